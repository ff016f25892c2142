# The two commands are `make run` and `make test`; `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
UV := $(shell command -v uv 2>/dev/null)
DEMO := $(or $(ZONE_INSTANCE),instance)/demo

.DEFAULT_GOAL := help
.PHONY: help run demo check test test-both test-pythons coverage lint format soak faults bench nu audit sbom image tag lock clean

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-12s %s\n", $$1, $$2}'

run: $(VENV)/run.stamp ## Serve the site and its worker; prints the address and, at first, a set-up link
	@exec $(VENV)/bin/zone run

demo: $(VENV)/run.stamp ## Serve an instance of its own, filled with invented leads
	@test -e "$(DEMO)/zone.db" || $(VENV)/bin/zone demo
	@ZONE_INSTANCE="$(DEMO)" ZONE_DATABASE_URL= ZONE_SMTP_URL= exec $(VENV)/bin/zone run

# Tests wait for servers and browsers for a part of their time, so that two run on each core.
WORKERS := $(shell $(PYTHON) -c 'import os; print(2 * (os.cpu_count() or 1))')
# The browser tests stand together. With more tests at once, one worker would get them all, and end
# last; with few, each would start a server and a browser.
AT_ONCE := 260
PYTEST := $(PY) -m pytest -n $(WORKERS) --maxschedchunk $(AT_ONCE)

check: $(VENV)/test.stamp ## Run the quick half of the tests: no pages, commands, browsers, servers or PostgreSQL
	@$(PYTEST) -m quick $(TESTS)

test: $(VENV)/test.stamp ## Run all tests, the quick half first: in a real browser, and on both engines where they differ
	@$(PY) -m tests.support.ensure_browser
	@$(PYTEST) $(TESTS)

test-both: $(VENV)/test.stamp ## Run all tests on both engines, and every page in every shape
	@$(PY) -m tests.support.ensure_browser
	@ZONE_TEST_BOTH=1 $(PYTEST) $(TESTS)

# The versions that the service supports. What is found of them stands in tests/supply/interpreters.py.
PYTHONS ?= 3.11 3.12 3.13 3.14

test-pythons: $(VENV)/test.stamp ## Run the quick half on each Python that this machine has of those supported
	@status=0; for version in $(PYTHONS); do \
	  python=$$($(PY) -m tests.supply.interpreters $$version) || continue; \
	  echo "Python $$version: $$python"; \
	  $(MAKE) --no-print-directory check VENV=$(VENV)/tests-$$version PYTHON=$$python \
	    UV=$(or $(UV),$(VENV)/bin/uv) || status=1; \
	done; exit $$status

# What tests are to run, in percent of the lines and branches: of the application, and of its rules.
COVERED := 92
COVERED_RULES := 99
REPORT := -m coverage report --skip-covered --show-missing

# The processes that tests start count, too, but for those that tests kill. Tests that measure time may fail
# meanwhile: `make test` judges them.
coverage: export COVERAGE_FILE := $(CURDIR)/$(VENV)/coverage/data
coverage: $(VENV)/test.stamp ## Run all tests, and list the lines and branches of the app that none of them ran
	@$(PY) -m tests.support.ensure_browser
	@rm -rf $(VENV)/coverage
	@mkdir $(VENV)/coverage
	-@$(subst -m pytest,-m coverage run -m pytest,$(PYTEST)) $(TESTS)
	-@$(PY) -m coverage combine --quiet 2>/dev/null
	@status=0; \
	  $(PY) $(REPORT) --fail-under=$(COVERED) || status=1; \
	  echo "Of these, the rules:"; \
	  $(PY) $(REPORT) --include='app/**/rules/**' --fail-under=$(COVERED_RULES) || status=1; \
	  exit $$status

lint: $(VENV)/test.stamp ## Check style and types
	@$(VENV)/bin/ruff check app tests
	@$(VENV)/bin/ruff format --check app tests
	@$(VENV)/bin/mypy

format: $(VENV)/test.stamp ## Put the code in the house style
	@$(VENV)/bin/ruff check --fix app tests
	@$(VENV)/bin/ruff format app tests

# How long the service is kept under load on each engine, while its parts fail.
MINUTES ?= 20

