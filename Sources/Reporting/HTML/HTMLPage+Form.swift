extension HTMLPage {
  /// Writes boxes to be filled in, at the screen or on paper.
  func write(_ fields: [FormField], to html: inout HTMLWriter) {
    html.element("div", ["class": "form"]) { html in
      for field in fields {
        write(field, to: &html)
        html.newline()
      }
    }
  }

  private func write(_ field: FormField, to html: inout HTMLWriter) {
    let input = "\(field.id)-input"
    let note = field.note == nil ? nil : "\(field.id)-note"
    switch field.kind {
    case .line:
      html.element("div", ["id": field.id, "class": "field"]) { html in
        html.element("label", ["for": input], text: field.label)
        write(noteOf: field, to: &html)
        html.void(
          "input",
          ["id": input, "type": "text", "autocomplete": "off", "aria-describedby": note])
      }
    case .area:
      html.element("div", ["id": field.id, "class": "field"]) { html in
        html.element("label", ["for": input], text: field.label)
        write(noteOf: field, to: &html)
        html.element("textarea", ["id": input, "rows": "5", "aria-describedby": note])
      }
    case .choice(let choices):
      html.element(
        "fieldset", ["id": field.id, "class": "field", "aria-describedby": note]
      ) { html in
        html.element("legend", text: field.label)
        write(noteOf: field, to: &html)
        for (index, choice) in choices.enumerated() {
          html.element("label", ["class": "choice"]) { html in
            html.void(
              "input",
              [
                "type": "radio", "name": input, "id": "\(input)-\(index + 1)", "value": choice,
              ])
            html.element("span", text: choice)
          }
        }
      }
    case .given(let value):
      html.element("div", ["id": field.id, "class": "field"]) { html in
        html.element("p", ["class": "name"], text: field.label)
        write(noteOf: field, to: &html)
        html.element("p", ["class": "given"]) { $0.element("bdi", text: value) }
      }
    }
  }

  private func write(noteOf field: FormField, to html: inout HTMLWriter) {
    guard let note = field.note else { return }
    html.element("p", ["id": "\(field.id)-note", "class": "help"]) { html in
      write(note, to: &html)
    }
  }
}
