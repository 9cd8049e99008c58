import Domain

/// The files about what was said and done: notes, contacts, consents, screenings, outcomes.
extension SampleDistrict {
  func writePapers<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var notes = SampleSheet(columns: "student_id,date,author,text,note_id,kind,signs,restricted")
    for (number, note) in SampleNotes(self).notes.enumerated() {
      notes.add([
        people.children[note.child].id, note.day.iso, note.author, note.text, "N\(padded(number + 1, 5))", note.kind,
        note.signs, note.isRestricted ? "yes" : "no",
      ])
      if notes.isFull { try sink("notes.csv", notes.takePiece()) }
    }
    try sink("notes.csv", notes.takePiece())
    try writeSteps(sink)
    var outcomes = SampleSheet(columns: "student_id,date,event")
    for truth in truth {
      if truth.kind.isWithdrawal { outcomes.add([truth.student, truth.onset.iso, "onset"]) }
      if let event = truth.event { outcomes.add([truth.student, event.iso, "12 of 15 missed"]) }
    }
    try sink("outcomes.csv", outcomes.takePiece())
  }

  /// What the school did about each withdrawal, once it was plain to see.
  private func writeSteps<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var contacts = SampleSheet(columns: "student_id,date,who,how,outcome")
    var consents = SampleSheet(columns: "student_id,kind,granted_on,until,by")
    var screenings = SampleSheet(columns: "student_id,date,instrument,total")
    var number = 0
    for place in people.children.indices {
      guard let withdrawal = cast.withdrawals[place] else { continue }
      let child = people.children[place]
      var random = SplitMix64(plan.seed, .papers, -1 - place)
      let household = people.households[child.household]
      let parent = household.guardians.first?.name ?? "family"
      let counselor = SampleCulture.counselor(child.stays[0].counselor)
      let seen = withdrawal.onset + max(3, withdrawal.length / 2)
      let steps = [
        (0, "phone", "no answer"), (3, "phone", "reached"), (9, "home visit", "visit"),
        (16, "video call", "small step"),
      ]
      for (wait, how, outcome) in steps where calendar.days.indices.contains(seen + wait) && random.chance(0.8) {
        contacts.add([
          child.id, calendar.days[seen + wait].iso, outcome == "small step" ? child.name : parent, how, outcome,
        ])
      }
      let instruments = [("SRAS-R", 40...96), ("HQ-25", 30...78), ("SADS", 8...28), ("UCLA-LS", 38...66)]
      let (instrument, totals) = instruments[number % instruments.count]
      if calendar.days.indices.contains(seen + 10) {
        screenings.add([child.id, calendar.days[seen + 10].iso, instrument, String(random.within(totals))])
      }
      // Consents are rare on purpose: most referrals must first ask for one.
      if number % 3 == 0, calendar.days.indices.contains(seen + 9) {
        let granted = calendar.days[seen + 9]
        consents.add([child.id, "referral", granted.iso, granted.advanced(by: 365).iso, "\(parent), to \(counselor)"])
      }
      number += 1
    }
    try sink("contacts.csv", contacts.takePiece())
    try sink("consents.csv", consents.takePiece())
    try sink("screenings.csv", screenings.takePiece())
  }
}
