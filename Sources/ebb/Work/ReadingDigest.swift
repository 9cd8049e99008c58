import CSV
import Domain
import Importer
import Store

/// The digest of all that decides how a file is read: the same bytes read otherwise are other content.
struct ReadingDigest {
  /// The command line over the settings.
  let reading: ImportOptions
  let settings: Settings
  /// What changes the reading of notes; empty for the built-in phrases alone.
  let lexicons: String
  let isComplete: Bool

  /// How a file was read.
  func of(_ outcome: ImportOutcome, isFolder: Bool) -> String {
    if isFolder {
      let (id, name) = (reading.studentID?.rawValue ?? "", reading.schoolName?.rawValue ?? "")
      return digest(["folder", id, name, reading.asOf?.iso ?? ""] + said)
    }
    if outcome.fillsBlanks { return meeting }
    return file(kind: outcome.kind.rawValue, settings.profiles.first { $0.name == outcome.profile })
  }

  /// Every way in which one file of a kind can be read now: as ebb knows it, as a meeting, or by a profile.
  func possible(kind: String) -> Set<String> {
    if let said = reading.kind, said.rawValue != kind { return [] }
    if let name = reading.profile {
      return Set(settings.profiles.filter { $0.name == name }.map { file(kind: kind, $0) })
    }
    return Set([file(kind: kind, nil), meeting] + settings.profiles.map { file(kind: kind, $0) })
  }

  private func file(kind: String, _ profile: Profile?) -> String {
    let layout = profile.map { ["profile \($0.name)", $0.text] } ?? []
    let codes =
      kind == FileKind.attendance.rawValue
      ? settings.readingDigest : kind == FileKind.notes.rawValue ? lexicons : ""
    return digest([codes] + said + layout)
  }

  private var meeting: String {
    digest(["meeting", reading.meetingMinutes.map(String.init) ?? "", settings.readingDigest] + said)
  }

  /// What the command line says of every file.
  private var said: [String] {
    let days = reading.days.map { "\($0.lowerBound)..\($0.upperBound)" } ?? ""
    var said = [reading.school ?? "", days, "\(reading.eventsOnly)", reading.dateOrder?.rawValue ?? ""]
    if let encoding = reading.encoding { said.append(encoding.name) }
    // Another sheet of one file is other content.
    if let sheet = reading.sheet { said.append("sheet \(sheet)") }
    if isComplete { said.append("complete") }
    if let prefixes = settings.idPrefixes.digest { said.append(prefixes) }
    return said
  }

  private func digest(_ parts: [String]) -> String { Hex.sha256(parts.joined(separator: "\n")) }
}
