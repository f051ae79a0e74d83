"""Helps and refusals are said in the language asked for, wherever it is asked for."""

import os
import subprocess
from collections.abc import Callable

import pytest

from msssim.cli import COMMANDS, help_texts
from msssim.cli.speaking import COMMENT
from msssim.scenario.language import ENVIRONMENT, FRENCH, catalogue

from .conftest import SHIPPED, Ask

Process = Callable[..., subprocess.CompletedProcess[str]]
SAME = {"[OPTIONS]", "ID", "DATE", "A", "B"}
"""What is the same in French."""

REFUSED: tuple[tuple[list[str], str], ...] = (
    ([], "Utilisation : msssim"),
    (["rnu"], "La commande 'rnu' n’existe pas."),
    (["run"], "Il manque l’argument 'FICHIER'."),
    (["run", "a", "b", "c"], "Arguments de trop (b c)"),
    (["run", "a", "--drows"], "L’option '--drows' n’existe pas."),
    (["run", "a", "--lang", "fr", "--draws"], "L’option '--draws' demande une valeur."),
    (["run", "a", "--draws", "x"], "Valeur refusée pour '--draws' : 'x' n’est pas un entier."),
    (["run", "a", "--draws", "-1"], "-1 est hors des bornes x>=0."),
    (["run", "a", "--quiet=1"], "L’option '--quiet' ne prend pas de valeur."),
    (["run", "a", "--step", "year"], "'year' n’est pas l’une de celles-ci : 'day', 'week'"),
    (["explain", "a", "--on", "May"], "'May' n’a pas la forme '%Y-%m-%d'."),
    (["import", "a", "b"], "Il manque l’option '--as'. Au choix :"),
)


def plain(text: str) -> str:
    """Return a text on one line, its no-break spaces as spaces."""
    return " ".join(text.split())


def test_the_program_alone_says_what_it_can_do(ask: Ask) -> None:
    said = ask()
    assert said.code == 2 and not said.out
    assert "Usage: msssim" in said.err and "Simulate a scenario" in said.err


def test_every_help_and_every_word_of_clicks_has_its_french() -> None:
    french = catalogue(FRENCH)
    for text in help_texts():
        if any(letter.isalpha() for letter in text):
            found = french.find(text, COMMENT)
            assert found, text
            assert (found == text) == (text in SAME), text


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_no_line_of_a_french_help_is_that_of_the_english_one(name: str, ask: Ask) -> None:
    command = [name] if name else []
    english, french = (
        {line.strip() for line in ask("--lang", code, *command, "--help").out.splitlines()}
        for code in ("en", "fr")
    )
    same = {line for line in english & french if line and not line.startswith("msssim ")}
    assert same <= {"run_out]", "--as [deposits|waves|costs|zones|observations]"}
    assert any(line.startswith("Utilisation") for line in french)


@pytest.mark.parametrize(
    "asked",
    [["--lang", "fr", "run", "-h"], ["run", "--lang=fr", "-h"], ["run", "-h", "--lang", "fr"]],
)
def test_the_language_can_be_asked_for_anywhere(asked: list[str], ask: Ask) -> None:
    assert "Simuler un scénario" in ask(*asked).out
    assert "Simulate a scenario" in ask("run", "-h").out


@pytest.mark.parametrize(("asked", "told"), REFUSED, ids=str)
def test_what_cannot_be_asked_is_refused_in_french(asked: list[str], told: str, ask: Ask) -> None:
    said = ask("--lang", "fr", *asked)
    assert said.code == 2
    assert told in plain(said.err)


def test_an_unknown_language_is_refused_by_name(ask: Ask) -> None:
    said = ask("validate", SHIPPED / "mss-2024.yaml", "--lang", "la")
    assert said.code == 2
    assert "'la' is not one of 'en', 'fr', 'es', 'ht'" in said.err


def test_the_environment_can_ask_for_a_language(process: Process) -> None:
    assert "Utilisation" in process("new", "--help", MSSSIM_LANG="fr").stdout


def test_the_language_of_one_command_is_not_that_of_the_next(ask: Ask) -> None:
    before = os.environ.get(ENVIRONMENT)
    ask("--lang", "fr", "schema")
    assert os.environ.get(ENVIRONMENT) == before
    assert "Usage" in ask("--help").out
