"""What a signed-in member may ask: the list, one case whole, its files, the calendar of a house, how many stand where."""
