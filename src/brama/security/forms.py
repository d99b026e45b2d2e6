"""What the security officer, who appoints and who keeps shares fill in."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from django import forms

from brama.pages.dates import PartialDay
from brama.pages.done import done_said
from brama.pages.forms import Form, Picked, Some, Text
from brama.pages.languages import say
from brama.staff.duties import COMPARTMENTS, DUTIES


class Act(Picked):
    """One of the acts that stand in the ledger."""

    def worded(self, language: str, prefix: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002  the words are shared
        return ((code, done_said(language, code) if code else say(language, "security-any")) for code in self.codes)


class Filter(Form):
    """Which entries of the ledger."""

    words = "security-filter"
    act = Act((), required=False)
    member = forms.ChoiceField(required=False)
    since = PartialDay(whole=True, required=False)
    until = PartialDay(whole=True, required=False)

    def __init__(self, *args: Any, acts: Sequence[str], handles: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        any_ = say(self.language, "security-any")
        act, member = cast("Act", self.fields["act"]), cast("forms.ChoiceField", self.fields["member"])
        act.codes = ("", *acts)
        act.choices = list(act.worded(self.language, ""))
        member.choices = [("", any_), *((handle, handle) for handle in handles)]


class Duties(Some):
    """Duties in the words of the reception."""

    def worded(self, language: str, prefix: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002  the words are shared
        return ((code, say(language, f"duty-{code}")) for code in self.codes)


class Propose(Form):
    """Somebody new: a handle, an organisation, duties."""

    words = "security-propose"
    handle = Text(most=40)
    organisation = forms.ChoiceField()
    duties = Duties(tuple(DUTIES))

    def __init__(self, *args: Any, places: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", say(self.language, "pages-choose")), *((place, place) for place in places)]
        cast("forms.ChoiceField", self.fields["organisation"]).choices = choices


class Compartment(Picked):
    """A compartment in the words of the page of epochs."""

    def worded(self, language: str, prefix: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002  the words are shared
        return (
            (code, say(language, f"security-compartment-{code}" if code else "pages-choose")) for code in self.codes
        )


class Order(Form):
    """A compartment that needs a new epoch."""

    words = "security-order"
    compartment = Compartment(COMPARTMENTS)


class Purge(Form):
    """One case by its reference, typed, so that nothing is purged by a slip."""

    words = "security-purge"
    reference = Text(most=9)
