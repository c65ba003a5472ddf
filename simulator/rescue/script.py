"""What somebody outside did to a world, command by command, so that a part of it can be moved, left out or added to.

Playing it is the stage's; what is worth changing, the ways'.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from scenarios.answers import SellerAct
from simulator.domain import commands as c
from simulator.journal.entry import Entry

GIVEN, ADDED, RECORDED, AFTERWARDS = range(4)
"""Which comes first at one instant: what a test puts there, what is added, what was done, what is added behind it."""

_INJECTED = (c.InjectOrder, c.InjectMessage)

SELLERS: tuple[type[c.Command], ...] = (
    c.Reply,
    c.SendMessage,
    c.MarkNoResponseNeeded,
    c.CloseConversation,
    c.AddNote,
    c.AddSummary,
    c.RefundOrder,
    c.SendReplacement,
    c.RespondToClaim,
    c.AppealClaim,
    c.RespondToChargeback,
    c.SendMail,
    c.LogContact,
    c.RequestReview,
    c.AnswerFeedback,
    c.AuthoriseReturn,
    c.RejectReturn,
    c.CancelOrder,
    c.DeclineCancellation,
    c.ConfirmShipment,
)
"""What a seller could have done at another time, or not at all."""


@dataclass(frozen=True, order=True)
class Place:
    """Where in a script something stands."""

    at: int
    rank: int
    turn: int


@dataclass(frozen=True)
class Act:
    """One thing of a script: a command, a fact to be brought about somehow, or an act of a sample answer."""

    place: Place
    order: int
    by: str
    what: c.ExternalCommand | SellerAct | str
    broke: bool = False
    """Whether it broke rules when it was done."""

    @property
    def at(self) -> int:
        """When."""
        return self.place.at

    @property
    def is_sellers(self) -> bool:
        """Whether the seller could have done otherwise."""
        return isinstance(self.what, SELLERS)

    def moved(self, at: int, rank: int = ADDED) -> "Act":
        """The same at another instant."""
        return replace(self, place=Place(at, rank, self.place.turn))


Script = tuple[Act, ...]
"""Acts in the order in which they are played."""


def recorded_script(entries: Iterable[Entry]) -> Script:
    """Everything somebody outside did."""
    return tuple(
        Act(
            Place(entry.at, GIVEN if isinstance(entry.command, _INJECTED) else RECORDED, entry.seq),
            entry.event.order,
            entry.by,
            entry.command,
            bool(getattr(entry.event, "findings", ())),
        )
        for entry in entries
        if entry.command is not None
    )


def in_order(acts: Iterable[Act]) -> Script:
    """Acts as a script."""
    return tuple(sorted(acts, key=lambda act: act.place))
