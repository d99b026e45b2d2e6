"""Addresses of this door."""

from django.urls import path

from brama.security import alarms, epochs, ledger, members, notices, purges, rooms

app_name = "security"
urlpatterns = [
    path("", rooms.first, name="first"),
    path("ledger", ledger.entries, name="ledger"),
    path("heads", ledger.heads, name="heads"),
    path("alarms", alarms.alarms, name="alarms"),
    path("members", members.listed, name="members"),
    path("members/propose", members.propose_member, name="propose"),
    path("members/confirm", members.confirm_member, name="confirm"),
    path("members/remove", members.remove_member, name="remove"),
    path("members/recover", members.recover_member, name="recover"),
    path("epochs", epochs.epochs, name="epochs"),
    path("epochs/order", epochs.order_epoch, name="order"),
    path("epochs/sign", epochs.sign_epochs, name="sign"),
    path("purges", purges.purges, name="purges"),
    path("purges/do", purges.purge_now, name="purge"),
    path("purges/scrub", purges.scrub_now, name="scrub"),
    path("notices", notices.told, name="notices"),
]
