internal import Diagnostics
internal import Formats
internal import TextCoding

/// Dictionaries of LIWC-22: `.dicx`, a table with a row a term and a column a category.
enum LIWCTable {
  /// The heading of the column of terms.
  static let heading = "DicTerm"

  /// The codebook as a table; an X stands where a term is of a theme.
  static func exported(_ codebook: WrittenCodebook, file: String) -> ExportedCodebook {
    let (categories, losses) = LIWCDictionary.categories(of: codebook)
    let terms = categories.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = terms.map { term in
      let own = Set(categories[term] ?? [])
      return [term] + codebook.themes.indices.map { own.contains($0) ? "X" : "" }
    }
    return ExportedCodebook(
      bytes: DelimitedWriter().bytes([[heading] + codebook.themes.map(LIWCDictionary.name)] + rows),
      findings: losses.findings(format: "LIWC", at: Place(file: file)))
  }

  /// The codebook of a table.
  static func imported(_ file: InputFile) throws(Diagnostic) -> ImportedCodebook {
    let table = try Table(delimited: file)
    if let fault = table.findings.first(where: { $0.severity == .error }) { throw fault }
    var reading = DictionaryFile()
    reading.findings = table.findings
    guard table.columnCount > 1 else {
      throw Diagnostic(
        code: "liwc.no-categories", "the table has no column of a category",
        at: Place(file: file.path, line: 1), expected: "\(heading), and a column a category")
    }
    reading.categories = (2...table.columnCount).map {
      DictionaryFile.Category(name: table.headings(ofColumn: $0).joined(separator: " "))
    }
    for record in table.records {
      let place = table.place(record: record, column: 1)
      do throws(Diagnostic) {
        let phrase = try PhraseText.phrase(ofTerm: record[1] ?? "", at: place)
        for column in 2...table.columnCount {
          let mark = (record[column] ?? "").trimmedOfSpace
          guard !mark.isEmpty, mark != "0" else { continue }
          reading.categories[column - 2].terms.append(phrase)
          if mark.lowercased() != "x", mark != "1" {
            reading.findings.append(
              .weight(of: phrase, at: table.place(record: record, column: column)))
          }
        }
      } catch {
        reading.findings.append(error)
      }
    }
    return try reading.imported(from: Place(file: file.path))
  }
}

extension Diagnostic {
  /// Says that a term's weight is lost.
  static func weight(of term: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.weight",
      "\(PhraseText.quoted(term)) has a weight other than 1, which a codebook does not have",
      at: place)
  }
}
