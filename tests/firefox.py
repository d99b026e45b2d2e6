"""A real Firefox without a screen: one window, on a folder of its own, with the settings of people or of Tor Browser."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, TypeAlias

import pytest

from tests.marionette import Firefox

Settings: TypeAlias = Mapping[str, bool | int | str]

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
def firefox(folder: Path, settings: Settings, *, width: int = 1280) -> Iterator[Firefox]:
    """A window so many pixels wide on a folder that is empty. Where there is no Firefox the test is skipped."""
    if not (found := next(filter(None, map(shutil.which, _NAMES)), None)):
        pytest.skip("needs Firefox: apt-get install firefox-esr")
    (folder / "user.js").write_text(
        "".join(f"user_pref({json.dumps(name)}, {json.dumps(settings[name])});\n" for name in settings)
    )
    command = [found, "--headless", "--marionette", "--remote-allow-system-access", "--profile", str(folder)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
        start_new_session=True,
    )
    try:
        with closing(Firefox(_port(folder, process), width)) as window:
            yield window
            if window.quitting:
                process.wait(_PATIENCE)
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
    """With all that it has begun."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(_PATIENCE)
