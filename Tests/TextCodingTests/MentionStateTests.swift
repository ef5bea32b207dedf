import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("What a text says of a phrase")
struct MentionStateTests {
  /// A phrase, a text and what the text says of the phrase.
  static let cases: [(phrase: String, text: String, state: MentionState)] = [
    ("confident", "She is confident.", .affirmed),
    ("confident", "She is less confident.", .decreased),
    ("confident", "She is not yet confident.", .negated),
    ("confidence", "She no longer lacks confidence.", .affirmed),
    ("confidence", "It did nothing for my confidence.", .negated),
    ("confidence", "Not only confidence but skill.", .affirmed),
    ("confidence", "The course gave me more confidence.", .increased),
    ("confidence", "Her confidence has dropped.", .decreased),
    ("confident", "I do not think she is confident.", .negated),
    ("confident", "I did not attend, she is confident.", .affirmed),
    ("confident", "It does not make you feel confident.", .negated),
    ("leadership", "I would have liked more leadership content.", .wanted),
    ("leadership", "Leadership was not covered.", .negated),
    ("leadership", "Leadership is lacking.", .negated),
    ("leadership", "More on leadership would be useful.", .wanted),
    ("leadership", "We did not need more leadership.", .negated),
    ("helpful", "They were not respectful or helpful.", .negated),
    ("helpful", "Very helpful and did not rush me.", .affirmed),
    ("helpful", "It would be helpful.", .wanted),
    ("support", "No, support was there.", .affirmed),
    ("support", "Support could be better.", .wanted),
    ("support", "There needs to be better support.", .wanted),
    ("support", "No problems with support.", .affirmed),
    ("planning", "Planning, such a strength before, has dwindled.", .decreased),
    ("nervous", "She is no longer nervous.", .negated),
    ("complaints", "There are fewer complaints.", .decreased),
    ("support", "She got no less support.", .affirmed),
  ]

  @Test("The rules of scope", arguments: cases.indices)
  func state(index: Int) throws {
    let (phrase, text, state) = Self.cases[index]
    var indicator = try OneIndicator()
    #expect(try indicator.mentions(of: phrase, in: text).map(\.state) == [state])
  }

  @Test(
    "A bare fragment is wanted or increased, as the question has it",
    arguments: [
      (QuestionRole.improve, MentionState.wanted), (.change, .increased), (.good, .increased),
      (.other, .increased),
    ])
  func fragment(role: QuestionRole, state: MentionState) throws {
    var indicator = try OneIndicator()
    let mentions = try indicator.mentions(
      of: "communication", in: "More communication", role: role)
    #expect(mentions.map(\.state) == [state])
  }

  @Test("A problem denied is a burden denied")
  func burden() throws {
    var indicator = try OneIndicator()
    let mentions = try indicator.mentions(
      of: "workload", in: "I never had a problem with workload.", valence: .burden)
    #expect(mentions.map(\.rule) == ["negation before"])
  }

  @Test("A mention names its cue, rule and clause")
  func reasons() throws {
    var indicator = try OneIndicator()
    let text = "It was long but it did not help."
    let mention = try #require(try indicator.mentions(of: "help", in: text).first)
    #expect(mention.span.quote(from: text) == "help")
    #expect((mention.cue, mention.rule, mention.clause) == ("not", "negation before", 1))
  }

  // MARK: Real sentences

  /// Agreement with hand-made labels, of which some sentences allow two.
  struct Agreement {
    var count = 0
    var sameState = 0
    var sameNegation = 0

    mutating func add(_ state: MentionState?, _ labels: [String]) {
      count += 1
      guard let state else { return }
      if labels.contains(state.rawValue) { sameState += 1 }
      let mayBeNegated = labels.contains("negated")
      let mayBeOther = labels.contains { $0 != "negated" }
      if state == .negated ? mayBeNegated : mayBeOther { sameNegation += 1 }
    }

    var states: Double { Double(sameState) / Double(count) }
    var negations: Double { Double(sameNegation) / Double(count) }
  }

  static let labelledSentences = Repository.shared("data/comments/negation/real_labelled.tsv")
  static let nhsComments = Repository.shared("data/comments/nhs_fft/nhs_fft_matrix.csv")

  /// The lines of the labelled sentences that answer a question for improvements, counted from 0.
  static let improvements: Set<Int> = [
    1, 5, 9, 10, 12, 17, 19, 20, 21, 22, 23, 25, 28, 29, 32, 34, 36, 38, 45, 55, 57, 59, 60, 72, 77,
    78, 80, 85,
    87, 91, 93, 94, 96, 97,
  ]

  @Test(
    "Sentences that the rules were made with: states at least .86, negated or not at least .97",
    .enabled(if: labelledSentences != nil, "\(Repository.sharedIsAbsent)"))
  func sentences() throws {
    let text = try String(contentsOf: try #require(Self.labelledSentences), encoding: .utf8)
    var indicator = try OneIndicator()
    var agreement = Agreement()
    for (number, line) in text.split(separator: "\n").enumerated() {
      let cells = line.split(separator: "\t").map(String.init)
      let role: QuestionRole = Self.improvements.contains(number) ? .improve : .other
      let mentions = try indicator.mentions(of: cells[0], in: cells[2], role: role)
      agreement.add(
        mentions.first?.state, cells[1].lowercased().split(separator: "|").map(String.init))
    }
    #expect(agreement.count == 99)
    #expect(agreement.states >= 0.86)
    #expect(agreement.negations >= 0.97)
  }

  @Test(
    "Comments labelled before the program saw them: states at least .86, negated or not .97",
    .enabled(if: nhsComments != nil, "\(Repository.sharedIsAbsent)"))
  func comments() throws {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "Expected/nhs_mention_states.tsv")
    let labels = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
    let ids = Set(labels.map { $0[0] })
    let records = CommaSeparated.records(
      in: try String(contentsOf: try #require(Self.nhsComments), encoding: .utf8))
    let header = try #require(records.first)
    let (id, question, text) = try (
      #require(header.firstIndex(of: "id")), #require(header.firstIndex(of: "question")),
      #require(header.firstIndex(of: "text"))
    )
    let comments = Dictionary(
      records.filter { ids.contains($0[id]) }.map { ($0[id], $0) }, uniquingKeysWith: { a, _ in a })
    var indicator = try OneIndicator()
    var agreement = Agreement()
    for label in labels {
      let comment = try #require(comments[label[0]])
      let asked = comment[question]
      let role: QuestionRole =
        asked.contains("improve") || asked.contains("better")
        ? .improve : asked.contains("good") ? .good : .other
      let mentions = try indicator.mentions(of: label[1], in: comment[text], role: role)
      let occurrence = try #require(Int(label[2])) - 1
      agreement.add(
        mentions.indices.contains(occurrence) ? mentions[occurrence].state : nil,
        label[3].split(separator: "|").map(String.init))
    }
    #expect(agreement.count == 120)
    #expect(agreement.states >= 0.86)
    #expect(agreement.negations >= 0.97)
  }
}
