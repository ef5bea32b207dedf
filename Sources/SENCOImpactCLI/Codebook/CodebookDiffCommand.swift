import Archive
import ArgumentParser
import Diagnostics
import EvaluationModel
import Foundation
import TextCoding

/// Says what a change of a codebook does.
struct CodebookDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what a change of a codebook does, to its rules and to the codings.",
    discussion: """
      Without texts, the rules that differ. With an evaluation folder, or a table of comments, also \
      what becomes of the codings, theme by theme: how many comments had the theme and have it, gained \
      it, lost it, or have it in another direction. What people coded is not concerned.

      In place of the old codebook stands the version of codings that the archive of the evaluation \
      holds, where the file is gone: 1.0, or 1.0+0123abcd.

      EXAMPLES
        senco-impact codebook diff old.yaml codebook.yaml
        senco-impact codebook diff old.yaml codebook.yaml my-evaluation --part codings --format csv
        senco-impact codebook diff old.yaml codebook.yaml --texts comments.csv --text Comment \
          --list workload
            The comments in which the theme is not what it was, with the rules that found it.
        senco-impact codebook diff 1.0 codebook.yaml my-evaluation
        git show HEAD~1:codebook.yaml > old.yaml
            The last version but one of a codebook that is kept in git.
      """)

  /// What is compared.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case rules, codings
  }

  @Argument(
    help: "The codebook before, or the version of codings in the archive.",
    completion: .file(extensions: ["yaml", "yml"]))
  var old: String

  @Argument(help: "The codebook after.", completion: .file(extensions: ["yaml", "yml"]))
  var new: String

  @Argument(help: "The evaluation folder whose comments are coded.", completion: .directory)
  var folder: String?

  @Option(
    name: .long,
    help: "The archive; evaluation.sqlite in the evaluation folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Option(
    name: .long, help: "A table of comments to code, or - for standard input.",
    completion: .file(extensions: ["csv", "tsv"]))
  var texts: String?

  @Option(
    name: .long, help: "With --texts, the column of the comments: its heading or its number from 1."
  )
  var text: String?

  @Option(
    name: .long, help: "With --texts, the column of the ids; the record's number by default.")
  var id: String?

  @Option(name: .long, help: "rules or codings; both by default.")
  var part: Part?

  @Option(name: .long, help: "List the comments in which this theme is not what it was.")
  var list: String?

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  private var hasTexts: Bool { folder != nil || texts != nil }

  func validate() throws {
    if folder != nil, texts != nil {
      throw ValidationError("Name an evaluation folder or --texts, not both.")
    }
    if (texts != nil) != (text != nil) {
      throw ValidationError("--texts goes with --text, the column of the comments.")
    }
    if id != nil, texts == nil { throw ValidationError("--id goes with --texts.") }
    if archive != nil, folder == nil {
      throw ValidationError("--archive goes with an evaluation folder.")
    }
    if list != nil || part == .codings, !hasTexts {
      throw ValidationError("Codings are compared on texts: name a folder, or --texts and --text.")
    }
    if list != nil, part != nil { throw ValidationError("--list goes without --part.") }
    if [.csv, .json].contains(format), hasTexts, part == nil, list == nil {
      throw ValidationError(
        "\(format.rawValue) holds one table: add --part rules or --part codings.")
    }
  }

  func run() throws {
    let after = try CodebookFile.read(new)
    let isVersion = folder != nil && !FileManager.default.fileExists(atPath: old)
    let before = isVersion ? nil : try CodebookFile.read(old)
    let rules = before.map { CodebookDifference(from: $0.written, to: after.written) }
    let renamed = rules?.renamedThemes ?? [:]
    if rules == nil, part == .rules {
      throw ValidationError("Rules are compared between files, and \"\(old)\" is none.")
    }
    var tables: [ResultTable] = []
    if let rules, let before, part != .codings, list == nil {
      tables.append(Self.table(of: rules))
      if rules.changes.isEmpty {
        StandardError.write(
          before.fingerprint == after.fingerprint
            ? "the rules are the same\n" : "the rules differ in the order of their phrases alone\n")
      }
    }
    if hasTexts, part != .rules {
      let compared = try compared(before: before, after: after)
      let difference = compared.difference(renamed: renamed)
      let old = before?.written.themes.map { renamed[$0.id] ?? $0.id }
      let ids = Self.themes(after, and: old ?? compared.before.flatMap(\.keys).sorted())
      if let list {
        tables.append(try listing(of: list, among: ids, difference, compared, renamed: renamed))
      } else {
        tables.append(Self.table(of: difference, themes: ids))
      }
    }
    try StandardOutput.write(tables.map { $0.rendered(as: format) }.joined(separator: "\n"))
  }

  /// The themes of a codebook, and then those that were in the other alone.
  private static func themes(_ codebook: Codebook, and others: [String]) -> [String] {
    var ids = codebook.themes.map(\.id)
    for id in others where !ids.contains(id) { ids.append(id) }
    return ids
  }
}

// MARK: - Codings

