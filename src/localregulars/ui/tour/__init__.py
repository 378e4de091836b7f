"""The five-minute tour: a strip below the page that says what one sees, and points at it."""
