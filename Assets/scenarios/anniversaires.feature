# language: fr
Fonctionnalité: Le jour anniversaire d'un service est gardé
  Un mois trop court avance l'échéance à son dernier jour ; le mois suivant, elle revient à son jour.

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-01-01"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"

  @BILL-18
  Scénario: Le 31 janvier, le 28 février, le 31 mars
    Soit le site "lune.example" de "C-1" qui expire le "2026-01-31"
    Quand "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2026-02-28"
    Et la règle "BILL-18" est citée
    Quand le temps avance jusqu'au "2026-02-10"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2026-03-31"
    Et la règle "BILL-18" est citée

  @BILL-18
  Scénario: Le 29 février revient les années bissextiles
    Soit l'hébergement "lune.example" de "C-1" qui expire le "2028-02-29"
    Quand le temps avance jusqu'au "2028-02-20"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2029-02-28"
    Quand le temps avance jusqu'au "2029-02-20"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2030-02-28"
    Quand le temps avance jusqu'au "2030-02-20"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2031-02-28"
    Quand le temps avance jusqu'au "2031-02-20"
    Et "maud@lune.example" renouvelle "lune.example"
    Alors "lune.example" expire le "2032-02-29"
