import Evidence
import TextExploration

/// What sets answers apart, as a table.
struct KeynessTable {
  private(set) var table = ResultTable([
    ResultTable.Column("kind", "kind"), ResultTable.Column("name", "name"),
    ResultTable.Column("answers", "answers", .right), ResultTable.Column("n", "n", .right),
    ResultTable.Column("other_answers", "others", .right),
    ResultTable.Column("other_n", "of", .right), ResultTable.Column("g2", "G²", .right),
    ResultTable.Column("p", "p", .right), ResultTable.Column("p_holm", "p Holm", .right),
    ResultTable.Column("p_bh", "p BH", .right),
    ResultTable.Column("log_ratio", "log ratio", .right),
    ResultTable.Column("lower", "lower", .right), ResultTable.Column("upper", "upper", .right),
  ])

  /// Adds rows.
  ///
  /// - Parameters:
  ///   - features: What is shown of a comparison.
  ///   - keyness: The comparison.
  ///   - kind: What was compared: `word` or `theme`.
  mutating func append(
    _ features: some Sequence<Keyness.Feature>, of keyness: Keyness, kind: String
  ) {
    for feature in features {
      table.append([
        .text(kind), .text(feature.name), .count(feature.texts), .count(keyness.count),
        .count(feature.otherTexts), .count(keyness.otherCount),
        .number(feature.test.statistic, decimals: 1), .number(feature.test.p, decimals: 4),
        .number(feature.test.adjustedP, decimals: 4),
        .number(feature.falseDiscoveryP, decimals: 4),
        .number(feature.logRatio.value, decimals: 2),
        .number(feature.logRatio.interval?.lower, decimals: 2),
        .number(feature.logRatio.interval?.upper, decimals: 2),
      ])
    }
  }
}
