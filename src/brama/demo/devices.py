"""The devices of the demonstration's cast: passphrases and codes, in a folder of their own, which is not on the server that is seized."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir
from typing import Final

import orjson

from brama.demo.cast import Member
from brama.refusals import Refusal

PREFIX: Final = "brama-demo-"
"""How the name of a demonstration's folder begins."""
_TOLD: Final = "devices.json"


class DemoMissing(Refusal):
    """No demonstration is running that this user could ask."""

    code = "demo_missing"


class DemoUnnamed(Refusal):
    """Where a running demonstration is named, something stands that this user cannot take away. Facts: place."""

    code = "demo_unnamed"


class DemoMember(Refusal):
    """Nobody of the cast has this handle. Facts: known."""

    code = "demo_member"


def pointer() -> Path:
    """Where a running demonstration of this user is named."""
    return Path(os.environ.get("XDG_RUNTIME_DIR") or gettempdir()) / f"{PREFIX}{os.getuid()}"


def write(folder: Path, records: Path, members: Sequence[Member], seized: Sequence[str]) -> None:
    """Note the cast, where the records stand, and texts that a search of them must not find; for this user alone.

    The demonstration that began last is the one that is named. Raises DemoUnnamed where another user has taken the place.
    """
    told = {"records": str(records), "members": [vars(each) for each in members], "written": list(seized)}
    (folder / _TOLD).write_bytes(orjson.dumps(told))
    _name(folder)


def _name(folder: Path) -> None:
    here = pointer()
    try:
        here.unlink(missing_ok=True)
        here.symlink_to(folder)
    except OSError as error:
        raise DemoUnnamed(place=str(here)) from error


def forget(folder: Path) -> None:
    """The demonstration whose devices lie here is over; another one that runs stays named, or is named in its place."""
    (folder / _TOLD).unlink(missing_ok=True)
    here = pointer()
    if here.is_symlink() and here.readlink() == folder:
        here.unlink()
        with suppress(OSError, DemoUnnamed):  # another may end, or begin, just now
            for other in sorted(_others(folder), key=lambda each: each.stat().st_mtime)[-1:]:
                _name(other.parent)


def _others(folder: Path) -> Iterator[Path]:
    """What other demonstrations of this user have noted, in folders of theirs: one of another user may lead to these."""
    noted = folder.parent.parent.glob(f"{PREFIX}*/{folder.name}/{_TOLD}")
    return (each for each in noted if each.parents[1].lstat().st_uid == os.getuid() == each.stat().st_uid)


def read() -> tuple[Path, list[Member], list[str]]:
    """Records, cast and texts of the running demonstration. Raises DemoMissing."""
    try:
        if pointer().lstat().st_uid != os.getuid():
            raise DemoMissing
        told = orjson.loads((pointer() / _TOLD).read_bytes())
    except OSError as error:
        raise DemoMissing from error
    members = [Member(**{**each, "duties": tuple(each["duties"])}) for each in told["members"]]
    return Path(told["records"]), members, told["written"]


def code_of(handle: str) -> str:
    """The six digits of a member of the cast now. Raises DemoMissing, DemoMember."""
    _, members, _ = read()
    for each in members:
        if each.handle == handle:
            return each.code()
    raise DemoMember(known=[each.handle for each in members])
