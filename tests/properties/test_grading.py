"""Laws of grading: whatever a seller does, and however the drill's criteria are written."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.domain.facts import facts_of
from simulator.graded import grade_of, grade_recorded
from simulator.grading.courses import Courses, course_of
from simulator.grading.grade import Grade
from simulator.grading.overruling import Overrule
from simulator.journal.projection import fold
from simulator.journal.storage import parse, whole
from simulator.run import Production, open_world
from simulator.world import World
from tests.properties.sellers import acts, commands, pass_time, pauses, play
from tests.unit.simulator.grading.drills import HOLDING, PAID, graded

FACTS = ("replied", "refund_issued", "said.refund_confirmed", "said.holding_reply", "note_added", "called", "emailed")
SUMS = ({"refund_issued": {"at_least": "order.total"}}, {"refund_issued": {"at_least": "9.99"}})

facts = st.lists(st.sampled_from((*FACTS, *SUMS)), min_size=1, max_size=3)
asked = st.one_of(
    st.fixed_dictionaries(
        {"must": facts}, optional={"before": st.sampled_from(("claim_opened", "replied", "20h")), "unless": facts}
    ),
    st.fixed_dictionaries({"must_not": facts}, optional={"unless": facts}),
    st.fixed_dictionaries({"not_both": st.lists(st.sampled_from(FACTS), min_size=2, max_size=3)}),
    st.fixed_dictionaries({"not_only": st.sampled_from(FACTS)}),
    st.fixed_dictionaries({"reply_within": st.sampled_from(("1h", "24h"))}),
)
criteria = st.lists(st.tuples(asked, st.booleans()), min_size=1, max_size=5)
house = st.lists(st.tuples(asked, st.integers(0, 100)), max_size=2)
hints = st.lists(st.integers(0, 40), max_size=3)


@st.composite
def productions(draw: st.DrawFn) -> Production:
    """A drill with random criteria, whose points come to 100."""
    told = draw(criteria)
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=len(told) - 1, max_size=len(told) - 1)))
    points = [end - begin for begin, end in zip([0, *cuts], [*cuts, 100], strict=True)]
    lines: list[dict[str, Any]] = [
        {**one, "criterion": f"c{place}", "points": points[place], "critical": critical}
        for place, (one, critical) in enumerate(told)
    ]
    rules = tuple({**one, "criterion": f"h{place}", "costs": costs} for place, (one, costs) in enumerate(draw(house)))
    told_hints = [{"when": {"since_start": "1h"}, "tell": "Look.", "costs": costs} for costs in draw(hints)]
    return Production(graded(*lines, house=rules, hints=told_hints))


_said = st.sampled_from((HOLDING, PAID, "Thank you.", "We are sorry. " + HOLDING))
_trained = st.one_of(
    st.builds(c.ShowHint, st.just(1), st.integers(0, 4)),
    st.builds(c.Reply, st.just(1), _said),
    st.builds(c.SendMail, st.just(1), _said),
    commands,
)
seller = st.lists(st.tuples(pauses, _trained), max_size=12) | acts


def played(production: Production, todo: Any) -> World:
    world = open_world(production, 7)
    play(world, todo)
    return world


def grade(production: Production, world: World, overrules: tuple[Overrule, ...] = ()) -> Grade:
    found = grade_of(world, production, overrules=overrules)
    assert isinstance(found, Grade)
    return found


@settings(max_examples=60)
@given(productions(), seller)
def test_a_score_is_what_was_earned_between_nothing_and_all(production: Production, todo: Any) -> None:
    found = grade(production, played(production, todo))
    earned = sum(one.points for one in found.criteria if one.met)
    spent = sum(one.costs for one in found.failed) + sum(hint.costs for hint in found.hints)
    assert 0 <= found.score <= 100
    assert found.score == max(0, earned - spent)
    assert found.passed <= (found.score >= found.pass_mark)
    assert not (found.passed and any(one.critical for one in found.failed))
    assert sum(one.points for one in found.criteria) == 100
    assert len({hint.hint for hint in found.hints}) == len(found.hints)


@settings(max_examples=40)
@given(productions(), seller)
def test_every_verdict_names_entries_that_are_there(production: Production, todo: Any) -> None:
    world = played(production, todo)
    entries = {entry.seq: entry for entry in world.journal.entries()}
    for one in grade(production, world).criteria:
        for shown in one.evidence:
            event = entries[shown.seq].event
            assert shown.fact in {*facts_of(event), type(event).__struct_config__.tag, "refund_issued"}
            assert shown.at == world.calendar.iso(entries[shown.seq].at)
        assert one.met or one.evidence or one.kind == "must"


@settings(max_examples=40)
@given(productions(), seller, pauses)
def test_a_stored_journal_is_worth_what_the_live_world_is(production: Production, todo: Any, pause: int) -> None:
    world = played(production, todo)
    pass_time(world, pause)
    recording = parse(whole(world.journal, world.now), "a journal")
    assert grade_recorded(recording, Production(production.scenario)) == grade(production, world)
    assert grade(production, world.fork()) == grade(production, world)


@settings(max_examples=40)
@given(productions(), seller, seller)
def test_an_instant_is_graded_alike_while_it_is_now_and_afterwards(
    production: Production, before: Any, after: Any
) -> None:
    world = played(production, before)
    then, instant = grade(production, world), world.now
    play(world, [(HOUR, c.AddNote(1, "later")), *after])
    assert grade_of(world, production, instant) == then
    if then.final:
        assert grade(production, world) == then


@settings(max_examples=30)
@given(productions(), seller, st.data())
def test_folding_a_part_and_then_the_rest_is_folding_the_whole(
    production: Production, todo: Any, data: st.DataObject
) -> None:
    world = played(production, todo)
    entries = tuple(world.journal.entries())
    cut = data.draw(st.integers(0, len(entries)))
    part = Courses()
    fold([part], entries[:cut])
    early = part.of(1)
    rest = part.copy()
    fold([rest], entries[cut:])
    assert rest.of(1) == world.projection(Courses).of(1)
    assert part.of(1) == early


@settings(max_examples=40)
@given(productions(), seller, st.data())
def test_an_overrule_and_its_reverse_leave_the_grade_as_it_was(
    production: Production, todo: Any, data: st.DataObject
) -> None:
    world = played(production, todo)
    found = grade(production, world)
    delivered = [message for message in found.messages if not message.stopped]
    if not delivered:
        return
    message = data.draw(st.sampled_from(delivered))
    intent = data.draw(st.sampled_from(("refund_confirmed", "holding_reply", "apology")))
    says = any(one.fact.endswith(f".{intent}") for one in message.readings)
    there, back = Overrule(message.seq, intent, not says), Overrule(message.seq, intent, says)
    assert grade(production, world, (there, back)) == found
    other = grade(production, world, (there,))
    assert other.overruled == (there,)
    assert [one.criterion for one in other.criteria] == [one.criterion for one in found.criteria]


@settings(max_examples=40)
@given(productions(), seller)
def test_a_course_holds_every_fact_the_world_knows_of_the_order(production: Production, todo: Any) -> None:
    world = played(production, todo)
    known = world.state.orders[1].facts
    assert {fact for entry in world.projection(Courses).of(1) for fact in facts_of(entry.event)} == known
    course = course_of(world.projection(Courses).of(1), 10**12, world.now)
    assert course.entries == world.projection(Courses).of(1)[: len(course.entries)]
