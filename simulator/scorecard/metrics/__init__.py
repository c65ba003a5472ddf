"""What a marketplace measures of its sellers: metrics as a policy writes them, taken at any instant."""
