import EvaluationModel

/// A word that a number stands for in the tables of answers and selections.
///
/// A word in every row would double the file. The numbers are those of the tables `occasions`,
/// `answer_states` and `selection_states`.
protocol StoredCode: Hashable, CaseIterable {
  /// The number in the archive, from 1.
  var storedCode: Int { get }
}

extension StoredCode {
  /// The cases by their numbers; the first place, for which no number stands, is empty.
  static var byStoredCode: [Self?] {
    var table = [Self?](repeating: nil, count: allCases.count + 1)
    for value in allCases { table[value.storedCode] = value }
    return table
  }

  /// The case that a number stands for, or `nil` where it stands for none.
  static func of(storedCode code: Int) -> Self? {
    let table = byStoredCode
    return table.indices.contains(code) ? table[code] : nil
  }
}

extension Occasion: StoredCode {
  var storedCode: Int {
    switch self {
    case .pre: 1
    case .then: 2
    case .post: 3
    case .single: 4
    case .followUp: 5
    }
  }
}

extension AnswerState: StoredCode {
  var storedCode: Int {
    switch self {
    case .answered: 1
    case .skipped: 2
    case .notShown: 3
    case .notApplicable: 4
    case .tooEarly: 5
    case .unknown: 6
    }
  }
}

extension SelectionState: StoredCode {
  var storedCode: Int {
    switch self {
    case .ticked: 1
    case .unticked: 2
    case .notShown: 3
    case .unknown: 4
    }
  }
}
