"""Who has come in: the session of a member, for the doors of the staff."""
