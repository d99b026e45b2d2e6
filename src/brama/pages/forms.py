"""Forms as all doors write them: labels, hints and errors come from the words of the room; what was typed stays when something is refused.

The patterns are those of the GOV.UK Design System: an error summary above, the error at its field, a hint under the label.
A form says its room's prefix: `words = "apply-names"` makes the label of field `latin` the message `apply-names-latin`, its hint
`apply-names-latin-hint` where there is one, its choice `x` `apply-names-latin-x`, and an error with code `invalid`
`apply-names-latin-invalid`, else `error-invalid`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField

from brama.pages.dates import PartialDay
from brama.pages.languages import FALLBACK, has, say, say_first
from brama.pages.refused import codes_of, said
from brama.pages.unseen import is_seen
from brama.refusals import Refusal

QUIET = {"autocomplete": "off", "spellcheck": "false", "autocapitalize": "off", "autocorrect": "off"}
"""Nothing typed here is kept, sent or judged by the browser."""


AGAIN = "shown-again"
"""A field beside those of a form: what was typed comes back to be looked at, and is not sent yet."""


@dataclass(frozen=True)
class Said:
    """One error: the id of the field to go to, its words, and what the field is called there."""

    target: str
    text: str
    label: str = ""

    @property
    def line(self) -> str:
        """As it stands in the summary, where no field is beside it; a label that is a question asks by itself."""
        return f"{self.label}{' ' if self.label.endswith('?') else ': '}{self.text}" if self.label else self.text


class Form(forms.Form):
    """A form of a door. `language` is that of the page; `words` the beginning of its messages.

    `beside` is one that was sent along with another of its page, or with the choice of a language: it keeps what was typed; its page says
    so once for all of them.
    """

    words: ClassVar[str] = ""
    tells: ClassVar[Mapping[str, str]] = {}
    """At which field a refusal is told, by its code or by what it needs; of every other one the head of the page tells."""
    use_required_attribute = False

    def __init__(
        self, data: Any = None, *args: Any, language: str = FALLBACK, beside: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(data, *args, **kwargs)
        self.language = language
        self.refusal: Refusal | None = None
        self.again, self._beside = bool(data) and (beside or AGAIN in data), beside
        for name, field in self.fields.items():
            for widget in getattr(field.widget, "widgets", [field.widget]):
                if isinstance(widget, forms.TextInput | forms.PasswordInput | forms.Textarea):
                    widget.attrs = {**QUIET, **widget.attrs}
                elif isinstance(widget, forms.Select):
                    widget.attrs = {"autocomplete": "off", **widget.attrs}  # Firefox asks a list itself, not its form
            if isinstance(field, Worded):
                field.widget.choices = list(field.worded(language, f"{self.words}-{name}"))
            if isinstance(field, PartialDay):
                field.name_parts(language)

    def is_valid(self) -> bool:
        """Whether it may be done: what only comes back is done when it is sent once more."""
        return not self.again and super().is_valid()

    @property
    def typed_in(self) -> bool:
        """Whether it holds what somebody has typed or chosen."""
        return self.is_bound and any(bound.name in self.changed_data for bound in self.visible_fields())

    @property
    def stands_open(self) -> bool:
        """Whether it is shown at once where it else lies folded: it was sent, or something is typed in it."""
        return self.is_bound and (not self.again or self.typed_in)

    def does(self, act: Callable[[], object]) -> bool:
        """Do what was asked with a valid form; a refusal is told on it, and what was typed stays."""
        try:
            act()
        except Refusal as refusal:
            self.refusal = refusal
            return False
        return True

    @property
    def refused_at(self) -> str:
        """The field at which the refusal is told; empty where there is none."""
        codes = [str(self.refusal.facts.get("needs", "")), *codes_of(self.refusal)] if self.refusal else []
        return next((self.tells[code] for code in codes if self.tells.get(code) in self.fields), "")

    def parts(self) -> Iterator["Part"]:
        """Every visible field, as the templates show it."""
        return (Part(self, bound) for bound in self.visible_fields())

    def part(self, name: str) -> "Part":
        """One field by its name."""
        return Part(self, self[name])

    def wrong(self) -> list[Said]:
        """Everything that is wrong, in the order of the page; a refusal of what was asked comes first."""
        if self.again:
            told = self.typed_in and not self._beside
            return [Said("", say(self.language, "pages-shown-again"))] if told else []
        first = [Said("", said(self.language, self.refusal))] if self.refusal and not self.refused_at else []
        whole = (
            [Said("", self._said("", error)) for error in self.non_field_errors().as_data()] if self.is_bound else []
        )
        return [*first, *whole, *(Said(part.target, text, part.label) for part in self.parts() for text in part.errors)]

    def _said(self, name: str, error: ValidationError) -> str:
        code, facts = error.code or "invalid", error.params or {}
        codes = (f"{self.words}-{name}-{code}" if name else f"{self.words}-{code}", f"error-{self._shared(name, code)}")
        return say_first(self.language, *codes, **facts)

    def _shared(self, name: str, code: str) -> str:
        """Nobody fills in a round button."""
        chosen = hasattr(self.fields.get(name), "choices")
        return "unchosen" if chosen and code == "required" else code


class Part:
    """A field as a template shows it: its words in the language of the page, its errors, its own markup."""

    def __init__(self, form: Form, bound: BoundField) -> None:
        self._form, self.bound = form, bound
        self.code = f"{form.words}-{bound.name}"

    @property
    def label(self) -> str:
        return say(self._form.language, self.code)

    @property
    def hint(self) -> str:
        return say(self._form.language, f"{self.code}-hint") if has(FALLBACK, f"{self.code}-hint") else ""

    @property
    def errors(self) -> list[str]:
        if not self._form.is_bound or self._form.again:
            return []
        own = [self._form._said(self.bound.name, error) for error in self.bound.errors.as_data()]  # noqa: SLF001  its own form
        refusal = self._form.refusal if self._form.refused_at == self.bound.name else None
        return [*own, said(self._form.language, refusal)] if refusal else own

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


class Text(forms.CharField):
    """One line. `rows` makes it an area of text; `most` counts characters. What holds nothing that is seen is empty."""

    def __init__(self, *, most: int = 200, rows: int = 0, secret: bool = False, **kwargs: Any) -> None:
        widget = forms.Textarea({"rows": rows}) if rows else forms.PasswordInput() if secret else forms.TextInput()
        super().__init__(max_length=most, widget=widget, **kwargs)
        self.widget.attrs.pop("maxlength", None)  # what was pasted is not cut off in silence; it is told

    def to_python(self, value: Any) -> str:
        text = str(super().to_python(value))
        return text if is_seen(text) else ""


class Worded(forms.ChoiceField):
    """A choice among codes of ours, each said in the language of the page. Choices with words of their own use Django's field.

    `shared` is the beginning of its messages where other pages say the same.
    """

    def __init__(self, codes: Sequence[str], *, shared: str = "", **kwargs: Any) -> None:
        self.codes, self.shared = tuple(codes), shared
        super().__init__(choices=[(code, code) for code in codes], **kwargs)

    def worded(self, language: str, prefix: str) -> Iterator[tuple[str, str]]:
        """Code and words of each; the empty one asks to choose."""
        begins = self.shared or prefix
        return ((code, say(language, f"{begins}-{code}" if code else "pages-choose")) for code in self.codes)


class One(Worded):
    """One of a few codes, each with its words beside a round button."""

    widget = forms.RadioSelect


class Some(forms.MultipleChoiceField, Worded):
    """Any of a few codes."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, codes: Sequence[str], **kwargs: Any) -> None:
        Worded.__init__(self, codes, **kwargs)


class Picked(Worded):
    """One of many codes, from a list that opens."""

    def __init__(self, codes: Sequence[str], **kwargs: Any) -> None:
        super().__init__(("", *codes), **kwargs)
