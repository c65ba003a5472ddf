"""A seller's program at the published API, in memory. What its answers should look like is the tests'."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import httpx
from starlette.types import ASGIApp

from mock_api.app import create_app
from mock_api.auth import access_token
from mock_api.worlds import HostedWorld, Worlds

LOGIN = "/auth/o2/token"


@dataclass(frozen=True)
class Seller:
    """One world's seller, with a token of it or with whatever else a test gives it for one."""

    worlds: Worlds
    hosted: HostedWorld
    token: str

    @classmethod
    def of(cls, worlds: Worlds, scenario: str, seed: int = 7) -> "Seller":
        """The seller of a new world."""
        hosted = worlds.create(scenario, seed)
        return cls(worlds, hosted, access_token(hosted.id, worlds.secret))

    @property
    def order_id(self) -> str:
        """The id of the world's first order."""
        return self.hosted.addresses.order_id(1)

    def ask(self, method: str, path: str, **settings: Any) -> httpx.Response:
        """One request with the token in it; its answer has a JSON body whatever happens, but for a 204."""
        headers = {"x-amz-access-token": self.token} | dict(settings.pop("headers", {}))
        answer = asked(create_app(self.worlds, "a control token"), method, path, headers=headers, **settings)
        if answer.status_code == 204:
            assert answer.content == b""
        else:
            assert isinstance(answer.json(), dict)
        return answer

    def orders(self, **wishes: str) -> httpx.Response:
        """A page of orders of the seller's marketplace."""
        return self.ask("GET", "/orders/v0/orders", params={"MarketplaceIds": self.hosted.marketplace_id} | wishes)

    def order(self, order_id: str) -> httpx.Response:
        """One order."""
        return self.ask("GET", f"/orders/v0/orders/{order_id}")

    def restricted(self, path: str, *elements: str) -> "Seller":
        """The same seller with a token that has personal data told at a path."""
        resource = {"method": "GET", "path": path, **({"dataElements": elements} if elements else {})}
        answer = self.ask("POST", "/tokens/2021-03-01/restrictedDataToken", json={"restrictedResources": [resource]})
        assert answer.status_code == 200
        return replace(self, token=answer.json()["restrictedDataToken"])

    def actions(self, order_id: str) -> httpx.Response:
        """The messages an order allows."""
        return self.ask("GET", f"/messaging/v1/orders/{order_id}", params=self._marketplace)

    def tell(self, order_id: str, body: Any, template: str = "unexpectedProblem", **settings: Any) -> httpx.Response:
        """A message about an order; a marketplace is named unless ``params`` say otherwise."""
        path = f"/messaging/v1/orders/{order_id}/messages/{template}"
        return self.ask("POST", path, json=body, **{"params": self._marketplace} | settings)

    @property
    def kinds(self) -> list[str]:
        """What happened in the world so far."""
        return [type(entry.event).__name__ for entry in self.hosted.world.journal.entries()]

    @property
    def _marketplace(self) -> Mapping[str, str]:
        return {"marketplaceIds": self.hosted.marketplace_id}


def asked(app: ASGIApp, method: str, path: str, **settings: Any) -> httpx.Response:
    """One request to an application."""

    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(method, path, **settings)

    return asyncio.run(once())


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    """Status, code and message of an error in the one published shape."""
    assert set(answer.json()) == {"errors"}
    (error,) = answer.json()["errors"]
    assert set(error) == {"code", "message", "details"}
    return answer.status_code, error["code"], error["message"]
