"""Those who act inside a world: buyers, the team, the marketplace. They submit commands and write nothing."""
