"""What is read in a field."""

from brama.names.parts import names_in


def read(field: str) -> list[str]:
    """Its names, each as its parts in their order."""
    return [" ".join(parts.order) for parts in names_in(field)]
