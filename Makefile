# `make run` and `make test` need Python 3.11 to 3.13 (with venv) and make; the rest is fetched into .venv.

.DEFAULT_GOAL := help
.PHONY: help run gpu test test-fresh bundle test-bundle lint site bench torture constraints screenshots translations models weights clean

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CHECKS := $(VENV)/.checks
PROGRAM := --editable .$(EXTRAS)
# With every extra part, so that no test is skipped for want of one.
TOOLS := --editable .[exports,tables,cluster,search] --group test --group lint --group site
VERSIONS := --constraint constraints.txt

# Data for tests, benchmarks and training, where it lies beside the repository.
ifndef INKLING_DATA
ifneq ($(wildcard ../shared/data/.),)
export INKLING_DATA := $(abspath ../shared/data)
endif
endif

# All that an environment holds but Inkling and the installer.
define LIST_VERSIONS
from importlib.metadata import distributions
versions = {each.name: each.version for each in distributions()}
if "tensorflow_cpu" in versions: # as it is called here; elsewhere it has the other name
    versions["tensorflow"] = versions["tensorflow_cpu"]
for name in sorted(versions.keys() - {"inkling-workbench", "pip"}, key=str.lower):
    print(f"{name}=={versions[name]}")
endef
export LIST_VERSIONS

define FIND_CARDS
import tensorflow
found = tensorflow.config.list_physical_devices("GPU")
print(f"TensorFlow sees {len(found)} graphics cards.")
if not found:
    print("Without one it learns on the processor, as before.")
endef
export FIND_CARDS

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

run: $(READY) ## open Inkling; where there is no screen, show what it does
	@sh tools/system_libraries.sh $(BIN)/python
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM$(ARGS)" ]; then \
	    echo "There is no screen here, so this is a demonstration: inkling demo"; \
	    $(BIN)/inkling demo; \
	else \
	    $(BIN)/inkling $(ARGS); \
	fi

gpu: $(READY) ## learn on an NVIDIA card (Linux): its TensorFlow, 5 GB more; again after an update
	@if command -v uv >/dev/null; then \
	    uv pip uninstall --quiet --python $(BIN)/python tensorflow-cpu tensorflow; \
	    uv pip install --quiet --python $(BIN)/python "tensorflow[and-cuda]" $(VERSIONS); \
	else \
	    $(BIN)/python -m pip uninstall -qq --yes tensorflow-cpu tensorflow; \
	    $(BIN)/python -m pip install --quiet "tensorflow[and-cuda]" $(VERSIONS); \
	fi
	@TF_CPP_MIN_LOG_LEVEL=1 $(BIN)/python -c "$$FIND_CARDS"

test: $(CHECKS) ## run all tests (some: make test ARGS="tests/core -k ink")
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m pytest $(ARGS)

test-fresh: ## play a stranger, as root in an empty Debian: clone, make run, make test (minutes)
	@if [ "$$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then sh tests/fresh/empty_root.sh; \
	else sh tests/fresh/stranger.sh $(PYTHON); fi

bundle: $(READY) ## make build/bundle/inkling, a folder that runs where there is no Python
	@if command -v uv >/dev/null; then uv pip install --quiet --python $(BIN)/python --group bundle; \
	else $(BIN)/python -m pip install --quiet --group bundle; fi
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath build/bundle \
	    --workpath build/pyinstaller tools/bundle/inkling.spec

test-bundle: $(CHECKS) ## run that folder: it reads, refuses, draws, and fetches what it learns with
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/bundle/check_bundle.py --timeout 900

lint: $(CHECKS) ## check style, import contracts, types, spelling and the workflow file
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy -p core -p gui -p inkling
	$(BIN)/typos
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

site: $(CHECKS) ## build the documentation as a site, to be read offline: build/site/index.html
	COLUMNS=100 $(BIN)/python -m sphinx -W --keep-going -q -c docs/site docs build/site

bench: $(CHECKS) ## measure everything that is claimed
	@broken=; for script in bench/[a-z]*.py; do \
	    echo "== $$script"; \
	    QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} PYTHONPATH=. $(BIN)/python "$$script" \
	        || broken="$$broken $$script"; \
	done; if [ -n "$$broken" ]; then echo "Broken off:$$broken" >&2; exit 1; fi

