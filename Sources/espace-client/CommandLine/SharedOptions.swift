import ClientArea

// The options that mean the same wherever they are taken.

extension Option {
  static let help = Option(
    "help", Phrase(fr: "cette aide", it: "questo aiuto", en: "this help"), letter: "h")

  static let language = Option(
    "lang", taking: .language,
    Phrase(
      fr: "la langue de l'interface et des messages",
      it: "la lingua dell'interfaccia e dei messaggi",
      en: "the language of the interface and of messages"))

  static let database = Option(
    "db", taking: .file,
    Phrase(
      fr: "les données (au départ : $XDG_DATA_HOME/espace-client/)",
      it: "i dati (all'inizio: $XDG_DATA_HOME/espace-client/)",
      en: "the data (at first: $XDG_DATA_HOME/espace-client/)"))

  /// Stands beside `--world` wherever that can be given.
  static let memory = Option(
    "memory",
    Phrase(
      fr: "en mémoire : rien n'est gardé", it: "in memoria: nulla è conservato",
      en: "in memory: nothing is kept"))

  static let world = Option(
    "world", taking: .world,
    Phrase(
      fr: "le monde de départ, ou un fichier JSON (\(Worlds.list))",
      it: "il mondo di partenza, o un file JSON (\(Worlds.list))",
      en: "the world to start with, or a JSON file (\(Worlds.list))"))

  /// In place of data: a world that is gone when the verb has ended.
  static let worldInMemory = Option(
    "world", taking: .world,
    Phrase(
      fr: "au lieu des données, un monde neuf en mémoire (\(Worlds.list), ou un fichier JSON)",
      it: "al posto dei dati, un mondo nuovo in memoria (\(Worlds.list), o un file JSON)",
      en: "instead of the data, a new world in memory (\(Worlds.list), or a JSON file)"))

  static let email = Option(
    "as", taking: .email,
    Phrase(
      fr: "connecté d'emblée comme cet utilisateur",
      it: "connesso da subito come questo utente",
      en: "logged in as this user from the start"))

  static let account = Option(
    "account", taking: .account,
    Phrase(
      fr: "le compte pour lequel agir, s'il en atteint plusieurs",
      it: "l'account per cui agire, se ne raggiunge più d'uno",
      en: "the account to act for, where that user reaches several"))

  static let theme = Option(
    "theme", taking: .theme, Phrase(name: Themes.names.joined(separator: ", ")))

  static let ascii = Option(
    "ascii",
    Phrase(
      fr: "sans caractères de dessin ni accents", it: "senza caratteri grafici né accenti",
      en: "without drawing characters and accents"))

  static let noMouse = Option(
    "no-mouse",
    Phrase(
      fr: "laisser la souris au terminal", it: "lasciare il mouse al terminale",
      en: "leave the mouse to the terminal"))

  static let plain = Option(
    "plain",
    Phrase(
      fr: "en lignes, avec une invite : pour les lecteurs d'écran",
      it: "a righe, con un invito: per i lettori di schermo",
      en: "as lines with a prompt, for screen readers"))

  static let size = Option(
    "size", taking: .size,
    Phrase(fr: "lignes et colonnes", it: "righe e colonne", en: "rows and columns"))

  static let tags = Option(
    "tags", taking: .rules,
    Phrase(
      fr: "seulement les scénarios d'une de ces règles",
      it: "solo gli scenari di una di queste regole",
      en: "only the scenarios of one of these rules"))

  static let json = Option(
    "json",
    Phrase(
      fr: "la liste pour les programmes", it: "la lista per i programmi",
      en: "the list for programs"))
}
