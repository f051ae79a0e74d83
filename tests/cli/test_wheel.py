"""The program as it is installed: outside the clone, without charts, without a window."""

import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from .conftest import SHIPPED

CLONE = SHIPPED.parent


def needed(package: str, seen: set[str]) -> Iterator[str]:
    """Yield what a package needs without extras, and what that needs."""
    for requirement in distribution(package).requires or ():
        name = re.match(r"[\w.-]+", requirement)
        if name is None or "extra ==" in requirement or name[0].lower() in seen:
            continue
        seen.add(name[0].lower())
        try:
            distribution(name[0])
        except PackageNotFoundError:  # for another system or Python
            continue
        yield name[0]
        yield from needed(name[0], seen)


def link_core(folder: Path) -> None:
    """Fill a folder with links to the libraries that a headless install brings, and no others."""
    folder.mkdir()
    for package in needed("msssim", set()):
        found = distribution(package)
        for top in {file.parts[0] for file in found.files or () if file.parts[0] != ".."}:
            source = Path(str(found.locate_file(top)))
            if source.exists() and top != "__pycache__" and not (folder / top).exists():
                (folder / top).symlink_to(source)


def console(environment: Path, libraries: Path) -> Path:
    """Make an environment that sees some libraries and nothing else; return its Python."""
    venv.create(environment, with_pip=False)
    (site,) = environment.glob("lib/python*/site-packages")
    (site / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    return environment / "bin" / "python"


def python_of_tests(module: str, *arguments: object) -> None:
    """Run a module of the Python that runs these tests, in the clone."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    subprocess.run(command, cwd=CLONE, check=True, capture_output=True)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The console script of a wheel built from this clone, in an environment of its own."""
    folder = tmp_path_factory.mktemp("installed")
    python_of_tests("hatchling", "build", "-t", "wheel", "-d", folder)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    link_core(folder / "libraries")
    python = console(environment, folder / "libraries")
    options = ("-q", "--no-deps", "--no-index", "--disable-pip-version-check")
    python_of_tests("pip", "--python", python, "install", *options, wheel)
    return environment / "bin" / "msssim"


def test_an_installed_program_starts_a_scenario_and_runs_it(program: Path, tmp_path: Path) -> None:
    def asked(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )

    assert asked("new", "x.yaml", "--from", "mss-2024").returncode == 0
    said = asked("run", "x.yaml", "--draws", "20")
    assert said.returncode == 0, said.stderr
    assert "Of 2,500 officers planned" in said.stdout
    assert "no charts are drawn; charts need matplotlib" in said.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "series.csv", "kpis.csv", "manifest.json",
    }  # fmt: skip
    assert asked("run", "x.yaml", "--charts", "svg").returncode == 2
    assert asked("run", "x.yaml", "--format", "parquet").returncode == 2

    doctor = asked("doctor")
    assert doctor.returncode == 0, doctor.stdout
    assert str(program.parent.parent) in doctor.stdout
    assert (
        "without PySide6-Essentials, pyqtgraph, superqt: pip install 'msssim[app]'" in doctor.stdout
    )
    window = asked("app", "x.yaml")
    assert window.returncode == 2
    assert "the window needs Qt" in window.stderr


def test_a_clone_names_its_own_set_up_as_the_cure_of_what_it_lacks(tmp_path: Path) -> None:
    for part in ("src", "scripts", "scenarios", "resources"):
        shutil.copytree(CLONE / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    link_core(tmp_path / "libraries")
    python = console(tmp_path / ".venv", tmp_path / "libraries")
    cured = {"app": "app", "batch x.yaml": "cli", "report x.yaml --html x.html": "cli"}
    for asked, profile in cured.items():
        said = subprocess.run(
            [python, "-c", "import msssim.cli as p; raise SystemExit(p.main())", *asked.split()],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert said.returncode == 2
        assert said.stderr.endswith(f": scripts/setup {profile}\n")
