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
    var dictionary = RecordRows.Dictionary()
    let old = RecordRows(before, &dictionary).rows
    let new = RecordRows(after, &dictionary).rows
    let partner = Self.partners(old, new)
    var changed: [String] = []
    var counts: [UInt32: Int] = [:]
    for (index, row) in new.enumerated() {
      guard let earlier = partner[index].map({ old[$0] }), earlier.values != row.values
      else { continue }
      changed.append(row.name)
      for field in RecordRows.differences(earlier, row) { counts[field, default: 0] += 1 }
    }
    let kept = Set(partner.compactMap { $0 })
    added = Rows(new.indices.filter { partner[$0] == nil }.map { new[$0].name })
    removed = Rows(old.indices.filter { !kept.contains($0) }.map { old[$0].name })
    self.changed = Rows(changed)
    // Recommendations are told together: one that was put in renumbers all that follow.
    let named = Dictionary(
      counts.map { (Self.words(dictionary.fields.values[Int($0.key)]), $0.value) }
    ) { max($0, $1) }
    changes = named.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { Change(what: $0.key, count: $0.value) }
  }

  private static func words(_ field: RecordRows.Field) -> String {
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
  private static func partners(_ old: [RecordRows.Row], _ new: [RecordRows.Row]) -> [Int?] {
    var partner = [Int?](repeating: nil, count: new.count)
    var free = Set(old.indices)
    func match<Key: Hashable>(_ key: (RecordRows.Row) -> Key?, onlyIfAlone: Bool) {
      var candidates: [Key: [Int]] = [:]
      for index in free.sorted(by: >) {
        if let key = key(old[index]) { candidates[key, default: []].append(index) }
      }
      var wanted: [Key: Int] = [:]
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
    struct Place: Hashable {
      let record: Int
      let values: [UInt64]
    }
    match({ $0.person }, onlyIfAlone: true)
    match(
      { row in row.record.map { Place(record: $0, values: row.values) } }, onlyIfAlone: false)
    match({ $0.values }, onlyIfAlone: false)
    match({ $0.record }, onlyIfAlone: false)
    return partner
  }
}
