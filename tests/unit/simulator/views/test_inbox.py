"""The inbox as a fold: a copy goes its own way, and a fold of the past is the fold that was there."""

from hypothesis import given, settings

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.domain.events import Event, MessageSent
from simulator.journal.entry import Entry
from simulator.views.addresses import AddressBook
from simulator.views.inbox import NO_LIMIT, InboxView
from simulator.views.shelves import FILTERS
from simulator.views.storefront import Storefront
from simulator.world import World
from tests.casting import PLAN, drill, told, world_of
from tests.properties.sellers import acts, pass_time, play
from tests.unit.simulator.actors.stage import ASKS, callers, open_shop, plan_of, shop


def fold(world: World, view: InboxView | None = None, after: int = 0) -> InboxView:
    """What became of a view, or of an empty one, by the entries after some number."""
    view = InboxView() if view is None else view
    handlers = view.handlers()
    for entry in world.journal.entries(after):
        take_in(handlers, entry)
    return view


def take_in(handlers: object, entry: Entry) -> None:
    assert isinstance(handlers, dict)
    kind: type[Event] = type(entry.event)
    if kind in handlers:
        handlers[kind](entry)


def picture(view: InboxView, world: World, now: int) -> object:
    """Everything that can be asked of a view."""
    shop = Storefront(drill(), world.state.book, 7, AddressBook(b"a key"))
    lists = {chosen: view.page(chosen, now, NO_LIMIT, 100) for chosen in FILTERS}
    said = [view.messages(one.last_message, 100, shop) for one in (*lists["all"], *lists["archived"])]
    notes = [view.notes(one, 100) for one in (*lists["all"], *lists["archived"])]
    return lists, said, notes, view.counters(now), view.refusal, view.ledger.claims("all", NO_LIMIT, 100)


@settings(max_examples=40)
@given(first=acts, then=acts)
def test_a_copy_and_its_model_go_their_own_ways(first: list[tuple[int, c.ExternalCommand]], then: object) -> None:
    world = world_of(drill())
    play(world, first)
    view = fold(world)
    now, length = world.now, world.journal.length
    before, twin = picture(view, world, now), view.copy()
    assert picture(twin, world, now) == before
    assert isinstance(then, list)
    play(world, then)
    fold(world, twin, length)
    assert picture(view, world, now) == before
    assert picture(twin, world, world.now) == picture(fold(world), world, world.now)


def test_a_copy_is_not_touched_by_what_happens_to_its_model() -> None:
    world = world_of(drill())
    pass_time(world, 1)
    view = fold(world)
    twin, length = view.copy(), world.journal.length
    world.submit(c.Reply(1, "Please hold on."), "test")
    world.submit(c.AddNote(1, "A note."), "test")
    world.submit(c.RefundOrder(1, "lost"), "test")
    fold(world, view, length)
    assert (view.last_message, twin.last_message) == (2, 1)
    assert (view.ledger.refunded(1), twin.ledger.refunded(1)) == (2490, 0)
    mine, theirs = view.thread(1), twin.thread(1)
    assert mine is not None
    assert theirs is not None
    assert (mine.status, theirs.status) == ("replied", "response_needed")
    assert (len(view.notes(mine, 9)), twin.notes(theirs, 9)) == (1, [])


def test_a_thread_whose_question_was_taken_back_needs_no_response() -> None:
    story = {
        "opening": {"says": {"en": "Where is my parcel?"}, "reacts": [{"waited": "1h", "go": "better"}]},
        "better": {"withdraws": "question", "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {"says": {"en": "Well?"}, "ends": "resolved"},
    }
    world = world_of(drill(story))
    for duration, status, waiting in ((0, "response_needed", 1), (HOUR, "no_response_needed", 0)):
        pass_time(world, duration)
        view = fold(world)
        thread = view.thread(1)
        assert thread is not None
        assert (thread.status, view.counters(world.now).response_needed) == (status, waiting)
    pass_time(world, HOUR)
    again = fold(world).thread(1)
    assert again is not None
    assert (again.status, again.waiting_since) == ("response_needed", 2 * HOUR)


def test_what_a_machine_sent_is_a_message_and_the_thread_waits_on() -> None:
    world = open_shop(shop({"lost": ASKS}, plan_of(*PLAN["agents"][:1], acknowledges={})), callers(20 * HOUR))
    pass_time(world, 20 * HOUR)
    view = fold(world)
    thread = view.thread(1)
    assert thread is not None
    assert (thread.status, thread.sent, thread.last_by_buyer) == ("response_needed", 1, False)
    texts, _ = view.messages(thread.last_message, 9, Storefront(drill(), world.state.book, 7, AddressBook(b"a key")))
    assert [(text.kind, text.by_buyer) for text in texts] == [("message", True), ("acknowledgement", False)]


def test_nobody_sees_in_the_inbox_that_an_answer_is_wrong() -> None:
    pictures = []
    for mistake, rate in (("", 0), ("wrong_answer", 1)):
        plan = plan_of(*PLAN["agents"][:1], mistakes={"wrong_answer": rate})
        world = open_shop(shop({"lost": ASKS}, plan), callers(0))
        pass_time(world, HOUR)
        assert [event.mistake for _, event in told(world, MessageSent)] == [mistake]
        pictures.append(picture(fold(world), world, world.now))
    assert pictures[0] == pictures[1] != []


def test_a_message_belongs_to_its_thread_alone() -> None:
    world = world_of(drill())
    view = fold(world)
    thread = view.thread(1)
    assert thread is not None
    assert view.is_in(thread, 1)
    assert not view.is_in(thread, 2)
    assert view.thread(2) is view.thread_of(2) is None
