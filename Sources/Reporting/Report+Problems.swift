extension Report {
  /// What is wrong with the tree: anchors used twice or not usable in a link, links to nowhere,
  /// tables whose rows do not fit their columns, figures without title or description, charts
  /// whose numbers do not fit their levels, series or periods.
  ///
  /// - Returns: The problems in document order; empty where all is well.
  public func problems() -> [ReportProblem] {
    let outline = Outline(self)
    return anchorProblems(outline) + outline.sections.flatMap(Self.problems(in:))
  }

  /// Stops a report that would mislead a reader or break a link.
  ///
  /// - Throws: `InvalidReport` where there are faults.
  package func check() throws(InvalidReport) {
    let faults = problems().filter { $0.severity == .fault }
    guard faults.isEmpty else { throw InvalidReport(problems: faults) }
  }

  private func anchorProblems(_ outline: Outline) -> [ReportProblem] {
    var problems: [ReportProblem] = []
    var seen: Set<String> = []
    for (id, kind) in outline.anchors {
      if !seen.insert(id).inserted {
        problems.append(ReportProblem(id: id, "the anchor of a \(kind) is already in use"))
      } else if !Self.isAnchor(id) {
        problems.append(
          ReportProblem(
            id: id,
            "the anchor of a \(kind) may hold only lower-case letters, digits and hyphens, and "
              + "must begin with a letter"))
      }
    }
    for target in outline.targets where seen.insert(target).inserted {
      problems.append(ReportProblem(id: target, "a link leads here, but nothing has this anchor"))
    }
    return problems
  }

  private static func isAnchor(_ id: String) -> Bool {
    guard let first = id.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private static func problems(in section: Section) -> [ReportProblem] {
    var problems: [ReportProblem] = []
    if section.title.isEmpty { problems.append(ReportProblem(id: section.id, "no heading")) }
    problems += section.blocks.flatMap(Self.problems(in:))
    return problems + section.subsections.flatMap(Self.problems(in:))
  }

  private static func problems(in block: Block) -> [ReportProblem] {
    switch block {
    case .table(let table): table.problems
    case .figure(let figure): figure.problems
    case .disclosure(_, let blocks): blocks.flatMap(Self.problems(in:))
    default: []
    }
  }
}

extension Table {
  /// What is wrong with the table.
  var problems: [ReportProblem] {
    var problems: [ReportProblem] = []
    func fault(_ message: String) { problems.append(ReportProblem(id: id, message)) }
    if caption.isEmpty { fault("the caption is empty") }
    if columns.isEmpty { fault("there are no columns") }
    if columns.contains(where: { $0.title.allSatisfy(\.isWhitespace) }) {
      fault("a column has no heading")
    }
    if Set(columns.map(\.heading)).count < columns.count { fault("two columns have one heading") }
    for (index, row) in rows.enumerated() {
      if row.cells.count != columns.count - 1 {
        fault(
          "row \(index + 1) has \(row.cells.count) cells for \(columns.count - 1) columns after "
            + "that of the row headings")
      }
      if row.header.isEmpty { fault("row \(index + 1) has no heading") }
      if row.cells.contains(where: \.isBlank) { fault("row \(index + 1) has a blank cell") }
    }
    return problems
  }
}

extension Figure {
  /// What is wrong with the figure and its table.
  var problems: [ReportProblem] {
    var problems: [ReportProblem] = []
    if title.isEmpty { problems.append(ReportProblem(id: id, "the title is empty")) }
    if description.isEmpty { problems.append(ReportProblem(id: id, "the description is empty")) }
    let words = title.words(naming: { _ in "Figure 1" }).split(whereSeparator: \.isWhitespace)
    if words.count > 15 {
      problems.append(ReportProblem(.advice, id: id, "the title has \(words.count) words, over 15"))
    }
    problems += chart.faults.map { ReportProblem(id: id, $0) }
    return problems + table.problems
  }
}
