"""Reads the free dictionaries behind the word lists of receipts: for each language its nouns and how common they are.

Where the files come from, their versions and licences: src/brama/receipts/tables/README.md.
"""

import hashlib
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

PACKAGES = {
    "wordfreq": "3.1.1",
    "pymorphy3": "2.0.6",
    "pymorphy3-dicts-ru": "2.4.417150.4580142",
    "morfeusz2": "1.99.15",
}
BEL_RUS, RUS_BEL = "bel-rus.att", "rus-bel.att"
HUNSPELL_BE, HUNSPELL_UK = "usr/share/hunspell/be_BY.dic", "usr/share/hunspell/uk_UA.dic"
WORDNET = {kind: f"usr/share/wordnet/index.{kind}" for kind in ("noun", "verb", "adj", "adv")}
ENGLISH = "usr/share/dict/american-english-small"
SHA256 = {
    BEL_RUS: "51a4a29248f7263fe9fd42f2973c0cf4327ce33ed14415e8f82b91784dfe16ab",
    RUS_BEL: "6848ec37ffa282ba0118e91a80d085d491a75c3b57cb0db599b1550077f50751",
    HUNSPELL_BE: "41d4135d480b571c4ccbfaa8d2ef0c6c9a609939b646c2890b215a8523ed9e7c",
    HUNSPELL_UK: "a81e4b955c0f1425f25fb5e5de0b34c5a01b93ec7637b20f6088f24bf9365b7a",
    ENGLISH: "a6e2bc32526c38fa082ffbdb527ad9999e41b0a712d06e8415244068454d4d55",
    WORDNET["noun"]: "a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04",
    WORDNET["verb"]: "e2ac24816c3a8289dcb72aaa9cf8db81fdf25ec34d792bfc96ac5b7a20c8b4ae",
    WORDNET["adj"]: "c9865d7b4d1f805bdef82ccdcea5282436e23083e6f6f1b33e716327c4eda810",
    WORDNET["adv"]: "6f5465ed5758fe9c8a2f7ec17b1300f3aa875756c70ff7cba162f7e71bcf88ea",
}

Nouns: TypeAlias = dict[str, tuple[float, frozenset[str]]]
"""Word: how common it is (Zipf: log10 of its occurrences in a billion words), and what it is in Russian (be only)."""

RARE = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Infr", "Slng", "Arch", "Erro", "Dist", "Subx", "Init"}
"""Marks of OpenCorpora for names and for what is not everyday standard Russian."""
UKRAINIAN_NOUN = re.compile("[1-8%QDA0]")
"""First affix flag of a noun in the singular in hunspell-uk; other flags are verbs, adjectives, plurals, or none."""
LESS_USUAL = 1.0
"""What a Belarusian word loses that is not what its Russian word is translated by."""


def nouns(language: str, folder: Path) -> Nouns:
    """Common nouns of 4 to 8 letters; lemmas, in the nominative singular where the source tells."""
    _check(folder)
    return {word: found for word, found in _READERS[language](folder).items() if _fits(word)}


def _fits(word: str) -> bool:
    return 4 <= len(word) <= 8 and word.isalpha() and word.islower()


def _check(folder: Path) -> None:
    for package, wanted in PACKAGES.items():
        if version(package) != wanted:
            sys.exit(f"{package} is {version(package)}; the lists are made with {wanted}.")
    for name, digest in SHA256.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            sys.exit(f"{folder / name} is another version than the lists are made from.")


def _belarusian(folder: Path) -> Nouns:
    """Nouns of apertium-bel-rus in the academic spelling of hunspell-be, as common as their Russian words."""
    from wordfreq import zipf_frequency

    usual = {(be, ru) for ru, be in _translations(folder / RUS_BEL)}
    spelt = _spelt(folder / HUNSPELL_BE)
    russian: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for be, ru in _translations(folder / BEL_RUS):
        if be in spelt:
            russian[be][ru] = zipf_frequency(ru, "ru") - LESS_USUAL * ((be, ru) not in usual)
    return {be: (max(words.values()), frozenset(words)) for be, words in russian.items()}


def _spelt(file: Path) -> set[str]:
    """Words of hunspell-be; after a consonant ў is у (flag u)."""
    words = set()
    for line in file.read_text("utf-8").splitlines():
        word, _, flags = line.strip().partition("/")
        words.update({word, "у" + word[1:]} if "u" in flags else {word})
    return words


