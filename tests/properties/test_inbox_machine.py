"""The inbox as HTTP tells it, held at every turn against a naive account of what happened."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mock_api.inbox.application import inbox_app
from mock_api.worlds import HostedWorld, Worlds
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.views.shelves import FILTERS
from tests.asking import Asking
from tests.casting import POLICY
from tests.drafts import MARKET, edited

PAGES = (1, 3)

_NAGGING = """\
          - {silence: 6h, go: nag}
          - {waited: 4d, go: cross}
      nag:
        says: {en: "Hello?", it: "Salve?"}
        reacts:
          - {hears: tracking_explained, go: happy}
          - {silence: 6h, go: nag_again}
      nag_again:
        says: {en: "Anybody there?", it: "Nessuno?"}
        reacts:
          - {silence: 20h, go: cross}
"""
SHORT = (
    edited(MARKET, "          - {waited: 4d, go: cross}\n", _NAGGING)
    .replace("zone: Europe/Rome", "zone: Europe/Rome\npolicy: ./plain.yaml")
    .replace("orders_per_day: 50", "orders_per_day: 8")
    .replace("contact_rate: 6%", "contact_rate: 80%")
    .replace("writes: {median: 7d, p90: 9d}", "writes: {median: 3d, p90: 5d}")
)


@dataclass
class Known:
    """What is known of one thread: its messages as (instant, by buyer, answers), and how it is marked."""

    messages: list[tuple[int, bool, bool]] = field(default_factory=list)
    last: int = 0
    marked: bool = False
    archived: bool = False
    closed: bool = False
    reported: bool = False
    settled: int = 0
    """How many messages there were when the last of them was said to want no answer: none of them waits again."""

    @property
    def waiting(self) -> list[int]:
        """When the messages came that nothing answered yet, read from the whole thread each time."""
        found: list[int] = []
        for at, by_buyer, answers in self.messages[self.settled :]:
            found = [*found, at] if by_buyer else [] if answers else found
        return [] if self.marked else found

    @property
    def status(self) -> str:
        if self.waiting:
            return "response_needed"
        if not any(by_buyer for _, by_buyer, _ in self.messages):
            return "unprompted"
        return "no_response_needed" if self.marked else "replied"

    def is_shown(self, chosen: str, now: int) -> bool:
        late = bool(self.waiting) and now - self.waiting[0] > DAY
        if chosen in ("reported", "archived"):
            return self.reported if chosen == "reported" else self.archived
        by_name = {"all": True, "buyer_messages": self.status != "unprompted", "over_24h": late}
        return not self.archived and by_name.get(chosen, self.status == chosen)


@cache
def begun() -> tuple[Worlds, HostedWorld]:
    """A server with the world that every history begins in."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a-market.yaml"
        path.write_text(SHORT, encoding="utf-8")
        # JSON is YAML as well. A policy without ladders and occasions: here only threads are looked at.
        (Path(folder) / "plain.yaml").write_text(json.dumps(POLICY), encoding="utf-8")
        worlds = Worlds(b"a secret")
        return worlds, worlds.create(str(path), 3)


