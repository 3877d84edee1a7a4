"""Rows into strips of painted text."""
