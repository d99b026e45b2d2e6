"""The door of those who decide."""
