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

    /// Puts a word behind the line.
    mutating func append(_ word: Line) {
      self = Line(
        text: "\(text) \(word.text)", left: min(left, word.left), top: min(top, word.top),
        right: max(right, word.right), bottom: max(bottom, word.bottom))
    }

    /// Whether two lines stand side by side.
    func isBeside(_ other: Line) -> Bool {
      min(bottom, other.bottom) - max(top, other.top) > 0.3 * min(height, other.height)
    }
  }

  var lines: [Line] = []

  /// Reads what `pdftotext -bbox-layout` writes: an element a line, the words with their boxes.
  ///
  /// - Parameter output: The program's output.
  /// - Returns: The pages; an empty page is one without lines.
  static func pages(_ output: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    var words: [[Line]] = []
    for row in output.split(separator: 0x0a) {
      let text = row.drop { $0 == 0x20 }
      if text.starts(with: "<word ".utf8) {
        if let word = Line(word: text), !word.text.isEmpty, !words.isEmpty {
          words[words.count - 1].append(word)
        }
      } else if text.starts(with: "<line ".utf8) {
        words.append([])
      } else if text.starts(with: "<page ".utf8) {
        pages.append(PDFPage())
        words = []
      } else if text.starts(with: "</page>".utf8), !pages.isEmpty {
        pages[pages.count - 1].lines = lines(words.filter { !$0.isEmpty })
        words = []
      }
    }
    return pages
  }

  /// The words as lines, cut where a gap stands at the edge of a column: where the words behind gaps
  /// of other lines begin too, or other lines do.
  private static func lines(_ words: [[Line]]) -> [Line] {
    func isGap(_ left: Line, _ right: Line) -> Bool {
      right.left - left.right > 0.6 * max(left.height, right.height)
    }
    var edges: [Int: Int] = [:]
    for line in words {
      for (left, right) in zip(line, line.dropFirst()) where isGap(left, right) {
        edges[Int(right.left.rounded()), default: 0] += 1
      }
      edges[Int(line[0].left.rounded()), default: 0] += 1
    }
    return words.flatMap { line in
      var lines = [line[0]]
      for (left, right) in zip(line, line.dropFirst()) {
        let edge = Int(right.left.rounded())
        let others = (edge - 1...edge + 1).reduce(0) { $0 + (edges[$1] ?? 0) }
        if isGap(left, right), others > 1 {
          lines.append(right)
        } else {
          lines[lines.count - 1].append(right)
        }
      }
      return lines
    }
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
