"""A field as a template shows it: its words in the language of the page, its errors, its own markup."""

from dataclasses import dataclass

from django import forms
from django.forms.boundfield import BoundField

from brama.pages.languages import FALLBACK, has, say


@dataclass(frozen=True)
class Part:
    """One field of a form: `code` is the message of its label, `errors` is what is wrong with what was typed, as it is told."""

    bound: BoundField
    language: str
    code: str
    errors: list[str]

    @property
    def label(self) -> str:
        return say(self.language, self.code)

    @property
    def hint(self) -> str:
        return say(self.language, f"{self.code}-hint") if has(FALLBACK, f"{self.code}-hint") else ""

    @property
    def target(self) -> str:
        """The id that a link in the summary goes to: of several inputs the first."""
        if isinstance(self.bound.field.widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
            return f"{self.bound.auto_id}_0"
        return f"{self.bound.id_for_label or self.bound.auto_id}"

    @property
    def grouped(self) -> bool:
        """Whether it is several inputs under one legend."""
        return isinstance(self.bound.field.widget, forms.RadioSelect | forms.CheckboxSelectMultiple | forms.MultiWidget)

    @property
    def kind(self) -> str:
        """What the stylesheet knows it by."""
        return type(self.bound.field.widget).__name__.lower()

    @property
    def markup(self) -> str:
        """The input itself, told where its hint and its error stand."""
        told = {"hint": self.hint, "error": self.errors}
        about = " ".join(f"{self.bound.auto_id}-{part}" for part, words in told.items() if words)
        attrs: dict[str, str | bool] = {"aria-describedby": about} if about and not self.grouped else {}
        if self.errors:
            attrs["aria-invalid"] = "true"
        return str(self.bound.as_widget(attrs=attrs))