class Inbox(RuleBasedStateMachine):
    """Somebody at the desk, and beside her somebody who writes everything down."""

    def __init__(self) -> None:
        super().__init__()
        worlds, first = begun()
        self.shop = worlds.fork(first)
        self.http = Asking(inbox_app(worlds), authorization=f"Bearer {self.shop.inbox_token}")
        self.known: dict[int, Known] = {}
        self.read = self.keys = 0
        self.tags: dict[int, tuple[str, str]] = {}
        self.shop.world.advance_to(3 * DAY)
        self.write_down()

    def teardown(self) -> None:
        begun()[0].delete(self.shop)

    def write_down(self) -> None:
        """Take in what buyers wrote: the only thing the model learns from the world."""
        for entry in self.shop.world.journal.entries(self.read):
            self.read = entry.seq
            if isinstance(entry.event, e.MessageReceived):
                known = self.known.setdefault(entry.event.conversation, Known())
                known.messages.append((entry.at, True, False))
                known.last = entry.event.message
                known.marked = known.archived = known.closed = False

    def one(self, data: Any) -> tuple[int, Known]:
        number = data.draw(st.sampled_from(sorted(self.known)))
        return number, self.known[number]

    def post(self, number: int, deed: str, body: Any = None) -> Any:
        return self.http.ask("POST", f"/threads/{self.shop.addresses.thread_id(number)}/{deed}", body)

    def says(self, known: Known, answers: bool) -> None:
        known.messages.append((self.shop.world.now, False, answers))
        known.last = self.shop.inbox.last_message
        known.marked = False

    @rule(pause=st.sampled_from((1, 30 * MINUTE, 6 * HOUR, DAY, DAY + 1, 3 * DAY)))
    def time_passes(self, pause: int) -> None:
        self.shop.world.advance_to(self.shop.world.now + pause)
        self.write_down()

    @precondition(lambda self: any(known.waiting for known in self.known.values()))
    @rule(data=st.data(), age=st.sampled_from((DAY, 7 * DAY)))
    def a_message_comes_of_age(self, data: Any, age: int) -> None:
        """To the millisecond, where no pause of one's own choice ends."""
        waiting = [known.waiting[0] for known in self.known.values() if known.waiting]
        self.shop.world.advance_to(max(self.shop.world.now, data.draw(st.sampled_from(waiting)) + age))
        self.write_down()

    @precondition(lambda self: self.known)
    @rule(data=st.data(), text=st.sampled_from(("Please hold on.", "Here is your tracking number.")))
    def reply(self, data: Any, text: str) -> None:
        number, known = self.one(data)
        answer = self.post(number, "messages", {"text": text})
        assert answer.status == 201
        self.says(known, answers=True)
        self.write_down()

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def reply_that_is_asked_for_again(self, data: Any) -> None:
        """Under a key, as a tool does that never heard the answer."""
        number, known = self.one(data)
        self.keys += 1
        path, key = f"/threads/{self.shop.addresses.thread_id(number)}/messages", f"key {self.keys}"
        first, again = (self.http.ask("POST", path, {"text": "Soon."}, idempotency_key=key) for _ in range(2))
        assert (first.status, again.status, again.text) == (201, 201, first.text)
        self.says(known, answers=True)
        self.write_down()

    @precondition(lambda self: self.known)
    @rule(data=st.data(), deed=st.sampled_from(("archive", "close", "report")))
    def a_deed_of_somebody_who_has_not_looked_again(self, data: Any, deed: str) -> None:
        number, _ = self.one(data)
        path = f"/threads/{self.shop.addresses.thread_id(number)}"
        tag = self.http.ask("GET", path).headers["etag"]
        self.post(number, "notes", {"text": "Somebody else was quicker."})
        assert self.http.ask("POST", f"{path}/{deed}", if_match=tag).status == 412

    @rule(order=st.integers(1, 6), text=st.sampled_from(("Hello?", "I want my money back.")))
    def a_buyer_is_made_to_write(self, order: int, text: str) -> None:
        world = self.shop.world
        if world.state.book.placed_at[order - 1] > world.now:
            return
        world.submit(c.InjectMessage(order, text), "inject")
        self.write_down()

    @precondition(lambda self: len(self.known) > 1)
    @rule(data=st.data(), chosen=st.sampled_from(FILTERS), size=st.integers(1, 3))
    def a_list_is_read_while_somebody_answers(self, data: Any, chosen: str, size: int) -> None:
        """What moved meanwhile may be missing, for it is at the front now; nothing else is, and nothing comes twice."""
        whole = {item["id"] for item in self.listed(chosen, 100)}
        first = self.http.get(f"/threads?filter={chosen}&limit={size}")
        number, known = self.one(data)
        assert self.post(number, "messages", {"text": "Please hold on."}).status == 201
        self.says(known, answers=True)
        self.write_down()
        found = [item["id"] for item in first["items"]]
        if first["next"] is not None:
            found += [item["id"] for item in self.listed(chosen, size, f"&cursor={first['next']}")]
        assert len(set(found)) == len(found)
        assert whole - {self.shop.addresses.thread_id(number)} <= set(found) <= whole

    @precondition(lambda self: self.known)
    @rule(data=st.data(), text=st.sampled_from(("Mail me at ada@example.org.", "  ", "x" * 4001)))
    def reply_that_is_refused(self, data: Any, text: str) -> None:
        assert self.post(self.one(data)[0], "messages", {"text": text}).status in (400, 422)
        self.write_down()

    @rule(order=st.integers(1, 6))
    def unprompted_message(self, order: int) -> None:
        """Over the published API, which may open a thread; by the policy of this market it answers, or does not."""
        world = self.shop.world
        if world.state.book.placed_at[order - 1] > world.now:
            return
        world.submit(c.SendMessage(order, "unexpected_problem", "The courier is late."), "sp_api")
        thread = self.shop.inbox.thread_of(order)
        assert thread is not None
        answers = "unexpected_problem" in self.shop.production.scenario.rules.response.answers
        self.says(self.known.setdefault(thread.number, Known()), answers)
        self.write_down()

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def no_response_needed(self, data: Any) -> None:
        number, known = self.one(data)
        status = self.post(number, "no-response-needed").status
        assert status == (200 if known.waiting else 409)
        if status == 200:
            known.marked, known.settled = True, len(known.messages)

    @precondition(lambda self: self.known)
    @rule(data=st.data(), deed=st.sampled_from((("archive", "archived"), ("close", "closed"), ("report", "reported"))))
    def put(self, data: Any, deed: tuple[str, str]) -> None:
        number, known = self.one(data)
        answer = self.post(number, deed[0])
        assert answer.status == 200
        setattr(known, deed[1], True)
        assert answer.json()[deed[1]] is True

    @invariant()
    def every_filter_lists_what_it_says(self) -> None:
        for chosen in FILTERS:
            listed = self.listed(chosen, 100)
            shown = {number for number, known in self.known.items() if known.is_shown(chosen, self.shop.world.now)}
            assert {self.number(item) for item in listed} == shown
            assert len(listed) == len(shown)
            newest = sorted(listed, key=lambda item: self.rank(chosen, item), reverse=True)
            assert listed == newest, chosen

    @invariant()
    def small_pages_make_the_same_list(self) -> None:
        for chosen in FILTERS:
            whole = self.listed(chosen, 100)
            assert all(self.listed(chosen, size) == whole for size in PAGES), chosen

    @invariant()
    def a_version_says_whether_a_thread_is_as_it_was(self) -> None:
        for number in sorted(self.known)[:3]:
            answer = self.http.ask("GET", f"/threads/{self.shop.addresses.thread_id(number)}")
            tag, text = self.tags.get(number, ("", ""))
            assert (answer.headers["etag"] == tag) == (answer.text == text)
            self.tags[number] = answer.headers["etag"], answer.text

    @invariant()
    def counters_count(self) -> None:
        now = self.shop.world.now
        waiting = [known.waiting[0] for known in self.known.values() if known.waiting]
        received = [at for known in self.known.values() for at, by_buyer, _ in known.messages if by_buyer]
        late = sum(now - since > DAY for since in waiting)
        assert self.http.get("/counters") == {
            "received_last_7_days": sum(now - at <= 7 * DAY for at in received),
            "waiting_under_24h": len(waiting) - late,
            "waiting_over_24h": late,
            "response_needed": sum(known.is_shown("response_needed", now) for known in self.known.values()),
        }

    @invariant()
    def every_thread_tells_how_it_stands(self) -> None:
        iso = self.shop.world.calendar.iso
        for item in (*self.listed("all", 100), *self.listed("archived", 100)):
            known = self.known[self.number(item)]
            by_buyer = [turn[1] for turn in known.messages]
            assert item["status"] == known.status
            assert (item["received"], item["sent"]) == (by_buyer.count(True), by_buyer.count(False))
            assert item["last_from"] == ("buyer" if by_buyer[-1] else "seller")
            assert item["last_activity_at"] == iso(known.messages[-1][0])
            assert item["waiting_since"] == (iso(known.waiting[0]) if known.waiting else None)
            assert item["respond_by"] == (iso(known.waiting[0] + DAY) if known.waiting else None)
            marks = (item["archived"], item["closed"], item["reported"])
            assert marks == (known.archived, known.closed, known.reported)

    def number(self, item: Any) -> int:
        number = self.shop.addresses.thread_number(item["id"])
        assert number is not None
        return number

    def rank(self, chosen: str, item: Any) -> int:
        """What a list is ordered by; who is overdue stands by when the wait began."""
        known = self.known[self.number(item)]
        return known.waiting[0] if chosen == "over_24h" else known.last

    def listed(self, chosen: str, size: int, cursor: str = "") -> list[Any]:
        """A whole list, or the rest of one, page after page."""
        items: list[Any] = []
        while True:
            page = self.http.get(f"/threads?filter={chosen}&limit={size}{cursor}")
            assert len(page["items"]) <= size
            items += page["items"]
            if page["next"] is None:
                return items
            assert len(page["items"]) == size
            assert len(items) <= len(self.known), "the pages have no end"
            cursor = f"&cursor={page['next']}"


TestInbox = Inbox.TestCase
TestInbox.settings = settings(max_examples=15, stateful_step_count=25)
