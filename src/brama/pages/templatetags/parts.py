"""Parts of pages: a whole form, one field, what is wrong, the road."""

from collections.abc import Sequence
from typing import Any

from django import template

from brama.pages.forms import Form

register = template.Library()


@register.inclusion_tag("pages/form.html", takes_context=True)
def fields(context: dict[str, Any], form: Form, *names: str) -> dict[str, Any]:
    """What is wrong, the hidden fields, and these fields of a form; without names all of them."""
    parts = [form.part(name) for name in names] if names else list(form.parts())
    return {"request": context["request"], "form": form, "parts": parts}


@register.inclusion_tag("pages/field.html", takes_context=True)
def field(context: dict[str, Any], form: Form, name: str) -> dict[str, Any]:
    """One field with its label, hint and errors."""
    return {"request": context["request"], "part": form.part(name)}


@register.inclusion_tag("pages/wrong.html", takes_context=True)
def wrong(context: dict[str, Any], form: Form) -> dict[str, Any]:
    """The summary of what is wrong, with a link to each field."""
    return {"request": context["request"], "wrong": form.wrong()}


@register.inclusion_tag("pages/road.html", takes_context=True)
def road(context: dict[str, Any], steps: Sequence[str], here: str) -> dict[str, Any]:
    """The road at the top of a page: where the case stands among these steps."""
    at = steps.index(here) if here in steps else -1
    return {
        "request": context["request"],
        "steps": [(step, "here" if n == at else "past" if n < at else "") for n, step in enumerate(steps)],
    }
