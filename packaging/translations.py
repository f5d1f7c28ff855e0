"""Keeps the translations in step with the words in the code.

    python packaging/translations.py update   # take new words into the .ts files, build the .qm
    python packaging/translations.py check    # list what is missing; exit 1 if anything is

The .ts files are Qt Linguist's; its tools can edit them too. The texts are read here, because
lupdate knows no module's own functions that translate (`_tr`), and Babel's extractor finds the
texts but not their contexts, passes over a text that is no literal, and cuts one that is joined.
The .qm files are made by Qt's lrelease, and kept beside them.

The messages of the rest of the program (`msg` of `kiosk.core.messages`) are one context more. Where
an error or a check is made of a plain text instead, nobody could translate it: that is refused.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("en", "es", "fr", "de", "it", "nl", "pt", "ar")

FORMS: Final = {"ar": 6}
"""How many plural forms lrelease wants of a language, where that is not two."""

SENTENCES: Final = "Sentences"
"""The context of what `msg` is called with; `kiosk.ui.language.messages` translates it."""

_NOT_ON_SCREEN: Final = ("cli", "demo", "simulator")
"""Parts of the kiosk that speak on the command line alone."""

_WORDS: Final = re.compile(r"[a-z]{2,} |  *[a-z]{2,}")
_PLACES: Final = re.compile(r"\{[a-z_]*\}|%L?n|%[1-9]")


class Message(NamedTuple):
    """A text in the code; `plural` when its form depends on a number (%n)."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        return "%n" in self.source or "%Ln" in self.source


class NotLiteral(Exception):
    """Words that are put together in the code cannot be translated."""


def messages() -> list[Message]:
    """Return every text the code translates, in the order of contexts and texts."""
    modules = {path: ast.parse(path.read_text("utf-8")) for path in (ROOT / "kiosk").rglob("*.py")}
    found = {
        message for path, tree in modules.items() for message in _in_module(path, tree, modules)
    }
    return sorted(found)


def _in_module(path: Path, tree: ast.Module, modules: dict[Path, ast.Module]) -> Iterator[Message]:
    own = _context_of_tr(tree)
    for line in tree.body:
        if isinstance(line, ast.ImportFrom) and any(name.name == "_tr" for name in line.names):
            source = ROOT / (str(line.module).replace(".", "/") + ".py")
            own = _context_of_tr(modules[source])
    for node, owner in _calls(tree, ""):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else None
        name = node.func.id if isinstance(node.func, ast.Name) else name
        at = f"{path.relative_to(ROOT)}:{node.lineno}"
        match name:
            case "translate" if len(node.args) >= 2 and isinstance(node.args[0], ast.Constant):
                if isinstance(node.args[0].value, str) and not isinstance(node.args[1], ast.Name):
                    yield Message(_text(node.args[0], at), _text(node.args[1], at))
            case "msg" if isinstance(node.func, ast.Name) and node.args:
                yield Message(SENTENCES, _text(node.args[0], at))
            case "tr" if isinstance(node.func, ast.Attribute) and node.args:
                yield Message(owner, _text(node.args[0], at))
            case "_tr" if node.args:
                if own is None:
                    raise NotLiteral(f"{at}: which context does _tr stand for?")
                yield Message(own, _text(node.args[0], at))


def unsaid() -> Iterator[str]:
    """Yield a line for each error and check whose words were not made by `msg`."""
    paths = sorted((ROOT / "kiosk").rglob("*.py"))
    modules = {path: ast.parse(path.read_text("utf-8")) for path in paths}
    errors = _errors(modules.values()) - _NEVER_ON_SCREEN
    for path, tree in modules.items():
        part = path.relative_to(ROOT / "kiosk").parts[0]
        if part in _NOT_ON_SCREEN or path == _BEFORE_THE_SCREEN:
            continue
        for call, _ in _calls(tree, ""):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            words = call.args[:1] if name in errors else call.args[_WORDS_OF.get(name, 99) :]
            if any(_is_plain(word) for word in words):
                yield f"{path.relative_to(ROOT)}:{call.lineno}: not made by msg()"


