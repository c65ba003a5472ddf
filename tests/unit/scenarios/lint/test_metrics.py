"""A metric's words are among those of its population."""

from pathlib import Path

import pytest

from scenarios.loader import load_policy
from scenarios.metric_words import METRIC_WORDS
from tests.drafts import POLICY, edited, only, pointed

METRICS = "metrics:\n"
SOUND = "  m: {of: orders, share: defective, by: placed, excludes: [pending], windows: [60d]}\n"


@pytest.mark.parametrize(
    ("old", "new", "under", "hint"),
    [
        ("of: orders", "of: order", "order", "did you mean 'orders'?"),
        ("share: defective", "share: defectve", "defectve", "did you mean 'defective'?"),
        ("share: defective", "mean: stars", "stars", ""),
        ("by: placed", "by: plcaed", "plcaed", "did you mean 'placed'?"),
        ("[pending]", "[pending, cancelled, untracked]", "untracked", ""),
    ],
)
def test_a_slip(tmp_path: Path, old: str, new: str, under: str, hint: str) -> None:
    problem = only(tmp_path, edited(POLICY, METRICS, METRICS + SOUND.replace(old, new)))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_metric_word", under)
    assert hint in problem.hint


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        ("{of: invoices, share: missing_or_late, by: shipped, windows: [7d]}", "within: 1 working day"),
        ("{of: orders, share: defective, by: placed, windows: [7d], within: 1 working day}", "no other"),
    ],
)
def test_only_an_invoice_is_due(tmp_path: Path, metric: str, said: str) -> None:
    problem = only(tmp_path, edited(POLICY, METRICS, f"{METRICS}  m: {metric}\n"))
    assert said in problem.message


def test_every_word_has_a_sentence() -> None:
    for population in METRIC_WORDS.values():
        assert population.means
        assert population.by
        for words in (population.by, population.shares, population.figures, population.excludes):
            assert all(words.values())


@pytest.mark.parametrize("name", ["amazon-us", "amazon-uk", "amazon-de", "amazon-it", "kaufland-de", "walmart-us"])
def test_the_shipped_policies_have_metrics(name: str) -> None:
    assert load_policy(name).metrics
