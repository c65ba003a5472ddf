"""What a Python process loads when it starts with the clock of a world."""
