"""A token as servers may send it back, and whether a text still gives it away."""

import base64
import html
import re
from binascii import Error
from contextlib import suppress
from typing import Final
from urllib.parse import quote, unquote


def spellings(token: str) -> dict[str, str]:
    """Return `token` in all forms in which it may come back inside a JSON string."""
    wrapped = base64.b64encode(f"Authorization: Bearer {token}".encode()).decode()
    return {
        "as it is": token,
        "JSON": "".join(f"\\u{ord(letter):04X}" for letter in token),
        "one letter in JSON": token.replace("-", "\\u002d"),
        "NULs between": "\\u0000".join(token),
        "an address": quote(token, safe="").replace("-", "%2D"),
        "all of it for an address": "".join(f"%{ord(letter):02x}" for letter in token),
        "HTML": "".join(f"&#{ord(letter)};" for letter in token),
        "base64": wrapped,
        "base64 for addresses": wrapped.replace("+", "-").replace("/", "_"),
        "hexadecimal digits": token.encode().hex(),
    }


_JSON: Final = re.compile(r"\\+u([0-9A-Fa-f]{4})")


def reveals(text: str, token: str) -> bool:
    """Return whether anybody who decodes `text` in any of the usual ways reads `token`."""
    decoded = [text, unquote(text), html.unescape(text)]
    decoded.append(_JSON.sub(lambda found: chr(int(found[1], 16)), text))
    for run in re.findall(r"[A-Za-z0-9+/_-]{8,}", text):
        plain = run.replace("-", "+").replace("_", "/")
        for skipped in range(4):
            part = plain[skipped:]
            with suppress(Error):
                padded = part + "=" * (-len(part) % 4)
                decoded.append(base64.b64decode(padded).decode("latin-1"))
        with suppress(ValueError):
            decoded.append(bytes.fromhex(run).decode("latin-1"))
    return any(token in re.sub(r"[\x00-\x1f]", "", one) for one in decoded)
