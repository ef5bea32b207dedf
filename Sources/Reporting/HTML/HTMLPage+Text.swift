extension HTMLPage {
  /// Writes running words with their emphasis and links.
  func write(_ text: Text, to html: inout HTMLWriter) {
    for run in text.runs {
      switch run {
      case .plain(let words): html.text(words)
      case .strong(let words): html.element("strong", text: words)
      case .emphasis(let words): html.element("em", text: words)
      case .code(let words): html.element("code", text: words)
      case .highlight(let words): html.element("mark", text: words)
      case .link(let words, let id): html.element("a", ["href": "#\(id)"], text: words)
      case .reference(let id):
        html.element("a", ["href": "#\(id)"], text: outline.name(of: id))
      }
    }
  }

  /// Writes a paragraph.
  func paragraph(_ text: Text, class name: String? = nil, to html: inout HTMLWriter) {
    html.element("p", ["class": name]) { write(text, to: &$0) }
    html.newline()
  }

  /// The words of a text, without its emphasis and links.
  func words(_ text: Text) -> String {
    text.words(naming: outline.name(of:))
  }
}
