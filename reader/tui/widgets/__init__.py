"""What the screens are made of: each paints its own lines and speaks up with messages."""
