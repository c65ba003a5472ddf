"""Whom load may be sent to: this machine, or a host somebody names as their own. Sending it is Locust's."""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit


def refusal(target: str, own: Iterable[str] = ()) -> str | None:
    """Why load must not be sent to a target, or None where it may."""
    host = _host(target)
    if not host:
        return f"'{target}' is no address to send load to; write it as --host http://127.0.0.1:8900"
    if _is_loopback(host) or host in {_host(named) for named in own}:
        return None
    return (
        f"{host} is not this machine, the only one that is loaded unasked: "
        f"if it is yours to load, say so with --own-target {host}; a real marketplace never is"
    )


def _host(target: str) -> str:
    """The host of an address, or a host written alone."""
    try:
        return (urlsplit(target if "//" in target else f"//{target}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
