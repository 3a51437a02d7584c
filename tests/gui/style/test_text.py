"""Figures as text."""

from gui.style.text import fine_percent


def test_shares_near_nothing_and_near_all_are_told_apart():
    shares = (1e-9, 3.2e-6, 0.00049, 0.25, 0.99999, 1.0)
    assert [fine_percent(share) for share in shares] == [
        "0.0 %",
        "0.0003 %",
        "0.05 %",
        "25.0 %",
        "99.999 %",
        "100.0 %",
    ]
