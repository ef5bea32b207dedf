extension HTMLPage {
  /// Writes findings as cards, and what their marks mean.
  func write(_ findings: [Finding], to html: inout HTMLWriter) {
    html.element("ol", ["class": "findings"]) { html in
      for finding in findings { write(finding, to: &html) }
    }
    html.newline()
    let used = EvidenceStrength.allCases.filter { strength in
      findings.contains { $0.strength == strength }
    }
    html.element("details", ["class": "more small"]) { html in
      html.element("summary", text: "What the marks of evidence mean")
      html.element("dl", ["class": "definitions"]) { html in
        for strength in used {
          html.element("div") { html in
            html.element("dt") { mark(strength, to: &$0) }
            html.element("dd", text: strength.explanation)
          }
        }
      }
    }
    html.newline()
  }

  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element("li", ["id": finding.id]) { html in
      html.element("p", ["class": "sentence"]) { write(finding.sentence, to: &$0) }
      html.element("p", ["class": "detail"]) { html in
        write(finding.detail, to: &html)
      }
      html.element("p", ["class": "source"]) { html in
        mark(finding.strength, to: &html)
        if let link = finding.link {
          html.text(" ")
          html.element("a", ["href": "#\(link)"], text: "See \(outline.name(of: link))")
        }
      }
    }
    html.newline()
  }

  /// Writes the mark of a strength: up to four filled dots, and its name.
  func mark(_ strength: EvidenceStrength, to html: inout HTMLWriter) {
    html.element("span", ["class": "strength \(strength.rawValue)"]) { html in
      if let marks = strength.marks {
        html.element(
          "svg", ["aria-hidden": "true", "width": "58", "height": "14", "class": "dots"]
        ) { html in
          for index in 0..<4 {
            html.element(
              "circle",
              [
                "cx": "\(7 + 14 * index)", "cy": "7", "r": "5",
                "class": index < marks ? "full" : "hollow",
              ])
          }
        }
        html.text(" ")
      }
      html.text(strength.label)
    }
  }
}
