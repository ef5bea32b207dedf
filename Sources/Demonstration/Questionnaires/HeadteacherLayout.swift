/// How the headteachers' replies of a cohort were saved.
struct HeadteacherLayout {
  /// The plan's mapping.
  let mapping: String
  let writer: DelimitedText
  /// Whether dates are written month first.
  let isAmerican: Bool
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
    case 7: make(british, windows, five)
    default: make(american, marked, five)
    }
  }

  private static func make(
    _ mapping: String, _ writer: DelimitedText, _ items: [RatedItem]
  ) -> HeadteacherLayout {
    HeadteacherLayout(
      mapping: mapping, writer: writer, isAmerican: mapping == american, items: items)
  }

  static let fourPoints = "headteachers-four-points"
  static let british = "headteachers-british-dates"
  static let american = "headteachers-american-dates"

  static func path(_ cohort: DemonstrationCohort) -> String {
    "exports/headteachers-\(cohort.slug).csv"
  }

  /// A day with a time, as the file writes it.
  func time(_ day: Day, minute: Int, second: Int) -> String {
    isAmerican
      ? "\(day.american) \(8 + minute / 60):\(Day.two(minute % 60)):\(Day.two(second))"
      : "\(day.british) \(Day.two(8 + minute / 60)):\(Day.two(minute % 60))"
  }

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
