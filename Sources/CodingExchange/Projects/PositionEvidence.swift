/// Finds how a program counts positions from the passages that it has named after their words.
struct PositionEvidence {
  /// How many passages are named, and how many names fit the standard's way and the way that was
  /// found.
  private(set) var named = 0
  private(set) var fitting = 0
  private(set) var fittingStandard = 0
  /// The way that was found; the standard's where none explains more names.
  private(set) var counting = PositionCounting.standard

  /// A text and what stands in it, as the program says.
  struct Witness {
    let scalars: [Unicode.Scalar]
    let hadMark: Bool
    let passages: [(start: Int, end: Int, name: [Unicode.Scalar])]

    /// How many names are the words of their passages.
    func fitting(_ counting: PositionCounting) -> Int {
      let text = CountedText(scalars, hadMark: hadMark, counting: counting)
      return passages.count { passage in
        guard let range = text.passage(from: passage.start, to: passage.end) else { return false }
        return PositionEvidence.fits(passage.name, scalars[range])
      }
    }
  }

  /// Weighs what is known.
  ///
  /// A name that somebody gave says nothing, and no way explains it. Another way than the standard's is
  /// taken only where it explains more names, and every text is then read that way.
  ///
  /// - Parameter witnesses: The texts.
  init(_ witnesses: [Witness]) {
    named = witnesses.reduce(0) { $0 + $1.passages.count }
    var doubtful: [Witness] = []
    for witness in witnesses {
      let count = witness.fitting(.standard)
      fittingStandard += count
      if count < witness.passages.count { doubtful.append(witness) }
    }
    fitting = fittingStandard
    guard !doubtful.isEmpty else { return }
    for other in PositionCounting.all.dropFirst() {
      // What the doubtful texts gain the others must not lose.
      let gain = doubtful.reduce(0) { $0 + $1.fitting(other) }
      guard gain + (named - doubtful.reduce(0) { $0 + $1.passages.count }) > fitting else {
        continue
      }
      let count = witnesses.reduce(0) { $0 + $1.fitting(other) }
      if count > fitting {
        fitting = count
        counting = other
      }
    }
  }

  /// Whether a name is made of some words: all of them, or their beginning before an ellipsis; white
  /// space apart.
  private static func fits(_ name: [Unicode.Scalar], _ words: ArraySlice<Unicode.Scalar>) -> Bool {
    func dense(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
      scalars.filter { !$0.properties.isWhitespace && !$0.isForbiddenInXML && $0 != "\u{FFFD}" }
    }
    // A long passage with a short name is not looked through.
    let isCut = words.count > 4 * name.count + 64
    let words = dense(words.prefix(4 * name.count + 64))
    let name = dense(name)
    guard !name.isEmpty else { return false }
    if !isCut, name == words { return true }
    for ellipsis in [["…"], [".", ".", "."]] as [[Unicode.Scalar]]
    where name.count > ellipsis.count && name.suffix(ellipsis.count).elementsEqual(ellipsis) {
      if words.starts(with: name.dropLast(ellipsis.count)) { return true }
    }
    return false
  }
}
