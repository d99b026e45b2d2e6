"""What a member types to sign in."""

from brama.pages.forms import Form, Text


class SignIn(Form):
    """Handle, passphrase and the six digits of the device."""

    words = "account-sign-in"
    handle = Text(most=100)
    passphrase = Text(most=500, secret=True)
    code = Text(most=20)
