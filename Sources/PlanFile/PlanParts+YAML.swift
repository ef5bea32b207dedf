import EvaluationModel
import LocatedYAML

extension Programme {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["name", "consortium", "qualification", "notice"])
    let name = try group.required("name").text()
    self.init(
      name: name, consortium: try group["consortium"]?.text() ?? name,
      qualification: try group["qualification"]?.text() ?? name,
      notice: try group["notice"]?.text())
  }
}

extension University {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "name", "aliases"])
    self.init(
      id: try group.required("id").identifier(), name: try group.required("name").text(),
      aliases: try group.texts("aliases"))
  }
}

extension Authority {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "id", "name", "aliases", "partner_since", "partner_until", "served", "successor",
    ])
    self.init(
      id: try group.required("id").identifier(), name: try group.required("name").text(),
      aliases: try group.texts("aliases"), partnerSince: try group["partner_since"]?.date(),
      partnerUntil: try group["partner_until"]?.date(),
      isServed: try group["served"]?.truth() ?? true,
      successor: try group["successor"]?.text())
  }
}

extension Location {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "name", "aliases", "university"])
    self.init(
      id: try group.required("id").identifier(), name: try group.required("name").text(),
      aliases: try group.texts("aliases"), university: try group["university"]?.text())
  }
}

extension Category {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "name", "aliases"])
    self.init(
      id: try group.required("id").identifier(), name: try group.required("name").text(),
      aliases: try group.texts("aliases"))
  }
}

extension Cohort {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "id", "name", "short_name", "aliases", "starts", "ends", "invited", "note",
    ])
    let name = try group.required("name").text()
    let starts = try group.required("starts").date()
    let endsNode = try group.required("ends")
    let ends = try endsNode.date()
    guard starts <= ends else {
      throw endsNode.problem(
        "plan.cohort-dates", "the cohort ends (\(ends)) before it starts (\(starts))",
        fix: "put the later day at \"ends\"")
    }
    let invited = try group["invited"]?.integer()
    if let invited, invited < 0, let node = group["invited"] {
      throw node.problem("plan.invited", "\(invited) people cannot have been invited")
    }
    self.init(
      id: try group.required("id").identifier(), name: name,
      shortName: try group["short_name"]?.text() ?? name, aliases: try group.texts("aliases"),
      starts: starts, ends: ends, invited: invited, note: try group["note"]?.text())
  }
}

extension SourceName {
  static func names(yaml: YAMLValue) throws -> [FeedbackSource: SourceName] {
    let group = try yaml.group(allowing: FeedbackSource.allCases.map(\.rawValue))
    var names: [FeedbackSource: SourceName] = [:]
    for source in FeedbackSource.allCases {
      guard let node = group[source.rawValue] else { continue }
      let name = try node.group(allowing: ["singular", "plural"])
      names[source] = SourceName(
        singular: try name.required("singular").text(), plural: try name.required("plural").text())
    }
    return names
  }
}

extension CourseAim {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "label"])
    self.init(
      id: try group.required("id").identifier(), label: try group.required("label").text())
  }
}

extension Claim {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "text", "items", "themes"])
    self.init(
      id: try group.required("id").identifier(), text: try group.required("text").text(),
      items: try group.texts("items"), themes: try group.texts("themes"))
  }
}
