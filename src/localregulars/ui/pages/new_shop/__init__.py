"""The way to a new shop."""
