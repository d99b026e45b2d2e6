"""Whoever is slow holds up nobody: a request takes a thread only once it is whole, and time enough and no more to become so."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from brama.pages.languages import say
from brama.pages.sizes import TEXTS
from tests.doors import served, staffed
from tests.serving.talking import connected, slow, told

HEAD = b"POST /en/apply HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
BEGIN = HEAD + b"Content-Length: 8\r\nConnection: close\r\n\r\ngo=begin"
MANY = 60
"""Several times as many as the server has threads."""


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "gunicorn.conf.py").write_text("raise SystemExit('the file of the caller was run')", "utf-8")
    (folder / "django.py").write_text("raise SystemExit('a module of the caller was taken')", "utf-8")
    logs = f"--access-logfile {folder / 'access.log'} --workers 3"
    with staffed(folder), served("gate", folder, GUNICORN_CMD_ARGS=logs, PORT="1", WEB_CONCURRENCY="3") as address:
        told(address, BEGIN)  # whatever a first request of a process loads is loaded
        yield address
    assert not (folder / "access.log").exists()


@pytest.mark.parametrize(
    "begun",
    [b"P", HEAD, HEAD + b"Content-Length: 40000\r\n\r\nstate=", HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\n"],
)
def test_however_many_are_slow_the_next_is_answered(gate: str, begun: bytes) -> None:
    with slow(gate, MANY, begun):
        before = time.monotonic()
        assert urlopen(f"{gate}/en/", timeout=10).status == 200
        assert b'name="step" value="birth"' in told(gate, BEGIN)
        assert time.monotonic() - before < 5


def test_a_request_that_comes_byte_by_byte_is_answered_like_any_other(gate: str) -> None:
    assert b'name="step" value="birth"' in told(gate, *(BEGIN[at : at + 1] for at in range(len(BEGIN))))


def test_whoever_takes_no_answer_holds_up_nobody(gate: str) -> None:
    asked = b"GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    with slow(gate, MANY, asked):
        assert urlopen(f"{gate}/en/", timeout=10).status == 200


def test_two_requests_sent_at_once_are_answered_once_and_the_connection_ends(gate: str) -> None:
    asked = b"GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    assert told(gate, asked + asked).count(b"HTTP/1.1 200") == 1


def test_a_connection_is_kept_for_the_next_request(gate: str) -> None:
    asked = b"GET /static/brama.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    with connected(gate) as one:
        for _ in range(3):
            one.sendall(asked)
            head = one.recv(1 << 20)
            size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            while len(head.partition(b"\r\n\r\n")[2]) < size:
                head += one.recv(1 << 20)


def test_more_than_an_address_takes_is_refused_in_words_before_it_is_sent(gate: str) -> None:
    answer = told(gate, HEAD + b"Content-Length: %d\r\n\r\n" % (TEXTS + 1), b"x" * 5000).decode()
    assert answer.startswith("HTTP/1.1 400") and say("en", "refusal-request") in answer


def test_a_star_for_an_address_is_answered_like_any_that_is_not_there(gate: str) -> None:
    assert told(gate, b"OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 404")


def test_what_a_stranger_says_of_the_address_and_of_tls_is_believed_by_nobody(gate: str) -> None:
    said = b"GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-Forwarded-Proto: https\r\n"
    assert told(gate, said + b"\r\n").startswith(b"HTTP/1.1 200")
    assert told(gate, said + b"SCRIPT_NAME: /elsewhere\r\n\r\n").startswith(b"HTTP/1.1 ")


@pytest.mark.long
def test_a_request_that_does_not_come_to_an_end_is_ended(gate: str) -> None:
    with slow(gate, 1, HEAD) as (one,):
        one.settimeout(45)
        assert one.recv(1) == b""


def test_it_stops_though_somebody_is_still_sending(tmp_path: Path) -> None:
    with staffed(tmp_path), served("gate", tmp_path) as address:
        waiting: socket.socket = connected(address)
        before = time.monotonic()
    waiting.close()
    assert time.monotonic() - before < 5
