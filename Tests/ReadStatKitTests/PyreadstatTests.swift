import Foundation
import ReadStatKit
import Testing

/// Another program's view of the files that are written here.
@Suite("A system file that was written, as pyreadstat reads it")
struct PyreadstatTests {
  /// The first `python3` on the search path that has pyreadstat, or `nil`.
  static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
        && (try? run($0, "import pyreadstat; print('here')", "")) == "here\n"
    }

  private static let script = """
    import json, sys, pyreadstat
    frame, meta = pyreadstat.read_sav(
        sys.argv[1], user_missing=True, disable_datetime_conversion=True)
    print(json.dumps({
        "label": meta.file_label, "names": meta.column_names, "labels": meta.column_labels,
        "formats": [meta.original_variable_types[n] for n in meta.column_names],
        "measures": [meta.variable_measure[n] for n in meta.column_names],
        "valueLabels": meta.variable_value_labels, "missing": meta.missing_ranges,
        "cells": json.loads(frame.to_json(orient="values", double_precision=15)),
    }, sort_keys=True, ensure_ascii=False))
    """

  @Test(
    "has the same names, labels, codes and values",
    .enabled(if: python != nil, "there is no python3 with pyreadstat"))
  func agreement() throws {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "written-\(UUID().uuidString).sav")
    try Data(Example.everything.systemFile(named: "all.sav")).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let output = try Self.run(try #require(Self.python), Self.script, place.path)
    let comment = String(repeating: "café ", count: 500) + "£"
    #expect(
      output == """
        {"cells": [["639386-1", 5.0, 0.1, "head", 13749315000.0, "\(comment)"], \
        ["639386-2", -99.0, -1e-07, "n/a", null, "two\\nlines"], \
        ["639386-3", null, 639386386546291.0, "", 13749315000.5, ""]], \
        "formats": ["A40", "F6.0", "F8.2", "A8", "DATETIME20", "A4000"], \
        "label": "Headteacher questionnaire", \
        "labels": ["Unique Response Number", \
        "1. Our SENCO leads initiatives.\\n\\nChoose one", "וֶתֶק", "Rôle – “now”", null, \
        "8. Anything else?"], \
        "measures": ["nominal", "ordinal", "scale", "unknown", "unknown", "unknown"], \
        "missing": {"Q1": [{"hi": -97.0, "lo": -99.0}, {"hi": 0.0, "lo": 0.0}], \
        "Role": [{"hi": "n/a", "lo": "n/a"}]}, \
        "names": ["URN", "Q1", "ותק", "Role", "Day", "Comment"], \
        "valueLabels": {"Q1": {"-99.0": "Seen but unanswered", "1.0": "Strongly disagree", \
        "5.0": "Strongly agree"}, "Role": {"head": "Headteacher"}}}

        """)
  }

  private static func run(_ python: String, _ script: String, _ argument: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, argument]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
