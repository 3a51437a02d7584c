"""A Ray cluster of two machines on this one, in a process of its own: prints its address, loses a
machine for a line on stdin, and ends with it.

    python -m tests.support.ray_cluster
"""

import contextlib
import os
import sys

import psutil

CORES = 1  # of each machine


def main() -> None:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ["RAY_AUTH_MODE"] = "token"
    from ray._private.authentication.authentication_token_setup import (
        ensure_token_if_auth_enabled,
    )
    from ray.cluster_utils import Cluster

    ensure_token_if_auth_enabled()
    options = {"num_cpus": CORES, "object_store_memory": 80_000_000, "include_dashboard": False}
    cluster = Cluster(initialize_head=True, head_node_args=options)
    other = cluster.add_node(num_cpus=CORES, object_store_memory=80_000_000)
    print(cluster.address, flush=True)
    for _ in sys.stdin:
        # Its tasks, too, and what they have started: Ray would only end its own, after a while.
        begun = [psutil.Process(each.pid) for _, each in other.live_processes()]
        working = [child for each in begun for child in each.children(recursive=True)]
        cluster.remove_node(other, allow_graceful=False)
        for each in working:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()
        print("lost", flush=True)
    cluster.shutdown()


if __name__ == "__main__":
    main()
