import ArgumentParser
import Diagnostics
import Formats
import Foundation
import ImpactAnalysis
import Statistics

/// Measures how far coders agree: people with people, and the codebook's rules with people.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Measure how far coders agree: people with each other, and rules with people.",
    discussion: """
      Reads what people found in an evaluation's comments and compares it with each other and with \
      what the codebook's rules find now (the coder rules); or a table with a row for each code \
      given: which unit, which coder, which code. A coder who has coded a unit at all says yes or no \
      to every theme. In a table, a unit in which a coder found nothing needs a row with an empty \
      code; a unit without a row of a coder was not seen by that coder. Of an evaluation, comments \
      count that were drawn by chance (review --sample random or stratified); what was read of sheets \
      with the rules' suggestions is left out. Units that one coder alone has seen are left out, but \
      for how common AC1 takes a code to be (as in irrCAC).

      For each theme, for all decisions together and for the mean of the themes: share of agreement, \
      Cohen's κ, Krippendorff's α and Gwet's AC1, and precision, recall and F1 against a reference, \
      with intervals: analytic ones for a theme (Wilson; Fleiss, Cohen and Everitt; Gwet), \
      percentile intervals of resampled units for α and for what is taken over themes. By \
      Krippendorff (2004) a theme whose α is below .667 is not to be reported, below .800 only \
      tentatively; a theme that fewer than 5 units speak of is too rare to say.

      EXAMPLES
        senco-impact agreement my-evaluation --reference Ann
        senco-impact agreement codes.csv --unit 1 --coder 2 --code 3
        senco-impact agreement codes.csv --unit 1 --coder 2 --code 3 --show disputes
      """)

  /// What is shown.
  enum Shown: String, CaseIterable, ExpressibleByArgument {
    /// The coefficients.
    case coefficients
    /// Who sees each theme and who does not.
    case confusion
    /// The direction that each of two coders gives to a theme that both found.
    case directions
    /// The units to discuss.
    case disputes
  }

  @Argument(
    help: "The evaluation folder, or the table of codes, or - for standard input.",
    completion: .file(extensions: ["csv", "tsv"]))
  var source: String

  @Option(name: .long, help: "The column of the units: its heading, or its number from 1.")
  var unit: String?

  @Option(name: .long, help: "The column of the coders.")
  var coder: String?

  @Option(name: .long, help: "The column of the codes; empty where a coder found nothing.")
  var code: String?

  @Option(name: .long, help: "The column of the directions, if there is one.")
  var direction: String?

  @Option(
    name: .long,
    help: "The archive; evaluation.sqlite in the evaluation folder by default.",
    completion: .file(extensions: ["sqlite"]))
  var archive: String?

  @Flag(
    name: .long,
    help: "Take in comments that were not drawn by chance: agreement is then not that of all.")
  var all = false

  @Option(
    name: .long,
    help: "Compare these coders only, with commas between them; the codebook's is called rules.")
  var coders: String?

  @Option(name: .long, help: "The coder who is right, for precision, recall and F1.")
  var reference: String?

  @Option(name: .long, help: "What to show: coefficients, confusion, directions or disputes.")
  var show: Shown = .coefficients

  @Option(
    name: .long,
    help:
      "How far below κ the lower bound of its interval may lie, to say how many more units are needed."
  )
  var halfWidth: Double = 0.1

  @Option(name: .long, help: "The confidence level of the intervals.")
  var level: Double = 0.95

  @Option(name: .long, help: "How many samples are drawn for an interval by resampling.")
  var resamples: Int = 2000

  @Option(name: .long, help: "The seed of the resampling.")
  var seed: UInt32 = 1

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  func validate() throws {
    let columns = [unit, coder, code]
    let isTable = columns.contains { $0 != nil } || direction != nil
    guard !isTable || !columns.contains(nil) else {
      throw ValidationError("A table of codes needs --unit, --coder and --code.")
    }
    guard !isTable || (archive == nil && !all) else {
      throw ValidationError("--archive and --all are for an evaluation folder, not for a table.")
    }
    guard halfWidth > 0, halfWidth < 1 else {
      throw ValidationError("--half-width must lie between 0 and 1, as .1.")
    }
    guard level > 0, level < 1 else {
      throw ValidationError("--level must lie between 0 and 1, as .95.")
    }
    guard resamples >= 100 else { throw ValidationError("--resamples must be 100 or more.") }
  }

  func run() throws {
    let given = try codings()
    let comparison = try compared(given)
    let groups = groups(of: comparison.coders)
    let settings = CodingComparison.Settings(
      level: level, halfWidth: halfWidth,
      resampling: UnitResampling(samples: resamples, seed: seed))
    let tables = AgreementTables(comparison: comparison, labels: given.labels, format: format)
    let result =
      switch show {
      case .coefficients:
        tables.coefficients(
          groups.flatMap {
            comparison.agreementByTheme(of: $0, settings)
              + comparison.overallAgreement(of: $0, settings)
          }, halfWidth: halfWidth,
          hasReference: reference != nil)
      case .confusion: tables.confusion(groups.filter { $0.count == 2 })
      case .directions: tables.directions(groups.filter { $0.count == 2 })
      case .disputes: tables.disputes(comparison.coders)
      }
    try StandardOutput.write(result.rendered(as: format))
    StandardError.write(
      "\(comparison.units.count.grouped) units coded by two or more of "
        + "\(comparison.coders.joined(separator: ", "))\n")
  }

  private func codings() throws -> GivenCodings {
    if let unit, let coder, let code {
      return try GivenCodings(
        table: GivenFile.read(source), unit: unit, coder: coder, code: code, direction: direction)
    }
    let folder = URL(filePath: source, directoryHint: .isDirectory)
    var isFolder: ObjCBool = false
    if source == "-" || FileManager.default.fileExists(atPath: source, isDirectory: &isFolder),
      !isFolder.boolValue
    {
      throw ValidationError("A table of codes needs --unit, --coder and --code.")
    }
    return try GivenCodings(
      folder: folder, archive: archive ?? folder.appending(path: "evaluation.sqlite").path,
      isTakingAll: all)
  }

  /// The codings of the coders asked for, the reference first.
  private func compared(_ given: GivenCodings) throws -> CodingComparison {
    let present = CodingComparison(given.readings).coders
    let asked =
      coders.map { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } } ?? []
    let named = asked + (reference.map { [$0] } ?? [])
    for name in named where !present.isEmpty && !present.contains(name) {
      let near = NearMiss.suggestion(for: name, among: present)
      throw Diagnostic(
        code: "agreement.no-coder", "there are no codings by \"\(name)\"",
        at: Place(file: source), expected: present.map { "\"\($0)\"" }.joined(separator: ", "),
        fix: near.map { "did you mean \"\($0)\"?" }
          ?? "name a coder as the codings do, or nobody to compare all")
    }
    var chosen = asked.isEmpty || present.isEmpty ? present : asked
    if let reference, !present.isEmpty { chosen = [reference] + chosen.filter { $0 != reference } }
    guard chosen.count > 1 else {
      throw Diagnostic(
        code: "agreement.one-coder",
        chosen.isEmpty
          ? "there are no codings to compare" : "\"\(chosen[0])\" is the only coder to compare",
        at: Place(file: source), expected: "codings of the same units by two coders or more",
        fix: given.fix)
    }
    let comparison = CodingComparison(given.readings, coders: chosen, themes: given.themes)
    guard !comparison.themes.isEmpty else {
      throw Diagnostic(
        code: "agreement.no-codes", "no coder gave any code", at: Place(file: source),
        expected: "a code in at least one row", fix: "name the column of the codes with --code")
    }
    guard !comparison.units.isEmpty else {
      throw Diagnostic(
        code: "agreement.no-overlap",
        "no unit was coded by two of \(chosen.map { "\"\($0)\"" }.joined(separator: ", "))",
        at: Place(file: source), expected: "units that two coders or more have coded",
        fix: "let a second person code some of the units that the first has coded")
    }
    return comparison
  }

  /// All coders together where they are more than two, and those of whom two are compared.
  private func groups(of coders: [String]) -> [[String]] {
    var pairs: [[String]] = []
    for (position, first) in coders.enumerated() {
      for second in coders[(position + 1)...] where reference == nil || first == reference {
        pairs.append([first, second])
      }
    }
    return (coders.count > 2 ? [coders] : []) + pairs
  }
}
