"""Databases as released versions wrote them, each with the invented people who can open it; and how a new one is made.

python -m tests.released tests/released/0002     after a release, from the code that was released
"""
