"""Tries what can be said on Locust's command line."""

from argparse import Namespace

import pytest
from locust.argument_parser import get_empty_argument_parser

from load.options import add_options


def parsed(*words: str) -> Namespace:
    parser = get_empty_argument_parser(default_config_files=[])
    add_options(parser)
    options = parser.parse_args(list(words))
    assert isinstance(options, Namespace)
    return options


def test_nothing_needs_to_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MOCKPLACE_CONTROL_TOKEN", "MOCKPLACE_SCENARIO"):
        monkeypatch.delenv(name, raising=False)
    options = parsed()
    assert (options.control_token, options.own_target, options.scenario) == ("", [], "busy-week")
    assert (options.advance, options.shape, options.max_p95, options.max_failure_ratio) == ("1h", None, 500, 0)


def test_token_and_scenario_may_stand_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKPLACE_CONTROL_TOKEN", "secret")
    monkeypatch.setenv("MOCKPLACE_SCENARIO", "refund-trap")
    assert (parsed().control_token, parsed().scenario) == ("secret", "refund-trap")
    assert parsed("--control-token", "other").control_token == "other"


def test_several_targets_may_be_ones_own() -> None:
    assert parsed("--own-target", "one.test", "--own-target", "two.test").own_target == ["one.test", "two.test"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--max-p95", "0"], "'0' is not a number of milliseconds above 0; write 500"),
        (["--max-p95", "fast"], "'fast' is not a number of milliseconds above 0; write 500"),
        (["--max-failure-ratio", "1%"], "'1%' is not a share between 0 and 1; write 0.01 for 1 %"),
        (["--max-failure-ratio", "1.5"], "'1.5' is not a share between 0 and 1; write 0.01 for 1 %"),
        (["--max-failure-ratio", "nan"], "'nan' is not a share between 0 and 1"),
        (["--shape", "hill"], "invalid choice: 'hill' (choose from 'monday-morning', 'ramp')"),
    ],
)
def test_what_makes_no_sense_is_refused(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        parsed(*words)
    assert refused.value.code == 2
    assert said in capsys.readouterr().err


def test_help_can_be_shown() -> None:
    parser = get_empty_argument_parser(default_config_files=[])
    add_options(parser)
    shown = " ".join(parser.format_help().split())
    assert "what 95 % of the requests on each seller's route may take (500)" in shown
    assert "MOCKPLACE_CONTROL_TOKEN" in shown
