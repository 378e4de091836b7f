"""Schema 4: what customers say and what became of it, surveys, wishes, and what an owner steers by."""
