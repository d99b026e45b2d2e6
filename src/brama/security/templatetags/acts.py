"""How the ledger's pages say an act, and what the reading of it found."""

from typing import Any

from django import template

from brama.pages.languages import language_of, say
from brama.security.forms import act_said as said

register = template.Library()


@register.simple_tag(takes_context=True)
def act_said(context: dict[str, Any], act: str) -> str:
    """The words of an act."""
    return said(language_of(context["request"]), act)


@register.simple_tag(takes_context=True)
def verdict_said(context: dict[str, Any], code: str, facts: dict[str, object]) -> str:
    """What the reading of the ledger found."""
    return say(language_of(context["request"]), f"security-verdict-{code}", **facts)
