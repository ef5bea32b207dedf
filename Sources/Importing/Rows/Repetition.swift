import EvaluationModel

/// Rows that seem to be one submission made several times.
struct Repetition {
  /// How it was noticed.
  enum Sign {
    /// One participant in one cohort.
    case participant(String)
    /// One id of the survey site.
    case responseID
  }

  let sign: Sign
  /// The indices of the rows, two or more, in the order of the file.
  let rows: [Int]

  /// The repetitions among those of the rows that are looked at, in the order of the file.
  static func all(among indices: [Int], _ rows: [ParsedRow]) -> [Repetition] {
    var byPerson: [String: [Int]] = [:]
    var byID: [String: [Int]] = [:]
    for index in indices {
      let row = rows[index]
      if let participant = row.participant, let cohort = row.cohort {
        byPerson["\(LabelKey.key(of: participant))\n\(cohort)", default: []].append(index)
      }
      if let id = row.responseID { byID[id, default: []].append(index) }
    }
    let people = byPerson.values.filter { $0.count > 1 }.map { group in
      Repetition(sign: .participant(rows[group[0]].participant ?? ""), rows: group)
    }
    let noticed = Set(people.map(\.rows))
    let ids = byID.values.filter { $0.count > 1 && !noticed.contains($0) }
      .map { Repetition(sign: .responseID, rows: $0) }
    return (people + ids).sorted { $0.rows.lexicographicallyPrecedes($1.rows) }
  }
}
