# The one door to every command. `make` alone lists them.
PYTHON := .venv/bin/python
BIN := .venv/bin

.DEFAULT_GOAL := help

# What Python compiled is kept, also where the surroundings forbid it: the tests start many processes, and each would compile
# the program and its libraries anew, and pytest every test.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help setup demo test check quick journeys fix bench bench-lifetimes screenshots accessibility soak frozen test-frozen lock clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | sort

setup: ## everything that the project needs, into .venv (installs what is missing)
	@sh scripts/setup.sh

demo: setup ## make a demo shop and open it; without a display: pictures of the screens and the queue
	@sh scripts/demo.sh

check: setup ## format, lint, types, contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: check ## check and all tests, without a network
	QT_QPA_PLATFORM=offscreen sh scripts/without_network.sh $(PYTHON) -m pytest -n 2

quick: setup ## the tests that take seconds
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 -m "not slow and not real_data"

journeys: setup ## what owners and staff do, told in sentences: without a display, then on a virtual one where there is xvfb-run
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/journeys
	if command -v xvfb-run > /dev/null; then LOCALREGULARS_WINDOW=1 sh scripts/setup.sh; QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" $(PYTHON) -m pytest tests/journeys; fi

accessibility: setup ## what a screen reader tells of every screen, as it is kept; RENEW=1 keeps it anew and shows the difference
	@RENEW="$(RENEW)" sh scripts/accessibility.sh

fix: setup ## format and mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup ## the figures that docs/FIGURES.md quotes
	$(PYTHON) -m benchmarks

bench-lifetimes: setup ## absences and the lifetime model beside the package lifetimes, which gets an environment of its own
	UV_SYSTEM_CERTS=1 $(BIN)/uv venv -q --allow-existing --python $(PYTHON) .venv-lifetimes
	UV_SYSTEM_CERTS=1 $(BIN)/uv pip install -q --python .venv-lifetimes/bin/python --require-hashes -r requirements/lifetimes.txt
	PYTHONPATH=src:. .venv-lifetimes/bin/python -m benchmarks.lifetime_model
	PYTHONPATH=src:. .venv-lifetimes/bin/python -m benchmarks.bg_nbd

soak: setup ## rules on examples of this run's own, 100,000 consent histories, then the proofs of docs/RELIABILITY.md in their long form (hours; goes on where it was stopped)
	HYPOTHESIS_PROFILE=explore QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 -m hypothesis
	LOCALREGULARS_SOAK=50 $(PYTHON) -m pytest tests/storage/test_killed_key_changes.py tests/storage/test_killed_sign_in.py tests/storage/test_self_check.py
	$(PYTHON) -m benchmarks.promises --histories
	$(PYTHON) -m benchmarks.reliability --soak

screenshots: setup ## pictures of every screen into pictures/; LANGUAGES=de,fr or all, LOOKS=light,dark
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m scripts.screenshots pictures --languages "$(LANGUAGES)" --looks "$(or $(LOOKS),all)"

frozen: setup ## the program that needs no Python, into dist/localregulars
	@sh scripts/frozen.sh

test-frozen: frozen ## what has to work in that program
	LOCALREGULARS_FROZEN=dist/localregulars $(PYTHON) -m pytest tests/frozen

lock: ## renew requirements/*.txt (hashes, no addresses)
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 --upgrade --custom-compile-command 'make lock' requirements/uv.in -o requirements/uv.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 --upgrade --custom-compile-command 'make lock' pyproject.toml -o requirements/runtime.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 --upgrade --custom-compile-command 'make lock' pyproject.toml --group dev -o requirements/dev.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 --upgrade --custom-compile-command 'make lock' -c requirements/dev.txt --group pyproject.toml:frozen -o requirements/frozen.txt
	$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --python-version 3.11 --upgrade --custom-compile-command 'make lock' pyproject.toml --group lifetimes -o requirements/lifetimes.txt

clean: ## remove what the commands above made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist pictures demo-shop bench-work
