import Diagnostics

/// Answers as levels in order.
extension Answers {
  /// The given values in the order in which people list them.
  var inOrder: [Int] {
    if let known = KnownScale.matching(values.map(\.shown)) {
      return zip(given, known.places).sorted { $0.1 < $1.1 }.map(\.0)
    }
    return given.sorted { first, second in
      let (a, b) = (column.values[first], column.values[second])
      if let x = a.number, let y = b.number, x != y { return x < y }
      return NaturalOrder.precedes(a.text, b.text)
    }
  }

  func ordinal(scores: [Double?], because: String) -> MeasuredColumn {
    let rising = zip(given, scores).compactMap { position, score in
      score.map { (position, $0) }
    }.sorted { $0.1 < $1.1 }
    return levelled(rising.map { ($0.0, $0.1) }, as: .ordinal, because: because)
  }

  /// A column of levels; those that no row gives have no position.
  func levelled(
    _ ordered: [(position: Int?, score: Double?)], names: [String]? = nil, as measure: Measure,
    because: String
  ) -> MeasuredColumn {
    var levels: [Level] = []
    var places = [Int?](repeating: nil, count: column.values.count)
    for (index, entry) in ordered.enumerated() {
      let value = entry.position.map { column.values[$0] }
      let name = value?.shown ?? names?[index] ?? entry.score.map(Self.shown) ?? ""
      // Two ways to write one number, as 3 and 3.0, are one answer.
      if let last = levels.last, let score = entry.score, last.score == score {
        if let position = entry.position { places[position] = levels.count - 1 }
        continue
      }
      if let position = entry.position { places[position] = levels.count }
      levels.append(Level(name: name, text: value?.text ?? name, score: entry.score))
    }
    return MeasuredColumn(
      column: column, measure: measure, because: because, levels: levels, places: places,
      scores: places.map { $0.flatMap { levels[$0].score } },
      missing: column.values.indices.map { position in
        column.values[position].missing
          ?? (places[position] == nil ? evasive[position] ?? .notANumber : nil)
      })
  }

  var leftOut: String {
    let texts = given.filter { column.values[$0].number == nil }
    guard !texts.isEmpty else { return "" }
    let rows = texts.reduce(0) { $0 + counts[$1] }
    return "; \(rows) \(rows == 1 ? "row that holds" : "rows that hold") a text left out"
  }

  var noNumbers: Diagnostic {
    Diagnostic(
      code: "column.no-numbers", "the column \"\(column.name)\" holds no numbers",
      expected: "numbers in at least one row",
      fix: "leave --measure out, or give the order of its answers with --order \"a|b|c\"")
  }

  func notBinary(_ count: Int) -> Diagnostic {
    Diagnostic(
      code: "column.not-binary", "the column \"\(column.name)\" holds \(count) different answers",
      expected: "2", fix: "leave --measure out, or name columns of 0 and 1")
  }

  /// The numbers that texts such as `5 – strongly agree` begin with, where all do and all differ.
  static func leadingNumbers(_ texts: [String]) -> [Double]? {
    let numbers = texts.compactMap { text -> Double? in
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, digits.count <= 2 else { return nil }
      let next = text.dropFirst(digits.count).first
      guard next.map({ !$0.isLetter && !$0.isNumber && $0 != "%" }) ?? true else { return nil }
      return Double(digits)
    }
    return numbers.count == texts.count && Set(numbers).count == numbers.count ? numbers : nil
  }

  /// A number in few characters, for a sentence.
  static func shown(_ number: Double) -> String {
    let isShort = number == number.rounded() && abs(number) < 1e15
    return (isShort ? "\(Int(number))" : "\(number)").replacing("-", with: "−")
  }
}
