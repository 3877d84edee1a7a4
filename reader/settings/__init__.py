"""A user's settings: what may be chosen, where it is said, and which place goes first."""
