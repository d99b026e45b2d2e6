"""What the staff room refuses, by code and facts. No fact names a person: whoever asked knows whom they asked about.

Refusal
└── StaffRefused
    ├── SignInRefused           sign_in_refused         handle, passphrase or code: which of them is never said
    │   └── PassphraseRefused   passphrase_refused      of who has signed in, and is asked for the present passphrase alone
    ├── SlowDown                slow_down               seconds: wrong guesses before, whether or not the handle exists
    ├── Busy                    busy                    too many sign in at once; nothing was tried
    ├── NotSignedIn             not_signed_in           no session of this token, or it is over
    ├── DutyMissing             duty_missing            duties (any of them would do)
    ├── AppointmentRefused
    │   ├── UnknownDuty         unknown_duty            duty, duties (the known ones)
    │   ├── DutiesApart         duties_apart            first, second
    │   ├── NotThere            not_there               duty, organisation (the kind): no such duty in such a place
    │   ├── HandleUnusable      handle_unusable         least, most (characters)
    │   ├── HandleTaken         handle_taken
    │   ├── NoSuchMember        no_such_member          nobody of this handle, or gone
    │   ├── NoSuchOrganisation  no_such_organisation
    │   ├── AnotherPerson       another_person          the second of two persons is the first again
    │   ├── AlreadyDecided      already_decided         somebody else was quicker
    │   └── TooFewLeft          too_few_left            duty, least
    │       └── LastHolder      last_holder             compartment: what is sealed to it would open to nobody
    ├── FoundingRefused
    │   ├── AlreadyFounded      already_founded
    │   └── TooFewFounders      too_few_founders        duty, least
    ├── RecoveryRefused         recovery_refused        nothing begun, too long ago, or no share of this keyholder
    ├── PepperThere             pepper_there            file: it is not lost, so nobody brings it back
    └── RootsRefused            roots_refused
        ├── RootsMissing        roots_missing           file: away, or not what it should be
        └── RootsOpen           roots_open              file: others than its owner may change it
"""

from brama.refusals import Refusal


class StaffRefused(Refusal):
    """Something about members that is not granted."""

    code = "staff_refused"


class SignInRefused(StaffRefused):
    """One answer to every wrong guess."""

    code = "sign_in_refused"


class PassphraseRefused(SignInRefused):
    """Whoever has signed in typed another passphrase than the present one."""

    code = "passphrase_refused"


class SlowDown(StaffRefused):
    """Too many wrong guesses; this one was not looked at."""

    code = "slow_down"


class Busy(StaffRefused):
    """The queue for Argon2id is full."""

    code = "busy"


class NotSignedIn(StaffRefused):
    """There is no session, or none any more."""

    code = "not_signed_in"


class DutyMissing(StaffRefused):
    """The act belongs to a duty that this member does not hold."""

    code = "duty_missing"


class AppointmentRefused(StaffRefused):
    """This member cannot be appointed, confirmed or removed so."""

    code = "appointment_refused"


class UnknownDuty(AppointmentRefused):
    """No row of the table of duties."""

    code = "unknown_duty"


class DutiesApart(AppointmentRefused):
    """Two duties that nobody may hold together."""

    code = "duties_apart"


class NotThere(AppointmentRefused):
    """An organisation of this kind has nobody of this duty."""

    code = "not_there"


class HandleUnusable(AppointmentRefused):
    """Too short, too long, or with characters that cannot be seen."""

    code = "handle_unusable"


class HandleTaken(AppointmentRefused):
    """A handle is used once, also after its bearer has left."""

    code = "handle_taken"


class NoSuchMember(AppointmentRefused):
    """Nobody of this handle stands where the act needs them."""

    code = "no_such_member"


class NoSuchOrganisation(AppointmentRefused):
    """No organisation of this name."""

    code = "no_such_organisation"


class AnotherPerson(AppointmentRefused):
    """Two are needed, and this is the same one again, or the one whom it is about."""

    code = "another_person"


class AlreadyDecided(AppointmentRefused):
    """The state is no longer the one that was seen."""

    code = "already_decided"


class TooFewLeft(AppointmentRefused):
    """With one fewer, nobody could do any more what only this duty does."""

    code = "too_few_left"


class LastHolder(TooFewLeft):
    """With this one, what is sealed to a compartment would be lost."""

    code = "last_holder"


class FoundingRefused(StaffRefused):
    """The house cannot be founded so."""

    code = "founding_refused"


class AlreadyFounded(FoundingRefused):
    """There are members already."""

    code = "already_founded"


class TooFewFounders(FoundingRefused):
    """A duty needs more first members."""

    code = "too_few_founders"


class RecoveryRefused(StaffRefused):
    """Two keyholders have not come together over this member."""

    code = "recovery_refused"


class PepperThere(StaffRefused):
    """The pepper is where it should be."""

    code = "pepper_there"


class RootsRefused(StaffRefused):
    """The fingerprints from which trust begins cannot be used."""

    code = "roots_refused"


class RootsMissing(RootsRefused):
    """The file is away or damaged."""

    code = "roots_missing"


class RootsOpen(RootsRefused):
    """Whoever can change the fingerprints decides whom the house trusts."""

    code = "roots_open"
