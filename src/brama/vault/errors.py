"""What the vault refuses.

Refusal
  VaultRefused
    NotYours          no key of this member opens it: not their section, or not its time
    ValueForged       it opens, but nobody who may write it signed it, or the ledger does not know it
    KeyUntrusted      a public key whose signatures do not reach the fingerprints
    CaseShredded      the case was purged: its keys open nothing any more
    ShredKeysMissing  the file of shred keys is not where it should be, or shorter than what the cases say
    PepperMissing     the file of the pepper is not there, cannot be read or is no pepper
    PepperOpen        others than its owner may read or write the pepper
"""

from brama.refusals import Refusal


class VaultRefused(Refusal):
    """Anything the vault will not do."""

    code = "vault_refused"


class NotYours(VaultRefused):
    """No key of this member opens it now."""

    code = "not_yours"


class ValueForged(VaultRefused):
    """Made by somebody who has no right to: signature or ledger do not fit."""

    code = "value_forged"


class KeyUntrusted(VaultRefused):
    """Nobody, or one alone, vouches for a public key."""

    code = "key_untrusted"


class CaseShredded(VaultRefused):
    """The case was purged."""

    code = "case_shredded"


class ShredKeysMissing(VaultRefused):
    """The file of shred keys is away or too short. Facts: file."""

    code = "shred_keys_missing"


class PepperMissing(VaultRefused):
    """No pepper where it should be. Facts: file."""

    code = "pepper_missing"


class PepperOpen(VaultRefused):
    """Wrong permissions. Facts: file, mode."""

    code = "pepper_open"
