"""Consequences follow from metrics there are, in steps that lead somewhere."""

from pathlib import Path

import pytest

from tests.drafts import POLICY, edited, found, only, pointed

_STEPS = "[{then: at_risk}, {after: 9d, then: offers_closed}]"


def with_standing(written: str) -> str:
    """A policy with consequences."""
    return edited(POLICY, "claims:", f"standing: {{{written}}}\nclaims:")


def test_what_is_sound(tmp_path: Path) -> None:
    written = f"ladders: [{{metric: order_defect_rate, rungs: {_STEPS}}}], health: {{costs: {{low: 1}}}}"
    assert found(tmp_path, with_standing(written)) == []


@pytest.mark.parametrize(
    ("written", "code", "under"),
    [
        ("ladders: [{metric: odr, rungs: [{then: at_risk}]}]", "unknown_metric", "odr"),
        ("fees: [{metric: odr, bands: {1%: 5%}}]", "unknown_metric", "odr"),
        (
            "ladders: [{metric: order_defect_rate, rungs: [{after: 2d, then: at_risk}, {after: 1d, then: at_risk}]}]",
            "bad_value",
            "1d",
        ),
        (
            "conduct: {window: 9d, rungs: [{violations: 3, then: restricted}, {violations: 2, then: restricted}]}",
            "bad_value",
            "2",
        ),
        ("health: {costs: {low: 1}, start: 1001}", "bad_value", "1001"),
        ("health: {costs: {low: 1}, healthy: 1001}", "bad_value", "1001"),
        ("health: {costs: {low: 1}, at_risk: 201}", "bad_value", "201"),
    ],
)
def test_a_slip(tmp_path: Path, written: str, code: str, under: str) -> None:
    problem = only(tmp_path, with_standing(written))
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", under)
