import EvaluationModel
import ImpactAnalysis
import Testing
import TextCoding

@Suite("The archive as a table")
struct ResponseTableTests {
  private static func version(_ id: String, comparableWith: [String] = []) -> InstrumentVersion {
    InstrumentVersion(
      id: id, items: [Example.item("a"), Example.item("b")],
      prompts: [Prompt(id: "why", text: "Why?")], comparableWith: comparableWith,
      breakReason: comparableWith.isEmpty ? "the scale changed" : nil)
  }

  private static func table(
    _ plan: EvaluationPlan, _ records: EvaluationRecords, codings: [StoredCoding] = []
  ) throws -> ResponseTable {
    ResponseTable(plan: plan, records: records, codebook: try Example.codebook.get())
      .coded(by: codings)
  }

  /// The cells of a column as a person would write them.
  private static func cells(_ id: String, _ table: ResponseTable) throws -> [String] {
    let position = try #require(table.columns.firstIndex { $0.id == id }, "\(id)")
    return switch table.cells(ofColumn: position) {
    case .texts(let texts): texts.map { $0 ?? "-" }
    case .numbers(let numbers):
      numbers.map { number in
        switch number {
        case .value(let value): "\(value)"
        case .missing(let reason): reason.rawValue
        }
      }
    }
  }

  @Test("A response has a row for each occasion; what it says at all stands in the present one")
  func occasions() throws {
    var records = Example.records(cohort: "c1", values: [2], occasion: .post)
    let id = records.responses[0].id
    records.answers += [
      Answer(response: id, item: "a", occasion: .then, state: .answered, value: 1),
      Answer(response: id, item: "b", occasion: .then, state: .skipped, value: nil),
    ]
    records.comments = [Comment(response: id, prompt: "why", text: "I had time.")]
    let coding = StoredCoding(
      comment: "\(id):why", theme: "time", direction: "gain", codebookVersion: "1",
      coder: StoredCoding.rules)
    let table = try Self.table(Example.plan(), records, codings: [coding])
    #expect(try Self.cells("occasion", table) == ["then", "post"])
    #expect(try Self.cells("a", table) == ["1.0", "2.0"])
    #expect(try Self.cells("b", table) == ["skipped", "2.0"])
    #expect(try Self.cells("participant", table) == ["P1", "P1"])
    #expect(try Self.cells("theme:time", table) == ["not-asked", "1.0"])
  }

  @Test("A theme is 0 where no comment speaks of it, and missing where there is none")
  func themes() throws {
    var records = Example.records(cohort: "c1", values: [2, 3])
    records.comments = [
      Comment(response: records.responses[1].id, prompt: "why", text: "Nothing.")
    ]
    let table = try Self.table(Example.plan(), records)
    #expect(try Self.cells("theme:time", table) == ["no-comment", "0.0"])
    let silent = try Self.table(Example.plan(), Example.records(cohort: "c1", values: [2]))
    #expect(!silent.columns.contains { $0.id.hasPrefix("theme:") })
  }

  @Test("Versions share a column where they may be compared, and else have one each")
  func versions() throws {
    let records = Example.joined(
      Example.records(cohort: "c1", values: [1], version: "v1"),
      Example.records(cohort: "c2", values: [2], version: "v2"))
    let broken = try Self.table(
      Example.plan(versions: [Self.version("v1"), Self.version("v2")]), records)
    #expect(try Self.cells("a@v1", broken) == ["1.0", "not-asked"])
    #expect(try Self.cells("a", broken) == ["not-asked", "2.0"])
    let comparable = try Self.table(
      Example.plan(
        versions: [Self.version("v1"), Self.version("v2", comparableWith: ["v1"])]), records)
    #expect(try Self.cells("a", comparable) == ["1.0", "2.0"])
    #expect(!comparable.columns.contains { $0.id == "a@v1" })
  }

  @Test("An item that is called as another column is qualified by its questionnaire")
  func headings() throws {
    let version = InstrumentVersion(id: "v1", items: [Example.item("cohort"), Example.item("a")])
    let table = try Self.table(
      Example.plan(versions: [version]),
      Example.records(cohort: "c1", values: [4], items: ["cohort", "a"]))
    #expect(try Self.cells("form/cohort", table) == ["4.0"])
    #expect(try Self.cells("cohort", table) == ["c1"])
    #expect(try Self.cells("a", table) == ["4.0"])
  }

