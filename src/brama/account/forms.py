"""What a member types to sign in, or to be given a new passphrase."""

from typing import ClassVar

from django import forms

from brama.pages.fields import Text
from brama.pages.forms import Form


class SignIn(Form):
    """Handle, passphrase and the six digits of the device."""

    words = "account-sign-in"
    handle = Text(most=100)
    passphrase = Text(most=500, secret=True)
    code = Text(most=20)


class Passphrase(Form):
    """The present one, before there is a new one. What is hidden tells one press from another."""

    words = "account-passphrase"
    tells: ClassVar = {"passphrase_refused": "passphrase"}
    press = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput)
    passphrase = Text(most=500, secret=True)
