"""Keeping an open shop safe: backups, upkeep, keys."""
