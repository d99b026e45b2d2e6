"""Meetings: places in the calendar of the houses, what of them a case was offered and has booked, the words at the door."""
