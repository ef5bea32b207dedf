/// Writes the figures of a report as Vega-Lite specifications (version 5), for those who want to draw
/// them again: a specification holds its numbers, its words and its looks.
///
/// The numbers are those that the report prints, no more exact than there, and none that the
/// disclosure control has hidden. Whoever opens one in the Vega editor, in Altair or in Observable sees
/// the figure of the report.
public struct VegaLiteRenderer: Sendable {
  /// A specification.
  public struct File: Hashable, Sendable {
    /// The name of its file, as `fig-themes.vl.json`.
    public let name: String
    /// The JSON, which ends in a line break.
    public let text: String

    /// Whether a file is named as specifications are.
    public static func isName(_ name: String) -> Bool { name.hasSuffix(".vl.json") }
  }

  public init() {}

  /// A specification for every figure.
  ///
  /// - Parameter report: The report.
  /// - Returns: The specifications in document order.
  public func render(_ report: Report) -> [File] {
    let outline = Outline(report)
    return report.figures.map { figure in
      File(
        name: "\(figure.id).vl.json",
        text: VegaLiteFigure(figure, report, outline).document)
    }
  }
}

extension Report {
  /// The figures in document order.
  var figures: [Figure] { sections.flatMap(\.figures) }
}

extension Section {
  fileprivate var figures: [Figure] {
    blocks.flatMap(\.figures) + subsections.flatMap(\.figures)
  }
}

extension Block {
  fileprivate var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .disclosure(_, let blocks): blocks.flatMap(\.figures)
    default: []
    }
  }
}
