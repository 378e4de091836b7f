"""Reads everything of a shop for a takeaway, listing by listing."""
