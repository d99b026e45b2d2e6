"""Watching over the house with the keyboard alone: the ledger, members who come and go, epochs, purges, one's own passphrase."""

import pytest
from playwright.sync_api import Page

from brama.pages.languages import say
from brama.staff.duties import COMPARTMENTS
from tests.doors import Staffed
from tests.journeys.filling import title
from tests.journeys.keys import enter, follow, mends, reach, type_in
from tests.journeys.windows import Doors, open_doors
from tests.process.road import walked

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


def at(doors: Doors, handle: str, page: str) -> Page:
    """A window of this member, who has gone from the first page to one of the pages of security."""
    window = doors.window("be", handle)
    window.goto("/")
    follow(window, to="/security/")
    follow(window, to=f"/security/{page}")
    return window


def test_the_ledger_is_looked_through_and_read_anew(house: Staffed) -> None:
    walked(house, "screening")
    with open_doors(house) as doors:
        page = at(doors, "ivanna", "ledger")
        type_in(page, "member", "olena")
        type_in(page, "act", "take")
        follow(page, of_class="first")
        assert {each.inner_text() for each in page.locator("td:last-child").all()} == {"olena"}
        type_in(page, "since_day", "40")
        follow(page, of_class="first")
        mends(page, "since_day")
        follow(page, to="/security/heads")
        follow(page, of_class="first")
        assert page.locator("[role=status]").count() == 1
        follow(page, to="/security/alarms")
        assert title(page) == say("be", "security-alarms-title")


def test_a_member_is_proposed_confirmed_and_removed(house: Staffed) -> None:
    with open_doors(house) as doors:
        wren = at(doors, "wren", "members")
        follow(wren, to="/members/propose")
        mends(wren, "handle")
        wren.keyboard.insert_text("lark")
        type_in(wren, "organisation", "Birch")
        type_in(wren, "duties", ["verifier"])
        follow(wren, to="/members/propose")
        assert title(wren) == say("be", "security-once-proposed", handle="lark")
        follow(wren, to="/security/members")
        heron = at(doors, "heron", "members")
        follow(heron, to="/members/confirm")
        assert title(heron) == say("be", "security-once-confirmed", handle="lark")
        ivanna = at(doors, "ivanna", "members")
        _removes(ivanna, "lark")
        row = ivanna.locator("tr", has_text="lark").inner_text()
        assert say("be", "security-state-removed") in row


def _removes(page: Page, handle: str) -> None:
    """By the button in the row of this member; asked whether it is meant, once more."""
    while page.locator("tr:focus-within", has_text=handle).count() == 0:
        reach(page, to="/members/remove")
    enter(page)
    follow(page, of_class="against")


def test_a_passphrase_is_brought_back_by_two_keyholders(house: Staffed) -> None:
    with open_doors(house) as doors:
        for keeper in ("crane", "heron"):
            page = at(doors, keeper, "members")
            while page.locator("tr:focus-within", has_text="piotr").count() == 0:
                reach(page, to="/members/recover")
            enter(page)
            follow(page, of_class="against")
        assert title(page) == say("be", "security-once-recovered", handle="piotr")


def test_an_epoch_is_ordered_and_a_case_purged(house: Staffed) -> None:
    reference = walked(house, "screening").reference
    with open_doors(house) as doors:
        page = at(doors, "ivanna", "epochs")
        follow(page, to="/epochs/order")
        mends(page, "compartment")
        page.keyboard.press("ArrowDown")
        follow(page, to="/epochs/order")
        assert say("be", f"security-compartment-{COMPARTMENTS[0]}") in page.locator(".note.doubt").inner_text()
        follow(page, to="/security/purges")
        reach(page, "reference")
        enter(page)
        mends(page, "reference")
        page.keyboard.insert_text(reference)
        enter(page)
        follow(page, of_class="against")
        olena = doors.window("be", "olena")
        gone = olena.goto(f"/desk/{reference}")
        assert gone and gone.status == 404


def test_somebody_changes_their_passphrase_and_signs_out_and_in_again(house: Staffed) -> None:
    with open_doors(house) as doors:
        page = doors.window("be", "symon")
        page.goto("/")
        follow(page, to="/passphrase")
        reach(page, "passphrase")
        enter(page)
        mends(page, "passphrase")
        page.keyboard.insert_text(house.shown["symon"].passphrase)
        enter(page)
        new = page.locator(".words").inner_text()
        follow(page, of_class="first")
        follow(page, to="/sign-out")
        follow(page, of_class="first")
        mends(page, "handle")
        page.keyboard.insert_text("symon")
        type_in(page, "passphrase", new)
        type_in(page, "code", house.code("symon"))
        enter(page)
        assert title(page) == say("be", "account-first-title")
