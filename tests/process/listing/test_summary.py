"""What a sealed list keeps of a case, and the order in which cases wait."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brama.process.application import EXPERIENCE
from brama.process.listing.columns import Standing, standing
from brama.process.listing.summary import Summary, bundle_of, current, end_of, idle_before, in_bundle, packed, unpacked

DAY = date(2026, 11, 20)
PLAIN = Summary(False, DAY, "good", "some", "be", b"olena.", DAY, b"halina", 77)


@given(st.text(max_size=20), st.sampled_from(("", *EXPERIENCE)), st.booleans())
def test_a_summary_comes_back_as_far_as_it_fits(level: str, experience: str, flagged: bool) -> None:
    summary = PLAIN._replace(level=level, experience=experience, flagged=flagged)
    written = packed(summary)
    back = unpacked(written)
    assert len(written) == 64 and current(np.frombuffer(written[:1], np.uint8))
    assert level.startswith(back.level) and back._replace(level=level) == summary


def test_a_summary_of_before_is_not_current() -> None:
    assert not current(np.arange(4, dtype=np.uint8)).any()


def test_the_flagged_come_first_then_who_waits_longest_and_promises_most() -> None:
    flagged, old = PLAIN._replace(flagged=True), PLAIN._replace(since=date(2026, 11, 10), experience="", level="")
    promising = PLAIN._replace(experience="much", level="")
    order = [flagged, old, promising, PLAIN]
    assert list(columns(*reversed(order)).in_order().summaries().values()) == order


def test_of_those_that_wait_alike_who_came_first_comes_first() -> None:
    assert columns(PLAIN, PLAIN, PLAIN).where(np.array([2, 0, 1])).cut(1, 2).numbers.tolist() == [1, 2]


def test_what_is_filtered_by_is_read_without_unpacking() -> None:
    here = columns(PLAIN, PLAIN._replace(taker=b"", flagged=True))
    said = here.said[0]
    assert (said["language"], said["taker"], said["proposer"]) == (b"be", end_of(b"0123456789olena."), b"halina")
    assert (here.flagged.tolist(), here.untaken.tolist()) == ([False, True], [False, True])
    assert (said["acted"] < idle_before(DAY), said["acted"] < idle_before(DAY + timedelta(2))) == (False, True)
    assert (int(said["bundle"]), bundle_of(packed(PLAIN)), bundle_of(in_bundle(packed(PLAIN), 0))) == (77, 77, 0)


def columns(*summaries: Summary) -> Standing:
    said = np.frombuffer(b"".join(map(packed, summaries)), np.uint8).reshape(len(summaries), -1)
    return standing(np.arange(len(summaries)), said)
