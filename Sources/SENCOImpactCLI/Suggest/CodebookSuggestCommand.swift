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
      held out: the sample is cut into five parts, texts that are alike in one, and each is coded with \
      what the others teach; it is said of the phrases, without weights of words. The texts must not be \
      those that the codebook was written from.

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
    try validateShown()
    guard accept != "none" else { return }
    guard !fromScratch, !model else {
      throw ValidationError(
        "--accept is about suggestions: leave it out with \(model ? "--model" : "--from-scratch").")
    }
    guard output != nil else {
      throw ValidationError("--accept goes with --output: name the codebook to write.")
    }
  }

  /// What is asked for is what the way of learning has to show.
  private func validateShown() throws {
    guard let show else { return }
    let (way, shown): (String, [Shown]) =
      if fromScratch {
        ("--from-scratch", [.indicators])
      } else if model {
        ("--model", [.accuracy, .weights])
      } else {
        ("a codebook without --model", [.suggestions, .indicators, .accuracy])
      }
    guard shown.contains(show) else {
      throw ValidationError(
        "--show \(show.rawValue) does not go with \(way): say "
          + shown.map { "--show \($0.rawValue)" }.joined(separator: " or ") + ", or leave it out.")
    }
    if show == .indicators, !fromScratch, output != nil {
      throw ValidationError("--show indicators writes no codebook: leave --output out.")
    }
  }

  func run() throws {
    // The codebook itself may be written over: its changes are the result.
    try OutputFile.checkIsFree(output, inputs: [coded.texts], force: force)
    guard let codebook else { return try draft() }
    let written = try CodebookFile.read(codebook).written
    let indicators = try Codebook(written.withoutEvidence, file: codebook)
    let sample = try coded.read(known: indicators.themes.map(\.id)).sample
    let notes = SampleNotes(sample: sample)
    let repeats = show == .indicators ? [] : notes.repeats
    for line in notes.uncoded + notes.rarelyCoded + repeats { StandardError.write("\(line)\n") }
    if model {
      try weigh(indicators, sample, codebook)
    } else {
      if written.evidence != nil {
        StandardError.write(
          "the codebook weighs words too (evidence); what is shown here is of its phrases alone\n")
      }
      try tune(indicators, sample, codebook, isWeighed: written.evidence != nil)
    }
  }

  // MARK: Indicators

  private func tune(
    _ indicators: Codebook, _ sample: CodedSample, _ codebook: String, isWeighed: Bool
  ) throws {
    let tuner = CodebookTuner(indicators, sample: sample)
    let table = SuggestionTable(sample: sample, format: format)
    if show == .indicators {
      return try StandardOutput.write(
        table.indicators(tuner.indicators).rendered(as: format))
    }
    let outcome = tuner.outcome()
    let shown =
      show == .accuracy
      ? SuggestionTable.accuracy(before: outcome.before, after: outcome.after)
      : table.suggestions(outcome.suggestions)
    try StandardOutput.write(shown.rendered(as: format))
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
    if isWeighed, !edit.made.isEmpty {
      StandardError.write(
        """
        its weights of words were learnt beside the old phrases and may outweigh an added one: learn \
        them anew with codebook suggest \(output) --model

        """)
    }
  }

  // MARK: Weights

  private func weigh(_ indicators: Codebook, _ sample: CodedSample, _ codebook: String) throws {
    let learned = EvidenceTrainer().evidence(for: indicators, from: sample)
    let table =
      show == .weights ? EvidenceCells.weights(learned) : EvidenceCells.accuracy(learned)
    try StandardOutput.write(table.rendered(as: format))
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
    for line in SampleNotes(sample: sample).rarelyCoded { StandardError.write("\(line)\n") }
    let terms = DictionaryLearner().terms(for: themes, from: sample)
    let learned = zip(themes, terms).flatMap { theme, terms in
      terms.map {
        IndicatorEvidence(themeID: theme.id, phrase: $0.phrase, evidence: $0.evidence)
      }
    }
    try StandardOutput.write(
      SuggestionTable(sample: sample, format: format).indicators(learned).rendered(as: format))
    let counts = Dictionary(
      sample.codingCounts.map { ($0.theme, $0.count) }, uniquingKeysWith: max)
    let missed = zip(themes, terms).filter { $1.isEmpty }
      .map { "\($0.0.id) (coded in \((counts[$0.0.id] ?? 0).counted("text", "texts")))" }
    if !missed.isEmpty {
      StandardError.write(
        "no phrase was learnt for these themes, which are left out: "
          + "\(missed.joined(separator: ", "))\n")
    }
    guard let output else { return }
    guard missed.count < themes.count else {
      throw Diagnostic(
        code: "suggest.nothing", "no phrase was learnt for any theme, so no codebook is written",
        at: Place(file: coded.texts), fix: "code more texts: a phrase must stand in three or more")
    }
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
