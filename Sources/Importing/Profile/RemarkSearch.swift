import Diagnostics
import EvaluationModel
import Formats

/// Finds what a person should look at in the cells of one column.
struct RemarkSearch {
  let scan: ColumnScan
  let place: Place
  /// The column in a sentence, as `column 3`.
  private var name: String { "column \(scan.position)" }

  init(_ scan: ColumnScan, at place: Place) {
    self.scan = scan
    self.place = place
  }

  /// Ids that a spreadsheet has rounded, ids that come again, and numbers too long for one.
  func ids() -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    let rounded = scan.cells(where: Self.isRounded)
    if rounded > 0 {
      remarks.append(
        remark(
          "inspect.rounded-ids",
          "\(rounded) ids in \(name) have lost digits: a spreadsheet wrote them as 1.18E+11",
          fix: "export the file again and do not save it from a spreadsheet"))
    }
    if scan.answered > 1, scan.answers.count < scan.answered {
      let isOne = scan.answers.count == 1
      remarks.append(
        remark(
          "inspect.repeated-ids",
          isOne
            ? "all \(scan.answered) ids in \(name) are equal"
            : "\(scan.answered) cells of \(name) hold \(scan.answers.count) different ids",
          fix: isOne
            ? "do not bind it as the id of the response" : "look for responses that came in twice"))
    }
    let long = scan.cells { answer in
      answer.count > 15 && answer.allSatisfy(\.isASCIIDigit)
    }
    if long > 0 {
      remarks.append(
        remark(
          "inspect.long-ids",
          "\(long) ids in \(name) have more than 15 digits: a spreadsheet would round them",
          fix: "do not open and save the file in a spreadsheet"))
    }
    return remarks
  }

  /// `1.18E+11`.
  static func isRounded(_ answer: String) -> Bool {
    let upper = answer.uppercased()
    guard let e = upper.firstIndex(of: "E"), upper[e...].hasPrefix("E+") else { return false }
    return Double(answer) != nil
  }

  /// Options that a spreadsheet has taken for days: `03-Jan` among `5-10`.
  func mangledOptions() -> [Diagnostic] {
    let ranges = scan.answers.filter(Self.isRange)
    let days = scan.answers.filter(Self.looksMangled)
    guard !days.isEmpty, !ranges.isEmpty || days.count >= 2 && days.count < scan.answers.count
    else {
      return []
    }
    let cells = days.reduce(0) { $0 + (scan.counts[$1] ?? 0) }
    return [
      remark(
        "inspect.mangled-options",
        """
        \(cells) \(cells == 1 ? "answer" : "answers") in \(name) may be ranges that a spreadsheet \
        has taken for days, as 1-3 for 03-Jan
        """, fix: "compare with the questionnaire, and give the options these forms as aliases")
    ]
  }

  /// `1-3`, `10+`, `5 to 10`.
  private static func isRange(_ answer: String) -> Bool {
    let digits = answer.count(where: \.isASCIIDigit)
    guard digits > 0, answer.count <= 12, let first = answer.first, first.isASCIIDigit else {
      return false
    }
    if answer.hasSuffix("+") { return true }
    let parts = answer.split { "-–".contains($0) || $0 == " " }
    return parts.count >= 2 && parts.allSatisfy { $0 == "to" || $0.allSatisfy(\.isASCIIDigit) }
  }

  /// `03-Jan`, `Jan-03`, or the serial number of a day of our times.
  private static func looksMangled(_ answer: String) -> Bool {
    let parts = answer.split(separator: "-")
    if parts.count == 2 {
      for (number, name) in [(parts[0], parts[1]), (parts[1], parts[0])] {
        guard number.count <= 2, number.allSatisfy(\.isASCIIDigit), name.count == 3 else {
          continue
        }
        var bytes = Array(name.utf8)[...]
        if MonthName.take(from: &bytes) != nil, bytes.isEmpty { return true }
      }
    }
    if let serial = Int(answer) { return (36_526...54_788).contains(serial) }
    return answer.count == 10 && DateForm.of(answer) != nil
  }

  /// Numbers among words, or words among numbers.
  func mixture() -> [Diagnostic] {
    let numbers = scan.cells { Double($0) != nil }
    let words = scan.answered - numbers
    guard numbers > 0, words > 0, numbers * 20 >= scan.answered else { return [] }
    return [
      remark(
        "inspect.mixed",
        "\(name) holds \(numbers) numbers and \(words) cells that are none",
        fix: "look at these cells in the file; a plan must say what each of them means")
    ]
  }

  /// Addresses and titled names in what respondents wrote.
  func mentions() -> [Diagnostic] {
    let cells = scan.cells(where: PersonalContent.isMentioned)
    guard cells > 0 else { return [] }
    return [
      remark(
        "inspect.names-inside",
        cells == 1
          ? "1 answer in \(name) seems to name a person"
          : "\(cells) answers in \(name) seem to name a person",
        fix: "they are marked for review when the file is imported")
    ]
  }

  /// What a scale leaves out, and what was probably misspelt.
  func misfits(_ scale: SuggestedScale) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    for (written, meant) in scale.misspellings.sorted(by: { $0.key < $1.key }) {
      remarks.append(
        remark(
          "inspect.misspelt",
          "\(ShownValue.quoted(written)) in \(name) is near to \"\(meant)\"",
          fix: "correct the file, or give the level the alias if that is meant"))
    }
    let others = scale.misfits - scale.misspellings.keys.reduce(0) { $0 + (scan.counts[$1] ?? 0) }
    if others > 0 {
      remarks.append(
        remark(
          "inspect.off-scale",
          """
          \(others) \(others == 1 ? "answer" : "answers") in \(name) \(others == 1 ? "is" : "are") \
          not on the scale
          """, fix: "give them to a level as aliases, or to an answer outside the order"))
    }
    switch scale.direction {
    case .rising: break
    case .falling:
      remarks.append(
        remark(
          "inspect.reversed",
          "the scale of \(name) runs the other way round: \(scale.reason)",
          fix: "check it: the draft gives the smallest number to the most favourable level"))
    case .unknown:
      remarks.append(
        remark(
          "inspect.direction-unknown",
          "which end of the scale of \(name) is favourable is not known: \(scale.reason)",
          fix: "look at the questionnaire; the draft takes the greatest number for the best"))
    }
    return remarks
  }

  /// Whether day and month can be told apart.
  func dates(_ order: DateOrder) -> [Diagnostic] {
    switch order.certainty {
    case .form, .parts: []
    case .order:
      [
        remark(
          "inspect.date-order",
          "no day in \(name) is above 12; the order of the rows says \(order.format)",
          fix: "check one date whose day you know")
      ]
    case .unknown:
      [
        remark(
          "inspect.date-order",
          "day and month in \(name) cannot be told apart; \(order.format) is a guess",
          fix: "check one date whose day you know, and state date_format")
      ]
    case .contradictory:
      [
        remark(
          "inspect.date-mixture",
          "\(name) holds dates with the day first and dates with the month first",
          fix: "export the file again; no form reads all of them rightly")
      ]
    }
  }

  private func remark(_ code: String, _ message: String, fix: String) -> Diagnostic {
    Diagnostic(.warning, code: code, message, at: place, fix: fix)
  }
}
