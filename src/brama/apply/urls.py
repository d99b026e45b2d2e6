"""Addresses of the gate; each begins with its language. One for whoever applies and one for whoever has applied, whatever they do there."""

from django.urls import path

from brama.apply import views
from brama.apply.visit import views as visit_views
from brama.pages import addresses

__all__ = ["addresses", "app_name", "urlpatterns"]

app_name = "apply"
urlpatterns = [
    path("", views.choose, name="choose"),
    path("<language:language>/", views.welcome, name="welcome"),
    path("<language:language>/apply", views.application, name="application"),
    path("<language:language>/visit", visit_views.visit, name="visit"),
]
