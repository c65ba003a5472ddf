"""A certificate authority that lives as long as the program: a client that trusts it takes the mock for its host.

Its keys are never kept: each start makes new ones. Who connects is ``connecting``'s.
"""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from mock_api.pacing import wall_seconds
from mock_api.proxy.hosts import NAMES

_LIFETIME = timedelta(days=365)
_LOOPBACK = ("127.0.0.1", "::1")
_ORGANISATION = "mockplace, for tests on this machine"


class Authority:
    """An authority with one key, which signs a certificate for all names of the mock; no key ever leaves it."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named("mockplace private authority")
        self._certificate = (
            _begun(self._name, self._name, self._key.public_key(), self._key)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(is_authority=True), critical=True)
            .sign(self._key, hashes.SHA256())
        )

    @property
    def certificate(self) -> bytes:
        """What a client must trust, as PEM."""
        return self._certificate.public_bytes(serialization.Encoding.PEM)

    def context(self) -> ssl.SSLContext:
        """What a server needs to answer as the marketplace's hosts, or as this machine."""
        key = ec.generate_private_key(ec.SECP256R1())
        signed = (
            _begun(_named("mockplace"), self._name, key.public_key(), self._key)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(is_authority=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectAlternativeName(_subjects()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.set_alpn_protocols(["http/1.1"])
        # The library reads files only; nobody else may read this folder, and it is gone at once.
        with TemporaryDirectory() as folder:
            file = Path(folder) / "server.pem"
            file.write_bytes(_written(key) + signed.public_bytes(serialization.Encoding.PEM))
            made.load_cert_chain(file)
        return made


def _named(name: str) -> x509.Name:
    parts = {NameOID.ORGANIZATION_NAME: _ORGANISATION, NameOID.COMMON_NAME: name}
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in parts.items()])


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, signer: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    """A certificate but for what it may be used for. It began an hour ago, for clocks are not all alike."""
    now = datetime.fromtimestamp(wall_seconds(), UTC)
    signed_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _LIFETIME)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(signed_by, critical=False)
    )


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _subjects() -> list[x509.GeneralName]:
    names: list[x509.GeneralName] = [x509.DNSName(name) for name in (*NAMES, "localhost")]
    return names + [x509.IPAddress(ipaddress.ip_address(address)) for address in _LOOPBACK]


def _written(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
