"""A run made again from its manifest, and its tables compared byte for byte."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from msssim import __version__
from msssim.outputs import tables
from msssim.outputs.answer import answer
from msssim.outputs.folder import MANIFEST, refuse_foreign
from msssim.outputs.manifest import scenario_digest, versions
from msssim.report.publishing import replace_bytes
from msssim.scenario.disk import writing
from msssim.scenario.guarding import MOST_BYTES
from msssim.scenario.language import phrase
from msssim.scenario.layers import read_bytes
from msssim.scenario.problems import ScenarioError, problems_of
from msssim.scenario.schema import Scenario, validated

NUMERIC = ("python", "numpy", "scipy", "pyarrow")
"""Libraries that the tables' bytes may depend on."""


class BadManifest(ValueError):
    """The file is no manifest of a run; says why."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A table and whether it came out the same; none where none stands beside the manifest."""

    name: str
    same: bool | None

    @property
    def verdict(self) -> str:
        """What came out, in words."""
        if self.same is None:
            return phrase("is not there to compare")
        return phrase("the same bytes") if self.same else phrase("differs")


@dataclass(frozen=True, slots=True)
class Rerun:
    """The tables compared, and what else differs between then and now."""

    tables: tuple[Compared, ...]
    differences: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether every table came out the same."""
        return all(table.same for table in self.tables)


def rerun(file: Path, out: Path | None = None) -> Rerun:
    """Run a manifest's scenario again; keep the tables in `out` where it is given.

    Raises BadManifest for what is no manifest, ScenarioError for a scenario that is not valid.
    """
    said = _read(file)
    scenario = _scenario(said)
    found = answer(scenario)
    makers = {
        "series": tables.series_table,
        "kpis": tables.kpis_table,
        "draws": tables.draws_table,
    }
    wanted = [name for name in said["files"] if _is_table(name, list(makers))]
    if out is not None:
        refuse_foreign(out, wanted)
        with writing(out):
            out.mkdir(parents=True, exist_ok=True)
    compared = []
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted:
            stem, _, form = name.partition(".")
            made = tables.write(makers[stem](found), Path(folder), form)
            compared.append(Compared(name, _is_same(made, file.parent / name)))
            if out is not None:
                replace_bytes(out / name, made.read_bytes())
    return Rerun(tuple(compared), tuple(_differences(said, scenario)))


def scenario_of(file: Path) -> Scenario:
    """Return the scenario that a manifest holds; raises BadManifest and ScenarioError."""
    return _scenario(_read(file))


def edits_of(file: Path) -> list[str]:
    """Return the edits that a manifest's run was made with; raises BadManifest."""
    edits = _read(file).get("edits")
    return [one for one in edits if isinstance(one, str)] if isinstance(edits, list) else []


def _read(file: Path) -> dict[str, Any]:
    try:
        content = read_bytes(file)
    except ValueError as error:
        raise BadManifest(str(error)) from error
    if len(content) > MOST_BYTES:
        raise BadManifest(phrase("is larger than any manifest"))
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BadManifest(
            phrase("is no {file}: it cannot be read as JSON", file=MANIFEST)
        ) from error
    if not isinstance(said, dict) or "msssim" not in said:
        raise BadManifest(phrase("is no {file} of a run", file=MANIFEST))
    if not isinstance(said.get("scenario"), dict) or not isinstance(said.get("files"), list):
        raise BadManifest(phrase("holds no scenario to run"))
    return said


def _scenario(said: dict[str, Any]) -> Scenario:
    try:
        return validated(said["scenario"])
    except ValidationError as error:
        raise ScenarioError(problems_of(error)) from error


def _is_table(name: object, stems: list[str]) -> bool:
    if not isinstance(name, str):
        return False
    stem, _, form = name.partition(".")
    return stem in stems and form in get_args(tables.Format)


def _is_same(made: Path, there: Path) -> bool | None:
    if not there.is_file():
        return None
    size = made.stat().st_size
    return size == there.stat().st_size and made.read_bytes() == there.read_bytes()


def _differences(said: dict[str, Any], scenario: Scenario) -> list[str]:
    """Return what differs between the run's machine and this one, of what could change a table."""
    found = []
    if said["msssim"] != __version__:
        found.append(_then("msssim", said["msssim"], __version__))
    before, now = said.get("versions"), versions()
    for name in NUMERIC:
        was = before.get(name) if isinstance(before, dict) else phrase("unknown")
        if was != now.get(name):
            found.append(_then(name, was, now.get(name)))
    if said.get("scenario_sha256") != scenario_digest(scenario):
        found.append(phrase("the manifest's scenario is not the one that its hash was made of"))
    return found


def _then(name: str, was: object, now: object) -> str:
    none = phrase("none")
    return phrase("{name} {was} then, {now} now", name=name, was=was or none, now=now or none)
