"""Headless subcommands; never imports PySide6."""
