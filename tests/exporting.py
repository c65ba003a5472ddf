"""A market that is in no library, and what a help desk would export of a run of it: what `fit` is held against."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from scenarios.loader import load
from scenarios.model import Scenario
from scenarios.quantities import MINUTE
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.playing import Play
from simulator.run import Production

CANARY = "Zaphod.Beeblebrox"
"""Stands for everybody's name, words and address: it must come out nowhere."""

MARKET = """\
market: tea-house
title: A tea house nobody has seen
begins: 2026-03-02T00:00
zone: Europe/Rome
policy: amazon-us
seller: ./tea-house-desk.yaml
demand:
  orders_per_day: {orders_per_day}
  by_hour: [1, 0.5, 0.3, 0.2, 0.2, 0.3, 1, 2, 4, 6, 7, 7, 6, 5, 5, 5, 6, 6, 7, 8, 9, 8, 5, 2]
  by_weekday: {{mon: 1.3, tue: 1.1, wed: 1.0, thu: 1.0, fri: 0.9, sat: 0.8, sun: 0.9}}
  overdispersion: {overdispersion}
catalog:
  - {{item: Green tea, price: 12.50, share: 3}}
  - {{item: Black tea, price: 9.90, share: 2}}
fulfilment: {{handling: {{median: 1d, p90: 2d}}, transit: {{median: 3d, p90: 6d}}, promise: 8d}}
contact_rate: {contact_rate}
mix:
  - {{story: brewing, share: 45%, languages: {{it: 60%, en: 40%}}, writes: {writes},
     patience: {{median: 20h, p90: 60h}}}}
  - {{story: stale, share: 30%, languages: {{it: 60%, en: 40%}}, writes: {writes},
     patience: {{median: 20h, p90: 60h}}}}
  - {{story: address, share: 15%, languages: {{it: 60%, en: 40%}}, writes: {writes},
     patience: {{median: 9h, p90: 30h}}}}
  - {{story: again, share: 10%, languages: {{it: 60%, en: 40%}}, writes: {writes},
     patience: {{median: 9h, p90: 30h}}}}
stories:
  brewing: {{reason: brewing_advice, story: {ask}}}
  stale: {{reason: stale_leaves, story: {ask}}}
  address: {{reason: new_address, story: {ask}}}
  again: {{reason: new_address, story: {again}}}
quiet: {{feedback_rate: 2%, after: {{median: 9d, p90: 18d}}}}
runs: {{horizon: {days}d, settle: 20d}}
"""

ASK = """{
    asks: {says: {en: "How hot?", it: "Quanto calda?"}, reacts: [{did: replied, go: done}, {waited: 9d, go: gone}]},
    done: {ends: resolved}, gone: {ends: never_answered}}"""

AGAIN = """{
    asks: {says: {en: "Here?", it: "Qui?"}, reacts: [{did: replied, go: more}, {waited: 9d, go: gone}]},
    more: {waits: 3h, says: {en: "Sure?", it: "Sicuri?"}, reacts: [{did: replied, go: done}, {waited: 9d, go: gone}]},
    done: {ends: resolved}, gone: {ends: never_answered}}"""

PLAN = """\
plan: tea-house-desk
title: Four people with different hours
zone: Europe/Rome
handle_time: {median: 9m, p90: 20m}
agents:
  - {name: Arthur Dent, shifts: [{days: [mon, tue, wed, thu, fri], from: 08:30, to: 16:30}]}
  - {name: Tricia McMillan, shifts: [{days: [mon, tue, wed, thu, fri], from: 08:30, to: 16:30}]}
  - name: Ford Prefect
    shifts:
      - {days: [tue, wed, thu], from: 14:00, to: 22:00}
      - {days: [sat], from: 10:00, to: 16:00}
  - {name: Marvin, shifts: [{days: [sun, mon], from: 22:00, to: 04:00}]}
answers:
  brewing_advice: {says: [holding_reply], handle_time: {median: 6m, p90: 12m}}
  stale_leaves: {says: [apology], handle_time: {median: 14m, p90: 30m}}
  new_address: {says: [holding_reply]}
  otherwise: {says: [holding_reply]}
"""


@dataclass
class Row:
    """What a help desk knows of one conversation; instants in milliseconds of the world."""

    created: int
    order: int
    replied: int = -1
    agent: int = -1
    handle: int = -1
    replies: int = 0


