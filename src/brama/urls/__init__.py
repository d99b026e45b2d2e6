"""Which addresses there are: of the gate, and of the house. Neither knows the other."""
