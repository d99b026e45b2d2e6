"""The answers as the sections of an application, as the table in `process.application` has them."""

from collections.abc import Mapping
from typing import Any

from brama.apply.forms import Paper
from brama.apply.sheet import Sheet, cleaned


def sections(sheets: Mapping[str, Sheet]) -> dict[str, Any]:
    """Of sheets that are valid."""
    form = {code: sheet.form for code, sheet in sheets.items()}
    return {
        "identity": {
            "names": cleaned(form["names"], "names"),
            "latin": cleaned(form["names"], "latin"),
            "birthDate": cleaned(form["birth"], "born"),
            "birthPlace": cleaned(form["origin"], "place"),
            "gender": cleaned(form["origin"], "gender"),
            "citizenship": cleaned(form["origin"], "citizenship"),
            "documents": [_paper(row) for row in sheets["documents"].filled() if isinstance(row, Paper)],
        },
        "contact": _row(form["contact"], asked_in="language"),
        "background": {
            "residence": cleaned(form["background"], "residence"),
            "timeline": [_row(row, begun="from", ended="to") for row in sheets["background"].filled()],
            "story": cleaned(form["background"], "story"),
        },
        "skills": _row(form["skills"], fields_known="fields"),
        "motivation": {"text": cleaned(form["motivation"], "text")},
        "referees": {"list": [_row(row) for row in sheets["referees"].filled()]},
    }


def _row(form: Any, **renamed: str) -> dict[str, Any]:
    return {renamed.get(name, name): cleaned(form, name) for name in form.fields}


def _paper(row: Paper) -> dict[str, str]:
    """A number that only the code lines have is taken from there."""
    said, lines = row.cleaned_data, row.lines
    return {**said, "number": said["number"] or (lines.number if lines else "")}
