"""The trainer: the only code that imports TensorFlow, and only ever in a process of its own."""
