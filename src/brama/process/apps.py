"""The process as an app of Django."""

from django.apps import AppConfig


class ProcessConfig(AppConfig):
    """Keeps its automatic keys whatever the settings say, so that no migration differs from the models."""

    name = "brama.process"
    default_auto_field = "django.db.models.BigAutoField"
