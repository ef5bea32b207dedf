internal import JSONWriting

/// Writes a report as JSON: the whole tree, with the words and numbers of the other forms.
///
/// The form is that of `Data/schemas/report.schema.json`. Keys keep their order, and the same report
/// gives the same bytes.
public struct JSONRenderer: Sendable {
  /// How exactly numbers are written.
  public let precision: NumberPrecision

  public init(precision: NumberPrecision = .printed) {
    self.precision = precision
  }

  /// The report as JSON.
  ///
  /// - Parameter report: The report.
  /// - Returns: A document that ends in a line break.
  /// - Throws: `InvalidReport` where links would break or a table or figure lacks what readers
  ///   need, as the page does.
  public func render(_ report: Report) throws(InvalidReport) -> String {
    try report.check()
    return ReportJSON(outline: Outline(report), precision: precision).node(report).document
  }
}

/// The parts of a report as JSON.
struct ReportJSON {
  typealias Members = [(key: String, value: JSONNode)]

  /// The numbers of the report's parts.
  let outline: Outline
  let precision: NumberPrecision

  /// The document.
  func node(_ report: Report) -> JSONNode {
    // The version rises when a key is taken away or changes its meaning; new keys may come at any
    // time.
    .object(
      [
        ("formatVersion", .integer(1)), ("kind", "report"),
        ("program", .text(report.provenance.program)), ("title", .text(report.title)),
        ("subtitle", .text(report.subtitle)), ("status", .text(report.status)),
        ("date", .text(report.date)), ("isoDate", JSONNode(report.isoDate)),
        ("language", .text(report.language)),
        ("precision", .text(precision.rawValue)),
      ] + members("notice", report.notice) + [
        (
          "shorthand",
          .array(
            Shorthand.allCases.map {
              .object([("mark", .text($0.mark)), ("meaning", .text($0.meaning))])
            })
        ),
        ("sections", .array(outline.sections.map(node))), ("provenance", node(report.provenance)),
      ])
  }

  private func node(_ section: Section) -> JSONNode {
    .object([
      ("id", .text(section.id)), ("number", .text(outline.number(of: section))),
      ("title", .text(section.title)), ("blocks", .array(section.blocks.map(node))),
      ("sections", .array(section.subsections.map(node))),
    ])
  }

  private func node(_ provenance: Provenance) -> JSONNode {
    .object([
      ("program", .text(provenance.program)), ("command", JSONNode(provenance.command)),
      (
        "settings",
        .array(
          provenance.settings.map {
            .object([("name", .text($0.name)), ("value", .text($0.value))])
          })
      ),
      (
        "inputs",
        .array(
          provenance.inputs.map { input in
            .object([
              ("name", .text(input.name)), ("sha256", .text(input.sha256)),
              ("rows", input.rows.map(JSONNode.integer) ?? .null),
            ])
          })
      ),
      ("codebook", JSONNode(provenance.codebookVersion)),
      // A number of 64 bits is no JSON number for every program.
      ("seed", JSONNode(provenance.seed.map(String.init))),
      ("notes", .array(provenance.notes.map { .object(members("text", $0)) })),
    ])
  }

  /// A text under a key, and its pieces under the key with `Runs` where they do not all look alike.
  ///
  /// - Parameters:
  ///   - key: The key of the words alone.
  ///   - text: The text; null where there is none.
  /// - Returns: One or two members.
  func members(_ key: String, _ text: Text?) -> Members {
    guard let text else { return [(key, .null)] }
    let words = (key, JSONNode.text(text.words(naming: outline.name(of:))))
    let isPlain = text.runs.allSatisfy { if case .plain = $0 { true } else { false } }
    return isPlain ? [words] : [words, ("\(key)Runs", .array(text.runs.map(node)))]
  }

  private func node(_ run: Text.Run) -> JSONNode {
    func node(_ words: String, _ style: String, to id: String? = nil) -> JSONNode {
      .object(
        [("text", .text(words)), ("style", .text(style))] + (id.map { [("to", .text($0))] } ?? []))
    }
    return switch run {
    case .plain(let words): node(words, "plain")
    case .strong(let words): node(words, "strong")
    case .emphasis(let words): node(words, "emphasis")
    case .code(let words): node(words, "code")
    case .highlight(let words): node(words, "highlight")
    case .link(let words, let id): node(words, "link", to: id)
    case .reference(let id): node(outline.name(of: id), "reference", to: id)
    }
  }
}
