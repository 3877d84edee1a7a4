"""The only room that knows Textual: the reader on a screen."""
