import EvaluationModel
import Importing
import Testing

/// Whatever a plan binds and whatever stands in the cells: every row is accounted for once, every
/// bound item and option of an imported row has one state, and nothing of a person gets out.
@Suite("Every ledger of multiple-choice questions")
struct ChoiceLedgerTests {
  private static let secret = LedgerPropertyTests.secret
  private static let exports = SurveyExport.allCases.filter { $0 != .jiscKey }

  private static let version = """
    items: [{id: one, text: One, scale: agreement}, {id: two, text: Two, scale: agreement}]
    questions:
      - id: bar
        text: Barriers
        other: bar-other
        options:
          - {id: time, label: Time}
          - {id: cover, label: "Cover; supply, cost", aliases: [Cover]}
          - {id: range, label: "1-3"}
      - id: why
        text: Why
        other: why-other
        options: [{id: pay, label: "Pay, terms"}, {id: learn, label: Learning}]
    prompts: [{id: bar-other, text: O}, {id: why-other, text: O}, {id: open, text: O}]
    """

  /// A mapping in which everything but the position of a column is drawn.
  private static func mapping(_ dice: inout Dice) -> String {
    let export = dice.one(of: exports, else: .table)
    let blank = dice.one(of: ["unknown", "skipped", "not-shown"], else: "unknown")
    let policy = dice.one(of: ["stop", "keep-going", "keep-going"], else: "stop")
    let unticked = dice.one(
      of: ["", ", unticked: [\"\", \"0\"]", ", unticked: [\"0\", \"2\", \"no\"]"], else: "")
    let separator = dice.one(of: ["", ", separator: \";\"", ", separator: \", \""], else: "")
    var lines = [
      "export: \(export.rawValue)", "blank_means: \(blank)", "rejections: \(policy)",
      "delimiter: tab", "columns:", "  - {at: 1, header: H1, as: response}",
      "  - {at: 9, header: H9, as: drop}",
    ]
    if Bool.random(using: &dice) {
      lines.insert("states: {\"-99\": skipped, nil: not-shown}", at: 1)
    }
    let groups = [
      ["  - {at: 2, to: 3, as: grid, items: [one, two], headers: [H2, H3]}"],
      (0..<3).map {
        "  - {at: \(4 + $0), header: H\(4 + $0), as: option, question: bar, option: "
          + "\(["time", "cover", "range"][$0])\(unticked)}"
      },
      ["  - {at: 7, header: H7, as: options, question: why\(separator)}"],
      [
        "  - {at: 8, header: H8, as: other-text, question: \(dice.one(of: ["bar", "why"], else: "bar"))}"
      ],
      ["  - {at: 10, header: H10, as: comment, prompt: open}"],
    ]
    for group in groups where Int.random(in: 0..<6, using: &dice) > 0 { lines += group }
    lines += ["exclude:", "  - {rule: titles, when: only-column, column: 1}"]
    if Bool.random(using: &dice) { lines.append("  - {rule: silent, when: nothing-answered}") }
    return lines.joined(separator: "\n")
  }

  private static let words: [Int: [String]] = [
    1: ["1", "2", "3", ""], 2: ["Agree", "5 - Strongly agree", "4.0", "", "-99", "-1", "9", "A1"],
    4: ["Time", "1", "0", "", "Y", "2", "x", "-99", "nil", "{question_not_shown}", "1.0", "maybe"],
    7: [
      "Pay, terms", "Learning;", "Pay, terms,Learning", "Learning, Pay, terms", "-oth-", ";", "",
      "\(secret)'s own", "Learning;\(secret)", "-99", "Learnings",
    ],
    8: ["", "\(secret) wrote this", "-", "{lbrace}\(secret)", "-99"],
  ]

  private static func row(_ dice: inout Dice) -> String {
    if Int.random(in: 0..<12, using: &dice) == 0 {
      return dice.one(
        of: ["", "Mean", "Mean\t\t\t\t\t\t\t\t\t", "\t\t\t\t\t\t\t\t\t", "a\tb"], else: "")
    }
    return (1...10).map { column in
      if column == 9 { return secret }
      let kind = [3: 2, 5: 4, 6: 4, 10: 8][column] ?? column
      return dice.one(of: words[kind] ?? [], else: "")
    }.joined(separator: "\t")
  }

  @Test(
    "balances, is complete, and keeps what is secret", arguments: 1...400 as ClosedRange<UInt64>)
  func property(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let mapping = Self.mapping(&dice)
    let example = VendorExample(version: Self.version, mapping: mapping)
    let rows = (0..<Int.random(in: 0...30, using: &dice)).map { _ in Self.row(&dice) }
    let text =
      ((["\((1...10).map { "H\($0)" }.joined(separator: "\t"))"]) + rows)
      .joined(separator: "\n") + "\n"
    do {
      let file = try example.imported(text)
      let records = file.records
      #expect(file.ledger.isBalanced && file.ledger.imported == records.responses.count)
      let items = mapping.contains("as: grid") ? 2 : 0
      let options =
        (mapping.contains("as: option,") ? 3 : 0) + (mapping.contains("as: options") ? 2 : 0)
      #expect(records.answers.count == items * records.responses.count)
      #expect(records.selections.count == options * records.responses.count)
      #expect(
        Set(records.selections.map { "\($0.response)/\($0.question)/\($0.option)" }).count
          == records.selections.count)
      #expect(Set(records.comments.map(\.id)).count == records.comments.count)
      let sums = file.columns.map { $0.counts.values.reduce($0.misfits.count, +) }
      #expect(Set(sums).count <= 1)
      #expect(!"\(file.findings)\(file.columns)\(file.ledger)".contains(Self.secret))
      #expect(!"\(records.responses)".contains(Self.secret))
      #expect(try example.imported(text) == file)
    } catch let failure as ImportFailure {
      #expect(!failure.diagnostics.isEmpty && !failure.description.contains(Self.secret))
    }
  }
}
