"""What ``serve`` prints for people: where the server is, what opens it, and lines to copy.

Plain text, so that nothing has to be loaded for it.
"""

from dataclasses import dataclass

from mock_api.worlds import HostedWorld

_SERVER = """\
mockplace is ready at {url}
  control token   {token}
  every operation {url}/_control/docs
"""

_MAKE_A_WORLD = """
Make a world:
  curl -s -X POST {url}/_control/worlds -H 'Authorization: Bearer {token}' \\
    -H 'Content-Type: application/json' -d '{{"scenario": "refund-trap"}}'
"""

_WORLD = """
World {id} (seed {seed}), {now}, {pace}
  inbox token     {inbox_token}
  client id       {client_id}
  client secret   {client_secret}
  refresh token   {refresh_token}
  marketplace     {marketplace_id}

Threads that wait for an answer:
  curl -s {url}/inbox/threads -H 'Authorization: Bearer {inbox_token}'

Let a day pass:
  curl -s -X POST {url}/_control/worlds/{id}/advance -H 'Authorization: Bearer {token}' \\
    -H 'Content-Type: application/json' -d '{{"by": "24h"}}'

What it was worth:
  curl -s {url}/_control/worlds/{id}/scorecard -H 'Authorization: Bearer {token}'

With python-amazon-sp-api:
  from types import SimpleNamespace
  from sp_api.api import Messaging
  from sp_api.auth import AccessTokenClient

  class Login(AccessTokenClient):
      scheme, host = "http://", "{host}"

  messaging = Messaging(
      marketplace=SimpleNamespace(endpoint="{url}", marketplace_id="{marketplace_id}", region="us-east-1"),
      credentials={{
          "refresh_token": "{refresh_token}",
          "lwa_app_id": "{client_id}",
          "lwa_client_secret": "{client_secret}",
      }},
      auth_token_client_class=Login,
  )
"""

_END = "\nCtrl-C stops it."
_OPEN = "\nOthers on the network can reach this server; its tokens are all that keeps them out."


@dataclass(frozen=True)
class Served:
    """A server that is ready: where, for whom, at which pace, and for this machine only or not."""

    url: str
    control_token: str
    pace: str
    is_private: bool


def welcome(served: Served, hosted: HostedWorld | None) -> str:
    """The block to copy."""
    parts = [_SERVER, _WORLD if hosted else _MAKE_A_WORLD, "" if served.is_private else _OPEN, _END]
    about = {"url": served.url, "token": served.control_token, "host": served.url.partition("//")[2]}
    return "".join(part.format(**about, **_told(served, hosted)) for part in parts)


def _told(served: Served, hosted: HostedWorld | None) -> dict[str, object]:
    if hosted is None:
        return {}
    opens = ("id", "inbox_token", "client_id", "client_secret", "refresh_token", "marketplace_id")
    return {
        **{name: getattr(hosted, name) for name in opens},
        "seed": hosted.world.journal.header.seed,
        "now": hosted.world.calendar.iso(hosted.world.now),
        "pace": "time stands still until it is advanced" if served.pace == "stepped" else f"pace {served.pace}",
    }
