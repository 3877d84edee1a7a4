"""What is denied: read, and compared; words exchanged for their opposites."""
