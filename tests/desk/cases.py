"""Cases for the tests of the desk, and what a page says without its markup."""

import html
import re
import secrets
from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse
from django.test import Client

from brama.box.keys import sealing_keys_from
from brama.box.signing import signing_keys_from
from brama.process.gate.applying import apply
from brama.process.reads.dossier import Dossier, dossier
from brama.vault.own import ReceiptKeys
from tests.doors import Staffed


def came(house: Staffed, sections: dict[str, Any], days: int = 0) -> str:
    """A case that came so many days ago, with drawn keys instead of words, which would cost two Argon2id runs each."""
    real, duress = (
        ReceiptKeys(
            secrets.token_bytes(32),
            secrets.token_bytes(32),
            *sealing_keys_from(secrets.token_bytes(96)),
            *signing_keys_from(secrets.token_bytes(32)),
        )
        for _ in range(2)
    )
    return apply(sections, real, duress, today(house) - timedelta(days=days), house)


def today(house: Staffed) -> date:
    return house.seats["olena"].day


def seen(house: Staffed, reference: str, handle: str = "olena") -> Dossier:
    """The case as it stands now."""
    return dossier(reference, house.seats[handle])


def sends(house: Staffed, visitor: Client, reference: str, code: str, **fields: Any) -> HttpResponse:
    """The form of an act, filled in on a page that was opened just now."""
    return posted(visitor, reference, code, {"seen": seen(house, reference).version, **fields})


def posted(visitor: Client, reference: str, code: str, fields: dict[str, Any]) -> HttpResponse:
    answer = visitor.post(f"/desk/{reference}/{code}", fields)
    assert isinstance(answer, HttpResponse)
    return answer


def words(answer: Any) -> str:
    """What a reader sees."""
    without = re.sub(r"<(title|style)[^>]*>.*?</\1>|<[^>]*>", " ", answer.content.decode(), flags=re.DOTALL)
    return " ".join(html.unescape(without).split())
