/// A learning outcome that participants rate themselves on, with the latent means that the ratings
/// are rounded from.
struct AuditOutcome {
  let id: String
  let text: String
  let label: String
  let guskey: Int
  /// The mean before the course, on the scale from 1 to 5.
  let before: Double
  /// The mean after it.
  let after: Double
  /// How much lower the time before is rated when one looks back.
  let shift: Double

  /// The item of the plan; its shares are not used.
  var item: RatedItem {
    RatedItem(
      id: id, text: text, label: label, scale: .confidence5, guskey: guskey, shares: [])
  }

  /// The five areas of the version of 2009.
  static let version2009 = [
    AuditOutcome(
      id: "a1", text: "I understand the professional context of SEN: law, codes and theory",
      label: "Professional context", guskey: 2, before: 2.45, after: 4.05, shift: 0.5),
    AuditOutcome(
      id: "a2", text: "I can develop SEN policy and procedures strategically",
      label: "Strategic development", guskey: 2, before: 2.2, after: 3.35, shift: 0.35),
    AuditOutcome(
      id: "a3", text: "I can coordinate provision across the school",
      label: "Coordinating provision", guskey: 2, before: 2.7, after: 4.0, shift: 0.35),
    AuditOutcome(
      id: "a4", text: "I can lead, develop and support colleagues", label: "Leading colleagues",
      guskey: 2, before: 2.6, after: 3.8, shift: 0.35),
    AuditOutcome(
      id: "a5", text: "I can work in partnership with pupils, families and other professionals",
      label: "Partnership with families and professionals", guskey: 2, before: 3.05, after: 4.05,
      shift: 0.25),
  ]

  /// The thirteen outcomes of the version of 2014, by their heads.
  static let version2014 = [
    AuditOutcome(
      id: "A1", text: "I know the statutory and regulatory context for SEN and disability equality",
      label: "A1 Statutory context", guskey: 2, before: 2.4, after: 4.1, shift: 0.5),
    AuditOutcome(
      id: "A2", text: "I know the principles and practice of leadership in different contexts",
      label: "A2 Principles of leadership", guskey: 2, before: 2.5, after: 3.7, shift: 0.35),
    AuditOutcome(
      id: "A3", text: "I understand how SEN and disabilities affect participation and learning",
      label: "A3 How needs affect learning", guskey: 2, before: 2.9, after: 4.0, shift: 0.35),
    AuditOutcome(
      id: "A4", text: "I know strategies for improving outcomes for pupils with SEN",
      label: "A4 Strategies for improving outcomes", guskey: 2, before: 2.8, after: 3.9,
      shift: 0.35),
    AuditOutcome(
      id: "B5", text: "I can work strategically with senior colleagues and governors",
      label: "B5 Working strategically", guskey: 2, before: 2.2, after: 3.3, shift: 0.35),
    AuditOutcome(
      id: "B6", text: "I can lead, develop and, where necessary, challenge colleagues",
      label: "B6 Leading and challenging", guskey: 2, before: 2.6, after: 3.8, shift: 0.35),
    AuditOutcome(
      id: "B7", text: "I can evaluate evidence about learning, teaching and assessment critically",
      label: "B7 Evaluating evidence", guskey: 2, before: 2.3, after: 3.5, shift: 0.35),
    AuditOutcome(
      id: "B8", text: "I can draw on external sources of support and expertise",
      label: "B8 External support", guskey: 2, before: 2.9, after: 4.0, shift: 0.35),
    AuditOutcome(
      id: "B9", text: "I can develop, monitor and evaluate systems of provision",
      label: "B9 Systems of provision", guskey: 2, before: 2.7, after: 4.0, shift: 0.35),
    AuditOutcome(
      id: "C10", text: "I hold high expectations of all pupils with SEN",
      label: "C10 High expectations", guskey: 2, before: 3.5, after: 4.15, shift: 0.2),
    AuditOutcome(
      id: "C11", text: "I build person-centred approaches on pupils' experience and interests",
      label: "C11 Person-centred approaches", guskey: 2, before: 3.35, after: 4.1, shift: 0.2),
    AuditOutcome(
      id: "C12", text: "I see that the voice of pupils influences decisions",
      label: "C12 Voice of pupils", guskey: 2, before: 3.4, after: 4.1, shift: 0.2),
    AuditOutcome(
      id: "C13", text: "I work with families as equal partners",
      label: "C13 Families as partners", guskey: 2, before: 3.4, after: 4.1, shift: 0.2),
  ]

  /// The outcomes that a cohort was trained against.
  static func outcomes(ofCohort cohort: Int) -> [AuditOutcome] {
    cohort < 6 ? version2009 : version2014
  }
}
