"""Walks a package and says where it leaves its plan: who imports whom, by whatever means, read from the source."""

import ast
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

EVERYTHING = ("*",)
NAMED_AT_RUN_TIME = "?"


@dataclass(frozen=True)
class Plan:
    """What each room may import, what every room may, and the rooms that are told everything as arguments."""

    rooms: Mapping[str, tuple[str, ...]]
    everywhere: tuple[str, ...]
    closed: tuple[str, ...]
    outside: tuple[str, ...]


@dataclass(frozen=True)
class Module:
    """One file: its dotted name, and the package from which its relative imports start."""

    name: str
    package: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return room_of(self.name)


def room_of(dotted: str) -> str:
    """The second word: `brama.names.tokens` stands in `names`, `brama.refusals` is a room of its own."""
    return (*dotted.split("."), "")[1]


def part_of(dotted: str) -> str:
    """The file of a room, or the room within it, in which a module stands: `brama.process.gate.visits` in `brama.process.gate`."""
    return ".".join(dotted.split(".")[:3])


@cache
def modules(package: Path) -> Mapping[str, Module]:
    """Every file by its dotted name: read once, however many tests walk the house."""
    read = (_module(package, file) for file in sorted(package.rglob("*.py")))
    return {module.name: module for module in read}


def _module(package: Path, file: Path) -> Module:
    *within, last = file.relative_to(package.parent).with_suffix("").parts
    name = within if last == "__init__" else [*within, last]
    return Module(".".join(name), ".".join(within), ast.parse(file.read_text("utf-8"), str(file)))


def imported(module: Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import: in functions, under TYPE_CHECKING, relative, and by `import_module`."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(names=names):
                base = _base(module, node)
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in names)
            case ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called), args=[what, *_]):
                if called in {"import_module", "__import__"}:
                    yield node.lineno, _absolute(module, what)


def _base(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.package.split(".")
    above = package[: len(package) + 1 - node.level]
    return ".".join([*above, node.module] if node.module else above)


def _absolute(module: Module, what: ast.expr) -> str:
    match what:
        case ast.Constant(value=str(name)):
            return f"{module.package}{name}" if name.startswith(".") else name
    return NAMED_AT_RUN_TIME


def spoken(module: Module) -> Iterator[tuple[int, str]]:
    """Every string with a dot: one that names a module of ours is an import by table, such as `import_module(TABLE[word])`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value:
            yield node.lineno, node.value


def reached(module: Module) -> Iterator[tuple[int, str]]:
    """Every dotted expression: `datetime.now`, `np.random`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, ast.unparse(node)


@cache
def arrows(package: Path) -> Mapping[str, Mapping[str, int]]:
    """For each module: which others of ours it imports, and on which line."""
    found = modules(package)
    return {name: dict(_arrows_of(module, found)) for name, module in found.items()}


def _arrows_of(module: Module, found: Mapping[str, Module]) -> Iterator[tuple[str, int]]:
    for line, name in (*imported(module), *spoken(module)):
        # `from brama.names import tokens` means the module of that name; `from brama.names import NAME` the package.
        target = name if name in found else name.rpartition(".")[0]
        if target in found and target != module.name:
            yield target, line


def everything_imported(package: Path, first: str) -> set[str]:
    """The modules of ours that come along when this one is imported, through however many others."""
    known, reached, waiting = arrows(package), set[str](), [first]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting += known[name].keys() - reached
    return reached


def faults(package: Path, plan: Plan) -> list[str]:
    found, known = modules(package), arrows(package)
    between = _between_parts(known)
    return [
        *_strangers(found, plan), *_upward(known, plan), *_cycle(known), *_cycle(between), *_out_of_closed_rooms(found, plan),
    ]  # fmt: skip


def _strangers(found: Mapping[str, Module], plan: Plan) -> Iterator[str]:
    rooms = {module.room for module in found.values()} - {""}
    yield from (f"{room} is not in the plan" for room in sorted(rooms - plan.rooms.keys()))


def _upward(known: Mapping[str, Mapping[str, int]], plan: Plan) -> Iterator[str]:
    for name, targets in known.items():
        allowed = (room_of(name), *plan.everywhere, *plan.rooms.get(room_of(name), ()))
        for target, line in targets.items():
            if not {room_of(target), *EVERYTHING}.intersection(allowed):
                yield f"{name}:{line} imports {target}"


def _cycle(known: Mapping[str, Collection[str]]) -> Iterator[str]:
    try:
        TopologicalSorter(known).prepare()
    except CycleError as error:
        yield f"a cycle: {' <- '.join(error.args[1])}"


def faults_of_order(package: Path, told: Sequence[str]) -> list[str]:
    """What is imported from further down this list. A room and the rooms within it share their place in it."""
    known = arrows(package)
    return [
        f"{name}:{line} imports {target}"
        for name, targets in known.items()
        for target, line in targets.items()
        if _further_down(_deepest(name, told), _deepest(target, told), told)
    ]


def _deepest(dotted: str, told: Sequence[str]) -> str:
    """The room in which a module stands; empty where none is told of, as of `brama.settings`."""
    path = "/".join(dotted.split(".")[1:])
    return max((room for room in told if f"{path}/".startswith(f"{room}/")), key=len, default="")


def _further_down(room: str, other: str, told: Sequence[str]) -> bool:
    within = f"{room}/".startswith(f"{other}/") or f"{other}/".startswith(f"{room}/")
    return bool(room and other) and not within and told.index(room) < told.index(other)


def _between_parts(known: Mapping[str, Mapping[str, int]]) -> dict[str, set[str]]:
    """Within each room: which of its parts, a file or a room within it, imports which other."""
    between: dict[str, set[str]] = {}
    for name, targets in known.items():
        part = part_of(name)
        there = {part_of(target) for target in targets if room_of(target) == room_of(name)}
        between.setdefault(part, set()).update(there - {part})
    return between


def _out_of_closed_rooms(found: Mapping[str, Module], plan: Plan) -> Iterator[str]:
    calls = tuple(name for name in plan.outside if "." in name)
    for module in found.values():
        if module.room in plan.closed:
            hits = {(line, name) for line, name in imported(module) if _names(name, (*plan.outside, NAMED_AT_RUN_TIME))}
            hits |= {(line, name) for line, name in reached(module) if _names(name, calls)}
            yield from (f"{module.name}:{line} reaches for {name}" for line, name in sorted(hits))


def _names(dotted: str, outside: tuple[str, ...]) -> bool:
    return any(f".{name}." in f".{dotted}." for name in outside)
