"""A drill opened for its proof: in every language and variant it is what the loader gives."""

from pathlib import Path

from scenarios.loader import load
from tests.unit.simulator.proof.fair import subject

VARIANTS = """\
variants:
  - {variant: patient, set: {cast.buyer.is: patient}}
  - {variant: it, set: {cast.buyer.language: it}}
"""


def test_it_is_played_as_it_would_be_loaded(tmp_path: Path) -> None:
    drill, path = subject(tmp_path, more=VARIANTS), str(tmp_path / "fair.yaml")
    assert drill.languages == ("en", "it")
    assert drill.stage().scenario == load(path)
    assert drill.stage(language="it").scenario == load(path, language="it")
    assert drill.stage("patient").scenario == load(path, variant="patient")
    assert drill.stage("patient", "it").scenario == load(path, variant="patient", language="it")
    assert drill.stage("it").scenario == load(path, variant="it")


def test_one_stage_is_enough_for_one_language(tmp_path: Path) -> None:
    drill = subject(tmp_path)
    assert drill.stage() is drill.stage(language="en")
    assert drill.stage(language="it") is not drill.stage()


def test_a_variant_that_only_speaks_otherwise_is_a_translation(tmp_path: Path) -> None:
    drill = subject(tmp_path, more=VARIANTS)
    assert drill.translation("it") == "it"
    assert drill.translation("patient") == ""
