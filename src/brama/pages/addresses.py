"""What an address of ours may begin with: one of our languages."""

from django.urls import register_converter

from brama.pages.languages import LANGUAGES


class LanguageConverter:
    """A language, as `<language:language>` in an address."""

    regex = "|".join(LANGUAGES)

    def to_python(self, value: str) -> str:
        """The code itself."""
        return value

    def to_url(self, value: str) -> str:
        """The code itself."""
        return value


register_converter(LanguageConverter, "language")
