"""Starts the window in a program that carries its own Python."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the worker is this program again
    from msssim.app import main

    sys.exit(main())
