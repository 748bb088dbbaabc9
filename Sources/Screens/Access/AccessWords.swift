import ClientArea
import Store

/// What « Contacts et invités » and the invitations say.
enum AccessWords {
  static let presets = Phrase(fr: "Droits", it: "Diritti", en: "Rights")
  static let noRight = Phrase(fr: "Aucun droit", it: "Nessun diritto", en: "No right")
  static let reallyNoRight = Phrase(
    fr: """
      Cette personne n'aurait aucun droit : elle entrerait dans le compte et n'y verrait rien. \
      Continuer ainsi ?
      """,
    it: """
      Questa persona non avrebbe alcun diritto: entrerebbe nell'account senza vedere nulla. \
      Continuare così?
      """,
    en: """
      This person would have no right: logged in to the account, they would see nothing. Go on \
      like this?
      """)
  static let title = Phrase(
    fr: "Contacts et invités", it: "Contatti e ospiti", en: "Contacts and guests")
  static let name = Phrase(fr: "Nom", it: "Nome", en: "Name")
  static let email = Phrase(fr: "Courriel", it: "E-mail", en: "E-mail")
  static let kind = Phrase(fr: "Type", it: "Tipo", en: "Type")
  static let userNumber = Phrase(fr: "N°", it: "N.", en: "No.")
  static let made = Phrase(fr: "Créé le", it: "Creato il", en: "Created on")
  static let status = Phrase(fr: "État", it: "Stato", en: "Status")
  static let rights = Phrase(fr: "Droits", it: "Diritti", en: "Rights")
  static let nobody = Phrase(
    fr: "Personne d'autre que le titulaire n'agit dans ce compte. « a » ajoute, « i » invite.",
    it: "Nessuno oltre al titolare agisce in questo account. «a» aggiunge, «i» invita.",
    en: "Nobody but the owner acts in this account. “a” adds, “i” invites.")
  static let notShown = Phrase(
    fr: "Le droit « Gérer les contacts » vous manque dans ce compte.",
    it: "Le manca il diritto «Gestire i contatti» in questo account.",
    en: "You do not have permission to “Manage contacts” in this account.")

  static let addTitle = Phrase(
    fr: "Ajouter un contact", it: "Aggiungere un contatto", en: "Add a contact")
  static let add = Phrase(fr: "ajouter", it: "aggiungere", en: "add")
  static let inviteTitle = Phrase(
    fr: "Inviter quelqu'un", it: "Invitare qualcuno", en: "Invite somebody")
  static let invite = Phrase(fr: "inviter", it: "invitare", en: "invite")
  static let editTitle = Phrase(
    fr: "Changer les droits", it: "Cambiare i diritti", en: "Change the rights")
  static let edit = Phrase(fr: "droits", it: "diritti", en: "rights")
  static let save = Phrase(fr: "enregistrer", it: "salvare", en: "save")
  static let sendTitle = Phrase(
    fr: "Envoyer ou renvoyer l'invitation", it: "Inviare o rinviare l'invito",
    en: "Send or resend the invitation")
  static let send = Phrase(fr: "renvoyer", it: "rinviare", en: "resend")
  static let switchOn = Phrase(fr: "rendre actif", it: "attivare", en: "make active")
  static let switchOff = Phrase(fr: "rendre inactif", it: "disattivare", en: "make inactive")
  static let withdrawTitle = Phrase(
    fr: "Retirer l'invitation", it: "Ritirare l'invito", en: "Withdraw the invitation")
  static let removeTitle = Phrase(
    fr: "Retirer l'accès", it: "Togliere l'accesso", en: "Remove the access")
  static let remove = Phrase(fr: "retirer", it: "togliere", en: "remove")

  static let addText = Phrase(
    fr:
      "Un contact n'appartient qu'à votre compte et reçoit un identifiant. Si la personne a déjà un compte, invitez-la.",
    it: "Un contatto è solo suo: riceve un accesso. Chi è già cliente si invita.",
    en: "A contact is yours alone: they get a login. Whoever has an account already is invited.")
  static let inviteText = Phrase(
    fr: "Un invité garde son propre identifiant. Valable 7 jours, utilisable une fois.",
    it: "Un ospite conserva il proprio accesso. L'invito vale 7 giorni, una volta.",
    en: "A guest keeps their own login. Valid 7 days, usable once.")
  static let sendNow = Phrase(
    fr: "Envoyer l'invitation tout de suite", it: "Inviare subito l'invito",
    en: "Send the invitation at once")

