/// Makes file names from ids, never from a child's name.
public enum Slug {
  /// Lower-case letters, digits and hyphens only; other letters as their code points, so that no two scripts collide.
  public static func made(from id: String) -> String {
    var slug = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug += String(scalar).lowercased()
      case _ where scalar.isASCII: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      default: slug += "u" + String(scalar.value, radix: 16)
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "unnamed" : String(slug.prefix(80))
  }

  /// Gives every id a slug of its own; the later of two equal ones, by bytes, gets `-2`.
  public static func unique(for ids: some Sequence<String>) -> [String: String] {
    var slugs: [String: String] = [:]
    var taken: Set<String> = ["index"]  // the overview's name
    for id in Set(ids).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let base = made(from: id)
      var slug = base
      var number = 2
      // The review sheet lies beside the list: `rowe-review` must not be another counselor's list.
      while taken.contains(slug) || taken.contains("\(slug)-review") {
        slug = "\(base)-\(number)"
        number += 1
      }
      taken.formUnion([slug, "\(slug)-review"])
      slugs[id] = slug
    }
    return slugs
  }
}
