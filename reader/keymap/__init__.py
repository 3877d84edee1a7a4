"""Actions and their keys: the table, a user's own keys, and a search for actions by words."""
