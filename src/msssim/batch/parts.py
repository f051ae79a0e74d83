"""Some draws of a very large ensemble on the disk, so that an interrupted scenario goes on.

What stands in a folder may come from anybody: of all that a pickle can name, only the plain
objects that gathered draws are made of are ever loaded.
"""

from __future__ import annotations

import io
import pickle
from typing import TYPE_CHECKING

from msssim.engine.draws import Draws
from msssim.outputs.bands import MOST_EXACT, Histogram, HistogramFans
from msssim.outputs.gathering import Gathered
from msssim.outputs.series import Derived

if TYPE_CHECKING:
    from msssim.batch.question import Question

MOST_KEPT = 8 * 2**30
"""Bytes of all parts of a batch that are kept at a time; more than that is done again."""

OURS = {one.__name__: one for one in (Gathered, Draws, HistogramFans, Histogram, Derived)}
NUMPYS = {"_reconstruct", "_frombuffer", "ndarray", "dtype"}


class Unreadable(ValueError):
    """A part that is not as it was written."""


def is_kept(question: Question) -> bool:
    """Say whether parts of a scenario are kept.

    Of very many draws they are small beside the work; of fewer, the work is a matter of seconds.
    """
    return question.draws > MOST_EXACT


def packed(part: Gathered) -> bytes:
    """Return gathered draws as bytes."""
    import pyarrow

    plain = pickle.dumps(part, protocol=5)
    small = pyarrow.compress(plain, codec="lz4", asbytes=True)
    return len(plain).to_bytes(8, "big") + bytes(small)


def unpacked(content: bytes) -> Gathered:
    """Return the draws that bytes hold; raises Unreadable for anything else."""
    import pyarrow

    size = int.from_bytes(content[:8], "big")
    if not 0 < size <= MOST_KEPT:
        raise Unreadable("no part of a batch")
    try:
        plain = pyarrow.decompress(content[8:], decompressed_size=size, codec="lz4", asbytes=True)
        found = _Careful(io.BytesIO(plain)).load()
    except Exception as error:  # a stranger's bytes fail in any way they like
        raise Unreadable(str(error)) from error
    if not isinstance(found, Gathered):
        raise Unreadable("no part of a batch")
    return found


class _Careful(pickle.Unpickler):
    """Loads gathered draws and nothing else."""

    def find_class(self, module: str, name: str) -> object:
        if module.startswith("msssim.") and name in OURS:
            return OURS[name]
        if module.partition(".")[0] == "numpy" and name in NUMPYS:
            return super().find_class(module, name)
        raise Unreadable(f"{module}.{name} has no place in a part")
