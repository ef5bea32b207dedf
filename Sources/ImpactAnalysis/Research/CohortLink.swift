public import EvaluationModel

/// What may be compared of an instrument between one cohort and the next that was asked with it.
public struct CohortLink: Hashable, Sendable {
  /// How far two cohorts' answers may be compared.
  public enum Level: Hashable, Sendable {
    /// Item by item.
    case items
    /// Domain by domain alone, through the crosswalk: linked, not equal.
    case domains
    /// Not at all.
    case nothing
  }

  /// Items of the earlier and of the later version that are about the same domain.
  public struct LinkedDomain: Hashable, Sendable {
    /// The domain.
    public let domain: Domain
    /// The items that the earlier cohort rated.
    public let earlier: [Item]
    /// The items that the later cohort rated.
    public let later: [Item]
  }

  /// The instrument.
  public let instrument: Instrument
  /// The earlier cohort.
  public let earlier: Cohort
  /// The later cohort.
  public let later: Cohort
  /// How far their answers may be compared.
  public let level: Level
  /// Why not item by item, as a clause that reads on after "because"; `nil` where they may.
  public let reason: String?
  /// The crosswalk, where the level is that of domains.
  public let crosswalk: [LinkedDomain]
}

/// Says of each instrument what may be compared from cohort to cohort.
struct CohortLinkSummary {
  let context: ResearchContext

  func results() -> [CohortLink] {
    context.plan.instruments.filter { $0.source != .examiner }.flatMap { instrument in
      let asked = context.cohorts.compactMap { cohort in
        context.index.version(of: instrument, for: cohort.id).map { (cohort, $0) }
      }
      return zip(asked, asked.dropFirst()).map { earlier, later in
        link(instrument, earlier, later)
      }
    }
  }

  private func link(
    _ instrument: Instrument, _ earlier: (cohort: Cohort, version: InstrumentVersion),
    _ later: (cohort: Cohort, version: InstrumentVersion)
  ) -> CohortLink {
    let reason = Comparability.reason(against: later.version, from: earlier.version)
    let linked =
      reason == nil
      ? []
      : context.plan.crosswalk.filter { $0.instrument == instrument.id }
        .compactMap { domain -> CohortLink.LinkedDomain? in
          let items = [earlier, later].map { side in
            (domain.items[side.version.id] ?? []).compactMap(side.version.item)
          }
          return items.contains(where: \.isEmpty)
            ? nil
            : CohortLink.LinkedDomain(domain: domain, earlier: items[0], later: items[1])
        }
    return CohortLink(
      instrument: instrument, earlier: earlier.cohort, later: later.cohort,
      level: reason == nil ? .items : linked.isEmpty ? .nothing : .domains, reason: reason,
      crosswalk: linked)
  }
}
