"""A little model of the road, written by hand and knowing no key: what may happen to a case, given who did what in it."""

from dataclasses import dataclass, field

from tests.cast import STAFF
from tests.process.apart import BARRED, SCREENS

# act, duty, from (| between several), to ("" where the case stays)
_ROAD = """
take            screener   applied                                          screening
take_again      screener   second_look                                      screening
take_over       screener   screening                                        -
release         screener   screening                                        applied
ask             screener   screening|questions                              questions
note            screener   screening|questions                              -
check           screener   screening|questions                              -
match           screener   screening|questions                              -
answer_match    screener   screening|questions                              -
assess          screener   screening|questions                              -
assess_again    screener   screening|questions                              -
clear           screener   screening                                        cleared
propose_aside   screener   applied                                          -
set_aside       screener   applied                                          set_aside
spare           screener   applied                                          -
propose_back    screener   set_aside                                        -
bring_back      screener   set_aside                                        applied
offer           verifier   cleared                                          -
tell_place      verifier   booked                                           -
call_off        verifier   booked                                           cleared
recognise       verifier   booked                                           -
verify          verifier   booked                                           verified
did_not_come    verifier   booked                                           did_not_come
someone_else    verifier   booked                                           someone_else
stopped         verifier   booked                                           stopped
clear_again     screener   did_not_come|stopped|cleared                     cleared
look_again      screener   did_not_come|someone_else|stopped|waiting_list   screening
bring           screener   verified|waiting_list                            before_board
vote            board      before_board                                     -
open_vote       board      before_board                                     -
discuss         board      before_board                                     -
vote_anew       board      before_board                                     -
admit           board      before_board                                     admitted
wait            board      before_board                                     waiting_list
decline         board      before_board                                     declined
arrive          registrar  admitted                                         arrived
did_not_arrive  registrar  admitted                                         left
train           trainer    arrived                                          in_training
enrol           registrar  in_training                                      on_roster
leave           registrar  arrived|in_training|on_roster                    left
answer          applicant  questions                                        screening
book            applicant  cleared                                          booked
move_booking    applicant  booked                                           -
cancel_booking  applicant  booked                                           cleared
second_look     applicant  declined                                         second_look
tell_relatives  applicant  admitted|arrived|in_training|on_roster           -
"""
ROWS = {line.split()[0]: line.split()[1:] for line in _ROAD.strip().splitlines()}
SLOTS = ("0a" * 16, "0b" * 16, "0c" * 16)
MATCHES = ("ofac:17", "ofac:18")
OUTCOMES = ("admit", "wait", "decline")


