import EvaluationModel
import LocatedYAML

extension Scale {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "levels", "outside", "positive_phrase"])
    let levelsNode = try group.required("levels")
    let levels = try levelsNode.list(Level.init(yaml:))
    guard levels.count >= 2 else {
      throw levelsNode.problem(
        "plan.scale", "the scale has \(levels.count) level\(levels.count == 1 ? "" : "s")",
        expected: "two levels or more")
    }
    for (lower, upper) in zip(levels, levels.dropFirst()) where lower.value >= upper.value {
      throw levelsNode.problem(
        "plan.scale",
        "the level \"\(upper.label)\" (\(upper.value)) does not stand above \"\(lower.label)\" (\(lower.value))",
        expected: "levels from the lowest value to the highest", fix: "put the levels in order")
    }
    let outside = try group.list("outside", OutsideAnswer.init(yaml:))
    try Self.checkLabels(
      levels.map { [$0.label] + $0.aliases } + outside.map { [$0.label] + $0.aliases },
      at: levelsNode)
    self.init(
      id: try group.required("id").identifier(), levels: levels, outside: outside,
      positivePhrase: try group["positive_phrase"]?.text() ?? "answered favourably")
  }

  private static func checkLabels(_ answers: [[String]], at node: YAMLValue) throws {
    var owners: [String: Int] = [:]
    for (index, labels) in answers.enumerated() {
      for label in labels {
        let key = LabelKey.key(of: label)
        if let owner = owners[key], owner != index {
          throw node.problem(
            "plan.scale", "\"\(label)\" stands for two answers of one scale",
            fix: "remove it from one of them")
        }
        owners[key] = index
      }
    }
  }
}

extension Scale.Level {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["value", "label", "role", "aliases"])
    self.init(
      value: try group.required("value").integer(), label: try group.required("label").text(),
      role: try group.required("role").choice(), aliases: try group.texts("aliases"))
  }
}

extension Scale.OutsideAnswer {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["label", "state", "aliases"])
    let state = try group.required("state")
    let value: AnswerState = try state.choice()
    guard value != .answered else {
      throw state.problem(
        "plan.scale", "an answer outside the order cannot be \"answered\"",
        expected: "skipped, not-shown, not-applicable, too-early or unknown")
    }
    self.init(
      label: try group.required("label").text(), state: value, aliases: try group.texts("aliases"))
  }
}

extension Instrument {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "title", "source", "versions"])
    self.init(
      id: try group.required("id").identifier(), title: try group.required("title").text(),
      source: try group.required("source").choice(),
      versions: try group.required("versions").list(InstrumentVersion.init(yaml:)))
  }
}

extension InstrumentVersion {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "id", "items", "questions", "prompts", "comparable_with", "break_reason",
    ])
    self.init(
      id: try group.required("id").identifier(), items: try group.list("items", Item.init(yaml:)),
      questions: try group.list("questions", MultipleChoiceQuestion.init(yaml:)),
      prompts: try group.list("prompts", Prompt.init(yaml:)),
      comparableWith: try group.texts("comparable_with"),
      breakReason: try group["break_reason"]?.text())
  }
}

extension Item {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: [
      "id", "text", "label", "scale", "reversed", "guskey", "aim",
    ])
    let text = try group.required("text").text()
    let guskey = try group["guskey"]?.integer()
    if let guskey, !(1...5).contains(guskey), let node = group["guskey"] {
      throw node.problem(
        "plan.guskey", "Guskey's model has no level \(guskey)", expected: "1 to 5")
    }
    self.init(
      id: try group.required("id").identifier(), text: text,
      label: try group["label"]?.text() ?? text, scale: try group.required("scale").text(),
      isReversed: try group["reversed"]?.truth() ?? false, guskeyLevel: guskey,
      aim: try group["aim"]?.text())
  }
}

extension Prompt {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "text", "role"])
    self.init(
      id: try group.required("id").identifier(), text: try group.required("text").text(),
      role: try group["role"]?.choice() ?? .other)
  }
}

extension Domain {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "name", "instrument", "items"])
    var items: [String: [String]] = [:]
    for (version, _, list) in try group.required("items").entries() {
      items[version] = try list.texts()
    }
    self.init(
      id: try group.required("id").identifier(), name: try group.required("name").text(),
      instrument: try group.required("instrument").text(), items: items)
  }
}
