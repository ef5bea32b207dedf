import Archive
import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// The import of a plan's files into the archive: all of them or none.
struct ImportRun {
  /// What is done where a file is not what it was when it was imported.
  enum ChangePolicy {
    /// What is stored of it is replaced.
    case accept
    /// Nothing is imported.
    case refuse
    /// A person decides.
    case ask(@Sendable () -> Bool)
  }

  let plan: EvaluationPlan
  var importer: EvaluationImporter
  /// The path of the archive.
  let archivePath: String
  /// The day that the import is entered under.
  let date: CalendarDate
  /// The identities file that the user names, or `nil` for the usual one.
  var identities: String?
  /// The ids of the sources that are imported, or `nil` for all.
  var only: Set<String>?
  /// What is done where a file has changed.
  var changes = ChangePolicy.accept
  /// Tells the user what is being done, a line at a time.
  var say: (String) -> Void
  /// Tells how far the reading of a long file has come.
  var progress: ReadingProgress?

  /// Imports the files.
  ///
  /// Each is stored before the next is read, in one transaction that is undone where anything is
  /// wrong with any of them.
  ///
  /// - Returns: What was found and done.
  /// - Throws: A `Diagnostic` where the archive cannot be used, a `CommandFailure` where a file
  ///   cannot be or the import was interrupted. The archive is then as it was.
  func run() throws -> ImportAccount {
    let isNew = !FileManager.default.fileExists(atPath: archivePath)
    do {
      return try importFiles()
    } catch {
      // An archive that was made for this import holds nothing.
      if isNew { try? FileManager.default.removeItem(atPath: archivePath) }
      throw error
    }
  }

  private func importFiles() throws -> ImportAccount {
    let archive = try Archive(at: archivePath)
    var (run, people) = try prepared(
      archiveKey: archive.identityKey(), withdrawn: WithdrawnPeople(archive))
    return try run.importFiles(into: archive, keeping: &people)
  }

  /// The run with what has to be known of the people in the files.
  private func prepared(
    archiveKey: String?, withdrawn: WithdrawnPeople
  ) throws -> (run: ImportRun, people: IdentityKeeping) {
    let people = try IdentityKeeping(
      plan, folder: importer.folder, option: identities, archiveKey: archiveKey)
    for warning in people.warnings { say("\(warning)") }
    var run = self
    run.importer.privacy = ImportPrivacy(identities: people.identities, withdrawn: withdrawn)
    return (run, people)
  }

  private func importFiles(
    into archive: Archive, keeping people: inout IdentityKeeping
  ) throws -> ImportAccount {
    let interruption = Interruption { archive.interrupt() }
    defer {
      interruption.end()
      progress?.end()
    }
    do {
      return try archive.importing(on: date) { batch in
        var account = try read(isTrial: false, held: batch.held, interruption) { file, records in
          if let records {
            _ = try batch.store(records)
          } else {
            try batch.noteUnchanged(source: file.source.id)
          }
        }
        FindingSummary.lines(account.files.flatMap(\.findings)).forEach(say)
        try refuse(account.errors)
        try compareCohorts(&account, batch.held)
        try refuse(account.drifts)
        if only == nil {
          account.removed = try removed(batch.held)
          for source in account.removed { try batch.remove(source: source) }
        }
        try settle(account)
        try searchTexts(account, batch)
        if let key = try people.keep(account.people) { try batch.noteKey(key) }
        try interruption.check()
        return (account, isKept: true)
      }
    } catch {
      guard !interruption.isAsked else { throw Interruption.failure }
      throw error
    }
  }

