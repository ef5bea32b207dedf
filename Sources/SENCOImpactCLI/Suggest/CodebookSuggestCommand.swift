import ArgumentParser
import CodebookLearning
import Diagnostics
import Foundation
import TextCoding

/// Suggests changes of a codebook from texts that people have coded.
struct CodebookSuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest changes of a codebook from texts that people have coded.",
    discussion: """
      Shows indicators to drop (their share of right hits, drawn towards one half, is below .30 on \
      three texts or more), phrases to add and masks, each with how often it is right and wrong. \
      Nothing is changed until you accept it. How well the themes are found is always said of texts \
      held out: the sample is cut into five parts, and each is coded with what the others teach. The \
      texts must not be those that the codebook was written from.

      EXAMPLES
        senco-impact codebook suggest codebook.yaml --texts coded.csv --text Comment --id Number \\
          --themes Themes --format csv > suggestions.csv
            The suggestions; mark those you accept with x in the column accept.
        senco-impact codebook suggest codebook.yaml --texts coded.csv --text Comment --id Number \\
          --themes Themes --accept suggestions.csv --output tuned.yaml
            The codebook with the accepted ones, its comments and layout kept.
        … --show accuracy
            Precision, recall and F1 of each theme before and after, on texts held out.
        … --model --output weighed.yaml
            Weights of words beside the indicators, for the themes that are better found with them, and
            with --directions COLUMN for directions where these are better told. They name words that
            three texts or more hold: look for names among them before you pass the codebook on.
        senco-impact codebook suggest --from-scratch --texts coded.csv --text Comment \\
          --column food=Food --column staff=Staff --output first.yaml
            A first dictionary for themes that have none.
      """)

  /// What is shown.
  enum Shown: String, CaseIterable, ExpressibleByArgument {
    case suggestions, indicators, accuracy, weights
  }

  @Argument(
    help: "The codebook; none with --from-scratch.", completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @OptionGroup var coded: SampleArguments

  @Option(
    name: .long,
    help: "What to show: suggestions, indicators, accuracy or (with --model) weights.")
  var show: Shown?

  @Flag(
    name: .long,
    help: "Learn weights of words beside the indicators (logistic regression), theme by theme.")
  var model = false

  @Flag(name: .long, help: "Learn a dictionary for themes of which only the names are given.")
  var fromScratch = false

  @Option(
    name: .long,
    help: "What goes into the output: all, none, or the file of suggestions with marks in accept.")
  var accept: String = "none"

  @Option(name: .shortAndLong, help: "The codebook to write, with what is accepted in place.")
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  @Option(name: .long, help: "The form of the result: text, csv, json or markdown.")
  var format: TableFormat = .text

  func validate() throws {
    guard fromScratch == (codebook == nil) else {
      throw ValidationError("Name a codebook, or say --from-scratch.")
    }
    guard !(fromScratch && model) else {
      throw ValidationError("A model needs a codebook: learn one with --from-scratch first.")
    }
  }

  func run() throws {
    if let output, !force, FileManager.default.fileExists(atPath: output) {
      throw Diagnostic(
        code: "output.exists", "the file is there already", at: Place(file: output),
        fix: "choose another name, or add --force to write over it")
    }
    guard let codebook else { return try draft() }
    let indicators = try Codebook(
      CodebookFile.read(codebook).written.withoutEvidence, file: codebook)
    let sample = try coded.read(known: indicators.themes.map(\.id)).sample
    if model {
      try weigh(indicators, sample, codebook)
    } else {
      try tune(indicators, sample, codebook)
    }
  }

  // MARK: Indicators

  private func tune(_ indicators: Codebook, _ sample: CodedSample, _ codebook: String) throws {
    let tuner = CodebookTuner(indicators, sample: sample)
    let table = SuggestionTable(sample: sample)
    if show == .indicators {
      return print(table.indicators(tuner.indicators).rendered(as: format), terminator: "")
    }
    let outcome = tuner.outcome()
    let shown =
      show == .accuracy
      ? SuggestionTable.accuracy(before: outcome.before, after: outcome.after)
      : table.suggestions(outcome.suggestions)
    print(shown.rendered(as: format), terminator: "")
    guard let output else { return }
    let accepted = try Acceptance.accepted(accept, of: outcome.suggestions)
    var edit = try CodebookEdit(CodebookFile.text(codebook), file: codebook)
    edit.make(
      accepted.map { PhraseChange($0.change, $0.phrase, of: $0.themeID) })
    for problem in edit.left { StandardError.write("\(problem)\n") }
    try write(
      edit.text, to: output,
      saying: "\(edit.made.count.counted("change", "changes")) made in \(output)"
        + (edit.left.isEmpty ? "" : ", \(edit.left.count) left to be made by hand"))
  }

  // MARK: Weights

  private func weigh(_ indicators: Codebook, _ sample: CodedSample, _ codebook: String) throws {
    let learned = EvidenceTrainer().evidence(for: indicators, from: sample)
    let table =
      show == .weights ? EvidenceCells.weights(learned) : EvidenceCells.accuracy(learned)
    print(table.rendered(as: format), terminator: "")
    guard let output else { return }
    let taken = learned.themes.count(where: \.isTaken).counted("theme", "themes")
    let directions = learned.directions?.isTaken == true ? " and of directions" : ""
    try write(
      CodebookFileText.replacingEvidence(in: CodebookFile.text(codebook), with: learned.table),
      to: output, saying: "evidence of \(taken)\(directions) written to \(output)")
  }

  // MARK: A first dictionary

  private func draft() throws {
    let (sample, themes) = try coded.read(known: nil)
    let terms = DictionaryLearner().terms(for: themes, from: sample)
    let learned = zip(themes, terms).flatMap { theme, terms in
      terms.map {
        IndicatorEvidence(themeID: theme.id, phrase: $0.phrase, evidence: $0.evidence)
      }
    }
    print(
      SuggestionTable(sample: sample).indicators(learned).rendered(as: format), terminator: "")
    guard let output else { return }
    try write(
      WrittenCodebook(drafting: themes, terms: terms).yaml, to: output,
      saying: "\(learned.count.counted("indicator", "indicators")) written to \(output)")
  }

  /// Writes a codebook that can be read; examples that do not come out are told.
  private func write(_ text: String, to output: String, saying done: String) throws {
    _ = try Codebook(reading: text, file: output)
    try TextFile.write(text, to: URL(filePath: output))
    StandardError.write("\(done)\n")
    for problem in Codebook.problems(in: text, file: output) {
      StandardError.write("\(problem)\n")
    }
  }
}
