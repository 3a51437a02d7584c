"""The trainer: the only code that imports TensorFlow, and only ever in a process of its own."""

import os

# Before TensorFlow is imported: no chatter, and the fast convolutions on every CPU (TensorFlow
# leaves them off on some, where they are four times faster all the same).
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
# Before NumPy is: its products are small here, and threads that wait for each other take longer.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
