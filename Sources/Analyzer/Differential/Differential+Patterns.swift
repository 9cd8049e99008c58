import Domain

extension Differential {
  /// Finds it hard to come: short excused absences, first days after breaks, late marks, the school's own code.
  var refusalLike: DifferentialPattern {
    let late = picture.count(.late, .leftEarly)
    let refused = picture.count(.refusal)
    let short = picture.shortExcused
    return DifferentialPattern(
      pattern: "refusal-like",
      factsFor: fact(
        refused > 0,
        "The school's own code for not being able to come stands on \(Wording.counted(refused, "day")) of \(window).")
        + fact(short >= 3, "\(short) absences of one or two days with a parent's word in \(window).")
        + firstDays + fact(late >= 3, "Late or gone early on \(late) of \(window).")
        + codes([
          .somaticMorning, .morningDistressRecoversNoon, .nurseRoomFrequent, .anxietyFaceToFace, .refusesSchoolTalk,
          .afraidOfJudgmentShame, .perfectionismFearFailure, .bullyingOstracism, .academicPressure, .sleepReversal,
          .homebound, .roombound,
        ]),
      factsAgainst: certificate + dips
        + fact(
          picture.count(.partial) >= 3,
          "Part of the day was missed on \(picture.count(.partial)) days on which the student came."),
      questions: [
        "What happens at home on the mornings of these days, and when does it ease?",
        "Is there a lesson, a person or a time of day at school that is hard?",
        "Does the family know of every absence, and what have they tried?",
      ])
  }

  /// Is or was ill: certified days, one long absence.
  var illnessLike: DifferentialPattern {
    let long = picture.longest.map { $0.length >= 5 && $0.isExcused && picture.spells.count <= 2 } ?? false
    let longest = picture.longest
    return DifferentialPattern(
      pattern: "illness-like",
      factsFor: certificate
        + fact(
          long,
          "One absence of \(longest?.length ?? 0) school days with a parent's word, and \(picture.spells.count == 1 ? "no" : "one") other in \(window)."
        )
        + codes([.diagnosedIllness, .injury, .pregnancy]),
      factsAgainst: fact(
        uncertified >= 3,
        "\(Wording.counted(uncertified, "whole day")) away in \(window) \(uncertified == 1 ? "has" : "have") no certificate."
      )
        + fact(
          picture.shortExcused >= 4, "\(picture.shortExcused) separate absences of one or two days, not one illness.")
        + firstDays,
      questions: [
        "Has a doctor or nurse seen the student about these absences?",
        "Which days were appointments, and which were illness?",
      ])
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
        + codes([.somaticMorning, .morningDistressRecoversNoon, .anxietyFaceToFace, .homebound, .roombound]),
      questions: [
        "Does the family know of these days and lessons?", "Which lessons are missed, and where is the student then?",
      ])
  }

  /// Kept at home by the family's need or choice.
  var keptHome: DifferentialPattern {
    let family = picture.count(.family)
    let unexcused = picture.count(.unexcused)
    return DifferentialPattern(
      pattern: "kept home",
      factsFor: fact(family > 0, "\(Wording.counted(family, "day")) of leave or for the family in \(window).")
        + codes([.carerDuty, .travel, .bereavement, .parentAccommodates]),
      factsAgainst: fact(unexcused > 0, "\(Wording.counted(unexcused, "whole day")) away without the family's word.")
        + certificate,
      questions: [
        "Is the student needed at home, for a brother or sister, a parent or work?",
        "Were days off or holidays agreed with the school?",
      ])
  }

  /// Could not come: the whole school was away, or the school itself said so.
  var forced: DifferentialPattern {
    let (suspended, closed) = (picture.count(.suspended), picture.count(.notExpected))
    let ordinary = picture.missedDays - picture.dipDays
    // The log's 20th last day opens the window of the last 20.
    let from = log.count > 0 ? log[max(0, log.count - 20)].day : Int.max
    let recent = picture.days.filter { ($0.ebb ?? 0) > 0 && $0.day >= from }
    let onlyDips = !recent.isEmpty && recent.allSatisfy { $0.tooMuch >= dip }
    return DifferentialPattern(
      pattern: "forced",
      factsFor: dips
        + fact(onlyDips, "All absences of the last 20 school days fell on such days; they do not speak for withdrawal.")
        + fact(
          suspended > 0, "Suspended on \(Wording.counted(suspended, "day")) of \(window); these days are not counted.")
        + fact(closed >= 3, "Not expected on \(closed) of \(window); these days are not counted.")
        + codes([.suspension]),
      factsAgainst: fact(
        ordinary > 0,
        "\(Wording.counted(ordinary, "day")) with missed time \(ordinary == 1 ? "was an ordinary school day" : "were ordinary school days")."
      ),
      questions: [
        "Were brothers and sisters, or the whole class, away on the same days?",
        "Was the student sent home or asked to stay at home?", "Was there a way to get to school?",
      ])
  }

  /// Has moved, or the register is not complete.
  var moved: DifferentialPattern {
    let silent = silence.days
    let since = Wording.day(silence.from)
    let blank = picture.days.filter { $0.isBlank && $0.tookRegister }.count
    let stop = picture.suddenStop
    let last = picture.days.last { !$0.isBlank }
    return DifferentialPattern(
      pattern: "moved or missing data",
      factsFor: fact(silent >= 3, "No mark on the last \(silent) days with a register, since \(since).")
        + fact(silent < 3 && blank >= 3, "No mark on \(blank) days with a register in \(window).")
        + (stop.map {
          ["Came regularly, then not once on \($0.away) school days since \(SchoolDay(number: $0.since).short)."]
        } ?? [])
        + codes([.movePlanned, .educatedElsewhere]),
      factsAgainst: fact(
        silent == 0 && last != nil,
        "The register goes on: the last mark is of \(Wording.day(last?.day)), \((last?.mark ?? .unknown).words)."),
      questions: [
        "Has anybody seen or spoken to the student since?", "Has another school asked for the records?",
        "Is the register of this class complete?",
      ])
  }
}
