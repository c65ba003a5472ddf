"""A courier: everything is told, in order within a lane, again until it is taken, and as its plan has it."""

import asyncio
from collections.abc import Callable, Coroutine
from itertools import count
from typing import Any

import pytest

from mock_api.outbox import courier as couriers
from mock_api.outbox.courier import LANES, Addressed, Courier, Writer
from mock_api.outbox.logbook import Logbook
from mock_api.outbox.luck import Fate
from mock_api.outbox.registered import NOTHING_WRONG, DeliveryPlan, Letter, Outcome
from mock_api.outbox.streams import FORGOTTEN, Happening

TAKEN = Outcome(taken=True, status=204)
GONE = Outcome(taken=False, error="nobody is there")


class Addressee:
    """Takes letters as ``answers`` says, which is asked with the letter's number and the attempt."""

    def __init__(
        self, answers: Callable[[int, int], Outcome] = lambda number, attempt: TAKEN, seconds: float = 0
    ) -> None:
        self.came: list[tuple[int, int, bool]] = []
        self._answers = answers
        self._seconds = seconds

    async def __call__(self, letter: Letter, attempt: int, *, genuine: bool) -> Outcome:
        self.came.append((int(letter.id), attempt, genuine))
        await asyncio.sleep(self._seconds)
        return self._answers(int(letter.id), attempt)

    @property
    def numbers(self) -> list[int]:
        return [number for number, _, _ in self.came]


def happening(number: int) -> Happening:
    return Happening(number, 0, number, FORGOTTEN, (number,))


def write(happening: Happening) -> Letter | None:
    """Every fifth is not for them; three orders in turn."""
    if happening.number % 5 == 0:
        return None
    return Letter(str(happening.number), "an.event", "2026", happening.number % 3, b"{}")


def courier(addressee: Addressee, plan: DeliveryPlan = NOTHING_WRONG) -> Courier:
    return Courier(Addressed("w", Writer(write), addressee, Fate(plan), Logbook()), (0,))