  @Test("A domain's score is the report's: the mean of at least half of its items")
  func scores() throws {
    let domain = Domain(
      id: "all", name: "All", instrument: "form", items: ["v1": ["a", "b"], "v2": ["a", "b"]])
    var records = Example.joined(
      Example.records(cohort: "c1", values: [2, 3], version: "v1"),
      Example.records(cohort: "c2", values: [4], version: "v2"))
    // The second rates one of two items, which is half of them; a third rates none.
    records.answers[3] = Answer(
      response: records.responses[1].id, item: "b", occasion: .single, state: .tooEarly, value: nil)
    let none = Example.records(cohort: "c2", values: [1], version: "v2", from: 9)
    records.responses += none.responses
    records.answers += none.answers.map {
      Answer(
        response: $0.response, item: $0.item, occasion: .single, state: .skipped, value: nil)
    }
    let table = try Self.table(
      Example.plan(versions: [Self.version("v1"), Self.version("v2")], crosswalk: [domain]),
      records)
    #expect(try Self.cells("score:all", table) == ["2.0", "3.0", "4.0", "too-few-items"])
    let score = try #require(table.columns.first { $0.id == "score:all" })
    #expect(score.breaks.map(\.cohort) == ["c2"])
    #expect(score.breaks.map(\.reason) == ["the scale changed"])
  }

  @Test("Facts that a response leaves open are the registry's; values stand in the plan's order")
  func facts() throws {
    var records = Example.joined(
      Example.records(cohort: "c2", values: [1, 2], location: { $0 == 0 ? "north" : nil }),
      Example.records(cohort: "c1", values: [3], from: 7))
    records.enrolments = [
      Enrolment(participant: "P1", cohort: "c2", location: "south", outcome: .inProgress),
      Enrolment(participant: "P2", cohort: "c2", location: "south", outcome: .inProgress),
      Enrolment(participant: "P7", cohort: "c2", location: "south", outcome: .inProgress),
    ]
    let table = try Self.table(
      Example.plan(cohorts: 3, locations: ["south", "north", "west"]), records)
    #expect(try Self.cells("location", table) == ["north", "south", "-"])
    let values = try ["cohort", "location"].map { id in
      switch try #require(table.columns.first { $0.id == id }).kind {
      case .fact(let values, _): values.map(\.id)
      default: [String]()
      }
    }
    #expect(values == [["c1", "c2"], ["south", "north"]])
  }

  @Test("A head who is the SENCO has no row, as in the report")
  func selfReports() throws {
    var records = Example.records(cohort: "c1", values: [1, 2])
    records.responses = records.responses.enumerated().map { offset, response in
      Response(
        id: response.id, source: .headteacher, instrument: "form", version: "v1", cohort: "c1",
        isSelfReport: offset == 0)
    }
    let table = try Self.table(Example.plan(), records)
    #expect(table.rows.count == 1 && table.selfReports == 1)
    #expect(try Self.cells("a", table) == ["2.0"])
  }

  @Test("Options are 1 where they were ticked, 0 where they were not, missing where not shown")
  func choices() throws {
    let question = MultipleChoiceQuestion(
      id: "help", text: "What helped?", label: "Help",
      options: [.init(id: "tutor", label: "Tutor"), .init(id: "peers", label: "Peers")])
    let version = InstrumentVersion(id: "v1", items: [Example.item("a")], questions: [question])
    var records = Example.records(cohort: "c1", values: [1, 2, 3], items: ["a"])
    records.selections = zip(
      records.responses, [SelectionState.ticked, .unticked, .notShown]
    ).map { Selection(response: $0.id, question: "help", option: "tutor", state: $1) }
    let table = try Self.table(Example.plan(versions: [version]), records)
    #expect(try Self.cells("choice:help/tutor", table) == ["1.0", "0.0", "not-shown"])
    #expect(!table.columns.contains { $0.id == "choice:help/peers" })
  }

  @Test("No records make no rows and no columns of answers")
  func empty() throws {
    let table = try Self.table(Example.plan(), EvaluationRecords())
    #expect(table.rows.isEmpty)
    #expect(table.columns.last?.id == "mode")
  }
}
