"""Folders of articles, an entry for each, their order, and the query language of the list."""
