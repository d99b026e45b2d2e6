"""Half a million letters in any form of the staff: told in their place, and still there."""

import re
from urllib.parse import urlencode

from django.test import Client

from brama.pages.languages import say
from tests.doors import Staffed, client
from tests.process.road import further, walked

LONG = "я" * 500_000


def test_half_a_million_letters_are_told_in_their_place_and_are_still_there(house: Staffed) -> None:
    case = walked(house, "screening")
    olena = client(house, "olena")
    page = olena.get(f"/desk/{case.reference}").content.decode()
    seen = re.findall(r'name="seen" value="(\d+)"', page)[0]
    answer = olena.post(
        f"/desk/{case.reference}/note", {"seen": seen, "text": LONG}
    )  # as a form of many parts, as the page says
    told = answer.content.decode()
    assert answer.status_code == 200 and LONG in told and 'role="alert"' in told
    assert say("en", "error-max_length", limit_value=5_000, show_value=500_000) in told


def test_every_form_in_which_something_is_typed_is_sent_in_parts(house: Staffed) -> None:
    """Letters of ours are six bytes each where it is not: a third of what may be sent at once."""
    walk = walked(house, "screening")
    found = _all_typed_in(house, {"olena": ("/desk/", f"/desk/{walk.reference}", "/desk/search", "/passphrase")})
    further(walk, "booked")
    found += _all_typed_in(house, {"wanda": (f"/office/{walk.reference}/",)})
    further(walk, "before_board")
    found += _all_typed_in(house, {"taras": (f"/board/{walk.reference}", "/board/intake")})
    found += _all_typed_in(house, {"ivanna": ("/security/ledger", "/security/epochs"), "wren": ("/security/members",)})
    assert found > 8 and len(_typed_in(Client(headers={"host": "localhost"}), "/sign-in")) == 1


def _all_typed_in(house: Staffed, pages: dict[str, tuple[str, ...]]) -> int:
    return sum(len(_typed_in(client(house, handle), each)) for handle, addresses in pages.items() for each in addresses)


def _typed_in(browser: Client, address: str) -> list[bool]:
    answer = browser.get(address, follow=True)
    assert answer.status_code == 200, address
    forms = re.findall(r"<form [^>]*method=\"post\".*?</form>", answer.content.decode(), re.DOTALL)
    typed = [form for form in forms if re.search(r'<textarea|type="(text|password)"', form)]
    assert all('enctype="multipart/form-data"' in form.partition(">")[0] for form in typed), address
    return [True for _ in typed]


def test_sent_otherwise_they_are_refused_in_words(house: Staffed) -> None:
    sent = urlencode({"handle": LONG}).encode()
    answer = client(house).post("/sign-in", sent, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 400 and say("en", "pages-refused") in answer.content.decode()
