"""Whom TLS trusts, as the environment says, and a sentence where that cannot be followed."""

import os
import re
import ssl
from pathlib import Path
from typing import Final

import httpx

from kiosk.core.errors import ConfigurationError
from kiosk.core.messages import msg
from kiosk.core.system_reasons import reason_of

_NO_CERTIFICATES: Final = msg("there is no certificate in it")
_HASHED: Final = re.compile(r"[0-9a-f]{8}\.[0-9]+\Z")  # as `openssl rehash` names certificates


def tls_context() -> ssl.SSLContext:
    """Return the context for TLS: SSL_CERT_FILE, else SSL_CERT_DIR, else the roots of certifi.

    Raises `ConfigurationError` when one of the variables names what holds no certificate: nobody
    would be trusted, or an error come from deep within.
    """
    variable = next(
        (name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)), ""
    )
    try:
        context = httpx.create_ssl_context()
        if variable == "SSL_CERT_DIR" and not _has_certificates(os.environ[variable]):
            raise _useless(variable, _NO_CERTIFICATES)
    except ssl.SSLError:
        if not variable:
            raise
        raise _useless(variable, _NO_CERTIFICATES) from None
    except OSError as error:
        log = os.environ.get("SSLKEYLOGFILE")
        if not variable or (log and error.filename == log):
            variable = "SSLKEYLOGFILE" if log else variable
        if not variable:
            raise
        raise _useless(variable, reason_of(error)) from None
    return context


def _useless(variable: str, why: str) -> ConfigurationError:
    return ConfigurationError(
        msg(
            "The environment variable {variable} names {path}, which cannot be used ({why}). "
            "Correct it, or take the variable out of the environment.",
            variable=variable,
            path=os.environ[variable],
            why=why,
        )
    )


def _has_certificates(folders: str) -> bool:
    """Return whether OpenSSL finds a certificate in one of the folders, by its hash."""
    for folder in folders.split(os.pathsep):
        try:
            if any(_HASHED.match(file.name) for file in Path(folder).iterdir()):
                return True
        except OSError:
            continue
    return False
