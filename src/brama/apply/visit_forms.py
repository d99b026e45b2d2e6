"""The forms of a visit: seven words, an answer with files, a text, a meeting, a yes."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from brama.apply.visit_files import MOST_FILES, Undrawn, drawn
from brama.pages.forms import Form, Some, Text
from brama.process.files import File
from brama.receipts.errors import LanguageUnclear, ReceiptRefused
from brama.receipts.words import canonical, numbers

MOST_TEXT = 20_000
_SAID = ("found", "expected", "position", "nearest")


class WordsForm(Form):
    """Seven words, unseen while they are typed. Cleaned, they are the canonical bytes of a receipt."""

    words = "visit-words"
    seven = Text(most=1_000, secret=True)

    def clean_seven(self) -> bytes:
        try:
            return canonical(*self._read(self.cleaned_data["seven"]))
        except ReceiptRefused as refusal:
            facts = {name: fact for name, fact in refusal.facts.items() if name in _SAID}
            raise ValidationError("", refusal.code, facts) from refusal

    def _read(self, typed: str) -> tuple[str, tuple[int, ...]]:
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


class AnswerForm(Form):
    """An answer, and what shows it."""

    words = "visit-answer"
    text = Text(most=MOST_TEXT, rows=10)
    enclosed = Files(required=False)


class RelativesForm(Form):
    """Who of the relatives may know what."""

    words = "visit-relatives"
    text = Text(most=MOST_TEXT, rows=8)


class AfraidForm(Form):
    """What happened, for the welfare officer alone."""

    words = "visit-afraid"
    text = Text(most=MOST_TEXT, rows=8)


class MeetingForm(Form):
    """One of the meetings that are offered; `offered` are their slots and words."""

    words = "visit-meeting"
    slot = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, offered: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slot"] = forms.ChoiceField(choices=offered, widget=forms.RadioSelect)


class SureForm(Form):
    """A yes to what cannot be undone."""

    words = "visit-erase"
    sure = Some(("yes",))
