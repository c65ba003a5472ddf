"""The kernel: one world, its clock, its journal and what is folded from it. Reaching it is mock_api's."""
