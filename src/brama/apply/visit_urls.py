"""Addresses of coming back, for `apply.urls` to take in. None says anything of the application."""

from django.urls import path

from brama.apply import visit_answers, visit_booking, visit_end, visit_home, visit_words
from brama.pages import addresses

__all__ = ["VISIT", "addresses"]

VISIT = [
    path("<language:language>/return", visit_words.come_back, name="return"),
    path("<language:language>/visit", visit_home.home, name="visit"),
    path("<language:language>/visit/close", visit_home.close, name="visit-close"),
    path("<language:language>/visit/answer", visit_answers.answer, name="visit-answer"),
    path("<language:language>/visit/relatives", visit_answers.relatives, name="visit-relatives"),
    path("<language:language>/visit/afraid", visit_answers.afraid, name="visit-afraid"),
    path("<language:language>/visit/meeting", visit_booking.meeting, name="visit-meeting"),
    path("<language:language>/visit/cancel", visit_booking.cancel, name="cancel"),
    path("<language:language>/visit/again", visit_end.again, name="visit-again"),
    path("<language:language>/visit/erase", visit_end.erase, name="visit-erase"),
]
