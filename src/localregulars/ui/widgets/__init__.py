"""Widgets that know the theme and nothing of the shop."""
