import CodebookLearning
import Foundation
import Formats
import TestSupport
import TextCoding
import Testing

/// Comments of patients that one hand coded, 50 themes in columns of 0 and 1.
struct PatientComments {
  let themes: [DraftTheme]
  let train: [CodedText]
  let test: [CodedText]

  static let file = Repository.shared("data/comments/nhs_fft/nhs_fft_matrix.csv")

  init(_ file: URL) throws {
    let table = try Table(delimited: InputFile(reading: file.path))
    let headings = (1...table.columnCount).map { table.headings(ofColumn: $0).joined() }
    let first = try #require(headings.firstIndex(of: "Not assigned"))
    let themes = headings[first...].map { DraftTheme(label: $0) }
    let split = try #require(headings.firstIndex(of: "split")) + 1
    let text = try #require(headings.firstIndex(of: "text")) + 1
    var train: [CodedText] = []
    var test: [CodedText] = []
    for record in table.records {
      let found = themes.indices.filter { record[first + 1 + $0] == "1" }.map { themes[$0].id }
      let coded = CodedText(
        IdentifiedText(id: record[1] ?? "", text: record[text] ?? ""), themes: Set(found))
      if record[split] == "train" { train.append(coded) } else { test.append(coded) }
    }
    self.themes = themes
    self.train = train
    self.test = test
  }
}

@Suite("A dictionary learned from patients' comments")
struct PatientCommentsTests {
  /// The micro-F1 of a list of terms learned from so many comments, on the comments set aside.
  static let published = [(coded: 100, microF1: 0.43), (coded: 1600, microF1: 0.58)]

  @Test(
    "reaches the published figures on comments it has not seen",
    .enabled(if: PatientComments.file != nil, Comment(rawValue: Repository.sharedIsAbsent)),
    arguments: published)
  func microF1(coded: Int, least: Double) throws {
    let comments = try PatientComments(try #require(PatientComments.file))
    #expect(comments.themes.count == 50 && comments.test.count == 1878)
    let scores = try (0..<3).map { seed in
      let sample = comments.sample(of: coded, seed: seed)
      let terms = DictionaryLearner().terms(for: comments.themes, from: sample)
      let draft = WrittenCodebook(drafting: comments.themes, terms: terms)
      let coder = Coder(codebook: try Codebook(draft, file: "draft.yaml"))
      var right = 0
      var marked = 0
      var relevant = 0
      for text in comments.test {
        let found = coder.code([text.text]).map(\.themeID)
        right += found.count { text.themes.contains($0) }
        marked += found.count
        relevant += text.themes.count
      }
      return 2 * Double(right) / Double(marked + relevant)
    }
    print("\(coded) coded comments: micro-F1 \(scores)")
    #expect(scores.reduce(0, +) / 3 >= least)
  }
}

extension PatientComments {
  /// So many comments of the training part; each seed takes others.
  func sample(of count: Int, seed: Int) -> CodedSample {
    let parts = CodedSample(
      themes: themes.map(\.id),
      texts: train.map {
        CodedText(
          IdentifiedText(id: "\(seed) \($0.id)", text: $0.text.text), themes: $0.themes)
      })
    let folds = parts.folds(train.count / count)
    let places = folds.indices.filter { folds[$0] == 0 }.prefix(count)
    return CodedSample(themes: parts.themes, texts: places.map { parts.texts[$0] })
  }
}
