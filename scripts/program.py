"""Starts the window in a program that carries its own Python."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the worker is this program again
    from msssim.scenario import tabular

    if sys.argv[1:2] == [tabular.READING]:  # and so is what reads a table
        tabular.read_alone(*sys.argv[2:])
        sys.exit()
    from msssim.app import main

    sys.exit(main())
