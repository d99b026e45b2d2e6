"""The demonstration: a house of invented people in a temporary folder, in which a newcomer does everybody's work for an hour."""
