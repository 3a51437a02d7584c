"""Inkling, as it is installed: everything of it lies in this one package."""
