"""A founded house at the command line: invented members who are signed in, applicants who type their words."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pyotp
import pytest
from django.conf import settings

from brama.cli.today import today
from brama.staff.appointing.founding import Founder, Shown, found
from brama.staff.signing_in.sign_in import sign_in
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys
from tests.cast import APPLICATION, CHEAP, FOUNDERS, ORGANISATIONS
from tests.cli.conftest import Brama, Ended, typed
from tests.records import database

REFERENCE = re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}\b")


@dataclass
class House:
    """Members by handle; `records` is the folder beside the database."""

    records: Path
    brama: Brama
    monkeypatch: pytest.MonkeyPatch
    shown: dict[str, Shown]
    tokens: dict[str, str] = field(default_factory=dict)

    def member(self, handle: str, *words: str | Path, stdin: str = "") -> Ended:
        """A member types a command; signed in at the first."""
        if handle not in self.tokens:
            one, now = self.shown[handle], datetime.now(UTC)
            code = pyotp.TOTP(re.findall("secret=([A-Z2-7]+)", one.address)[0]).at(now)
            self.tokens[handle] = sign_in(handle, one.passphrase, code, now).token
        self.monkeypatch.setenv("BRAMA_SESSION", self.tokens[handle])
        return self.typed(*words, stdin=stdin)

    def stranger(self, *words: str | Path, stdin: str = "") -> Ended:
        """Somebody who has not signed in."""
        self.monkeypatch.delenv("BRAMA_SESSION", raising=False)
        return self.typed(*words, stdin=stdin)

    def typed(self, *words: str | Path, stdin: str = "") -> Ended:
        self.monkeypatch.setattr("sys.stdin", typed(stdin))
        return self.brama(*words)

    def applies(self, *options: str, first: str = "", **sections: Any) -> str:
        """An application comes in, behind a first line of standard input where there is one; returns the words of its receipt."""
        written = (f"{first}\n" if first else "") + orjson.dumps(APPLICATION | sections).decode()
        ended = self.stranger("cases", "apply", "-", *options, stdin=written)
        assert ended.status == 0, ended.err
        return ended.out.splitlines()[0]

    def reference(self) -> str:
        """Of the only case there is, as a screener's list shows it."""
        (found,) = REFERENCE.findall(self.member("finch", "cases", "list").out)
        return str(found)

    def appointed(self, handle: str, organisation: str, duty: str) -> None:
        """Somebody new, who can sign in: proposed by one, confirmed by another."""
        added = self.member("wren", "staff", "add", handle, "--organisation", organisation, "--duty", duty)
        confirmed = self.member("heron", "staff", "confirm", handle)
        assert (added.status, confirmed.status) == (0, 0), added.err + confirmed.err
        self.shown[handle] = Shown(handle, organisation, (duty,), added.out.strip(), confirmed.out.strip())

    def act(self, handle: str, reference: str, code: str, *fields: str) -> None:
        """An act that must be done."""
        ended = self.member(handle, "cases", "act", reference, code, *fields)
        assert ended.status == 0, ended.err

    def cleared(self, reference: str) -> None:
        """Walk a new case up to the meetings."""
        self.act("finch", reference, "take")
        self.act("finch", reference, "assess", "level=good", "reasons=consistent", "flagged=no")
        self.act("finch", reference, "clear")


@contextmanager
def founded(kind: str, folder: Path, brama: Brama, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Nine members on an empty database of this kind, whose passphrases cost next to nothing."""
    before = os.umask(0o077)
    monkeypatch.setenv("BRAMA_DATA", str(folder))
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", CHEAP)
    try:
        with database(kind, folder, _begin) as told:
            yield House(folder, brama, monkeypatch, {each.handle: each for each in told})
    finally:
        os.umask(before)


def _begin(folder: Path) -> list[Shown]:
    folder.chmod(0o700)
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    shown = found(ORGANISATIONS, [*FOUNDERS, Founder("eagle", "Cedar", ("board",))], today())
    for each in folder.glob("records.sqlite3*"):
        each.chmod(0o600)
    return shown
