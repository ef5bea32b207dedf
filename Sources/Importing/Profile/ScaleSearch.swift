import Diagnostics
import EvaluationModel
import Formats

/// Finds the scale that the answers of a column are on.
struct ScaleSearch {
  let scan: ColumnScan
  /// The headings of the column, for hints such as `(0-10)`.
  let headings: [String]
  /// What the file, or the key of the export, says that codes stand for.
  let labels: [ColumnFacts.ValueLabel]
  /// Whether these labels come from a key file.
  let hasKey: Bool
  /// Notes above the header that explain numbers, with the row that each stands in.
  let notes: [(row: Int, note: NumberLegend)]
  /// Whether the column is a row of an array, so that its codes are those of a scale.
  var isArray = false
  /// Answers of other columns on a scale of the same family, so that one that nobody chose here is
  /// not missed.
  var alsoSeen: [String] = []

  /// The share of cells that must be on a scale before it is suggested: 5 in 6.
  private static func isEnough(_ fitting: Int, of all: Int) -> Bool { fitting * 6 >= all * 5 }

  /// The scale, or `nil` where the answers are on none.
  func suggestion() -> SuggestedScale? {
    guard scan.answered > 0 else { return nil }
    // Codes whose labels have no order are options.
    guard labels.count < 2 else { return coded ?? known }
    return known ?? numberedLabels ?? numbers ?? arrayCodes ?? graded
  }

  // MARK: Labels

  /// The well-known scale that has the answers, by their words.
  private var known: SuggestedScale? {
    guard let fit = Self.fit(scan, alsoSeen: alsoSeen) else { return nil }
    var spelling: [Int: [String]] = [:]
    for answer in scan.answers {
      if let level = fit.scale.position(of: AnswerKey.key(of: answer)) {
        spelling[level, default: []].append(answer)
      }
    }
    let levels = fit.scale.levels.enumerated().map { index, forms in
      level(
        index + 1, label: forms[0], written: spelling[index] ?? [], role: fit.scale.roles[index])
    }
    return SuggestedScale(
      id: fit.scale.id, levels: levels, outside: outside, positivePhrase: fit.scale.positivePhrase,
      direction: .rising, evidence: .labels, reason: "the answers are words that say their order",
      misfits: fit.misfits, misspellings: fit.misspellings,
      unplaced: unplaced {
        fit.scale.position(of: AnswerKey.key(of: $0)) != nil || fit.misspellings[$0] != nil
      })
  }

  /// The first known scale that has enough of the answers, and the fewest levels.
  static func fit(_ scan: ColumnScan, alsoSeen: [String] = []) -> (
    scale: KnownScale, misfits: Int, misspellings: [String: String]
  )? {
    let rated = scan.answers.filter { OutsideAnswers.state(of: AnswerKey.key(of: $0)) == nil }
    let total = rated.reduce(0) { $0 + (scan.counts[$1] ?? 0) }
    guard total > 0 else { return nil }
    let others = alsoSeen.map(AnswerKey.key(of:))
    var best: (scale: KnownScale, misfits: Int, collisions: Int, seen: Int)?
    for scale in KnownScale.all where others.allSatisfy({ scale.position(of: $0) != nil }) {
      let fitting = rated.filter { scale.position(of: AnswerKey.key(of: $0)) != nil }
      let cells = fitting.reduce(0) { $0 + (scan.counts[$1] ?? 0) }
      let seen = Set(fitting.compactMap { scale.position(of: AnswerKey.key(of: $0)) }).count
      guard isEnough(cells, of: total), seen >= min(2, rated.count) else { continue }
      // Two answers that are offered side by side are no two ways to write one.
      let keys = Set(fitting.map(AnswerKey.key(of:)) + others)
      let collisions = keys.count - Set(keys.compactMap(scale.position(of:))).count
      let rank = (total - cells, collisions, scale.levels.count)
      if let best, rank >= (best.misfits, best.collisions, best.scale.levels.count) { continue }
      best = (scale, total - cells, collisions, seen)
    }
    guard let best, best.seen >= 2 || best.scale.family != "yes-no" || rated.count == 1 else {
      return nil
    }
    var misspellings: [String: String] = [:]
    for answer in rated where best.scale.position(of: AnswerKey.key(of: answer)) == nil {
      let forms = best.scale.levels.flatMap { $0 }
      if answer.count >= 4, let meant = NearMiss.suggestion(for: answer, among: forms) {
        misspellings[answer] = meant
      }
    }
    return (best.scale, best.misfits, misspellings)
  }

