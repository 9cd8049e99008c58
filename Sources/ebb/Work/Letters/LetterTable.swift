import Domain
import Reporter
import Store

/// The mail-merge table that a letter stands in: a withdrawn letter must not be printed from it.
enum LetterTable {
  /// Below the workspace, beside the letter's files.
  static func name(_ letter: LetterRecord) -> String { "\(Files.parent(letter.file))/\(letter.kind).csv" }

  /// Takes a letter's row out of its table; a table without rows goes.
  ///
  /// - Returns: the table, when a person has changed it so that its row cannot be found; nil when all is done.
  static func drop(_ letter: LetterRecord, in workspace: Workspace) throws(Failure) -> String? {
    let name = name(letter)
    let path = workspace.path(name)
    guard Files.exists(path), let kind = LetterKind(rawValue: letter.kind) else { return nil }
    let table = MailMerge.csv(try Files.read(path), kind: kind, without: letter.student, guardian: letter.guardian)
    guard let table else { return name }
    if table.isEmpty { Files.remove(path) } else { try Files.write(table, to: path) }
    return nil
  }
}
