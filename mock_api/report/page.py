"""A report as one HTML file that needs nothing else: no script, no picture, no font and no network.

What it says is the content's; how each part looks, the templates'.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mock_api.report.charts.canvas import NARROW, WIDE, svg
from mock_api.report.content import Chart, Report

_TEMPLATES = Path(__file__).parent / "templates"


def page(report: Report) -> str:
    """The file's text. Whatever came from a scenario is escaped, as everything else is."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html").render(report=report, pictures=_pictures)


def _pictures(chart: Chart) -> Markup:
    """The chart for a desk and for a phone; the page shows one of the two."""
    sheets = [svg(chart.name, chart.title, chart.description, chart.drawing, canvas) for canvas in (WIDE, NARROW)]
    return Markup("\n").join(sheets)