  /// LimeSurvey's codes of the answers of an array: `A1`, `A2` and so on.
  private var arrayCodes: SuggestedScale? {
    guard isArray else { return nil }
    let codes =
      scan.answers.compactMap { answer in
        answer.hasPrefix("A") ? Int(answer.dropFirst()) : nil
      } + alsoSeen.compactMap { $0.hasPrefix("A") ? Int($0.dropFirst()) : nil }
    guard let most = codes.max(), let least = codes.min(), least >= 1, most <= 10,
      scan.answers.allSatisfy({ answer in
        answer.hasPrefix("A") && Int(answer.dropFirst()) != nil
          || OutsideAnswers.state(of: AnswerKey.key(of: answer)) != nil
      })
    else { return nil }
    let count = max(most, 2)
    let roles = KnownScale.halves(count)
    return SuggestedScale(
      id: "codesA1toA\(count)",
      levels: (1...count).map { Scale.Level(value: $0, label: "A\($0)", role: roles[$0 - 1]) },
      outside: outside, positivePhrase: "answered favourably", direction: .unknown, evidence: .none,
      reason: "the file holds codes, and their labels stand in the survey's structure (.lss)",
      misfits: 0, misspellings: [:], unplaced: [])
  }

  /// What the answers are more or less of, where that puts them in order; or `nil`.
  var gradedThing: String? {
    let rated = scan.answers.filter { OutsideAnswers.state(of: AnswerKey.key(of: $0)) == nil }
    guard labels.count < 2, numberedLabels == nil, numbers == nil,
      let ordered = GradedLabel.ordered(rated)
    else { return nil }
    return ordered.lazy.compactMap { GradedLabel(AnswerKey.key(of: $0))?.thing }
      .first { !$0.isEmpty }
  }

  /// Labels that no list has, put in order by the words before them.
  private var graded: SuggestedScale? {
    let rated = scan.answers.filter { OutsideAnswers.state(of: AnswerKey.key(of: $0)) == nil }
    var seen: Set<String> = []
    let all = (rated + alsoSeen).filter { seen.insert(AnswerKey.key(of: $0)).inserted }
    guard all.count <= 9, let ordered = GradedLabel.ordered(all) else { return nil }
    let thing = GradedLabel(AnswerKey.key(of: ordered[ordered.count - 1]))?.thing ?? ""
    let word = thing.split(separator: " ").first.map(String.init) ?? "grade"
    let roles = KnownScale.halves(ordered.count)
    return SuggestedScale(
      id: "\(DraftID.plain(word))\(ordered.count)",
      levels: ordered.enumerated().map { index, label in
        Scale.Level(value: index + 1, label: label, role: roles[index])
      }, outside: outside, positivePhrase: "answered favourably", direction: .rising,
      evidence: .labels,
      reason: "the words before \"\(thing)\" say the order; add the levels that nobody chose",
      misfits: 0, misspellings: [:], unplaced: [])
  }

  // MARK: Codes

