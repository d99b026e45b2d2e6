"""What a sealed list keeps of a case, and the order in which cases wait."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from brama.process.application import EXPERIENCE
from brama.process.summary import Summary, current, packed, took, unpacked

PLAIN = Summary(False, date(2026, 11, 20), "good", "some", "be", b"olena.", "Дзмітрый Лясовік")


@given(st.text(max_size=60), st.text(max_size=20), st.sampled_from(("", *EXPERIENCE)), st.booleans())
def test_a_summary_comes_back_as_far_as_it_fits(name: str, level: str, experience: str, flagged: bool) -> None:
    summary = PLAIN._replace(name=name, level=level, experience=experience, flagged=flagged)
    written = packed(summary)
    back = unpacked(written)
    assert len(written) == 64 and current(written)
    assert name.startswith(back.name.rstrip("\0")) and level.startswith(back.level)
    assert back._replace(name=name, level=level) == summary


def test_a_summary_of_before_is_not_current() -> None:
    for first in (b"\0", b"\1"):
        assert not current(first + bytes(63))


def test_the_flagged_come_first_then_who_waits_longest_and_promises_most() -> None:
    flagged, old = PLAIN._replace(flagged=True), PLAIN._replace(since=date(2026, 11, 10), experience="", level="")
    promising = PLAIN._replace(experience="much", level="")
    assert sorted([PLAIN, promising, old, flagged], key=lambda each: each.order) == [flagged, old, promising, PLAIN]


def test_a_case_is_with_nobody_or_with_one() -> None:
    assert took(PLAIN, b"0123456789olena.") and not took(PLAIN, b"0123456789halina")
    assert not took(PLAIN._replace(taker=b""), bytes(16))
