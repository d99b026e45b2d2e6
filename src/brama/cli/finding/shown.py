"""Finding persons shown on invented ones: a register is made and built, invented applicants are looked for in it, and judged."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from brama.cli.finding.story import Story
from brama.persons import Person
from brama.registers.build import Reading, add
from brama.registers.index import open_register
from brama.registers.manifest import About, Manifest
from brama.registers.readers.batch import Listed
from brama.registers.shelf import Shelf
from brama.screening.screen import Limits, Match, screen
from brama.simulate.outcome import judged
from brama.simulate.trial import Applicant, trial

REGISTER = "invented"
LISTED, APPLICANTS, KNOWN, SEED = 20_000, 200, 60, 1863
TOP, THRESHOLD = 10, 0.5
CHUNK = 2_000


def show(console: Console, listed: int, applicants: int, known: int) -> None:
    """Tell the whole story: invented, built, screened, judged, explained. Asks nothing, leaves nothing behind."""
    story = Story(console, THRESHOLD)
    story.begins(listed, applicants, known)
    with TemporaryDirectory(prefix="brama-demo-") as folder:
        made = story.timed("inventing them", lambda: trial(listed, applicants, known, SEED))
        built = story.timed("building the register", lambda: _built(Path(folder), made.register))
        answers = story.timed("screening the applicants", lambda: _matches(made.applicants, Path(folder)))
    story.ends(made.applicants, judged(made.applicants, answers, THRESHOLD), built.persons)


def _built(folder: Path, persons: Sequence[Person]) -> Manifest:
    batches = (Listed(tuple(persons[start : start + CHUNK])) for start in range(0, len(persons), CHUNK))
    # One process, here and below: at this size a second one costs more than it saves (a build of 2 s takes 7).
    return add(Shelf(folder), REGISTER, batches, About(source="invented by brama demo"), Reading())


def _matches(applicants: Iterable[Applicant], folder: Path) -> list[tuple[Match, ...]]:
    register = open_register(Shelf(folder), REGISTER)
    asked = (applicant.person for applicant in applicants)
    return [screened.matches for screened in screen(asked, (register,), Limits(TOP, THRESHOLD))]