  /// The scale of codes whose labels the file or the key gives.
  private var coded: SuggestedScale? {
    guard labels.count >= 2 else { return nil }
    let rated = labels.filter { OutsideAnswers.state(of: AnswerKey.key(of: $0.label)) == nil }
    guard let order = Self.order(rated.map(\.label)) else { return nil }
    let codes = Dictionary(rated.map { (AnswerKey.key(of: $0.label), $0.code) }) { first, _ in first
    }
    let areCodes = scan.answers.contains { answer in labels.contains { $0.code == answer } }
    let numbers = order.labels.map { codes[AnswerKey.key(of: $0)].flatMap { Int($0) } }
    let known = numbers.compactMap { $0 }
    let falls = known.count > 1 && zip(known, known.dropFirst()).allSatisfy { $0 > $1 }
    let rises = zip(known, known.dropFirst()).allSatisfy { $0 < $1 }
    let levels = order.labels.enumerated().map { index, label in
      let code = codes[AnswerKey.key(of: label)]
      return Scale.Level(
        value: index + 1, label: label, role: order.roles[index],
        aliases: areCodes && code != nil && code != "\(index + 1)" || areCodes && !rises
          ? [code].compactMap { $0 } : [])
    }
    let off = scan.cells { answer in
      !labels.contains { $0.code == answer || $0.label == answer }
    }
    return SuggestedScale(
      id: areCodes && !rises ? "\(order.id)-reversed" : order.id, levels: levels,
      outside: codedOutside(areCodes: areCodes), positivePhrase: order.phrase,
      direction: falls ? .falling : rises ? .rising : .unknown,
      evidence: hasKey ? .keyFile : .valueLabels,
      reason: (hasKey ? "the key file" : "the file") + " gives the codes labels"
        + (falls ? ", and the greatest code is the least favourable" : ""), misfits: off,
      misspellings: [:],
      unplaced: unplaced { answer in labels.contains { $0.code == answer || $0.label == answer } })
  }

  private func codedOutside(areCodes: Bool) -> [Scale.OutsideAnswer] {
    labels.compactMap { label in
      OutsideAnswers.state(of: AnswerKey.key(of: label.label)).map {
        Scale.OutsideAnswer(
          label: label.label, state: $0, aliases: areCodes ? [label.code] : [])
      }
    }
  }

  /// Labels in their order, or `nil` where no scale has them.
  private static func order(_ labels: [String]) -> (
    id: String, labels: [String], roles: [Scale.Role], phrase: String
  )? {
    let keys = labels.map(AnswerKey.key(of:))
    let fitting = KnownScale.all.filter { scale in
      keys.allSatisfy { scale.position(of: $0) != nil }
        && Set(keys.compactMap { scale.position(of: $0) }).count == keys.count
    }
    if let scale = fitting.min(by: { $0.levels.count < $1.levels.count }) {
      let ordered = zip(labels, keys).sorted {
        (scale.position(of: $0.1) ?? 0) < (scale.position(of: $1.1) ?? 0)
      }
      return (
        scale.id, ordered.map(\.0), ordered.map { scale.roles[scale.position(of: $0.1) ?? 0] },
        scale.positivePhrase
      )
    }
    guard labels.count >= 3, let ordered = GradedLabel.ordered(labels) else { return nil }
    let thing = GradedLabel(AnswerKey.key(of: ordered[ordered.count - 1]))?.thing ?? ""
    let word = thing.split(separator: " ").first.map(String.init) ?? "grade"
    return (
      "\(DraftID.plain(word))\(ordered.count)", ordered, KnownScale.halves(ordered.count),
      "answered favourably"
    )
  }

  // MARK: Numbers

  /// Numbers of which some have words beside them, as `5 - Strongly agree`.
  private var numberedLabels: SuggestedScale? {
    var words: [Int: String] = [:]
    var written: [Int: [String]] = [:]
    var off = 0
    for answer in scan.answers where OutsideAnswers.state(of: AnswerKey.key(of: answer)) == nil {
      guard let (number, label) = AnswerKey.numbered(answer) else {
        off += scan.counts[answer] ?? 0
        continue
      }
      if let label { words[number] = words[number] ?? label }
      written[number, default: []].append(answer)
    }
    guard !words.isEmpty, written.count >= 2, Self.isEnough(scan.answered - off, of: scan.answered)
    else { return nil }
    let points = words.map { (number: $0, label: $1) }.sorted { $0.number < $1.number }
    let direction = Self.direction(of: points)
    return numeric(
      range: (written.keys.min() ?? 0)...(written.keys.max() ?? 0), words: words, written: written,
      direction: direction, evidence: .numberedLabels,
      reason: "words stand beside the numbers: "
        + points.map { "\($0.number) = \($0.label)" }.joined(separator: ", "), misfits: off)
  }

