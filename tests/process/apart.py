"""Separation of duties, written out once more by hand: whoever did one of these may not do the other, in the same case."""

SCREENS = {
    "take",
    "take_over",
    "ask",
    "note",
    "check",
    "match",
    "answer_match",
    "assess",
    "assess_again",
    "clear",
    "bring",
}
MEETS = {"offer", "recognise", "verify", "did_not_come", "someone_else", "stopped"}
DECIDES = {"vote", "admit", "wait", "decline"}
BARRED: dict[str, set[str]] = {
    **dict.fromkeys(DECIDES, SCREENS | MEETS),
    **dict.fromkeys(MEETS, SCREENS),
    **dict.fromkeys([*SCREENS - {"take"}, "clear_again", "look_again"], MEETS | {"vote"}),
    "assess_again": MEETS | {"vote", "assess"},
    "take_again": SCREENS,
}
