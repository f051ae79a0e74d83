"""An answer as a few arrays, which go from one process to another in a fraction of the time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from msssim.engine.calendar import grid_of
from msssim.outputs.answer import Answer, Kpi
from msssim.outputs.bands import Bands
from msssim.outputs.series import Key
from msssim.scenario.schema import Scenario
from msssim.scenario.uncertain import Array


@dataclass(frozen=True)
class Packed:
    """An answer but for its scenario and what was drawn."""

    plain: dict[str, Any]  # draws, seed, sampling, quantile_error
    keys: list[Key]
    central: Array  # (series, steps)
    mean: Array  # (series, steps)
    quantiles: Array  # (series, 5, steps)
    kpis: list[tuple[str, str, float, float, float]]  # name, unit, central, mean, share
    kpi_quantiles: Array  # (kpis, 5)
    kpi_values: Array  # (kpis, draws)

    def opened(self, scenario: Scenario) -> Answer:
        """Return the answer, to the very scenario that was asked about; its arrays are views."""
        bands = zip(self.central, self.mean, self.quantiles, strict=True)
        kpis = zip(self.kpis, self.kpi_quantiles, self.kpi_values, strict=True)
        return Answer(
            scenario=scenario,
            grid=grid_of(scenario.horizon),
            series={key: Bands(*band) for key, band in zip(self.keys, bands, strict=True)},
            kpis={
                name: Kpi(name, unit, central, mean, quantiles, share, values)
                for (name, unit, central, mean, share), quantiles, values in kpis
            },
            drawn={},
            **self.plain,
        )


def packed(answer: Answer) -> Packed:
    """Return an answer as a few arrays."""
    bands, kpis = answer.series.values(), answer.kpis.values()
    return Packed(
        plain={
            "draws": answer.draws,
            "seed": answer.seed,
            "sampling": answer.sampling,
            "quantile_error": answer.quantile_error,
        },
        keys=list(answer.series),
        central=np.array([band.central for band in bands]),
        mean=np.array([band.mean for band in bands]),
        quantiles=np.array([band.quantiles for band in bands]),
        kpis=[(kpi.name, kpi.unit, kpi.central, kpi.mean, kpi.share) for kpi in kpis],
        kpi_quantiles=np.array([kpi.quantiles for kpi in kpis]),
        kpi_values=np.array([kpi.values for kpi in kpis]),
    )
