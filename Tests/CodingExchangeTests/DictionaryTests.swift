import CodingExchange
import Diagnostics
import Formats
import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("Dictionaries of other programs")
struct DictionaryTests {
  /// Themes as `id label|group|parent: list(phrases)`.
  static func shown(_ codebook: WrittenCodebook) -> [String] {
    codebook.themes.map { theme in
      let lists = WrittenTheme.List.allCases.compactMap { list in
        theme.lists[list].map { "\(list.rawValue)(\($0.joined(separator: ", ")))" }
      }
      let place = [theme.group, theme.parent].compactMap { $0 }.joined(separator: "|")
      return "\(theme.id) \(place): \(lists.joined(separator: " "))"
    }
  }

  struct Case {
    let format: ExchangeFormat
    let text: String
    let themes: [String]
    /// Beside the two that every dictionary has.
    var findings: [String] = []
  }

  static let cases: [Case] = [
    Case(
      format: .liwc,
      text: "%\n1\tPosEmo\n02\tNeg emo\n%\nhappy\t1\nSAD*  \t2 1\na lot\t01\nroute 66\t2\n",
      themes: [
        "posemo Themes: indicators(happy, sad*, a lot)",
        "neg_emo Themes: indicators(sad*, route 66)",
      ]),
    // Old files have blanks between; CR alone ends lines on old computers.
    Case(
      format: .liwc, text: "%\r1   A\r%\r\rkind of   1\rbad*\t\t1\r",
      themes: ["a Themes: indicators(kind of, bad*)"]),
    Case(
      format: .liwc,
      text: "%\n1\tfunction (Function Words)\n\t2\tpronoun\n\t\t3\tppron\n%\ni\t2\t3\nwe\t3\n",
      themes: [
        "pronoun function (Function Words): indicators(i)",
        "ppron function (Function Words)|pronoun: indicators(i, we)",
      ]),
    Case(
      format: .liwc,
      text:
        "%\n1\tA\n%\nlike\t(02 134)125/464\nkind\t(<of>)1\nok\t1\nodd\t7\nnone\t\n:(\t1\n*ing\t1\n",
      themes: ["a Themes: indicators(ok)"],
      findings: [
        "liwc.condition 4:1", "liwc.condition 5:1", "liwc.unknown-category 7:1",
        "liwc.no-category 8:1",
        "import.term 9:1", "import.wildcard 10:1",
      ]),
    Case(
      format: .dicx, text: "DicTerm,Posemo,Negemo\nhappy,X,\n\"a, b\",X,\nsad*,,0.5\n",
      themes: ["posemo Themes: indicators(happy)", "negemo Themes: indicators(sad*)"],
      findings: ["import.term 3:1", "import.weight 4:3"]),
    Case(
      format: .wordstat,
      text:
        "FOLDER\r\n\tTHEME\r\n\t\tCO-OPERAT* (1)\r\n\t\tSOUTH_AFRICA (1)\r\n\t\tCape Town (1)\r\n"
        + "\t\tDIRECTION_GAIN\r\n\t\t\tUP (1)\r\n\t\tPART\r\n\t\t\tLOW (1)\r\n",
      themes: [
        "theme FOLDER: indicators(co-operat*, south africa, cape town) gain(up)",
        "part FOLDER|theme: indicators(low)",
      ]),
    Case(
      format: .wordstat,
      text:
        "WORD (1)\nA\n\tGOOD (2)\n\tBAD (1)\n\tBAD (1)\n\t*TION (1)\n\t@NEAR [GOOD NEAR BAD /S 3] (1)\n\tEMPTY\n",
      themes: ["a Themes: indicators(good, bad)"],
      findings: [
        "wordstat.no-category 1:1", "import.weight 3:2", "import.wildcard 6:2", "wordstat.rule 7:2",
        "import.empty-category 0:0",
      ]),
    // A category may have a weight too, and outlines may be indented by spaces.
    Case(
      format: .wordstat, text: "FOOD\n\tMEAL (1)\nSTAFF (2)\n\tNURSE (1)\n  CARE\n\tSHIFT (1)\n",
      themes: [
        "food Themes: indicators(meal)", "staff Themes: indicators(nurse)",
        "care Themes: indicators(shift)",
      ],
      findings: ["wordstat.indentation 5:3", "wordstat.category-weight 3:1"]),
    Case(
      format: .wordstat,
      text: "WARD\n  FOOD\n    MEAL (1)\n\n    SOUP (1)\n  STAFF\n    NURSE (1)\n",
      themes: ["food WARD: indicators(meal, soup)", "staff WARD: indicators(nurse)"]),
    Case(
      format: .quanteda,
      text: "A CATEGORY: [more, lamb, Little*]\nANOTHER:\n  - had\n  - new_york city\n",
      themes: [
        "a_category Themes: indicators(more, lamb, little*)",
        "another Themes: indicators(had, new york city)",
      ]),
    Case(
      format: .quanteda,
      text: "top:\n  one: word\n  two:\n    - [*]\n",
      themes: [], findings: ["error"]),
    Case(
      format: .quanteda,
      text:
        "top:\n  one: word\n  two:\n    inner: [a, \"*b\", colo?r, 'c d*']\n    direction_any: [e]\n    direction_decline: [f]\n",
      themes: [
        "one top: indicators(word)", "two top: indicators(e) decline(f)",
        "inner top|two: indicators(a, c d*)",
      ], findings: ["import.wildcard 4:16", "import.wildcard 4:22"]),
    Case(
      format: .csv,
      text:
        "Theme,Phrase,Direction,Unless\nworkload,too much,barrier,\nworkload,hours,,opening hours; hours of fun\n",
      themes: ["workload Themes: barrier(too much)"]),
  ]

