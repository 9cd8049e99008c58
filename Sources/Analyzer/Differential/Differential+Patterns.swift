import Domain

// The three readings in which the student, or an illness, decides.
extension Differential {
  private static let mornings: Set<SignCode> = [.somaticMorning, .morningDistressRecoversNoon]
  private static let distress: Set<SignCode> = [
    .somaticMorning, .morningDistressRecoversNoon, .nurseRoomFrequent, .anxietyFaceToFace, .refusesSchoolTalk,
    .afraidOfJudgmentShame, .perfectionismFearFailure, .bullyingOstracism, .academicPressure, .sleepReversal,
    .homebound, .roombound,
  ]

  /// Finds it hard to come: short excused absences, first days after breaks, late marks, the school's own code.
  var refusalLike: DifferentialPattern {
    let late = picture.count(.late, .leftEarly)
    let refused = picture.count(.refusal)
    let short = picture.shortExcused
    let away = Wording.counted(uncertified, "day")
    return DifferentialPattern(
      pattern: "refusal-like",
      factsFor: fact(
        refused > 0,
        "The school's own code for not being able to come stands on \(Wording.counted(refused, "day")) of \(window).")
        + fact(short >= 3, "\(short) absences of one or two days with a parent's word in \(window).")
        + firstDays + fact(late >= 3, "Late or gone early on \(late) of \(window).")
        + codes(Differential.distress),
      factsAgainst: certificate + dips + siblingsAway
        + fact(
          picture.count(.partial) >= 3,
          "Part of the day was missed on \(picture.count(.partial)) days on which the student came."),
      unknown: fact(
        !tells(Differential.distress), "No note of the last 30 days says how the student feels about coming.")
        + fact(
          picture.count(.excused) > 0 && !tells(Differential.mornings),
          "No note says whether it eases by noon or at the weekend."),
      questions: fact(
        uncertified > 0 && !tells(Differential.mornings),
        SnackReason.ask(
          "What happens at home on the mornings of the \(away) away, and does it ease by noon?", .sick, .refused))
        + fact(
          late >= 3,
          SnackReason.ask("What made the \(late) late or shortened days hard, and which lesson was it?", .refused))
        + fact(
          !firstDays.isEmpty, SnackReason.ask("What is harder on the first day after a weekend or break?", .refused))
        + fact(
          refused > 0,
          SnackReason.ask(
            "What was agreed with the family for the \(Wording.counted(refused, "day")) with the school's own code?",
            .refused))
        + fact(
          tells([.bullyingOstracism, .anxietyFaceToFace, .afraidOfJudgmentShame]),
          SnackReason.ask("Who or what at school would have to change first?", .refused))
        + fact(
          uncertified > 0 && picture.count(.unexcused) == 0,
          SnackReason.ask("What have the parents tried on such mornings?", .refused, .dayOff)))
  }

  /// Is or was ill: certified days, one long absence.
  var illnessLike: DifferentialPattern {
    let long = picture.longest.map { $0.length >= 5 && $0.isExcused && picture.spells.count <= 2 } ?? false
    let longest = picture.longest
    let excused = picture.count(.excused)
    return DifferentialPattern(
      pattern: "illness-like",
      factsFor: certificate
        + fact(
          long,
          "One absence of \(longest?.length ?? 0) school days with a parent's word, and "
            + "\(picture.spells.count == 1 ? "no" : "one") other in \(window).")
        + codes([.diagnosedIllness, .injury, .pregnancy]),
      factsAgainst: fact(
        uncertified >= 3,
        "\(Wording.counted(uncertified, "whole day")) away in \(window) have no certificate.")
        + fact(
          picture.shortExcused >= 4, "\(picture.shortExcused) separate absences of one or two days, not one illness.")
        + firstDays,
      unknown: fact(
        excused > 0 && !tells([.diagnosedIllness, .injury]),
        "Whether a doctor or nurse has seen the student about the \(Wording.counted(excused, "day")) with a parent's "
          + "word."),
      questions: fact(
        excused > 0,
        SnackReason.ask(
          "Which of the \(Wording.counted(excused, "day")) with a parent's word were illness, which an appointment?",
          .appointment, .sick))
        + (picture.certified.map { run in
          [
            SnackReason.ask(
              "Is the illness of \(SchoolDay.range(SchoolDay(number: run.first), SchoolDay(number: run.last))) over, and "
                + "what would make coming back easier?", .sick)
          ]
        } ?? [])
        + fact(
          excused == 0 && picture.certified == nil,
          SnackReason.ask("What does the illness or injury that a note names allow at school?", .sick)))
  }

  /// Stays away from lessons on days at school, or without anybody's word.
  var truancyLike: DifferentialPattern {
    let (parts, unexcused) = (picture.count(.partial), picture.count(.unexcused))
    let excused = picture.count(.excused)
    return DifferentialPattern(
      pattern: "truancy-like",
      factsFor: fact(parts >= 3, "Part of the day was missed on \(parts) days on which the student came, in \(window).")
        + fact(unexcused >= 3, "\(unexcused) whole days without a known reason in \(window)."),
      factsAgainst: fact(
        excused > 0, "\(Wording.counted(excused, "whole day")) away with a parent's word: the family knows of them.")
        + codes([.somaticMorning, .morningDistressRecoversNoon, .anxietyFaceToFace, .homebound, .roombound])
        + siblingsAway,
      unknown: fact(parts >= 3, "Where the student is during the lessons missed on \(parts) days.")
        + fact(
          unexcused >= 3,
          "Whether the family knows of the \(unexcused) days without a reason, the last on \(lastDay(.unexcused))."),
      questions: fact(
        parts >= 3,
        SnackReason.ask("Which lessons are missed on the \(parts) days in part, and what happens instead?", .truanted))
        + fact(
          unexcused >= 3,
          SnackReason.ask(
            "Does the family know of the \(unexcused) days without a reason, and where was the student?", .truanted,
            .keptHome)))
  }
}
