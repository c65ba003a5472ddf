"""Where a command's JSON goes: a file, or standard output and nothing else there.

What is in it is the command's.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typer

from simulator.playing import Result

STANDARD_OUTPUT = "-"

COUNTS = (
    "orders",
    "contacts",
    "messages_received",
    "messages_sent",
    "responses",
    "lost_sales",
    "cancelled",
    "late_orders",
    "returns",
    "product_reviews",
    "escalated",
    "acknowledged",
    "withdrawn",
)

RUN_KEYS = (
    "scenario",
    "seed",
    "digest",
    "as_of",
    "counts",
    "measures",
    "claims",
    "claims_by_cause",
    "feedback",
    "desk",
    "money",
    "by_marketplace",
    "metrics",
    "thresholds",
    "verdict",
)
"""What the one document of a run holds, in this order."""

_OF_DRILLS = ("grade", "session")
"""What it holds besides where a drill has criteria, or where there are several drills."""


def run_document(result: Result) -> dict[str, Any]:
    """What ``--json`` tells of a run: these keys, so that programs may rely on them, and of drills their grade."""
    told = result.as_json()
    told["counts"] = {name: told["counts"][name] for name in COUNTS}
    return {key: told[key] for key in RUN_KEYS} | {key: told[key] for key in _OF_DRILLS if key in told}


def check_target(target: str | None, option: str = "--json") -> None:
    """Refuse a file that cannot be written before any work is done for it.

    Raises:
        typer.BadParameter: why it cannot.
    """
    if target is None or target == STANDARD_OUTPUT:
        return
    try:
        Path(target).open("a", encoding="utf-8").close()
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise typer.BadParameter(f"{target} cannot be written: {reason}", param_hint=option) from None


def check_targets(json: str | None, report: str | None) -> None:
    """Refuse files that cannot be written, and two documents on one standard output.

    Raises:
        typer.BadParameter: why it cannot be.
    """
    if json == report == STANDARD_OUTPUT:
        raise typer.BadParameter("only one of --json and --report can be '-'", param_hint="--report")
    if json is not None and json != STANDARD_OUTPUT and json == report:
        raise typer.BadParameter(f"{report} is where --json goes already", param_hint="--report")
    check_target(json)
    check_target(report, "--report")


def write_document(document: Mapping[str, Any] | list[Any], target: str) -> None:
    """Write a document as JSON."""
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    if target == STANDARD_OUTPUT:
        sys.stdout.write(text)
    else:
        Path(target).write_text(text, encoding="utf-8")
