"""What is said where a data set does not come: what happened, what is safe, and what to do."""

from pathlib import Path

from core.datasets.original import OtherOriginalError
from core.datasets.registry import DataSet
from core.files.connection import StoppedError
from core.files.download import BrokenOffError, GoneError, OtherContentError

STOPPED = "Stopped. What has come of {title} is kept, to go on from."


def megabytes(data_set: DataSet) -> str:
    """Its size: 11 MB."""
    return f"{data_set.size // 1_000_000} MB"


def why_not_converted(data_set: DataSet, error: Exception) -> str:
    """Say what is wrong with what has come; error: a CutOriginalError or OtherOriginalError."""
    if isinstance(error, OtherOriginalError):
        return (
            f"What lies at the address of {data_set.title} is laid out otherwise than Inkling "
            f"knows it: {error.wanted} is not in it. Nothing was kept; if you have an older copy, "
            f"choose {data_set.takes}."
        )
    return (
        f"What came of {data_set.title} is damaged. Nothing was kept; try again later. Everything "
        "else works without it."
    )


def why_not_fetched(data_set: DataSet, folder: Path, error: Exception) -> str:
    """Say why nothing has come, or not all. folder: where it was to lie. error: one of
    core.files.download's, or a StoppedError."""
    title = data_set.title
    match error:
        case BrokenOffError(got=got):
            return (
                f"The connection broke off after {got / 1_000_000:.1f} MB of {title}. What has "
                "come is kept: try again, and it goes on from there. Everything else works "
                "without it."
            )
        case OtherContentError():
            return (
                f"What the internet gave instead of {title} is not {title} (a log-in page, "
                "perhaps, or a cut connection). Nothing was kept; try again later."
            )
        case StoppedError():
            return STOPPED.format(title=title)
        case GoneError():
            return (
                f"{title} is no longer at its address, {data_set.address}. If you have it from "
                f"elsewhere, choose {data_set.takes}. Everything else works without it."
            )
    return (
        f"{title} is not on this computer and could not be fetched. It needs the internet once "
        f"({megabytes(data_set)}); or put {data_set.lies_there} into {folder}. Everything else "
        "works without it."
    )
