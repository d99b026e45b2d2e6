"""Checks of what stands around the database, each on facts that are made wrong."""

from pathlib import Path

import pytest

from brama.checks import beside
from brama.checks.finding import Finding

MOUNTS = """22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:40 / /srv rw shared:1 - nfs4 filer:/srv rw
31 22 0:41 / /srv/near\\040by rw - fuse.sshfs other: rw
32 22 254:1 / /srv/local rw - xfs /dev/vdb rw
33 22 0:42 / /srv/local rw - cifs //filer/x rw
34 22 0:43 / /home/me/vault rw - fuse.gocryptfs me rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib/brama", "ext4"),
        ("/srv/brama", "nfs4"),
        ("/srv", "nfs4"),
        ("/srvx", "ext4"),
        ("/srv/near by/brama", "fuse.sshfs"),
        ("/srv/local/brama", "cifs"),
    ],
)
def test_the_file_system_is_that_of_the_last_mount_above_the_folder(folder: str, kind: str) -> None:
    assert beside.file_system(Path(folder), MOUNTS) == kind


def test_without_a_list_of_mounts_nothing_is_supposed() -> None:
    assert beside.file_system(Path("/srv"), "") == ""
    assert list(beside.network("")) == []


@pytest.mark.parametrize(
    ("kind", "ids"),
    [("nfs4", ["E006"]), ("cifs", ["E006"]), ("virtiofs", ["E006"]), ("fuse.gocryptfs", ["W002"]), ("ext4", [])],
)
def test_sqlite_on_what_others_mount_is_an_error(kind: str, ids: list[str]) -> None:
    assert [finding.id for finding in beside.network(kind)] == ids


@pytest.mark.parametrize(
    ("kind", "ids"), [*((kind, ["W022"]) for kind in ("btrfs", "zfs", "bcachefs", "f2fs")), ("ext4", []), ("", [])]
)
def test_where_overwriting_leaves_the_old_bytes_it_is_said(kind: str, ids: list[str]) -> None:
    assert [finding.id for finding in beside.overwriting(kind)] == ids


def test_files_that_others_may_touch_are_named_with_the_mode_they_should_have(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    for name in ("pepper", "shred.keys", "roots.json"):
        (tmp_path / name).touch(0o600)
    assert list(beside.permissions(tmp_path)) == []
    (tmp_path / "pepper").chmod(0o640)
    (tmp_path / "roots.json").chmod(0o644)  # anybody may read fingerprints, nobody else may write them
    (tmp_path / "shred.keys").unlink()
    assert list(beside.permissions(tmp_path)) == [
        Finding("E002", {"file": "pepper", "mode": "0640", "wanted": "0600"}),
        Finding("E001", {"file": "shred.keys"}),
    ]


def test_old_parts_and_little_room_are_found() -> None:
    old = {"python": (3, 11), "sqlite": (3, 34, 1), "postgresql": (13,), "cryptography": (50, 0)}
    assert [finding.facts["part"] for finding in beside.versions(old)] == ["sqlite", "postgresql"]
    rooms = [[finding.id for finding in beside.space(free)] for free in (2 << 30, 500 << 20, 1 << 20)]
    assert rooms == [[], ["W001"], ["E005"]]
