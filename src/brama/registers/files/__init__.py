"""Flat files of numbers and of text, as they lie in a generation: written once, read through memory maps."""
