"""What a member types to sign in, or to be given a new passphrase."""

from brama.pages.forms import Form, Text


class SignIn(Form):
    """Handle, passphrase and the six digits of the device."""

    words = "account-sign-in"
    handle = Text(most=100)
    passphrase = Text(most=500, secret=True)
    code = Text(most=20)


class Passphrase(Form):
    """The present one, before there is a new one."""

    words = "account-passphrase"
    passphrase = Text(most=500, secret=True)
