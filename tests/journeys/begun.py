"""A server that is begun again and again at one place: `python -P -m tests.journeys.begun HOST:PORT`, with BRAMA_DOOR set.

Each is a process of its own, forked from this one, which has imported and read what an answer needs, and answers nobody. A line on standard
input begins one, the next ends it, and is answered when it is gone. Signing in makes passphrases cheap here.
"""

import os
import signal
import sys

from django.conf import settings
from django.test import Client

from brama import wsgi  # noqa: F401  what a server loads first
from brama.apply import flood
from brama.pages.languages import LANGUAGES, bundle
from brama.persons import Person
from brama.screening.score import compare
from brama.serving.server import Server
from tests.cast import CHEAP


def main(place: str) -> None:
    settings.BRAMA_STAFF_COST = CHEAP
    _read()
    while sys.stdin.readline():
        server = os.fork()
        if not server:
            _serve(place)
        sys.stdin.readline()
        os.kill(server, signal.SIGQUIT)  # at once: a browser keeps its connection, which a stop in peace waits for
        os.waitpid(server, 0)
        print(flush=True)


def _read() -> None:
    """What the first pages would read: addresses, words, tables of names."""
    Client(headers={"host": "localhost"}).get("/", follow=True)
    for language in LANGUAGES:
        bundle(language)
    someone = Person("", names=("Зміцер Лясовік",))
    compare(someone, someone)


def _serve(place: str) -> None:
    flood.fill()  # a server that was really begun anew has memory of its own
    try:
        Server(place, 1).run()
    finally:
        os._exit(0)  # the server and its worker: to tidy up what was imported takes longer than they live


if __name__ == "__main__":
    main(sys.argv[1])
