"""The addresses of the gate: for applicants, and nobody else."""

from django.urls import include, path

from brama.pages import refused

urlpatterns = [path("", include("brama.apply.urls"))]
handler400, handler404, handler500 = refused.bad_request, refused.not_found, refused.failed
