"""What each party may see, folded from the journal. Judging it is the scorecard's."""
