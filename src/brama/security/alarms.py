"""Who opened a planted case, told to the security officer alone; and who was granted more openings than a day has."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from brama.process.alarms import canaries
from brama.process.openings import grants
from brama.process.openings.budget import granted
from brama.reception.naming import names_of
from brama.reception.sitting import duty, seat_of
from brama.security.rooms import OPENS_TO, shown


@duty(*OPENS_TO["alarms"])
@require_safe
def alarms(request: HttpRequest) -> HttpResponse:
    """Every opening of a planted case, the newest first, and what was granted in the last month."""
    seat = seat_of(request)
    handles = names_of(request).handles()
    facts: dict[str, object] = {
        "alarms": [(each, handles.get(each.member, "")) for each in reversed(canaries.alarms(seat))],
        "watched": len(canaries.planted(seat)),
        "damaged": canaries.damaged(seat),
        "granted": [(each, handles.get(each.member, ""), handles.get(each.by, "")) for each in reversed(granted(seat))],
        "most": grants.A_DAY,
    }
    return shown(request, "alarms", facts)
