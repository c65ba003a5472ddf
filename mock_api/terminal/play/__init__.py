"""Playing a drill in the terminal: what a person sees, the words that are understood, and how time is let pass."""
