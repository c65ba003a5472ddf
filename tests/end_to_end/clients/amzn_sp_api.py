"""What a seller's program does with amzn-sp-api, unmodified; prints how each step went, as JSON.

Where the mock is comes as the first argument.
"""

import json
import sys

from spapi import ApiException, SPAPIConfig
from spapi.api.messaging_v1.messaging_api import MessagingApi
from spapi.api.orders_v0.orders_v0_api import OrdersV0Api
from spapi.api.solicitations_v1.solicitations_api import SolicitationsApi
from spapi.client import SPAPIClient
from spapi.models.messaging_v1 import CreateUnexpectedProblemRequest

from tests.end_to_end.clients.waiting import recovered

LONG_AGO = "2025-01-01T00:00:00Z"
KEYS = json.loads(sys.argv[1])


class Throttled(Exception):
    """The marketplace was asked too often."""


def refusal(attempt):
    try:
        attempt()
    except ApiException as refused:
        (error,) = json.loads(refused.body)["errors"]
        return [refused.status, error["code"], error["message"]]
    return None


def main():
    told = {}
    marketplace = [KEYS["marketplace_id"]]
    config = SPAPIConfig(KEYS["client_id"], KEYS["client_secret"], KEYS["refresh_token"])
    client = SPAPIClient(config, oauth_endpoint=KEYS["url"] + "/auth/o2/token", endpoint=KEYS["url"]).api_client
    told["token"] = client.default_headers["x-amz-access-token"]
    messaging, solicitations = MessagingApi(client), SolicitationsApi(client)
    (order,) = OrdersV0Api(client).get_orders(marketplace, created_after=LONG_AGO).payload.orders
    order_id = order.amazon_order_id
    told["orders"] = [order_id]

    def actions():
        try:
            found = messaging.get_messaging_actions_for_order(order_id, marketplace)
        except ApiException as refused:
            raise (Throttled if refused.status == 429 else AssertionError) from refused
        return [action.name for action in found.links.actions]

    def send(text):
        messaging.create_unexpected_problem(order_id, marketplace, CreateUnexpectedProblemRequest(text=text))
        return True

    def solicit():
        solicitations.create_product_review_and_seller_feedback_solicitation(order_id, marketplace)
        return True

    told["actions"] = actions()
    told["sent"] = send(KEYS["text"])
    told["refused"] = refusal(lambda: send(KEYS["refused_text"]))
    if KEYS["calls"]:
        told["throttled"] = recovered(actions, KEYS["calls"], Throttled)
    told["solicited"] = solicit()
    told["solicited_again"] = refusal(solicit)
    print(json.dumps(told))


main()
