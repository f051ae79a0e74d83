"""Numbers into Qt's shapes, without a call for every point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPolygonF

from msssim.scenario.uncertain import Array


def polygon(xs: Array, ys: Array) -> QPolygonF:
    """Return the polygon through finite points (n,)."""
    count = len(xs)
    made = QPolygonF()
    if not count:
        return made
    made.resize(count)
    # The stubs know neither that a pointer is a buffer nor how one is made with a size.
    memory = shiboken6.VoidPtr(made.data(), count * 16, True)  # type: ignore[call-arg, arg-type]
    points = np.frombuffer(memory, dtype=np.float64).reshape(count, 2)  # type: ignore[call-overload]
    points[:, 0] = xs
    points[:, 1] = ys
    return made


def band(xs: Array, low: Array, high: Array) -> QPolygonF:
    """Return the area between two lines over the same dates."""
    return polygon(np.concatenate([xs, xs[::-1]]), np.concatenate([low, high[::-1]]))


def stairs(edges: Array, values: Array) -> tuple[Array, Array]:
    """Return the corners of values that each fill a step between two edges."""
    return np.repeat(edges, 2)[1:-1], np.repeat(values, 2)


def heat_image(values: Array, colors: Sequence[QColor], step: NDArray[np.int64]) -> QImage:
    """Return shares (rows, steps) as an image, the pixels of a row the steps named, first on top.

    Colours stand at even distances from 0 to 1 and are mixed between.
    """
    stops = np.linspace(0, 1, len(colors))
    parts = np.array([[color.blue(), color.green(), color.red()] for color in colors], np.float64)
    pixels = np.full((*values.shape, 4), 255, dtype=np.uint8)
    for channel in range(3):
        pixels[..., channel] = np.interp(values, stops, parts[:, channel])
    rows, width = len(values), len(step)
    painted = pixels[:, step].tobytes()
    image = QImage(painted, width, rows, 4 * width, QImage.Format.Format_RGB32)
    return image.copy()
