import EvaluationModel

/// What is different between the written answers of a question in two files.
struct AnswerComparison {
  typealias Written = ColumnShape.WrittenAnswer

  /// Two lists of answers in words.
  struct Change: Hashable {
    let before: String
    let now: String
  }

  private let before: [String: Written]
  private let now: [String: Written]
  /// The answers that both files write.
  private let shared: [String]

  init(before: [Written], now: [Written]) {
    func keyed(_ answers: [Written]) -> [String: Written] {
      Dictionary(answers.map { (LabelKey.key(of: $0.written), $0) }) { first, _ in first }
    }
    self.before = keyed(before)
    self.now = keyed(now)
    shared = Set(self.now.keys).intersection(self.before.keys).sorted()
  }

  /// Answers that both files write and that stand for something else now.
  private var different: [String] {
    shared.filter { key in
      guard let old = before[key]?.meaning, let new = now[key]?.meaning else { return false }
      return old != new
    }
  }

  /// Codes that both files explain, and otherwise now.
  private var relabelled: [String] {
    shared.filter { key in
      guard let old = before[key]?.label, let new = now[key]?.label else { return false }
      return LabelKey.key(of: old) != LabelKey.key(of: new)
    }
  }

  /// Where the scale is turned round: by what the plan reads, or by what the files say of codes.
  ///
  /// A scale is turned where the levels of the answers that both files write fall as those of the
  /// earlier file rise, or where one code changed from the one end to the other.
  var turned: Change? {
    let levels = shared.compactMap { key -> (old: Int, new: Int)? in
      guard case .level(let old)? = before[key]?.meaning, case .level(let new)? = now[key]?.meaning
      else { return nil }
      return (old, new)
    }.sorted { $0.old < $1.old }
    let falls = zip(levels, levels.dropFirst()).allSatisfy { $0.new > $1.new }
    if !different.isEmpty, falls, levels.count >= 2 || isFlip(levels.first) {
      return change(of: different) { Self.words($0.meaning) }
    }
    let labels = relabelled
    let oldLabels = labels.compactMap { before[$0]?.label }.map(LabelKey.key(of:))
    let newLabels = labels.compactMap { now[$0]?.label }.map(LabelKey.key(of:))
    guard labels.count >= 2, oldLabels.sorted() == newLabels.sorted() else { return nil }
    return change(of: labels) { $0.label }
  }

  /// Answers that stand for something else, without the scale being turned.
  var changed: Change? {
    let keys = different
    if !keys.isEmpty { return change(of: keys) { Self.words($0.meaning) } }
    // A label may be written otherwise and mean the same: only where the codes of both files are
    // all explained are others than these said to be meant.
    let labels = relabelled.filter { key in
      guard let old = before[key]?.label, let new = now[key]?.label else { return false }
      return !QuestionWording.asksTheSame(old, new)
    }
    return labels.isEmpty ? nil : change(of: labels) { $0.label }
  }

  /// Codes of levels that one file explains and the other has not; those for missing answers may
  /// come and go.
  var declared: Change? {
    func labels(_ answers: [String: Written]) -> [String: String] {
      answers.compactMapValues { answer in
        if case .level = answer.meaning { answer.label } else { nil }
      }
    }
    let (old, new) = (labels(before), labels(now))
    guard old.count >= 2, new.count >= 2, Set(old.keys) != Set(new.keys) else { return nil }
    func words(_ labels: [String: String]) -> String {
      labels.sorted { $0.key < $1.key }.map { "\($0.key) = \"\($0.value)\"" }
        .joined(separator: ", ")
    }
    return Change(before: words(old), now: words(new))
  }

  /// Whether one common answer alone went from one side of nothing to the other: with levels from 1
  /// up, from the lowest to a higher by at least two, or back.
  private func isFlip(_ level: (old: Int, new: Int)?) -> Bool {
    guard let level else { return false }
    return abs(level.old - level.new) >= 2
  }

  private func change(of keys: [String], _ words: (Written) -> String?) -> Change {
    func list(_ answers: [String: Written]) -> String {
      keys.compactMap { key in
        answers[key].map { "\(ShownValue.quoted($0.written)) = \(words($0) ?? "?")" }
      }.joined(separator: ", ")
    }
    return Change(before: list(before), now: list(now))
  }

  private static func words(_ meaning: Written.Meaning?) -> String? {
    switch meaning {
    case .level(let value): "level \(value)"
    case .state(let state): state.rawValue
    case .choice(let choice): choice
    case nil: nil
    }
  }
}
