"""Whose keys may be used: signatures by two, walked back to the fingerprints outside the database."""
