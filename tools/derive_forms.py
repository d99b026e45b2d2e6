"""Derives src/brama/names/tables/name_forms.txt.gz from the sdist of rigour 2.6.1: forms that our rules leave apart.

    python tools/derive_forms.py --sdist rigour-2.6.1.tar.gz

The hash of the sdist is checked. rigour is MIT licensed, this part of it is taken from Wikidata (CC0). What stays and why:
docs/decisions/0004-name-forms.md. Derive again after a change of the rules: which forms they leave apart changes too.
"""

import argparse
import gzip
import hashlib
import random
import sys
import tarfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein

import brama.names.forms

# Private, because outside this file nobody may ask the rules without the table.
from brama.names.by_sound import _by_sound
from brama.names.forms import folded, meet
from brama.names.levels import Likeness
from brama.names.likeness import _by_family
from brama.names.measures import measures
from brama.names.repair import repair
from brama.names.token import Token
from brama.names.tokens import token as token_of
from brama.names.tokens import tokens_of

SHA256 = "f5e3736252f11b90ac32387f6fa02182a021dfd28ad90c6065d8e5bca0b2e8e5"
MEMBER = "rigour-2.6.1/rust/data/names/person_names.txt"
TABLE = Path(brama.names.forms.__file__).parent / brama.names.forms.TABLE
HEADER = """\
# Forms of one name that rules leave apart: form<TAB>its groups, items of Wikidata or an Arabic spelling joining some.
# By tools/derive_forms.py from rigour 2.6.1 (MIT), rust/data/names/person_names.txt (Wikidata, CC0). Not to be edited.
# sha256 of the rows: """

Groups: TypeAlias = dict[str, list[Token]]
Rows: TypeAlias = dict[str, set[str]]

EAST_SLAVIC = set("абвгдежзийклмнопрстуфхцчшщыьэюяёіўїєґъ")
WITH_LATIN = {"ARABIC", "GEORGIAN", "ARMENIAN", "MYANMAR"}
KEPT = {"LATIN", "CYRILLIC", *WITH_LATIN}
KEPT_BESIDE_CYRILLIC = {"HEBREW", "GREEK", "HANGUL", "KATAKANA"}
RELATED, PIVOTAL = 0.5, 0.66
"""Least shares of equal consonant classes: two forms in a group; a form and the Arabic spelling that joins groups."""


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdist", type=Path, required=True, metavar="FILE")
    parser.add_argument("--out", type=Path, default=TABLE, metavar="FILE")
    asked = parser.parse_args()
    # As if there were no table yet: what stands in it has no say in what it gets.
    brama.names.forms._rows = list  # type: ignore[assignment]  # noqa: SLF001
    packed = derived(asked.sdist.read_bytes(), asked.sdist, print)
    asked.out.write_bytes(gzip.compress(packed, 9, mtime=0))


def derived(archive: bytes, path: Path, say: Callable[[str], object]) -> bytes:
    """The table as text; `say` hears what was found on the way."""
    if hashlib.sha256(archive).hexdigest() != SHA256:
        sys.exit(f"{path} is not the sdist of rigour 2.6.1 (its sha256 is {SHA256}).")
    likely = {item: tokens for item, forms in _groups(path) if (tokens := _tokens(forms))}
    ruled = {item: _ruled(item, tokens, say) for item, tokens in likely.items()}
    whole = _related_only(ruled)
    kept = {
        name: apart for name, tokens in {**whole, **_joined(ruled)}.items() if len(apart := _left_apart(tokens)) > 1
    }
    rows = _rows(kept)
    say(f"{len(likely)} groups looked at, {len(kept)} kept, {len(rows)} forms")
    say(f"of 200,000 random pairs of groups these heads meet: {_random_meetings(rows, kept)}")
    return _written(rows)


def _groups(path: Path) -> Iterator[tuple[str, list[str]]]:
    with tarfile.open(path) as archive:
        member = archive.extractfile(MEMBER)
        lines = member.read().decode().splitlines() if member else []
    for line in lines:
        forms, arrow, item = line.rpartition(" => ")
        if arrow:
            yield item.strip(), forms.split(", ")


def _script(form: str) -> str:
    return unicodedata.name(form[0], "?").split()[0]


def _tokens(forms: list[str]) -> list[Token]:
    """Single words in scripts likely to be met, if the group is; Han falls into syllables before it is looked up."""
    single = [form for form in forms if len(form) > 1 and " " not in form and not any(map(_is_tone, form))]
    scripts = {_script(form) for form in single}
    cyrillic = any(EAST_SLAVIC.issuperset(form) for form in single)
    if not cyrillic and not ("LATIN" in scripts and WITH_LATIN & scripts):
        return []
    wanted = KEPT | KEPT_BESIDE_CYRILLIC if cyrillic else KEPT
    # Burmese as a whole: which words stay whole when they are looked up is what this table decides.
    read = [
        (token_of(repair(form)),) if _script(form) == "MYANMAR" else tokens_of(form)
        for form in single
        if _script(form) in wanted
    ]
    return list(dict.fromkeys(tokens[0] for tokens in read if len(tokens) == 1 and _is_name(tokens[0])))


