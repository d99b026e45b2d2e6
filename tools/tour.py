"""Takes the pictures of docs/tour.md: the demonstration's house, walked through in a real Chromium. Everybody in them is invented.

    python tools/tour.py [FOLDER]      into docs/tour where no folder is named; needs the parts of the tests, and Chromium

Whoever changes a page looks at its picture.
"""

import os
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]
os.environ["PYTHONPATH"] = str(ROOT / "src")  # for the servers

from brama.cli.demo import house_of_its_own  # noqa: E402
from tests.chromium import installed  # noqa: E402


def main(folder: Path) -> None:
    """Every picture anew, which takes two minutes."""
    folder.mkdir(parents=True, exist_ok=True)
    with house_of_its_own(print) as at, sync_playwright() as playwright:
        # Only now: what the tests share may ask Django where the records are.
        from tools.pictures import Tour
        from tools.walks import WALKS

        browser = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox", "--disable-gpu"])
        for walk in WALKS:
            print(walk.__doc__)
            walk(Tour(at, browser, folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "tour")
