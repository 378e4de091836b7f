"""The Numbers screen: what an owner steers by, with how sure each number is; what was changed, and what came of it."""
