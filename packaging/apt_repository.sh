#!/bin/sh
# Makes or brings up to date a signed repository of the kiosk's packages, for any static web server.
#
#     sh packaging/apt_repository.sh FOLDER [PACKAGE.deb …]
#
# FOLDER then holds pool/ (packages; older ones stay, so that kiosks can go back), dists/stable/ with
# InRelease, and turnstile-kiosk.gpg, the key that kiosks put into /usr/share/keyrings. Without packages
# those in dist/ are taken. The secret key is gpg's, called by SIGNING_KEY or else made at the first
# time, without a password, as "Turnstile Kiosk packages": keep a copy of it.
# Needs apt-utils and gpg. A folder that cannot be finished is left as it was before.
set -eu

say() { printf '%s\n' "$*" >&2; }
[ $# -ge 1 ] || { say "usage: sh packaging/apt_repository.sh FOLDER [PACKAGE.deb …]"; exit 1; }
for tool in apt-ftparchive gpg; do
    command -v "$tool" > /dev/null || { say "Run: apt-get install apt-utils gpg"; exit 1; }
done
folder=$(realpath -m "$1")
shift
[ $# -gt 0 ] || set -- "$(dirname "$0")"/../dist/turnstile-kiosk_*_amd64.deb
for package; do
    [ "$(dpkg-deb -f "$package" Package 2> /dev/null)" = turnstile-kiosk ] ||
        { say "$package is no package of the kiosk; make one: python3 packaging/build_deb.py"; exit 1; }
done

key=${SIGNING_KEY:-Turnstile Kiosk packages}
if ! gpg --batch --list-secret-keys "=$key" > /dev/null 2>&1 &&
    ! gpg --batch --list-secret-keys "$key" > /dev/null 2>&1; then
    [ -z "${SIGNING_KEY:-}" ] || { say "gpg has no secret key called $key."; exit 1; }
    say "Making the key \"$key\""
    gpg --batch --quiet --pinentry-mode loopback --passphrase '' \
        --quick-generate-key "$key" ed25519 sign never
fi

pool=$folder/pool/main/t/turnstile-kiosk
mkdir -p "$pool"
for package; do
    there=$pool/$(basename "$package")
    # A version is published once: kiosks that have it would not see that it changed.
    if [ -e "$there" ] && ! cmp -s "$package" "$there"; then
        say "$(basename "$package") is published already, and is another file: raise the version."
        exit 1
    fi
    cp "$package" "$there"
done

new=$folder/dists.new
rm -rf "$new"
index=$new/stable/main/binary-amd64
mkdir -p "$index"
(cd "$folder" && apt-ftparchive packages pool) > "$index/Packages"
gzip -9nk "$index/Packages"
(cd "$new/stable" && apt-ftparchive \
    -o APT::FTPArchive::Release::Origin="Turnstile" \
    -o APT::FTPArchive::Release::Label="Turnstile" \
    -o APT::FTPArchive::Release::Suite=stable \
    -o APT::FTPArchive::Release::Codename=stable \
    -o APT::FTPArchive::Release::Architectures=amd64 \
    -o APT::FTPArchive::Release::Components=main \
    release .) > "$folder/Release.new"
mv "$folder/Release.new" "$new/stable/Release"
gpg --batch --yes --local-user "$key" --clearsign -o "$new/stable/InRelease" "$new/stable/Release"
gpg --batch --yes --local-user "$key" --armor --detach-sign -o "$new/stable/Release.gpg" \
    "$new/stable/Release"
gpg --batch --yes -o "$folder/turnstile-kiosk.gpg" --export "$key"
rm -rf "$folder/dists.old"
[ ! -e "$folder/dists" ] || mv "$folder/dists" "$folder/dists.old"
mv "$new" "$folder/dists"
rm -rf "$folder/dists.old"
say "$folder: $(grep -c '^Package:' "$folder/dists/stable/main/binary-amd64/Packages") package(s)"
