"""Speaking Marionette (Mozilla, remote/marionette), which every Firefox has built in: commands of WebDriver, answered over a socket."""

import json
import socket
from typing import Any, Final

_PATIENCE: Final = 60.0


class Refused(Exception):
    """What Firefox did not do: the kind of error by its name in WebDriver, and what is said of it."""


class Marionette:
    """A connection to the Firefox that listens at this port of this machine."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), _PATIENCE)
        self._answers = self._socket.makefile("rb")
        self._asked = 0
        self._answer()

    def ask(self, command: str, **arguments: Any) -> Any:
        """What is answered to one command; raises Refused."""
        self._asked += 1
        asked = json.dumps([0, self._asked, command, arguments]).encode()
        self._socket.sendall(b"%d:%b" % (len(asked), asked))
        _, _, refused, answer = self._answer()
        if refused:
            raise Refused(refused["error"], refused["message"])
        return answer["value"] if isinstance(answer, dict) and answer.keys() == {"value"} else answer

    def close(self) -> None:
        self._answers.close()
        self._socket.close()

    def _answer(self) -> Any:
        """One, behind its length in bytes and a colon."""
        length = b""
        while byte := self._answers.read(1).strip(b":"):
            length += byte
        return json.loads(self._answers.read(int(length)))
