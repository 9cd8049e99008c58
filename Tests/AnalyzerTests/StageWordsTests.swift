import Analyzer
import Domain
import Testing

@Suite struct StageWordsTests {
  @Test func `notes raise the stage but the words stay with the days`() {
    var child = Child(("P", 40), ("A", 10))
    child.notes = [Child.note(45, .homebound, .sleepReversal)]
    let raised = child.finding()
    #expect(raised.stage == .severe && raised.basis.isRaised(raised.stage))
    #expect(raised.stageWords == "mostly away", "half of the last month is not “not coming”")
    child.notes = []
    #expect(child.finding().stage == .moderate && child.finding().stageWords == "mostly away")
    let gone = Child(("P", 6), ("A", 54)).finding()
    #expect(gone.stage == .severe && gone.stageWords == "not coming")
  }

  @Test func `a stage that only notes give is an early sign`() {
    var child = Child(("P", 40), ("A", 1))
    child.notes = [Child.note(39, .homebound, .sleepReversal)]
    #expect(child.finding().stage == .mild && child.finding().stageWords == "early signs")
  }

  @Test func `a child whom the register does not name is not called away`() {
    let silent = Child(("P", 40), (".", 10)).finding()
    #expect(silent.stage == .moderate && silent.stageWords == "no marks")
    // Half of the days before were missed: then the days say it themselves.
    let away = Child(("P", 20), ("AP", 10), (".", 10)).finding()
    #expect(away.stage == .moderate && away.stageWords == "mostly away")
  }

  @Test func `the words stay while a student settles`() {
    var child = Child(("P", 40), ("A", 10), ("P", 25))
    child.notes = [Child.note(45, .homebound, .sleepReversal)]
    let analyzer = Analyzer(district: Child.district)
    let (finding, trajectory) = analyzer.trajectory(child.history, asOf: child.lastDay)
    let raised = trajectory.weeks.filter { $0.stage == .severe }
    #expect(!raised.isEmpty && raised.allSatisfy { $0.basis.words($0.stage) != "not coming" })
    #expect(finding.state == .settling ? finding.stageWords != "not coming" : true)
  }
}
