public import Diagnostics

extension Table {
  /// Reads a delimited text file.
  ///
  /// Faults are findings, and nothing is dropped or filled in: a record that is too short or too
  /// long keeps the cells that it has. Findings of severity `error` mean that the file was cut.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - headerRows: The rows of the header, 0 or more.
  ///   - headerRow: The spreadsheet row that the header begins in, from 1; what stands above it is
  ///     passed over.
  ///   - lastRow: The last spreadsheet row that is read, or `nil` for all.
  ///   - delimiter: The delimiter, or `nil` to find it from the file.
  ///   - encoding: The encoding, or `nil` to find it from the file.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where the file is no text, lacks the header or passes a limit.
  public init(
    delimited file: InputFile, headerRows: Int = 1, headerRow: Int = 1, lastRow: Int? = nil,
    delimiter: Delimiter? = nil, encoding: TextEncoding? = nil, limits: DelimitedLimits = .standard
  ) throws(Diagnostic) {
    let text = try DecodedText(file, as: encoding)
    var findings = text.findings
    let separator = try SeparatorLine(text.bytes, file: file.path)
    let body = text.bytes[(separator?.length ?? 0)...]
    let choice =
      delimiter.map { Delimiter.Choice($0, .given) }
      ?? separator.map { Delimiter.Choice($0.delimiter, .separatorLine) }
      ?? Delimiter.detected(in: body)

    let reader = try DelimitedReader(
      text.bytes, from: body.startIndex, delimiter: choice.delimiter, file: file.path,
      line: separator == nil ? 1 : 2, limits: limits)
    let rows = try TableRows(
      reader.records,
      layout: TableLayout(headerRow: headerRow, headerRows: headerRows, lastRow: lastRow),
      at: Place(file: file.path))
    let (header, records) = (rows.header, rows.records)

    if let given = delimiter, header.first?.count == 1 {
      let better = separator?.delimiter ?? Delimiter.detected(in: body).delimiter
      if better != given {
        findings.append(
          Diagnostic(
            .warning, code: "csv.delimiter",
            "the header has one cell where the delimiter is a \(given.name)",
            at: Place(file: file.path, line: header[0].line),
            expected: "a file that is divided by a \(given.name); this one looks divided by a "
              + better.name, fix: "correct the delimiter in the plan, or leave it out"))
      }
    }
    findings += reader.findings
    let table = Table(
      file: file.path, sha256: file.sha256, encoding: text.encoding, delimiter: choice,
      header: header, records: records, endsWithLineBreak: reader.endsWithLineBreak)
    findings += table.unevenRecords(in: header, limit: limits.findings)
    findings += table.unevenRecords(in: records, limit: limits.findings)
    self.init(
      file: file.path, sha256: file.sha256, encoding: text.encoding, delimiter: choice,
      header: header, records: records, findings: findings,
      endsWithLineBreak: reader.endsWithLineBreak)
  }

  /// A finding for each record that has not as many cells as the header; past the limit, one for
  /// all the others.
  private func unevenRecords(in records: [TableRecord], limit: Int) -> [Diagnostic] {
    let width = columnCount
    let uneven = records.indices.filter { records[$0].count != width }
    let told = uneven.prefix(limit).map { index in
      let record = records[index]
      let count = record.count
      let isShort = count < width
      return Diagnostic(
        .warning, code: isShort ? "csv.short-record" : "csv.long-record",
        "the record has \(count) \(count == 1 ? "cell" : "cells")",
        at: place(record: record, column: min(count, width) + 1),
        expected: "\(width), as in the \(header.isEmpty ? "first record" : "header")",
        fix: isShort
          ? "look for a line break inside a cell, or a row that was cut"
          : "look for a delimiter inside a cell that is not in quotation marks")
    }
    guard uneven.count > limit else { return told }
    return told + [
      Diagnostic(
        .warning, code: "csv.more-uneven-records",
        "\(uneven.count - limit) more records have not as many cells as the first",
        at: Place(file: file), fix: "check that the delimiter is the right one")
    ]
  }
}
