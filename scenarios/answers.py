"""Sample answers: recorded sellers, each with the ending and the score it must get.

Shape only; playing them is the simulator's.
"""

from typing import Literal

from pydantic import Field, model_validator

from scenarios.criteria import FULL_SCORE
from scenarios.document import Document
from scenarios.quantities import Duration, Money
from scenarios.story import Files
from scenarios.texts import Words, in_language

Deed = Literal[
    "refund",
    "replacement",
    "no_response_needed",
    "respond_to_claim",
    "appeal_claim",
    "respond_to_chargeback",
    "authorise_return",
    "reject_return",
    "cancel_order",
    "decline_cancellation",
    "confirm_shipment",
    "request_review",
    "request_feedback_removal",
    "delete_feedback_answer",
    "report_buyer",
    "send_invoice",
]

TEXTS = ("says", "emails", "calls", "inserts", "notes", "summarises", "answers_feedback")
"""Acts that are texts."""

ACTS = ("says", "emails", "calls", "inserts", "notes", "summarises", "closes", "answers_feedback", "template", "does")
"""What a sample answer may do, one at a time."""


class SellerAct(Document):
    """One thing a sample answer does at a time since the start: it writes, calls, files something or does a deed."""

    at: Duration
    """How long after the world began."""
    says: Words | None = None
    """Write this in the thread."""
    emails: Words | None = None
    """Write this from the shop's own mailbox."""
    calls: Words | None = None
    """What is said in a call."""
    inserts: Words | None = None
    """What is printed on a slip in the parcel."""
    notes: Words | None = None
    """An internal note beside the thread."""
    exception: Literal["technical", "safety"] | None = None
    """Why a part must leave the marketplace, as the note says."""
    summarises: Words | None = None
    """How it was resolved, as filed at the desk."""
    closes: Literal["thread"] | None = None
    """Close this."""
    answers_feedback: Words | None = None
    """The public reply to feedback."""
    template: str | None = None
    """One of the desk's own texts, as it stands; or the one that ``says`` was made of."""
    attaches: Files = ()
    """Files that go with what it says, or the invoice."""
    does: Deed | None = None
    """Do this."""
    amount: Money | None = None
    """How much is refunded; none: all that is left."""
    tracking: str | None = None
    """The number under which the carrier has a parcel whose shipment is confirmed; none: one is made up."""
    reason: str = ""
    """Why an order is cancelled or a return rejected."""

    @property
    def kind(self) -> str:
        """What it does: one of ``ACTS``."""
        return next(name for name in ACTS if getattr(self, name) is not None)

    @property
    def words(self) -> Words:
        """What it writes or says; nothing for a deed."""
        return getattr(self, self.kind) if self.kind in TEXTS else ""

    def text(self, language: str) -> str:
        """What it writes or says, in a language as far as it is written in it."""
        return in_language(self.words, language)

    @model_validator(mode="after")
    def _one_act(self) -> "SellerAct":
        given = [act for act in ACTS if getattr(self, act) is not None]
        if len(given) != 1 and given != ["says", "template"]:
            raise ValueError(f"an act has exactly one of {', '.join(ACTS)}")
        if self.exception is not None and self.notes is None:
            raise ValueError("only a note names an 'exception'")
        if self.reason and self.does not in ("cancel_order", "reject_return"):
            raise ValueError("only 'cancel_order' and 'reject_return' have a 'reason'")
        if self.amount is not None and self.does != "refund":
            raise ValueError("only 'does: refund' has an 'amount'")
        if self.tracking is not None and self.does != "confirm_shipment":
            raise ValueError("only 'does: confirm_shipment' has a 'tracking' number")
        if self.attaches and self.says is None and self.does != "send_invoice":
            raise ValueError("files go with what it 'says', or with 'does: send_invoice'")
        if self.does == "send_invoice" and not self.attaches:
            raise ValueError("an invoice is a file; write 'attaches: invoice.pdf' beside 'does: send_invoice'")
        return self


class SampleAnswer(Document):
    """A recorded seller behaviour with the ending it must get."""

    answer: str
    """Its name."""
    ends: str
    """The ending it must get."""
    score: int | None = Field(default=None, ge=0, le=FULL_SCORE)
    """What it must come to; none: that is not looked at."""
    passes: bool | None = None
    """Whether it must pass; none: that is not looked at."""
    variant: str | None = None
    """The variant of the drill it answers; none: the drill as it stands."""
    seller: tuple[SellerAct, ...] = ()
    """What the seller does, in time."""

    def languages(self, written_in: str, of_drill: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Languages it has all its texts in; a plain text is in the language the drill is written in.

        An answer without texts fits every language ``of_drill``; of them are those of any answer.
        """
        told = [act.words for act in self.seller if act.kind in TEXTS]
        spoken = [(written_in,) if isinstance(words, str) else tuple(words) for words in told]
        first = spoken[0] if spoken else of_drill or (written_in,)
        known = [*spoken, of_drill] if of_drill else spoken
        return tuple(language for language in first if all(language in one for one in known))
