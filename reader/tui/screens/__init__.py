"""The list, the pair and the help: each owns its state and leaves decisions to rooms below."""
