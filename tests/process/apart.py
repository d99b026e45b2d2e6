"""Separation of duties, written out once more by hand: whoever did one of these may not do the other, in the same case."""

SCREENS = {
    "take", "take_over", "ask", "note", "check", "match", "answer_match", "assess", "assess_again", "clear", "clear_again", "look_again",
    "bring",
}  # fmt: skip
MEETS = {"offer", "tell_place", "call_off", "recognise", "verify", "did_not_come", "someone_else", "stopped"}
DECIDES = {"vote", "open_vote", "discuss", "vote_anew", "admit", "wait", "decline"}
BARRED: dict[str, set[str]] = {
    **dict.fromkeys(DECIDES, SCREENS | MEETS),
    **dict.fromkeys(MEETS, SCREENS),
    **dict.fromkeys(SCREENS - {"take"}, MEETS | {"vote"}),
    "take_again": SCREENS,
    **dict.fromkeys(("propose_aside", "spare", "propose_back"), MEETS | {"vote"}),
    "set_aside": MEETS | {"vote", "propose_aside"},
    "bring_back": MEETS | {"vote", "propose_back"},
}
