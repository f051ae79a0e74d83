"""Texts torn, swapped and stuffed by chance, led on by whatever the reader says anew."""

import random
import re
from collections.abc import Iterator

from msssim.scenario.guarding import MOST_BYTES
from msssim.scenario.problems import ScenarioError
from msssim.scenario.reader import ReadError, decoded
from msssim.scenario.source import source_of_text

NEEDED = "horizon: {start: 2025-01-01, end: 2026-01-01}\nmandate: "
SEEDS = tuple(
    text.encode()
    for text in (
        NEEDED + "{authorised: 2024-10-02, expires: 2025-10-02}\n",
        "mandate:\n  decisions:\n    r:\n      date: 2025-01-01\n      outcome: renew\n",
        "contingents:\n k:\n  waves:\n  - date: 2025-02-01\n    strength: {pert: [1, 2, 3]}\n",
        "extends: a.yaml\nzones: {p: {required: 3}}\nname: 'x'\n",
        "costs: {c: {category: base, basis: once, amount: 5}}\ndescription: >-\n  a b\n",
        "levers: {l: {paths: [strength.target], kind: scale, low: 0, high: 1}}\n",
        'funding: {sources: {c: {channel: "f", holds: [{end: 2025-01-01}]}}, arrears: {base: 1}}\n',
        "msssim: 0\ncontributors: {k: {}}\nobservations: {strength: {2025-01-01: [1, 2, 3]}}\n",
        "evidence:\n  strength.target: {grade: A, note: é}\n",
    )
)

TOKENS = (
    *(b"&a ", b"*a", b"!!int ", b"!x ", b"<<: ", b"? ", b"- ", b": ", b"{", b"}", b"[", b"]", b","),
    *(b'"', b"'", b"|", b">", b"#", b"---\n", b"...\n", b"%YAML 1.2\n", b"\t", b"\n", b"\r", b"  "),
    *(b"null", b"true", b".nan", b"-.inf", b"1e999", b"0x1F", b"9" * 30, b"2025-02-30", b"\\u202e"),
    *(
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xe2\x80\xa8",
        b"\xf0\x9f\x98\x80",
        b"*",
        b"~",
        b"@",
        b"`",
    ),
)


def mutated(text: bytes, other: bytes, rng: random.Random) -> bytes:
    """Return a text changed in one of a few ways."""
    at, to = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
    kind = rng.randrange(7)
    if kind == 0:
        return text[:at] + rng.choice(TOKENS) + text[at:]
    if kind == 1:
        return text[:at] + text[min(to, at + rng.randint(1, 8)) :]
    if kind == 2 and text:
        at = min(at, len(text) - 1)
        return text[:at] + bytes([rng.randrange(256)]) + text[at + 1 :]
    if kind == 3:
        return text[:at] + other[rng.randint(0, len(other)) :][:60] + text[at:]
    lines = text.split(b"\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    if kind == 4:
        lines[first], lines[second] = lines[second], lines[first]
    elif kind == 5:
        lines.insert(first, lines[second])
    else:
        lines[first] = b" " * rng.randint(0, 4) + lines[first].lstrip()
    return b"\n".join(lines)


def outcome(content: bytes) -> str:
    """Return what becomes of a file's bytes: nothing, or messages that each have their place."""
    try:
        source_of_text(decoded(content))
    except ReadError as error:
        assert error.line >= 1 or len(content) > MOST_BYTES
        return str(error)
    except ScenarioError as error:
        for problem in error.problems:
            assert problem.line >= 1
            assert problem.column >= 1
            assert problem.text
        return "\n".join(problem.text for problem in error.problems)
    return ""


def fuzzed(count: int, seed: int) -> Iterator[str]:
    """Yield the outcomes of so many texts; one that is answered anew is changed further."""
    rng = random.Random(seed)
    corpus = list(SEEDS)
    known: set[str] = set()
    for _ in range(count):
        text = rng.choice(corpus if rng.random() < 0.5 else SEEDS)
        for _ in range(rng.choice([1, 1, 2, 4])):
            text = mutated(text, rng.choice(SEEDS), rng)
        found = outcome(text)
        kind = re.sub(r'"[^"]*"|\d+', "", found)
        if kind not in known and len(text) < 400:
            known.add(kind)
            corpus.append(text)
        yield found
