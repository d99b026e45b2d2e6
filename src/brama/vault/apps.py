"""The vault as an app of Django."""

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """Keeps its automatic keys whatever the settings say, so that no migration differs from the models."""

    name = "brama.vault"
    default_auto_field = "django.db.models.BigAutoField"
