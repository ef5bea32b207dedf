import Foundation
import TestSupport
import Testing

@Suite("inspect: what a survey download is")
struct InspectTests {
  private static let forms = """
    ID,Start time,Completion time,Email,Name,Impact on pupils,What has changed?
    1,02/05/2024 09:01,02/05/2024 09:08,jo.person@school.example,Jo Person,Agree,"Much, really"
    2,03/05/2024 09:01,13/05/2024 09:08,al.other@school.example,Al Other,Disagree,Nothing at all
    3,04/05/2024 09:01,14/05/2024 09:08,bo.third@school.example,Bo Third,Agree,

    """

  private func run(_ arguments: [String], files: [String: String]) throws -> Program.Run {
    try Program.withFolder { folder in
      for (name, text) in files {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      return try Program.run(
        ["inspect"]
          + arguments.map { files[$0] == nil ? $0 : folder.appending(path: $0).path })
    }
  }

  @Test("The text says site, form, columns and the next step")
  func text() throws {
    let run = try run(["heads.csv"], files: ["heads.csv": Self.forms])
    #expect(run.exitCode == 0 && run.messages.isEmpty)
    for piece in [
      "Microsoft Forms: row 1 begins with ID", "UTF-8 (every byte is valid UTF-8)",
      "Header in row 1; 3 rows of answers, 7 columns.", "day of the response, dd/MM/yyyy",
      "rating, agreement4", "Identifying columns, which are not stored",
      "senco-impact inspect",
    ] {
      #expect(run.output.contains(piece))
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("/") })
  }

  @Test("What identifies somebody and what is written freely is never printed")
  func privacy() throws {
    for format in ["text", "json"] {
      let run = try run(["heads.csv", "--format", format], files: ["heads.csv": Self.forms])
      for value in ["school.example", "Person", "Al Other", "Much, really", "Nothing at all"] {
        #expect(!run.output.contains(value))
      }
    }
  }

  @Test("The JSON has a version and is the same to the byte")
  func json() throws {
    let first = try run(["a.csv", "--format", "json"], files: ["a.csv": "ID,Q\n1,Yes\n2,No\n"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
    #expect(object["format_version"] as? Int == 1)
    let files = try #require(object["files"] as? [[String: Any]])
    #expect(files.first?["export"] as? String == "table")
    let tables = try #require(files.first?["tables"] as? [[String: Any]])
    let columns = try #require(tables.first?["columns"] as? [[String: Any]])
    #expect(columns.map { $0["binding"] as? String } == ["respondent-id", "single"])
    #expect((columns[1]["scale"] as? [String: Any])?["direction"] as? String == "rising")
  }

  @Test("A file that cannot be read does not keep the others from being read")
  func failures() throws {
    let run = try run(
      ["missing.csv", "empty.csv", "a.csv"], files: ["empty.csv": "", "a.csv": "ID,Q\n1,Yes\n"])
    #expect(run.exitCode == 66)
    #expect(run.messages.contains("file.missing") && run.messages.contains("file.empty"))
    #expect(run.output.contains("a.csv"))
    #expect(try self.run(["empty.csv"], files: ["empty.csv": ""]).exitCode == 65)
  }

  @Test("A key among the files is used for the coded answers beside it")
  func key() throws {
    let run = try run(
      ["codes.csv", "key.csv"],
      files: [
        "codes.csv": "URN,Q1\n1-1-1,1\n1-1-2,2\n",
        "key.csv":
          "\"URN\",\"Unique Response Number\"\n\"Q1\",\"Worth it?\"\n\"1\",\"Yes\"\n\"2\",\"No\"\n",
      ])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Worth it?") && run.output.contains("Yes 1 · No 1"))
  }

  @Test("The draft is written, and says what to check")
  func draft() throws {
    let files = ["heads.csv": Self.forms]
    let run = try run(["heads.csv", "--write-mapping", "-", "--cohort", "c8"], files: files)
    #expect(run.exitCode == 0)
    for piece in [
      "scales:", "- id: agreement4", "source: headteacher  # check: by the file's name",
      "export: microsoft-forms", "date_format: \"dd/MM/yyyy\"", "as: item, item: impact-pupils",
      "names: person", "mapping: heads, cohort: c8}",
    ] {
      #expect(run.output.contains(piece))
    }
    try Program.withFolder { folder in
      let input = folder.appending(path: "heads.csv")
      try Data(Self.forms.utf8).write(to: input)
      let draft = folder.appending(path: "draft.yaml")
      let run = try Program.run(["inspect", input.path, "--write-mapping", draft.path])
      #expect(run.exitCode == 0 && run.output.isEmpty && run.messages.contains("wrote"))
      #expect(try String(contentsOf: draft, encoding: .utf8).contains("mappings:"))
    }
  }

  @Test("Every cell is printed as it is read")
  func cells() throws {
    let text = "a,\"b, c\"\n\n,\"=1+1\"\n"
    let csv = try run(["x.csv", "--cells"], files: ["x.csv": text])
    #expect(csv.exitCode == 0)
    #expect(csv.output == "row,column,text\n1,1,a\n1,2,\"b, c\"\n3,1,\n3,2,=1+1\n")
    let json = try run(["x.csv", "--cells", "--format", "json"], files: ["x.csv": text])
    let cells = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(cells.map { $0["text"] as? String } == ["a", "b, c", "", "=1+1"])
    #expect(cells.last?["row"] as? Int == 3)
    let book = try Program.run(["inspect", Self.workbook.path, "--cells", "--sheet", "2019-20"])
    #expect(book.output.hasPrefix("sheet,row,column,cell,kind,text\n2019-20,1,1,A1,text,NASENCO"))
    #expect(book.output.contains("2019-20,7,2,B7,date,2020-05-06\n"))
    let missing = try Program.run(["inspect", Self.workbook.path, "--cells", "--sheet", "2019-2"])
    #expect(missing.exitCode == 65 && missing.messages.contains("did you mean \"2019-20\"?"))
  }

  private static let workbook = Repository.root.appending(
    path: "Tests/ImportingTests/Fixtures/cohort_workbook.xlsx")

  @Test("A workbook's sheets are named, hidden ones too, and a damaged file is bad data")
  func workbooks() throws {
    let run = try Program.run(["inspect", Self.workbook.path])
    #expect(run.exitCode == 0)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for piece in [
      "workbook with one sheet a cohort", "Names – do not share: 1 row, 2 columns, hidden",
      "Header in rows 3 to 4; 12 rows of answers", "sums up the others", "rating (reversed)",
    ] {
      #expect(text.contains(piece))
    }
    let cut = try self.run(["cut.csv"], files: ["cut.csv": "ID,Q\n1,\"Yes\n2,No\n"])
    #expect(cut.exitCode == 65 && cut.output.contains("never closed"))
  }

  static let wrongUsages = [
    ["--format", "csv"], ["--cells", "--format", "text"], ["--cohort", "c1"], ["--cells", "b.csv"],
  ]

  @Test("Options that do not go together are wrong usage", arguments: wrongUsages)
  func usage(options: [String]) throws {
    #expect(try run(["a.csv"] + options, files: ["a.csv": "ID,Q\n1,Yes\n"]).exitCode == 64)
  }

  @Test("Help shows examples")
  func help() throws {
    let run = try Program.run(["inspect", "--help"])
    #expect(run.exitCode == 0 && run.output.contains("EXAMPLES"))
  }
}
