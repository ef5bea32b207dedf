/// A passage of a comment or recommendation that may identify somebody.
///
/// It says where the passage is and which rule found it, never what stands there. Nothing with a
/// mark that is not cleared is quoted.
public struct RedactionMark: Hashable, Sendable {
  /// What the passage seems to be.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A postcode.
    case postcode
    /// A web address, or a name on a social network.
    case url
    /// A person's name.
    case person
    /// A school's name.
    case school
    /// What a pupil needs, has or is, where one pupil is meant.
    case pupil
    /// A number that stands for one person or school, as a pupil's or a National Insurance number.
    case number

    /// The word that takes the passage's place in brackets, as in `[name]`.
    public var placeholder: String {
      switch self {
      case .email: "e-mail address"
      case .phone: "telephone number"
      case .postcode: "postcode"
      case .url: "web address"
      case .person: "name"
      case .school: "school"
      case .pupil: "pupil"
      case .number: "number"
      }
    }
  }

  /// What a person has decided about the passage.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Nobody has looked at it.
    case open
    /// It identifies nobody.
    case cleared
    /// It identifies somebody and is never shown.
    case redacted
  }

  /// The id of the comment or recommendation.
  public let text: String
  /// What the passage seems to be.
  public let kind: Kind
  /// The first Unicode scalar of the passage, from 0.
  public let scalarStart: Int
  /// The first Unicode scalar after the passage.
  public let scalarEnd: Int
  /// The first UTF-8 byte of the passage, from 0.
  public let utf8Start: Int
  /// The first UTF-8 byte after the passage.
  public let utf8End: Int
  /// The rule that found it, as `title and surname`.
  public let rule: String
  /// What a person has decided.
  public let state: State
  /// Who decided, by name, initials or role; `nil` while it is open.
  public let decidedBy: String?
  /// When; `nil` while it is open.
  public let decidedOn: CalendarDate?

  public init(
    text: String, kind: Kind, scalarStart: Int, scalarEnd: Int, utf8Start: Int, utf8End: Int,
    rule: String, state: State = .open, decidedBy: String? = nil, decidedOn: CalendarDate? = nil
  ) {
    self.text = text
    self.kind = kind
    self.scalarStart = scalarStart
    self.scalarEnd = scalarEnd
    self.utf8Start = utf8Start
    self.utf8End = utf8End
    self.rule = rule
    self.state = state
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
  }

  /// Whether the rule went by a roll of names, which may be gone when the text is searched again.
  public var restsOnRoll: Bool { rule.hasSuffix(" on the roll") }

  /// Whether the passage must not be shown.
  public var isUnsettled: Bool { state != .cleared }
}

extension RedactionMark {
  /// The passages of marks that must not be shown, in order and joined where they overlap.
  ///
  /// - Parameter marks: The marks of one text.
  /// - Returns: Ranges of Unicode scalars, each with the word that takes its place.
  public static func hiddenPassages(
    of marks: [RedactionMark]
  ) -> [(scalars: Range<Int>, placeholder: String)] {
    var passages: [(scalars: Range<Int>, placeholder: String)] = []
    let unsettled = marks.filter { $0.isUnsettled && $0.scalarStart < $0.scalarEnd }
      .sorted { ($0.scalarStart, -$0.scalarEnd) < ($1.scalarStart, -$1.scalarEnd) }
    for mark in unsettled {
      if let last = passages.last, mark.scalarStart < last.scalars.upperBound {
        let end = max(last.scalars.upperBound, mark.scalarEnd)
        passages[passages.count - 1].scalars = last.scalars.lowerBound..<end
      } else {
        passages.append((mark.scalarStart..<mark.scalarEnd, mark.kind.placeholder))
      }
    }
    return passages
  }

  /// A text with words in brackets in the place of everything that must not be shown.
  ///
  /// - Parameters:
  ///   - marks: The marks of the text.
  ///   - text: The text.
  /// - Returns: The text, as `Thank [name] at [school]`.
  public static func hiding(_ marks: [RedactionMark], in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var position = 0
    for (passage, placeholder) in hiddenPassages(of: marks) {
      let passage = passage.clamped(to: scalars.indices)
      shown.append(contentsOf: scalars[position..<passage.lowerBound])
      shown.append(contentsOf: "[\(placeholder)]".unicodeScalars)
      position = passage.upperBound
    }
    shown.append(contentsOf: scalars[position...])
    return String(shown)
  }
}
