"""One server: `python -P -m brama.serving HOST:PORT WORKERS`, with BRAMA_DOOR set. Django is set up in its workers and not here."""

import sys

from brama.serving.server import Server

if __name__ == "__main__":
    Server(sys.argv[1], int(sys.argv[2])).run()
