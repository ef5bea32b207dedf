public import Diagnostics
public import EvaluationModel
public import Foundation

extension IdentitiesFile {
  /// The identities file of an evaluation.
  ///
  /// It is the file that the user names, else the one that the plan names, else
  /// `$XDG_DATA_HOME/senco-impact/identities/PROGRAMME.json`, with `~/.local/share` where that
  /// variable is not set. PROGRAMME is made of the names of consortium and programme, not of the
  /// folder: the evaluation of the next year, or a folder that was moved, finds the same key.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - folder: The evaluation folder.
  ///   - option: The path that the user names, from the current folder; or `nil`.
  ///   - environment: The variables of the process.
  /// - Throws: `identities.inside` where the file would lie in the evaluation folder.
  public init(
    of plan: EvaluationPlan, folder: URL, option: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Diagnostic) {
    let url: URL
    if let option {
      url = URL(filePath: Self.expanded(option))
    } else if let stated = plan.identities.file {
      let path = Self.expanded(stated)
      url = path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)
    } else {
      url = Self.home(environment).appending(path: "senco-impact/identities")
        .appending(path: "\(Self.name(of: plan.programme)).json")
    }
    let path = Self.real(url)
    let inside = Self.real(folder)
    guard path != inside, !path.hasPrefix(inside.hasSuffix("/") ? inside : inside + "/") else {
      throw Diagnostic(
        code: "identities.inside",
        "the identities file would lie in the evaluation folder, and be copied and shared with it",
        at: Place(file: path), expected: "a file outside \(inside)",
        fix:
          "name another place at identities: {file: …} in the plan or with --identities, or leave "
          + "it out for the usual one")
    }
    self.init(path: path)
  }

  private static func home(_ environment: [String: String]) -> URL {
    // The specification says that a relative path counts as none.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return URL(filePath: data) }
    let home =
      environment["HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser
    return home.appending(path: ".local/share")
  }

  private static func expanded(_ path: String) -> String {
    path.hasPrefix("~") ? (path as NSString).expandingTildeInPath : path
  }

  /// A file name that a person recognises, with a few digits that keep like names apart.
  private static func name(of programme: Programme) -> String {
    let words = IdentityForm.words(of: "\(programme.consortium) \(programme.name)")
    let plain = words.map { $0.filter { $0.isASCII } }.filter { !$0.isEmpty }
    var digest = CanonicalText()
    digest.add([programme.consortium, programme.name])
    return String(plain.joined(separator: "-").prefix(60)) + "-\(digest.digest.prefix(8))"
  }

  /// The path with all links followed, of a file that need not be there.
  private static func real(_ url: URL) -> String {
    var existing = url.standardizedFileURL.absoluteURL
    var rest: [String] = []
    while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
      rest.insert(existing.lastPathComponent, at: 0)
      existing.deleteLastPathComponent()
    }
    var real = existing.resolvingSymlinksInPath()
    for part in rest { real.append(path: part) }
    return real.path.count > 1 && real.path.hasSuffix("/")
      ? String(real.path.dropLast()) : real.path
  }
}
