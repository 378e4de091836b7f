"""Lanes, jobs and the two shapes of work (QtCore only)."""
