import Domain
import Glibc
import Reporter

/// The templates of a district: a folder that the settings name, and the way to fill one.
enum LetterTemplates {
  static func settings(_ document: SettingsDocument) throws -> LetterSettings {
    do { return try LetterSettings(document) } catch {
      throw Failure(.badSettings, "\(Workspace.settingsName):\(error)")
    }
  }

  /// Reads and checks every template of the folder, which stands beside the settings unless its name begins with `/`.
  /// - Parameter beside: the folder of the settings.
  static func book(_ settings: LetterSettings, beside: String) throws -> TemplateBook {
    var book = TemplateBook()
    guard let named = settings.templates else { return book }
    let folder = named.folder.hasPrefix("/") ? named.folder : "\(beside)/\(named.folder)"
    func refused(_ problem: String, _ hint: String) -> Failure {
      Failure(.badSettings, "\(Workspace.settingsName):\(named.line): \(problem)\n  hint: \(hint)")
    }
    guard Files.isFolder(folder) else {
      throw refused(
        "there is no folder ‘\(named.folder)’", "make it with ‘ebb letters --export-templates \(named.folder)’")
    }
    guard unsafe access(folder, R_OK | X_OK) == 0 else {
      throw refused("the folder ‘\(named.folder)’ cannot be read", "give yourself the right to read it")
    }
    let names = Files.names(folder).filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
    guard !names.isEmpty else {
      throw refused("the folder ‘\(named.folder)’ holds no template", "a template is a file such as family.en.txt")
    }
    for name in names {
      let text = try Files.readText("\(folder)/\(name)")
      do { try book.add(text, file: "\(named.folder)/\(name)") } catch { throw Failure(.badSettings, "\(error)") }
    }
    return book
  }

  /// Writes every template that ebb brings into a folder; whatever stands there already is left alone.
  static func export(to folder: String) throws -> Int {
    let files = TemplateBook.builtInFiles
    for file in files where Files.exists("\(folder)/\(file.name)") {
      throw Failure(
        .cannotCreate, "‘\(folder)/\(file.name)’ is there already and was left alone; name a new folder")
    }
    try Files.makeFolder(folder)
    for file in files { try Files.writeNew(file.text, to: "\(folder)/\(file.name)") }
    return files.count
  }
}
