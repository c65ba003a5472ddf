"""What a message may hold: named predicates over one text, each finding one kind of thing in linear time."""
