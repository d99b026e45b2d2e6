"""The road of a case: what staff and applicants may do at each step, and what may be asked of it. Knows no page."""
