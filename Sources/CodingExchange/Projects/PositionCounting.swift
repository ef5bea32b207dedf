/// How a program counts the positions of a text.
///
/// The standard counts Unicode scalars of the file from 0. Programs are known to count a line's end of
/// two characters as one, or one as two, and the byte order mark or not; those that keep texts in
/// UTF-16 count an emoji as two.
struct PositionCounting: Hashable {
  /// What a line's end counts as.
  enum LineEnd: CaseIterable {
    /// As many characters as it has.
    case asWritten
    /// One, where the file has two.
    case pairIsOne
    /// Two, where the file has one.
    case singleIsTwo
  }

  /// What a character counts as.
  enum Unit: CaseIterable {
    case scalar, utf16
  }

  /// The standard's way, without the byte order mark, which it does not foresee: QualCoder writes one
  /// and does not count it.
  static let standard = PositionCounting(
    unit: .scalar, lineEnd: .asWritten, countsMark: false, endIsInside: false)

  /// Every way, the standard's first.
  static let all =
    [standard]
    + [false, true].flatMap { endIsInside in
      Unit.allCases.flatMap { unit in
        LineEnd.allCases.flatMap { lineEnd in
          [false, true].map { countsMark in
            PositionCounting(
              unit: unit, lineEnd: lineEnd, countsMark: countsMark, endIsInside: endIsInside)
          }
        }
      }
    }.filter { $0 != standard }

  let unit: Unit
  let lineEnd: LineEnd
  /// Whether the byte order mark of a file is counted.
  let countsMark: Bool
  /// Whether the last position belongs to the passage.
  let endIsInside: Bool

  /// What is unlike the standard, in words.
  var words: String {
    var found: [String] = []
    if unit == .utf16 { found.append("characters beyond the first 65,536 as two") }
    switch lineEnd {
    case .asWritten: break
    case .pairIsOne: found.append("CR LF as one")
    case .singleIsTwo: found.append("LF as two")
    }
    if countsMark { found.append("the byte order mark") }
    if endIsInside { found.append("the last position as part of the passage") }
    return found.joined(separator: ", and ")
  }
}

/// A text whose passages can be found by the positions that a program gives.
struct CountedText {
  /// The text.
  let scalars: [Unicode.Scalar]
  private let counting: PositionCounting
  /// The position of each scalar and of the end, as the program counts; `nil` where it counts scalars.
  private let positions: [Int]?

  /// - Parameters:
  ///   - scalars: The text, without its byte order mark.
  ///   - hadMark: Whether the file had one.
  ///   - counting: How the program counts.
  init(_ scalars: [Unicode.Scalar], hadMark: Bool, counting: PositionCounting) {
    self.scalars = scalars
    self.counting = counting
    let first = hadMark && counting.countsMark ? 1 : 0
    guard counting.unit != .scalar || counting.lineEnd != .asWritten || first > 0 else {
      positions = nil
      return
    }
    var positions: [Int] = []
    positions.reserveCapacity(scalars.count + 1)
    var position = first
    for (index, scalar) in scalars.enumerated() {
      positions.append(position)
      let isPair = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
      switch (scalar, counting.lineEnd) {
      case ("\n", .pairIsOne) where isPair: break
      case ("\n", .singleIsTwo) where !isPair: position += 2
      default: position += counting.unit == .utf16 && scalar.value > 0xffff ? 2 : 1
      }
    }
    self.positions = positions + [position]
  }

  /// The passage between two positions, or `nil` where there is none of a scalar or more.
  func passage(from start: Int, to end: Int) -> Range<Int>? {
    guard end < Int.max, let lower = index(of: start),
      let upper = index(of: counting.endIsInside ? end + 1 : end), lower < upper
    else { return nil }
    return lower..<upper
  }

  private func index(of position: Int) -> Int? {
    guard let positions else { return (0...scalars.count).contains(position) ? position : nil }
    // The last scalar at the position: the one before it takes up no room.
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 && positions[low - 1] == position ? low - 1 : nil
  }
}
