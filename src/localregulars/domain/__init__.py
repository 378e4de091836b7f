"""Rules in plain Python: no numpy, no SQL, no Qt, no clock."""
