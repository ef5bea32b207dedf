import Archive
import Diagnostics
import EvaluationModel
import Formats
import Foundation

/// Takes coding sheets back into the archive: all of them or none.
struct SheetRecording {
  /// The evaluation folder.
  let folder: URL
  let archive: Archive
  /// The paths of the sheets.
  let sheets: [String]
  /// Who read them, where they do not say so.
  let coder: String?
  /// The day of the reading.
  let date: CalendarDate
  /// Whether a reading takes the place of a different one by the same coder.
  let isReplacing: Bool
  /// Whether nothing is stored.
  let isTrial: Bool
  /// Tells the user what is being done, a line at a time.
  let say: (String) -> Void

  /// What became of one coder's readings.
  struct Account {
    let coder: String
    /// Rows that were read.
    var read = 0
    /// Rows that were read and speak of no theme.
    var themeless = 0
    /// Codings.
    var codings = 0
    /// Rows that were left blank.
    var blank = 0
    /// Of those read, what the archive did not hold.
    var new = 0
    /// Of those read, what took the place of an earlier reading.
    var replaced = 0
  }

  /// Reads the sheets and stores what was read.
  ///
  /// - Returns: The account of each coder, in the order of their names.
  /// - Throws: A `CommandFailure` where anything is wrong with any of them; nothing is then stored.
  func run() throws -> [Account] {
    let (plan, _) = try PlanText.read(in: folder)
    let codebook = try CodebookText.read(of: plan, in: folder, say: say).codebook
    let held = try archive.readings()
    let samples = try archive.samples()
    var reference = SheetReader.Reference(
      codebook: codebook,
      texts: Dictionary(try archive.records().comments.map { ($0.id, $0.text) }) { $1 },
      samples: Dictionary(samples.map { ($0.id, $0) }) { $1 }, coder: coder,
      coders: CoderNames(try archive.readings(includingReplaced: true).map(\.coder)), date: date)
    var found = FoundReadings()
    var blank: [String: Int] = [:]
    var findings: [Diagnostic] = []
    for sheet in sheets {
      let reader = try SheetReader(InputFile(reading: sheet), against: reference)
      reference.coders = reader.coders
      blank.merge(reader.blank, uniquingKeysWith: +)
      findings += reader.findings
      findings += reader.found.all.compactMap { reading in
        found.add(reading).map { ReadingConflicts.twice(reading, beside: $0) }
      }
    }
    let succession = SheetSuccession(held: held, samples: samples)
    let conflicts = ReadingConflicts(
      held: held, succession: succession, date: date, isReplacing: isReplacing)
    findings += found.all.compactMap(conflicts.finding)
    try refuse(findings)
    let readings = succession.sorted(found.all.map(\.reading))
    if !isTrial {
      try archive.storeReadings(readings, replacingOn: isReplacing ? date : nil)
    }
    let suggested = readings.count { reading in
      reading.sample.flatMap { reference.samples[$0] }?.showsSuggestions ?? false
    }
    if suggested > 0 {
      say(
        "\(suggested) \(suggested == 1 ? "reading is" : "readings are") of sheets that show what the "
          + "rules find: what they found counts, and is left out of agreement and of the correction "
          + "of shares")
    }
    return accounts(readings, blank, conflicts)
  }

  /// Says what is to be looked at, and throws where anything is wrong.
  private func refuse(_ findings: [Diagnostic]) throws {
    let errors = findings.filter { $0.severity == .error }
    FindingSummary.lines(findings.filter { $0.severity == .warning }).forEach(say)
    guard !errors.isEmpty else { return }
    let shown = errors.prefix(20)
    let more = errors.count - shown.count
    throw CommandFailure(
      Array(shown),
      closing: (more > 0 ? "and \(more) more\n" : "")
        + "nothing was stored: the archive is as it was")
  }

  private func accounts(
    _ readings: [CommentReading], _ blank: [String: Int], _ conflicts: ReadingConflicts
  ) -> [Account] {
    var accounts = blank.reduce(into: [String: Account]()) { accounts, entry in
      accounts[entry.key] = Account(coder: entry.key, blank: entry.value)
    }
    for reading in readings {
      var account = accounts[reading.coder] ?? Account(coder: reading.coder)
      account.read += 1
      account.codings += reading.codings.count
      if reading.codings.isEmpty { account.themeless += 1 }
      switch conflicts.outcome(of: reading) {
      case .new: account.new += 1
      case .replacing: account.replaced += 1
      case .unchanged: break
      }
      accounts[reading.coder] = account
    }
    return accounts.values.sorted { $0.coder < $1.coder }
  }
}
