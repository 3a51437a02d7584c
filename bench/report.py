"""How every script here is told what to measure, and prints its figures."""

import argparse


def wanted(script: str, **counts: int) -> argparse.Namespace:
    """Read the command line. script: its docstring; counts: its options and their defaults."""
    parser = argparse.ArgumentParser(description=script.splitlines()[0])
    for name, usual in counts.items():
        parser.add_argument(f"--{name}", type=int, default=usual)
    return parser.parse_args()


def row(what: str, measured: str, floor: str, aim: str = "", *, holds: bool) -> None:
    """Print one line, a claim. holds: whether the floor is kept."""
    mark = "ok  " if holds else "MISS"
    goal = f", aim {aim}" if aim else ""
    print(f"{mark} {what}: {measured} (floor {floor}{goal})", flush=True)