@dataclass
class Desk:
    """A fold: what a help desk would have written down."""

    rows: dict[int, Row] = field(default_factory=dict)
    taken: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Conversation → who has it, and since when."""

    def handlers(self) -> Handlers:
        """What a help desk sees."""
        return {e.MessageReceived: self._received, e.MessageSent: self._sent, e.WorkTaken: self._took}

    def copy(self) -> "Desk":
        """The same so far."""
        return Desk(dict(self.rows), dict(self.taken))

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        self.rows.setdefault(event.conversation, Row(entry.at, event.order))

    def _took(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.WorkTaken)
        self.taken[event.conversation] = (event.agent, entry.at)

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageSent)
        row = self.rows[event.conversation]
        row.replies += 1
        if row.replied < 0 and event.answers:
            agent, since = self.taken[event.conversation]
            row.replied, row.agent, row.handle = entry.at, agent, entry.at - since


@dataclass(frozen=True)
class Exported:
    """A run as a help desk saw it."""

    scenario: Scenario
    play: Play
    rows: Sequence[Row]

    def iso(self, instant: int, zone: str = "") -> str:
        """An instant as a help desk writes it: local time without a zone, or UTC."""
        calendar = self.play.world.calendar
        moment = calendar.local(instant) if not zone else calendar.moment(instant)
        return moment.replace(tzinfo=None, microsecond=0).isoformat(sep=" ") + zone

    def reason(self, row: Row) -> str:
        """The contact reason of a row."""
        assert self.scenario.market is not None
        stories = [*self.scenario.market.stories.values()]
        return stories[self.play.world.state.book.contacts[row.order].story].reason

    def language(self, row: Row) -> str:
        """The language of a row."""
        return self.play.world.state.book.language_of(row.order)

    def agent(self, row: Row) -> str:
        """Who answered a row first."""
        assert self.scenario.plan is not None
        names = [f"{agent.name} {head}".strip() for agent in self.scenario.plan.agents for head in _heads(agent.heads)]
        return names[row.agent] if row.agent >= 0 else ""


def _heads(number: int) -> list[str]:
    return [""] if number == 1 else [f"no. {head}" for head in range(1, number + 1)]


def tea_house(folder: Path, days: int = 84, **changes: object) -> Scenario:
    """The market, as its files say it."""
    told = {"orders_per_day": 600, "overdispersion": 0, "contact_rate": "10%", "writes": "{law: constant, always: 1m}"}
    (folder / "tea-house-desk.yaml").write_text(PLAN, encoding="utf-8")
    path = folder / "tea-house.yaml"
    path.write_text(MARKET.format(days=days, ask=ASK, again=AGAIN, **{**told, **changes}), encoding="utf-8")
    return load(str(path))


def played(scenario: Scenario, seed: int = 1) -> Exported:
    """A run of a market, and what its help desk saw."""
    desk = Desk()
    play = Play(Production(scenario), seed)
    play.world.attach(desk)
    play.finish()
    return Exported(scenario, play, [*desk.rows.values()])


def zendesk_rows(exported: Exported) -> Iterable[Mapping[str, str]]:
    """The run as one help desk writes it: local times, and durations in minutes."""
    for number, row in enumerate(exported.rows, start=1):
        answered = row.replied >= 0
        yield {
            "Ticket ID": str(10_000 + number),
            "Subject": f"{CANARY} says hello",
            "Requester": CANARY,
            "Requester email": f"{CANARY}@example.org",
            "Created at": exported.iso(row.created),
            "First reply time in minutes": f"{(row.replied - row.created) / MINUTE:.2f}" if answered else "",
            "Assignee": f"{exported.agent(row)} {CANARY}" if answered else "",
            "Tags": exported.reason(row),
            "Requester language": {"it": "Italian", "en": "English"}[exported.language(row)],
            "Replies": str(row.replies),
            "Time spent (minutes)": f"{row.handle / MINUTE:.2f}" if answered else "",
            "Order number": f"#{row.order}",
            "Comment": f'My name is {CANARY},\nplease help; "soon"',
        }


def gorgias_rows(exported: Exported) -> Iterable[Mapping[str, str]]:
    """The run as another one does: UTC, seconds, no handle times."""
    for number, row in enumerate(exported.rows, start=1):
        answered = row.replied >= 0
        yield {
            "Ticket id": str(number),
            "Creation date": exported.iso(row.created, " UTC"),
            "First response time (s)": f"{(row.replied - row.created) // 1000}" if answered else "",
            "Contact reason": exported.reason(row).replace("_", " ").title(),
            "Assigned agent": exported.agent(row),
            "Language": exported.language(row),
        }


def freshdesk_rows(exported: Exported) -> Iterable[Mapping[str, str]]:
    """The run as a third one does: day first, replies as times, nobody's name."""
    for number, row in enumerate(exported.rows, start=1):
        made, replied = (
            (exported.play.world.calendar.local(at) + timedelta(milliseconds=500)).strftime("%d/%m/%Y %H:%M:%S")
            for at in (row.created, max(row.replied, 0))
        )
        yield {
            "Ticket ID": str(number),
            "Created time": made,
            "Initial response time": replied if row.replied >= 0 else "",
            "Type": exported.reason(row),
            "Status": "Closed" if row.replied >= 0 else "Open",
        }


def order_rows(exported: Exported) -> Iterable[Mapping[str, str]]:
    """The orders as a marketplace's report lists them."""
    book = exported.play.world.state.book
    assert exported.scenario.market is not None
    catalog = exported.scenario.market.catalog
    for number, (placed, product) in enumerate(zip(book.placed_at.tolist(), book.product.tolist(), strict=True), 1):
        yield {
            "amazon-order-id": str(number),
            "purchase-date": exported.iso(placed, "+00:00").replace(" ", "T"),
            "buyer-email": f"{CANARY}@example.org",
            "product-name": catalog[product].item,
            "item-price": f"{catalog[product].price / 100:.2f}",
            "quantity": "1",
            "sales-channel": "Amazon.it",
        }


def write_csv(path: Path, rows: Iterable[Mapping[str, str]], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """A CSV file."""
    listed = [*rows]
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, [*listed[0]], delimiter=delimiter)
        writer.writeheader()
        writer.writerows(listed)
    return path
