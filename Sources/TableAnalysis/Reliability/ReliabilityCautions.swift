import Evidence

/// What a reader should know of a scale before believing its α.
struct ReliabilityCautions {
  let items: [MeasuredColumn]
  let turned: Set<String>
  let ends: ClosedRange<Double>
  let endsAreAnswers: Bool
  let group: ScaleReliability.Group
  /// The places of items that run against the others.
  let negative: [Int]

  var cautions: [Caution] { [against, scales, guessed, incomplete, better].flatMap { $0 } }

  private func figure(_ name: String, _ place: Int) -> Double? {
    group.items[place].first { $0.name == name }?.result.value?.value
  }

  /// An item that runs against the others is asked about, never turned: whether it was asked the other way
  /// round is known from the questionnaire alone.
  private var against: [Caution] {
    negative.map { place in
      let name = items[place].column.name
      let r = figure("item_rest_correlation", place) ?? 0
      return Caution(
        "negative-item-rest",
        turned.contains(name)
          ? "\"\(name)\", as it was turned, runs against the other items (r = \(Self.shown(r))): is"
            + " it asked as they are? Then leave it out of --reverse"
          : "\"\(name)\" runs against the other items (r = \(Self.shown(r))): is it asked the other"
            + " way round? --reverse \"\(name)\" turns it; nothing is turned unasked")
    }
  }

  private var scales: [Caution] {
    let ranges = Set(
      items.compactMap { item -> [Double]? in
        let scores = item.levels.compactMap(\.score)
        guard let least = scores.min(), let most = scores.max() else { return nil }
        return [least, most]
      })
    guard ranges.count > 1, items.allSatisfy({ $0.column.declared != nil }) else { return [] }
    return [
      Caution(
        "different-scales",
        "the items are rated on different scales, and those with the wider one weigh more in the sum;"
          + " α of standardised items allows for that")
    ]
  }

  private var guessed: [Caution] {
    guard endsAreAnswers, !turned.isEmpty else { return [] }
    return [
      Caution(
        "range-of-answers",
        "items were turned between \(Self.shown(ends.lowerBound)) and \(Self.shown(ends.upperBound)),"
          + " the least and the greatest answer given; --range says which can be given")
    ]
  }

  private var incomplete: [Caution] {
    guard group.complete < group.count, Double(group.complete) < 0.9 * Double(group.count) else {
      return []
    }
    return [
      Caution(
        "incomplete-answers",
        "\(group.complete) of \(group.count) rows answer every item, and α and ω are of these alone;"
          + " α from all pairs of answers is beside")
    ]
  }

  private var better: [Caution] {
    guard let alpha = group.estimate("cronbach_alpha")?.result.value?.value else { return [] }
    return items.indices.filter { !negative.contains($0) }.compactMap { place in
      guard let without = figure("alpha_if_dropped", place), without > alpha + 0.005 else {
        return nil
      }
      return Caution(
        "alpha-rises",
        "without \"\(items[place].column.name)\" α would be \(Self.shown(without)), not"
          + " \(Self.shown(alpha)): it may ask something else")
    }
  }

  /// A number with two decimals at the most, for a sentence.
  private static func shown(_ value: Double) -> String {
    // Beyond this a number has no decimals to round, and its hundredfold may be none.
    Answers.shown(abs(value) < 1e13 ? (value * 100).rounded() / 100 : value)
  }
}
