"""What a member of the board fills in."""

from collections.abc import Collection
from typing import Any, ClassVar, cast

from django import forms
from django.http import QueryDict

from brama.pages.fields import One, Picked, Some, Text
from brama.pages.forms import Form
from brama.process.application import EXPERIENCE, FIELDS
from brama.process.conditions import OUTCOMES
from brama.process.openings.asking import REASONS as WHY_OPEN
from brama.process.reasons import REASONS, for_outcome

LONG = 2000


class Seen(Form):
    """A button that acts on the version of a case that the page showed."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def shown_at(self, version: int) -> None:
        """Where it comes back, it comes back on the page of the case as it is now."""
        if self.is_bound:
            sent = cast("QueryDict", self.data).copy()
            sent["seen"] = str(version)
            self.data = sent


class Vote(Seen):
    """Outcome, reason, own words; and where it applies why asking would endanger somebody."""

    words = "board-vote"
    outcome = One(tuple(OUTCOMES))
    reason = Picked(tuple(REASONS), shared="board-reason")
    remark = Text(rows=3, most=LONG, required=False)
    danger = Text(rows=2, most=LONG, required=False)

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if typed.get("reason") and typed["reason"] not in for_outcome(typed.get("outcome", "")):
            self.add_error("reason", forms.ValidationError("", "apart"))
        return typed


class Decision(Seen):
    """The reason that the applicant is told; after a match the question that was put and its answer."""

    words = "board-decide"
    tells: ClassVar = {"reason_voted": "reason", "match_was_put": "question"}
    reason = Picked(tuple(REASONS), shared="board-reason")

    def __init__(self, *args: Any, outcome: str, voted: Collection[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reason, allowed = cast("Picked", self.fields["reason"]), ("", *voted)
        reason.choices = [(code, said) for code, said in reason.worded(self.language, "") if code in allowed]
        if outcome == "decline":
            self.fields["question"] = Text(rows=2, most=LONG, required=False)
            self.fields["answer"] = Text(rows=2, most=LONG, required=False)


class Discussion(Seen):
    """A note to the others."""

    words = "board-discuss"
    text = Text(rows=3, most=LONG)


class Anew(Seen):
    """The same note, which may stay empty, from whoever asks to vote anew."""

    words = "board-discuss"
    text = Text(rows=3, most=LONG, required=False)


class AskIdentity(Form):
    """Why somebody must be known."""

    words = "board-identity"
    reason = One(WHY_OPEN, shared="releases-reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # Beside a vote, which has a reason too, on one page.
        super().__init__(*args, prefix="identity", **kwargs)


class Intake(Form):
    """Places, the skills wanted, and how much experience."""

    words = "board-intake"
    places = forms.IntegerField(
        min_value=0, max_value=10_000, widget=forms.TextInput({"inputmode": "numeric", "size": "6"})
    )
    skills = Some(FIELDS, required=False)
    experience = One(EXPERIENCE)
