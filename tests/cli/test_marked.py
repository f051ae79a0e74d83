"""No command says a word that cannot be said in another language: a run with marked words."""

import re
import shlex
import shutil
from functools import cache
from pathlib import Path

import pytest
from tests.tongue import CODE, MARKED, WORDS, marked

from msssim.cli import COMMANDS
from msssim.outputs.series import UNITS as SERIES
from msssim.scenario.language import LANGUAGES
from msssim.scenario.paths import walk
from msssim.scenario.shipped import shipped_scenarios
from msssim.scenario.source import load

from .conftest import SHIPPED, Ask

BASE, HISTORY = "mss-2024.yaml", "mss-history.yaml"
BROKEN = """\
horizon: {start: 2024-06-25, end: 2025-06-25}
mandate: {authorised: 2023-10-02, expires: 2025-10-02}
strenght: {target: 2500}
operations: {availability: 2}
"""
ODD = """\
horizon: {start: 2024-06-25, end: 2025-06-25}
mandate: {authorised: 2023-10-02, expires: 2025-10-02}
contingents: {kenya: {waves: [{date: 2020-01-01, strength: 5}]}}
"""
FILES = {
    "broken.yaml": BROKEN,
    "odd.yaml": ODD,
    "rows.csv": "source,date,amount,remark\ncanada,2025-05-01,7,x\n",
    "wrong.csv": "source,date,amount\ncanada,2025-05-01,much\n",
}

SAID = (
    "run mss-2024.yaml --draws 20 --charts none --set strength.target=2400",
    "run mss-2024.yaml --draws 0 --charts none",
    "run odd.yaml --draws 0 --charts none",
    "validate mss-2024.yaml odd.yaml broken.yaml none.yaml",
    "params mss-2024.yaml",
    "new mine.yaml --from mss-2024 && new mine.yaml --from mss-2024",
    "new mine.yaml --from mss-202",
    "new mine.yaml --from unheard",
    "new none/mine.yaml --from mss-2024",
    "set mss-2024.yaml strength.target=5500 contingents.jamaica=null",
    "set mss-2024.yaml strength.target=2500",
    "set mss-2024.yaml strength.target=-5",
    "set mss-2024.yaml strength.targt=5",
    "set mss-2024.yaml strength.target",
    "new mine.yaml --from mss-2024 && set mine.yaml strength.target=900"
    " && diff mss-2024.yaml mine.yaml --effects --draws 4"
    " && explain mss-2024.yaml mine.yaml --kpi mean_coverage --draws 4"
    " && diff mine.yaml mine.yaml --effects --draws 0",
    "import rows.csv mss-2024.yaml --as deposits --dry-run",
    "import rows.csv mss-2024.yaml --as deposits",
    "import rows.csv mss-2024.yaml --as deposits --map amount",
    "import wrong.csv mss-2024.yaml --as deposits",
    "import none.csv mss-2024.yaml --as deposits",
    "tornado mss-2024.yaml --kpi mean_coverage --draws 2",
    "sensitivity mss-2024.yaml --kpi mean_coverage --draws 4",
    "seek mss-2024.yaml --vary strength.target --goal 'mean_coverage >= 0.05' --draws 2",
    "seek mss-2024.yaml --vary strength.target --goal 'mean_coverage >= 0.9' --draws 2",
    "seek mss-2024.yaml --vary strength.targt --goal 'mean_coverage >= 0.9'",
    "tornado mss-2024.yaml --kpi unheard",
    "explain mss-2024.yaml --on 2025-03-31 --draws 20",
    "explain mss-2024.yaml --on 2025-03-31 --draws 0",
    "explain mss-2024.yaml",
    "explain mss-2024.yaml --on 2025-03-31 --kpi unheard",
    "hindcast mss-history.yaml --draws 4",
    "hindcast mss-2024.yaml",
    "evidence mss-2024.yaml --draws 20",
    "batch mss-2024.yaml broken.yaml --draws 4 --save-draws --out many"
    " && batch mss-2024.yaml broken.yaml --draws 4 --save-draws --out many --resume"
    " && table many && table many --sort unheard && discover many --goal 'mean_coverage >= 0.2'"
    " && report many --xlsx many.xlsx",
    "table none",
    "discover none --goal 'run_out > 2025-01-01'",
    "sweep mss-2024.yaml --over strength.target=2500,-4 --dry-run",
    "sweep mss-2024.yaml --dry-run",
    "sweep mss-2024.yaml --over strength.targt=2500,4000 --dry-run",
    "run odd.yaml --draws 0 --charts none --out out && rerun out/manifest.json"
    " && rerun odd.yaml && rerun none.json",
    "report odd.yaml",
    "report odd.yaml --html none/odd.html",
    "report odd.yaml --html odd.yaml",
    "report odd.yaml odd.yaml odd.yaml --html odd.html",
    "report odd.yaml --kpi run_out --xlsx odd.xlsx",
    "pack odd.yaml --out odd.yaml",
    "pack odd.yaml --out packed.yaml",
    "doctor",
    "--version",
    "rnu",
    "run",
    "run a b",
    "run mss-2024.yaml --drows 5",
    "run mss-2024.yaml --draws x",
    "run mss-2024.yaml --draws -1",
    "run mss-2024.yaml --step year",
    "run none.yaml",
)
"""What is asked, one after the other, in a folder with the shipped scenarios and FILES."""

