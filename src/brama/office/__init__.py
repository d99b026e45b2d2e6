"""The door of the houses where people meet."""
