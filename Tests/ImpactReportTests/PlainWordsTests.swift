import Foundation
import Reporting
import TestSupport
import Testing

@testable import ImpactReport

@Suite("The words of the reports are plain, and British")
struct PlainWordsTests {
  /// The words of a phrase with words in its places, and the forms for numbers above 1.
  private static func sample(_ name: String) throws -> String {
    let phrase = try #require(Phrasebook.standard.phrase(named: name))
    let counted = Set(
      phrase.pieces.compactMap { piece -> String? in
        if case .choice(let name, _, _, _) = piece { name } else { nil }
      })
    return phrase.filled(
      Dictionary(
        uniqueKeysWithValues: phrase.places.map { place in
          (place, counted.contains(place) ? .count(7) : .text("the results"))
        })
    ).plainWords
  }

  @Test(
    "Syllables and grades are near enough",
    arguments: [("chance", 1), ("reported", 3), ("people", 2), ("compared", 2), ("figures", 2)])
  func syllables(word: String, count: Int) {
    #expect(Readability.syllables(of: word) == count)
  }

  @Test("The grade is that of the formula")
  func formula() {
    // 12 words in 2 sentences, 12 syllables.
    let text = Readability("The cat sat on the mat. The dog ran to the door.")
    #expect(abs(text.grade - (0.39 * 6 + 11.8 - 15.59)) < 1e-9)
  }

  @Test("A reader of 12 to 14 can read the front page")
  func frontPage() throws {
    let sentences = try Phrasebook.standard.places.keys.sorted()
      .filter { $0.hasPrefix("in-brief.") }
      .map { (name: $0, text: try Self.sample($0)) }
      .filter { $0.text.split(separator: " ").count >= 6 }
    for (name, text) in sentences {
      let grade = Readability(text + ".").grade
      #expect(grade <= 13, "\(name): “\(text)”")
    }
    let all = Readability(sentences.map { $0.text + "." }.joined(separator: " "))
    #expect(all.grade <= 9)
  }

  @Test("So can a reader of the demonstration’s")
  func demonstration() throws {
    let report = try String(
      contentsOf: Repository.root.appending(path: "Reports/annual-evaluation.txt"),
      encoding: .utf8)
    let start = try #require(report.firstRange(of: "\n1. "))
    let end = try #require(report.firstRange(of: "\n2. "))
    #expect(Readability(String(report[start.upperBound..<end.lowerBound])).grade <= 9)
  }

  /// American spellings, and words that most readers take for more than they say, as beginnings of words.
  private static let unwanted = [
    "analyz", "behavior", "center ", "centers", "color", "enrollment", "favor ", "favors",
    "favorable", "gray", "labor ", "labeled", "modeled", "organiz", "percent ", "percentage-wise",
    "recogniz", "summariz", "utiliz", "significan", "impacted",
  ]

  @Test("No phrase has an American spelling, or a word that says more than was found")
  func spelling() throws {
    for name in Phrasebook.standard.places.keys.sorted() {
      // The name of a method is its own.
      let text = try Self.sample(name).lowercased()
        .replacing("most significant change", with: "")
      let words = " \(String(text.map { $0.isLetter || $0 == "-" ? $0 : " " })) "
      for word in Self.unwanted where words.contains(" \(word)") {
        Issue.record("\(name) says “\(word)”")
      }
    }
  }
}
