import EvaluationModel
import Formats
import TextCoding

extension CodingSheet {
  /// The themes in full, so that nobody codes from memory.
  var definitions: Page {
    let header = [
      "theme", "what it means", "belongs to it", "does not belong to it", "a bare mention is",
      "examples", "no examples",
    ]
    let body = themes.map { theme in
      [
        .laidOut("\(theme.label) [\(theme.id)]", .columnHeading),
        .laidOut(theme.definition, .body), .laidOut(theme.include, .body),
        .laidOut(theme.exclude, .body), .laidOut(Self.mention(of: theme), .body),
        .laidOut(Self.list(theme.examples), .body),
        .laidOut(Self.list(theme.counterexamples), .body),
      ] as [WorkbookFile.Cell]
    }
    return Page(
      name: "Definitions",
      rows: [header.map { .laidOut($0, .columnHeading) }] + body,
      layout: SheetLayout(widths: [24, 40, 36, 36, 18, 44, 44], headingRows: 1, headingColumns: 1))
  }

  /// How the sheet is filled in, and what it is.
  var instructions: Page {
    let steps =
      [
        "Read the comment in \"text\" together with the question that it answers. The page "
          + "Definitions says what each theme means: look there rather than go by its name.",
        "In the column of each theme that the comment speaks of, choose what it says became of the "
          + "theme (below). Put x where it speaks of the theme and no direction fits. Leave the "
          + "other themes blank. A comment can speak of several themes.",
        "Where the comment speaks of none of the themes, put x under \"no theme\".",
        "A row with nothing in it counts as not read. You need not read them all.",
      ] + orderOfReading + [
        "Words in brackets, as [name], stand for what may identify somebody. Copy nothing of the "
          + "comment into \"note\" that would.",
        "You may sort, hide or add columns. Leave \"comment\", \"text\" and \"sheet\" as they are.",
        "Code alone: do not ask what others or the program have found before you have finished.",
      ]
    let directions =
      Direction.allCases.map { ($0.rawValue, Self.meaning(of: $0)) }
      + [(SheetMark.cross, "It speaks of the theme, and none of these fits.")]
    let rows: [[WorkbookFile.Cell]] =
      [[.laidOut("Coding sheet", .title)], []]
      + steps.enumerated().map { Self.row(String($0.offset + 1), $0.element) }
      + [[], [.laidOut("Directions", .title)], []] + directions.map(Self.row)
      + [[], [.laidOut("This sheet", .title)], []] + identity.map(Self.row)
    return Page(
      name: "Instructions", rows: rows, layout: SheetLayout(widths: [18, 100], headingRows: 0))
  }

  private var orderOfReading: [String] {
    switch sample.kind {
    case .random:
      [
        "Begin at the top. The order is drawn at random: where you stop, what you have read is "
          + "still a random sample; it is none if you choose what you read."
      ]
    case .stratified, .disagreement: []
    }
  }

  private var identity: [(String, String)] {
    let population = sample.population
    let sources =
      population.sources.isEmpty
      ? "all" : population.sources.map(\.rawValue).joined(separator: ", ")
    let cohorts = population.cohorts.isEmpty ? "all" : population.cohorts.joined(separator: ", ")
    return [
      ("Sheet", sample.id), ("Coder", coder ?? "whoever is named when it is read back"),
      ("Sample", Self.meaning(of: sample.kind)), ("Seed", String(sample.seed)),
      ("Drawn on", sample.date.description),
      (
        "Drawn from",
        "\(population.count) comments (sources: \(sources); cohorts: \(cohorts))"
      ),
      ("Drawn", "\(sample.size) comments, \(rows.count) of them on this sheet"),
      ("Codebook", sample.codebookVersion),
      ("Rules' codings", hasSuggestions ? "shown" : "not shown"),
      ("Confidential", "The sheet holds what people wrote. Delete it when it has been read back."),
      ("Read back with", "senco-impact review FOLDER --read THIS-FILE"),
    ]
  }

  private static func row(_ name: String, _ text: String) -> [WorkbookFile.Cell] {
    [.laidOut(name, .columnHeading), .laidOut(text, .body)]
  }

  private static func list(_ examples: [Theme.Example]) -> String {
    examples.map { example in
      "– \(example.text)" + (example.direction.map { " (\($0.rawValue))" } ?? "")
    }.joined(separator: "\n")
  }

  private static func mention(of theme: Theme) -> String {
    switch theme.valence {
    case .benefit: "gain: more of it is better"
    case .burden: "barrier: more of it is worse"
    }
  }

  private static func meaning(of direction: Direction) -> String {
    switch direction {
    case .gain: "Better than before, or good; of the course, a strength."
    case .noChange: "As before, not yet, only intended, or owed to something else."
    case .decline: "Worse than before, or than elsewhere."
    case .barrier: "Missing, in the way, or criticised, without a comparison with before."
    }
  }

  /// How the comments were drawn, in words.
  static func meaning(of kind: CodingSample.Kind) -> String {
    switch kind {
    case .random: "random: every comment had the same chance"
    case .stratified: "stratified: by source and cohort, in proportion and at least one of each"
    case .disagreement:
      "disagreement: comments that rules, people or versions of the codebook coded differently"
    }
  }
}
