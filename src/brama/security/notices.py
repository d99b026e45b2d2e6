"""Duress, and who was approached: told to those whose duty it is, and to nobody else."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from brama.process.notices import notices
from brama.reception.sitting import duty, seat_of
from brama.security.rooms import OPENS_TO, shown


@require_safe
@duty(*OPENS_TO["notices"])
def told(request: HttpRequest) -> HttpResponse:
    """Every notice that is kept, the newest first."""
    return shown(request, "notices", {"notices": notices(seat_of(request))})
