"""THE road: every act, who does it, from where, to where, what it writes, what must be there first, who may not also have done what."""

from typing import Final, NamedTuple

APPLICANT = "applicant"

OPEN: Final = (
    "applied", "screening", "questions", "cleared", "booked", "did_not_come", "someone_else", "stopped", "verified",
    "before_board", "waiting_list", "declined", "second_look", "admitted", "arrived", "in_training", "on_roster", "set_aside",
)  # fmt: skip
CLOSED: Final = ("left",)
STEPS: Final = (*OPEN, *CLOSED)
SCREENING: Final = ("screening", "questions")
_AFTER: Final = ("admitted", "arrived", "in_training", "on_roster")


class Act(NamedTuple):
    """One row of the road.

    `by` is a duty or the applicant, `to` a step or "" where the case stays. `writes` are sections with the fields that go there;
    a field with ? may be left out. `needs` are conditions by code. `apart` are acts that whoever did one of them in this case
    may not follow with this one.
    """

    code: str
    by: str
    at: tuple[str, ...]
    to: str = ""
    writes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    needs: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


TAKES: Final = ("take", "take_again", "take_over", "look_again")
"""Acts after which a case is with whoever did the last of them, until they let it go."""
SCREENED: Final = (
    "take", "take_over", "ask", "note", "check", "match", "answer_match", "assess", "assess_again", "clear", "clear_again", "look_again",
    "bring",
)  # fmt: skip
MET: Final = ("offer", "tell_place", "call_off", "recognise", "verify", "did_not_come", "someone_else", "stopped")

