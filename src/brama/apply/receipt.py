"""The receipt at the gate: seven words drawn, one of them exchanged for who is made to show them, all typed back."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from django.core.exceptions import ValidationError

from brama.apply.asked import Asked, SevenWords
from brama.apply.state import State
from brama.pages.fields import Text
from brama.pages.unseen import seen
from brama.receipts.errors import ReceiptRefused, WordUnknown
from brama.receipts.exchange import drawn_double, exchanged
from brama.receipts.words import IN_A_RECEIPT, drawn, latin, number, numbers, words, written

EXAMPLES: Final = 12


def draw(state: State, language: str) -> State:
    """A new receipt in this language; what was chosen for the one before is gone with it."""
    return replace(state.typing(), language=language, words=drawn(secrets.randbelow), duress=(), chosen=False)


def unchosen(state: State) -> State:
    """Without a word of one's own: the one that is drawn nobody knows."""
    return replace(state, duress=drawn_double(state.words, secrets.randbelow), chosen=False)


def rows(state: State) -> list[tuple[int, str, str]]:
    """Place, word and Latin form."""
    own = written(state.words, state.language)
    return [(place, word, latin(word, state.language)) for place, word in enumerate(own, 1)]


def examples(state: State) -> list[str]:
    """A few words of the list, other ones each time: nobody has the list before them."""
    found = (words(state.language)[secrets.randbelow(len(words(state.language)))] for _ in range(EXAMPLES))
    return sorted({word for word in found if word not in written(state.words, state.language)})


class _Worded(Asked):
    """Judges what is typed by the receipt that was drawn."""

    def __init__(self, data: Any, state: State, language: str) -> None:
        super().__init__(data, language=language)
        self.state = state


class Exchange(_Worded):
    """Which word, and which other one. With neither, one is drawn that nobody knows."""

    words = "apply-duress"
    place = Text(most=3, required=False)
    word = Text(most=100, required=False)

    def clean_place(self) -> int:
        typed = seen(str(self.cleaned_data["place"]))
        if typed not in ("", *map(str, range(1, IN_A_RECEIPT + 1))):
            raise ValidationError("", "place")
        return int(typed or 0)

    def clean_word(self) -> int | None:
        typed = str(self.cleaned_data["word"])
        try:
            return number(typed, self.state.language) if typed else None
        except ReceiptRefused as refusal:
            raise ValidationError("", refusal.code, dict(refusal.facts)) from refusal

    def clean(self) -> dict[str, Any]:
        place, word = self.cleaned_data.get("place"), self.cleaned_data.get("word", -1)
        if place and word is None:
            self.add_error("word", ValidationError("", "required"))
        if place == 0 and word not in (None, -1):
            self.add_error("place", ValidationError("", "required"))
        if place and word == self.state.words[place - 1]:
            self.add_error("word", ValidationError("", "same"))
        return self.cleaned_data

    def chosen(self) -> State:
        """The state with what was chosen; what was chosen before stays where nothing was typed."""
        place, word = self.cleaned_data["place"], self.cleaned_data["word"]
        if place:
            return replace(self.state, duress=exchanged(self.state.words, place - 1, word), chosen=True)
        return self.state if self.state.duress else unchosen(self.state)


def _nearest(typed: str) -> ReceiptRefused:
    """What is wrong with words that are of no list, by the list that is nearest."""
    try:
        numbers(typed)
    except ReceiptRefused as refusal:
        return refusal
    return ReceiptRefused()


class TypedBack(_Worded):
    """The seven words, typed from the paper."""

    words = "apply-last"
    receipt = SevenWords(most=500)

    def clean_receipt(self) -> str:
        """Says of each word that is wrong which one it is, of one that is in no list the nearest that is, and shows none that was typed.

        A word of another application is looked for in the language to which most of the seven belong.
        """
        typed = str(self.cleaned_data["receipt"])
        try:
            return self._same(numbers(typed, self.state.language)[1])
        except WordUnknown:
            refusal = _nearest(typed)
        except ReceiptRefused as other:
            refusal = other
        raise ValidationError("", refusal.code, dict(refusal.facts))

    def _same(self, typed: Sequence[int]) -> str:
        other = [place for place, word in enumerate(typed) if word != self.state.words[place]]
        if other:
            raise ValidationError([ValidationError("", "differs", {"position": place + 1}) for place in other])
        return ""

    @property
    def slip(self) -> bool:
        """Whether only few of the words are others, as when they are mistyped: two receipts hardly have half of them in common."""
        differ = [error.code == "differs" for error in self.errors.as_data().get("receipt", ())]
        return 0 < sum(differ) <= IN_A_RECEIPT // 2
