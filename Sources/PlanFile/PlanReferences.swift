import Diagnostics
import EvaluationModel
import LocatedYAML

/// Checks that whatever a plan refers to is there, and that no id is given twice.
struct PlanReferences {
  let plan: EvaluationPlan
  let yaml: YAMLGroup

  func check() throws {
    try checkIDs()
    try checkCohorts()
    try checkInstruments()
    try checkMappings()
    try checkSources()
    try checkReporting()
  }

  private func checkIDs() throws {
    try unique("universities", plan.universities.map(\.id))
    try unique("authorities", plan.authorities.map(\.id))
    try unique("locations", plan.locations.map(\.id))
    try unique("participant_types", plan.participantTypes.map(\.id))
    try unique("cohorts", plan.cohorts.map(\.id))
    try unique("scales", plan.scales.map(\.id))
    try unique("instruments", plan.instruments.map(\.id))
    try unique("mappings", plan.mappings.map(\.id))
    try unique("sources", plan.sources.map(\.id))
    try unique("aims", plan.aims.map(\.id))
    try unique("claims", plan.claims.map(\.id))
    try aliases("cohorts", plan.cohorts)
    try aliases("locations", plan.locations)
    try aliases("authorities", plan.authorities)
    try aliases("participant_types", plan.participantTypes)
    for (instrument, node) in zip(plan.instruments, try nodes("instruments")) {
      try unique(instrument.versions.map(\.id), at: node)
      for version in instrument.versions {
        try unique(version.items.map(\.id), at: node)
        try unique(version.questions.map(\.id), at: node)
        try unique(version.prompts.map(\.id), at: node)
      }
    }
  }

  private func checkCohorts() throws {
    for (earlier, later) in zip(plan.cohorts, plan.cohorts.dropFirst())
    where later.starts < earlier.starts {
      throw try yaml.required("cohorts").problem(
        "plan.cohort-order", "\(later.name) starts before \(earlier.name)",
        expected: "cohorts in the order in which they began", fix: "put them in order")
    }
    for (authority, node) in zip(plan.authorities, try nodes("authorities")) {
      try refer(authority.successor, to: plan.authorities.map(\.id), "authority", at: node)
    }
    for (location, node) in zip(plan.locations, try nodes("locations")) {
      try refer(location.university, to: plan.universities.map(\.id), "university", at: node)
    }
  }

  private func checkInstruments() throws {
    for (instrument, node) in zip(plan.instruments, try nodes("instruments")) {
      for version in instrument.versions {
        for item in version.items {
          try refer(item.scale, to: plan.scales.map(\.id), "scale", at: node)
          try refer(item.aim, to: plan.aims.map(\.id), "aim", at: node)
        }
        for question in version.questions {
          try refer(question.otherPrompt, to: version.prompts.map(\.id), "prompt", at: node)
        }
        for other in version.comparableWith {
          try refer(other, to: instrument.versions.map(\.id), "version", at: node)
        }
      }
    }
    for (domain, node) in zip(plan.crosswalk, try nodes("crosswalk")) {
      try refer(domain.instrument, to: plan.instruments.map(\.id), "instrument", at: node)
      guard let instrument = plan.instrument(domain.instrument) else { continue }
      for (id, items) in domain.items.sorted(by: { $0.key < $1.key }) {
        try refer(id, to: instrument.versions.map(\.id), "version", at: node)
        for item in items {
          try refer(
            item, to: instrument.version(id)?.items.map(\.id) ?? [], "item", at: node)
        }
      }
    }
  }

  private func checkMappings() throws {
    for (mapping, node) in zip(plan.mappings, try nodes("mappings"))
    where mapping.kind != .registry {
      try refer(mapping.instrument, to: plan.instruments.map(\.id), "instrument", at: node)
      guard let instrument = plan.instrument(mapping.instrument) else { continue }
      try refer(mapping.version, to: instrument.versions.map(\.id), "version", at: node)
      guard let version = instrument.version(mapping.version) else { continue }
      let group = try node.group(allowing: FileMapping.keys)
      let columnNodes = try FileMapping.columnNodes(group)
      for (column, node) in zip(mapping.columns, columnNodes) {
        switch column.role {
        case .item(let item, _):
          try refer(item, to: version.items.map(\.id), "item", at: node)
        case .comment(let prompt):
          try refer(prompt, to: version.prompts.map(\.id), "prompt", at: node)
        case .option(let question, let option):
          try refer(question: question, version, instrument, at: node)
          try refer(
            option, to: version.question(question)?.options.map(\.id) ?? [], "option", at: node)
        case .options(let question, _), .otherText(let question):
          try refer(question: question, version, instrument, at: node)
        default: break
        }
      }
      if let fault = ChoiceBindings(mapping, of: version).faults.first {
        throw columnNodes[fault.column].problem("plan.\(fault.code)", fault.message, fix: fault.fix)
      }
      for (section, node) in zip(mapping.sections, try group["sections"]?.items() ?? []) {
        try refer(section.prompt, to: version.prompts.map(\.id), "prompt", at: node)
        try refer(section.item, to: version.items.map(\.id), "item", at: node)
      }
    }
  }

