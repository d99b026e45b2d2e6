"""Members whom whoever writes the database has put in, and signatures under their keys."""

from brama.box.keys import new_sealing_keys
from brama.box.signing import new_signing_keys, sign
from brama.staff.models import Holds, KeySignature, Member, MemberState
from brama.staff.vouching.keys import Key, member_key, said


def put_in(number: bytes, sealing: bytes, signing: bytes, duty: str) -> None:
    """A member who is here, by the row alone."""
    values = {"sealing_public": sealing, "signing_public": signing, "cost": b"", "verifier": b"", "wrapped": b""}
    row = Member.objects.create(number=number, handle_tag=number * 2, state=MemberState.PRESENT, **values)
    Holds.objects.create(member=row, duty=duty)


def stranger() -> Key:
    """The key of a screener whom nobody has appointed."""
    sealing, signing, number = new_sealing_keys().public, new_signing_keys().public, bytes(reversed(range(16)))
    put_in(number, sealing, signing, "screener")
    return member_key(number, sealing, signing, ["screener"])


def signed_by(private: bytes, key: Key, signer: bytes, entry: int = 1) -> None:
    row = Member.objects.get(number=signer)
    signature = sign(private, said(key, signer))
    KeySignature.objects.create(
        kind=key.kind, subject=key.subject, digest=key.digest, signer=row, signature=signature, entry=entry
    )
