"""Quantiles of the distributions that have no formula of their own."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]


def standard_normal(u: Array) -> Array:
    """Return quantiles of the standard normal distribution, (draws,); never infinite."""
    from scipy.special import ndtri

    tiny = np.finfo(float).eps / 4
    return np.asarray(ndtri(np.clip(u, tiny, 1 - 2 * tiny)))


NODES = 257
"""Nodes of each half of a beta quantile's table: an error below 1e-9 of the range."""


def beta_quantile(u: Array, rise: float, fall: float) -> Array:
    """Return beta quantiles of `u` (draws,) from a table of exact ones.

    Each half is interpolated by cubics in the power of u in which it is smooth up to its end,
    since inverting the incomplete beta function itself costs more than a simulation.
    """
    low = u <= 0.5
    coefficients = _beta_table(rise, fall)
    power = np.where(low, 1 / rise, 1 / fall)
    w = (2 * np.where(low, u, 1 - u)) ** power * (NODES - 1)
    node = np.minimum(w.astype(np.intp), NODES - 2)
    w -= node
    node += np.where(low, 0, NODES - 1)
    found: Array = coefficients[3].take(node)
    for degree in (2, 1, 0):
        found *= w
        found += coefficients[degree].take(node)
    return np.asarray(np.where(low, found, 1 - found))


@lru_cache(maxsize=512)
def _beta_table(rise: float, fall: float) -> Array:
    """Return the cubics' coefficients of both halves, (4, 2 (nodes - 1))."""
    return np.hstack([_half_beta_table(rise, fall), _half_beta_table(fall, rise)])


def _half_beta_table(rise: float, fall: float) -> Array:
    """Return the cubics' coefficients, (4, nodes - 1), of x in w = (2u)^(1/rise)."""
    from scipy.special import beta, betaincinv

    w = np.linspace(0, 1, NODES)
    x = betaincinv(rise, fall, w**rise / 2)
    x[0] = 0
    scale = rise * beta(rise, fall) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = scale * (w / x) ** (rise - 1) * (1 - x) ** (1 - fall)
    slope[0] = scale ** (1 / rise)
    slope /= NODES - 1
    step = np.diff(x)
    second = 3 * step - 2 * slope[:-1] - slope[1:]
    third = slope[:-1] + slope[1:] - 2 * step
    return np.stack([x[:-1], slope[:-1], second, third])
