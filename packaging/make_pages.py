"""Writes the manual pages and the shells' completions of the Debian package from the commands.

    .venv/bin/python packaging/make_pages.py

They are kept in packaging/debian/root; a test compares them with what this would write.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import click
from click.shell_completion import FishComplete, ZshComplete

from kiosk import __version__
from kiosk.cli import group

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "packaging/debian/root/usr/share"
NOT_IN_THE_PACKAGE: Final = frozenset({"demo", "simulator"})
"""What needs packages that a gym's kiosk does without."""

EXIT_CODES: Final = (
    ("0", "All is well."),
    ("1", "A known failure, told in a sentence."),
    ("2", "Wrong usage or configuration."),
    ("130", "Interrupted."),
)

WHAT: Final = (
    "Members hold a code up to a camera or a scanner, are greeted by name, and have their visit "
    "recorded in TeamUp, also while the network is down."
)
WHOSE: Final = (
    "Run by root, every command acts as the user turnstile, whose kiosk starts with the computer "
    "(turnstile-kiosk.service); run by anybody else, it acts on a kiosk of that user's own."
)

FILES: Final = (
    ("/etc/turnstile-kiosk/kiosk.toml", "The configuration of the kiosk that starts by itself."),
    ("/var/lib/turnstile-kiosk/data", "Its books, its member list, its log, its daily backups."),
    ("/var/lib/turnstile-kiosk/journal", "Every step of each check-in once more."),
    ("~/.config/turnstile-kiosk/kiosk.toml", "The configuration of every other user's kiosk."),
)

BASH: Final = """\
# Completion of `kiosk` for bash. Made by packaging/make_pages.py.
_kiosk_completion() {
    local line
    COMPREPLY=()
    while IFS=, read -r kind line; do
        case $kind in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain) COMPREPLY+=("$line") ;;
        esac
    done < <(COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD \\
        _KIOSK_COMPLETE=bash_complete kiosk 2> /dev/null)
}
complete -o nosort -F _kiosk_completion kiosk
"""
"""click's own would ask the bash of the machine that makes it for its version."""


def main() -> None:
    """Write all files."""
    for name, text in pages().items():
        file = TARGET / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """Return the path of each file below /usr/share, and its text."""
    context = click.Context(group, info_name="kiosk")
    names = [name for name in group.list_commands(context) if name not in NOT_IN_THE_PACKAGE]
    found = {"man/man1/kiosk.1": overview(context, names)}
    for name in names:
        command = group.get_command(context, name)
        assert command is not None
        for path, page in of_command(command, click.Context(command, context, f"{name}")):
            found[f"man/man1/{path}.1"] = page
    found["bash-completion/completions/kiosk"] = BASH
    found["zsh/vendor-completions/_kiosk"] = (
        ZshComplete(group, {}, "kiosk", "_KIOSK_COMPLETE").source().strip() + "\n"
    )
    found["fish/vendor_completions.d/kiosk.fish"] = (
        FishComplete(group, {}, "kiosk", "_KIOSK_COMPLETE").source().strip() + "\n"
    )
    return found


def overview(context: click.Context, names: list[str]) -> str:
    """Return kiosk(1): all commands, exit codes, files."""
    lines = [*head("kiosk", "check-in kiosk for gyms that use TeamUp")]
    lines += [".SH SYNOPSIS", ".B kiosk", '.RI [ --version ] " COMMAND " [ ARGUMENT " ...]"']
    lines += [
        ".SH DESCRIPTION",
        roff(WHAT),
        ".PP",
        roff(WHOSE),
        ".SH COMMANDS",
    ]  # fmt: skip
    for name in names:
        command = group.get_command(context, name)
        assert command is not None
        lines += [".TP", f".BR kiosk-{roff(name)} (1)", roff(command.get_short_help_str(200))]
    lines += [
        ".SH EXIT STATUS",
        *tagged(EXIT_CODES),
    ]
    lines += [".SH ENVIRONMENT", ".TP", ".B KIOSK_CONFIG",
              roff("The configuration file, where --config does not name one."),
              ".TP", r".BI KIOSK_ SECTION __ KEY",
              roff("Any key of the configuration; goes before the file.")]  # fmt: skip
    lines += [".SH FILES"]
    lines += tagged(FILES)
    lines += [".SH SEE ALSO", ".BR systemctl (1),", ".BR journalctl (1)", ".PP",
              roff("Everything else: /usr/share/doc/turnstile-kiosk/")]  # fmt: skip
    return "\n".join(lines) + "\n"


def of_command(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """Yield the name and the page of a command and of those below it."""
    words = context.command_path.split()
    name = "-".join(words)
    lines = [*head(name, command.get_short_help_str(200).rstrip("."))]
    usage = " ".join(command.collect_usage_pieces(context))
    lines += [".SH SYNOPSIS", f".B {roff(' '.join(words))}", roff(usage)]
    lines += [".SH DESCRIPTION", *paragraphs(command.help or "")]
    options = [
        record for parameter in command.get_params(context)
        if (record := parameter.get_help_record(context)) is not None
    ]  # fmt: skip
    lines += [".SH OPTIONS"]
    for flags, what in options:
        lines += [".TP", f".B {roff(flags)}", *paragraphs(what)]
    below = []
    if isinstance(command, click.Group):
        lines += [".SH COMMANDS"]
        for inner_name in command.list_commands(context):
            inner = command.get_command(context, inner_name)
            assert inner is not None
            lines += [
                ".TP",
                f".BR {roff(f'{name}-{inner_name}')} (1)",
                roff(inner.get_short_help_str(200)),
            ]
            below.append((inner, click.Context(inner, context, inner_name)))
    lines += [".SH SEE ALSO", ".BR kiosk (1)"]
    yield name, "\n".join(lines) + "\n"
    for inner, inner_context in below:
        yield from of_command(inner, inner_context)


def head(name: str, what: str) -> list[str]:
    """Return the first lines of a page."""
    return [
        '.\\" Made by packaging/make_pages.py.',
        f'.TH "{name.upper()}" "1" "" "turnstile-kiosk {__version__}" "Turnstile"',
        ".SH NAME",
        f"{roff(name)} \\- {roff(what)}",
    ]


def tagged(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return a list of terms, each with what it means."""
    return [line for term, what in pairs for line in (".TP", f".B {roff(term)}", roff(what))]


def paragraphs(text: str) -> list[str]:
    """Return a help text, whose paragraphs are set apart by empty lines, as lines of a page."""
    parts = [" ".join(part.replace("\b", "").split()) for part in re.split(r"\n\s*\n", text)]
    lines: list[str] = []
    for part in parts:
        lines += [".PP", roff(part)] if lines else [roff(part)]
    return lines


def roff(text: str) -> str:
    """Return `text` so that troff takes none of it for an instruction."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    main()
