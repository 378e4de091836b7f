"""The care for one customer: how to ask after them, what it costs, greetings and invitations."""
