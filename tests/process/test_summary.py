"""What a sealed list keeps of a case, and the order in which cases wait."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brama.process.application import EXPERIENCE
from brama.process.summary import (
    ACTED,
    BUNDLE,
    FLAG,
    FLAGGED,
    LANGUAGE,
    NO_BUNDLE,
    NOBODY,
    ORDER,
    PROPOSER,
    TAKER,
    Summary,
    current,
    end_of,
    idle_before,
    in_bundle,
    packed,
    unpacked,
)  # fmt: skip

DAY = date(2026, 11, 20)
PLAIN = Summary(False, DAY, "good", "some", "be", b"olena.", DAY, b"halina", 77)


@given(st.text(max_size=20), st.sampled_from(("", *EXPERIENCE)), st.booleans())
def test_a_summary_comes_back_as_far_as_it_fits(level: str, experience: str, flagged: bool) -> None:
    summary = PLAIN._replace(level=level, experience=experience, flagged=flagged)
    written = packed(summary)
    back = unpacked(written)
    assert len(written) == 64 and current(written)
    assert level.startswith(back.level) and back._replace(level=level) == summary


def test_a_summary_of_before_is_not_current() -> None:
    for first in (b"\0", b"\1", b"\2", b"\3"):
        assert not current(first + bytes(63))


def test_the_flagged_come_first_then_who_waits_longest_and_promises_most() -> None:
    flagged, old = PLAIN._replace(flagged=True), PLAIN._replace(since=date(2026, 11, 10), experience="", level="")
    promising = PLAIN._replace(experience="much", level="")
    order = [flagged, old, promising, PLAIN]
    assert [unpacked(each) for each in sorted(map(packed, reversed(order)), key=lambda said: said[ORDER])] == order


def test_what_is_filtered_by_is_read_without_unpacking() -> None:
    said = packed(PLAIN)
    assert (said[LANGUAGE], said[TAKER], said[FLAG] == FLAGGED) == (b"be", end_of(b"0123456789olena."), False)
    assert (said[ACTED] < idle_before(DAY), said[ACTED] < idle_before(DAY + timedelta(2))) == (False, True)
    assert (said[PROPOSER], int.from_bytes(said[BUNDLE]), in_bundle(said, 0)[BUNDLE]) == (b"halina", 77, NO_BUNDLE)
    assert packed(PLAIN._replace(taker=b""))[TAKER] == NOBODY and packed(PLAIN._replace(flagged=True))[FLAG] == FLAGGED
