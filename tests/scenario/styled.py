"""Plain data as YAML in some planner's own hand: any layout, quotes and comments."""

import random
from datetime import date
from typing import Any

from msssim.scenario.rendering import inline, is_distribution

REMARKS = ("as told", "see the note: below", "- not sure", "{once more}", "it's a guess", "10 % #2")


class Hand:
    """One planner's habits, drawn by chance."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.step = rng.choice([2, 2, 2, 3, 4])
        self.dash = rng.choice([0, 2, 2])
        self.flow = rng.choice([0.1, 0.5, 0.9])
        self.remarks = rng.choice([0, 0.1, 0.4])
        self.quoted = rng.choice([0, 0.3])
        self.line_end = rng.choice(["\n", "\n", "\n", "\r\n"])

    def file(self, data: dict[str, Any]) -> str:
        """Return the text of a file that reads as the data."""
        lines = self.block(data, 0)
        if self.yes(self.remarks):
            lines = ["# A header", "#", *lines, "# The end"]
        text = self.line_end.join(lines)
        text = text if self.yes(0.2) else text + self.line_end
        return "\ufeff" + text if self.yes(0.1) else text

    def yes(self, share: float) -> bool:
        """Decide by chance."""
        return self.rng.random() < share

    def remark(self, line: str) -> str:
        """Return a line, perhaps with a comment behind it."""
        return f"{line}  # {self.rng.choice(REMARKS)}" if self.yes(self.remarks) else line

    def block(self, data: dict[str, Any], indent: int) -> list[str]:
        """Return the lines of a group."""
        lines: list[str] = []
        for key, value in data.items():
            if self.yes(self.remarks / 2):
                lines += ["", " " * indent + f"# {self.rng.choice(REMARKS)}"]
            lines += self.entry(" " * indent + self.key(key) + ":", value, indent)
        return lines

    def key(self, key: str) -> str:
        """Return a key, perhaps in quotes."""
        return f'"{key}"' if self.yes(self.quoted / 2) or "[" in key else key

    def entry(self, head: str, value: Any, indent: int) -> list[str]:
        """Return the lines of a key and its value."""
        is_block = isinstance(value, dict | list) and value and not is_distribution(value)
        if not is_block or self.yes(self.flow):
            return self.broken(head, self.inline(value), indent)
        if isinstance(value, dict):
            return [self.remark(head), *self.block(value, indent + self.step)]
        lines = [self.remark(head)]
        for item in value:
            lines += self.item(item, indent + self.dash)
        return lines

    def item(self, item: Any, indent: int) -> list[str]:
        """Return the lines of an item of a list."""
        pad = " " * indent
        if not item or not isinstance(item, dict) or is_distribution(item) or self.yes(self.flow):
            return [self.remark(f"{pad}- {self.inline(item)}")]
        lines = self.block(item, indent + 2)
        if self.yes(0.1):
            return [self.remark(f"{pad}-"), *lines]
        while not lines[0].strip() or lines[0].lstrip().startswith("#"):
            lines.pop(0)
        return [f"{pad}- {lines[0].lstrip()}", *lines[1:]]

    def broken(self, head: str, value: str, indent: int) -> list[str]:
        """Return a value behind its key or, now and then, on the line below."""
        if value and self.yes(0.05):
            return [self.remark(head), " " * (indent + self.step) + value]
        return [self.remark(f"{head} {value}")]

    def inline(self, value: Any) -> str:
        """Return a value on one line, or in brackets over several."""
        if isinstance(value, dict) and not is_distribution(value):
            entries = [f"{self.key(k)}: {self.inline(v)}" for k, v in value.items()]
            return "{" + self.joined(entries) + "}"
        if isinstance(value, list):
            return "[" + self.joined([self.inline(item) for item in value]) + "]"
        if isinstance(value, str) and self.yes(self.quoted):
            return "'" + value.replace("'", "''") + "'"
        if isinstance(value, bool | date) or value is None:
            return inline(value)
        if isinstance(value, int | float) and self.yes(0.2):
            return repr(float(value))
        return inline(value)

    def joined(self, parts: list[str]) -> str:
        """Return parts with commas between them, and perhaps one at the end."""
        space = self.rng.choice(["", " ", "  "])
        text = f",{space or ' '}".join(parts)
        return space + text + ("," if parts and self.yes(0.1) else "") + space
