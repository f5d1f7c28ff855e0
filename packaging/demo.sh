#!/bin/sh
# Installs what is missing and runs the demo. Arguments go to `kiosk demo`.
set -eu
here=$(dirname "$0")
sh "$here/prepare.sh" --demo
exec "$here/../.venv/bin/kiosk" demo "$@"
