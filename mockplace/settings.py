"""One world's address and credentials as the known clients of the published API take them.

Nothing of a client is loaded before somebody asks for its settings.
"""

from dataclasses import dataclass
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from mockplace.records import Credentials

LOGIN = "/auth/o2/token"
"""Where tokens are had, on the same server."""

_REGION = "us-east-1"


@dataclass(frozen=True)
class ClientSettings:
    """What points a client at one world, and changes nothing else about it."""

    url: str
    credentials: Credentials

    @property
    def token_url(self) -> str:
        """Where an access token is had."""
        return self.url + LOGIN

    def python_amazon_sp_api(self) -> dict[str, Any]:
        """For every class of ``sp_api.api``: ``Messaging(**world.settings.python_amazon_sp_api())``.

        Raises:
            RuntimeError: python-amazon-sp-api is not installed.
        """
        auth = _loaded("sp_api.auth", "python-amazon-sp-api")
        scheme, _, host = self.url.partition("://")
        keys = self.credentials
        return {
            "marketplace": SimpleNamespace(endpoint=self.url, marketplace_id=keys.marketplace_id, region=_REGION),
            "credentials": {
                "refresh_token": keys.refresh_token,
                "lwa_app_id": keys.client_id,
                "lwa_client_secret": keys.client_secret,
            },
            "auth_token_client_class": type(
                "Login", (auth.AccessTokenClient,), {"scheme": f"{scheme}://", "host": host, "path": LOGIN}
            ),
        }

    def amzn_sp_api(self) -> dict[str, Any]:
        """For ``spapi``: ``SPAPIClient(**world.settings.amzn_sp_api())``.

        Raises:
            RuntimeError: amzn-sp-api is not installed.
        """
        client = _loaded("spapi.auth.credentials", "amzn-sp-api")
        keys = self.credentials
        config = client.SPAPIConfig(
            client_id=keys.client_id, client_secret=keys.client_secret, refresh_token=keys.refresh_token, region="NA"
        )
        return {"config": config, "oauth_endpoint": self.token_url, "endpoint": self.url}

    def npm_amazon_sp_api(self) -> dict[str, Any]:
        """The options of ``new SellingPartner(...)``, as JSON can carry them.

        That client knows only the published host; what sends it here is an agent or a preload, which take ``url``.
        """
        keys = self.credentials
        return {
            "region": "na",
            "refresh_token": keys.refresh_token,
            "credentials": {
                "SELLING_PARTNER_APP_CLIENT_ID": keys.client_id,
                "SELLING_PARTNER_APP_CLIENT_SECRET": keys.client_secret,
            },
        }

    def official_js_sdk(self) -> dict[str, str]:
        """For ``new ApiClient(baseUrl)``, and for having the token that ``applyXAmzAccessTokenToRequest`` takes."""
        keys = self.credentials
        return {
            "baseUrl": self.url,
            "tokenUrl": self.token_url,
            "clientId": keys.client_id,
            "clientSecret": keys.client_secret,
            "refreshToken": keys.refresh_token,
        }

    def environment(self) -> dict[str, str]:
        """For a program of any kind, to be added to its environment, under the names that the clients read."""
        keys = self.credentials
        return {
            "MOCKPLACE_URL": self.url,
            "MOCKPLACE_TOKEN_URL": self.token_url,
            "MOCKPLACE_INBOX_TOKEN": keys.inbox_token,
            "MOCKPLACE_MARKETPLACE_ID": keys.marketplace_id,
            "MOCKPLACE_ALIAS_DOMAIN": keys.alias_domain,
            "SP_API_REFRESH_TOKEN": keys.refresh_token,
            "LWA_APP_ID": keys.client_id,
            "LWA_CLIENT_SECRET": keys.client_secret,
            "SELLING_PARTNER_APP_CLIENT_ID": keys.client_id,
            "SELLING_PARTNER_APP_CLIENT_SECRET": keys.client_secret,
        }


def _loaded(module: str, package: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        raise RuntimeError(f"these are settings of {package}, which is not installed: pip install {package}") from None
