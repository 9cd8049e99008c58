/// Names sheet files by ids, so that a folder listing tells no child's name.
public enum SheetName {
  /// `000417-support`.
  public static func stem(student: String, kind: String) -> String { "\(LetterName.safe(student))-\(kind)" }
}
