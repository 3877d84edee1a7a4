"""Themes: their files, their colours, and what each terminal can show of them."""
