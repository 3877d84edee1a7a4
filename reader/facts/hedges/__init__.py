"""How surely and how bindingly something is claimed: read, and compared."""
