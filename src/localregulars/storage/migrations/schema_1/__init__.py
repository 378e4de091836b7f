"""Schema 1: the tables, views and triggers that every shop begins with."""
