"""An application that fills every field, as the gate writes it. Everybody in it is invented."""

from copy import deepcopy
from typing import Any

RICH: dict[str, Any] = {
    "identity": {
        "names": ["Зміцер Лясовік", "Дзмітрый Адамавіч Лясовік"],
        "latin": "DZMITRY LIASOVIK",
        "birthDate": "1991-03-07",
        "birthPlace": "Орша",
        "gender": "male",
        "citizenship": ["by"],
        "documents": [{"kind": "passport", "country": "by", "number": "MP7654321", "mrz": "P<BLRLIASOVIK<<DZMITRY"}],
    },
    "contact": {"channel": "matrix", "address": "@heron:example.org", "language": "be"},
    "background": {
        "residence": "Białystok",
        "timeline": [
            {"from": "2009-09", "to": "2013-06", "kind": "study", "what": "універсітэт", "where": "Віцебск"},
            {"from": "2013-06", "to": "2021-04", "kind": "service", "what": "сувязіст", "where": "Орша"},
            {"from": "2021-12", "to": "", "kind": "work", "what": "электрык", "where": "Białystok"},
        ],
        "story": "Пасля затрымання з’ехаў. Вечарамі рамантую радыёстанцыі.",
    },
    "skills": {
        "experience": "much",
        "fields": ["repair", "radio"],
        "languages": ["be", "pl"],
        "text": "Рамонт грузавікоў.",
    },
    "motivation": {"text": "Брат навучыў мяне рамантаваць тое, што зламалася."},
    "referees": {"list": [{"name": "Кастусь Вышынскі", "reach": "@kastus:example.org", "knows": "разам працавалі"}]},
}


def rich(**identity: Any) -> dict[str, Any]:
    """The same application with something else in its identity."""
    made = deepcopy(RICH)
    made["identity"] |= identity
    return made
