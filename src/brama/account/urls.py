"""Addresses of the door of every member."""

from django.urls import path

from brama.account import views

app_name = "account"
urlpatterns = [
    path("", views.first, name="first"),
    path("sign-in", views.sign_in_page, name="sign_in"),
    path("sign-in/kept", views.signed_out, name="signed_out"),
    path("sign-out", views.sign_out_page, name="sign_out"),
    path("passphrase", views.passphrase, name="passphrase"),
    path("language/<slug:chosen>", views.choose_language, name="language"),
]
