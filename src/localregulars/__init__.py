"""Local Regulars: notice when a regular is missing, and ask kindly."""

__version__ = "0.1.0"
