import Glibc

/// The many names of encodings.
enum EncodingNames {
  /// Letters and digits of a name, to what it means.
  private static let table: [String: TextEncoding] = {
    var table: [String: TextEncoding] = [:]
    func add(_ encoding: TextEncoding, _ names: [String]) {
      for name in names + [encoding.name] { table[key(name)] = encoding }
    }
    add(.utf8, ["utf8"])
    add(.utf16, ["unicode", "ucs2"])
    add(.utf16LE, ["ucs2le", "unicodelittle"])
    add(.utf16BE, ["ucs2be", "unicodebig"])
    // As browsers do, Latin 1 is read as the code page that is its superset.
    add(.windows1252, ["cp1252", "1252", "ansi", "latin1", "iso88591", "l1", "western"])
    add(.shiftJIS, ["sjis", "cp932", "932", "ms932", "windows31j", "mskanji", "xsjis"])
    add(TextEncoding("euc-jp"), ["ujis", "xeucjp"])
    add(TextEncoding("iso-2022-jp"), ["jis"])
    // Microsoft's supersets of the national standards.
    add(TextEncoding("gbk", library: "CP936"), ["gb2312", "cp936", "euccn"])
    add(TextEncoding("gb18030"), [])
    add(TextEncoding("big5", library: "CP950"), ["cp950"])
    add(TextEncoding("euc-kr", library: "CP949"), ["cp949", "uhc", "ksc5601", "windows949"])
    for page in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874] {
      add(TextEncoding("windows-\(page)", library: "CP\(page)"), ["cp\(page)", "\(page)"])
    }
    for page in [437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869] {
      add(TextEncoding("cp\(page)"), ["ibm\(page)", "\(page)"])
    }
    for part in (2...16) where part != 12 { add(TextEncoding("iso-8859-\(part)"), []) }
    add(TextEncoding("iso-8859-2"), ["latin2"])
    add(TextEncoding("iso-8859-15"), ["latin9"])
    add(TextEncoding("macintosh"), ["mac", "macroman"])
    add(TextEncoding("koi8-r"), [])
    add(TextEncoding("koi8-u"), [])
    return table
  }()

  static func known(_ name: String) -> TextEncoding? { table[key(name)] }

  /// An encoding that only the system's library knows.
  static func ofLibrary(_ name: String) -> TextEncoding? {
    let name = name.uppercased()
    // What follows a slash would let the library drop characters silently; two names mean this computer's own forms.
    guard !name.isEmpty, name.utf8.count <= 40, name != "INTERNAL", name != "WCHAR_T",
      name.utf8.allSatisfy({ isAlphanumeric($0) || "-_.:+()".utf8.contains($0) })
    else { return nil }
    guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else { return nil }
    iconv_close(opened)
    return TextEncoding(name.lowercased(), library: name)
  }

  private static func key(_ name: String) -> String {
    String(decoding: name.lowercased().utf8.filter(isAlphanumeric), as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
