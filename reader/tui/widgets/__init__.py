"""What the screens are made of: each paints its own lines and posts messages."""
