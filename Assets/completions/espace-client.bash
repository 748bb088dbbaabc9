# Written by « espace-client completions bash »: change the program, not this file.

_espace_client_words()
{
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$1" -- "$cur")
}

# Words with commas between them: what stands before the last comma stays.
_espace_client_list()
{
    local before=
    [[ $cur == *,* ]] && before=${cur%,*},
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
}

_espace_client_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen "$@" -- "$cur")
}

_espace_client()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb=
    COMPREPLY=()
    # « --option=value » arrives as three words.
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if ((COMP_CWORD > 1)); then
        case ${COMP_WORDS[1]} in
            check|play|record|frame|generate|export|rules|steps|worlds|screens|keys|doctor|reset|procedures|completions|man) verb=${COMP_WORDS[1]} ;;
        esac
    fi
    case "$verb $prev" in
        ' --db') _espace_client_files -f; return ;;
        ' --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        ' --as') return ;;
        ' --account') return ;;
        ' --lang') _espace_client_words 'fr it en'; return ;;
        ' --theme') _espace_client_words 'clair contraste mono sombre'; return ;;
        'check --tags') _espace_client_list 'LINK-1 LINK-2 LINK-3 LINK-4 LINK-5 LINK-6 LINK-7 LINK-8 LINK-9 LINK-10 LINK-11 LINK-12 LINK-13 BILL-1 BILL-2 BILL-3 BILL-4 BILL-5 BILL-6 BILL-7 BILL-8 BILL-9 BILL-10 BILL-11 BILL-12 BILL-13 BILL-21 BILL-14 ORDER-1 ORDER-2 ORDER-3 ORDER-4 ORDER-5 ORDER-6 ORDER-7 ORDER-8 ORDER-9 ORDER-10 ORDER-11 MAIL-1 MAIL-2 MAIL-3 MAIL-4 MAIL-5 MAIL-6 MAIL-7 MAIL-8 ACCESS-1 ACCESS-2 ACCESS-3 ACCESS-4 ACCESS-5 ACCESS-6 ACCESS-7 ACCESS-8 ACCESS-9 ACCESS-10 ACCESS-11 ACCESS-12 PERSON-1 PERSON-2 PERSON-3 PERSON-4 PERSON-5 AGENCY-1 AGENCY-2 AGENCY-3 AGENCY-4 AGENCY-5 CLIENTS-5 CLIENTS-7 CLIENTS-8 CLIENTS-11 CLIENTS-15 CLIENTS-6 CLIENTS-22 CLIENTS-23 SIM-1 SIM-2 SIM-3 SIM-4 SIM-5 SIM-6 SIM-7 BILL-17 CLIENTS-9 CLIENTS-13 CLIENTS-20 CLIENTS-21 CLIENTS-1 CLIENTS-2 CLIENTS-3 CLIENTS-4 CLIENTS-14 CLIENTS-10 CLIENTS-12 ORDER-15 SUPPORT-1 SUPPORT-2 SUPPORT-3 SUPPORT-4 SUPPORT-5 SUPPORT-6 SUPPORT-7 SUPPORT-8 DOMAIN-1 DOMAIN-2 DOMAIN-3 DOMAIN-4 DOMAIN-5 DOMAIN-6 DOMAIN-7 DOMAIN-8 DOMAIN-9 DOMAIN-10 DOMAIN-11 DOMAIN-12 DOMAIN-13 DOMAIN-14 DOMAIN-15 DOMAIN-16 DOMAIN-17 DOMAIN-18 SIM-8 ACCESS-13 ACCESS-14 MAIL-9 MAIL-10 ORDER-12 LINK-14 LINK-15 ORDER-14 BILL-18 BILL-15 BILL-16 BILL-19 BILL-20 MAIL-11 LIFE-1 LIFE-2 LIFE-3 ORDER-13 LINK-16 BILL-22'; return ;;
        'check --junit') _espace_client_files -f; return ;;
        'check --lang') _espace_client_words 'fr it en'; return ;;
        'play --auto') return ;;
        'play --tags') _espace_client_list 'LINK-1 LINK-2 LINK-3 LINK-4 LINK-5 LINK-6 LINK-7 LINK-8 LINK-9 LINK-10 LINK-11 LINK-12 LINK-13 BILL-1 BILL-2 BILL-3 BILL-4 BILL-5 BILL-6 BILL-7 BILL-8 BILL-9 BILL-10 BILL-11 BILL-12 BILL-13 BILL-21 BILL-14 ORDER-1 ORDER-2 ORDER-3 ORDER-4 ORDER-5 ORDER-6 ORDER-7 ORDER-8 ORDER-9 ORDER-10 ORDER-11 MAIL-1 MAIL-2 MAIL-3 MAIL-4 MAIL-5 MAIL-6 MAIL-7 MAIL-8 ACCESS-1 ACCESS-2 ACCESS-3 ACCESS-4 ACCESS-5 ACCESS-6 ACCESS-7 ACCESS-8 ACCESS-9 ACCESS-10 ACCESS-11 ACCESS-12 PERSON-1 PERSON-2 PERSON-3 PERSON-4 PERSON-5 AGENCY-1 AGENCY-2 AGENCY-3 AGENCY-4 AGENCY-5 CLIENTS-5 CLIENTS-7 CLIENTS-8 CLIENTS-11 CLIENTS-15 CLIENTS-6 CLIENTS-22 CLIENTS-23 SIM-1 SIM-2 SIM-3 SIM-4 SIM-5 SIM-6 SIM-7 BILL-17 CLIENTS-9 CLIENTS-13 CLIENTS-20 CLIENTS-21 CLIENTS-1 CLIENTS-2 CLIENTS-3 CLIENTS-4 CLIENTS-14 CLIENTS-10 CLIENTS-12 ORDER-15 SUPPORT-1 SUPPORT-2 SUPPORT-3 SUPPORT-4 SUPPORT-5 SUPPORT-6 SUPPORT-7 SUPPORT-8 DOMAIN-1 DOMAIN-2 DOMAIN-3 DOMAIN-4 DOMAIN-5 DOMAIN-6 DOMAIN-7 DOMAIN-8 DOMAIN-9 DOMAIN-10 DOMAIN-11 DOMAIN-12 DOMAIN-13 DOMAIN-14 DOMAIN-15 DOMAIN-16 DOMAIN-17 DOMAIN-18 SIM-8 ACCESS-13 ACCESS-14 MAIL-9 MAIL-10 ORDER-12 LINK-14 LINK-15 ORDER-14 BILL-18 BILL-15 BILL-16 BILL-19 BILL-20 MAIL-11 LIFE-1 LIFE-2 LIFE-3 ORDER-13 LINK-16 BILL-22'; return ;;
        'play --cast') _espace_client_files -f; return ;;
        'play --html') _espace_client_files -f; return ;;
        'play --size') _espace_client_words '24x80 40x120'; return ;;
        'play --theme') _espace_client_words 'clair contraste mono sombre'; return ;;
        'play --lang') _espace_client_words 'fr it en'; return ;;
        'record --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'record --as') return ;;
        'record --account') return ;;
        'record --theme') _espace_client_words 'clair contraste mono sombre'; return ;;
        'record --report') _espace_client_files -f; return ;;
        'record --lang') _espace_client_words 'fr it en'; return ;;
        'frame --as') return ;;
        'frame --account') return ;;
        'frame --size') _espace_client_words '24x80 40x120'; return ;;
        'frame --db') _espace_client_files -f; return ;;
        'frame --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'frame --svg') _espace_client_files -f; return ;;
        'frame --html') _espace_client_files -f; return ;;
        'frame --theme') _espace_client_words 'clair contraste mono sombre'; return ;;
        'frame --lang') _espace_client_words 'fr it en'; return ;;
        'generate --services') return ;;
        'generate --seed') return ;;
        'generate --db') _espace_client_files -f; return ;;
        'generate --lang') _espace_client_words 'fr it en'; return ;;
        'export --to') _espace_client_files -d; return ;;
        'export --csv') _espace_client_words 'standard fr'; return ;;
        'export --as') return ;;
        'export --account') return ;;
        'export --db') _espace_client_files -f; return ;;
        'export --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'export --lang') _espace_client_words 'fr it en'; return ;;
        'rules --lang') _espace_client_words 'fr it en'; return ;;
        'steps --lang') _espace_client_words 'fr it en'; return ;;
        'worlds --lang') _espace_client_words 'fr it en'; return ;;
        'screens --lang') _espace_client_words 'fr it en'; return ;;
        'keys --lang') _espace_client_words 'fr it en'; return ;;
        'doctor --db') _espace_client_files -f; return ;;
        'doctor --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'doctor --lang') _espace_client_words 'fr it en'; return ;;
        'reset --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'reset --db') _espace_client_files -f; return ;;
        'reset --lang') _espace_client_words 'fr it en'; return ;;
        'procedures --db') _espace_client_files -f; return ;;
        'procedures --world') _espace_client_words 'demo support vide'; _espace_client_files -f; return ;;
        'procedures --with') _espace_client_files -f; return ;;
        'procedures --as') return ;;
        'procedures --lang') _espace_client_words 'fr it en'; return ;;
        'completions --lang') _espace_client_words 'fr it en'; return ;;
        'man --lang') _espace_client_words 'fr it en'; return ;;
    esac
    if [[ $cur == -* ]]; then
        case $verb in
            '') _espace_client_words '--db --memory --world --as --account --lang --theme --ascii --no-mouse --plain --help --version'; ;;
            check) _espace_client_words '--tags --junit --syntax --lang --help'; ;;
            play) _espace_client_words '--auto --tags --cast --html --size --theme --ascii --no-mouse --lang --help'; ;;
            record) _espace_client_words '--memory --world --as --account --theme --ascii --no-mouse --plain --report --force --lang --help'; ;;
            frame) _espace_client_words '--as --account --size --db --memory --world --ansi --svg --html --theme --ascii --lang --help'; ;;
            generate) _espace_client_words '--services --seed --db --lang --help'; ;;
            export) _espace_client_words '--to --csv --as --account --db --memory --world --lang --help'; ;;
            rules) _espace_client_words '--json --lang --help'; ;;
            steps) _espace_client_words '--json --lang --help'; ;;
            worlds) _espace_client_words '--json --lang --help'; ;;
            screens) _espace_client_words '--json --lang --help'; ;;
            keys) _espace_client_words '--json --lang --help'; ;;
            doctor) _espace_client_words '--db --memory --world --lang --help'; ;;
            reset) _espace_client_words '--world --db --memory --yes --lang --help'; ;;
            procedures) _espace_client_words '--db --memory --world --with --as --lang --help'; ;;
            completions) _espace_client_words '--lang --help'; ;;
            man) _espace_client_words '--lang --help'; ;;
        esac
        return
    fi
    case $verb in
        '') if ((COMP_CWORD == 1)); then _espace_client_words 'check play record frame generate export rules steps worlds screens keys doctor reset procedures completions man'; fi ;;
        check) _espace_client_files -d; _espace_client_files -f -X '!*.feature'; ;;
        play) _espace_client_words 'acces-client accueil agences anniversaires changement-de-proprietaire clients commandes-a-plusieurs-lignes commandes connexion contacts-et-invites courriels demandes facturation-hebergeur facturation-quatre-cas factures formulaires invitations liens-administratifs liens-techniques messages personnel personnes plusieurs-a-la-fois produits qui-est-informe remises renouvellement-automatique sessions simulateur textes tickets tva un-client-italien un-client-nous-appelle un-code-refuse-puis-delivre un-domaine-en-remplace-un-autre un-domaine-oublie un-site-s-arrete une-facture-manuelle vie-des-prestations'; _espace_client_files -d; _espace_client_files -f -X '!*.feature'; ;;
        record) _espace_client_files -f; ;;
        frame) _espace_client_words 'home services contacts order entrusted billing mailbox support profile staffHome tickets clients users orders invoices products payments expenses accountFacts broadcasts replyTemplates groups projects discounts simulator requests opportunities ownRequests'; ;;
        export) _espace_client_words 'mails invoices journal clients'; ;;
        completions) _espace_client_words 'bash zsh fish'; ;;
    esac
}
complete -F _espace_client espace-client