  /// Numbers alone, from 0 or 1 to at most 10.
  private var numbers: SuggestedScale? {
    var written: [Int: [String]] = [:]
    var off = 0
    for answer in scan.answers where OutsideAnswers.state(of: AnswerKey.key(of: answer)) == nil {
      if let (number, words) = AnswerKey.numbered(answer), words == nil {
        written[number, default: []].append(answer)
      } else {
        off += scan.counts[answer] ?? 0
      }
    }
    guard let least = written.keys.min(), let most = written.keys.max(), written.count >= 2,
      Self.isEnough(scan.answered - off, of: scan.answered) || off <= 3 && off * 2 < scan.answered
    else { return nil }
    let heading = LabelKey.key(of: headings.joined(separator: " "))
    let inHeading = headings.lazy.compactMap { NumberLegend($0) }.first
    if let note = inHeading ?? notes.last?.note, let low = note.points.first,
      let high = note.points.last, low.number <= least, most <= high.number
    {
      let row = inHeading == nil ? notes.last?.row : nil
      let said = note.points.map { "\($0.number) = \($0.label)" }.joined(separator: ", ")
      return numeric(
        range: low.number...high.number,
        words: Dictionary(note.points.map { ($0.number, $0.label) }) { first, _ in first },
        written: written, direction: Self.direction(of: note.points.map { ($0.number, $0.label) }),
        evidence: .note,
        reason: (row.map { "the note in row \($0)" } ?? "the question") + " says \(said)",
        misfits: off)
    }
    let isRecommendation = heading.contains("recommend") || heading.contains("likely")
    guard isRecommendation || !Self.asksForNumber(heading),
      let range = heading.contains("recommend") && most > 5 && least >= 0
        ? 0...10 : range(least, most, heading)
    else { return nil }
    return numeric(
      range: range, words: [:], written: written,
      direction: isRecommendation && range == 0...10 ? .rising : .unknown,
      evidence: isRecommendation && range == 0...10 ? .convention : .none,
      reason: isRecommendation && range == 0...10
        ? "10 is the favourable end of the usual question about recommending"
        : "the file holds numbers alone: nothing says which end is favourable", misfits: off)
  }

  private func range(_ least: Int, _ most: Int, _ heading: String) -> ClosedRange<Int>? {
    for stated in [0...10, 1...10, 1...7, 1...6, 1...5, 1...4] where stated.contains(least) {
      let ends = (stated.lowerBound, stated.upperBound)
      let forms = ["\(ends.0)-\(ends.1)", "\(ends.0) - \(ends.1)", "\(ends.0) to \(ends.1)"]
      if stated.contains(most), forms.contains(where: heading.contains) { return stated }
    }
    guard least >= 0, most > 2 else { return nil }
    if least == 0 { return most > 5 ? 0...10 : nil }
    switch most {
    case 3: return 1...3
    case 4: return 1...4
    case 5: return 1...5
    case 6, 7: return 1...7
    case 8...10: return 1...10
    default: return nil
    }
  }

  /// Whether a heading asks how many there are of something, rather than for a rating.
  static func asksForNumber(_ heading: String) -> Bool {
    let asked = [
      "how many", "how much", "number of", "years", "days", "hours", "months", "minutes", "age",
      "what year", "percentage", "score", "rank",
    ]
    let words =
      " \(heading.map { $0.isLetter || $0.isNumber ? $0 : " " }.map(String.init).joined()) "
    return asked.contains { words.contains(" \($0) ") }
  }

  private func numeric(
    range: ClosedRange<Int>, words: [Int: String], written: [Int: [String]],
    direction: SuggestedScale.Direction, evidence: SuggestedScale.Evidence, reason: String,
    misfits: Int
  ) -> SuggestedScale {
    let falls = direction == .falling
    let count = range.count
    let roles = count == 11 && evidence == .convention ? Self.promoters : KnownScale.halves(count)
    let numbers = falls ? Array(range.reversed()) : Array(range)
    let levels = numbers.enumerated().map { index, number in
      let value = range.lowerBound + index
      let label = words[number].map { words in "\(number) – \(words)" } ?? "\(number)"
      var aliases = (written[number] ?? []).filter {
        LabelKey.key(of: $0) != LabelKey.key(of: label)
      }
      if falls, !aliases.contains("\(number)"), label != "\(number)" {
        aliases.insert("\(number)", at: 0)
      }
      if !falls { aliases.removeAll { $0 == "\(value)" } }
      return Scale.Level(value: value, label: label, role: roles[index], aliases: aliases)
    }
    let ends = "\(range.lowerBound)to\(range.upperBound)"
    let suffix =
      words.isEmpty ? "" : "-" + DraftID.plain(words.min { $0.key < $1.key }?.value ?? "")
    return SuggestedScale(
      id: "numbers\(ends)\(suffix)" + (falls ? "-reversed" : ""), levels: levels, outside: outside,
      positivePhrase: "answered favourably", direction: direction, evidence: evidence,
      reason: reason, misfits: misfits, misspellings: [:],
      unplaced: unplaced { answer in
        AnswerKey.numbered(answer).map { range.contains($0.number) } ?? false
      })
  }

