"""The door after admission: those who train, register and care for relatives."""
