"""What a drill is worth: its criteria, judged on a journal. What the marketplace measures is the scorecard's."""
