"""What was done, in the words of every list of past acts: of a case, of the staff, of the house. What may be done is said otherwise."""

from brama.pages.languages import FALLBACK, has, say


def done_said(language: str, act: str) -> str:
    """An act as the ledger knows it, told of as done; one that has no words as itself."""
    code = f"done-{act}"
    return say(language, code) if has(FALLBACK, code) else act
