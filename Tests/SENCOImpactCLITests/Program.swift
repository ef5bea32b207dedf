import Foundation
import TestSupport

/// The program, run as a user runs it.
enum Program {
  /// What a run gave.
  struct Run {
    let exitCode: Int32
    let output: String
    let messages: String
  }

  /// The built program, beside the test bundle.
  static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder =
      bundle?.bundleURL.deletingLastPathComponent()
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "senco-impact")
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands after its name.
  ///   - input: What it reads from standard input.
  ///   - environment: Variables beside those of the tests.
  ///   - destination: Where standard output goes, if not into the result; writing to a closed pipe is
  ///     then an error and no signal.
  /// - Returns: Exit code, output and messages.
  /// - Throws: Where the program cannot be started.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    to destination: FileHandle? = nil
  ) throws -> Run {
    let process = Process()
    if destination == nil {
      process.executableURL = executable
      process.arguments = arguments
    } else {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments =
        ["-c", "trap '' PIPE; exec \"$0\" \"$@\"", executable.path] + arguments
    }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody empties stops the program.
    func file(_ name: String, _ text: String = "") throws -> URL {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let output = try file("output")
    let messages = try file("messages")
    process.standardInput = try FileHandle(forReadingFrom: file("input", input))
    process.standardOutput = try destination ?? FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }

  /// Calls `body` with an empty folder that goes when it ends.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
