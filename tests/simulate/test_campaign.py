"""An invented campaign: whose story has a hole."""

from datetime import date

from brama.desk.case.gaps import LONG, gaps
from brama.simulate.campaign import campaign

TODAY = date(2026, 11, 26)


def test_agents_alone_have_years_of_which_nothing_is_told() -> None:
    applying = campaign(2000, 60, 5, 7, TODAY).applying
    holes = {one.listed: max(_months(one.sections["background"]), default=0) for one in applying if one.listed}
    assert len(holes) == 5 and min(holes.values()) >= LONG
    assert all(max(_months(one.sections["background"]), default=0) < LONG for one in applying if not one.listed)


def _months(background: dict[str, list[dict[str, str]]]) -> list[int]:
    return [gap.months for gap in gaps(background["timeline"], TODAY)]
