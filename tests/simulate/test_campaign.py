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


def test_what_somebody_ticks_is_what_they_write_of() -> None:
    skilled = [one.sections for one in campaign(2000, 60, 5, 7, TODAY).applying]
    nurses = [each["skills"] for each in skilled if "медсястра" in each["motivation"]["text"]]
    assert nurses and all("medicine" in each["fields"] for each in nurses)
    assert {len(each["skills"]["fields"]) for each in skilled} <= {1, 2, 3}
    assert not {"be", "ru", "uk", "pl", "en"}.intersection(*(each["skills"]["languages"] for each in skilled))


def _months(background: dict[str, list[dict[str, str]]]) -> list[int]:
    return [gap.months for gap in gaps(background["timeline"], TODAY)]
