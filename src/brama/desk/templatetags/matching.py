"""Parts of a case page: its matches, the waterfall of each, who answered, its timeline."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.http import HttpRequest

from brama.desk.case import timeline as lines
from brama.desk.case.background import Entry
from brama.desk.matching import waterfall as drawing
from brama.desk.matching import words
from brama.desk.matching.changing import Change
from brama.desk.matching.evidence import START, SUM, Found, Label
from brama.desk.matching.forms import REASON
from brama.desk.matching.matches import Matched
from brama.desk.matching.registers import Trouble
from brama.pages.languages import language_of, say
from brama.pages.refused import said
from brama.process.procedure import ANSWERS
from brama.process.reads.dossier import Dossier
from brama.reception.naming import names_of
from brama.reception.sitting import seat_of
from brama.refusals import Refusal
from brama.screening.evidence import Evidence
from brama.staff.models import Member

register = template.Library()


@register.simple_tag(takes_context=True)
def waterfall(context: dict[str, Any], found: Found) -> list[drawing.Row]:
    """The rows of the picture."""
    return drawing.rows(found, _language(context))


@register.simple_tag
def answers_offered() -> tuple[str, ...]:
    """What may be said of a match."""
    return ANSWERS


@register.simple_tag(takes_context=True)
def reason_typed(context: dict[str, Any], matched: Matched) -> str:
    """The reason that was typed at this match, where the page only comes back; not one that is kept by now."""
    typed = str(context["request"].POST.get(f"{REASON}{matched.found.code}", ""))
    return "" if matched.record.answered and matched.record.answered.reason == typed.strip() else typed


@register.simple_tag(takes_context=True)
def strength(context: dict[str, Any], found: Found) -> str:
    """`strong · 96 %`."""
    language = _language(context)
    return f"{say(language, f'evidence-strength-{found.strength}')} · {words.percent(language, found.probability)}"


@register.simple_tag(takes_context=True)
def changed(context: dict[str, Any], change: Change) -> str:
    """One difference in words: what is new, gone, or weighs something else."""
    language, piece = _language(context), change.piece
    now, before = words.bits(language, piece.weight), words.bits(language, change.before)
    return say(language, f"evidence-changed-{change.what}", piece=_named(language, piece), now=now, before=before)


def _named(language: str, piece: Evidence) -> str:
    if piece.code == START:
        return words.start(language, int(str(piece.facts["count"])))
    return say(language, "evidence-all") if piece.code == SUM else words.phrase(language, piece)


@register.simple_tag(takes_context=True)
def answered_by(context: dict[str, Any], matched: Matched) -> str:
    """Who answered: you, a handle, or nobody known."""
    request: HttpRequest = context["request"]
    member, seat = matched.record.answered.member if matched.record.answered else b"", seat_of(request)
    if member == seat.member:
        return say(_language(context), "evidence-by-you")
    known: dict[bytes, str] = request.__dict__.setdefault("handles", {})
    if member not in known:
        row = Member.objects.filter(number=member).first()
        known[member] = names_of(request).handle(row) if row else ""
    return known[member] or say(_language(context), "evidence-by-unknown")


@register.simple_tag(takes_context=True)
def trouble_said(context: dict[str, Any], trouble: Trouble) -> str:
    """Why a register could not be asked, and what to do."""
    language = _language(context)
    name = trouble.register or say(language, "evidence-register-all")
    return say(language, f"evidence-trouble-{trouble.code}", register=name)


@register.simple_tag(takes_context=True)
def registers_said(context: dict[str, Any], asked: Sequence[Label]) -> str:
    """Which registers were asked, each in which generation."""
    language = _language(context)
    return ", ".join(f"{each.name} · {say(language, 'evidence-generation', number=each.generation)}" for each in asked)


@register.simple_tag(takes_context=True)
def refused_said(context: dict[str, Any], refusal: Refusal) -> str:
    """Why a case was not screened."""
    return said(_language(context), refusal)


@register.simple_tag(takes_context=True)
def step_said(context: dict[str, Any], step: str) -> str:
    """A step of the road."""
    return say(_language(context), f"step-{step}")


@register.simple_tag(takes_context=True)
def months_said(context: dict[str, Any], months: int) -> str:
    """So many months."""
    return say(_language(context), "evidence-months", months=months)


@register.simple_tag(takes_context=True)
def entry_said(context: dict[str, Any], entry: Entry) -> str:
    """A row of the background in a few words: its kind and what it was."""
    kind = say(_language(context), f"evidence-kind-{entry.kind}")
    return f"{kind} (\u2068{entry.what[:80]}\u2069)" if entry.what else kind


@register.simple_tag(takes_context=True)
def is_past(context: dict[str, Any], label: Label) -> bool:
    """Whether a register is held longer than was said."""
    return label.is_past(seat_of(context["request"]).day)


@register.simple_tag(takes_context=True)
def partial_day(context: dict[str, Any], written: str) -> str:
    """A date as far as it is known; as it was written where it is none."""
    return words.day(_language(context), written)


@register.simple_tag(takes_context=True)
def timeline(context: dict[str, Any], case: Dossier) -> lines.Timeline:
    """The timeline of this case's background."""
    return lines.timeline(case.newest("background"), seat_of(context["request"]).day)


def _language(context: dict[str, Any]) -> str:
    return language_of(context["request"])
