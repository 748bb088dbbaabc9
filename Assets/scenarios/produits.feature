# language: fr
Fonctionnalité: Les produits de l'hébergeur, leurs prix et leur vente

  Contexte:
    Soit un monde vide
    Et nous sommes le "2026-02-02"
    Et le client société "C-1" nommé "Lune SARL" avec l'utilisateur "maud@lune.example"
    Et l'hébergement "bistrot-lune.example" de "C-1" qui expire le "2026-03-20"
    Et l'utilisateur interne "nora@hebergeur.example"
    Et l'utilisateur interne "zoe@hebergeur.example" avec le rôle "support"
    Et l'utilisateur interne "luc@hebergeur.example" avec le rôle "facturation"

  @ORDER-11 @CLIENTS-9
  Scénario: Un prix prévu vient le jour dit
    Quand "luc@hebergeur.example" change le prix de "Hébergement Unique" en "70,00 €" HT à partir du "2026-03-01"
    Alors la règle "ORDER-11" est citée
    Et le produit "Hébergement Unique" coûte "60,00 €" HT
    Et le produit "Hébergement Unique" coûte "70,00 €" HT le "2026-03-01"
    Et "luc@hebergeur.example" voit "70,00 € le 1er mars 2026" dans "Produits"
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "avant.example"
    Et "maud@lune.example" paie la commande
    Alors la dernière facture est de "60,00 €" HT, "72,00 €" TTC
    Quand le temps avance jusqu'au "2026-03-01"
    Alors le produit "Hébergement Unique" coûte "70,00 €" HT
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "apres.example"
    Et "maud@lune.example" paie la commande
    Alors la dernière facture est de "70,00 €" HT, "84,00 €" TTC

  @ORDER-11
  Scénario: Un renouvellement coûte le prix du jour où il est payé
    Quand "luc@hebergeur.example" change le prix de "Hébergement Unique" en "70,00 €" HT à partir du "2026-03-01"
    Et le temps avance jusqu'au "2026-02-28"
    Alors le produit "Hébergement Unique" coûte "60,00 €" HT
    Quand le temps avance jusqu'au "2026-03-01"
    Et "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors la règle "ORDER-11" est citée
    Et la dernière facture est de "70,00 €" HT, "84,00 €" TTC

  @ORDER-11
  Scénario: Une commande qui attend garde son prix quand le prix prévu est venu
    Quand "luc@hebergeur.example" change le prix de "Hébergement Unique" en "70,00 €" HT à partir du "2026-02-10"
    Et "nora@hebergeur.example" crée pour "C-1" la commande de "Hébergement Unique" nommée "terrasse.example"
    Et le temps avance jusqu'au "2026-02-11"
    Et "maud@lune.example" paie la commande de "terrasse.example"
    Alors la dernière facture est de "60,00 €" HT, "72,00 €" TTC
    Et la règle "ORDER-11" est citée

  @ORDER-11 @CLIENTS-9
  Scénario: Ce qui n'est plus vendu se renouvelle et se paie, mais ne se commande plus
    Quand "nora@hebergeur.example" crée pour "C-1" la commande de "Hébergement Unique" nommée "terrasse.example"
    Et "luc@hebergeur.example" retire de la vente le produit "Hébergement Unique"
    Alors le produit "Hébergement Unique" n'est plus vendu
    Quand "maud@lune.example" commande "Hébergement Unique" nommé "trop-tard.example"
    Alors l'action est refusée par la règle "ORDER-11"
    Quand "nora@hebergeur.example" crée pour "C-1" la commande de "Hébergement Unique" nommée "trop-tard.example"
    Alors l'action est refusée par la règle "ORDER-11"
    Quand "maud@lune.example" paie la commande de "terrasse.example"
    Alors la dernière facture est de "60,00 €" HT, "72,00 €" TTC
    Quand "maud@lune.example" renouvelle "bistrot-lune.example"
    Alors l'action est acceptée
    Quand "luc@hebergeur.example" remet en vente le produit "Hébergement Unique"
    Et "maud@lune.example" commande "Hébergement Unique" nommé "a-temps.example"
    Alors l'action est acceptée

  @ORDER-11
  Scénario: Un prix prévu se change et se retire jusqu'à son jour, un prix passé reste
    Quand "luc@hebergeur.example" change le prix de "Boîte mail" en "12,00 €" HT à partir du "2026-02-10"
    Et "luc@hebergeur.example" change le prix de "Boîte mail" en "13,00 €" HT à partir du "2026-02-10"
    Alors le produit "Boîte mail" coûte "13,00 €" HT le "2026-02-10"
    Quand "luc@hebergeur.example" change le prix de "Boîte mail" en "14,00 €" HT à partir du "2026-04-01"
    Et "luc@hebergeur.example" retire le prix de "Boîte mail" prévu au "2026-04-01"
    Alors le produit "Boîte mail" coûte "13,00 €" HT le "2026-04-01"
    Quand le temps avance jusqu'au "2026-02-11"
    Et "luc@hebergeur.example" retire le prix de "Boîte mail" prévu au "2026-02-10"
    Alors l'action est refusée par la règle "ORDER-11"
    Quand "luc@hebergeur.example" change le prix de "Boîte mail" en "9,00 €" HT à partir du "2026-02-10"
    Alors l'action est refusée par la règle "ORDER-11"
    Et le produit "Boîte mail" coûte "13,00 €" HT le "2026-02-10"

  @ORDER-11 @CLIENTS-9
  Scénario: La facturation tient le catalogue, le support le lit
    Quand "luc@hebergeur.example" crée le produit "Hébergement Solo" (hébergement) à "36,00 €" HT pour 12 mois
    Alors le produit "Hébergement Solo" est vendu
    Et "zoe@hebergeur.example" voit "Hébergement Solo" dans "Produits"
    Quand "maud@lune.example" commande "Hébergement Solo" nommé "solo.example"
    Et "maud@lune.example" paie la commande
    Alors la dernière facture est de "36,00 €" HT, "43,20 €" TTC
    Quand "luc@hebergeur.example" crée le produit "hébergement solo" (domaine) à "5,00 €" HT pour 1 mois
    Alors l'action est refusée par la règle "ORDER-11"
    Quand "zoe@hebergeur.example" crée le produit "Site vitrine" (site) à "9,00 €" HT pour 1 mois
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "zoe@hebergeur.example" change le prix de "Boîte mail" en "1,00 €" HT à partir du "2026-03-01"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Quand "zoe@hebergeur.example" retire de la vente le produit "Boîte mail"
    Alors l'action est refusée par la règle "CLIENTS-11"
    Et le produit "Boîte mail" est vendu

  @ORDER-11 @CLIENTS-14
  Scénario: Ce qui sert ne se supprime pas et ne change pas de période, le reste oui
    Quand "nora@hebergeur.example" supprime le produit "Hébergement Unique"
    Alors l'action est refusée par la règle "CLIENTS-14"
    Quand "nora@hebergeur.example" modifie le produit "Hébergement Unique" en "Hébergement Unique" (hébergement) pour 6 mois
    Alors l'action est refusée par la règle "CLIENTS-14"
    Quand "nora@hebergeur.example" modifie le produit "Hébergement Unique" en "Hébergement Un" (hébergement) pour 12 mois
    Alors le produit "Hébergement Un" coûte "60,00 €" HT
    Et le produit "Hébergement Unique" n'existe pas
    Quand "nora@hebergeur.example" modifie le produit "Boîte mail" en "Boîte mail" (boîte mail) pour 6 mois
    Alors l'action est acceptée
    Quand "nora@hebergeur.example" change le prix de "Boîte mail" en "12,00 €" HT à partir du "2026-03-01"
    Et "nora@hebergeur.example" supprime le produit "Boîte mail"
    Alors le produit "Boîte mail" n'existe pas

  @ORDER-11
  Scénario: Un produit a son nom dans chaque langue, et chacun lit le sien
    Quand "luc@hebergeur.example" crée le produit "Sauvegarde" (site) à "9,00 €" HT pour 1 mois, en italien "Copia di sicurezza", en anglais "Backup"
    Alors le produit "Sauvegarde" s'appelle "Copia di sicurezza" en italien
    Et le produit "Sauvegarde" s'appelle "Backup" en anglais
    Et le produit "Sauvegarde" s'appelle "Sauvegarde" en français
    Quand "luc@hebergeur.example" modifie le produit "Sauvegarde" en "Sauvegarde" (site) pour 1 mois, en anglais "Nightly backup"
    Alors le produit "Sauvegarde" s'appelle "Nightly backup" en anglais
    Et le produit "Sauvegarde" s'appelle "Copia di sicurezza" en italien
    Quand "luc@hebergeur.example" modifie le produit "Sauvegarde" en "Sauvegarde du soir" (site) pour 1 mois, en italien "Copia serale"
    Alors le produit "Sauvegarde du soir" s'appelle "Copia serale" en italien
    Et le produit "Sauvegarde du soir" s'appelle "Sauvegarde du soir" en anglais
    Quand "luc@hebergeur.example" modifie le produit "Sauvegarde du soir" en "Sauvegarde du soir" (site) pour 1 mois, en italien ""
    Alors le produit "Sauvegarde du soir" s'appelle "Sauvegarde du soir" en italien
