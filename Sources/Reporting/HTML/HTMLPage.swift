/// A report as a page: what the parts of it write to an `HTMLWriter`.
struct HTMLPage {
  /// The report.
  let report: Report
  /// The numbers of its parts.
  let outline: Outline
  /// What the page carries beside what is read.
  let extras: HTMLRenderer.Extras

  init(_ report: Report, extras: HTMLRenderer.Extras) {
    self.report = report
    self.extras = extras
    outline = Outline(report)
  }

  /// Writes the whole page.
  func write(to html: inout HTMLWriter) {
    html.verbatim("<!DOCTYPE html>\n")
    html.element("html", ["lang": report.language]) { html in
      html.element("head") { writeHead(to: &$0) }
      html.newline()
      html.element("body") { writeBody(to: &$0) }
    }
    html.newline()
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.newline()
    html.void("meta", ["charset": "utf-8"])
    html.newline()
    html.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      ])
    html.newline()
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.newline()
    html.void("meta", ["name": "color-scheme", "content": "light dark"])
    html.newline()
    html.element("title", text: "\(report.title): \(report.subtitle)")
    html.newline()
    html.element("style") { StyleSheet.write(report, to: &$0) }
    html.newline()
  }

  private func writeBody(to html: inout HTMLWriter) {
    html.newline()
    html.element("a", ["class": "skip", "href": "#report"], text: "Skip to the report")
    html.newline()
    writeShapes(to: &html)
    html.element("div", ["class": report.isOnePage ? "page leaf" : "page"]) { html in
      html.element("header", ["class": "title"]) { writeTitle(to: &$0) }
      html.newline()
      if !report.isOnePage {
        html.element("nav", ["class": "contents", "aria-label": "Contents"]) {
          writeContents(to: &$0)
        }
        html.newline()
      }
      html.element("main", ["id": "report", "tabindex": "-1"]) { html in
        for section in outline.sections { write(section, level: 2, to: &html) }
      }
      html.newline()
      html.element("footer", ["class": "imprint"]) { html in
        html.element("p") { html in
          html.text("\(report.title). \(report.subtitle). \(report.status), \(report.date). ")
          if report.isOnePage {
            write(report.provenance.line, to: &html)
          } else {
            html.text("Made with \(report.provenance.program).")
          }
        }
      }
    }
    html.newline()
  }

  private func writeTitle(to html: inout HTMLWriter) {
    if let notice = report.notice {
      html.element("p", ["class": "notice"]) { write(notice, to: &$0) }
    }
    html.element("h1", text: report.title)
    html.element("p", ["class": "subtitle"], text: report.subtitle)
    html.element("p", ["class": "status"]) { html in
      html.element("strong", text: report.status)
      html.element("span", ["class": "date"], text: report.date)
    }
  }

  private func writeContents(to html: inout HTMLWriter) {
    html.element("details") { html in
      html.element("summary", text: "Contents")
      html.element("ol") { html in
        for section in outline.sections {
          html.element("li") { html in
            html.element("a", ["href": "#\(section.id)"]) { html in
              html.element("span", ["class": "number"], text: outline.number(of: section))
              html.text(" ")
              html.element("span", text: section.title)
            }
          }
        }
      }
    }
  }

  /// Writes a part with the parts below it.
  ///
  /// - Parameters:
  ///   - section: The part.
  ///   - level: The level of its heading, 2 for the parts of the report.
  ///   - html: What is written to.
  func write(_ section: Section, level: Int, to html: inout HTMLWriter) {
    html.newline()
    html.element("section", ["id": section.id, "class": level == 2 ? "part" : nil]) { html in
      let heading: (inout HTMLWriter) -> Void = { html in
        if !report.isOnePage {
          html.element("span", ["class": "number"], text: outline.number(of: section))
          html.text(" ")
        }
        html.element("bdi", text: section.title)
      }
      switch level {
      case 2: html.element("h2", [:], heading)
      case 3: html.element("h3", [:], heading)
      case 4: html.element("h4", [:], heading)
      default: html.element("h5", [:], heading)
      }
      if level == 2, section.id != outline.sections.first?.id, let notice = report.notice {
        html.element("p", ["class": "notice again"]) { write(notice, to: &$0) }
      }
      for block in section.blocks { write(block, to: &html) }
      for part in section.subsections { write(part, level: level + 1, to: &html) }
    }
  }
}
