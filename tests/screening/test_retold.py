"""Texts that are sent again with small changes: found in any order of changes, and no honest text taken for another."""

import random

import numpy as np
import pytest

from brama.screening.retold import LONG, SKETCH, alike, sketch

KEY = b"a key of this house alone"
STORY = (
    "I come from a small town and worked as an electrician for nine years. After the election I was held for two weeks and lost my "
    "work, my flat and most of my friends. Since then I live abroad, repair radios in the evening and wait for the day on which I can "
    "be of use. I have learnt first aid, drive lorries and do not mind the cold or long nights without sleep."
)
OTHER = (
    "My brother taught me to repair what is broken. I have been a nurse in a hospital and a driver for the bakery, and I speak four "
    "languages, two of them badly. I want to help because people helped me when I had nothing and asked for nothing, and because I "
    "would be ashamed to have watched from afar."
)


def matrix(*texts: str) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    return np.frombuffer(b"".join(sketch(text, KEY) for text in texts), np.uint8).reshape(-1, SKETCH)


def changed(text: str, dice: random.Random) -> str:
    words = text.split()
    for at in dice.sample(range(len(words)), 4):
        words[at] = dice.choice(("Minsk", "really", "always", "yesterday", "")) or words[at] * 2
    return " ".join(words)


def test_a_hundred_copies_with_small_changes_all_meet_the_first() -> None:
    dice = random.Random(7)
    copies = [changed(STORY, dice) for _ in range(100)]
    assert len(set(copies)) == 100 and alike(sketch(STORY, KEY), matrix(*copies)).all()


@pytest.mark.parametrize(
    "copy",
    [
        STORY.upper(),
        STORY.replace(" ", "\u200b \n"),
        STORY.replace("o", "о").replace("e", "е"),
        STORY.replace(".", " — "),
    ],
)
def test_capitals_gaps_marks_and_letters_that_look_alike_hide_no_copy(copy: str) -> None:
    assert alike(sketch(copy, KEY), matrix(STORY)).all()


def test_another_text_and_a_short_one_meet_nothing() -> None:
    assert not alike(sketch(OTHER, KEY), matrix(STORY)).any()
    short = " ".join(STORY.split()[: LONG - 1])
    assert sketch(short, KEY) == bytes(SKETCH) and not alike(sketch(short, KEY), matrix(short, STORY)).any()


def test_without_the_key_nobody_can_try_what_a_text_said() -> None:
    assert not alike(sketch(STORY, b"another key"), matrix(STORY)).any()