soak: $(VENV)/test.stamp ## Keep the service under load while its parts fail, then run slow tests at full size
	@$(PY) -m tests.soak --minutes $(MINUTES) $(ENGINES)
	@ZONE_TEST_FULL_SIZE=1 $(PY) -m pytest -n 1 tests/service tests/failover tests/reception/test_mail_cannon.py \
	  tests/staff/test_hostile_forms.py
	@ZONE_TEST_FULL_SIZE=1 $(PY) -m pytest -n 1 -m hypothesis

faults: $(VENV)/test.stamp ## Plant one fault at a time in a copy, change every rule, and report what tests catch
	@$(PY) -m tests.faults $(FAULTS)

bench: $(VENV)/test.stamp ## Measure pages, enquiries, and the ledger beside them, on this machine
	@$(PY) -m tests.benchmarks

nu: $(VENV)/test.stamp ## Check every page of the desk with the Nu Html Checker; needs Java and npm
	@$(PY) -W ignore -m tests.nu

audit: $(VENV)/test.stamp ## Look the locked versions up in the advisories that can be reached
	@$(PY) -m tests.supply

# The one place of the version; git's tags and the image are named after it.
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)

image: ## Build the container image of this version, with podman, buildah or docker
	@builder=$$(command -v podman || command -v buildah || command -v docker) || \
	  { echo "Install podman, buildah or docker."; exit 1; }; \
	  $$builder build --file deploy/Containerfile --tag zone-enquiries:$(VERSION) --tag zone-enquiries:latest .

tag: ## Tag this commit with its version, once the changelog names the day
	@grep -qE '^## $(VERSION) \([0-9]{4}-[0-9]{2}-[0-9]{2}\)$$' CHANGELOG.md || \
	  { echo "CHANGELOG.md does not give the day of $(VERSION): ## $(VERSION) (2026-12-31)"; exit 1; }
	@test -z "$$(git status --porcelain)" || { echo "Commit or undo what has changed first."; exit 1; }
	@git tag --annotate --message "Version $(VERSION)" v$(VERSION)
	@echo "Tagged v$(VERSION)."

# From an environment with what runs and nothing else, since only an installed package tells its licence.
sbom: $(VENV)/test.stamp ## Write what the service is made of into sbom.json, as CycloneDX
	@$(VENV)/bin/uv venv --quiet --clear --python $(PYTHON) $(VENV)/sbom
	@$(VENV)/bin/uv pip install --quiet --python $(VENV)/sbom/bin/python $(LOCKED) -r requirements/run.txt
	@$(VENV)/bin/uv tool run --quiet --from cyclonedx-bom==7.5.0 cyclonedx-py environment \
	  --pyproject pyproject.toml --output-reproducible --output-file sbom.json $(VENV)/sbom/bin/python

lock: $(VENV)/test.stamp ## Choose the newest versions that pyproject.toml allows, with hashes
	@for set in "run" "test --group test"; do \
	  name=$${set%% *}; \
	  $(VENV)/bin/uv pip compile pyproject.toml $${set#$$name} --universal --python-version 3.11 \
	    --upgrade --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	    --custom-compile-command "make lock" --quiet --output-file requirements/$$name.txt; \
	done

clean: ## Remove what can be made again; never the instance
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: install it, or say which one with PYTHON=python3.12."; exit 1; }
ifdef UV
	@$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
else
	@$(PYTHON) -m venv $(VENV)
endif
	@touch $@

# Hashes are checked, and nothing is built from source, since a build may run anything: except this checkout
# itself, and one package that has been published as source alone.
LOCKED := --only-binary :all: --no-binary flask-principal --require-hashes
define install
	@echo "Installing the locked dependencies ($(1)) ..."
	@$(if $(UV),$(UV) pip install --quiet --python $(PY),$(PY) -m pip install --quiet --disable-pip-version-check) \
	  $(LOCKED) -r requirements/$(1).txt
	@$(if $(UV),$(UV) pip install --quiet --python $(PY),$(PY) -m pip install --quiet --disable-pip-version-check) \
	  --no-deps --no-build-isolation -e .
endef

$(VENV)/run.stamp: $(VENV)/python.stamp requirements/run.txt pyproject.toml
	$(call install,run)
	@touch $@

$(VENV)/test.stamp: $(VENV)/python.stamp requirements/test.txt pyproject.toml
	$(call install,test)
	@touch $@ $(VENV)/run.stamp
