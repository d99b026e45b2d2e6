"""What the board works with: its cases in the order of the rule, one of them with its votes, intakes."""
