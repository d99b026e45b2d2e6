"""Forms of the gate, filled in before their last step by the gate's own functions: each has its own words, text and sealed state."""

import secrets
from typing import NamedTuple
from urllib.parse import urlencode

TYPED: dict[str, dict[str, list[str]]] = {
    "birth": {"born_day": ["7"], "born_month": ["3"], "born_year": ["1991"]},
    "names": {"names": ["Лясовік Зміцер Адамавіч\nЛесовик Дмитрий"], "latin": ["DZMITRY LIASOVIK"]},
    "origin": {"place": ["Орша, Беларусь"], "gender": ["male"], "citizenship": ["Беларусь"]},
    "documents": {"rows": ["1"], "row0-kind": ["passport"], "row0-country": ["Беларусь"], "row0-number": ["MP7654321"]},
    "contact": {"channel": ["receipt"], "address": [""], "asked_in": ["be"]},
    "background": {
        "rows": ["2"], "residence": ["Białystok"], "row0-begun": ["09.2009"], "row0-ended": ["6/2013"], "row0-kind": ["study"],
        "row1-begun": ["2013"], "row1-kind": ["work"], "story": ["Шмат ездзіў і рамантаваў грузавікі. " * 40],
    },
    "skills": {"experience": ["some"], "fields_known": ["driving", "repair"], "languages": ["be, pl"], "text": ["Паяю. " * 60]},
    "referees": {"rows": ["1"], "row0-name": ["Кастусь"], "row0-reach": ["кастусь@example.org, Літва"]},
}  # fmt: skip


class Form(NamedTuple):
    """A form before its last step: what is sent, the receipt, and the text that no other has."""

    sent: bytes
    words: tuple[int, ...]
    text: str


def filled() -> Form:
    from dataclasses import replace

    from brama.apply.receipt import draw
    from brama.apply.state import begun
    from brama.receipts.exchange import drawn_double
    from brama.receipts.words import written

    text = f"{secrets.token_hex(8)} Брат навучыў мяне рамантаваць зламанае. " * 12
    state = begun()
    for step, typed in {**TYPED, "motivation": {"text": [text]}}.items():
        state = state.having(step, typed)
    state = draw(state, "be")
    state = replace(state, seen=True, duress=drawn_double(state.words, secrets.randbelow))
    typed_back = " ".join(written(state.words, "be"))
    sent = urlencode({"state": state.shut(), "step": "last", "receipt": typed_back, "go": "next"})
    return Form(sent.encode(), state.words, text)
