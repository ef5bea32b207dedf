package import Evidence

/// Where the segments of diverging bars stand: one scale for all items, a common zero line, and the
/// neutral answers in a column of their own.
package struct LikertGeometry {
  /// A segment of a bar.
  package struct Segment {
    /// The level's place on the scale.
    package let level: Int
    /// The left edge, as a share of the drawing's width.
    package let start: Double
    /// The width, as a share of the drawing's width.
    package let width: Double
    /// The share of answers.
    package let share: Double
  }

  /// The zero line, as a share of the drawing's width.
  package let zero: Double
  /// The left edge of the neutral column, or `nil` where the scale has no neutral level.
  package let neutralStart: Double?
  private let unit: Double
  private let levels: [LikertChart.Level]

  package init(_ chart: LikertChart) {
    levels = chart.levels
    let shares = chart.items.compactMap { $0.shares.value?.drawn(chart.levels) }
    let alone = chart.items.compactMap { $0.positiveAlone?.value.asPrinted }
    func extent(_ widest: Double?) -> Double {
      // A side that nobody chose keeps a little room, so that its absence is seen.
      min(max(((widest ?? 0.5) * 20).rounded(.up) / 20, 0.1), 1)
    }
    // One side alone is drawn as a share of everybody.
    let left = chart.showsLevels ? extent(shares.map(\.negative).max()) : 0
    let right = chart.showsLevels ? extent((shares.map(\.positive) + alone).max()) : 1
    let hasNeutral = chart.showsLevels && chart.levels.contains { $0.side == .neutral }
    let aside = hasNeutral ? extent(shares.map(\.neutral).max()) : 0
    let gap = hasNeutral ? 0.08 : 0
    unit = 1 / (left + right + gap + aside)
    zero = left * unit
    neutralStart = hasNeutral ? (left + right + gap) * unit : nil
  }

  /// The width of a bar of the positive levels together, as a share of the drawing's width.
  package func width(ofPositive share: Estimate) -> Double { share.value.asPrinted * unit }

  /// The segments of an item, in the order of the levels; empty ones are left out.
  package func segments(_ shares: LikertChart.Shares) -> [Segment] {
    let shares = shares.drawn(levels)
    var segments: [Segment] = []
    var place = zero - shares.negative * unit
    var aside = neutralStart ?? 0
    var isBeforeZero = true
    for (index, (level, share)) in zip(levels, shares.levels).enumerated() where share > 0 {
      let width = share * unit
      if level.side == .neutral {
        segments.append(Segment(level: index, start: aside, width: width, share: share))
        aside += width
        continue
      }
      if isBeforeZero, level.side == .positive {
        place = zero
        isBeforeZero = false
      }
      segments.append(Segment(level: index, start: place, width: width, share: share))
      place += width
    }
    return segments
  }

  /// How a level is coloured: its side and its rank from the outermost, 0 for that.
  package static func style(_ levels: [LikertChart.Level], _ index: Int) -> String {
    let side = levels[index].side
    let same = levels.indices.filter { levels[$0].side == side }
    let rank = same.firstIndex(of: index) ?? 0
    // One level on a side is drawn strong, two strong and medium, three strong, medium and pale.
    let shades = ["strong", "medium", "pale"]
    switch side {
    case .negative: return "negative-\(shades[rank % 3])"
    case .neutral: return "neutral"
    case .positive: return "positive-\(shades[(same.count - 1 - rank) % 3])"
    }
  }
}

extension LikertChart.Shares {
  /// The shares as they are drawn: no more exact than they are printed, and each side as long as its
  /// levels together.
  fileprivate func drawn(_ scale: [LikertChart.Level]) -> LikertChart.Shares {
    let levels = levels.map(\.asPrinted)
    func sum(_ side: LikertChart.Side) -> Double {
      zip(scale, levels).filter { $0.0.side == side }.map(\.1).reduce(0, +)
    }
    return LikertChart.Shares(
      levels: levels, negative: sum(.negative), neutral: sum(.neutral), positive: sum(.positive),
      count: count)
  }
}
