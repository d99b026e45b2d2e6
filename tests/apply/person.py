"""One who applies, invented: what they type. It is asked for where there is no Django too."""

from typing import Any

PERSON: dict[str, dict[str, Any]] = {
    "birth": {"born_day": "7", "born_month": "3", "born_year": "1991"},
    "names": {"names": "Лясовік Зміцер Адамавіч\nЛесовик Дмитрий", "latin": "DZMITRY LIASOVIK"},
    "origin": {"place": "Орша, Беларусь", "gender": "male", "citizenship": "Беларусь, Polska"},
    "documents": {"row0-kind": "passport", "row0-country": "Беларусь", "row0-number": "MP7654321"},
    "contact": {"channel": "matrix", "address": "@heron:example.org", "asked_in": "be"},
    "background": {
        "residence": "Białystok, Польша", "row0-begun": "09.2009", "row0-ended": "6/2013", "row0-kind": "study",
        "row0-what": "электрык", "row0-where": "Ворша", "row1-begun": "2013", "row1-kind": "work", "story": "Шмат ездзіў.\n\nЯшчэ радок.",
    },
    "skills": {"experience": "some", "fields_known": ["driving", "repair"], "languages": "be, pl", "text": "Паяю & <рамантую>."},
    "motivation": {"text": "Брат навучыў мяне рамантаваць \u202eзламанае\u202c 🛠."},
    "referees": {"row0-name": "Кастусь", "row0-reach": "кастусь@example.org, Літва", "row0-knows": "працавалі разам"},
}  # fmt: skip
"""One who applies, invented, as typed by step."""
