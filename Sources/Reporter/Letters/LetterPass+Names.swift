import Domain

extension LetterPass {
  /// The children the letter is about, by id.
  var students: [String] { ([facts] + siblings).map(\.student.id) }

  /// The guardians' ids as the ledger keeps them; one empty id when it goes to nobody's guardian.
  var guardianIDs: [String] { [recipient.guardianID] + coRecipients.map(\.id) }

  /// Whether this household's letter stands for another child's or reader's.
  public func covers(_ own: LetterPass) -> Bool {
    own.kind == kind && students.contains(own.facts.student.id) && guardianIDs.contains(own.recipient.guardianID)
  }

  /// What lets the letter go out, as the record of disclosures keeps it.
  public var recordedBasis: String {
    let agreed = consents.map { consent in
      let by = LetterWording.clean(consent.by)
      return "consent of \(consent.granted.iso): \(LetterWording.clean(consent.kind))"
        + (by.isEmpty ? "" : ", by \(by)")
    }
    let said = LetterWording.clean(basis)
    return (agreed + (said.isEmpty ? [] : [said])).joined(separator: "; ")
  }

  /// The same right with stand-ins for names: what a letter says is checked and measured, not what people are called.
  func withoutNames() -> LetterPass {
    func plain(_ facts: LetterFacts) -> LetterFacts {
      var facts = facts
      facts.student.name = "Sam"
      facts.schoolName = facts.schoolName.isEmpty ? "" : "Oak School"
      for place in facts.guardians.indices { facts.guardians[place].name = "Kim Lee" }
      for place in facts.decisions.indices { facts.decisions[place].by = "Sam Lee" }
      if facts.agency != nil { facts.agency = LetterAgency(name: "Oak House") }
      return facts
    }
    var head = letterhead
    (head.school, head.address) = ("Oak School", "1 Elm Street")
    (head.contactName, head.signatureName) = ("Sam Lee", "Sam Lee")
    var reader = recipient
    if case .guardian(var guardian) = recipient {
      (guardian.name, guardian.address) = ("Kim Lee", "")
      reader = .guardian(guardian)
    }
    var agreed = consents
    for place in agreed.indices { agreed[place].by = "Kim Lee" }
    var pass = with(facts: plain(facts), letterhead: head, recipient: reader, consents: agreed)
    pass.siblings = siblings.map(plain)
    for place in pass.coRecipients.indices { pass.coRecipients[place].name = "Kim Lee" }
    return pass
  }
}
