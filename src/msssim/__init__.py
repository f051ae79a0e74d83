"""msssim: scenarios of a security support mission, its money, officers and coverage.

`answer(load(path)).kpis["run_out"]` is the whole of it; see `load`, `edit` and `answer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msssim.outputs.answer import Answer, answer
    from msssim.scenario.paths import edit
    from msssim.scenario.problems import ScenarioError
    from msssim.scenario.source import load

__version__ = "0.1.0"
__all__ = ["Answer", "ScenarioError", "__version__", "answer", "edit", "load"]

_HOMES = {
    "Answer": "msssim.outputs.answer",
    "answer": "msssim.outputs.answer",
    "edit": "msssim.scenario.paths",
    "load": "msssim.scenario.source",
    "ScenarioError": "msssim.scenario.problems",
}


def __getattr__(name: str) -> object:
    """Import what is asked for when it is: `msssim --version` waits for none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'msssim' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(_HOMES[name]), name)
    return found
