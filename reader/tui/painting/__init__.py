"""Rows into lines of painted text."""
