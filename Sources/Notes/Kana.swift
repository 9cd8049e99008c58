/// Japanese syllable signs: half and full width, katakana and hiragana, with and without voicing marks.
enum Kana {
  /// Hiragana without small vowels: children write `死にたぃ`.
  static func plain(_ value: UInt32) -> Unicode.Scalar {
    let large: UInt32 =
      switch value {
      case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049: value + 1
      case 0x308E: 0x308F
      default: value
      }
    return Unicode.Scalar(large) ?? "?"
  }

  /// The hiragana of U+FF66 to U+FF9D.
  static func full(halfWidth value: UInt32) -> UInt32 {
    let place = Int(value) - 0xFF66
    return place == 0x0A ? 0x30FC : halfWidth[place]
  }

  private static let halfWidth: [UInt32] = "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
    .unicodeScalars.map(\.value)

  /// `か` and a voicing mark are `が`; nil where the two do not go together.
  static func voiced(_ scalar: Unicode.Scalar, half: Bool) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: return Unicode.Scalar(value + (half ? 2 : 1))
    case 0x304B...0x3062 where !half && value % 2 == 1, 0x3064...0x3069 where !half && value % 2 == 0:
      return Unicode.Scalar(value + 1)
    case 0x3046 where !half: return "ゔ"
    default: return nil
    }
  }
}
