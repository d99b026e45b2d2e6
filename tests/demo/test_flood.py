"""The flood of the demonstration: whoever signs in as a screener sees a bundle on the list."""

from datetime import date

from brama.demo.flood import COPIED, PLACES, flooded
from brama.demo.past import APPLICANTS, standing
from brama.demo.running import AGENTS, SEED
from brama.screening.retold import LONG
from brama.simulate.campaign import campaign
from tests.desk.cases import came, words
from tests.desk.test_bundles import bundles
from tests.doors import Staffed, client

WORLD = campaign(AGENTS * 20, APPLICANTS, AGENTS, SEED, date(2026, 11, 26))


def test_a_screener_of_the_demonstration_sees_one_bundle(house: Staffed) -> None:
    waiting = [one for one, step in flooded(standing(WORLD.applying)) if step == "applied"]
    cases = [came(house, one.sections) for one in waiting]
    (first,) = bundles(house)
    assert f"{len(PLACES)} applications say nearly the same" in words(client(house, "olena").get("/desk/"))
    page = words(client(house, "olena").get(f"/desk/bundles/{first}"))
    assert all(place.split()[1] in page for place in PLACES) and len(cases) > 2 * len(PLACES)


def test_no_agent_and_nobody_further_on_the_road_is_in_the_flood() -> None:
    before, after = list(standing(WORLD.applying)), list(flooded(standing(WORLD.applying)))
    changed = [(one, step) for (one, step), (other, _) in zip(before, after, strict=True) if one != other]
    assert len(changed) == len(PLACES) and all(step == "applied" and not one.listed for one, step in changed)
    assert len(COPIED.split()) > LONG and len(before) == APPLICANTS
