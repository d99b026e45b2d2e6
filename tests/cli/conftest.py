"""The command line as it is used: words in, what is printed and how it ended out."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import orjson
import pytest
from django.conf import settings

from brama.cli.main import main
from tests.cast import CHEAP

if TYPE_CHECKING:
    from tests.cli.seated import House


class Ended(NamedTuple):
    """How a command ended: the exit status, the answer, what was said beside it."""

    status: int
    out: str
    err: str


Brama = Callable[..., Ended]


def typed(text: str) -> io.TextIOWrapper:
    """Standard input in which this stands."""
    return io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8")


@pytest.fixture
def brama(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Iterator[Brama]:
    """Run a command with a data folder of its own, in a terminal of 80 columns without colour."""
    for name, value in {"BRAMA_DATA": str(tmp_path / "data"), "NO_COLOR": "1", "COLUMNS": "80"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("BRAMA_TRACE", raising=False)

    def run(*words: str | Path) -> Ended:
        status = main([str(word) for word in words])
        out, err = capfdbinary.readouterr()
        return Ended(status, out.decode(), err.decode())

    # A command that opens the records writes for its user alone from then on; the next test is another process's.
    before = os.umask(0o022)
    os.umask(before)
    yield run
    os.umask(before)


@pytest.fixture
def empty(records: Path, brama: Brama, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Records in which no house is founded yet; a passphrase costs next to nothing."""
    monkeypatch.setenv("BRAMA_DATA", str(records))
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", CHEAP)
    return records


@pytest.fixture
def house(kind: str, tmp_path: Path, brama: Brama, monkeypatch: pytest.MonkeyPatch) -> "Iterator[House]":
    """A founded house on an empty database of either kind."""
    from tests.cli.seated import founded

    with founded(kind, tmp_path, brama, monkeypatch) as made:
        yield made


STAFF = """id,Прозвішча,Імя,Імя па бацьку,Дата нараджэння,Месца нараджэння,Пасада
s1,Лясовік,Дзмітрый,Адамавіч,07.03.1991,Орша,слесар
s2,Кавалёва,Марына,Пятроўна,1985,Віцебск,
s3,Бярозка,Уладзімір,Ігаравіч,12.11.1979,Гомель,сакратар
"""


def entity(identifier: str, *names: str, **properties: str) -> dict[str, object]:
    """A person as FollowTheMoney writes one."""
    values = {"name": list(names), **{name: [value] for name, value in properties.items()}}
    return {"id": identifier, "schema": "Person", "properties": values}


def lines(*entities: object) -> bytes:
    return b"".join(orjson.dumps(each, option=orjson.OPT_APPEND_NEWLINE) for each in entities)


@pytest.fixture
def staff(tmp_path: Path, brama: Brama) -> Path:
    """An invented staff list, added as the register `staff`."""
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, "utf-8")
    assert brama("registers", "add", "staff", path).status == 0
    return path


@pytest.fixture
def applicants(tmp_path: Path) -> Path:
    """Two invented applicants: one stands in the staff list under another spelling, one does not."""
    path = tmp_path / "applicants.jsonl"
    asked = (
        entity("p1", "Dmitri Lesovik", birthDate="1991-07-03"),
        entity("p2", "Anna Schmidt", birthDate="1990-01-02"),
    )
    path.write_bytes(lines(*asked))
    return path
