"""THE table of comparison levels: for every field, what may come out of comparing it, and how often it does.

m is the probability of the level when both records are one person, u when they are two (Fellegi and Sunter 1969). Where a level
says that something is shared, u is not a constant but comes from how common that is (term frequency): the share of persons who
bear it, times `spread`, plus `chance`; of those who bear what sounds the same, where that is the level (SOUNDED). Score, explanation
and documents all read this table; a row is the whole change.

m sums to 1 over all that may come of one question: how two full parts of a name agree, or two dates where both have a day, a month,
a year. Whether a part is there at all is another question, and so is whether an initial fits.

`kin` is the probability of the level when the two are relatives; 0 where it is that of strangers. Two records of different persons who
come to be compared are relatives with probability KINSHIP (lists of one office, one clan or one war hold families); what relatives share
says less for one person than chance alone would make it (see brama.screening.weighing).

Whoever hides gives another name and another birth date: of two records of one person one does so with probability FALSE_NAME, a stated
assumption. Where both share a document, a phone or an address, what they say of themselves can therefore speak against one person no more
than its logarithm.

The rows of names, birth dates and birth places stand beside what `bench/estimate.py` finds on one half of public lists, and were set by
hand where that half shows too little: it holds hardly a slip, an omitted part or a relative. The others are stated assumptions, the
reason beside each.
"""

from dataclasses import dataclass
from math import log2

from brama.names.levels import Likeness


@dataclass(frozen=True, slots=True)
class Level:
    """One outcome of one comparison. `spread` is 0 where nothing is shared and u is `chance` alone."""

    code: str
    m: float
    chance: float
    spread: float = 0.0
    kin: float = 0.0

    def u(self, share: float = 0.0) -> float:
        """The probability of the level for two persons, where what they share is borne by this share (0 to 1) of all."""
        return min(self.chance + self.spread * share, 1.0)

    def weight(self, share: float = 0.0) -> float:
        """The match weight log2(m/u) in bits."""
        return round(log2(self.m / self.u(share)), 3)


KINSHIP = 2e-4
FALSE_NAME = 0.01


