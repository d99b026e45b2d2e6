"""One random slip of the hand in a name, in the letters of its own script."""

import random
import unicodedata

LETTERS = {"LATIN": "abcdefghijklmnopqrstuvwxyz", "CYRILLIC": "абвгдежзийклмнопрстуфхцчшщыьэюяіў"}


def typo(name: str, chance: random.Random) -> str:
    """One letter inserted, deleted, replaced by another of its script, or exchanged with the next."""
    places = [at for at, c in enumerate(name) if c.isalpha()]
    edits = [
        (edit, at) for edit in (_insert, _delete, _replace, _transpose) for at in chance.sample(places, len(places))
    ]
    chance.shuffle(edits)
    return next((new for edit, at in edits if (new := edit(name, at, chance)) != name), name)


def _letter(name: str, at: int, chance: random.Random) -> str:
    letter = chance.choice(LETTERS.get(unicodedata.name(name[at], "?").split()[0], [c for c in name if c.isalpha()]))
    return letter.upper() if name[at].isupper() else letter


def _insert(name: str, at: int, chance: random.Random) -> str:
    return name[:at] + _letter(name, at, chance) + name[at:]


def _delete(name: str, at: int, _: random.Random) -> str:
    return name[:at] + name[at + 1 :]


def _replace(name: str, at: int, chance: random.Random) -> str:
    return name[:at] + _letter(name, at, chance) + name[at + 1 :]


def _transpose(name: str, at: int, _: random.Random) -> str:
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :] if name[at + 1 : at + 2].isalpha() else name
