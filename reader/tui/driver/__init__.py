"""The thin driver: knows the terminal's cells and sends only the differences (docs/driver.md)."""
