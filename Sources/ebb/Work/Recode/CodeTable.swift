import Domain
import Importer
import Store

/// What one import's codes are: their marks as they stand in the register, and under the map in force.
struct CodeTable {
  struct Entry {
    var code: String
    var old: Mark
    /// Nil: the map no longer knows the code.
    var new: Mark?
    /// What the code itself tells of the missed part, then and now.
    var newPart: Int?
    /// Where the code came in the file.
    var place: Int
    /// Whether it tells of a separate room, so that every cell with it names it.
    var isRoom = false
  }
  private(set) var entries: [Entry] = []
  let meaning: CodeMeaning
  let shape: String
  /// Whether the map in force changes the mark of a code of this import.
  let movesMarks: Bool
  /// Whether it changes anything, the naming of separate rooms included.
  let changes: Bool

  init(_ uses: [CodeUses.Use], shape: String, meaning: CodeMeaning) {
    self.meaning = meaning
    self.shape = shape
    for use in uses {
      guard let letter = use.mark.first, let old = Mark(letter: letter) else { continue }
      // Where only absences are listed, an empty code stands for the days without a row.
      if shape == "events only", use.code.isEmpty {
        entries.append(Entry(code: "", old: old, new: old, place: use.place))
      } else {
        let now = meaning.meaning(of: use.code)
        entries.append(
          Entry(
            code: use.code, old: old, new: now?.mark, newPart: now?.part, place: use.place,
            isRoom: now?.mark == .elsewhere && meaning.isRoom(use.code)))
      }
    }
    movesMarks = entries.contains { $0.new != $0.old }
    changes = movesMarks || entries.contains(where: \.isRoom)
  }

  func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

  /// The codes that a cell may have whose detail names none.
  func unnamed(_ mark: Mark) -> [Entry] {
    let same = entries.filter { $0.old == mark }
    if mark == .present || mark == .missing { return same }
    let usual = same.min { $0.place < $1.place }
    return same.filter { $0.code.isEmpty || $0.code == usual?.code }
  }

  /// Whether a cell with the code must name it under the map in force, because another code of the mark came first.
  func isSecond(_ entry: Entry) -> Bool {
    guard let new = entry.new, !entry.code.isEmpty, new != .present, new != .missing else { return false }
    return entry.isRoom || entries.contains { $0.new == new && $0.place < entry.place }
  }
}