  static let invitations = Phrase(
    fr: "Invitations", it: "Inviti", en: "Invitations")
  static let invitationsText = Phrase(
    fr: "On vous propose d'agir pour :", it: "Le si propone di agire per:",
    en: "You are offered to act for:")
  static let noInvitation = Phrase(
    fr: "Aucune invitation ne vous attend.", it: "Nessun invito la attende.",
    en: "No invitation waits for you.")
  static let accept = Phrase(fr: "accepter", it: "accettare", en: "accept")
  static let decline = Phrase(fr: "refuser", it: "rifiutare", en: "decline")
  static let account = Phrase(fr: "Compte", it: "Account", en: "Account")
  static let until = Phrase(fr: "Jusqu'au", it: "Fino al", en: "Until")
  static let answer = Phrase(fr: "répondre", it: "rispondere", en: "answer")
  static let followInvitation = Phrase(
    fr: "Répondre à l'invitation", it: "Rispondere all'invito", en: "Answer the invitation")

  static let ended = Phrase(fr: "périmée", it: "scaduto", en: "ended")
  static let lapsed = Phrase(fr: "ne vaut plus", it: "non vale più", en: "stands no more")

  static func until(_ day: Day) -> Phrase {
    Phrase(fr: "jusqu'au \(day)", it: "fino al \(day)", en: "until \(day)")
  }

  static func waiting(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        fr: "Une invitation vous attend", it: "Un invito la attende",
        en: "An invitation waits for you")
      : Phrase(
        fr: "\(count, "invitation vous attend", "invitations vous attendent")",
        it: "\(count, "invito la attende", "inviti la attendono")",
        en: "\(count, "invitation waits", "invitations wait") for you")
  }

  static func confirmRemoving(_ name: String) -> Phrase {
    Phrase(
      fr: "\(name) n'agira plus dans ce compte, dès sa prochaine action.",
      it: "\(name) non agirà più in questo account, dalla sua prossima azione.",
      en: "\(name) will no longer act in this account, from the next action on.")
  }

  static let confirmLosingOwn = Phrase(
    fr:
      "C'est votre propre accès : vous n'agirez plus ici, et quelqu'un d'autre devra le rétablir.",
    it: "È il suo stesso accesso: non agirà più qui, e qualcun altro dovrà ripristinarlo.",
    en: "This is your own access: you will no longer act here, and somebody else has to restore it."
  )

  static func undoable(_ message: Phrase) -> Phrase {
    Phrase(
      fr: "\(message) « u » l'annule.", it: "\(message) «u» lo annulla.",
      en: "\(message) “u” undoes it.")
  }

  static func confirmDeclining(_ account: String) -> Phrase {
    Phrase(
      fr: "Refuser d'agir pour \(account) ? Seul son titulaire pourra vous inviter de nouveau.",
      it: "Rifiutare di agire per \(account)? Solo il titolare potrà invitarla di nuovo.",
      en: "Decline to act for \(account)? Only its owner can invite you again.")
  }

  static func confirmWithdrawing(_ name: String) -> Phrase {
    Phrase(
      fr: "L'invitation de \(name) ne pourra plus être acceptée.",
      it: "L'invito a \(name) non potrà più essere accettato.",
      en: "The invitation of \(name) can no longer be accepted.")
  }

  static func confirmAnswer(_ account: String, _ rights: Phrase) -> Phrase {
    Phrase(
      fr: "Agir pour \(account), avec ces droits : \(rights) ?",
      it: "Agire per \(account), con questi diritti: \(rights)?",
      en: "Act for \(account), with these rights: \(rights)?")
  }

  static func why(_ name: String) -> Phrase {
    Phrase(
      fr: "Que peut \(name) dans ce compte ?", it: "Che cosa può \(name) in questo account?",
      en: "What may \(name) do in this account?")
  }
}
