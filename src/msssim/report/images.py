"""Figures as the bytes of images: one look, one font, the same bytes each time."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from msssim.report.furniture import DARK, GREY

if TYPE_CHECKING:
    from matplotlib.figure import Figure

STYLE: dict[str, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 8.5,
    "text.parse_math": False,
    "svg.hashsalt": "msssim",
    "svg.fonttype": "path",
    "path.simplify": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": GREY,
    "axes.linewidth": 0.7,
    "axes.labelcolor": DARK,
    "xtick.color": GREY,
    "ytick.color": GREY,
    "xtick.labelcolor": DARK,
    "ytick.labelcolor": DARK,
    "xtick.major.width": 0.7,
    "ytick.major.width": 0.7,
    "hatch.linewidth": 0.5,
    "legend.frameon": False,
}


def image_of(painted: Callable[[], Figure], form: str = "svg") -> bytes:
    """Return a figure as the bytes of an image; what the font lacks shows as a box."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with rc_context(STYLE), warnings.catch_warnings():  # type: ignore[arg-type]  # names as text
        warnings.filterwarnings("ignore", r"Glyph \d+", UserWarning)
        figure = painted()
        FigureCanvasAgg(figure)
        stream = BytesIO()
        metadata = {"Date": None, "Creator": "msssim"} if form == "svg" else {"Software": "msssim"}
        figure.savefig(stream, format=form, dpi=160, metadata=metadata)
    return stream.getvalue()
