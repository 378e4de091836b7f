"""A restore: from a backup file to an open shop, without any shop to begin with."""
