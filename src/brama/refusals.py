"""The base of every refusal: a code that never changes and the facts that belong to it.

A refusal is raised where something is asked that cannot be granted: a file that cannot be read, a register that is not there.
Below the doors it carries no sentence. Whoever speaks to a person (the command line, later the pages) turns code and facts
into words.
"""


class Refusal(Exception):
    """What was asked is refused. `code` is stable, `facts` are what a sentence about it needs."""

    code = "refused"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts

    def __reduce__(self) -> tuple[object, tuple[type["Refusal"], dict[str, object]]]:
        """Survive the way back from another process, facts and all."""
        return _rebuilt, (type(self), self.facts)


def _rebuilt(kind: type[Refusal], facts: dict[str, object]) -> Refusal:
    return kind(**facts)
