"""Milestones: each order's, at its instant, in time, and in parts as well as at once."""

from typing import Any

import numpy as np
import pytest

from simulator.domain.orders import NEVER, OrderBook
from simulator.domain.parcels import PENDING
from simulator.views.milestones import MILESTONES, Milestone, MilestoneKind, Milestones
from tests.casting import rich_market, world_of


@pytest.fixture(scope="module")
def book() -> OrderBook:
    return world_of(rich_market(60)).state.book


FAR = 400 * 86_400_000


def instants(book: OrderBook) -> dict[MilestoneKind, Any]:
    rated = np.where(book.stars > 0, book.stars_at, NEVER)
    return {
        "placed": book.placed_at,
        "paid": book.placed_at + PENDING,
        "sent": book.shipped_at,
        "delivered": book.delivered_at,
        "rated": rated,
    }


@pytest.mark.parametrize("kind", MILESTONES)
def test_each_comes_once_at_its_instant_and_in_time(book: OrderBook, kind: MilestoneKind) -> None:
    times = instants(book)[kind]
    told = Milestones(book).after(kind, 0, FAR, 1 << 40)
    assert [at for at, _ in told] == sorted(at for at, _ in told)
    assert {(at, one.order) for at, one in told} == {
        (int(at), row + 1) for row, at in enumerate(times) if at < min(NEVER, FAR + 1)
    }
    assert {one.kind for _, one in told} <= {kind}


@pytest.mark.parametrize("kind", MILESTONES)
def test_parts_make_the_whole(book: OrderBook, kind: MilestoneKind) -> None:
    milestones = Milestones(book)
    whole = milestones.after(kind, 0, FAR, 1 << 40)
    parts: list[tuple[int, Milestone]] = []
    while part := milestones.after(kind, len(parts), FAR, 7):
        assert len(part) <= 7
        parts += part
    assert parts == whole
    assert len(whole) == milestones.passed(kind, FAR) > 0


def test_nothing_comes_before_its_instant(book: OrderBook) -> None:
    milestones = Milestones(book)
    for kind in MILESTONES:
        (first, *_) = milestones.after(kind, 0, FAR, 1)
        assert milestones.passed(kind, first[0] - 1) == 0
        assert milestones.passed(kind, first[0]) >= 1
        assert milestones.after(kind, 0, first[0] - 1, 5) == []
