"""The API the marketplace does not offer: threads, answers, refunds and claims, as the seller's own page has them."""
