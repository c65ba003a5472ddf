"""Proof that a drill is fair: its sample answers, attempts to game it, and all ways through its story."""
