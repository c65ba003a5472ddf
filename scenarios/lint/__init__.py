"""What fits the models and still makes no sense. Each module holds rules about one thing; ``examination`` runs them."""
