"""Who is worth a hello, and what the owner does about it: scoring, the queue, Today, absences that are expected."""
