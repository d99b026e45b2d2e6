"""What screeners type over the list: whom they look for."""

from brama.pages.fields import Text
from brama.pages.forms import Form


class Search(Form):
    """A name, or a part of one."""

    words = "desk-search"
    name = Text(most=100)
