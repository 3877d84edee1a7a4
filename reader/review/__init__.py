"""What an editor says of a comparison: verdicts, notes, pins, and the session for them."""
