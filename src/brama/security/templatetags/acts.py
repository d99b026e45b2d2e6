"""How the ledger's pages say what the reading of it found."""

from typing import Any

from django import template

from brama.pages.languages import language_of, say

register = template.Library()


@register.simple_tag(takes_context=True)
def verdict_said(context: dict[str, Any], code: str, facts: dict[str, object]) -> str:
    """What the reading of the ledger found."""
    return say(language_of(context["request"]), f"security-verdict-{code}", **facts)
