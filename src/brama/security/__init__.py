"""The door of the security officer: the ledger, openings, members, purges."""
