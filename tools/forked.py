"""Commands of Brama without a start of Python for each: one process has read the parts, and a copy of it becomes each command.

    python -P tools/forked.py SOCKET              reads the parts and listens there, until it is ended
    python -I -S tools/forked.py SOCKET WORDS...  is one command: `brama WORDS`, with its files, folder and environment

Settings, and with them the tables, are read by each command for itself: they hang on its environment.
"""

import json
import os
import signal
import socket
import sys
from itertools import count

ASKED = 1 << 20
PARTS = (
    "brama.box.passphrase", "django.core.mail", "django.core.management", "django.core.serializers.json", "django.db.backends.sqlite3.base",
    "django.db.models", "django.urls", "django.views.generic",
)  # fmt: skip
"""What most commands import besides their own module, and what asks for no settings as it is imported."""


def ask(where: str, words: list[str]) -> int:
    """The exit status of a command, which writes to where this process does."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(where)
        told = json.dumps([words, os.getcwd(), dict(os.environ)]).encode()
        socket.send_fds(line, [b"%08d" % len(told)], [0, 1, 2])
        line.sendall(told)
        return int(line.recv(8) or b"70")


def listen(where: str) -> None:
    """Answer whoever asks, each by a process of its own that waits for the command."""
    _read_the_parts()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(where)
        door.listen()
        print("listening", flush=True)
        for _ in count():
            line, _ = door.accept()
            if os.fork() == 0:
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                door.close()
                _answer(line)
                return
            line.close()


def _read_the_parts() -> None:
    from importlib import import_module

    from brama.cli.main import NOUNS

    for module in (*PARTS, *(noun.module for noun in NOUNS.values())):
        import_module(module)


def _answer(line: socket.socket) -> None:
    length, files, _, _ = socket.recv_fds(line, 8, 3)
    told = b""
    while len(told) < int(length):
        told += line.recv(ASKED)
    if command := os.fork():
        _, ended = os.waitpid(command, 0)
        line.sendall(b"%d" % (os.waitstatus_to_exitcode(ended) % 256))
        os._exit(0)
    line.close()
    for place, file in enumerate(files):
        os.dup2(file, place)
        os.close(file)
    _become(*json.loads(told))


def _become(words: list[str], folder: str, environment: dict[str, str]) -> None:
    from brama.cli.main import main

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = words
    sys.exit(main())


if __name__ == "__main__":
    _, socket_path, *asked = sys.argv
    if asked:
        sys.exit(ask(socket_path, asked))
    listen(socket_path)
