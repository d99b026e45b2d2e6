"""How the matches of a case stand, each by one code: an answer, or `strong` or `open` where it waits for one."""

from brama.process.dossier import Dossier

_YES = (True, "true", "yes")


def states(case: Dossier) -> list[str]:
    """One for each match that the findings know; noted anew, it waits again."""
    found = dict[str, str]()
    for entry in case.of("findings", "match", "answer_match"):
        match, said = str(entry.said.get("match", "")), entry.said
        if said["kind"] == "match":
            found[match] = "strong" if said.get("strong") in _YES else "open"
        else:
            found[match] = str(said.get("answer", ""))
    return list(found.values())
