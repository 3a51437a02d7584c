"""All campaigns, or one, for a number of minutes.

    python -m tests.torture [--minutes 10] [--seed 1] [--only NAME] [--kept FOLDER]

Exit status 1 where anything was found. A failing input lies in the folder that is named; the same
seed finds it again.
"""

import argparse
import importlib
import os
import pkgutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from types import TracebackType

from tests import torture
from tests.support.paths import ROOT
from tests.torture.hunt import Hunt

_NO_CAMPAIGNS = ("__main__", "hunt", "test_torture")
_XDG = ("DATA", "CACHE", "CONFIG", "STATE")
_PATIENCE = 120.0  # s that a campaign may overrun: one try may take long


def campaigns() -> list[str]:
    """The names of the modules that can attack."""
    names = (each.name for each in pkgutil.iter_modules(torture.__path__))
    return sorted(name for name in names if name not in _NO_CAMPAIGNS)


def attack(hunt: Hunt) -> int:
    """One campaign, in this process -> exit status."""
    module = importlib.import_module(f"tests.torture.{hunt.name}")

    def raised(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace, file=sys.stdout)
        content = hunt.last_input.read_bytes() if hunt.last_input.exists() else b""
        hunt.found(f"an exception: {error!r}", content)

    sys.excepthook = raised  # what slots and events raise, and nobody catches
    try:
        module.attack(hunt)
    except Exception as error:
        raised(type(error), error, error.__traceback__)
    hunt.last_input.unlink(missing_ok=True)
    print(f"{hunt.name}: {hunt.tried:,} tries, {hunt.findings} found", flush=True)
    return 1 if hunt.findings else 0


def attack_in_child(name: str, seed: int, seconds: float, kept: Path) -> bool:
    """One campaign in a process with an empty home -> whether nothing was found."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{each}_HOME": f"{home}/{each.lower()}" for each in _XDG}
        arguments = ["--child", name, "--seed", str(seed), "--kept", str(kept)]
        try:
            status = subprocess.run(
                [sys.executable, "-m", "tests.torture", *arguments, "--minutes", str(seconds / 60)],
                cwd=ROOT,
                env={**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen", **folders},
                timeout=seconds + _PATIENCE,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            status = "no end"
    if status not in (0, 1):
        print(f"FOUND {name} (seed {seed}): the process ended with {status}; its last input, if it")
        print(f"      was noted, is {kept / f'{name}-{seed}-last'}", flush=True)
    print(f"      {time.monotonic() - began:.0f} s", flush=True)
    return status == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", choices=campaigns())
    parser.add_argument("--kept", type=Path, default=Path("torture"))
    parser.add_argument("--child", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    kept = wanted.kept.absolute()
    kept.mkdir(parents=True, exist_ok=True)
    if wanted.child:
        return attack(Hunt(wanted.child, wanted.seed, wanted.minutes * 60, kept))
    chosen = [wanted.only] if wanted.only else campaigns()
    seconds = wanted.minutes * 60 / len(chosen)
    print(f"seed {wanted.seed}; {len(chosen)} campaigns of {seconds:.0f} s", flush=True)
    held = [attack_in_child(name, wanted.seed, seconds, kept) for name in chosen]
    print(f"{sum(held)} of {len(held)} campaigns found nothing")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
