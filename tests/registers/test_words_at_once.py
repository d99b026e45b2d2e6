"""All names of a chunk at once come to the same words as one name at a time."""

from hypothesis import given
from hypothesis import strategies as st

from brama.names.otherwise import otherwise
from brama.registers.columns import LAST, WORD
from brama.registers.making.words import Numbering, words_in

PIECES = [
    "a",
    "Ж",
    " ",
    "  ",
    "\n",
    "\x85",
    "Иван",
    "Kzcjdbr ",
    "Lpvbnhsq",
    "ÐŸ",
    "J.",
    "KKK",
    "Smith ",
    "іванпятровіч",
]
names = st.lists(st.lists(st.sampled_from(PIECES), max_size=4).map("".join), max_size=5)


def one_at_a_time(names: list[str]) -> tuple[list[list[str]], list[int]]:
    said = [[name, *otherwise(name)] for name in names]
    inexact = [
        at for at, texts in enumerate(said) if len(texts) > 1 or not texts[0] or " ".join(texts[0].split()) != texts[0]
    ]
    return [text.split() for texts in said for text in texts if text.split()], inexact


@given(names)
def test_all_names_at_once_come_to_the_same_words(names: list[str]) -> None:
    numbering = Numbering()
    found = words_in(names, numbering)
    spelt = {number: word for word, number in numbering.items()}
    said: list[list[str]] = [[]]
    for word in found.words.tolist():
        said[-1].append(spelt[word & WORD])
        if word & LAST:
            said.append([])
    assert (said[:-1], found.inexact.tolist()) == one_at_a_time(names) and not said[-1]
    assert len(found.offsets) == len(names) + 1 and found.offsets[-1] == len(found.words)
