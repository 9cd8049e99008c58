import Domain
import Office
import Reporter
import Store

/// Writes drafted letters into a new folder, and into the ledger with what leaves the school.
struct LetterWriter {
  let workspace: Workspace
  let request: LettersJob.Request
  let asOf: SchoolDay
  let paper: Paper
  /// Of the database when the letters' facts were read.
  let version: Int

  private struct File {
    var path: String
    var bytes: [UInt8]
    var sha256: String
  }

  private struct Stored {
    var pass: LetterPass
    var letter: Letter
    var files: [File]
    var draft: LettersJob.Draft
    var folder: String
  }

  /// - Parameter counselors: by student's id; each has a folder of his own.
  func write(
    _ letters: [(pass: LetterPass, letter: Letter)], counselors: [String: String]
  ) throws -> [LettersJob.Draft] {
    let slugs = Slug.unique(for: Set(letters.compactMap { counselors[$0.pass.facts.student.id] }))
    return try OutputFolder.make(in: workspace, "letters", stem: request.date.iso) { folder in
      guard try workspace.database.othersVersion() == version else {
        throw Failure(.busy, "another ebb changed the database meanwhile; no letter was drafted, run it again")
      }
      var stored: [Stored] = []
      var tables: [String: [Letter]] = [:]
      for (pass, letter) in letters {
        let slug = counselors[pass.facts.student.id].flatMap { slugs[$0] } ?? "unassigned"
        let files = files(letter, below: "\(slug)/\(letter.fileStem)")
        for file in files { try folder.put(file.bytes, sha256: file.sha256, file.path) }
        let table = "\(slug)/\(letter.kind.rawValue).csv"
        if request.formats.contains(.csv) { tables[table, default: []].append(letter) }
        let paths = files.map { "\(folder.name)/\($0.path)" }
        let draft = LettersJob.Draft(
          student: letter.students.first ?? "", kind: letter.kind, language: letter.language,
          files: paths.isEmpty ? ["\(folder.name)/\(table)"] : paths)
        stored.append(Stored(pass: pass, letter: letter, files: files, draft: draft, folder: folder.name))
      }
      for (path, letters) in tables.sorted(by: { $0.key < $1.key }) {
        guard let kind = letters.first?.kind else { continue }
        let bytes = Array(MailMerge.csv(letters, kind: kind).utf8)
        try folder.put(bytes, sha256: Hex.sha256(bytes), path)
      }
      return stored
    } keep: { stored in
      for entry in stored { try keep(entry.pass, entry.letter, entry.files, entry.draft, entry.folder) }
    }.map(\.draft)
  }

  private func files(_ letter: Letter, below: String) -> [File] {
    request.formats.compactMap { format -> (String, [UInt8])? in
      switch format {
      case .docx: (".docx", letter.document(paper: paper).bytes)
      case .html: (".html", Array(letter.html.utf8))
      case .text: (".txt", Array(letter.text.utf8))
      case .csv: nil
      }
    }.map { File(path: below + $0.0, bytes: $0.1, sha256: Hex.sha256($0.1)) }
  }

  private func keep(
    _ pass: LetterPass, _ letter: Letter, _ files: [File], _ draft: LettersJob.Draft, _ folder: String
  ) throws {
    let ledger = LetterLedger(database: workspace.database)
    let everyone = [pass.facts] + pass.siblings
    for facts in everyone {
      for guardian in letter.guardians {
        let number = try ledger.insert(
          LetterRecord(
            student: facts.student.id, kind: letter.kind.rawValue, guardian: guardian,
            language: letter.language.rawValue, dated: request.date, asOf: asOf, missed: facts.attendance.missedParts,
            file: draft.files.first ?? "", sha256: files.first?.sha256 ?? ""))
        for file in files {
          try ledger.add(file: "\(folder)/\(file.path)", sha256: file.sha256, letter: number)
        }
        guard let purpose = letter.kind.purpose, pass.recipient != .nurse else { continue }
        let disclosure = Disclosure(
          student: facts.student.id, letter: number, step: LetterStatus.drafted.rawValue,
          recipient: facts.agency?.name ?? "", purpose: purpose, basis: pass.recordedBasis, on: request.date,
          by: Surroundings.user)
        try Disclosures(database: workspace.database).add(disclosure)
        try workspace.audit("disclose", student: facts.student.id, disclosure.words, handing: disclosure.handing)
      }
      try workspace.audit(
        "letter", student: facts.student.id, "drafted a letter of kind \(letter.kind.rawValue)",
        handing: letter.kind.handing)
    }
  }
}

extension Disclosure {
  /// For the audit trail: what was given for what purpose and on what basis, without a name.
  var words: String { "\(step): \(purpose); basis: \(openBasis)" }

  /// The basis without who gave the consent: the trail outlives the student, and the disclosure itself has the name.
  private var openBasis: String {
    guard basis.hasPrefix("consent of"), let name = basis.firstRange(of: ", by ") else { return basis }
    return String(basis[..<name.lowerBound])
  }

  /// For the audit trail: the service outside, never a member of the family.
  var handing: Handing {
    Handing(recipient: recipient.isEmpty ? "not named yet" : recipient, purpose: purpose, basis: openBasis)
  }
}

extension LetterKind {
  /// For the audit trail, where no name may stand: to whom, for what and on what basis a draft is made.
  fileprivate var handing: Handing {
    Handing(
      recipient: goesHome ? "those at home" : leavesSchool ? "outside the school" : "inside the school",
      purpose: purpose ?? "support of the student",
      basis: leavesSchool && !goesHome ? "as the disclosure says" : "work of the school")
  }
}
