"""Finding persons at the command line: what is read, which registers are asked, how answers are shown and explained."""
