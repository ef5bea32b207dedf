import Evidence
import Foundation
import Reporting
import Statistics
import TableAnalysis

/// Comparisons for a researcher at a terminal, in lines of at most 80 characters.
struct ComparisonText {
  static let width = 80
  let report: ComparisonReport
  var set: ComparisonSet { report.set }

  init(_ report: ComparisonReport) {
    self.report = report
  }

  /// The whole text.
  var text: String {
    var lines = Self.wrapped(
      SampleWords(source: report.source, rowCount: report.rowCount).line)
    lines.append("")
    for comparison in set.comparisons {
      lines += self.lines(comparison)
      lines.append("")
    }
    for family in set.families { lines += Self.wrapped(Self.words(family)) }
    lines += (set.families.isEmpty ? [] : [""]) + [SampleWords.disclosure]
    return lines.joined(separator: "\n") + "\n"
  }

  func lines(_ comparison: Comparison) -> [String] {
    let numbers = ComparisonNumbers(comparison)
    let words = ComparisonWords(comparison: comparison, settings: set.settings)
    var lines = Self.wrapped("\(comparison.outcome) by \(comparison.by)")
    if let label = comparison.outcomeLabel, !label.isEmpty {
      lines += Self.wrapped("\"\(label)\"", indent: 2)
    }
    lines += Self.wrapped(
      "Read as \(comparison.measure.rawValue): \(comparison.measureBecause).", indent: 2)
    if comparison.rowsWithoutLevel > 0 {
      lines += Self.wrapped(
        "\(TextLayout.count(comparison.rowsWithoutLevel, "row")) without a value of"
          + " \(comparison.by) left out.", indent: 2)
    }
    lines.append("")
    lines += Self.indented(levelTable(comparison, numbers))
    lines.append("")
    if let pairing = comparison.pairing { lines += self.lines(pairing) }
    let overall = comparison.tests.filter { $0.family == .overall }.map(\.levels)
    for levels in overall {
      lines += Self.indented(numberTable(comparison, levels, numbers))
      lines += self.lines(of: comparison.tests.filter { $0.levels == levels })
      lines += Self.wrapped(words.meaning(levels), indent: 2)
      lines.append("")
    }
    let pairs = comparison.pairs
    if pairs.count == 1 {
      lines += pairLines(comparison, pairs[0], numbers, words)
    } else if !pairs.isEmpty {
      lines += Self.indented(pairTable(comparison, pairs, numbers))
      lines.append("")
      lines += conclusion(comparison, pairs)
    }
    lines += methodLines(comparison)
    return lines
  }

  // MARK: - Method and cautions

  func methodLines(_ comparison: Comparison) -> [String] {
    let choice = comparison.choice
    var lines = Self.wrapped("Method: \(choice.title).", indent: 2)
    lines += Self.wrapped("Why: \(choice.because).", indent: 2)
    for alternative in choice.alternatives {
      lines += Self.wrapped("Not \(alternative.title): \(alternative.whyNot).", indent: 2)
    }
    for caution in comparison.cautions {
      lines += Self.wrapped("Note: \(caution.message).", indent: 2)
    }
    return lines
  }

  var correction: String {
    switch set.settings.adjustment {
    case .holm: "p Holm"
    case .hochberg: "p Hochberg"
    case .bonferroni: "p Bonferroni"
    case .benjaminiHochberg: "p BH"
    case .benjaminiYekutieli: "p BY"
    case .none: "p corrected"
    }
  }

  // MARK: - Words

  static func words(_ family: TestFamily) -> String {
    let method =
      switch family.adjustment {
      case .holm: "by Holm's method, which keeps the chance of any false finding among them"
      case .hochberg: "by Hochberg's method, which keeps the chance of any false finding"
      case .bonferroni: "by Bonferroni's method, which keeps the chance of any false finding"
      case .benjaminiHochberg:
        "by Benjamini and Hochberg's method, which keeps the share of false findings"
      case .benjaminiYekutieli:
        "by Benjamini and Yekutieli's method, which keeps the share of false findings"
      case .none: ""
      }
    guard family.adjustment != .none else {
      return "Not corrected for their number: \(family.contents)."
    }
    return "Corrected together \(method): \(family.contents)."
  }

