"""A modelled team whose seller may not write: its questions wait on, and nothing falls over."""

from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.casting import market, told, world_of


def test_a_restricted_team_answers_nothing_until_it_may_again() -> None:
    world = world_of(market(20))
    until = 6 * DAY
    world.act(c.SetMessaging("restricted", ("email_address",), until), "marketplace")
    world.advance_to(12 * DAY)
    answered = [at for at, _ in told(world, e.MessageSent)]
    assert answered
    assert min(answered) >= until
    assert [at for at, _ in told(world, e.MessageReceived) if at < until]
    refunds = [at for at, _ in told(world, e.RefundIssued)]
    assert all(at >= until for at in refunds)
