"""The terminal: what is written on it, beside it and over it, and what is typed unseen."""
