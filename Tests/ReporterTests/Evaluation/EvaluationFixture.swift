import Domain

/// A back-test with every kind of list and group, made by hand.
enum EvaluationFixture {
  static func list(
    _ name: String, _ kind: ListFigures.Kind, _ level: String, list: Double, ever: Int, caught: Int,
    lead: [Int?], right: Int, new: Double
  ) -> ListFigures {
    ListFigures(
      name: name, kind: kind, level: level, when: kind == .level ? "" : "excess >= 5", ever: Proportion(ever, of: 1200),
      list: list, new: new * 3, newPerCounselor: new, newPerCaseload: new * 0.9, caught: Proportion(caught, of: 20),
      lead: Quartiles(lead.flatMap { [$0, $0, $0, $0] }), right: Proportion(right, of: ever))
  }

  static func group(_ name: String, _ students: Int?, _ events: Int?) -> GroupFigures {
    GroupFigures(
      name: name, students: students, events: events,
      levels: [Stage.watch, .mild].map { level in
        GroupFigures.Level(
          level: level, list: students.map { _ in level == .mild ? 0.015 : 0.03 },
          ever: students.map { Proportion($0 / (level == .mild ? 12 : 4), of: $0) },
          caught: events.map { Proportion($0 - 1, of: $0) })
      })
  }

  static var evaluation: Evaluation {
    var knowledge = EvaluatedKnowledge()
    (knowledge.firstMarks, knowledge.corrected, knowledge.heldBack, knowledge.corrections) = (20, 9, 6, 41)
    var event = EvaluatedEvent(file: nil)
    (event.events, event.already) = (20, 2)
    return Evaluation(
      from: SchoolDay(number: 20_700), asOf: SchoolDay(number: 20_903), weeks: 28, students: 1200, counselors: 4,
      knowledge: knowledge, event: event,
      lists: [
        list("watch+", .level, "watch", list: 0.031, ever: 350, caught: 20, lead: [8, 19, 30], right: 22, new: 1.9),
        list("mild+", .level, "mild", list: 0.015, ever: 96, caught: 19, lead: [4, 8, 12], right: 23, new: 0.5),
        list("severe+", .level, "severe", list: 0.001, ever: 3, caught: 0, lead: [nil, -47, nil], right: 3, new: 0.1),
        list("rising <b>", .rule, "mild", list: 0.012, ever: 80, caught: 19, lead: [4, 7, 11], right: 20, new: 0.4),
        list("never", .rule, "context", list: 0, ever: 0, caught: 0, lead: [nil, nil], right: 0, new: 0),
        list(
          "yearly-10", .reference, "context", list: 0.143, ever: 470, caught: 18, lead: [4, 12, 17], right: 22, new: 3),
        list(
          "last-20-days", .reference, "context", list: 0.013, ever: 94, caught: 18, lead: [2, 6, 11], right: 22,
          new: 0.5),
      ],
      stages: [
        StageFigures(stage: .steady, students: 850, events: Proportion(0, of: 850)),
        StageFigures(stage: .watch, students: 254, events: Proportion(1, of: 254)),
        StageFigures(stage: .mild, students: 70, events: Proportion(7, of: 70)),
        StageFigures(stage: .moderate, students: 26, events: Proportion(12, of: 26)),
        StageFigures(stage: .severe, students: 0, events: Proportion(0, of: 0)),
      ],
      groups: [
        GroupTable(characteristic: "sex", groups: [group("f", 590, 10), group("m", 610, 10)]),
        GroupTable(
          characteristic: "language",
          groups: [group("", 600, 20), group("en & <i>", 600, nil), group("ja", nil, nil), group("vi", nil, nil)]),
        GroupTable(characteristic: "grade", groups: [group("", 1200, 20)]),
      ])
  }
}
