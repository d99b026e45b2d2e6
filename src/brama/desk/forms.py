"""What screeners type over the list: whom they look for."""

from brama.pages.forms import Form, Text


class Search(Form):
    """A name, or a part of one."""

    words = "desk-search"
    name = Text(most=100)
