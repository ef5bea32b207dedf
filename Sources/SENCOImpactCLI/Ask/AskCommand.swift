import ArgumentParser
import Foundation
import ImpactReport
import Reporting

/// Answers one of the questions that users of an evaluation ask.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question on an evaluation, by number or in words.",
    discussion: """
      71 questions have an answer ready, with the same figures as the reports: C1 to C24 are those of a \
      consortium's chair, R1 to R24 a researcher's, E1 to E23 an external examiner's. In words, the \
      question that has most of them is answered, and the next ones are named.

      EXAMPLES
        senco-impact ask Data --list
            List the questions.
        senco-impact ask Data C4
            Say who answered, and who is missing.
        senco-impact ask Data which location is slipping
            Ask in words.
        senco-impact ask Data --all --format html --output answers.html
            Write all answers as one page.

      Exit codes: 0 done, 64 wrong usage or no such question, 65 the input cannot be used, 66 no such input.
      """)

  @OptionGroup var given: ReportArguments

  @Argument(help: "The question's number, as C4, or some words of it.")
  var question: [String] = []

  @Flag(name: .long, help: "List the questions.")
  var list = false

  @Flag(name: .long, help: "Answer all questions.")
  var all = false

  @Option(name: .long, help: "The form of the answer; text by default.")
  var format: ReportFiles.Format = .text

  @Option(
    name: .long, help: "The file for the answer; standard output by default.", completion: .file())
  var output: String?

  @Flag(name: .long, help: "Write over a file that is there.")
  var force = false

  func validate() throws {
    guard [!question.isEmpty, list, all].filter({ $0 }).count == 1 else {
      throw ValidationError("Name a question, as C4 or in words, or give --list or --all.")
    }
  }

  func run() throws {
    try OutputFile.checkIsFree(output, inputs: try given.inputs(), force: force)
    let prepared = try given.prepared(
      command: "senco-impact ask FOLDER" + given.given, say: { _ in })
    var annual = try prepared.annualReport(isForQuestions: true)
    if list {
      for question in QuestionID.all {
        try StandardOutput.writeLine(
          "\(String(describing: question).padding(toLength: 5, withPad: " ", startingAt: 0))"
            + annual.words(of: question))
      }
      return
    }
    let questions = try all ? QuestionID.all : [asked(of: annual)]
    if questions.contains(where: { $0.asker == .researcher }) {
      annual = try prepared.annualReport(isForResearch: true, isForQuestions: true)
    }
    let answers = questions.map(annual.answer(to:))
    let report = annual.report(answering: answers)
    let files = ReportFiles(report: report, name: "answers")
    if format == .text, !all {
      try write(Array(TextRenderer().render(sectionsOf: report).utf8))
    } else {
      try write(try files.bytes(format))
    }
    for answer in answers where !all {
      if let place = answer.place {
        StandardError.write("more: \(place.reader.fileName).html#\(place.anchor)\n")
      }
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    if let output {
      try TextFile.write(bytes, to: URL(filePath: output))
    } else {
      try StandardOutput.write(bytes)
    }
  }

  /// The question that is asked, by number or in words.
  private func asked(of annual: AnnualReport) throws -> QuestionID {
    let words = question.joined(separator: " ")
    if let question = QuestionID(words) { return question }
    let found = annual.questions(about: words)
    guard let first = found.first else {
      throw ValidationError(
        "No question has these words. senco-impact ask FOLDER --list lists all of them.")
    }
    let others = found.dropFirst().filter { $0.share > 0.5 * first.share }.prefix(4)
    for other in others {
      StandardError.write("also: \(other.question) \(annual.words(of: other.question))\n")
    }
    return first.question
  }
}
