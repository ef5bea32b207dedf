import Diagnostics

/// The answers of a column with what tells their measure.
struct Answers {
  /// Texts in more different forms than these are no kinds.
  static let mostKinds = 200
  /// Texts in more different forms are taken for kinds only where the user says so.
  static let mostKindsUnasked = 30
  /// The share of rows with a number from which a column is one of numbers.
  static let numericShare = 0.8

  let column: Column
  /// Positions in the column's values of those that rows give and that are answers.
  let given: [Int]
  /// Of those, the ones that say why there is no answer, as `not applicable`.
  let evasive: [Int: MissingReason]
  let counts: [Int]

  init(_ column: Column) {
    self.column = column
    let counts = column.counts
    self.counts = counts
    given = column.values.indices.filter {
      counts[$0] > 0 && column.values[$0].missing == nil
    }
    evasive = Dictionary(
      uniqueKeysWithValues: given.compactMap { position in
        KnownScale.evasion(column.values[position].shown).map { (position, $0) }
      })
  }

  var values: [Column.Value] { given.map { column.values[$0] } }
  var rowCount: Int { given.reduce(0) { $0 + counts[$1] } }
  var numeric: [Int] { given.filter { column.values[$0].number != nil } }

  func detected() throws(Diagnostic) -> MeasuredColumn {
    if let known = knownScale() { return known }
    let numeric = numeric
    let numericRows = numeric.reduce(0) { $0 + counts[$1] }
    if Double(numericRows) >= Self.numericShare * Double(rowCount) {
      return try numbers(numeric)
    }
    let texts = values.map(\.shown)
    if texts.count == 2 { return try choice(as: .binary, because: "2 different answers") }
    if texts.count == 1, KnownScale.affirms(texts[0]) || KnownScale.denies(texts[0]) {
      return try choice(as: .binary, because: "1 of 2 answers")
    }
    if texts.count >= 3 {
      if let scores = Self.leadingNumbers(texts) {
        return ordinal(
          scores: scores, because: "\(texts.count) answers that begin with different numbers")
      }
    }
    let isFew = given.count <= Self.mostKindsUnasked && rowCount >= 2 * given.count
    guard isFew || given.count == 1 else {
      throw Diagnostic(
        code: "column.free-text",
        "the column \"\(column.name)\" holds \(given.count) different texts in \(rowCount) rows",
        expected: "numbers, or answers that several rows share",
        fix: "name a column of numbers, or give the order of the answers with --order \"a|b|c\"")
    }
    return try kinds(
      because: given.count == 1
        ? "1 answer" : "\(given.count) different texts whose order is not known")
  }

  /// A column of numbers: a scale where they are few, whole and small.
  private func numbers(_ numeric: [Int]) throws(Diagnostic) -> MeasuredColumn {
    let numbers = numeric.compactMap { column.values[$0].number }
    let distinct = Set(numbers).sorted()
    let labelled = given.count { column.values[$0].label != nil }
    let least = distinct[0]
    let greatest = distinct[distinct.count - 1]
    let isWhole = distinct.allSatisfy { $0 == $0.rounded() && (-5...10).contains($0) }
    let range = "\(Self.shown(least))–\(Self.shown(greatest))"
    if distinct.count == 2, numeric.count == given.count {
      return try choice(
        as: .binary,
        because: "2 different numbers, \(Self.shown(least)) and \(Self.shown(greatest))")
    }
    guard distinct.count > 2, isWhole else {
      return try amounts(
        because: distinct.count == 1
          ? "1 number" : "\(distinct.count) different numbers \(range)")
    }
    if labelled == given.count {
      return try kinds(
        because: "\(distinct.count) codes with labels whose order is not known;"
          + " --measure ordinal takes the order of the codes")
    }
    return try scale(because: "\(distinct.count) different whole numbers \(range)")
  }

  /// The answers as a scale of words that is known, where all of them are words of it or say why there
  /// is no answer.
  private func knownScale() -> MeasuredColumn? {
    let answers = given.filter { evasive[$0] == nil }
    guard let known = KnownScale.matching(answers.map { column.values[$0].shown }) else {
      return nil
    }
    let rising = zip(answers, known.places).sorted { $0.1 < $1.1 }.map(\.0)
    let codes = rising.compactMap { column.values[$0].number }
    // Codes are the scores where they rise with the words.
    let haveScores = codes.count == rising.count && zip(codes, codes.dropFirst()).allSatisfy(<)
    var because = "\(rising.count) answers of a scale of \(known.scale.rawValue)"
    if codes.count == rising.count, !haveScores { because += ", against the order of their codes" }
    let rows = evasive.keys.reduce(0) { $0 + counts[$1] }
    if rows > 0 {
      because += "; \(rows) \(rows == 1 ? "row says" : "rows say") why there is no answer"
    }
    return levelled(
      rising.enumerated().map { place, position in
        (position, haveScores ? codes[place] : Double(place + 1))
      }, as: .ordinal, because: because)
  }

