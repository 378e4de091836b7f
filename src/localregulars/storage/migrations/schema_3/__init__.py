"""Schema 3: pieces that a customer agreed to have shown, appointments ahead, and words that name changes."""
