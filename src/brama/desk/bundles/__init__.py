"""Bundles: applications that say nearly the same, looked at and set aside together."""
