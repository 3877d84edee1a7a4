"""The pipeline: two Articles in, one Comparison out; and a user's settings into its options."""
