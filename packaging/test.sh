#!/bin/sh
# Installs what is missing and runs every check: format, lint, types, import contracts, tests with
# coverage. Arguments go to pytest, and then only pytest runs.
set -eu
cd "$(dirname "$0")/.."
sh packaging/prepare.sh --dev
bin=.venv/bin
export QT_QPA_PLATFORM=offscreen

if [ $# -gt 0 ]; then
    exec $bin/python -m pytest "$@"
fi
$bin/ruff format --check .
$bin/ruff check .
$bin/mypy
$bin/lint-imports
$bin/coverage erase
# In two halves at once, one for each core; the screens are about half of the work.
screens=$(mktemp)
trap 'rm -f "$screens"' EXIT
trap 'kill "$half" 2>/dev/null; exit 130' INT TERM
half=
$bin/coverage run -m pytest -p no:cacheprovider tests/ui >"$screens" 2>&1 &
half=$!
failed=0
$bin/coverage run -m pytest -p no:cacheprovider --ignore=tests/ui || failed=$?
wait $half || failed=$?
cat "$screens"
[ $failed = 0 ] || exit $failed
$bin/coverage combine --quiet
$bin/coverage report
