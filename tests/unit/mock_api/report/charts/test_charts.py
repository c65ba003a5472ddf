"""What all charts have in common: two sheets, a name, a description, a table, and nothing outside the sheet."""

import re
from xml.etree import ElementTree

import pytest

from mock_api.report.charts.bars import Bars
from mock_api.report.charts.canvas import NARROW, WIDE, Canvas, Drawing, fitted, svg
from mock_api.report.charts.heat_map import HeatMap
from mock_api.report.charts.histogram import Histogram
from mock_api.report.charts.intervals import Interval, Intervals
from mock_api.report.charts.line import Course

INFINITE = float("inf")
WEEK = tuple(None if hour % 24 < 8 else hour / 40 for hour in range(168))

DRAWINGS: dict[str, Drawing] = {
    "histogram": Histogram("Answers", (0.0, 1.0, 24.0, 48.0, INFINITE), (1200.0, 340.5, 12.0, 3.0), 24.0),
    "histogram of nothing": Histogram("Answers", (0.0, 24.0, INFINITE), (0.0, 0.0), 24.0),
    "heat map of counts": HeatMap("Waiting", WEEK, "count", "not observed"),
    "heat map of shares": HeatMap("Busy", tuple((hour % 24) / 23 for hour in range(168)), "share", "nobody there"),
    "heat map of nothing": HeatMap("Busy", (None,) * 168, "share", "nobody there"),
    "course": Course("ODR", ("5 Jan", "12 Jan", "19 Jan", "26 Jan"), (None, 0.004, 0.012, 0.008), 0.01, "limit 1 %"),
    "course of one point": Course("ODR", ("5 Jan",), (0.004,), 0.01, "limit 1 %"),
    "bars": Bars("Claims", "Reason", ("granted", "denied"), ("Not received", "Other"), ((14.0, 9.0), (0.0, 0.5))),
    "money": Bars("Costs", "Cost", ("Amount",), ("Wages", "Claims"), ((420_000.0,), (64_025.0,)), "USD"),
    "bars of nothing": Bars("Claims", "Reason", ("granted",), ("Not received",), ((0.0,),)),
    "intervals": Intervals(
        "Late", "less, more", "share", (Interval("b − a", -0.03, -0.04, -0.02), Interval("c − a", 0.001))
    ),
    "intervals of money": Intervals("Cost", "less, more", "USD", (Interval("b − a", 120_400.0, -1_000.0, 240_000.0),)),
    "long names": Intervals("Late", "axis", "count", (Interval("long-name" * 6, 3.0, 2.0, 4.0, "longer-name" * 9),)),
    "long labels": Bars("Claims", "Reason", ("granted",), ("A very long name of a reason indeed " * 4,), ((7.0,),)),
    "no difference": Intervals("Late", "less, more", "count", (Interval("b − a", 0.0, 0.0, 0.0),)),
}

CANVASES = pytest.mark.parametrize("canvas", [WIDE, NARROW], ids=lambda canvas: canvas.kind)
ALL = pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)


def picture(drawing: Drawing, canvas: Canvas) -> ElementTree.Element:
    return ElementTree.fromstring(svg("a-chart", "A <title>", "What & why", drawing, canvas))


@CANVASES
@ALL
def test_an_image_is_named_and_described(drawing: Drawing, canvas: Canvas) -> None:
    image = picture(drawing, canvas)
    title, about = image[0], image[1]
    assert (image.get("role"), title.tag, title.text, about.tag, about.text) == (
        "img",
        "title",
        "A <title>",
        "desc",
        "What & why",
    )
    assert image.get("aria-labelledby") == f"{title.get('id')} {about.get('id')}"


@CANVASES
@ALL
def test_nothing_is_drawn_outside_the_sheet(drawing: Drawing, canvas: Canvas) -> None:
    image = picture(drawing, canvas)
    left, top, width, height = map(float, str(image.get("viewBox")).split())
    assert (left, top, width) == (0, 0, canvas.width)
    for place in image.iter("rect"):
        assert 0 <= float(place.get("x", 0)) <= float(place.get("x", 0)) + float(place.get("width", 0)) <= width + 0.2
        assert 0 <= float(place.get("y", 0)) <= float(place.get("y", 0)) + float(place.get("height", 0)) <= height + 0.2
    for mark in image.iter("line"):
        assert all(0 <= float(mark.get(end, 0)) <= width for end in ("x1", "x2"))
        assert all(0 <= float(mark.get(end, 0)) <= height for end in ("y1", "y2"))
    assert "nan" not in ElementTree.tostring(image, "unicode")


@CANVASES
@ALL
def test_the_same_figures_are_drawn_the_same(drawing: Drawing, canvas: Canvas) -> None:
    assert svg("a", "b", "c", drawing, canvas) == svg("a", "b", "c", drawing, canvas)


@ALL
def test_every_figure_is_in_the_table(drawing: Drawing) -> None:
    table = drawing.table()
    assert table.caption
    assert table.rows
    assert all(row[0].text for row in table.rows)


