"""Lists of persons from outside: readers, one per format; building an immutable generation; looking up in it."""
