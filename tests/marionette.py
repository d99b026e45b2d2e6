"""A window of Firefox, by Marionette (Mozilla, remote/marionette), which each has built in: commands of WebDriver over a socket."""

import base64
import json
import socket
import time
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

Found: TypeAlias = Mapping[str, str]
"""An element of a page, as Marionette refers to it."""

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


class Firefox(Marionette):
    """A window, and what a person does and sees in it. Scripts of ours run beside its page, whether it may run any or not."""

    quitting = False

    def __init__(self, port: int, width: int) -> None:
        super().__init__(port)
        self.ask("WebDriver:NewSession")
        self.ask("WebDriver:SetWindowRect", width=width, height=900)
        self.beside(f"gBrowser.selectedBrowser.style.maxWidth = '{width}px'")  # a window has 500 at least

    def beside(self, script: str) -> Any:
        """What a script of ours returns that runs in the browser's own window."""
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.ask("WebDriver:ExecuteScript", script=script, args=[])
        finally:
            self.ask("Marionette:SetContext", value="content")

    @property
    def loads(self) -> bool:
        """Whether its page has not come whole yet."""
        return bool(self.beside("return gBrowser.selectedBrowser.webProgress.isLoadingDocument"))

    def goto(self, address: str) -> None:
        self.ask("WebDriver:Navigate", url=address)

    def all(self, selector: str) -> list[Found]:
        found: list[Found] = self.ask("WebDriver:FindElements", using="css selector", value=selector)
        return found

    def first(self, selector: str) -> Found:
        if not (found := self.all(selector)):
            raise LookupError(selector, self.text("body"))
        return found[0]

    def of(self, element: Found, command: str, **arguments: Any) -> Any:
        """What is answered to a command of WebDriver that is for an element."""
        return self.ask(f"WebDriver:{command}", id=next(iter(element.values())), **arguments)

    def text(self, selector: str) -> str:
        return str(self.of(self.first(selector), "GetElementText"))

    def value(self, selector: str) -> str:
        return str(self.of(self.first(selector), "GetElementProperty", name="value"))

    def picture(self) -> bytes:
        """Of the whole page, as PNG."""
        return base64.b64decode(self.ask("WebDriver:TakeScreenshot", full=True))

    @property
    def offers_to_keep_a_password(self) -> bool:
        """Whether it asks so, or has a sign beside the address by which somebody is asked."""
        return bool(self.beside("return PopupNotifications.getNotification('password') !== null"))

    def in_another_tab(self) -> None:
        """Open one, and close the one before."""
        opened = self.ask("WebDriver:NewWindow", type="tab")
        self.ask("WebDriver:CloseWindow")
        self.ask("WebDriver:SwitchToWindow", handle=opened["handle"])

    def brings_back_a_tab(self) -> None:
        """The last that was closed, as by its shortcut; it is empty at first."""
        before = self.ask("WebDriver:GetWindowHandles")
        self.beside("SessionStore.undoCloseTab(window, 0)")
        while not (more := [each for each in self.ask("WebDriver:GetWindowHandles") if each not in before]):
            time.sleep(0.05)
        self.ask("WebDriver:SwitchToWindow", handle=more[0])
        while self.ask("WebDriver:GetCurrentURL") == "about:blank":
            time.sleep(0.05)

    def quit(self) -> None:
        """As people do."""
        self.quitting = True
        self.ask("Marionette:Quit", flags=["eAttemptQuit"])
