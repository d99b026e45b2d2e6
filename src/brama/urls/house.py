"""The addresses of the house: for members, and nobody else."""

from django.urls import include, path

from brama.pages import refused

urlpatterns = [
    path("", include("brama.account.urls")),
    path("desk/releases/", include("brama.desk.releases_urls")),
    path("desk/", include("brama.desk.urls")),
    path("office/", include("brama.office.urls")),
    path("board/", include("brama.board.urls")),
    path("roster/", include("brama.roster.urls")),
    path("security/", include("brama.security.urls")),
]
handler400, handler404, handler500 = refused.bad_request, refused.not_found, refused.failed
