import EvaluationModel
import LocatedYAML

extension MultipleChoiceQuestion {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "text", "label", "options", "other"])
    let text = try group.required("text").text()
    let optionsNode = try group.required("options")
    let options = try optionsNode.list(Option.init(yaml:))
    guard !options.isEmpty else {
      throw optionsNode.problem(
        "plan.no-options", "the question has no options", fix: "list the answers that can be ticked"
      )
    }
    try Self.checkForms(options, nodes: optionsNode.items())
    self.init(
      id: try group.required("id").identifier(), text: text,
      label: try group["label"]?.text() ?? text, options: options,
      otherPrompt: try group["other"]?.text())
  }

  /// One written form must not stand for two options: a tick would go to the wrong one.
  private static func checkForms(_ options: [Option], nodes: [YAMLValue]) throws {
    var owners: [String: String] = [:]
    for (index, (option, node)) in zip(options, nodes).enumerated() {
      if options[..<index].contains(where: { $0.id == option.id }) {
        throw node.problem(
          "plan.id-twice", "the option \"\(option.id)\" is given twice", fix: "rename one of them")
      }
      for form in [option.label] + option.aliases {
        let key = LabelKey.key(of: form)
        if let owner = owners[key], owner != option.id {
          throw node.problem(
            "plan.option-label",
            "\"\(form)\" stands for both the option \"\(owner)\" and the option \"\(option.id)\"",
            fix: "remove it from one of them")
        }
        owners[key] = option.id
      }
    }
  }
}

extension MultipleChoiceQuestion.Option {
  init(yaml: YAMLValue) throws {
    let group = try yaml.group(allowing: ["id", "label", "aliases"])
    self.init(
      id: try group.required("id").identifier(), label: try group.required("label").text(),
      aliases: try group.texts("aliases"))
  }
}
