import Evidence
import JSONWriting
import Statistics
import TableAnalysis

/// Results in the form that all commands for statistics share.
extension JSONNode {
  /// The document of a command for statistics, in the form that its schema describes.
  ///
  /// - Parameters:
  ///   - kind: What the results are, as `trend`.
  ///   - source: What was read.
  ///   - rowCount: How many rows of it.
  ///   - settings: What the user decided.
  ///   - results: The results by key.
  /// - Returns: The document.
  static func results(
    _ kind: String, of source: AnalysedTable.Source, rowCount: Int, settings: JSONNode,
    _ results: [(key: String, value: JSONNode)]
  ) -> JSONNode {
    // The version rises when a key is taken away or changes its meaning; new keys may come at any time.
    .object(
      [
        ("formatVersion", .integer(1)), ("kind", .text(kind)),
        ("program", .text(ProgramVersion.named)), ("source", JSONNode(source, rowCount: rowCount)),
        ("settings", settings),
      ] + results)
  }

  /// An estimate with its interval, or `nil` where there is none.
  init?(_ named: NamedEstimate) {
    guard let estimate = named.result.value else { return nil }
    let method = estimate.interval?.method ?? estimate.method
    self = .object([
      ("name", .text(named.name)), ("levels", JSONNode(named.levels)),
      ("answer", JSONNode(named.answer)), ("value", .number(estimate.value)),
      ("lower", JSONNode(estimate.interval?.lower)), ("upper", JSONNode(estimate.interval?.upper)),
      ("level", JSONNode(estimate.interval?.level)), ("method", .text(method.name)),
      ("unit", .text(estimate.unit.rawValue)), ("n", .integer(estimate.count)),
      ("basis", .text(named.basis.rawValue)), ("title", .text(estimate.method.title)),
      ("intervalTitle", JSONNode(estimate.interval?.method.title)),
      ("source", JSONNode(method.citation?.short)),
    ])
  }

  /// A test, or `nil` where there is none.
  init?(_ named: NamedTest) {
    guard let test = named.result.value else { return nil }
    let degrees: JSONNode =
      switch test.degreesOfFreedom.count {
      case 0: nil
      case 1: .number(test.degreesOfFreedom[0])
      default: .array(test.degreesOfFreedom.map(JSONNode.number))
      }
    self = .object([
      ("name", .text(named.name)), ("levels", JSONNode(named.levels)),
      ("statistic", .number(test.statistic)), ("df", degrees), ("p", .number(test.p)),
      ("pAdjusted", JSONNode(test.adjustedP)), ("family", JSONNode(named.family?.rawValue)),
      ("method", .text(test.method.name)), ("basis", .text(named.basis.rawValue)),
      ("title", .text(test.method.title)), ("source", JSONNode(test.method.citation?.short)),
    ])
  }

  /// Why there is no estimate, or `nil` where there is one.
  init?(absent named: NamedEstimate) {
    guard case .notEstimable(let reason) = named.result else { return nil }
    self.init(absent: "estimate", named.name, named.levels, because: reason)
  }

  /// Why there is no test, or `nil` where there is one.
  init?(absent named: NamedTest) {
    guard case .notEstimable(let reason) = named.result else { return nil }
    self.init(absent: "test", named.name, named.levels, because: reason)
  }

  private init(
    absent kind: String, _ name: String, _ levels: [String], because reason: String
  ) {
    self = .object([
      ("kind", .text(kind)), ("name", .text(name)), ("levels", JSONNode(levels)),
      ("because", .text(reason)),
    ])
  }

  /// What a reader should know.
  init(_ caution: Caution) {
    self = .object([("code", .text(caution.code)), ("message", .text(caution.message))])
  }

  /// How many rows have no answer, by the reason.
  init(_ missing: [ComparedLevel.MissingCount]) {
    self = .object(missing.map { ($0.reason.name, .integer($0.count)) })
  }

  /// The tests that were corrected together.
  init(_ family: TestFamily) {
    self = .object([
      ("name", .text(family.kind.rawValue)), ("contents", .text(family.contents)),
      ("count", .integer(family.count)), ("adjust", .text(family.adjustment.rawValue)),
    ])
  }

  /// Which method answers the question, why, and what else could have been taken.
  init(_ choice: MethodChoice) {
    self = .object([
      ("test", .text(choice.test)), ("estimate", .text(choice.estimate)),
      ("title", .text(choice.title)), ("because", .text(choice.because)),
      (
        "alternatives",
        .array(
          choice.alternatives.map {
            .object([
              ("name", .text($0.name)), ("title", .text($0.title)), ("whyNot", .text($0.whyNot)),
            ])
          })
      ),
    ])
  }

  private init(_ source: AnalysedTable.Source, rowCount: Int) {
    self = .object([
      ("file", .text(source.file)), ("sha256", .text(source.sha256)),
      ("sheet", JSONNode(source.sheet)), ("where", JSONNode(source.choice)),
      ("rows", .integer(rowCount)),
    ])
  }
}
