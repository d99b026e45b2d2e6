"""What lists write beside a name in its own field: when and where somebody was born, and titles of which a hyphen leaves two letters."""

import re

_ABBREVIATED = re.compile(
    r"(?<![^\W\d_])(?:г-(?:н|на|ну|жа|же)|гр-(?:н|на|ка|ки)|[дс]п?-р|п/п-к|п-к|(?:(?:ст|мл)\.? ?)?л-т|к-н|м-р)\.?(?= )",
    re.IGNORECASE,
)
"""Titles without their middle, whose halves look like initials."""
_DATE = r"(?:\d{1,2}\.\d{1,2}\.)?\d{4} {0,3}(?:г\. ?[рн]\.|р\. ?н\.)|\bb\. ?\d{4}\b|\bborn [^,;()]{0,20}\d{4}\b"
"""1980 г.р. in Russian, г.н. in Belarusian, р.н. in Ukrainian."""
_PLACE = r", {0,3}[гмвп]\. ?[^\W\d_]+$"
_BORN = re.compile(f",? {{0,3}}(?:{_DATE})|{_PLACE}")


def without_remarks(field: str) -> str:
    """The field without them."""
    field = _BORN.sub("", field) if "." in field or "born" in field else field
    return _ABBREVIATED.sub("", field) if "-" in field else field
