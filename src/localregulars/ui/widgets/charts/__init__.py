"""Charts: plain descriptions, one paint function for each kind, and what shows, speaks and saves them."""