def _is_tone(letter: str) -> bool:
    """Digits and marks with which some romanisations number tones."""
    return unicodedata.category(letter)[0] == "N" or letter in "ˇˊˋ˙"


def _is_name(token: Token) -> bool:
    """No title or particle, nor one but for its marks (vần)."""
    plain = folded(token.text)
    return not token.kind and not token_of(plain).kind and len(plain) > 1 and bool(token.readings)


def _ruled(item: str, tokens: list[Token], say: Callable[[str], object]) -> list[Token]:
    """The group without what our own table of given names calls another name."""
    families = Counter(family for token in tokens for family in sorted(token.families))
    best = min(families, key=lambda family: (-families[family], family), default=None)
    out = [token for token in tokens if token.families and best not in token.families]
    if out:
        known = [token.text for token in tokens if best in token.families]
        say(f"{item}: {', '.join(known)}; not {', '.join(token.text for token in out)}")
    return [token for token in tokens if token not in out]


@lru_cache(maxsize=1 << 20)
def _resemblance(a: Token, b: Token) -> float:
    return max(Levenshtein.normalized_similarity(x, y) for x in a.skeletons for y in b.skeletons)


def _related_only(groups: Groups) -> Groups:
    """Each group's largest part whose members resemble one another or meet in a second group: the rest are slips."""
    where = defaultdict(set)
    for item, tokens in groups.items():
        for token in tokens:
            where[token].add(item)

    def related(a: Token, b: Token) -> bool:
        return _resemblance(a, b) >= RELATED or len(where[a] & where[b]) > 1

    return {item: max(_parts(tokens, related), key=len, default=[]) for item, tokens in groups.items()}


def _parts(tokens: list[Token], related: Callable[[Token, Token], bool]) -> Iterator[list[Token]]:
    left = list(tokens)
    while left:
        part = [left.pop(0)]
        for member in part:
            near = [other for other in left if related(member, other)]
            part += near
            left = [other for other in left if other not in near]
        yield part


def _joined(groups: Groups) -> Groups:
    """Groups that share an Arabic spelling (Mehmet, Muhammad: محمد), as one: those forms that have its consonants."""
    pivots: defaultdict[str, list[tuple[Token, list[Token]]]] = defaultdict(list)
    for tokens in groups.values():
        for pivot in tokens:
            if _script(pivot.text) == "ARABIC" and len(pivot.skeletons[0]) > 2:
                pivots[folded(pivot.text)].append((pivot, tokens))
    return {spelling: _around(found) for spelling, found in pivots.items() if len(found) > 1}


def _around(found: list[tuple[Token, list[Token]]]) -> list[Token]:
    near = (token for pivot, tokens in found for token in tokens if _spells(pivot, token))
    return _ruled("", list(dict.fromkeys(near)), lambda _: None)


def _spells(pivot: Token, token: Token) -> bool:
    readable = len(token.text) > 3 and _script(token.text) in ("LATIN", "CYRILLIC")
    return readable and _resemblance(pivot, token) >= PIVOTAL


def _left_apart(tokens: list[Token]) -> set[str]:
    pairs = (pair for pair in combinations(tokens, 2) if _apart(*pair))
    return {folded(token.text) for pair in pairs for token in pair}


def _apart(a: Token, b: Token) -> bool:
    """Whether rules and our own table of given names leave these two apart."""
    full, bare, length = measures(a, b)
    if (full <= 1 and length >= 6) or _by_family(a, b) is not None:
        return False
    return _by_sound(a, b, full, bare, length) >= Likeness.BLURRED


def _rows(kept: dict[str, set[str]]) -> Rows:
    rows: defaultdict[str, set[str]] = defaultdict(set)
    for name, forms in kept.items():
        for form in forms:
            rows[form].add(name)
    return rows


def _random_meetings(rows: Rows, kept: dict[str, set[str]]) -> list[str]:
    heads = [min(forms) for forms in kept.values()]
    chance = random.Random(1)  # noqa: S311
    pairs = [(a, b) for a, b in (chance.sample(heads, 2) for _ in range(200_000)) if a != b]
    return [f"{a} {b}" for a, b in pairs if meet(rows[a], rows[b])]


def _written(rows: Rows) -> bytes:
    lines = (f"{form}\t{' '.join(_in_order(rows[form]))}\n".encode() for form in rows)
    body = b"".join(sorted(lines))
    return f"{HEADER}{hashlib.sha256(body).hexdigest()}\n".encode() + body


def _in_order(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (len(name), name))


if __name__ == "__main__":
    main()
