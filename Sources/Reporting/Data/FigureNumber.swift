import Evidence

/// A number that a figure of a report shows, with what is needed to judge it.
struct FigureNumber {
  /// Where it is drawn.
  struct Place {
    let figure: Figure
    /// What the figure is called, as `Figure 2`.
    let name: String
    /// The part of the report in which it stands.
    let section: String
  }

  /// A word that stays the same from run to run, as `fig-themes/3/1`: the figure, the row and what the
  /// number is of in it, both from 1.
  let id: String
  let place: Place
  /// What the row is about.
  let label: String
  /// What the number is of in its row, as a source, a cohort or an answer.
  let group: String
  let value: Double?
  var lower: Double?
  var upper: Double?
  var level: Double?
  let count: Int?
  let unit: Unit
  var method: String?
  /// The marks beside the number or in place of it.
  let marks: String

  /// The names of the fields.
  static let header = [
    "id", "figure", "title", "section", "label", "group", "value", "lower", "upper", "level", "n",
    "unit", "method", "mark",
  ]

  /// The fields in the order of ``header``, words in quotation marks.
  ///
  /// - Parameters:
  ///   - precision: How exactly numbers are given.
  ///   - naming: What an anchor is called, as `Figure 2`.
  /// - Returns: The fields; an empty one where there is no number.
  func fields(_ precision: NumberPrecision, naming: (String) -> String) -> [String] {
    func number(_ value: Double?) -> String {
      guard let value else { return "" }
      return DataNumber(value, places: 2, precision: precision)?.digits ?? ""
    }
    return [
      CSVField.words(id), CSVField.words(place.name),
      CSVField.words(place.figure.title.words(naming: naming)), CSVField.words(place.section),
      CSVField.words(label), CSVField.words(group), number(value), number(lower), number(upper),
      number(level), count.map(String.init) ?? "", CSVField.words(unit.rawValue),
      CSVField.words(method ?? ""), CSVField.words(marks),
    ]
  }
}

/// All numbers of a figure.
struct FigureNumbers {
  private let place: FigureNumber.Place
  private let naming: (String) -> String
  private(set) var all: [FigureNumber] = []

  /// - Parameters:
  ///   - place: The figure.
  ///   - naming: What an anchor is called, as `Figure 2`.
  init(_ place: FigureNumber.Place, naming: @escaping (String) -> String) {
    self.place = place
    self.naming = naming
    switch place.figure.chart {
    case .likert(let chart): add(chart)
    case .prevalence(let chart):
      for (row, item) in chart.items.enumerated() {
        for (column, estimate) in item.estimates.enumerated() {
          add(
            estimate, row, column, words(item.label), chart.series[column], chart.axis.unit,
            item.shorthand)
        }
      }
    case .trend(let chart): add(chart)
    case .change(let chart): add(chart)
    case .differences(let chart):
      for (row, item) in chart.items.enumerated() {
        let group = chart.groups.first { $0.items.contains(item) }?.title ?? ""
        add(
          item.difference, row, 0, words(item.label), group, chart.axis.unit, item.shorthand)
      }
    case .ladder(let chart):
      for (row, rung) in chart.rungs.enumerated() {
        append(
          row, 0, words(rung.label), chart.unitName, value: rung.respondents.value.map(Double.init),
          count: rung.respondents.value, unit: .dimensionless,
          marks: rung.respondents.mark.map(\.mark) ?? "")
      }
    }
  }

  private func words(_ text: Text) -> String { text.words(naming: naming) }

  private mutating func append(
    _ row: Int, _ column: Int, _ label: String, _ group: String, value: Double?,
    interval: Interval? = nil, count: Int?, unit: Unit, method: String? = nil, marks: String
  ) {
    all.append(
      FigureNumber(
        id: "\(place.figure.id)/\(row + 1)/\(column + 1)", place: place, label: label,
        group: group, value: value, lower: interval?.lower, upper: interval?.upper,
        level: interval?.level, count: count, unit: unit, method: method, marks: marks))
  }

  private mutating func add(
    _ reported: Reported<Estimate>, _ row: Int, _ column: Int, _ label: String, _ group: String,
    _ unit: Unit, _ mark: Shorthand?
  ) {
    let estimate = reported.value
    append(
      row, column, label, group, value: estimate?.value, interval: estimate?.interval,
      count: estimate?.count, unit: estimate?.unit ?? unit,
      method: estimate.map { ($0.interval?.method ?? $0.method).title },
      marks: [reported.mark, mark].compactMap { $0?.mark }.joined())
  }

  private mutating func add(_ chart: LikertChart) {
    for (row, item) in chart.items.enumerated() {
      let shares = item.shares.value
      let marks = [item.shares.mark, item.shorthand].compactMap { $0?.mark }.joined()
      let alone = item.positiveAlone
      let columns =
        chart.levels.enumerated().map { ($1.label, shares?.levels[$0]) }
        + [
          (chart.negativeName, shares?.negative), (chart.neutralName, shares?.neutral),
          (chart.positiveName, shares?.positive),
        ]
      for (column, (group, share)) in columns.enumerated() {
        // The positive levels together are the last column.
        guard let alone, column == columns.count - 1 else {
          append(
            row, column, words(item.label), group, value: share, count: shares?.count,
            unit: .proportion, marks: marks)
          continue
        }
        append(
          row, column, words(item.label), group, value: alone.value, interval: alone.interval,
          count: alone.count, unit: .proportion,
          method: (alone.interval?.method ?? alone.method).title, marks: item.shorthand?.mark ?? "")
      }
    }
  }

  private mutating func add(_ chart: TrendChart) {
    var row = 0
    for panel in chart.panels {
      for series in panel.series {
        let label = [panel.title, series.label].filter { !$0.isEmpty }.joined(separator: ": ")
        for (column, point) in series.points.enumerated() {
          let estimate = point.estimate
          append(
            row, column, label, chart.periods[column], value: estimate?.value,
            interval: estimate?.interval, count: estimate?.count,
            unit: estimate?.unit ?? chart.axis.unit,
            method: estimate.map { ($0.interval?.method ?? $0.method).title },
            marks: point.marks.map(\.mark).joined())
        }
        row += 1
      }
    }
  }

  private mutating func add(_ chart: ChangeChart) {
    for (row, item) in chart.items.enumerated() {
      let columns: [(String, Reported<Estimate>?)] = [
        (chart.beforeName, item.before), (chart.thenName, item.then), (chart.afterName, item.after),
        ("Change", item.change),
      ]
      for (column, (group, estimate)) in columns.enumerated() {
        guard let estimate else { continue }
        add(
          estimate, row, column, words(item.label), group, chart.axis.unit, item.shorthand)
      }
    }
  }
}
