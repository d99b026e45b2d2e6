"""The forms of a visit: seven words, an answer with files, a text, a meeting, a yes."""

from collections.abc import Sequence
from functools import partial
from secrets import token_hex
from typing import Any, TypeAlias

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from brama.apply.asked import Asked, SevenWords
from brama.apply.visit.files import MOST_FILES, Undrawn, drawn
from brama.apply.visit.here import MOST_TEXT
from brama.pages.fields import Some, Text
from brama.process.gate.files import File
from brama.receipts.errors import LanguageUnclear, ReceiptRefused
from brama.receipts.words import numbers

Words: TypeAlias = tuple[str, tuple[int, ...]]
"""Language and numbers of a receipt."""
_SAID = ("found", "expected", "position", "nearest")


class WordsForm(Asked):
    """Seven words, unseen while they are typed. Cleaned, they are a language and seven numbers."""

    words = "visit-words"
    seven = SevenWords(most=1_000)

    def clean_seven(self) -> Words:
        try:
            return self._read(self.cleaned_data["seven"])
        except ReceiptRefused as refusal:
            facts = {name: fact for name, fact in refusal.facts.items() if name in _SAID}
            raise ValidationError("", refusal.code, facts) from refusal

    def _read(self, typed: str) -> Words:
        """Where the words stand in several lists, the one of this page is meant."""
        try:
            return numbers(typed)
        except LanguageUnclear as unclear:
            if self.language in str(unclear.facts["languages"]):
                return numbers(typed, self.language)
            raise


class Several(forms.FileInput):
    """Files, as many as are chosen at once."""

    allow_multiple_selected = True


class Files(forms.FileField):
    """Up to a few files, each drawn anew. Cleaned, they are what is kept."""

    widget = Several

    def clean(self, data: Any, initial: Any = None) -> list[File]:  # noqa: ARG002  Django calls it so
        chosen: Sequence[UploadedFile[Any]] = [each for each in data or [] if each]
        if len(chosen) > MOST_FILES:
            raise ValidationError("", "too_many", {"most": MOST_FILES, "found": len(chosen)})
        return [self._drawn(number, each) for number, each in enumerate(chosen, 1)]

    def _drawn(self, number: int, chosen: "UploadedFile[Any]") -> File:
        try:
            return drawn(chosen.read())
        except Undrawn as undrawn:
            raise ValidationError("", undrawn.code, {"number": number}) from undrawn


class AnswerForm(Asked):
    """An answer, and what shows it; one of the two is enough.

    `too_large` says that files were sent and left out unread.
    """

    words = "visit-answer"
    text = Text(most=MOST_TEXT, rows=10, required=False)
    enclosed = Files(required=False)
    too_large = False

    def clean(self) -> dict[str, Any]:
        if self.too_large:
            self.add_error("enclosed", ValidationError("", "too_large"))
        if self.cleaned_data.get("text") == "" and self.cleaned_data.get("enclosed") == []:
            self.add_error("text", ValidationError("", "required"))
        return self.cleaned_data


class RelativesForm(Asked):
    """Who of the relatives may know what."""

    words = "visit-relatives"
    text = Text(most=MOST_TEXT, rows=8)


class AfraidForm(Asked):
    """What happened, for the welfare officer alone. `once` is drawn with each page: what is sent again from it is told already."""

    words = "visit-afraid"
    text = Text(most=MOST_TEXT, rows=8)
    once = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput, initial=partial(token_hex, 16))


class MeetingForm(Asked):
    """One of the meetings that are offered; `offered` are their slots and words."""

    words = "visit-meeting"
    slot = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, offered: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slot"] = forms.ChoiceField(choices=offered, widget=forms.RadioSelect)


class SureForm(Asked):
    """A yes to what cannot be undone."""

    words = "visit-erase"
    sure = Some(("yes",))
