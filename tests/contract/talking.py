"""A seller's program that writes to buyers: files put in their places, and bodies that fit each kind of message."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import md5
from typing import Any

import httpx

from mock_api.app import create_app
from mock_api.worlds import ServerOptions
from tests.contract.seller import Seller, asked

PDF = b"%PDF-1.7\n" + b"a page " * 20
PUBLIC = "https://mock.example.test"
WORDS = "Which of the two colours may we send? The parcel leaves today."
PLACE = "/uploads/2020-11-01/uploadDestinations/messaging/v1/orders/{order}/messages/{template}"


def digest(content: bytes) -> str:
    """A digest as places for files want it."""
    return b64encode(md5(content, usedforsecurity=False).digest()).decode()


def place(seller: Seller, template: str, content: bytes = PDF, order: str = "", **wishes: Any) -> httpx.Response:
    """A place for a file of a message."""
    path = PLACE.format(order=order or seller.order_id, template=template)
    params = {"marketplaceIds": seller.hosted.marketplace_id, "contentMD5": digest(content)} | wishes
    return seller.ask("POST", path, params=params)


def put(seller: Seller, url: str, content: bytes = PDF, **settings: Any) -> httpx.Response:
    """A file put where an address leads, without any token."""
    path = url.removeprefix(seller.worlds.options.public_url)
    return asked(create_app(seller.worlds, "a control token"), "PUT", path, content=content, **settings)


def uploaded(seller: Seller, template: str, content: bytes = PDF, name: str = "paper.pdf") -> dict[str, str]:
    """A file that is there, as a message names it."""
    answer = place(seller, template, content)
    assert answer.status_code == 201, answer.text
    told = answer.json()["payload"]
    assert put(seller, told["url"], content, headers=told["headers"]).status_code == 200
    return {"uploadDestinationId": told["uploadDestinationId"], "fileName": name}


def body_for(seller: Seller, action: Mapping[str, Any]) -> dict[str, Any]:
    """A body that fits the schema of an action."""
    wanted = action["_embedded"]["schema"]["payload"]["properties"]
    text = {"text": WORDS} if "text" in wanted else {}
    return text | ({"attachments": [uploaded(seller, action["payload"]["name"])]} if "attachments" in wanted else {})


def names(seller: Seller) -> list[str]:
    """The kinds of message the first order allows."""
    return [link["name"] for link in seller.actions(seller.order_id).json()["_links"]["actions"]]


def with_options(seller: Seller, *, lenient: bool = False, api_date: date | None = None) -> Seller:
    """The same seller at a server that was started so."""
    seller.worlds.options = ServerOptions(PUBLIC, api_date, lenient)
    return replace(seller)
