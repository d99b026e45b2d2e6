"""A visit: pages that open with the token in their forms and nothing else, all at one address. No cookie; no address tells of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from brama.apply.arriving import Arrived
from brama.apply.asked import Asked
from brama.apply.errors import TooMuch
from brama.pages.languages import language_of
from brama.process.errors import ConditionUnmet, Stale
from brama.process.gate import applicant
from brama.process.gate.receipt import Receipt
from brama.process.models import Case

NEXT: Final = "next"
"""What the button of a page's own form says: what was filled in is judged."""
STAY: Final = "stay"
"""What the buttons of languages say: the same page with what was filled in."""
MOST_TEXT: Final = 20_000
MOST_FILES: Final = settings.FILE_UPLOAD_MAX_MEMORY_SIZE >> 20
"""What a page takes: characters, and megabytes of files."""
_Kind = TypeVar("_Kind", bound=Asked)


@dataclass(frozen=True)
class Here:
    """Who is here, on which page: the token of this visit, the receipt in use.

    `go` is the button: of the page's own form, of a language, or one that only led here; `kept` what was written when the visit
    before was over.
    """

    request: HttpRequest
    came: Arrived
    token: str
    receipt: Receipt
    name: str
    go: str = ""
    kept: str = ""

    @property
    def case(self) -> Case:
        return self.receipt.case

    @property
    def language(self) -> str:
        return language_of(self.request)

    @property
    def day(self) -> date:
        return today()

    @property
    def sends(self) -> bool:
        """Whether this page's own form was sent, and all of it has come."""
        return self.go == NEXT and self.came.whole

    def form(self, kind: type[_Kind], **how: Any) -> _Kind:
        """The form of this page: what was sent, to be judged; what was typed so far, in another language; else a new one."""
        if self.go not in (NEXT, STAY) or not self.came.whole:
            form = kind(language=self.language, initial={"text": self.kept} if self.kept else None, **how)
            form.refusal = None if self.came.whole else TooMuch(letters=MOST_TEXT, megabytes=MOST_FILES)
            return form
        form = kind(self.came.fields, self.came.files if self.sends else None, language=self.language, **how)
        if not self.sends:
            form.as_typed()
        return form

    def act(self, code: str, fields: Mapping[str, Any]) -> None:
        """Do an act of the applicant's. Raises Stale where the page that asked for it showed another version of the case."""
        if self.came.fields.get("seen") != str(self.case.version):
            raise Stale
        applicant.act(self.receipt, code, fields, self.day)

    def page(self, name: str, **facts: Any) -> HttpResponse:
        """One page of the visit; `switch` is where the buttons of languages send what is typed."""
        known = {"token": self.token, "page": name, "case": self.case, "version": self.case.version, "switch": "visit"}
        return render(self.request, f"apply/visit/{name}.html", {**known, **facts})


View = Callable[[Here], HttpResponse]


def done(here: Here, form: Asked, field: str, code: str, fields: Mapping[str, Any]) -> bool:
    """Do an act with a valid form. Refused, this field tells it, what was typed stays, and it may be sent again from what stands now."""
    try:
        here.act(code, fields)
    except (Stale, ConditionUnmet) as refusal:
        form.add_error(field, ValidationError("", str(refusal.facts.get("needs", refusal.code))))
        return False
    return True


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    return now().date()
