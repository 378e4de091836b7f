"""Till exports and consent files to plain records; one module a format."""
