"""Schema 2: people at the counter, wishes and emergency contacts, requests, and the rules for every purpose."""
