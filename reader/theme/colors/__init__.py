"""Colour arithmetic: light, contrast, difference, how others see it, what a terminal can show."""
