"""Duress, and who was approached: told to those whose duty it is, and to nobody else."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from brama.process.alarms.notices import notices, unopened
from brama.reception.sitting import duty, seat_of
from brama.security.rooms import OPENS_TO, shown


@duty(*OPENS_TO["notices"])
@require_safe
def told(request: HttpRequest) -> HttpResponse:
    """Every notice that is kept, the newest first."""
    told = notices(seat_of(request))
    return shown(request, "notices", {"notices": told, "unopened": unopened(told)})
