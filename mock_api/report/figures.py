"""Numbers as a report writes them: with the blanks, signs and units of running text.

What a number means is said where it stands.
"""

NOTHING = "–"

_BLANK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_SMALL_SUM = 100_00


def share(value: float | None) -> str:
    """``7.1 %``, with a second digit below one per cent."""
    if value is None:
        return NOTHING
    per_cent = value * 100
    digits = 2 if 0 < abs(per_cent) < 1 else 1
    return f"{_number(per_cent, digits)}{_BLANK}%"


def hours(value: float | None) -> str:
    """``12 h 30 min``; days from two of them on."""
    if value is None:
        return NOTHING
    minutes = round(abs(value) * 60)
    sign = _MINUS if value < 0 and minutes else ""
    if minutes < 48 * 60:
        return sign + _two(minutes // 60, "h", minutes % 60, "min")
    whole = round(minutes / 60)
    return sign + _two(whole // 24, "d", whole % 24, "h")


def points(value: float) -> str:
    """A difference of two shares, in percentage points."""
    per_cent = value * 100
    return f"{_number(per_cent, 2 if abs(per_cent) < 1 else 1)}{_BLANK}points"


def decimal(value: float, step: float) -> str:
    """A figure with the digits that a step of this size needs, and no more."""
    digits = next((digits for digits in range(6) if abs(round(step, digits) - step) < step * 1e-6), 6)
    return _number(value, digits)


def count(value: float | None) -> str:
    """``1,204``; a mean keeps one digit while it is small."""
    if value is None:
        return NOTHING
    digits = 0 if float(value).is_integer() or abs(value) >= 100 else 1
    return _number(value, digits)


def money(cents: float | None, currency: str) -> str:
    """``$1,204``, or ``1,204 PLN`` where no sign is known; cents are told of small sums only."""
    if cents is None:
        return NOTHING
    digits = 2 if abs(cents) < _SMALL_SUM and round(cents) % 100 else 0
    written = _number(abs(cents) / 100, digits)
    sign = _MINUS if cents < 0 and written.strip("0.,") else ""
    if currency in _SIGNS:
        return f"{sign}{_SIGNS[currency]}{written}"
    return f"{sign}{written}{_BLANK}{currency}"


def figure(value: float | None, unit: str) -> str:
    """A measure's value in its unit."""
    if unit == "share":
        return share(value)
    if unit == "hours":
        return hours(value)
    if unit == "stars" and value is not None:
        return _number(value, 2)
    return count(value)


def signed(written: str) -> str:
    """A difference that says that it is more."""
    return written if written.startswith(_MINUS) or written == NOTHING else f"+{written}"


def counted(number: int, one: str, many: str = "") -> str:
    """``1 claim``, ``1,204 claims``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def one_in(rate: float) -> str:
    """How often, as people say it: ``1 in 20``; nothing for what never or always happens."""
    return f"1 in {round(1 / rate):,}" if 0 < rate < 1 else ""


def joined(words: list[str]) -> str:
    """``one``, ``one and two``, ``one, two and three``."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def sentence(said: str) -> str:
    """Words as a sentence: a capital first, a full stop last."""
    return f"{said[:1].upper()}{said[1:].rstrip('.')}." if said else ""


def _number(value: float, digits: int) -> str:
    written = f"{abs(value):,.{digits}f}"
    return f"{_MINUS}{written}" if value < 0 and written.strip("0.,") else written


def _two(large: int, large_unit: str, small: int, small_unit: str) -> str:
    parts = [(large, large_unit), (small, small_unit)]
    told = [f"{number:,}{_BLANK}{unit}" for number, unit in parts if number] or [f"0{_BLANK}{small_unit}"]
    return _BLANK.join(told)
