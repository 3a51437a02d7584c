"""How soon a training is under way, and how soon it is over.

    python -m bench.trainer_start

The trainer is started ahead, as the window does it when its page Train opens, with one core left to
the window; Start is pressed when it has said that it is ready. Start -> first progress: from
sending the settings of the preset Tutorial to the first batch that is reported (that the data is
being loaded is said at once). Cancel: to the end of the process, with its folder gone. Stop: to the
end of the learning, and to the model that is saved, which is exported and measured on 10,000 digits
in between. Medians of five.
"""

import time
from statistics import median

from bench.report import row
from bench.trainer import BenchTrainer, Heard
from core.runs.presets import PRESETS
from core.runs.protocol import BatchEnded, Cancel, Stop, Working

TIMES = 5
TUTORIAL = PRESETS["tutorial"].settings


def main() -> None:
    starts, cancels, stops, saves = [], [], [], []
    for _ in range(TIMES):
        first, gone = cancelled()
        starts.append(first)
        cancels.append(gone)
        learned, saved = stopped()
        stops.append(learned)
        saves.append(saved)
    row(
        "Start -> first progress (trainer started ahead)",
        f"{median(starts):.2f} s",
        "2 s",
        "0.7 s",
        holds=median(starts) <= 2,
    )
    over = max(median(cancels), median(stops))
    row(
        "cancel or stop -> over, nothing left behind",
        f"{over:.2f} s (cancel {median(cancels):.2f} s, stop {median(stops):.2f} s)",
        "2 s",
        "0.5 s",
        holds=over <= 2,
    )
    print(f"     stop -> the model saved and measured: {median(saves):.1f} s", flush=True)


def cancelled() -> tuple[float, float]:
    """Seconds to the first batch, and from Cancel to the end of the process and its folder."""
    first: list[float] = []
    asked: list[float] = []
    with BenchTrainer() as trainer:

        def hear(heard: Heard) -> None:
            if isinstance(heard.message, BatchEnded) and not asked:
                first.append(heard.at)
                asked.append(time.perf_counter())
                trainer.say(Cancel())

        trainer.train(TUTORIAL, hear)
        trainer.process.wait()
        gone = time.perf_counter() - asked[0]
        assert not trainer.output.exists()
    return first[0], gone


def stopped() -> tuple[float, float]:
    """Seconds from Stop to the end of the learning, and to the saved model."""
    at: list[float] = []
    over: list[float] = []
    with BenchTrainer() as trainer:

        def hear(heard: Heard) -> None:
            if isinstance(heard.message, BatchEnded) and not at and heard.message.batch > 100:
                at.append(heard.at)
                trainer.say(Stop())
            elif isinstance(heard.message, Working) and at and not over:
                over.append(heard.at - at[0])
            last[0] = heard.at

        last = [0.0]
        trainer.train(TUTORIAL, hear)
    return over[0], last[0] - at[0]


if __name__ == "__main__":
    main()
