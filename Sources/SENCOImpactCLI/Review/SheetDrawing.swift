import Archive
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import TextCoding

/// Draws comments and writes the sheets on which people code them.
struct SheetDrawing {
  /// The evaluation folder.
  let folder: URL
  /// The archive, which notes what was drawn.
  let archive: Archive
  /// The file of the sheet; with several coders a hyphen and the coder come before its ending.
  let output: URL
  let kind: CodingSample.Kind
  let count: Int
  let seed: Int
  /// The ids of the cohorts whose comments are drawn; empty for all.
  let cohorts: [String]
  /// Whose comments are drawn; empty for all.
  let sources: [FeedbackSource]
  /// Who is to read them; nobody in particular where it is empty.
  let coders: [String]
  let hasSuggestions: Bool
  /// Whether comments that the coder has read before are asked again.
  let isAskingAgain: Bool
  /// The day of the draw.
  let date: CalendarDate
  /// Tells the user what is being done, a line at a time.
  let say: (String) -> Void

  /// Draws the comments and writes the sheets.
  ///
  /// - Returns: The paths of the files.
  /// - Throws: A `Diagnostic`; what was written is whole.
  func run() throws -> [String] {
    let (plan, _) = try PlanText.read(in: folder)
    let codebook = try CodebookText.read(of: plan, in: folder, say: say).codebook
    try checkCohorts(of: plan)
    let records = try archive.records()
    let responses = Dictionary(records.responses.map { ($0.id, $0) }) { first, _ in first }
    let population = records.comments.filter { comment in
      guard let response = responses[comment.response] else { return false }
      return comment.text.contains { !$0.isWhitespace }
        && (cohorts.isEmpty || cohorts.contains(response.cohort))
        && (sources.isEmpty || sources.contains(response.source))
    }
    let readings = try archive.readings()
    try checkNames()
    let rules = CommentCoding(plan: plan, codebook: codebook).codings(of: records)
    let sample = try sample(
      of: population.map { comment in
        let response = responses[comment.response]
        return SampleDraw.Candidate(
          id: comment.id, stratum: "\(response?.source.rawValue ?? ""):\(response?.cohort ?? "")")
      }, Dictionary(population.map { ($0.id, $0.text) }) { first, _ in first }, readings, rules,
      codebook)
    let rows = rows(plan: plan, records: records, responses: responses, rules: rules)
    let sheets = (coders.isEmpty ? [nil] : coders.map(Optional.some)).map { coder in
      let read = Set(readings.filter { $0.coder == coder }.map(\.comment))
      let asked = sample.comments.filter { isAskingAgain || !read.contains($0) }
      return CodingSheet(
        sample: sample, codebook: codebook, coder: coder, hasSuggestions: hasSuggestions,
        rows: asked.compactMap { rows[$0] })
    }
    try checkApart(sheets)
    try checkSheets(sheets, of: sample)
    let files = try sheets.flatMap(files)
    try files.forEach(checkAbsent)
    try archive.store(sample)
    for file in files { try TextFile.write(file.bytes, to: file.url) }
    return files.map(\.url.relativePath)
  }

  private func sample(
    of candidates: [SampleDraw.Candidate], _ texts: [String: String],
    _ readings: [CommentReading], _ rules: [StoredCoding], _ codebook: Codebook
  ) throws -> CodingSample {
    let disagreed =
      kind == .disagreement
      ? Disagreements(
        byRules: rules, earlier: try archive.codings(coder: StoredCoding.rules),
        readings: readings, samples: try archive.samples()
      ).comments() : []
    let drawn = SampleDraw(kind: kind, count: count, seed: seed)
      .drawn(from: candidates, disagreed: disagreed)
    guard !drawn.isEmpty else {
      throw Diagnostic(
        code: "review.no-comments",
        candidates.isEmpty
          ? "there are no comments to draw from"
          : "no comment was coded in two different ways", at: Place(file: archive.path),
        fix: candidates.isEmpty
          ? "import the files first, or choose other cohorts and sources"
          : "draw a random sample, and have it read by one or more people first")
    }
    let population = CodingSample.Population(
      cohorts: cohorts, sources: sources, count: candidates.count)
    return CodingSample(
      id: id(of: drawn.map { "\($0)=\(texts[$0] ?? "")" }, from: population, codebook),
      kind: kind, seed: seed, showsSuggestions: hasSuggestions, date: date,
      codebookVersion: codebook.stamp, themes: codebook.themes.map(\.id), population: population,
      size: drawn.count, comments: drawn)
  }

  /// What a sample is called: the same for the same draw from the same comments, and another where
  /// there are others to draw from, the words of one have changed, or suggestions are shown.
  private func id(
    of drawn: [String], from population: CodingSample.Population, _ codebook: Codebook
  ) -> String {
    let content =
      [kind.rawValue, codebook.stamp, String(population.count)] + population.cohorts + [""]
      + population.sources.map(\.rawValue) + drawn + (hasSuggestions ? ["suggestions"] : [])
    let number = SeededOrder(seed: seed).place(of: content.joined(separator: "\n"))
    let digits = String(number & 0xffff_ffff, radix: 16)
    return "\(kind.rawValue)-\(String(repeating: "0", count: 8 - digits.count))\(digits)"
  }

