"""What customers are asked or ask for: surveys, polls and wishes."""
