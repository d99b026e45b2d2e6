"""Addresses of this door."""

from django.urls import include, path, register_converter
from django.urls.converters import StringConverter

from brama.desk import granting, views
from brama.desk.bundles import views as bundle_views
from brama.desk.case import enclosures
from brama.desk.case import views as case_views


class Reference(StringConverter):
    """A case's reference as the list shows it."""

    regex = "[A-Z2-7]{4}-[A-Z2-7]{4}"


register_converter(Reference, "reference")

app_name = "desk"
urlpatterns = [
    path("", include("brama.desk.matching.urls")),
    path("", views.work, name="work"),
    path("search", views.search, name="search"),
    path("bundles/<reference:reference>", bundle_views.one_bundle, name="bundle"),
    path("grant", granting.more_pages, name="grant"),
    path("<reference:reference>", case_views.case, name="case"),
    path("<reference:reference>/files/<int:number>", enclosures.enclosure, name="enclosure"),
    path("<reference:reference>/<slug:code>", case_views.act, name="act"),
]
