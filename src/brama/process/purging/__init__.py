"""How a case goes: the key, the rows, what is overwritten after them, and the tags that remain."""
