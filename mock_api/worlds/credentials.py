"""What selects one world of a server and opens it, all derived from the server's secret.

Which door wants which of them is the channels'.
"""

import hashlib
import hmac
from dataclasses import dataclass


@dataclass(frozen=True)
class Credentials:
    """The names, secrets and address key of one world; no two worlds of a server share any."""

    client_id: str
    client_secret: str
    refresh_token: str
    inbox_token: str
    address_key: bytes


def credentials(secret: bytes, number: int) -> Credentials:
    """The credentials of the world of a number, the same for the same secret."""

    def derived(purpose: str) -> bytes:
        return hmac.digest(secret, f"{purpose} {number}".encode(), hashlib.sha256)

    return Credentials(
        f"amzn1.application-oa2-client.{derived('client').hex()[:32]}",
        f"amzn1.oa2-cs.v1.{derived('client secret').hex()}",
        f"Atzr|{derived('refresh token').hex()}",
        f"inbox.{derived('inbox token').hex()[:32]}",
        derived("addresses"),
    )
