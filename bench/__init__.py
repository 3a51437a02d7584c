"""One script a claim; each prints what it measured and how. `make bench` runs them all."""
