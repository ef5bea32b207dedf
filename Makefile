# senco-impact: the two commands that a user needs are "make report" and "make test".

SHELL := /bin/bash
PROGRAM := .build/release/senco-impact
REPORTS := Reports/annual-evaluation.html Reports/annual-evaluation.txt
# The date that the committed sample bears, so that it is the same to the byte on every run.
REPORT_DATE := 2018-10-31
SOURCES := Package.swift $(shell find Sources -type f)
DATA := $(shell find Data -type f -not -name '*.sqlite*' -not -path 'Data/Examples/*')

.DEFAULT_GOAL := help
.PHONY: help report test check format lint documentation libraries embed clean

help:
	@echo "make report   evaluate the demonstration in Data/ and write Reports/"
	@echo "make test     run the tests"
	@echo "make check    lint, tests, release build, and reports that must not change"
	@echo "make format   put the sources into the house style"
	@echo "make embed    put Data/codebook.yaml into the program after a change"
	@echo "make clean    remove what was built"

# The libraries that the program links against, and where to get them.
libraries:
	@missing=(); \
	command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: see https://www.swift.org/install"; exit 1; }; \
	command -v pkg-config >/dev/null || missing+=(pkg-config); \
	if [ $${#missing[@]} -gt 0 ]; then missing+=(libgsl-dev libsqlite3-dev); else \
	  pkg-config --exists gsl || missing+=(libgsl-dev); \
	  pkg-config --exists sqlite3 || missing+=(libsqlite3-dev); fi; \
	if [ $${#missing[@]} -eq 0 ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "These libraries are needed, with their headers: the GNU Scientific Library (GSL) and"; \
	  echo "SQLite 3; and the tool pkg-config. Fedora: dnf install gsl-devel sqlite-devel pkgconf."; \
	  echo "macOS: brew install gsl sqlite pkgconf. Then run make again."; exit 1; fi; \
	echo "installing $${missing[*]}"; \
	run=(env DEBIAN_FRONTEND=noninteractive); \
	if [ "$$(id -u)" -ne 0 ]; then \
	  command -v sudo >/dev/null || { echo "Install them as root: apt-get install $${missing[*]}"; exit 1; }; \
	  run=(sudo env DEBIAN_FRONTEND=noninteractive); fi; \
	"$${run[@]}" apt-get update -qq && \
	"$${run[@]}" apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null

$(PROGRAM): $(SOURCES) | libraries
	swift build -c release --product senco-impact
	@touch $@

$(REPORTS) &: $(PROGRAM) $(DATA)
	$(PROGRAM) evaluate Data --out Reports --date $(REPORT_DATE) --quiet >/dev/null
	@touch $(REPORTS)

report: $(REPORTS)
	@echo "The report: Reports/annual-evaluation.html (open it in a browser)"
	@echo "The same as plain text: Reports/annual-evaluation.txt"

test: | libraries
	swift test --disable-xctest

format:
	swift format format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests

check: lint test report
	git diff --exit-code -- Reports

# The program carries the standard codebook, so that "init" needs no file; Data/ holds the original.
embed:
	@{ echo '// swift-format-ignore-file'; echo; echo '/// The codebook that a new evaluation begins with: the text of `Data/codebook.yaml`, put here by'; \
	  echo '/// `make embed`.'; \
	  echo 'public let standardCodebook = ##"""'; \
	  cat Data/codebook.yaml; echo; echo '"""##'; } > Sources/Demonstration/StandardCodebook.swift

clean:
	rm -rf .build Data/evaluation.sqlite*
