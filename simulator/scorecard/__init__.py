"""What a seller's behaviour was worth, folded from the journal. Showing it is left to the channels."""
