extension EndOfCourseFiles {
  /// The variables of the SPSS file, in the order of `layout`.
  static let statistics = JiscStatisticsFile(
    label: "File created by user 'office'",
    columns: layout.columns.map { column in
      JiscStatisticsFile.Column(
        name: name(of: column), label: column.question, kind: kind(of: column))
    })

  /// How the plan binds the variables: as the columns of the table, by their names and labels.
  static var statisticsBindings: [String] {
    zip(1..., layout.columns).map { position, column in
      "- {at: \(position), id: \(YAMLText.quoted(name(of: column))), "
        + "header: \(YAMLText.quoted(column.question)), \(column.binding)}"
    }
  }

  /// `Q3_2_a` for the second row of the grid 3, `Q5` for the question 5.
  private static func name(of column: TableLayout.Column) -> String {
    guard let id = column.vendorID else {
      return column.header == "Unique Response Number" ? "URN" : column.header
    }
    let parts = id.split(separator: ".")
    guard parts.count == 2, let letter = parts[1].unicodeScalars.first else { return "Q\(id)" }
    return "Q\(parts[0])_\(letter.value - 96)_a"
  }

  private static func kind(of column: TableLayout.Column) -> JiscStatisticsFile.Kind {
    switch name(of: column) {
    case "URN", "Q1", "Q2": .text(width: 40)
    case "Q5": .number
    case "Q6": .choice(FeePayer.all)
    case "Q7", "Q8", "Q9": .text(width: 2000)
    case "Q10": .choice(["Yes", "No"])
    case "StartDate", "CompletionDate": .moment
    default: answers
    }
  }

  /// The answers of the grids, with those outside the order last.
  private static let answers: JiscStatisticsFile.Kind = {
    let scale = AnswerScale.agreement5
    let aliases = scale.outside.flatMap { answer in answer.aliases.map { ($0, answer.label) } }
    return .choice(
      scale.labels + scale.outside.map(\.label),
      aliases: Dictionary(aliases) { first, _ in first })
  }()
}
