/// How much the words of a passage speak for each theme, judged by the company that the codebook's
/// own phrases keep.
///
/// Every word, and every pair of neighbours, of the phrases and definitions of a theme counts as one
/// mention. A word in a text then speaks for a theme by ln((c + p) / ((n + 1) · p)), where c is the
/// word's mentions in the theme, n in all themes and p the theme's share of all mentions (a naive
/// Bayes classifier with one smoothing mention), held between −1 and 3. Words are compared by
/// their first six letters.
struct Resemblance: Sendable {
  /// What a passage's words say.
  struct Evidence {
    /// The sum for each theme, in the codebook's order.
    var scores: [Double]
    /// Every word or pair that speaks for a theme: where it stands and how strongly.
    var support: [(theme: Int, tokens: Range<Int>, weight: Double)] = []
  }

  private struct Feature: Sendable {
    var base = 0.0
    var mentions: [Int: Int] = [:]
    var weights: [(theme: Int, weight: Double)] = []
  }

  private let themeCount: Int
  private var features: [UInt64: Feature] = [:]
  private var stems: Set<UInt64> = []

  /// The letters by which words are compared.
  static let stemLength = 6
  private static let mostForms = 4
  private static let leastWeight = -1.0
  private static let greatestWeight = 3.0

  init(_ codebook: Codebook) {
    themeCount = codebook.themes.count
    for (theme, entry) in codebook.themes.enumerated() {
      for indicator in entry.indicators { learn(Self.columns(of: indicator.phrase), theme) }
      for text in [entry.definition, entry.include] { learn(Self.columns(of: text), theme) }
    }
    var shares = [Double](repeating: 0, count: themeCount)
    for feature in features.values {
      for (theme, count) in feature.mentions { shares[theme] += Double(count) }
    }
    let total = max(shares.reduce(0, +), 1)
    shares = shares.map { $0 / total }
    for key in features.keys { weigh(&features[key, default: Feature()], shares) }
  }

  private func weigh(_ feature: inout Feature, _ shares: [Double]) {
    let count = Double(feature.mentions.values.reduce(0, +))
    feature.base = max(Self.leastWeight, -Self.logarithm(count + 1))
    for (theme, mentions) in feature.mentions.sorted(by: { $0.key < $1.key }) {
      let ratio = (Double(mentions) + shares[theme]) / ((count + 1) * shares[theme])
      let weight = min(max(Self.logarithm(ratio), Self.leastWeight), Self.greatestWeight)
      feature.weights.append((theme, weight))
    }
  }

  // MARK: Learning

  private mutating func learn(_ columns: [[UInt64]], _ theme: Int) {
    var keys: Set<UInt64> = []
    for (index, column) in columns.enumerated() {
      stems.formUnion(column)
      keys.formUnion(column.filter { !Self.isCommon($0) })
      guard index > 0 else { continue }
      for left in columns[index - 1] {
        for right in column { keys.insert(Self.pair(left, right)) }
      }
    }
    for key in keys { features[key, default: Feature()].mentions[theme, default: 0] += 1 }
  }

  /// The stems that may stand at each place of a phrase; an empty one where a gap or a long list is.
  private static func columns(of phrase: Phrase) -> [[UInt64]] {
    phrase.variants.flatMap { variant in
      variant.map { element -> [UInt64] in
        guard case .word(let forms, _) = element, forms.count <= mostForms else { return [] }
        return Array(Set(forms.map { stem(Folding.lowercase($0.bytes[...])) })).sorted()
      } + [[]]
    }
  }

  private static func columns(of text: String) -> [[UInt64]] {
    text.utf8.split { !($0 >= 0x61 && $0 <= 0x7a || $0 >= 0x41 && $0 <= 0x5a) }.map {
      [stem(Spelling.british(Folding.lowercase(Array($0)[...])))]
    }
  }

  // MARK: Words

  /// The stem of a folded word, as a number.
  static func stem(_ word: [UInt8]) -> UInt64 {
    var hash = StableHash()
    for byte in word.prefix(stemLength) { hash.combine(byte) }
    return hash.value
  }

  /// The stem of a folded word, or `nil` where the codebook has none like it.
  func knownStem(_ word: [UInt8]) -> UInt64? {
    let stem = Self.stem(word)
    return stems.contains(stem) ? stem : nil
  }

  private static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0x9e37_79b9_7f4a_7c15) ^ (right &+ 0x517c_c1b7_2722_0a95)
  }

  private static func isCommon(_ stem: UInt64) -> Bool { commonStems.contains(stem) }

  private static let commonStems = Set(
    """
    the a an and of to in is was it that for on with as at by be are have has had i she he we they
    you her his our their my its this not but or from so if all one no do did can could will would
    been were me us them him what which who when how there does being than then just also am about
    into up out over now more s t very
    """.split { $0 == " " || $0 == "\n" }.map { stem(Array($0.utf8)) })

  // MARK: Judging

  /// What the words of a passage say; each counts once, however often it stands there.
  ///
  /// - Parameters:
  ///   - passage: The words' places in the text.
  ///   - stems: The stem of each word of the text, or `nil`.
  func evidence(in passage: Range<Int>, stems: [UInt64?]) -> Evidence {
    var evidence = Evidence(scores: [Double](repeating: 0, count: themeCount))
    var seen: Set<UInt64> = []
    func count(_ key: UInt64, _ tokens: Range<Int>) {
      guard let feature = features[key], seen.insert(key).inserted else { return }
      for theme in 0..<themeCount { evidence.scores[theme] += feature.base }
      for (theme, weight) in feature.weights {
        evidence.scores[theme] += weight - feature.base
        if weight > 0 { evidence.support.append((theme, tokens, weight)) }
      }
    }
    for token in passage {
      guard let stem = stems[token] else { continue }
      count(stem, token..<token + 1)
      if token > passage.lowerBound, let before = stems[token - 1] {
        count(Self.pair(before, stem), token - 1..<token + 1)
      }
    }
    return evidence
  }

  /// The natural logarithm, to the last digit the same on every machine: ln x = 2 artanh((x−1)/(x+1))
  /// after halving x into 1 ..< 2.
  private static func logarithm(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return -.greatestFiniteMagnitude }
    let z = (x.significand - 1) / (x.significand + 1)
    var term = z
    var sum = 0.0
    for odd in stride(from: 1.0, through: 41, by: 2) {
      sum += term / odd
      term *= z * z
    }
    return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
  }
}
