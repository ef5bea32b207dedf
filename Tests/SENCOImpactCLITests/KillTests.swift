import Archive
import EvaluationModel
import Foundation
import Testing

/// The program is started, killed without warning, and started again.
@Suite("An import that is killed leaves all or nothing, and the next one finishes the job")
struct KillTests {
  /// How often the program is killed.
  private static let kills = 50

  /// What an archive holds, but for the days in its history.
  private struct Content: Equatable {
    let records: EvaluationRecords
    let ledgers: [ImportLedger]
    let shapes: [SourceShape?]
    let history: [String]

    init(_ archive: Archive) throws {
      records = try archive.records()
      ledgers = try archive.ledgers()
      shapes = try archive.looking { held in
        try held.sources().map { try held.file($0)?.shape }
      }
      history = try archive.auditTrail().map { "\($0.action) \($0.source)" }
    }
  }

  /// How many seconds pass until and while an import writes to the archive.
  private struct Pace {
    let before: Double
    let writing: Double
  }

  /// An evaluation of three files, each large enough to be caught in the middle.
  private static func evaluation(in folder: URL, rows: Int, answer: String) throws
    -> SmallEvaluation
  {
    let sources = (1...3).map {
      "  - {file: exports/heads\($0).csv, mapping: form, cohort: c\(1 + $0 % 2)}"
    }
    let plan = SmallEvaluation.plan
      .replacing(
        "{at: 2, header: Name, as: drop, reason: names a person}",
        with: "{at: 2, header: Room, as: attribute, name: room}"
      ).replacing(
        "  - {file: exports/heads.csv, mapping: form}", with: sources.joined(separator: "\n"))
    let evaluation = try SmallEvaluation(in: folder, plan: plan)
    // Facts of a kilobyte: more than SQLite keeps in memory, so that the archive is written to long
    // before the end.
    let long = String(repeating: " on the upper floor beside the library", count: 27)
    for file in 1...3 {
      var text = "Cohort,Room,Confident,Changes\n"
      for row in 1...rows {
        text += "\(1 + file % 2),Room \(file * row)\(long),\(row % 3 == 0 ? answer : "Agree"),"
        text += row % 50 == 0 ? "She chairs the meetings\n" : "\n"
      }
      try Data(text.utf8).write(to: folder.appending(path: "exports/heads\(file).csv"))
    }
    return evaluation
  }

  private static func start(_ evaluation: SmallEvaluation) throws -> Process {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["import", evaluation.folder.path, "--accept-changed", "--quiet"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Waits until the archive is being written to, or the program has ended.
  private static func waitForJournal(_ journal: String, of process: Process) {
    while process.isRunning, !FileManager.default.fileExists(atPath: journal) { usleep(200) }
  }

  @Test("Killed at 50 moments that are spread over an import")
  func killed() throws {
    try Program.withFolder { folder in
      let archive = folder.appending(path: "evaluation.sqlite")
      let journal = archive.path + "-journal"
      func restore(_ bytes: Data?) throws {
        for path in [archive.path, journal] { try? FileManager.default.removeItem(atPath: path) }
        try bytes?.write(to: archive)
      }
      /// An import that nobody kills.
      func undisturbed(_ evaluation: SmallEvaluation) throws -> (content: Content, pace: Pace) {
        let began = Date()
        let process = try Self.start(evaluation)
        Self.waitForJournal(journal, of: process)
        let wrote = Date()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return (
          try Content(Archive(at: archive.path)),
          Pace(before: wrote.timeIntervalSince(began), writing: Date().timeIntervalSince(wrote))
        )
      }
      // The first half of the kills falls on a first import, the other on one that replaces all.
      var evaluation = try Self.evaluation(in: folder, rows: 700, answer: "Neither")
      let first = try undisturbed(evaluation)
      let firstBytes = try Data(contentsOf: archive)
      evaluation = try Self.evaluation(in: folder, rows: 750, answer: "Disagree")
      let second = try undisturbed(evaluation)

      var generator = SplitMix(state: 2018)
      var pace = first.pace
      var inTheMidst = 0
      for kill in 0..<Self.kills {
        let isFirst = kill < Self.kills / 2
        if kill == 0 { _ = try Self.evaluation(in: folder, rows: 700, answer: "Neither") }
        if kill == Self.kills / 2 {
          _ = try Self.evaluation(in: folder, rows: 750, answer: "Disagree")
        }
        let expected = (isFirst ? first : second).content
        if kill == Self.kills / 2 { pace = second.pace }
        try restore(isFirst ? nil : firstBytes)
        let process = try Self.start(evaluation)
        // Every other one is killed after the journal is there, so that those moments are many.
        let share = generator.share
        if kill.isMultiple(of: 2) {
          usleep(UInt32(share * (pace.before + pace.writing) * 1e6))
        } else {
          Self.waitForJournal(journal, of: process)
          usleep(UInt32(share * pace.writing * 1e6))
        }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let wasKilled = process.terminationReason == .uncaughtSignal
        if wasKilled, FileManager.default.fileExists(atPath: journal) { inTheMidst += 1 }

        var isWhole = false
        if FileManager.default.fileExists(atPath: archive.path) {
          let held = try Content(Archive(at: archive.path))
          isWhole = held == expected
          let isAsBefore = isFirst ? held.history.isEmpty : held == first.content
          #expect(isWhole || isAsBefore && wasKilled, "kill \(kill)")
        }
        let next = try undisturbed(evaluation)
        #expect(next.content.records == expected.records)
        #expect(next.content.ledgers == expected.ledgers)
        #expect(next.content.shapes == expected.shapes)
        // How busy the machine is changes; an import that had all to write tells of now.
        if !isWhole { pace = next.pace }
      }
      #expect(inTheMidst >= Self.kills / 5)
    }
  }

  @Test("Ctrl-C ends an import with exit code 130, and the archive is as it was")
  func interrupted() throws {
    try Program.withFolder { folder in
      var evaluation = try Self.evaluation(in: folder, rows: 100, answer: "Neither")
      #expect(try evaluation.importFiles().exitCode == 0)
      let before = evaluation.archive
      evaluation = try Self.evaluation(in: folder, rows: 3_000, answer: "Disagree")
      let process = try Self.start(evaluation)
      let journal = folder.appending(path: "evaluation.sqlite-journal").path
      Self.waitForJournal(journal, of: process)
      Foundation.kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 130)
      #expect(evaluation.archive == before)
      #expect(!FileManager.default.fileExists(atPath: journal))
    }
  }
}

/// The same numbers on every run: SplitMix64 (Steele, Lea and Flood, 2014).
private struct SplitMix {
  var state: UInt64

  /// A number from 0 to below 1.
  var share: Double {
    mutating get {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) / 9_007_199_254_740_992
    }
  }
}
