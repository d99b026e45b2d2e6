"""The unattended round: what a member unlocks for some hours, in the memory of one process."""
