import Analyzer
import Domain
import Importer

/// What must hold of a settings file whatever stands in it: it is read, or refused with a place that it has.
public enum SettingsCheck {
  /// Gives what is wrong; nil when nothing is.
  public static func complaint(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    do throws(SettingsError) {
      let document = try SettingsReader.read(text)
      if let place = document.sections.flatMap(\.entries).first(where: { $0.line < 1 || $0.line > lines }) {
        return "an entry on line \(place.line) of \(lines)"
      }
      for section in document.sections("codes") { _ = try CodeMap(section: section) }
      _ = try AnalysisConstants(document)
      let rules = try RuleBook(document)
      // What ‘ebb rules’ prints can be put into the settings again, and means the same.
      let again = try RuleBook(try SettingsReader.read(rules.text()))
      if again.text() != rules.text() { return "rules that are printed and read again are other rules" }
    } catch {
      let isPlace = (1...lines + 1).contains(error.line) && error.column > 0
      if !isPlace { return "refused at \(error.line):\(error.column)" }
      if error.problem.isEmpty { return "refused without a reason" }
    }
    return nil
  }
}
