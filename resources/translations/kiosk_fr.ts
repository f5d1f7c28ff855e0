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
            <translation>Nous ne vous avons pas trouvé ainsi. Réessayez, ou demandez à l’accueil.</translation>
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
            <source>A pass that ended on {day}</source>
            <translation>Un pass qui a pris fin le {day}</translation>
        </message>
        <message>
            <source>A zip without secrets or members, for whoever helps</source>
            <translation>Un zip sans secrets ni membres, pour qui vous aide</translation>
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
            <source>Check-ins and scans still open</source>
            <translation>Arrivées et scans encore ouverts</translation>
        </message>
        <message>
            <source>Check-ins are switched off in TeamUp's settings, for the whole business.</source>
            <translation>Les enregistrements sont désactivés dans les réglages de TeamUp, pour tout l’établissement.</translation>
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
            <source>Choose the member</source>
            <translation>Choisir le membre</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
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
            <source>Dark</source>
            <translation>Sombre</translation>
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
            <source>Kind of code</source>
            <translation>Type de code</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
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
            <source>Movement</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>Name, e-mail or card</source>
            <translation>Nom, e-mail ou carte</translation>
        </message>
        <message>
            <source>Never fetched</source>
            <translation>Jamais chargée</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
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
            <source>Open</source>
            <translation>Ouverte</translation>
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
            <source>Read last</source>
            <translation>Dernière lecture</translation>
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
            <source>Show pass</source>
            <translation>Afficher le pass</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>Affiché en ce moment</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
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
            <source>The address of a customer's page</source>
            <translation>L’adresse de la page d’un client</translation>
        </message>
        <message>
            <source>The best one, by itself</source>
            <translation>La meilleure, automatiquement</translation>
        </message>
        <message>
            <source>The code alone, as it is</source>
            <translation>Le code seul, tel quel</translation>
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
            <source>The kiosk ends, and members cannot check in until it is started again. Check-ins still waiting are kept, and sent then.</source>
            <translation>La borne s’arrête, et les membres ne pourront plus s’enregistrer jusqu’au redémarrage. Les arrivées en attente sont gardées et envoyées alors.</translation>
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
            <translation>L’espace du personnel reste fermé tant qu’il n’y a pas de code PIN. Créez-en un avec la commande « kiosk pin » sur cet ordinateur, puis redémarrez la borne.</translation>
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
            <source>This pass is signed with a key that ended on {day}. Hand out a new one.</source>
            <translation>Ce pass est signé d’une clé qui a pris fin le {day}. Donnez-en un nouveau.</translation>
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
            <source>Too long to be anybody's code</source>
            <translation>Trop long pour être le code de quelqu’un</translation>
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
            <source>Try it</source>
            <translation>Essayer</translation>
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
            <source>What to do</source>
            <translation>Que faire</translation>
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
                <numerusform>Enregistrer %n</numerusform>
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
