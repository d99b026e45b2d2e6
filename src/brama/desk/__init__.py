"""The door of the screeners."""
