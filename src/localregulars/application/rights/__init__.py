"""What customers may ask of the shop, and what the shop may keep: copies, erasure, limits in time, what is shown."""
