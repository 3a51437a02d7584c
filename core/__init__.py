"""What Inkling knows about drawings, photos and models: no Qt and no TensorFlow in here."""

__version__ = "0.1.0"
