"""Receipts: seven words an applicant keeps on paper or in the head, and how they are read again."""
