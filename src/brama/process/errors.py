"""What the road refuses. No fact holds anything that someone wrote.

Refusal
└── RoadRefused
    ├── CaseMissing       no such case, or none that this member may see: one answer for both
    ├── ActUnknown        no such act. Facts: act
    ├── NotTheirDuty      the act is another duty's. Facts: act, duty
    ├── NotFromHere       the case does not stand where this act begins. Facts: act, step
    ├── HalfErased        the key is destroyed, and the rows could not follow: the next purge takes them
    ├── Stale             somebody else acted in between: look again
    ├── ActedBefore       separation of duties: this member did something in this case that bars it. Facts: act, did
    ├── ConditionUnmet    something must be there first. Facts: act, needs
    ├── ReleaseMissing    no such request, or it was opened, or its day is over: one answer
    ├── OpeningsUsedUp    the pages of today are used up, and nobody has granted more. Facts: used, allowed
    ├── WatchedAlone      planted cases would be watched by nobody any more. Facts: cases (how many)
    ├── NotTogether       who grants pages to another must hold a compartment with them
    ├── FieldMissing      Facts: act, field
    ├── FieldUnknown      Facts: act, field
    ├── FieldWrong        not one of the values there are. Facts: field, allowed
    ├── WordsUnheard      what was typed are not the words of a door: to be asked for again. Facts: words (how many)
    └── ApplicationRefused
        ├── Underage          nobody under 18; nothing is stored
        ├── SectionMissing    Facts: section
        │   └── NameMissing   no list of names with a letter in one of them. Facts: field
        ├── SectionUnknown    Facts: section, known
        ├── ReceiptUsed       an application with this receipt is here, and another word to exchange
        ├── ReceiptUnknown    unknown, erased, expired and duress: one answer
        └── VisitOver         no such token, or no longer: the words are typed again

ValueForged (of the vault)
└── CaseDamaged       what was done in the case does not lead where it is said to stand, or could not have been done
"""

from brama.refusals import Refusal
from brama.vault.errors import ValueForged


class RoadRefused(Refusal):
    """An act that cannot be done now, or not by whoever asked."""

    code = "road_refused"


class CaseMissing(RoadRefused):
    """There is no such case for this member."""

    code = "case_missing"


class ActUnknown(RoadRefused):
    """The road has no such act."""

    code = "act_unknown"


class NotTheirDuty(RoadRefused):
    """Another duty does this."""

    code = "not_their_duty"


class NotFromHere(RoadRefused):
    """The case stands elsewhere."""

    code = "not_from_here"


class HalfErased(RoadRefused):
    """The key is destroyed; the database would not let the rows go."""

    code = "half_erased"


class Stale(RoadRefused):
    """The case has moved since it was looked at."""

    code = "stale"


class ActedBefore(RoadRefused):
    """Whoever did the one may not do the other."""

    code = "acted_before"


class ConditionUnmet(RoadRefused):
    """Something must be there first."""

    code = "condition_unmet"


class ReleaseMissing(RoadRefused):
    """Nothing was released, or it has been opened, or it is too late."""

    code = "release_missing"


class OpeningsUsedUp(RoadRefused):
    """A second person is needed before this member opens another page today."""

    code = "openings_used_up"


class WatchedAlone(RoadRefused):
    """With this officer goes what tells who opens a planted case."""

    code = "watched_alone"


class NotTogether(RoadRefused):
    """The two members hold no compartment together that reads identities."""

    code = "not_together"


class FieldMissing(RoadRefused):
    """The act needs another field."""

    code = "field_missing"


class FieldUnknown(RoadRefused):
    """The act has no such field."""

    code = "field_unknown"


class FieldWrong(RoadRefused):
    """The field takes other values."""

    code = "field_wrong"


class WordsUnheard(RoadRefused):
    """What was typed is in no list of words."""

    code = "words_unheard"


class ApplicationRefused(RoadRefused):
    """What an applicant brings cannot be taken."""

    code = "application_refused"


class Underage(ApplicationRefused):
    """Under 18: refused before anything is stored."""

    code = "underage"


class SectionMissing(ApplicationRefused):
    """A section that an application must have."""

    code = "section_missing"


class NameMissing(SectionMissing):
    """Nobody is called so."""

    code = "name_missing"


class SectionUnknown(ApplicationRefused):
    """A section that no application has."""

    code = "section_unknown"


class ReceiptUsed(ApplicationRefused):
    """An application came in with this receipt before, and with another word to exchange."""

    code = "receipt_used"


class ReceiptUnknown(ApplicationRefused):
    """These words lead nowhere."""

    code = "receipt_unknown"


class VisitOver(ApplicationRefused):
    """This token opens nothing, or no longer."""

    code = "visit_over"


class CaseDamaged(ValueForged):
    """Somebody has moved the case without an act, or written an act that the road does not have."""

    code = "case_damaged"
