"""Schema 6: who of an invitation's list was invited already."""
