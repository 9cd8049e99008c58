import Domain
import Testing

@testable import Importer

@Suite struct StudentStreamTests {
  private static let text = #"""
    \#u{FEFF}student_id,date,status,school,comment\#r
    1,2026-09-14,P,North,\#r
    "1",2026-09-15,U,North,"two
    lines, and ""quotes"""\#r
     1 ,2026-09-16,P,North,\#r

    2,2026-09-14,E,North,x
    2,2026-09-15,?!,North,
    student_id,date,status,school,comment\#r
    "3-a",2026-09-14,P,South,
    "3-a",2026-09-15,L,South,
    ,2026-09-15,L,South,
    4,2026-09-15,P
    """#

  private static func read(pieces: Int, blockBytes: Int) throws -> (
    ids: [String], marks: [String], lines: [Int], faults: [String]
  ) {
    var stream = StudentStream(
      name: "rows", options: ImportOptions(), known: KnownSchool(), blockBytes: blockBytes)
    let bytes = Array(text.utf8)
    var batches: [StudentStream.Batch] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      batches += try stream.take(Array(bytes[start..<min(start + pieces, bytes.count)]), isEnd: false)
    }
    batches += try stream.take([], isEnd: true)
    let students = batches.flatMap(\.students)
    let marks = students.map { student in
      student.lines.map { line in
        String(decoding: line.marks.filter { $0 != Mark.unknown.rawValue }, as: UTF8.self)
      }.joined(separator: "/")
    }
    return (
      students.map(\.id), marks, batches.flatMap(\.lines),
      batches.flatMap(\.rejected).map { "\($0.line):\($0.column) \($0.code)" }
    )
  }

  @Test(arguments: [1, 2, 3, 7, 64, 10_000], [1, 40, 1 << 20])
  func `however the input is cut, the same students come out`(pieces: Int, blockBytes: Int) throws {
    let read = try StudentStreamTests.read(pieces: pieces, blockBytes: blockBytes)
    #expect(read.ids == ["1", "2", "3-a"])
    #expect(read.marks == ["PUP", "A", "PL"])
    #expect(read.lines == [2, 7, 10])
    #expect(read.faults == ["8:14 E204", "12:1 E201", "13:1 E203"], "\(read.faults)")
  }

  @Test func `a student who comes again is noticed, whatever lies between`() throws {
    var seen = SeenStudents()
    for student in 0..<1000 {
      let isNew = seen.insert("s\(student * 7919 % 1000)")
      #expect(isNew)
    }
    for student in 0..<1000 {
      let isNew = seen.insert("s\(student)")
      #expect(!isNew)
    }
    var rising = SeenStudents()
    for student in 1000...9999 {
      let isNew = rising.insert("\(student)")
      #expect(isNew)
    }
    let again = [rising.insert("1000"), rising.insert("9999")]
    #expect(again == [false, false])
  }

  @Test func `one student with more rows than there is room for is refused`() throws {
    var stream = StudentStream(name: "rows", options: ImportOptions(), known: KnownSchool())
    let rows = Array(String(repeating: "1,2026-09-14,P,\(String(repeating: "x", count: 1000))\n", count: 1000).utf8)
    #expect(throws: StreamProblem.studentTooLong(line: 2, student: "1")) {
      _ = try stream.take(Array("student_id,date,status,note\n".utf8), isEnd: false)
      for _ in 0..<20 { _ = try stream.take(rows, isEnd: false) }
    }
    #expect(
      StreamProblem.studentTooLong(line: 2, student: "1").description
        == "line 2: the rows of student ‘1’ take more than 16 MiB\n"
        + "  hint: is the column with the student's id the right one?")
  }

  @Test func `a profile of absences only cannot be streamed`() throws {
    let profiles = try Profile.all(
      SettingsReader.read("[profile gone]\nstudent = SN\ndate = DY\nstatus = AL\nshape = events-only"))
    var options = ImportOptions()
    options.profiles = profiles
    var stream = StudentStream(name: "rows", options: options, known: KnownSchool())
    #expect(throws: StreamProblem.notLong(shape: "absences only")) {
      _ = try stream.take(Array("SN,DY,AL\n1,2026-09-14,U\n".utf8), isEnd: true)
    }
  }
}
