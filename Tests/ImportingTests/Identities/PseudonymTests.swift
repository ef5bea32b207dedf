import Diagnostics
import EvaluationModel
import Foundation
import Testing

@testable import Importing

@Suite("Pseudonyms by a keyed hash")
struct PseudonymTests {
  static let key = PseudonymKey(bytes: Array(0..<32))

  private func pseudonym(_ text: String, _ kind: ColumnBinding.Identity) -> String? {
    Identity(text, kind: kind).map(Self.key.pseudonym(of:))
  }

  /// HMAC-SHA256 over "email:jane@school.example" with the key 00 01 … 1f, by Python's hmac module;
  /// its first 60 bits in Crockford's base 32.
  @Test("The pseudonym is the beginning of an HMAC that anybody can compute again with the key")
  func published() {
    #expect(pseudonym("Jane@School.example", .email) == "p-xyn5rv83b95y")
  }

  @Test(
    "Different writings of one identity have one pseudonym",
    arguments: [
      (
        .email,
        [
          "jane.trelawny@school.example", " Jane.Trelawny@School.Example ",
          "JANE.TRELAWNY@SCHOOL.EXAMPLE",
          "Jane Trelawny <jane.trelawny@school.example>", "ｊａｎｅ.trelawny@school.example",
        ]
      ),
      (
        .person,
        [
          "Jane O'Brien-Smith", "Mrs Jane O’Brien Smith", "jane  obrien smith",
          "O'Brien-Smith, Jane",
          "DR. JANE O'BRIEN-SMITH", "Ms. Jane O\u{2BC}Brien–Smith",
        ]
      ),
      (.person, ["Σωκράτης", "ΣΩΚΡΆΤΗΣ", "σωκράτησ"]),
      (.person, ["Zoe\u{308} Strauß", "ZOË STRAUSS"]),
      (.school, ["St. Mary's C.E. Primary", "st marys c e primary", "St Mary’s C E PRIMARY"]),
      (.number, ["QQ 12 34 56 C", "qq123456c"]),
    ] as [(ColumnBinding.Identity, [String])])
  func forms(kind: ColumnBinding.Identity, writings: [String]) {
    let pseudonyms = Set(writings.map { pseudonym($0, kind) })
    #expect(pseudonyms.count == 1 && pseudonyms != [nil], "\(writings): \(pseudonyms)")
  }

  @Test("Case, white space and compatibility forms never matter, and other letters always do")
  func property() {
    var dice = SeededDice(state: 7)
    let letters = Array("abcdefghij klmnopéîöñšŵяλ'-")
    var all: [String: String] = [:]
    for _ in 0..<400 {
      let name = String(
        (0..<Int.random(in: 3...14, using: &dice)).compactMap { _ in
          letters.randomElement(using: &dice)
        })
      let address = name.filter { $0.isLetter } + "@x.example"
      for (text, kind) in [(name, .person), (address, .email)] as [(String, ColumnBinding.Identity)]
      {
        guard let plain = pseudonym(text, kind) else { continue }
        let odd = String(text.map { Bool.random(using: &dice) ? Character($0.uppercased()) : $0 })
        #expect(pseudonym(" \(odd)\t", kind) == plain, "\(text)")
        #expect(plain.wholeMatch(of: /p-[0-9a-hjkmnp-tv-z]{12}/) != nil)
        let form = "\(kind.rawValue):\(Identity(text, kind: kind)?.form ?? "")"
        #expect(all[plain] ?? form == form)
        all[plain] = form
      }
    }
    #expect(Set(all.values).count == all.count)
    #expect(pseudonym("Jane", .person) != pseudonym("Jane", .school))
    let other = PseudonymKey(bytes: Array(1..<33))
    #expect(Identity("Jane", kind: .person).map(other.pseudonym(of:)) != pseudonym("Jane", .person))
  }

  @Test("Cells without an identity are blank or a fault that shows nothing")
  func cells() {
    let identities = Identities(key: Self.key, created: Example.day("2018-09-01"))
    func kind(_ cell: String, _ kind: ColumnBinding.Identity) -> String {
      switch PseudonymReader(kind: kind, identities: identities).reading(of: cell) {
      case .value: "value"
      case .blank: "blank"
      case .fault(let fault):
        "\(fault)".contains(cell) || fault.message.contains(cell) ? "shown" : fault.code
      }
    }
    for cell in ["", "  ", "-", "anonymous", "Anonymous", "N/A", "none"] {
      #expect(kind(cell, .email) == "blank" && kind(cell, .person) == "blank", "\(cell)")
    }
    for cell in ["jane", "jane@school", "@b.example", "a b@c.example", "a@b@c.example"] {
      #expect(kind(cell, .email) == "participant.not-an-address", "\(cell)")
    }
    #expect(kind("?!7", .person) == "participant.not-a-person")
    #expect(kind("Jane", .number) == "participant.not-a-number")
    #expect(kind("Jane", .person) == "value" && kind("117", .number) == "value")
  }

