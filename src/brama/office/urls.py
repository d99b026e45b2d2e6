"""Addresses of the door of the houses: the calendar, and one case by its reference."""

from django.urls import path

from brama.office import views

app_name = "office"
urlpatterns = [
    path("", views.calendar_page, name="calendar"),
    path("<slug:reference>/", views.case_page, name="case"),
]
