"""Addresses of this door."""

from django.urls import include, path

app_name = "desk"
urlpatterns = [path("", include("brama.desk.matching_urls"))]
