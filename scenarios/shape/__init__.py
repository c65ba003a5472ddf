"""Values against the models of the language: which keys there may be, and every misfit as a sentence at its place."""