  func amounts(because: String) throws(Diagnostic) -> MeasuredColumn {
    guard !numeric.isEmpty else { throw noNumbers }
    return MeasuredColumn(
      column: column, measure: .continuous, because: because + leftOut, levels: [],
      places: column.values.map { _ in nil },
      scores: column.values.map { $0.missing == nil ? $0.number : nil },
      missing: column.values.map { $0.missing ?? ($0.number == nil ? .notANumber : nil) })
  }

  func scale(because: String) throws(Diagnostic) -> MeasuredColumn {
    let texts = values.map(\.shown)
    if let known = knownScale() { return known }
    if numeric.isEmpty {
      if let scores = Self.leadingNumbers(texts) {
        return ordinal(scores: scores, because: because)
      }
      throw Diagnostic(
        code: "column.no-order",
        "the order of the \(given.count) answers in \"\(column.name)\" is not known",
        fix: "give it from the lowest: --order \"a|b|c\"")
    }
    return ordinal(scores: values.map(\.number), because: because + leftOut)
  }

  func choice(as measure: Measure, because: String) throws(Diagnostic) -> MeasuredColumn {
    guard given.count <= 2 else { throw notBinary(given.count) }
    let rising = given.sorted { first, second in
      let (a, b) = (column.values[first], column.values[second])
      if let x = a.number, let y = b.number { return x < y }
      let ranks = [a, b].map { value in
        KnownScale.denies(value.shown) ? 0 : KnownScale.affirms(value.shown) ? 2 : 1
      }
      if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
      return NaturalOrder.precedes(a.shown, b.shown)
    }
    if measure == .themes {
      guard given.allSatisfy({ [0, 1].contains(column.values[$0].number) }) else {
        throw Diagnostic(
          code: "column.not-theme", "the column \"\(column.name)\" is none of 0 and 1",
          expected: "1 where something was mentioned, 0 where not", fix: "leave --measure out")
      }
      return levelled(
        [0, 1].map { place in
          (given.first { column.values[$0].number == Double(place) }, Double(place))
        }, as: .themes, because: because)
    }
    // A column in which only one of two answers is given says so of every row.
    guard rising.count == 1, let only = rising.first else {
      return levelled(
        rising.enumerated().map { ($0.element, Double($0.offset)) }, as: measure,
        because: because)
    }
    let isDenied = KnownScale.denies(column.values[only].shown)
    return levelled(
      [(isDenied ? only : nil, 0), (isDenied ? nil : only, 1)], as: measure, because: because)
  }

  func kinds(because: String) throws(Diagnostic) -> MeasuredColumn {
    guard given.count <= Self.mostKinds else {
      throw Diagnostic(
        code: "column.too-many-kinds",
        "the column \"\(column.name)\" holds \(given.count) different answers",
        expected: "at most \(Self.mostKinds)", fix: "group the answers, or name another column")
    }
    return levelled(inOrder.map { ($0, nil) }, as: .nominal, because: because)
  }

  func ordered(by order: [String], as measure: Measure?) throws(Diagnostic) -> MeasuredColumn {
    if measure == .binary || measure == .themes, order.count > 2 {
      throw notBinary(order.count)
    }
    let wanted = order.map { $0.trimmed.lowercased() }
    guard wanted.count > 1, Set(wanted).count == wanted.count else {
      throw Diagnostic(
        code: "order.not-an-order", "the order names fewer than two answers, or one twice",
        expected: "different answers from the lowest, as \"a|b|c\"",
        fix: "name each answer once, with | between two; capitals and spaces at the ends do not"
          + " tell answers apart")
    }
    let positions = wanted.map { name in
      given.first {
        [column.values[$0].text.lowercased(), column.values[$0].shown.lowercased()].contains(name)
      }
    }
    let unknown = given.filter { !positions.contains($0) }
    guard unknown.isEmpty else {
      throw Diagnostic(
        code: "order.incomplete",
        "the order leaves out \(unknown.count) of the \(given.count) different answers in"
          + " \"\(column.name)\"",
        fix: "name every answer, or declare it to be none with --missing")
    }
    let isBinary = order.count == 2
    // Numbers keep their value where they rise in this order, else each step counts for one.
    let numbers = positions.map { $0.flatMap { column.values[$0].number } }
    let known = numbers.compactMap { $0 }
    let areScores = known.count == order.count && zip(known, known.dropFirst()).allSatisfy(<)
    let scores: [Double?] = order.indices.map { place in
      isBinary ? Double(place) : areScores ? numbers[place] : Double(place + 1)
    }
    return levelled(
      zip(positions, scores).map { ($0, $1) }, names: order,
      as: measure ?? (isBinary ? .binary : .ordinal), because: "in the order given")
  }
}