  /// Reads the files as `run` would, and writes nothing.
  ///
  /// - Returns: What was found.
  /// - Throws: A `Diagnostic` where the archive cannot be read.
  func check() throws -> ImportAccount {
    defer { progress?.end() }
    guard FileManager.default.fileExists(atPath: archivePath) else {
      let run = try prepared(archiveKey: nil, withdrawn: WithdrawnPeople()).run
      var account = try run.read(isTrial: true, held: nil, nil) { _, _ in }
      try compareCohorts(&account, nil)
      return account
    }
    let archive = try Archive(lookingAt: archivePath)
    let run = try prepared(
      archiveKey: archive.identityKey(), withdrawn: WithdrawnPeople(archive)
    ).run
    return try archive.looking { held in
      var account = try run.read(isTrial: true, held: held, nil) { _, _ in }
      try compareCohorts(&account, held)
      if only == nil { account.removed = try removed(held) }
      return account
    }
  }

  /// The sources that the archive holds and the plan names no longer.
  private func removed(_ held: HeldRecords) throws -> [String] {
    let known = Set(plan.sources.map(\.id))
    return try held.sources().filter { !known.contains($0) }
  }
}

// MARK: - File by file

extension ImportRun {
  /// Reads the files one after another.
  ///
  /// - Parameters:
  ///   - isTrial: Whether nothing is stored.
  ///   - held: What the archive holds, or `nil` where there is none.
  ///   - interruption: The user's wish to end.
  ///   - store: Stores what a file gave, or notes that it is unchanged; not called any more once a
  ///     file has failed.
  /// - Returns: What was found.
  /// - Throws: What `store` throws, and a `CommandFailure` where the user has asked for an end.
  private func read(
    isTrial: Bool, held: HeldRecords?, _ interruption: Interruption?,
    store: (ImportAccount.File, FileRecords?) throws -> Void
  ) throws -> ImportAccount {
    var account = ImportAccount()
    var hasFailed = false
    let progress = progress
    let options = EvaluationImporter.Options(
      only: only, earlier: held.map { ArchiveMemory($0, plan: plan) }, isTrial: isTrial,
      progress: { progress?.advance($0, of: $1) })
    try importer.read(
      options,
      starting: { source in
        progress?.begin(source.shownPath)
        say("reading \(source.shownPath)")
      },
      receive: { source, step in
        try interruption?.check()
        var file = ImportAccount.File(source: source, status: .refused)
        let earlier = try held?.file(source.id)
        switch step {
        case .failed(let failure):
          file.failure = failure.diagnostics
          hasFailed = true
        case .unchanged, .absent:
          file.ledger = earlier?.ledger
          file.shape = earlier?.shape
          file.status = .unchanged
          if case .absent(let digest) = step {
            file.status = .kept
            file.findings = [Self.kept(source, isReadOtherwise: digest != earlier?.mappingDigest)]
          } else if !isTrial, !hasFailed {
            try store(file, nil)
          }
        case .read(let imported):
          file.ledger = imported.ledger
          file.columns = imported.columns
          file.shape = imported.shape
          file.heading = imported.heading
          file.ratings = RatingCounts(imported.records.answers)
          file.findings = imported.findings
          file.status = .new
          account.roll.add(imported.roll)
          account.people += imported.identities
          if let held, let earlier { try compare(&file, imported, earlier, held) }
          if !isTrial, !hasFailed {
            try store(
              file,
              FileRecords(
                imported.records, ledger: imported.ledger,
                mappingDigest: imported.mappingDigest, shape: imported.shape))
          }
        }
        account.files.append(file)
      })
    let order = Dictionary(
      plan.sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    account.files.sort { order[$0.source.id] ?? 0 < order[$1.source.id] ?? 0 }
    return account
  }

  private func compare(
    _ file: inout ImportAccount.File, _ imported: ImportedFile, _ earlier: HeldRecords.File,
    _ held: HeldRecords
  ) throws {
    let isSameFile = earlier.ledger.sha256 == imported.ledger.sha256
    if isSameFile, earlier.mappingDigest == imported.mappingDigest {
      file.status = .unchanged
      return
    }
    file.status = isSameFile ? .reread : .changed
    file.difference = RecordDifference(
      from: try held.records(of: file.source.id), to: imported.records)
    let lost = try held.readingCount(of: file.source.id, lostBy: imported.records)
    if lost > 0 { file.findings.append(Self.lostReadings(lost, file.source)) }
    if let before = earlier.shape, let after = imported.shape {
      file.columnDifference = ColumnDifference(from: before, to: after)
    }
  }

  private static func lostReadings(_ count: Int, _ source: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.readings-dropped",
      count == 1
        ? "what a person found in one comment goes: the comment is gone or says something else"
        : "what people found in comments goes \(count.grouped) times: the comments are gone or say "
          + "something else", at: Place(file: source.path, sheet: source.sheet),
      fix: "have the comments that are new read: senco-impact review FOLDER --sheet")
  }

