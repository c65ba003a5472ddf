"""SVG elements as text, with everything that was not written here escaped.

Knows no chart.
"""

from markupsafe import Markup, escape

Value = str | float | int

_AS_WRITTEN = frozenset({"viewBox"})


def element(tag: str, *children: Markup | str, **attributes: Value) -> Markup:
    """One element. Attribute names are written as in Python: ``stroke_width``, ``class_``."""
    written = "".join(f' {_name(name)}="{escape(_value(value))}"' for name, value in attributes.items() if value != "")
    inner = Markup("").join(children)
    return Markup(f"<{tag}{written}>{inner}</{tag}>" if inner else f"<{tag}{written}/>")


def text(said: str, x: float, y: float, kind: str = "", anchor: str = "start") -> Markup:
    """A text whose base line begins, ends or is centred at a point."""
    return element("text", said, x=x, y=y, class_=kind, text_anchor="" if anchor == "start" else anchor)


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Markup:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=kind)


def rectangle(x: float, y: float, width: float, height: float, kind: str, said: str = "") -> Markup:
    """A rectangle, which may say what it stands for under the pointer."""
    told = [element("title", said)] if said else []
    return element("rect", *told, x=x, y=y, width=max(width, 0), height=max(height, 0), class_=kind)


def path(points: list[tuple[float, float]], kind: str, closed: bool = False) -> Markup:
    """A line through points."""
    steps = "L".join(f"{_value(x)} {_value(y)}" for x, y in points)
    return element("path", d=f"M{steps}{'Z' if closed else ''}", class_=kind) if points else Markup("")


def group(children: list[Markup], kind: str = "") -> Markup:
    """Elements that belong together."""
    return element("g", *children, class_=kind)


def _name(name: str) -> str:
    return name if name in _AS_WRITTEN else name.rstrip("_").replace("_", "-")


def _value(value: Value) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
