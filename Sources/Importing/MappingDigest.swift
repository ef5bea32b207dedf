import EvaluationModel

extension ImportTask {
  /// A SHA-256, in hexadecimal, of everything beside the file that decides its records.
  ///
  /// It is the digest of the mapping, a hyphen, and that of the registry: without the key to the
  /// pseudonyms the registry cannot be read again, but the first part can be compared.
  ///
  /// It changes with the mapping, the source's settings, the instrument's version, its scales, the
  /// names of cohorts, places and participant types, and the registry; not with anything else of
  /// the plan, so that a new title of the report imports nothing again.
  public var digest: String { "\(ownDigest)-\(enrolments.digest)" }

  /// The part of the digest that does not depend on the registry.
  var ownDigest: String {
    var text = CanonicalText()
    text.add("senco-impact mapping 2")
    text.add([source.id, source.path])
    text.add(source.sheet)
    text.add(source.cohort)
    text.add(source.mode)
    text.add(source.attribution)
    text.add(String(source.isPublished))
    text.add(mapping.columns, mapping.sections, mapping.exclusions)
    text.add([
      mapping.kind.rawValue, mapping.instrument, mapping.version, String(mapping.headerRows),
      String(mapping.headerRow), mapping.lastRow.map(String.init) ?? "", mapping.cells.rawValue,
      mapping.export.rawValue,
      mapping.delimiter.map(String.init) ?? "", mapping.blankMeans.rawValue, mapping.dateFormat,
      mapping.rejections.rawValue, instrument?.source.rawValue ?? "",
    ])
    text.add(mapping.states.mapValues(\.rawValue))
    for item in version?.items ?? [] { text.add([item.id, item.scale, String(item.isReversed)]) }
    for question in version?.questions ?? [] { text.add(question) }
    for prompt in version?.prompts ?? [] { text.add(prompt.id) }
    let scales = Set(version?.items.map(\.scale) ?? [])
    for scale in plan.scales where scales.contains(scale.id) { text.add(scale) }
    for cohort in plan.cohorts {
      text.add([cohort.shortName, "\(cohort.starts)", "\(cohort.ends)"])
    }
    let names: [[any AliasedName]] = [
      plan.cohorts, plan.locations, plan.authorities, plan.participantTypes,
    ]
    for list in names {
      text.add(String(list.count))
      for named in list { text.add([named.id, named.name] + named.aliases) }
    }
    for authority in plan.authorities { text.add(authority.successor) }
    return text.digest
  }
}

extension CanonicalText {
  fileprivate mutating func add(
    _ columns: [ColumnBinding], _ sections: [SectionBinding], _ rules: [ExclusionRule]
  ) {
    add(String(columns.count))
    for column in columns {
      add(String(column.position))
      add(column.vendorID)
      add(column.header)
      add(Self.fields(of: column.role))
      add(column.values)
      add(column.ticks.ticked)
      add(column.ticks.unticked)
      add(column.ticks.notShown)
      add(column.pseudonym?.rawValue)
      add(column.names?.rawValue)
    }
    add(String(sections.count))
    for section in sections {
      add(section.number)
      add(section.title)
      add(section.prompt)
      add(section.item)
      add(section.recommendations)
    }
    add(String(rules.count))
    for rule in rules {
      add(rule.name)
      switch rule.condition {
      case .column(let position, let values): add(["column", String(position)] + values)
      case .earlierSubmission: add("earlier-submission")
      case .participantOutcome(let outcome): add(["participant-outcome", outcome.rawValue])
      case .nothingAnswered: add("nothing-answered")
      case .onlyColumn(let position): add(["only-column", String(position)])
      }
    }
  }

  fileprivate mutating func add(_ question: MultipleChoiceQuestion) {
    add([question.id, String(question.options.count)])
    add(question.otherPrompt)
    for option in question.options { add([option.id, option.label] + option.aliases) }
  }

  fileprivate mutating func add(_ scale: Scale) {
    add(scale.id)
    for level in scale.levels { add([String(level.value), level.label] + level.aliases) }
    for answer in scale.outside { add([answer.state.rawValue, answer.label] + answer.aliases) }
  }

  private static func fields(of role: ColumnBinding.Role) -> [String] {
    switch role {
    case .response: ["response"]
    case .participant: ["participant"]
    case .date: ["date"]
    case .cohort: ["cohort"]
    case .location: ["location"]
    case .authority: ["authority"]
    case .participantType: ["participant-type"]
    case .item(let item, let occasion): ["item", item, occasion.rawValue]
    case .option(let question, let option): ["option", question, option]
    case .options(let question, let separator):
      ["options", question, separator == nil ? "usual" : "given", separator ?? ""]
    case .otherText(let question): ["other-text", question]
    case .comment(let prompt): ["comment", prompt]
    case .recommendations(let section): ["recommendations", section]
    case .consent: ["consent"]
    case .selfReport: ["self-report"]
    case .mode: ["mode"]
    case .outcome: ["outcome"]
    case .awardDate: ["award-date"]
    case .attribute(let name): ["attribute", name]
    // Why a column is dropped decides nothing.
    case .drop: ["drop"]
    }
  }
}
