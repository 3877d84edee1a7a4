"""A Comparison as rows to show: filtered, folded, searched and stepped through."""
