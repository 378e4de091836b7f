"""Privacy & consent: who agreed to what, what customers asked for, what is kept how long, what was done."""
