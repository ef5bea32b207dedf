# senco-impact: the two commands that a user needs are "make report" and "make test".

SHELL := /bin/bash
PROGRAM := .build/release/senco-impact
REPORTS := $(addprefix Reports/,annual-evaluation.html annual-evaluation.txt researcher-report.html \
  examiner-report.html examiner-sheet.csv examiner-sheet.json authority-devon.html \
  evidence-paragraph.txt)
# The date that the committed sample bears, so that it is the same to the byte on every run.
REPORT_DATE := 2018-10-31
SAMPLE := --out Reports --date $(REPORT_DATE) --quiet >/dev/null
SOURCES := Package.swift $(shell find Sources -type f)
DATA := $(shell find Data -type f -not -name '*.sqlite*' -not -path 'Data/Examples/*' -not -path 'Data/Training/*')

.DEFAULT_GOAL := help
.PHONY: help report test check format lint documentation libraries evidence embed clean

help:
	@echo "make report   evaluate the demonstration in Data/ and write Reports/"
	@echo "make test     run the tests"
	@echo "make check    lint, tests, release build, and reports that must not change"
	@echo "make format   put the sources into the house style"
	@echo "make evidence learn from Data/Training/ what words say beside the phrases of Data/codebook.yaml"
	@echo "make embed    put the codebook, the wording and the schemas of Data/ into the program"
	@echo "make clean    remove what was built"

# The libraries that the program links against, and where to get them; pdftotext reads PDF reports.
PACKAGES := libgsl-dev libsqlite3-dev libzip-dev libxml2-dev libreadstat-dev libxlsxwriter-dev
libraries:
	@missing=(); \
	command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: see https://www.swift.org/install"; exit 1; }; \
	command -v pkg-config >/dev/null || missing+=(pkg-config); \
	if [ $${#missing[@]} -gt 0 ]; then missing+=($(PACKAGES)); else \
	  for pair in gsl:libgsl-dev sqlite3:libsqlite3-dev libzip:libzip-dev libxml-2.0:libxml2-dev \
	    xlsxwriter:libxlsxwriter-dev; do \
	    pkg-config --exists "$${pair%%:*}" || missing+=("$${pair##*:}"); done; \
	  [ -f /usr/include/readstat.h ] || [ -f /usr/local/include/readstat.h ] || \
	    [ -f /opt/homebrew/include/readstat.h ] || missing+=(libreadstat-dev); fi; \
	command -v pdftotext >/dev/null || missing+=(poppler-utils); \
	if [ $${#missing[@]} -eq 0 ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "These libraries are needed, with their headers: the GNU Scientific Library (GSL), SQLite 3,"; \
	  echo "libzip, libxml2, ReadStat and libxlsxwriter; and the tools pkg-config and pdftotext (Poppler). Fedora:"; \
	  echo "dnf install gsl-devel sqlite-devel libzip-devel libxml2-devel readstat-devel libxlsxwriter-devel pkgconf poppler-utils."; \
	  echo "macOS: brew install gsl sqlite libzip libxml2 readstat libxlsxwriter pkgconf poppler. Then run make again."; \
	  exit 1; fi; \
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
	$(PROGRAM) report Data --for researcher --for examiner --format html $(SAMPLE)
	$(PROGRAM) report Data --for authority Devon --format html $(SAMPLE)
	$(PROGRAM) report Data --letter --format text $(SAMPLE)
	@touch $(REPORTS)

report: $(REPORTS)
	@echo "The report: Reports/annual-evaluation.html (open it in a browser)"
	@echo "The same as plain text: Reports/annual-evaluation.txt"
	@echo "Beside it: the reports for a researcher, an external examiner and a local authority, and a"
	@echo "paragraph for a letter"

test: | libraries
	swift test --disable-xctest

format:
	swift format format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests

check: lint test report
	git diff --exit-code -- Reports

# The program carries the standard codebook and the words of its reports, so that an evaluation needs
# neither file, and the schemas of its JSON, which "--schema" prints; Data/ holds the originals.
# The table at the end of the codebook; make embed puts it into the program.
evidence: $(PROGRAM)
	$(PROGRAM) codebook suggest Data/codebook.yaml --texts Data/Training/comments.csv --text text --id id \
	  --themes themes --directions directions --written-from in_codebook --source-column source \
	  --model --show accuracy --output Data/codebook.yaml --force

embed:
	@{ echo '// swift-format-ignore-file'; echo; echo '/// The codebook that a new evaluation begins with: the text of `Data/codebook.yaml`, put here by'; \
	  echo '/// `make embed`.'; \
	  echo 'public let standardCodebook = ##"""'; \
	  cat Data/codebook.yaml; echo; echo '"""##'; } > Sources/Demonstration/StandardCodebook.swift
	@{ echo '// swift-format-ignore-file'; echo; echo '/// The words of the reports: the text of `Data/wording.yaml`, put here by `make embed`.'; \
	  echo 'let standardWording = ##"""'; \
	  cat Data/wording.yaml; echo; echo '"""##'; } > Sources/ImpactReport/Wording/StandardWording.swift
	@{ echo '// swift-format-ignore-file'; echo; echo 'extension ResultSchema {'; \
	  echo '  /// The text of `Data/schemas/results.schema.json`, put here by `make embed`.'; \
	  echo '  static let text = ##"""'; \
	  cat Data/schemas/results.schema.json; echo; echo '"""##'; echo '}'; } > Sources/SENCOImpactCLI/Schemas/ResultSchema+Text.swift
	@{ echo '// swift-format-ignore-file'; echo; echo 'extension ReportSchema {'; \
	  echo '  /// The text of `Data/schemas/report.schema.json`, put here by `make embed`.'; \
	  echo '  static let text = ##"""'; \
	  cat Data/schemas/report.schema.json; echo; echo '"""##'; echo '}'; } > Sources/SENCOImpactCLI/Schemas/ReportSchema+Text.swift

clean:
	rm -rf .build Data/evaluation.sqlite*
