"""Who opens an identity, and how often: the budget of each day, and the board's one-time opening."""
