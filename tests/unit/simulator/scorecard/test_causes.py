"""Why a buyer claimed, one story at a time."""

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.scorecard.money import CauseFigures
from tests.casting import drill
from tests.unit.simulator.scorecard.ledger import MARKET, Happened, answered, asked, claimed, decided, scored

DUE = 24 * HOUR
MACHINE = e.MessageSent(1, 1, 2, "acknowledgement", answers=False)


def causes(*happened: Happened) -> dict[str, int]:
    return {cause: figures.count for cause, figures in scored(*happened).causes.items() if figures.count}


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        ([(DAY, claimed(1, 1))], "parcel"),
        ([(0, asked()), (DAY, claimed(1, 1))], "lateness"),
        ([(0, asked()), (1, claimed(1, 1))], "lateness"),
        ([(DAY, asked()), (DAY, claimed(1, 1))], "parcel"),
        ([(0, asked()), (DAY, asked(message=2)), (DAY, claimed(1, 1))], "lateness"),
        ([(0, asked()), (DUE, answered()), (2 * DAY, claimed(1, 1))], "parcel"),
        ([(0, asked()), (DUE + 1, answered()), (2 * DAY, claimed(1, 1))], "lateness"),
        ([(0, asked()), (DUE + 1, answered()), (DUE + 1, claimed(1, 1))], "lateness"),
        ([(0, asked()), (HOUR, answered()), (HOUR, claimed(1, 1))], "wording"),
        ([(0, asked()), (HOUR, answered()), (HOUR + 1, claimed(1, 1))], "parcel"),
        ([(0, asked()), (HOUR, answered(mistake="wrong_answer")), (DAY, claimed(1, 1))], "wording"),
        (
            [(0, asked()), (HOUR, answered()), (DAY, answered(mistake="policy_slip")), (2 * DAY, claimed(1, 1))],
            "wording",
        ),
        ([(0, asked()), (0, MACHINE), (HOUR, answered()), (DAY, claimed(1, 1))], "parcel"),
        ([(DAY, asked()), (DAY, MACHINE), (DAY, claimed(1, 1))], "parcel"),
        ([(0, asked()), (0, MACHINE), (HOUR, claimed(1, 1))], "lateness"),
        ([(0, asked()), (HOUR, e.QuestionWithdrawn(1, 1)), (DAY, claimed(1, 1))], "parcel"),
        ([(0, asked()), (2 * DAY, e.NoResponseMarked(1, 1)), (3 * DAY, claimed(1, 1))], "parcel"),
    ],
)
def test_a_claim_has_one_cause(told: list[Happened], cause: str) -> None:
    assert causes(*told) == {cause: 1}


def test_what_comes_after_a_claim_is_not_its_cause() -> None:
    assert causes((0, claimed(1, 1)), (0, asked()), (0, answered()), (1, answered(mistake="wrong_answer"))) == {
        "parcel": 1
    }


def test_another_thread_is_not_its_cause() -> None:
    assert causes((0, asked(2)), (5, answered(3, mistake="wrong_answer")), (5, claimed(1, 1))) == {"parcel": 1}


def test_the_second_claim_has_a_cause_of_its_own() -> None:
    told = (0, claimed(1, 1)), (1, e.ClaimWithdrawn(1, 1)), (2, asked()), (DAY, claimed(1, 2))
    assert causes(*told) == {"parcel": 1, "lateness": 1}


def test_another_policy_finds_another_cause() -> None:
    rule = MARKET.rules.response.model_copy(update={"due": HOUR})
    stricter = MARKET.policy.model_copy(update={"response": (rule,)})
    told: tuple[Happened, ...] = (0, asked()), (2 * HOUR, answered()), (DAY, claimed(1, 1))
    assert scored(*told, policy=stricter).causes["lateness"].count == 1
    assert scored(*told).causes["parcel"].count == 1


def test_each_cause_has_its_money() -> None:
    late: tuple[Happened, ...] = (0, asked()), (DAY, claimed(1, 1)), (2 * DAY, decided(1, 1, granted=True))
    parcel: tuple[Happened, ...] = (2 * DAY, claimed(2, 2)), (2 * DAY, decided(2, 2, granted=False))
    card = scored(*late, *parcel, (3 * DAY, claimed(3, 3)), (4 * DAY, decided(3, 3, granted=True)))
    assert card.causes == {
        "lateness": CauseFigures(1, 2490),
        "wording": CauseFigures(0, 0),
        "parcel": CauseFigures(2, 2490),
    }
    assert card.as_json()["claims_by_cause"]["lateness"] == {"count": 1, "money": "24.90"}
    assert sum(figures.cents for figures in card.causes.values()) == card.money.costs["claims"]


def test_a_drills_claim_has_a_cause_too() -> None:
    assert scored((0, asked()), (DAY, claimed(1, 1)), scenario=drill()).causes["lateness"].count == 1
