"""The door of every member: signing in and out, what waits for them."""
