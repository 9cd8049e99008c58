import Domain

/// The files about people and days that come first: roster, guardians, calendar.
extension SampleDistrict {
  func writePeople<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    try writeRoster(sink)
    try writeGuardians(sink)
    var sheet = SampleSheet(columns: "school,date,kind")
    for school in 0..<plan.schools {
      for day in calendar.weekdays { sheet.add([SampleCulture.school(school), day.day.iso, day.kind.rawValue]) }
    }
    try sink("calendar.csv", sheet.takePiece())
  }

  private func writeRoster<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var sheet = SampleSheet(
      columns: "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date")
    for child in people.children {
      let household = people.households[child.household]
      for stay in child.stays {
        let entered = calendar.days.indices.contains(stay.first) ? calendar.days[stay.first] : plan.firstDay
        let left = stay.last.flatMap { calendar.days.indices.contains($0) ? calendar.days[$0].iso : nil }
        sheet.add([
          child.id, child.name, String(child.grade), SampleCulture.school(stay.school),
          SampleCulture.counselor(stay.counselor), entered.iso, left ?? "", child.className, child.sex,
          household.language, "H\(padded(household.number + 1, 5))", child.born.iso,
        ])
      }
      if sheet.isFull { try sink("roster.csv", sheet.takePiece()) }
    }
    try sink("roster.csv", sheet.takePiece())
  }

  private func writeGuardians<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var sheet = SampleSheet(
      columns: "student_id,guardian_id,name,relation,address,language,receives_letters,reason")
    for child in people.children {
      let household = people.households[child.household]
      for adult in household.guardians {
        sheet.add([
          child.id, adult.id, adult.name, adult.relation, household.address, household.language,
          adult.receivesLetters ? "yes" : "no", adult.reason,
        ])
      }
      if sheet.isFull { try sink("guardians.csv", sheet.takePiece()) }
    }
    try sink("guardians.csv", sheet.takePiece())
  }
}
