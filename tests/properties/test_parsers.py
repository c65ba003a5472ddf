"""What the quick parser reads, the careful one reads just so: the same values in the same places. Else it is silent."""

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scenarios
from scenarios.source import careful_parser, quick_parser
from tests.drafts import FILES, RICH_MARKET, RICH_PLAN

_FOLDER = Path(scenarios.__file__).parent
SHIPPED = {path.relative_to(_FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in _FOLDER.rglob("*.yaml")}
_FILES = [*SHIPPED.values(), *FILES.values(), RICH_MARKET, RICH_PLAN]

_USUAL_WORDS = (
    "a",
    "b",
    "x y",
    "24.90",
    "2026-01-05",
    "it's",
    "$nag",
    "<=10%",
    "è così",
    "😀",
    "\\",
    "no",
    "http://a.b",
)
_ODD_WORDS = (
    "null", "~", "09:00", "why, {order.id}?", "says: so", "a:b", ":a", "a #b", "a#b", "- a", "-a", "? a", "?", "\xa0a",
    "a, b", "[a]", "{a}", "|", ">", "&a", "*a", "!a", "%a", "@a", "`a`", "<<", "=", "--- a", "...", "", "k" * 1030,
)  # fmt: skip
_ESCAPES = (
    "\\n",
    "\\x41",
    "\\u20ac",
    "\\U0001F600",
    "\\ud800",
    "\\/",
    "\\ ",
    "\\_",
    "\\N",
    "\\L",
    "\\0",
    "\\q",
    '"',
    " ",
)
_SIGNS = st.text(alphabet="ab1 \n:-#,[]{}'\"|>?!&*%@`\\~.<=+/\t\r\x85\u2028\ufeffé😀", max_size=3)
_SNIPPETS = st.sampled_from(
    [
        "a: ",
        "- ",
        "? ",
        "\n",
        "\n  ",
        " # c",
        "#",
        "|",
        ">-",
        "---\n",
        "...\n",
        "\t",
        "%YAML 1.1\n",
        "''",
        '"a"',
        "\ufeff",
    ]
)


class _Hand:
    """Writes a document of nested blocks and brackets, mostly sound, as its draws will have it."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._break = self._mostly("\n", "\r\n", "\r")

    def document(self) -> str:
        begins = self._mostly(
            "", f"---{self._break}", "--- ", f"# c{self._break}", f"%YAML 1.2{self._break}---{self._break}"
        )
        ends = self._mostly(
            "", self._break, "# c", "...", f"...{self._break}", f"---{self._break}", f"...{self._break}..."
        )
        return begins + self._pair(3, 0) + self._block(3, 0) + ends

    def _any(self, *choices: str) -> str:
        return self._draw(st.sampled_from(choices))

    def _mostly(self, usual: str, *odd: str) -> str:
        return usual if self._draw(st.integers(0, 15)) else self._any(*odd)

    def _chance(self) -> int:
        return self._draw(st.integers(0, 5))

    def _block(self, depth: int, indent: int) -> str:
        write = self._item if depth < 3 and self._chance() < 3 else self._pair
        return "".join(write(depth, indent) for _ in range(self._draw(st.integers(1, 3))))

    def _pair(self, depth: int, indent: int) -> str:
        key = self._mostly("", "? ") + self._scalar(indent)
        return f"{self._margin(indent)}{key}{self._mostly(':', ' :', '')}{self._value(depth, indent)}"

    def _item(self, depth: int, indent: int) -> str:
        if self._chance() < 4:
            return f"{self._margin(indent)}-{self._value(depth, indent)}"
        return f"{self._margin(indent)}- {self._block(depth - 1, indent + 2).lstrip(' ')}"

    def _margin(self, indent: int) -> str:
        before = self._mostly("", self._break, f"# c{self._break}", f"{' ' * (indent + 1)}# c{self._break}")
        return before + " " * indent

    def _value(self, depth: int, indent: int) -> str:
        form = self._chance()
        if depth > 1 and form < 2:
            deeper = indent + int(self._mostly("2", "0", "1", "4"))
            return self._comment() + self._break + self._block(depth - 1, deeper)
        if form == 2:
            return " " + self._lines(indent)
        return self._mostly(" ", "", "  ") + self._flow(2, indent + 2) + self._comment() + self._break

    def _comment(self) -> str:
        return self._mostly("", "  # c", "#c", " #")

    def _lines(self, indent: int) -> str:
        """A block of text behind | or >."""
        head = self._any("|", ">") + self._mostly("", "-", "+", "2", "-1", "9") + self._comment() + self._break
        step = " " * (indent + 2)
        odd = ("", step, step + " ", step[1:], f"{step}  a", f"{step}# a", step + self._any(*_ODD_WORDS))
        return head + "".join(self._mostly(f"{step}a b", *odd) + self._break for _ in range(self._chance()))

    def _flow(self, depth: int, indent: int) -> str:
        form = self._chance() if depth else 0
        if form < 3:
            return self._scalar(indent)
        opened, closed = "{}" if form == 3 else "[]"
        turn = self._break + " " * indent
        gap = self._mostly("", " ", turn)
        comma = self._mostly(", ", ",", " ,", f",{turn}", f",  # c{turn}", ",,")
        entries = comma.join(self._entry(form, depth, indent) for _ in range(self._draw(st.integers(0, 3))))
        return opened + gap + entries + self._mostly("", ",") + gap + closed

    def _entry(self, form: int, depth: int, indent: int) -> str:
        colon = self._mostly(": ", ":", " : ", " :", "")
        key = f"{self._mostly('', '? ')}{self._scalar(indent)}{colon}" if form < 5 else ""
        return key + self._mostly(self._flow(depth - 1, indent), "")

    def _scalar(self, indent: int) -> str:
        words = self._mostly(self._any(*_USUAL_WORDS), *_ODD_WORDS)
        if not self._draw(st.integers(0, 15)):
            words += self._any("", self._break) + self._break + " " * (indent + 1) + self._any(*_USUAL_WORDS)
        form = self._chance()
        if form > 1:
            return words
        single = "'" + words.replace("'", "''") + "'"
        return single if form else '"' + words.replace("\\", "\\\\") + self._mostly("", *_ESCAPES) + '"'


@st.composite
def _documents(draw: st.DrawFn) -> str:
    return _Hand(draw).document()


@st.composite
def _changed(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text in which a few characters are lost, exchanged or new."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 1, 2, 9])))
        text = text[:start] + draw(st.one_of(_SIGNS, _SNIPPETS)) + text[end:]
    return text


@st.composite
def _pieces(draw: st.DrawFn) -> str:
    """Some lines of a file, moved to the left."""
    lines = draw(st.sampled_from(_FILES)).splitlines(keepends=True)
    start = draw(st.integers(0, len(lines) - 1))
    return dedent("".join(lines[start : start + draw(st.integers(1, 12))]))


def agree(text: str) -> bool:
    """Whether the quick parser read a text at all; it did so as the careful one does."""
    quick = quick_parser.parse("f.yaml", text)
    if quick is None:
        return False
    careful = careful_parser.parse("f.yaml", text)
    # As text, because 1, 1.0 and True are equal.
    assert repr(quick.tree) == repr(careful.tree)
    assert (quick.keys, quick.values, quick.problems) == (careful.keys, careful.values, careful.problems)
    return True


@given(_documents())
@settings(max_examples=300)
def test_documents(text: str) -> None:
    agree(text)


@given(_changed(_documents()))
@settings(max_examples=300)
def test_documents_with_slips(text: str) -> None:
    agree(text)


@given(_changed(_pieces()))
@settings(max_examples=300)
def test_pieces_of_files_with_slips(text: str) -> None:
    agree(text)


@given(st.lists(st.one_of(_SIGNS, _SNIPPETS, st.sampled_from(_ODD_WORDS)), max_size=12).map("".join))
@settings(max_examples=300)
def test_any_text_of_the_signs_yaml_knows(text: str) -> None:
    agree(f"a: {text}")


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_what_comes_with_mockplace_is_read_quickly(name: str) -> None:
    assert agree(SHIPPED[name])
    assert agree(SHIPPED[name].replace("\n", "\r\n"))
