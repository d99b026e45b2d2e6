"""Slavic surnames and patronymics in other cases than the nominative, by their endings."""

import re
from functools import lru_cache
from importlib.resources import files

_LAST = "аеуймюі"


@lru_cache(maxsize=1)
def _endings() -> tuple[re.Pattern[str], dict[str, str]]:
    lines = files(__package__).joinpath("tables/case_endings.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    nominatives = {ending: nominative for nominative, others in rows for ending in others.split(" ")}
    longest_first = sorted(nominatives, key=lambda ending: (-len(ending), ending))
    return re.compile(f"(?<=..)(?:{'|'.join(longest_first)})$"), nominatives


def nominative(text: str) -> str:
    """The nominative of a repaired Cyrillic word that ends as hardly any nominative does; empty for other words."""
    if text[-1:] not in _LAST:
        return ""
    pattern, nominatives = _endings()
    found = pattern.search(text)
    return text[: found.start()] + nominatives[found[0]] if found else ""
