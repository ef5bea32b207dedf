public import EvaluationModel

/// What is different between what was stored of a file and what the file gives now.
///
/// It names rows and counts values; it holds no answer and no word of a comment.
public struct RecordDifference: Hashable, Sendable {
  /// Rows that are named.
  public struct Rows: Hashable, Sendable {
    /// How many there are.
    public let count: Int
    /// The participants' codes, or the numbers of the records, of the first of them.
    public let first: [String]

    init(_ names: [String]) {
      count = names.count
      first = Array(names.prefix(5))
    }
  }

  /// How many values of one kind are different.
  public struct Change: Hashable, Sendable {
    /// What the values are, as `item h1 (post)` or `comment change`.
    public let what: String
    /// In how many rows they are different.
    public let count: Int
  }

  /// Rows that were not there.
  public let added: Rows
  /// Rows that are gone.
  public let removed: Rows
  /// Rows of which something is different.
  public let changed: Rows
  /// What is different in them, the most frequent first.
  public let changes: [Change]

  /// Whether nothing is different.
  public var isEmpty: Bool { added.count == 0 && removed.count == 0 && changed.count == 0 }

  /// Compares records of one source.
  ///
  /// A row is recognised by its participant, where that stands in one row only; else by being the
  /// same; else by the number of its record.
  ///
  /// - Parameters:
  ///   - before: What is stored.
  ///   - after: What the file gives now.
  public init(from before: EvaluationRecords, to after: EvaluationRecords) {
    let old = RecordRow.rows(of: before)
    let new = RecordRow.rows(of: after)
    let partner = Self.partners(old, new)
    var changed: [String] = []
    var counts: [String: Int] = [:]
    for (index, row) in new.enumerated() {
      guard let earlier = partner[index].map({ old[$0] }), earlier.values != row.values
      else { continue }
      changed.append(row.name)
      for field in Set(row.values.keys).union(earlier.values.keys)
      where row.values[field] != earlier.values[field] {
        counts[Self.words(field), default: 0] += 1
      }
    }
    let kept = Set(partner.compactMap { $0 })
    added = Rows(new.indices.filter { partner[$0] == nil }.map { new[$0].name })
    removed = Rows(old.indices.filter { !kept.contains($0) }.map { old[$0].name })
    self.changed = Rows(changed)
    changes = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { Change(what: $0.key, count: $0.value) }
  }

  private static func words(_ field: RecordRow.Field) -> String {
    switch field {
    case .answer(let item, .single): "item \(item)"
    case .answer(let item, let occasion): "item \(item) (\(occasion.rawValue))"
    case .choice(let question, let option): "option \(option) of \(question)"
    case .comment(let prompt): "comment \(prompt)"
    case .fact(let name): name
    case .recommendation: "recommendations"
    }
  }

  /// For each row of `new`, the index of the row of `old` that it is, or `nil`.
  private static func partners(_ old: [RecordRow], _ new: [RecordRow]) -> [Int?] {
    var partner = [Int?](repeating: nil, count: new.count)
    var free = Set(old.indices)
    func match(_ key: (RecordRow) -> AnyHashable?, onlyIfAlone: Bool) {
      var candidates: [AnyHashable: [Int]] = [:]
      for index in free.sorted(by: >) {
        if let key = key(old[index]) { candidates[key, default: []].append(index) }
      }
      var wanted: [AnyHashable: Int] = [:]
      if onlyIfAlone {
        for index in new.indices where partner[index] == nil {
          if let key = key(new[index]) { wanted[key, default: 0] += 1 }
        }
      }
      for index in new.indices where partner[index] == nil {
        guard let key = key(new[index]), let found = candidates[key]?.last,
          !onlyIfAlone || candidates[key]?.count == 1 && wanted[key] == 1
        else { continue }
        candidates[key]?.removeLast()
        partner[index] = found
        free.remove(found)
      }
    }
    match({ $0.person }, onlyIfAlone: true)
    match(
      { row in row.record.map { [AnyHashable($0), AnyHashable(row.values)] } }, onlyIfAlone: false)
    match({ $0.values }, onlyIfAlone: false)
    match({ $0.record }, onlyIfAlone: false)
    return partner
  }
}
