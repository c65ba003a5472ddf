"""The body of a webhook: one JSON object about one happening, with what its seller may know and nothing else."""

from typing import Any

import msgspec

from mock_api.outbox.courier import Writer
from mock_api.outbox.happened import came_about, was_given_up
from mock_api.outbox.matters import OF_ENTRIES, OF_MILESTONES, REPORT, Particulars, Teller
from mock_api.outbox.registered import Letter, Webhook
from mock_api.outbox.streams import FORGOTTEN, Happening, ReportFinished, Told
from mock_api.worlds import HostedWorld
from simulator.journal.entry import Entry
from simulator.views.milestones import Milestone
from simulator.views.storefront import Storefront

_NAMES = {kind: {name, *(["order.cancelled"] if kind == "paid" else ())} for kind, name in OF_MILESTONES.items()}
_Tiding = tuple[str, int, Particulars]
"""What it is called, which order it is about (0: none), and what is told."""


class Tiding(msgspec.Struct, frozen=True):
    """What is posted. ``id`` is the same each time it is told, ``at`` an instant of the world."""

    id: str
    type: str
    world: str
    at: str
    order_id: str | None
    told: Particulars


def writer(hosted: HostedWorld, webhook: Webhook) -> Writer:
    """What a webhook of a world is told."""
    chosen, calendar = frozenset(webhook.events), hosted.world.calendar
    encode, teller = msgspec.json.Encoder().encode, _teller(hosted)

    def write(happening: Happening) -> Letter | None:
        nonlocal teller
        if teller.storefront.book is not hosted.world.state.book:
            teller = _teller(hosted)
        tiding = _tiding(hosted, teller, happening.what, happening.at, chosen)
        if tiding is None:
            return None
        kind, order, told = tiding
        at = calendar.iso(happening.at)
        id_ = f"{webhook.id}-{happening.source}-{happening.number}"
        order_id = hosted.addresses.order_id(order) if order else None
        body = encode(Tiding(id_, kind, hosted.id, at, order_id, told))
        return Letter(id_, kind, at, order, body)

    return Writer(write, _heeded(chosen))


def _heeded(chosen: frozenset[str]) -> frozenset[str]:
    """The sources of some events; none named: of all."""
    columns = {kind for kind, names in _NAMES.items() if not chosen or chosen & names}
    others = {"reports"} if not chosen or REPORT in chosen else set()
    return frozenset({"entries"} | columns | others)


def _teller(hosted: HostedWorld) -> Teller:
    """Whoever tells of the orders there are now."""
    world = hosted.world
    seed, scenario = world.journal.header.seed, hosted.production.scenario
    return Teller(Storefront(scenario, world.state.book, seed, hosted.addresses), hosted.addresses, world.calendar)


def _tiding(hosted: HostedWorld, teller: Teller, what: Told, at: int, chosen: frozenset[str]) -> _Tiding | None:
    found: _Tiding | None
    if isinstance(what, Entry):
        found = _of_entry(teller, what, chosen)
    elif isinstance(what, Milestone):
        found = _of_milestone(hosted, what, at, chosen)
    else:
        found = _of_report(what)
    return found if found is not None and (not chosen or found[0] in chosen) else None


def _of_entry(teller: Teller, entry: Entry, chosen: frozenset[str]) -> _Tiding | None:
    known = OF_ENTRIES.get(type(entry.event))
    if known is None or (chosen and known[0] not in chosen):
        return None
    told = known[1](teller, entry.event)
    return None if told is None else (known[0], entry.event.order, told)


def _of_milestone(hosted: HostedWorld, milestone: Milestone, at: int, chosen: frozenset[str]) -> _Tiding | None:
    if chosen and not chosen & _NAMES[milestone.kind]:
        return None
    if not came_about(hosted, milestone, at):
        return None
    if was_given_up(hosted, milestone):
        return "order.cancelled", milestone.order, {"by": "seller", "reason": "no_inventory"}
    told: dict[str, Any] = {}
    if milestone.kind == "rated":
        told = {"stars": int(hosted.world.state.book.stars[milestone.order - 1]), "comment": None}
    return OF_MILESTONES[milestone.kind], milestone.order, told


def _of_report(report: ReportFinished) -> _Tiding | None:
    if report is FORGOTTEN:
        return None
    return REPORT, 0, {"report_id": report.report, "report_type": report.kind, "status": report.status}
