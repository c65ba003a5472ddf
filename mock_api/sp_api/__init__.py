"""The marketplace's published API, as far as it goes here: tokens, messages about orders, and orders."""