def texts(image: ElementTree.Element) -> list[str]:
    return ["".join(found.itertext()) for found in image.iter("text")]


def test_late_columns_have_a_colour_of_their_own_and_the_line_says_how_many() -> None:
    image = picture(DRAWINGS["histogram"], WIDE)
    kinds = [rect.get("class") for rect in image.iter("rect")]
    assert kinds == ["fill", "fill", "late", "late"]
    assert "late after 24 h: 0.96 %" in [said.replace("\N{NO-BREAK SPACE}", " ") for said in texts(image)]


def test_a_column_is_as_high_as_its_count() -> None:
    image = picture(DRAWINGS["histogram"], WIDE)
    heights = [float(rect.get("height", 0)) for rect in image.iter("rect")]
    assert heights[1] / heights[0] == pytest.approx(340.5 / 1200, abs=0.002)


def test_a_field_shows_its_figure_and_the_tone_rises_with_it() -> None:
    field = HeatMap("Busy", tuple((hour % 24) / 23 for hour in range(168)), "share", "nobody there")
    assert [field.tone(field.value(0, hour)) for hour in (0, 5, 23)] == [0, 1, 5]  # type: ignore[arg-type]
    assert "100" in texts(picture(field, WIDE))


def test_a_week_has_168_hours() -> None:
    with pytest.raises(ValueError, match="168"):
        HeatMap("Busy", (0.5,) * 167, "share", "nobody there")


@pytest.mark.parametrize("largest", [0.3, 4.2, 17.0, 80.0, 900.0, 12_000.0])
def test_tones_spread_over_the_figures_and_figures_fit_into_a_field(largest: float) -> None:
    field = HeatMap("Waiting", tuple(largest * hour / 167 for hour in range(168)), "count", "not observed")
    assert {field.tone(value) for value in field.values if value is not None} >= {0, 1, 2}
    numbers = [found.text or "" for found in picture(field, NARROW).iter("text") if found.get("class") == "number"]
    assert len(numbers) == 168
    assert max(map(len, numbers)) <= 3


def test_a_gap_in_time_is_a_gap_in_the_line() -> None:
    values = (0.001, 0.002, None, 0.004)
    image = picture(Course("ODR", ("1", "2", "3", "4"), values, 0.01, "limit"), WIDE)
    assert [path.get("class") for path in image.iter("path")] == ["course"]
    assert len([*image.iter("circle")]) == 1


def test_parts_add_up_to_the_sum_behind_the_bar() -> None:
    assert "23" in texts(picture(DRAWINGS["bars"], WIDE))
    assert [cell.text for cell in DRAWINGS["bars"].table().rows[0]] == ["Not received", "14", "9", "23"]


@pytest.mark.parametrize(
    ("row", "sure", "reading"),
    [
        (Interval("b − a", -3, -4, -2), True, "beyond doubt"),
        (Interval("b − a", 1, -1, 3), False, "within chance"),
        (Interval("b − a", 1, 0, 2), False, "within chance"),
        (Interval("b − a", 1), False, "one run cannot tell"),
    ],
)
def test_an_interval_says_whether_it_leaves_nothing_out(row: Interval, sure: bool, reading: str) -> None:
    drawing = Intervals("Late", "axis", "count", (row,))
    assert row.sure is sure
    assert drawing.table().rows[0][-1].text == reading
    circle = next(picture(drawing, WIDE).iter("circle"))
    assert circle.get("class") == f"point {'sure' if sure else 'unsure'}"


def test_a_name_too_long_for_its_line_is_told_in_two_and_whole_in_the_table() -> None:
    row = Interval("two-agents-office-hours", 3.0, 2.0, 4.0, "three-agents-with-evening")
    drawing = Intervals("Late", "axis", "count", (row,))
    assert {"two-agents-office-hours", "− three-agents-with-evening"} <= {*texts(picture(drawing, NARROW))}
    assert "two-agents-office-hours − three-agents-with-evening" in texts(picture(drawing, WIDE))
    assert drawing.table().rows[0][0].text == "two-agents-office-hours − three-agents-with-evening"


@pytest.mark.parametrize(("room", "words"), [(78.0, "two-agents"), (70.2, "two-agen…"), (0.0, "t…")])
def test_what_does_not_fit_is_cut_with_a_sign(room: float, words: str) -> None:
    assert fitted("two-agents", room) == words


@CANVASES
def test_what_a_chart_is_told_is_text(canvas: Canvas) -> None:
    nasty = "<script>alert(1)</script>\"'&"
    drawn = svg("a", nasty, nasty, Bars(nasty, nasty, (nasty, nasty), (nasty,), ((1.0, 2.0),)), canvas)
    assert "<script" not in drawn
    assert not re.search(r"=\"[^\"]*<", drawn)
    assert nasty in "".join(ElementTree.fromstring(drawn).itertext())
