"""Files at the desk: listed on the page of the case, given one at a time to whoever screens it, while it is screened."""

import re
from http import HTTPStatus

import pytest

from brama.process.gate.files import File
from tests.desk.cases import words
from tests.doors import Staffed, client
from tests.process.road import Walk, walked

DRAWN = File("image/png", 1, ("place",), b"a picture that was drawn anew")
UNDRAWN = File("text/html", 1, (), b"<script>alert(1)</script>")


def answered(house: Staffed, *files: File) -> Walk:
    walk = walked(house, "questions")
    walk.applies("answer", text="Here.", files=list(files))
    return walk


def links(house: Staffed, walk: Walk) -> list[str]:
    page = client(house, "olena").get(f"/desk/{walk.reference}").content.decode()
    return re.findall(rf'href="(/desk/{walk.reference}/files/\d+)"', page)


def test_a_file_is_listed_and_given_to_be_kept_under_a_name_that_says_nothing(house: Staffed) -> None:
    walk = answered(house, DRAWN, DRAWN._replace(kind="application/pdf"))
    first, second = links(house, walk)
    assert "Files that came with answers" in words(client(house, "halina").get(f"/desk/{walk.reference}"))
    given = client(house, "halina").get(first)
    assert (given.status_code, given.content, given.headers["Content-Type"]) == (200, DRAWN.content, "image/png")
    assert given.headers["Content-Disposition"] == 'attachment; filename="file-1.png"'
    assert (given.headers["Cache-Control"], given.headers["X-Content-Type-Options"]) == ("no-store", "nosniff")
    assert client(house, "halina").get(second).headers["Content-Disposition"] == 'attachment; filename="file-2.pdf"'


def test_what_the_gate_does_not_draw_is_not_given(house: Staffed) -> None:
    (address,) = links(house, walk := answered(house, UNDRAWN))
    for away in (address, f"/desk/{walk.reference}/files/2", f"/desk/{walk.reference}/files/{10**30}"):
        answer = client(house, "olena").get(away)
        assert answer.status_code == HTTPStatus.NOT_FOUND and b"alert" not in answer.content


@pytest.mark.parametrize("handle", ["wanda", "taras", "nadia", "ivanna"])
def test_nobody_else_is_given_it(house: Staffed, handle: str) -> None:
    address = f"/desk/{walked(house, 'cleared').reference}/files/1"
    assert client(house, handle).get(address).status_code == HTTPStatus.NOT_FOUND


def test_nor_is_a_screener_after_the_time_of_the_case(house: Staffed) -> None:
    address = f"/desk/{walked(house, 'declined').reference}/files/1"
    assert client(house, "olena").get(address).status_code == HTTPStatus.NOT_FOUND
