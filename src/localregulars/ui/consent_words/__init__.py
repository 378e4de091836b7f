"""The words that customers are shown, to read and to put in one's own: in a new shop, and on the Privacy page."""
