"""Plan against plan: differences over the same luck, with what is sure about them."""

from mock_api.report.charts.intervals import Interval, Intervals
from mock_api.report.content import Chart, Section
from mock_api.report.contrast import CLAIMS, OPENED
from mock_api.report.figures import count
from mock_api.report.subject import TOTAL
from mock_api.report.wording import lowered, words_of
from simulator.experiment.results import MEASURES, MONEY, Compared, Difference

_SHOWN_PAIRS = 6
_CENTS = 100.0


def differences(compared: Compared, currency: str) -> Section:
    """One chart for each figure that matters; nothing is drawn of a figure nobody took."""
    names = dict.fromkeys([compared.measure, "order_defect_rate"])
    found = [_chart(compared, name, MEASURES, words_of(name).label, words_of(name).unit) for name in names]
    found.append(_chart(compared, OPENED, CLAIMS, "Claims opened", "count"))
    found.append(_chart(compared, TOTAL, MONEY, "Total cost", currency))
    charts = tuple(chart for chart in found if chart is not None)
    return Section("differences", "Which plan is better, and is that chance?", _says(compared), charts)


def _says(compared: Compared) -> tuple[str, ...]:
    pairs = len(compared.differences)
    adjusted = f", adjusted for the {pairs} pairs that are compared" if pairs > 1 else ""
    sure = f"{compared.confidence * 100:g}\N{NO-BREAK SPACE}%"
    told = (
        f"Every plan met the same buyers in each of the {compared.plans[0].replications:,} runs. The bar is where the "
        f"true difference lies with a confidence of {sure}{adjusted}. A filled point is beyond doubt; a hollow one may "
        "be chance."
    )
    ratio = compared.variance_ratio
    if ratio is None or ratio < 2:
        return (told,)
    spared = f"Without common luck the same certainty would take about {count(float(round(ratio)))} times as many runs."
    return (told, spared)


def _chart(compared: Compared, name: str, group: str, label: str, unit: str) -> Chart | None:
    shown = compared.differences if len(compared.differences) <= _SHOWN_PAIRS else compared.against_first()
    found = [row for row in (_row(one, name, group, unit) for one in shown) if row is not None]
    if not found:
        return None
    counted_in = {"share": ", % points", "hours": ", hours"}.get(unit, f", {unit}" if unit.isupper() else "")
    axis = f"◂ less · {lowered(label)}{counted_in} · more ▸"
    sure = sum(row.sure for row in found)
    are = "is" if sure == 1 else "are"
    said = f"The first plan named minus the second. {sure} of {len(found)} differences {are} beyond doubt."
    drawing = Intervals(f"Differences in {lowered(label)}", axis, unit, tuple(found))
    return Chart(f"difference-{name.replace('_', '-')}", label, said, drawing)


def _row(difference: Difference, name: str, group: str, unit: str) -> Interval | None:
    found = difference.figures.get(group, {}).get(name)
    if found is None or found.mean is None:
        return None
    by = _CENTS if unit.isupper() else 1.0
    low, high = (None if end is None else end * by for end in (found.low, found.high))
    return Interval(difference.label, found.mean * by, low, high, difference.against)
