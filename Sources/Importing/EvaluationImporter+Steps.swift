import Diagnostics
public import EvaluationModel
import Formats

/// What is known of earlier imports, as far as an import needs it.
public protocol EarlierImports {
  /// Whether records of a source are held.
  func holds(_ source: String) throws -> Bool
  /// Whether the records of a file with these bytes, read in this way, are held, with the shape of
  /// its columns.
  func holds(_ source: String, sha256: String, mappingDigest: String) throws -> Bool
  /// The digests of the file of a source that is held: of its bytes, and of the way in which it was
  /// read; or `nil`.
  func digests(of source: String) throws -> (sha256: String, mapping: String)?
  /// The enrolments that are held of a source.
  func enrolments(of source: String) throws -> [Enrolment]
}

extension EvaluationImporter {
  /// What became of one file when its turn came.
  public enum Step: Sendable {
    /// It was read.
    case read(ImportedFile)
    /// It was not read, since its records are held as they are.
    case unchanged
    /// It is not there, but its records are held; with the digest of the way in which the plan says
    /// to read it.
    case absent(mappingDigest: String)
    /// Nothing of it can be imported.
    case failed(ImportFailure)
  }

  /// How files are read.
  public struct Options {
    /// The ids of the sources that are read, or `nil` for all.
    ///
    /// A registry that is not held yet is read as well, since the others are completed from it.
    public var only: Set<String>?
    /// What is known of earlier imports, or `nil` to read every file.
    public var earlier: (any EarlierImports)?
    /// Whether files are only tried: also those that are held are read, and rows that cannot be
    /// read refuse no file.
    public var isTrial: Bool
    /// Is told how many rows of how many of a file have been understood; or `nil`.
    public var progress: (@Sendable (_ rows: Int, _ of: Int) -> Void)?

    public init(
      only: Set<String>? = nil, earlier: (any EarlierImports)? = nil, isTrial: Bool = false,
      progress: (@Sendable (_ rows: Int, _ of: Int) -> Void)? = nil
    ) {
      self.only = only
      self.earlier = earlier
      self.isTrial = isTrial
      self.progress = progress
    }
  }

  /// Reads files one after another, registries first, and hands each on before the next is read, so
  /// that only one is in memory.
  ///
  /// A file that fails does not keep the others from being read; but what needs a registry waits for
  /// it.
  ///
  /// - Parameters:
  ///   - options: How they are read.
  ///   - starting: Called before each file.
  ///   - receive: Called with what became of each file.
  /// - Throws: What `receive` and the earlier imports throw.
  public func read(
    _ options: Options = Options(), starting: (SourceFile) -> Void = { _ in },
    receive: (SourceFile, Step) throws -> Void
  ) throws {
    var enrolments: [Enrolment] = []
    var digests = RegistryDigest(identities: privacy.identities)
    var failed: SourceFile?
    let isRegistry = { (source: SourceFile) in plan.mapping(source.mapping)?.kind == .registry }
    for source in plan.sources.filter(isRegistry) {
      let isWanted = options.only?.contains(source.id) ?? true
      if try !isWanted && options.earlier?.holds(source.id) == true {
        enrolments += try options.earlier?.enrolments(of: source.id) ?? []
        digests.add(try options.earlier?.digests(of: source.id))
        continue
      }
      starting(source)
      let step = try step(
        source, EnrolmentIndex(enrolments, digest: digests.digest), options)
      switch step {
      case .read(let file):
        enrolments += file.records.enrolments
        digests.add((file.ledger.sha256, file.mappingDigest))
      case .failed: failed = failed ?? source
      case .unchanged, .absent:
        enrolments += try options.earlier?.enrolments(of: source.id) ?? []
        digests.add(try options.earlier?.digests(of: source.id))
      }
      try receive(source, step)
    }
    let registry = EnrolmentIndex(enrolments, digest: digests.digest)
    for source in plan.sources.filter({ !isRegistry($0) })
    where options.only?.contains(source.id) ?? true {
      starting(source)
      if let failed, needsRegistry(source) {
        try receive(source, .failed(Self.waiting(source, for: failed)))
      } else {
        try receive(source, try step(source, registry, options))
      }
    }
  }

  private func step(
    _ source: SourceFile, _ registry: EnrolmentIndex, _ options: Options
  ) throws -> Step {
    let opened: (task: ImportTask, input: Result<InputFile, ImportFailure>)
    do {
      opened = try open(source, registry, options)
    } catch {
      return .failed(error)
    }
    switch opened.input {
    case .failure(let failure):
      guard failure.isForMissingFile, try options.earlier?.holds(source.id) == true else {
        return .failed(failure)
      }
      return .absent(mappingDigest: opened.task.digest)
    case .success(let input):
      let isHeld =
        try !options.isTrial
        && options.earlier?.holds(
          source.id, sha256: input.sha256, mappingDigest: opened.task.digest) == true
      if isHeld { return .unchanged }
      if opened.task.mapping.needsIdentities, privacy.identities == nil {
        return try stepWithoutKey(opened.task, input, options)
      }
      do {
        return .read(try opened.task.importer.imported(input))
      } catch {
        return .failed(error)
      }
    }
  }

  private func open(
    _ source: SourceFile, _ registry: EnrolmentIndex, _ options: Options
  ) throws(ImportFailure) -> (task: ImportTask, input: Result<InputFile, ImportFailure>) {
    var task = try ImportTask(
      source, of: plan, enrolments: registry, identities: privacy.identities,
      withdrawn: privacy.withdrawn)
    task.isTrial = options.isTrial
    task.progress = options.progress
    do {
      return (task, .success(try file(source.path, in: files ?? folder)))
    } catch {
      return (task, .failure(error))
    }
  }
}

extension ImportFailure {
  /// Whether the file is not there.
  fileprivate var isForMissingFile: Bool { diagnostics.map(\.code) == ["file.missing"] }
}
