"""What a seller's program does with python-amazon-sp-api, unmodified; prints how each step went, as JSON.

Where the mock is comes as the first argument. Without it the client goes where it always goes, and the environment
must lead it to the mock.
"""

import json
import sys
from types import SimpleNamespace

from sp_api.api import Messaging, Orders, Solicitations
from sp_api.auth import AccessTokenClient
from sp_api.base import Marketplaces, SellingApiException, SellingApiRequestThrottledException

from tests.end_to_end.clients.waiting import recovered

LONG_AGO = "2025-01-01T00:00:00Z"
KEYS = json.loads(sys.argv[1])


def options():
    credentials = {
        "refresh_token": KEYS["refresh_token"],
        "lwa_app_id": KEYS["client_id"],
        "lwa_client_secret": KEYS["client_secret"],
    }
    if "url" not in KEYS:
        return {"marketplace": Marketplaces.US, "credentials": credentials}

    class Login(AccessTokenClient):
        scheme, host = "http://", KEYS["url"].partition("//")[2]

    place = SimpleNamespace(endpoint=KEYS["url"], marketplace_id=KEYS["marketplace_id"], region="us-east-1")
    return {"marketplace": place, "credentials": credentials, "auth_token_client_class": Login}


def refusal(attempt):
    try:
        attempt()
    except SellingApiException as refused:
        return [refused.code, refused.amzn_code, refused.message]
    return None


def main():
    told = {}
    marketplace = [KEYS["marketplace_id"]]
    orders, messaging, solicitations = (api(**options()) for api in (Orders, Messaging, Solicitations))
    told["token"] = orders.auth.access_token
    (order,) = orders.get_orders(CreatedAfter=LONG_AGO).payload["Orders"]
    told["orders"] = [order["AmazonOrderId"]]
    order_id = order["AmazonOrderId"]

    def actions():
        found = messaging.get_messaging_actions_for_order(order_id, marketplaceIds=marketplace)
        return [action["name"] for action in found.payload["_links"]["actions"]]

    def send(text):
        messaging.create_unexpected_problem(order_id, body={"text": text}, marketplaceIds=marketplace)
        return True

    def solicit():
        solicitations.create_product_review_and_seller_feedback_solicitation(order_id, marketplaceIds=marketplace)
        return True

    told["actions"] = actions()
    told["sent"] = send(KEYS["text"])
    told["refused"] = refusal(lambda: send(KEYS["refused_text"]))
    if KEYS["calls"]:
        told["throttled"] = recovered(actions, KEYS["calls"], SellingApiRequestThrottledException)
    told["solicited"] = solicit()
    told["solicited_again"] = refusal(solicit)
    print(json.dumps(told))


main()
