"""The page of one case: what it shows, what it weighs, and what may be done on it."""