def _errors(modules: Collection[ast.Module]) -> set[str]:
    """Return the names of `KioskError` and of all classes below it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in modules
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    errors: set[str] = set()
    more = {"KioskError"}
    while more:
        errors |= more
        more = {name for name, of in bases.items() if of & errors} - errors
    return errors


_WORDS_OF: Final = {"CheckResult": 3, "ClockState": 0, "Verdict": 1, "join": 0}
"""Where the words of a value begin among its arguments."""

_NEVER_ON_SCREEN: Final = {"ConfigurationError", "IllegalStep"}
"""Said on the command line before there is a screen, and only logged; most of them, that is."""

_BEFORE_THE_SCREEN: Final = ROOT / "kiosk" / "app" / "application.py"


def _is_plain(node: ast.expr) -> bool:
    """Whether an expression holds words that were not given to `msg`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "msg":
        return False
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(_WORDS.search(node.value))
    if isinstance(node, ast.JoinedStr):
        return any(_is_plain(part) for part in node.values)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str":
        return True
    return any(_is_plain(part) for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _context_of_tr(tree: ast.Module) -> str | None:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call, _ in _calls(node, ""):
                if isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
                    return _text(call.args[0], "_tr")
    return None


def _text(node: ast.expr, at: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteral(f"{at}: words must be written out where they are translated.")


def read(language: str) -> dict[Message, list[str]]:
    """Return the translations of `language`: the forms of each text; an empty form is missing."""
    file = FOLDER / f"kiosk_{language}.ts"
    found: dict[Message, list[str]] = {}
    if not file.exists():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[Message(name, message.findtext("source", ""))] = forms or [translation.text or ""]
    return found


def write(language: str, translations: dict[Message, list[str]]) -> None:
    """Write the .ts file of `language`, as Linguist would, and make the .qm file of it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message, forms in sorted(translations.items()):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        element = ET.SubElement(contexts[message.context], "message")
        if message.plural:
            element.set("numerus", "yes")
        ET.SubElement(element, "source").text = message.source
        translation = ET.SubElement(element, "translation")
        if not all(forms):
            translation.set("type", "unfinished")
        if message.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    file = FOLDER / f"kiosk_{language}.ts"
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", encoding="utf-8")
    release(file, file.with_suffix(".qm"))


def release(ts: Path, qm: Path) -> None:
    """Make the .qm file `qm` of `ts`. Raises `CalledProcessError` when lrelease refuses it."""
    # What `pyside6-lrelease` does, without the shell script a wheel may lack.
    import PySide6

    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", "-removeidentical", ts, "-qm", qm], check=True)


def wanted(language: str) -> list[Message]:
    """Return what has to be translated to `language`; English itself needs plural forms alone."""
    return [message for message in messages() if language != "en" or message.plural]


def troubles(language: str) -> Iterator[str]:
    """Yield a line for each text of `language` that is missing, left over or lost a place."""
    there = read(language)
    needed = wanted(language)
    for message in needed:
        forms = there.get(message, [])
        if len(forms) != (FORMS.get(language, 2) if message.plural else 1) or not all(forms):
            yield f"{language}: missing [{message.context}] {message.source!r}"
            continue
        places = sorted(_PLACES.findall(message.source))
        for form in forms:
            kept = sorted(_PLACES.findall(form))
            # One or two of a thing may be said in words, so %n may be left out of a plural form.
            if kept != places and not (
                message.plural and kept == [p for p in places if p[-1] != "n"]
            ):
                yield f"{language}: other places [{message.context}] {message.source!r}: {form!r}"
    for message in there.keys() - set(needed):
        yield f"{language}: left over [{message.context}] {message.source!r}"


def update() -> None:
    """Take new texts in and old ones out, in every language, and build."""
    for language in LANGUAGES:
        there = read(language)
        write(
            language,
            {
                message: there.get(message)
                or [""] * (FORMS.get(language, 2) if message.plural else 1)
                for message in wanted(language)
            },
        )


def main() -> int:
    """Do what the first argument says; return the exit code."""
    if sys.argv[1:] not in (["update"], ["check"]):
        print(__doc__)
        return 2
    if sys.argv[1] == "update":
        update()
    found = [line for language in LANGUAGES for line in troubles(language)] + list(unsaid())
    print("\n".join(found) or f"{len(messages())} texts, all there in {len(LANGUAGES)} languages.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
