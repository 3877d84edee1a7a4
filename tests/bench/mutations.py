"""Which small faults the tests of a folder do not see: random mutations, and severities exchanged.

    python -m tests.bench.mutations [--seed N] [--each N] [--jobs N] [--only FOLDER] [--severities]

Ten places a folder are drawn; at each, an operator, a comparison or a constant is exchanged, a
branch removed or None returned. Then the folder's own tests run up to the first failure. What they
do not see is listed, apart from what no test could see (`EQUIVALENT`). All of it happens in a
temporary copy of the tree.
"""

from __future__ import annotations

import argparse
import ast
import copy
import queue
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.bench.equivalent import EQUIVALENT

ROOT = Path(__file__).parents[2]
FOLDERS = ("align", "facts", "edits", "view", "review", "tui/driver")
NEEDED = ("reader", "tests", "themes", "docs", "pyproject.toml", "README.md", "config.example.yaml")
LONGEST = 300
"""Seconds after which a mutation that never ends counts as seen."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
EXCHANGED = {"HIGH": "MEDIUM", "MEDIUM": "LOW", "LOW": "HIGH"}


@dataclass(frozen=True)
class Mutation:
    """One fault: where it is, and the source of the file with it."""

    folder: str
    file: str
    function: str
    old: ast.AST
    new: ast.AST
    tree: ast.Module

    @property
    def name(self) -> str:
        """What `EQUIVALENT` calls it; no line, which would move."""
        return f"{self.file} {self.function}: {_shown(self.old)} -> {_shown(self.new)}"

    def source(self) -> str:
        """The file with the fault."""
        faulty = _Exchange(self.old, self.new).visit(
            copy.deepcopy(self.tree, {id(self.old): self.old})
        )
        return ast.unparse(ast.fix_missing_locations(faulty))


def variants(node: ast.AST) -> Iterator[ast.AST]:
    """A node with one fault each; none for what is not mutated."""
    changed: ast.AST
    if isinstance(node, ast.Compare):
        for index, op in enumerate(node.ops):
            changed = copy.deepcopy(node)
            changed.ops[index] = COMPARISONS[type(op)]()
            yield changed
    elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield ast.BinOp(node.left, OPERATORS[type(node.op)](), node.right)
    elif isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float):
        value = not node.value if isinstance(node.value, bool) else node.value + 1
        yield ast.Constant(value)
    elif isinstance(node, ast.Return) and not _is_none(node.value):
        yield ast.Return(ast.Constant(None))
    elif isinstance(node, ast.If):
        yield ast.If(ast.Constant(value=False), node.body, node.orelse)


def _is_none(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)


def severities(node: ast.AST) -> Iterator[ast.AST]:
    """A severity with another in its place."""
    if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "Severity":
        yield ast.Attribute(node.value, EXCHANGED[node.attr], node.ctx)


class _Exchange(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """The new node for the old one, every other as it is."""
        return self.new if node is self.old else self.generic_visit(node)


def mutations(folder: str, *, of_severity: bool) -> Iterator[Mutation]:
    """Every mutation of a folder, in the order of its files."""
    ways = severities if of_severity else variants
    for path in sorted((ROOT / "reader" / folder).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(ROOT).as_posix()
        for function, node in _nodes(tree, ""):
            for other in ways(node):
                yield Mutation(folder, file, function, node, other, tree)


def _nodes(node: ast.AST, function: str) -> Iterator[tuple[str, ast.AST]]:
    """Every node below one, with the function or class that it stands in.

    Decorators and annotations are left out: they change no answer.
    """
    told = (getattr(node, "returns", None), getattr(node, "annotation", None))
    for child in ast.iter_child_nodes(node):
        if child in told or child in getattr(node, "decorator_list", ()):
            continue
        inner = f"{function}.{child.name}".strip(".") if isinstance(child, _NAMED) else function
        yield inner, child
        yield from _nodes(child, inner)


_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def _shown(node: ast.AST) -> str:
    """The first line of a node's source."""
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(node))).splitlines()[0][:80]


def survives(mutation: Mutation, tree: Path) -> bool:
    """Whether the folder's tests pass with the fault; the file of the copy is put back."""
    path = tree / mutation.file
    original = path.read_bytes()
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    command += ["--hypothesis-seed=0", f"tests/{mutation.folder}"]
    try:
        path.write_text(mutation.source(), encoding="utf-8")
        done = subprocess.run(command, cwd=tree, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return False
    finally:
        path.write_bytes(original)
    return done.returncode == 0


def copied(folder: Path) -> Path:
    """What the tests need of the tree, in a folder of its own."""
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=skipped)
        else:
            shutil.copy2(source, folder / name)
    return folder


def drawn(options: argparse.Namespace) -> list[Mutation]:
    """As many mutations a folder as asked for, the same for the same seed and source."""
    found: list[Mutation] = []
    for folder in ("facts",) if options.severities else options.only or FOLDERS:
        every = list(mutations(folder, of_severity=options.severities))
        size = len(every) if options.severities else min(options.each, len(every))
        found += random.Random(f"{options.seed} {folder}").sample(every, size)
    return found


def alive(tried: list[Mutation], jobs: int) -> list[Mutation]:
    """The mutations that no test sees; each is printed as soon as it is known."""
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(jobs) as pool:
        trees: queue.Queue[Path] = queue.Queue()
        for number in range(jobs):
            trees.put(copied(Path(scratch, str(number))))

        def lives(mutation: Mutation) -> bool:
            tree = trees.get()
            try:
                survived = survives(mutation, tree)
            finally:
                trees.put(tree)
            if survived:
                line = getattr(mutation.old, "lineno", 0)
                print(f"alive       {mutation.name} (line {line})", flush=True)
            return survived

        return [
            one for one, survived in zip(tried, pool.map(lives, tried), strict=True) if survived
        ]


def main() -> None:
    """Draw, try each, list what survives."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=10, help="mutations a folder")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", action="append", choices=FOLDERS)
    parser.add_argument("--severities", action="store_true", help="each severity of facts instead")
    options = parser.parse_args()
    every = drawn(options)
    for mutation in every:
        if mutation.name in EQUIVALENT:
            print(f"equivalent  {mutation.name}\n            {EQUIVALENT[mutation.name]}")
    counted = [mutation for mutation in every if mutation.name not in EQUIVALENT]
    left = alive(counted, options.jobs)
    tally = dict(Counter(mutation.folder for mutation in left))
    print(f"{len(left)} of {len(counted)} alive {tally}; {len(every) - len(counted)} equivalent")


if __name__ == "__main__":
    main()
