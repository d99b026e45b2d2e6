"""Invented populations and what happens to their names on the way into a list."""
