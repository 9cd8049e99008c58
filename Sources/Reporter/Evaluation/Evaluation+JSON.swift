public import Domain

extension Evaluation {
  /// The whole of it as `ebb.evaluation/1`; shares 0 to 1 with four decimals, what is hidden or unknown is null.
  ///
  /// - Parameter settings: the digest of the settings.
  public func json(settings: String) -> JSONValue {
    .members([
      "schema": .string("ebb.evaluation/1"), "from": .string(from.iso), "asOf": .string(asOf.iso),
      "settings": .string(settings), "weeks": .int(weeks), "students": .int(students),
      "counselors": .int(counselors),
      "knowledge": .members([
        "weeksOfFirstMarks": .int(knowledge.firstMarks), "weeksWithCorrections": .int(knowledge.corrected),
        "weeksWithLaterCorrectionsHeldBack": .int(knowledge.heldBack), "corrections": .int(knowledge.corrections),
      ]),
      "event": .members([
        "kind": .string(event.file == nil ? "12 of 15 missed" : "outcomes"), "file": .text(event.file),
        "events": .int(event.events), "already": .int(event.already), "outside": .int(event.outside),
        "unknownStudents": .int(event.unknown), "reach": .int(Evaluation.reach),
      ]),
      "lists": .array(lists.map(\.json)), "stages": .array(stages.map { stage($0) }),
      "groups": .array(groups.map(\.json)),
    ])
  }

  private func stage(_ stage: StageFigures) -> JSONValue {
    .members([
      "stage": .string(stage.stage.code), "students": .int(stage.students),
      "per350": .share(students > 0 ? Double(stage.students * Evaluation.caseload) / Double(students) : 0),
      "events": .proportion(stage.events),
    ])
  }
}

extension ListFigures {
  var json: JSONValue {
    .members([
      "name": .string(name), "kind": .string(kind.rawValue), "level": .string(level), "when": .string(when),
      "list": .share(list), "ever": .proportion(ever), "caught": .proportion(caught),
      "lead": .members([
        "lower": .optional(lead.lower), "median": .optional(lead.median), "upper": .optional(lead.upper),
      ]),
      "right": .proportion(right), "newPerWeek": .share(new), "newPerCounselor": .share(newPerCounselor),
      "newPer350": .share(newPerCaseload),
    ])
  }
}

extension GroupTable {
  var json: JSONValue {
    .members([
      "characteristic": .string(characteristic),
      "groups": .array(
        groups.map { group in
          .members([
            "name": .string(group.name), "students": .optional(group.students), "events": .optional(group.events),
            "levels": .array(
              group.levels.map { level in
                .members([
                  "level": .string(level.level.code), "list": level.list.map { .share($0) } ?? .null,
                  "ever": level.ever.map { .proportion($0) } ?? .null,
                  "caught": level.caught.map { .proportion($0) } ?? .null,
                ])
              }),
          ])
        }),
    ])
  }
}

extension JSONValue {
  /// A number with four decimals.
  static func share(_ value: Double) -> JSONValue { .decimal(value, places: 4, trims: false) }

  static func optional(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

  /// `{"part","of","share","from","to"}`, the last two the 95 % interval.
  static func proportion(_ value: Proportion) -> JSONValue {
    .members([
      "part": .int(value.part), "of": .int(value.whole), "share": value.share.map { .share($0) } ?? .null,
      "from": value.interval.map { .share($0.lowerBound) } ?? .null,
      "to": value.interval.map { .share($0.upperBound) } ?? .null,
    ])
  }
}
