# language: fr
Fonctionnalité: Deux formulaires ouverts sur la même chose
  Un formulaire enregistre ce qui y a été changé, et rien d'autre.

  Contexte:
    Soit nous sommes le "2026-01-10"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"

  @SIM-8
  Scénario: Ce que l'un change, le formulaire plus ancien de l'autre ne l'efface pas
    Quand "maud@lune.example" ouvre l'écran "Mon profil"
    Et on appuie sur "Tab"
    Et on appuie sur "Ctrl-U"
    Et on tape "Bistrot du Soir"
    Et "maud@lune.example" modifie sa fiche :
      | téléphone | +33 2 00 00 00 00 |
    Et on appuie sur "F5"
    Alors l'écran affiche "Fiche enregistrée."
    Et l'écran affiche "Bistrot du Soir"
    Et l'écran affiche "+33 2 00 00 00 00"

  @SIM-8
  Scénario: Le même champ changé deux fois : les deux valeurs sont montrées, et rien n'est perdu
    Quand "maud@lune.example" ouvre l'écran "Mon profil"
    Et on appuie sur "Tab"
    Et on appuie sur "Ctrl-U"
    Et on tape "Bistrot du Soir"
    Et "maud@lune.example" modifie sa fiche :
      | société | Bistrot du Matin |
    Et on appuie sur "F5"
    Alors l'écran affiche "Changé entre-temps"
    Et l'écran affiche "Bistrot du Matin"
    Et l'écran affiche "Bistrot du Soir"
    Quand on appuie sur "Échap"
    Alors l'écran affiche "entre-temps"
    Et le client "C-2001" existe
    Quand on appuie sur "F5"
    Et on appuie sur "Droite"
    Et on appuie sur "Entrée"
    Alors l'écran affiche "Bistrot du Soir (C-2001)"
