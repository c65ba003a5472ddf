"""What can be said to the load test beside Locust's own options (-u, -r, -t, --host). Doing it is for others."""

from argparse import ArgumentTypeError

from locust.argument_parser import LocustArgumentParser

from load.shapes import SHAPES


def add_options(parser: LocustArgumentParser) -> None:
    """Teach Locust's command line what there is to say about sellers, targets and limits."""
    group = parser.add_argument_group("mockplace", "The mock marketplace and what is expected of it")
    group.add_argument(
        "--control-token",
        env_var="MOCKPLACE_CONTROL_TOKEN",
        default="",
        help="the control token that `mockplace serve` printed (or MOCKPLACE_CONTROL_TOKEN)",
    )
    group.add_argument(
        "--own-target",
        metavar="HOST",
        action="append",
        default=[],
        help="a host beside this machine that is yours to load; may be given again",
    )
    group.add_argument(
        "--scenario",
        env_var="MOCKPLACE_SCENARIO",
        default="busy-week",
        help="what happens in each seller's world (busy-week, or MOCKPLACE_SCENARIO)",
    )
    group.add_argument(
        "--advance", metavar="DURATION", default="1h", help="how far a world's clock is moved at a time (1h)"
    )
    group.add_argument(
        "--shape", choices=sorted(SHAPES), help="let the number of sellers follow a curve up to -u within -t"
    )
    group.add_argument(
        "--max-p95",
        metavar="MS",
        type=_positive,
        default=500.0,
        help="what 95 %% of the requests on each seller's route may take (500)",
    )
    group.add_argument(
        "--max-failure-ratio", metavar="RATIO", type=_ratio, default=0.0, help="the share of requests that may fail (0)"
    )


def _positive(written: str) -> float:
    value = _number(written)
    if not value > 0:
        raise ArgumentTypeError(f"'{written}' is not a number of milliseconds above 0; write 500")
    return value


def _ratio(written: str) -> float:
    value = _number(written)
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"'{written}' is not a share between 0 and 1; write 0.01 for 1 %")
    return value


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return float("nan")
