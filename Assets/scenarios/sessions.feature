# language: fr
Fonctionnalité: Un mot de passe changé met fin aux autres sessions
  Qui connaissait l'ancien mot de passe ne reste pas dans l'espace client.

  Contexte:
    Soit nous sommes le "2026-01-10"
    Et le client société "C-2001" nommé "Bistrot de la Lune" avec l'utilisateur "maud@lune.example"
    Et le contact "leo@lune.example" de "C-2001" avec les droits "system.profile"

  @ACCESS-13
  Scénario: L'écran ouvert ailleurs revient à la connexion, sans rien garder
    Quand "maud@lune.example" ouvre l'écran "Mon profil"
    Et on appuie sur "Tab"
    Et on tape " du Soir"
    Et "maud@lune.example" change son mot de passe "demo" en "Nouveau12"
    Alors la règle "ACCESS-13" est citée
    Quand on appuie sur "F5"
    Alors l'écran affiche "Connexion"
    Et l'écran affiche "Votre mot de passe a été changé ailleurs"
    Et "maud@lune.example" ne voit pas "du Soir" dans "Accueil"

  @ACCESS-13
  Scénario: La session qui l'a changé continue, et l'utilisateur seul l'apprend
    Quand "leo@lune.example" change son mot de passe "demo" en "Nouveau12"
    Et "leo@lune.example" modifie sa fiche :
      | téléphone | +33 2 00 00 00 00 |
    Alors l'action est acceptée
    Et "leo@lune.example" a reçu 1 courriel "mot de passe changé"
    Et "maud@lune.example" n'a reçu aucun courriel
