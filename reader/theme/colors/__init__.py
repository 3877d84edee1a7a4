"""Colour arithmetic: light, contrast, distance, colour blindness, the colours of terminals."""
