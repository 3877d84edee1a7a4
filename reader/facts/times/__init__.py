"""Days, times of day, periods and lengths of time: read, and compared."""
