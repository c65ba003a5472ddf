"""Whoever trusts the authority takes the mock for the published hosts and for this machine, and for nothing else."""

import ssl
from pathlib import Path

import pytest
from cryptography import x509

from mock_api.proxy.authority import Authority


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def greeted(server: ssl.SSLContext, certificate: bytes, name: str) -> None:
    """A handshake in memory.

    Raises:
        ssl.SSLError: the client does not believe the server.
    """
    client = ssl.create_default_context(cadata=certificate.decode())
    # As strict as newer releases of Python are by default.
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    asking = client.wrap_bio(back, there, server_hostname=name)
    answering = server.wrap_bio(there, back, server_side=True)
    for side in (asking, answering, asking, answering):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue
    assert asking.version() == "TLSv1.3"


@pytest.mark.parametrize(
    "name",
    ["sellingpartnerapi-na.amazon.com", "sandbox.sellingpartnerapi-eu.amazon.com", "api.amazon.com", "127.0.0.1"],
)
def test_the_mock_is_taken_for_a_host(authority: Authority, name: str) -> None:
    greeted(authority.context(), authority.certificate, name)


@pytest.mark.parametrize("name", ["example.org", "a.b.amazon.com", "amazon.com", "127.0.0.2"])
def test_and_for_no_other(authority: Authority, name: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        greeted(authority.context(), authority.certificate, name)


def test_each_authority_has_a_key_of_its_own(authority: Authority) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        greeted(authority.context(), Authority().certificate, "api.amazon.com")


def test_no_key_is_left_behind(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    authority.context()
    assert list(tmp_path.iterdir()) == []
    assert b"PRIVATE" not in authority.certificate


def test_an_authority_signs_no_other(authority: Authority) -> None:
    limits = x509.load_pem_x509_certificate(authority.certificate).extensions.get_extension_for_class(
        x509.BasicConstraints
    )
    assert (limits.value.ca, limits.value.path_length) == (True, 0)
