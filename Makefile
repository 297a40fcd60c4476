# Latchkey. Every goal works from a clean clone; `make` alone lists them.

SHELL       := /bin/bash
.SHELLFLAGS := -euo pipefail -c
SWIFT       ?= swift
PREFIX      ?= /usr/local
DESTDIR     ?=

# lint, test and demo share the debug build, so that nothing is built twice.
RELEASE := -c release --static-swift-stdlib -Xlinker -s --product latchkey

.DEFAULT_GOAL := help
.PHONY: help demo test fuzz lint format bench eval build install clean dependencies

help: ## Show this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: dependencies ## Read a few letters into a fresh vault and show what was found
	@echo "Building (the first time takes a few minutes) ..." >&2
	@$(SWIFT) build --product latchkey >&2
	@scripts/demo.sh "$$($(SWIFT) build --show-bin-path)/latchkey"

test: ## Run every test
	@scripts/install-dependencies.sh tests
	@scripts/test.sh

fuzz: dependencies ## Run the fuzzers for T seconds each (60), or TARGET alone
	@T="$(T)" scripts/fuzz.sh $(TARGET)

lint: dependencies ## Check format, imports, walls and file lengths; build without a warning
	@scripts/lint.sh

format: ## Lay out all Swift files as the linter wants them
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests Fuzzing Benchmarks

bench: dependencies ## Measure reading and the command; CORPUS=FOLDER... for other mail than the default
	@scripts/bench.sh $(CORPUS)

eval: dependencies ## Hold the extractor against labelled mail in CORPUS=FOLDER
	@scripts/eval.sh $(CORPUS)

build: dependencies ## Build the command for release
	@$(SWIFT) build $(RELEASE)

install: build ## Install the command below PREFIX (/usr/local); DESTDIR is honoured
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 0755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/latchkey" "$(DESTDIR)$(PREFIX)/bin/latchkey"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/latchkey" >&2

clean: ## Remove everything that was built
	@rm -rf .build .build-bench .build-fuzz/build

dependencies:
	@scripts/install-dependencies.sh
