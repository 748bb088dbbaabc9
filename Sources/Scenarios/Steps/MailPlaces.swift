import ClientArea
import Screens

// Where steps about mails happen: in the mailbox of whoever got them.

extension ReadsLatestMail {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestMail(to: actor) }
}

extension LatestMailHasLink {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestMail(to: actor) }
}

extension LatestMailSays {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestMail(to: actor) }
}

extension LatestMailIsExportable {
  func place(in scene: Scene) throws -> StepPlace? { try scene.placeOfLatestMail(to: actor) }
}

extension GotMails {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.mailbox, as: try scene.view(of: actor))
  }
}

extension GotNoMail {
  func place(in scene: Scene) throws -> StepPlace? {
    .menu(.mailbox, as: try scene.view(of: actor))
  }
}
