"""Everything that leaves a server: a post for each world with somebody to tell, and the loop that looks after them.

Worlds without anybody to tell cost nothing. What notifications look like, the published API's channel is asked.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from mock_api.outbox.courier import Send, Writer
from mock_api.outbox.hosts import NotAllowed, check_url
from mock_api.outbox.logbook import Logbook
from mock_api.outbox.post import REGISTERED, Post
from mock_api.outbox.registered import Addressee, Destination, Letter, Subscription, Webhook
from mock_api.outbox.sending import ToQueue, ToWebhook
from mock_api.outbox.streams import Source, Stream
from mock_api.outbox.tidings import writer
from mock_api.outbox.wires import Wires
from mock_api.pacing import rest
from mock_api.worlds import HostedWorld, Worlds

_LOOK_SECONDS = 0.02
_NO_ENDPOINT = "no queue is reached: start the server with --sqs-endpoint, or name one for the world"

_log = logging.getLogger("mockplace.outbox")


class Published(Protocol):
    """What the published API has to do with what leaves a world."""

    def reports(self, hosted: HostedWorld) -> Source:
        """The reports of a world that are finished."""

    def writes(self, hosted: HostedWorld, subscription: Subscription) -> Writer:
        """The notifications of a subscription."""


@dataclass
class _Business:
    """How letters of one server are written and sent."""

    published: Published
    wires: Wires
    endpoint: Callable[[Post], str]

    def writes(self, hosted: HostedWorld, addressee: Addressee) -> Writer:
        if isinstance(addressee, Webhook):
            return writer(hosted, addressee)
        return self.published.writes(hosted, addressee)

    def sends(self, post: Post, addressee: Addressee) -> Send:
        if isinstance(addressee, Webhook):
            return ToWebhook(addressee, self.wires)
        return self.to_queue(post, post.registered.destination(addressee.destination) or Destination("", ""))

    def to_queue(self, post: Post, destination: Destination) -> Send:
        return ToQueue(post.hosted, destination, self.wires, lambda: self.endpoint(post))


class Outbox:
    """The posts of one server. Nothing leaves before it is started, and nothing after it was stopped."""

    def __init__(self, worlds: Worlds, published: Published) -> None:
        self.worlds = worlds
        self._wires = Wires()
        self.published = published
        self._business = _Business(published, self._wires, self._endpoint)
        self._posts: dict[str, Post] = {}
        self._looks: set[asyncio.Task[None]] = set()
        self._watch: asyncio.Task[None] | None = None
        self._awake = asyncio.Event()

    def of(self, hosted: HostedWorld) -> Post:
        """The post of a world, as its notes are now."""
        known = hosted.departures
        if isinstance(known, Post) and known.is_current:
            if self._posts.setdefault(hosted.id, known) is known:
                self._awake.set()
            return known
        log = Logbook()
        if isinstance(known, Post):
            known.close()
            log = known.log
        post = Post(hosted, Stream(hosted, self.published.reports(hosted)), self._business, log)
        hosted.departures = self._posts[hosted.id] = post
        self._awake.set()
        return post

    def check_url(self, url: str) -> None:
        """Refuse a URL that nothing may be sent to.

        Raises:
            NotAllowed: with the reason.
        """
        check_url(url, self.worlds.options.allowed_hosts)

    def start(self) -> None:
        """Let everything leave that is to leave; only inside a running event loop."""
        for hosted in self.worlds:
            if REGISTERED in hosted.effects.notes:
                self.of(hosted)
        self._watch = asyncio.get_running_loop().create_task(self._watch_over())

    async def stop(self) -> None:
        """Let nothing leave any more, and close every connection."""
        if self._watch is not None:
            self._watch.cancel()
        for post in self._posts.values():
            post.close()
        await self._wires.close()

    def send_once(self, post: Post, destination: Destination, letter: Letter) -> None:
        """Send a letter that follows from nothing; not remembered, and not sent by a server that is not started."""
        if self._watch is not None:
            post.send_once(destination.id, self._business.to_queue(post, destination), letter)

    async def _watch_over(self) -> None:
        """Look after every post, again and again while there is any."""
        while True:
            if not self._posts:
                self._awake.clear()
                await self._awake.wait()
            for id_, post in tuple(self._posts.items()):
                self._look_after(id_, post)
            await rest(_LOOK_SECONDS)

    def _look_after(self, id_: str, post: Post) -> None:
        if post.hosted.is_gone:
            post.close()
            del self._posts[id_]
            return
        if not post.is_current:
            post = self.of(post.hosted)
        if not post.couriers:
            del self._posts[id_]
        elif post.has_news:
            task = asyncio.get_running_loop().create_task(post.look())
            self._looks.add(task)
            task.add_done_callback(self._looked)
        else:
            post.note()

    def _looked(self, task: asyncio.Task[None]) -> None:
        self._looks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            # What could not be stored did not happen; the world's next post begins where its notes say.
            _log.warning("nothing left: %r", problem)

    def _endpoint(self, post: Post) -> str:
        """Where a world's queues are reached.

        Raises:
            NotAllowed: nowhere, or where nothing may be sent.
        """
        endpoint = post.registered.queues.endpoint or self.worlds.options.sqs_endpoint
        if not endpoint:
            raise NotAllowed(_NO_ENDPOINT)
        self.check_url(endpoint)
        return endpoint
