"""What lists write beside a name in its own field: what kind of name it is, when and where somebody was born, and titles of which a hyphen
leaves two letters."""

import re
from functools import lru_cache
from importlib.resources import files

_ABBREVIATED = re.compile(
    r"(?<![^\W\d_])(?:г-(?:н|на|ну|жа|же)|гр-(?:н|на|ка|ки)|[дс]п?-р|п/п-к|п-к|(?:(?:ст|мл)\.? ?)?л-т|к-н|м-р)\.?(?= )",
    re.IGNORECASE,
)
"""Titles without their middle, whose halves look like initials."""
_DATE = r"(?:\d{1,2}\.\d{1,2}\.)?\d{4} {0,3}(?:г\. ?[рн]\.|р\. ?н\.)|\bb\. ?\d{4}\b|\bborn [^,;()]{0,20}\d{4}\b"
"""1980 г.р. in Russian, г.н. in Belarusian, р.н. in Ukrainian."""
_PLACE = r", {0,3}[гмвп]\. ?[^\W\d_]+$"
_BORN = re.compile(f",? {{0,3}}(?:{_DATE})|{_PLACE}")
_LABEL = re.compile(r"^\s*([^\W\d_][^:]{1,39}):\s+(?=\S)")


def without_remarks(field: str) -> str:
    """The field without them."""
    if ": " in field:
        field = _LABEL.sub(_unlabelled, field)
    field = _BORN.sub("", field) if "." in field or "born" in field else field
    return _ABBREVIATED.sub("", field) if "-" in field else field


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """Words before a colon that tell what kind of name follows."""
    lines = files(__package__).joinpath("tables/labels.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _unlabelled(found: re.Match[str]) -> str:
    """Nothing in the place of a label; what stands before a colon and tells no kind of name stays."""
    words = re.findall(r"[^\W\d_]+", found[1].lower())
    return "" if _labels().issuperset(words) else found[0]