  @Test("What they say", arguments: cases.indices)
  func reading(index: Int) throws {
    let item = Self.cases[index]
    let file = try Sample.text(item.text)
    guard item.findings != ["error"] else {
      let failure = Sample.failure { _ = try item.format.imported(file, taking: nil) }
      #expect(failure?.severity == .error)
      return
    }
    let imported = try item.format.imported(file, taking: nil)
    #expect(Self.shown(imported.codebook) == item.themes)
    let found = imported.findings.map {
      "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
    }
    #expect(found == item.findings + ["import.undefined 0:0"])
    _ = try Codebook(imported.codebook, file: "imported")
  }

  @Test(
    "What is none is refused with its place",
    arguments: [
      (ExchangeFormat.liwc, "happy\t1\n", "liwc.no-categories", 1),
      (.liwc, "%\n1\tA\nB\n%\nx\t1\n", "liwc.category", 3),
      (.liwc, "%\n1\tA\n1\tB\n%\nx\t1\n", "liwc.category", 3),
      (.wordstat, "A\nB\n", "import.no-themes", nil),
      (.quanteda, "- a\n- b\n", "yaml.value", 1),
      (.quanteda, "a: [b\n", "yaml.syntax", 2),
      (.quanteda, "groups: []\nthemes: []\n", "import.codebook", 1),
      (.csv, "a,b\n1,2\n", "table.columns", 1),
      (.csv, "kind,theme,phrase\nindcator,a,b\n", "table.choice", 2),
      (.csv, "kind,theme,phrase\nindicator,,b\n", "table.cell", 2),
      (.csv, "theme,phrase,rule,near\na,b,1,c\na,d,1,e\n", "table.cell", 3),
      (.csv, "theme,phrase,rule\na,b,7\n", "table.cell", 2),
    ] as [(ExchangeFormat, String, String, Int?)])
  func refusal(format: ExchangeFormat, text: String, code: String, line: Int?) throws {
    let file = try Sample.text(text)
    let failure = Sample.failure { _ = try format.imported(file, taking: nil) }
    #expect(failure?.code == code)
    #expect(failure?.place?.line == line)
  }

  @Test(
    "Where every term is lost, each is named with the reason, and no codebook is made",
    arguments: [
      (
        ExchangeFormat.liwc, "%\n1\tFood\n%\nmeal*\t1 # main\n",
        "4:1 \"meal*\" is left out: \"#\" is no number of a category"
      ),
      (
        .quanteda, "food: \"meal,  drink\"\n",
        "1:7 \"meal, drink\" is left out: it holds signs, or more words, than a phrase can have"
      ),
      (.wordstat, "MEAL (1)\n", "1:1 \"MEAL\" is left out: it is in no category"),
      (
        .dicx, "DicTerm,Food\n*ade,X\n",
        "2:1 \"*ade\" is left out: its \"*\" stands elsewhere than at the end of a word"
      ),
      (.liwc, "%\n1\tA\n%\nodd\t7\n", "4:1 \"odd\" is of the category 7, which is not in the list"),
    ])
  func allLost(format: ExchangeFormat, text: String, reason: String) throws {
    let words = try Codebook(Self.rich(), file: "words").written
    let imported = try format.imported(Sample.text(text), taking: words)
    let said = imported.findings.map { finding in
      "\(finding.place?.line ?? 0):\(finding.place?.column ?? 0) \(finding.message)"
    }
    #expect(said == [reason, "0:0 no category has a term that can be read"])
    #expect(imported.findings.map(\.severity) == [.warning, .error])
    #expect(imported.codebook.themes.isEmpty)
  }

