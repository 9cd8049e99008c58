import Domain

/// The page that says what the folder is, so that nobody takes it for records of real children.
extension SampleDistrict {
  var readme: String {
    """
    EVERYTHING IN THIS FOLDER IS INVENTED.

    No child, adult, school or place in these files exists. Names were combined by chance;
    a likeness to a real person is an accident. Never mix these files with real records.

    District: \(plan.students) students, \(plan.schools) schools, \(plan.counselors) counselors, \(plan.weeks) weeks \
    from \(plan.firstDay.iso), seed \(plan.seed).
    The same numbers always give the same bytes.

    roster.csv      students, schools, counselors; who moved has a row for each school
    guardians.csv   whom a letter may be addressed to, and who must not be written to
    calendar.csv    every weekday: instructional, holiday, closed (a storm)
    attendance*.csv marks, oldest first; a later file repeats rows that were corrected since
    notes.csv       what counselors, teachers, nurses and parents said; some notes mislead on purpose
    contacts.csv, consents.csv, screenings.csv
    outcomes.csv    the truth: ‘onset’ is the day from which a withdrawal begins; ‘12 of 15 missed’ is
                    the first day on which 12 of the student's last 15 counted days were missed.
                    A tool must never read it to find students, only to see how well it did.

    Codes: P present, T late, ED left early, E excused, U unexcused, M certified illness,
    F family, S suspended, N not expected, O learning elsewhere, H part of the day (see the comment).

    What is hidden in it: flu waves, a storm, illness going through families, trips, chronic absence
    that never changes, class skipping, suspensions, a long certified illness, moves between schools,
    newcomers, students who leave, one who vanishes from the files without leaving, late corrections,
    and withdrawals: slow, late-then-absent, sudden, and one that recovers and relapses.

    """
  }
}
