#!/bin/sh
# Installs what the kiosk needs on Debian 12 or newer: system packages, then .venv with the command
# `kiosk`. Does nothing, quickly, when all of it is there. Run by demo.sh and test.sh,
# which may name more system packages in EXTRA_PACKAGES.
set -eu
cd "$(dirname "$0")/.."

# What Qt's own libraries are linked against (found with ldd), the zbar decoder, letters for names
# from all over the world (14 MB), and a virtual display for machines without one.
PACKAGES="ca-certificates
libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0
libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0
libxcb-shape0 libxcb-xkb1 libxrandr2 libpulse0 libdrm2
libwayland-client0 libwayland-cursor0 libwayland-egl1 libzbar0
fonts-noto-core fonts-wqy-microhei
xvfb xauth ${EXTRA_PACKAGES:-}"

say() { printf '%s\n' "$*" >&2; }

python=$(command -v python3) || { say "python3 is missing. Run: apt-get install python3"; exit 1; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "Python 3.11 or newer is needed; this is $("$python" -V)."
    exit 1
}
# Debian splits venv off; a Python from elsewhere brings it.
"$python" -c 'import ensurepip, venv' 2>/dev/null || PACKAGES="$PACKAGES python3-venv"

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=""
    for package in $PACKAGES; do
        state=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
        # Newer Debians and Ubuntus name some libraries with a t64 ending.
        [ "$state" = "install ok installed" ] ||
            state=$(dpkg-query -W -f '${Status}' "${package}t64" 2>/dev/null || true)
        [ "$state" = "install ok installed" ] || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then as_root=""
        elif command -v sudo >/dev/null; then as_root="sudo"
        else
            say "These system packages are missing. As root, run this, then try again:"
            say "  apt-get install --no-install-recommends$missing"
            exit 1
        fi
        say "Installing system packages:$missing"
        $as_root apt-get update -qq
        # shellcheck disable=SC2086  # a list of words
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $missing >/dev/null
    fi
else
    say "This is no Debian: Qt 6, zbar and Xvfb must be there already (names in packaging/prepare.sh)."
fi

stamp=$(cat requirements.lock pyproject.toml packaging/prepare.sh | sha256sum)
if [ ! -x .venv/bin/kiosk ] || [ "$(cat .venv/stamp 2>/dev/null || true)" != "$stamp" ]; then
    say "Installing Python packages into .venv (about 300 MB the first time)"
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --require-hashes -r requirements.lock
    # hatchling is in the lock, so the build needs nothing else.
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --no-deps --no-build-isolation -e .
    printf '%s\n' "$stamp" > .venv/stamp
fi
