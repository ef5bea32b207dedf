public import Reporting

extension AnnualReport {
  /// What has changed since an earlier report: in five lines, then in full.
  ///
  /// - Parameters:
  ///   - now: The present report.
  ///   - before: The earlier one.
  /// - Returns: The report on the changes.
  public func changes(to now: ReportSnapshot, since before: ReportSnapshot) -> Report {
    let part = ChangesPart(report: self, changes: ReportChanges(from: before, to: now))
    return report(sayPlainly("changes.title", ["date": .init(before.date)]), part.sections)
  }
}

/// The sections of the report on changes.
private struct ChangesPart {
  let report: AnnualReport
  let changes: ReportChanges

  var sections: [Section] { [inFiveLines, findings, numbers, files].compactMap { $0 } }

  private var inFiveLines: Section {
    Section(
      id: "five-lines", title: report.sayPlainly("changes.five-lines"),
      blocks: [.list([subject, sources, counts, front, largest], ordered: true)])
  }

  private var subject: Text {
    let (before, now) = (changes.before, changes.now)
    return before.subtitle == now.subtitle
      ? report.say(
        "changes.same-subject",
        [
          "subject": .init(now.subtitle), "before": .init(before.date), "now": .init(now.date),
        ])
      : report.say(
        "changes.other-subject",
        [
          "before": .init(before.subtitle), "date-before": .init(before.date),
          "now": .init(now.subtitle), "date-now": .init(now.date),
        ])
  }

  private var sources: Text {
    let files = report.say(
      "changes.files",
      [
        "same": .count(changes.sameInputs), "changed": .count(changes.changedInputs.count),
        "new": .count(changes.newInputs.count), "gone": .count(changes.goneInputs.count),
      ])
    guard changes.before.codebook != changes.now.codebook else { return files }
    return .joined([files, report.say("changes.codebook")])
  }

  private var counts: Text {
    changes.changed.isEmpty && changes.onlyNow == 0 && changes.onlyBefore == 0
      ? report.say("changes.all-same", ["n": .count(changes.same)])
      : report.say(
        "changes.numbers",
        [
          "both": .count(changes.same + changes.changed.count), "same": .count(changes.same),
          "changed": .count(changes.changed.count), "new": .count(changes.onlyNow),
          "gone": .count(changes.onlyBefore),
        ])
  }

  private var front: Text {
    let (new, gone) = (changes.newFindings, changes.goneFindings)
    return new.isEmpty && gone.isEmpty
      ? report.say("changes.same-findings")
      : report.say(
        "changes.findings", ["new": .count(new.count), "gone": .count(gone.count)])
  }

  private var largest: Text {
    guard let largest = changes.largest(of: report.mainColumns, apartFrom: report.boundTitles)
    else {
      return report.say("changes.no-percentage")
    }
    return report.say(
      "changes.largest",
      [
        "row": .init(largest.now.place.row), "column": .init(largest.now.place.column),
        "table": .init(largest.now.caption), "before": .init(largest.before.printed),
        "now": .init(largest.now.printed),
      ])
  }

  private var findings: Section? {
    guard !changes.newFindings.isEmpty || !changes.goneFindings.isEmpty else { return nil }
    let now = changes.newFindings.map { finding in
      guard let former = changes.former(of: finding) else {
        return report.say(
          "changes.finding-now",
          ["sentence": .init(finding.sentence), "strength": .init(finding.strength)])
      }
      return report.say(
        "changes.finding-changed",
        [
          "sentence": .init(finding.sentence), "strength": .init(finding.strength),
          "before": .init(former.sentence), "strength-before": .init(former.strength),
        ])
    }
    let gone = changes.goneFindings.map { finding in
      report.say("changes.finding-gone", ["sentence": .init(finding.sentence)])
    }
    return Section(
      id: "changed-findings", title: report.sayPlainly("changes.findings-title"),
      blocks: [.list(now + gone)])
  }

  /// The numbers that differ, a table for each table of the report.
  private var numbers: Section? {
    guard !changes.changed.isEmpty else { return nil }
    var order: [String] = []
    var groups: [String: [ReportChanges.Changed]] = [:]
    for change in changes.changed {
      let table = change.now.place.table
      if groups[table] == nil { order.append(table) }
      groups[table, default: []].append(change)
    }
    return Section(
      id: "changed-numbers", title: report.sayPlainly("changes.numbers-title"),
      blocks: order.map { .table(table(of: groups[$0] ?? [], id: $0)) })
  }

  private func table(of changes: [ReportChanges.Changed], id: String) -> Table {
    Table(
      id: "changed-\(id)", caption: Text(changes.first?.now.caption ?? id),
      columns: [
        .text(report.sayPlainly("changes.row")), .text(report.sayPlainly("changes.column")),
        .text(report.sayPlainly("changes.before")), .text(report.sayPlainly("changes.now")),
      ],
      rows: changes.map { change in
        Row(
          Text(change.now.place.row),
          [
            .text(Text(change.now.place.column)), .text(Text(change.before.printed)),
            .text(Text(change.now.printed)),
          ])
      })
  }

  private var files: Section? {
    let changed = changes.changedInputs.map {
      report.say("changes.file-changed", ["file": .init(Text([.code($0)]))])
    }
    let new = changes.newInputs.map {
      report.say("changes.file-new", ["file": .init(Text([.code($0)]))])
    }
    let gone = changes.goneInputs.map {
      report.say("changes.file-gone", ["file": .init(Text([.code($0)]))])
    }
    let settings = changes.settings.map { setting in
      report.say(
        "changes.setting",
        [
          "name": .init(setting.name),
          "before": .init(setting.before ?? report.sayPlainly("changes.nothing")),
          "now": .init(setting.now ?? report.sayPlainly("changes.nothing")),
        ])
    }
    let lines = changed + new + gone + settings
    return lines.isEmpty
      ? nil
      : Section(
        id: "changed-files", title: report.sayPlainly("changes.files-title"),
        blocks: [.list(lines)])
  }
}
