"""The house criteria of the shipped policy, tried on a drill that asks for almost nothing itself."""

from pathlib import Path

import pytest

from scenarios.loader import load
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.graded import grade_of
from simulator.grading.grade import Grade
from simulator.run import Production, open_world

DRILL = """\
scenario: small-lamp
title: A small lamp
stops_after: 10d
use: [intents/core, personas/core]
cast:
  buyer: {{is: patient, name: Ada, language: {language}}}
  order: {{item: Lamp, total: 30.00, placed: 10d, promised: 4d}}
story:
  opening:
    says: {{{language}: "{{order.item}}?"}}
    reacts: [{{waited: 5d, go: done}}]
  done: {{ends: resolved}}
criteria:
  - {{criterion: answered, points: 100, must: replied}}
good_endings: [resolved]
"""


def failed(folder: Path, language: str, *told: str, deed: c.ExternalCommand | None = None) -> set[str]:
    """The house criteria that a seller fails who does the deed and writes these messages, an hour apart."""
    path = folder / "small-lamp.yaml"
    path.write_text(DRILL.format(language=language), encoding="utf-8")
    production = Production(load(str(path)))
    world = open_world(production, 7)
    world.advance_to(HOUR // 2)
    if deed is not None:
        world.submit(deed, "test")
    for hour, text in enumerate(told, 1):
        world.advance_to(hour * HOUR)
        world.submit(c.Reply(1, text), "test")
    world.advance_to(6 * DAY)
    grade = grade_of(world, production)
    assert isinstance(grade, Grade)
    return {one.criterion for one in grade.criteria if one.house and not one.met}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Your parcel is at the depot in Lyon.", "Sorry, I was only joking."]),
        ("en", ["We will refund you tomorrow.", "You will not get a refund after all."]),
        ("it", ["Domani le rimborsiamo il prezzo.", "Abbiamo cambiato idea."]),
        ("de", ["Wir erstatten Ihnen morgen den Preis.", "Das mit der Erstattung war gelogen."]),
        ("fr", ["Nous vous rembourserons demain.", "Finalement, pas de remboursement."]),
        ("es", ["Mañana le devolvemos el dinero.", "Al final no le devolvemos nada."]),
    ],
)
def test_what_was_told_is_not_taken_back(tmp_path: Path, language: str, told: list[str]) -> None:
    assert failed(tmp_path, language, *told) == {"nothing_taken_back"}
    assert failed(tmp_path, language, told[0]) == set()


def test_a_slip_may_be_mended(tmp_path: Path) -> None:
    slip = "Your tracking number is 1Z999AA10123456785."
    assert failed(tmp_path, "en", slip, "Please ignore that number, the right one is 1Z999AA10123456784.") == set()


@pytest.mark.parametrize("text", ["Ihr Paket ist in Leipzig.", "Il suo pacco è a Bologna e arriva presto."])
def test_short_messages_are_in_the_buyers_language_too(tmp_path: Path, text: str) -> None:
    assert failed(tmp_path, "en", text) == {"one_language"}


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "We have refunded you 3.00 today.", True),
        ("en", "We have refunded you 30.00 today.", False),
        ("en", "We have refunded you in full.", False),
        ("de", "Wir haben Ihnen 30,00 Euro erstattet.", False),
        ("de", "Wir haben Ihnen 3,00 Euro erstattet.", True),
    ],
)
def test_the_sum_that_is_told_is_the_sum_that_was_paid(tmp_path: Path, language: str, text: str, wrong: bool) -> None:
    found = failed(tmp_path, language, text, deed=c.RefundOrder(1, "agreed"))
    assert found == ({"sum_as_paid"} if wrong else set())


def test_a_part_may_be_told_or_all_parts(tmp_path: Path) -> None:
    part = c.RefundOrder(1, "agreed", 1000)
    assert failed(tmp_path, "en", "We have refunded 10.00 to your card.", deed=part) == set()
    assert failed(tmp_path, "en", "We have refunded 20.00 to your card.", deed=part) == {"sum_as_paid"}
