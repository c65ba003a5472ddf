# Everything a developer does here. Each target sets up what it needs first.

BIN := .venv/bin
READY := .venv/.ready
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup -q

.PHONY: help setup demo test check bless bench serve

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## create .venv and install everything at the pinned versions

demo: setup ## simulate a week of a seller's shop and print its scorecard
	@$(BIN)/mockplace run busy-week

test: setup ## run the tests
	@$(PYTEST)

check: setup ## the whole gate: format, lint, types, imports, tests with coverage
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(PYTEST) --cov --cov-report=term:skip-covered

bless: setup ## record the golden files anew; review the difference before committing
	@$(PYTEST) --bless -m golden

bench: setup ## measure the budgets, with nothing else running
	@$(BIN)/python -m benchmarks

serve: setup ## start the mock marketplace with the scenario refund-trap
	@$(BIN)/mockplace serve refund-trap

# The first interpreter that is new enough; a command of that name that does not start is passed over.
$(READY): pyproject.toml constraints.txt
	@set -e; \
	if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
	  for candidate in python3.11 python3; do \
	    if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	      python=$$candidate; break; \
	    fi; \
	  done; \
	  if [ -z "$$python" ]; then \
	    echo "mockplace needs Python 3.11 or newer: neither python3.11 nor python3 is one." >&2; exit 1; \
	  fi; \
	  echo "creating .venv with $$($$python --version)"; \
	  $$python -m venv --clear .venv; \
	fi; \
	echo "installing the pinned dependencies"; \
	PIP="$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input -c constraints.txt"; \
	$$PIP hatchling; \
	$$PIP --no-build-isolation --editable '.[dev,load,dask,sqs]'
	@touch $@
