import Screens

// Where steps about the simulator itself happen.

extension EmptyWorld {
  func place(in scene: Scene) -> StepPlace? { .simulator(.worlds) }
}

extension NamedWorld {
  func place(in scene: Scene) -> StepPlace? { .simulator(.worlds) }
}

extension TodayIs {
  func place(in scene: Scene) -> StepPlace? { .simulator(.clock) }
}

extension TimePasses {
  func place(in scene: Scene) -> StepPlace? { .simulator(.clock) }
}

extension TimePassesUntil {
  func place(in scene: Scene) -> StepPlace? { .simulator(.clock) }
}

extension JournalRewinds {
  func place(in scene: Scene) -> StepPlace? { .simulator(.journal) }
}

extension JournalCounts {
  func place(in scene: Scene) -> StepPlace? { .simulator(.journal) }
}

extension SameStepsSameData {
  func place(in scene: Scene) -> StepPlace? { .simulator(.journal) }
}
