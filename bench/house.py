"""The house's figures: how large its rooms are, and what the walls between them hold back.

mypy is no part of Inkling's environment; where it is missing, its row is left out.
"""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

from bench.repeats import LINES, repeats
from bench.report import row
from tests.support.paths import ROOT
from tests.support.source import (
    circles,
    functions,
    imported_test_modules,
    imports_of,
    mirrored_test,
    modules,
    private_lines,
    python_files,
    shown_path,
)

MYPY = ("--ignore-missing-imports", "--disallow-untyped-defs", "--explicit-package-bases")


def main() -> None:
    for name in ("gui", "core"):
        direct = [path for path in modules(name) if path.parent == ROOT / name]
        row(f"files directly in {name}/", str(len(direct)), "3", "2", holds=len(direct) <= 3)
    program = modules("core", "gui")
    row("files of the program", str(len(program)), "185", "175", holds=len(program) <= 185)
    print_sizes(program)
    found = circles("core", "gui")
    row("import circles", str(len(found)), "0", holds=not found)
    print_listed(found)
    print_repeats()
    print_contracts()
    print_types(program)
    print_tests(program)


def print_sizes(program: list[Path]) -> None:
    """The longest file and function, and the most complex function."""
    files = [(len(path.read_text(encoding="utf-8").splitlines()), path) for path in program]
    lines, path = max(files)
    row("longest file", f"{lines} lines, {shown_path(path)}", "350", "300", holds=lines <= 350)
    lines, name, path = max(
        (lines, name, path) for path in program for name, lines in functions(path)
    )
    where = f"{name} in {shown_path(path)}"
    row("longest function", f"{lines} lines, {where}", "40", "30", holds=lines <= 40)
    paths, name = max(complexities())
    row("highest complexity", f"{paths}, {name}", "10", "8", holds=paths <= 10)


def complexities() -> list[tuple[int, str]]:
    """Every function's number of ways through it (McCabe), and its name."""
    complaints = json.loads(
        output_of(
            "ruff", "check", "core", "gui", "--select=C901", "--output-format=json",
            "--config=lint.mccabe.max-complexity=0", "--exit-zero",
        )
    )  # fmt: skip
    found = []
    for each in complaints:  # "`name` is too complex (12 > 0)"
        _, name, rest = each["message"].split("`")
        path = shown_path(Path(each["filename"]))
        found.append((int(rest.split("(")[1].split()[0]), f"{name} in {path}"))
    return found


def print_repeats() -> None:
    """Pairs of places that say the same, in every Python file of the repository, which is not all
    that lies below it: an environment does, too."""
    found = repeats([path for path in map(ROOT.joinpath, _tracked()) if path.suffix == ".py"])
    row(f"pairs of places of {LINES} lines", str(len(found)), "35", "15", holds=len(found) <= 35)
    print_listed(
        (f"{shown_path(one)}:{line}", f"{shown_path(other)}:{below}")
        for one, line, other, below in found
    )


def _tracked() -> list[str]:
    return subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).splitlines()


def print_contracts() -> None:
    """The arrows between the folders, and the imports that are allowed all the same."""
    tool = Path(sys.executable).with_name("lint-imports")
    said = subprocess.run([tool], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    kept, broken = map(int, re.findall(r"Contracts: (\d+) kept, (\d+) broken", said)[0])
    ignored = sum(map(int, re.findall(r"(\d+) ignored import", said)))
    row("import contracts that are broken", f"{broken} of {kept + broken}", "0", holds=not broken)
    print(f"     imports that a contract ignores, the trainer's of Keras: {ignored}")


def print_types(program: list[Path]) -> None:
    """What mypy finds in the program, and what it is told not to find."""
    told = [path for path in program for _ in range(path.read_text().count("type: ignore"))]
    row("type: ignore", str(len(told)), "10", "0", holds=len(told) <= 10)
    print_listed([shown_path(path)] for path in told)
    if importlib.util.find_spec("mypy") is None:
        print("     type errors: not counted, as mypy is not installed")
        return
    errors = output_of("mypy", "core", "gui", *MYPY).count(": error:")
    row("type errors", str(errors), "0", holds=not errors)


def print_tests(program: list[Path]) -> None:
    """Who imports tests, what they reach into, and whether they lie where their module does."""
    guilty = [path for path in python_files("tests") if imported_test_modules(path)]
    row("test modules that import test modules", str(len(guilty)), "0", holds=not guilty)
    print_listed([shown_path(path)] for path in guilty)
    guilty = [path for path in python_files("bench", "docs") if imports_tests(path)]
    row("bench and docs that import tests", str(len(guilty)), "0", holds=not guilty)
    print_listed([shown_path(path)] for path in guilty)
    private = sum(len(private_lines(path)) for path in python_files("tests"))
    row("lines of tests that reach private members", str(private), "10", "0", holds=private <= 10)
    mirrored = sum(mirrored_test(path).is_file() for path in program) / len(program)
    row("mirrored modules", f"{mirrored:.0%}", "80 %", "90 %", holds=mirrored >= 0.8)


def imports_tests(path: Path) -> bool:
    """Whether a file imports anything of the tests but what is there to be shared."""
    return any(
        name.partition(".")[0] == "tests" and name.split(".")[1:2] not in ([], ["support"])
        for name in imports_of(path)
    )


def print_listed(groups) -> None:
    for group in groups:
        print("    ", " <-> ".join(group))


def output_of(tool: str, *arguments: str) -> str:
    """What a tool of this environment prints."""
    command = [sys.executable, "-m", tool, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    main()
