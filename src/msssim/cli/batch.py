"""`msssim batch`: many scenarios, one table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from msssim.cli.many import FILE, Options, batch_options, need, run_all
from msssim.cli.terminal import asking

if TYPE_CHECKING:
    from msssim.batch.question import Question

EXAMPLES = """\b
Examples:
  msssim batch scenarios/*.yaml --draws 2000 --out overnight/
  msssim batch scenarios/*.yaml --draws 2000 --out overnight/ --resume
  msssim batch mine.yaml --draws 1000000 --dask tcp://10.0.0.5:8786
  msssim table overnight/ --sort run_out_in_mandate
"""


@click.command(epilog=EXAMPLES)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=FILE)
@batch_options
def batch(files: tuple[Path, ...], options: Options) -> int:
    """Simulate many scenarios on all cores, or a cluster, and put what they come to in one table.

    All share one luck: the first file's seed, unless --seed says another. A scenario that fails
    stops no other; the exit code is then 3. What is interrupted goes on with --resume.
    """
    with asking():
        need("pyarrow", "parquet")
        questions = _questions(files, options.edits)
    return run_all(questions, options)


def _questions(files: tuple[Path, ...], edits: tuple[str, ...]) -> list[Question]:
    """Return a question for each file; raises ScenarioError where none can be asked."""
    from msssim.batch.question import Question, named_apart, question_of
    from msssim.scenario.problems import ScenarioError
    from msssim.scenario.source import edited_scenario, load

    found: list[Question] = []
    problems: list[ScenarioError] = []
    common: list[str] = []
    for file in files:
        try:
            scenario = edited_scenario(load(file), [*common, *edits])
            found.append(question_of(file.stem, scenario))
            common = [f"simulation.seed={scenario.simulation.seed}"]
        except ScenarioError as error:
            problems.append(error)
            found.append(Question(file.stem, cause=str(error).partition("\n")[0]))
    if len(problems) == len(files):
        raise problems[0]
    return named_apart(found)
