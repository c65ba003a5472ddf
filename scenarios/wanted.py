"""A fact as people ask for it: by its name, or with the one argument there is, the sum a refund must reach.

Shape only; the names are the vocabulary's, and when a fact is there is the simulator's.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from scenarios.document import Document, PlacedError, in_list
from scenarios.quantities import format_money, parse_money
from scenarios.suggestion import closest
from scenarios.vocabulary import FACTS

ORDER_TOTAL: Literal["order.total"] = "order.total"
"""Stands for what the order cost."""

REFUND = "refund_issued"
"""The one fact that has an argument."""

_SPOKEN = r"^(said|outside)\.[a-z][a-z0-9_]*$"
_MOST = ("at_most", "atmost", "max", "not_more_than")
_ONE_FORM = "this is no fact: a fact is one word, or {refund_issued: {at_least: order.total}}"


def _sum(written: object) -> int | str:
    if written == ORDER_TOTAL:
        return ORDER_TOTAL
    try:
        return parse_money(written)
    except ValueError:
        raise ValueError(f"'{written}' is no sum; write {ORDER_TOTAL}, or an amount such as 24.90") from None


Sum = Annotated[
    int | Literal["order.total"],
    BeforeValidator(_sum),
    PlainSerializer(lambda value: value if isinstance(value, str) else format_money(value)),
    WithJsonSchema({"type": ["string", "number"], "examples": [ORDER_TOTAL, "10.00"]}),
]
"""Whole cents, or ``order.total``."""


class AtLeast(Document):
    """The argument of a fact."""

    at_least: Sum
    """The least sum."""


class RefundWanted(Document):
    """The refunds of the order, all together, reach a sum."""

    refund_issued: AtLeast
    """How much."""

    def cents(self, total: int) -> int:
        """The sum in cents, for an order of a total."""
        wanted = self.refund_issued.at_least
        return wanted if isinstance(wanted, int) else total


def _fact(written: object) -> object:
    if isinstance(written, str | RefundWanted):
        return written
    inside = written.get(REFUND) if isinstance(written, dict) and len(written) == 1 else None
    if not isinstance(inside, dict) or [*inside] != ["at_least"]:
        raise _no_argument(inside)
    try:
        _sum(inside["at_least"])
    except ValueError as reason:
        raise PlacedError(str(reason), REFUND, "at_least") from None
    return written


def _no_argument(inside: object) -> ValueError:
    """Why a refund cannot be asked for like this."""
    written = inside if isinstance(inside, dict) else {}
    key = next((str(key) for key in written if key != "at_least"), "")
    if key in _MOST:
        return PlacedError(f"there is no '{key}'; {_not_more(written[key])}", REFUND, key)
    if closest(key, ["at_least"]):
        return PlacedError(f"there is no '{key}' here; did you mean 'at_least'?", REFUND, key)
    return ValueError(_ONE_FORM)


def _not_more(written: object) -> str:
    try:
        most = parse_money(written)
    except ValueError:
        return "for not more than 12.00 write must_not: {refund_issued: {at_least: 12.01}}"
    above = f"{{refund_issued: {{at_least: {format_money(most + 1)}}}}}"
    return f"for not more than {format_money(most)} write must_not: {above}"


FactName = Annotated[str, WithJsonSchema({"anyOf": [{"enum": [*FACTS]}, {"type": "string", "pattern": _SPOKEN}]})]
"""One of the vocabulary's facts, or ``said.`` or ``outside.`` and an intent."""

Fact = Annotated[FactName | RefundWanted, BeforeValidator(_fact)]
"""``refund_issued``, or ``{refund_issued: {at_least: order.total}}``."""

Facts = Annotated[tuple[Fact, ...], BeforeValidator(in_list)]
"""One fact or a list of facts."""


def name_of(fact: str | RefundWanted) -> str:
    """The word for a fact, without its argument."""
    return fact if isinstance(fact, str) else REFUND
