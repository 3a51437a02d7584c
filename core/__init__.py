"""What Inkling knows about drawings, photos and models: no Qt and no TensorFlow in here."""
