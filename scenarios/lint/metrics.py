"""Rules about a policy's metrics: their words are among those of their population.

Which words there are, ``scenarios.metric_words`` says.
"""

from collections.abc import Iterable, Iterator

from scenarios.errors import Problem
from scenarios.lint.part import keys
from scenarios.lint.versions import versions
from scenarios.metric_words import METRIC_WORDS, Population
from scenarios.policy import Metric
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion


def metrics(source: Source) -> Iterator[Problem]:
    """Metrics of something, or by some word, that nobody can count."""
    for name in keys(source, ("metrics",)):
        for at, metric in versions(source, ("metrics", name), Metric):
            population = METRIC_WORDS.get(metric.of)
            if population is None:
                yield _unknown(source, metric.of, (*at, "of"), METRIC_WORDS, "population")
            else:
                yield from _words(source, at, metric, population)


def _words(source: Source, at: Path, metric: Metric, population: Population) -> Iterator[Problem]:
    of = f"of {metric.of} "
    if metric.share is not None and metric.share not in population.shares:
        yield _unknown(source, metric.share, (*at, "share"), population.shares, f"share {of}")
    if metric.mean is not None and metric.mean not in population.figures:
        yield _unknown(source, metric.mean, (*at, "mean"), population.figures, f"mean {of}")
    if metric.by not in population.by:
        yield _unknown(source, metric.by, (*at, "by"), population.by, f"instant {of}")
    for number, word in enumerate(metric.excludes):
        if word not in population.excludes:
            place = (*at, "excludes", number)
            yield _unknown(source, word, place, population.excludes, f"word for what may be left out {of}")


def _unknown(source: Source, word: str, at: Path, known: Iterable[str], what: str) -> Problem:
    hint = suggestion(word, known)
    return source.problem("unknown_metric_word", f"no {what.strip()} '{word}'", at, hint=hint)
