"""What the tests of the gate share: an application of somebody born then, and how much is stored."""

from typing import Any

from django.apps import apps

from tests.cast import APPLICATION


def stored() -> dict[str, int]:
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def born(day: str) -> dict[str, Any]:
    return {**APPLICATION, "identity": {**APPLICATION["identity"], "birthDate": day}}