  /// An estimate in few words, with its unit where the words do not say it.
  static func title(_ named: NamedEstimate, _ estimate: Estimate) -> String {
    let title =
      switch named.name {
      case "mean_difference":
        estimate.interval?.method.name == "bca"
          ? "the same by bootstrap (BCa)" : "difference of means"
      case "difference_of_proportions", "difference_of_paired_proportions":
        estimate.interval?.method.name == "miettinen_nurminen"
          ? "the same by score interval" : "difference of proportions"
      case "glass_delta": "Glass' Δ"
      case "d_average_variance": "d by the average variance"
      case "odds_ratio": "odds ratio"
      case "d_av", "g_av", "d_z", "d_rm", "d_pre": named.name
      default: estimate.method.title
      }
    let basis =
      switch named.basis {
      case .answers: ""
      case .weighted: ", weighted"
      case .clustered: ", for clusters"
      }
    return switch estimate.unit {
    case .proportionDifference: title + basis + " (points)"
    case .standardDeviations: title + basis + " (SD)"
    default: title + basis
    }
  }

  /// A heading for an estimate.
  static func short(_ estimate: Estimate, _ name: String) -> String {
    switch name {
    case "mean_difference", "difference_of_proportions", "difference_of_paired_proportions":
      heading(name)
    default: clipped(estimate.method.title, 18)
    }
  }

  /// A heading for an estimate that none of the levels has; nothing where its name is a test's, for
  /// which there is no estimate.
  static func heading(_ name: String) -> String {
    switch name {
    case "mean_difference": "difference"
    case "difference_of_proportions", "difference_of_paired_proportions": "points"
    case "stuart_maxwell": ""
    default: clipped(words(name), 18)
    }
  }

  /// The name of a number that could not be computed, which brings no title with it.
  static func words(_ name: String) -> String {
    switch name {
    case "anova": "the analysis of variance"
    case "chi_square": "Pearson's χ² test"
    case "cliffs_delta": "Cliff's δ"
    case "cluster_robust_t": "the t test with cluster-robust errors (CR2)"
    case "cohens_d": "Cohen's d"
    case "cohens_h": "Cohen's h"
    case "cramers_v": "Cramér's V"
    case "cramers_v_corrected": "Cramér's V corrected for bias"
    case "d_av", "d_pre", "d_rm", "d_z", "g_av": name
    case "d_average_variance": "d by the average variance"
    case "dunn": "Dunn's comparison"
    case "epsilon_squared": "ε² of the ranks"
    case "eta_squared": "η²"
    case "glass_delta": "Glass' Δ"
    case "hedges_g": "Hedges' g"
    case "hodges_lehmann": "Hodges and Lehmann's shift"
    case "kruskal_wallis": "Kruskal and Wallis' test"
    case "mann_whitney": "Mann and Whitney's test"
    case "mcnemar_mid_p": "McNemar's test by mid-p"
    case "mean_difference": "the difference of means"
    case "omega_squared": "ω²"
    case "paired_t": "the paired t test"
    case "rank_biserial": "the rank-biserial correlation"
    case "stuart_maxwell": "Stuart and Maxwell's test"
    case "survey_t": "the t test of weighted means"
    case "welch_anova": "Welch's F test"
    case "welch_t": "Welch's t test"
    case "wilcoxon_pratt": "Wilcoxon's signed-rank test by Pratt"
    default: name.replacing("_", with: " ")
    }
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static func clipped(_ text: String, _ width: Int) -> String {
    TextLayout.clipped(text, to: width)
  }

  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    TextLayout.wrapped(
      text, indent: String(repeating: " ", count: indent + (indent > 0 ? 2 : 0)),
      first: String(repeating: " ", count: indent), width: width)
  }

  static func indented(_ lines: [String], by indent: Int = 2) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: indent) + $0 }
  }
}
