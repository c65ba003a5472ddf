"""The channels into a world, and where everything is put together. What happens inside is the simulator's."""
