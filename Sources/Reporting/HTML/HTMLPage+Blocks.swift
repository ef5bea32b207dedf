extension HTMLPage {
  /// Writes one thing on the page.
  func write(_ block: Block, to html: inout HTMLWriter) {
    html.newline()
    switch block {
    case .paragraph(let text): paragraph(text, to: &html)
    case .list(let texts, let ordered): write(texts, ordered: ordered, to: &html)
    case .note(let text): write(note: text, to: &html)
    case .facts(let facts): write(facts, to: &html)
    case .findings(let findings): write(findings, to: &html)
    case .flow(let steps): write(steps, to: &html)
    case .table(let table): write(table, to: &html)
    case .figure(let figure): write(figure, to: &html)
    case .quotations(let set): write(set, to: &html)
    case .definitions(let definitions): write(definitions, to: &html)
    case .disclosure(let summary, let blocks):
      html.element("details", ["class": "more"]) { html in
        html.element("summary") { write(summary, to: &$0) }
        for block in blocks { write(block, to: &html) }
      }
    case .form(let fields): write(fields, to: &html)
    }
  }

  private func write(_ texts: [Text], ordered: Bool, to html: inout HTMLWriter) {
    let items: (inout HTMLWriter) -> Void = { html in
      for text in texts {
        html.element("li") { write(text, to: &$0) }
        html.newline()
      }
    }
    if ordered { html.element("ol", [:], items) } else { html.element("ul", [:], items) }
  }

  private func write(note text: Text, to html: inout HTMLWriter) {
    html.element("div", ["class": "note"]) { html in
      html.element("p") { html in
        html.element("strong", text: "Caution")
        html.text(" ")
        write(text, to: &html)
      }
    }
  }

  private func write(_ facts: [Fact], to html: inout HTMLWriter) {
    html.element("ul", ["class": "facts"]) { html in
      for fact in facts {
        html.element("li") { html in
          html.element("b", text: fact.value)
          html.text(" ")
          html.element("span") { write(fact.label, to: &$0) }
        }
      }
    }
  }

  private func write(_ steps: [FlowStep], to html: inout HTMLWriter) {
    html.element("ol", ["class": "flow"]) { html in
      for step in steps {
        html.element("li") { html in
          html.element(
            "b", text: step.count.map(NumberFormat.count) ?? step.shorthand?.mark ?? "")
          html.element("div") { html in
            html.element("span", ["class": "step"]) { write(step.label, to: &$0) }
            if let detail = step.detail {
              html.element("span", ["class": "detail"]) { write(detail, to: &$0) }
            }
          }
        }
      }
    }
    let marks = Shorthand.allCases.filter { mark in steps.contains { $0.shorthand == mark } }
    if let key = ChartWords.shorthand(marks, in: "list") {
      html.element("p", ["class": "shorthand"], text: key)
    }
  }

  private func write(_ definitions: [Definition], to html: inout HTMLWriter) {
    html.element("dl", ["class": "definitions"]) { html in
      for definition in definitions {
        html.element("div", ["id": definition.id]) { html in
          html.element("dt", text: definition.term)
          html.element("dd") { write(definition.meaning, to: &$0) }
        }
        html.newline()
      }
    }
  }
}
