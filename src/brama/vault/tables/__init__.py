"""Sealed tables, one for a compartment and kind: what lists of cases sort by, who applies again, who typed a word under duress."""
