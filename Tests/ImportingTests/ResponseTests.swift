import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("Responses")
struct ResponseTests {
  static let registry = [
    Enrolment(
      participant: "P017", cohort: "c8", location: "exeter", authority: "devon",
      participantType: "new", outcome: .nationalAward),
    Enrolment(participant: "P018", cohort: "c7", location: "dorchester", outcome: .withdrawn),
    Enrolment(participant: "P019", cohort: "c7", outcome: .interrupted),
    Enrolment(participant: "P019", cohort: "c8", outcome: .inProgress),
  ]

  @Test("A row becomes a response, its answers and its comment, without what names a person")
  func row() throws {
    let file = try Example.imported(
      """
      11,05/07/2018 10:12,head@school.example,P017,Sept 17,TIVERTON,Strongly agree,4,\
      "  More time,\r\nmore calm. ",Yes

      12,06/07/2018 09:00,other@school.example,P020,c8,,too early,,-,

      """)
    #expect(
      file.records.responses == [
        Response(
          id: "heads:1", source: .headteacher, instrument: "headteacher", version: "v1",
          participant: "P017", cohort: "c8", location: "exeter", date: Example.day("2018-07-05"),
          mode: "online", mayBeQuoted: true),
        Response(
          id: "heads:2", source: .headteacher, instrument: "headteacher", version: "v1",
          participant: "P020", cohort: "c8", date: Example.day("2018-07-06"), mode: "online"),
      ])
    #expect(
      file.records.answers == [
        Answer(response: "heads:1", item: "h1", occasion: .single, state: .answered, value: 5),
        Answer(response: "heads:1", item: "h2", occasion: .single, state: .answered, value: 2),
        Answer(response: "heads:2", item: "h1", occasion: .single, state: .tooEarly, value: nil),
        Answer(response: "heads:2", item: "h2", occasion: .single, state: .unknown, value: nil),
      ])
    #expect(
      file.records.comments == [
        Comment(response: "heads:1", prompt: "change", text: "More time,\nmore calm.")
      ])
    #expect(file.findings.isEmpty)
    #expect(file.ledger.read == 2)
    #expect(file.ledger.imported == 2)
    #expect(file.ledger.encoding == "UTF-8")
    #expect(file.ledger.sha256.count == 64)
    // The e-mail address and the survey site's id.
    #expect(file.ledger.columnsNotStored == 2)
  }

  @Test(
    "The cohort is the file's, else the row's, else the registry's, else that of the date",
    arguments: [
      ("1,05/07/2018,,P100,7,,4,4,,", nil, "c7", ""),
      ("1,05/07/2018,,P100,,,4,4,,", nil, "c8", ""),
      ("1,05/07/2018,,P100,7,,4,4,,", "c8", "c8", "cohort.differs"),
      ("1,05/07/2018,,P018,,,4,4,,", nil, "c7", ""),
      ("1,05/07/2017,,P019,,,4,4,,", nil, "c7", ""),
      ("1,05/07/2018,,P019,,,4,4,,", nil, "c8", ""),
      ("1,,,p017,,,4,4,,", nil, "c8", ""),
    ] as [(String, String?, String, String)])
  func cohort(row: String, ofFile: String?, cohort: String, finding: String) throws {
    let registry = row.contains("P100") ? [] : Self.registry
    let file = try Example.imported(row + "\n", registry: registry, cohort: ofFile)
    #expect(file.records.responses.map(\.cohort) == [cohort])
    #expect(file.findings.map(\.code).joined(separator: " ") == finding)
  }

  @Test("A response is completed from the registry, and contradictions are findings")
  func enrichment() throws {
    let file = try Example.imported(
      """
      1,,,p017,8,,4,4,,
      2,,,P017,8,Dorchester,4,4,,
      3,,,P018,8,,4,4,,
      4,,,PO18,8,,4,4,,

      """,
      Example.mapping(exclusions: [.init(name: "duplicate", condition: .nothingAnswered)]),
      registry: Self.registry)
    let responses = file.records.responses
    #expect(responses.map(\.participant) == ["P017", "P017", "P018", "PO18"])
    #expect(responses.map(\.location) == ["exeter", "dorchester", nil, nil])
    #expect(responses.map(\.authority) == ["devon", "devon", nil, nil])
    #expect(responses.map(\.participantType) == ["new", "new", nil, nil])
    #expect(
      file.findings.text == """
        heads.csv:3:6 (cell F3): warning[registry.differs]: the row says location "dorchester", \
        the registry "exeter"
          fix: check which is right; the row's was used
        heads.csv:4:4 (cell D4): warning[registry.other-cohort]: participant P018 answered for \
        cohort "c8", but the registry has them in "c7"
          fix: check which is right; the cohort of the response was used
        heads.csv:5:4 (cell D5): warning[registry.unknown-participant]: participant PO18 is not \
        in the registry
          fix: check the code (did you mean P018?); the response was kept, but nothing could be \
        added from the registry
        heads.csv:3:4 (cell D3): warning[submission.repeated]: participant P017 stands in 2 rows \
        of cohort "c8", the first on line 2, and all are counted
          fix: add the rule {rule: …, when: earlier-submission} to "exclude" of the mapping \
        "heads", unless each of them counts
        """)
  }

  @Test(
    "An authority that took another's place is no contradiction to the registry",
    arguments: [("BCP", "poole", 0), ("Devon", "devon", 1), ("", "poole", 0)])
  func successors(written: String, stored: String, findings: Int) throws {
    let columns = [
      ColumnBinding(position: 1, header: "Code", role: .participant),
      ColumnBinding(position: 2, header: "Authority", role: .authority),
    ]
    let file = try Example.imported(
      "P001,\(written)\n", headings: "Code,Authority\n", Example.mapping(columns: columns),
      registry: [
        Enrolment(participant: "P001", cohort: "c8", authority: "poole", outcome: .inProgress)
      ])
    #expect(file.records.responses.map(\.authority) == [stored])
    #expect(file.findings.count == findings)
  }

  @Test("Rules leave rows out in the order of the plan, and the ledger counts each")
  func exclusions() throws {
    let file = try Example.imported(
      """
      1,01/07/2018,,P017,8,,4,4,first,
      2,02/07/2018,,P017,8,,5,4,second,
      3,03/07/2018,,P018,7,,4,4,,
      4,04/07/2018,,P021,8,,,,,Yes
      5,09/07/2018,,P022,8,,2,2,later by date,
      6,08/07/2018,,P022,8,,1,1,,
      7,10/07/2018,,P023,8,,sixteen,,,
      8,11/07/2018,,P023,8,,3,3,,
      9,12/07/2018,,P024,8,,3,3,,
      9,12/07/2018,,,8,,3,3,same id,
      ,,,,,,,,,
      Total,,,,,,9

      """,
      Example.mapping(exclusions: [
        .init(name: "totals row", condition: .column(position: 1, isOneOf: ["total"])),
        .init(name: "duplicate submission", condition: .earlierSubmission),
        .init(name: "participant withdrew", condition: .participantOutcome(.withdrawn)),
        .init(name: "nothing answered", condition: .nothingAnswered),
        .init(name: "test run", condition: .column(position: 5, isOneOf: ["9", "Test"])),
      ]), registry: Self.registry)
    #expect(
      file.records.responses.map(\.id) == ["heads:2", "heads:5", "heads:8", "heads:10"])
    #expect(
      file.ledger.exclusions.map { "\($0.rule): \($0.rows)" } == [
        "every cell is blank: 1", "totals row: 1", "duplicate submission: 4",
        "participant withdrew: 1", "nothing answered: 1", "test run: 0",
      ])
    #expect(file.ledger.isBalanced)
  }

  @Test("A rejected row does not take the place of one that can be read")
  func rejectedDuplicate() throws {
    let file = try Example.imported(
      "1,,,P017,8,,4,4,,\n2,,,P017,8,,no,no,,\n",
      Example.mapping(
        exclusions: [.init(name: "duplicate", condition: .earlierSubmission)],
        rejections: .keepGoing))
    #expect(file.records.responses.map(\.id) == ["heads:1"])
    #expect(
      file.ledger.rejections == [
        .init(
          record: 2, line: 3, column: 7,
          reason: "the answer to item \"h1\" is not on its scale (and 1 more in this row)")
      ])
    #expect(file.findings.map(\.severity) == [.warning, .warning])
  }

  @Test("A file of a thousand equal slips is refused in twenty-one messages")
  func grouping() throws {
    let rows = String(repeating: ",,,,8,,6,4,,\n", count: 1000)
    let failure = try Example.failure(rows)
    #expect(failure.split(separator: "\n").filter { $0.hasPrefix("heads.csv") }.count == 21)
    #expect(
      failure.hasSuffix("heads.csv: error[answer.off-scale]: and 980 more like it in column 7"))
  }

  @Test("Several header rows are read as one heading, and ids as survey sites write them")
  func vendors() throws {
    let columns = [
      ColumnBinding(position: 1, vendorID: "ResponseId", role: .response),
      ColumnBinding(
        position: 2, vendorID: "QID5-1", header: "More confident", role: .item("h1", .single)),
      ColumnBinding(position: 3, vendorID: "QID7_TEXT", role: .comment("change")),
    ]
    let file = try Example.imported(
      "R_1,Agree,Calm\nR_2,Agree,\n",
      headings: """
        ResponseId,Q5_1,Q7
        Response ID,More confident,"What
        changed?"
        "{""ImportId"":""_recordId""}","{""ImportId"":""QID5"",""choiceId"":""1""}",\
        "{""ImportId"":""QID7_TEXT""}"

        """, Example.mapping(columns: columns, headerRows: 3), cohort: "c8")
    #expect(file.records.responses.map(\.id) == ["heads:1", "heads:2"])
    #expect(file.records.answers.compactMap(\.value) == [4, 4])
  }

  @Test("Dates of a spreadsheet and of an anonymous survey are understood and reported")
  func oddDates() throws {
    let file = try Example.imported(
      "1.18E+11,43286.5,,,8,,4,4,,\n1.18E+11,01/01/1980,,,8,,4,4,,\n")
    #expect(file.records.responses.map(\.date) == [Example.day("2018-07-05"), nil])
    #expect(
      file.findings.map(\.code) == [
        "response.damaged-id", "response.damaged-id", "date.serial", "date.anonymised",
      ])
  }

  @Test("An examiner's web form is quotable where it is published; a SENCO's audit has occasions")
  func otherSources() throws {
    let web = Example.mapping(
      columns: [ColumnBinding(position: 1, header: "Standards", role: .comment("E2"))],
      instrument: "examiner")
    let report = try Example.importer(web, cohort: "c8", isPublished: true)
      .imported(Example.file("Standards\nSecure.\n"))
    #expect(report.records.responses.map(\.source) == [.examiner])
    #expect(report.records.responses.map(\.mayBeQuoted) == [true])
    let audit = Example.mapping(
      columns: [
        ColumnBinding(position: 1, header: "Law before", role: .item("a1", .pre)),
        ColumnBinding(position: 2, header: "Law after", role: .item("a1", .post)),
        ColumnBinding(
          position: 3, header: "Days", role: .attribute("release_days")),
      ], blankMeans: .skipped, instrument: "audit")
    let file = try Example.imported(
      "2,4,half\n1,,\n", headings: "Law before,Law after,Days\n", audit, cohort: "c8")
    #expect(
      file.records.answers.map { "\($0.occasion) \($0.value.map(String.init) ?? "\($0.state)")" }
        == ["pre 2", "post 4", "pre 1", "post skipped"])
    #expect(file.records.responses.map(\.attributes) == [["release_days": "half"], [:]])
  }
}
