"""What was done in a case: who did what, signed and closed, and where it leads, which is never believed but reckoned."""
