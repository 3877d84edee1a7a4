"""What an editor writes about a comparison: verdicts, notes and pins, in a session."""
