extension HTMLPage {
  /// Writes quotations with the rule that chose them and what it passed over.
  func write(_ set: QuotationSet, to html: inout HTMLWriter) {
    html.element("div", ["class": "quotations", "id": set.id]) { html in
      html.element("p", ["class": "rule"]) { html in
        html.element("strong", text: "How these were chosen")
        html.text(" ")
        write(set.rule, to: &html)
      }
      for quotation in set.quotations { write(quotation, to: &html) }
      html.element("p", ["class": "rule"]) { html in
        html.element("strong", text: "Passed over")
        html.text(" ")
        write(set.passedOver, to: &html)
      }
    }
    html.newline()
  }

  private func write(_ quotation: Quotation, to html: inout HTMLWriter) {
    html.newline()
    html.element("figure", ["class": "quotation", "id": quotation.id]) { html in
      html.element("blockquote", ["lang": quotation.language]) { html in
        html.element("p") { html in
          html.text("\u{201C}")
          html.element("bdi") { write(quotation.text, to: &$0) }
          html.text("\u{201D}")
        }
      }
      html.element("figcaption") { html in
        html.element("bdi", text: quotation.attribution)
        for tag in [quotation.theme, quotation.direction] {
          guard let tag else { continue }
          html.text(" ")
          html.element("span", ["class": "tag"]) { $0.element("bdi", text: tag) }
        }
      }
    }
  }
}
