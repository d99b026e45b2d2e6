"""Everything that was typed so far and, once drawn, the words of the receipt: what travels sealed from page to page."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from secrets import token_hex
from typing import Any, Final, TypeAlias

import orjson

from brama.apply.errors import FormTooOld
from brama.apply.sealed import open_from_form, shut_in_form
from brama.receipts.words import IN_A_RECEIPT

PURPOSE: Final = "application"
_LONGEST: Final = (2047,) * IN_A_RECEIPT
Typed: TypeAlias = Mapping[str, list[str]]
"""Values by the name of their input, as a browser sends them."""


@dataclass(frozen=True)
class State:
    """One application under way, of a random number. `typed` by step; `words` in `language`; `duress` the same words with one exchanged,
    by whoever applies where `chosen`, else by chance.

    `seen` says that the answers were looked over once: a change comes back there. `typed_back` that the words were typed right, `old` that
    instead of them those of an application before were typed, in `old_language`, by which a second look is asked for.
    """

    number: str
    typed: Mapping[str, Typed] = field(default_factory=dict)
    language: str = ""
    words: tuple[int, ...] = ()
    duress: tuple[int, ...] = ()
    chosen: bool = False
    seen: bool = False
    typed_back: bool = False
    old: tuple[int, ...] = ()
    old_language: str = ""

    def having(self, step: str, typed: Typed) -> "State":
        """With this step as it was typed."""
        return replace(self, typed={**self.typed, step: typed})

    def typing(self, *, back: bool = False, old: tuple[str, tuple[int, ...]] = ("", ())) -> "State":
        """With these words typed as the last step: the new ones, those of an application before, or none of them."""
        return replace(self, typed_back=back, old_language=old[0], old=old[1])

    def shut(self) -> str:
        """For the hidden field. Raises FormTooLong."""
        return shut_in_form(PURPOSE, orjson.dumps(asdict(self)))

    def fits(self) -> None:
        """Whether it still fits once there are words in it too, however long they may be. Raises FormTooLong."""
        longest = replace(self, language="be", words=_LONGEST, duress=_LONGEST, old_language="be", old=_LONGEST)
        replace(longest, chosen=False, seen=False, typed_back=False).shut()


def begun() -> State:
    """A new one."""
    return State(token_hex(16))


def opened(token: str) -> State:
    """Raises FormTooOld."""
    said: dict[str, Any] = orjson.loads(open_from_form(PURPOSE, token))
    try:
        return State(
            **{**said, "words": tuple(said["words"]), "duress": tuple(said["duress"]), "old": tuple(said["old"])}
        )
    except (KeyError, TypeError) as error:  # of another edition of the gate
        raise FormTooOld from error
