"""How a webhook proves who sent it: an HMAC over the second it was sent in and its body."""

import hashlib
import hmac

HEADER = "mockplace-signature"


def signature(secret: str, seconds: int, body: bytes) -> str:
    """``t=SECONDS,v1=HEX``: HMAC-SHA256 under the secret over ``SECONDS.BODY``."""
    signed = hmac.digest(secret.encode(), b"%d." % seconds + body, hashlib.sha256)
    return f"t={seconds},v1={signed.hex()}"
