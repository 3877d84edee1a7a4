"""The thin driver: keeps the terminal's cells and sends only what is different (docs/driver.md)."""
