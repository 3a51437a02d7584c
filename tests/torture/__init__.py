"""Attacks of chance on the real program, for as long as one likes: `make torture`.

Each module here is a campaign: its docstring's first line is its title, and `attack(hunt)` goes on
until `hunt.over`. It runs in a process of its own with an empty home folder, so that a crash is a
finding like any other; see tests.torture.hunt.
"""
