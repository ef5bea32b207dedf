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
    let reference = SheetReader.Reference(
      codebook: codebook,
      texts: Dictionary(try archive.records().comments.map { ($0.id, $0.text) }) { $1 },
      samples: Dictionary(try archive.samples().map { ($0.id, $0) }) { $1 }, coder: coder,
      date: date)
    var found: [SheetReader.Found] = []
    var blank: [String: Int] = [:]
    var findings: [Diagnostic] = []
    for sheet in sheets {
      let reader = try SheetReader(InputFile(reading: sheet), against: reference)
      found += reader.found
      blank.merge(reader.blank, uniquingKeysWith: +)
      findings += reader.findings
    }
    let held = try heldReadings()
    if !isReplacing { findings += differences(found, held) }
    try refuse(findings)
    let accounts = accounts(found, blank, held)
    if !isTrial {
      try archive.storeReadings(
        found.map(\.reading), replacingOn: isReplacing ? date : nil)
    }
    return accounts
  }

  /// The readings that count, by what makes one of them.
  private func heldReadings() throws -> [[String]: CommentReading] {
    Dictionary(try archive.readings().map { (Self.key($0), $0) }) { $1 }
  }

  private static func key(_ reading: CommentReading) -> [String] {
    [reading.comment, reading.coder, reading.codebookVersion]
  }

  /// Readings that differ from what the same coder found before.
  private func differences(
    _ found: [SheetReader.Found], _ held: [[String]: CommentReading]
  ) -> [Diagnostic] {
    found.compactMap { found in
      guard let before = held[Self.key(found.reading)], !before.agrees(with: found.reading) else {
        return nil
      }
      let coder = found.reading.coder
      return Diagnostic(
        code: "review.differs",
        "\(coder) coded \"\(found.reading.comment)\" differently before"
          + (before.date.map { ", on \($0)" } ?? ""), at: found.place,
        fix: "add --replace, which keeps the earlier reading in the history; where it is a second "
          + "reading, give it a name of its own: --coder \"\(coder) again\"")
    }
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
    _ found: [SheetReader.Found], _ blank: [String: Int], _ held: [[String]: CommentReading]
  ) -> [Account] {
    var accounts = blank.reduce(into: [String: Account]()) { accounts, entry in
      accounts[entry.key] = Account(coder: entry.key, blank: entry.value)
    }
    for reading in found.map(\.reading) {
      var account = accounts[reading.coder] ?? Account(coder: reading.coder)
      account.read += 1
      account.codings += reading.codings.count
      if reading.codings.isEmpty { account.themeless += 1 }
      switch held[Self.key(reading)] {
      case nil: account.new += 1
      case let before? where !before.agrees(with: reading): account.replaced += 1
      default: break
      }
      accounts[reading.coder] = account
    }
    return accounts.values.sorted { $0.coder < $1.coder }
  }
}
