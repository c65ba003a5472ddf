"""The language of scenarios, plans and policies. What a scenario does when it runs is the simulator's."""
