"""Finding a person in registers: retrieve, levels, score, evidence."""
