/// How the headteachers' replies of a cohort were saved.
struct HeadteacherLayout {
  /// What the replies were saved as.
  enum Container {
    /// A table as text, with days first or months first.
    case delimited(DelimitedText, isAmerican: Bool)
    /// The workbook that Microsoft Forms makes.
    case workbook
  }

  /// The plan's mapping.
  let mapping: String
  let container: Container
  /// Whether some wrote with a word processor's quotation marks.
  let isTypographic: Bool
  let items: [RatedItem]

  private static let windows = DelimitedText(
    delimiter: ",", rowEnd: "\r\n", encoder: .windows1252)
  private static let semicolons = DelimitedText(
    delimiter: ";", rowEnd: "\r\n", encoder: .windows1252)
  private static let marked = DelimitedText(
    delimiter: ",", rowEnd: "\r\n", encoder: .utf8WithMark)

  /// How a cohort's replies were saved: each year by whoever was in the office.
  static func ofCohort(_ number: Int) -> HeadteacherLayout {
    let four = HeadteacherItems.four
    let five = HeadteacherItems.five
    return switch number {
    case 1, 2: make(fourPoints, windows, four)
    case 3: make(fourPoints, semicolons, four)
    case 4: make(british, marked, five)
    case 5: make(british, semicolons, five)
    case 6: make(american, marked, five)
    default:
      HeadteacherLayout(
        mapping: workbook, container: .workbook, isTypographic: number == 7, items: five)
    }
  }

  private static func make(
    _ mapping: String, _ writer: DelimitedText, _ items: [RatedItem]
  ) -> HeadteacherLayout {
    let isTypographic = if case .windows1252 = writer.encoder { true } else { false }
    return HeadteacherLayout(
      mapping: mapping, container: .delimited(writer, isAmerican: mapping == american),
      isTypographic: isTypographic, items: items)
  }

  static let fourPoints = "headteachers-four-points"
  static let british = "headteachers-british-dates"
  static let american = "headteachers-american-dates"
  static let workbook = "headteachers-workbook"

  /// The source's id in the plan.
  static func id(_ cohort: DemonstrationCohort) -> String { "headteachers-\(cohort.slug)" }

  /// The columns, which are the same in all years.
  static let table: TableLayout = {
    var layout = TableLayout()
    layout.add("ID", "as: response")
    layout.drop("Start time", because: "not needed")
    layout.add("Completion time", "as: date")
    layout.drop("Email", because: "identifies a person")
    layout.drop("Name", because: "identifies a person")
    layout.add("Participant code (at the head of our letter)", "as: participant")
    layout.add("Which cohort was your SENCO in?", "as: cohort")
    layout.add("Where did your SENCO attend the course?", "as: location")
    layout.add("Which local authority are you in?", "as: authority")
    layout.add(
      "Are you also the SENCO?",
      "as: self-report, values: {\"Yes\": \"yes\", \"Yes - I am the SENCO\": \"yes\", \"No\": \"no\"}"
    )
    for item in HeadteacherItems.five { layout.add(item.text, "as: item, item: \(item.id)") }
    layout.add(
      "How many days of release from teaching did your SENCO have?",
      "as: attribute, name: release_days")
    let yesNo = "values: {\"Yes\": \"yes\", \"No\": \"no\"}"
    layout.add(
      "Was your SENCO on the senior leadership team before the course?",
      "as: attribute, name: slt_before, \(yesNo)")
    layout.add(
      "Is your SENCO on the senior leadership team now?", "as: attribute, name: slt_now, \(yesNo)")
    layout.add("Who paid the fee?", "as: attribute, name: fee_payer, \(FeePayer.values)")
    layout.add("Reply code (at the foot of our letter)", "as: attribute, name: reply_code")
    layout.add(HeadteacherItems.question.text, "as: comment, prompt: change")
    layout.add(
      "May we quote what you wrote, by role and year only?",
      "as: consent, values: {\"Yes\": \"yes\", \"Yes please\": \"yes\", \"No\": \"no\", "
        + "\"No thank you\": \"no\"}")
    return layout
  }()
}

/// Who pays the fee.
enum FeePayer {
  static let all = ["School", "Self", "Trust", "Local authority"]
  /// How often, in hundredths.
  static let weights = [78, 9, 9, 4]
  /// The values of the plan.
  static let values =
    "values: {"
    + zip(all, ["school", "self", "trust", "authority"])
    .map { "\(YAMLText.quoted($0)): \"\($1)\"" }.joined(separator: ", ") + "}"
}
