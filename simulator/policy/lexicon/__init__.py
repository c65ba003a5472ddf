"""How sellers word what a message rule is about: plain lists of phrases, by label and language."""
