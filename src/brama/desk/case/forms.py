"""What screeners type on a case: one form for each act."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final, Self, cast

from django import forms
from django.utils.html import format_html

from brama.desk.case.checklist import Tick
from brama.desk.case.questions import Question
from brama.pages.fields import One, Some, Text
from brama.pages.forms import Form
from brama.pages.languages import say
from brama.process.procedure import CHECKLIST, LEVELS, REASONS

LONGEST = 5_000


class Plain(Form):
    """An act that says nothing more."""

    act = ""
    of_the_case: ClassVar[tuple[str, ...]] = ()
    """What the form is made of beside what was typed."""

    named: ClassVar[str] = ""
    """What its fields are named by where another form of the page has the same ones."""

    @classmethod
    def alone(cls, data: Any) -> str | None:
        """How they are named here: a form that was sent alone needs no other names."""
        together = data is None or any(name.startswith(f"{cls.named}-") for name in data)
        return cls.named if cls.named and together else None

    @property
    def text_typed(self) -> str:
        """The text in it, as it was typed."""
        return str(self["text"].value() or "") if "text" in self.fields else ""

    def said(self) -> dict[str, Any]:
        """The fields of the act."""
        return {}


class Note(Plain):
    """A note for the other screeners."""

    words = "desk-note"
    named = "note"
    text = Text(most=LONGEST, rows=3)

    def said(self) -> dict[str, Any]:
        return {"text": self.cleaned_data["text"]}


class Ask(Plain):
    """Questions: those that are ticked, and what was written. Composing puts the ticked ones into the text, to be changed.

    `picked` are questions that the case brings up, `more` the others; each is named by its place in the list.
    """

    words = "desk-ask"
    of_the_case = ("questions",)
    picked = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    more = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    text = Text(most=LONGEST, rows=5, required=False)

    def __init__(self, *args: Any, questions: Sequence[Question] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked = {str(at): question.asked for at, question in enumerate(questions)}
        for name, suggested in (("picked", True), ("more", False)):
            field = cast("forms.MultipleChoiceField", self.fields[name])
            field.choices = [
                (str(at), _both(question)) for at, question in enumerate(questions) if question.suggested is suggested
            ]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if not self.errors and not self.composed():
            self.add_error("text", forms.ValidationError("", "required"))
        return said

    def composed(self) -> str:
        """What is written, and under it what is ticked."""
        typed = self.cleaned_data
        ticked = [self._asked[at] for at in (*typed.get("picked", ()), *typed.get("more", ()))]
        return "\n\n".join(filter(None, (typed.get("text", ""), *ticked)))

    def with_its_questions(self) -> Self:
        """The same form with the ticked questions in its text, to be changed before they are sent."""
        if self.is_valid():
            self.data = {"text": self.composed()}
            self.full_clean()
        return self

    def said(self) -> dict[str, Any]:
        return {"text": self.composed()}


class Check(Plain):
    """What was looked at, and by whom."""

    words = "desk-check"
    of_the_case = ("ticks",)
    items = Some(CHECKLIST, required=False)

    def __init__(self, *args: Any, ticks: Sequence[Tick] = (), **kwargs: Any) -> None:
        super().__init__(*args, initial={"items": [tick.code for tick in ticks if tick.day]}, **kwargs)
        cast("Some", self.fields["items"]).widget.choices = [(tick.code, self._worded(tick)) for tick in ticks]

    def _worded(self, tick: Tick) -> str:
        words = say(self.language, f"desk-check-items-{tick.code}")
        who = say(self.language, "desk-check-by", who=tick.who) if tick.day else ""
        return format_html('<span>{} <span class="soft">{}</span></span>', words, who)

    def said(self) -> dict[str, Any]:
        return {"items": " ".join(self.cleaned_data["items"])}


class Assess(Plain):
    """How good a case is found, why, and whether a second person must look."""

    words = "desk-assess"
    level = One(LEVELS)
    reasons = Some(REASONS)
    flagged = One(("no", "yes"))

    def said(self) -> dict[str, Any]:
        typed = self.cleaned_data
        return {"level": typed["level"], "reasons": " ".join(typed["reasons"]), "flagged": typed["flagged"]}


def _both(question: Question) -> str:
    """As it is asked, and under it as the reader reads it."""
    read = format_html('<br><span class="soft">{}</span>', question.read) if question.read != question.asked else ""
    return format_html('<span><span lang="{}">{}</span>{}</span>', question.language, question.asked, read)


FORMS: Final[dict[str, type[Plain]]] = {
    **dict.fromkeys(
        (
            *("take", "take_again", "take_over", "release", "clear", "clear_again", "look_again", "bring"),
            *("propose_back", "bring_back", "spare"),
        ),
        Plain,
    ),
    "note": Note,
    "ask": Ask,
    "check": Check,
    "assess": Assess,
    "assess_again": Assess,
}
"""THE table of what is done on a case's page, and the form of each. Matches are answered elsewhere."""


def new_form(code: str, language: str, data: Any = None, **of_the_case: Any) -> Plain:
    """An empty form of an act, or one with what was sent."""
    kind = FORMS[code]
    form = kind(data, language=language, auto_id=f"{code}_%s", prefix=kind.alone(data), **of_the_case)
    form.act = code
    return form
