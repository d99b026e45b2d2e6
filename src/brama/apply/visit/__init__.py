"""A visit: what whoever has applied reads and writes, once seven words have let them in."""
