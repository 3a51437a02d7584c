"""Event files for TensorBoard, where it is installed: `tensorboard --logdir` with the folder of
one's models shows the curves of every one that was kept."""

from pathlib import Path

from core.models.card import EVENTS_FOLDER
from core.runs.protocol import CandidateSaved, EpochEnded, Message
from core.training.fitting.control import Report

_CURVES = ("loss", "accuracy", "validation_loss", "validation_accuracy")


def with_event_files(report: Report, output: Path) -> Report:
    """What report does, and each epoch's figures written into output as well."""
    try:
        from tensorboard.summary import Writer
    except ImportError:
        return report
    writer = Writer(str(output / EVENTS_FOLDER))

    def written_too(message: Message) -> None:
        if isinstance(message, EpochEnded):
            for curve in _CURVES:
                writer.add_scalar(curve, getattr(message, curve), message.epoch)
        elif isinstance(message, CandidateSaved):
            writer.close()  # whoever hears of the model finds all of it
        report(message)

    return written_too
