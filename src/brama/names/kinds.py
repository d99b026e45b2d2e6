"""What kind of part a word of a name is where it is no name: a title, a particle, an initial."""

from functools import lru_cache
from importlib.resources import files

from brama.names.repair import repair


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    lines = files(__package__).joinpath("tables/parts.tsv").read_text("utf-8").splitlines()
    return {
        repair(word): kind for kind, word in (line.split("\t") for line in lines if line and not line.startswith("#"))
    }


def kind_of(text: str) -> str:
    """ "title", "particle" or "initial" of a repaired text; empty of a name."""
    return "initial" if len(text) == 1 and text.isalpha() and text < "֐" else _parts().get(text, "")
