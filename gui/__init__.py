"""The window: the only code that imports Qt, and none of it imports TensorFlow."""
