"""What an owner steers by: figures as pure functions, each with n and how sure it is (numpy only); docs/MEASURES.md."""
