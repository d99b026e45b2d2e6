"""Members as a page names them, in its language where a name is damaged."""

from django.http import HttpRequest

from brama.pages.languages import language_of, say
from brama.reception.sitting import seat_of
from brama.staff.names import Names


def names_of(request: HttpRequest) -> Names:
    """What whoever asks reads of the others' names."""
    return Names(seat_of(request), say(language_of(request), "reception-damaged"))
