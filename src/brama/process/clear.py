"""THE table of what stands in clear: every column of the records, and why it may be read by whoever has the disk.

`SEALED` columns are ciphertext, `PUBLIC` ones public keys and signatures, `KEYED` ones HMACs, hashes and random numbers. The rest says
what it is. Nothing that anyone wrote is among them: no name, no handle, no level, no reason, no place, no hour of a meeting.
"""

from typing import Final

SEALED: Final = "ciphertext"
PUBLIC: Final = "a public key or a signature"
KEYED: Final = "a random number, or one that only a key connects with anything"
_LINK: Final = "which row it belongs to"
_WHO: Final = "place in the ledger: beside it, which member wrote into which case on which day, and by which act (docs/threats.md)"

CLEAR: Final[dict[str, dict[str, str]]] = {
    "ledger.LedgerEntry": {
        "seq": "place in the chain", "act": "a code of the road or of the staff", "day": "the day, never finer", "member": KEYED,
        "case": KEYED, "digests": KEYED, "previous": KEYED, "hash": KEYED, "signature": PUBLIC,
    },
    "ledger.Head": {"id": "the one row", "seq": "how many entries there are", "hash": KEYED},
    "ledger.Partner": {"id": _LINK, "public": PUBLIC},
    "ledger.Witness": {
        "id": _LINK, "partner": _LINK, "seq": "which head was countersigned", "hash": KEYED, "day": "the day", "signature": PUBLIC,
    },
    "vault.Epoch": {
        "id": _LINK, "compartment": "a word of the table of compartments", "number": "which key pair", "public": PUBLIC,
        "state": "proposed, current or past",
    },
    "vault.EpochKey": {"id": _LINK, "epoch": _LINK, "member": KEYED, "sealed": SEALED},
    "vault.Safe": {
        "id": _LINK, "case": KEYED, "slot": "where the shred key stands in its file", "sealing_public": PUBLIC, "signing_public": PUBLIC,
    },
    "vault.Item": {
        "id": _LINK, "safe": _LINK, "section": "a word of the table of compartments", "number": "which entry of the section",
        "version": "how often it was encrypted", "content": SEALED, "entry": _WHO,
        "stale": "whether it waits to be encrypted anew",
    },
    "vault.Copy": {"id": _LINK, "item": _LINK, "epoch": _LINK, "sealed": SEALED, "leaving": "whether it goes once it was handed on"},
    "vault.OwnCopy": {"id": _LINK, "item": _LINK, "sealed": SEALED},
    "vault.HandOver": {"id": _LINK, "item": _LINK, "compartment": "who waits for it"},
    "vault.SealedList": {
        "id": _LINK, "epoch": _LINK, "kind": "list, news, tags or told", "version": "how often it was written", "key": SEALED,
        "content": SEALED,
    },
    "vault.Notice": {"id": _LINK, "epoch": _LINK, "day": "the day of a look-up, or of what was told", "sealed": SEALED, "content": SEALED},
    "vault.LookUp": {"id": _LINK, "safe": _LINK, "tag": KEYED, "content": SEALED},
    "staff.Organisation": {
        "id": _LINK, "number": KEYED, "kind": "group, house or unit", "epoch": "which key the name is sealed to", "name": SEALED,
    },
    "staff.Member": {
        "id": _LINK, "number": KEYED, "handle_tag": KEYED, "state": "proposed, present or removed", "sealing_public": PUBLIC,
        "signing_public": PUBLIC, "cost": "parameters and salt of Argon2id", "verifier": KEYED, "wrapped": SEALED, "totp": SEALED,
        "recovery": SEALED, "left": "place in the ledger",
    },
    "staff.Holds": {"id": _LINK, "member": _LINK, "duty": "a word of the table of duties: the server's rules need it"},
    "staff.Handle": {"id": _LINK, "member": _LINK, "epoch": "which key it is sealed to", "sealed": SEALED},
    "staff.KeySignature": {
        "id": _LINK, "kind": "member, epoch, partner or pepper", "subject": KEYED, "digest": KEYED, "signer": _LINK, "signature": PUBLIC,
        "entry": "place in the ledger",
    },
    "staff.EpochDue": {"id": _LINK, "compartment": "a word of the table of compartments", "since": "the day"},
    "staff.RecoveryShare": {
        "id": _LINK, "member": _LINK, "holder": KEYED, "other": KEYED, "sealed": SEALED, "handed": SEALED, "begun": "the day",
    },
    "staff.PepperShare": {
        "id": _LINK, "holder": KEYED, "other": KEYED, "sealed": SEALED, "handed": SEALED, "begun": "the day",
    },
    "staff.Session": {
        "id": _LINK, "token_hash": KEYED, "member": _LINK, "keys": SEALED, "started": "deleted when over",
        "seen": "deleted when over", "shown": SEALED, "shown_until": "deleted when over",
    },
    "staff.Throttle": {"id": _LINK, "tag": KEYED, "wrong": "how many wrong guesses", "until": "deleted when over"},
    "staff.SpentCode": {"id": _LINK, "tag": KEYED, "until": "deleted when over"},
    "process.Case": {
        "id": _LINK, "safe": _LINK, "reference": "random letters", "step": "a word of the road", "version": "how many acts there were",
        "day": "the day of the last act", "since": "the day on which it came to its step",
    },
    "process.Doing": {"id": _LINK, "case": _LINK, "number": "place among the acts", "content": SEALED},
    "process.Release": {
        "id": _LINK, "case": _LINK, "number": "place among the requests", "request": SEALED, "entry": _WHO,
        "sealed": SEALED, "day": "the day of the request",
    },
    "process.Intake": {
        "id": _LINK, "number": "place among what was said of intakes", "epoch": _LINK, "key": SEALED, "content": SEALED,
        "entry": "place in the ledger",
    },
    "process.Openings": {"id": _LINK, "member": KEYED, "day": "the day, deleted when it is over", "pages": KEYED},
    "process.Grant": {
        "id": _LINK, "member": KEYED, "day": "the day, deleted when it is over", "more": "how many more pages", "by": KEYED,
        "signature": PUBLIC, "entry": "place in the ledger",
    },
    "process.Canary": {"id": _LINK, "number": KEYED, "member": KEYED, "sealed": SEALED},
    "process.Slot": {
        "id": _LINK, "number": KEYED, "taken": "whether somebody has booked it", "mark": KEYED, "until": "the day until which it is kept",
    },
    "process.Visit": {"id": _LINK, "token_hash": KEYED, "receipt": KEYED, "content": SEALED, "until": "deleted when over"},
    "process.Night": {"id": _LINK, "session": KEYED, "member": KEYED, "until": "deleted when over"},
}  # fmt: skip
