"""What is wrong with a file, in words, with its place: `file:line:column: path: text`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from pydantic import ValidationError

from msssim.scenario import paths
from msssim.scenario.language import phrase
from msssim.scenario.nearness import hint, nearest
from msssim.scenario.parameter import Section, fields_of
from msssim.scenario.reader import Place, Tree
from msssim.scenario.references import Fault
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import show

MOST_SHOWN = 50
MOST_TOLD = 200
"""So many problems are told at once; whoever has more mends these first."""
ABOUT = ("evidence", "observations")
"""Groups whose keys are paths of values and names of series."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong (error) or strange (warning), with its place and its cure."""

    text: str
    path: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""
    severity: Literal["error", "warning"] = "error"
    rename: tuple[str, str] | None = None
    """The key as written and as it must have been meant, where that is plain."""
    at_key: bool = False
    """Whether the key is at fault rather than what stands behind it."""
    lacks: tuple[str, ...] = ()
    """The names of fields that are not given and one of which must be."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}: " if self.line else ""
        if not place and self.file:
            place = f"{self.file}: "
        mark = phrase("warning: ") if self.severity == "warning" else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{mark}{path}{self.text}"

    @property
    def pointed(self) -> str:
        """The offending line with a caret under the place; empty where there is none."""
        if not self.excerpt:
            return ""
        start = max(0, self.column - 60)
        shown = self.excerpt[start : start + 100]
        spaces = "".join("\t" if c == "\t" else " " for c in shown[: self.column - 1 - start])
        return f"    {shown}\n    {spaces}^"


class ScenarioError(ValueError):
    """A scenario that could not be read; `problems` holds everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(*problems)
        self.problems = tuple(problems)

    def __str__(self) -> str:
        shown = [str(problem) for problem in self.problems[:MOST_SHOWN]]
        more = len(self.problems) - len(shown)
        if more > 0:
            shown.append(phrase("… and {count} more problems", count=more))
        return "\n".join(shown)

    def __reduce__(self) -> tuple[type[ScenarioError], tuple[tuple[Problem, ...]]]:
        return ScenarioError, (self.problems,)


def problems_of(error: ValidationError) -> list[Problem]:
    """Return pydantic's findings as problems with paths, in words, not yet placed."""
    found: list[Problem] = []
    for item in error.errors(include_url=False)[:MOST_TOLD]:
        location = tuple(step for step in item["loc"] if step != "[key]")
        if item["type"] == "references":
            found += [_of_fault(fault) for fault in item["ctx"]["faults"][:MOST_TOLD]]
        else:
            found.append(_problem(location, item))
    return _without_echoes(found)


def _of_fault(fault: Fault) -> Problem:
    is_about = fault.path.startswith(ABOUT)
    return Problem(fault.text, fault.path, at_key=is_about, lacks=fault.lacks)


def _problem(location: tuple[int | str, ...], item: Any) -> Problem:
    kind, path = item["type"], paths.text_of(location)
    if kind == "missing":
        return Problem(phrase("is required"), path, lacks=(str(location[-1]),))
    if kind == "extra_forbidden":
        return _unknown_key(location)
    if kind == "invalid_key":
        return Problem(phrase("a key is text: put it in quotes"), path, at_key=True)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return Problem(phrase("must be a group of keys, each on its own line"), path)
    if kind == "tuple_type":
        return Problem(phrase("must be a list, such as [a, b]"), path)
    if kind == "literal_error":
        return Problem(_unknown_choice(item), path)
    if kind.startswith("string_"):
        is_key = item["loc"][-1] == "[key]"
        why = phrase("ids are letters, digits, _ and -, at most 80")
        return Problem(why, path, at_key=is_key)
    if kind == "bool_type":
        why = phrase("must be true or false, not {shown}", shown=show(item["input"]))
        return Problem(why, path)
    return Problem(item["msg"], path)


def _unknown_choice(item: Any) -> str:
    choices = item["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
    cure = hint(str(item["input"]), choices.split(", "))
    shown = show(item["input"])
    return phrase("must be one of {choices}, not {shown}", choices=choices, shown=shown) + cure


def _unknown_key(location: tuple[int | str, ...]) -> Problem:
    *above, key = location
    known = _keys_at(tuple(above))
    near = nearest(str(key), known)
    cure = hint(str(key), known) or phrase(" - known here: {known}", known=", ".join(known))
    return Problem(
        phrase('unknown key "{key}"', key=key) + cure,
        paths.text_of(location),
        rename=(str(key), near) if near else None,
        at_key=True,
    )


def _keys_at(path: paths.Path) -> list[str]:
    if not path:
        return [*fields_of(Scenario), "extends"]
    try:
        section: type[Section] | None = paths.field_at(path).section
    except paths.PathError:
        return []
    return list(fields_of(section)) if section else []


def _without_echoes(found: list[Problem]) -> list[Problem]:
    """Leave out "is required" where an unknown key beside it was close to the missing one."""
    renamed = {
        f"{problem.path[: -len(problem.rename[0])]}{problem.rename[1]}"
        for problem in found
        if problem.rename
    }
    return [problem for problem in found if not (problem.lacks and problem.path in renamed)]


def placed(
    problems: Iterable[Problem], find: Callable[[paths.Path], tuple[str, Tree, Place] | None]
) -> list[Problem]:
    """Return the problems with file, line, column and excerpt, in the order of their places."""
    result = [_placed(problem, find) for problem in problems]
    return sorted(result, key=lambda p: (p.file, p.line, p.column))


def _placed(
    problem: Problem, find: Callable[[paths.Path], tuple[str, Tree, Place] | None]
) -> Problem:
    try:
        steps = paths.parse(problem.path) if problem.path else ()
    except paths.PathError:
        return problem
    for length in range(len(steps), -1, -1):
        found = find(steps[:length])
        if found is not None:
            file, tree, place = found
            line, column = place.line, place.column
            if problem.at_key or length < len(steps):
                line, column = place.key_line or line, place.key_column or column
            return replace(problem, file=file, line=line, column=column, excerpt=tree.line_at(line))
    return problem
