"""Demo shops: made-up people with believable rhythms, the same for the same seed."""
