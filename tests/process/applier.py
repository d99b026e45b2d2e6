"""A process that takes applications in, one after another, and says each receipt once it is confirmed; until it is killed."""

import os
import secrets
from pathlib import Path

import django


def main() -> None:
    django.setup()
    from django.conf import settings

    from brama.process import applicant
    from tests.cast import APPLICATION, DAY, House

    house = House(Path(settings.BRAMA_DATA))
    while True:
        words, other = secrets.token_bytes(16), secrets.token_bytes(16)
        reference = applicant.apply(APPLICATION, applicant.keys_for(words), applicant.keys_for(other), DAY, house)
        os.write(1, f"{words.hex()} {reference}\n".encode())


if __name__ == "__main__":
    main()
