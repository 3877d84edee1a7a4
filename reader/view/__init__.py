"""A Comparison through a lens into rows, and the ways through them."""
