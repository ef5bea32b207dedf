import Diagnostics
import EvaluationModel
import Formats
import Importing
import Testing

@Suite("The scale of a column")
struct ScaleSearchTests {
  /// Answers, and what must be found in them.
  struct Case: CustomTestStringConvertible {
    let heading: String
    let answers: [String]
    let id: String?
    let direction: SuggestedScale.Direction
    let least: String
    let most: String

    init(
      _ heading: String, _ answers: [String], _ id: String?,
      _ direction: SuggestedScale.Direction = .rising, from least: String = "", to most: String = ""
    ) {
      self.heading = heading
      self.answers = answers
      self.id = id
      self.direction = direction
      self.least = least
      self.most = most
    }

    var testDescription: String { "\(heading): \(answers.joined(separator: ", "))" }
  }

  static let cases = [
    Case(
      "Impact", ["Agree", "Strongly agree", "Disagree", "Strongly disagree", "Agree"], "agreement4",
      from: "Strongly disagree", to: "Strongly agree"),
    Case(
      "Impact", ["Agree", "neither agree nor disagree", "Too early to say", "N/A"], "agreement5",
      from: "Strongly disagree", to: "Strongly agree"),
    Case(
      "Impact", ["Slightly agree", "Agree", "Neutral", "Disagree"], "agreement7",
      from: "Strongly disagree", to: "Strongly agree"),
    Case(
      "Course", ["Very satisfied", "Satisfied", "Dissatisfied"], "satisfaction4",
      from: "Very dissatisfied", to: "Very satisfied"),
    Case(
      "Role", ["Not at all confident", "Fairly confident", "Confident", "Very confident"],
      "confidence5", from: "Not at all confident", to: "Very confident"),
    Case(
      "How often", ["Never", "Rarely", "Often", "Always"], "frequency5", from: "Never",
      to: "Always"),
    Case(
      "How often", ["Never", "Sometimes", "Often", "Very often", "Always"], "frequency5-very",
      from: "Never", to: "Always"),
    Case("Worth it?", ["Yes", "No", "Don't know", "Yes"], "yes-no", from: "No", to: "Yes"),
    Case(
      "Quality", ["Good", "Very good", "Poor", "Excellent"], "quality5-excellent", from: "Poor",
      to: "Excellent"),
    Case(
      "Likely", ["Very likely", "Unlikely", "Likely"], "likelihood4", from: "Very unlikely",
      to: "Very likely"),
    // Words that no list has, put in order by the words before them.
    Case(
      "Able", ["Extremely able", "Slightly able", "Not at all able", "Neutral"], "able4",
      from: "Not at all able", to: "Extremely able"),
    Case(
      "Motivation",
      ["Much more motivated", "More motivated", "No change in motivation", "Less motivated"],
      "motivated4", from: "Less motivated", to: "Much more motivated"),
    Case(
      "Support", ["Very supportive", "Supportive", "Unsupportive", "Very unsupportive"],
      "supportive4", from: "Very unsupportive", to: "Very supportive"),
    // Numbers with words, and numbers alone.
    Case(
      "Impact", ["5 - Strongly agree", "4", "3", "1 - Strongly disagree"],
      "numbers1to5-strongly-disagree", from: "1 – Strongly disagree", to: "5 – Strongly agree"),
    Case(
      "Impact", ["1 - Strongly agree", "2", "4", "5 - Strongly disagree"],
      "numbers1to5-strongly-agree-reversed", .falling, from: "5 – Strongly disagree",
      to: "1 – Strongly agree"),
    Case(
      "Impact (1 = none, 5 = very high)", ["1", "5", "3", "2"], "numbers1to5-none",
      from: "1 – none", to: "5 – very high"),
    Case(
      "Impact (1 = very high, 5 = none)", ["1", "4", "3", "2"], "numbers1to5-very-high-reversed",
      .falling, from: "5 – none", to: "1 – very high"),
    Case("Impact", ["1", "5", "3", "2"], "numbers1to5", .unknown, from: "1", to: "5"),
    Case(
      "How likely to recommend (0-10)", ["7", "9", "10", "6"], "numbers0to10", from: "0", to: "10"),
    // No scale.
    Case("How many days", ["1", "5", "3", "2"], nil),
    Case("Your role", ["Headteacher", "SENCO", "SENCO"], nil),
    Case("Sizes", ["12", "140", "7"], nil),
    Case("Group", ["1-3", "4-6", "1-3"], nil),
  ]

