"""gunicorn with these settings and no others: it reads no file, no variable and no command line of its own."""

import os
from importlib import import_module
from typing import Any, Final

from gunicorn.app.base import BaseApplication
from gunicorn.util import import_app

MEMORY: Final = "/dev/shm"  # noqa: S108  only a heartbeat
SETTINGS: Final[dict[str, Any]] = {
    "worker_class": "brama.serving.worker.Gathering", "threads": 8, "worker_connections": 500, "backlog": 512, "keepalive": 2,
    "timeout": 120, "graceful_timeout": 10, "umask": 0o077, "proc_name": "brama",
    "limit_request_line": 2048, "limit_request_fields": 50, "limit_request_field_size": 4096,
    # No log of who asked what; gunicorn's own errors only until a worker serves.
    "accesslog": None, "errorlog": "-", "loglevel": "error", "capture_output": False,
    # Nothing of the server is found in a file or by a socket: no way to steer it but signals.
    "control_socket_disable": True, "worker_tmp_dir": MEMORY if os.path.isdir(MEMORY) else None,
    # Whoever comes over Tor comes from this machine: what they say about who they are is believed by nobody.
    "forwarder_headers": "",
}  # fmt: skip
PROXY: Final = {"house": ("127.0.0.1,::1", {"X-FORWARDED-PROTO": "https"})}
"""Before the house TLS may end, and says so; before the gate stands an onion service and nothing else."""

GIVES_WAY: Final = {"gate": 5}
"""How nice its workers are: whoever floods it takes the processor from nobody who works at the house."""


class Server(BaseApplication):
    """The door that BRAMA_DOOR names, listening at `bind`."""

    def __init__(self, bind: str, workers: int) -> None:
        self._own = {**SETTINGS, "bind": bind, "workers": workers}
        super().__init__()

    def load_config(self) -> None:
        """What others would take from files and variables, PORT, WEB_CONCURRENCY and FORWARDED_ALLOW_IPS among them, stands here."""
        trusted, schemes = PROXY.get(os.environ.get("BRAMA_DOOR", ""), ("", {}))
        told = {"forwarded_allow_ips": trusted, "secure_scheme_headers": schemes}
        for name, value in {**self._own, **told}.items():
            self.cfg.set(name, value)

        if os.environ.get("BRAMA_DOOR") == "gate":
            import_module("brama.apply.flood")  # before the workers part: they share its memory

    def load(self) -> Any:
        """The pages; called in each worker."""
        os.nice(GIVES_WAY.get(os.environ.get("BRAMA_DOOR", ""), 0))
        return import_app("brama.wsgi")
