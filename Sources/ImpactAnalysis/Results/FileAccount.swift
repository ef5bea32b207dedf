import EvaluationModel
public import Evidence

/// What became of the rows of one file.
///
/// The rows of a file are people: of those imported and those who answered, subtraction gives those who
/// do not count, and a few who withdrew are a few people. So these numbers pass the disclosure control
/// like any others.
public struct FileAccount: Hashable, Sendable {
  /// The source file's id.
  public let source: String
  /// The path, from the evaluation folder, with the sheet of a workbook.
  public let path: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// Rows (or, of a report, sections) that the file holds.
  public internal(set) var read: Reported<Int>
  /// Rows that were imported.
  public internal(set) var imported: Reported<Int>
  /// Rows that were left out by the plan's rules.
  public internal(set) var excluded: Reported<Int>
  /// The same rule by rule, in the order of the plan; rules that left nothing out are not named.
  public internal(set) var exclusions: [Exclusion]
  /// Rows that could not be read.
  public internal(set) var rejected: Reported<Int>
  /// Columns of the file that the plan does not bind or drops, so that nothing of them was stored.
  public let columnsNotStored: Int
  /// Whether every row is accounted for.
  public let isBalanced: Bool
  /// Whether its rows are people: those of an examiner's report are sections.
  let holdsPeople: Bool

  /// Rows that one rule left out.
  public struct Exclusion: Hashable, Sendable {
    /// The rule's name.
    public let rule: String
    /// How many rows.
    public internal(set) var rows: Reported<Int>
  }

  /// - Parameters:
  ///   - ledger: What became of every row.
  ///   - holdsPeople: Whether its rows are people.
  init(_ ledger: ImportLedger, holdsPeople: Bool) {
    source = ledger.source
    path = ledger.path
    sha256 = ledger.sha256
    read = .result(ledger.read)
    imported = .result(ledger.imported)
    excluded = .result(ledger.excluded)
    exclusions = ledger.exclusions.filter { $0.rows > 0 }.map {
      Exclusion(rule: $0.rule, rows: .result($0.rows))
    }
    rejected = .result(ledger.rejections.count)
    columnsNotStored = ledger.columnsNotStored
    isBalanced = ledger.isBalanced
    self.holdsPeople = holdsPeople
  }
}

/// What became of the rows of all files.
public struct FileAccounts: Hashable, Sendable {
  /// File by file, in the order of the plan.
  public internal(set) var files: [FileAccount]
  /// Rows that the files hold.
  public internal(set) var read: Reported<Int>
  /// Rows that were imported.
  public internal(set) var imported: Reported<Int>
  /// Rows that were left out by rules.
  public internal(set) var excluded: Reported<Int>
  /// Rows that could not be read.
  public internal(set) var rejected: Reported<Int>

  /// Whether every row is accounted for.
  public var isBalanced: Bool { files.allSatisfy(\.isBalanced) }

  /// How many files there are: a workbook with a sheet a cohort is one.
  public var count: Int { Set(files.map(\.sha256)).count }

  /// - Parameters:
  ///   - ledgers: What became of every row of every file.
  ///   - plan: What the files hold.
  init(_ ledgers: [ImportLedger], plan: EvaluationPlan) {
    files = ledgers.map { ledger in
      let source = plan.sources.first { $0.id == ledger.source }
      return FileAccount(
        ledger,
        holdsPeople: source.flatMap { plan.mapping($0.mapping) }?.kind != .examinerReport)
    }
    read = .result(ledgers.reduce(0) { $0 + $1.read })
    imported = .result(ledgers.reduce(0) { $0 + $1.imported })
    excluded = .result(ledgers.reduce(0) { $0 + $1.excluded })
    rejected = .result(ledgers.reduce(0) { $0 + $1.rejections.count })
  }
}
