"""What a delivery plan has in store."""

from itertools import product

import msgspec
import pytest

from mock_api.outbox.luck import Fate, Mishap
from mock_api.outbox.registered import NOTHING_WRONG, DeliveryPlan

SHARES = ("duplicate", "reorder", "delay", "lose", "wrong_signature", "unreachable")
LETTERS = range(4_000)


def dealt(seed: int, share: str) -> DeliveryPlan:
    return msgspec.structs.replace(DeliveryPlan(seed=seed), **{share: 0.2})


def test_a_plain_plan_strikes_nobody() -> None:
    fate = Fate(NOTHING_WRONG)
    assert NOTHING_WRONG.is_plain
    assert not any(fate.strikes(mishap, letter) for mishap, letter in product(list(Mishap)[:6], range(200)))
    assert fate.delay(1) == 0


@pytest.mark.parametrize(("share", "mishap"), list(zip(SHARES, Mishap, strict=False)))
def test_a_share_strikes_so_many_and_the_same_ones_again(share: str, mishap: Mishap) -> None:
    plan = dealt(5, share)
    struck = [letter for letter in LETTERS if Fate(plan).strikes(mishap, letter)]
    assert not plan.is_plain
    assert 0.17 < len(struck) / len(LETTERS) < 0.23
    assert struck == [letter for letter in LETTERS if Fate(plan).strikes(mishap, letter)]
    other = Fate(dealt(6, share))
    assert struck != [letter for letter in LETTERS if other.strikes(mishap, letter)]


def test_one_mishap_disturbs_no_other() -> None:
    alone, both = Fate(DeliveryPlan(lose=0.3)), Fate(DeliveryPlan(lose=0.3, duplicate=0.5, delay=1.0))
    assert [alone.strikes(Mishap.LOSE, n) for n in LETTERS] == [both.strikes(Mishap.LOSE, n) for n in LETTERS]


def test_a_delay_lasts_up_to_what_is_said() -> None:
    fate = Fate(DeliveryPlan(delay=1.0, delay_by=500))
    delays = [fate.delay(letter) for letter in LETTERS]
    assert 0 < min(delays) < 0.01
    assert 0.49 < max(delays) < 0.5
