"""The addresses of the gate: for applicants, and nobody else."""

from django.urls import include, path, register_converter

from brama.pages import refused
from brama.pages.languages import LANGUAGES


class LanguageConverter:
    """One of our languages, as the first part of an address."""

    regex = "|".join(LANGUAGES)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(LanguageConverter, "language")

urlpatterns = [path("", include("brama.apply.urls"))]
handler400, handler404, handler500 = refused.bad_request, refused.not_found, refused.failed
