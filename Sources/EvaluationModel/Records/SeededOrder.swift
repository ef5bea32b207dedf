/// An order of ids that is drawn with a seed.
///
/// The place of an id depends on the seed and the id alone: the same draw can be made again from any
/// list that holds it, and ids that come later do not change the order of the others.
public struct SeededOrder: Hashable, Sendable {
  /// What the draw begins with.
  public let seed: String

  public init(seed: some BinaryInteger) {
    self.seed = String(seed)
  }

  /// The place of an id, as a number that ids are sorted by: FNV-1a over the seed, a colon and the
  /// id, then mixed as in MurmurHash3.
  public func place(of id: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(seed):\(id)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    // FNV-1a's high bits mix slowly on short texts that differ at their end.
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }

  /// Ids in the drawn order; those that come twice stand together.
  public func sorted(_ ids: [String]) -> [String] {
    ids.map { (place: place(of: $0), id: $0) }.sorted { $0 < $1 }.map(\.id)
  }
}
