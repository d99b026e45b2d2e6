"""What a screener says of one match."""

from typing import Any, Final

from django import forms
from django.http import QueryDict

from brama.desk.matching.noting import Said
from brama.pages.fields import One, Text
from brama.pages.forms import AGAIN, Form
from brama.process.errors import Stale
from brama.process.procedure import ANSWERS
from brama.reception.kept import Typed

REASON: Final = "reason "
"""On a page with several matches the name of each reason ends with the code of its match."""

_OF_ONE: Final = frozenset({"match", "digest", "seen", "then", "answer", "answered", "reason"})


def sent(post: QueryDict) -> Any:
    """One answer: of a page with several matches that whose button was pressed, which says the answer, the evidence and the match."""
    answer, digest, code = (*post.get("answered", "").split(" ", 2), "", "", "")[:3]
    if not code:
        return post
    said = {"match": code, "digest": digest, "answer": answer, "reason": post.get(f"{REASON}{code}", "")}
    return {**said, **{name: post[name] for name in ("seen", "then", AGAIN) if name in post}}


def reasons(post: QueryDict) -> list[str]:
    """What was typed of matches on a page with several."""
    typed = (str(post[name]) for name in post if name.startswith(REASON))
    return [reason for reason in typed if reason.strip()]


def beside(sent: Typed, code: str) -> Typed:
    """What was typed elsewhere on the page from which this match was answered."""
    return [(name, text) for name, text in sent if name not in {*_OF_ONE, f"{REASON}{code}"} and text.strip()]


class Answer(Form):
    """One of three answers with its reason. What is hidden says which page it was given on."""

    words = "evidence-answer"
    match = forms.CharField(max_length=1000, widget=forms.HiddenInput)
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    seen = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    then = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)
    reason = Text(most=2000, rows=2)
    answer = One(ANSWERS)

    @property
    def stale(self) -> bool:
        """Whether it was given on a page that does not show the case as it is now."""
        hidden = self.is_bound and not self.again and any(field.errors for field in self.hidden_fields())
        return hidden or isinstance(self.refusal, Stale)

    def said(self) -> Said:
        """What was said, once it is valid."""
        typed = self.cleaned_data
        return Said(typed["match"], typed["answer"], typed["reason"], typed["digest"])
