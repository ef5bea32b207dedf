import Evidence

extension TextPage {
  /// Draws answers on a scale: disagreement to the left of a line, agreement to its right, neutral
  /// answers set aside.
  mutating func draw(_ chart: LikertChart) {
    let strip = LikertStrip(chart)
    wrapped("Key: \(strip.key)", first: "  ")
    for item in chart.items {
      gap()
      wrapped(label(item.label, item.shorthand), first: "  ")
      if let share = item.positiveAlone {
        wrapped(ChartWords.together(share, chart), first: "    ", rest: "      ")
        line("    " + strip.line(share))
        continue
      }
      guard let shares = item.shares.value else {
        wrapped(item.shares.absence ?? "", first: "    ")
        continue
      }
      wrapped(
        "\(ChartWords.totals(shares, chart)), \(ChartWords.base(shares.count))", first: "    ",
        rest: "      ")
      line("    " + strip.line(shares))
    }
  }
}

/// The characters of a Likert chart's bars, on one scale for all items.
struct LikertStrip {
  private let chart: LikertChart
  private let unit: Double
  private let leftWidth: Int
  private let rightWidth: Int

  init(_ chart: LikertChart) {
    self.chart = chart
    let shares = chart.items.compactMap(\.shares.value)
    let alone = chart.items.compactMap { $0.positiveAlone?.value.asPrinted }
    let left = shares.map(\.negative).max() ?? 0
    let right = chart.showsLevels ? (shares.map(\.positive) + alone).max() ?? 0 : 1
    let aside = shares.map(\.neutral).max() ?? 0
    // 68 columns, less the zero line and the two spaces before the neutral answers.
    unit = 63 / max(left + right + aside, 0.5)
    leftWidth = Int((left * unit).rounded())
    rightWidth = Int((right * unit).rounded())
  }

  /// Which character stands for which level.
  var key: String {
    let sides = [LikertChart.Side.negative, .positive, .neutral].map { side in
      chart.levels.indices.filter { chart.levels[$0].side == side }.map {
        "\(mark($0))\u{A0}\(chart.levels[$0].label)"
      }
      .joined(separator: ", ")
    }
    let levels =
      "\(sides[0]) | \(sides[1])" + (sides[2].isEmpty ? "" : "; \(sides[2]) (set aside)")
    let together = "\(Self.togetherMark)\u{A0}\(ChartWords.together(chart))"
    return [chart.showsLevels ? levels : nil, chart.showsPositiveAlone ? together : nil]
      .compactMap(\.self).joined(separator: "; ")
  }

  private static let togetherMark = "-"

  /// The bar of the positive levels together.
  func line(_ share: Estimate) -> String {
    let length = Int((share.value.asPrinted * unit).rounded())
    return "|".leftPadded(to: leftWidth + 1) + String(repeating: Self.togetherMark, count: length)
  }

  /// The bar of an item.
  func line(_ shares: LikertChart.Shares) -> String {
    let left = bar(shares, .negative)
    let right = bar(shares, .positive)
    let aside = bar(shares, .neutral)
    let bars = left.leftPadded(to: leftWidth) + "|" + right
    return aside.isEmpty ? bars : bars.padded(to: leftWidth + 1 + rightWidth) + "  " + aside
  }

  private func bar(_ shares: LikertChart.Shares, _ side: LikertChart.Side) -> String {
    var bar = ""
    var sum = 0.0
    for (index, share) in zip(chart.levels.indices, shares.levels)
    where chart.levels[index].side == side {
      sum += share
      // Rounded from the sum, so that the levels together are as long as their total.
      let length = Int((sum * unit).rounded()) - bar.count
      bar += String(repeating: mark(index), count: max(length, 0))
    }
    return bar
  }

  private func mark(_ level: Int) -> Character {
    let side = chart.levels[level].side
    let same = chart.levels.indices.filter { chart.levels[$0].side == side }
    let rank = same.firstIndex(of: level) ?? 0
    let marks: [Character] = ["#", "=", "+"]
    return switch side {
    case .negative: marks[rank % 3]
    case .neutral: ":"
    case .positive: marks[(same.count - 1 - rank) % 3]
    }
  }
}
