"""One event and one command of every kind about the seller's account, in an order in which they can happen."""

from simulator.domain import commands as c
from simulator.domain import events as e

ACCOUNT_EVENTS: tuple[e.AnyEvent, ...] = (
    e.MetricOffTarget("order_defect_rate:merchant", 0.02),
    e.AccountStatusChanged("AT_RISK", ("order_defect_rate:merchant",)),
    e.OffersClosed(("order_defect_rate:merchant",), "merchant"),
    e.AccountAppealed("The cause was a printer.", 700, ("explains_root_cause",)),
    e.AccountAppealDecided(False, ("missing:correction", "missing:prevention")),
    e.MessagingChanged("templates_only", ("marketing",), 900),
    e.FeeCharged(1250, "cancellation_rate"),
    e.MetricOnTarget("order_defect_rate:merchant", 0.002),
    e.OffersReopened("merchant"),
)

ACCOUNT_BEFORE: dict[type[c.Command], tuple[e.AnyEvent, ...]] = {
    c.ReopenOffers: (e.OffersClosed(("order_defect_rate",), "merchant", 1),),
    c.AppealAccount: (e.AccountStatusChanged("AT_RISK", ("order_defect_rate",)),),
    c.DecideAccountAppeal: (
        e.AccountStatusChanged("AT_RISK", ("order_defect_rate",)),
        e.AccountAppealed("The cause was a printer.", 700, ("explains_root_cause",)),
    ),
}
"""What must have happened before a command can be answered."""

ACCOUNT_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.NoteMetric("order_defect_rate", 0.02, on_target=False),
    c.SetAccountStatus("AT_RISK", ("order_defect_rate",)),
    c.CloseOffers(("order_defect_rate",), "merchant", 1),
    c.ReopenOffers("merchant", 1),
    c.SetMessaging("restricted", ("marketing",), 900),
    c.ChargeFee(1250, "cancellation_rate"),
    c.AppealAccount("The cause was a printer."),
    c.DecideAccountAppeal(),
)
