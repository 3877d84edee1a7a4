"""Folders of articles, what each is about, and which of them tell the same story."""
