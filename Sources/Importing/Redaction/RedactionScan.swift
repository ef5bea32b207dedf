public import EvaluationModel

/// Finds passages of comments that may identify somebody, so that a person looks at them before
/// they are quoted.
///
/// The scan errs on the side of what a reviewer can bear: it marks what looks like an address, a
/// number, a name or one pupil's need, and leaves alone what is said of people in general. It is no
/// proof that an unmarked text is safe. Its time grows with the length of the text, whatever the
/// text is.
public struct RedactionScan: Sendable {
  /// The version of the rules: texts are searched anew where it has changed.
  public static let version = "1"

  private let words: WordTraits.Lookup
  private let roll: RollPhrases

  /// Prepares a scan.
  ///
  /// - Parameters:
  ///   - roll: Names to look for beyond those that a rule recognises.
  ///   - publicNames: Places, authorities and universities of the plan, which name nobody.
  public init(roll: NameRoll = NameRoll(), publicNames: [String] = []) {
    var words = WordTraits.Lookup()
    self.roll = RollPhrases(roll, publicNames: publicNames, noting: &words)
    self.words = words
  }

  /// The marks of one text, in the order of their passages.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - id: The id of the comment or recommendation.
  /// - Returns: The marks, all of them open.
  public func marks(in text: String, of id: String) -> [RedactionMark] {
    let passages = passages(in: text)
    guard !passages.isEmpty else { return [] }
    var offsets = Set(passages.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }).sorted()[...]
    var scalars: [Int: Int] = [:]
    var bytes = 0
    var count = 0
    for scalar in text.unicodeScalars {
      while let next = offsets.first, next <= bytes {
        scalars[next] = count
        offsets.removeFirst()
      }
      guard !offsets.isEmpty else { break }
      bytes += UTF8.width(scalar)
      count += 1
    }
    return passages.map { passage in
      RedactionMark(
        text: id, kind: passage.kind, scalarStart: scalars[passage.bytes.lowerBound] ?? count,
        scalarEnd: scalars[passage.bytes.upperBound] ?? count,
        utf8Start: passage.bytes.lowerBound, utf8End: passage.bytes.upperBound,
        rule: passage.rule)
    }
  }

  /// The passages that the rules find, in order.
  func passages(in text: String) -> [Passage] {
    let scanned = ScannedText(text, words: words)
    let addresses = AddressRules(text: scanned)
    let numbers = NumberRules(text: scanned)
    let people = PersonRules(text: scanned, roll: roll)
    let schools = SchoolRules(text: scanned, roll: roll)
    var passages: [Passage] = []
    var names: Set<Int> = []
    // What lies inside an address is not looked at again.
    var addressEnd = 0
    for index in scanned.pieces.indices where scanned.pieces[index].start >= addressEnd {
      let found = addresses.passages(at: index)
      passages += found
      addressEnd = found.last?.bytes.upperBound ?? addressEnd
      switch scanned.pieces[index].sort {
      case .digits: passages += numbers.passages(at: index)
      case .word:
        passages += numbers.passages(at: index)
        passages += schools.passages(at: index)
        let found = people.passages(at: index)
        if !found.isEmpty { names.insert(index) }
        passages += found
      case .sign, .space, .gap: break
      }
    }
    passages += PupilRules(text: scanned).passages(names: names)
    return Passage.distinct(passages)
  }
}