  private static func kept(_ source: SourceFile, isReadOtherwise: Bool) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.kept",
      "the file is not there; what was imported of it before is kept",
      at: Place(file: source.path, sheet: source.sheet),
      fix: isReadOtherwise
        ? "the plan reads it otherwise by now: put the file back if that shall have an effect"
        : "nothing, if it was deleted on purpose; to take its answers out, remove it from the plan")
  }
}

// MARK: - What may identify somebody

extension ImportRun {
  /// Searches all comments where there are new ones, and perhaps new names to look for.
  private func searchTexts(_ account: ImportAccount, _ batch: ImportBatch) throws {
    let read = account.read
    guard try !read.isEmpty || !batch.isSearched(by: RedactionScan.version) else { return }
    var roll = account.roll
    if let identities = importer.privacy.identities { roll.add(identities.roll) }
    for source in plan.sources where !read.contains(source.id) {
      roll.add(importer.names(in: source))
    }
    let scan = importer.redactionScan(roll: roll)
    try batch.searchTexts(version: RedactionScan.version) { scan.marks(in: $0, of: $1) }
  }
}

// MARK: - What keeps an import from being done

extension ImportRun {
  /// Compares the files with those of earlier cohorts, also with those that are not read now.
  private func compareCohorts(_ account: inout ImportAccount, _ held: HeldRecords?) throws {
    let shapes = try plan.sources.compactMap { source in
      try account.files.first { $0.source.id == source.id }?.shape ?? held?.file(source.id)?.shape
    }
    // Ratings are counted in the archive only where there is something new to compare with them.
    let isRead = account.read
    let instruments = Set(shapes.filter { isRead.contains($0.source) }.map(\.instrument))
    let files = try shapes.map { shape in
      let file = account.files.first { $0.source.id == shape.source }
      let counted =
        isRead.contains(shape.source)
        ? file?.ratings
        : instruments.contains(shape.instrument) ? try held?.ratings(of: shape.source) : nil
      return DriftCheck.File(shape, ratings: counted ?? RatingCounts(), heading: file?.heading)
    }
    let result = DriftCheck(plan: plan).result(files)
    account.drifts = result.drifts
    account.unusedAcknowledgements = result.unused
    for warning in account.driftWarnings { say("\(warning)") }
  }

  private func refuse(_ drifts: [Drift]) throws {
    let stops = drifts.filter(\.stops)
    guard !stops.isEmpty else { return }
    throw CommandFailure(
      stops.map(\.diagnostic),
      closing: (DriftText.acknowledgements(of: stops, in: plan)
        + ["nothing was imported: the archive is as it was"]).joined(separator: "\n"))
  }

  private func refuse(_ problems: [Diagnostic]) throws {
    guard !problems.isEmpty else { return }
    throw CommandFailure(problems, closing: "nothing was imported: the archive is as it was")
  }

  /// Shows what has changed, and has it accepted.
  private func settle(_ account: ImportAccount) throws {
    for file in account.files { DifferenceText.lines(file).forEach(say) }
    let changed = account.changed
    guard !changed.isEmpty else { return }
    switch changes {
    case .accept: return
    case .ask(let isAccepted) where isAccepted(): return
    case .refuse, .ask:
      try refuse(
        changed.map { file in
          Diagnostic(
            code: "import.changed", "the file is not what it was when it was imported",
            at: Place(file: file.source.path, sheet: file.source.sheet),
            fix: "read above what is different; to replace what was imported, add --accept-changed")
        })
    }
  }
}
