internal import Evidence
internal import JSONWriting

extension ReportJSON {
  /// A block, whose `type` says what it is.
  func node(_ block: Block) -> JSONNode {
    func node(_ type: String, _ members: Members) -> JSONNode {
      .object([("type", .text(type))] + members)
    }
    return switch block {
    case .paragraph(let text): node("paragraph", members("text", text))
    case .note(let text): node("note", members("text", text))
    case .list(let texts, let ordered):
      node(
        "list",
        [
          ("ordered", .boolean(ordered)),
          ("items", .array(texts.map { .object(members("text", $0)) })),
        ])
    case .facts(let facts):
      node(
        "facts",
        [
          (
            "facts",
            .array(
              facts.map { .object([("value", .text($0.value))] + members("label", $0.label)) })
          )
        ])
    case .findings(let findings): node("findings", [("findings", .array(findings.map(self.node)))])
    case .flow(let steps): node("flow", [("steps", .array(steps.map(self.node)))])
    case .table(let table): node("table", members(table))
    case .figure(let figure): node("figure", members(figure))
    case .quotations(let set): node("quotations", members(set))
    case .definitions(let definitions):
      node(
        "definitions",
        [
          (
            "definitions",
            .array(
              definitions.map { definition in
                .object(
                  [("id", JSONNode(definition.id)), ("term", .text(definition.term))]
                    + members("meaning", definition.meaning))
              })
          )
        ])
    case .disclosure(let summary, let blocks):
      node("disclosure", members("summary", summary) + [("blocks", .array(blocks.map(self.node)))])
    case .form(let fields): node("form", [("fields", .array(fields.map(self.node)))])
    }
  }

  private func node(_ finding: Finding) -> JSONNode {
    .object(
      [("id", .text(finding.id))] + members("sentence", finding.sentence) + [
        ("strength", .text(finding.strength.rawValue)),
        ("strengthLabel", .text(finding.strength.label)),
      ] + members("detail", finding.detail) + [("link", JSONNode(finding.link))])
  }

  private func node(_ step: FlowStep) -> JSONNode {
    .object(
      members("label", step.label) + [
        ("count", step.count.map(JSONNode.integer) ?? .null),
        ("mark", JSONNode(step.shorthand?.mark)),
      ] + members("detail", step.detail))
  }

  private func members(_ set: QuotationSet) -> Members {
    [("id", .text(set.id))] + members("rule", set.rule) + [
      (
        "quotations",
        .array(
          set.quotations.map { quotation in
            .object(
              [("id", .text(quotation.id))] + members("text", quotation.text) + [
                ("attribution", .text(quotation.attribution)), ("theme", JSONNode(quotation.theme)),
                ("direction", JSONNode(quotation.direction)),
                ("language", JSONNode(quotation.language)),
              ])
          })
      )
    ] + members("passedOver", set.passedOver)
  }

  private func node(_ field: FormField) -> JSONNode {
    let (kind, choices, given): (JSONNode, [String], String?) =
      switch field.kind {
      case .line: ("line", [], nil)
      case .area: ("area", [], nil)
      case .choice(let choices): ("choice", choices, nil)
      case .given(let value): ("given", [], value)
      }
    return .object(
      [("id", .text(field.id)), ("label", .text(field.label))] + members("note", field.note) + [
        ("kind", kind), ("choices", JSONNode(choices)), ("given", JSONNode(given)),
      ])
  }

  private func members(_ figure: Figure) -> Members {
    [("id", .text(figure.id)), ("name", .text(outline.name(of: figure.id)))]
      + members("title", figure.title) + members("subtitle", figure.subtitle)
      + members("description", figure.description) + [
        ("chart", node(figure.chart)), ("table", .object(members(figure.table))),
      ]
  }

  private func members(_ table: Table) -> Members {
    [("id", .text(table.id)), ("name", .text(outline.name(of: table.id)))]
      + members("caption", table.caption) + [
        (
          "columns",
          .array(
            table.columns.map { column in
              .object([
                ("heading", .text(column.heading)), ("title", .text(column.title)),
                ("unit", JSONNode(column.unit)),
                ("kind", column.kind == .number ? "number" : "text"),
              ])
            })
        ),
        ("rows", .array(table.rows.map(node))),
        (
          "tints",
          table.tints.map { tints in
            .object([
              ("bounds", .array(tints.bounds.map(JSONNode.number))),
              ("unit", .text(tints.unit.rawValue)),
            ])
          } ?? .null
        ),
        ("notes", .array(table.notes.map { .object(members("text", $0)) })),
      ]
  }

  private func node(_ row: Row) -> JSONNode {
    .object(
      [("id", JSONNode(row.id)), ("isTotal", .boolean(row.isTotal))] + members("header", row.header)
        + [("cells", .array(row.cells.map(node)))])
  }

  /// A cell: the number where it holds one, and always what is printed.
  private func node(_ cell: Cell) -> JSONNode {
    let value: JSONNode =
      switch cell.value(precision, naming: outline.name(of:)) {
      case .number(let number): .number(number.value)
      case .words, .mark: .null
      }
    var members: Members = [
      ("value", value), ("printed", .text(cell.printed(naming: outline.name(of:)))),
    ]
    if let accord = cell.accord { members.append(("accord", .text(accord.rawValue))) }
    if let link = cell.link { members.append(("link", .text(link))) }
    return .object(members)
  }
}

extension Cell {
  /// The anchor to which the cell leads.
  fileprivate var link: String? {
    switch self {
    case .linked(_, let id): id
    case .shaded(let cell, _): cell.link
    default: nil
    }
  }
}
