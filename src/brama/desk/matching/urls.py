"""Addresses of the pages about matches, as a part of this door."""

from django.urls import path

from brama.desk.matching import night, views

urlpatterns = [
    path("night", night.night, name="night"),
    path("screen", views.screen, name="screen"),
    path("matches/<slug:reference>", views.matches, name="matches"),
]
