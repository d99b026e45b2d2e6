"""A process that takes applications in, one after another, and says each receipt once it is confirmed; until it is killed.

A receipt is said by its root: what Argon2id makes of seven words takes three times as long as taking one in, and no kill falls there.
"""

import os
import secrets
from pathlib import Path

from brama.process.gate import applying
from brama.vault.own import keys_from
from tests.cast import APPLICATION, DAY, House
from tests.records import pointed


def takes_in(folder: Path, address: str) -> None:
    """On the records of this folder, or on those at an address of PostgreSQL."""
    with pointed(folder, address):
        house = House(folder)
        while True:
            root, other = secrets.token_bytes(32), secrets.token_bytes(32)
            reference = applying.apply(APPLICATION, keys_from(root), keys_from(other), DAY, house)
            os.write(1, f"{root.hex()} {reference}\n".encode())
