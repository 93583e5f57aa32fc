# Each target sets up first. PYTHON names another interpreter for .venv/ than python3.
.DEFAULT_GOAL := help
.PHONY: help setup setup-bench demo test test-core check format bench screenshots screenshots-accept soak faults fuzz translations lock clean

PYTHON ?= python3
RUN := .venv/bin/python
PYTEST := $(RUN) -m pytest
COMPILE := $(RUN) -m uv pip compile --quiet --universal --fork-strategy fewest --generate-hashes --no-annotate --no-strip-extras \
	--python-version 3.11 --custom-compile-command "make lock"
BENCHMARKS = $(wildcard tests/benchmarks/[!_]*.py)

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: ## make .venv/ from the lock; installs missing system libraries
	@PYTHON='$(PYTHON)' .ci/setup

setup-bench: setup ## add the large libraries that benchmarks compare with
	$(RUN) -m pip install --quiet --require-hashes --only-binary=:all: -r requirements-bench.lock
	@command -v npm >/dev/null && npm ci --silent --prefix tests/benchmarks/browser_page || echo "No npm here: no comparison with a browser"

demo: setup ## open the wall on a simulated contact centre
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@echo "No display here: running for a minute off-screen, pictures go to demo-pictures/"
	$(RUN) main.py demo --off-screen-s 60 --out-dir demo-pictures
else
	$(RUN) main.py demo
endif

test: setup ## every test: unit, widget, end-to-end, benchmarks in short form
	$(PYTEST) -n 2

test-core: setup ## the core's tests with Qt and websockets made unimportable
	$(PYTEST) -p tests.helpers.core_only -p no:pytest-qt tests/wallboard

check: setup ## lint, format, types, import contracts
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	$(RUN) .venv/bin/lint-imports

format: setup ## put the sources into the house's format
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

bench: setup ## run every benchmark; each prints one JSON line
	@for benchmark in $(BENCHMARKS); do $(RUN) $$benchmark || exit 1; done

screenshots: setup ## pages, themes, sizes and states as pictures, with screenshots/index.html; ALL=1 draws every combination
	$(RUN) -m tests.gallery screenshots $(if $(ALL),--all)

screenshots-accept: setup ## draw anew the pictures that the tests compare with: look at each before you commit it
	$(RUN) -m tests.pictures

soak: setup ## thirty simulated days of an untouched wall, beside fresh ones; an hour on a machine of its own
	$(RUN) -m tests.soak

faults: setup ## only the tests that break something on purpose; each feed through 200 seeds of a bad network
	FAULT_SEEDS=$${FAULT_SEEDS:-200} $(PYTEST) -m faults

fuzz: setup ## every decoder under atheris, where it is installed; SECONDS_EACH=600 for longer
	$(RUN) -m tests.fuzz.fuzz $(SECONDS_EACH)

translations: setup ## find the texts in the sources, and pack what is translated
	$(RUN) .ci/translations.py

lock: setup ## bring the locks in step with pyproject.toml; LOCK="--upgrade" renews them
	$(COMPILE) $(LOCK) pyproject.toml -o requirements.lock
	$(COMPILE) $(LOCK) pyproject.toml --extra dev -c requirements.lock -o requirements-dev.lock
	$(COMPILE) $(LOCK) pyproject.toml --extra dev --extra bench -c requirements-dev.lock -o requirements-bench.lock

clean: ## remove what tools left behind, and .venv/
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage htmlcov \
		build dist wallboard.egg-info demo-pictures screenshots
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