torture: $(CHECKS) ## attack it by chance: make torture [MINUTES=10] [ARGS="--seed 1 --only pictures"]
	$(BIN)/python -m tests.torture --minutes $(or $(MINUTES),10) $(ARGS)

translations: $(READY) ## find every sentence for assets/translations/*.ts, and compile them
	sh tools/translations.sh $(BIN)

constraints: ## take the newest versions that pyproject.toml allows, for everybody
	rm -rf build/constraints
	$(MAKE) VENV=build/constraints VERSIONS= build/constraints/.checks
	build/constraints/bin/python -c "$$LIST_VERSIONS" > constraints.txt
	rm -rf build/constraints

screenshots: $(CHECKS) ## take the pictures in docs/ again
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/make_screenshots.py

models: $(CHECKS) ## train the shipped models again (about twelve hours on two cores)
	$(BIN)/inkling data mnist pen_strokes unipen emnist pets pets_oxford pets_imagenette pets_caltech
	$(BIN)/python -m core.training.run_distillation runs/digits-cnn runs/digits-cnn/model
	$(BIN)/python -m core.training.run_strangers runs/strangers --only teacher_1 teacher_2 digits \
	    --first runs/digits-cnn/model --seconds 1700 --model assets/models/digits-cnn
	$(BIN)/python -m bench.strangers assets/models/digits-cnn --write
	$(BIN)/inkling train digits --network mlp --output assets/models/digits-mlp
	$(BIN)/python -m core.training.run_world runs/world assets/models/pets-pets
	$(BIN)/python -m core.models.card assets/models/*-*

weights: $(READY) ## write again what is shown of each shipped model: weights, nearest pictures
	$(BIN)/python -m core.training.results.candidate assets/models/*
	$(BIN)/python -m core.training.results.neighbours assets/models/*

clean: ## remove the virtual environment and every cache
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .coverage build

# Made anew whenever the dependencies change; touched last, so that a broken set-up is done again.
# uv gets the same exact versions as pip; its lock file would also carry the addresses of an index.
$(READY): pyproject.toml constraints.txt
	@set -e; \
	if command -v uv >/dev/null; then \
	    uv run --quiet --no-project tools/computer.py; \
	    uv venv --quiet --allow-existing --python '$(if $(PYTHON),$(PYTHON),>=3.11,<3.14)' $(VENV); \
	    uv pip install --quiet --python $(BIN)/python $(PROGRAM) $(VERSIONS); \
	else \
	    for python in "$(PYTHON)" python3 python3.13 python3.12 python3.11; do \
	        if [ -n "$$python" ] && "$$python" -c \
	            'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	            >/dev/null 2>&1; then found=$$python; break; fi; \
	    done; \
	    if [ -z "$$found" ]; then \
	        echo "Inkling needs Python 3.11, 3.12 or 3.13 with its venv module, and found none." >&2; \
	        echo "Install one (Debian, Ubuntu: apt install python3 python3-venv), or name it:" >&2; \
	        echo "    make run PYTHON=/path/to/python3.12" >&2; \
	        exit 1; \
	    fi; \
	    "$$found" tools/computer.py; \
	    echo "Setting up $(VENV) with $$($$found --version); this takes some minutes, once."; \
	    "$$found" -m venv --upgrade-deps $(VENV); \
	    $(BIN)/python -m pip install --quiet $(PROGRAM) $(VERSIONS); \
	fi
	@touch $@

# What only tests and checks need; who merely runs Inkling does without.
$(CHECKS): $(READY)
	@if command -v uv >/dev/null; then \
	    uv pip install --quiet --python $(BIN)/python $(TOOLS) $(VERSIONS); \
	else \
	    $(BIN)/python -m pip install --quiet $(TOOLS) $(VERSIONS); \
	fi
	@touch $@
