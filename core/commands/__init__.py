"""The commands of the command line, one module each; core/cli.py reads their arguments."""
