"""Addresses of the gate; each begins with its language."""

from django.urls import path

from brama.apply import views
from brama.apply.visit_urls import VISIT
from brama.pages import addresses

__all__ = ["addresses", "app_name", "urlpatterns"]

app_name = "apply"
urlpatterns = [
    path("", views.choose, name="choose"),
    path("<language:language>/", views.welcome, name="welcome"),
    *VISIT,
    path("<language:language>/apply", views.application, name="application"),
]
