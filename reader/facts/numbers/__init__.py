"""Numbers, units, shares and money: read, and compared by value."""
