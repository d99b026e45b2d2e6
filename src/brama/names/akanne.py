"""Spellings that Belarusian, Russian and Ukrainian have of one surname: Варанцоў is Воронцов, Мядзведзеў Медведев, Білий Белый.

Belarusian writes vowels as they are said and the others as they are meant, so that exchanges go one way: where one of two words has all the
Belarusian sounds, they are one name spelt twice; where they go both ways, they are two that are alike (Казарев, Козарав). Sources: the
orthographies of Belarusian (2008, §§ 1-16) and of Ukrainian (2019, § 144), which tells how surnames of the others are written.
"""

from functools import lru_cache

from brama.names.token import Token

_HARD = "RŠŽČC"
"""Consonants that Belarusian never softens: behind them it writes а, о, ы for я or е, ё, и."""
_SAID = {"a": "o", "ä": "e", "ö": "e", "Ď": "D", "P": "F", "i": "y", "y": "i", "H": "G", "G": "H", "Ž": "Ǯ", "Ǯ": "Ž"}
"""Sounds as Belarusian writes them, and what may be meant (Піліпчык, Филипчик); ё is written е as often, the и of Ukrainian read y, and г
and ж have two letters each in Latin."""
_SAID_BEHIND = {**{hard: {"a": "oäe", "o": "öe"} for hard in _HARD}, "j": {"a": "e"}}
_SOFTENING = "eiäöuV"
"""What ц stands before where т is meant (Цімашэнка, Цвірка)."""
_UKRAINIAN, _OTHERS = "іїєґ", "ўыэёъ"
_OF_I = "eo"
"""What others have for an і of Ukrainian (Білий, Белый; Кривоніс, Кривонос)."""
_LEAST = 4
"""Sounds of a word of which some may be exchanged without making another."""
_SOFT = frozenset("äöĎ")
"""Sounds that hardly another language has."""


def of_one_spelling(a: Token, b: Token) -> bool:
    """Whether two readings are one Slavic word as two of these languages write it; symmetric."""
    slavic, ours, theirs = a.slavic or b.slavic, _is_ukrainian(a.text), _is_ukrainian(b.text)
    pairs = ((_alike(x), _alike(y)) for x in a.readings for y in b.readings if slavic or not _SOFT.isdisjoint(x + y))
    return any(
        len(x) == len(y) >= _LEAST and (_is_said(x, y, ours, theirs) or _is_said(y, x, theirs, ours)) for x, y in pairs
    )


def _alike(reading: str) -> str:
    """With what the languages have otherwise at the edges: an adjective's ending (Береговой, Береговий), and E for Е (Ermolenko)."""
    begun = f"j{reading}" if reading[:1] == "e" else reading
    return f"{begun[:-2]}y" if begun[-2:] == "oj" else begun


@lru_cache(maxsize=1 << 12)
def _is_ukrainian(text: str) -> bool:
    """Whether letters show it: і is Belarusian as well, where nothing else is."""
    return not (text.isascii() or set(_UKRAINIAN).isdisjoint(text)) and set(_OTHERS).isdisjoint(text)


def _is_said(said: str, meant: str, by_ukrainian: bool, of_ukrainian: bool) -> bool:
    """Whether one reading is the other with Belarusian sounds, or those of Ukrainian."""
    for at, (one, other) in enumerate(zip(said, meant, strict=True)):
        if one != other and other not in _meant(one, said[:at][-1:], said[at + 1 : at + 2]):
            from_i = (by_ukrainian and one == "i" and other in _OF_I) or (
                of_ukrainian and other == "i" and one in _OF_I
            )
            if not from_i:
                return False
    return True


def _meant(sound: str, before: str, behind: str) -> str:
    """What may be meant by a sound between these."""
    if sound == "C":
        return "T" if behind and behind in _SOFTENING else ""
    return _SAID_BEHIND.get(before, _SAID).get(sound, "") or _SAID.get(sound, "")
