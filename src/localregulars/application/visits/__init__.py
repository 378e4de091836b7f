"""Visits, from a till export or by hand."""
