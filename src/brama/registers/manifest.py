"""The manifest of a generation: what it holds, where it comes from, and what its files must be."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from brama.registers.errors import IndexDamaged, OtherLayout
from brama.registers.files.arrays import FileFacts

LAYOUT = 5
"""Raised whenever the files of a generation change their meaning."""
FILE = "manifest.json"
_INDENTED = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE


@dataclass(frozen=True)
class About:
    """What is said about a register when it is added. `built` is a day, yyyy-mm-dd, and comes from outside: this room has no clock."""

    format: str = ""
    source: str = ""
    until: str = ""
    unverified: bool = False
    built: str = ""


@dataclass(frozen=True)
class Manifest:
    """One generation.

    `persons` stand in the register with this generation; `records` are in its own files. They differ where it is an update: then
    `base` is the generation it is laid over and `base_checksum` that of its manifest; a whole generation has 0 and "". `inputs` maps
    the name of each file read to what it was, `tally` is what was counted while reading. `before` is the checksum of the manifest
    of the generation before, empty where nothing is known of it.
    """

    register: str
    number: int
    about: About
    persons: int
    records: int
    words: int
    files: Mapping[str, FileFacts]
    inputs: Mapping[str, FileFacts]
    tally: Mapping[str, Any]
    base: int = 0
    base_checksum: str = ""
    before: str = ""
    layout: int = LAYOUT

    @property
    def bytes(self) -> int:
        """What its own files take on the disk."""
        return sum(facts.bytes for facts in self.files.values())


def write_manifest(folder: Path, manifest: Manifest) -> str:
    """Write it and return its checksum."""
    data = orjson.dumps(asdict(manifest), option=_INDENTED)
    with open(folder / FILE, "xb") as file:
        file.write(data)
    return sha256(data).hexdigest()


def read_manifest(folder: Path, checksum: str) -> Manifest:
    """Read it back, if it is the one that was written. Raises IndexDamaged, OtherLayout."""
    return _manifest(folder / FILE, _written(folder / FILE, checksum))


def read_about(folder: Path, checksum: str) -> About:
    """What was said of the register, whatever version of Brama wrote the generation. Raises IndexDamaged."""
    said = _written(folder / FILE, checksum)["about"]
    return About(**{each.name: said[each.name] for each in fields(About) if each.name in said})


def _written(path: Path, checksum: str) -> dict[str, Any]:
    data = path.read_bytes()
    if sha256(data).hexdigest() != checksum:
        raise IndexDamaged(file=str(path), reason="checksum")
    said: dict[str, Any] = orjson.loads(data)
    return said


def _manifest(path: Path, said: dict[str, Any]) -> Manifest:
    if said.get("layout") != LAYOUT:
        raise OtherLayout(file=str(path), layout=said.get("layout"), known=LAYOUT, reason="layout")
    files, inputs = ({name: FileFacts(**facts) for name, facts in said[part].items()} for part in ("files", "inputs"))
    return Manifest(**{**said, "about": About(**said["about"]), "files": files, "inputs": inputs})