@dataclass
class Modelled:
    """What is known of one case; `taken` is the calendar that all cases share, by slot."""

    name: str
    taken: dict[str, str]
    step: str = "applied"
    did: list[tuple[str, str]] = field(default_factory=list)
    flagged: bool = False
    flagged_since: bool = False
    """Whether it was flagged and nobody has assessed it a second time since."""
    found: set[str] = field(default_factory=set)
    answered: set[str] = field(default_factory=set)
    votes: dict[str, str] = field(default_factory=dict)
    shut: str = ""
    anew: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    booked: str = ""
    bookings: int = 0
    recognised: set[str] = field(default_factory=set)
    told: bool = False
    looked_twice: bool = False
    codes: set[str] = field(default_factory=set)

    def allows(self, who: str, code: str, pick: str) -> bool:
        """Whether this person (or the `applicant`) may do this act now; `pick` is its slot, match or outcome."""
        duty, steps, _ = ROWS[code]
        mine = STAFF.get(who, "applicant") == duty and self.step in steps.split("|")
        return mine and not self._apart(who, code) and self._there(who, code, pick)

    def _apart(self, who: str, code: str) -> bool:
        mine = {act for by, act in self.did if by == who}
        before = {act for by, act in self.did[: self._again()] if by == who}
        return bool(mine & BARRED.get(code, set()) or (code in SCREENS and before & SCREENS))

    def _again(self) -> int:
        """How many acts there were before others were asked to look again."""
        return max((at for at, (_, act) in enumerate(self.did) if act == "take_again"), default=0)

    def _there(self, who: str, code: str, pick: str) -> bool:
        round_ = [act for _, act in self.did[self._again() :]]
        takers = [by for by, act in self.did if act in ("take", "take_again", "look_again")]
        conditions = {
            "release": takers[-1:] == [who],
            "take_over": False,  # everything happens on one day
            "assess_again": [by for by, act in self.did[self._again() :] if act == "assess"][-1:] not in ([], [who]),
            "clear": "assess" in round_
            and (not self.flagged or ("assess_again" in round_ and not self.flagged_since))
            and self.found <= self.answered,
            "answer_match": pick in self.found,
            "offer": pick not in self.taken,
            "book": pick in self.offered and pick not in self.taken and self.bookings < 2,
            "move_booking": pick in self.offered and pick not in self.taken and self.bookings < 2,
            "verify": who in self.recognised,
            "did_not_come": self.told,
            "clear_again": self.step != "cleared" or self.bookings == 2,
            "vote": who not in self.votes,
            "open_vote": self.shut == who and len(self.votes) > 1,
            "discuss": len(self._open()) > 1 and len(set(self._open())) > 1,
            "vote_anew": who in self.votes and who not in {self.shut, *self.anew} and len(self.votes) > 1,
            "second_look": not self.looked_twice,
            "set_aside": self._proposed("propose_aside"),
            "bring_back": self._proposed("propose_back"),
            **{outcome: self._open().count(outcome) >= 2 for outcome in OUTCOMES},
        }
        return conditions.get(code, True)

    def _proposed(self, code: str) -> bool:
        """Whether the last word about setting aside, or taking, was this proposal."""
        ends = ("take", "take_again", "take_over", "look_again", "spare", "set_aside", "bring_back")
        return [act for _, act in self.did if act in (code, *ends)][-1:] == [code]

    def _open(self) -> list[str]:
        return [vote for who, vote in self.votes.items() if who != self.shut]

    def happened(self, who: str, code: str, pick: str) -> None:
        """An act that was allowed."""
        if who != "applicant":
            self.did.append((who, code))
        self.codes.add(code)
        self._screened(code, pick)
        self._decided(who, code, pick)
        self._in_calendar(code, pick)
        self._met(who, code)
        self.step = self.step if ROWS[code][2] == "-" else ROWS[code][2]

    def _screened(self, code: str, pick: str) -> None:
        self.flagged |= code in ("assess", "assess_again") and pick == "yes"
        self.flagged_since = code != "assess_again" and (self.flagged_since or (code == "assess" and pick == "yes"))
        self.found |= {pick} if code == "match" else set()
        self.answered -= {pick} if code == "match" else set()
        self.answered |= {pick} if code == "answer_match" else set()

    def _decided(self, who: str, code: str, pick: str) -> None:
        if code == "bring":
            self.votes, self.shut, self.anew = {}, "", set()
        if code == "vote":
            self.shut = self.shut if self.votes else who
            self.votes[who] = pick
        if code == "open_vote":
            self.shut = ""
        if code == "vote_anew":
            self.anew.add(who)
            self.votes = self.votes if len(self.anew) < 2 else {}
            self.anew = self.anew if self.votes else set()
        if code == "decline":
            self.flagged, self.flagged_since, self.found, self.answered = False, False, set(), set()
        self.looked_twice |= code == "second_look"

    def _in_calendar(self, code: str, pick: str) -> None:
        closed = self.booked if code == "call_off" else ""
        self.offered.discard(closed)
        if code == "offer":
            self.offered.add(pick)
        if code in ("book", "move_booking", "cancel_booking", "call_off"):
            self.taken.pop(self.booked, None)
            self.booked = "" if code in ("cancel_booking", "call_off") else pick
            self.taken |= {pick: self.name} if self.booked else {}
        if closed:
            self.taken[closed] = ""  # the house is not there then
        if code in ("did_not_come", "someone_else", "stopped"):
            self.booked = ""  # the hour is over, nobody else gets it

    def _met(self, who: str, code: str) -> None:
        """Words belong to a booking; a screener who looks again gives two bookings more, and the old offers are over."""
        if code in ("book", "move_booking"):
            self.bookings, self.recognised, self.told = self.bookings + 1, set(), False
        self.told |= code == "tell_place"
        if code == "recognise":
            self.recognised |= {who}
        if code in SCREENS | {"take_again", "release", "clear_again", "look_again"}:
            self.bookings, self.offered = 0, set()
