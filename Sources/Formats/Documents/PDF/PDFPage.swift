/// A page of a PDF: its lines of words, in the order in which they are read.
struct PDFPage {
  /// Words beside one another, with the box around them in points from the top left of the page.
  struct Line: Equatable {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var height: Double { bottom - top }

    /// Whether two lines stand side by side.
    func isBeside(_ other: Line) -> Bool {
      min(bottom, other.bottom) - max(top, other.top) > 0.5 * min(height, other.height)
    }
  }

  /// The height of the page in points.
  let height: Double
  var lines: [Line] = []

  /// Reads what `pdftotext -bbox-layout` writes: an element a line, the words with their boxes.
  ///
  /// - Parameter output: The program's output.
  /// - Returns: The pages; an empty page is one without lines.
  static func pages(_ output: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    var isInLine = false
    for row in output.split(separator: 0x0a) {
      let text = row.drop { $0 == 0x20 }
      if text.starts(with: "<word ".utf8) {
        guard isInLine, let word = Line(word: text), !word.text.isEmpty, !pages.isEmpty else {
          continue
        }
        pages[pages.count - 1].append(word)
      } else if text.starts(with: "<line ".utf8) {
        isInLine = true
        if !pages.isEmpty { pages[pages.count - 1].begin() }
      } else if text.starts(with: "</line>".utf8) {
        isInLine = false
      } else if text.starts(with: "<page ".utf8) {
        pages.append(PDFPage(height: Self.number("height", in: text) ?? 0))
      }
    }
    for index in pages.indices { pages[index].lines.removeAll { $0.text.isEmpty } }
    return pages
  }

  private mutating func begin() {
    lines.append(Line(text: "", left: 0, top: 0, right: 0, bottom: 0))
  }

  private mutating func append(_ word: Line) {
    guard let last = lines.last, !last.text.isEmpty else {
      lines[lines.count - 1] = word
      return
    }
    lines[lines.count - 1] = Line(
      text: "\(last.text) \(word.text)", left: min(last.left, word.left),
      top: min(last.top, word.top), right: max(last.right, word.right),
      bottom: max(last.bottom, word.bottom))
  }

  fileprivate static func number(_ name: String, in element: ArraySlice<UInt8>) -> Double? {
    let key = Array(" \(name)=\"".utf8)
    guard let start = element.firstRange(of: key) else { return nil }
    let digits = element[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}

extension PDFPage.Line {
  /// A word as `<word xMin="…" yMin="…" xMax="…" yMax="…">text</word>`.
  fileprivate init?(word: ArraySlice<UInt8>) {
    guard let left = PDFPage.number("xMin", in: word), let top = PDFPage.number("yMin", in: word),
      let right = PDFPage.number("xMax", in: word), let bottom = PDFPage.number("yMax", in: word),
      let close = word.firstIndex(of: UInt8(ascii: ">")),
      word.suffix(7).elementsEqual("</word>".utf8),
      close < word.endIndex - 7
    else { return nil }
    let content = String(decoding: word[(close + 1)..<(word.endIndex - 7)], as: UTF8.self)
    self.init(
      text: content.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&apos;", with: "'").replacing(
          "&#39;", with: "'"
        )
        .replacing("&amp;", with: "&"),
      left: left, top: top, right: right, bottom: bottom)
  }
}
