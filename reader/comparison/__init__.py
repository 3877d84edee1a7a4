"""The pipeline from two Articles to one Comparison, and a user's settings as its options."""