  @Test("Two identities never share a pseudonym unnoticed, and descriptions show nobody")
  func table() throws {
    var identities = Identities(key: Self.key, created: Example.day("2018-09-01"))
    let people = try ["a@x.example", "b@x.example", "A@X.example"].map {
      try #require(Identity($0, kind: .email))
    }
    try identities.note(people)
    #expect(identities.entries.map(\.identity.written).sorted() == ["a@x.example", "b@x.example"])
    let shown =
      "\(identities) \(people[0]) \(Self.key) \(identities.entries[0].identity)"
      + String(reflecting: people[1])
    #expect(!shown.contains("x.example") && !shown.contains("31"))
    let (a, b) = (identities.pseudonym(of: people[0]), identities.pseudonym(of: people[1]))
    try identities.relink(from: a, to: b)
    #expect(Set(identities.entries.map(\.pseudonym)) == [b])
    #expect(identities.pseudonym(of: people[0]) == b && identities.current(a) == b)
    #expect(identities.pseudonyms(for: "A@x.example").contains(b))
    for (from, to, code) in [
      (a, b, "unknown-pseudonym"), (b, b, "one-already"), ("p-x", b, "unknown-pseudonym"),
    ] {
      let problem = #expect(throws: Diagnostic.self) { try identities.relink(from: from, to: to) }
      #expect(problem?.code == "identities.\(code)")
    }
    #expect(identities.remove(b) == [a, b] && identities.entries.isEmpty)
  }

  @Test("The file comes back as it was written, for its owner alone, and goes without a trace")
  func file() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = IdentitiesFile(path: folder.appending(path: "keys/ids.json").path)
    #expect(try file.read() == nil)
    #expect(throws: Diagnostic.self) { try file.destroy() }
    var identities = Identities(created: Example.day("2018-09-01"))
    try identities.note([try #require(Identity("Zoë <z@x.example>", kind: .email))])
    try file.write(identities)
    #expect(try file.read() == identities && !file.isOpenToOthers)
    try identities.note([try #require(Identity("y@x.example", kind: .email))])
    try file.write(identities)
    #expect(try file.read()?.entries.count == 2)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/keys") == ["ids.json"])
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(file.isOpenToOthers)
    for spoilt in ["", "{}", "{\"format\": 1}", "z@x.example"] {
      try Data(spoilt.utf8).write(to: URL(filePath: file.path))
      let problem = #expect(throws: Diagnostic.self) { try file.read() }
      #expect(
        problem?.code == "identities.damaged" && problem?.description.contains("z@x") == false)
    }
    try file.destroy()
    #expect(!file.exists)
  }

  @Test("The file lies outside the evaluation folder, and its place depends on the programme alone")
  func place() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let evaluation = folder.appending(path: "evaluation")
    try FileManager.default.createDirectory(at: evaluation, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link"), withDestinationURL: evaluation)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(
      _ stated: String? = nil, option: String? = nil, _ environment: [String: String] = [:],
      consortium: String = "South West"
    ) throws -> String {
      let plan = EvaluationPlan(
        programme: Programme(name: "Award", consortium: consortium, qualification: "Award"),
        cohorts: [], scales: [], instruments: [], mappings: [], sources: [],
        identities: IdentitySettings(file: stated),
        reporting: ReportSettings(title: "Report", cohort: ""))
      return try IdentitiesFile(
        of: plan, folder: evaluation, option: option, environment: environment
      ).path
    }
    let data = folder.appending(path: "data").path
    let usual = try path()
    #expect(usual.contains("/.local/share/senco-impact/identities/south-west-award-"))
    let set = try path(nil, option: nil, ["XDG_DATA_HOME": data])
    #expect(set.hasSuffix("/data/senco-impact/identities/" + (usual as NSString).lastPathComponent))
    #expect(
      try path(nil, option: nil, ["XDG_DATA_HOME": "data", "HOME": "/h"]).hasPrefix("/h/.local"))
    #expect(try path(consortium: "North") != usual)
    #expect(try path("../keys/ids.json").hasSuffix("/keys/ids.json"))
    #expect(try path("x.json", option: "/elsewhere/y.json") == "/elsewhere/y.json")
    for inside in ["ids.json", "exports/../ids.json", "../link/ids.json", evaluation.path + "/i"] {
      let problem = #expect(throws: Diagnostic.self) { try path(inside) }
      #expect(problem?.code == "identities.inside", "\(inside)")
    }
  }
}

/// Numbers that look random and are the same on every run (SplitMix64).
struct SeededDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
