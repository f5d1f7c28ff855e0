#!/bin/sh
# Makes a virtual machine of a Debian with the kiosk's package in it, to see it from power-on on.
#
#     sh packaging/make_vm.sh FOLDER PACKAGE.deb [SUITE]      # bookworm, if none is named
#
# Into FOLDER come disk.img, vmlinuz and initrd. `python -m tests.campaigns.appliance FOLDER` boots it
# and does to it what happens to kiosks; docs/appliance.md says what came of it. Needs root,
# debootstrap, e2fsprogs and 5 GB. How this machine reaches Debian's archive is handed on.
#
# The machine's kiosk asks a stand-in TeamUp on the host (10.0.2.2, port 8765), its scanner is the
# second serial line, and the first one is a shell of root, which a real kiosk does not have.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
[ $# -ge 2 ] || { say "usage: sh packaging/make_vm.sh FOLDER PACKAGE.deb [SUITE]"; exit 1; }
[ "$(id -u)" = 0 ] || { say "A system is made by debootstrap and chroot: run this as root."; exit 1; }
command -v debootstrap > /dev/null || { say "Run: apt-get install debootstrap"; exit 1; }
if [ -z "${IN_ITS_OWN_NAMESPACE:-}" ]; then  # whatever is mounted here is gone when this ends
    IN_ITS_OWN_NAMESPACE=yes exec unshare --mount sh packaging/make_vm.sh "$@"
fi
folder=$(realpath -m "$1")
deb=$(realpath "$2")
suite=${3:-bookworm}
root=$folder/root
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    'Label: Debian' | head -n 1)}
mkdir -p "$folder"

inside() {
    env -i HOME=/root LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" /bin/sh -c "$1" < /dev/null
}

say "Making $suite in $root"
if [ ! -e "$root/made" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$folder/debootstrap.log" 2>&1
    mount -t proc proc "$root/proc"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2> /dev/null || true
    apt-config dump | grep -i -E '^Acquire::([a-z]+::(Proxy|Verify|CaInfo)|Check-)' \
        > "$root/etc/apt/apt.conf.d/90host" || true
    inside "apt-get update -qq && apt-get install -y -qq --no-install-recommends \
        linux-image-amd64 systemd-sysv udev dbus libpam-systemd iproute2 kbd \
        cage seatd xwayland xserver-xorg-core xserver-xorg-input-libinput fonts-noto-core \
        python3 adduser procps" > "$folder/packages.log" 2>&1
    touch "$root/made"
else
    mount -t proc proc "$root/proc"
fi

say "Installing $(basename "$deb")"
cp "$deb" "$root/root/"
inside "apt-get install -y -qq --no-install-recommends /root/$(basename "$deb")" \
    > "$folder/install.log" 2>&1
# Where systemd does not run, the package switches nothing on.
inside "systemctl -q enable turnstile-kiosk.service systemd-networkd.service" \
    2>> "$folder/install.log" || true

mkdir -p "$root/etc/systemd/system/serial-getty@ttyS0.service.d"
cat > "$root/etc/systemd/system/serial-getty@ttyS0.service.d/shell.conf" << 'END'
[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin root --noclear 115200 ttyS0 dumb
END
# QEMU without the processor's help is tens of times slower than what the unit's limits are for.
mkdir -p "$root/etc/systemd/system/turnstile-kiosk.service.d"
cat > "$root/etc/systemd/system/turnstile-kiosk.service.d/slow.conf" << 'END'
[Service]
WatchdogSec=120
TimeoutStartSec=900
END
cat > "$root/etc/systemd/network/host.network" << 'END'
[Match]
Type=ether
[Network]
DHCP=yes
END
cat > "$root/etc/turnstile-kiosk/kiosk.toml" << 'END'
[teamup]
token = "demo-token"
provider_id = 123
venue_id = 321
base_url = "http://10.0.2.2:8765/api/v2"

[members]
card_field = 77

[scanner]
serial = "/dev/ttyS1"
symbologies = ["qr"]

[camera]
device = "none"

[data]
dir = "/var/lib/turnstile-kiosk/data"
journal_dirs = ["/var/lib/turnstile-kiosk/journal"]
END
inside "chown -R turnstile: /etc/turnstile-kiosk; echo kiosk > /etc/hostname; passwd -q -d root"
cp "$root"/vmlinuz "$folder/vmlinuz"
cp "$root"/initrd.img "$folder/initrd"
umount "$root/proc"

say "Writing $folder/disk.img"
rm -f "$folder/disk.img"
mke2fs -q -t ext4 -d "$root" "$folder/disk.img" 3G
