"""Actions and their keys: the table, a user's own keys in it, and actions found by their words."""
