"""The bank decides: exact instants, the claim it closes, and the same after a restore or a fork."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.casting import told
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, kinds, play_of, played

STORY: dict[str, Any] = {
    "opening": {
        "opens": {"chargeback": "service", "reason": "not_received"},
        "reacts": [{"once": "chargeback_upheld", "go": "won"}, {"once": "chargeback_reversed", "go": "lost"}],
    },
    "won": {"ends": "won"},
    "lost": {"ends": "lost"},
}
ANSWER = c.RespondToChargeback(1, "Here is the tracking.")


def test_what_nobody_answers_is_upheld_a_millisecond_after_the_deadline() -> None:
    world = played(play_of(STORY), until=20 * DAY)
    assert kinds(world, e.ChargebackDecided, e.StoryEnded) == [
        (7 * DAY + 1, e.ChargebackDecided),
        (7 * DAY + 1, e.StoryEnded),
    ]
    assert world.state.chargebacks[1].outcome == "upheld"


@pytest.mark.parametrize("at", [HOUR, 7 * DAY])
def test_an_answer_in_time_is_read(at: int) -> None:
    world = played(play_of(STORY), (at, ANSWER), until=20 * DAY)
    assert kinds(world, e.ChargebackDecided) == [(at + 10 * DAY, e.ChargebackDecided)]
    assert world.state.chargebacks[1].outcome == "reversed"


def test_a_bank_that_steps_in_closes_the_claim_and_no_other_follows() -> None:
    story = {
        "opening": {"opens": {"claim": "a_to_z", "reason": "not_received"}, "reacts": [{"waited": "1h", "go": "bank"}]},
        "bank": {**STORY["opening"], "reacts": [{"waited": "1h", "go": "again"}]},
        "again": {"opens": {"claim": "a_to_z", "reason": "extra_charges"}, "ends": "won"},
    }
    world = played(play_of(story), until=9 * DAY)
    ((at, decided),) = told(world, e.ClaimDecided)
    assert (at, decided.granted, decided.reasons) == (HOUR, False, ("charged_back",))
    assert [event.code for _, event in told(world, e.ClaimRefused)] == ["claim.charged_back"]
    assert len(told(world, e.ClaimOpened)) == 1


@pytest.mark.parametrize("cut", [0, HOUR, 7 * DAY, 7 * DAY + 1])
@pytest.mark.parametrize("acts", [(), ((2 * HOUR, ANSWER),)])
def test_a_chargeback_goes_on_after_a_restore_and_a_fork(cut: int, acts: tuple[Any, ...]) -> None:
    assert goes_on_the_same(play_of(STORY), *acts, cut=cut, until=30 * DAY)
