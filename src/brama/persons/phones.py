"""Telephone numbers as one person and another write them, read into E.164."""

import re
from functools import lru_cache
from itertools import chain

# Numbers as they are dialled at home, 11 digits, with a beginning that no international number has.
_AT_HOME = {"80": "+375", "89": "+79"}
# The trunk prefix of Russia and Kazakhstan, where international numbers begin like that too.
_TRUNK = ("8", "RU")
# Country codes whose numbers have one length: no need to ask a library about ten million of them, 40 µs each.
_LENGTHS = {"+375": 13, "+380": 13, "+7": 12, "+48": 12}
FOREIGN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


_SEVERAL = re.compile(r"\s*[,;/|\n]\s*|\s+(?=\+)|\s+(?:and|or|и|или|і|або|i|lub)\s+")
_BY_A_SPREADSHEET = re.compile(r"(\d{7,})\.0|\d[.,]\d+e\+\d+", re.IGNORECASE)
"""A number as a spreadsheet writes it: with a zero behind its point, or with most of its digits lost."""


@lru_cache(maxsize=1 << 14)
def phones(value: str) -> tuple[str, ...]:
    """The number in E.164 if it can be one, else its digits; nothing where there are fewer than five. Each, where several stand beside
    one another."""
    value = value.strip().removeprefix("tel:").translate(FOREIGN_DIGITS)
    each = [_phone(piece) for piece in _SEVERAL.split(value)]
    return tuple(dict.fromkeys(chain(*each))) if len(each) > 1 and all(each) else _phone(value)


def _phone(value: str) -> tuple[str, ...]:
    if kept := _BY_A_SPREADSHEET.fullmatch(value):
        return _phone(kept[1]) if kept[1] else ()
    digits = "".join(c for c in value if c in "0123456789")
    if len(digits) < 5:
        return ()
    whole = "+" + (digits if value.startswith("+") else digits.removeprefix("00"))
    if "(0" not in value and any(whole.startswith(code) and len(whole) == length for code, length in _LENGTHS.items()):
        return (whole,)
    return (_international(value, digits) or digits,)


def _international(value: str, digits: str) -> str | None:
    if value.startswith("+"):
        return _valid(value, None)
    if len(digits) == 11 and digits[:2] in _AT_HOME:
        return _AT_HOME[digits[:2]] + digits[2:]
    prefix, region = _TRUNK
    at_home = _valid(digits, region) if len(digits) == 11 and digits.startswith(prefix) else None
    return at_home or _valid("+" + digits.removeprefix("00"), None)


def _valid(number: str, region: str | None) -> str | None:
    # Loading it takes 40 ms, which a command that reads no phone should not wait for.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
