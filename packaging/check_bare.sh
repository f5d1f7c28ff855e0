#!/bin/sh
# Runs the README's two commands on bare Debians, each twice, and says how long they took.
#
#     sh packaging/check_bare.sh [SUITE…]      # bookworm and trixie, if none is named
#
# For each suite: debootstrap (minbase, git, python3, nothing else), a fresh clone of what is
# committed here, the kiosk alone (`prepare.sh`), `demo.sh --visits 6` and `test.sh`, and these two
# again. Exit code 1 when a command fails, or when a second run installs anything. Needs root,
# debootstrap and some 6 GB; takes about half an hour a suite on two cores. What the commands printed
# is kept in the folder that is named at the end (LOGS chooses another).
#
# How this machine reaches Debian's packages and the index of Python's is handed on: its archive
# (MIRROR names another), apt's and pip's configuration, proxies and certificates.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
[ "$(id -u)" = 0 ] || { say "A bare system is made by debootstrap and chroot: run this as root."; exit 1; }
command -v debootstrap >/dev/null || { say "Run: apt-get install debootstrap"; exit 1; }
if [ -z "${IN_ITS_OWN_NAMESPACE:-}" ]; then  # whatever is mounted here is gone when this ends
    IN_ITS_OWN_NAMESPACE=yes exec unshare --mount sh packaging/check_bare.sh "$@"
fi

MIRROR=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    'Label: Debian' | head -n 1)}
[ -n "$MIRROR" ] || { say "apt names no archive; set MIRROR."; exit 1; }
LOGS=$(realpath -m "${LOGS:-$(mktemp -d -t check-bare-logs-XXXXXX)}")
mkdir -p "$LOGS"
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}" check-bare-XXXXXX)
tear_down() {  # nothing is deleted while this machine's own /dev is mounted below it
    for place in "$work"/*/dev "$work"/*/proc "$work"/*/sys; do
        ! mountpoint -q "$place" || umount --recursive "$place" || return 1
    done
    rm -rf --one-file-system "$work"/*/
}
trap 'exit 1' HUP INT TERM
trap 'tear_down && rm -rf "$work"' EXIT
git bundle create --quiet "$work/clone.bundle" HEAD
commit=$(git rev-parse --short HEAD)
[ -z "$(git status --porcelain)" ] || say "Not everything here is committed; $commit is what is tried."
failed=0

bare() {  # bare SUITE: make the system in $root
    root=$work/$1
    debootstrap --variant=minbase --include=git,python3 "$1" "$root" "$MIRROR" \
        > "$LOGS/$1-debootstrap.log" 2>&1
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mount -t sysfs sysfs "$root/sys"
    # This machine's way to the registries.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
    mkdir -p "$root/etc/apt/apt.conf.d" "$root/opt/host"
    apt-config dump | grep -i -E '^Acquire::([a-z]+::(Proxy|Verify|CaInfo)|Check-)' \
        > "$root/etc/apt/apt.conf.d/90host" || true
    [ ! -f /etc/pip.conf ] || cp /etc/pip.conf "$root/etc/pip.conf"
    certificates=
    if [ -f /etc/ssl/certs/ca-certificates.crt ]; then
        certificates=/opt/host/certificates.crt
        cp /etc/ssl/certs/ca-certificates.crt "$root$certificates"
    fi
    cp "$work/clone.bundle" "$root/opt/host/"
    inside "git clone --quiet /opt/host/clone.bundle /root/turnstile" > "$LOGS/$1-clone.log" 2>&1
}

inside() {  # inside COMMAND: run it in $root as a login of its root would
    env -i HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        ${HTTP_PROXY:+HTTP_PROXY="$HTTP_PROXY"} ${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} \
        ${no_proxy:+no_proxy="$no_proxy"} ${certificates:+PIP_CERT="$certificates"} \
        chroot "$root" /bin/sh -c "$1" < /dev/null
}

timed() {  # timed SUITE NAME COMMAND: run it in the clone, and say what came of it
    begun=$(date +%s)
    status=0
    inside "cd /root/turnstile && $3" > "$LOGS/$1-$2.log" 2>&1 || status=$?
    took=$(($(date +%s) - begun))
    [ $status = 0 ] || failed=1
    printf '%-10s %-14s exit %d  %2d min %02d s  %s\n' "$1" "$2" $status $((took / 60)) \
        $((took % 60)) "$(tr '\r' '\n' < "$LOGS/$1-$2.log" | grep -a -v '^ *$' | tail -n 1 | cut -c1-80)"
}

for suite in ${*:-bookworm trixie}; do
    bare "$suite"
    printf '%-10s %s, %s, commit %s\n' "$suite" "$(inside 'python3 -V')" \
        "glibc $(inside 'getconf GNU_LIBC_VERSION' | cut -d' ' -f2)" "$commit"
    timed "$suite" kiosk-alone "sh packaging/prepare.sh && .venv/bin/kiosk --version"
    timed "$suite" demo-first "sh packaging/demo.sh --visits 6"
    timed "$suite" demo-second "sh packaging/demo.sh --visits 6"
    timed "$suite" test-first "sh packaging/test.sh"
    timed "$suite" test-second "sh packaging/test.sh"
    if grep -a '^Installing' "$LOGS/$suite-demo-second.log" "$LOGS/$suite-test-second.log"; then
        say "$suite: a second run installed something."
        failed=1
    fi
    tear_down
done
say "What the commands printed: $LOGS"
exit $failed
