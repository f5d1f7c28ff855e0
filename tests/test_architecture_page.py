"""`docs/architecture.md` names what there is: paths, names, rooms, threads, timers and states."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

from kiosk.core.checkin.checkin import TABLE

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
DIAGRAMS = re.findall(r"```mermaid\n(.*?)```", PAGE, re.DOTALL)
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))

_ARROW = re.compile(r'^(\w+)(?:\[.*?\])? (?:-- ".*?" )?--> (\w+)')
_NODE = re.compile(r'(\w+)(?:\["|\{\{"|\(\[")([^"]*)"')


def diagram(word: str) -> str:
    """The one diagram in which `word` occurs."""
    (found,) = [text for text in DIAGRAMS if word in text]
    return str(found)


def arrows(text: str) -> set[tuple[str, str]]:
    """The arrows of a flowchart, from one node to the other."""
    lines = (_ARROW.match(line.strip()) for line in text.splitlines())
    return {(line[1], line[2]) for line in lines if line}


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    """Every call of what is called `name`, with the module that makes it."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                if name == (called.attr if isinstance(called, ast.Attribute) else "") or (
                    isinstance(called, ast.Name) and called.id == name
                ):
                    yield path, node


def named(call: ast.Call, keyword: str, place: int | None = None) -> str:
    """The text of an argument, with {n} as n; "" where there is none."""
    values = [given.value for given in call.keywords if given.arg == keyword]
    if not values and place is not None and len(call.args) > place:
        values = [call.args[place]]
    match values:
        case [ast.Constant(value=str(text))]:
            return text
        case [ast.JoinedStr() as text]:
            return ast.unparse(text)[2:-1].replace("{", "").replace("}", "")
    return ""


def threads() -> set[tuple[str, str]]:
    """The threads of the kiosk: what each is called, and the path it is made in."""
    made = [(path, named(call, "name")) for path, call in calls("Thread")]
    made += [
        (path, named(call, "thread_name_prefix", 1)) for path, call in calls("ThreadPoolExecutor")
    ]
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        if "(QThread)" in text:
            made += [
                (path, name) for name in re.findall(r'^THREAD_NAME: Final = "(.+)"$', text, re.M)
            ]
    return {(name, path.relative_to(ROOT).as_posix()) for path, name in made}


def test_every_path_is_there() -> None:
    paths = re.findall(r"`((?:kiosk|tests|packaging|resources|docs)/[^`]*)`", PAGE)
    assert len(paths) > 80
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_name_is_in_the_file_before_it() -> None:
    pairs = re.findall(r"`(kiosk/[\w/]+\.py)` `(\w+)`", PAGE)
    assert len(pairs) > 40
    texts = {path: (ROOT / path).read_text(encoding="utf-8") for path, _ in pairs}
    missing = [
        (path, name)
        for path, name in pairs
        if not re.search(rf"^(?:class |def |    def )?{name}\b", texts[path], re.MULTILINE)
    ]
    assert missing == []


def test_every_name_of_the_code_is_in_it() -> None:
    names = set(re.findall(r"`([A-Z]\w+|msg)`", PAGE))
    assert len(names) > 40
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    assert names - set(re.findall(r"^ *(?:class |def )?(\w+)", code, re.MULTILINE)) == set()


def test_the_rooms_are_those_of_the_contract() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    rank = {name: at for at, layer in enumerate(layers) for name in layer.split(" | ")}
    rooms = diagram(" --> core")
    inside = re.sub(r"^ *subgraph .*$", "", rooms, flags=re.MULTILINE)
    assert {node for node, _ in _NODE.findall(inside)} == set(rank)
    graph = grimp.build_graph("kiosk", cache_dir=None)
    for package in rank:
        graph.squash_module(f"kiosk.{package}")
    for above, below in arrows(rooms):
        assert rank[above] < rank[below], (above, below)
        assert graph.direct_import_exists(importer=f"kiosk.{above}", imported=f"kiosk.{below}")
    assert {below for _, below in arrows(rooms)} | {"__main__"} == set(rank)


def test_every_thread_is_in_the_picture_and_the_table() -> None:
    made = threads()
    assert "" not in {name for name, _ in made}, "a thread without a name"
    drawn = re.findall(r'\["([\w-]+)[^"]*"\]:::thread', diagram(":::thread"))
    assert sorted(drawn) == sorted(name for name, _ in made)
    told = re.findall(r"^\| `([\w-]+)` \| `(kiosk/[^`]*)` \|", PAGE, re.MULTILINE)
    assert sorted(told) == sorted(made)


def test_every_timer_is_in_the_table() -> None:
    made = {path for path, _ in calls("QTimer")}
    made |= {path for path in SOURCES if "(QTimer)" in path.read_text(encoding="utf-8")}
    table = PAGE.partition("| timer | of |")[2].partition("\n\n")[0]
    told = set(re.findall(r"`(kiosk/[^`]*)`", table))
    assert told == {path.relative_to(ROOT).as_posix() for path in made}


def test_the_states_are_those_of_the_table() -> None:
    drawn = re.findall(r"^ *(\w+) --> (\w+): (.*)$", diagram("stateDiagram"), re.MULTILINE)
    table = [
        (state.value, after.value, event.value.replace("_", " "))
        for state, steps in TABLE.items()
        for event, after in steps.items()
    ]
    assert sorted(drawn) == sorted(table)


@pytest.mark.parametrize("text", DIAGRAMS, ids=lambda text: str(text.split()[0]))
def test_diagrams_are_well_formed(text: str) -> None:
    """What a small check can tell; whether Mermaid draws them was looked at by hand."""
    first, *lines = text.splitlines()
    assert re.fullmatch(r"flowchart (TD|LR)|stateDiagram-v2", first)
    opened = 0
    for line in lines:
        outside = re.sub(r'"[^"]*"', "", line)
        assert '"' not in outside, line
        assert not set("\t;") & set(line), line
        for pair in ("[]", "{}", "()"):
            if first != "stateDiagram-v2":
                assert outside.count(pair[0]) == outside.count(pair[1]), line
        opened += outside.strip().startswith("subgraph ") - (outside.strip() == "end")
        assert opened >= 0, line
    assert opened == 0
    if first != "stateDiagram-v2":
        known = {node for node, _ in _NODE.findall(text)}
        assert {node for arrow in arrows(text) for node in arrow} <= known
