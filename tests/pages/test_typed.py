"""What was typed: what is not seen is no answer and no part of a number, and no error is told without its facts."""

from collections.abc import Iterator
from typing import Any

import pytest

from brama.apply import forms as asked
from brama.apply.visit import forms as visit_forms
from brama.board.forms import Discussion
from brama.desk.case.forms import Note
from brama.office.forms import HeardForm, PlaceForm
from brama.pages import languages
from brama.pages.fields import Text
from brama.pages.forms import Form
from brama.pages.languages import LANGUAGES
from brama.pages.numbers import whole
from brama.pages.unseen import seen
from tests.apply.person import PERSON

UNSEEN = ("\u200b", "\u202e", "\u2060\ufeff", " \u00ad ", "\u3164", "\u2800", "\ufe0f", "\u200d\u200c")
FORMS: tuple[type[Form], ...] = (
    *(asked.Birth, asked.Called, asked.Origin, asked.Paper, asked.Contact, asked.Past, asked.Time, asked.Skills),
    *(asked.Motivation, asked.Referee, visit_forms.WordsForm, visit_forms.AnswerForm, visit_forms.AfraidForm),
    *(visit_forms.RelativesForm, visit_forms.SureForm, Note, PlaceForm, HeardForm, Discussion),
)
ODD = ("", "abcd", "199\u200b", "0", "99", "13.2009", "2999", "\u200b", "-1", "é\0", "x" * 21_000, "32", "\u0967", "1890")  # fmt: skip


@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_is_not_seen_is_no_answer(unseen: str) -> None:
    assert seen(unseen) == "" and seen(f"a{unseen}b") == "ab"
    for kind in FORMS:
        for name, field in kind({}).fields.items():
            if isinstance(field, Text) and field.required:
                form = kind({name: unseen})
                (error,) = form.errors.as_data()[name]
                assert error.code in ("required", "letters"), (kind, name)


def test_what_is_seen_stays_as_it_was_typed() -> None:
    for text in ("می\u200cخواهم", "\u202eabc\u202c", "👩\u200d🔧", "a\u00adb"):
        form = asked.Motivation({"text": text})
        assert form.is_valid() and form.cleaned_data["text"] == text


def test_a_number_or_a_date_is_read_without_what_is_not_seen() -> None:
    born = {"born_day": "\u200e7", "born_month": "3\ufeff", "born_year": "1991\u200b"}
    form = asked.Birth(born)
    assert form.is_valid() and form.cleaned_data["born"] == "1991-03-07"
    time = asked.Time({"begun": "\u200b09.2009\u2060", "ended": "6\u200e/2013", "kind": "work"})
    assert time.is_valid() and (time.cleaned_data["begun"], time.cleaned_data["ended"]) == ("2009-09", "2013-06")
    assert whole("12\u200b") == 12 and whole("\u200b") is None


GOES_ON = (
    "по настоящее время",
    "По Н.В.",
    "сейчас",
    "now",
    "Present",
    "дагэтуль",
    "дотепер",
    "do teraz",
    "—",
    "to\u200b date",
)


@pytest.mark.parametrize("written", GOES_ON)
def test_words_that_say_that_it_goes_on_leave_its_end_open(written: str) -> None:
    form = asked.Time({"begun": "2009", "ended": written, "kind": "work"})
    assert form.is_valid() and form.cleaned_data["ended"] == ""
    assert not asked.Time({"begun": written, "kind": "work"}).is_valid(), "a beginning is asked for"


def test_an_end_that_cannot_be_read_is_told_that_it_may_be_left_open() -> None:
    for language in LANGUAGES:
        form = asked.Time({"begun": "2009", "ended": "soon", "kind": "work"}, language=language)
        (said,) = form.part("ended").errors
        assert not form.is_valid() and said == languages.say(language, "apply-time-ended-written") != languages.say(
            language, "apply-time-begun-written"
        )


def odd() -> Iterator[tuple[type[Form], dict[str, Any]]]:
    """Every form with every odd text in all of its fields, and in one of them while the others are right."""
    right = {name.removeprefix("row0-"): value for step in PERSON.values() for name, value in step.items()}
    for kind in FORMS:
        for text in ODD:
            names = [
                part for name, field in kind({}).fields.items()
                for part in ([f"{name}_{each}" for each in ("day", "month", "year")] if name == "born" else [name])
            ]  # fmt: skip
            yield kind, dict.fromkeys(names, text)
            yield from ((kind, {**right, name: text}) for name in names)


def test_no_error_is_told_without_its_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one language: that each has the same facts is tested with the words."""
    lacking: set[str] = set()

    def formatted(words: Any, code: str, facts: dict[str, Any]) -> str:
        text, errors = words.format_pattern(words.get_message(code).value, facts)
        lacking.update(f"{code}: {error}" for error in errors)
        return str(text)

    monkeypatch.setattr(languages, "_formatted", formatted)
    told = [each.text for kind, data in odd() for each in kind(data).wrong()]
    assert lacking == set() and len(set(told)) > 20
