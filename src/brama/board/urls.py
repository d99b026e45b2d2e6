"""Addresses of this door."""

from django.urls import path

from brama.board import deciding, identities, intakes, views

app_name = "board"
urlpatterns = [
    path("", views.cases, name="cases"),
    path("overview", views.overview, name="overview"),
    path("intake", intakes.intake, name="intake"),
    path("intake/confirm", intakes.confirm_intake, name="confirm"),
    path("<slug:reference>", views.case, name="case"),
    path("<slug:reference>/vote", deciding.vote, name="vote"),
    path("<slug:reference>/open-vote", deciding.open_vote, name="open_vote"),
    path("<slug:reference>/discuss", deciding.discuss, name="discuss"),
    path("<slug:reference>/vote-anew", deciding.vote_anew, name="vote_anew"),
    path("<slug:reference>/decide", deciding.decide, name="decide"),
    path("<slug:reference>/ask-identity", identities.ask_identity, name="ask_identity"),
    path("<slug:reference>/identity", identities.open_identity, name="identity"),
]
