"""Plain data as the scenario file writes it: on one line, or as lines of a block."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias, TypeGuard

from msssim.scenario.resolving import TooLongError, resolved
from msssim.scenario.uncertain import DISTRIBUTIONS

Data: TypeAlias = "str | bool | int | float | date | list[Data] | dict[str, Data] | None"

WIDTH = 100
GROUPED = 10_000
"""From this size on whole numbers are written in groups of three digits."""
EXPONENT = 1e16
"""From this size on a number that may have decimals is written with an exponent."""

PLAIN = re.compile(r"[^\W_][^:#\[\]{},&*!|>'\"%@`\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")
PLAIN_KEY = re.compile(r"\w[\w.\[\]*-]*")
FLOW_KEY = re.compile(r"\w[\w.*-]*")
ESCAPED = re.compile('[\x00-\x1f"\\\\\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')
SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def is_distribution(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Say whether plain data is a distribution, which never merges with a group."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return False
    ((key, numbers),) = value.items()
    return key in DISTRIBUTIONS and isinstance(numbers, list | tuple)


def is_group(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Say whether plain data is a group of keys, and no distribution."""
    if type(value) is not dict and not isinstance(value, Mapping):  # the first is much quicker
        return False
    return len(value) != 1 or not is_distribution(value)


def inline(value: Data, *, like: str = "", style: str = "plain") -> str:
    """Return a value on one line.

    `like` is the text that it replaces and `style` that text's quote (`plain` for none): both are
    kept where the value can be written so.
    """
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(k, FLOW_KEY)}: {inline(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(item) for item in value) + "]"
    if isinstance(value, str):
        return _words(value, style)
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return value.isoformat() if isinstance(value, date) else _number(value, like)


def _number(value: float, like: str) -> str:
    if value != value:
        return ".nan"
    if value in (float("inf"), float("-inf")):
        return ".inf" if value > 0 else "-.inf"
    if value != int(value) or (isinstance(value, float) and abs(value) >= EXPONENT):
        return repr(value)
    is_grouped = abs(value) >= GROUPED and not (len(like) > len("9999") and "_" not in like)
    return f"{int(value):_}" if is_grouped or "_" in like else f"{int(value)}"


def _words(value: str, style: str) -> str:
    if style == "'" and not ESCAPED.search(value.replace('"', "").replace("\\", "")):
        return "'" + value.replace("'", "''") + "'"
    if style != '"' and is_plain(value):
        return value
    return '"' + ESCAPED.sub(_escape, value) + '"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return SHORT.get(character, f"\\u{ord(character):04x}")


def is_plain(text: str) -> bool:
    """Say whether a text can stand without quotes, wherever it stands."""
    if not PLAIN.fullmatch(text) or text != text.strip():
        return False
    try:
        return resolved(text) == text
    except TooLongError:
        return False


def _key(key: str, plain: re.Pattern[str]) -> str:
    return key if plain.fullmatch(key) else '"' + ESCAPED.sub(_escape, key) + '"'


def entry(key: str, value: Data, indent: int) -> list[str]:
    """Return the lines of a key and its value at an indentation, in the canonical layout."""
    pad = " " * indent
    head = f"{pad}{_key(key, PLAIN_KEY)}:"
    if isinstance(value, dict) and value and is_group(value):
        inner = [entry(k, v, indent + 2) for k, v in value.items()]
        return [head, *(line for lines in inner for line in lines)]
    if isinstance(value, list) and value and not _fits(head, value):
        return [head, *(line for each in value for line in item(each, indent + 2))]
    if isinstance(value, str) and len(head) + len(value) > WIDTH:
        return _folded(head, value, indent + 2)
    return [f"{head} {inline(value)}"]


def _fits(head: str, value: list[Data]) -> bool:
    """Say whether a list stands behind its key: plain values that fit on the line."""
    is_short = len(head) + 1 + len(inline(value)) <= WIDTH
    return is_short and not any(is_group(each) for each in value)


def item(value: Data, indent: int) -> list[str]:
    """Return the lines of a list's item at an indentation, on one line where that fits."""
    line = f"{' ' * indent}- {inline(value)}"
    if len(line) <= WIDTH or not isinstance(value, dict) or not is_group(value):
        return [line]
    inner = [line for key, each in value.items() for line in entry(key, each, indent + 2)]
    return [f"{' ' * indent}- {inner[0].lstrip()}", *inner[1:]]


def _folded(head: str, text: str, indent: int) -> list[str]:
    """Return a long text as a folded block, or in quotes where folding would change it."""
    pad = " " * indent
    words = text.split(" ")
    if "" in words or ESCAPED.search(text.replace('"', "").replace("\\", "")):
        return [f"{head} {inline(text)}"]
    lines = [words[0]]
    for word in words[1:]:
        if len(pad) + len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(word)
        else:
            lines[-1] += " " + word
    return [f"{head} >-", *(pad + line for line in lines)]
