import Archive
import Diagnostics
import EvaluationModel
import Importing

/// What an import found and did, file by file.
struct ImportAccount {
  /// What became of a file.
  enum Status: String, CaseIterable {
    /// It was imported for the first time.
    case new
    /// The archive held it already.
    case unchanged
    /// The file has changed, and took the place of what was imported of it.
    case changed
    /// The file is the same, but the plan or the registry says to read it otherwise.
    case reread = "read anew"
    /// The file is gone; what was imported of it is kept.
    case kept
    /// Nothing of it can be imported.
    case refused
  }

  /// One file of the plan.
  struct File {
    let source: SourceFile
    var status: Status
    /// What became of its rows; `nil` where it could not be read.
    var ledger: ImportLedger?
    /// How its columns were understood; empty where it was not read.
    var columns: [ColumnTyping] = []
    /// What its columns look like; `nil` where that is not known.
    var shape: SourceShape?
    /// How often each rating was given.
    var ratings = RatingCounts()
    /// Where the heading of its first column stands.
    var heading: Place?
    /// What is different from what was imported of it before.
    var difference: RecordDifference?
    var columnDifference: ColumnDifference?
    /// Warnings, and in a trial the errors that would refuse it.
    var findings: [Diagnostic] = []
    /// Why nothing of it can be imported.
    var failure: [Diagnostic] = []

    /// Whether what was imported of it would be replaced by something else.
    var needsAcceptance: Bool {
      status == .changed
        && (difference?.isEmpty == false || columnDifference?.isEmpty == false)
    }

    /// What keeps the whole import from being done.
    var errors: [Diagnostic] { failure + findings.filter { $0.severity == .error } }
  }

  /// The files, in the order of the plan.
  var files: [File] = []
  /// The ids of sources that the archive held and the plan does not name any more.
  var removed: [String] = []

  /// What has changed against the files of earlier cohorts.
  var drifts: [Drift] = []
  /// Acknowledgements of the plan that nothing is found for.
  var unusedAcknowledgements: [Diagnostic] = []

  /// The names in the files that were read, to look for in comments.
  var roll = NameRoll()
  /// Whom the pseudonyms in the files that were read stand for.
  var people: [Identity] = []

  /// The ids of the sources that were read, because the archive did not hold them as they are.
  var read: Set<String> {
    Set(files.filter { [.new, .changed, .reread].contains($0.status) }.map(\.source.id))
  }

  /// How many files have a status.
  func count(_ status: Status) -> Int { files.count { $0.status == status } }

  /// What keeps the import from being done, file by file.
  var errors: [Diagnostic] { files.flatMap(\.errors) }

  /// The files whose changes a person has to accept.
  var changed: [File] { files.filter(\.needsAcceptance) }

  /// The rows of all files.
  var totals: (read: Int, imported: Int, excluded: Int, rejected: Int) {
    files.compactMap(\.ledger).reduce(into: (0, 0, 0, 0)) { totals, ledger in
      totals.read += ledger.read
      totals.imported += ledger.imported
      totals.excluded += ledger.excluded
      totals.rejected += ledger.rejections.count
    }
  }
}
