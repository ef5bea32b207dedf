/// What stands at the top or the foot of every page: titles and page numbers, not text.
enum RunningLines {
  /// How many lines at the top, and how many at the foot, may run from page to page.
  private static let depth = 3

  /// Takes the running lines out of the pages.
  ///
  /// A line runs where the same words, but for numbers, stand at the same height on more than half
  /// of the pages and on two or more. A line that says `Page 3` or `3 of 9` runs on one page too.
  ///
  /// - Parameter pages: The pages.
  /// - Returns: How many lines were taken out.
  static func remove(from pages: inout [PDFPage]) -> Int {
    var counts: [Key: Int] = [:]
    for page in pages {
      for key in Set(edges(of: page).map { key(of: page.lines[$0]) }) {
        counts[key, default: 0] += 1
      }
    }
    let needed = max(2, pages.count / 2 + 1)
    var removed = 0
    for index in pages.indices {
      let running = edges(of: pages[index]).filter { line in
        counts[key(of: pages[index].lines[line]), default: 0] >= needed
          || isPageNumber(pages[index].lines[line].text)
      }
      removed += running.count
      for line in running.sorted(by: >) { pages[index].lines.remove(at: line) }
    }
    return removed
  }

  private struct Key: Hashable {
    let words: String
    /// The height on the page in steps of four points.
    let step: Int
  }

  private static func key(of line: PDFPage.Line) -> Key {
    Key(
      words: String(line.text.map { $0.isNumber ? "#" : $0 }).replacing("##", with: "#"),
      step: Int(line.top / 4))
  }

  /// The outermost lines of a page, by their heights.
  private static func edges(of page: PDFPage) -> Set<Int> {
    let order = page.lines.indices.sorted { page.lines[$0].top < page.lines[$1].top }
    return Set(order.prefix(depth) + order.suffix(depth))
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "–" || $0 == "|" }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    guard (1...2).contains(numbers.count) else { return false }
    return others == ["page"] || others == ["page", "of"]
      || (others == ["of"] && numbers.count == 2)
  }
}
