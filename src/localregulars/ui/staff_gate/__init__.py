"""The gate inside the unlocked program: who is here, and what that lets them do."""
