import Foundation

/// A program that reads bytes and writes bytes, run without a shell, for a limited time.
///
/// Its input and output are files without a name, which nobody else can open and which are gone
/// when the program is, whatever happens.
struct ChildProcess {
  /// Why there is no output.
  enum Failure: Error {
    /// The program could not be started.
    case notStarted
    /// It ran longer than it may and was killed.
    case timedOut
    /// It wrote more than it may and was killed.
    case tooMuchOutput
    /// It ended with an error.
    case exit(status: Int32, message: String)
  }

  /// The program's file.
  let executable: URL
  /// How long it may run.
  let seconds: Double
  /// How much it may write, in bytes.
  let outputLimit: Int
  /// How much memory it may take, in bytes.
  var memoryLimit = 2 << 30

  /// Finds a program in the folders of `PATH`.
  ///
  /// - Parameters:
  ///   - name: The program's name.
  ///   - path: The folders, as the environment gives them.
  /// - Returns: The program's file, or `nil` where none of the folders has it.
  static func executable(
    _ name: String, in path: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) -> URL? {
    path.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads from its standard input.
  /// - Returns: What it wrote to its standard output.
  /// - Throws: A `Failure` where it cannot be started, ends with an error, or was killed.
  func output(_ arguments: [String], input: [UInt8]) throws(Failure) -> [UInt8] {
    guard let source = Self.scratchFile(), let sink = Self.scratchFile(),
      let complaints = Self.scratchFile(), (try? source.write(contentsOf: Data(input))) != nil,
      (try? source.seek(toOffset: 0)) != nil
    else { throw .notStarted }
    let process = Process()
    // Where Linux can hold a program to so much memory, one that asks for more ends, and only that.
    let limiter = Self.executable("prlimit")
    process.executableURL = limiter ?? executable
    process.arguments =
      (limiter == nil ? [] : ["--as=\(memoryLimit)", executable.path]) + arguments
    process.environment = ["LC_ALL": "C"]
    process.standardInput = source
    process.standardOutput = sink
    process.standardError = complaints
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else { throw .notStarted }
    try wait(for: process, ended, sink)
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let message = Self.content(of: complaints, limit: 4_096) ?? []
      throw .exit(
        status: process.terminationStatus, message: String(decoding: message, as: UTF8.self))
    }
    guard let output = Self.content(of: sink, limit: outputLimit) else { throw .tooMuchOutput }
    return output
  }

  private func wait(
    for process: Process, _ ended: DispatchSemaphore, _ sink: FileHandle
  ) throws(Failure) {
    let deadline = DispatchTime.now() + seconds
    while ended.wait(timeout: .now() + 0.02) == .timedOut {
      let isTooLarge = Self.size(of: sink) > outputLimit
      guard isTooLarge || DispatchTime.now() > deadline else { continue }
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw isTooLarge ? .tooMuchOutput : .timedOut
    }
  }

  /// An open file that only this process and its child can read.
  private static func scratchFile() -> FileHandle? {
    let pattern = FileManager.default.temporaryDirectory.appending(path: "senco-impact-XXXXXX").path
    var name = pattern.utf8CString.map { $0 }
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  private static func size(of file: FileHandle) -> Int {
    var status = stat()
    return fstat(file.fileDescriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The bytes of a file, or `nil` where they are more than `limit`.
  private static func content(of file: FileHandle, limit: Int) -> [UInt8]? {
    guard size(of: file) <= limit, (try? file.seek(toOffset: 0)) != nil,
      let data = try? file.readToEnd() ?? Data()
    else { return nil }
    return Array(data)
  }
}
