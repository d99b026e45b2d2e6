"""`brama notices`: duress, and who was approached or threatened; the welfare officer's."""

from typing import TYPE_CHECKING

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.records import founded, seat
from brama.cli.terminal.say import plain, say

if TYPE_CHECKING:
    from brama.process.alarms.notices import Told

app = noun()

_SAID = {
    "duress": "{reference}: the words for duress were typed in.",
    "approached": "{reference}: its applicant writes of having been approached or threatened:",
    "damaged": "look-ups that do not open: {many}; one of them may have been under duress. Tell the security officer.",
    "unread": "words of applicants that cannot be read: {many}. Tell the security officer.",
}


@app.command()
def notices(data: Data = None) -> None:
    """Duress, and what applicants wrote who were approached or threatened, the newest first; the welfare officer's.

    You alone are told. Whoever forced the applicant saw what an unknown receipt shows: do nothing that shows you know.
    """
    founded(data)
    from brama.process.alarms.notices import notices, unopened

    told = notices(seat())
    for each in told:
        _tell(each)
    if left := unopened(told):
        say(f"Not yet read: look-ups {left}; ask again.")
    if not told:
        say("There is no notice.")


def _tell(told: "Told") -> None:
    print(f"{told.day.isoformat()}  {_SAID[told.kind].format(reference=told.reference, many=told.many)}")
    for line in told.text.splitlines():
        print(f"    {plain(line)}")
