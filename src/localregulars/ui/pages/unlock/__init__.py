"""The start: which shop to open, and its passphrase."""