  @Test("Answers are put in order from the least to the most favourable", arguments: cases)
  func scale(row: Case) throws {
    let column = try Inspected.column(row.heading, row.answers)
    guard let id = row.id else {
      #expect(column.scale == nil)
      return
    }
    let scale = try #require(column.scale)
    #expect(scale.id == id)
    #expect(scale.direction == row.direction)
    #expect(scale.levels.first?.label == row.least)
    #expect(scale.levels.last?.label == row.most)
    #expect(scale.levels.map(\.value) == scale.levels.map(\.value).sorted())
  }

  @Test("Answers that are no rating stand outside the order, each with what it means")
  func outside() throws {
    let column = try Inspected.column(
      "Impact",
      ["Agree", "Disagree", "Too early to say", "N/A", "Don't know", "Prefer not to say", "Agree"])
    #expect(
      column.scale?.outside.map(\.state) == [.tooEarly, .notApplicable, .unknown, .skipped])
    #expect(column.answered == 3)
    #expect(column.states[.tooEarly] == 1)
  }

  @Test("A slip of the key is near to what was meant, and other answers are counted, not shown")
  func misspelling() throws {
    let answers =
      Array(repeating: "Agree", count: 12) + ["Disagree", "Stongly agree", "ask Mrs Jones"]
    let column = try Inspected.column("Impact", answers)
    #expect(column.scale?.misspellings == ["Stongly agree": "Strongly agree"])
    #expect(column.remarks.map(\.code) == ["inspect.misspelt", "inspect.off-scale"])
    #expect(column.values?.contains { $0.text.contains("Jones") } == false)
  }

  @Test("A level that nobody chose in one column is known from another")
  func together() throws {
    let table = try Inspected.text(
      "First,Second\nAgree,Agree\nNeutral,Disagree\nDisagree,Strongly agree\nAgree,Agree\n")
    #expect(table.columns.map(\.scale?.id) == ["agreement5", "agreement5"])
  }

  @Test("The key of a coded export gives the order, and says that it runs the other way round")
  func key() throws {
    let key = try JiscKey(
      .init(
        path: "key.csv",
        bytes: Array(
          """
          "URN","Unique Response Number"
          "Q1","The course was worth it"
          "1","Strongly agree"
          "2","Agree"
          "3","Disagree"
          "4","Strongly disagree"
          "5","Not applicable"
          "Q2","What helped? (select all that apply)"
          "1","Time"
          "2","Cover, supply"
          "Q3","Please rate"
          "Q3_1_a","Confidence"
          "1","Low"
          "2","High"

          """.utf8)))
    let table = try Inspected.text(
      "URN,Q1,Q2_1,Q2_2,Q3,Q3_1_a\n1-1-1,1,1,0,,2\n1-1-2,5,0,0,,1\n1-1-3,4,0,1,,\n", key: key)
    let scale = try #require(table.columns[1].scale)
    #expect(scale.direction == .falling && scale.evidence == .keyFile)
    #expect(scale.levels.map(\.label).first == "Strongly disagree")
    #expect(scale.levels.map(\.aliases) == [["4"], ["3"], ["2"], ["1"]])
    #expect(scale.outside.map(\.aliases) == [["5"]])
    #expect(
      table.columns[2].binding == .oneHot(TickMarks(ticked: ["1"], unticked: ["0"])))
    #expect(table.columns[3].part == "Cover, supply")
    #expect(table.columns[5].part == "Confidence" && table.columns[5].scale?.direction == .rising)
  }
}
