"""Luck: a pure function of who draws, what for and which time it is; golden numbers keep old journals replayable."""

import itertools
from math import log
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from scenarios.spread import Spread
from simulator.randomness import Law, Luck, Purpose, Stream, splitmix64, stream

FloatArray = NDArray[np.float64]

GOLDEN_STEP = 0x9E3779B97F4A7C15
NUMBERS = st.integers(0, 2**64 - 1)
ENTITIES = st.integers(1, 2**40 - 1)


@pytest.mark.parametrize(
    ("step", "mixed"),
    [
        (0, 0xE220A8397B1DCDAF),
        (1, 0x6E789E6AA1B965F4),
        (2, 0x06C45D188009454F),
        (3, 0xF88BB8A8724C81EC),
        (4, 0x1B39896A51A8749B),
    ],
)
def test_splitmix64_gives_the_published_sequence_of_seed_0(step: int, mixed: int) -> None:
    assert splitmix64(step * GOLDEN_STEP) == mixed


@given(NUMBERS)
def test_splitmix64_stays_in_64_bits_and_is_one_to_one(value: int) -> None:
    def unshifted(mixed: int, shift: int) -> int:
        value = mixed
        for _ in range(64 // shift):
            value = mixed ^ (value >> shift)
        return value

    mixed = splitmix64(value)
    assert 0 <= mixed < 2**64
    back = unshifted(mixed, 31) * pow(0x94D049BB133111EB, -1, 2**64) % 2**64
    back = unshifted(back, 27) * pow(0xBF58476D1CE4E5B9, -1, 2**64) % 2**64
    assert (unshifted(back, 30) - GOLDEN_STEP) % 2**64 == value


def test_later_draws_never_change() -> None:
    """Golden: a journal written by an older version must replay."""
    luck = Luck(7, 0)
    assert luck.uniform(1, 1) == 0.7282810857515103
    assert luck.uniform(1, 1, 1) == 0.6455118126973045
    assert luck.uniform(2, 1) == 0.7712892179970419
    assert luck.uniform(1, 2) == 0.2890360896984659
    assert Luck(7, 1).uniform(1, 1) == 0.6321181001404763
    assert Luck(8, 0).uniform(1, 1) == 0.5894147474702334
    assert luck.duration(law(median="8m", p90="30m"), 1, 1) == pytest.approx(898_270.0458780717, rel=1e-12)
    assert luck.duration(law(law="exponential", mean="8m"), 1, 1) == pytest.approx(152_192.73528190842, rel=1e-12)
    assert luck.duration(law(law="erlang", mean="8m", phases=3), 1, 1) == pytest.approx(216_742.13882728416, rel=1e-12)
    assert luck.duration(law(law="constant", always="8m"), 1, 1) == 480_000


def test_numbers_of_streams_and_purposes_never_change() -> None:
    """Golden: a number that is used again would disturb draws that are made already."""
    assert {name.name: int(name) for name in Stream} == {
        "ORDERS": 1,
        "PRODUCTS": 2,
        "BUYERS": 3,
        "CONTACTS": 4,
        "STORIES": 5,
        "PATIENCE": 6,
        "DELIVERY": 7,
        "QUIET": 8,
        "LANGUAGES": 9,
        "DAYS": 10,
        "FULFILMENT": 11,
        "LOST_PARCELS": 12,
        "CONDITION": 13,
        "REVIEWS": 14,
        "RETURNS": 15,
        "REPEATS": 16,
        "TRACKING": 17,
        "SIGNATURE": 18,
        "PROTECTION": 19,
        "BUSINESS": 20,
        "INVOICES": 21,
        "OPT_OUTS": 22,
    }
    assert {purpose.name: int(purpose) for purpose in Purpose} == {
        "HANDLE_TIME": 1,
        "FEEDBACK": 2,
        "NAME": 3,
        "LINE": 4,
        "SURVEY": 5,
        "RETURN_FEEDBACK": 6,
        "ALTERNATIVE": 7,
        "MACRO": 10,
        "MISTAKE": 11,
        "MISTAKEN": 12,
        "ESCALATION": 13,
        "SHRINKAGE": 14,
        "ASKED": 20,
        "ASKED_STARS": 21,
        "ASKED_AFTER": 22,
        "ADDRESS": 30,
    }


@given(st.integers(), st.integers(0, 2**31), ENTITIES, st.sampled_from(list(Purpose)), st.integers(0, 2**16 - 1))
def test_a_draw_is_a_pure_function_of_its_key(
    seed: int, replication: int, entity: int, purpose: Purpose, round_: int
) -> None:
    luck = Luck(seed, replication)
    first = luck.uniform(entity, purpose, round_)
    luck.uniform(entity + 1, purpose, round_)
    assert luck.uniform(entity, purpose, round_) == first
    assert Luck(seed, replication).uniform(entity, purpose, round_) == first
    assert 0 < first < 1


def test_every_part_of_the_key_counts() -> None:
    keys = itertools.product((7, 8), (0, 1), (1, 2, 3), tuple(Purpose), (0, 1, 2))
    drawn = [Luck(seed, replication).uniform(*rest) for seed, replication, *rest in keys]
    assert len(set(drawn)) == len(drawn) == 2 * 2 * 3 * len(Purpose) * 3


@pytest.mark.parametrize("vary", ["entity", "round", "replication", "seed"])
def test_draws_are_uniform_and_do_not_follow_one_another(vary: str) -> None:
    count = 20_000
    draws = {
        "entity": lambda i: Luck(7, 0).uniform(i, Purpose.FEEDBACK),
        "round": lambda i: Luck(7, 0).uniform(1, Purpose.HANDLE_TIME, i),
        "replication": lambda i: Luck(7, i).uniform(1, Purpose.FEEDBACK),
        "seed": lambda i: Luck(i, 0).uniform(1, Purpose.FEEDBACK),
    }[vary]
    luck = np.array([draws(i) for i in range(1, count + 1)])
    tenths = np.bincount((luck * 10).astype(int), minlength=10)
    assert abs(tenths / count - 0.1).max() < 0.01
    assert abs(np.corrcoef(luck[:-1], luck[1:])[0, 1]) < 0.03


def test_two_purposes_of_one_entity_know_nothing_of_each_other() -> None:
    luck = Luck(7, 0)
    pairs = np.array(
        [(luck.uniform(i, Purpose.FEEDBACK), luck.uniform(i, Purpose.HANDLE_TIME)) for i in range(1, 10_001)]
    )
    assert abs(np.corrcoef(pairs.T)[0, 1]) < 0.04


def law(**told: Any) -> Law:
    return Law.of(Spread.model_validate(told))


def drawn_from(told: Law, count: int = 20_000) -> FloatArray:
    luck = Luck(7, 0)
    return np.array([luck.duration(told, i, Purpose.HANDLE_TIME) for i in range(1, count + 1)])


def test_a_lognormal_draw_has_its_median_and_its_90th_percentile() -> None:
    drawn = drawn_from(law(median="8m", p90="30m"))
    assert np.median(drawn) == pytest.approx(480_000, rel=0.04)
    assert np.quantile(drawn, 0.9) == pytest.approx(1_800_000, rel=0.05)
    assert drawn.min() > 0


@pytest.mark.parametrize(
    ("told", "cv"),
    [
        ({"law": "exponential", "mean": "8m"}, 1.0),
        ({"law": "erlang", "mean": "8m", "phases": 1}, 1.0),
        ({"law": "erlang", "mean": "8m", "phases": 4}, 0.5),
        ({"law": "lognormal", "mean": "8m", "cv": 0.5}, 0.5),
        ({"law": "constant", "always": "8m"}, 0.0),
    ],
)
def test_a_draw_has_the_mean_and_the_variation_of_its_law(told: dict[str, Any], cv: float) -> None:
    drawn = drawn_from(law(**told))
    assert drawn.mean() == pytest.approx(480_000, rel=4 * cv / len(drawn) ** 0.5)
    assert drawn.std() / drawn.mean() == pytest.approx(cv, rel=0.03)
    assert drawn.min() > 0


def test_an_exponential_draw_is_that_of_its_uniform_one() -> None:
    for i in range(1, 50):
        expected = -480_000 * log(Luck(7, 0).uniform(i, 1, 3))
        assert Luck(7, 0).duration(law(law="exponential", mean="8m"), i, 1, 3) == pytest.approx(expected)


def test_the_phases_of_an_erlang_draw_know_nothing_of_each_other() -> None:
    one, two = drawn_from(law(law="exponential", mean="1m")), drawn_from(law(law="erlang", mean="2m", phases=2))
    second = two - one
    assert second.min() > 0
    assert abs(np.corrcoef(one, second)[0, 1]) < 0.03
    assert second.mean() == pytest.approx(60_000, rel=0.03)


def test_a_lognormal_draw_follows_its_uniform_one() -> None:
    luck, spread = Luck(7, 0), law(mean="8m", cv=0.5)
    pairs = sorted((luck.uniform(i, 1), luck.duration(spread, i, 1)) for i in range(1, 200))
    assert [value for _, value in pairs] == sorted(value for _, value in pairs)


def test_columns_never_change() -> None:
    """Golden: the first number of each stream of seed 7."""
    first = [stream(7, 0, name).random() for name in Stream]
    assert first[:4] == [0.872908525547428, 0.3097973919483319, 0.9432168673415459, 0.5358338940268926]
    assert first[4:7] == [0.867589346691492, 0.19469743190196198, 0.4648659444851322]
    assert first[7:11] == [0.05815215957413933, 0.8341477848286388, 0.43596239393792624, 0.5947130191694692]
    assert first[11:14] == [0.3267985995007182, 0.7596542083163205, 0.5204879079610779]
    assert first[14:16] == [0.5649112176822084, 0.8041536600284631]
    assert first[16:19] == [0.3701220688985064, 0.8772299998122525, 0.867586736144198]
    assert first[19:] == [0.14873354772035785, 0.10697662688625509, 0.8251978542619663]


def test_a_part_of_a_stream_is_a_stream_of_its_own() -> None:
    parts = [stream(7, 0, Stream.QUIET, part).random() for part in range(20)]
    assert parts[0] == stream(7, 0, Stream.QUIET).random()
    assert len(set(parts)) == 20


def test_a_stream_disturbs_no_other() -> None:
    alone = stream(7, 0, Stream.PATIENCE).random(100)
    stream(7, 0, Stream.ORDERS).random(1_000)
    beside = stream(7, 0, Stream.PATIENCE)
    stream(7, 0, Stream.BUYERS).random(1_000)
    assert (beside.random(100) == alone).all()


def test_streams_differ_by_name_seed_and_replication() -> None:
    keys = itertools.product((7, 8), (0, 1), Stream)
    drawn = {float(stream(seed, replication, name).random()) for seed, replication, name in keys}
    assert len(drawn) == 2 * 2 * len(Stream)
