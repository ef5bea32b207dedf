import Diagnostics

/// Warnings of an import as a person reads them: one of each kind and file, and how many more.
enum FindingSummary {
  /// The lines, in the order in which the kinds were met.
  ///
  /// - Parameters:
  ///   - findings: What the importers found.
  ///   - option: The option of the command that lists all of them, or `nil` where it has none.
  /// - Returns: The first finding of each kind and file in full, with the number of others like it.
  static func lines(_ findings: [Diagnostic], listedBy option: String? = nil) -> [String] {
    struct Kind: Hashable {
      let file: String?
      let code: String
    }
    var order: [Kind] = []
    var first: [Kind: Diagnostic] = [:]
    var counts: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(file: finding.place?.file, code: finding.code)
      if first[kind] == nil {
        order.append(kind)
        first[kind] = finding
      }
      counts[kind, default: 0] += 1
    }
    return order.compactMap { kind in
      guard let finding = first[kind], let count = counts[kind] else { return nil }
      let hint = option.map { "; \($0) lists \(count == 2 ? "it" : "them")" } ?? ""
      return count == 1
        ? "\(finding)" : "\(finding)\n  and \(count - 1) more like it in this file\(hint)"
    }
  }
}

extension FindingSummary {
  /// What a person should look at in few words, without the file's name: what is said alike of
  /// several columns is said once, and of each kind the first three are shown.
  ///
  /// - Parameter remarks: What was found in one file.
  /// - Returns: The sentences.
  static func shortened(_ remarks: [Diagnostic]) -> [String] {
    var order: [String] = []
    var kinds: [String: [[Diagnostic]]] = [:]
    for remark in remarks {
      if kinds[remark.code] == nil { order.append(remark.code) }
      let said = plain(remark)
      if let index = kinds[remark.code]?.firstIndex(where: { plain($0[0]) == said }) {
        kinds[remark.code]?[index].append(remark)
      } else {
        kinds[remark.code, default: []].append([remark])
      }
    }
    return order.flatMap { code -> [String] in
      let all = kinds[code] ?? []
      let shown = all.prefix(all.count > 4 ? 3 : 4)
      let more = all.dropFirst(shown.count).reduce(0) { $0 + $1.count }
      return shown.map(sentence) + (more > 0 ? ["and \(more) more like the last."] : [])
    }
  }

  /// One remark, or several that differ in the column alone, in a sentence.
  private static func sentence(_ remarks: [Diagnostic]) -> String {
    let first = remarks[0]
    let fix = first.fix.map { ". Fix: \($0)." } ?? "."
    let columns = remarks.compactMap { $0.place?.column }
    if remarks.count > 1, let column = first.place?.column, columns.count == remarks.count {
      let list = columns.prefix(8).map(String.init).joined(separator: ", ")
      let more = columns.count > 8 ? " and \(columns.count - 8) more" : ""
      let sheet = first.place?.sheet.map { " (sheet \"\($0)\")" } ?? ""
      return first.message.replacing("column \(column) ", with: "columns \(list)\(more) ") + sheet
        + fix
    }
    let place = [
      first.place?.sheet.map { "sheet \"\($0)\"" }, first.place?.line.map { "line \($0)" },
    ]
    .compactMap { $0 }
    let isSaid = first.message.contains("column") && first.place?.sheet == nil
    return first.message + (isSaid || place.isEmpty ? "" : " (\(place.joined(separator: ", ")))")
      + fix
  }

  /// The message without the number of its column.
  private static func plain(_ remark: Diagnostic) -> String {
    guard let column = remark.place?.column else { return remark.message }
    return (remark.place?.sheet ?? "")
      + remark.message.replacing("column \(column) ", with: "column # ")
  }
}
