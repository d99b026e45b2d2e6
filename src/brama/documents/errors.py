"""What cannot be read of a document. No fact holds anything that someone typed.

Refusal
└── ZoneUnread    what was typed is no machine-readable zone. Facts: reason (letters or length), found (how many)
"""

from brama.refusals import Refusal


class ZoneUnread(Refusal):
    """No document has such a zone."""

    code = "zone_unread"