  @Test("Of a long text that was taken for a term the beginning is quoted")
  func longTerm() throws {
    let text = "A\n\t" + String(repeating: "word ", count: 40) + "(1)\n\tGOOD (1)\n"
    let imported = try ExchangeFormat.wordstat.imported(Sample.text(text), taking: nil)
    let beginning = String(repeating: "word ", count: 12)
    #expect(imported.findings.first?.message.hasPrefix("\"\(beginning)…\" is left out") == true)
  }

  @Test("Windows-1252, UTF-16 and byte order marks are read")
  func encodings() throws {
    let text = "CAFÉ\r\n\tCRÈME* (1)\r\n"
    let encodings: [(String.Encoding, [UInt8])] = [
      (.utf16LittleEndian, [0xff, 0xfe]), (.utf8, [0xef, 0xbb, 0xbf]), (.windowsCP1252, []),
    ]
    for (encoding, mark) in encodings {
      let data = try #require(text.data(using: encoding))
      let file = try InputFile(path: "a.cat", bytes: mark + Array(data))
      let imported = try ExchangeFormat.wordstat.imported(file, taking: nil)
      #expect(Self.shown(imported.codebook) == ["cafe Themes: indicators(crème*)"])
    }
  }

  @Test(
    "A format is known by what is in a file, else by its name",
    arguments: [
      ("a.txt", "<?xml?>", ExchangeFormat.qdc), ("a.txt", "\n%\n1\tA", .liwc),
      ("a.csv", "DicTerm,A\n", .dicx), ("a.CAT", "A\n", .wordstat), ("a.yaml", "a: b", .quanteda),
      ("a.csv", "theme,phrase\n", .csv), ("a.txt", "A\n", nil),
    ])
  func detection(name: String, text: String, format: ExchangeFormat?) throws {
    #expect(ExchangeFormat.detected(in: try Sample.text(text, named: name)) == format)
  }

  /// A codebook with one of each thing that dictionaries cannot hold.
  static func rich() throws -> WrittenCodebook {
    var theme = WrittenTheme(id: "a", label: "Theme A", group: "G", definition: "d")
    theme.lists = [
      .indicators: [
        "plain", "<staff> voice", "very? good|well", "lead .. team", "^SLT", "~mention",
        "self-belief",
      ],
      .gain: ["up"], .hints: ["hint"],
    ]
    theme.rules = [
      .init(match: ["x", "y"], near: ["z"]), .init(match: ["free"], direction: .decline),
    ]
    theme.masks = ["plain text"]
    theme.valence = .burden
    theme.guskeyLevels = [1]
    theme.examples = [.init(text: "plain")]
    theme.colour = "#abc"
    return WrittenCodebook(
      groups: ["G"], words: [.init(name: "staff", items: ["staff", "head teacher*"])],
      cues: [.negation: ["not", "no"]], themes: [theme])
  }

  static let phrases = [
    "plain", "staff voice", "head teacher* voice", "very good", "very well", "good", "well", "slt",
    "mention",
    "self-belief", "self belief",
  ]

