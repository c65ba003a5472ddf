"""Who is told of a world by HTTP, where its queues are reached, and what became of everything that left it.

How anything is delivered is the outbox's.
"""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from mock_api.control.bounds import LARGEST_NUMBER
from mock_api.control.gate import NamedWorld
from mock_api.control.wire import Asked, Milliseconds
from mock_api.errors import ApiError
from mock_api.outbox.hosts import NotAllowed
from mock_api.outbox.matters import EVENTS
from mock_api.outbox.outbox import Outbox
from mock_api.outbox.post import Post
from mock_api.outbox.registered import DeliveryPlan, Queues, Registered, Webhook
from mock_api.worlds import HostedWorld
from scenarios.quantities import SECOND, format_duration
from scenarios.suggestion import suggestion

PAGE, LARGEST_PAGE = 100, 1_000
MOST_WEBHOOKS = 100

_SECRET = "What signs, of 8 to 200 characters; none: one is made."

Share = Annotated[float, Field(default=0.0, ge=0.0, le=1.0)]

router = APIRouter(tags=["what leaves a world"])


class PlanWanted(Asked):
    """What goes wrong on the way, by seed: each a share of what is told, from 0 to 1."""

    seed: int = Field(default=1, ge=0, le=2**63 - 1)
    duplicate: Share
    """Told twice."""
    reorder: Share
    """Told after the next one."""
    delay: Share
    """Told later, by anything up to ``delay_by``."""
    delay_by: Milliseconds = 2 * SECOND
    lose: Share
    """Never told."""
    wrong_signature: Share
    """Signed with another secret, the first time; webhooks only."""
    unreachable: Share
    """Attempts that find nobody; they are repeated."""


class WebhookWanted(Asked):
    """Somebody to tell."""

    url: str = Field(min_length=1, max_length=2_000, examples=["http://127.0.0.1:9000/hooks"])
    events: tuple[str, ...] = Field(
        default=(), description="Which events; none named: all.", examples=[["claim.opened"]]
    )
    secret: str | None = Field(default=None, min_length=8, max_length=200, description=_SECRET)
    from_beginning: bool = Field(default=False, description="Tell of everything since the world began, too.")
    plan: PlanWanted | None = None


class QueuesWanted(Asked):
    """Where the queues of a world are reached."""

    endpoint: str = Field(default="", max_length=2_000, description="Nothing: where the server says.")
    plan: PlanWanted | None = None


