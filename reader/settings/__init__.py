"""A user's settings: what can be set, where, and which place has priority."""
