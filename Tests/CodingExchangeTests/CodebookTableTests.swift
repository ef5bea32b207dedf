import CodingExchange
import Diagnostics
import Formats
import TextCoding
import Testing

@Suite("Codebooks as tables that people make")
struct CodebookTableTests {
  static func imported(_ text: String) throws -> ImportedCodebook {
    try ExchangeFormat.csv.imported(Sample.text(text, named: "t.csv"), taking: nil)
  }

  @Test(
    "What is said of a theme is read from any of its rows, with kinds or without",
    arguments: [
      """
      theme,label,group,phrase,definition,include,exclude,valence,parent,guskey,aims,colour
      food,Food,Place,meal*,Meals on the ward.,,,burden,,1; 2,,#abc
      food,,,hot drink,,Whatever is eaten,Not tea,,,,,
      staff,,Place,nurse*,,,,,food,,,
      """,
      """
      theme,label,group,phrase,definition,include,exclude,valence,parent,guskey,aims,colour
      food,Food,Place,,Meals on the ward.,Whatever is eaten,Not tea,burden,,1; 2,,#abc
      food,,,meal*,,,,,,,,
      food,Food,,hot drink,Meals on the ward. ,,,burden,,1; 2,,
      staff,,Place,nurse*,,,,,food,,,
      """,
      """
      kind,theme,label,group,phrase,definition,include,exclude,valence,parent,guskey,aims,colour
      indicator,food,Food,,meal*,,,Not tea,burden,,1; 2,,
      ,food,,,hot drink,,,,,,,,
      theme,food,,Place,,Meals on the ward.,Whatever is eaten,,burden,,,,#abc
      indicator,staff,,Place,nurse*,,,,,food,,,
      """,
    ])
  func attributes(table: String) throws {
    let imported = try Self.imported(table)
    var food = WrittenTheme(
      id: "food", label: "Food", group: "Place", definition: "Meals on the ward.")
    food.include = "Whatever is eaten"
    food.exclude = "Not tea"
    food.valence = .burden
    food.guskeyLevels = [1, 2]
    food.colour = "#abc"
    food.lists = [.indicators: ["meal*", "hot drink"]]
    var staff = WrittenTheme(
      id: "staff", label: "staff", group: "Place", definition: "Not defined yet.")
    staff.parent = "food"
    staff.lists = [.indicators: ["nurse*"]]
    #expect(imported.codebook.themes == [food, staff])
    #expect(imported.codebook.groups == ["Place"])
    #expect(imported.findings.map(\.code) == ["import.undefined"])
    #expect(imported.findings.first?.message.hasPrefix("1 theme has") == true)
  }

  @Test(
    "What two rows say differently of a theme is a contradiction, said where the second stands",
    arguments: [
      (
        "kind,theme,phrase,definition\ntheme,food,,First\ntheme,food,,Second\n", "3:4",
        "\"Second\" is another definition of the theme \"food\" than the one that line 2 gives",
        "\"First\""
      ),
      (
        "theme,phrase,valence\nfood,a,burden\nfood,b,\nfood,c,benefit\n", "4:3",
        "\"benefit\" is another valence of the theme \"food\" than the one that line 2 gives",
        "\"burden\""
      ),
      (
        "theme,phrase,group\nfood,a,\nfood,b,Care\nfood,c,Place\n", "4:3",
        "\"Place\" is another group of the theme \"food\" than the one that line 3 gives",
        "\"Care\""
      ),
    ])
  func contradiction(table: String, place: String, message: String, expected: String) throws {
    let fault = Sample.failure { _ = try Self.imported(table) }
    #expect(fault?.code == "table.contradiction")
    #expect("\(fault?.place?.line ?? 0):\(fault?.place?.column ?? 0)" == place)
    #expect(fault?.message == message)
    #expect(fault?.expected == expected)
  }

  @Test("Headings that are not known are named, with the nearest that is")
  func headings() throws {
    let imported = try Self.imported(
      "Theme,phrase,exlude,mood,,\nfood,meal,not tea,x,y,\nfood,soup,,,,\n")
    let finding = imported.findings.first
    #expect(finding?.code == "table.unknown-columns")
    #expect(finding?.severity == .warning)
    #expect(finding?.place?.description == "t.csv:1:3 (cell C1)")
    #expect(
      finding?.message.hasSuffix(": \"exlude\", \"mood\", column 5, which has no heading") == true,
      "\(finding?.message ?? "")")
    #expect(finding?.fix == "write \"exclude\" for \"exlude\"")
    #expect(
      try Self.imported("theme,phrase\nfood,meal\n").findings.map(\.code) == ["import.undefined"])
  }

  @Test(
    "A table that cannot be told is refused",
    arguments: [
      ("themes,phrase\nfood,a\n", 1, "the table has no column \"theme\""),
      ("theme,phrase,Phrase\nfood,a,b\n", 1, "\"phrase\" heads the columns 2 and 3"),
      (
        "kind,theme,phrase\ntheme,food,meal\n", 2,
        "\"meal\" stands in a row of the kind \"theme\", which has no phrase"
      ),
      ("kind,theme,phrase\nmask,food,\n", 2, "the row has no phrase, and is of the kind \"mask\""),
      ("theme,phrase,valence\nfood,a,bad\n", 2, "\"bad\" is not one of the values of \"valence\""),
      ("theme,phrase,guskey\nfood,a,one\n", 2, "\"one\" is not a level"),
    ])
  func refusal(table: String, line: Int, message: String) {
    let fault = Sample.failure { _ = try Self.imported(table) }
    #expect(fault?.place?.line == line)
    #expect(fault?.message == message)
  }
}
