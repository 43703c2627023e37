# The commands of the README. `make help` lists them.
#
# CARGO_TARGET_DIR   where Rust builds (default: target)
# APPORTION_SHARED   the folder with captures, scenarios and traces (default: ../shared); tests that
#                    need it say so and are skipped where it is absent
# PYTHON             the interpreter that makes .venv (default: the first of 3.11 or later on the path)

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# Tests run in the folders of their crates: the path must not depend on where that is.
APPORTION_SHARED ?= ../shared
override APPORTION_SHARED := $(if $(filter /%,$(APPORTION_SHARED)),,$(CURDIR)/)$(APPORTION_SHARED)
export APPORTION_SHARED
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

CARGO ?= cargo
PYTHON ?=
HISTORIES ?= 100000
VENV := .venv
BIN := $(VENV)/bin
# What stands in .venv already. The stamps go with it.
STAMPS := $(VENV)/stamps
# What the codec is measured beside: Google's protobuf in C++ and Python.
PEERS := $(or $(CARGO_TARGET_DIR),target)/peers

# Folders count as well: their time changes when a file goes.
WHEEL_SOURCES := Cargo.toml Cargo.lock pyproject.toml core/Cargo.toml python/Cargo.toml \
	$(shell find core/src python/src python/apportion -name __pycache__ -prune -o -print)

##@ For everybody
.PHONY: help demo test lint soak bench bench-fenzo wheel clean-venv

help: ## List the commands
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: wheel ## Build, install and run the demo: a cluster shared fairly over the real protocol
	$(BIN)/apportion demo

test: test-rust test-python ## Run every test: Rust, scenarios, C, C++, examples, the installed wheel

lint: lint-rust lint-python ## Check formats, lints and types; warnings are errors

soak: need-rust need-cc ## Run the random histories at length: HISTORIES of each test, 100000 by default
	APPORTION_HISTORIES=$(HISTORIES) $(CARGO) test --package apportion-core --all-features \
		--config profile.test.opt-level=3

bench: need-rust need-cc peers ## Run all workloads and write benches/RESULTS.md with the conditions
	$(CARGO) run --release --package apportion-benches --bin apportion-bench -- \
		report benches/RESULTS.md --peers $(PEERS)

bench-fenzo: need-rust need-cc ## The matcher beside Netflix Fenzo, on the same workload: LONG=1 for the large cases
	$(CARGO) build --release --package apportion-benches
	python3 benches/peers/fenzo/compare.py $(if $(LONG),--long) \
		--bench $(or $(CARGO_TARGET_DIR),target)/release/apportion-bench \
		--out $(or $(CARGO_TARGET_DIR),target)/peers/fenzo

wheel: need-rust need-cc $(STAMPS)/wheel ## Build the wheel into dist/ and install it in .venv

clean-venv: ## Remove .venv and the wheels
	rm -rf $(VENV) dist

##@ Parts
.PHONY: test-rust test-python lint-rust lint-python peers

# The scenario files, the C and C++ programs and the Rust examples are tests and targets of the crates.
test-rust: need-rust need-cc need-cxx ## Rust, doc tests, scenarios, C, C++, examples
	$(CARGO) test --workspace --exclude apportion-python --all-features

test-python: wheel $(STAMPS)/dev ## Python, against the installed wheel; the codec against Google's runtime
	$(BIN)/pytest
	APPORTION_PYTHON=$(CURDIR)/$(BIN)/python $(CARGO) test --package apportion-core --test wire_upb

lint-rust: need-rust need-cc $(STAMPS)/venv ## rustfmt, clippy and the links in the docs
	@$(CARGO) fmt --version >/dev/null 2>&1 || $(call lacks,rustfmt: rustup component add rustfmt)
	@$(CARGO) clippy --version >/dev/null 2>&1 || $(call lacks,clippy: rustup component add clippy)
	$(CARGO) fmt --all --check
	PYO3_PYTHON=$(CURDIR)/$(BIN)/python \
		$(CARGO) clippy --workspace --all-targets --all-features -- --deny warnings
	RUSTDOCFLAGS='--deny warnings' $(CARGO) doc --workspace --exclude apportion-python --no-deps --all-features

lint-python: $(STAMPS)/dev ## ruff and mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# What is absent is told, and left out.
peers: ## What the codec is measured beside: Google's protobuf in C++ and Python, where they are at hand
	@$(MAKE) --no-print-directory $(STAMPS)/peers || true
	benches/peers/build.sh $(PEERS) $(BIN)/python

# What a command needs. One line for what is missing, then stop.
.PHONY: need-rust need-cc need-cxx
lacks = { echo "apportion: this needs $(1)" >&2; exit 1; }

need-rust:
	@command -v $(CARGO) >/dev/null || $(call lacks,the Rust toolchain (cargo) 1.85 or later)
	@$(CARGO) --version | awk -F '[ .]' '{ exit !($$2 > 1 || $$3 >= 85) }' \
		|| $(call lacks,Rust 1.85 or later; this is $$($(CARGO) --version))

need-cc:
	@command -v $(CC) >/dev/null || $(call lacks,a C compiler ($(CC)))

need-cxx:
	@command -v $(CXX) >/dev/null || $(call lacks,a C++ compiler ($(CXX)))

$(STAMPS)/venv:
	@for python in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11); do \
		if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
		then found=$$python; break; fi; \
	done; \
	[ -n "$${found:-}" ] || $(call lacks,Python 3.11 or later with its venv module); \
	"$$found" -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	mkdir -p $(STAMPS)
	touch $@

# For the demo: what builds the wheel, and nothing more.
$(STAMPS)/build: pyproject.toml $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --group build
	touch $@

$(STAMPS)/dev: pyproject.toml $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

$(STAMPS)/peers: pyproject.toml $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --group peers
	touch $@

# pip leaves a wheel of the same version alone, hence the uninstall.
$(STAMPS)/wheel: $(WHEEL_SOURCES) $(STAMPS)/build
	rm -rf dist
	$(BIN)/maturin build --release --out dist --interpreter $(BIN)/python
	$(BIN)/python -m pip uninstall --quiet --yes apportion 2>/dev/null
	$(BIN)/python -m pip install --quiet "$$(echo dist/apportion-*.whl)[demo,plot]"
	touch $@
