public import Foundation

/// The places that tests read from.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root: URL = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    repeat {
      folder.deleteLastPathComponent()
    } while !FileManager.default.fileExists(
      atPath: folder.appending(path: "Package.swift").path) && folder.path != "/"
    return folder
  }()

  /// The demonstration evaluation.
  public static var data: URL { root.appending(path: "Data") }

  /// The reference material beside the project, or `nil` where it is absent.
  ///
  /// Tests that need it are
  /// skipped then, with a message.
  public static var shared: URL? {
    let folder = root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The message of a test that is skipped because the reference material is absent.
  public static let sharedIsAbsent = "the reference material beside the project is absent"

  /// A file of the reference material.
  ///
  /// - Parameter path: The path below the reference folder.
  /// - Returns: Its place, or `nil` where it is absent.
  public static func shared(_ path: String) -> URL? {
    guard let file = shared?.appending(path: path),
      FileManager.default.fileExists(atPath: file.path)
    else { return nil }
    return file
  }
}
