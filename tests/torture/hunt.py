"""What a campaign is given: chance, a time, and somewhere to put what was found."""

import random
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Hunt:
    """One campaign's run: chance from a seed, seconds to use, and the folder for failing inputs."""

    name: str
    seed: int
    seconds: float
    kept: Path
    chance: random.Random = field(init=False)
    tried: int = field(init=False, default=0)
    findings: int = field(init=False, default=0)
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(f"{self.name}:{self.seed}")
        self._end = time.monotonic() + self.seconds

    @property
    def over(self) -> bool:
        return time.monotonic() >= self._end

    @property
    def last_input(self) -> Path:
        """Where the input that is being tried lies, so that it is there after a crash."""
        return self.kept / f"{self.name}-{self.seed}-last"

    def trying(self, content: bytes = b"") -> None:
        """Note the next input before it is tried."""
        self.tried += 1
        if content:
            self.last_input.write_bytes(content)

    def found(self, what: str, content: bytes = b"") -> None:
        """Say what went wrong, and keep the input that did it."""
        self.findings += 1
        print(f"FOUND {self.name} (seed {self.seed}, try {self.tried}): {what}", flush=True)
        if content:
            path = self.kept / f"{self.name}-{self.seed}-{self.tried}"
            path.write_bytes(content)
            print(f"      kept as {path}", flush=True)
