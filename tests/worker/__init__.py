"""The unattended round."""
