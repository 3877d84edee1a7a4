"""Looks with meanings: theme files, colours, and what each terminal can show of them."""
