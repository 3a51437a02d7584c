"""Every error a person can meet. The message says what happened and what they can do."""


class StoppedError(Exception):
    """Whoever waited does not want it any more; what is said of that, says who catches it."""


class InklingError(Exception):
    """Root of the tree: the message is one or two sentences, ready to be shown to a person."""


class ImageError(InklingError):
    """A file that cannot be used as a picture."""


class CameraError(InklingError):
    """A camera that is not there, is used by another program, or gives no picture."""


class ModelError(InklingError):
    """A model folder that is missing, damaged or made by a newer Inkling."""


class StoreError(InklingError):
    """Something that could not be saved, or is no longer where it was saved."""


class DataError(InklingError):
    """A data set that cannot be found, fetched or trusted."""


class MissingDataError(DataError):
    """A data set that is not on this computer, and without which a training cannot begin."""


class TrainingError(InklingError):
    """A training that cannot start or did not end well."""


class UsageError(InklingError):
    """A wrong word on the command line or a setting outside its range."""


class DisplayError(InklingError):
    """No screen to open a window on, or a system library that Qt needs is missing."""


class LessonError(InklingError):
    """A lesson that cannot be read, or a step of it that cannot be done here."""
