"""Reading a machine-readable zone (ICAO Doc 9303, parts 3 to 7) as it was typed, and reckoning its check digits one by one."""

from collections.abc import Iterator
from typing import Final

from brama.documents.errors import ZoneUnread
from brama.documents.layouts import LAYOUTS, Place, Printed
from brama.documents.zone import FILLER, Digit, Zone

_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_WEIGHTS: Final = (7, 3, 1)
# Typed on another keyboard, or by a phone or a reader that makes quotation marks of signs.
_MEANT: Final = str.maketrans("АВЕІКМНОРСТУХЅЈ‹_", "ABEIKMHOPCTYXSJ<<") | {
    ord("«"): "<<",
    ord("»"): None,
    ord("›"): None,
}
_VISA: Final = "V"


def zone(typed: str) -> Zone:
    """Read what was typed or scanned, on whatever keyboard and however it is broken into lines. Raises ZoneUnread."""
    text = _cleaned(typed)
    if strange := len([letter for letter in text if letter not in _LETTERS]):
        raise ZoneUnread(reason="letters", found=strange)
    kind = next((kind for kind, layout in LAYOUTS.items() if layout.lines * layout.letters == len(text)), None)
    if kind is None:
        raise ZoneUnread(reason="length", found=len(text))
    return _read(kind, Printed(text, LAYOUTS[kind]))


def check_digit(text: str) -> str:
    """By weights 7, 3, 1 and modulo 10: a digit counts as itself, A as 10, Z as 35, < as 0 (part 3, 4.9)."""
    values = (0 if letter == FILLER else int(letter, 36) for letter in text)
    return str(sum(value * _WEIGHTS[at % 3] for at, value in enumerate(values)) % 10)


def _cleaned(typed: str) -> str:
    """Without spaces and line breaks, in Latin capitals."""
    return "".join(typed.split()).upper().translate(_MEANT)


def _read(kind: str, printed: Printed) -> Zone:
    at, layout = printed.at, printed.layout
    code, (surname, given) = _bare(at(layout.code)), _names(at(layout.names))
    number, digit, optional = _number(printed)
    return Zone(
        kind, code, _bare(at(layout.country)), surname, given, _bare(number), _bare(at(layout.nationality)), at(layout.birth),
        _sex(at(layout.sex)), at(layout.expiry), optional, tuple(_digits(printed, number, digit, visa=code.startswith(_VISA))),
    )  # fmt: skip


def _number(printed: Printed) -> tuple[str, str, str]:
    """The number, its check digit, and what is optional. A number of more than nine letters goes on in the optional field, its digit
    behind it (part 5, 4.2.2 note j)."""
    number, digit = printed.with_digit(printed.layout.number)
    first, *more = map(printed.at, printed.layout.optional)
    rest, _, after = first.partition(FILLER)
    if digit == FILLER and len(rest) > 1 and not printed.layout.own_digit:
        number, digit, first = number + rest[:-1], rest[-1], after
    return number, digit, " ".join(map(_bare, (first, *more))).strip()


def _digits(printed: Printed, number: str, digit: str, *, visa: bool) -> Iterator[Digit]:
    layout = printed.layout
    yield _digit("number", layout.number, number, digit)
    yield _digit("birth", layout.birth, *printed.with_digit(layout.birth))
    yield _digit("expiry", layout.expiry, *printed.with_digit(layout.expiry))
    if visa:  # part 7: it has no digit over what is optional, nor over the whole
        return
    if layout.own_digit:
        yield _digit("optional", layout.optional[0], *printed.with_digit(layout.optional[0]))
    last = layout.whole[-1]
    yield _digit("whole", last, "".join(map(printed.at, layout.whole)), printed.with_digit(last)[1])


def _digit(field: str, place: Place, text: str, read: str) -> Digit:
    return Digit(field, place.line, place.first, place.last + 1, read, check_digit(text))


def _names(field: str) -> tuple[str, str]:
    """Surname and given names; where there is no << all of it is the surname."""
    surname, _, given = field.rstrip(FILLER).partition(FILLER * 2)
    return " ".join(surname.split(FILLER)), " ".join(given.replace(FILLER, " ").split())


def _bare(field: str) -> str:
    return field.strip(FILLER).replace(FILLER, " ")


def _sex(letter: str) -> str:
    return letter if letter in "MFX" else ""
