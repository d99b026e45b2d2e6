"""Brama: the way in for organisations that an adversary tries to infiltrate."""
