"""A Ray cluster of two machines on this one, in a process of its own: prints its address, loses a
machine for a line on stdin, and ends with it.

    python -m tests.support.ray_cluster
"""

import os
import sys

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
        cluster.remove_node(other, allow_graceful=False)
        print("lost", flush=True)
    cluster.shutdown()


if __name__ == "__main__":
    main()
