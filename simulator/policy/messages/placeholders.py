"""Blanks of a template that nobody filled: [NAME], {order.id}, <tracking number>, %DATE%, XXXX, ____, or \"Dear ,\".

Looks at the text as it was written, and at brackets only for what they name; the template itself is not known here.
"""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text

_SIGNS = ("[", "{", "<", "%", "X" * 3, "x" * 4, "___", " ,")
"""What no blank goes without: the cheap gate."""

# What templates leave to be filled in, in five languages; each begins a word.
_NAMED = (
    r"(?:(?:sur|last|first|full|buyer|user|your|vor|nach|kunden|firmen|co|pre|pré)?[ _.-]?(?:name|nome|nom|nombre)"
    r"|cognome|apellido|prénom|order|ordine|bestell|auftrag|commande|pedido|numb|nummer|n[uú]m[eé]ro|num\b|id\b"
    r"|date\b|datum|data\b|fecha|track|sendung|carrier|corriere|paketdienst|transport|item\b|product|produkt"
    r"|artikel|articolo|prodotto|article|artículo|producto|customer|buyer|client|kunde|käufer|amount|importo|betrag"
    r"|montant|importe|price|company|firma\b|agent|address|insert|fill in|einfügen|eintragen|inserire|insérer|insertar)"
)
_BLANK = re.compile(
    r"\{\{?\s{0,3}[^\W\d_][\w .-]{0,40}\}\}?"  # braces stand in no sentence of anybody's
    rf"|\[(?:[^\W_][\w'’]{{0,15}}[ _./-]){{0,3}}{_NAMED}[^\]\n]{{0,30}}\](?!\()"
    rf"|<(?:[^\W_][\w'’]{{0,15}}[ _.-]){{0,3}}{_NAMED}[^<>=/@\n]{{0,30}}>"
    r"|%%?[^\W\d_][\w.]{2,30}%"
    r"|(?<!\w)(?:X{3,}|x{4,})(?!\w)"
    r"|(?<=[\w:#] )_{3,}|(?<=[:#])_{3,}"
    r"|^(?:dear|gentile|egregio|liebe[rs]?|sehr geehrte[rs]?(?: (?:herr|frau))?|ch[eè]re?|estimad[oa]) ,",
    re.IGNORECASE | re.MULTILINE,
)
_KISSES = re.compile("x{3}", re.IGNORECASE)


def placeholder(text: Text, context: Context) -> list[Span]:
    """Each blank, in the text as it was written."""
    written = text.written
    if not any(sign in written for sign in _SIGNS):
        return []
    return [match.span() for match in _BLANK.finditer(written) if not _is_kisses(match[0])]


def _is_kisses(found: str) -> bool:
    """Three small x at the end of a message are no blank."""
    return _KISSES.fullmatch(found) is not None and not found.isupper()
