"""Who is said to have said it: read, and compared."""
