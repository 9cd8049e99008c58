import Domain

/// Names letter files by ids, so that a folder listing tells no child's name.
enum LetterName {
  /// `000417-family`, `000417-family-G2` where a student has several readers, `000417+000418-family` for a household.
  static func stem(_ pass: LetterPass) -> String {
    let students = pass.students.map(safe).joined(separator: "+")
    let isOne = pass.isOnlyRecipient || !pass.siblings.isEmpty || !pass.coRecipients.isEmpty
    let guardian = isOne ? "" : pass.recipient.guardianID
    // Two separated parents may each have a household with the same children.
    let others = pass.siblings.isEmpty && pass.coRecipients.isEmpty || pass.isOnlyRecipient ? [] : pass.guardianIDs
    let parts = [students, pass.kind.rawValue] + (guardian.isEmpty ? others : [guardian]).map(safe)
    return parts.joined(separator: "-")
  }

  /// Keeps letters, digits, `_` and inner dots and hyphens; other bytes become `~` and two hexadecimal digits.
  static func safe(_ id: String) -> String {
    var name = ""
    for (place, byte) in id.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ".") where place > 0, UInt8(ascii: "-") where place > 0:
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "~" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    guard name.utf8.count > 80 else { return name }
    // Longer names do not fit a file system; the digest (FNV-1a) keeps two long ids apart.
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(name.prefix(60)) + "~" + String(digest, radix: 16)
  }
}
