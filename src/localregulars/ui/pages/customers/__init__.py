"""The Customers screen: everybody in a table, and one person's profile."""
