"""What a run was: the scenario whole, its hash, edits, luck and versions."""

from __future__ import annotations

import json
import platform
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msssim import __version__
from msssim.outputs.answer import Answer
from msssim.outputs.series import UNITS
from msssim.scenario.schema import Scenario
from msssim.scenario.source import Source, digest_of, digest_of_layer

LIBRARIES = ("numpy", "scipy", "pydantic", "matplotlib", "pyarrow")


def flattened(scenario: Scenario) -> dict[str, Any]:
    """Return a scenario with all it inherits as JSON can hold it; it can be run as it is."""
    return scenario.model_dump(mode="json", exclude_unset=True)


def scenario_digest(scenario: Scenario) -> str:
    """Return a hash of what a scenario says, whatever file or order says it."""
    text = json.dumps(flattened(scenario), sort_keys=True, separators=(",", ":"))
    return digest_of(text)


def manifest(
    answer: Answer, source: Source, edits: Sequence[str], files: Collection[str], seconds: float
) -> dict[str, Any]:
    """Return what a run was; only `duration_seconds` and `platform` differ between equal runs."""
    return {
        "msssim": __version__,
        "file": source.file.name if source.file else "",
        "layers": [
            {"name": Path(layer.shown).name, "sha256": digest_of_layer(layer)}
            for layer in source.layers
        ],
        "edits": list(edits),
        "scenario_sha256": scenario_digest(answer.scenario),
        "seed": answer.seed,
        "draws": answer.draws,
        "sampling": answer.sampling,
        "step": answer.scenario.horizon.step,
        "quantile_error": answer.quantile_error,
        "files": sorted(files),
        "units": dict(UNITS),
        "versions": dict(versions()),
        "platform": f"{platform.platform()}, {platform.machine()}",
        "duration_seconds": round(seconds, 3),
        "scenario": flattened(answer.scenario),
    }


@cache
def versions() -> Mapping[str, str]:
    """Return the versions of Python and of the libraries that numbers or files depend on."""
    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return MappingProxyType(found)


def written(said: dict[str, Any]) -> str:
    """Return a manifest as text."""
    return json.dumps(said, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
