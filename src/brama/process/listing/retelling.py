"""What the cases of one bundle say: their long texts, and nothing of who they are."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import orjson

from brama.process.listing.beside import TEXTS
from brama.process.listing.summing import UNREADABLE
from brama.process.models import Case
from brama.process.writing import of_sections
from brama.vault.errors import CaseShredded
from brama.vault.unseal import Keys


class Retold(NamedTuple):
    """One case and its long texts, in the order of `TEXTS`; empty where there is none or none opens."""

    reference: str
    step: str
    version: int
    texts: tuple[str, ...]


def retold(numbers: Iterable[int], keys: Keys) -> dict[int, Retold]:
    """What these cases say, by the number of their safe."""
    cases = Case.objects.filter(safe__in=list(numbers)).select_related("safe")
    return {case.safe_id: Retold(case.reference, case.step, case.version, tuple(_texts(case, keys))) for case in cases}


def _texts(case: Case, keys: Keys) -> list[str]:
    newest = {item.section: item for item in of_sections(case, [section for section, _ in TEXTS])}
    return [_text(newest.get(section), field, keys) for section, field in TEXTS]


def _text(item: Any, field: str, keys: Keys) -> str:
    try:
        said = orjson.loads(keys.body(item)) if item else {}
    except (CaseShredded, *UNREADABLE):
        return ""
    return str(said.get(field, "")) if isinstance(said, dict) else ""
