"""The feedback report: a line for each rating of one to three stars that stands. Better ones are not in it."""

from collections.abc import Iterator

from mock_api.sp_api.report_subject import Subject, table
from simulator.views.feedback import Feedback, FeedbackLeft

COLUMNS = ("Date", "Rating", "Comments", "Your Response", "Order ID", "Rater Email")
MOST_STARS = 3

_PAGE = 500


def feedback_report(subject: Subject) -> bytes | None:
    """Ratings, latest first; nothing where there are none."""
    rows = [_row(subject, one) for one in _left(subject) if one.stars <= MOST_STARS and one.status != "removed"]
    return table(COLUMNS, rows) if rows else None


def _left(subject: Subject) -> Iterator[Feedback]:
    """All feedback of the stretch."""
    hosted, quiet = subject.hosted, FeedbackLeft(subject.shop.storefront.book)
    before = (subject.until + 1, 0)
    while page := hosted.inbox.feedback.page(quiet, hosted.is_lost, before, subject.now, _PAGE):
        for one in page:
            if one.left_at < subject.since:
                return
            yield one
        before = (page[-1].left_at, page[-1].order)


def _row(subject: Subject, one: Feedback) -> tuple[str, ...]:
    store = subject.shop.storefront
    comment = store.line(one.order, one.line, "comment") if one.line else ""
    return (
        subject.written_date(one.left_at),
        str(one.stars),
        comment,
        one.reply or "",
        subject.shop.addresses.order_id(one.order),
        store.alias(one.order),
    )
