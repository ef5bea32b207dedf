import Diagnostics
import Formats
import Foundation

/// Prints what the reading took, without the start of the process, as the peers in Python do.
func printSeconds(_ watch: Stopwatch) {
  let seconds = watch.seconds
  print("seconds \(seconds.wall) \(seconds.processor)")
}

/// Reads a file in one of the ways that are timed, and prints how many records it has.
func read(_ way: String, _ paths: [String]) throws {
  let watch = Stopwatch()
  switch way {
  case "csv-stream":
    var stream = try DelimitedStream(reading: paths[0])
    var columns = 0
    var cells = 0
    var bytes = 0
    var records = -1
    try stream.forEachRecord { record in
      records += 1
      columns = record.count
      cells += record.count
      for column in 1...record.count { bytes += record.withBytes(ofColumn: column) { $0.count } }
    }
    printSeconds(watch)
    print("records \(records) columns \(columns) cells \(cells) bytes \(bytes)")
  case "csv-table":
    let table = try Table(delimited: InputFile(reading: paths[0]))
    printSeconds(watch)
    print("records \(table.records.count) columns \(table.columnCount)")
  case "xlsx":
    let workbook = try Workbook(InputFile(reading: paths[0]))
    printSeconds(watch)
    let rows = workbook.sheets[0].rows
    print("records \(rows.count - 1) columns \(rows.first?.cells.last?.column ?? 0)")
  case "import":
    try ImportTiming(folder: URL(filePath: paths[0]), archivePath: paths[1]).run()
  default:
    throw CocoaError(.featureUnsupported)
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  print("read-bench csv-stream|csv-table|xlsx FILE, or read-bench import FOLDER ARCHIVE")
  exit(2)
}
try read(arguments[0], Array(arguments.dropFirst()))
