"""Who the customers are: their records, groups and filters, and everything that happened with one of them."""
