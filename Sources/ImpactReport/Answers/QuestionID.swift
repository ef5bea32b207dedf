/// A question that users of an evaluation ask, as `C3`: the third of a consortium's chair.
public struct QuestionID: Hashable, Sendable, CustomStringConvertible {
  /// Who asks.
  public enum Asker: String, Hashable, Sendable, CaseIterable {
    /// The chair of the consortium.
    case chair = "C"
    /// A researcher.
    case researcher = "R"
    /// An external examiner.
    case examiner = "E"

    /// How many questions they ask.
    public var count: Int {
      switch self {
      case .chair: 24
      case .researcher: 24
      case .examiner: 23
      }
    }
  }

  /// Who asks.
  public let asker: Asker
  /// Which of their questions it is, from 1.
  public let number: Int

  /// All questions, in order.
  public static let all = Asker.allCases.flatMap { asker in
    (1...asker.count).map { QuestionID(asker: asker, number: $0) }
  }

  private init(asker: Asker, number: Int) {
    self.asker = asker
    self.number = number
  }

  /// Reads a question's number as people write it: `C3`, `c 3`, `C03`.
  ///
  /// - Parameter text: What was written.
  public init?(_ text: String) {
    let plain = text.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }.uppercased()
    guard let asker = plain.first.flatMap({ Asker(rawValue: String($0)) }),
      let number = Int(plain.dropFirst()), (1...asker.count).contains(number)
    else { return nil }
    self.init(asker: asker, number: number)
  }

  public var description: String { "\(asker.rawValue)\(number)" }
}
