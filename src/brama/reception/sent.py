"""A page of one case on which several forms lie: what was sent from it, and what of that comes back."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.http import HttpRequest, QueryDict

from brama.pages.forms import AGAIN, Form
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.pages.refused import said
from brama.reception.doing import do
from brama.reception.kept import DONE, comes_back
from brama.refusals import Refusal
from brama.staff.seat import Seat


@dataclass
class Sent(ABC):
    """What was sent, and by whom. `refusal` is one that belongs to no form that still lies here."""

    request: HttpRequest
    seat: Seat
    refusal: Refusal | None = field(default=None, kw_only=True)

    @cached_property
    @abstractmethod
    def forms(self) -> Mapping[str, Form]:
        """Every form that lies here, the one that was sent with what was typed."""

    @property
    def language(self) -> str:
        return language_of(self.request)

    @property
    def sent(self) -> str:
        """What was asked for; empty where the page was only opened."""
        return self.request.POST.get("do", "")

    @property
    def seen(self) -> int:
        """The version of the case that the page showed."""
        return whole(self.request.POST.get("seen", "")) or 0

    @property
    def again(self) -> bool:
        """Whether what was typed only comes back."""
        return AGAIN in self.request.POST

    @property
    def done(self) -> str:
        """The act that was done just now; what was typed beside its form comes back."""
        return self.request.POST.get(DONE, "") if self.again else ""

    def typed(self, code: str) -> QueryDict | None:
        """What is filled into this form: what was sent, where it was not done by it."""
        return None if self.done == code else self.request.POST or None

    def comes_back(self, code: str) -> bool:
        """After an act by this form: whether something was typed beside it, which is all that was sent from now on."""
        return comes_back(self.request, self.forms.get(code), code)

    @property
    def typed_in(self) -> bool:
        return any(form.typed_in for form in self.forms.values())

    @property
    def shown_again(self) -> bool:
        return self.again and self.typed_in

    @property
    def refused(self) -> str:
        """What is said of a refusal that no form tells; empty where there is none."""
        return said(self.language, self.refusal) if self.refusal else ""

    def act(self, reference: str, code: str, fields: Mapping[str, Any], more: int = 0) -> None:
        """An act on the case as the page showed it, and `more` acts of this page later. What was left empty is not said."""
        do(self.seat, reference, code, {name: value for name, value in fields.items() if value}, self.seen + more)
