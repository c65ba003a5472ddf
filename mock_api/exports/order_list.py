"""A list of orders as columns: when each was placed, and what was in it at which price.

Buyers' names and addresses are in columns nobody asks for, and are never looked at.
"""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from mock_api.exports.headings import Heading, check_required
from mock_api.exports.instants import Reading, Times, resolve
from mock_api.exports.labels import NO_ID, Labels, id_of
from mock_api.exports.refusal import ExportRefused, listed_rows
from mock_api.exports.sheet import opened
from mock_api.exports.synonyms import ORDERS, ORDERS_REQUIRED
from scenarios.errors import clipped, printable
from simulator.fitting.columns import UNKNOWN, Conversations, Sales
from simulator.fitting.wall_clock import Whole

_MOST_UNSOUND = 0.05
_LONGEST_NAME = 60
_DEAREST = 10_000_000
_AMOUNT = re.compile(r"\d[\d.,' ]*")


@dataclass(frozen=True)
class OrderList:
    """The orders, the ids of each as a number, and what was assumed or left out."""

    sales: Sales
    ids: Whole
    assumed: tuple[str, ...]
    left_out: tuple[str, ...]


@dataclass
class _Lines:
    """The columns in the making, one row a line of an order."""

    headings: dict[str, list[Heading]]
    numbers: "array[int]" = field(default_factory=lambda: array("i"))
    ids: "array[int]" = field(default_factory=lambda: array("Q"))
    price: "array[int]" = field(default_factory=lambda: array("q"))
    item: Labels = field(default_factory=Labels)
    marketplace: Labels = field(default_factory=Labels)

    def __post_init__(self) -> None:
        self.placed = Times(self.headings["placed_at"][0].written)

    def take(self, number: int, cells: Sequence[str]) -> None:
        """Take in a line."""
        self.numbers.append(number)
        self.ids.append(id_of(self._cell(cells, "order_id")))
        self.placed.take(self._cell(cells, "placed_at"))
        self.price.append(_cents(self._cell(cells, "price")))
        self.item.take(printable(clipped(self._cell(cells, "item"), _LONGEST_NAME)))
        self.marketplace.take(printable(clipped(self._cell(cells, "marketplace"), _LONGEST_NAME)))

    def _cell(self, cells: Sequence[str], role: str) -> str:
        heading = next(iter(self.headings[role]), None)
        return cells[heading.place].strip() if heading is not None and heading.place < len(cells) else ""


def read_orders(path: Path, reading: Reading) -> OrderList:
    """A list of orders.

    Raises:
        ExportRefused: it cannot be used.
    """
    with opened(path) as sheet:
        lines = _Lines(check_required(sheet.file, sheet.headings, ORDERS, ORDERS_REQUIRED))
        for number, cells in sheet.rows:
            lines.take(number, cells)
    return _orders(str(path), lines, reading)


def _orders(file: str, lines: _Lines, reading: Reading) -> OrderList:
    numbers = np.asarray(lines.numbers, dtype=np.int64)
    placed = resolve(file, {"placed_at": lines.placed}, numbers, reading)
    instants = placed.instants["placed_at"]
    unread = numbers[lines.placed.is_unreadable]
    if not (instants != UNKNOWN).any() or unread.size > _MOST_UNSOUND * numbers.size:
        where = f" in {listed_rows(unread.tolist())}" if unread.size else ""
        raise ExportRefused(file, f"'{lines.placed.written}' cannot be read as a time{where}")
    ids = np.asarray(lines.ids, dtype=np.uint64).astype(np.int64)
    sound = instants != UNKNOWN
    first = _first_lines(ids, sound)
    sales = Sales(
        placed=instants[first],
        item=lines.item.column[sound],
        price=np.asarray(lines.price, dtype=np.int64)[sound],
        items=(*lines.item.known,),
        marketplace=lines.marketplace.column[first],
        marketplaces=(*lines.marketplace.known,),
    )
    missing = int((~sound).sum())
    left_out = (f"{missing:,} orders without a time that can be read",) if missing else ()
    return OrderList(sales, ids[first], placed.assumed, left_out)


def _first_lines(ids: Whole, sound: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> Whole:
    """The first line of every order; a line without an id is an order of its own."""
    rows = np.flatnonzero(sound)
    _, first = np.unique(ids[rows], return_index=True)
    with_id = rows[first][ids[rows[first]] != NO_ID]
    return np.sort(np.concatenate([with_id, rows[ids[rows] == NO_ID]]))


def linked(conversations: Conversations, wanted: Whole, orders: OrderList) -> Conversations:
    """The conversations with the row of the order each is about."""
    by_id = np.argsort(orders.ids, kind="stable")
    ids = orders.ids[by_id]
    place = np.minimum(np.searchsorted(ids, wanted), max(0, len(ids) - 1))
    hit = (ids[place] == wanted) & (wanted != NO_ID) if len(ids) else np.zeros(len(wanted), dtype=np.bool_)
    rows = np.where(hit, by_id[place], UNKNOWN) if len(ids) else np.full(len(wanted), UNKNOWN)
    return conversations.linked_to(rows)


def _cents(written: str) -> int:
    """Cents of an amount however its thousands and decimals are parted; unknown where it is none."""
    amount = _AMOUNT.search(written)
    if amount is None:
        return UNKNOWN
    text = amount[0].rstrip("., '").replace(" ", "").replace("'", "")
    last = max(text.rfind("."), text.rfind(","))
    whole, part = (text[:last], text[last + 1 :]) if last >= 0 and len(text) - last - 1 in (1, 2) else (text, "")
    digits = re.sub(r"\D", "", whole)[:12] or "0"
    cents = int(digits) * 100 + int(part.ljust(2, "0") or 0)
    return cents if 0 < cents <= _DEAREST else UNKNOWN
