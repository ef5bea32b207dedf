/// The texts that people have coded, and the themes they looked for.
public struct CodedSample: Hashable, Sendable {
  /// The ids of the themes that the people looked for, in the order in which results name them.
  ///
  /// A theme that stands here and is not among a text's themes is taken to be absent from it.
  public let themes: [String]
  /// The texts.
  public let texts: [CodedText]

  public init(themes: [String], texts: [CodedText]) {
    self.themes = themes
    self.texts = texts
  }

  /// The texts cut into parts of equal size, each of which is held out once in cross-validation.
  ///
  /// Texts that are alike, but for case and white space, are in one part: else what is said of texts held
  /// out would be said of texts that were learnt from. The order in which texts find the smallest part
  /// follows from a hash of their ids, so that the same sample is always cut the same way, in whatever
  /// order its texts stand.
  ///
  /// - Parameter count: How many parts, 2 or more; fewer where there are fewer different texts.
  /// - Returns: The part of each text, from 0, in the order of the texts.
  public func folds(_ count: Int) -> [Int] {
    let order = texts.indices.sorted { a, b in
      let (left, right) = (Self.hash(texts[a].id), Self.hash(texts[b].id))
      return left != right ? left < right : texts[a].id < texts[b].id
    }
    var folds = [Int](repeating: 0, count: texts.count)
    var sizes = [Int](repeating: 0, count: max(count, 1))
    var parts: [String: Int] = [:]
    for index in order {
      let wording = texts[index].wording
      let smallest = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
      let part = parts[wording] ?? smallest
      parts[wording] = part
      sizes[part] += 1
      folds[index] = part
    }
    return folds
  }

  /// How many texts are like one before them, but for case and white space; empty ones do not count.
  public var repeatCount: Int {
    let wordings = texts.map(\.wording).filter { !$0.isEmpty }
    return wordings.count - Set(wordings).count
  }

  /// How many texts people found each theme in, in the order of the themes.
  public var codingCounts: [(theme: String, count: Int)] {
    themes.map { theme in (theme, texts.count { $0.themes.contains(theme) }) }
  }

  /// The texts at some places.
  ///
  /// - Parameter isKept: Whether the text at a place is kept.
  /// - Returns: A sample of the same themes.
  func texts(where isKept: (Int) -> Bool) -> CodedSample {
    CodedSample(
      themes: themes, texts: texts.indices.filter(isKept).map { texts[$0] })
  }

  /// FNV-1a with a last mixing, so that ids which differ only at their ends are far apart.
  private static func hash(_ id: String) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    return value ^ (value >> 33)
  }
}
