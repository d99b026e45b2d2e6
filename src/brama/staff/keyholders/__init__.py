"""Shares of secrets: two keyholders bring back a lost passphrase or the pepper, and nobody alone."""