  /// The rows of all comments, by their ids.
  private func rows(
    plan: EvaluationPlan, records: EvaluationRecords, responses: [String: Response],
    rules: [StoredCoding]
  ) -> [String: CodingSheet.Row] {
    let marks = Dictionary(grouping: records.redactionMarks, by: \.text)
    let suggestions = hasSuggestions ? Dictionary(grouping: rules, by: \.comment) : [:]
    var rows: [String: CodingSheet.Row] = [:]
    for comment in records.comments {
      guard let response = responses[comment.response] else { continue }
      let prompt = plan.instrument(response.instrument)?.version(response.version)?
        .prompt(comment.prompt)
      rows[comment.id] = CodingSheet.Row(
        comment: comment.id, question: prompt?.text ?? comment.prompt,
        writer: plan.name(of: response.source).singular,
        text: SheetText.shown(RedactionMark.hiding(marks[comment.id] ?? [], in: comment.text)),
        suggestions: (suggestions[comment.id] ?? []).map { "\($0.theme): \($0.direction)" }
          .joined(separator: "; "))
    }
    return rows
  }
}

// MARK: - Files

extension SheetDrawing {
  private struct File {
    let url: URL
    let bytes: [UInt8]
  }

  /// The path of a sheet without its ending.
  private func base(of sheet: CodingSheet) -> URL {
    let base = output.deletingPathExtension()
    guard coders.count > 1, let coder = sheet.coder else { return base }
    let name = String(coder.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    return base.deletingLastPathComponent().appending(path: "\(base.lastPathComponent)-\(name)")
  }

  private func files(of sheet: CodingSheet) throws -> [File] {
    let ending = output.pathExtension.lowercased()
    let base = base(of: sheet)
    func url(_ addition: String) -> URL {
      base.deletingLastPathComponent()
        .appending(path: "\(base.lastPathComponent)\(addition).\(ending)")
    }
    guard ending == "csv" else {
      return [File(url: url(""), bytes: try sheet.workbook(named: url("").relativePath))]
    }
    return sheet.pages.map { page in
      let addition = page.name == CodingSheet.codingPage ? "" : "-\(page.name.lowercased())"
      return File(url: url(addition), bytes: page.csv)
    }
  }

  /// Checks that no two sheets have the same file, also where case does not tell files apart.
  private func checkApart(_ sheets: [CodingSheet]) throws {
    var coders: [String: String] = [:]
    for sheet in sheets {
      let url = base(of: sheet).appendingPathExtension(output.pathExtension.lowercased())
      guard let coder = sheet.coder,
        let other = coders.updateValue(coder, forKey: url.path.lowercased())
      else { continue }
      throw Diagnostic(
        code: "review.same-file",
        "the sheets of \"\(other)\" and \"\(coder)\" would be the same file",
        at: Place(file: url.relativePath),
        expected: "names of coders that differ in letters or digits",
        fix: "give one of them another name")
    }
  }

  /// Nobody's work is overwritten.
  private func checkAbsent(_ file: File) throws {
    guard FileManager.default.fileExists(atPath: file.url.path) else { return }
    throw Diagnostic(
      code: "output.exists", "the file is there already, and somebody may have filled it in",
      at: Place(file: file.url.relativePath), fix: "give another name, or move the file away")
  }
}

// MARK: - What is said

extension SheetDrawing {
  /// Checks that nobody who has read comments is asked under another spelling of the name.
  private func checkNames() throws {
    let names = CoderNames(try archive.readings(includingReplaced: true).map(\.coder))
    for coder in coders {
      guard let spelling = names.otherSpelling(of: coder) else { continue }
      throw Diagnostic(
        code: "review.coder-spelling", spelling.message, at: Place(file: archive.path),
        expected: "\"\(spelling.known)\"", fix: spelling.fix)
    }
  }

  private func checkCohorts(of plan: EvaluationPlan) throws {
    let ids = plan.cohorts.map(\.id)
    for cohort in cohorts where !ids.contains(cohort) {
      throw Diagnostic(
        code: "review.unknown-cohort", "the plan has no cohort \"\(cohort)\"",
        at: Place(file: folder.appending(path: "evaluation.yaml").relativePath),
        expected: ids.joined(separator: ", "),
        fix: NearMiss.suggestion(for: cohort, among: ids).map { "did you mean \($0)?" })
    }
  }

  private func checkSheets(_ sheets: [CodingSheet], of sample: CodingSample) throws {
    for sheet in sheets {
      let left = sample.comments.count - sheet.rows.count
      guard left > 0, let coder = sheet.coder else { continue }
      guard !sheet.rows.isEmpty else {
        throw Diagnostic(
          code: "review.nothing-left", "\(coder) has read all \(left) comments that were drawn",
          at: Place(file: archive.path),
          fix: "draw more with a larger --count, draw others with another --seed, or add --again")
      }
      say(
        "\(coder) has read \(left) of the \(sample.comments.count) drawn comments before: they "
          + "belong to the sample and are not asked again")
    }
    if sample.comments.count > count {
      say("\(sample.comments.count) comments were drawn, to have one of each source and cohort")
    } else if sample.comments.count < count {
      say("there are only \(sample.comments.count) comments to draw")
    }
    say("drew \(sample.comments.count) of \(sample.population.count) comments: \(sample.id)")
    say("confidential: the sheet holds what people wrote; delete it when it has been read back")
  }
}
