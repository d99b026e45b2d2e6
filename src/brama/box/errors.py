"""What the box refuses, by code and facts. No fact ever holds a key, a plaintext or a part of one.

Refusal
└── BoxRefused              box_refused
    ├── NotOpened           not_opened          wrong key, changed byte or wrong context: which of them is never said
    ├── FormatUnknown       format_unknown      format (the first byte, -1 where there is none)
    ├── SignatureWrong      signature_wrong     wrong key, message or signature: which of them is never said
    ├── KeyUnusable         key_unusable        bytes that are no key: wrong length, or no point that keeps a secret
    └── TooLarge            too_large           size, most (both in bytes; of a stream, in segments)
"""

from brama.refusals import Refusal


class BoxRefused(Refusal):
    """Something sealed, signed or split cannot be used as asked."""

    code = "box_refused"


class NotOpened(BoxRefused):
    """It does not open with this key in this context; nothing of its content is given."""

    code = "not_opened"


class FormatUnknown(BoxRefused):
    """Written by a newer version, something of another kind, or costs that nobody sane would have stored."""

    code = "format_unknown"


class SignatureWrong(BoxRefused):
    """This key did not sign this message."""

    code = "signature_wrong"


class KeyUnusable(BoxRefused):
    """Bytes given as a key that nobody could have been given as a key."""

    code = "key_unusable"


class TooLarge(BoxRefused):
    """More than one value may hold; long content goes through a stream."""

    code = "too_large"
