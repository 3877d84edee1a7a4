"""Names of people, places and organisations: read, and compared."""
