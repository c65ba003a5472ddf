"""The orders of a world, drawn as columns before it begins. What happens about them is left to the actors."""
