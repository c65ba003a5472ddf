"""Which hints were shown to whoever answers for an order; what they say and cost is the drill's."""

from collections.abc import Callable, Mapping
from typing import Any

from simulator.domain import events as e

Hinted = dict[int, tuple[int, ...]]
"""Order → the hints of its drill that were shown, in that order."""


def _shown(hinted: Hinted, event: e.HintShown) -> None:
    hinted[event.order] = (*hinted.get(event.order, ()), event.hint)


INDEX: Mapping[type[e.Event], Callable[[Hinted, Any], None]] = {e.HintShown: _shown}
"""How the index of shown hints takes in an event."""
