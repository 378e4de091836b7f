"""Feedback: what customers say, and what becomes of it."""
