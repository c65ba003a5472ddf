"""Why buyers write, in the words of a help desk: which of the library's contact reasons a word stands for.

A word nobody knows is a reason of its own if many rows have it; otherwise it may be somebody's name, and is dropped.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from simulator.fitting.columns import UNKNOWN
from simulator.fitting.wall_clock import Whole

OTHER = "other"
_RESERVED = frozenset({"otherwise", "none", "n_a", "null", "unknown", "thanks"})
"""Words that say nothing, or mean something else in a plan."""

_MOST = 12
_REMEMBERED = 2_000
_LEAST_ROWS, _LEAST_SHARE = 5, 0.01
_LONGEST = 40
_SIGNS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d")

_WORDS: dict[str, tuple[str, ...]] = {
    "invoice": ("invoice", "receipt", "billing", "_vat", "fattura", "rechnung", "factur"),
    "return_refund": (
        *("return", "refund", "money_back", "exchange", "_rma", "rimborso", "_reso", "resi_", "devol"),
        *("reembolso", "remboursement", "retour", "ruckgabe", "erstattung"),
    ),
    "change_order": ("change", "cancel", "modif", "edit_order", "address", "annull", "stornier", "stornierung"),
    "not_as_described": (
        *("damage", "defect", "broken", "wrong_item", "faulty", "quality", "as_described", "missing", "different"),
        *("rotto", "danneggiat", "difett", "defekt", "kaputt", "beschadigt", "endommag", "roto_", "danado"),
    ),
    "where_is_my_order": (
        *("where", "wismo", "track", "deliver", "shipment", "shipping", "parcel", "package", "late_", "delay", "lost"),
        *("arriv", "not_received", "order_status", "spedizion", "consegna", "pacco", "liefer", "paket", "livraison"),
        *("colis", "envio", "entrega"),
    ),
    "product_question": (
        *("question", "product", "stock", "size", "sizing", "availab", "pre_sale", "presale", "how_to", "domanda"),
        *("prodotto", "frage", "produkt", "produit", "pregunta", "producto"),
    ),
}
_SAME = {
    "where_is_my_order": (
        *("wismo", "where_s_my_order", "where_is_my_package", "where_is_my_parcel", "order_status", "order_tracking"),
        *("tracking", "where_is_order", "dov_e_il_mio_ordine"),
    ),
    "not_as_described": ("item_not_as_described", "not_as_expected"),
    "return_refund": ("return_or_refund", "returns_refunds", "returns_and_refunds", "refund_return"),
    "change_order": ("order_change", "change_of_order", "order_changes"),
    "product_question": ("product_questions", "question_about_product", "product_inquiry", "product_enquiry"),
    "invoice": ("invoices", "invoice_request", "request_invoice"),
}
_KNOWN = {word: reason for reason, words in _SAME.items() for word in (*words, reason)}
KINDS = (*_SAME, OTHER)
"""The contact reasons the library has stories for, and the one for anything else."""


@lru_cache(_REMEMBERED)
def plain_word(written: str) -> str:
    """A word as a key: small letters and underscores; a known one in the library's own writing."""
    word = _SIGNS.sub("_", written.casefold()).strip("_")
    return OTHER if word in _RESERVED else _KNOWN.get(word, word)


@lru_cache(_REMEMBERED)
def kind_of(word: str) -> str:
    """Which story fits a reason best: one of the library's reasons, or ``other``."""
    if word in KINDS:
        return word
    padded = f"_{word}_"
    return next((kind for kind, parts in _WORDS.items() if any(part in padded for part in parts)), OTHER)


@dataclass(frozen=True)
class Candidate:
    """A column that might say why buyers write. Of free text only the kind is kept."""

    words: Sequence[str]
    codes: Whole
    is_free_text: bool = False


def choose(candidates: Sequence[Candidate]) -> tuple[Whole, tuple[str, ...]]:
    """The first column that tells reasons apart, as row → reason and the reasons; the last is ``other``."""
    accepted = [(_accepted(candidate), candidate) for candidate in candidates]
    telling = [pair for pair in accepted if _tells(*pair)]
    words, chosen = next(iter(telling), (None, None))
    if words is None or chosen is None:
        return np.full(len(candidates[0].codes) if candidates else 0, UNKNOWN, dtype=np.int64), ()
    number = {code: place for place, code in enumerate(words)}
    table = np.array([number.get(code, len(words)) for code in range(len(chosen.words))] + [len(words)])
    reasons = tuple(chosen.words[code] for code in words)
    if OTHER in reasons:
        table[table == len(words)] = reasons.index(OTHER)
        return table[chosen.codes], reasons
    return table[chosen.codes], (*reasons, OTHER)


def _accepted(candidate: Candidate) -> list[int]:
    """Codes of the words that are reasons, the commonest first."""
    counts = np.bincount(candidate.codes[candidate.codes >= 0], minlength=len(candidate.words))
    least = max(_LEAST_ROWS, _LEAST_SHARE * len(candidate.codes))
    common = [int(code) for code in np.argsort(-counts, kind="stable") if counts[code] >= least]
    return [code for code in common if _is_word(candidate.words[code])][:_MOST]


def _is_word(word: str) -> bool:
    return word in _KNOWN or (0 < len(word) <= _LONGEST and len(_DIGITS.findall(word)) <= 2)


def _tells(words: list[int], candidate: Candidate) -> bool:
    """Whether a column says something about at least half of the rows, and not the same about all."""
    rows = len(candidate.codes)
    told = int(np.isin(candidate.codes, words).sum())
    named = {candidate.words[code] for code in words} - {OTHER}
    return 2 * told >= rows > 0 and (len(words) > 1 or bool(named & set(KINDS)))
