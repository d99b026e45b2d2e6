"""Addresses of this door."""

from django.urls import path

from brama.roster import views

app_name = "roster"
urlpatterns = [
    path("", views.cases, name="cases"),
    path("<slug:reference>", views.case, name="case"),
]
