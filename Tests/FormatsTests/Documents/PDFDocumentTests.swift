import Diagnostics
import Foundation
import Testing

@testable import Formats

@Suite("PDFs")
struct PDFDocumentTests {
  private static func document(_ builder: PDFBuilder) throws -> Document {
    try Document(reading: FormatsFixture.file(builder.bytes, named: "report.pdf"))
  }

  /// Whether the program that PDFs are read by is here.
  static let isReadable = ChildProcess.executable("pdftotext") != nil

  @Test(
    "A report with words broken at line ends and an answer behind a page break",
    .enabled(if: isReadable))
  func report() throws {
    let document = try Document(reading: FormatsFixture.file("external_examiner_2022-23.pdf"))
    #expect(document.format == .pdf)
    #expect(document.title == "External Examiner Report 2022/23")
    let text = Array(
      repeating: "The portfolio work is of a high standard and the marking is consistent.", count: 6
    )
    for (index, section) in document.sections.enumerated() {
      #expect(section.number == "\(index + 1)")
      #expect(
        section.title == "Question \(index + 1): please comment on the standard of assessment")
      #expect(section.blocks.map(\.text) == [text.joined(separator: " ")])
    }
    #expect(document.sections.count == 6)
    #expect(document.sections[5].place.inWords == "page 1, line 42")
    #expect(document.sections[5].blocks[0].place.inWords == "page 2, line 1")
    #expect(document.findings.isEmpty)
  }

  struct Layout: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let pages: [[String]]
    let outline: [String]
    var findings: [String] = []
  }

  static let layouts: [Layout] = [
    Layout(
      testDescription: "headings in larger letters, without numbers",
      pages: [
        [
          "*Report", "", "*Academic standards",
          "Standards are secure at all five locations, and the",
          "marking is fair.", "*Good practice", "The viva.",
        ]
      ],
      outline: [
        "= Report", "# – Academic standards",
        "Standards are secure at all five locations, and the marking is fair.", "# – Good practice",
        "The viva.",
      ]),
    Layout(
      testDescription: "a heading over two lines",
      pages: [
        [
          "*1. Are the academic standards that are set for the award appropriate",
          "*for its level?", "They are.",
        ]
      ],
      outline: [
        "# 1 Are the academic standards that are set for the award appropriate for its level?",
        "They are.",
      ]),
    Layout(
      testDescription: "words that are broken, and words that have a hyphen",
      pages: [
        [
          "The assess-", "ment was well-", "founded and the co-", "ordinator knew the SEN-",
          "specific criteria. The assessment is good.",
        ]
      ],
      outline: [
        "The assessment was well-founded and the co-ordinator knew the SEN-specific criteria. The "
          + "assessment is good."
      ]),
    Layout(
      testDescription: "running titles and page numbers",
      pages: [
        [
          "University of Somewhere", "", "1. Standards", "",
          "Standards are secure at all five of the",
          "", "Page 1 of 2",
        ],
        [
          "University of Somewhere", "", "locations.", "", "2. Marking", "", "Fair.", "",
          "Page 2 of 2",
        ],
      ],
      outline: [
        "# 1 Standards", "Standards are secure at all five of the locations.", "# 2 Marking",
        "Fair.",
      ], findings: ["pdf.running-lines"]),
    Layout(
      testDescription: "a list over a page break, and a sentence that ends with the page",
      pages: [
        [
          "1. Recommendations", "", "1. Publish the criteria before the first of the",
          "assignments.", "2. Meet earlier.",
        ],
        ["3. Share the handbook.", "", "2. Marking", "", "Fair."],
      ],
      outline: [
        "# 1 Recommendations", "1. Publish the criteria before the first of the assignments.",
        "2. Meet earlier.", "3. Share the handbook.", "# 2 Marking", "Fair.",
      ]),
    Layout(
      testDescription: "fields above the first heading",
      pages: [
        ["*Report", "Examiner: Dr Example", "Date: 3 July 2024", "", "1. Standards", "", "Good."]
      ],
      outline: [
        "= Report", "Examiner = Dr Example", "Date = 3 July 2024", "# 1 Standards", "Good.",
      ]),
  ]

  @Test("Lines are put together to what was written", .enabled(if: isReadable), arguments: layouts)
  func layout(layout: Layout) throws {
    let builder = PDFBuilder(
      lines: layout.pages.map { page in
        page.map { $0.hasPrefix("*") ? (String($0.dropFirst()), 14.0) : ($0, 11.0) }
      })
    let document = try Self.document(builder)
    #expect(document.outline == layout.outline)
    #expect(document.findings.map(\.code) == layout.findings)
  }

  @Test("Tables are put together from what stands side by side", .enabled(if: isReadable))
  func tables() throws {
    var lines: [PDFBuilder.Line] = [("Report", 50, 40, 14)]
    for (row, cells) in [["Name of examiner", "Dr Example"], ["Date", "3 July 2024"]].enumerated() {
      for (column, cell) in cells.enumerated() {
        lines.append((cell, 50 + 200 * Double(column), 70 + 13 * Double(row), 11))
      }
    }
    let rows: [[[String]]] = [
      [["Question"], ["Yes/No"], ["Comments"]],
      [
        ["1 Are the academic standards", "appropriate?"], ["Yes"],
        [
          "They are consistent across both of the universities",
          "and all of the locations that I saw.",
        ],
      ],
      [["2 Were you sent enough work?"], ["No"], ["Two scripts were missing."]],
      [["3 Recommendations"], [], ["1. Moderate earlier.", "2. Publish the criteria."]],
    ]
    var y = 140.0
    for row in rows {
      for (column, cell) in row.enumerated() {
        for (line, text) in cell.enumerated() {
          lines.append((text, [50, 230, 290][column], y + 13 * Double(line), 11))
        }
      }
      y += 13 * Double(row.map(\.count).max() ?? 1)
    }
    lines.append(("I thank the team.", 50, y + 40, 11))
    let document = try Self.document(PDFBuilder([lines]))
    #expect(document.title == "Report")
    #expect(
      document.fields.map { "\($0.key) = \($0.value)" } == [
        "Name of examiner = Dr Example", "Date = 3 July 2024",
      ])
    #expect(
      document.preambleTables.map { $0.rows.map { $0.cells.map(\.text) } } == [
        [
          ["Question", "Yes/No", "Comments"],
          [
            "1 Are the academic standards appropriate?", "Yes",
            "They are consistent across both of the universities and all of the locations that I saw.",
          ], ["2 Were you sent enough work?", "No", "Two scripts were missing."],
          ["3 Recommendations", "", "1. Moderate earlier.\n2. Publish the criteria."],
        ]
      ])
    #expect(document.preamble.last?.text == "I thank the team.")
    #expect(document.findings.map(\.code) == ["pdf.tables"])
  }

  static let refusals: [(name: String, bytes: [UInt8], code: String)] = [
    ("a scan", PDFBuilder([[], []]).bytes, "pdf.no-text"),
    ("a cut file", Array(PDFBuilder(lines: [[("Text.", 11)]]).bytes.prefix(40)), "pdf.damaged"),
    ("nothing but a beginning", Array("%PDF-1.7\n\0\0\0".utf8), "pdf.damaged"),
    (
      "a password", (try? FormatsFixture.file("protected.pdf").bytes) ?? [], "pdf.protected"
    ),
  ]

  @Test(
    "What cannot be read is refused with the reason", .enabled(if: isReadable), arguments: refusals)
  func refusal(name: String, bytes: [UInt8], code: String) throws {
    let file = try FormatsFixture.file(bytes, named: "report.pdf")
    let diagnostic = #expect(throws: Diagnostic.self) { try Document(reading: file) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.fix != nil)
  }

  @Test("Without pdftotext the message says how to install it")
  func absent() throws {
    let file = try FormatsFixture.file("external_examiner_2022-23.pdf")
    #expect(
      thrownDescription { try Document(pdf: file, tool: PDFTextTool(path: "/nowhere:relative")) }
        == """
        external_examiner_2022-23.pdf: error[pdf.no-reader]: PDFs are read by the program pdftotext, \
        which is not installed
          fix: install it (Debian, Ubuntu: sudo apt install poppler-utils; macOS: brew install \
        poppler), or save the report as .docx or text
        """)
  }

  @Test("A program that runs too long or writes too much is killed")
  func limits() throws {
    let shell = try #require(ChildProcess.executable("sleep"))
    let yes = try #require(ChildProcess.executable("yes"))
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess(executable: shell, seconds: 0.1, outputLimit: 10).output(["60"], input: [])
    }
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess(executable: yes, seconds: 30, outputLimit: 1 << 20).output([], input: [])
    }
    #expect(throws: ChildProcess.Failure.self) {
      try ChildProcess(
        executable: yes, seconds: 30, outputLimit: 1 << 30, memoryLimit: 1 << 12
      ).output([], input: [])
    }
    let cat = try #require(ChildProcess.executable("cat"))
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(
      try ChildProcess(executable: cat, seconds: 30, outputLimit: 1 << 20).output([], input: bytes)
        == bytes)
  }

  private func thrownDescription(_ body: () throws -> Document) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
