"""English, in parts: some serve where another language has none, and bring no others with them."""
