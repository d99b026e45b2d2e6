"""What an address of ours may begin with: one of our languages."""

from django.urls import register_converter
from django.urls.converters import StringConverter

from brama.pages.languages import LANGUAGES


class LanguageConverter(StringConverter):
    """A language, as `<language:language>` in an address."""

    regex = "|".join(LANGUAGES)


register_converter(LanguageConverter, "language")