ROAD: Final[tuple[Act, ...]] = (
    # online screening
    Act("apply", APPLICANT, (), "applied", needs=("adult",)),
    Act("take", "screener", ("applied",), "screening"),
    Act("take_again", "screener", ("second_look",), "screening", apart=SCREENED),
    Act("take_over", "screener", ("screening",), "", needs=("another_took", "taker_idle"), apart=(*MET, "vote")),
    Act("release", "screener", ("screening",), "applied", needs=("taken",)),
    Act("ask", "screener", SCREENING, "questions", (("messages", ("text",)),), apart=(*MET, "vote")),
    Act("answer", APPLICANT, ("questions",), "screening", (("messages", ("text?",)), ("files", ("files?",)))),
    Act("note", "screener", SCREENING, "", (("findings", ("text",)),), apart=(*MET, "vote")),
    Act("check", "screener", SCREENING, "", (("findings", ("items?",)),), ("items_known",), apart=(*MET, "vote")),
    Act("match", "screener", SCREENING, "", (("findings", ("match", "strong", "evidence")),), ("strong_known",), apart=(*MET, "vote")),
    Act("answer_match", "screener", SCREENING, "", (("findings", ("match", "answer", "reason", "evidence")),),
        ("match_there", "answer_known"), apart=(*MET, "vote")),
    Act("assess", "screener", SCREENING, "", (("assessment", ("level", "reasons", "flagged")),), ("judged_known",), apart=(*MET, "vote")),
    Act("assess_again", "screener", SCREENING, "", (("assessment", ("level", "reasons", "flagged")),),
        ("judged_known", "assessed", "another_assessed"), apart=(*MET, "vote")),
    Act("clear", "screener", ("screening",), "cleared", needs=("assessed", "assessed_twice", "matches_answered"), apart=(*MET, "vote")),
    # what repeats a text: set aside by two, taken back by two, taken out by one
    Act("propose_aside", "screener", ("applied",), "", (("findings", ("reason",)),), ("aside_known",), apart=(*MET, "vote")),
    Act("set_aside", "screener", ("applied",), "set_aside", needs=("aside_proposed",), apart=("propose_aside", *MET, "vote")),
    Act("spare", "screener", ("applied",), "", apart=(*MET, "vote")),
    Act("propose_back", "screener", ("set_aside",), "", apart=(*MET, "vote")),
    Act("bring_back", "screener", ("set_aside",), "applied", needs=("back_proposed",), apart=("propose_back", *MET, "vote")),
    # the meeting: what is offered is a town and half a day; house and hour stay with those who meet until the day before
    Act("offer", "verifier", ("cleared",), "",
        (("booking", ("slot", "town", "day", "half", "until")), ("meeting_record", ("slot", "place?", "hour?"))),
        ("slot_new", "offer_dated"), apart=SCREENED),
    Act("book", APPLICANT, ("cleared",), "booked", (("booking", ("slot",)),), ("slot_free", "bookings_left")),
    Act("move_booking", APPLICANT, ("booked",), "", (("booking", ("slot",)),), ("slot_free", "bookings_left")),
    Act("cancel_booking", APPLICANT, ("booked",), "cleared", (("booking", ()),), ("slot_let_go",)),
    Act("tell_place", "verifier", ("booked",), "", (("booking", ("place", "hour")),), ("day_before",), apart=SCREENED),
    Act("call_off", "verifier", ("booked",), "cleared", (("booking", ("reason",)),), ("call_off_known",), apart=SCREENED),
    Act("recognise", "verifier", ("booked",), "", (("meeting_record", ("text",)),), ("on_the_day", "remarks_bare"), apart=SCREENED),
    Act("verify", "verifier", ("booked",), "verified",
        (("meeting_record", ("compared?", "text?")), ("meeting_outcome", ("outcome",))), ("recognised", "met_known", "remarks_bare"),
        apart=SCREENED),
    Act("did_not_come", "verifier", ("booked",), "did_not_come", (("meeting_outcome", ()),), ("on_the_day", "place_told"), apart=SCREENED),
    Act("someone_else", "verifier", ("booked",), "someone_else",
        (("meeting_record", ("compared?", "text")), ("meeting_outcome", ())), ("on_the_day", "remarks_bare"), apart=SCREENED),
    Act("stopped", "verifier", ("booked",), "stopped", (("meeting_record", ("text?",)), ("meeting_outcome", ("reason?",))),
        ("stopped_known", "remarks_bare"), apart=SCREENED),
    Act("clear_again", "screener", ("did_not_come", "stopped", "cleared"), "cleared", needs=("bookings_used_up",), apart=(*MET, "vote")),
    Act("look_again", "screener", ("did_not_come", "someone_else", "stopped", "waiting_list"), "screening", apart=(*MET, "vote")),
    # the board
    Act("bring", "screener", ("verified", "waiting_list"), "before_board", needs=("assessed_twice", "matches_answered"),
        apart=(*MET, "vote")),
    Act("vote", "board", ("before_board",), "", (("decision", ("outcome", "reason", "words?", "danger?")),),
        ("outcome_known", "reason_known", "first_vote", "assessed_twice"), apart=(*SCREENED, *MET)),
    Act("open_vote", "board", ("before_board",), "", (("decision", ()),), ("vote_shut", "others_voted"), apart=(*SCREENED, *MET)),
    Act("discuss", "board", ("before_board",), "", (("decision", ("text",)),), ("disagreed",), apart=(*SCREENED, *MET)),
    Act("vote_anew", "board", ("before_board",), "", (("decision", ("text?",)),), ("vote_open", "others_voted", "first_anew"),
        apart=(*SCREENED, *MET)),
    Act("admit", "board", ("before_board",), "admitted", (("decision", ("reason",)), ("reply", ("reason",))),
        ("reason_known", "quorum", "reason_voted"), apart=(*SCREENED, *MET)),
    Act("wait", "board", ("before_board",), "waiting_list", (("decision", ("reason",)), ("reply", ("reason",))),
        ("reason_known", "quorum", "reason_voted"), apart=(*SCREENED, *MET)),
    Act("decline", "board", ("before_board",), "declined",
        (("decision", ("reason", "question?", "answer?")), ("reply", ("reason",))),
        ("reason_known", "quorum", "match_was_put", "reason_voted"), apart=(*SCREENED, *MET)),
    Act("second_look", APPLICANT, ("declined",), "second_look", needs=("first_second_look",)),
    # after admission
    Act("tell_relatives", APPLICANT, _AFTER, "", (("relatives", ("text",)),)),
    Act("arrive", "registrar", ("admitted",), "arrived", (("service", ("week",)),)),
    Act("did_not_arrive", "registrar", ("admitted",), "left", (("service", ()),)),
    Act("train", "trainer", ("arrived",), "in_training", (("service", ("course",)),)),
    Act("enrol", "registrar", ("in_training",), "on_roster", (("service", ("call_sign",)),)),
    Act("leave", "registrar", ("arrived", "in_training", "on_roster"), "left", (("service", ("reason?",)),)),
    # from anywhere
    Act("withdraw", APPLICANT, OPEN, "withdrawn"),
)  # fmt: skip

ACTS: Final[dict[str, Act]] = {act.code: act for act in ROAD}
"""`withdrawn` is no step: the case is purged in the same transaction, and nothing stands there any more."""


def acts_at(step: str, duty: str) -> tuple[Act, ...]:
    """What a duty, or the applicant, may do at a step."""
    return tuple(act for act in ROAD if act.by == duty and step in act.at)
