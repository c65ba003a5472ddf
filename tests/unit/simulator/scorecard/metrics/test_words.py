"""Every word the language has for metrics is one the simulator can count, and no other."""

import pytest

from scenarios.metric_words import METRIC_WORDS
from simulator.scorecard.metrics.of_orders import ORDER_POPULATIONS
from simulator.scorecard.metrics.of_sheets import SENT_BY
from simulator.scorecard.metrics.sheets import SHEETS
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.metrics.windowed import INSTANTS
from simulator.scorecard.metrics.words import ORDER_WORDS
from simulator.scorecard.tally import Tally
from tests.casting import book
from tests.unit.simulator.scorecard.metrics.measuring import editions, figure, metric

ODR = metric("orders", "defective", "placed", "60d", target="<1%", force="binding")
NOTHING_KNOWN = Metrics(book(), Tally(), editions(ODR)).known(0)
INVOICES = {"missing_or_late"}


def test_every_population_is_counted() -> None:
    assert set(METRIC_WORDS) == {*ORDER_POPULATIONS, *SHEETS}


def test_every_word_about_an_order_means_something() -> None:
    told = [METRIC_WORDS[population] for population in ORDER_POPULATIONS]
    words = {word for population in told for word in (*population.shares, *population.excludes)}
    assert words - INVOICES == set(ORDER_WORDS)
    assert {word for population in told for word in population.by} == set(INSTANTS)
    assert not any(population.figures for population in told)


@pytest.mark.parametrize("population", SHEETS)
def test_every_word_about_anything_else_means_something(population: str) -> None:
    words = METRIC_WORDS[population]
    sheet = SHEETS[population](NOTHING_KNOWN, 0)
    assert set(words.by) == set(sheet.at)
    assert set(words.figures) == set(sheet.figures)
    assert {*words.shares, *words.excludes} - {*SENT_BY} == set(sheet.marks)
    assert set(SENT_BY) <= set(words.excludes)


def test_a_figure_tells_itself_from_all_others() -> None:
    one = figure(ODR, as_of=1)
    assert one.as_json() == {
        "window": "60d",
        "fulfilment": None,
        "value": 0.0,
        "counted": 0,
        "of": 10,
        "target": "<0.01",
        "force": "binding",
        "status": "GOOD",
    }
