"""A file and everything it names, opened, judged and put together into one complete scenario."""
