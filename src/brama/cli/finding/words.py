"""English for evidence: one row a code. The engine hands up codes and facts; this is all that is said of them."""

from typing import NamedTuple

from brama.cli.terminal.say import plain
from brama.screening.evidence import Evidence


class Words(NamedTuple):
    """What was compared, the sign between what the two sides say, and what to add in brackets."""

    field: str
    sign: str = "="
    note: str = ""


NAME_PARTS = {"surname": "surname", "given": "given name", "patronymic": "patronymic"}
UNTOLD = "given name or surname"
# How two spellings of a part of a name can meet; the endings of the codes of `brama.names.likeness`.
MEETINGS = {
    "same": ("=", ""),
    "sound": ("=", ""),
    "family": ("=", "one name"),
    "variant": ("\u2248", "a variant"),
    "near": ("\u2248", "sounds near"),
    "bones": ("\u2248", "other vowels"),
    "slip": ("~", "one slip"),
    "blurred": ("~", "sounds blurred"),
    "loose": ("~", "sounds a little alike"),
    "initial": ("~", "initial fits"),
    "different": ("\u2260", ""),
    "contrary": ("\u2260", "another name"),
    "missing": ("", "one side only"),
}

WORDS: dict[str, Words] = {
    f"{part}_{ending}": Words(said, sign, note)
    for part, said in NAME_PARTS.items()
    for ending, (sign, note) in MEETINGS.items()
} | {
    "kinship": Words("relatives share names too"),
    "household": Words("one household may share names and a phone"),
    "false_name": Words("someone who hides gives another name"),
    "birth_date_same": Words("birth date"),
    "birth_date_swapped": Words("birth date", "~", "swapped"),
    "birth_date_slip": Words("birth date", "~", "one slip"),
    "birth_year_slip": Words("birth date", "~", "a slip in the year"),
    "birth_month_same": Words("birth month"),
    "birth_year_same": Words("birth year"),
    "birth_year_only": Words("birth date", "~", "only the year agrees"),
    "birth_year_near": Words("birth date", "~", "one year apart"),
    "birth_year_differs": Words("birth date", "\u2260", "years apart"),
    "birth_generation_apart": Words("birth date", "\u2260", "a generation apart"),
    "birth_place_same": Words("birth place"),
    "birth_place_differs": Words("birth place", "\u2260"),
    "birth_country_same": Words("country of birth"),
    "birth_country_differs": Words("country of birth", "\u2260"),
    "gender_same": Words("gender"),
    "gender_differs": Words("gender", "\u2260"),
    "country_same": Words("country"),
    "country_differs": Words("country", "\u2260"),
    "document_same": Words("document"),
    "document_slip": Words("document", "~", "one slip"),
    "document_differs": Words("document", "\u2260"),
    "phone_same": Words("phone"),
    "phone_differs": Words("phone", "\u2260"),
    "email_same": Words("e-mail"),
    "email_differs": Words("e-mail", "\u2260"),
}


def phrase(evidence: Evidence) -> str:
    """What met what, in one line: `surname Лясовік = Лесовик`. A code without words is shown as it is."""
    words = WORDS.get(evidence.code, Words(evidence.code))
    if evidence.facts.get("role") == "unknown":
        words = words._replace(field=UNTOLD)
    ours, theirs = (evidence.facts.get(side) for side in ("ours", "theirs"))
    both = ours is not None and theirs is not None
    met = f"{_said(ours)} {words.sign} {_said(theirs)}" if both else _said(ours or theirs)
    note = f"({words.note})" if words.note else ""
    return " ".join(part for part in (words.field, met, note, _share(evidence.facts.get("share"))) if part)


def _said(fact: object) -> str:
    if isinstance(fact, list | tuple):
        return " / ".join(plain(part) for part in fact)
    return "" if fact is None else plain(fact)


def _share(share: object) -> str:
    """How common it is, where that was counted: one in so many bears it."""
    return f"1 in {thousands(round(1 / share))}" if isinstance(share, float) and 0 < share < 1 else ""


def thousands(number: int) -> str:
    """A number with no-break spaces between its thousands: it must not be torn apart at the end of a line."""
    return f"{number:,}".replace(",", "\u00a0")


def bits(weight: float) -> str:
    """A signed weight with a real minus sign."""
    return f"{weight:+.1f}".replace("-", "\u2212")