def _translations(file: Path) -> Iterator[tuple[str, str]]:
    """Pairs of lemmas, both of them nouns, from the transducer that `lt-print` prints."""
    arcs: defaultdict[int, list[tuple[int, str, str]]] = defaultdict(list)
    ends = set()
    for line in file.read_text("utf-8").splitlines():
        match line.split("\t"):
            case [source, target, left, right, *_]:
                arcs[int(source)].append((int(target), left.replace("ε", ""), right.replace("ε", "")))
            case [end, *_]:
                ends.add(int(end))
    stack = [(0, "", "", frozenset[int]())]
    while stack:
        state, left, right, seen = stack.pop()
        if state in ends and "<n>" in left and "<n>" in right:
            yield left.partition("<")[0], right.partition("<")[0]
        stack += [(to, left + a, right + b, seen | {to}) for to, a, b in arcs[state] if to not in seen]


def _russian(_: Path) -> Nouns:
    import pymorphy3
    from wordfreq import iter_wordlist, zipf_frequency

    morphology = pymorphy3.MorphAnalyzer(lang="ru")
    words = {word for word in iter_wordlist("ru", "large") if re.fullmatch("[а-яё]{4,8}", word)}
    return {word: (zipf_frequency(word, "ru"), frozenset()) for word in words if _russian_noun(morphology.parse(word))}


def _russian_noun(parses: list[Any]) -> bool:
    """Mostly a noun in the nominative singular, and no reading of it a name or slang."""
    here = [
        p for p in parses if p.tag.POS == "NOUN" and {"nomn", "sing"} <= p.tag.grammemes and p.normal_form == p.word
    ]
    return sum(p.score for p in here) >= 0.4 and not any(RARE & p.tag.grammemes for p in parses) and here[0].is_known


def _ukrainian(folder: Path) -> Nouns:
    from wordfreq import zipf_frequency

    flags: defaultdict[str, list[str]] = defaultdict(list)
    for line in (folder / HUNSPELL_UK).read_text("utf-8").splitlines():
        word, _, marks = line.strip().partition("/")
        flags[word].append(marks)
    kept = (word for word, marks in flags.items() if all(UKRAINIAN_NOUN.match(mark) for mark in marks))
    return {word: (zipf_frequency(word, "uk"), frozenset()) for word in kept}


def _polish(_: Path) -> Nouns:
    import morfeusz2
    from wordfreq import iter_wordlist, zipf_frequency

    morphology = morfeusz2.Morfeusz()
    words = {word for word in iter_wordlist("pl", "large") if re.fullmatch("[a-ząćęłńóśźż]{4,8}", word)}
    return {w: (zipf_frequency(w, "pl"), frozenset()) for w in words if _polish_noun(w, morphology.analyse(w))}


def _polish_noun(word: str, analyses: list[Any]) -> bool:
    """Nothing but a noun, and as a common one with no mark of style a nominative singular."""
    read = [(base.partition(":")[0], tag.split(":"), names, style) for _, _, (_, base, tag, names, style) in analyses]
    if any(tag[0] != "subst" for _, tag, _, _ in read):
        return False
    return any(
        base == word and "sg" in tag[1] and "nom" in tag[2] and names == ["nazwa_pospolita"] and not style
        for base, tag, names, style in read
    )


def _english(folder: Path) -> Nouns:
    """Nouns of WordNet in the singular, no rarer as a noun in its tagged texts than a quarter of what else they are."""
    from wordfreq import zipf_frequency

    tagged: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for kind, name in WORDNET.items():
        for line in (folder / name).read_text("utf-8").splitlines():
            if not line.startswith(" "):
                word, _, _, pointers, *rest = line.split()
                tagged[word][kind] = int(rest[int(pointers) + 1])
    known = set((folder / ENGLISH).read_text("utf-8").split())
    mostly = (w for w, kinds in tagged.items() if "noun" in kinds and kinds["noun"] * 4 >= max(kinds.values()))
    kept = (word for word in mostly if word in known and not _inflected(word, tagged))
    return {word: (zipf_frequency(word, "en"), frozenset()) for word in kept}


def _inflected(word: str, tagged: Mapping[str, Mapping[str, object]]) -> bool:
    """Books, going, chased: a form of another word that stands in WordNet, too."""
    found = re.fullmatch(r"(\w+?)(?:(s|es)|(\w?)(?:ing|ed))", word)
    if not found or word.endswith("ss"):
        return False
    stem, plural, doubled = found[1], found[2], found[3] or ""
    kind = "noun" if plural else "verb"
    return any(kind in tagged.get(base, {}) for base in (stem, stem + doubled, stem + doubled + "e", stem + "e"))


_READERS: dict[str, Callable[[Path], Nouns]] = {
    "be": _belarusian,
    "ru": _russian,
    "uk": _ukrainian,
    "pl": _polish,
    "en": _english,
}
