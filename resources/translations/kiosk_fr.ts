<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChooseFamilyScreen</name>
        <message>
            <source>Touch everybody who is here</source>
            <translation>Touchez tous ceux qui sont là</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Qui est là aujourd’hui ?</translation>
        </message>
    </context>
    <context>
        <name>ChooseMembershipScreen</name>
        <message>
            <source>Hello!</source>
            <translation>Bonjour !</translation>
        </message>
        <message>
            <source>Hello, {name}!</source>
            <translation>Bonjour {name} !</translation>
        </message>
        <message>
            <source>Which membership would you like to use?</source>
            <translation>Quel abonnement voulez-vous utiliser ?</translation>
        </message>
    </context>
    <context>
        <name>ChoosePersonScreen</name>
        <message>
            <source>Touch your name</source>
            <translation>Touchez votre nom</translation>
        </message>
        <message>
            <source>Who is here today?</source>
            <translation>Qui est là aujourd’hui ?</translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
    </context>
    <context>
        <name>CountdownBar</name>
        <message>
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
    </context>
    <context>
        <name>FindMe</name>
        <message>
            <source>Day and month</source>
            <translation>Jour et mois</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>Quatre derniers chiffres</translation>
        </message>
        <message>
            <source>No code? Find me</source>
            <translation>Pas de code ?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Please type more of your name.</source>
            <translation>Tapez un peu plus de votre nom.</translation>
        </message>
        <message>
            <source>The part before the @</source>
            <translation>La partie avant le @</translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Trop d’essais. Réessayez dans %n seconde, ou demandez à l’accueil.</numerusform>
                <numerusform>Trop d’essais. Réessayez dans %n secondes, ou demandez à l’accueil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Touch your name</source>
            <translation>Touchez votre nom</translation>
        </message>
        <message>
            <source>Type at least three letters of your name.</source>
            <translation>Tapez au moins trois lettres de votre nom.</translation>
        </message>
        <message>
            <source>Type day and month as four digits, such as 2403 for 24 March.</source>
            <translation>Tapez jour et mois en quatre chiffres, comme 2403 pour le 24 mars.</translation>
        </message>
        <message>
            <source>Type the last four digits, so that we know it is you.</source>
            <translation>Tapez les quatre derniers chiffres, pour que nous sachions que c’est vous.</translation>
        </message>
        <message>
            <source>Type the part before the @, so that we know it is you.</source>
            <translation>Tapez la partie avant le @, pour que nous sachions que c’est vous.</translation>
        </message>
        <message>
            <source>We could not find you that way. Try once more, or ask at the desk.</source>
            <translation>Nous n’avons trouvé personne ainsi. Réessayez, ou demandez à l’accueil.</translation>
        </message>
        <message>
            <source>What is your email?</source>
            <translation>Quel est votre e-mail ?</translation>
        </message>
        <message>
            <source>What is your name?</source>
            <translation>Quel est votre nom ?</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Quel est votre téléphone ?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Quel jour est votre anniversaire ?</translation>
        </message>
        <message>
            <source>Which one is you?</source>
            <translation>Lequel est le vôtre ?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Capital and small letters</source>
            <translation>Majuscules et minuscules</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Letters with accents</source>
            <translation>Lettres accentuées</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Camera picture</source>
            <translation>Image de la caméra</translation>
        </message>
    </context>
    <context>
        <name>ReadyScreen</name>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is 4 to 12 digits; choose another one.</source>
            <translation>Un code PIN compte de 4 à 12 chiffres ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A computer that logs in by itself leaves it locked: give the keyring an empty password, or put the token into the configuration file (teamup.token), which only the kiosk's user may read.</source>
            <translation>Un ordinateur qui ouvre sa session tout seul le laisse verrouillé : donnez au trousseau un mot de passe vide, ou mettez le jeton dans le fichier de configuration (teamup.token), que seul l’utilisateur de la borne doit pouvoir lire.</translation>
        </message>
        <message>
            <source>A file stands in for it: {path}.</source>
            <translation>Un fichier la remplace : {path}.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} characters; choose another one.</source>
            <translation>Un nom compte de 1 à {most} caractères ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Une image</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a check-in; say in a few words why.</source>
            <translation>Il faut une raison pour écarter une arrivée ; dites pourquoi en quelques mots.</translation>
        </message>
        <message>
            <source>A reason is needed to dismiss a scan; say in a few words why.</source>
            <translation>Il faut une raison pour écarter un scan ; dites pourquoi en quelques mots.</translation>
        </message>
        <message>
            <source>A request for another place than {host} was held back.</source>
            <translation>Une requête vers un autre lieu que {host} a été retenue.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day: see its log for what keeps it from that, and make one with `kiosk backup`.</source>
            <translation>Une borne en marche en fait une chaque jour : voyez dans son journal ce qui l’en empêche, et faites-en une avec `kiosk backup`.</translation>
        </message>
        <message>
            <source>A running kiosk makes one each day; `kiosk backup` makes one now.</source>
            <translation>Une borne en marche en fait une chaque jour ; `kiosk backup` en fait une tout de suite.</translation>
        </message>
        <message>
            <source>A staff PIN is set.</source>
            <translation>Un code PIN du personnel est défini.</translation>
        </message>
        <message>
            <source>A token has plain letters, digits and signs only; copy it again, without accents.</source>
            <translation>Un jeton n’a que des lettres, chiffres et signes simples ; copiez-le à nouveau, sans accents.</translation>
        </message>
        <message>
            <source>A token holds no space or line break; copy it again, all of it.</source>
            <translation>Un jeton ne contient ni espace ni saut de ligne ; copiez-le à nouveau, en entier.</translation>
        </message>
        <message>
            <source>Accepted; profiles it can act as: {count}.</source>
            <translation>Accepté ; profils utilisables : {count}.</translation>
        </message>
        <message>
            <source>Add the user to the group of that device (dialout, as a rule) and log in again.</source>
            <translation>Ajoutez l’utilisateur au groupe de cet appareil (dialout, en général) et rouvrez la session.</translation>
        </message>
        <message>
            <source>An update cannot be asked for ({why}). Ask as root: {command}</source>
            <translation>Une mise à jour ne peut pas être demandée ici ({why}). Demandez-la en tant que root : {command}</translation>
        </message>
        <message>
            <source>Another kiosk (process {holder}) is using the data folder {folder}; end it first, or give this one a folder of its own.</source>
            <translation>Une autre borne (processus {holder}) utilise le dossier de données {folder} ; arrêtez-la d’abord, ou donnez à celle-ci son propre dossier.</translation>
        </message>
        <message>
            <source>Another program ({names}) is using the camera.</source>
            <translation>Un autre programme ({names}) utilise la caméra.</translation>
        </message>
        <message>
            <source>Another program is holding the database {path}; close that program and try again.</source>
            <translation>Un autre programme retient la base de données {path} ; fermez-le et réessayez.</translation>
        </message>
        <message>
            <source>Another program is using the camera.</source>
            <translation>Un autre programme utilise la caméra.</translation>
        </message>
        <message>
            <source>Another program reads {path}; end it (a kiosk, or one of its commands), and do this again.</source>
            <translation>Un autre programme lit {path} ; arrêtez-le (une borne ou l’une de ses commandes), puis recommencez.</translation>
        </message>
        <message>
            <source>By the journal no check-in is lost.</source>
            <translation>D’après le registre, aucune arrivée n’est perdue.</translation>
        </message>
        <message>
            <source>Change its cable or its USB port.</source>
            <translation>Changez son câble ou son port USB.</translation>
        </message>
        <message>
            <source>Change screen.monitor.</source>
            <translation>Modifiez screen.monitor.</translation>
        </message>
        <message>
            <source>Change teamup.checkin_mode, or use a token made for that mode.</source>
            <translation>Changez teamup.checkin_mode, ou utilisez un jeton fait pour ce mode.</translation>
        </message>
        <message>
            <source>Check teamup.provider_id.</source>
            <translation>Vérifiez teamup.provider_id.</translation>
        </message>
        <message>
            <source>Check the network cable or Wi-Fi, and teamup.base_url.</source>
            <translation>Vérifiez le câble réseau ou le Wi-Fi, et teamup.base_url.</translation>
        </message>
        <message>
            <source>Check the network; the kiosk keeps trying.</source>
            <translation>Vérifiez le réseau ; la borne continue d’essayer.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; the kiosk keeps trying.</source>
            <translation>Vérifiez la date et l’heure de cet ordinateur ; la borne continue d’essayer.</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp, so everybody is asked to the front desk. Switch them on in TeamUp's settings; the kiosk notices at the next visit.</source>
            <translation>Les enregistrements sont désactivés dans TeamUp, donc chacun est envoyé à l’accueil. Activez-les dans les réglages de TeamUp ; la borne le remarque à la prochaine visite.</translation>
        </message>
        <message>
            <source>Check-ins brought up to date from the journal: {count}.</source>
            <translation>Arrivées mises à jour d’après le registre : {count}.</translation>
        </message>
        <message>
            <source>Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.</source>
            <translation>Entrées en attente d’envoi à TeamUp depuis plus de {minutes} minutes : {count}.</translation>
        </message>
        <message>
            <source>Check-ins that are lost: {count}.</source>
            <translation>Arrivées perdues : {count}.</translation>
        </message>
        <message>
            <source>Check-ins that may have been sent already: {count}. The kiosk looks for them in TeamUp and sends none of them on a guess.</source>
            <translation>Arrivées peut-être déjà envoyées : {count}. La borne les cherche dans TeamUp et n’en envoie aucune au hasard.</translation>
        </message>
        <message>
            <source>Check-ins whose data were damaged, mended: {count}.</source>
            <translation>Arrivées aux données abîmées, réparées : {count}.</translation>
        </message>
        <message>
            <source>Classes of that day in TeamUp: {attended} attended, {booked} booked, {cancelled} cancelled late.</source>
            <translation>Cours de ce jour dans TeamUp : {attended} suivis, {booked} réservés, {cancelled} annulés tard.</translation>
        </message>
        <message>
            <source>Classes, cancellations and corrections move that count, too.</source>
            <translation>Les cours, annulations et corrections changent aussi ce décompte.</translation>
        </message>
        <message>
            <source>Close it.</source>
            <translation>Fermez-le.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or replug it.</source>
            <translation>Fermez les autres programmes qui l’utilisent, ou rebranchez-la.</translation>
        </message>
        <message>
            <source>Codes that count: {kinds}.</source>
            <translation>Codes acceptés : {kinds}.</translation>
        </message>
        <message>
            <source>Compare the latest visits with TeamUp.</source>
            <translation>Comparez les dernières visites avec TeamUp.</translation>
        </message>
        <message>
            <source>Complete the [teamup] section.</source>
            <translation>Complétez la section [teamup].</translation>
        </message>
        <message>
            <source>Correct data.backup_dir, or connect that disk.</source>
            <translation>Corrigez data.backup_dir, ou branchez ce disque.</translation>
        </message>
        <message>
            <source>Correct teamup.venue_id; the venue's page in TeamUp has it in its address.</source>
            <translation>Corrigez teamup.venue_id ; la page de l’établissement dans TeamUp l’a dans son adresse.</translation>
        </message>
        <message>
            <source>Correct that, or set it to 0. The account's custom fields are: {fields}.</source>
            <translation>Corrigez cela, ou mettez 0. Les champs personnalisés du compte sont : {fields}.</translation>
        </message>
        <message>
            <source>Correct the time zone in TeamUp; until then the computer's own counts.</source>
            <translation>Corrigez le fuseau horaire dans TeamUp ; d’ici là, celui de l’ordinateur compte.</translation>
        </message>
        <message>
            <source>Daily backups are off (data.backups = 0).</source>
            <translation>Les sauvegardes quotidiennes sont désactivées (data.backups = 0).</translation>
        </message>
        <message>
            <source>Do what it says; then run `kiosk doctor --acknowledge`, or confirm it in the staff area.</source>
            <translation>Faites ce qui y est dit ; puis lancez `kiosk doctor --acknowledge`, ou confirmez dans l’espace du personnel.</translation>
        </message>
        <message>
            <source>Found on {day}, {time}:</source>
            <translation>Trouvé le {day}, {time} :</translation>
        </message>
        <message>
            <source>Give it a port of its own, without a hub.</source>
            <translation>Donnez-lui un port à elle seule, sans hub.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there and start the kiosk, or set data.journal_dirs to other folders.</source>
            <translation>Donnez à l’utilisateur de la borne le droit d’y écrire et démarrez la borne, ou choisissez d’autres dossiers dans data.journal_dirs.</translation>
        </message>
        <message>
            <source>Give the kiosk's user write permission there, or set data.dir to another folder.</source>
            <translation>Donnez à l’utilisateur de la borne le droit d’y écrire, ou choisissez un autre dossier dans data.dir.</translation>
        </message>
        <message>
            <source>Give the token the permission to read reports; without it, check-ins that got no answer wait in the staff inbox.</source>
            <translation>Donnez au jeton le droit de lire les rapports ; sans lui, les arrivées sans réponse attendent dans la boîte du personnel.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY is not a web address; correct it, or take it out.</source>
            <translation>HTTPS_PROXY n’est pas une adresse web ; corrigez-le, ou retirez-le.</translation>
        </message>
        <message>
            <source>HTTPS_PROXY names a kind of proxy the kiosk cannot use; give it an http:// address, or add TeamUp's host to NO_PROXY.</source>
            <translation>HTTPS_PROXY nomme un type de proxy que la borne ne peut pas utiliser ; donnez-lui une adresse http:// , ou ajoutez l’hôte de TeamUp à NO_PROXY.</translation>
        </message>
        <message>
            <source>Hand scanners: none.</source>
            <translation>Lecteurs à main : aucun.</translation>
        </message>
        <message>
            <source>Hand scanners: those that type.</source>
            <translation>Lecteurs à main : ceux qui tapent.</translation>
        </message>
        <message>
            <source>Have the disk looked at.</source>
            <translation>Faites vérifier le disque.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, look into camera.device.</source>
            <translation>Si cela ne revient pas tout seul, voyez camera.device.</translation>
        </message>
        <message>
            <source>If it does not come back by itself, replug it.</source>
            <translation>Si elle ne revient pas toute seule, rebranchez-la.</translation>
        </message>
        <message>
            <source>If this goes on, change its cable or USB port.</source>
            <translation>Si cela continue, changez son câble ou son port USB.</translation>
        </message>
        <message>
            <source>If you have such members, install the packages fonts-noto-core and fonts-wqy-microhei.</source>
            <translation>Si vous avez de tels membres, installez les paquets fonts-noto-core et fonts-wqy-microhei.</translation>
        </message>
        <message>
            <source>In use by the kiosk that is running.</source>
            <translation>Utilisée par la borne en marche.</translation>
        </message>
        <message>
            <source>Install the Python package tapirscan.</source>
            <translation>Installez le paquet Python tapirscan.</translation>
        </message>
        <message>
            <source>Install the Python package zxing-cpp.</source>
            <translation>Installez le paquet Python zxing-cpp.</translation>
        </message>
        <message>
            <source>Install the system package libzbar0.</source>
            <translation>Installez le paquet système libzbar0.</translation>
        </message>
        <message>
            <source>Is there a log-in page on this network, or is teamup.base_url wrong?</source>
            <translation>Y a-t-il une page de connexion sur ce réseau, ou teamup.base_url est-il faux ?</translation>
        </message>
        <message>
            <source>It does not say whether the feature is on.</source>
            <translation>Il ne dit pas si la fonction est active.</translation>
        </message>
        <message>
            <source>It gave no reason.</source>
            <translation>Aucune raison n’a été donnée.</translation>
        </message>
        <message>
            <source>It says {day}, {time}. Nobody can be checked in until its date and time are set right, because visits would be written on wrong days.</source>
            <translation>Elle indique {day}, {time}. Personne ne peut s’enregistrer tant que sa date et son heure ne sont pas réglées, car les visites seraient notées à de mauvais jours.</translation>
        </message>
        <message>
            <source>It was sent on a later day than the visit, so TeamUp may mean a visit of that later day. Look the customer up in TeamUp.</source>
            <translation>Elle a été envoyée un jour après la visite ou plus tard ; TeamUp parle donc peut-être d’une visite de ce jour-là. Cherchez le client dans TeamUp.</translation>
        </message>
        <message>
            <source>Its last day is {day}.</source>
            <translation>Son dernier jour est le {day}.</translation>
        </message>
        <message>
            <source>Kept scans that are lost: {count}.</source>
            <translation>Scans conservés perdus : {count}.</translation>
        </message>
        <message>
            <source>Linked cards that are lost: {count}.</source>
            <translation>Associations de cartes perdues : {count}.</translation>
        </message>
        <message>
            <source>Look the customer up in TeamUp, then choose “It's there” or “Send again”.</source>
            <translation>Cherchez le client dans TeamUp, puis choisissez « Il y est » ou « Renvoyer ».</translation>
        </message>
        <message>
            <source>Make room: check-ins can only be kept while there is some. The kiosk has removed its own older copies already, or does so within a minute while it runs.</source>
            <translation>Faites de la place : les arrivées ne peuvent être conservées que tant qu’il y en a. La borne a déjà supprimé ses propres copies anciennes, ou le fait en une minute tant qu’elle tourne.</translation>
        </message>
        <message>
            <source>Make the place brighter, or plug it into another USB port.</source>
            <translation>Éclairez mieux l’endroit, ou branchez-la sur un autre port USB.</translation>
        </message>
        <message>
            <source>Members: {count}, as of {day}, {time}.</source>
            <translation>Membres : {count}, au {day}, {time}.</translation>
        </message>
        <message>
            <source>More may be lost: the journal does not tell how much there was.</source>
            <translation>Il se peut que davantage soit perdu : le registre ne dit pas combien il y avait.</translation>
        </message>
        <message>
            <source>Most of TeamUp's rows could not be understood ({list}); what the kiosk knows of the members is kept. A newer version of the kiosk may help.</source>
            <translation>La plupart des lignes de TeamUp n’ont pas été comprises ({list}) ; ce que la borne sait des membres est gardé. Une version plus récente de la borne peut aider.</translation>
        </message>
        <message>
            <source>Names can be shown in every script.</source>
            <translation>Les noms peuvent être affichés dans toutes les écritures.</translation>
        </message>
        <message>
            <source>Names cannot be shown in these scripts: {scripts}.</source>
            <translation>Les noms ne peuvent pas être affichés dans ces écritures : {scripts}.</translation>
        </message>
        <message>
            <source>New since yesterday ({name}): {found}</source>
            <translation>Nouveau depuis hier ({name}) : {found}</translation>
        </message>
        <message>
            <source>No crash within the last week.</source>
            <translation>Aucun plantage au cours de la dernière semaine.</translation>
        </message>
        <message>
            <source>No custom field is used.</source>
            <translation>Aucun champ personnalisé n’est utilisé.</translation>
        </message>
        <message>
            <source>No damage was found that nobody has read about.</source>
            <translation>Aucun dégât trouvé qui n’ait déjà été lu.</translation>
        </message>
        <message>
            <source>No library that reads codes is there. Run `kiosk doctor`.</source>
            <translation>Aucune bibliothèque capable de lire des codes n’est présente. Lancez `kiosk doctor`.</translation>
        </message>
        <message>
            <source>No repository of kiosk packages is set up. Write {file} (appliance.md shows how), then try again.</source>
            <translation>Aucun dépôt de paquets du kiosque n’est configuré. Créez {file} (appliance.md montre comment), puis réessayez.</translation>
        </message>
        <message>
            <source>No staff PIN is set: there is no staff area.</source>
            <translation>Aucun code PIN du personnel n’est défini : il n’y a pas d’espace du personnel.</translation>
        </message>
        <message>
            <source>No token lies in a file that others may read.</source>
            <translation>Aucun jeton n’est dans un fichier que d’autres peuvent lire.</translation>
        </message>
        <message>
            <source>None is configured; hand scanners only.</source>
            <translation>Aucune n’est configurée ; lecteurs à main seulement.</translation>
        </message>
        <message>
            <source>None is plugged in that may be opened.</source>
            <translation>Aucune caméra branchée ne peut être ouverte.</translation>
        </message>
        <message>
            <source>None of the decoders is there, so that no camera can read a code: {names}.</source>
            <translation>Aucun décodeur n’est là, aucune caméra ne peut donc lire un code : {names}.</translation>
        </message>
        <message>
            <source>Not known, for the same reason.</source>
            <translation>Inconnu, pour la même raison.</translation>
        </message>
        <message>
            <source>Not settled yet, the kiosk keeps trying.</source>
            <translation>Pas encore réglé, la borne continue d’essayer.</translation>
        </message>
        <message>
            <source>Not there: {names}. Codes are read by {others} alone, and fewer of the bad ones.</source>
            <translation>Manque : {names}. Les codes sont lus par {others} seulement, et moins de mauvais codes le sont.</translation>
        </message>
        <message>
            <source>Nothing was installed: the package of version {installed} cannot be fetched again ({why}), so there would be no way back. Put it into the repository, then try again.</source>
            <translation>Rien n’a été installé : le paquet de la version {installed} ne peut plus être téléchargé ({why}), il n’y aurait donc pas de retour possible. Mettez-le dans le dépôt, puis réessayez.</translation>
        </message>
        <message>
            <source>Notices cannot be sent: the package apprise is missing. Install packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls.</source>
            <translation>Les notifications ne peuvent pas être envoyées : le paquet apprise manque. Installez packaging/locks/notices.txt comme l’explique docs/watching.md, ou videz notices.urls.</translation>
        </message>
        <message>
            <source>On {day}, {time} the kiosk gave up something it was doing, and went on.</source>
            <translation>Le {day} à {time}, la borne a abandonné une opération en cours et a continué.</translation>
        </message>
        <message>
            <source>Only {count} MB are free in {path}.</source>
            <translation>Il ne reste que {count} Mo dans {path}.</translation>
        </message>
        <message>
            <source>Only {count} MB are free on the kiosk's disk. Check-ins go on for as long as there is room; make some.</source>
            <translation>Il ne reste que {count} Mo sur le disque de la borne. Les arrivées continuent tant qu’il y a de la place ; faites-en.</translation>
        </message>
        <message>
            <source>Or set camera.device to none to use hand scanners only.</source>
            <translation>Ou mettez camera.device à none pour n’utiliser que des lecteurs à main.</translation>
        </message>
        <message>
            <source>Places of the journal: {count}.</source>
            <translation>Emplacements du registre : {count}.</translation>
        </message>
        <message>
            <source>Plug in a USB webcam.</source>
            <translation>Branchez une webcam USB.</translation>
        </message>
        <message>
            <source>Plug in a loudspeaker and start PulseAudio or PipeWire before the kiosk.</source>
            <translation>Branchez un haut-parleur et démarrez PulseAudio ou PipeWire avant la borne.</translation>
        </message>
        <message>
            <source>Plug it in again.</source>
            <translation>Rebranchez-la.</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device (there is: {others}).</source>
            <translation>Branchez-la, ou nommez-en une autre dans camera.device (il y a : {others}).</translation>
        </message>
        <message>
            <source>Plug it in, or name another one in camera.device.</source>
            <translation>Branchez-la, ou nommez-en une autre dans camera.device.</translation>
        </message>
        <message>
            <source>Plug it into another USB port.</source>
            <translation>Branchez-la sur un autre port USB.</translation>
        </message>
        <message>
            <source>Plug one in, or use a hand scanner.</source>
            <translation>Branchez-en une, ou utilisez un lecteur à main.</translation>
        </message>
        <message>
            <source>Plug the scanner in, or correct scanner.serial.</source>
            <translation>Branchez le lecteur, ou corrigez scanner.serial.</translation>
        </message>
        <message>
            <source>Plugged in: {cameras}.</source>
            <translation>Branchées : {cameras}.</translation>
        </message>
        <message>
            <source>Put a valid token into teamup.token; the prefix is teamup.auth_scheme.</source>
            <translation>Mettez un jeton valide dans teamup.token ; le préfixe est teamup.auth_scheme.</translation>
        </message>
        <message>
            <source>Put it right in TeamUp, then send it again.</source>
            <translation>Corrigez dans TeamUp, puis renvoyez.</translation>
        </message>
        <message>
            <source>Putting another file in the place of {path} was cut short; start the kiosk, which ends it.</source>
            <translation>Le remplacement de {path} par un autre fichier a été interrompu ; démarrez la borne, elle le termine.</translation>
        </message>
        <message>
            <source>Reading the list from TeamUp was stopped; it goes on by itself.</source>
            <translation>La lecture de la liste de TeamUp a été arrêtée ; elle reprend toute seule.</translation>
        </message>
        <message>
            <source>Reading {path} was given up; try again.</source>
            <translation>La lecture de {path} a été abandonnée ; réessayez.</translation>
        </message>
        <message>
            <source>Replug it.</source>
            <translation>Rebranchez-la.</translation>
        </message>
        <message>
            <source>Requests go through the proxy {proxy}: check HTTPS_PROXY and the network; the kiosk keeps trying.</source>
            <translation>Les requêtes passent par le proxy {proxy} : vérifiez HTTPS_PROXY et le réseau ; la borne continue d’essayer.</translation>
        </message>
        <message>
            <source>Run `kiosk pin`.</source>
            <translation>Lancez `kiosk pin`.</translation>
        </message>
        <message>
            <source>Run `{command}`.</source>
            <translation>Lancez `{command}`.</translation>
        </message>
        <message>
            <source>Run “{command}” and restart the computer.</source>
            <translation>Lancez « {command} » et redémarrez l’ordinateur.</translation>
        </message>
        <message>
            <source>Save it as MP4, or name another file in camera.device.</source>
            <translation>Enregistrez-le en MP4, ou nommez un autre fichier dans camera.device.</translation>
        </message>
        <message>
            <source>Save it as PNG, JPEG or MP4.</source>
            <translation>Enregistrez-le en PNG, JPEG ou MP4.</translation>
        </message>
        <message>
            <source>Save the picture again as PNG or SVG; until then the gym's name is shown.</source>
            <translation>Enregistrez à nouveau l’image en PNG ou SVG ; d’ici là, le nom de la salle est affiché.</translation>
        </message>
        <message>
            <source>See the sentence before.</source>
            <translation>Voir la phrase précédente.</translation>
        </message>
        <message>
            <source>See what TeamUp says, and correct the [teamup] section.</source>
            <translation>Voyez ce que dit TeamUp, et corrigez la section [teamup].</translation>
        </message>
        <message>
            <source>Set camera.device to a file there is.</source>
            <translation>Indiquez dans camera.device un fichier qui existe.</translation>
        </message>
        <message>
            <source>Set its date and time right; meanwhile visits are dated by TeamUp's time.</source>
            <translation>Réglez sa date et son heure ; en attendant, les visites sont datées à l’heure de TeamUp.</translation>
        </message>
        <message>
            <source>Set the time, and switch on network time (timedatectl set-ntp true).</source>
            <translation>Réglez l’heure, et activez l’heure du réseau (timedatectl set-ntp true).</translation>
        </message>
        <message>
            <source>Something answers in TeamUp's place and points elsewhere ({status}).</source>
            <translation>Quelque chose répond à la place de TeamUp et renvoie ailleurs ({status}).</translation>
        </message>
        <message>
            <source>Something is wrong with the kiosk's data: read in the staff area what.</source>
            <translation>Quelque chose ne va pas avec les données de la borne : lisez quoi dans l’espace du personnel.</translation>
        </message>
        <message>
            <source>Something went wrong inside the kiosk; the log has the details.</source>
            <translation>Quelque chose s’est mal passé dans la borne ; les détails sont dans le journal.</translation>
        </message>
        <message>
            <source>Start the kiosk again: it puts the file aside and saves what it can.</source>
            <translation>Redémarrez la borne : elle met le fichier de côté et sauve ce qu’elle peut.</translation>
        </message>
        <message>
            <source>Start the kiosk in a graphical session (DISPLAY or WAYLAND_DISPLAY must be set).</source>
            <translation>Démarrez la borne dans une session graphique (DISPLAY ou WAYLAND_DISPLAY doit être défini).</translation>
        </message>
        <message>
            <source>Steps of check-ins that the journal lost: {count}.</source>
            <translation>Étapes d’arrivées que le registre a perdues : {count}.</translation>
        </message>
        <message>
            <source>Switch it on in TeamUp's settings.</source>
            <translation>Activez-la dans les réglages de TeamUp.</translation>
        </message>
        <message>
            <source>Take {kinds} out of members.accept, unless members really use such codes.</source>
            <translation>Retirez {kinds} de members.accept, sauf si des membres utilisent vraiment de tels codes.</translation>
        </message>
        <message>
            <source>TeamUp already has a visit of that day, recorded elsewhere.</source>
            <translation>TeamUp a déjà une visite de ce jour, enregistrée ailleurs.</translation>
        </message>
        <message>
            <source>TeamUp answers in the mode {mode}.</source>
            <translation>TeamUp répond en mode {mode}.</translation>
        </message>
        <message>
            <source>TeamUp cannot be reached: {why} ({host}).</source>
            <translation>TeamUp est injoignable : {why} ({host}).</translation>
        </message>
        <message>
            <source>TeamUp counted {count} uses ({period}) before this was sent.</source>
            <translation>Utilisations selon TeamUp avant l’envoi : {count} ({period}).</translation>
        </message>
        <message>
            <source>TeamUp counts the uses of its membership in another way now.</source>
            <translation>TeamUp compte maintenant autrement les utilisations de son abonnement.</translation>
        </message>
        <message>
            <source>TeamUp counts {after} uses of its membership, {before} before it was sent.</source>
            <translation>Utilisations de son abonnement selon TeamUp : {after} ; avant l’envoi : {before}.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; it may have got the request.</source>
            <translation>TeamUp n’a pas répondu à temps ; il a peut-être reçu la requête.</translation>
        </message>
        <message>
            <source>TeamUp did not answer in time; try again.</source>
            <translation>TeamUp n’a pas répondu à temps ; réessayez.</translation>
        </message>
        <message>
            <source>TeamUp does not accept the token (401). Check-ins are kept; put a valid token into the configuration.</source>
            <translation>TeamUp n’accepte pas le jeton (401). Les arrivées sont gardées ; mettez un jeton valide dans la configuration.</translation>
        </message>
        <message>
            <source>TeamUp does not accept this token; copy it again, or make a new one. One that worked before may have expired.</source>
            <translation>TeamUp n’accepte pas ce jeton ; copiez-le à nouveau ou créez-en un autre. Un jeton qui marchait a pu expirer.</translation>
        </message>
        <message>
            <source>TeamUp does not let this token change members' fields (403); give it that right, or write the number into the profile by hand.</source>
            <translation>TeamUp ne laisse pas ce jeton modifier les champs des membres (403) ; donnez-lui ce droit, ou écrivez le numéro à la main dans le profil.</translation>
        </message>
        <message>
            <source>TeamUp does not say what time it is.</source>
            <translation>TeamUp ne dit pas l’heure qu’il est.</translation>
        </message>
        <message>
            <source>TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the members is kept. It asks again by itself.</source>
            <translation>TeamUp a donné moins de lignes qu’il n’en a ({list}) ; ce que la borne sait des membres est gardé. Elle redemande toute seule.</translation>
        </message>
        <message>
            <source>TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. Check teamup.provider_id and what the token may read; a business that really has no customers needs a new folder under data.dir.</source>
            <translation>TeamUp n’a donné aucun client, alors que la borne en connaît {count} ; ils sont gardés. Vérifiez teamup.provider_id et ce que le jeton peut lire ; un établissement vraiment sans clients a besoin d’un nouveau dossier dans data.dir.</translation>
        </message>
        <message>
            <source>TeamUp gave the members without their custom fields; the card numbers known before are kept. Check what the token may read, or set members.card_field to 0 if there are no cards.</source>
            <translation>TeamUp a donné les membres sans leurs champs personnalisés ; les numéros de carte déjà connus sont gardés. Vérifiez ce que le jeton peut lire, ou mettez members.card_field à 0 s’il n’y a pas de cartes.</translation>
        </message>
        <message>
            <source>TeamUp had trouble answering ({status}); it may have carried out the request.</source>
            <translation>TeamUp a eu du mal à répondre ({status}) ; il a peut-être exécuté la requête.</translation>
        </message>
        <message>
            <source>TeamUp has another card number for this member, and the kiosk writes over nothing; change it there if it is out of date.</source>
            <translation>TeamUp a un autre numéro de carte pour ce membre, et la borne n’écrase rien ; changez-le là-bas s’il est périmé.</translation>
        </message>
        <message>
            <source>TeamUp has it from the earlier request that got no answer.</source>
            <translation>TeamUp l’a reçu de la requête précédente restée sans réponse.</translation>
        </message>
        <message>
            <source>TeamUp is not available just now (503). The kiosk tries again.</source>
            <translation>TeamUp n’est pas disponible en ce moment (503). La borne réessaie.</translation>
        </message>
        <message>
            <source>TeamUp lists no class of that day for this member.</source>
            <translation>TeamUp n’indique aucun cours de ce jour pour ce membre.</translation>
        </message>
        <message>
            <source>TeamUp refused this ({status}).</source>
            <translation>TeamUp a refusé ({status}).</translation>
        </message>
        <message>
            <source>TeamUp says: “{said}”.</source>
            <translation>TeamUp dit : « {said} ».</translation>
        </message>
        <message>
            <source>TeamUp's attendance report came out of a cache, so it may be old.</source>
            <translation>Le rapport de présence de TeamUp sort d’un cache ; il est peut-être ancien.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report changed while the kiosk was reading it.</source>
            <translation>Le rapport de présence de TeamUp a changé pendant que la borne le lisait.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show check-ins that TeamUp has confirmed, so it proves nothing.</source>
            <translation>Le rapport de présence de TeamUp ne montre pas des arrivées que TeamUp a confirmées ; il ne prouve donc rien.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it after the time allowed.</source>
            <translation>Le rapport de présence de TeamUp ne la montre pas après le délai prévu.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report does not show it, but has not shown any check-in of this kiosk yet.</source>
            <translation>Le rapport de présence de TeamUp ne la montre pas, mais n’a encore montré aucune arrivée de cette borne.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report ends before all of its rows were given.</source>
            <translation>Le rapport de présence de TeamUp s’arrête avant d’avoir donné toutes ses lignes.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report has a row of this member that may be this check-in: it is a class of that time, or does not say what it is.</source>
            <translation>Le rapport de présence de TeamUp a une ligne de ce membre qui peut être cette arrivée : c’est un cours de cette heure, ou elle ne dit pas ce que c’est.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows a check-in that may be this one or another.</source>
            <translation>Le rapport de présence de TeamUp montre une arrivée qui peut être celle-ci ou une autre.</translation>
        </message>
        <message>
            <source>TeamUp's attendance report shows it, at {time} on {day}.</source>
            <translation>Le rapport de présence de TeamUp la montre, à {time} le {day}.</translation>
        </message>
        <message>
            <source>TeamUp's check-in {id}, {at}</source>
            <translation>Arrivée {id} de TeamUp, {at}</translation>
        </message>
        <message>
            <source>TeamUp's limit of requests a minute is reached (429). The kiosk waits and tries again; lower teamup.requests_per_minute if several kiosks share one token.</source>
            <translation>La limite de requêtes par minute de TeamUp est atteinte (429). La borne attend et réessaie ; baissez teamup.requests_per_minute si plusieurs bornes partagent un jeton.</translation>
        </message>
        <message>
            <source>TeamUp's list goes on at another address than teamup.base_url; it is not followed, because that would show the token there. Check teamup.base_url.</source>
            <translation>La liste de TeamUp continue à une autre adresse que teamup.base_url ; elle n’est pas suivie, car le jeton y serait visible. Vérifiez teamup.base_url.</translation>
        </message>
        <message>
            <source>TeamUp's pages lead round in circles; try again later.</source>
            <translation>Les pages de TeamUp tournent en rond ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>TeamUp's token ended on {day}. Make a new one in TeamUp, and put it in with `kiosk setup`; check-ins are kept until then.</source>
            <translation>Le jeton de TeamUp a expiré le {day}. Créez-en un nouveau dans TeamUp et saisissez-le avec `kiosk setup` ; d’ici là, les arrivées sont conservées.</translation>
        </message>
        <message>
            <source>TeamUp's token ends on {day}. Make a new one in TeamUp before that, and put it in with `kiosk setup`.</source>
            <translation>Le jeton de TeamUp expire le {day}. Créez-en un nouveau dans TeamUp avant cette date et saisissez-le avec `kiosk setup`.</translation>
        </message>
        <message>
            <source>TeamUp's {what} could not be read.</source>
            <translation>Cela n’a pas pu être lu dans TeamUp : {what}.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again in {seconds} s.</source>
            <translation>Ce code PIN est faux ; réessayez dans {seconds} s.</translation>
        </message>
        <message>
            <source>That PIN is wrong; try again.</source>
            <translation>Ce code PIN est faux ; réessayez.</translation>
        </message>
        <message>
            <source>That is a code, but none with a token. Make one with the page token-code.html, on a phone or a computer.</source>
            <translation>C’est bien un code, mais sans jeton. Créez-en un avec la page token-code.html, sur un téléphone ou un ordinateur.</translation>
        </message>
        <message>
            <source>The Check In feature is switched off in TeamUp.</source>
            <translation>La fonction Check In est désactivée dans TeamUp.</translation>
        </message>
        <message>
            <source>The USB port has no room for the camera's pictures.</source>
            <translation>Le port USB n’a pas assez de place pour les images de la caméra.</translation>
        </message>
        <message>
            <source>The account has no such custom field: {fields}.</source>
            <translation>Le compte n’a pas ce champ personnalisé : {fields}.</translation>
        </message>
        <message>
            <source>The account has no venue {id}.</source>
            <translation>Le compte n’a pas d’établissement {id}.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is cut off or far too long.</source>
            <translation>La réponse de l’adresse de TeamUp ({status}) est coupée ou beaucoup trop longue.</translation>
        </message>
        <message>
            <source>The answer from TeamUp's address ({status}) is not what was asked for.</source>
            <translation>La réponse de l’adresse de TeamUp ({status}) n’est pas ce qui était demandé.</translation>
        </message>
        <message>
            <source>The attendance report can be read.</source>
            <translation>Le rapport de présence peut être lu.</translation>
        </message>
        <message>
            <source>The backup was given up, as the kiosk ends.</source>
            <translation>La sauvegarde a été abandonnée, car la borne s’arrête.</translation>
        </message>
        <message>
            <source>The camera ({device}) cannot be opened: {why}.</source>
            <translation>La caméra ({device}) ne peut pas être ouverte : {why}.</translation>
        </message>
        <message>
            <source>The camera does not start ({why}).</source>
            <translation>La caméra ne démarre pas ({why}).</translation>
        </message>
        <message>
            <source>The camera gives no picture ({why}).</source>
            <translation>La caméra ne donne pas d’image ({why}).</translation>
        </message>
        <message>
            <source>The camera has stopped sending pictures.</source>
            <translation>La caméra n’envoie plus d’images.</translation>
        </message>
        <message>
            <source>The camera is plugged in but sends no picture.</source>
            <translation>La caméra est branchée mais n’envoie pas d’image.</translation>
        </message>
        <message>
            <source>The camera sends only {rate} pictures a second.</source>
            <translation>La caméra n’envoie que {rate} images par seconde.</translation>
        </message>
        <message>
            <source>The camera sends pictures as {format}, which cannot be read.</source>
            <translation>La caméra envoie des images en {format}, qui ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The camera sent a damaged picture.</source>
            <translation>La caméra a envoyé une image abîmée.</translation>
        </message>
        <message>
            <source>The camera was unplugged.</source>
            <translation>La caméra a été débranchée.</translation>
        </message>
        <message>
            <source>The camera “{name}” is not plugged in.</source>
            <translation>La caméra « {name} » n’est pas branchée.</translation>
        </message>
        <message>
            <source>The camera's pictures could not be read, so another of its formats is used.</source>
            <translation>Les images de la caméra n’ont pas pu être lues ; un autre de ses formats est donc utilisé.</translation>
        </message>
        <message>
            <source>The card counts at this kiosk, but is not in TeamUp.</source>
            <translation>La carte compte sur cette borne, mais n’est pas dans TeamUp.</translation>
        </message>
        <message>
            <source>The checks could not be run ({why}).</source>
            <translation>Les vérifications n’ont pas pu être faites ({why}).</translation>
        </message>
        <message>
            <source>The checks took too long; run `kiosk doctor` by hand.</source>
            <translation>Les vérifications ont été trop longues ; lancez `kiosk doctor` à la main.</translation>
        </message>
        <message>
            <source>The checks were given up, as the kiosk ends; run `kiosk doctor` by hand.</source>
            <translation>Les vérifications ont été abandonnées, car la borne s’arrête ; lancez `kiosk doctor` à la main.</translation>
        </message>
        <message>
            <source>The connection to TeamUp was lost before its answer came; it may have got the request.</source>
            <translation>La connexion à TeamUp a été perdue avant sa réponse ; il a peut-être reçu la requête.</translation>
        </message>
        <message>
            <source>The credential {path} cannot be read ({why}); correct LoadCredential= of the kiosk's service.</source>
            <translation>L’identifiant {path} ne peut pas être lu ({why}) ; corrigez LoadCredential= du service de la borne.</translation>
        </message>
        <message>
            <source>The credential {path} is empty; put the token into the file that LoadCredential= of the kiosk's service names.</source>
            <translation>L’identifiant {path} est vide ; mettez le jeton dans le fichier que nomme LoadCredential= du service de la borne.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>Le fichier abîmé est gardé sous {file}.</translation>
        </message>
        <message>
            <source>The data folder is new, but a kiosk was used with it before. Check-ins that were not settled then: {count}. Look for them in TeamUp. The journal of that time is kept as {file}.</source>
            <translation>Le dossier de données est neuf, mais une borne l’utilisait déjà. Arrivées non réglées alors : {count}. Cherchez-les dans TeamUp. Le registre d’alors est gardé sous {file}.</translation>
        </message>
        <message>
            <source>The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.</source>
            <translation>La base de données était abîmée. Sauvés : {checkins} arrivées, {scans} scans conservés.</translation>
        </message>
        <message>
            <source>The database was found damaged while it was in use.</source>
            <translation>La base de données s’est révélée abîmée en cours d’utilisation.</translation>
        </message>
        <message>
            <source>The database was gone. Saved from what was left: {checkins} check-ins, {scans} kept scans.</source>
            <translation>La base de données avait disparu. Sauvés de ce qui restait : {checkins} arrivées, {scans} scans conservés.</translation>
        </message>
        <message>
            <source>The database {path} cannot be opened; check that its folder exists and that the kiosk's user may write there.</source>
            <translation>La base de données {path} ne peut pas être ouverte ; vérifiez que son dossier existe et que l’utilisateur de la borne peut y écrire.</translation>
        </message>
        <message>
            <source>The database {path} is damaged; start the kiosk again: it puts the file aside and saves what can be read of it.</source>
            <translation>La base de données {path} est abîmée ; redémarrez la borne : elle met le fichier de côté et sauve ce qui peut être lu.</translation>
        </message>
        <message>
            <source>The database {path} may not be written; give the kiosk's user write permission for the file and its folder.</source>
            <translation>La base de données {path} ne peut pas être écrite ; donnez à l’utilisateur de la borne le droit d’écrire le fichier et son dossier.</translation>
        </message>
        <message>
            <source>The database {path} refused a request; restart the kiosk, and report it if it comes back.</source>
            <translation>La base de données {path} a refusé une demande ; redémarrez la borne, et signalez-le si cela revient.</translation>
        </message>
        <message>
            <source>The database {path} was written by a later version of the kiosk (layout {version}, this version knows {known}); install that version again, or choose another data folder.</source>
            <translation>La base de données {path} vient d’une version plus récente de la borne (structure {version}, cette version connaît {known}) ; réinstallez cette version-là, ou choisissez un autre dossier de données.</translation>
        </message>
        <message>
            <source>The disk failed while {path} was read or written; check the free space, the quota and the health of the disk.</source>
            <translation>Le disque a échoué en lisant ou en écrivant {path} ; vérifiez la place, le quota et l’état du disque.</translation>
        </message>
        <message>
            <source>The disk of {path} does not support write-ahead logging; choose a data folder on a local disk.</source>
            <translation>Le disque de {path} ne prend pas en charge le write-ahead logging ; choisissez un dossier de données sur un disque local.</translation>
        </message>
        <message>
            <source>The environment variable {variable} names {path}, which cannot be used ({why}). Correct it, or take the variable out of the environment.</source>
            <translation>La variable d’environnement {variable} indique {path}, qui est inutilisable ({why}). Corrigez-la, ou retirez-la de l’environnement.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>Le fichier est vide ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file is no list that can be read; save it as CSV, then try again.</source>
            <translation>Le fichier n’est pas une liste lisible ; enregistrez-le au format CSV, puis réessayez.</translation>
        </message>
        <message>
            <source>The file {path} is another program's database; choose another data folder.</source>
            <translation>Le fichier {path} est la base de données d’un autre programme ; choisissez un autre dossier de données.</translation>
        </message>
        <message>
            <source>The film {path}</source>
            <translation>Le film {path}</translation>
        </message>
        <message>
            <source>The first line does not tell which column has the cards and which the members ({titles}); name them with --card-column and --member-column.</source>
            <translation>La première ligne ne dit pas quelle colonne contient les cartes et laquelle les membres ({titles}) ; nommez-les avec --card-column et --member-column.</translation>
        </message>
        <message>
            <source>The folder for backups, {path}, is not there; connect its disk, or correct data.backup_dir.</source>
            <translation>Le dossier des sauvegardes, {path}, n’est pas là ; branchez son disque, ou corrigez data.backup_dir.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} cannot be read ({why}). Correct scanner.serial; it is tried again by itself.</source>
            <translation>Le lecteur à main sur {path} ne peut pas être lu ({why}). Corrigez scanner.serial ; un nouvel essai a lieu tout seul.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is not there. Plug it in, or correct scanner.serial; it is tried again by itself.</source>
            <translation>Le lecteur à main sur {path} n’est pas là. Branchez-le, ou corrigez scanner.serial ; un nouvel essai a lieu tout seul.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} is taken: another program reads it, or one that was killed has left its lock in /var/lock. Close that program, or restart the computer; it is tried again by itself.</source>
            <translation>Le lecteur à main sur {path} est occupé : un autre programme le lit, ou un programme interrompu a laissé son verrou dans /var/lock. Fermez ce programme ou redémarrez l’ordinateur ; un nouvel essai a lieu tout seul.</translation>
        </message>
        <message>
            <source>The hand scanner at {path} may not be read by this user. Add the user to the group of that device (dialout, as a rule) and log in again; it is tried again by itself.</source>
            <translation>Cet utilisateur n’a pas le droit de lire le lecteur à main sur {path}. Ajoutez l’utilisateur au groupe de cet appareil (dialout, en général) et rouvrez la session ; un nouvel essai a lieu tout seul.</translation>
        </message>
        <message>
            <source>The journal is not kept at {places}.</source>
            <translation>Le registre n’est pas tenu ici : {places}.</translation>
        </message>
        <message>
            <source>The keys of the member passes are lost: make the passes again.</source>
            <translation>Les clés des pass des membres sont perdues : refaites les pass.</translation>
        </message>
        <message>
            <source>The kiosk begins its journal when it starts.</source>
            <translation>La borne commence son registre à son démarrage.</translation>
        </message>
        <message>
            <source>The kiosk crashed on {day}, {time}.</source>
            <translation>La borne a planté le {day} à {time}.</translation>
        </message>
        <message>
            <source>The kiosk ended unexpectedly three times in a row, so it runs without the camera now; hand scanners work. Staff can use the camera again under Device.</source>
            <translation>La borne s’est arrêtée trois fois de suite sans prévenir ; elle fonctionne donc sans la caméra, les lecteurs à main marchent. Le personnel peut réactiver la caméra sous Appareil.</translation>
        </message>
        <message>
            <source>The kiosk failed while sending this; TeamUp may have it. See the log.</source>
            <translation>La borne a échoué pendant l’envoi ; TeamUp l’a peut-être. Voir le journal.</translation>
        </message>
        <message>
            <source>The kiosk has too much to do; try again in a moment.</source>
            <translation>La borne a trop à faire ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The kiosk has used up its requests to TeamUp for now; it tries again shortly.</source>
            <translation>La borne a épuisé ses requêtes à TeamUp pour l’instant ; elle réessaie bientôt.</translation>
        </message>
        <message>
            <source>The kiosk hung on {day}, {time}, and was ended.</source>
            <translation>La borne s’est bloquée le {day} à {time} et a été arrêtée.</translation>
        </message>
        <message>
            <source>The kiosk may not ask for TeamUp's {what} ({status}).</source>
            <translation>La borne n’a pas le droit de demander cela à TeamUp : {what} ({status}).</translation>
        </message>
        <message>
            <source>The kiosk stopped while this was being sent; TeamUp may have it.</source>
            <translation>La borne s’est arrêtée pendant l’envoi ; TeamUp l’a peut-être.</translation>
        </message>
        <message>
            <source>The kiosk that is running (process {holder}) is of an earlier version, and keeps {path} open; end that kiosk, start the new one, and try again.</source>
            <translation>La borne en marche (processus {holder}) est d’une version antérieure et garde {path} ouvert ; arrêtez-la, démarrez la nouvelle, et réessayez.</translation>
        </message>
        <message>
            <source>The kiosk's data were damaged, or an older copy was put back; this may have been sent since.</source>
            <translation>Les données de la borne étaient abîmées, ou une copie plus ancienne a été remise ; ceci a peut-être été envoyé depuis.</translation>
        </message>
        <message>
            <source>The kiosk's data were older than what it had done: an old copy was put back, or a part was lost.</source>
            <translation>Les données de la borne étaient plus anciennes que ce qu’elle avait fait : une ancienne copie a été remise, ou une partie a été perdue.</translation>
        </message>
        <message>
            <source>The kiosk's database has been closed; start the kiosk again.</source>
            <translation>La base de données de la borne a été fermée ; redémarrez la borne.</translation>
        </message>
        <message>
            <source>The list has no column {name}; it has {titles}.</source>
            <translation>La liste n’a pas de colonne {name} ; elle a {titles}.</translation>
        </message>
        <message>
            <source>The members are being fetched already (by process {holder}); wait until that is done.</source>
            <translation>Les membres sont déjà en cours de chargement (par le processus {holder}) ; attendez la fin.</translation>
        </message>
        <message>
            <source>The members could not be fetched; see the log.</source>
            <translation>Les membres n’ont pas pu être chargés ; voir le journal.</translation>
        </message>
        <message>
            <source>The members have not been fetched yet; the kiosk does so when it starts.</source>
            <translation>Les membres n’ont pas encore été chargés ; la borne le fait à son démarrage.</translation>
        </message>
        <message>
            <source>The members were last fetched on {day} at {time}; who joined since may not be known here. Check the network, then fetch them (staff area, or `kiosk sync`).</source>
            <translation>Les membres ont été chargés pour la dernière fois le {day} à {time} ; ceux inscrits depuis peuvent être inconnus ici. Vérifiez le réseau, puis chargez-les (espace du personnel, ou `kiosk sync`).</translation>
        </message>
        <message>
            <source>The members' copy was damaged and is being fetched anew from TeamUp; until that is done, who is not known yet is asked for there, or kept for later. Have the disk looked at.</source>
            <translation>La copie des membres était abîmée et est rechargée depuis TeamUp ; d’ici là, qui n’est pas encore connu est demandé là-bas, ou gardé pour plus tard. Faites vérifier le disque.</translation>
        </message>
        <message>
            <source>The members' copy {path} is damaged; start the kiosk again: it throws the file away and fetches the members anew.</source>
            <translation>La copie des membres {path} est abîmée ; redémarrez la borne : elle jette le fichier et recharge les membres.</translation>
        </message>
        <message>
            <source>The newest backup of the check-ins is {hours} h old; there are {count} in {path}.</source>
            <translation>La dernière sauvegarde des arrivées date de {hours} h ; il y en a {count} dans {path}.</translation>
        </message>
        <message>
            <source>The newest keys of the member passes are lost: make the passes again.</source>
            <translation>Les clés les plus récentes des pass des membres sont perdues : refaites les pass.</translation>
        </message>
        <message>
            <source>The paper cannot be painted on; choose another file or printer.</source>
            <translation>On ne peut pas dessiner sur ce papier ; choisissez un autre fichier ou une autre imprimante.</translation>
        </message>
        <message>
            <source>The printer did not take the pass; look at the printer, try again.</source>
            <translation>L’imprimante n’a pas pris le pass ; regardez l’imprimante et réessayez.</translation>
        </message>
        <message>
            <source>The repository of kiosk packages cannot be reached, or is not signed by the key that is trusted ({why}). Check the network and the repository's address.</source>
            <translation>Le dépôt de paquets du kiosque est injoignable, ou n’est pas signé par la clé approuvée ({why}). Vérifiez le réseau et l’adresse du dépôt.</translation>
        </message>
        <message>
            <source>The request to {host} could not be sent. Check the network and the configuration; the kiosk keeps trying.</source>
            <translation>La requête à {host} n’a pas pu être envoyée. Vérifiez le réseau et la configuration ; la borne continue d’essayer.</translation>
        </message>
        <message>
            <source>The screen needs at least 800 × 480 pixels.</source>
            <translation>L’écran doit avoir au moins 800 × 480 pixels.</translation>
        </message>
        <message>
            <source>The system's keyring has not answered for {seconds} s; it waits for its password, or does not work. {remedy}</source>
            <translation>Le trousseau du système ne répond pas depuis {seconds} s ; il attend son mot de passe, ou ne fonctionne pas. {remedy}</translation>
        </message>
        <message>
            <source>The system's keyring is locked. {remedy}</source>
            <translation>Le trousseau du système est verrouillé. {remedy}</translation>
        </message>
        <message>
            <source>The token lacks a permission; make one with write access.</source>
            <translation>Il manque un droit au jeton ; créez-en un avec accès en écriture.</translation>
        </message>
        <message>
            <source>The update did not work out ({why}). Nothing was changed; try again later.</source>
            <translation>La mise à jour n’a pas abouti ({why}). Rien n’a été modifié ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>The update service gives no answer. See what is the matter with it: {command}</source>
            <translation>Le service de mise à jour ne répond pas. Voyez ce qu’il a : {command}</translation>
        </message>
        <message>
            <source>The user {user} may not open the camera.</source>
            <translation>L’utilisateur {user} n’a pas le droit d’ouvrir la caméra.</translation>
        </message>
        <message>
            <source>Then run the checks again.</source>
            <translation>Puis relancez les vérifications.</translation>
        </message>
        <message>
            <source>There are {count} people with PINs already, which is all there can be; remove somebody first.</source>
            <translation>Il y a déjà {count} personnes avec un code PIN, c’est le maximum ; retirez d’abord quelqu’un.</translation>
        </message>
        <message>
            <source>There is a {name} already; add a letter to tell them apart.</source>
            <translation>Il y a déjà quelqu’un du nom de {name} ; ajoutez une lettre pour les distinguer.</translation>
        </message>
        <message>
            <source>There is no backup of the check-ins yet in {path}.</source>
            <translation>Il n’y a pas encore de sauvegarde des arrivées dans {path}.</translation>
        </message>
        <message>
            <source>There is no camera.</source>
            <translation>Il n’y a pas de caméra.</translation>
        </message>
        <message>
            <source>There is no check-in {id}; look at the list for its id.</source>
            <translation>Il n’y a pas d’arrivée {id} ; cherchez son identifiant dans la liste.</translation>
        </message>
        <message>
            <source>There is no display here.</source>
            <translation>Il n’y a pas d’écran ici.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the name.</source>
            <translation>Il n’y a pas de fichier {path}. Vérifiez le nom.</translation>
        </message>
        <message>
            <source>There is no file {path}; check the path.</source>
            <translation>Il n’y a pas de fichier {path} ; vérifiez le chemin.</translation>
        </message>
        <message>
            <source>There is no kept scan {id}; reload the list.</source>
            <translation>Il n’y a pas de scan conservé {id} ; rechargez la liste.</translation>
        </message>
        <message>
            <source>There is no owner's PIN yet; run `kiosk pin` first, then add people.</source>
            <translation>Il n’y a pas encore de code PIN du propriétaire ; exécutez d’abord `kiosk pin`, puis ajoutez des personnes.</translation>
        </message>
        <message>
            <source>There is no picture {file}; check screen.logo.</source>
            <translation>Il n’y a pas d’image {file} ; vérifiez screen.logo.</translation>
        </message>
        <message>
            <source>There is no room left on the disk to write {path}; free some space.</source>
            <translation>Il n’y a plus de place sur le disque pour écrire {path} ; libérez-en.</translation>
        </message>
        <message>
            <source>There is no sound output.</source>
            <translation>Aucune sortie son.</translation>
        </message>
        <message>
            <source>There is no staff PIN yet; run `kiosk pin` to set one.</source>
            <translation>Il n’y a pas encore de code PIN du personnel ; lancez `kiosk pin` pour en définir un.</translation>
        </message>
        <message>
            <source>There is no token yet: type it, or hold its code to the camera.</source>
            <translation>Il n’y a pas encore de jeton : tapez-le ou montrez son code à la caméra.</translation>
        </message>
        <message>
            <source>There is not enough memory for the database; restart the kiosk.</source>
            <translation>Pas assez de mémoire pour la base de données ; redémarrez la borne.</translation>
        </message>
        <message>
            <source>There were too many wrong tries; try again in {seconds} s.</source>
            <translation>Trop d’essais faux ; réessayez dans {seconds} s.</translation>
        </message>
        <message>
            <source>This PIN is taken; choose another one.</source>
            <translation>Ce code PIN est déjà pris ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This cannot be done with a check-in that is {state}; reload the list.</source>
            <translation>Impossible avec une arrivée dans cet état ({state}) ; rechargez la liste.</translation>
        </message>
        <message>
            <source>This card is {name}'s; unlink it there, or take it out of their profile in TeamUp, then try again.</source>
            <translation>Cette carte est à {name} ; dissociez-la là-bas, ou retirez-la de son profil dans TeamUp, puis réessayez.</translation>
        </message>
        <message>
            <source>This check-in was sent before without an answer, so TeamUp may have it already; look there. Let it be sent, or settle it once it is unanswered again.</source>
            <translation>Cette arrivée a déjà été envoyée sans réponse, TeamUp l’a peut-être ; regardez-y. Laissez-la partir, ou réglez-la quand elle sera de nouveau sans réponse.</translation>
        </message>
        <message>
            <source>This computer has no default printer. Photograph the code with a phone instead.</source>
            <translation>Cet ordinateur n’a pas d’imprimante par défaut. Photographiez le code avec un téléphone.</translation>
        </message>
        <message>
            <source>This computer has no default printer; set one up, or make a file with `{command}`.</source>
            <translation>Cet ordinateur n’a pas d’imprimante par défaut ; configurez-en une, ou faites un fichier avec `{command}`.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} ahead of TeamUp's.</source>
            <translation>L’horloge de cet ordinateur avance de {apart} sur celle de TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock is {apart} behind TeamUp's.</source>
            <translation>L’horloge de cet ordinateur retarde de {apart} sur celle de TeamUp.</translation>
        </message>
        <message>
            <source>This computer's clock says {day}, which cannot be. Nobody can be checked in until its date and time are set right.</source>
            <translation>L’horloge de cet ordinateur indique {day}, ce qui est impossible. Personne ne peut s’enregistrer tant que sa date et son heure ne sont pas réglées.</translation>
        </message>
        <message>
            <source>This customer has another check-in for that visit, of {time}; dismiss this one instead.</source>
            <translation>Ce client a une autre arrivée pour cette visite, à {time} ; écartez plutôt celle-ci.</translation>
        </message>
        <message>
            <source>This customer is already checked in, since {time}.</source>
            <translation>Ce client est déjà enregistré, depuis {time}.</translation>
        </message>
        <message>
            <source>This is no file of pass keys; make one with `kiosk pass --export-keys FILE` on the kiosk whose passes shall count here.</source>
            <translation>Ce n’est pas un fichier de clés de pass ; faites-en un avec `kiosk pass --export-keys FILE` sur la borne dont les pass doivent compter ici.</translation>
        </message>
        <message>
            <source>This kiosk runs without a configuration file, so nothing can be kept.</source>
            <translation>Cette borne fonctionne sans fichier de configuration, donc rien ne peut être gardé.</translation>
        </message>
        <message>
            <source>This kiosk sent {count} other visits on it since.</source>
            <translation>Autres visites de cet abonnement envoyées depuis par cette borne : {count}.</translation>
        </message>
        <message>
            <source>This kiosk was not installed from its Debian package; update it the way it was installed.</source>
            <translation>Ce kiosque n’a pas été installé à partir de son paquet Debian ; mettez-le à jour de la façon dont il a été installé.</translation>
        </message>
        <message>
            <source>This person has been removed meanwhile; reload the list.</source>
            <translation>Cette personne a été retirée entre-temps ; rechargez la liste.</translation>
        </message>
        <message>
            <source>This scan has been dealt with already; reload the list.</source>
            <translation>Ce scan a déjà été traité ; rechargez la liste.</translation>
        </message>
        <message>
            <source>This token has expired. Make a new one in TeamUp, under M2M Tokens.</source>
            <translation>Ce jeton a expiré. Créez-en un autre dans TeamUp, sous M2M Tokens.</translation>
        </message>
        <message>
            <source>Too many codes nobody is known by at a time; it is asked for later.</source>
            <translation>Trop de codes inconnus à la fois ; celui-ci sera demandé plus tard.</translation>
        </message>
        <message>
            <source>Until it is unlocked, check-ins are kept; then the kiosk sends them by itself.</source>
            <translation>Tant qu’il est verrouillé, les passages sont conservés ; ensuite la borne les envoie d’elle-même.</translation>
        </message>
        <message>
            <source>Use another camera, or set camera.device to another one.</source>
            <translation>Utilisez une autre caméra, ou nommez-en une autre dans camera.device.</translation>
        </message>
        <message>
            <source>Version {available} did not work here ({why}), so version {installed} is back. Send its log to whoever helps: {command}</source>
            <translation>La version {available} n’a pas fonctionné ici ({why}), la version {installed} est donc rétablie. Envoyez son journal à la personne qui vous aide : {command}</translation>
        </message>
        <message>
            <source>Version {available} does not work here, and version {installed} cannot be put back ({why}). Get help; every check-in is safe on this computer.</source>
            <translation>La version {available} ne fonctionne pas ici, et la version {installed} ne peut pas être rétablie ({why}). Demandez de l’aide ; tous les passages sont en sécurité sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Well again since yesterday ({name}): {found}</source>
            <translation>De nouveau en ordre depuis hier ({name}) : {found}</translation>
        </message>
        <message>
            <source>When the token ends is not known; write it into teamup.token_expires.</source>
            <translation>La date d’expiration du jeton n’est pas connue ; inscrivez-la dans teamup.token_expires.</translation>
        </message>
        <message>
            <source>Whether TeamUp has taken the number is not known; look into the member's profile.</source>
            <translation>On ne sait pas si TeamUp a pris le numéro ; regardez le profil du membre.</translation>
        </message>
        <message>
            <source>Whoever tries customer numbers can check in anybody.</source>
            <translation>Quiconque essaie des numéros de client peut enregistrer n’importe qui.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>un autre programme l’utilise</translation>
        </message>
        <message>
            <source>attendance report</source>
            <translation>rapport de présence</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>présences</translation>
        </message>
        <message>
            <source>blocked customers</source>
            <translation>clients bloqués</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>ligne de commande</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <source>customers</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>flagged customers</source>
            <translation>clients signalés</translation>
        </message>
        <message>
            <source>it can only be read</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>it is neither a serial line nor a FIFO</source>
            <translation>ce n’est ni une ligne série ni un FIFO</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>its beginning is not as it should be</source>
            <translation>son début n’est pas comme il devrait</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>son certificat a expiré</translation>
        </message>
        <message>
            <source>its certificate is for another address</source>
            <translation>son certificat est pour une autre adresse</translation>
        </message>
        <message>
            <source>its certificate is not trusted here</source>
            <translation>son certificat n’est pas reconnu ici</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <translation>son certificat n’est pas encore valable</translation>
        </message>
        <message>
            <source>its name is not found</source>
            <translation>son nom est introuvable</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>son nom est trop long</translation>
        </message>
        <message>
            <source>known from the journal</source>
            <translation>connue par le registre</translation>
        </message>
        <message>
            <source>memberships</source>
            <translation>abonnements</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>pas de connexion</translation>
        </message>
        <message>
            <source>no connection in time</source>
            <translation>pas de connexion à temps</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>accès refusé</translation>
        </message>
        <message>
            <source>no room left</source>
            <translation>plus de place</translation>
        </message>
        <message>
            <source>no secure connection</source>
            <translation>pas de connexion sécurisée</translation>
        </message>
        <message>
            <source>nothing answers there</source>
            <translation>rien n’y répond</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>screen.monitor is {wanted}, and there is no such screen; the main one is used. There are: {names}.</source>
            <translation>screen.monitor vaut {wanted}, et il n’y a pas d’écran de ce nom ; l’écran principal est utilisé. Écrans présents : {names}.</translation>
        </message>
        <message>
            <source>seen in TeamUp</source>
            <translation>vue dans TeamUp</translation>
        </message>
        <message>
            <source>send again</source>
            <translation>renvoyer</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>en cours d’envoi</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>personnel</translation>
        </message>
        <message>
            <source>teamup.auth_scheme must be one word, such as Bearer.</source>
            <translation>teamup.auth_scheme doit être un seul mot, comme Bearer.</translation>
        </message>
        <message>
            <source>teamup.base_url is not a web address; it is usually {url}.</source>
            <translation>teamup.base_url n’est pas une adresse web ; c’est d’habitude {url}.</translation>
        </message>
        <message>
            <source>teamup.base_url must not hold a question mark or a #.</source>
            <translation>teamup.base_url ne doit contenir ni point d’interrogation ni #.</translation>
        </message>
        <message>
            <source>teamup.base_url must start with https:// , else the token could be read on the way.</source>
            <translation>teamup.base_url doit commencer par https:// , sinon le jeton pourrait être lu en chemin.</translation>
        </message>
        <message>
            <source>teamup.card_field must be 0 or the id of a custom field.</source>
            <translation>teamup.card_field doit être 0 ou l’identifiant d’un champ personnalisé.</translation>
        </message>
        <message>
            <source>teamup.checkin_token holds a space or a line break; paste it again.</source>
            <translation>teamup.checkin_token contient une espace ou un saut de ligne ; collez-le à nouveau.</translation>
        </message>
        <message>
            <source>teamup.provider_id and teamup.venue_id are needed; set both.</source>
            <translation>teamup.provider_id et teamup.venue_id sont nécessaires ; indiquez les deux.</translation>
        </message>
        <message>
            <source>teamup.requests_per_minute must be 1 or more.</source>
            <translation>teamup.requests_per_minute doit être au moins 1.</translation>
        </message>
        <message>
            <source>teamup.token is empty or holds a space or a line break; paste it again.</source>
            <translation>teamup.token est vide ou contient une espace ou un saut de ligne ; collez-le à nouveau.</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>la connexion a été coupée</translation>
        </message>
        <message>
            <source>the data are older than what was done, or damaged</source>
            <translation>les données sont plus anciennes que ce qui a été fait, ou abîmées</translation>
        </message>
        <message>
            <source>the device does not answer</source>
            <translation>l’appareil ne répond pas</translation>
        </message>
        <message>
            <source>the disk locks no files</source>
            <translation>le disque ne verrouille pas les fichiers</translation>
        </message>
        <message>
            <source>the kiosk stopped while sending</source>
            <translation>la borne s’est arrêtée pendant l’envoi</translation>
        </message>
        <message>
            <source>the proxy refuses</source>
            <translation>le proxy refuse</translation>
        </message>
        <message>
            <source>the system does not say why</source>
            <translation>le système ne dit pas pourquoi</translation>
        </message>
        <message>
            <source>there is no certificate in it</source>
            <translation>il ne contient aucun certificat</translation>
        </message>
        <message>
            <source>there is no network</source>
            <translation>pas de réseau</translation>
        </message>
        <message>
            <source>there is too little memory</source>
            <translation>la mémoire ne suffit pas</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>trop de fichiers sont ouverts</translation>
        </message>
        <message>
            <source>too many requests are waiting already</source>
            <translation>trop de requêtes attendent déjà</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>unanswered check-ins are sent again (policy.unanswered)</source>
            <translation>les arrivées sans réponse sont renvoyées (policy.unanswered)</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>use counts</source>
            <translation>décompte des utilisations</translation>
        </message>
        <message>
            <source>{camera}, {format}</source>
            <translation>{camera}, {format}</translation>
        </message>
        <message>
            <source>{camera}, {rate} pictures a second arrive.</source>
            <translation>{camera}, {rate} images arrivent par seconde.</translation>
        </message>
        <message>
            <source>{count} scans of codes nobody is known by are kept already, so no more are. Check the network and fetch the members, then dismiss what is left.</source>
            <translation>{count} scans de codes inconnus sont déjà conservés ; il n’en est plus gardé d’autres. Vérifiez le réseau et chargez les membres, puis écartez ce qui reste.</translation>
        </message>
        <message>
            <source>{file} is no picture the kiosk can read; check screen.logo.</source>
            <translation>{file} n’est pas une image que la borne sait lire ; vérifiez screen.logo.</translation>
        </message>
        <message>
            <source>{file}: cannot be written ({why}); check the folder's permissions.</source>
            <translation>{file} : impossible à écrire ({why}) ; vérifiez les droits du dossier.</translation>
        </message>
        <message>
            <source>{file}: is no file; name the file of the configuration.</source>
            <translation>{file} : n’est pas un fichier ; nommez le fichier de configuration.</translation>
        </message>
        <message>
            <source>{file}: not TOML ({why}); mend it, then try again.</source>
            <translation>{file} : pas du TOML ({why}) ; corrigez, puis réessayez.</translation>
        </message>
        <message>
            <source>{file}: not UTF-8 text; save it again as UTF-8.</source>
            <translation>{file} : pas du texte UTF-8 ; enregistrez à nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>{file}: {key} is missing; run `kiosk setup`, or add `{line}` under [teamup], or set {variable}.</source>
            <translation>{file} : {key} manque ; lancez `kiosk setup`, ajoutez `{line}` sous [teamup] ou définissez {variable}.</translation>
        </message>
        <message>
            <source>{file}: {section} is a section; write [{section}] above its keys.</source>
            <translation>{file} : {section} est une section ; écrivez [{section}] au-dessus de ses clés.</translation>
        </message>
        <message>
            <source>{host} sends requests round in circles. Check the network's log-in page.</source>
            <translation>{host} fait tourner les requêtes en rond. Vérifiez la page de connexion du réseau.</translation>
        </message>
        <message>
            <source>{id} is a pending scan, of which no check-in was made yet; choose its member in the staff area, or dismiss it.</source>
            <translation>{id} est un scan en attente, dont aucune arrivée n’a encore été faite ; choisissez son membre dans l’espace du personnel, ou écartez-le.</translation>
        </message>
        <message>
            <source>{key} cannot be that; nothing was changed. The page on the configuration says what it may be.</source>
            <translation>{key} ne peut pas valoir cela ; rien n’a été changé. La page sur la configuration dit ce qui est permis.</translation>
        </message>
        <message>
            <source>{key} must be a positive number.</source>
            <translation>{key} doit être un nombre positif.</translation>
        </message>
        <message>
            <source>{key} must be customer or provider.</source>
            <translation>{key} doit être customer ou provider.</translation>
        </message>
        <message>
            <source>{name} has the card {card}, which may be this one spelt otherwise; take it out of their profile in TeamUp if it is out of date, then try again.</source>
            <translation>{name} a la carte {card}, qui est peut-être celle-ci écrite autrement ; si elle n’est plus valable, retirez-la de son profil dans TeamUp, puis réessayez.</translation>
        </message>
        <message>
            <source>{name}: {trouble} Meanwhile {other} is used.</source>
            <translation>{name} : {trouble} En attendant, {other} est utilisée.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {why}.</source>
            <translation>{path} ne peut pas être ouvert : {why}.</translation>
        </message>
        <message>
            <source>{path} cannot be played ({why}).</source>
            <translation>{path} ne peut pas être lu ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be read; choose another folder.</source>
            <translation>{path} ne peut pas être lu ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place, or mend it.</source>
            <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre endroit, ou corrigez cela.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}).</source>
            <translation>{path} ne peut pas être écrit ({why}).</translation>
        </message>
        <message>
            <source>{path} cannot be written ({why}). Plug in another drive, or make room.</source>
            <translation>{path} ne peut pas être écrit ({why}). Branchez un autre disque, ou faites de la place.</translation>
        </message>
        <message>
            <source>{path} has more than {count} megapixels. Make it smaller and try again.</source>
            <translation>{path} a plus de {count} mégapixels. Réduisez et réessayez.</translation>
        </message>
        <message>
            <source>{path} holds a token, and other users of this computer may read it.</source>
            <translation>{path} contient un jeton, et d’autres utilisateurs de cet ordinateur peuvent le lire.</translation>
        </message>
        <message>
            <source>{path} holds more pictures than are looked at; those after the first {count} were passed over.</source>
            <translation>{path} contient plus d’images qu’on n’en regarde ; celles après les {count} premières ont été passées.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photograph, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).</source>
            <translation>{path} est une photo HEIC, illisible ici. Enregistrez-la en JPEG (sur un iPhone : Réglages, Appareil photo, Formats, Le plus compatible).</translation>
        </message>
        <message>
            <source>{path} is a folder. Name a picture or a video in it.</source>
            <translation>{path} est un dossier. Nommez une image ou une vidéo dedans.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what comes from it, and name that file.</source>
            <translation>{path} est un tube ou un périphérique, pas un fichier. Enregistrez ce qui en sort et nommez ce fichier.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be shown ({why}). Make the picture again.</source>
            <translation>{path} est abîmé et ne peut pas être montré ({why}). Refaites l’image.</translation>
        </message>
        <message>
            <source>{path} is damaged; choose another backup.</source>
            <translation>{path} est endommagé ; choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>{path} is empty. Copy it again from where it came.</source>
            <translation>{path} est vide. Copiez-le à nouveau depuis l’original.</translation>
        </message>
        <message>
            <source>{path} is missing.</source>
            <translation>{path} manque.</translation>
        </message>
        <message>
            <source>{path} is more than {count} pixels long. Cut it into parts and try again.</source>
            <translation>{path} fait plus de {count} pixels de long. Découpez et réessayez.</translation>
        </message>
        <message>
            <source>{path} is neither a picture nor a video that can be read here.</source>
            <translation>{path} n’est ni une image ni une vidéo lisible ici.</translation>
        </message>
        <message>
            <source>{path} is no backup of a kiosk; choose another file.</source>
            <translation>{path} n’est pas une sauvegarde d’une borne ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} is there.</source>
            <translation>{path} est là.</translation>
        </message>
        <message>
            <source>{path} is too large for this computer's memory.</source>
            <translation>{path} est trop grand pour la mémoire de cet ordinateur.</translation>
        </message>
        <message>
            <source>{path} may not be read by this user.</source>
            <translation>Cet utilisateur n’a pas le droit de lire {path}.</translation>
        </message>
        <message>
            <source>{path} may not be written; give the kiosk's user permission, or choose another place.</source>
            <translation>{path} ne peut pas être écrit ; donnez le droit à l’utilisateur de la borne, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{path} says where. Save the logs on the Device page, which takes it along, and send them to whoever helps.</source>
            <translation>{path} indique à quel endroit. Enregistrez les journaux sur la page Appareil, qui l’incluent, et envoyez-les à la personne qui vous aide.</translation>
        </message>
        <message>
            <source>{path}, {count} MB free.</source>
            <translation>{path}, {count} Mo libres.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s from TeamUp's.</source>
            <translation>{seconds} s d’écart avec TeamUp.</translation>
        </message>
        <message>
            <source>{variable} of this computer's environment decides that; change it there.</source>
            <translation>C’est {variable}, dans l’environnement de cet ordinateur, qui en décide ; changez-le là.</translation>
        </message>
        <message>
            <source>{venue}: its time zone {zone} is not known here.</source>
            <translation>{venue} : son fuseau horaire {zone} est inconnu ici.</translation>
        </message>
        <message>
            <source>{what} shows nothing any more.</source>
            <translation>{what} ne montre plus rien.</translation>
        </message>
        <message>
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who} : {what}</translation>
        </message>
        <message>
            <source>{width} × {height}, {coding}, {rate} a second</source>
            <translation>{width} × {height}, {coding}, {rate} par seconde</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un code PIN a au moins {count} chiffres.</translation>
        </message>
        <message>
            <source>A booked class</source>
            <translation>Un cours réservé</translation>
        </message>
        <message>
            <source>A code that stays in view is read anew after so many seconds.</source>
            <translation>Un code qui reste visible est relu après ce nombre de secondes.</translation>
        </message>
        <message>
            <source>A first visit</source>
            <translation>Une première visite</translation>
        </message>
        <message>
            <source>A hundredth visit</source>
            <translation>Une centième visite</translation>
        </message>
        <message>
            <source>A membership ends soon</source>
            <translation>Un abonnement se termine bientôt</translation>
        </message>
        <message>
            <source>A pause ends a scan</source>
            <translation>Une pause termine la lecture</translation>
        </message>
        <message>
            <source>A streak</source>
            <translation>Une série</translation>
        </message>
        <message>
            <source>A visit without an answer</source>
            <translation>Une visite sans réponse</translation>
        </message>
        <message>
            <source>After so many minutes; 0 is never.</source>
            <translation>Après ce nombre de minutes ; 0 : jamais.</translation>
        </message>
        <message>
            <source>After so many seconds the screen is ready for the next member.</source>
            <translation>Après ce nombre de secondes, l’écran est prêt pour le membre suivant.</translation>
        </message>
        <message>
            <source>As the configuration says</source>
            <translation>Selon la configuration</translation>
        </message>
        <message>
            <source>Ask the member</source>
            <translation>Demander au membre</translation>
        </message>
        <message>
            <source>At least one has to stay.</source>
            <translation>Il faut en garder au moins un.</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Caméra et lecteurs</translation>
        </message>
        <message>
            <source>Card field</source>
            <translation>Champ de carte</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Cards and passes</source>
            <translation>Cartes et pass</translation>
        </message>
        <message>
            <source>Cards, passes made by this kiosk, or both. An e-mail address always counts.</source>
            <translation>Cartes, pass créés par cette borne, ou les deux. Une adresse e-mail compte toujours.</translation>
        </message>
        <message>
            <source>Dim when nobody is there</source>
            <translation>Assombrir quand il n’y a personne</translation>
        </message>
        <message>
            <source>Every hundredth visit is celebrated.</source>
            <translation>Chaque centième visite est fêtée.</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familles</translation>
        </message>
        <message>
            <source>Few visits left</source>
            <translation>Peu de visites restantes</translation>
        </message>
        <message>
            <source>Fewer are read faster, and with fewer mistakes.</source>
            <translation>Moins il y en a, plus la lecture est rapide et sûre.</translation>
        </message>
        <message>
            <source>Fewer visits than this are told.</source>
            <translation>On prévient quand il en reste moins que cela.</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Trouvez-moi</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>First name and initial</source>
            <translation>Prénom et initiale</translation>
        </message>
        <message>
            <source>For scanners that send no Enter after a code.</source>
            <translation>Pour les lecteurs qui n’envoient pas Entrée après un code.</translation>
        </message>
        <message>
            <source>For so long a second scan is no second visit.</source>
            <translation>Pendant ce temps, une seconde lecture n’est pas une seconde visite.</translation>
        </message>
        <message>
            <source>Front desk</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Gym and members</source>
            <translation>Salle et membres</translation>
        </message>
        <message>
            <source>Hand scanners and card readers that are a keyboard to the computer.</source>
            <translation>Lecteurs à main et de cartes que l’ordinateur prend pour un clavier.</translation>
        </message>
        <message>
            <source>How few</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>How long a result is shown</source>
            <translation>Durée d’affichage d’un résultat</translation>
        </message>
        <message>
            <source>How much of a name others can read.</source>
            <translation>Ce que les autres peuvent lire d’un nom.</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Combien de temps avant</translation>
        </message>
        <message>
            <source>In the dark the screen lights up the code.</source>
            <translation>Dans le noir, l’écran éclaire le code.</translation>
        </message>
        <message>
            <source>It can be {least} to {most}.</source>
            <translation>De {least} à {most}.</translation>
        </message>
        <message>
            <source>It opens this staff area.</source>
            <translation>Il ouvre cet espace du personnel.</translation>
        </message>
        <message>
            <source>Kept, for the next start.</source>
            <translation>Gardé, pour le prochain démarrage.</translation>
        </message>
        <message>
            <source>Kinds of code</source>
            <translation>Types de code</translation>
        </message>
        <message>
            <source>Languages for members</source>
            <translation>Langues pour les membres</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <source>Light from the screen</source>
            <translation>Lumière de l’écran</translation>
        </message>
        <message>
            <source>Look it up in TeamUp</source>
            <translation>La chercher dans TeamUp</translation>
        </message>
        <message>
            <source>Members may switch the screen to these for their visit.</source>
            <translation>Les membres peuvent y passer l’écran pendant leur visite.</translation>
        </message>
        <message>
            <source>Members of another venue are asked to the front desk.</source>
            <translation>Les membres d’une autre salle sont envoyés à l’accueil.</translation>
        </message>
        <message>
            <source>Members see themselves as in a mirror, which makes it easier to aim.</source>
            <translation>Les membres se voient comme dans un miroir et visent mieux.</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>Image en miroir</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Names on the screen</source>
            <translation>Noms à l’écran</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nouveau code PIN</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Aucun nom</translation>
        </message>
        <message>
            <source>No sound is played then.</source>
            <translation>Aucun son n’est alors joué.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Notes after the greeting</source>
            <translation>Messages après l’accueil</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>One code of a family asks who of them is here.</source>
            <translation>Un code de la famille fait demander qui est là.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>One visit a day</source>
            <translation>Une visite par jour</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Redémarrer la borne</translation>
        </message>
        <message>
            <source>Rules at the door</source>
            <translation>Règles à l’entrée</translation>
        </message>
        <message>
            <source>Scanner on a serial line</source>
            <translation>Lecteur sur ligne série</translation>
        </message>
        <message>
            <source>Scanners that type</source>
            <translation>Lecteurs qui tapent</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Send it again; may count twice</source>
            <translation>La renvoyer ; peut compter double</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Défini</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Several memberships</source>
            <translation>Plusieurs abonnements</translation>
        </message>
        <message>
            <source>So many days before the end.</source>
            <translation>Ce nombre de jours avant la fin.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>Code PIN du personnel</translation>
        </message>
        <message>
            <source>Staff decide</source>
            <translation>Le personnel décide</translation>
        </message>
        <message>
            <source>Take the best</source>
            <translation>Prendre le meilleur</translation>
        </message>
        <message>
            <source>The custom field of TeamUp in which the numbers of cards stand.</source>
            <translation>Le champ personnalisé de TeamUp où sont les numéros de carte.</translation>
        </message>
        <message>
            <source>The first visit is greeted as one.</source>
            <translation>La première visite est saluée comme telle.</translation>
        </message>
        <message>
            <source>The member is told how many visits are left on a pack.</source>
            <translation>Le membre apprend combien de visites il reste sur sa carte.</translation>
        </message>
        <message>
            <source>The member is told when theirs is about to end.</source>
            <translation>Le membre est prévenu quand le sien va se terminer.</translation>
        </message>
        <message>
            <source>The member reads which class they have booked today.</source>
            <translation>Le membre lit quel cours il a réservé aujourd’hui.</translation>
        </message>
        <message>
            <source>The same PIN once more.</source>
            <translation>Le même code PIN encore une fois.</translation>
        </message>
        <message>
            <source>The same code again</source>
            <translation>Le même code à nouveau</translation>
        </message>
        <message>
            <source>The same member again</source>
            <translation>Le même membre à nouveau</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Les deux n’étaient pas identiques. Choisissez à nouveau le code PIN.</translation>
        </message>
        <message>
            <source>This venue only</source>
            <translation>Cette salle seulement</translation>
        </message>
        <message>
            <source>Turn them away</source>
            <translation>Refuser l’entrée</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Visits are recorded there.</source>
            <translation>Les visites y sont enregistrées.</translation>
        </message>
        <message>
            <source>Weeks in a row with a visit are praised.</source>
            <translation>Les semaines de suite avec une visite sont saluées.</translation>
        </message>
        <message>
            <source>What happens to somebody whose membership has ended, or who has none.</source>
            <translation>Ce qui arrive à qui n’a plus d’abonnement, ou n’en a pas.</translation>
        </message>
        <message>
            <source>What happens where nobody knows whether TeamUp has a visit.</source>
            <translation>Ce qui se passe quand on ne sait pas si TeamUp a une visite.</translation>
        </message>
        <message>
            <source>What members show</source>
            <translation>Ce que montrent les membres</translation>
        </message>
        <message>
            <source>What was changed holds from the next start on.</source>
            <translation>Les changements valent dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>Where a scanner that does not type is plugged in.</source>
            <translation>Où est branché un lecteur qui ne tape pas.</translation>
        </message>
        <message>
            <source>Which one a visit is counted on where more than one would do.</source>
            <translation>Sur lequel une visite compte quand plusieurs conviennent.</translation>
        </message>
        <message>
            <source>Who has no code with them is found by name and a second fact.</source>
            <translation>Qui n’a pas de code est trouvé par son nom et une seconde donnée.</translation>
        </message>
        <message>
            <source>Without a valid membership</source>
            <translation>Sans abonnement valable</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n membre sur {looked_at} y a quelque chose</numerusform>
                <numerusform>%n membres sur {looked_at} y ont quelque chose</numerusform>
            </translation>
        </message>
        <message>
            <source>1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that may read and write.</source>
            <translation>1. Dans TeamUp : Settings, Integrations, API Integration, M2M Tokens. Ajoutez-en un qui peut lire et écrire.</translation>
        </message>
        <message>
            <source>2. Open the page token-code.html on a phone or a computer, and paste the token there. It works without a network.</source>
            <translation>2. Ouvrez la page token-code.html sur un téléphone ou un ordinateur et collez-y le jeton. Elle marche sans réseau.</translation>
        </message>
        <message>
            <source>3. Hold the code it shows to the camera or the hand scanner. Or type the token.</source>
            <translation>3. Montrez le code affiché à la caméra ou au lecteur. Ou tapez le jeton.</translation>
        </message>
        <message>
            <source>4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk.</source>
            <translation>De 4 à 12 chiffres. Il ouvre l’espace du personnel : membres, aujourd’hui, file, cette borne.</translation>
        </message>
        <message>
            <source>A PIN for your staff</source>
            <translation>Un code PIN pour votre équipe</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un code PIN a au moins {count} chiffres.</translation>
        </message>
        <message>
            <source>A card is a number in a custom field of TeamUp. A pass is a code that the kiosk makes for a member. An e-mail address always counts.</source>
            <translation>Une carte est un numéro dans un champ personnalisé de TeamUp. Un pass est un code que la borne crée pour un membre. Une adresse e-mail compte toujours.</translation>
        </message>
        <message>
            <source>A scanner that types needs no setting</source>
            <translation>Un lecteur qui tape ne demande aucun réglage</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Asking TeamUp…</source>
            <translation>Question à TeamUp…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Cards only</source>
            <translation>Cartes seules</translation>
        </message>
        <message>
            <source>Cards, e-mail addresses</source>
            <translation>Cartes, adresses e-mail</translation>
        </message>
        <message>
            <source>Cards, passes, e-mail addresses</source>
            <translation>Cartes, pass, adresses e-mail</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Check-ins are switched off</source>
            <translation>Les enregistrements sont désactivés</translation>
        </message>
        <message>
            <source>Check-ins are switched on</source>
            <translation>Les enregistrements sont activés</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Counting the cards of your members…</source>
            <translation>Comptage des cartes de vos membres…</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Continuer quand même</translation>
        </message>
        <message>
            <source>Hold any code up: a bottle, a book, a card. Closer is not always better.</source>
            <translation>Montrez n’importe quel code : une bouteille, un livre, une carte. Plus près n’est pas toujours mieux.</translation>
        </message>
        <message>
            <source>If your gym has one, scan any code with it. Those that type and those on a serial line both work beside the camera.</source>
            <translation>Si votre salle en a un, lisez un code avec lui. Ceux qui tapent et ceux sur ligne série marchent à côté de la caméra.</translation>
        </message>
        <message>
            <source>In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the frequency restrictions of each membership. Then check again here.</source>
            <translation>Dans TeamUp, choisissez Pro Tools, Check In, Enabled ; et autorisez les enregistrements dans les restrictions de fréquence de chaque abonnement. Puis vérifiez ici à nouveau.</translation>
        </message>
        <message>
            <source>It is with the printer.</source>
            <translation>C’est à l’imprimante.</translation>
        </message>
        <message>
            <source>It is written down now. The kiosk then fetches your members; until they are there, scans are kept. All of this can be changed later, in the staff area under Device.</source>
            <translation>Tout est enregistré maintenant. La borne récupère ensuite vos membres ; d’ici là, les lectures sont gardées. Tout peut être changé plus tard dans l’espace du personnel, sous Appareil.</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>Ça marche</translation>
        </message>
        <message>
            <source>Look there under Pro Tools, Check In.</source>
            <translation>Voyez là-bas sous Pro Tools, Check In.</translation>
        </message>
        <message>
            <source>Members show</source>
            <translation>Les membres montrent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No camera: hand scanners only</source>
            <translation>Sans caméra : lecteurs à main seulement</translation>
        </message>
        <message>
            <source>No cards: passes alone</source>
            <translation>Pas de cartes : pass seulement</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Pas encore d’image</translation>
        </message>
        <message>
            <source>No serial line</source>
            <translation>Pas de ligne série</translation>
        </message>
        <message>
            <source>No visit can be recorded with it. Make another one in TeamUp, with reading and writing allowed; then go back and give that.</source>
            <translation>Aucune visite ne peut être enregistrée avec lui. Créez-en un autre dans TeamUp, avec lecture et écriture ; puis revenez en arrière et donnez-le.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Not everything could be found out.</source>
            <translation>Tout n’a pas pu être vérifié.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Non essayée</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Passes, e-mail addresses</source>
            <translation>Pass, adresses e-mail</translation>
        </message>
        <message>
            <source>Passes, too</source>
            <translation>Pass aussi</translation>
        </message>
        <message>
            <source>Photograph this code with a phone and hold the photo to the camera, print it, or scan it with a hand scanner. Nothing is sent to TeamUp.</source>
            <translation>Photographiez ce code avec un téléphone et montrez la photo à la caméra, imprimez-le ou lisez-le avec un lecteur. Rien n’est envoyé à TeamUp.</translation>
        </message>
        <message>
            <source>Plug in a camera; it is found by itself.</source>
            <translation>Branchez une caméra ; elle est trouvée toute seule.</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lue</translation>
        </message>
        <message>
            <source>Read: {text}</source>
            <translation>Lu : {text}</translation>
        </message>
        <message>
            <source>Scan any code with it. Without a hand scanner, go on.</source>
            <translation>Lisez un code avec lui. Sans lecteur, continuez.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>So your members are greeted, by their first names. This one was nobody's, so no visit was recorded.</source>
            <translation>Ainsi sont accueillis vos membres, par leur prénom. Celle-ci n’est à personne : aucune visite n’a été enregistrée.</translation>
        </message>
        <message>
            <source>Some questions, and members can check in here. Which language does your gym speak?</source>
            <translation>Quelques questions, et les membres pourront s’enregistrer ici. Quelle langue parle votre salle ?</translation>
        </message>
        <message>
            <source>Something is still to be done there.</source>
            <translation>Il reste quelque chose à faire là-bas.</translation>
        </message>
        <message>
            <source>Start the kiosk</source>
            <translation>Démarrer la borne</translation>
        </message>
        <message>
            <source>TeamUp does not say whether check-ins are on</source>
            <translation>TeamUp ne dit pas si les enregistrements sont activés</translation>
        </message>
        <message>
            <source>TeamUp does not say which business the token is for. Type its number.</source>
            <translation>TeamUp ne dit pas pour quelle entreprise est le jeton. Tapez son numéro.</translation>
        </message>
        <message>
            <source>TeamUp has answered</source>
            <translation>TeamUp a répondu</translation>
        </message>
        <message>
            <source>TeamUp names no venue. Make one there, or type the number of yours.</source>
            <translation>TeamUp n’indique aucune salle. Créez-en une là-bas ou tapez le numéro de la vôtre.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Carte d’essai</translation>
        </message>
        <message>
            <source>That is all</source>
            <translation>C’est tout</translation>
        </message>
        <message>
            <source>That is no number of TeamUp's. It stands in the address of its page there.</source>
            <translation>Ce n’est pas un numéro de TeamUp. Il figure dans l’adresse de sa page là-bas.</translation>
        </message>
        <message>
            <source>That works, too; now the test card.</source>
            <translation>Cela marche aussi ; maintenant la carte d’essai.</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La meilleure, automatiquement</translation>
        </message>
        <message>
            <source>The camera gives pictures</source>
            <translation>La caméra donne des images</translation>
        </message>
        <message>
            <source>The code of the test card</source>
            <translation>Le code de la carte d’essai</translation>
        </message>
        <message>
            <source>The code with your token</source>
            <translation>Le code avec votre jeton</translation>
        </message>
        <message>
            <source>The first check-in will show it.</source>
            <translation>Le premier enregistrement le montrera.</translation>
        </message>
        <message>
            <source>The first check-in, of nobody</source>
            <translation>Le premier enregistrement, de personne</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Le même code PIN encore une fois</translation>
        </message>
        <message>
            <source>The token is for several. Touch the one this kiosk is for.</source>
            <translation>Le jeton est pour plusieurs. Touchez celle de cette borne.</translation>
        </message>
        <message>
            <source>The token may only read</source>
            <translation>Le jeton ne peut que lire</translation>
        </message>
        <message>
            <source>The token may read and write</source>
            <translation>Le jeton peut lire et écrire</translation>
        </message>
        <message>
            <source>The token of your gym</source>
            <translation>Le jeton de votre salle</translation>
        </message>
        <message>
            <source>The two were not the same. Choose the PIN again.</source>
            <translation>Les deux n’étaient pas identiques. Choisissez à nouveau le code PIN.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Touch the one in which this kiosk stands. Visits are recorded there.</source>
            <translation>Touchez celle où se trouve cette borne. Les visites y sont enregistrées.</translation>
        </message>
        <message>
            <source>Try the camera</source>
            <translation>Essayez la caméra</translation>
        </message>
        <message>
            <source>Try the hand scanner</source>
            <translation>Essayez le lecteur à main</translation>
        </message>
        <message>
            <source>Type it</source>
            <translation>Le taper</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Utiliser la caméra</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Welcome to Turnstile</source>
            <translation>Bienvenue dans Turnstile</translation>
        </message>
        <message>
            <source>Welcome, test card!</source>
            <translation>Bienvenue, carte d’essai !</translation>
        </message>
        <message>
            <source>What do your members show?</source>
            <translation>Que montrent vos membres ?</translation>
        </message>
        <message>
            <source>Whether the token may write is not known</source>
            <translation>On ne sait pas si le jeton peut écrire</translation>
        </message>
        <message>
            <source>Which business?</source>
            <translation>Quelle entreprise ?</translation>
        </message>
        <message>
            <source>Which venue?</source>
            <translation>Quelle salle ?</translation>
        </message>
        <message>
            <source>With a token TeamUp lets the kiosk read your members and record visits. It stays on this computer.</source>
            <translation>Avec un jeton, TeamUp laisse la borne lire vos membres et enregistrer les visites. Il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>{kind} read: {text}</source>
            <translation>{kind} lu : {text}</translation>
        </message>
        <message>
            <source>{step} of {count}</source>
            <translation>{step} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>4 to 12 digits</source>
            <translation>De 4 à 12 chiffres</translation>
        </message>
        <message>
            <source>A PIN has at least {count} digits.</source>
            <translation>Un code PIN a au moins {count} chiffres.</translation>
        </message>
        <message>
            <source>A card number</source>
            <translation>Un numéro de carte</translation>
        </message>
        <message>
            <source>A customer number</source>
            <translation>Un numéro de client</translation>
        </message>
        <message>
            <source>A lead without a membership: not a member yet.</source>
            <translation>Un prospect sans abonnement : pas encore membre.</translation>
        </message>
        <message>
            <source>A lead: not a member yet</source>
            <translation>Un prospect : pas encore membre</translation>
        </message>
        <message>
            <source>A member's pass</source>
            <translation>Le pass d’un membre</translation>
        </message>
        <message>
            <source>A part of the kiosk hung, so it restarted. Touch to save the logs</source>
            <translation>Une partie de la borne s’est bloquée, elle a donc redémarré. Touchez pour enregistrer les journaux</translation>
        </message>
        <message>
            <source>A pass that ended on {day}</source>
            <translation>Un pass qui a pris fin le {day}</translation>
        </message>
        <message>
            <source>A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most</source>
            <translation>Tapé à la main : une touche est restée enfoncée {value} ms, contre {limit} ms au plus pour un lecteur</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Un zip sans secrets ni membres, pour qui vous aide</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter quelqu’un</translation>
        </message>
        <message>
            <source>All earlier passes have ended. This is a new one.</source>
            <translation>Tous les pass précédents ont pris fin. En voici un nouveau.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Already checked in, at {time}. Nothing was added.</source>
            <translation>Déjà enregistré, à {time}. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>An AIM identifier told the kind of code</source>
            <translation>Un identifiant AIM a donné le type de code</translation>
        </message>
        <message>
            <source>An e-mail address</source>
            <translation>Une adresse e-mail</translation>
        </message>
        <message>
            <source>An escape named the character set</source>
            <translation>Une séquence a nommé le jeu de caractères</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp</source>
            <translation>Un problème est signalé sur le profil dans TeamUp</translation>
        </message>
        <message>
            <source>An issue is flagged on the profile in TeamUp: read it.</source>
            <translation>Un problème est signalé sur le profil dans TeamUp : lisez-le.</translation>
        </message>
        <message>
            <source>Another PIN</source>
            <translation>Autre code PIN</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Autre nom</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Autre raison…</translation>
        </message>
        <message>
            <source>Arrivals of today</source>
            <translation>Arrivées du jour</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}</source>
            <translation>Réservé aujourd’hui : {name}, {time}</translation>
        </message>
        <message>
            <source>Booked today: {name}, {time}, {room}</source>
            <translation>Réservé aujourd’hui : {name}, {time}, {room}</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Heure de pointe : {hour}, visites : %n</numerusform>
                <numerusform>Heure de pointe : {hour}, visites : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Établissement</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Selon l’heure</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Caméra coupée</translation>
        </message>
        <message>
            <source>Camera, sound, disk, network, token; with what to do</source>
            <translation>Caméra, son, disque, réseau, jeton ; avec quoi faire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Résilié</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>Card {number} is unlinked.</source>
            <translation>La carte {number} n’est plus associée.</translation>
        </message>
        <message>
            <source>Card {number} is {name}'s now.</source>
            <translation>La carte {number} est maintenant celle de {name}.</translation>
        </message>
        <message>
            <source>Card {number}, linked here on {day}</source>
            <translation>Carte {number}, associée ici le {day}</translation>
        </message>
        <message>
            <source>Changed since yesterday</source>
            <translation>Changé depuis hier</translation>
        </message>
        <message>
            <source>Changed, also for the next start.</source>
            <translation>Modifié, aussi pour le prochain démarrage.</translation>
        </message>
        <message>
            <source>Characters as Latin-1, for they are no UTF-8</source>
            <translation>Caractères en Latin-1, car ce n’est pas de l’UTF-8</translation>
        </message>
        <message>
            <source>Characters as UTF-8</source>
            <translation>Caractères en UTF-8</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Tout vérifier</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Enregistrer l’arrivée</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <source>Check in free (comped)</source>
            <translation>Enregistrer gratuitement (offert)</translation>
        </message>
        <message>
            <source>Check in on {membership}</source>
            <translation>Enregistrer sur {membership}</translation>
        </message>
        <message>
            <source>Check {name} in anyway?</source>
            <translation>Enregistrer {name} quand même ?</translation>
        </message>
        <message>
            <source>Check-ins</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <source>Check-ins and scans still open</source>
            <translation>Arrivées et scans encore ouverts</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Les enregistrements sont désactivés dans les réglages de TeamUp, pour tout l’établissement.</translation>
        </message>
        <message>
            <source>Checked in by</source>
            <translation>Enregistré par</translation>
        </message>
        <message>
            <source>Checked in today at {time}</source>
            <translation>Enregistré aujourd’hui à {time}</translation>
        </message>
        <message>
            <source>Checking; this may take half a minute.</source>
            <translation>Vérification ; cela peut prendre une demi-minute.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Choose the member</source>
            <translation>Choisir le membre</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Closed; the note says why.</source>
            <translation>Clos ; la note dit pourquoi.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of this kind are switched off. To have them read, add "{key}" to scanner.symbologies in the configuration.</source>
            <translation>Les codes de ce type sont désactivés. Pour qu’ils soient lus, ajoutez "{key}" à scanner.symbologies dans la configuration.</translation>
        </message>
        <message>
            <source>Collecting; this may take half a minute.</source>
            <translation>Collecte ; cela peut prendre une demi-minute.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Completed: nothing left on it</source>
            <translation>Terminé : il ne reste rien</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Control characters were left out</source>
            <translation>Les caractères de contrôle ont été omis</translation>
        </message>
        <message>
            <source>Counted twice</source>
            <translation>Compté deux fois</translation>
        </message>
        <message>
            <source>Crashes</source>
            <translation>Plantages</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Champs personnalisés</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Dommages</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Decoders</source>
            <translation>Décodeurs</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Did not stay</source>
            <translation>N’est pas resté</translation>
        </message>
        <message>
            <source>Digits typed: {count}</source>
            <translation>Chiffres saisis : {count}</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Do not link the card</source>
            <translation>Ne pas associer la carte</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>C’est fait.</translation>
        </message>
        <message>
            <source>Earlier passes end on {day}. This is a new one.</source>
            <translation>Les pass précédents prennent fin le {day}. En voici un nouveau.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>End all passes?</source>
            <translation>Mettre fin à tous les pass ?</translation>
        </message>
        <message>
            <source>End all passes…</source>
            <translation>Mettre fin à tous les pass…</translation>
        </message>
        <message>
            <source>End of the token</source>
            <translation>Expiration du jeton</translation>
        </message>
        <message>
            <source>End them after {day}</source>
            <translation>Y mettre fin après le {day}</translation>
        </message>
        <message>
            <source>End them now</source>
            <translation>Y mettre fin maintenant</translation>
        </message>
        <message>
            <source>Entered in TeamUp by hand</source>
            <translation>Saisi à la main dans TeamUp</translation>
        </message>
        <message>
            <source>Every membership has ended: renew it in TeamUp.</source>
            <translation>Tous les abonnements sont terminés : renouvelez dans TeamUp.</translation>
        </message>
        <message>
            <source>Every pass made so far, of every member, stops opening the door, and each member needs a new one. Do this when passes or their keys have got into wrong hands.</source>
            <translation>Tous les pass créés jusqu’ici, de tous les membres, n’ouvrent plus la porte, et chaque membre en a besoin d’un nouveau. À faire quand des pass ou leurs clés sont tombés en de mauvaises mains.</translation>
        </message>
        <message>
            <source>Expired on {day}</source>
            <translation>Expiré le {day}</translation>
        </message>
        <message>
            <source>Family: {names}</source>
            <translation>Famille : {names}</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Chargée</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>Fetching… {percent} %</source>
            <translation>Chargement… {percent} %</translation>
        </message>
        <message>
            <source>Find me</source>
            <translation>Trouvez-moi</translation>
        </message>
        <message>
            <source>Find the member who gets the card {number}.</source>
            <translation>Trouvez le membre qui reçoit la carte {number}.</translation>
        </message>
        <message>
            <source>For the scan kept at {time}: the visit counts on its day.</source>
            <translation>Pour le scan conservé à {time} : la visite compte pour son jour.</translation>
        </message>
        <message>
            <source>Framed by STX or ETX</source>
            <translation>Encadré par STX ou ETX</translation>
        </message>
        <message>
            <source>Free (comped)</source>
            <translation>Gratuit (offert)</translation>
        </message>
        <message>
            <source>From now on, the card {number} checks {name} in at this kiosk.</source>
            <translation>Désormais, la carte {number} enregistre {name} à cette borne.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>GS1: the separators between fields were taken out</source>
            <translation>GS1 : les séparateurs entre champs ont été retirés</translation>
        </message>
        <message>
            <source>Good today</source>
            <translation>Valable aujourd’hui</translation>
        </message>
        <message>
            <source>Hand scanner</source>
            <translation>Lecteur à main</translation>
        </message>
        <message>
            <source>Hand scanner on a serial line</source>
            <translation>Lecteur à main sur port série</translation>
        </message>
        <message>
            <source>Hand scanner that types</source>
            <translation>Lecteur à main qui tape</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>J’ai lu</translation>
        </message>
        <message>
            <source>In a few words</source>
            <translation>En quelques mots</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>C’est</translation>
        </message>
        <message>
            <source>It is back in some seconds. Check-ins still waiting are kept, and sent then.</source>
            <translation>Elle revient dans quelques secondes. Les arrivées en attente sont gardées et envoyées alors.</translation>
        </message>
        <message>
            <source>It is off because the kiosk ended unexpectedly three times</source>
            <translation>Elle est coupée car la borne s’est arrêtée trois fois sans prévenir</translation>
        </message>
        <message>
            <source>It may have arrived: no answer came back. Look the member up in TeamUp, then say whether the check-in is there.</source>
            <translation>Il est peut-être arrivé : aucune réponse n’est revenue. Cherchez le membre dans TeamUp, puis dites si l’arrivée y est.</translation>
        </message>
        <message>
            <source>It no longer checks {name} in.</source>
            <translation>Elle n’enregistre plus {name}.</translation>
        </message>
        <message>
            <source>It stands in TeamUp, too: take it out of {name}'s profile there, or it counts on.</source>
            <translation>Elle figure aussi dans TeamUp : retirez-la du profil de {name}, sinon elle compte toujours.</translation>
        </message>
        <message>
            <source>It's there</source>
            <translation>Il y est</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Just now</source>
            <translation>À l’instant</translation>
        </message>
        <message>
            <source>Kept scan</source>
            <translation>Scan conservé</translation>
        </message>
        <message>
            <source>Kept scans: {count}</source>
            <translation>Scans conservés : {count}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Kind of code</source>
            <translation>Type de code</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Learn this card reader</source>
            <translation>Apprendre ce lecteur de cartes</translation>
        </message>
        <message>
            <source>Learned: from now on {read} is card {known}.</source>
            <translation>Appris : désormais, {read} est la carte {known}.</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Quitter la borne</translation>
        </message>
        <message>
            <source>Leave the kiosk?</source>
            <translation>Quitter la borne ?</translation>
        </message>
        <message>
            <source>Let the member photograph this, or print it.</source>
            <translation>Laissez le membre le photographier, ou imprimez-le.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Link the card</source>
            <translation>Associer la carte</translation>
        </message>
        <message>
            <source>Link this card to a member</source>
            <translation>Associer la carte à un membre</translation>
        </message>
        <message>
            <source>Link this card to {name}?</source>
            <translation>Associer cette carte à {name} ?</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Locks in {seconds} s</source>
            <translation>Verrouillage dans {seconds} s</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Voir de plus près</translation>
        </message>
        <message>
            <source>Looks like a pass, but no key of this gym signed it</source>
            <translation>On dirait un pass, mais aucune clé de cette salle ne l’a signé</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Members cannot check in until it is started again</source>
            <translation>Les membres ne pourront plus s’enregistrer jusqu’au redémarrage</translation>
        </message>
        <message>
            <source>Members found</source>
            <translation>Membres trouvés</translation>
        </message>
        <message>
            <source>Members' copy</source>
            <translation>Copie des membres</translation>
        </message>
        <message>
            <source>More than one way leads from {read} to {known}. Hold up another card.</source>
            <translation>Plusieurs conversions mènent de {read} à {known}. Présentez une autre carte.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nom, e-mail ou carte</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Jamais chargée</translation>
        </message>
        <message>
            <source>No Enter came, so a pause ended it</source>
            <translation>Aucune touche Entrée : une pause l’a terminé</translation>
        </message>
        <message>
            <source>No Enter, Tab or suffix came, and scanner.end_by_pause is off</source>
            <translation>Ni Entrée, ni Tab, ni suffixe, et scanner.end_by_pause est désactivé</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No known way leads from {read} to {known}. Check the number, or enter the cards in TeamUp as they are read.</source>
            <translation>Aucune conversion connue ne mène de {read} à {known}. Vérifiez le numéro, ou inscrivez les cartes dans TeamUp telles qu’elles sont lues.</translation>
        </message>
        <message>
            <source>No membership at all.</source>
            <translation>Aucun abonnement.</translation>
        </message>
        <message>
            <source>No membership in TeamUp, neither owned nor shared: sell one, or check in free.</source>
            <translation>Aucun abonnement dans TeamUp, ni à lui ni partagé : vendez-en un, ou enregistrez gratuitement.</translation>
        </message>
        <message>
            <source>No membership named</source>
            <translation>Aucun abonnement indiqué</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Pas d’images</translation>
        </message>
        <message>
            <source>No staff PIN yet</source>
            <translation>Pas encore de code PIN du personnel</translation>
        </message>
        <message>
            <source>No visit is left on the pack or in this period, by TeamUp's count.</source>
            <translation>Il ne reste aucune visite sur le carnet ou pour cette période, selon TeamUp.</translation>
        </message>
        <message>
            <source>No visit left on it</source>
            <translation>Plus aucune visite</translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or try the e-mail.</source>
            <translation>Personne. Vérifiez l’orthographe, ou essayez l’e-mail.</translation>
        </message>
        <message>
            <source>Nobody has come in yet.</source>
            <translation>Personne n’est encore arrivé.</translation>
        </message>
        <message>
            <source>Nobody here has the code {code}. Search by name instead.</source>
            <translation>Personne ici n’a le code {code}. Cherchez par nom.</translation>
        </message>
        <message>
            <source>Nobody known under this code, it is tried again by itself</source>
            <translation>Personne de connu sous ce code, nouvel essai automatique</translation>
        </message>
        <message>
            <source>Nobody was found for a day. Choose whose it is, and the visit counts on the day of the scan; or dismiss it.</source>
            <translation>Personne n’a été trouvé pendant un jour. Choisissez à qui il est, et la visite compte pour le jour du scan ; ou écartez-le.</translation>
        </message>
        <message>
            <source>Nobody was found for a day: choose the member, or dismiss it</source>
            <translation>Personne trouvé en un jour : choisissez le membre, ou écartez</translation>
        </message>
        <message>
            <source>Nobody was known under this code, and TeamUp could not be asked. It is tried again by itself when the list of members is fetched.</source>
            <translation>Personne n’était connu sous ce code, et TeamUp ne pouvait être interrogé. Un nouvel essai a lieu tout seul quand la liste des membres est chargée.</translation>
        </message>
        <message>
            <source>Nobody's that is known here</source>
            <translation>De personne de connu ici</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None: hand scanners only</source>
            <translation>Aucune : lecteurs à main seulement</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not a member</source>
            <translation>Pas membre</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Not good today</source>
            <translation>Pas valable aujourd’hui</translation>
        </message>
        <message>
            <source>Not one of our codes</source>
            <translation>Pas un de nos codes</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing good</source>
            <translation>Rien de valable</translation>
        </message>
        <message>
            <source>Nothing is waiting: TeamUp has every check-in.</source>
            <translation>Rien en attente : TeamUp a toutes les arrivées.</translation>
        </message>
        <message>
            <source>Nothing that members.accept allows here</source>
            <translation>Rien de ce que members.accept permet ici</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Numéro {number}</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>On hold until {day}</source>
            <translation>Suspendu jusqu’au {day}</translation>
        </message>
        <message>
            <source>On hold, with no end set</source>
            <translation>Suspendu, sans date de fin</translation>
        </message>
        <message>
            <source>On its way to TeamUp at this moment.</source>
            <translation>En route vers TeamUp en ce moment.</translation>
        </message>
        <message>
            <source>On the way: {count}</source>
            <translation>En route : {count}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Only a test</source>
            <translation>Seulement un essai</translation>
        </message>
        <message>
            <source>Only for the owner</source>
            <translation>Réservé au propriétaire</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Other readings</source>
            <translation>Autres lectures</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>PIN of {name}</source>
            <translation>Code PIN de {name}</translation>
        </message>
        <message>
            <source>PIN of {name}, once more</source>
            <translation>Code PIN de {name}, encore une fois</translation>
        </message>
        <message>
            <source>PIN, venue, cards, rules, notes, languages, scanners</source>
            <translation>PIN, salle, cartes, règles, messages, langues, lecteurs</translation>
        </message>
        <message>
            <source>PINs with names, so that it is known who did what</source>
            <translation>Des codes PIN nominatifs, pour savoir qui a fait quoi</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Carnet</translation>
        </message>
        <message>
            <source>Pass of {name}</source>
            <translation>Pass de {name}</translation>
        </message>
        <message>
            <source>Prepaid plan</source>
            <translation>Forfait prépayé</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Impression…</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Read last</source>
            <translation>Dernière lecture</translation>
        </message>
        <message>
            <source>Reading back</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Recurring plan</source>
            <translation>Abonnement récurrent</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Réduit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp</source>
            <translation>Inscription bloquée dans TeamUp</translation>
        </message>
        <message>
            <source>Registration is blocked in TeamUp for this customer.</source>
            <translation>L’inscription de ce client est bloquée dans TeamUp.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Retirer {name} ?</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Restart the kiosk</source>
            <translation>Redémarrer la borne</translation>
        </message>
        <message>
            <source>Restart the kiosk?</source>
            <translation>Redémarrer la borne ?</translation>
        </message>
        <message>
            <source>Safely written down here; it will be sent to TeamUp by itself.</source>
            <translation>Noté ici en sécurité ; il partira tout seul vers TeamUp.</translation>
        </message>
        <message>
            <source>Save the logs</source>
            <translation>Enregistrer les journaux</translation>
        </message>
        <message>
            <source>Saved as {path}</source>
            <translation>Enregistré sous {path}</translation>
        </message>
        <message>
            <source>Scan something, with a hand scanner or before the camera. Nobody is checked in.</source>
            <translation>Scannez quelque chose, avec un lecteur à main ou devant la caméra. Personne n’est enregistré.</translation>
        </message>
        <message>
            <source>Scanned</source>
            <translation>Scanné</translation>
        </message>
        <message>
            <source>Scanner test</source>
            <translation>Test du lecteur</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Send it again?</source>
            <translation>Le renvoyer ?</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>En cours d’envoi</translation>
        </message>
        <message>
            <source>Serial line</source>
            <translation>Port série</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show pass</source>
            <translation>Afficher le pass</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>Something failed and was given up. Touch to save the logs</source>
            <translation>Une opération a échoué et a été abandonnée. Touchez pour enregistrer les journaux</translation>
        </message>
        <message>
            <source>Something the kiosk needs is missing; see below.</source>
            <translation>Il manque quelque chose à la borne ; voir ci-dessous.</translation>
        </message>
        <message>
            <source>Sorted out at the desk</source>
            <translation>Réglé à l’accueil</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Sound and looks</source>
            <translation>Son et apparence</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Starts on {day}</source>
            <translation>Commence le {day}</translation>
        </message>
        <message>
            <source>Stop converting its numbers</source>
            <translation>Ne plus convertir ses numéros</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Takes some seconds; nothing is lost</source>
            <translation>Prend quelques secondes ; rien n’est perdu</translation>
        </message>
        <message>
            <source>TeamUp has it.</source>
            <translation>TeamUp l’a reçu.</translation>
        </message>
        <message>
            <source>TeamUp may already have this check-in of {name}. Look there first: sent again, the visit could count twice.</source>
            <translation>TeamUp a peut-être déjà cette arrivée de {name}. Vérifiez-y d’abord : renvoyée, la visite pourrait compter deux fois.</translation>
        </message>
        <message>
            <source>TeamUp said no. Mend the cause there and send it again, or dismiss it.</source>
            <translation>TeamUp a dit non. Corrigez la cause là-bas et renvoyez, ou écartez.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>That PIN was wrong. The next try is in {seconds} s.</source>
            <translation>Ce code PIN est faux. Prochain essai dans {seconds} s.</translation>
        </message>
        <message>
            <source>That is how it sounds when somebody is checked in.</source>
            <translation>Voilà le son quand quelqu’un est enregistré.</translation>
        </message>
        <message>
            <source>The PIN opens nothing any more. What they did stays written down.</source>
            <translation>Le code PIN n’ouvrira plus rien. Ce que la personne a fait reste noté.</translation>
        </message>
        <message>
            <source>The address of a customer's page</source>
            <translation>L’adresse de la page d’un client</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La meilleure, automatiquement</translation>
        </message>
        <message>
            <source>The card reader's number was converted</source>
            <translation>Le numéro du lecteur de cartes a été converti</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Le code seul, tel quel</translation>
        </message>
        <message>
            <source>The code fits several members: scan it here to see them, and correct their cards in TeamUp.</source>
            <translation>Le code correspond à plusieurs membres : scannez-le ici pour les voir, et corrigez leurs cartes dans TeamUp.</translation>
        </message>
        <message>
            <source>The computer's</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>The configured prefix was not there</source>
            <translation>Le préfixe configuré manquait</translation>
        </message>
        <message>
            <source>The configured prefix was taken off</source>
            <translation>Le préfixe configuré a été retiré</translation>
        </message>
        <message>
            <source>The configured suffix was not there</source>
            <translation>Le suffixe configuré manquait</translation>
        </message>
        <message>
            <source>The configured suffix was taken off</source>
            <translation>Le suffixe configuré a été retiré</translation>
        </message>
        <message>
            <source>The customer belongs to another venue in TeamUp.</source>
            <translation>Le client dépend d’un autre établissement dans TeamUp.</translation>
        </message>
        <message>
            <source>The customer has been deleted in TeamUp.</source>
            <translation>Le client a été supprimé dans TeamUp.</translation>
        </message>
        <message>
            <source>The first {count}; type more to narrow it down.</source>
            <translation>Les {count} premiers ; tapez plus pour préciser.</translation>
        </message>
        <message>
            <source>The key of the pass has ended: give the member a new pass.</source>
            <translation>La clé du pass a pris fin : donnez un nouveau pass au membre.</translation>
        </message>
        <message>
            <source>The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps</source>
            <translation>La borne a planté ; rien n’est perdu. Touchez pour enregistrer les journaux pour l’assistance</translation>
        </message>
        <message>
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>La borne s’arrête, et les membres ne pourront plus s’enregistrer jusqu’au redémarrage. Les arrivées en attente sont gardées et envoyées alors.</translation>
        </message>
        <message>
            <source>The kiosk restarts with the camera. If it ends unexpectedly three times again, the camera is switched off again.</source>
            <translation>La borne redémarre avec la caméra. Si elle s’arrête encore trois fois sans prévenir, la caméra est coupée de nouveau.</translation>
        </message>
        <message>
            <source>The kiosk works; something could be better.</source>
            <translation>La borne fonctionne ; quelque chose pourrait aller mieux.</translation>
        </message>
        <message>
            <source>The members are being fetched.</source>
            <translation>Les membres sont en cours de chargement.</translation>
        </message>
        <message>
            <source>The membership has not begun yet.</source>
            <translation>L’abonnement n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>The membership is on hold: end the hold in TeamUp.</source>
            <translation>L’abonnement est suspendu : levez la suspension dans TeamUp.</translation>
        </message>
        <message>
            <source>The membership was cancelled.</source>
            <translation>L’abonnement a été résilié.</translation>
        </message>
        <message>
            <source>The pass is with the printer.</source>
            <translation>Le pass est à l’imprimante.</translation>
        </message>
        <message>
            <source>The scan was dismissed.</source>
            <translation>Le scan a été écarté.</translation>
        </message>
        <message>
            <source>The staff area stays shut until there is a PIN. Set one with the command “kiosk pin” on this computer, then start the kiosk again.</source>
            <translation>L’espace du personnel reste fermé tant qu’il n’y a pas de code PIN. Créez-en un avec la commande « kiosk pin » sur cet ordinateur, puis redémarrez la borne.</translation>
        </message>
        <message>
            <source>The volume is 0, so nothing is heard.</source>
            <translation>Le volume est à 0 : on n’entend rien.</translation>
        </message>
        <message>
            <source>The whole staff area speaks it when it is opened again.</source>
            <translation>Tout l’espace du personnel la parle à la prochaine ouverture.</translation>
        </message>
        <message>
            <source>There is no sound output. Plug in a loudspeaker, then restart the kiosk.</source>
            <translation>Aucune sortie son. Branchez un haut-parleur, puis redémarrez la borne.</translation>
        </message>
        <message>
            <source>These are the quiet hours (screen.quiet_hours), so nothing is heard.</source>
            <translation>Ce sont les heures calmes (screen.quiet_hours) : on n’entend rien.</translation>
        </message>
        <message>
            <source>These were two different PINs; begin anew.</source>
            <translation>C’étaient deux codes PIN différents ; recommencez.</translation>
        </message>
        <message>
            <source>This code fits several members.</source>
            <translation>Ce code correspond à plusieurs membres.</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Cette borne</translation>
        </message>
        <message>
            <source>This looks like a pass, but no key of this kiosk signed it: it is another gym's, altered or made up.</source>
            <translation>On dirait un pass, mais aucune clé de cette borne ne l’a signé : il vient d’une autre salle, est modifié ou inventé.</translation>
        </message>
        <message>
            <source>This needs the owner's PIN. The staff area locks, and whoever has that PIN can type it.</source>
            <translation>Il faut pour cela le code PIN du propriétaire. L’espace du personnel se verrouille, et la personne qui a ce code peut le saisir.</translation>
        </message>
        <message>
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Ce pass est signé d’une clé qui a pris fin le {day}. Donnez-en un nouveau.</translation>
        </message>
        <message>
            <source>This was taken for no scan.</source>
            <translation>Cela n’a pas été pris pour une lecture.</translation>
        </message>
        <message>
            <source>Thrown away</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <source>Thrown away before it</source>
            <translation>Écarté juste avant</translation>
        </message>
        <message>
            <source>To settle: {count}</source>
            <translation>À régler : {count}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Too long to be anybody's code</source>
            <translation>Trop long pour être le code de quelqu’un</translation>
        </message>
        <message>
            <source>Too short: {value} characters; a scan has {limit} (scanner.min_length)</source>
            <translation>Trop court : {value} caractères ; une lecture en a {limit} (scanner.min_length)</translation>
        </message>
        <message>
            <source>Torn apart: {value} ms without a key after {limit} characters</source>
            <translation>Coupé : {value} ms sans touche après {limit} caractères</translation>
        </message>
        <message>
            <source>Tries to send it</source>
            <translation>Essais d’envoi</translation>
        </message>
        <message>
            <source>Tries: {count}</source>
            <translation>Essais : {count}</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Souci</translation>
        </message>
        <message>
            <source>Trouble: {when}</source>
            <translation>Incident : {when}</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Type the owner's PIN</source>
            <translation>Saisir le code du propriétaire</translation>
        </message>
        <message>
            <source>Type your PIN, then touch the tick.</source>
            <translation>Tapez votre code PIN, puis touchez la coche.</translation>
        </message>
        <message>
            <source>Type, or scan a code. Members: {count}, as of {time}.</source>
            <translation>Tapez, ou scannez un code. Membres : {count}, à {time}.</translation>
        </message>
        <message>
            <source>Type, or scan a code. The list of members is not complete yet.</source>
            <translation>Tapez, ou scannez un code. La liste des membres n’est pas encore complète.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo this check-in?</source>
            <translation>Annuler cette arrivée ?</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Undone by staff before it was sent.</source>
            <translation>Annulé par le personnel avant l’envoi.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Dissocier</translation>
        </message>
        <message>
            <source>Unlink card {number}</source>
            <translation>Dissocier la carte {number}</translation>
        </message>
        <message>
            <source>Unlink card {number}?</source>
            <translation>Dissocier la carte {number} ?</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use the camera again</source>
            <translation>Réutiliser la caméra</translation>
        </message>
        <message>
            <source>Use the camera again?</source>
            <translation>Réutiliser la caméra ?</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Volume {volume} %</source>
            <translation>Volume {volume} %</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>What arrives, and how it is understood</source>
            <translation>Ce qui arrive, et comment c’est compris</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela signifie</translation>
        </message>
        <message>
            <source>What they did keeps the name they had then.</source>
            <translation>Ce que la personne a fait garde le nom qu’elle avait alors.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Which number is this card known by?</source>
            <translation>Sous quel numéro cette carte est-elle connue ?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Qui est-ce ?</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Whose scan was it? Search by name: {code}</source>
            <translation>À qui était ce scan ? Cherchez par nom : {code}</translation>
        </message>
        <message>
            <source>Why is it dismissed?</source>
            <translation>Pourquoi l’écarter ?</translation>
        </message>
        <message>
            <source>With a PIN of their own, the history says who did what. Settings, PINs, ending all passes and leaving the kiosk stay the owner's.</source>
            <translation>Avec un code PIN personnel, l’historique dit qui a fait quoi. Les réglages, les codes, l’annulation de tous les passes et la sortie de la borne restent au propriétaire.</translation>
        </message>
        <message>
            <source>Wrong member</source>
            <translation>Mauvais membre</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Vous pouvez réessayer.</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>à partir du {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>visites restantes : %n</numerusform>
                <numerusform>visites restantes : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in today, {day}</source>
            <translation>{count} arrivées, {day}</translation>
        </message>
        <message>
            <source>{name} is checked in on {membership}.</source>
            <translation>{name} : arrivée enregistrée sur {membership}.</translation>
        </message>
        <message>
            <source>{name} is checked in, free of charge.</source>
            <translation>{name} : arrivée enregistrée, gratuitement.</translation>
        </message>
        <message>
            <source>{name} will not be checked in, and may scan again.</source>
            <translation>{name} ne sera pas enregistré, et peut scanner à nouveau.</translation>
        </message>
        <message>
            <source>{name}: back in the queue, to be sent again.</source>
            <translation>{name} : de retour dans la file, à renvoyer.</translation>
        </message>
        <message>
            <source>{name}: dismissed.</source>
            <translation>{name} : écarté.</translation>
        </message>
        <message>
            <source>{name}: noted as being in TeamUp.</source>
            <translation>{name} : noté comme présent dans TeamUp.</translation>
        </message>
        <message>
            <source>{name}: undone.</source>
            <translation>{name} : annulé.</translation>
        </message>
        <message>
            <source>{rate} pictures a second</source>
            <translation>{rate} images par seconde</translation>
        </message>
        <message>
            <source>{troubles}. TeamUp may refuse it.</source>
            <translation>{troubles}. TeamUp pourrait refuser.</translation>
        </message>
        <message>
            <source>{what}: {found}</source>
            <translation>{what} : {found}</translation>
        </message>
    </context>
    <context>
        <name>TypingScreen</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en file</numerusform>
                <numerusform>%n en file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n semaine d’affilée : bravo !</numerusform>
                <numerusform>%n semaines d’affilée : bravo !</numerusform>
            </translation>
        </message>
        <message>
            <source>All of you are in</source>
            <translation>C’est bon, entrez</translation>
        </message>
        <message>
            <source>All of you are in already</source>
            <translation>C’est déjà noté</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>C’est déjà noté</translation>
        </message>
        <message>
            <source>Already in at {time}</source>
            <translation>C’est déjà noté, à {time}</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Enregistrer l’arrivée</translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Enregistrer</numerusform>
                <numerusform>Enregistrer %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Bienvenue, c’est noté</translation>
        </message>
        <message>
            <source>Checking you all in</source>
            <translation>Enregistrement en cours</translation>
        </message>
        <message>
            <source>Checking you in</source>
            <translation>Enregistrement en cours</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Getting ready… {percent} %</source>
            <translation>Préparation… {percent} %</translation>
        </message>
        <message>
            <source>Good to have you back: the team will get you going again.</source>
            <translation>Ravis de vous revoir : l’équipe va vous remettre en route.</translation>
        </message>
        <message>
            <source>Good to see you here: the team will let you in.</source>
            <translation>Ravis de vous voir ici : l’équipe va vous faire entrer.</translation>
        </message>
        <message>
            <source>Good to see you!</source>
            <translation>Ravis de vous voir !</translation>
        </message>
        <message>
            <source>Hand scanner not connected</source>
            <translation>Lecteur non connecté</translation>
        </message>
        <message>
            <source>Hello again!</source>
            <translation>Rebonjour !</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Bonjour !</translation>
        </message>
        <message>
            <source>Hold it closer</source>
            <translation>Approchez-le</translation>
        </message>
        <message>
            <source>Hold it still, and not too close</source>
            <translation>Tenez-le immobile, pas trop près</translation>
        </message>
        <message>
            <source>Hold your phone or card under the hand scanner.</source>
            <translation>Placez votre téléphone ou votre carte sous le lecteur.</translation>
        </message>
        <message>
            <source>Hold your phone or card up to the camera.</source>
            <translation>Présentez votre téléphone ou votre carte devant la caméra.</translation>
        </message>
        <message>
            <source>Is it the code of this gym?</source>
            <translation>Est-ce bien le code de cette salle ?</translation>
        </message>
        <message>
            <source>It is dark here: hold it closer</source>
            <translation>Il fait sombre : approchez-le</translation>
        </message>
        <message>
            <source>Looking you up…</source>
            <translation>Nous vous cherchons…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>No end date</source>
            <translation>Sans date de fin</translation>
        </message>
        <message>
            <source>Offline, check-ins are kept safe</source>
            <translation>Hors ligne, tout est gardé</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>One moment, you're next</source>
            <translation>Un instant, c’est bientôt à vous</translation>
        </message>
        <message>
            <source>One moment, your code was read. Waiting: {count}</source>
            <translation>Un instant, votre code est lu. En attente : {count}</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Please check in at the front desk</source>
            <translation>Merci de passer à l’accueil</translation>
        </message>
        <message>
            <source>Please see the front desk</source>
            <translation>Passez à l’accueil, s’il vous plaît</translation>
        </message>
        <message>
            <source>Please see the front desk together</source>
            <translation>Passez ensemble à l’accueil, s’il vous plaît</translation>
        </message>
        <message>
            <source>Please talk to the front desk, they will help you.</source>
            <translation>Parlez-en à l’accueil, on vous aidera.</translation>
        </message>
        <message>
            <source>Please wait a moment, then show it again</source>
            <translation>Patientez un instant, puis remontrez votre code</translation>
        </message>
        <message>
            <source>Scan your code</source>
            <translation>Scannez votre code</translation>
        </message>
        <message>
            <source>Show the whole code</source>
            <translation>Montrez le code en entier</translation>
        </message>
        <message>
            <source>Show your code</source>
            <translation>Montrez votre code</translation>
        </message>
        <message>
            <source>Sorry!</source>
            <translation>Nous sommes désolés !</translation>
        </message>
        <message>
            <source>The camera is not answering. Use the hand scanner or ask at the desk.</source>
            <translation>La caméra ne répond pas. Utilisez le lecteur à main ou demandez à l’accueil.</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La caméra démarre…</translation>
        </message>
        <message>
            <source>The scanner is not answering. Please ask at the desk.</source>
            <translation>Le lecteur ne répond pas. Demandez à l’accueil, s’il vous plaît.</translation>
        </message>
        <message>
            <source>The team will help you from here.</source>
            <translation>L’équipe va vous aider pour la suite.</translation>
        </message>
        <message>
            <source>The team will help you get started.</source>
            <translation>L’équipe va vous aider à démarrer.</translation>
        </message>
        <message>
            <source>The team will help you with the next step.</source>
            <translation>L’équipe va vous aider pour l’étape suivante.</translation>
        </message>
        <message>
            <source>The team would like a quick word with you.</source>
            <translation>L’équipe aimerait vous dire un mot.</translation>
        </message>
        <message>
            <source>This code fits more than one member: the team will find you.</source>
            <translation>Ce code correspond à plusieurs membres : l’équipe va vous retrouver.</translation>
        </message>
        <message>
            <source>This kind of code is not read here. Please ask at the desk.</source>
            <translation>Ce type de code n’est pas lu ici. Demandez à l’accueil.</translation>
        </message>
        <message>
            <source>This screen has a problem, and it is not you.</source>
            <translation>C’est cet écran qui a un problème, pas vous.</translation>
        </message>
        <message>
            <source>This was the last visit of your pack</source>
            <translation>C’était la dernière visite de votre carnet</translation>
        </message>
        <message>
            <source>Tilt it a little: a lamp is reflected in it</source>
            <translation>Inclinez-le un peu : une lampe s’y reflète</translation>
        </message>
        <message>
            <source>Today the team checks everybody in.</source>
            <translation>Aujourd’hui, l’équipe enregistre tout le monde.</translation>
        </message>
        <message>
            <source>Touch the screen or show your code</source>
            <translation>Touchez l’écran ou montrez votre code</translation>
        </message>
        <message>
            <source>Try once more, or ask at the front desk.</source>
            <translation>Réessayez, ou demandez à l’accueil.</translation>
        </message>
        <message>
            <source>Turn your screen's brightness down a little</source>
            <translation>Baissez un peu la luminosité de votre écran</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Jusqu’au {date}</translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Visite numéro %n : quel cap !</numerusform>
                <numerusform>Visite numéro %n : quel cap !</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Visites restantes : %n</numerusform>
                <numerusform>Visites restantes : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>We can't check you in here</source>
            <translation>Nous ne pouvons pas vous enregistrer ici</translation>
        </message>
        <message>
            <source>We don't know this code</source>
            <translation>Nous ne connaissons pas ce code</translation>
        </message>
        <message>
            <source>We'll confirm it as soon as the network is back.</source>
            <translation>Nous le confirmerons dès le retour du réseau.</translation>
        </message>
        <message>
            <source>We'll sort it out at the desk</source>
            <translation>On règle cela à l’accueil</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Bienvenue !</translation>
        </message>
        <message>
            <source>You're all set, nothing more to do.</source>
            <translation>Tout est en ordre, rien d’autre à faire.</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}</source>
            <translation>Votre réservation : {name}, {time}</translation>
        </message>
        <message>
            <source>You're booked: {name}, {time}, {room}</source>
            <translation>Votre réservation : {name}, {time}, {room}</translation>
        </message>
        <message>
            <source>You're in</source>
            <translation>C’est bon, entrez</translation>
        </message>
        <message>
            <source>You're nearly there: the team will get you going.</source>
            <translation>Vous y êtes presque : l’équipe va vous aider à démarrer.</translation>
        </message>
        <message>
            <source>Your first visit: great to have you here!</source>
            <translation>Première visite : ravis de vous voir !</translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Votre abonnement se termine dans %n jour</numerusform>
                <numerusform>Votre abonnement se termine dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Your membership ends today</source>
            <translation>Votre abonnement se termine aujourd’hui</translation>
        </message>
        <message>
            <source>Your membership ends tomorrow</source>
            <translation>Votre abonnement se termine demain</translation>
        </message>
        <message>
            <source>Your pass has been replaced: the team has a new one for you.</source>
            <translation>Votre pass a été remplacé : l’équipe en a un nouveau pour vous.</translation>
        </message>
        <message>
            <source>Your scan is kept. Please say hello at the front desk.</source>
            <translation>Votre scan est gardé. Passez dire bonjour à l’accueil.</translation>
        </message>
        <message>
            <source>{names}: please see the front desk</source>
            <translation>{names} : merci de passer à l’accueil</translation>
        </message>
    </context>
</TS>
