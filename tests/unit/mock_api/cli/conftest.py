"""A folder with scenarios of one's own, and the program as a function in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from mock_api.cli import main
from tests.drafts import DRILL, MARKET, PLAN, POLICY

WITH_ANSWERS = """\
  - answer: model answer
    ends: resolved
    seller:
      - {at: 1h, does: refund}
      - {at: 2h, says: "We have refunded the full amount today."}
"""


@dataclass(frozen=True)
class Ran:
    """What one command came to."""

    code: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a drill, a market and a plan of one's own."""
    folder = tmp_path / "scenarios"
    for name, text in {
        "a-drill": DRILL.replace("sample_answers:\n", "sample_answers:\n" + WITH_ANSWERS),
        "a-market": MARKET,
        "plans/a-plan": PLAN,
        "policies/a-policy": POLICY,
    }.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def mockplace(shop: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """The program, in that folder."""

    def run(*argv: str) -> Ran:
        code = main(list(argv))
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run
