"""The plan of the house: data flows down the list of rooms, nothing imports upwards, the engine is closed."""

import re
from pathlib import Path

import pytest

from tests.house import EVERYTHING, Plan, everything_imported, faults, faults_of_order, modules

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "brama"

TOLD = re.findall(r"^    ([a-z_/]+)/ +\S", (ROOT / "docs" / "house.md").read_text("utf-8"), re.MULTILINE)
"""The rooms, and rooms within rooms, in the order of the page that tells of them."""

PLAN = Plan(
    rooms={
        "refusals": (),
        "persons": (),
        "names": ("persons",),
        "registers": ("persons", "names"),
        "screening": ("persons", "names", "registers"),
        "documents": ("persons", "registers"),
        "box": (),
        "receipts": (),
        "ledger": ("box",),
        "vault": ("box", "ledger"),
        "staff": ("box", "vault", "ledger"),
        "process": ("box", "persons", "receipts", "registers", "screening", "ledger", "vault", "staff"),
        "checks": ("ledger", "vault", "staff", "process"),
        "pages": (),
        "reception": ("pages", "ledger", "vault", "staff", "process"),
        "apply": ("pages", "persons", "documents", "receipts", "box", "vault", "process", "staff"),
        "account": ("pages", "reception", "ledger", "vault", "staff", "process"),
        "desk": ("pages", "reception", "persons", "registers", "screening", "ledger", "vault", "staff", "process"),
        "office": ("pages", "reception", "persons", "names", "screening", "documents", "vault", "staff", "process"),
        "board": ("pages", "reception", "ledger", "vault", "staff", "process"),
        "roster": ("pages", "reception", "vault", "staff", "process"),
        "security": ("pages", "reception", "ledger", "vault", "staff", "process"),
        "urls": ("pages", "apply", "account", "desk", "office", "board", "roster", "security"),
        "wsgi": ("settings",),
        "serving": ("pages", "apply", "wsgi"),
        # Settings name what is plugged together, by dotted names.
        "settings": (
            *("box", "ledger", "vault", "staff", "process", "pages", "reception", "urls"),
            *("apply", "account", "desk", "office", "board", "roster", "security", "demo"),
        ),
        "simulate": ("persons", "names"),
        "worker": ("registers", "staff", "process", "desk"),
        "demo": EVERYTHING,
        "cli": EVERYTHING,
        "__main__": ("cli",),
    },
    everywhere=("refusals",),
    # The engine is told the time, the settings and the dice as arguments, so that one question has one answer.
    closed=("refusals", "persons", "names", "registers", "screening", "documents"),
    outside=(
        *("django", "random", "secrets", "uuid", "numpy.random", "np.random", "os.urandom"),
        *("time", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
        *("os.environ", "os.getenv"),
        *("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "requests", "httpx", "aiohttp"),
    ),
)


def test_nothing_in_the_house_leaves_the_plan() -> None:
    assert faults(PACKAGE, PLAN) == []


def test_what_the_applicants_pages_use_cannot_open_with_a_key_of_staff() -> None:
    reached = everything_imported(PACKAGE, "brama.process.gate.applicant")
    assert "brama.vault.own" in reached
    assert not {"brama.vault.unseal", "brama.vault.handing", "brama.vault.epochs", "brama.process.seat"} & reached


def test_no_page_of_the_gate_comes_near_a_key_of_staff() -> None:
    reached = everything_imported(PACKAGE, "brama.urls.gate")
    assert "brama.apply.views" in reached
    assert (
        not {
            "brama.vault.unseal",
            "brama.vault.handing",
            "brama.staff.signing_in.sessions",
            "brama.staff.signing_in.sign_in",
            "brama.reception.sitting",
        }
        & reached
    )


def test_every_file_of_the_house_is_walked() -> None:
    assert len(modules(PACKAGE)) == len(list(PACKAGE.rglob("*.py"))) > 0


def test_the_page_of_the_house_has_every_room_and_no_other() -> None:
    rooms = {file.parent.relative_to(PACKAGE).as_posix() for file in PACKAGE.rglob("__init__.py")}
    furniture = {room for room in rooms if room.endswith(("migrations", "templatetags"))}
    assert sorted(TOLD) == sorted(rooms - furniture - {"."})


def test_nothing_is_imported_from_further_down_the_page_of_the_house() -> None:
    assert faults_of_order(PACKAGE, TOLD) == []


@pytest.mark.parametrize(
    ("file", "source", "said"),
    [
        ("names/a.py", "from brama.screening import score", "brama.names.a:1 imports brama.screening.score"),
        ("names/a.py", "import brama.screening.score as s", "brama.names.a:1 imports brama.screening.score"),
        ("names/a.py", "from brama.screening.score import compare", "brama.names.a:1 imports brama.screening.score"),
        ("names/a.py", "def f():\n    from brama import screening", "brama.names.a:2 imports brama.screening"),
        ("names/a.py", "if TYPE_CHECKING:\n    import brama.cli", "brama.names.a:2 imports brama.cli"),
        ("names/a.py", "from ..screening import score", "brama.names.a:1 imports brama.screening.score"),
        ("names/__init__.py", "from ..screening import score", "brama.names:1 imports brama.screening.score"),
        ("names/deep/a.py", "from ...screening.score import x", "brama.names.deep.a:1 imports brama.screening.score"),
        ("names/a.py", "import_module('brama.screening.score')", "brama.names.a:1 imports brama.screening.score"),
        ("names/a.py", "TABLE = {'x': 'brama.screening.score'}", "brama.names.a:1 imports brama.screening.score"),
        ("simulate/a.py", "import brama.screening", "brama.simulate.a:1 imports brama.screening"),
        ("refusals.py", "import brama.persons", "brama.refusals:1 imports brama.persons"),
        ("attic/a.py", "", "attic is not in the plan"),
        ("helpers.py", "", "helpers is not in the plan"),
        ("screening/score.py", "from brama.screening.score import x\nimport django", "reaches for django"),
        ("names/a.py", "from django.db import models", "brama.names.a:1 reaches for django.db.models"),
        ("names/a.py", "import_module('django.db')", "brama.names.a:1 reaches for django.db"),
        ("names/a.py", "import importlib\nimportlib.import_module(name)", "brama.names.a:2 reaches for ?"),
        ("names/a.py", "from random import choice", "brama.names.a:1 reaches for random.choice"),
        ("names/a.py", "from numpy import random", "brama.names.a:1 reaches for numpy.random"),
        ("names/a.py", "np.random.default_rng()", "brama.names.a:1 reaches for np.random"),
        ("names/a.py", "import time", "brama.names.a:1 reaches for time"),
        ("names/a.py", "today = datetime.date.today()", "brama.names.a:1 reaches for datetime.date.today"),
        ("names/a.py", "from urllib import request", "brama.names.a:1 reaches for urllib.request"),
        ("names/a.py", "import os\nos.environ['X']", "brama.names.a:2 reaches for os.environ"),
    ],
)
def test_the_walk_sees(tmp_path: Path, file: str, source: str, said: str) -> None:
    assert any(said in fault for fault in faults(_house(tmp_path, {file: source}), PLAN))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("from brama.names import b", "from brama.names import a"),
        ("from . import b", "def later():\n    from brama.names.a import x"),
        ("if TYPE_CHECKING:\n    from .b import B", "import brama.names.a"),
    ],
)
def test_the_walk_sees_a_cycle_however_it_is_hidden(tmp_path: Path, first: str, second: str) -> None:
    house = _house(tmp_path, {"names/a.py": first, "names/b.py": second})
    assert [fault for fault in faults(house, PLAN) if fault.startswith("a cycle: ")]


