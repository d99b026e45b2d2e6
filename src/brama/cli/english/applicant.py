"""What an applicant is told, in English: where the application stands, what was asked, which meetings are offered."""

from collections.abc import Iterator

from brama.cli.sheets import hanging
from brama.cli.terminal.say import plain
from brama.cli.today import today
from brama.process.gate.receipt import Receipt
from brama.process.gate.standing import may_look_twice, standing
from brama.process.steps import APPLICANT, acts_at

STEPS_SAID = {
    "applied": "has come in and waits to be read",
    "screening": "is being read",
    "questions": "waits for your answer",
    "cleared": "goes on to a meeting",
    "booked": "goes on to the meeting that you booked",
    "did_not_come": "waits, for the meeting did not take place",
    "someone_else": "waits, for the meeting could not be recorded",
    "stopped": "waits, for the meeting was stopped",
    "verified": "has the meeting behind it",
    "before_board": "is before those who decide",
    "waiting_list": "is on the waiting list: there are few places",
    "declined": "was declined; you may ask once that others look again",
    "second_look": "waits for others to look again",
    "admitted": "was accepted",
    "arrived": "was accepted, and you are there",
    "in_training": "was accepted, and you are learning",
    "on_roster": "was accepted, and you belong to them",
    "left": "is closed",
}
STEPS_SAID["set_aside"] = STEPS_SAID["applied"]  # whoever floods us learns nothing from it
COMMANDS = {
    "answer": "answer", "book": "book", "move_booking": "book", "cancel_booking": "cancel", "tell_relatives": "relatives",
    "second_look": "second-look FILE", "withdraw": "erase",
}  # fmt: skip
HALVES_SAID = {"am": "before noon", "pm": "after noon"}
CALLED_OFF_SAID = {
    "ill": "The house has called the meeting off: somebody there is ill. Book another.",
    "house": "The house has called the meeting off: it cannot be used on that day. Book another.",
    "unsafe": "The house has called the meeting off for your safety. Do not go there, and book another.",
    "other": "The house has called the meeting off. Book another.",
}
REASONS_SAID = {
    "needed": "what you can do is needed now",
    "ready": "you are ready for it",
    "few_places": "there are fewer places than people who could take them",
    "other_skills": "other skills are wanted now",
    "not_yet": "it is too early; more practice would change it",
    "safety": "it would endanger you or those close to you",
    "unclear": "not enough could be cleared up",
    **dict.fromkeys(("match", "tie", "contradiction"), "something could not be cleared up, also after you were asked"),
}


def status(receipt: Receipt) -> Iterator[str]:
    """What the page of the gate shows: questions until they are answered, and nothing that the applicant wrote."""
    case, found = receipt.case, standing(receipt, today())
    yield f"Your application {STEPS_SAID[case.step]} (since {case.day.isoformat()})."
    for question in found.questions:
        yield from hanging("they ask: ", question)
    yield from (f"you answered on {when.isoformat()}." for when in found.answered)
    yield from _meetings(receipt)
    if found.reason:
        yield f"why: {REASONS_SAID.get(found.reason, 'no reason was kept')}."
    acts = [act.code for act in acts_at(case.step, APPLICANT) if act.code != "second_look" or may_look_twice(receipt)]
    commands = dict.fromkeys([*(COMMANDS[code] for code in acts), "approached"])
    yield f"You may: {', '.join(f'brama receipt {command}' for command in commands)}."


def _meetings(receipt: Receipt) -> Iterator[str]:
    """Offers keep their numbers while others are taken. House and hour stand beside the one that is booked, once they are told."""
    bookings = receipt.bookings()
    mine = bookings.meeting()
    free = bookings.free(today())
    for number, offer in enumerate(bookings.offers(), 1):
        here = mine is not None and offer.slot == mine.offer.slot
        note = " (yours)" if here else "" if offer in free else " (taken or over)"
        when = f"{plain(offer.day)} {HALVES_SAID.get(offer.half, plain(offer.half))}"
        yield f"meeting {number}: {plain(offer.town)}, {when}, offered until {plain(offer.until)}{note}"
    if mine and mine.place:
        yield f"the house: {plain(mine.place)}, {plain(mine.hour)}"
    elif mine:
        yield "House and hour are told on the day before; come back then."
    if reason := bookings.called_off():
        yield CALLED_OFF_SAID[reason]
