"""Who has come in, and what they had typed."""