  @Test("What a dictionary cannot hold is counted, and the rest is written out")
  func losses() throws {
    let common = [
      "exchange.masks 1", "exchange.hints 1", "exchange.rules 2", "exchange.gaps 1",
      "exchange.exact-case 1",
      "exchange.mentions 1", "exchange.definitions 1", "exchange.examples 1", "exchange.levels 1",
      "exchange.burdens 1", "exchange.colours 1", "exchange.names 1", "exchange.words 1",
      "exchange.cues 2",
    ]
    for format in [ExchangeFormat.liwc, .dicx, .wordstat, .quanteda] {
      let exported = try format.exported(Self.rich(), file: "f", origin: "test")
      let counts = exported.findings.map { finding in
        "\(finding.code) \(finding.message.split(separator: " ").first { Int($0) != nil } ?? "")"
      }
      let isFlat = format == .liwc || format == .dicx
      #expect(
        Set(counts) == Set(common + (isFlat ? ["exchange.directions 2", "exchange.groups 1"] : [])))
      let again = try format.imported(InputFile(path: "f", bytes: exported.bytes), taking: nil)
      let lists = try #require(again.codebook.themes.first).lists
      #expect(
        Set(lists[.indicators] ?? []) == Set(Self.phrases + (isFlat ? ["up", "free"] : [])))
      #expect(lists[.gain] == (isFlat ? nil : ["up"]))
      #expect(lists[.decline] == (isFlat ? nil : ["free"]))
    }
  }

  @Test("The files are what the other programs read")
  func files() throws {
    var theme = WrittenTheme(id: "conf", label: "Confidence", group: "Self", definition: "d")
    theme.lists = [.indicators: ["confiden*", "self belief"], .gain: ["no"]]
    var other = WrittenTheme(id: "lead", label: "Lead", group: "Self", definition: "d")
    other.lists = [.indicators: ["lead*", "self belief"]]
    let codebook = WrittenCodebook(groups: ["Self"], themes: [theme, other])
    func text(_ format: ExchangeFormat) throws -> String {
      String(decoding: try format.exported(codebook, file: "f", origin: "t").bytes, as: UTF8.self)
    }
    #expect(
      try text(.liwc)
        == "%\n1\tconf\n2\tLead\n%\nconfiden*\t1\nlead*\t2\nno\t1\nself belief\t1\t2\n")
    #expect(
      try text(.dicx) == "DicTerm,conf,Lead\nconfiden*,X,\nlead*,,X\nno,X,\nself belief,X,X\n")
    #expect(
      try text(.wordstat)
        == "SELF\r\n\tCONF\r\n\t\tCONFIDEN* (1)\r\n\t\tSELF_BELIEF (1)\r\n\t\tDIRECTION_GAIN\r\n"
        + "\t\t\tNO (1)\r\n\tLEAD\r\n\t\tLEAD* (1)\r\n\t\tSELF_BELIEF (1)\r\n")
    #expect(
      try text(.quanteda) == """
        "Self":
          "conf":
            "direction_any":
              - "confiden*"
              - "self belief"
            "direction_gain":
              - "no"
          "Lead":
            - "lead*"
            - "self belief"

        """)
  }
}

@Suite(
  "Published dictionaries are read whole",
  .enabled(if: !Sample.isAbsent, Comment(rawValue: Repository.sharedIsAbsent)))
struct PublishedDictionaryTests {
  // Counted by a script of a few lines in Python.
  @Test(
    "Themes and terms",
    arguments: [
      ("moral_foundations_dictionary.dic", 11, 359, 0), ("mfd2.0.dic", 10, 2_103, 0),
      ("Laver_and_Garry_2000.cat", 20, 418, 0), ("RID.CAT", 43, 3_149, 2),
    ])
  func counts(name: String, themes: Int, terms: Int, findings: Int) throws {
    let file = try Sample.file("dictionaries/\(name)")
    let format = try #require(ExchangeFormat.detected(in: file))
    let imported = try format.imported(file, taking: nil)
    #expect(imported.codebook.themes.count == themes)
    #expect(imported.codebook.themes.reduce(0) { $0 + $1.lists.values.joined().count } == terms)
    #expect(imported.findings.count == findings + 1)
    let codebook = try Codebook(imported.codebook, file: "imported")
    // Written out and read again, it is the same dictionary.
    let exported = try format.exported(codebook.written, file: "f", origin: "test")
    let again = try format.imported(InputFile(path: name, bytes: exported.bytes), taking: nil)
    // A hyphen is written in both ways, and themes outside every folder come first.
    func shown(_ codebook: WrittenCodebook) -> [String] {
      codebook.themes.map { theme in
        let terms = Set((theme.lists[.indicators] ?? []).map { $0.replacing("-", with: " ") })
        return "\(theme.label) \(terms.sorted())"
      }.sorted()
    }
    #expect(shown(again.codebook) == shown(codebook.written))
  }

  @Test("A file that is no dictionary of a known kind is not taken for one")
  func unknown() throws {
    let file = try Sample.file("dictionaries/khcoder_theme.cod")
    #expect(ExchangeFormat.detected(in: file) == nil)
  }
}
