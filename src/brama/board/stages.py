"""What comes next of a case before the board for one member, and the forms that lie on its page for that."""

from typing import Any, NamedTuple

from django.http import HttpRequest, QueryDict

from brama.board.forms import AskIdentity, Decision, Discussion, Seen, Vote
from brama.pages.forms import Form
from brama.pages.languages import language_of
from brama.process.board.candidate import BEFORE, Candidate
from brama.reception.sitting import seat_of


class Forms(NamedTuple):
    """`shown` is of this stage, `ask` asks for an identity, `left` was refused and has no place here any more. `again`: they come back
    as they were typed, and nothing is done yet.
    """

    shown: Form | None
    ask: Form
    left: Form | None
    again: bool

    @property
    def typed_in(self) -> bool:
        """Whether any of them holds what somebody has typed or chosen."""
        return any(each and each.typed_in for each in (self.shown, self.ask, self.left))


def stage(case: Candidate, member: bytes) -> str:
    """What comes next on this page for this member: a word of the templates."""
    mine = case.vote_of(member)
    if case.step != BEFORE:
        return "listed"
    if case.agreed:
        return "decide"
    if mine and mine.choice is None:
        return "open" if len(case.votes) > 1 else "alone"
    if mine:
        return "discuss" if case.disagree else "alone" if len(case.votes) == 1 else "shut"
    return "vote"


def sees_votes(case: Candidate, member: bytes) -> bool:
    """Who has voted sees the votes that are open; so does everybody once they are agreed, or known to differ."""
    return bool(case.vote_of(member) or case.agreed or case.disagree)


def forms_of(request: HttpRequest, case: Candidate, form: Form | None) -> Forms:
    """The forms of the page, with the one that was refused in place of a fresh one."""
    language, sent = language_of(request), request.POST or None
    fresh, fresh_ask = (
        _form(case, seat_of(request).member, language, sent),
        AskIdentity(sent, language=language, beside=True),
    )
    again, fits = form is None or form.again, type(form) is type(fresh)
    shown = form if fits and not again else fresh
    if isinstance(shown, Seen):
        shown.shown_at(case.version)
    if isinstance(form, AskIdentity):
        return Forms(shown, fresh_ask if again else form, None, bool(sent) and again)
    return Forms(shown, fresh_ask, None if fits else form, bool(sent) and again)


def _form(case: Candidate, me: bytes, language: str, sent: QueryDict | None) -> Form | None:
    seen: dict[str, Any] = {"initial": {"seen": case.version}, "language": language, "beside": True}
    at = stage(case, me)
    if at == "decide":
        voted = reasons(case, me)
        seen["initial"]["reason"] = voted[0] if len(voted) == 1 else ""
        return Decision(sent, outcome=case.agreed, voted=voted, **seen)
    kind = {"vote": Vote, "discuss": Discussion, "open": Seen}.get(at)
    return kind(sent, **seen) if kind else None


def reasons(case: Candidate, me: bytes) -> list[str]:
    """For what others have voted who agreed: nobody decides for a reason that is theirs alone."""
    agreed = [vote.choice for vote in case.votes if vote.choice and vote.member != me]
    return sorted({choice.reason for choice in agreed if choice.outcome == case.agreed})
