"""Text to plain values with their places: quickly where that is certain to be right, else carefully.

What part of YAML the language has is ``tree``'s; what the values mean is the models'.
"""

from importlib import import_module

from scenarios.source import quick_parser
from scenarios.source.marks import Source


def parse(file: str, text: str) -> Source:
    """A text as values with places; ``file`` is what problems call it.

    Raises:
        ScenarioError: it is not text of the language.
    """
    return quick_parser.parse(file, text) or _carefully(file, text)


def _carefully(file: str, text: str) -> Source:
    # Found by path, because whoever serves or runs a sound scenario need not wait for ruamel.yaml.
    source: Source = import_module("scenarios.source.careful_parser").parse(file, text)
    return source
