"""Addresses of the page on which identities are released."""

from django.urls import path

from brama.desk import releases

app_name = "releases"
urlpatterns = [
    path("", releases.releases, name="list"),
    path("release", releases.release_identity, name="release"),
]