  /// Detractors to 6, passives to 8, promoters from 9 (Reichheld 2003).
  private static let promoters: [Scale.Role] =
    Array(repeating: .negative, count: 7) + [.neutral, .neutral, .positive, .positive]

  /// Which end is favourable, by the words of the lowest and the highest number.
  static func direction(of points: [(number: Int, label: String)]) -> SuggestedScale.Direction {
    guard let low = points.first, let high = points.last, low.number < high.number else {
      return points.first.map { point in
        guard let favour = favour(of: point.label) else { return .unknown }
        let isLow = point.number <= 1
        return (favour > 0) == isLow ? .falling : .rising
      } ?? .unknown
    }
    guard let lowFavour = favour(of: low.label), let highFavour = favour(of: high.label),
      lowFavour != highFavour
    else { return .unknown }
    return lowFavour < highFavour ? .rising : .falling
  }

  /// How favourable the words are, from -1 to 1, or `nil` where nothing tells.
  private static func favour(of label: String) -> Double? {
    let key = AnswerKey.key(of: label)
    for scale in KnownScale.all {
      if let position = scale.position(of: key), scale.levels.count > 1 {
        return Double(position) / Double(scale.levels.count - 1) * 2 - 1
      }
    }
    if key.hasPrefix("not at all") || key.hasPrefix("none") || key.hasPrefix("no ") { return -1 }
    for (word, favour) in [
      ("very low", -1.0), ("lowest", -1), ("worst", -1), ("least", -1), ("very poor", -1),
      ("very high", 1), ("highest", 1), ("best", 1), ("most", 1), ("extremely", 1), ("low", -0.5),
      ("high", 0.5), ("very", 1), ("all ", 1),
    ] where key.hasPrefix(word) {
      return favour
    }
    return nil
  }

  // MARK: Outside the order

  /// Answers that are on no level and safe to name: numbers in some form, and words that came three
  /// times or more.
  private func unplaced(_ isKnown: (String) -> Bool) -> [String] {
    scan.answers.filter { answer in
      guard !isKnown(answer), OutsideAnswers.state(of: AnswerKey.key(of: answer)) == nil else {
        return false
      }
      let isNumber =
        answer.count <= 10 && answer.allSatisfy { $0.isASCIIDigit || "/.,-+% ".contains($0) }
      return isNumber
        || (scan.counts[answer] ?? 0) >= 3 && answer.count <= 60
          && !PersonalContent.isMentioned(in: answer)
    }
  }

  private var outside: [Scale.OutsideAnswer] {
    scan.answers.compactMap { answer in
      OutsideAnswers.state(of: AnswerKey.key(of: answer)).map {
        Scale.OutsideAnswer(label: answer, state: $0)
      }
    }.reduce(into: []) { all, answer in
      // Two spellings of one answer are one answer.
      let key = LabelKey.key(of: answer.label)
      if !all.contains(where: { LabelKey.key(of: $0.label) == key }) { all.append(answer) }
    }
  }

  private func level(
    _ value: Int, label: String, written: [String], role: Scale.Role
  ) -> Scale.Level {
    var seen: Set<String> = [LabelKey.key(of: label)]
    let aliases = written.filter { seen.insert(LabelKey.key(of: $0)).inserted }
    return Scale.Level(value: value, label: label, role: role, aliases: aliases)
  }
}
