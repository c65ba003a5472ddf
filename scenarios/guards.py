"""What a help desk keeps its people from doing: guards that a staffing plan or a scenario switches on.

Names only; what each guard refuses or adds is the simulator's.
"""

from typing import Annotated

from pydantic import BeforeValidator

from scenarios.document import Document


def _switched_on(written: object) -> object:
    """Guards in a list, or without a value, are on."""
    if isinstance(written, list | tuple):
        if not all(isinstance(name, str) for name in written):
            raise ValueError("guards are names: [locked_macro, sla_guard]")
        return dict.fromkeys(written, True)
    if isinstance(written, dict):
        return {name: True if value is None else value for name, value in written.items()}
    return written


class DeskGuards(Document):
    """Guards of one help desk, each of them off unless it is switched on."""

    locked_macro: bool = False
    """A message that moves a part of a conversation outside gets the desk's words about the way back."""
    required_summary: bool = False
    """A thread with contacts outside closes only once somebody has filed how it was resolved."""
    sla_guard: bool = False
    """A thread that waits for its answer is neither closed nor archived, and says so if it was answered outside."""

    def __or__(self, other: "DeskGuards") -> "DeskGuards":
        """Every guard that one of two has."""
        return DeskGuards(
            locked_macro=self.locked_macro or other.locked_macro,
            required_summary=self.required_summary or other.required_summary,
            sla_guard=self.sla_guard or other.sla_guard,
        )


Guards = Annotated[DeskGuards, BeforeValidator(_switched_on, json_schema_input_type=DeskGuards | list[str])]
"""``[locked_macro, sla_guard]``, or ``{locked_macro: true}``."""
