#!/bin/sh
# Installs what is missing and runs every check: format, lint, types, import contracts, tests with
# coverage. Arguments go to pytest, and then only pytest runs.
set -eu
cd "$(dirname "$0")/.."
# The power-loss campaign compiles a library that watches the disk.
EXTRA_PACKAGES="gcc libc6-dev" sh packaging/prepare.sh
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
$bin/coverage run -m pytest
$bin/coverage combine --quiet
$bin/coverage report
