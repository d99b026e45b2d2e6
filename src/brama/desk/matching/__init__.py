"""Matches of a case in the registers of this machine: found, shown, answered, and asked again in rounds over all cases."""
