"""THE table of the pages of a visit: by the name that the forms say, what answers."""

from collections.abc import Mapping
from typing import Final

from brama.apply.visit.answers import afraid, answer, relatives
from brama.apply.visit.booking import cancel, meeting
from brama.apply.visit.end import again, erase
from brama.apply.visit.here import View
from brama.apply.visit.home import show

PAGES: Final[Mapping[str, View]] = {
    "home": show, "answer": answer, "relatives": relatives, "afraid": afraid, "meeting": meeting, "cancel": cancel, "again": again,
    "erase": erase,
}  # fmt: skip
KEPT: Final = ("answer", "relatives", "afraid")
"""Pages on which somebody writes: what they wrote when a visit was over waits in the page on which the words are typed again."""
