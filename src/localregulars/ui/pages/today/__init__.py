"""The Today screen: who is worth a hello, and why."""
