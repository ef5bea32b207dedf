import Evidence
import ImpactAnalysis
import Statistics

/// Agreement, confusion and disputes as tables.
struct AgreementTables {
  let comparison: CodingComparison
  /// How themes are called, where that is not their id.
  let labels: [String: String]
  /// People read an estimate and its interval in one cell; programs read them in three.
  let format: TableFormat

  private var isForPrograms: Bool { format == .csv || format == .json }

  /// The coefficients: a row a theme, then all decisions, the mean of the themes, and directions.
  func coefficients(
    _ results: [CoderAgreement], halfWidth: Double, hasReference: Bool
  ) -> ResultTable {
    typealias Coefficient = (
      key: String, heading: String, value: (CoderAgreement) -> Reported<Estimate>
    )
    let coefficients: [Coefficient] =
      [
        ("percent_agreement", "Agreement", \.percent), ("cohens_kappa", "κ", \.kappa),
        ("krippendorff_alpha", "α", \.alpha), ("gwet_ac1", "AC1", \.ac1),
      ]
      + (hasReference
        ? [
          ("precision", "Precision", \.precision), ("recall", "Recall", \.recall),
          ("f1", "F1", \.f1),
        ]
        : [])
    var table = ResultTable(
      [.init("coders", "Coders"), .init("theme", "Theme"), .init("units", "Units", .right)]
        + (isForPrograms
          ? [.init("positives", "Yes"), .init("marked", "Yes by any", .right)]
          : [.init("positives", "Yes")])
        + coefficients.flatMap { coefficient in
          isForPrograms
            ? [
              .init(coefficient.key, coefficient.heading, .right),
              .init("\(coefficient.key)_lower", "", .right),
              .init("\(coefficient.key)_upper", "", .right),
            ] : [ResultTable.Column(coefficient.key, coefficient.heading, .right)]
        }
        + [
          .init("units_needed", "Needed", .right), .init("units_more", "More", .right),
          .init("reading", "Reading"),
        ])
    for result in results {
      var cells: [ResultTable.Cell] = [
        .text(result.coders.joined(separator: ", ")), .text(name(result.scope)),
        .count(result.units), .text(result.positives.map(String.init).joined(separator: " / ")),
      ]
      if isForPrograms { cells.append(.count(result.marked)) }
      for coefficient in coefficients { cells += estimate(coefficient.value(result)) }
      cells += [
        result.needed.value.map { .count($0) } ?? .absent("–"),
        result.more.map { .count($0) } ?? .absent("–"), .text(reading(result)),
      ]
      table.append(cells)
    }
    return table
  }

  /// Who sees each theme and who does not; and what the second sees where the first alone sees it.
  func confusion(_ pairs: [[String]]) -> ResultTable {
    var table = ResultTable([
      .init("first", "First"), .init("second", "Second"), .init("theme", "Theme"),
      .init("both", "Both", .right), .init("first_only", "First only", .right),
      .init("second_only", "Second only", .right), .init("neither", "Neither", .right),
      .init("second_instead", "Second sees instead"),
    ])
    for pair in pairs {
      for row in comparison.confusion(of: pair[0], and: pair[1]) {
        table.append([
          .text(pair[0]), .text(pair[1]), .text(label(row.theme)), .count(row.both),
          .count(row.firstOnly), .count(row.secondOnly), .count(row.neither),
          .text(row.instead.map { "\(label($0.theme)) \($0.units)" }.joined(separator: ", ")),
        ])
      }
    }
    return table
  }

  /// The directions that two coders give to themes that both found: a row a pair of directions.
  func directions(_ pairs: [[String]]) -> ResultTable {
    var table = ResultTable([
      .init("first", "First"), .init("second", "Second"),
      .init("first_direction", "First says"), .init("second_direction", "Second says"),
      .init("count", "Themes of units", .right),
    ])
    for pair in pairs {
      let confusion = comparison.directions(of: pair[0], and: pair[1])
      for (row, first) in confusion.directions.enumerated() {
        for (column, second) in confusion.directions.enumerated() {
          table.append([
            .text(pair[0]), .text(pair[1]), .text(first), .text(second),
            .count(confusion.counts[row][column]),
          ])
        }
      }
    }
    return table
  }

  /// The units to discuss, and what each coder said.
  func disputes(_ coders: [String]) -> ResultTable {
    var table = ResultTable(
      [.init("unit", "Unit"), .init("theme", "Theme")] + coders.map { .init($0, $0) })
    for dispute in comparison.disputes(of: coders) {
      table.append(
        [.text(dispute.unit), .text(label(dispute.theme))]
          + dispute.said.map { $0.map { .text($0) } ?? .absent("–") })
    }
    return table
  }

  private func label(_ theme: String) -> String { isForPrograms ? theme : labels[theme] ?? theme }

  private func name(_ scope: CoderAgreement.Scope) -> String {
    switch scope {
    case .theme(let theme): label(theme)
    case .pooled: isForPrograms ? "*micro" : "all decisions (micro)"
    case .mean: isForPrograms ? "*macro" : "mean of the themes (macro)"
    case .direction: isForPrograms ? "*direction" : "direction, where all see the theme"
    }
  }

  private func estimate(_ reported: Reported<Estimate>) -> [ResultTable.Cell] {
    let bounds = reported.value?.interval.map { [$0.lower, $0.upper] }
    guard isForPrograms else {
      guard let value = reported.value?.value else { return [.absent("–")] }
      func shown(_ number: Double) -> String { ResultTable.Cell.number(number, decimals: 2).shown }
      let interval = bounds.map { " [\(shown($0[0])), \(shown($0[1]))]" } ?? ""
      return [.text(shown(value) + interval)]
    }
    return [reported.value?.value, bounds?[0], bounds?[1]].map {
      $0.map { .number($0, decimals: 3) } ?? .absent("")
    }
  }

  private func reading(_ result: CoderAgreement) -> String {
    guard case .theme = result.scope else { return "" }
    return switch result.reading {
    case .band(.reportable): "report"
    case .band(.tentative): "tentative"
    case .band(.notReportable): "do not report"
    case .tooFew: "too few"
    case .unknown: "unknown"
    }
  }
}
