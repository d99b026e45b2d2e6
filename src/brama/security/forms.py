"""What the security officer, who appoints and who keeps shares fill in."""

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from django import forms

from brama.pages.dates import PartialDay
from brama.pages.done import done_said
from brama.pages.fields import Picked, Some, Text
from brama.pages.forms import Form
from brama.pages.languages import say
from brama.staff.duties import COMPARTMENTS, DUTIES


class Filter(Form):
    """Which entries of the ledger."""

    words = "security-filter"
    act = forms.ChoiceField(required=False)
    member = forms.ChoiceField(required=False)
    since = PartialDay(whole=True, required=False)
    until = PartialDay(whole=True, required=False)

    def __init__(self, *args: Any, acts: Sequence[str], handles: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        any_ = say(self.language, "security-any")
        act, member = (cast("forms.ChoiceField", self.fields[name]) for name in ("act", "member"))
        act.choices = [("", any_), *((code, done_said(self.language, code)) for code in acts)]
        member.choices = [("", any_), *((handle, handle) for handle in handles)]


class Propose(Form):
    """Somebody new: a handle, an organisation, duties. What is hidden tells one press from another."""

    words = "security-propose"
    tells: ClassVar = {
        "handle_taken": "handle", "handle_unusable": "handle", "no_such_organisation": "organisation", "not_there": "duties",
        "duties_apart": "duties",
    }  # fmt: skip
    press = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput)
    handle = Text(most=40)
    organisation = forms.ChoiceField()
    duties = Some(tuple(DUTIES), shared="duty")

    def __init__(self, *args: Any, places: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", say(self.language, "pages-choose")), *((place, place) for place in places)]
        cast("forms.ChoiceField", self.fields["organisation"]).choices = choices


class Order(Form):
    """A compartment that needs a new epoch."""

    words = "security-order"
    compartment = Picked(COMPARTMENTS, shared="security-compartment")


class Purge(Form):
    """One case by its reference, typed, so that nothing is purged by a slip."""

    words = "security-purge"
    reference = Text(most=9)
