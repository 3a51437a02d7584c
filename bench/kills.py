"""What is left when window or trainer are killed 200 times while somebody trains, keeps, corrects.

Three of four kills hit the trainer, the fourth its window; each at a moment drawn evenly from the
length of a whole training, start, export and keeping included. The window is tests.e2e.busy_window,
the real one with the real trainer; what it confirmed on stdout is looked for on the disk. Then
who started a trainer is killed while that loads.

INKLING_DATA=... python -m bench.kills [COUNT [SEED]]
"""

import os
import statistics
import sys
import tempfile

from bench.report import row

_COUNT = 200
_LOADS, _LOADING = 20, 3.0  # times, s that a trainer loads


def main() -> None:
    given = [int(each) for each in sys.argv[1:]]
    count, seed = given + [_COUNT, 1][len(given) :]
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CACHE", "CONFIG", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
        from tests.support.killing import ORPHANS, kill_often, outlived_loading

        tally = kill_often(count, trainers_a_window=3, seed=seed)
        lost = tally.lost_models()
        row(
            f"models lost, of {len(tally.kept)} kept, after {tally.kills} kills",
            f"{len(lost)}",
            "0",
            holds=not lost,
        )
        lost = tally.lost_corrections()
        row(
            f"corrections lost, of {len(tally.corrected)} confirmed",
            f"{len(lost)}",
            "0",
            holds=not lost,
        )
        row(
            f"trainers left {ORPHANS:.0f} s after their window",
            f"{tally.orphans} (the slowest was gone after {tally.longest_orphan:.2f} s)",
            "0",
            holds=not tally.orphans,
        )
        taken = outlived_loading(_LOADS, _LOADING, seed)
        row(
            "a trainer that loads runs on without its window",
            f"{statistics.median(taken):.2f} s, at most {max(taken):.2f} s",
            f"{ORPHANS:.0f} s",
            holds=max(taken) <= ORPHANS,
        )
        problem = tally.damaged_records()
        row("records of trainings that cannot be read", problem or "0", "0", holds=not problem)


if __name__ == "__main__":
    main()
