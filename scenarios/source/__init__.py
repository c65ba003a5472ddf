"""From bytes on disk to values that know their place: YAML without its surprises. What they mean is unknown here."""
