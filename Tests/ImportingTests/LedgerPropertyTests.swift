import Diagnostics
import EvaluationModel
import Importing
import Testing

/// Whatever a file and a plan look like, every row is accounted for once, and nothing of a column
/// that is not stored, or of a free answer in a message, gets out.
@Suite("Every ledger")
struct LedgerPropertyTests {
  /// Stands in every cell that must never leave the importer.
  static let secret = "Zebediah"

  private static func cell(_ column: Int, _ dice: inout Dice) -> String {
    switch column {
    case 1: dice.one(of: ["", "1", "2", "3", "Total", "1.18E+11"], else: "")
    case 2:
      dice.one(
        of: ["", "05/07/2018", "29/2/2017", "43286", "01/01/1980", "1/9/2030", "soon"], else: "")
    case 3: "\(secret)\(Int.random(in: 1...9, using: &dice))@school.example"
    case 4: dice.one(of: ["", "P1", "P2", "p2", "P3", "\(secret) Smith", secret], else: "")
    case 5: dice.one(of: ["", "7", "8", "C8", "9"], else: "")
    case 6: dice.one(of: ["", "Exeter", "tiverton", "Atlantis"], else: "")
    case 7, 8: dice.one(of: ["", "Agree", "5", "Too early to say", "6", "-"], else: "")
    case 9: dice.one(of: ["", "-", "\"Calm,\nat last\"", "None"], else: "")
    case 10: dice.one(of: ["", "Yes", "No", "Maybe"], else: "")
    default: "\(secret) in no binding"
    }
  }

  private static func table(_ dice: inout Dice) -> String {
    var text = Example.headings.dropLast() + ",Remarks of the office\n"
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      if Int.random(in: 0..<12, using: &dice) == 0 {
        text += dice.one(of: ["\n", ",,,,,,,,,,\n", "Total\n"], else: "\n")
      } else {
        text += (1...11).map { cell($0, &dice) }.joined(separator: ",") + "\n"
      }
    }
    return String(text)
  }

  private static func mapping(_ dice: inout Dice) -> FileMapping {
    let rules: [ExclusionRule] = [
      .init(name: "totals", condition: .column(position: 1, isOneOf: ["total"])),
      .init(name: "earlier", condition: .earlierSubmission),
      .init(name: "withdrew", condition: .participantOutcome(.withdrawn)),
      .init(name: "silent", condition: .nothingAnswered),
      .init(name: "no place", condition: .column(position: 6, isOneOf: [""])),
    ]
    let some = rules.filter { _ in Bool.random(using: &dice) }.shuffled(using: &dice)
    let columns = Example.headColumns.filter { _ in Int.random(in: 0..<12, using: &dice) > 0 }
    return Example.mapping(
      columns: columns, exclusions: some,
      rejections: dice.one(of: [.keepGoing, .stop], else: .stop))
  }

  @Test("balances, and nothing secret gets out", arguments: 1...300 as ClosedRange<UInt64>)
  func property(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let mapping = Self.mapping(&dice)
    let text = Self.table(&dice)
    let registry = [
      Enrolment(participant: "P1", cohort: "c8", location: "exeter", outcome: .nationalAward),
      Enrolment(participant: "P2", cohort: "c7", outcome: .withdrawn),
    ].filter { _ in Bool.random(using: &dice) }
    let importer = try Example.importer(mapping, registry: registry)
    let file = try Example.file(text)
    do {
      let imported = try importer.imported(file)
      let ledger = imported.ledger
      let records = imported.records
      #expect(ledger.isBalanced && ledger.imported == records.responses.count)
      let items = mapping.columns.filter { [7, 8].contains($0.position) }.count
      #expect(records.answers.count == items * records.responses.count)
      #expect(Set(records.responses.map(\.id)).count == records.responses.count)
      #expect(mapping.rejections == .keepGoing || ledger.rejections.isEmpty)
      #expect(!"\(imported)".contains(Self.secret))
      #expect(!imported.findings.text.contains("at last"))
      #expect(try importer.imported(file) == imported)
    } catch {
      #expect(mapping.rejections == .stop && !error.diagnostics.isEmpty)
      #expect(!"\(error)".contains(Self.secret) && !"\(error)".contains("at last"))
    }
  }
}
