"""Fuzzes the reader by code coverage: `python -m tests.scenario.guided FOLDER -runs=10000`.

Texts that reach new lines or branches of the reader, the layers or the schema are kept in the
folder and changed further. Needs atheris (the extra `soak`); other arguments are libFuzzer's.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["msssim.scenario", "yaml"]):
    from tests.scenario.mutating import SEEDS, TOKENS, outcome


def watched(content: bytes) -> None:
    """Have a text be a scenario or be refused with its place; anything else ends the fuzzing."""
    outcome(content)


def main() -> None:
    """Fill the folder with seeds and words to mix in, and fuzz until the runs are done."""
    program, folder, *asked = sys.argv
    corpus = Path(folder) / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = Path(folder) / "words"
    escaped = ("".join(f"\\x{byte:02x}" for byte in token) for token in TOKENS)
    words.write_text("".join(f'"{word}"\n' for word in escaped))
    atheris.Setup([program, *asked, f"-dict={words}", "-max_len=600", str(corpus)], watched)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
