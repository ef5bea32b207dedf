import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The comments behind the figures of the themes, for readers who may see them.
  var codedComments: Section? {
    let list = evaluation.codedComments
    guard !list.comments.isEmpty else { return nil }
    let numbers = Dictionary(
      list.comments.enumerated().map { ($0.element.id, $0.offset + 1) }
    ) { first, _ in first }
    return Section(
      id: "coded-comments", title: sayPlainly("quotations.comments.title"),
      blocks: [
        .paragraph(say("quotations.comments.intro", ["n": .init(list.comments.count)])),
        .table(indexTable(list.themes, numbers)), .table(stateTable(list.sources)),
        .disclosure(
          summary: say("quotations.comments.list"), blocks: [.table(commentTable(list.comments))]),
      ])
  }

  /// A cell that leads to the comments behind it, where they may be read.
  func linked(_ cell: Cell, toCommentsOn theme: ThemeResult) -> Cell {
    guard case .count = cell, holdsComments, !evaluation.codedComments.comments.isEmpty,
      evaluation.codedComments.themes.contains(where: { $0.id == theme.id })
    else { return cell }
    return .linked(cell, to: anchor("comments-on", theme.theme))
  }

  /// Words that lead to the comments on a theme, where they may be read.
  func linkToComments(on theme: String) -> Text? {
    guard holdsComments, !evaluation.codedComments.comments.isEmpty,
      evaluation.codedComments.themes.contains(where: { $0.theme == theme })
    else { return nil }
    return Text([
      .link(sayPlainly("quotations.behind-link"), to: anchor("comments-on", theme))
    ])
  }

  /// The sources whose comments may be read, in the order of reports.
  private var readSources: [FeedbackSource] { evaluation.codedComments.sources.map(\.source) }

  /// Which comments are behind the figure of each theme and source.
  private func indexTable(_ themes: [ThemeComments], _ numbers: [String: Int]) -> Table {
    var order: [String] = []
    for theme in themes where !order.contains(theme.theme) { order.append(theme.theme) }
    return Table(
      id: "table-comments-on", caption: say("quotations.comments.caption"),
      columns: [.text(sayPlainly("quotations.comments.theme"))]
        + readSources.map { .text(name($0).capitalisedPlural) },
      rows: order.map { id in
        let same = themes.filter { $0.theme == id }
        return Row(
          Text(same.first?.label ?? id),
          readSources.map { source in
            let readable = same.first { $0.source == source }?.readable ?? []
            return .text(links(readable.compactMap { numbers[$0] }))
          }, id: anchor("comments-on", id))
      })
  }

  /// Why the other comments may not be read, source by source.
  private func stateTable(_ sources: [SourceComments]) -> Table {
    let reasons = PassedOver.Reason.allCases.filter { reason in
      sources.contains { $0.kept.contains { $0.reason == reason } }
    }
    return Table(
      id: "table-comments-kept", caption: say("quotations.comments.kept-caption"),
      columns: [.text(sayPlainly("quotations.comments.state"))]
        + sources.map { .number(name($0.source).capitalisedPlural) },
      rows: [
        Row(say("quotations.comments.readable"), sources.map { .count($0.readable) })
      ]
        + reasons.map { reason in
          Row(
            Text(Wording.sentenceStart(self.reason(reason))),
            sources.map { source in
              .count(source.kept.first { $0.reason == reason }?.count ?? .result(0))
            })
        } + [
          Row(
            say("quotations.comments.answers"), sources.map { .count($0.all) }, isTotal: true)
        ])
  }

  private func links(_ numbers: [Int]) -> Text {
    numbers.isEmpty
      ? say("quotations.comments.none")
      : .joined(
        numbers.map { Text([.link(String($0), to: anchor("comment", String($0)))]) },
        separator: " ")
  }

  private func commentTable(_ comments: [CodedComment]) -> Table {
    Table(
      id: "table-coded-comments", caption: say("quotations.comments.list-caption"),
      columns: [
        .text(sayPlainly("quotations.comments.number")),
        .text(sayPlainly("quotations.comments.who")),
        .text(sayPlainly("quotations.comments.text")),
        .text(sayPlainly("quotations.comments.found")),
      ],
      rows: comments.enumerated().map { position, comment in
        let number = String(position + 1)
        return Row(
          Text(number),
          [
            .text(Text("[\(comment.attribution)]")),
            .text(highlighted(comment.text, comment.passages)),
            .text(.joined(comment.findings.map(found), separator: "; ")),
          ], id: anchor("comment", number))
      })
  }

  /// A theme with its direction, and the rule that found it.
  private func found(_ finding: CodedComment.Finding) -> Text {
    let rule = finding.rule.map { Text([.code($0)]) } ?? say("quotations.comments.by-person")
    return "\(finding.label): \(Wording.lowerFirst(heading(of: finding.direction))) (\(rule))"
  }
}
