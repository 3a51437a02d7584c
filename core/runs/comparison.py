"""A new model against the current one, on pictures that neither has learned from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.runs.protocol import Evaluated, Figures


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured so far: figures[model][data], where model is "candidate" or "current", and
    data "test" (the task's test pictures) or "drawings" (corrections held back).
    """

    figures: Mapping[str, Mapping[str, Figures]] = field(default_factory=dict)

    def with_evaluated(self, evaluated: Evaluated) -> "Comparison":
        """Return this with what was measured of one model on one set of pictures."""
        of_model = {**self.figures.get(evaluated.model, {}), evaluated.data: evaluated.figures}
        return Comparison({**self.figures, evaluated.model: of_model})

    @property
    def new_test(self) -> Figures | None:
        return self._of("candidate", "test")

    @property
    def current_test(self) -> Figures | None:
        return self._of("current", "test")

    @property
    def new_drawings(self) -> Figures | None:
        return self._of("candidate", "drawings")

    @property
    def current_drawings(self) -> Figures | None:
        return self._of("current", "drawings")

    @property
    def is_worse(self) -> bool:
        """Whether the new model is worse on the test pictures, by more than chance explains."""
        new, current = self.new_test, self.current_test
        return new is not None and current is not None and is_worse(new, current)

    def _of(self, model: str, data: str) -> Figures | None:
        return self.figures.get(model, {}).get(data)


def is_worse(new: Figures, current: Figures) -> bool:
    """Whether by more than chance explains: the 95 % intervals do not meet."""
    return new.high < current.low
