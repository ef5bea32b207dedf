import Evidence

/// How the errors of coefficients are corrected for a small number of clusters.
public enum ClusterCorrection: Hashable, Sendable, CaseIterable {
  /// None: the sum over the clusters of Liang and Zeger (1986). Too small with few clusters.
  case cr0
  /// CR0 times G/(G − 1), of G clusters.
  case cr1
  /// CR0 times G(n − 1)/((G − 1)(n − p)), as Stata has it.
  case cr1s
  /// The residuals of each cluster are rescaled so that the variance is unbiased where the rows are
  /// independent and vary alike (Bell and McCaffrey 2002), with the degrees of freedom of
  /// Satterthwaite's approximation (Pustejovsky and Tipton 2018), for each coefficient its own.
  case cr2

  /// How intervals with these errors are named.
  var method: Method {
    switch self {
    case .cr0: Method(name: "cr0", title: "cluster-robust t interval", citation: .liangZeger1986)
    case .cr1:
      Method(name: "cr1", title: "cluster-robust t interval, CR1", citation: .liangZeger1986)
    case .cr1s:
      Method(name: "cr1s", title: "cluster-robust t interval, CR1S", citation: .liangZeger1986)
    case .cr2:
      Method(
        name: "cr2_satterthwaite",
        title: "cluster-robust t interval, CR2 with Satterthwaite's degrees of freedom",
        citation: .pustejovskyTipton2018)
    }
  }

  /// The factor on CR0; of CR2 1.
  func factor(clusters: Int, rows: Int, columns: Int) -> Double {
    let few = Double(clusters) / Double(clusters - 1)
    return switch self {
    case .cr0, .cr2: 1
    case .cr1: few
    case .cr1s: few * Double(rows - 1) / Double(rows - columns)
    }
  }
}