def run(script: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(asyncio.wait_for(script(), 20))


async def until(is_so: Callable[[], bool]) -> None:
    for _ in count():
        if is_so():
            return
        await asyncio.sleep(0.001)


def deliver(one: Courier, letters: int) -> None:
    one.dispatch(one.take_up(happening(number) for number in range(1, letters + 1)))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rests are as long in proportion, and a thousandth."""
    monkeypatch.setattr(couriers, "_FIRST_REST", 0.0002)
    monkeypatch.setattr(couriers, "_LONGEST_REST", 0.03)
    monkeypatch.setattr(couriers, "_HELD_BACK_SECONDS", 0.05)


def test_everything_for_them_is_told_once_and_in_order_within_an_order() -> None:
    async def script() -> None:
        addressee = Addressee(seconds=0.0001)
        one = courier(addressee)
        deliver(one, 100)
        await until(lambda: not len(one.window))
        assert sorted(addressee.numbers) == [number for number in range(1, 101) if number % 5]
        for order in range(3):
            mine = [number for number in addressee.numbers if number % 3 == order]
            assert mine == sorted(mine)
        assert one.window.reached == (100,)
        assert {attempt for _, attempt, _ in addressee.came} == {1}

    run(script)


def test_no_more_than_one_letter_a_lane_is_out() -> None:
    async def script() -> None:
        out = most = 0

        async def send(letter: Letter, attempt: int, *, genuine: bool) -> Outcome:
            nonlocal out, most
            out += 1
            most = max(most, out)
            await asyncio.sleep(0.001)
            out -= 1
            return TAKEN

        every = Writer(lambda happening: Letter(str(happening.number), "e", "", happening.number, b""))
        one = Courier(Addressed("w", every, send, Fate(NOTHING_WRONG), Logbook()), (0,))
        deliver(one, 200)
        await until(lambda: not len(one.window))
        assert most == LANES

    run(script)


def test_nothing_is_reached_before_it_was_taken() -> None:
    async def script() -> None:
        is_back = False
        addressee = Addressee(lambda number, attempt: TAKEN if is_back or number != 3 else GONE)
        one = courier(addressee)
        deliver(one, 11)
        await until(lambda: addressee.numbers.count(3) > 4)
        assert one.window.reached == (2,)
        await until(lambda: one.is_settled)
        assert one.trouble == "nobody is there"
        assert {6, 9} & set(addressee.numbers) == set()
        assert {1, 2, 4, 7, 8, 11} <= set(addressee.numbers)
        is_back = True
        await until(lambda: not len(one.window))
        assert one.window.reached == (11,)
        assert one.trouble == ""
        mine = [number for number in addressee.numbers if number % 3 == 0]
        assert mine == sorted(mine)

    run(script)


def test_rests_grow_and_do_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.undo()
    monkeypatch.setattr(couriers, "rest", rest)

    async def script() -> None:
        one = courier(Addressee(lambda number, attempt: TAKEN if attempt == 121 else GONE))
        deliver(one, 1)
        await until(lambda: not len(one.window))

    run(script)
    assert rests[:4] == [0.2, 0.4, 0.8, 1.6]
    assert rests == sorted(rests)
    assert set(rests[8:]) == {30.0}
    assert sum(rests) > 3_300, "an hour's absence is outlived"


@pytest.mark.parametrize("status", [400, 401, 404, 410])
def test_what_is_refused_again_and_again_is_set_aside_and_holds_up_nobody(status: int) -> None:
    async def script() -> None:
        refusal = Outcome(taken=False, status=status, error=f"answered {status}")
        addressee = Addressee(lambda number, attempt: refusal if number == 1 else TAKEN)
        one = courier(addressee)
        deliver(one, 7)
        await until(lambda: not len(one.window))
        assert addressee.numbers.count(1) == 8
        assert addressee.numbers.count(4) == addressee.numbers.count(7) == 1
        outcomes = [attempt.outcome for attempt in one._to.log.after(0, 100) if attempt.letter == "1"]
        assert outcomes == ["failed"] * 7 + ["set_aside"]

    run(script)


@pytest.mark.parametrize("status", [302, 408, 429, 500, 503, None])
def test_whoever_is_not_ready_is_tried_for_ever(status: int | None) -> None:
    async def script() -> None:
        busy = Outcome(taken=False, status=status, error="not now")
        addressee = Addressee(lambda number, attempt: TAKEN if attempt == 20 else busy)
        one = courier(addressee)
        deliver(one, 1)
        await until(lambda: not len(one.window))
        assert len(addressee.came) == 20

    run(script)


def test_what_is_final_is_tried_once() -> None:
    async def script() -> None:
        addressee = Addressee(lambda number, attempt: Outcome(taken=False, error="never", final=True))
        one = courier(addressee)
        deliver(one, 3)
        await until(lambda: not len(one.window))
        assert sorted(addressee.numbers) == [1, 2, 3]

    run(script)


def test_a_plan_that_loses_tells_of_it_and_goes_on() -> None:
    async def script() -> None:
        addressee = Addressee()
        one = courier(addressee, DeliveryPlan(lose=1.0))
        deliver(one, 4)
        await until(lambda: not len(one.window))
        assert addressee.came == []
        assert [attempt.outcome for attempt in one._to.log.after(0, 9)] == ["lost"] * 4

    run(script)


def test_a_plan_that_duplicates_tells_everything_twice_under_one_id() -> None:
    async def script() -> None:
        addressee = Addressee()
        one = courier(addressee, DeliveryPlan(duplicate=1.0))
        deliver(one, 4)
        await until(lambda: len(addressee.came) == 8)
        assert sorted(addressee.numbers) == [1, 1, 2, 2, 3, 3, 4, 4]
        assert one.window.reached == (4,)

    run(script)


def test_a_plan_that_reorders_tells_the_next_one_first_and_loses_nothing() -> None:
    async def script() -> None:
        addressee = Addressee()
        every = Writer(lambda happening: Letter(str(happening.number), "e", "", 0, b""))
        one = Courier(Addressed("w", every, addressee, Fate(DeliveryPlan(seed=4, reorder=0.4)), Logbook()), (0,))
        deliver(one, 60)
        await until(lambda: not len(one.window))
        assert sorted(addressee.numbers) == list(range(1, 61))
        assert addressee.numbers != sorted(addressee.numbers)

    run(script)


def test_the_last_one_held_back_comes_after_a_while() -> None:
    async def script() -> None:
        addressee = Addressee()
        one = courier(addressee, DeliveryPlan(reorder=1.0))
        deliver(one, 1)
        assert one.is_settled, "nobody waits for what is held back"
        await until(lambda: not len(one.window))
        assert addressee.numbers == [1]

    run(script)


def test_a_delay_holds_up_one_letter_alone() -> None:
    async def script() -> None:
        addressee = Addressee()
        one = courier(addressee, DeliveryPlan(seed=1, delay=0.5, delay_by=60))
        deliver(one, 40)
        held = [attempt.letter for attempt in one._to.log.after(0, 99) if attempt.outcome == "held_back"]
        assert 8 < len(held) < 26
        await until(lambda: not len(one.window))
        assert sorted(addressee.numbers) == [number for number in range(1, 41) if number % 5]
        first = addressee.numbers[: 32 - len(held)]
        assert not {int(letter) for letter in held} & set(first)

    run(script)


def test_what_is_signed_wrongly_is_signed_rightly_once_it_was_refused() -> None:
    async def script() -> None:
        addressee = Addressee(lambda number, attempt: TAKEN if attempt > 1 else Outcome(taken=False, status=401))
        one = courier(addressee, DeliveryPlan(wrong_signature=1.0))
        deliver(one, 1)
        await until(lambda: not len(one.window))
        assert addressee.came == [(1, 1, False), (1, 2, True)]
        careless = Addressee()
        other = courier(careless, DeliveryPlan(wrong_signature=1.0))
        deliver(other, 1)
        await until(lambda: not len(other.window))
        assert careless.came == [(1, 1, False)]
        assert "signed wrongly" in other._to.log.after(0, 1)[0].error

    run(script)


def test_a_plan_under_which_nobody_is_there_is_outlived() -> None:
    async def script() -> None:
        addressee = Addressee()
        one = courier(addressee, DeliveryPlan(seed=2, unreachable=0.7))
        deliver(one, 40)
        await until(lambda: not len(one.window))
        assert sorted(addressee.numbers) == [number for number in range(1, 41) if number % 5]
        assert max(attempt for _, attempt, _ in addressee.came) > 3

    run(script)


def test_who_goes_on_after_a_crash_tells_again_only_what_may_not_have_arrived() -> None:
    async def script() -> None:
        addressee = Addressee(lambda number, attempt: GONE if number == 7 else TAKEN)
        one = courier(addressee)
        deliver(one, 20)
        await until(lambda: addressee.numbers.count(7) > 1 and one.is_settled)
        one.close()
        assert one.window.reached == (6,)
        later = Addressee()
        other = Courier(Addressed("w", Writer(write), later, Fate(NOTHING_WRONG), Logbook()), one.window.reached)
        other.dispatch(other.take_up(happening(number) for number in range(7, 21)))
        await until(lambda: not len(other.window))
        assert set(addressee.numbers) | set(later.numbers) == {number for number in range(1, 21) if number % 5}
        assert min(later.numbers) == 7

    run(script)
