package import ClientArea
package import Store

/// Is told what is done in a scene while it is done.
package protocol SceneWitness: AnyObject {
  /// Looks at the data before a command changes them.
  func prepare(for command: any Command, as session: Session, at desk: Desk)
  func note(_ event: SceneEvent, at desk: Desk) throws
}

/// Something that was done in a scene.
package enum SceneEvent {
  /// The command that was prepared for last came to its end.
  case performed(Outcome)
  case entered(Session)
  /// A cart was filled, or emptied.
  case filled(Cart?, by: Session)
  /// The clock has come to rest.
  case clockMoved
  /// The journal stands at another entry.
  case journalMoved(to: Int)
  /// Another world stands in the place of the one before.
  case worldEntered
}
