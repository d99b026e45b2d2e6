"""Passphrases and codes, sessions, and what slows down whoever guesses."""
