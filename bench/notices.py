"""The page of notices after many look-ups: what each page costs until all are opened, and what the later ones do.

    python bench/notices.py [--look-ups 20000]

Every look-up is sealed for real to the compartment that is told, in SQLite on the disk. Seconds by the clock, in brackets of the processor.
"""

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brama.vault.trust import TrustedEpoch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--look-ups", type=int, default=20_000)
    from tests.records import database, set_up_django

    set_up_django()
    with TemporaryDirectory() as folder, database("sqlite", Path(folder)):
        _pages(Path(folder), parser.parse_args().look_ups)


def _pages(folder: Path, look_ups: int) -> None:
    from brama.process.alarms.notices import notices, unopened
    from tests.cast import house

    staff = house(folder)
    _looked_up(staff.epoch("welfare"), look_ups)
    page, left = 0, 1
    while left or page < 2:
        left, clock, processor = unopened(), time.perf_counter(), time.process_time()
        notices(staff.seats["nadia"])
        took, page = f"{time.perf_counter() - clock:.2f} s ({time.process_time() - processor:.2f})", page + 1
        print(f"page {page}: {left} look-ups not opened before, {took}")


def _looked_up(epoch: "TrustedEpoch", many: int) -> None:
    from brama.box.keys import seal
    from brama.vault.models import Epoch, Notice
    from brama.vault.own import notice_info
    from tests.cast import DAY

    row, info = Epoch.objects.get(compartment=epoch.compartment, number=epoch.number), notice_info(epoch.number, DAY)
    Notice.objects.bulk_create(
        Notice(epoch=row, day=DAY, sealed=seal(epoch.public, bytes(17), info)) for _ in range(many)
    )


if __name__ == "__main__":
    main()