extension CodebookDiffCommand {
  private func compared(before: Codebook?, after: Codebook) throws -> ComparedTexts {
    if let texts, let text, let before {
      return try ComparedTexts(file: texts, text: text, id: id, old: before, new: after)
    }
    let folderURL = URL(filePath: folder ?? "", directoryHint: .isDirectory)
    let plan = try PlanText.read(in: folderURL).plan
    let archive = try Archive(
      at: self.archive ?? folderURL.appending(path: "evaluation.sqlite").path,
      creatingIfAbsent: false)
    let records = try archive.records()
    guard let before else {
      let stored = try storedCodings(in: archive)
      StandardError.write(
        "before: the archive's codings by \(stored.version); after: the rules of \(after.stamp)\n")
      return ComparedTexts(plan: plan, records: records, before: stored.codings, new: after)
    }
    let fresh = CommentCoding(plan: plan, codebook: before).codings(of: records)
    let held = try archive.codings(codebookVersion: before.stamp, coder: StoredCoding.rules)
    let unlike = Set(held.map(Self.claim)).symmetricDifference(fresh.map(Self.claim))
    if !held.isEmpty, !unlike.isEmpty {
      let count = Set(unlike.map { $0[0] }).count
      StandardError.write(
        """
        the archive's codings by \(before.stamp) are not what the same rules find now in \
        \(count.counted("comment", "comments")), since comments or the program have changed; both \
        codebooks are compared by what they find now\n
        """)
    }
    return ComparedTexts(plan: plan, records: records, before: fresh, new: after)
  }

  /// What a coding says, without its passages.
  private static func claim(_ coding: StoredCoding) -> [String] {
    [coding.comment, coding.theme, coding.direction]
  }

  /// The codings by the version that stands in the place of the old codebook.
  private func storedCodings(
    in archive: Archive
  ) throws -> (version: String, codings: [StoredCoding]) {
    let codings = try archive.codings(coder: StoredCoding.rules)
    let versions = Set(codings.map(\.codebookVersion)).sorted()
    let meant = versions.filter {
      $0 == old || $0.split(separator: "+").first.map(String.init) == old
    }
    guard let version = meant.first, meant.count == 1 else {
      throw Diagnostic(
        code: meant.isEmpty ? "file.missing" : "codebook.version",
        meant.isEmpty
          ? "there is no such file, and the archive holds no codings by such a version"
          : "the archive holds codings by \(meant.count) versions of that name",
        at: Place(file: old),
        expected: "a codebook, or one of: \(versions.joined(separator: ", "))",
        fix: "name the file, or the version in full")
    }
    return (version, codings.filter { $0.codebookVersion == version })
  }

  private func listing(
    of theme: String, among themes: [String], _ difference: CodingDifference,
    _ compared: ComparedTexts, renamed: [String: String]
  ) throws -> ResultTable {
    guard themes.contains(theme) else {
      let near = NearMiss.suggestion(for: theme, among: themes)
      throw ValidationError(
        "There is no theme \"\(theme)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? ""))
    }
    let oldName = renamed.first { $0.value == theme }?.key ?? theme
    var columns = [
      ResultTable.Column("id", "Comment"), ResultTable.Column("change", "Change"),
      ResultTable.Column("before", "Before"), ResultTable.Column("after", "After"),
      ResultTable.Column("rule_before", "Rule before"),
      ResultTable.Column("rule_after", "Rule after"),
    ]
    if compared.texts != nil { columns.append(ResultTable.Column("text", "Text")) }
    var table = ResultTable(columns)
    for change in difference.changes(of: theme) {
      let cells = [
        compared.ids[change.text], change.kind.rawValue, change.before?.rawValue ?? "",
        change.after?.rawValue ?? "", compared.before[change.text][oldName]?.rule ?? "",
        compared.after[change.text][theme]?.rule ?? "",
      ]
      let isForPeople = [.text, .markdown].contains(format)
      let text = compared.texts.map { texts in
        let text = texts[change.text]
        return [isForPeople ? Excerpt(of: text).text : text]
      }
      table.append((cells + (text ?? [])).map { .text($0) })
    }
    return table
  }
}

// MARK: - Tables

extension CodebookDiffCommand {
  private static func table(of difference: CodebookDifference) -> ResultTable {
    var table = ResultTable([
      ResultTable.Column("theme", "Theme"), ResultTable.Column("part", "Part"),
      ResultTable.Column("change", "Change"), ResultTable.Column("text", "What"),
    ])
    for change in difference.changes {
      table.append([
        .text(change.themeID ?? ""), .text(change.part), .text(change.kind.rawValue),
        .text(change.text),
      ])
    }
    return table
  }

  private static func table(of difference: CodingDifference, themes: [String]) -> ResultTable {
    var table = ResultTable([
      ResultTable.Column("theme", "Theme"), ResultTable.Column("before", "Before", .right),
      ResultTable.Column("after", "After", .right), ResultTable.Column("gained", "Gained", .right),
      ResultTable.Column("lost", "Lost", .right),
      ResultTable.Column("direction_changed", "Other direction", .right),
      ResultTable.Column("share_before", "% before", .right),
      ResultTable.Column("share_after", "% after", .right),
      ResultTable.Column("share_change", "Points", .right), ResultTable.Column("n", "n", .right),
    ])
    func append(_ name: String, _ counts: CodingDifference.Counts) {
      let count = difference.textCount
      func percent(_ number: Int) -> ResultTable.Cell {
        count == 0
          ? .absent("–") : .number(Double(number) * 100 / Double(count), decimals: 1)
      }
      table.append([
        .text(name), .count(counts.before), .count(counts.after), .count(counts.gained),
        .count(counts.lost), .count(counts.redirected), percent(counts.before),
        percent(counts.after), percent(counts.after - counts.before), .count(count),
      ])
    }
    for theme in themes { append(theme, difference.counts(of: theme)) }
    append("(any theme)", difference.anyTheme)
    return table
  }
}
