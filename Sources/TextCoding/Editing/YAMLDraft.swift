/// A YAML file while it is changed: what goes and what comes, place by place.
struct YAMLDraft {
  let source: YAMLSource
  private var removed: [Range<Int>] = []
  private var inserted: [Int: String] = [:]

  init(_ text: String) { source = YAMLSource(text) }

  mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { removed.append(range) }
  }

  /// Puts text before a place, behind what was put there earlier.
  mutating func insert(_ text: String, at place: Int) { inserted[place, default: ""] += text }

  /// The changed file: lines that lost all they held are gone, and none ends in a space for what it
  /// lost.
  var text: String {
    var isGone = [Bool](repeating: false, count: source.scalars.count)
    var lines: Set<Int> = []
    for range in removed {
      for place in range { isGone[place] = true }
      var line = source.lineStart(of: range.lowerBound)
      while line < range.upperBound {
        lines.insert(line)
        line = source.lineEnd(of: line) + 1
        if source[line - 1] == "\r" { line += 1 }
      }
    }
    for line in lines { tidy(line, &isGone) }
    var result = String.UnicodeScalarView()
    for place in 0...source.scalars.count {
      if let text = inserted[place] { result.append(contentsOf: text.unicodeScalars) }
      if place < isGone.count, !isGone[place] { result.append(source.scalars[place]) }
    }
    return String(result)
  }

  private func tidy(_ line: Int, _ isGone: inout [Bool]) {
    let end = source.lineEnd(of: line)
    var place = end
    while place > line, inserted[place] == nil, isGone[place - 1] || isBlank(place - 1) {
      place -= 1
    }
    let isBroken = end < isGone.count && !isGone[end]
    let isOwnLine = inserted[line].map { $0.unicodeScalars.last == "\n" } ?? true
    guard place == line, isOwnLine else {
      if isBroken { for trailing in place..<end { isGone[trailing] = true } }
      return
    }
    let next = source[end] == "\r" ? end + 2 : end + 1
    for place in line..<min(next, isGone.count) { isGone[place] = true }
  }

  private func isBlank(_ place: Int) -> Bool {
    source.scalars[place] == " " || source.scalars[place] == "\t"
  }
}
