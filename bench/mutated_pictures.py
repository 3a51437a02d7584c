"""Thousands of broken pictures through the real decoder: does this process survive unharmed?

    python -m bench.mutated_pictures [--pictures 20000] [--seed 1] [--children 1]

Small pictures of every format and kind are mutated: bits flipped, parts cut out, doubled,
exchanged with another file's, numbers replaced by extreme ones. Needs psutil.
"""

import random
import time
from collections import Counter, deque
from concurrent.futures import Future

import psutil

from bench.report import row, wanted
from core.errors import ImageError
from core.images.decoder import ImageDecoder
from tests.support.mutations import mutated, whole_pictures

LATEST_ANSWER = 3.0  # s
MOST_GROWTH = 64.0  # MB


def main() -> None:
    counts = wanted(__doc__, pictures=20_000, seed=1, children=1)

    chance, whole = random.Random(counts.seed), whole_pictures()
    this, outcomes, latest, peak = psutil.Process(), Counter(), 0.0, 0
    seen_children: set[int] = set()
    with ImageDecoder(counts.children) as decoder:
        for content in whole:
            decoder.decode(content).result()
        before = this.memory_info().rss
        under_way: deque[tuple[float, Future]] = deque()
        for number in range(counts.pictures + counts.children):
            if number < counts.pictures:
                content = mutated(chance, whole)
                under_way.append((time.monotonic(), decoder.decode(content)))
            if number >= counts.children - 1 and under_way:
                started, future = under_way.popleft()
                outcomes[outcome(future)] += 1
                latest = max(latest, time.monotonic() - started)
            if number % 100 == 0:
                seen_children.update(child.pid for child in this.children())
                peak = max(peak, this.memory_info().rss)
    left_over = len(this.children())

    growth = (max(peak, this.memory_info().rss) - before) / 1e6
    for text, count in outcomes.most_common():
        print(f"{count:7}  {text}")
    row(
        f"{counts.pictures:,} mutated pictures, the latest answer",
        f"{latest:.2f} s",
        f"{LATEST_ANSWER:.0f} s",
        holds=latest <= LATEST_ANSWER,
    )
    row(
        "growth of the memory of the process that asked",
        f"{growth:.1f} MB",
        f"{MOST_GROWTH:.0f} MB",
        holds=growth <= MOST_GROWTH,
    )
    row(
        "children left over",
        f"{left_over} of {len(seen_children)} that were started",
        "0",
        holds=not left_over,
    )


def outcome(future: Future) -> str:
    """A picture, or what was said about it. Any other error than ImageError ends the script."""
    try:
        return "a picture" if future.result().pixels.size else "an empty picture"
    except ImageError as error:
        return str(error)


if __name__ == "__main__":
    main()
