"""A real Firefox without a screen: one window, on a folder of its own, with the settings of people or of Tor Browser."""

import base64
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest

from tests.marionette import Marionette, Refused

Settings: TypeAlias = Mapping[str, bool | int | str]
Found: TypeAlias = Mapping[str, str]
"""An element of a page, as Marionette refers to it."""

_NAMES = ("firefox-esr", "firefox")
_PATIENCE: Final = 60.0
PLAIN: Final[Settings] = {
    "marionette.port": 0,
    "remote.prefs.recommended": False,  # by which it would keep less than it does with people
    "dom.file.createInChild": True,  # a file is chosen by its path
    "browser.aboutwelcome.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.proxy.type": 1,  # what it asks of its makers ends at a port where nobody listens; this machine is asked past it
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}
"""As whoever installs it has it, but for its first page and for what it tells its makers."""
TOR: Final[Settings] = {
    **PLAIN,
    "browser.privatebrowsing.autostart": True,
    "browser.cache.disk.enable": False,
    "browser.formfill.enable": False,
    "browser.sessionstore.privacy_level": 2,
    "browser.sessionstore.resume_from_crash": False,
    "signon.rememberSignons": False,
    "signon.autofillForms": False,
    "permissions.memory_only": True,
    "dom.security.https_only_mode": True,
    "network.http.referer.hideOnionSource": True,
    "network.http.referer.XOriginTrimmingPolicy": 2,
    "network.http.speculative-parallel-limit": 0,
    "network.cookie.cookieBehavior": 1,
    "privacy.firstparty.isolate": True,
    "privacy.resistFingerprinting": True,
    "privacy.resistFingerprinting.letterboxing": True,
    "dom.serviceWorkers.enabled": False,
    "webgl.enable-webgl2": False,
    # What follows is of its level "Safest"; scripts, WebGL and fonts of pages NoScript takes away there.
    "svg.disabled": True,
    "mathml.disabled": True,
    "gfx.font_rendering.graphite.enabled": False,
    "gfx.font_rendering.opentype_svg.enabled": False,
    "javascript.options.wasm": False,
    "javascript.enabled": False,
    "webgl.disabled": True,
    "gfx.downloadable_fonts.enabled": False,
}
"""What Tor Browser changes of it that a page could notice (tor-browser: 001-base-profile.js, SecurityLevel.sys.mjs)."""


@contextmanager
def firefox(folder: Path, settings: Settings, *, width: int = 1280) -> Iterator["Firefox"]:
    """A window so many pixels wide on a folder that is empty. Where there is no Firefox the test is skipped."""
    if not (found := next(filter(None, map(shutil.which, _NAMES)), None)):
        pytest.skip("needs Firefox: apt-get install firefox-esr")
    (folder / "user.js").write_text("".join(f"user_pref({json.dumps(name)}, {json.dumps(settings[name])});\n" for name in settings))
    command = [found, "--headless", "--marionette", "--remote-allow-system-access", "--profile", str(folder)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, start_new_session=True, env={**os.environ, "HOME": str(folder)}, **quiet)
    try:
        with closing(Marionette(_port(folder, process))) as marionette:
            yield Firefox(process, marionette, width)
    finally:
        _kill(process)


def _port(folder: Path, process: "subprocess.Popen[bytes]") -> int:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with suppress(FileNotFoundError, ValueError):
            return int((folder / "MarionetteActivePort").read_text())
        assert process.poll() is None, f"Firefox ended with {process.returncode}"
        time.sleep(0.05)
    raise AssertionError("Firefox does not listen")


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """With all that it has begun, as when somebody takes the machine away."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(_PATIENCE)


class Firefox:
    """A window, and what a person does and sees in it. Scripts of ours run beside its page, whether it may run any or not."""

    def __init__(self, process: "subprocess.Popen[bytes]", marionette: Marionette, width: int) -> None:
        self._process, self.ask = process, marionette.ask
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
        """The last that was closed, as by its shortcut."""
        before = self.ask("WebDriver:GetWindowHandles")
        self.beside("SessionStore.undoCloseTab(window, 0)")
        while not (more := [each for each in self.ask("WebDriver:GetWindowHandles") if each not in before]):
            time.sleep(0.05)
        self.ask("WebDriver:SwitchToWindow", handle=more[0])

    def close(self) -> None:
        """As people do."""
        self.ask("Marionette:Quit", flags=["eAttemptQuit"])
        self._process.wait(_PATIENCE)

    def kill(self) -> None:
        """With all that it has begun, as when somebody takes the machine away."""
        _kill(self._process)
