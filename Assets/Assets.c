#include "Assets.h"

#include <string.h>

// #embed is C23; the toolchain's clang knows it in every mode and only wants to tell so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// In the order of their paths, because asset_find looks them up by halves.
static const struct asset assets[] = {
#define ASSET "catalogue.json"
#include "embed.inc"
#define ASSET "mails/en/accountOpened.txt"
#include "embed.inc"
#define ASSET "mails/en/consentAsked.txt"
#include "embed.inc"
#define ASSET "mails/en/contactRegistered.txt"
#include "embed.inc"
#define ASSET "mails/en/expiryAlert.txt"
#include "embed.inc"
#define ASSET "mails/en/invitation.txt"
#include "embed.inc"
#define ASSET "mails/en/invoice.txt"
#include "embed.inc"
#define ASSET "mails/en/renewalConfirmation.txt"
#include "embed.inc"
#define ASSET "mails/en/supportReply.txt"
#include "embed.inc"
#define ASSET "mails/en/technicalContactAdded.txt"
#include "embed.inc"
#define ASSET "mails/en/technicalContactRemoved.txt"
#include "embed.inc"
#define ASSET "mails/en/welcome.txt"
#include "embed.inc"
#define ASSET "mails/fr/accountOpened.txt"
#include "embed.inc"
#define ASSET "mails/fr/consentAsked.txt"
#include "embed.inc"
#define ASSET "mails/fr/contactRegistered.txt"
#include "embed.inc"
#define ASSET "mails/fr/expiryAlert.txt"
#include "embed.inc"
#define ASSET "mails/fr/invitation.txt"
#include "embed.inc"
#define ASSET "mails/fr/invoice.txt"
#include "embed.inc"
#define ASSET "mails/fr/renewalConfirmation.txt"
#include "embed.inc"
#define ASSET "mails/fr/supportReply.txt"
#include "embed.inc"
#define ASSET "mails/fr/technicalContactAdded.txt"
#include "embed.inc"
#define ASSET "mails/fr/technicalContactRemoved.txt"
#include "embed.inc"
#define ASSET "mails/fr/welcome.txt"
#include "embed.inc"
#define ASSET "mails/it/accountOpened.txt"
#include "embed.inc"
#define ASSET "mails/it/consentAsked.txt"
#include "embed.inc"
#define ASSET "mails/it/contactRegistered.txt"
#include "embed.inc"
#define ASSET "mails/it/expiryAlert.txt"
#include "embed.inc"
#define ASSET "mails/it/invitation.txt"
#include "embed.inc"
#define ASSET "mails/it/invoice.txt"
#include "embed.inc"
#define ASSET "mails/it/renewalConfirmation.txt"
#include "embed.inc"
#define ASSET "mails/it/supportReply.txt"
#include "embed.inc"
#define ASSET "mails/it/technicalContactAdded.txt"
#include "embed.inc"
#define ASSET "mails/it/technicalContactRemoved.txt"
#include "embed.inc"
#define ASSET "mails/it/welcome.txt"
#include "embed.inc"
#define ASSET "scenarios/agences.feature"
#include "embed.inc"
#define ASSET "scenarios/commandes.feature"
#include "embed.inc"
#define ASSET "scenarios/connexion.feature"
#include "embed.inc"
#define ASSET "scenarios/contacts-et-invites.feature"
#include "embed.inc"
#define ASSET "scenarios/courriels.feature"
#include "embed.inc"
#define ASSET "scenarios/facturation-quatre-cas.feature"
#include "embed.inc"
#define ASSET "scenarios/factures.feature"
#include "embed.inc"
#define ASSET "scenarios/liens-administratifs.feature"
#include "embed.inc"
#define ASSET "scenarios/liens-techniques.feature"
#include "embed.inc"
#define ASSET "scenarios/personnes.feature"
#include "embed.inc"
#define ASSET "scenarios/simulateur.feature"
#include "embed.inc"
#define ASSET "themes/clair.theme"
#include "embed.inc"
#define ASSET "themes/contraste.theme"
#include "embed.inc"
#define ASSET "themes/mono.theme"
#include "embed.inc"
#define ASSET "themes/sombre.theme"
#include "embed.inc"
#define ASSET "worlds/demo.json"
#include "embed.inc"
#define ASSET "worlds/vide.json"
#include "embed.inc"
};

size_t asset_count(void) { return sizeof assets / sizeof *assets; }

const struct asset *asset_at(size_t position) {
  return position < asset_count() ? &assets[position] : NULL;
}

const struct asset *asset_find(const char *path) {
  size_t low = 0, high = asset_count();
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(path, assets[middle].path);
    if (order == 0) return &assets[middle];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return NULL;
}
