#!/bin/sh
# Installs what is missing and runs every check: format, lint, types, import contracts, tests with
# coverage. Arguments go to pytest, and then only pytest runs.
#
# Tests run on every core, on two at least; WORKERS=N sets how many at once.
set -eu
cd "$(dirname "$0")/.."
sh packaging/prepare.sh --dev
bin=.venv/bin
export QT_QPA_PLATFORM=offscreen

if [ $# -gt 0 ]; then
    exec $bin/python -m pytest "$@"
fi
cores=$(getconf _NPROCESSORS_ONLN)
[ "$cores" -ge 2 ] || cores=2
$bin/poe check  # what the checks are stands in pyproject.toml
$bin/coverage erase
# coverage measures the workers as it measures every process that a test starts (patch in
# pyproject.toml); pytest-cov would start a second tracer in each of them.
$bin/coverage run -m pytest -p no:cacheprovider \
    --numprocesses "${WORKERS:-$cores}" --dist worksteal
$bin/coverage combine --quiet
$bin/coverage report
