"""The numbers of any period, and what the owner steers by beside them."""
