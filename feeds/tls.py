"""TLS as a client and as a server: certificates are always checked."""

from __future__ import annotations

import ssl

from wallboard.errors import ConfigError, RefusedError


def client_tls(ca_file: str | None) -> ssl.SSLContext:
    """What verifies a server, by the system's authorities or by `ca_file` (PEM). Raises RefusedError."""
    try:
        return ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or "no certificate in it"
        raise RefusedError(f"The ca_file {ca_file} cannot be read ({reason})", "Give a PEM file.") from error


def server_tls(cert_file: str, key_file: str) -> ssl.SSLContext:
    """What shows a server's certificate. Raises ConfigError where a file cannot be read or does not fit."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(cert_file, key_file)
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or "certificate and key do not fit"
        raise ConfigError(f"cannot be used ({reason}); give two PEM files", file=cert_file) from error
    return context
