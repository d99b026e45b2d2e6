"""Who comes and goes: the founding, members proposed, confirmed and removed, and the epochs that follow."""
