import CSV
import Glibc

extension Pollutions {
  /// The same table in other encodings, named and not.
  static var encodings: [Variant] {
    let text = Table.text()
    var variants: [Variant] = []
    func add(_ name: String, _ bytes: [UInt8]?, _ encoding: TextEncoding? = nil, expected: [[String]] = Table.clean) {
      guard let bytes else { return }
      var variant = Variant("encoding", name + (encoding.map { " as \($0.name)" } ?? ""), "", expected: expected)
      (variant.bytes, variant.encoding) = (bytes, encoding)
      variants.append(variant)
    }
    add("utf-8 with mark", converted("\u{FEFF}" + text, "UTF-8"))
    for (name, library) in [("utf-16le", "UTF-16LE"), ("utf-16be", "UTF-16BE")] {
      add(name, converted(text, library))
      add(name + " with mark", converted("\u{FEFF}" + text, library))
      add(name, converted(text, library), .utf16)
      add(name, converted(text, library), .utf16LE)
      add(name, converted(text, library), .utf16BE)
      add(name + " cut in a character", converted(text, library).map { $0.dropLast() })
      add(
        name + ", then the other order",
        converted("\u{FEFF}" + text, library).flatMap { first in
          converted("\u{FEFF}" + text, name == "utf-16le" ? "UTF-16BE" : "UTF-16LE").map { first + $0 }
        })
    }
    for library in ["UTF-32LE", "UTF-32BE"] {
      add(library, converted(text, library))
      add(library + " with mark", converted("\u{FEFF}" + text, library))
      add(library, converted(text, library), TextEncoding(name: library))
    }
    let western = Table.clean.filter { !$0[3].contains("学") }
    let eastern = Table.clean.filter { !$0[3].contains("Ø") }
    for name in ["windows-1252", "iso-8859-1", "macintosh", "cp850", "ibm037"] {
      let bytes = converted(Table.text(rows: western), TextEncoding(name: name).map(\.name) ?? name)
      add(name, bytes, expected: western)
      add(name, bytes, TextEncoding(name: name), expected: western)
      add(name, bytes, .utf16LE, expected: western)
    }
    for name in ["shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "utf-7"] {
      let bytes = converted(Table.text(rows: eastern), name == "shift_jis" ? "CP932" : name)
      if name != "utf-7" { add(name, bytes, expected: eastern) }
      add(name, bytes, TextEncoding(name: name), expected: eastern)
      add(name, bytes, .utf16LE, expected: eastern)
    }
    for said in TextEncoding.commonNames where said != "utf-8" {
      add("utf-8", Array(text.utf8), TextEncoding(name: said))
    }
    return variants
  }

  /// The text in another encoding, by the C library; nil when it has no such encoding or character.
  static func converted(_ text: String, _ name: String) -> [UInt8]? {
    guard let converter = iconv_open(name.uppercased(), "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4 + 64)
    var (left, space) = (input.count, output.count)
    let isDone = input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(converter, &source, &left, &target, &space) != -1
          && iconv(converter, nil, nil, &target, &space) != -1
      }
    }
    return isDone ? Array(output.dropLast(space)) : nil
  }
}
