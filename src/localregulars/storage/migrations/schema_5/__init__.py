"""Schema 5: how long somebody stayed at a visit."""
