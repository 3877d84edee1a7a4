"""The list as a desk: what it knows, the words around it, and what is said of articles there."""
