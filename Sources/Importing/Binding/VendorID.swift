/// Recognises the ids that survey sites write into the headings of their exports.
enum VendorID {
  /// The ids that a column's headings may be known by, the most particular first.
  static func candidates(in headings: [String]) -> [String] {
    var ids: [String] = []
    for heading in headings {
      if let id = importID(heading) ?? prefix(heading)?.id ?? bare(heading) { ids.append(id) }
    }
    return ids
  }

  /// Qualtrics' `{"ImportId":"QID3","choiceId":"1"}`, whose early form has single quotes, as
  /// `QID3` or, with a choice, `QID3-1`.
  static func importID(_ heading: String) -> String? {
    guard heading.contains("ImportId") else { return nil }
    let words = heading.split { $0 == "\"" || $0 == "'" }.map(String.init)
    func value(of key: String) -> String? {
      guard let index = words.firstIndex(of: key), index + 2 < words.count else { return nil }
      return words[index + 2]
    }
    guard let id = value(of: "ImportId") else { return nil }
    return value(of: "choiceId").map { "\(id)-\($0)" } ?? id
  }

  /// What stands before the first full stop and space: `Q5[SQ001]` of LimeSurvey's
  /// `Q5[SQ001]. How …`, `5.a` of Jisc's `5.a. How …`; and the question after it.
  static func prefix(_ heading: String) -> (id: String, question: String)? {
    let bytes = heading.utf8
    var brackets = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      switch byte {
      case UInt8(ascii: "."):
        guard brackets == 0, next < bytes.endIndex, bytes[next] == UInt8(ascii: " ") else { break }
        guard index > bytes.startIndex else { return nil }
        return (String(heading[..<index]), CommentText.trimmed(String(heading[next...])))
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "#"): break
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      default: return nil
      }
      index = next
    }
    return nil
  }

  /// A heading that is a code itself, as `Q14_2_a`, `URN` or `SBS#2_3`.
  private static func bare(_ heading: String) -> String? {
    let heading = CommentText.trimmed(heading)
    return heading.isEmpty || heading.utf8.contains(UInt8(ascii: " ")) ? nil : heading
  }
}
