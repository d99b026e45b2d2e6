"""One finding: an id that never changes, how bad it is, and the facts that a sentence about it needs."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Finding(NamedTuple):
    """`id` is E… where the house must not go on so, W… where somebody should look. No fact is personal."""

    id: str
    facts: dict[str, object]

    @property
    def severity(self) -> Severity:
        """Errors end `doctor` with 1."""
        return "error" if self.id.startswith("E") else "warning"


def found(id: str, **facts: object) -> Finding:
    """A finding with its facts."""
    return Finding(id, facts)
