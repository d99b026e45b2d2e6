"""Kinds of fields that all doors have: a text, and choices among codes whose words come from the room."""

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms

from brama.pages.languages import say
from brama.pages.unseen import is_seen


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
