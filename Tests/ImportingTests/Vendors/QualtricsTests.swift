import EvaluationModel
import Importing
import TestSupport
import Testing

/// Counts were made with Python's csv module.
@Suite("Exports of Qualtrics")
struct QualtricsTests {
  static let version = """
    items: [{id: space, text: Space, scale: agreement}, {id: head, text: Head, scale: agreement}]
    questions:
      - id: apply
        text: Which apply?
        other: apply-other
        options:
          - {id: time, label: "Time, cover and cost"}
          - {id: funding, label: Funding}
          - {id: other, label: "Other, please say"}
    prompts: [{id: apply-other, text: Other}, {id: open, text: Any other comments?}]
    """

  static let mapping = """
    export: qualtrics
    header_rows: 3
    columns:
      - {at: 9, id: _recordId, as: response}
      - {at: 1, id: startDate, as: date}
      - {at: 19, id: QID2, header: Which apply? - Selected Choice, as: options, question: apply}
      - {at: 20, id: QID2_5_TEXT, as: other-text, question: apply}
      - {at: 21, to: 22, as: grid, items: [space, head], ids: [QID3_1, QID3_2]}
      - {at: 23, id: QID4_TEXT, as: comment, prompt: open}
    exclude:
      - {rule: previews and spam, column: 3, equals: [Survey Preview, Survey Test, Spam]}
    """

  @Test("Three header rows, previews left out by name, options with commas, and -99")
  func modern() throws {
    let file = try VendorExample(version: Self.version, mapping: Self.mapping)
      .imported(fixture: "qualtrics_modern_labels.csv")
    #expect(file.ledger.read == 25 && file.ledger.imported == 15)
    #expect(file.ledger.exclusions == [.init(rule: "previews and spam", rows: 10)])
    // -99 was seen and left: its boxes are unticked, not unknown.
    #expect(
      file.tally("apply") == """
        time: 3 ticked, 12 unticked
        funding: 8 ticked, 7 unticked
        other: 15 unticked
        """)
    #expect(file.answers("space") == "1: 3, 2: 4, 3: 2, 4: 3, 5: 2, skipped: 1")
    #expect(file.comments("open").count == 5)
    #expect(file.codes.isEmpty)
  }

  @Test("Previews that no rule leaves out are told")
  func previews() throws {
    let all = Self.mapping.split(separator: "\n").dropLast(2).joined(separator: "\n")
    let file = try VendorExample(version: Self.version, mapping: all)
      .imported(fixture: "qualtrics_modern_labels.csv")
    #expect(file.ledger.imported == 25)
    #expect(
      file.findings.text.contains(
        "warning[qualtrics.preview]: 10 imported rows are previews, tests or spam"))
  }

  static let split = """
    questions:
      - id: squash
        text: Squash
        options:
          - {id: great, label: great}
          - {id: none, label: No basis}
    items: [{id: pumpkin, text: Pumpkin, scale: agreement}]
    """

  @Test("Split boxes are 1 or blank, -1 is an answer of the scale, and all blank is unknown")
  func splitBoxes() throws {
    let file = try VendorExample(
      version: Self.split,
      mapping: """
        export: qualtrics-insights
        header_rows: 3
        columns:
          - {at: 1, id: QID2-1, as: option, question: squash, option: great}
          - {at: 2, id: QID2-4, as: option, question: squash, option: none}
          - {at: 3, id: QID3-1, as: item, item: pumpkin}
        """
    ).imported(
      """
      Q2_1,Q2_-1,Q3_1
      Check-great,Check-No basis,Rate-Pumpkin
      {'ImportId': 'QID2-1'},{'ImportId': 'QID2-4'},{'ImportId': 'QID3-1'}
      1,,3
      ,1,-1
      ,,2
      -99,1,-99
      -99,-99,

      """)
    #expect(file.marks("squash") == ["xo", "ox", "??", "ox", "oo"])
    #expect(file.answers("pumpkin") == "2: 1, 3: 1, not-applicable: 1, skipped: 1, unknown: 1")
  }

  @Test("The legacy export has two header rows, headings twice and a column that is not there")
  func legacy() throws {
    let file = try VendorExample(
      version: Self.split,
      mapping: """
        export: qualtrics-legacy
        header_rows: 2
        columns:
          - {at: 1, id: V1, header: ResponseID, as: response}
          - {at: 4, id: one_1, header: Second-great, as: option, question: squash, option: great}
          - {at: 5, id: one_2, header: Second-none, as: option, question: squash, option: none}
        """
    ).imported(
      """
      V1,one_1,one_2,one_1,one_2,
      ResponseID,First-great,First-none,Second-great,Second-none,
      R_1,1,,,1,
      R_2,,1,1,,

      """)
    #expect(file.marks("squash") == ["ox", "xo"])
    #expect(file.ledger.columnsNotStored == 4)
  }

  @Test(
    "Real exports of the three generations",
    .enabled(
      if: Repository.shared("data/formats/qualtrics") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func real() throws {
    let entries = try VendorExample(
      version: """
        questions:
          - {id: q, text: Q, other: t, options: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]}
        prompts: [{id: t, text: T}]
        """,
      mapping: """
        export: qualtrics-insights
        header_rows: 3
        columns:
          - {at: 16, id: QID3-1, as: option, question: q, option: a}
          - {at: 17, id: QID3-2, as: option, question: q, option: b}
          - {at: 18, id: QID3-3, as: option, question: q, option: c}
          - {at: 19, id: QID3-1-TEXT, as: other-text, question: q}
        """
    ).imported(shared: "formats/qualtrics/text_entry.csv")
    #expect(
      entries.tally("q") == """
        a: 13 ticked, 2 unticked
        b: 13 ticked, 2 unticked
        c: 11 ticked, 4 unticked
        """)
    #expect(entries.comments("t").count == 13)
    #expect(entries.codes.contains("qualtrics.preview"))
    for (path, export, rows, first) in [
      ("insights_no_basis", "qualtrics-insights", 3, 13),
      ("legacy_no_basis", "qualtrics-legacy", 2, 12),
    ] {
      let id = rows == 3 ? "QID2-1" : "Q2_1"
      let last = rows == 3 ? "QID2-4" : "Q2_4"
      let file = try VendorExample(
        version: Self.split,
        mapping: """
          export: \(export)
          header_rows: \(rows)
          columns:
            - {at: \(first), id: \(id), as: option, question: squash, option: great}
            - {at: \(first + 3), id: \(last), as: option, question: squash, option: none}
          """
      ).imported(shared: "formats/qualtrics/\(path).csv")
      #expect(file.tally("squash").hasPrefix("great: 9 ticked"))
      #expect(file.tally("squash").contains("none: 10 ticked"))
    }
  }
}
