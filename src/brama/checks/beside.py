"""Checks of what stands around the database: the folder and its files, versions, free space, the file system."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from stat import S_IMODE
from typing import NamedTuple

from brama.checks.finding import Finding, found

# File (or folder, ".") and the permissions that others must not have; what is not there is an error where it must be.
MODES: dict[str, int] = {
    ".": 0o077,
    "pepper": 0o077,
    "shred.keys": 0o077,
    "gate.keys": 0o077,
    "gate.flood": 0o077,
    "gate.spent": 0o077,
    "gate.looks": 0o077,
    "roots.json": 0o022,
    "registers": 0o077,
    "records.sqlite3": 0o077,
    "records.sqlite3-wal": 0o077,
    "records.sqlite3-shm": 0o077,
}
MUST_BE_THERE = ("pepper", "shred.keys", "roots.json")
LEAST = {"python": (3, 11), "sqlite": (3, 35), "postgresql": (14,), "cryptography": (50,)}
FULL, NEARLY_FULL = 100 << 20, 1 << 30
"""Bytes: less than the first and a purge, which writes the database anew, may fail; less than the second and somebody should look."""

# Several machines can mount these at once, and their locks are only as good as every one of those machines.
SHARED = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "ceph", "lustre", "beegfs", "gfs2", "ocfs2", "davfs",
    "9p", "virtiofs", "vboxsf", "prl_fs", "gpfs", "orangefs", "fuse.vmhgfs-fuse", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs",
    "fuse.rclone", "fuse.davfs2", "fuse.juicefs", "fuse.cephfs", "fuse.nfs", "fuse.smbnetfs",
})  # fmt: skip
# Here a block that is written again goes elsewhere, and what stood there stays for a while.
ELSEWHERE = frozenset({"btrfs", "zfs", "bcachefs", "f2fs", "nilfs2"})
MOUNTS = Path("/proc/self/mountinfo")


def permissions(folder: Path) -> Iterator[Finding]:
    """Files that are away, and what others than their owner may do."""
    for name, others in MODES.items():
        try:
            mode = S_IMODE((folder / name).stat().st_mode)
        except OSError:
            if name in MUST_BE_THERE:
                yield found("E001", file=name)
            continue
        if mode & others:
            yield found("E002", file=name, mode=f"{mode:04o}", wanted=f"{mode & ~others:04o}")


def writable(folder: Path) -> Iterator[Finding]:
    """The folder, where nothing can be written in it."""
    if not os.access(folder, os.W_OK | os.X_OK) or os.statvfs(folder).f_flag & os.ST_RDONLY:
        yield found("E003", folder=str(folder))


def versions(present: Mapping[str, tuple[int, ...]]) -> Iterator[Finding]:
    """What is older than it must be, of what is in use here."""
    for part, version in present.items():
        if version < LEAST[part]:
            yield found("E004", part=part, version=_dotted(version), least=_dotted(LEAST[part]))


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def space(free: int) -> Iterator[Finding]:
    """Bytes that are left where the records stand."""
    if free < NEARLY_FULL:
        yield found("E005" if free < FULL else "W001", mebibytes=free >> 20)


def network(kind: str) -> Iterator[Finding]:
    """SQLite on a file system of this kind."""
    if is_shared(kind):
        yield found("E006", kind=kind)
    elif kind.startswith("fuse"):
        yield found("W002", kind=kind)


def overwriting(kind: str) -> Iterator[Finding]:
    """The file of shred keys on a file system of this kind, where zeros over a key leave the key."""
    if kind in ELSEWHERE:
        yield found("W022", kind=kind)


def is_shared(kind: str) -> bool:
    """Whether several machines may have this file system open."""
    return kind in SHARED


class _Mount(NamedTuple):
    point: str
    kind: str


def file_system(folder: Path, mounts: str | None = None) -> str:
    """The kind of the file system, such as ext4, by the list of mounts (Linux, proc_pid_mountinfo(5)); empty where nobody says."""
    text = _mounts() if mounts is None else mounts
    there = os.path.realpath(folder)
    above = [mount for mount in map(_mount, text.splitlines()) if _within(there, mount.point)]
    # Of two mounts on one point the later hides the earlier.
    return max(enumerate(above), key=lambda each: (len(each[1].point), each[0]))[1].kind if above else ""


def _mounts() -> str:
    try:
        return MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def _mount(line: str) -> _Mount:
    before, _, after = line.partition(" - ")
    point = before.split(" ")[4]
    for written, meant in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(written, meant)
    return _Mount(point, after.split(" ")[0])


def _within(path: str, point: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")
