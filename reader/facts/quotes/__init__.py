"""Quotations: read, and compared word by word."""
