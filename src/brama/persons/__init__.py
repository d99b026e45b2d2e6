"""What anyone says about a person: names, partial dates, documents. No behaviour."""

from brama.persons.model import PartialDate, Person

__all__ = ["PartialDate", "Person"]
