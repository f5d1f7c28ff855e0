#!/bin/sh
# Installs what the kiosk needs on Debian 12 or newer: system packages, then .venv with the command
# `kiosk`. With --demo also what `kiosk demo` and `kiosk simulator` need, with --notices what sends
# notices to the owner, with --dev all of that and what the checks need. Does nothing, quickly, when all of it is there. demo.sh runs it with --demo, test.sh
# with --dev.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

demo=""
dev=""
notices=""
case "${1:-}" in
    "") ;;
    --demo) demo=yes ;;
    --notices) notices=yes ;;
    --dev) demo=yes notices=yes dev=yes ;;
    *) stop "usage: sh packaging/prepare.sh [--demo | --notices | --dev]" ;;
esac

# What Qt's own libraries are linked against (found with ldd), the zbar decoder, letters for names
# from all over the world (14 MB), and a virtual display for machines without one.
PACKAGES="ca-certificates
libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0
libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0
libxcb-shape0 libxcb-xkb1 libxrandr2 libpulse0 libdrm2
libwayland-client0 libwayland-cursor0 libwayland-egl1 libzbar0
fonts-noto-core fonts-wqy-microhei
xvfb xauth"
# The power-loss campaign compiles a library that watches the disk.
[ -z "$dev" ] || PACKAGES="$PACKAGES gcc libc6-dev"
# The test of screen readers: a session bus, the one of AT-SPI, and keys of an X server.
[ -z "$dev" ] || PACKAGES="$PACKAGES dbus at-spi2-core libx11-6 libxtst6"
# The test under Wayland: a compositor for one program, which does not start without the second.
[ -z "$dev" ] || PACKAGES="$PACKAGES cage xwayland"

python=$(command -v python3) || stop "python3 is missing. Run: apt-get install python3"

# What there are no files of Qt for is said here, before anything is installed: pip would only say
# that it found no version. PySide6 6.11.3 has wheels for 64-bit Intel and AMD from glibc 2.34 and
# for 64-bit ARM from glibc 2.39; the pins hold for Python 3.11 to 3.14 (packaging/lock.py asks).
"$python" - <<'END' || exit 1
import os
import platform
import struct
import sys

NEEDED = {"x86_64": (2, 34), "aarch64": (2, 39)}
machine, bits = platform.machine(), struct.calcsize("P") * 8
try:
    found = os.confstr("CS_GNU_LIBC_VERSION")  # such as "glibc 2.36"
    glibc = tuple(int(part) for part in found.split()[1].split("."))
except (AttributeError, ValueError, OSError):
    found, glibc = "another C library", (0, 0)


def stop(sentence):
    sys.exit(sentence)


if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    stop(
        "Python 3.11 to 3.14 is needed; this is {}. Debian 12 and 13 bring one that fits.".format(
            platform.python_version()
        )
    )
if machine not in NEEDED or bits != 64:
    stop(
        "Qt for Python is made for 64-bit Intel, AMD and ARM computers; this is {} with a {}-bit "
        "system. On a Raspberry Pi, install the 64-bit Raspberry Pi OS (Debian 13 or newer).".format(
            machine, bits
        )
    )
if glibc < NEEDED[machine]:
    stop(
        "Qt for Python needs glibc {}.{} on {}, and this system has {}: install Debian {} or "
        "newer{}.".format(
            *NEEDED[machine],
            "ARM" if machine == "aarch64" else "Intel and AMD",
            found,
            13 if machine == "aarch64" else 12,
            " (Raspberry Pi OS Trixie)" if machine == "aarch64" else "",
        )
    )
END

# Debian splits venv off; a Python from elsewhere brings it.
"$python" -c 'import ensurepip, venv' 2>/dev/null || PACKAGES="$PACKAGES python3-venv"

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=""
    for package in $PACKAGES; do
        # Newer Debians and Ubuntus name some libraries with a t64 ending. One line for each
        # architecture that has it.
        dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null |
            grep -q '^installed$' || missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then as_root=""
        elif command -v sudo >/dev/null; then as_root="sudo"
        else
            say "These system packages are missing. As root, run this, then try again:"
            stop "  apt-get install --no-install-recommends$missing"
        fi
        say "Installing system packages:$missing"
        $as_root apt-get update -qq ||
            stop "The lists of Debian's packages could not be fetched: see above. Is there a network," \
                "and is no other program installing packages?"
        # shellcheck disable=SC2086  # a list of words
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
            install -y -qq --no-install-recommends $missing >/dev/null ||
            stop "The system packages could not be installed: see above. Then run this again."
    fi
else
    say "This is no Debian: Qt 6, zbar and Xvfb must be there already (names in packaging/prepare.sh)."
fi

# Settings of pip that would put packages elsewhere than into .venv.
unset PIP_TARGET PIP_PREFIX PIP_ROOT PIP_DRY_RUN
export PIP_USER=0

# pip gives a package its INSTALLER last; where that is missing, an install was ended in the middle,
# and pip would take the package for whole.
half_installed() {
    for info in .venv/lib/python3*/site-packages/*.dist-info; do
        [ -e "$info/INSTALLER" ] || return 0
    done
    return 1
}

# .venv holds this folder's path and this Python's version, so it is made anew when one changes.
made_for="Python $("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])') in $(pwd -P)"
if [ "$(cat .venv/made-for 2>/dev/null || true)" != "$made_for" ] || [ ! -x .venv/bin/python ] ||
    half_installed
then
    rm -rf .venv
    "$python" -m venv .venv || stop "Python's environment .venv could not be made: see above."
    printf '%s\n' "$made_for" > .venv/made-for
fi

# Nothing is resolved here. The locks name every package with its version and the SHA-256 of its
# files, and --no-deps keeps pip, whichever this system has, from asking for any other. Wheels only:
# to build one, pip would fetch what no lock names.
install() {  # install STAMP WHAT WORDS-FOR-PIP…
    stamp=.venv/installed-$1
    what=$2
    shift 2
    sum=$(cat packaging/prepare.sh pyproject.toml packaging/locks/*.txt | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null || true)" != "$sum" ] || return 0
    say "Installing into .venv: $what"
    .venv/bin/python -m pip --quiet --disable-pip-version-check "$@" ||
        stop "Python packages could not be installed: see above. Is there a network, and room on the disk?"
    printf '%s\n' "$sum" > "$stamp"
}
PINNED="--no-deps --require-hashes --only-binary :all:"
# shellcheck disable=SC2086  # a list of words
{
    install packages "what the kiosk runs on" install $PINNED \
        -r packaging/locks/kiosk.txt -r packaging/locks/build.txt
    # The command `kiosk` itself: hatchling is there now, so no index is needed.
    install kiosk "the command kiosk" install --no-deps --no-index --no-build-isolation -e .
    if [ -n "$demo" ]; then
        install demo "what the demo needs" install $PINNED -r packaging/locks/demo.txt
    fi
    if [ -n "$notices" ]; then
        install notices "what sends notices" install $PINNED -r packaging/locks/notices.txt
    fi
    if [ -n "$dev" ]; then
        install dev "what the checks need" install $PINNED -r packaging/locks/dev.txt
        # For the test that installs with it.
        install pip "the oldest pip, beside the others" download --dest .venv/oldest-pip \
            $PINNED -r packaging/locks/oldest-pip.txt
    fi
}
