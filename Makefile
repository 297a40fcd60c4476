# Latchkey. Every goal works from a clean clone; `make` alone lists them.

SHELL       := /bin/bash
.SHELLFLAGS := -euo pipefail -c
SWIFT       ?= swift
PREFIX      ?= /usr/local
DESTDIR     ?=

# lint, test and demo share the debug build, so that nothing is built twice.
RELEASE = $(or $(shell sh scripts/release-flags.sh),$(error scripts/release-flags.sh gives no flags))

.DEFAULT_GOAL := help
.PHONY: help demo test test-systemd eval soak fuzz lint format bench build install install-only picture deb clean dependencies

help: ## Show this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: dependencies ## Read a few letters into a fresh vault and show what was found
	@echo "Building (the first time takes a few minutes) ..." >&2
	@$(SWIFT) build --product latchkey >&2
	@scripts/demo.sh "$$($(SWIFT) build --show-bin-path)/latchkey"

test: ## Run every test
	@scripts/install-dependencies.sh tests
	@scripts/test-systemd.sh
	@scripts/test.sh

soak: ## Run the tests of the watch in their long form, on Cyrus and Courier, too, and break the vault's writing at N system calls (300)
	@scripts/install-dependencies.sh tests
	@scripts/unpack-mail-servers.sh
	@SOAK=1 scripts/test.sh --filter 'KillTests|FaultTests|ProtectionTests|WatchTests|OtherServerTests'
	@$(SWIFT) build --product latchkey >&2
	@scripts/soak-vault.sh "$$($(SWIFT) build --show-bin-path)/latchkey" "$(or $(N),300)"

fuzz: dependencies ## Run the fuzzers for T seconds each (60), or TARGET alone
	@T="$(T)" scripts/fuzz.sh $(TARGET)

lint: dependencies ## Check format, imports, walls and file lengths; build without a warning
	@scripts/lint.sh

format: ## Lay out all Swift files as the linter wants them
	@$(SWIFT) format --in-place --recursive Package.swift Plugins Sources Tests Fuzzing Benchmarks

bench: ## Measure reading, the command, and a real server's mailbox; CORPUS=FOLDER... for other mail than the default
	@scripts/install-dependencies.sh bench
	@scripts/bench.sh $(CORPUS)

eval: dependencies ## Hold the extractor against labelled mail in CORPUS=FOLDER
	@scripts/eval.sh $(CORPUS)

build: dependencies ## Build the command for release
	@$(SWIFT) build $(RELEASE)

install: build ## Install the command, its manual and its units below PREFIX (/usr/local); DESTDIR is honoured
	@$(MAKE) --no-print-directory install-only

# What was built, put in place.
install-only:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/latchkey"

picture: ## Draw the terminal picture of the README anew (needs Python, Dovecot and openssl)
	@scripts/install-dependencies.sh tests
	@$(SWIFT) build --product latchkey >&2
	@PATH="$$PATH:/usr/sbin" scripts/picture.py "$$($(SWIFT) build --show-bin-path)/latchkey" manual/arriving.svg

deb: build ## Make a package for Debian and its kin in .build/packages
	@scripts/install-dependencies.sh package
	@scripts/deb.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/latchkey" .build/packages

test-systemd: dependencies ## Show the service in a real systemd, in a container (as root)
	@scripts/install-dependencies.sh tests
	@scripts/test-systemd.sh

clean: ## Remove everything that was built
	@rm -rf .build .build-bench .build-fuzz/build

dependencies:
	@scripts/install-dependencies.sh
