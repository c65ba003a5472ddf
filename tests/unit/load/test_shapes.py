"""Tries that shapes follow their curves and end."""

import pytest

from load.shapes import SHAPES, CurvedShape


def at(shape: CurvedShape, seconds: float, monkeypatch: pytest.MonkeyPatch) -> tuple[int, float] | None:
    monkeypatch.setattr(shape, "get_run_time", lambda: seconds)
    return shape.tick()


def test_each_shape_has_a_name_people_type() -> None:
    assert sorted(SHAPES) == ["monday-morning", "ramp"]


@pytest.mark.parametrize("kind", SHAPES.values(), ids=SHAPES)
def test_a_shape_ends_in_time(kind: type[CurvedShape], monkeypatch: pytest.MonkeyPatch) -> None:
    shape = kind(50, 60)
    assert at(shape, 59.9, monkeypatch) is not None
    assert at(shape, 60, monkeypatch) is None


def test_a_ramp_rises_to_its_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    shape = SHAPES["ramp"](50, 100)
    users = [(at(shape, seconds, monkeypatch) or (0, 0))[0] for seconds in (0, 40, 80, 99)]
    assert users == [1, 25, 50, 50]


def test_everybody_may_come_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    assert at(SHAPES["monday-morning"](50, 100), 20, monkeypatch) == (50, 50.0)
