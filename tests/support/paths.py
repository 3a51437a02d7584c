"""Where the repository is, for tests that start processes of their own."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
