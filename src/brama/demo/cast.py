"""The cast of the demonstration, as their devices know them. Nothing here needs the records."""

from dataclasses import dataclass

import pyotp


@dataclass(frozen=True)
class Member:
    """One of the cast: what was shown to them once, and what their device shows."""

    handle: str
    organisation: str
    duties: tuple[str, ...]
    passphrase: str
    address: str

    def code(self) -> str:
        """Six digits, good for half a minute."""
        made = pyotp.parse_uri(self.address)
        return made.now() if isinstance(made, pyotp.TOTP) else ""
