"""The marketplace's rules as named predicates. Their numbers and dates come from policy files."""
