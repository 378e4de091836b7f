"""Backups: how they are written, checked, thinned out and restored (docs/adr/0005)."""