class AttemptsWanted(BaseModel):
    """Which attempts to deliver something: those after one that is known, so many at most."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    after: int = Field(default=0, ge=0, le=LARGEST_NUMBER, description="The number of the last attempt known.")
    limit: int = Field(default=PAGE, ge=1, le=LARGEST_PAGE)


class WebhookTold(BaseModel):
    """A webhook and what signs its letters."""

    id: str
    url: str
    events: list[str]
    secret: str
    plan: dict[str, Any]


class WebhooksListed(BaseModel):
    """Every webhook of a world."""

    items: list[WebhookTold]


class QueuesTold(BaseModel):
    """Where the queues of a world are reached, and what goes wrong on the way."""

    endpoint: str
    plan: dict[str, Any]


class OutboxPage(BaseModel):
    """Attempts in order; ``waiting`` says for everybody who is told how much is on its way, and what is wrong."""

    items: list[dict[str, Any]]
    next: int
    waiting: list[dict[str, Any]]


async def _post(hosted: NamedWorld, request: Request) -> Post:
    outbox: Outbox = request.app.state.outbox
    return outbox.of(hosted)


WorldPost = Annotated[Post, Depends(_post)]


@router.post("/worlds/{world_id}/webhooks", status_code=201, operation_id="createWebhook")
async def create(hosted: NamedWorld, wanted: WebhookWanted, request: Request) -> WebhookTold:
    """Tell somebody of everything that happens from now on, signed, at least once."""
    _check_events(wanted.events)
    _check_url(request, wanted.url)
    async with hosted.turn():
        post = await _of_world(hosted, request)
        if len(post.registered.webhooks) >= MOST_WEBHOOKS:
            raise ApiError(409, "webhook.too_many", f"a world has at most {MOST_WEBHOOKS} webhooks")
        id_ = post.id("webhook")
        secret = wanted.secret or f"whsec_{post.id('secret').replace('-', '')}"
        webhook = Webhook(id_, wanted.url, secret, wanted.events, _plan(wanted.plan))
        post.register(lambda known: _with(known, (*known.webhooks, webhook)), from_beginning=wanted.from_beginning)
    return _told(webhook)


@router.get("/worlds/{world_id}/webhooks", operation_id="listWebhooks")
async def listed(post: WorldPost) -> WebhooksListed:
    """Everybody who is told."""
    return WebhooksListed(items=[_told(webhook) for webhook in post.registered.webhooks])


@router.delete("/worlds/{world_id}/webhooks/{webhook_id}", status_code=204, operation_id="deleteWebhook")
async def delete(hosted: NamedWorld, webhook_id: str, request: Request) -> None:
    """Tell somebody nothing any more; what is on its way stays there."""
    async with hosted.turn():
        post = await _of_world(hosted, request)
        left = tuple(webhook for webhook in post.registered.webhooks if webhook.id != webhook_id)
        if len(left) == len(post.registered.webhooks):
            raise ApiError(404, "webhook.unknown", f"there is no webhook '{webhook_id}'")
        post.register(lambda known: _with(known, left))


@router.put("/worlds/{world_id}/queues", operation_id="setQueues")
async def set_queues(hosted: NamedWorld, wanted: QueuesWanted, request: Request) -> QueuesTold:
    """Say where the queues of a world are reached, and what goes wrong on the way; whatever waits goes there."""
    if wanted.endpoint:
        _check_url(request, wanted.endpoint)
    queues = Queues(wanted.endpoint, _plan(wanted.plan))
    async with hosted.turn():
        post = await _of_world(hosted, request)
        post.register(lambda known: msgspec.structs.replace(known, queues=queues))
        post.employ_again()
    return QueuesTold(endpoint=queues.endpoint, plan=_plan_told(queues.plan))


@router.get("/worlds/{world_id}/outbox", operation_id="getOutbox")
async def outbox(post: WorldPost, wanted: Annotated[AttemptsWanted, Query()]) -> OutboxPage:
    """What became of everything that left a world: its last attempts, and who waits for what."""
    attempts = post.log.after(wanted.after, wanted.limit)
    items: list[dict[str, Any]] = msgspec.to_builtins(attempts)
    waiting = [
        {"to": courier.id, "letters": len(courier.window), "trouble": courier.trouble or None}
        for courier in post.couriers.values()
    ]
    return OutboxPage(items=items, next=attempts[-1].number if attempts else wanted.after, waiting=waiting)


async def _of_world(hosted: HostedWorld, request: Request) -> Post:
    """The post of a world that is still there.

    Raises:
        ApiError: it is not.
    """
    if hosted.is_gone:
        raise ApiError(404, "world.unknown", f"there is no world '{hosted.id}'")
    return await _post(hosted, request)


def _with(known: Registered, webhooks: tuple[Webhook, ...]) -> Registered:
    return msgspec.structs.replace(known, webhooks=webhooks)


def _check_url(request: Request, url: str) -> None:
    check: Callable[[str], None] = request.app.state.outbox.check_url
    try:
        check(url)
    except NotAllowed as reason:
        raise ApiError(422, "webhook.host_not_allowed", str(reason)) from None


def _check_events(events: tuple[str, ...]) -> None:
    for event in events:
        if event not in EVENTS:
            hint = suggestion(event, EVENTS) or f"there are {', '.join(EVENTS)}"
            raise ApiError(422, "webhook.unknown_event", f"there is no event '{event}'; {hint}")


def _plan(wanted: PlanWanted | None) -> DeliveryPlan:
    return DeliveryPlan() if wanted is None else DeliveryPlan(**wanted.model_dump())


def _plan_told(plan: DeliveryPlan) -> dict[str, Any]:
    told = {name: getattr(plan, name) for name in DeliveryPlan.__struct_fields__}
    return told | {"delay_by": format_duration(plan.delay_by)}


def _told(webhook: Webhook) -> WebhookTold:
    return WebhookTold(
        id=webhook.id,
        url=webhook.url,
        events=list(webhook.events),
        secret=webhook.secret,
        plan=_plan_told(webhook.plan),
    )
