"""Sessions: what the cookie or the database alone is worth, and when they end."""

import sqlite3
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta
from hashlib import sha256

import pytest
from django.db import connection

from brama.box.content import derived, opened, shut_exact
from brama.box.context import bound
from brama.box.errors import NotOpened
from brama.box.keys import new_sealing_keys
from brama.staff.appointing import removing
from brama.staff.errors import NotSignedIn
from brama.staff.models import Member, Session
from brama.staff.signing_in.sessions import TOKEN, mark_of, marks, seated, sign_out
from brama.vault.errors import KeyUntrusted
from tests.staff.conftest import House


def test_the_database_knows_a_session_only_by_a_hash(house: House) -> None:
    token = house.sign_in("finch").token
    secret = urlsafe_b64decode(token)[:TOKEN]
    row = Session.objects.get()
    assert bytes(row.token_hash) == sha256(secret).digest() and secret not in bytes(row.keys)


def test_a_session_that_is_over_tells_whose_it_was_to_nobody_but_that_member(house: House) -> None:
    token, seat, other = house.sign_in("finch").token, house.seat("finch"), house.seat("robin")
    Session.objects.all().delete()
    mark = mark_of(token)
    assert marks(mark, seat.member) and not marks(mark, other.member) and seat.member.hex() not in mark
    secret = urlsafe_b64decode(token)[:TOKEN]
    assert secret.hex() not in mark and mark_of(urlsafe_b64encode(secret).decode()) == ""
    assert not any(marks(odd, seat.member) for odd in ("", "x", "00", mark[:-2], mark[2:]))
    assert mark_of("") == mark_of("a") == ""


def test_the_keys_of_a_session_do_not_open_without_its_token(house: House) -> None:
    seat = house.seat("finch")
    row = Session.objects.get()
    assert seat.holder.sealing not in bytes(row.keys) and seat.holder.signing not in bytes(row.keys)
    context = bound("session keys", seat.member, bytes(row.token_hash))
    for known in (bytes(row.token_hash), bytes(32)):
        with pytest.raises(NotOpened):
            opened(derived(known, b"", bound("session")), bytes(row.keys), context)


def test_the_token_alone_is_worth_nothing_after_signing_out(house: House) -> None:
    token = house.sign_in("finch").token
    sign_out(token)
    assert not Session.objects.exists()
    with pytest.raises(NotSignedIn):
        seated(token, house.now)


def test_fifteen_idle_minutes_end_a_session(house: House) -> None:
    token = house.sign_in("finch").token
    assert seated(token, house.later(minutes=14, seconds=59)).duties
    with pytest.raises(NotSignedIn):
        seated(token, house.later(minutes=15))
    assert not Session.objects.exists()


def test_ten_hours_end_a_session_however_busy(house: House) -> None:
    token, begun = house.sign_in("finch").token, house.now
    while house.later(minutes=10) < begun + timedelta(hours=10):
        assert seated(token, house.now).duties
    with pytest.raises(NotSignedIn):
        seated(token, house.now)


def test_expired_sessions_of_others_are_deleted_whenever_one_is_touched(house: House) -> None:
    house.sign_in("robin")
    house.later(minutes=20)
    house.sign_in("finch")
    assert Session.objects.count() == 1


def test_removal_ends_sessions_at_once(house: House) -> None:
    token = house.sign_in("finch").token
    removing.remove(house.seat("wren"), "finch")
    with pytest.raises(NotSignedIn):
        seated(token, house.now)


def test_a_session_written_by_whoever_writes_the_database_seats_nobody(house: House) -> None:
    secret, member = bytes(range(32)), Member.objects.order_by("pk")[6]
    hashed, number = sha256(secret).digest(), bytes(member.number)
    forged = new_sealing_keys().private + bytes(range(32))
    keys = shut_exact(derived(secret, b"", bound("session")), forged, bound("session keys", number, hashed))
    Session.objects.create(token_hash=hashed, member=member, keys=keys, started=house.now, seen=house.now)
    with pytest.raises(KeyUntrusted):
        seated("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", house.now)


def test_a_session_moved_to_another_member_does_not_open(house: House) -> None:
    token = house.sign_in("finch").token
    Session.objects.update(member=Member.objects.order_by("pk")[6])
    with pytest.raises(NotSignedIn):
        seated(token, house.now)


@pytest.mark.parametrize("token", ["", "x", "é", "A" * 43, "A" * 5000, "../..", "\0"])
def test_anything_else_than_a_token_seats_nobody(house: House, token: str) -> None:
    with pytest.raises(NotSignedIn):
        seated(token, house.now)


def test_no_handle_passphrase_token_or_secret_stands_in_the_database(house: House) -> None:
    token = house.sign_in("finch").token
    stored = _everything(house)
    wanted = [
        *house.passphrases.values(),
        *house.secrets.values(),
        *(
            handle for handle in house.passphrases if len(handle) > 3
        ),  # three letters stand in random bytes now and then
        token,
        "Alder",
        "Birch",
        "Cedar",
    ]
    assert not [word for word in wanted if word.encode() in stored]


def _everything(house: House) -> bytes:
    """The records as a disk has them: the file of SQLite, or what a dump of PostgreSQL's rows would hold."""
    if connection.vendor == "sqlite":
        with sqlite3.connect(house.folder / "records.sqlite3") as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return (house.folder / "records.sqlite3").read_bytes()
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            found += [bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for row in cursor for v in row]
    return b"\0".join(found)