@pytest.mark.parametrize(
    ("file", "source", "said"),
    [
        ("names/deep/a.py", "from brama.names.wide.b import x", ["brama.names.deep.a:1 imports brama.names.wide.b"]),
        ("names/wide/b.py", "from brama.names.deep.a import x", []),
        ("names/a.py", "from brama.names.wide.b import x", []),
        ("names/wide/b.py", "from brama.names.a import x", []),
        ("names/wide/b.py", "import brama.screening.score", ["brama.names.wide.b:1 imports brama.screening.score"]),
        ("screening/score.py", "import brama.names.wide.b", []),
    ],
)
def test_the_walk_sees_what_comes_from_further_down(tmp_path: Path, file: str, source: str, said: list[str]) -> None:
    deeper = {"names/a.py": "", "names/deep/a.py": "", "names/wide/b.py": "", file: source}
    assert faults_of_order(_house(tmp_path, deeper), ["names", "names/deep", "names/wide", "screening"]) == said


def test_the_walk_sees_a_room_within_a_room_that_leads_back_to_where_it_came_from(tmp_path: Path) -> None:
    both = {
        "names/deep/a.py": "from brama.names.c import x",
        "names/c.py": "from brama.names.deep.b import y",
        "names/deep/b.py": "",
    }
    assert faults(_house(tmp_path, both), PLAN) == ["a cycle: brama.names.c <- brama.names.deep <- brama.names.c"]


def test_a_house_that_keeps_to_the_plan_has_no_faults(tmp_path: Path) -> None:
    kept = {
        "names/__init__.py": "from brama.names.a import A",
        "names/a.py": "from brama.persons import Person\nfrom brama.refusals import Refusal\nfrom datetime import date",
        "cli/main.py": "import time, random\nimport_module(name)\nfrom brama.screening.score import compare",
        "__main__.py": "from brama.cli.main import main",
    }
    assert faults(_house(tmp_path, kept), PLAN) == []


def _house(folder: Path, sources: dict[str, str]) -> Path:
    rooms = {f"{room}/__init__.py": "" for room in ("persons", "names", "screening", "simulate", "cli")}
    for file, source in {"__init__.py": "", "refusals.py": "", "screening/score.py": "", **rooms, **sources}.items():
        path = folder / "brama" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    return folder / "brama"
