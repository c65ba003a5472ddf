"""The team an export shows, as the text of a plan's file: every figure has beside it where it comes from."""

from collections.abc import Iterator

from simulator.fitting.estimate import Estimate
from simulator.fitting.handling import HandleTime
from simulator.fitting.quoting import comment, key, quoted, shift, spread

SOURCES = {
    "column": "from the time written beside {number} tickets",
    "busy": "from {number} replies that followed another one of the same agent while they were waiting",
    "waits": "from {number} replies, counted from the question or the agent's last reply; waiting for a look is in it",
    "pace": "from how fast replies follow each other while others wait, if as few people as possible did it",
    "default": "default: the export does not tell",
}
"""Where a handle time may come from, for people."""

_SAYS = {
    "where_is_my_order": "says: [tracking_explained]",
    "not_as_described": "refunds: true, says: [apology, refund_confirmed]",
    "return_refund": "refunds: true, says: [refund_confirmed]",
}
_HOLDING = "says: [holding_reply]"


def source_of(found: HandleTime) -> str:
    """Where a handle time comes from."""
    return SOURCES[found.source].format(number=f"{found.answers:,}")


def plan_text(estimate: Estimate, name: str) -> str:
    """A plan's file."""
    return "\n".join([*_head(estimate, name), "", *_agents(estimate), "", *_answers(estimate)]) + "\n"


def _head(estimate: Estimate, name: str) -> Iterator[str]:
    yield from comment(f"Fitted to {estimate.conversations:,} tickets of {estimate.span.told}, {estimate.zone} time.")
    yield f"plan: {name}-plan"
    yield f"title: {quoted('The team as the export shows it')}"
    yield f"zone: {estimate.zone}"
    yield "at_shift_end: finish            # default: whoever is writing finishes it before going home"
    yield ""
    yield from comment(f"Handle time of one answer: {source_of(estimate.handling.overall)}.")
    yield f"handle_time: {spread(estimate.handling.overall)}"


def _agents(estimate: Estimate) -> Iterator[str]:
    team = estimate.team
    if team.are_named:
        yield from comment(
            "Shifts: where each agent's replies were begun, in more than half of the weeks, to the half hour."
        )
    else:
        yield from comment("Heads and shifts: from answers that overlap; the export does not say who answered.")
    yield from comment("Breaks, holidays, and other work in these hours are not told.")
    for note in team.notes:
        yield from comment(f"Note: {note}.")
    yield "agents:"
    for line in team.lines:
        yield f"  - name: {line.name}"
        if len(line.agents) > 1:
            yield f"    heads: {len(line.agents)}"
        if line.reasons:
            yield f"    skills: [{', '.join(map(key, line.reasons))}, otherwise]  # never seen to answer anything else"
        if line.languages:
            yield f"    languages: [{', '.join(map(key, line.languages))}]  # never seen to answer another"
        yield "    shifts:"
        yield from (f"      - {shift(one)}" for one in line.shifts)


def _answers(estimate: Estimate) -> Iterator[str]:
    yield from comment("What they answer is a default; how long it takes stands beside it where the export tells.")
    yield "answers:"
    for reason in estimate.mix.reasons:
        said = _SAYS.get(reason.kind, _HOLDING)
        own = estimate.handling.by_reason.get(reason.name)
        told = (
            f"  {key(reason.name)}: {{{said}, handle_time: {spread(own)}}}"
            if own
            else f"  {key(reason.name)}: {{{said}}}"
        )
        yield f"{told}  # {own.answers:,} tickets" if own else told
    yield f"  otherwise: {{{_HOLDING}}}"
