"""What the gate may do for whoever applies, or comes back with seven words. Opens with no key of staff."""