_ROWS = (
    # surname
    Level("surname_same", 0.41, 4e-5, 1.0, 0.328),
    Level("surname_sound", 0.405, 4e-5, 1.0, 0.324),
    Level("surname_variant", 0.06, 6e-5, 1.2, 0.048),
    Level("surname_near", 0.032, 1.5e-4, 1.5, 0.024),
    Level("surname_bones", 0.05, 6e-4, 2.0, 0.04),
    Level("surname_slip", 0.03, 3e-4, 3.0, 0.024),
    Level("surname_blurred", 0.0052, 0.002, 3.0, 0.005),
    Level("surname_loose", 0.0018, 0.008, 4.0, 0.0015),
    Level("surname_initial", 0.9, 0.05, 0.0, 0.9),
    Level("surname_different", 0.005, 0.99, 0.0, 0.19),
    Level("surname_contrary", 0.001, 0.99, 0.0, 0.19),
    Level("surname_missing", 0.03, 0.1, 0.0, 0.03),
    # given name
    Level("given_same", 0.3, 5e-4, 1.0, 0.006),
    Level("given_sound", 0.27, 5e-4, 1.0, 0.0054),
    Level("given_family", 0.29, 5e-4, 1.0, 0.0058),
    Level("given_variant", 0.047, 1e-4, 1.5, 0.00094),
    Level("given_near", 0.01, 3e-4, 1.5, 0.0003),
    Level("given_bones", 0.0375, 6e-4, 2.0, 0.00075),
    Level("given_slip", 0.03, 6e-4, 2.0, 0.0006),
    Level("given_blurred", 0.0097, 0.002, 3.0, 0.002),
    Level("given_loose", 0.002, 0.008, 3.0, 0.008),
    # an initial that fits, among initials
    Level("given_initial", 0.9, 0.1, 0.0, 0.12),
    Level("given_different", 0.0036, 0.95, 0.0, 0.9),
    Level("given_contrary", 0.0002, 0.95, 0.0, 0.9),
    Level("given_missing", 0.05, 0.085, 0.0, 0.05),
    # patronymic
    Level("patronymic_same", 0.31, 2e-4, 1.0, 0.124),
    Level("patronymic_sound", 0.278, 2e-4, 1.0, 0.1112),
    Level("patronymic_family", 0.305, 2e-4, 1.0, 0.122),
    Level("patronymic_variant", 0.04, 1e-4, 1.5, 0.016),
    Level("patronymic_near", 0.01, 3e-4, 1.5, 0.004),
    Level("patronymic_bones", 0.01, 6e-4, 2.0, 0.004),
    Level("patronymic_slip", 0.03, 6e-4, 2.0, 0.012),
    Level("patronymic_blurred", 0.01, 0.002, 3.0, 0.004),
    Level("patronymic_loose", 0.003, 0.008, 3.0, 0.005),
    Level("patronymic_initial", 0.9, 0.1, 0.0, 0.9),
    Level("patronymic_different", 0.0035, 0.95, 0.0, 0.6),
    Level("patronymic_contrary", 0.0005, 0.95, 0.0, 0.6),
    Level("patronymic_missing", 0.3, 0.3, 0.0, 0.3),
    # birth date
    Level("birth_date_same", 0.926, 4e-5),
    Level("birth_date_swapped", 0.01, 4e-5),
    Level("birth_date_slip", 0.01, 6e-4),
    # another year speaks against, less so where day and month are the same and one digit of the year is amiss: u is set above what chance
    # makes it, for who hides changes a year as readily as a clerk mistypes it
    Level("birth_year_slip", 0.005, 0.01),
    Level("birth_month_same", 0.951, 1.7e-3),
    Level("birth_year_same", 0.966, 0.02),
    Level("birth_year_only", 0.015, 0.02),
    Level("birth_year_near", 0.015, 0.04),
    Level("birth_year_differs", 0.015, 0.5),
    Level("birth_generation_apart", 0.004, 0.42),
    # birth place
    Level("birth_place_same", 0.8, 0.04),
    Level("birth_place_differs", 0.2, 0.9),
    Level("birth_country_same", 0.9, 0.4),
    Level("birth_country_differs", 0.1, 0.6),
    # gender: a form or a list has it wrong in one of a hundred cases; half of mankind shares it
    Level("gender_same", 0.99, 0.5),
    Level("gender_differs", 0.01, 0.5),
    # countries: two passports and moves are common among exiles; in a list of one country nearly everyone shares it
    Level("country_same", 0.85, 0.35),
    Level("country_differs", 0.15, 0.65),
    # document numbers are unique but for slips; people renew passports, so a different one says little
    Level("document_same", 0.5, 1e-7),
    Level("document_slip", 0.02, 1e-5),
    Level("document_differs", 0.48, 1.0),
    # a phone or an address is now and then shared in a family: one in a hundred relatives lives in one household
    Level("phone_same", 0.4, 3e-7, 0.0, 0.01),
    Level("phone_differs", 0.6, 1.0),
    Level("email_same", 0.4, 3e-7, 0.0, 0.003),
    Level("email_differs", 0.6, 1.0),
)

LEVELS: dict[str, Level] = {row.code: row for row in _ROWS}
SOUNDED = (Likeness.SAME, Likeness.SOUND)
"""Levels at which what is shared is how a part of a name sounds, and not only its consonants."""
CORRECTIONS = RELATIVES, HOUSEHOLD, HIDDEN = "kinship", "household", "false_name"
"""Evidence that compares nothing, and puts right what strangers and honest people make of the rest."""
NUMBERS = ("document", "phone", "email")
"""Fields by which one person is known under any name."""
SAME_NUMBER = frozenset(f"{field}_same" for field in NUMBERS)

_ENDINGS = {likeness: likeness.name.lower() for likeness in Likeness} | {Likeness.OTHER: "different"}
NAME_CODES: dict[tuple[str, Likeness], str] = {
    (role, likeness): f"{role}_{ending}"
    for role in ("surname", "given", "patronymic")
    for likeness, ending in _ENDINGS.items()
} | {("surname", Likeness.FAMILY): "surname_sound"}
