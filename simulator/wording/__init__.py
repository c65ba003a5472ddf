"""The words buyers and the marketplace write. When they write them is decided by the actors."""
