"""How every script here prints its figures: one line a claim, with its floor and aim."""


def row(what: str, measured: str, floor: str, aim: str = "", *, holds: bool) -> None:
    """One line; holds: whether the floor is kept."""
    mark = "ok  " if holds else "MISS"
    goal = f", aim {aim}" if aim else ""
    print(f"{mark} {what}: {measured} (floor {floor}{goal})", flush=True)