  /// A question of another version is what a copied mapping refers to: it is said by name.
  private func refer(
    question: String, _ version: InstrumentVersion, _ instrument: Instrument, at node: YAMLValue
  ) throws {
    if version.question(question) == nil,
      let other = instrument.versions.first(where: { $0.question(question) != nil })
    {
      throw node.problem(
        "plan.other-version",
        """
        question "\(question)" belongs to version "\(other.id)" of "\(instrument.id)", and the \
        mapping is of version "\(version.id)"
        """,
        fix: "mend \"version\" of the mapping, or add the question to version \"\(version.id)\"")
    }
    try refer(question, to: version.questions.map(\.id), "question", at: node)
  }

  private func checkSources() throws {
    for (source, node) in zip(plan.sources, try nodes("sources")) {
      try refer(source.mapping, to: plan.mappings.map(\.id), "mapping", at: node)
      for cohort in [source.cohort].compactMap({ $0 }) + source.alsoCovers {
        try refer(cohort, to: plan.cohorts.map(\.id), "cohort", at: node)
      }
      try refer(source.university, to: plan.universities.map(\.id), "university", at: node)
      if plan.mapping(source.mapping)?.kind == .examinerReport, source.cohort == nil {
        throw node.problem(
          "plan.report-cohort", "the report \"\(source.id)\" has no cohort",
          fix: "add cohort: … (and also_covers: […] where it speaks of more than one)")
      }
    }
    for (followUp, node) in zip(plan.followUps, try nodes("recommendations")) {
      try refer(followUp.source, to: plan.sources.map(\.id), "report", at: node)
    }
  }

  private func checkReporting() throws {
    let node = try yaml.required("report")
    try refer(plan.reporting.cohort, to: plan.cohorts.map(\.id), "cohort", at: node)
    let items = plan.instruments.flatMap { instrument in
      instrument.versions.flatMap { $0.items.map { "\(instrument.id)/\($0.id)" } }
    }
    for item in plan.reporting.headlineItems { try refer(item, to: items, "item", at: node) }
    for (claim, node) in zip(plan.claims, try nodes("claims")) {
      for item in claim.items { try refer(item, to: items, "item", at: node) }
    }
  }

  private func nodes(_ key: String) throws -> [YAMLValue] { try yaml[key]?.items() ?? [] }

  private func unique(_ key: String, _ ids: [String]) throws {
    var seen: Set<String> = []
    for (id, node) in zip(ids, try nodes(key)) where !seen.insert(id).inserted {
      throw node.problem(
        "plan.id-twice", "the id \"\(id)\" is given twice in \(key)", fix: "rename one of them")
    }
  }

  private func unique(_ ids: [String], at node: YAMLValue) throws {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      throw node.problem(
        "plan.id-twice", "the id \"\(id)\" is given twice in one version",
        fix: "rename one of them")
    }
  }

  /// One written form must not stand for two things: a row would go to the wrong one.
  private func aliases<Named: AliasedName>(_ key: String, _ all: [Named]) throws {
    var owners: [String: String] = [:]
    for (named, node) in zip(all, try nodes(key)) {
      for form in [named.id, named.name] + named.aliases {
        let label = LabelKey.key(of: form)
        if let owner = owners[label], owner != named.id {
          throw node.problem(
            "plan.alias-twice", "\"\(form)\" stands for both \(owner) and \(named.id) in \(key)",
            fix: "remove it from one of them")
        }
        owners[label] = named.id
      }
    }
  }

  private func refer(_ id: String?, to ids: [String], _ what: String, at node: YAMLValue) throws {
    guard let id, !ids.contains(id) else { return }
    let near = NearMiss.suggestion(for: id, among: ids)
    throw node.problem(
      "plan.unknown-\(what)", "there is no \(what) \"\(id)\" in the plan",
      expected: ids.isEmpty ? nil : ids.prefix(12).joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"?" } ?? "add it to the plan, or mend the name")
  }
}
