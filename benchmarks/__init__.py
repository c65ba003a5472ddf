"""What `make bench` measures: ratios against references taken in the same run, each beside its budget."""
