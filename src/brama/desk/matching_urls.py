"""Addresses of the pages about matches, as a part of this door."""

from django.urls import path

from brama.desk import matching_views as views

urlpatterns = [
    path("screen", views.screen, name="screen"),
    path("matches/<slug:reference>", views.matches, name="matches"),
]