PRINTS_FOR_PROGRAMS, OPENS_A_WINDOW = {"schema"}, {"app"}

TYPED = re.compile(
    rf"""
    '[^'\n]*' | "[^"\n]*["…]              # quoted, as it was typed or stands in the file
    | (?:msssim|pip|apt-get)\ \S+         # a command to type
    | (?<!\w)--?[a-z][a-z-]*              # an option
    | \w+(?:=|\ >=)\S+                    # an edit, a goal
    | [\w/.-]+\.(?:yaml|csv|html|json\w*|parquet|svg|xlsx|ya?ml\w*)(?::\d+:\d+)?
    | \w+(?:\.\w+|\[\d+\])+               # a path
    | \[[^\]\n]*[]…]                      # a list, as in the file
    | \w*_\w*                             # a name in a path
    | \{{\w+:[^}}]*\}}                    # a distribution as in the file
    | \d+\s(?:{"|".join(map(re.escape, LANGUAGES[CODE].months))})\s+\d{{4}}
    """,
    re.VERBOSE,
)
UNITS = {"USD", "Md", "null", "true", "false"}
NAMES = {"out", "remark", "much", "strenght", "broken"}
"""What the files of this test call things."""
LIBRARY = re.compile(
    r"^(?:ok|–|!!) +\w* | [\w-]+ \d+(?:\.\d+)+| (?:Linux|Darwin|Windows) \w+|UTF-8|utf-8|/\S*",
    re.MULTILINE,
)


@cache
def of_the_scenarios() -> tuple[list[str], set[str]]:
    """Return the sentences of the scenarios, the longest first, and their single words."""
    sentences: set[str] = set()
    words = set(SERIES)
    for scenario in (load(SHIPPED / BASE), load(SHIPPED / HISTORY)):
        sentences.update(one.title for one in scenario.evidence.values())
        for entry in walk(scenario):
            words.update(re.split(r"\W+", entry.path))
            if isinstance(entry.value, str):
                (words if entry.value.isalpha() else sentences).add(entry.value)
    return sorted(filter(None, sentences), key=len, reverse=True), words


def unmarked(said: str, typed: str = "") -> list[str]:
    """Return the words that nobody could translate: not typed, no mark, name, path or unit."""
    rest = MARKED.sub(" ", said)
    sentences, words = of_the_scenarios()
    lines = [line for file in FILES.values() for line in file.splitlines()]
    for own in (*sentences, *lines):
        rest = rest.replace(own, "")
    rest = TYPED.sub("", LIBRARY.sub("", rest))
    for name in shipped_scenarios():
        rest = rest.replace(name, "")
    known = words | UNITS | NAMES | set(WORDS.findall(typed))
    return [word for word in WORDS.findall(rest) if word not in known]


@pytest.fixture
def ask_marked(ask: Ask, marks: None) -> Ask:
    for scenario in SHIPPED.glob("mss-*.yaml"):
        shutil.copy(scenario, scenario.name)
    for name, text in FILES.items():
        Path(name).write_text(text, encoding="utf-8")
    return ask


@pytest.mark.parametrize("asked", SAID)
def test_every_word_that_is_said_can_be_said_in_another_language(
    asked: str, ask_marked: Ask
) -> None:
    for command in asked.split(" && "):
        said = ask_marked("--lang", CODE, *shlex.split(command))
        assert said.out + said.err, command
        assert unmarked(said.out, typed=asked) == [], said.out
        assert unmarked(said.err, typed=asked) == [], said.err


def test_every_command_is_asked() -> None:
    asked = {command.split()[0] for line in SAID for command in line.split(" && ")}
    assert set(COMMANDS) - asked == PRINTS_FOR_PROGRAMS | OPENS_A_WINDOW


def test_a_word_without_marks_is_found() -> None:
    assert unmarked("⟦Money⟧ for 2 500 ⟦officers⟧ in mss-2024.yaml") == ["for", "in"]
    assert unmarked(marked("{n} of the runs in {folder}"), typed="folder") == []
