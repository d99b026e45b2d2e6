"""A process that takes applications in, one after another, and says each receipt once it is confirmed; until it is killed."""

import os
import secrets
from pathlib import Path

from tests.records import pointed, set_up_django

set_up_django()

from brama.process.gate import applicant, applying  # noqa: E402  what is imported here needs Django
from tests.cast import APPLICATION, DAY, House  # noqa: E402


def takes_in(folder: Path, address: str) -> None:
    """On the records of this folder, or on those at an address of PostgreSQL."""
    with pointed(folder, address):
        house = House(folder)
        while True:
            words, other = secrets.token_bytes(16), secrets.token_bytes(16)
            reference = applying.apply(APPLICATION, applicant.keys_for(words), applicant.keys_for(other), DAY, house)
            os.write(1, f"{words.hex()} {reference}\n".encode())
