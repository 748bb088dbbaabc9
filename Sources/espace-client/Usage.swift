import ClientArea

/// What `--help` and `--version` print.
enum Usage {
  static let version = "espace-client 1.0"

  static let text = Phrase(
    fr: """
      espace-client — un espace client d'hébergeur, simulé dans le terminal

      usage : espace-client [options]
              espace-client COMMANDE … (--help pour chacune) :
                check, frame, export, rules, steps, worlds, screens, keys, doctor, reset

        --db FICHIER      les données (au départ : $XDG_DATA_HOME/espace-client/)
        --memory          en mémoire : rien n'est gardé
        --world NOM       le monde de départ, ou un fichier JSON (demo, vide)
        --as COURRIEL     connecté d'emblée comme cet utilisateur
        --lang fr|it|en   la langue de l'interface
        --theme NOM       sombre, clair, contraste ou mono
        --ascii           sans caractères de dessin ni accents
        --no-mouse        laisser la souris au terminal
        --help, --version

      Dans l'interface : ? les touches, w pourquoi, F2 changer de compte, F12 le simulateur.
      """,
    it: """
      espace-client — l'area clienti di un hosting, simulata nel terminale

      uso: espace-client [opzioni]
           espace-client COMANDO … (--help per ciascuno):
             check, frame, export, rules, steps, worlds, screens, keys, doctor, reset

        --db FILE         i dati (all'inizio: $XDG_DATA_HOME/espace-client/)
        --memory          in memoria: nulla è conservato
        --world NOME      il mondo di partenza, o un file JSON (demo, vide)
        --as E-MAIL       connesso da subito come questo utente
        --lang fr|it|en   la lingua dell'interfaccia
        --theme NOME      sombre, clair, contraste o mono
        --ascii           senza caratteri grafici né accenti
        --no-mouse        lasciare il mouse al terminale
        --help, --version

      Nell'interfaccia: ? i tasti, w perché, F2 cambiare conto, F12 il simulatore.
      """,
    en: """
      espace-client — a web host's client area, simulated in the terminal

      usage: espace-client [options]
             espace-client COMMAND … (--help for each):
               check, frame, export, rules, steps, worlds, screens, keys, doctor, reset

        --db FILE         the data (at first: $XDG_DATA_HOME/espace-client/)
        --memory          in memory: nothing is kept
        --world NAME      the world to start with, or a JSON file (demo, vide)
        --as EMAIL        logged in as this user from the start
        --lang fr|it|en   the language of the interface
        --theme NAME      sombre, clair, contraste or mono
        --ascii           without drawing characters and accents
        --no-mouse        leave the mouse to the terminal
        --help, --version

      In the interface: ? the keys, w why, F2 switch account, F12 the simulator.
      """)
}
