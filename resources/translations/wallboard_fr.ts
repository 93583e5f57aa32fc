<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>wallboard</name>
  <message>
   <source> (and {count} more)</source>
   <translation> (et {count} de plus)</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>(unnamed)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>+{count} more</source>
   <translation>+{count}</translation>
  </message>
  <message>
   <source>, {n} abandoned</source>
   <translation>, {n} abandonnés</translation>
  </message>
  <message>
   <source>1 free to 5 dear: the gentlest that close the gap are proposed.</source>
   <translation>De 1, gratuit, à 5, cher : on propose les plus doux qui comblent le manque.</translation>
  </message>
  <message>
   <source>10 to 30 min in their state</source>
   <translation>De 10 à 30 min dans leur état</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 semaines</translation>
  </message>
  <message>
   <source>120 or 2:00</source>
   <translation>120 ou 2:00</translation>
  </message>
  <message>
   <source>2026-03-01, empty: the first</source>
   <translation>2026-03-01, vide : le premier</translation>
  </message>
  <message>
   <source>2026-03-31, empty: the last</source>
   <translation>2026-03-31, vide : le dernier</translation>
  </message>
  <message>
   <source>3 to 10 min in their state</source>
   <translation>De 3 à 10 min dans leur état</translation>
  </message>
  <message>
   <source>30 minutes ahead</source>
   <translation>30 minutes en avant</translation>
  </message>
  <message>
   <source>30 minutes back</source>
   <translation>30 minutes en arrière</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 semaines</translation>
  </message>
  <message>
   <source>5 minutes ahead</source>
   <translation>5 minutes en avant</translation>
  </message>
  <message>
   <source>5 minutes back</source>
   <translation>5 minutes en arrière</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 jours</translation>
  </message>
  <message>
   <source>A contact answered by then is answered in time.</source>
   <translation>Un contact répondu d'ici là est répondu à temps.</translation>
  </message>
  <message>
   <source>A contact takes {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Un contact dure {value} sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} in this interval; the limit is {limit}.</source>
   <translation>Un contact dure {value} dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} today; the limit is {limit}.</source>
   <translation>Un contact dure {value} aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>A dot for each agent, a bar for the team. The tables below have all figures.</source>
   <translation>Un point par agent, une barre pour l'équipe. Les tableaux ci-dessous ont tous les chiffres.</translation>
  </message>
  <message>
   <source>A limit must be broken for so long first.</source>
   <translation>Une limite doit d'abord être dépassée aussi longtemps.</translation>
  </message>
  <message>
   <source>A line is too long.</source>
   <translation>Une ligne est trop longue.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of ours: overtime.</source>
   <translation>Un nom à vous, ou celui d'un des nôtres : overtime.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of the program's rules: waiting.</source>
   <translation>Un nom à vous, ou celui d'une règle du programme : waiting.</translation>
  </message>
  <message>
   <source>A picture of the room</source>
   <translation>Une image de la salle</translation>
  </message>
  <message>
   <source>A short word for the log: small letters, digits and _.</source>
   <translation>Un mot court pour le journal : minuscules, chiffres et _.</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>Un an</translation>
  </message>
  <message>
   <source>AHT</source>
   <translation>DMT</translation>
  </message>
  <message>
   <source>ASA</source>
   <translation>ASA</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abandons</translation>
  </message>
  <message>
   <source>Abandoned %</source>
   <translation>% abandon</translation>
  </message>
  <message>
   <source>Abandoned today, of those offered</source>
   <translation>Abandonnés aujourd'hui, parmi les présentés</translation>
  </message>
  <message>
   <source>Abandoned, at most</source>
   <translation>Abandons, au plus</translation>
  </message>
  <message>
   <source>Abandonment</source>
   <translation>Taux d'abandon</translation>
  </message>
  <message>
   <source>About any alert</source>
   <translation>Sur toute alerte</translation>
  </message>
  <message>
   <source>About which alert</source>
   <translation>Sur quelle alerte</translation>
  </message>
  <message>
   <source>About:</source>
   <translation>À propos :</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>Acquitter</translation>
  </message>
  <message>
   <source>Acknowledge  A</source>
   <translation>Acquitter  A</translation>
  </message>
  <message>
   <source>Acknowledge the chosen alert</source>
   <translation>Acquitter l'alerte choisie</translation>
  </message>
  <message>
   <source>Acknowledge: {name}</source>
   <translation>Acquitter : {name}</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>Acquittée</translation>
  </message>
  <message>
   <source>Acknowledged: {alert}</source>
   <translation>Acquittée : {alert}</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Agir</translation>
  </message>
  <message>
   <source>Act before the limit is passed: move breaks, end off-phone work.</source>
   <translation>Agissez avant que la limite soit passée : déplacez des pauses, arrêtez le travail hors ligne.</translation>
  </message>
  <message>
   <source>Act on the chosen alert</source>
   <translation>Agir sur l'alerte choisie</translation>
  </message>
  <message>
   <source>Act on the worst alert</source>
   <translation>Agir sur la pire alerte</translation>
  </message>
  <message>
   <source>Act on: {name}</source>
   <translation>Agir sur : {name}</translation>
  </message>
  <message>
   <source>Act while the interval can still be saved.</source>
   <translation>Agissez tant que l'intervalle peut être sauvé.</translation>
  </message>
  <message>
   <source>Act…</source>
   <translation>Agir…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address in the keyring</source>
   <translation>Adresse dans le trousseau</translation>
  </message>
  <message>
   <source>Address's variable</source>
   <translation>Variable de l'adresse</translation>
  </message>
  <message>
   <source>Adherence</source>
   <translation>Adhérence</translation>
  </message>
  <message>
   <source>After {n} min:</source>
   <translation>Après {n} min :</translation>
  </message>
  <message>
   <source>Against it</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Agent {name}</source>
   <translation>Agent {name}</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>Agents</translation>
  </message>
  <message>
   <source>Agents appear here as soon as they sign on.</source>
   <translation>Les agents apparaissent ici dès qu'ils se connectent.</translation>
  </message>
  <message>
   <source>Agents are inferred from the contacts.</source>
   <translation>Les agents sont déduits des contacts.</translation>
  </message>
  <message>
   <source>Agents are not in this feed</source>
   <translation>Les agents ne sont pas dans ce flux</translation>
  </message>
  <message>
   <source>Agents as table or squares</source>
   <translation>Agents en tableau ou en carrés</translation>
  </message>
  <message>
   <source>Agents free</source>
   <translation>Agents libres</translation>
  </message>
  <message>
   <source>Agents free while someone waits</source>
   <translation>Agents libres pendant que quelqu'un attend</translation>
  </message>
  <message>
   <source>Agents free: {value}; the limit is {limit}.</source>
   <translation>Agents libres : {value} ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Agents leave ready</source>
   <translation>Des agents quittent « disponible »</translation>
  </message>
  <message>
   <source>Agents leaving</source>
   <translation>Agents qui partent</translation>
  </message>
  <message>
   <source>Agents missing now for what is expected</source>
   <translation>Agents qui manquent pour ce qui est attendu</translation>
  </message>
  <message>
   <source>Agents on</source>
   <translation>Agents présents</translation>
  </message>
  <message>
   <source>Agents on a contact or in wrap-up now</source>
   <translation>Agents en contact ou en post-appel</translation>
  </message>
  <message>
   <source>Agents required</source>
   <translation>Agents requis</translation>
  </message>
  <message>
   <source>Agents signed on</source>
   <translation>Agents connectés</translation>
  </message>
  <message>
   <source>Agents signed on while someone waits</source>
   <translation>Agents connectés pendant que quelqu'un attend</translation>
  </message>
  <message>
   <source>Agents signed on: {value}; the limit is {limit}.</source>
   <translation>Agents connectés : {value} ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Agents who could take a contact now, of those signed on</source>
   <translation>Agents qui pourraient prendre un contact, parmi les connectés</translation>
  </message>
  <message>
   <source>Agents whom several feeds know: on the floor each is one, with one state.</source>
   <translation>Agents que plusieurs flux connaissent : sur le plateau, chacun est un seul, avec un seul état.</translation>
  </message>
  <message>
   <source>Agents without a seat</source>
   <translation>Agents sans place</translation>
  </message>
  <message>
   <source>Agents' occupancy is healthy from here …</source>
   <translation>L'occupation des agents est saine d'ici …</translation>
  </message>
  <message>
   <source>Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time are no more than that.</source>
   <translation>Les connexions des agents sont déduites des contacts qu'ils ont pris : occupation et temps de connexion ne sont rien de plus.</translation>
  </message>
  <message>
   <source>Agents, for example Ada; Ben</source>
   <translation>Agents, par exemple Ada ; Ben</translation>
  </message>
  <message>
   <source>Agents, more or fewer</source>
   <translation>Agents, plus ou moins</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>Alerte</translation>
  </message>
  <message>
   <source>Alert: {name}</source>
   <translation>Alerte : {name}</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Alertes</translation>
  </message>
  <message>
   <source>Alerts as tried</source>
   <translation>Alertes comme essayées</translation>
  </message>
  <message>
   <source>Alerts by rule</source>
   <translation>Alertes par règle</translation>
  </message>
  <message>
   <source>Alerts come as the day goes on.</source>
   <translation>Les alertes viennent au fil du jour.</translation>
  </message>
  <message>
   <source>Alerts of the shift</source>
   <translation>Alertes de la vacation</translation>
  </message>
  <message>
   <source>Alerts then in force</source>
   <translation>Alertes alors en cours</translation>
  </message>
  <message>
   <source>Alerts within so long go out as one message.</source>
   <translation>Les alertes de ce délai partent en un seul message.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>Tous les agents</translation>
  </message>
  <message>
   <source>All calm</source>
   <translation>Tout est calme</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>All of it can be changed later, in the settings.</source>
   <translation>Tout peut être changé plus tard, dans les réglages.</translation>
  </message>
  <message>
   <source>All places</source>
   <translation>Tous les lieux</translation>
  </message>
  <message>
   <source>All queues</source>
   <translation>Toutes les files</translation>
  </message>
  <message>
   <source>All that came of {rows}: the hour after was not over at the end.</source>
   <translation>Tout ce qui est venu de {rows} : l'heure suivante n'était pas finie.</translation>
  </message>
  <message>
   <source>All that is open or runs on</source>
   <translation>Tout ce qui est ouvert ou continue</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted</source>
   <translation>Permettre une connexion non chiffrée au-delà de cette machine</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted: anybody between can read it.</source>
   <translation>Permettre une connexion non chiffrée au-delà de cette machine : n'importe qui entre les deux peut la lire.</translation>
  </message>
  <message>
   <source>Alone</source>
   <translation>Seul</translation>
  </message>
  <message>
   <source>Also done there within the hour: {what}</source>
   <translation>Fait aussi là dans l'heure : {what}</translation>
  </message>
  <message>
   <source>Also {places}.</source>
   <translation>Aussi {places}.</translation>
  </message>
  <message>
   <source>Among those of one cost class; ours have 10, 20, 30 … from the gentlest.</source>
   <translation>Parmi ceux d'une classe de coût ; les nôtres ont 10, 20, 30 … du plus doux.</translation>
  </message>
  <message>
   <source>An Apprise URL that holds no secret: mailto://relay.example?from=…&amp;to=…</source>
   <translation>Une URL Apprise sans secret : mailto://relay.example?from=…&amp;to=…</translation>
  </message>
  <message>
   <source>An offer has from 1 to {most} places, or no limit.</source>
   <translation>Une offre a de 1 à {most} places, ou pas de limite.</translation>
  </message>
  <message>
   <source>And {n} more on the wall.</source>
   <translation>Et {n} de plus au mur.</translation>
  </message>
  <message>
   <source>And {n} more, among the details.</source>
   <translation>Et {n} de plus, dans les détails.</translation>
  </message>
  <message>
   <source>And {n} more, in the tables for programs (CSV, XLSX).</source>
   <translation>Et {n} de plus, dans les tableaux pour programmes (CSV, XLSX).</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>Et {n} de plus.</translation>
  </message>
  <message>
   <source>Announce the trouble, or lead callers to another queue</source>
   <translation>Annoncer la panne, ou mener les appels vers une autre file</translation>
  </message>
  <message>
   <source>Announce the wait</source>
   <translation>Annoncer l'attente</translation>
  </message>
  <message>
   <source>Announce the wait on {count} lines</source>
   <translation>Annoncer l'attente sur {count} lignes</translation>
  </message>
  <message>
   <source>Announce the wait, or offer call-backs</source>
   <translation>Annoncer l'attente, ou proposer un rappel</translation>
  </message>
  <message>
   <source>Anonymous Bank files</source>
   <translation>Fichiers « Anonymous Bank »</translation>
  </message>
  <message>
   <source>Another program has changed the file meanwhile. Save again to write over it (it is kept as a backup), or Cancel and open the settings anew to see what is new.</source>
   <translation>Un autre programme a changé le fichier entre-temps. Enregistrez de nouveau pour l'écraser (une copie est gardée), ou annulez et rouvrez les réglages pour voir ce qui est nouveau.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Répondre avant</translation>
  </message>
  <message>
   <source>Answer to “{text}”</source>
   <translation>Réponse à « {text} »</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Répondre sous</translation>
  </message>
  <message>
   <source>Answer “{text}”</source>
   <translation>Répondre à « {text} »</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Répondus</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Répondus sous</translation>
  </message>
  <message>
   <source>Answers take {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Répondre prend {value} sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} in this interval; the limit is {limit}.</source>
   <translation>Répondre prend {value} dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} today; the limit is {limit}.</source>
   <translation>Répondre prend {value} aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Applies</source>
   <translation>S'applique</translation>
  </message>
  <message>
   <source>Arrange seats</source>
   <translation>Disposer les places</translation>
  </message>
  <message>
   <source>Arrange seats, and end it</source>
   <translation>Disposer les places, et finir</translation>
  </message>
  <message>
   <source>Arrow keys choose, Enter goes on. Nothing is written before the last step.</source>
   <translation>Les flèches choisissent, Entrée continue. Rien n'est écrit avant la dernière étape.</translation>
  </message>
  <message>
   <source>As it was typed before the wall was locked. Not saved yet.</source>
   <translation>Comme saisi avant le verrouillage du mur. Pas encore enregistré.</translation>
  </message>
  <message>
   <source>As the site</source>
   <translation>Comme le site</translation>
  </message>
  <message>
   <source>As&amp;k</source>
   <translation>De&amp;mander</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask about the shift</source>
   <translation>Demander sur la vacation</translation>
  </message>
  <message>
   <source>Ask about {name}</source>
   <translation>Demander sur {name}</translation>
  </message>
  <message>
   <source>Ask on the floor whether contacts arrive at the desks</source>
   <translation>Demander sur le plateau si les contacts arrivent aux postes</translation>
  </message>
  <message>
   <source>Ask on the floor: a system may be down, or a break is taken together.</source>
   <translation>Demandez sur le plateau : un système est peut-être en panne, ou une pause est prise ensemble.</translation>
  </message>
  <message>
   <source>Ask on the floor: the agents' phones or their sign-on may be down.</source>
   <translation>Demandez sur le plateau : les téléphones des agents ou leur connexion sont peut-être en panne.</translation>
  </message>
  <message>
   <source>Ask what takes so long: a slow system or a new kind of question.</source>
   <translation>Demandez ce qui prend si longtemps : un système lent ou un nouveau type de question.</translation>
  </message>
  <message>
   <source>Ask when he will be back.</source>
   <translation>Demandez quand il revient.</translation>
  </message>
  <message>
   <source>Ask whether something is stuck.</source>
   <translation>Demandez si quelque chose bloque.</translation>
  </message>
  <message>
   <source>Ask whether the schedule should be changed, or something keeps him.</source>
   <translation>Demandez s'il faut changer le planning, ou si quelque chose le retient.</translation>
  </message>
  <message>
   <source>Ask whoever runs it for access.</source>
   <translation>Demandez l'accès à qui l'exploite.</translation>
  </message>
  <message>
   <source>Asking the keyring …</source>
   <translation>Interrogation du trousseau …</translation>
  </message>
  <message>
   <source>Asterisk
Our relay beside it speaks with it; see docs/feeds/asterisk.md</source>
   <translation>Asterisk
Notre relais à côté parle avec lui ; voir docs/feeds/asterisk.md</translation>
  </message>
  <message>
   <source>At lunch</source>
   <translation>Au déjeuner</translation>
  </message>
  <message>
   <source>At most this share should hang up.</source>
   <translation>Au plus cette part devrait raccrocher.</translation>
  </message>
  <message>
   <source>At so many times the queue's longest wait.</source>
   <translation>À tant de fois l'attente maximale de la file.</translation>
  </message>
  <message>
   <source>At the present course someone will have waited {limit}, the limit, by about {clock}; the longest wait is now {longest}.</source>
   <translation>À ce train, quelqu'un aura attendu {limit}, la limite, vers {clock} ; l'attente maximale est maintenant {longest}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}, and it stands at {now}.</source>
   <translation>À ce train, l'intervalle finira à {clock} avec environ {level} répondus dans l'objectif ; l'objectif est {target}, il en est à {now}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}.</source>
   <translation>À ce train, l'intervalle finira à {clock} avec environ {level} répondus dans l'objectif ; l'objectif est {target}.</translation>
  </message>
  <message>
   <source>At these only what is critical passes.</source>
   <translation>À ces heures, seul le critique passe.</translation>
  </message>
  <message>
   <source>At worst: {figures}</source>
   <translation>Au pire : {figures}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Autorité</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Disponible</translation>
  </message>
  <message>
   <source>Average handling time today</source>
   <translation>Durée moyenne de traitement du jour</translation>
  </message>
  <message>
   <source>Average handling time today, since this wall watches</source>
   <translation>Durée moyenne de traitement du jour, depuis que ce mur regarde</translation>
  </message>
  <message>
   <source>Average speed of answer today</source>
   <translation>Délai moyen de réponse du jour</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back  ⌫</source>
   <translation>Retour  ⌫</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Revenir à la valeur par défaut</translation>
  </message>
  <message>
   <source>Back to default: {name}</source>
   <translation>Revenir à la valeur par défaut : {name}</translation>
  </message>
  <message>
   <source>Back to the log</source>
   <translation>Retour au journal</translation>
  </message>
  <message>
   <source>Back-test</source>
   <translation>Rétrotest</translation>
  </message>
  <message>
   <source>Before its ids</source>
   <translation>Devant ses identifiants</translation>
  </message>
  <message>
   <source>Beside alerts that are raised.</source>
   <translation>En plus des alertes levées.</translation>
  </message>
  <message>
   <source>Beyond expected</source>
   <translation>Au-delà de l'attendu</translation>
  </message>
  <message>
   <source>Bites after</source>
   <translation>Agit après</translation>
  </message>
  <message>
   <source>Borrow {count} agent from a team or outsourcer</source>
   <translation>Emprunter {count} agent à une équipe ou un prestataire</translation>
  </message>
  <message>
   <source>Borrow {count} agents from a team or outsourcer</source>
   <translation>Emprunter {count} agents à une équipe ou un prestataire</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Break or lunch move</source>
   <translation>Déplacer pause ou déjeuner</translation>
  </message>
  <message>
   <source>Bring an agent with the skill back from break or off-phone work</source>
   <translation>Ramener de pause ou de hors ligne un agent qui a la compétence</translation>
  </message>
  <message>
   <source>Bring in agents from a quieter queue, or offer call-backs.</source>
   <translation>Prenez des agents d'une file plus calme, ou proposez un rappel.</translation>
  </message>
  <message>
   <source>But not</source>
   <translation>Mais pas</translation>
  </message>
  <message>
   <source>But not at</source>
   <translation>Mais pas à</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By anyone</source>
   <translation>Par tous</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Par canal</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>Par groupe</translation>
  </message>
  <message>
   <source>By main queue</source>
   <translation>Par file principale</translation>
  </message>
  <message>
   <source>By name, team, queue or state</source>
   <translation>Par nom, équipe, file ou état</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Par état</translation>
  </message>
  <message>
   <source>By team</source>
   <translation>Par équipe</translation>
  </message>
  <message>
   <source>By time in state</source>
   <translation>Par temps dans l'état</translation>
  </message>
  <message>
   <source>By when an answer is due to {rows}: no time is named.</source>
   <translation>Pour quand une réponse est due à {rows} : aucune heure n'est dite.</translation>
  </message>
  <message>
   <source>CSAT</source>
   <translation>CSAT</translation>
  </message>
  <message>
   <source>CSV, a contact a line</source>
   <translation>CSV, un contact par ligne</translation>
  </message>
  <message>
   <source>Call back whoever is in off-phone work</source>
   <translation>Rappeler qui travaille hors ligne</translation>
  </message>
  <message>
   <source>Call the number yourself: does it ring at an agent?</source>
   <translation>Appelez le numéro vous-même : sonne-t-il chez un agent ?</translation>
  </message>
  <message>
   <source>Call {count} agent back from off-phone work</source>
   <translation>Rappeler {count} agent du travail hors ligne</translation>
  </message>
  <message>
   <source>Call {count} agents back from off-phone work</source>
   <translation>Rappeler {count} agents du travail hors ligne</translation>
  </message>
  <message>
   <source>Call-back or announcement</source>
   <translation>Rappel ou annonce</translation>
  </message>
  <message>
   <source>Callers who hang up within so long do not count. 0: all count.</source>
   <translation>Qui raccroche dans ce délai ne compte pas. 0 : tous comptent.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel  Esc</source>
   <translation>Annuler  Échap</translation>
  </message>
  <message>
   <source>Cannot be undone: {what} ({why})</source>
   <translation>Ne peut être défait : {what} ({why})</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Transporte</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Rattrapage</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Changement</translation>
  </message>
  <message>
   <source>Change it if it happened earlier: type a time, or use the arrow keys</source>
   <translation>Changez si c'était plus tôt : tapez une heure, ou les flèches</translation>
  </message>
  <message>
   <source>Change its targets…</source>
   <translation>Changer ses objectifs…</translation>
  </message>
  <message>
   <source>Change the targets of the chosen queue</source>
   <translation>Changer les objectifs de la file choisie</translation>
  </message>
  <message>
   <source>Changed, not saved yet.</source>
   <translation>Changé, pas encore enregistré.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check host and port, and whether the server runs; then test again.</source>
   <translation>Vérifiez hôte et port, et si le serveur tourne ; puis testez de nouveau.</translation>
  </message>
  <message>
   <source>Check host, port and path.</source>
   <translation>Vérifiez hôte, port et chemin.</translation>
  </message>
  <message>
   <source>Check the address.</source>
   <translation>Vérifiez l'adresse.</translation>
  </message>
  <message>
   <source>Choose a longer period, or the whole floor.</source>
   <translation>Choisissez une période plus longue, ou tout le plateau.</translation>
  </message>
  <message>
   <source>Choose and order the columns</source>
   <translation>Choisir et ordonner les colonnes</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <source>Choose recorded days</source>
   <translation>Choisir des jours enregistrés</translation>
  </message>
  <message>
   <source>Choose the recorded days first.</source>
   <translation>Choisissez d'abord les jours enregistrés.</translation>
  </message>
  <message>
   <source>Choose what was done: click it, or press its underlined letter.</source>
   <translation>Choisissez ce qui a été fait : cliquez, ou la lettre soulignée.</translation>
  </message>
  <message>
   <source>Choose, or type 17:30 or 2026-05-27 09:00</source>
   <translation>Choisissez, ou tapez 17:30 ou 2026-05-27 09:00</translation>
  </message>
  <message>
   <source>Clear at</source>
   <translation>Levée à</translation>
  </message>
  <message>
   <source>Clear for, s</source>
   <translation>Levée après, s</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>Fermer  Échap</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Close all groups</source>
   <translation>Fermer tous les groupes</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Closed in the shift</source>
   <translation>Clos pendant la vacation</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Fermé le</translation>
  </message>
  <message>
   <source>Coach</source>
   <translation>Coacher</translation>
  </message>
  <message>
   <source>Coach {count} agent</source>
   <translation>Coacher {count} agent</translation>
  </message>
  <message>
   <source>Coach {count} agents</source>
   <translation>Coacher {count} agents</translation>
  </message>
  <message>
   <source>Coached</source>
   <translation>Coaché</translation>
  </message>
  <message>
   <source>Coaching</source>
   <translation>Coaching</translation>
  </message>
  <message>
   <source>Coaching and its follow-up</source>
   <translation>Coaching et son suivi</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Columns, from left to right</source>
   <translation>Colonnes, de gauche à droite</translation>
  </message>
  <message>
   <source>Columns…</source>
   <translation>Colonnes…</translation>
  </message>
  <message>
   <source>Compare who is on with the plan: absent, late, off the phones</source>
   <translation>Comparer qui est là avec le planning : absent, en retard, hors ligne</translation>
  </message>
  <message>
   <source>Compare with a week ago</source>
   <translation>Comparer avec il y a une semaine</translation>
  </message>
  <message>
   <source>Compare with the day a week ago (Shift+Y)</source>
   <translation>Comparer avec le jour d'il y a une semaine (Maj+Y)</translation>
  </message>
  <message>
   <source>Compare with yesterday</source>
   <translation>Comparer avec hier</translation>
  </message>
  <message>
   <source>Compare with yesterday (Y)</source>
   <translation>Comparer avec hier (Y)</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Connecter</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Connecting to {place}</source>
   <translation>Connexion à {place}</translation>
  </message>
  <message>
   <source>Connecting to {url} …</source>
   <translation>Connexion à {url} …</translation>
  </message>
  <message>
   <source>Connection lost</source>
   <translation>Connexion perdue</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contacts par jour</translation>
  </message>
  <message>
   <source>Contacts abandoned today</source>
   <translation>Contacts abandonnés aujourd'hui</translation>
  </message>
  <message>
   <source>Contacts an interval</source>
   <translation>Contacts par intervalle</translation>
  </message>
  <message>
   <source>Contacts an interval, and what was expected</source>
   <translation>Contacts par intervalle, et ce qui était attendu</translation>
  </message>
  <message>
   <source>Contacts answered today</source>
   <translation>Contacts répondus aujourd'hui</translation>
  </message>
  <message>
   <source>Contacts ended today, since this wall watches</source>
   <translation>Contacts terminés aujourd'hui, depuis que ce mur regarde</translation>
  </message>
  <message>
   <source>Contacts expected</source>
   <translation>Contacts attendus</translation>
  </message>
  <message>
   <source>Contacts expected in the interval that runs</source>
   <translation>Contacts attendus dans l'intervalle en cours</translation>
  </message>
  <message>
   <source>Contacts kept away</source>
   <translation>Contacts évités</translation>
  </message>
  <message>
   <source>Contacts offered today</source>
   <translation>Contacts présentés aujourd'hui</translation>
  </message>
  <message>
   <source>Contacts that wait now</source>
   <translation>Contacts en attente</translation>
  </message>
  <message>
   <source>Contacts that wait now and have waited longer than their target</source>
   <translation>Contacts en attente depuis plus longtemps que leur objectif</translation>
  </message>
  <message>
   <source>Cost class</source>
   <translation>Classe de coût</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Critique</translation>
  </message>
  <message>
   <source>Critical at</source>
   <translation>Critique à</translation>
  </message>
  <message>
   <source>Crosshair an interval back</source>
   <translation>Réticule d'un intervalle en arrière</translation>
  </message>
  <message>
   <source>Crosshair an interval on</source>
   <translation>Réticule d'un intervalle en avant</translation>
  </message>
  <message>
   <source>Customers' answers behind the satisfaction: {n}, for {agents} signed on. A single agent's mean is little more than chance below {least} answers.</source>
   <translation>Réponses de clients derrière la satisfaction : {n}, pour {agents} connectés. Sous {least} réponses, la moyenne d'un agent n'est guère plus que du hasard.</translation>
  </message>
  <message>
   <source>DEMO</source>
   <translation>DÉMO</translation>
  </message>
  <message>
   <source>Daily report</source>
   <translation>Rapport du jour</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>Le jour commence</translation>
  </message>
  <message>
   <source>Day {before} → {after}</source>
   <translation>Jour {before} → {after}</translation>
  </message>
  <message>
   <source>Days on which it stays closed, YYYY-MM-DD, one on each line.</source>
   <translation>Jours de fermeture, YYYY-MM-DD, un par ligne.</translation>
  </message>
  <message>
   <source>Days that are not learned from, YYYY-MM-DD, one on each line.</source>
   <translation>Jours dont rien n'est appris, YYYY-MM-DD, un par ligne.</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Delivered by {routes}</source>
   <translation>Remis par {routes}</translation>
  </message>
  <message>
   <source>Delivered to {names}</source>
   <translation>Remis à {names}</translation>
  </message>
  <message>
   <source>Delivered to {n} agents</source>
   <translation>Remis à {n} agents</translation>
  </message>
  <message>
   <source>Demo: a simulated centre</source>
   <translation>Démo : un centre simulé</translation>
  </message>
  <message>
   <source>Demos and replays send messages, too.</source>
   <translation>Démos et relectures envoient aussi des messages.</translation>
  </message>
  <message>
   <source>Did it help?</source>
   <translation>Cela a-t-il aidé ?</translation>
  </message>
  <message>
   <source>Dim at night</source>
   <translation>Assombrir la nuit</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Sens</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Done about it</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>Done already</source>
   <translation>Déjà fait</translation>
  </message>
  <message>
   <source>Done in the half-hour before</source>
   <translation>Fait dans la demi-heure d'avant</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Drag, or Shift and an arrow, moves · Delete takes the seat away</source>
   <translation>Glisser, ou Maj et flèche, déplace · Suppr retire la place</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Chute</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>Earlier hours</source>
   <translation>Heures précédentes</translation>
  </message>
  <message>
   <source>Earlier today</source>
   <translation>Plus tôt aujourd'hui</translation>
  </message>
  <message>
   <source>Effect after</source>
   <translation>A agi après</translation>
  </message>
  <message>
   <source>Effect after, min</source>
   <translation>A agi après, min</translation>
  </message>
  <message>
   <source>Effect hoped for: {effect}</source>
   <translation>Effet espéré : {effect}</translation>
  </message>
  <message>
   <source>Empty: as the feed says.</source>
   <translation>Vide : comme le dit le flux.</translation>
  </message>
  <message>
   <source>End of day</source>
   <translation>Fin du jour</translation>
  </message>
  <message>
   <source>Enter tests the connection.</source>
   <translation>Entrée teste la connexion.</translation>
  </message>
  <message>
   <source>Esc shows all agents again.</source>
   <translation>Échap montre de nouveau tous les agents.</translation>
  </message>
  <message>
   <source>Esc shows all of them again.</source>
   <translation>Échap les montre toutes de nouveau.</translation>
  </message>
  <message>
   <source>Escalate</source>
   <translation>Escalader</translation>
  </message>
  <message>
   <source>Escalated to</source>
   <translation>Escaladé à</translation>
  </message>
  <message>
   <source>Escalated to {name}</source>
   <translation>Escaladé à {name}</translation>
  </message>
  <message>
   <source>Escalated to {whom}</source>
   <translation>Escaladé à {whom}</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Escalade</translation>
  </message>
  <message>
   <source>Europe/Berlin. Empty: as the feed says. This machine's: {zone}.</source>
   <translation>Europe/Berlin. Vide : comme le dit le flux. Cette machine : {zone}.</translation>
  </message>
  <message>
   <source>Every contact was answered within its target.</source>
   <translation>Chaque contact a été répondu dans l'objectif.</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <source>Expected effect</source>
   <translation>Effet attendu</translation>
  </message>
  <message>
   <source>Expected {basis}.</source>
   <translation>Attendu {basis}.</translation>
  </message>
  <message>
   <source>Expected: {what}</source>
   <translation>Attendu : {what}</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Exporter les réglages</translation>
  </message>
  <message>
   <source>Export the day</source>
   <translation>Exporter le jour</translation>
  </message>
  <message>
   <source>Export the picture or the figures</source>
   <translation>Exporter l'image ou les chiffres</translation>
  </message>
  <message>
   <source>Exported to {file}</source>
   <translation>Exporté vers {file}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>FCR</source>
   <translation>FCR</translation>
  </message>
  <message>
   <source>FEED:ID in each feed that knows the agent, one on each line. FEED is the feed's name.</source>
   <translation>FEED:ID dans chaque flux qui connaît l’agent, un par ligne. FEED est le nom du flux.</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fausses alertes</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Few agents free</source>
   <translation>Peu d'agents libres</translation>
  </message>
  <message>
   <source>Few agents signed on</source>
   <translation>Peu d'agents connectés</translation>
  </message>
  <message>
   <source>Fewest contacts</source>
   <translation>Contacts minimum</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Chiffre</translation>
  </message>
  <message>
   <source>Figures are also shown for each group.</source>
   <translation>Les chiffres sont montrés aussi par groupe.</translation>
  </message>
  <message>
   <source>Figures as text (*.csv)</source>
   <translation>Chiffres en texte (*.csv)</translation>
  </message>
  <message>
   <source>Figures for Excel (*.xlsx)</source>
   <translation>Chiffres pour Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Figures then</source>
   <translation>Chiffres d'alors</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Find a queue (Ctrl+F)</source>
   <translation>Chercher une file (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>Find agents (Ctrl+F)</source>
   <translation>Chercher des agents (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find anything to do</source>
   <translation>Trouver toute action</translation>
  </message>
  <message>
   <source>Find anything to do, by a few letters</source>
   <translation>Trouver toute action en quelques lettres</translation>
  </message>
  <message>
   <source>Find in the log (Ctrl+F)</source>
   <translation>Chercher dans le journal (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find on this page</source>
   <translation>Chercher sur cette page</translation>
  </message>
  <message>
   <source>Find the cause: an outage, a mailing, a campaign?</source>
   <translation>Trouver la cause : une panne, un envoi, une campagne ?</translation>
  </message>
  <message>
   <source>First written as:</source>
   <translation>Écrit d'abord ainsi :</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>Plateau</translation>
  </message>
  <message>
   <source>Floor, channel, group or queue.</source>
   <translation>Plateau, canal, groupe ou file.</translation>
  </message>
  <message>
   <source>Follow the chosen alert's playbook</source>
   <translation>Suivre la procédure de l'alerte choisie</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Suivi prévu</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>For</source>
   <comment>a place</comment>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For a feed of your own (webhook, sse, mqtt, csv): the file that says what messages mean.</source>
   <translation>Pour un flux à vous (webhook, sse, mqtt, csv) : le fichier qui dit ce que signifient les messages.</translation>
  </message>
  <message>
   <source>For how long from now</source>
   <translation>Pendant combien de temps</translation>
  </message>
  <message>
   <source>For {names}.</source>
   <translation>Pour {names}.</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Prévision</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Formule</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libres</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>vendredi</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Depuis le début</translation>
  </message>
  <message>
   <source>From the desk</source>
   <translation>Du poste de pilotage</translation>
  </message>
  <message>
   <source>From what, until when</source>
   <translation>De quoi, jusqu'à quand</translation>
  </message>
  <message>
   <source>From when to when</source>
   <translation>De quand à quand</translation>
  </message>
  <message>
   <source>From which queue to which, until when</source>
   <translation>De quelle file vers laquelle, jusqu'à quand</translation>
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation>Plein écran, et retour</translation>
  </message>
  <message>
   <source>Gathered for</source>
   <translation>Regroupées pendant</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <source>Given up after</source>
   <translation>Abandonné après</translation>
  </message>
  <message>
   <source>Go on without a test</source>
   <translation>Continuer sans test</translation>
  </message>
  <message>
   <source>Go through it on the Handover page and sign.</source>
   <translation>Parcourez-la sur la page Passation et signez.</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Aller à {page}</translation>
  </message>
  <message>
   <source>Good for so long first.</source>
   <translation>Bon aussi longtemps d'abord.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Group agents: by team, state, queue, time</source>
   <translation>Grouper les agents : par équipe, état, file, temps</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Grouper par</translation>
  </message>
  <message>
   <source>Group queues: not, by group, by channel</source>
   <translation>Grouper les files : non, par groupe, par canal</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Half an hour after: median change of the service level; mean beyond what was expected anyway, where nothing else was done there, 90 % sure between from and to.</source>
   <translation>Une demi-heure après : changement médian du niveau de service ; moyenne au-delà de ce qui était attendu de toute façon, où rien d'autre n'a été fait, sûr à 90 % entre de et à.</translation>
  </message>
  <message>
   <source>Half the speed</source>
   <translation>Moitié de la vitesse</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Transmettre</translation>
  </message>
  <message>
   <source>Hand over: &amp;sign</source>
   <translation>Transmettre : &amp;signer</translation>
  </message>
  <message>
   <source>Handed over by {name} at {clock}</source>
   <translation>Transmis par {name} à {clock}</translation>
  </message>
  <message>
   <source>Handling time</source>
   <translation>Durée de traitement</translation>
  </message>
  <message>
   <source>Handling time, to the day's end</source>
   <translation>Durée de traitement, jusqu'à la fin du jour</translation>
  </message>
  <message>
   <source>Handover</source>
   <translation>Passation</translation>
  </message>
  <message>
   <source>Handover not signed</source>
   <translation>Passation non signée</translation>
  </message>
  <message>
   <source>Hang-ups in the menu</source>
   <translation>Raccrochés dans le menu</translation>
  </message>
  <message>
   <source>Have one agent sign off and on again</source>
   <translation>Faire déconnecter et reconnecter un agent</translation>
  </message>
  <message>
   <source>Have someone with the skill sign on</source>
   <translation>Faire connecter quelqu'un qui a la compétence</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Caché</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Cacher les noms</translation>
  </message>
  <message>
   <source>Hide the number waiting</source>
   <translation>Cacher le nombre en attente</translation>
  </message>
  <message>
   <source>Hide “{column}”</source>
   <translation>Cacher « {column} »</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Indice</translation>
  </message>
  <message>
   <source>Holding a contact</source>
   <translation>Met un contact en attente</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Jours fériés</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Heures</translation>
  </message>
  <message>
   <source>Hours it rests, as a peak nobody staffs for: Mon 08:00-09:00.</source>
   <translation>Heures où elle se repose, comme une pointe que personne ne couvre : Mon 08:00-09:00.</translation>
  </message>
  <message>
   <source>Hours of the site's time and the share of brightness. A critical alert lifts it.</source>
   <translation>Heures du site et part de luminosité. Une alerte critique la lève.</translation>
  </message>
  <message>
   <source>How agents spread</source>
   <translation>Comment les agents se répartissent</translation>
  </message>
  <message>
   <source>How large words and rows are, 0.8 to 1.3. Floor and Intraday fill the screen as they are.</source>
   <translation>Taille des mots et des lignes, de 0,8 à 1,3. Plateau et Journée remplissent l'écran tels quels.</translation>
  </message>
  <message>
   <source>How long an interval on the charts is.</source>
   <translation>Durée d'un intervalle dans les graphiques.</translation>
  </message>
  <message>
   <source>How long the one who waits longest has waited</source>
   <translation>Depuis quand attend celui qui attend le plus</translation>
  </message>
  <message>
   <source>How many agents are rostered for the next hours: the source gives no schedule.</source>
   <translation>Combien d'agents sont planifiés pour les heures à venir : la source ne donne pas de planning.</translation>
  </message>
  <message>
   <source>How many it yields at most.</source>
   <translation>Combien il rapporte au plus.</translation>
  </message>
  <message>
   <source>How numbers, times and dates are written: de_DE. Empty: as this machine does.</source>
   <translation>Comment s'écrivent nombres, heures et dates : de_DE. Vide : comme cette machine.</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <source>How the floor stood after {clock}: no figures were kept later.</source>
   <translation>L'état du plateau après {clock} : aucun chiffre n'a été gardé ensuite.</translation>
  </message>
  <message>
   <source>How the floor stood at sign-off: no figures were kept near the end.</source>
   <translation>L'état du plateau à la fin : aucun chiffre n'a été gardé près de la fin.</translation>
  </message>
  <message>
   <source>I have a feed's address
wss://… of a wallboard server or a relay</source>
   <translation>J'ai l'adresse d'un flux
wss://… d'un serveur wallboard ou d'un relais</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Ids of kinds of intervention that go out by it where the feed takes none to agents.</source>
   <translation>Ids des types d'intervention qui partent par elle, où aucun flux ne les mène aux agents.</translation>
  </message>
  <message>
   <source>If it will last: overtime, or another team</source>
   <translation>Si cela dure : heures supplémentaires, ou une autre équipe</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back by {back} by itself.</source>
   <translation>Si rien n'est fait, la file est revenue d'elle-même à {back}.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back} and about {n} will be waiting at {clock}.</source>
   <translation>Si rien n'est fait, la file n'est revenue qu'à {back}, et environ {n} attendront à {clock}.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back}.</source>
   <translation>Si rien n'est fait, la file n'est revenue qu'à {back}.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target and about {n} will be waiting at {clock}.</source>
   <translation>Si rien n'est fait, {level} des contacts de l'heure à venir sont répondus dans l'objectif, et environ {n} attendront à {clock}.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target.</source>
   <translation>Si rien n'est fait, {level} des contacts de l'heure à venir sont répondus dans l'objectif.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importer des réglages</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In a meeting</source>
   <translation>En réunion</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>In force: added up over alerts. Median after: from raised to acknowledged.</source>
   <translation>En cours : additionné sur les alertes. Médiane après : de levée à acquittée.</translation>
  </message>
  <message>
   <source>In place of agents: so many no longer come.</source>
   <translation>Au lieu d'agents : autant ne viennent plus.</translation>
  </message>
  <message>
   <source>In the figure's unit. Warning, critical or both.</source>
   <translation>Dans l'unité du chiffre. Avertissement, critique ou les deux.</translation>
  </message>
  <message>
   <source>In the figure's unit: 80 % is 0.8; seconds; a count.</source>
   <translation>Dans l'unité du chiffre : 80 % s'écrit 0.8 ; des secondes ; un nombre.</translation>
  </message>
  <message>
   <source>In the state that is scheduled, of the time scheduled</source>
   <translation>Dans l'état planifié, du temps planifié</translation>
  </message>
  <message>
   <source>In training</source>
   <translation>En formation</translation>
  </message>
  <message>
   <source>In wrap-up</source>
   <translation>En post-appel</translation>
  </message>
  <message>
   <source>In {file}; the file before it is kept beside it.</source>
   <translation>Dans {file} ; le fichier d'avant est gardé à côté.</translation>
  </message>
  <message>
   <source>In {place}: {figures} {lasted}</source>
   <translation>Dans {place} : {figures} {lasted}</translation>
  </message>
  <message>
   <source>In “{state}”</source>
   <translation>En « {state} »</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <source>Intraday</source>
   <translation>Journée</translation>
  </message>
  <message>
   <source>Intraday of {name}</source>
   <translation>Journée de {name}</translation>
  </message>
  <message>
   <source>It can have {most} characters at most.</source>
   <translation>{most} caractères au plus.</translation>
  </message>
  <message>
   <source>It could not be exported</source>
   <translation>L'export a échoué</translation>
  </message>
  <message>
   <source>It could not be tried</source>
   <translation>L'essai a échoué</translation>
  </message>
  <message>
   <source>It does not judge on fewer.</source>
   <translation>Avec moins, elle ne juge pas.</translation>
  </message>
  <message>
   <source>It goes into this machine's keyring, never into the file.</source>
   <translation>Il va dans le trousseau de cette machine, jamais dans le fichier.</translation>
  </message>
  <message>
   <source>It holds no secret.</source>
   <translation>Elle ne contient aucun secret.</translation>
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation>Elle est dans le trousseau.</translation>
  </message>
  <message>
   <source>It is not set where this program was started.</source>
   <translation>Elle n'est pas définie là où ce programme a été lancé.</translation>
  </message>
  <message>
   <source>It is read again each time.</source>
   <translation>Il est relu chaque fois.</translation>
  </message>
  <message>
   <source>It is saved, but the program goes on with the settings before</source>
   <translation>Enregistré, mais le programme continue avec les réglages d'avant</translation>
  </message>
  <message>
   <source>It is set here.</source>
   <translation>Elle est définie ici.</translation>
  </message>
  <message>
   <source>It may tell how many there are, but not who they are and what they do.</source>
   <translation>Il dit peut-être combien ils sont, mais pas qui ils sont ni ce qu'ils font.</translation>
  </message>
  <message>
   <source>It must be kept for so long first.</source>
   <translation>Elle doit d'abord être tenue aussi longtemps.</translation>
  </message>
  <message>
   <source>It must look like {pattern}.</source>
   <translation>Cela doit ressembler à {pattern}.</translation>
  </message>
  <message>
   <source>It was in force {lasted}</source>
   <translation>Elle était en cours {lasted}</translation>
  </message>
  <message>
   <source>Its handover is filled in from the log: add your words, and sign.</source>
   <translation>Sa passation est remplie depuis le journal : ajoutez vos mots, et signez.</translation>
  </message>
  <message>
   <source>Its handover is not signed.</source>
   <translation>Sa passation n'est pas signée.</translation>
  </message>
  <message>
   <source>Its own; the site has {site}</source>
   <translation>Le sien ; le site a {site}</translation>
  </message>
  <message>
   <source>Its queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Ses files ne montrent aucun chiffre, et ceux de tout le plateau sont incomplets.</translation>
  </message>
  <message>
   <source>Keep an eye on</source>
   <translation>À surveiller</translation>
  </message>
  <message>
   <source>Keep an eye on, in full</source>
   <translation>À surveiller, en entier</translation>
  </message>
  <message>
   <source>Keep it off the Queues page.</source>
   <translation>Ne pas la montrer sur la page Files.</translation>
  </message>
  <message>
   <source>Keep still</source>
   <translation>Sans mouvement</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>Garder la vue</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Gardé pendant</translation>
  </message>
  <message>
   <source>Kept views</source>
   <translation>Vues gardées</translation>
  </message>
  <message>
   <source>Kept with it: the figures of {name}, now {clock}</source>
   <translation>Gardé avec : les chiffres de {name}, maintenant {clock}</translation>
  </message>
  <message>
   <source>Key {number}</source>
   <translation>Touche {number}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Kinds of intervention</source>
   <translation>Types d'intervention</translation>
  </message>
  <message>
   <source>Kinds of your own; with the id of one of ours it changes that one.</source>
   <translation>Types à vous ; avec l'id d'un des nôtres, il le change.</translation>
  </message>
  <message>
   <source>Known as</source>
   <translation>Connu comme</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Last 30 min</source>
   <translation>30 dernières min</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>Semaine dernière</translation>
  </message>
  <message>
   <source>Lasts</source>
   <translation>Dure</translation>
  </message>
  <message>
   <source>Later hours</source>
   <translation>Heures suivantes</translation>
  </message>
  <message>
   <source>Learning from the days before …</source>
   <translation>Apprentissage des jours d'avant …</translation>
  </message>
  <message>
   <source>Leave  Esc</source>
   <translation>Quitter  Échap</translation>
  </message>
  <message>
   <source>Leave full screen</source>
   <translation>Quitter le plein écran</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Left out, for it may hold a secret:</source>
   <translation>Omis, car cela peut contenir un secret :</translation>
  </message>
  <message>
   <source>Lever</source>
   <translation>Levier</translation>
  </message>
  <message>
   <source>Levers</source>
   <translation>Leviers</translation>
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation>Ligne {number} : {why}</translation>
  </message>
  <message>
   <source>Line: as it goes. Bars: with the change. Dashes: target. Service level in {within:.0f} s: {words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, {staff}, handling as in the last half-hour.</source>
   <translation>Ligne : comme cela va. Barres : avec le changement. Tirets : objectif. Niveau de service en {within:.0f} s : {words}. Calculé par Erlang A minute par minute, retard compris : contacts comme attendu, {staff}, traitement comme dans la dernière demi-heure.</translation>
  </message>
  <message>
   <source>Listen in, or ask whether help is wanted.</source>
   <translation>Écoutez, ou demandez si de l'aide est souhaitée.</translation>
  </message>
  <message>
   <source>Local time at which the site's day begins, HH:MM.</source>
   <translation>Heure locale à laquelle commence le jour du site, HH:MM.</translation>
  </message>
  <message>
   <source>Lock this wall again</source>
   <translation>Verrouiller de nouveau ce mur</translation>
  </message>
  <message>
   <source>Locks again after</source>
   <translation>Se reverrouille après</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Log an intervention</source>
   <translation>Noter une intervention</translation>
  </message>
  <message>
   <source>Log an intervention on what is chosen</source>
   <translation>Noter une intervention sur le choix</translation>
  </message>
  <message>
   <source>Log on {name}</source>
   <translation>Noter sur {name}</translation>
  </message>
  <message>
   <source>Log with {name}</source>
   <translation>Noter avec {name}</translation>
  </message>
  <message>
   <source>Logged and sent</source>
   <translation>Noté et envoyé</translation>
  </message>
  <message>
   <source>Logged, then sent to {meant} through the feed.</source>
   <translation>Noté, puis envoyé à {meant} par le flux.</translation>
  </message>
  <message>
   <source>Logged, then told by {routes}.</source>
   <translation>Noté, puis dit par {routes}.</translation>
  </message>
  <message>
   <source>Logged: {text}</source>
   <translation>Noté : {text}</translation>
  </message>
  <message>
   <source>Log…  L</source>
   <translation>Noter…  L</translation>
  </message>
  <message>
   <source>Long break</source>
   <translation>Longue pause</translation>
  </message>
  <message>
   <source>Long call</source>
   <translation>Long appel</translation>
  </message>
  <message>
   <source>Long handling</source>
   <translation>Long traitement</translation>
  </message>
  <message>
   <source>Long lunch</source>
   <translation>Long déjeuner</translation>
  </message>
  <message>
   <source>Long wrap-up</source>
   <translation>Long post-appel</translation>
  </message>
  <message>
   <source>Long wrapup</source>
   <translation>Long post-appel</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>Maximale</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Attente maximale</translation>
  </message>
  <message>
   <source>Longest wait ahead</source>
   <translation>Attente maximale prévue</translation>
  </message>
  <message>
   <source>Longest wait at each moment</source>
   <translation>Attente maximale à chaque instant</translation>
  </message>
  <message>
   <source>Longest wait, critical</source>
   <translation>Attente maximale, critique</translation>
  </message>
  <message>
   <source>Look and pages</source>
   <translation>Apparence et pages</translation>
  </message>
  <message>
   <source>Look around first
The demo: a simulated centre, with a surge and an outage</source>
   <translation>D'abord regarder
La démo : un centre simulé, avec un afflux et une panne</translation>
  </message>
  <message>
   <source>Look for alerts at all.</source>
   <translation>Surveiller les alertes.</translation>
  </message>
  <message>
   <source>Look who waits for what: is the skill signed on at all?</source>
   <translation>Voir qui attend quoi : la compétence est-elle seulement connectée ?</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Looks at every</source>
   <translation>Regarde chaque</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdus</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Déjeuner</translation>
  </message>
  <message>
   <source>Many hang up</source>
   <translation>Beaucoup raccrochent</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Correspondance</translation>
  </message>
  <message>
   <source>Mapping file</source>
   <translation>Fichier de correspondance</translation>
  </message>
  <message>
   <source>Mark as done</source>
   <translation>Marquer comme fait</translation>
  </message>
  <message>
   <source>Mask it</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>Attente moyenne</translation>
  </message>
  <message>
   <source>Mean wait of those answered</source>
   <translation>Attente moyenne des répondus</translation>
  </message>
  <message>
   <source>Median after</source>
   <translation>Médiane après</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Réunion</translation>
  </message>
  <message>
   <source>Menu hangups</source>
   <translation>Raccrochés dans le menu</translation>
  </message>
  <message>
   <source>Message to the floor</source>
   <translation>Message au plateau</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Message…</source>
   <translation>Message…</translation>
  </message>
  <message>
   <source>Minutes in which nobody touched the wall.</source>
   <translation>Minutes où personne n'a touché le mur.</translation>
  </message>
  <message>
   <source>Missed the target</source>
   <translation>Hors objectif</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Manquent</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always.</source>
   <translation>Mon-Fri 08:00-18:00, une par ligne, à l'heure du site. Vide : toujours.</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-20:00, one on each line. A closed floor raises no alert. Empty: always open.</source>
   <translation>Mon-Fri 08:00-20:00, une par ligne. Un plateau fermé ne lève pas d'alerte. Vide : toujours ouvert.</translation>
  </message>
  <message>
   <source>Mon-Fri 14:00-22:00, one on each line, in the site's time. They may pass midnight.</source>
   <translation>Mon-Fri 14:00-22:00, une par ligne, à l'heure du site. Elles peuvent passer minuit.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>lundi</translation>
  </message>
  <message>
   <source>Monthly report</source>
   <translation>Rapport du mois</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More agents than needed</source>
   <translation>Plus d'agents que nécessaire</translation>
  </message>
  <message>
   <source>More are coming than the plan has hands for: move breaks now, and look for the cause.</source>
   <translation>Il en vient plus que le planning n'a de mains : déplacez des pauses, et cherchez la cause.</translation>
  </message>
  <message>
   <source>More: agents are missing. Fewer: time for agents when it is quiet.</source>
   <translation>Plus : des agents manquent. Moins : du temps pour les agents quand c'est calme.</translation>
  </message>
  <message>
   <source>Move break</source>
   <translation>Déplacer la pause</translation>
  </message>
  <message>
   <source>Move breaks now, end off-phone work, and look for the cause.</source>
   <translation>Déplacez des pauses, arrêtez le travail hors ligne, et cherchez la cause.</translation>
  </message>
  <message>
   <source>Move breaks, meetings and coaching that can wait</source>
   <translation>Déplacer pauses, réunions et coachings qui peuvent attendre</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>À gauche</translation>
  </message>
  <message>
   <source>Move queue</source>
   <translation>Changer de file</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>À droite</translation>
  </message>
  <message>
   <source>Move the next breaks out of the busy half-hour</source>
   <translation>Sortir les prochaines pauses de la demi-heure chargée</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move {count} break</source>
   <translation>Déplacer {count} pause</translation>
  </message>
  <message>
   <source>Move {count} breaks</source>
   <translation>Déplacer {count} pauses</translation>
  </message>
  <message>
   <source>Mute the sound of alerts, and back</source>
   <translation>Couper le son des alertes, et retour</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name a feed in the configuration ([[feed]] url = …) or start the demo.</source>
   <translation>Nommez un flux dans la configuration ([[feed]] url = …), ou lancez la démo.</translation>
  </message>
  <message>
   <source>Name of the site</source>
   <translation>Nom du site</translation>
  </message>
  <message>
   <source>Name of this view</source>
   <translation>Nom de cette vue</translation>
  </message>
  <message>
   <source>Name the environment variable that holds it.</source>
   <translation>Nommez la variable d'environnement qui le contient.</translation>
  </message>
  <message>
   <source>Name the site's own authority as ca_file; check the host name and this machine's clock.</source>
   <translation>Nommez l'autorité du site dans ca_file ; vérifiez le nom d'hôte et l'horloge de cette machine.</translation>
  </message>
  <message>
   <source>Name your shifts in the configuration ([[shift]]) to sign them.</source>
   <translation>Nommez vos vacations dans la configuration ([[shift]]) pour les signer.</translation>
  </message>
  <message>
   <source>Names, groups and targets of single queues. Those not listed appear by themselves.</source>
   <translation>Noms, groupes et objectifs de files. Celles qui manquent apparaissent d'elles-mêmes.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Suivant  ⏎</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Thème suivant</translation>
  </message>
  <message>
   <source>No agent free</source>
   <translation>Aucun agent libre</translation>
  </message>
  <message>
   <source>No agents' figures were kept for this time.</source>
   <translation>Aucun chiffre d'agents n'a été gardé pour cette période.</translation>
  </message>
  <message>
   <source>No alert about service level on fewer contacts than this.</source>
   <translation>Pas d'alerte de niveau de service avec moins de contacts.</translation>
  </message>
  <message>
   <source>No alert has been in force since {clock}.</source>
   <translation>Aucune alerte en cours depuis {clock}.</translation>
  </message>
  <message>
   <source>No alert has been raised today.</source>
   <translation>Aucune alerte aujourd'hui.</translation>
  </message>
  <message>
   <source>No alert is in force.</source>
   <translation>Aucune alerte en cours.</translation>
  </message>
  <message>
   <source>No alert of these severities</source>
   <translation>Aucune alerte de ces gravités</translation>
  </message>
  <message>
   <source>No alert was in force when last heard.</source>
   <translation>Aucune alerte en cours aux dernières nouvelles.</translation>
  </message>
  <message>
   <source>No alert was in force.</source>
   <translation>Aucune alerte n'était en cours.</translation>
  </message>
  <message>
   <source>No alert was raised, or none was watched for.</source>
   <translation>Aucune alerte levée, ou aucune surveillée.</translation>
  </message>
  <message>
   <source>No alert.</source>
   <translation>Aucune alerte.</translation>
  </message>
  <message>
   <source>No answers</source>
   <translation>Aucune réponse</translation>
  </message>
  <message>
   <source>No coaching was logged.</source>
   <translation>Aucun coaching noté.</translation>
  </message>
  <message>
   <source>No contact was recorded.</source>
   <translation>Aucun contact enregistré.</translation>
  </message>
  <message>
   <source>No contacts.</source>
   <translation>Aucun contact.</translation>
  </message>
  <message>
   <source>No data since {clock}; before that:</source>
   <translation>Pas de données depuis {clock} ; avant :</translation>
  </message>
  <message>
   <source>No feed</source>
   <translation>Aucun flux</translation>
  </message>
  <message>
   <source>No follow-up is overdue.</source>
   <translation>Aucun suivi n'est en retard.</translation>
  </message>
  <message>
   <source>No forecast was kept that covers {days}.</source>
   <translation>Aucune prévision gardée ne couvre {days}.</translation>
  </message>
  <message>
   <source>No lever has been used yet</source>
   <translation>Aucun levier utilisé encore</translation>
  </message>
  <message>
   <source>No lever was used there in that time</source>
   <translation>Aucun levier n'y a été utilisé alors</translation>
  </message>
  <message>
   <source>No lever was used.</source>
   <translation>Aucun levier utilisé.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <source>No log is kept here</source>
   <translation>Aucun journal n'est tenu ici</translation>
  </message>
  <message>
   <source>No messages are sent in a demo or a replay; --notify sends them.</source>
   <translation>Aucun message n'est envoyé en démo ou en relecture ; --notify les envoie.</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Aucune image</translation>
  </message>
  <message>
   <source>No queue</source>
   <translation>Aucune file</translation>
  </message>
  <message>
   <source>No queue has this in its name</source>
   <translation>Aucune file n'a cela dans son nom</translation>
  </message>
  <message>
   <source>No queue needs a look</source>
   <translation>Aucune file à regarder</translation>
  </message>
  <message>
   <source>No queues yet</source>
   <translation>Pas encore de files</translation>
  </message>
  <message>
   <source>No rule is being tried</source>
   <translation>Aucune règle n'est à l'essai</translation>
  </message>
  <message>
   <source>No seats yet</source>
   <translation>Pas encore de places</translation>
  </message>
  <message>
   <source>No team</source>
   <translation>Sans équipe</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Sans heure</translation>
  </message>
  <message>
   <source>No view kept yet</source>
   <translation>Aucune vue gardée encore</translation>
  </message>
  <message>
   <source>No word from the feed</source>
   <translation>Le flux se tait</translation>
  </message>
  <message>
   <source>No words of the supervisor's own: skipped by {name}, because: {why}</source>
   <translation>Pas de mots du superviseur : omis par {name}, parce que : {why}</translation>
  </message>
  <message>
   <source>No words.</source>
   <translation>Sans mots.</translation>
  </message>
  <message>
   <source>No words: say why</source>
   <translation>Sans mots : dites pourquoi</translation>
  </message>
  <message>
   <source>Nobody answers</source>
   <translation>Personne ne répond</translation>
  </message>
  <message>
   <source>Nobody can know</source>
   <translation>Personne ne peut le savoir</translation>
  </message>
  <message>
   <source>Nobody here answers to that</source>
   <translation>Personne ici ne répond à cela</translation>
  </message>
  <message>
   <source>Nobody here is called “{name}”. Choose from the list.</source>
   <translation>Personne ici ne s'appelle « {name} ». Choisissez dans la liste.</translation>
  </message>
  <message>
   <source>Nobody is off the phones: ask another team or for overtime, or offer call-backs.</source>
   <translation>Personne n'est hors ligne : demandez une autre équipe ou des heures supplémentaires, ou proposez un rappel.</translation>
  </message>
  <message>
   <source>Nobody is signed on</source>
   <translation>Personne n'est connecté</translation>
  </message>
  <message>
   <source>Nobody should wait longer than this.</source>
   <translation>Personne ne devrait attendre plus.</translation>
  </message>
  <message>
   <source>Nobody signed on</source>
   <translation>Personne connecté</translation>
  </message>
  <message>
   <source>Nobody was signed on.</source>
   <translation>Personne n'était connecté.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None yet. Add one, or leave it as the program comes.</source>
   <translation>Aucun encore. Ajoutez-en un, ou laissez le programme tel quel.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Aucune.</translation>
  </message>
  <message>
   <source>Not answered.</source>
   <translation>Sans réponse.</translation>
  </message>
  <message>
   <source>Not beyond chance</source>
   <translation>Pas au-delà du hasard</translation>
  </message>
  <message>
   <source>Not grouped</source>
   <translation>Non groupé</translation>
  </message>
  <message>
   <source>Not heard: {names}</source>
   <translation>Sans nouvelles : {names}</translation>
  </message>
  <message>
   <source>Not in this feed: {what}.</source>
   <translation>Pas dans ce flux : {what}.</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Non connu</translation>
  </message>
  <message>
   <source>Not known whether it was sent</source>
   <translation>On ne sait si c'est parti</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Non connu.</translation>
  </message>
  <message>
   <source>Not known: no figures were kept near the end of the shift.</source>
   <translation>Non connu : aucun chiffre gardé près de la fin de la vacation.</translation>
  </message>
  <message>
   <source>Not known: there is no forecast for them.</source>
   <translation>Non connu : il n'y a pas de prévision.</translation>
  </message>
  <message>
   <source>Not saved. Esc again drops what was changed.</source>
   <translation>Non enregistré. Échap encore une fois abandonne les modifications.</translation>
  </message>
  <message>
   <source>Not saved: {why}</source>
   <translation>Non enregistré : {why}</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non envoyé</translation>
  </message>
  <message>
   <source>Not signed by either</source>
   <translation>Signé par aucun des deux</translation>
  </message>
  <message>
   <source>Not signed by the one who hands over</source>
   <translation>Non signé par celui qui transmet</translation>
  </message>
  <message>
   <source>Not signed on</source>
   <translation>Non connecté</translation>
  </message>
  <message>
   <source>Not when</source>
   <translation>Pas quand</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Note…</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien ne s'appelle ainsi</translation>
  </message>
  <message>
   <source>Nothing found. Fewer letters find more.</source>
   <translation>Rien ne s'appelle ainsi. Moins de lettres trouvent plus.</translation>
  </message>
  <message>
   <source>Nothing in the log yet</source>
   <translation>Rien encore dans le journal</translation>
  </message>
  <message>
   <source>Nothing is known of this shift</source>
   <translation>On ne sait rien de cette vacation</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>Rien n'est ouvert.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert is in force, and the log names no incident, escalation or promise.</source>
   <translation>Rien n'est ouvert : aucune alerte en cours, et le journal ne nomme ni incident, ni escalade, ni promesse.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert, no incident, no promise.</source>
   <translation>Rien n'est ouvert : ni alerte, ni incident, ni promesse.</translation>
  </message>
  <message>
   <source>Nothing is saved before you press Save.</source>
   <translation>Rien n'est enregistré avant que vous pressiez Enregistrer.</translation>
  </message>
  <message>
   <source>Nothing like that</source>
   <translation>Rien de tel</translation>
  </message>
  <message>
   <source>Nothing like that today</source>
   <translation>Rien de tel aujourd'hui</translation>
  </message>
  <message>
   <source>Nothing moves by itself, not even the text cursor. Used at the next start.</source>
   <translation>Rien ne bouge de soi-même, pas même le curseur. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Rien de marquant.</translation>
  </message>
  <message>
   <source>Nothing that this document would tell.</source>
   <translation>Rien que ce document dirait.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Rien à faire</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Rien à défaire</translation>
  </message>
  <message>
   <source>Nothing today</source>
   <translation>Rien aujourd'hui</translation>
  </message>
  <message>
   <source>Nothing was heard for {n} s.</source>
   <translation>Rien entendu pendant {n} s.</translation>
  </message>
  <message>
   <source>Nothing was logged.</source>
   <translation>Rien n'a été noté.</translation>
  </message>
  <message>
   <source>Nothing was recorded on {days}.</source>
   <translation>Rien n'a été enregistré : {days}.</translation>
  </message>
  <message>
   <source>Nothing would change</source>
   <translation>Rien ne changerait</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>Now part of “{alert}”. {lasted}</source>
   <translation>Fait maintenant partie de « {alert} ». {lasted}</translation>
  </message>
  <message>
   <source>Now {severity}</source>
   <translation>Maintenant {severity}</translation>
  </message>
  <message>
   <source>Occupancy</source>
   <translation>Occupation</translation>
  </message>
  <message>
   <source>Occupancy from</source>
   <translation>Occupation de</translation>
  </message>
  <message>
   <source>Occupancy is {value} in the last 30 min; the limit is {limit}.</source>
   <translation>L'occupation est {value} sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} in this interval; the limit is {limit}.</source>
   <translation>L'occupation est {value} dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} today; the limit is {limit}.</source>
   <translation>L'occupation est {value} aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Occupancy rests on inferred sign-ons.</source>
   <translation>L'occupation repose sur des connexions déduites.</translation>
  </message>
  <message>
   <source>Occupancy to</source>
   <translation>Occupation à</translation>
  </message>
  <message>
   <source>Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the period; its follow-ups open, overdue and done.</source>
   <translation>Occupation : en contact, de en contact et disponible. Adhérence : du temps planifié, regardé chaque minute. FCR : résolu au premier contact. n : réponses de clients. Conn. : connecté. Coaché : dans la période ; ses suivis ouverts, en retard et faits.</translation>
  </message>
  <message>
   <source>Of spikes: one a queue in so many working days. More is calmer, and later.</source>
   <translation>De pics : une par file en tant de jours ouvrés. Plus, c'est plus calme, et plus tard.</translation>
  </message>
  <message>
   <source>Of which alerts it tells.</source>
   <translation>De quelles alertes elle parle.</translation>
  </message>
  <message>
   <source>Off-phone recall</source>
   <translation>Rappel en ligne</translation>
  </message>
  <message>
   <source>Off: it is never proposed.</source>
   <translation>Éteint : jamais proposé.</translation>
  </message>
  <message>
   <source>Off: the rule rests, one of the program's too.</source>
   <translation>Éteint : la règle se repose, même une du programme.</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agent</source>
   <translation>Proposer du temps libre à {count} agent</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agents</source>
   <translation>Proposer du temps libre à {count} agents</translation>
  </message>
  <message>
   <source>Offer call-backs</source>
   <translation>Proposer un rappel</translation>
  </message>
  <message>
   <source>Offer call-backs on {count} lines</source>
   <translation>Proposer un rappel sur {count} lignes</translation>
  </message>
  <message>
   <source>Offer overtime</source>
   <translation>Proposer des heures sup.</translation>
  </message>
  <message>
   <source>Offer overtime to {count}</source>
   <translation>Proposer des heures supplémentaires à {count}</translation>
  </message>
  <message>
   <source>Offer those who wait longest a call-back</source>
   <translation>Proposer un rappel à ceux qui attendent le plus</translation>
  </message>
  <message>
   <source>Offer time off</source>
   <translation>Proposer du temps libre</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Présentés</translation>
  </message>
  <message>
   <source>Offered of expected</source>
   <translation>Présentés sur attendus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Actif</translation>
  </message>
  <message>
   <source>On a contact</source>
   <translation>En contact</translation>
  </message>
  <message>
   <source>On a wall alone: it makes people worse when all see it. A desk always shows it.</source>
   <translation>Au mur seulement : cela nuit quand tous le voient. Un poste le montre toujours.</translation>
  </message>
  <message>
   <source>On a wall: so long each page, then the next. 0: it stays. Used at the wall's next start.</source>
   <translation>Au mur : aussi longtemps chaque page, puis la suivante. 0 : elle reste. Dès le prochain démarrage du mur.</translation>
  </message>
  <message>
   <source>On break</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>On contact</source>
   <translation>En contact</translation>
  </message>
  <message>
   <source>On contact of on contact and available, last 30 minutes</source>
   <translation>En contact, de en contact et disponible, 30 dernières minutes</translation>
  </message>
  <message>
   <source>On contact of on contact and available, today</source>
   <translation>En contact, de en contact et disponible, aujourd'hui</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>En garde</translation>
  </message>
  <message>
   <source>On its way by {routes}</source>
   <translation>En route par {routes}</translation>
  </message>
  <message>
   <source>On the screen and in documents. Left out: as the way of writing. Used at the next start.</source>
   <translation>À l'écran et dans les documents. Vide : comme la façon d'écrire. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>On {day} the wall had no data for {share} of the recorded time.</source>
   <translation>Le {day}, le mur n'a pas eu de données pendant {share} du temps enregistré.</translation>
  </message>
  <message>
   <source>On, h</source>
   <translation>Conn., h</translation>
  </message>
  <message>
   <source>One on each line; a ticked step goes into the log. Empty: none, not even the program's.</source>
   <translation>Une par ligne ; une étape cochée va au journal. Vide : aucune, pas même celles du programme.</translation>
  </message>
  <message>
   <source>One thing would change</source>
   <translation>Une chose changerait</translation>
  </message>
  <message>
   <source>Only logged.</source>
   <translation>Seulement noté.</translation>
  </message>
  <message>
   <source>Only logged: {why}.</source>
   <translation>Seulement noté : {why}.</translation>
  </message>
  <message>
   <source>Only marked queues: below target, too long a wait, an alert</source>
   <translation>Seules les files marquées : sous l'objectif, attente trop longue, une alerte</translation>
  </message>
  <message>
   <source>Only queues that need a look, and back</source>
   <translation>Seulement les files à regarder, et retour</translation>
  </message>
  <message>
   <source>Only what concerns these queues, an id on each line …</source>
   <translation>Seulement ce qui touche ces files, un id par ligne …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Open all groups</source>
   <translation>Ouvrir tous les groupes</translation>
  </message>
  <message>
   <source>Open in a window of its own</source>
   <translation>Ouvrir dans sa propre fenêtre</translation>
  </message>
  <message>
   <source>Open the queue to agents who are free elsewhere</source>
   <translation>Ouvrir la file aux agents libres ailleurs</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serve other queues</source>
   <translation>Ouvrir {queue} à {count} qui servent d'autres files</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serves other queues</source>
   <translation>Ouvrir {queue} à {count} qui sert d'autres files</translation>
  </message>
  <message>
   <source>Open, due {time}</source>
   <translation>Ouvert, dû {time}</translation>
  </message>
  <message>
   <source>Open, overdue since {time}</source>
   <translation>Ouvert, en retard depuis {time}</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Heures d'ouverture</translation>
  </message>
  <message>
   <source>Or a file that holds nothing else and that only its owner can read.</source>
   <translation>Ou un fichier qui ne contient rien d'autre et que seul son propriétaire peut lire.</translation>
  </message>
  <message>
   <source>Or just at</source>
   <translation>Ou seulement à</translation>
  </message>
  <message>
   <source>Or the entry of this machine's keyring that holds the URL.</source>
   <translation>Ou l'entrée du trousseau de cette machine qui contient l'URL.</translation>
  </message>
  <message>
   <source>Or the environment variable that holds the URL.</source>
   <translation>Ou la variable d'environnement qui contient l'URL.</translation>
  </message>
  <message>
   <source>Or the token itself</source>
   <translation>Ou le jeton lui-même</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Out of adherence</source>
   <translation>Hors planning</translation>
  </message>
  <message>
   <source>Outage or incident</source>
   <translation>Panne ou incident</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>Over 30 min in their state</source>
   <translation>Plus de 30 min dans leur état</translation>
  </message>
  <message>
   <source>Over after</source>
   <translation>Finie après</translation>
  </message>
  <message>
   <source>Over at</source>
   <translation>Finie à</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Overstaffed</source>
   <translation>Sureffectif</translation>
  </message>
  <message>
   <source>Overtime offer</source>
   <translation>Offre d'heures supplémentaires</translation>
  </message>
  <message>
   <source>Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half an hour later this page begins to say what such a lever does on this floor.</source>
   <translation>Heures supplémentaires, rappel en ligne, pause déplacée, coaching … : notez-en un ici ou depuis une alerte (L), et une demi-heure plus tard cette page commence à dire ce que fait un tel levier sur ce plateau.</translation>
  </message>
  <message>
   <source>Own window: {page}</source>
   <translation>Fenêtre à part : {page}</translation>
  </message>
  <message>
   <source>PAUSED</source>
   <translation>PAUSE</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN of the wall</source>
   <translation>PIN du mur</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Page (*.pdf)</source>
   <translation>Page (*.pdf)</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Page for the browser (*.html)</source>
   <translation>Page pour le navigateur (*.html)</translation>
  </message>
  <message>
   <source>Page {n} of {pages}</source>
   <translation>Page {n} sur {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Part of the intervals of {clocks}: the wall had no data then.</source>
   <translation>Une partie des intervalles de {clocks} : le mur n'avait alors pas de données.</translation>
  </message>
  <message>
   <source>Past target</source>
   <translation>Hors délai</translation>
  </message>
  <message>
   <source>Past the limit for so long first.</source>
   <translation>D'abord au-delà de la limite aussi longtemps.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause, go on</source>
   <translation>Pause, reprise</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Pending, s</source>
   <translation>En attente, s</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Phone numbers of</source>
   <translation>Numéros de téléphone de</translation>
  </message>
  <message>
   <source>Phrases</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Image (*.png)</translation>
  </message>
  <message>
   <source>Pictures ({endings})</source>
   <translation>Images ({endings})</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Image…</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Places</translation>
  </message>
  <message>
   <source>Playbook step</source>
   <translation>Étape de la procédure</translation>
  </message>
  <message>
   <source>Playbook: {done} of {count} steps taken{key}</source>
   <translation>Procédure : {done} étapes sur {count}{key}</translation>
  </message>
  <message>
   <source>Playbooks</source>
   <translation>Procédures</translation>
  </message>
  <message>
   <source>Position in the day</source>
   <translation>Position dans le jour</translation>
  </message>
  <message>
   <source>Praise</source>
   <translation>Féliciter</translation>
  </message>
  <message>
   <source>Press L to write down the first intervention. Alerts appear by themselves.</source>
   <translation>Pressez L pour noter la première intervention. Les alertes apparaissent d'elles-mêmes.</translation>
  </message>
  <message>
   <source>Put the right token in its place.</source>
   <translation>Mettez le bon jeton à sa place.</translation>
  </message>
  <message>
   <source>Questions and signatures</source>
   <translation>Questions et signatures</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Queue {name}</source>
   <translation>File {name}</translation>
  </message>
  <message>
   <source>Queues</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>Queues against target and forecast</source>
   <translation>Files contre objectif et prévision</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Heures calmes</translation>
  </message>
  <message>
   <source>REPLAY</source>
   <translation>RELECTURE</translation>
  </message>
  <message>
   <source>Raised after</source>
   <translation>Levée après</translation>
  </message>
  <message>
   <source>Reading the files …</source>
   <translation>Lecture des fichiers …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Lecture du journal …</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Rappeler</translation>
  </message>
  <message>
   <source>Recorded days</source>
   <translation>Jours enregistrés</translation>
  </message>
  <message>
   <source>Recorded days: recordings or call files</source>
   <translation>Jours enregistrés : enregistrements ou fichiers d'appels</translation>
  </message>
  <message>
   <source>Recording of a feed</source>
   <translation>Enregistrement d'un flux</translation>
  </message>
  <message>
   <source>Recovered today</source>
   <translation>Rétablies aujourd'hui</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Reference {reference}</source>
   <translation>Référence {reference}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Rehearsals too</source>
   <translation>Répétitions aussi</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Replay of a recorded day</source>
   <translation>Relecture d'un jour enregistré</translation>
  </message>
  <message>
   <source>Replay: {what}</source>
   <translation>Relecture : {what}</translation>
  </message>
  <message>
   <source>Report it to IT or the carrier, and note the reference</source>
   <translation>Le signaler à l'informatique ou à l'opérateur, et noter la référence</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Requis</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Ring the number yourself: a trunk or the menu may be dead.</source>
   <translation>Appelez le numéro vous-même : une ligne ou le menu est peut-être en panne.</translation>
  </message>
  <message>
   <source>Ring the number yourself: the menu may not let callers through.</source>
   <translation>Appelez le numéro vous-même : le menu ne laisse peut-être pas passer.</translation>
  </message>
  <message>
   <source>Ring whoever is scheduled or leads the team</source>
   <translation>Appeler qui est planifié ou dirige l'équipe</translation>
  </message>
  <message>
   <source>Ringing</source>
   <translation>Sonne</translation>
  </message>
  <message>
   <source>Rostered</source>
   <translation>Planifiés</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotation</translation>
  </message>
  <message numerus="yes">
   <source>Route {name} ({address}) has not delivered for {length}: {error}; {n} messages wait.</source>
   <comment>Route {name} ({address}) has not delivered for {length}: {error}; {n} message waits.</comment>
   <translation>
    <numerusform>La voie {name} ({address}) ne remet rien depuis {length} : {error} ; {n} message attend.</numerusform>
    <numerusform>La voie {name} ({address}) ne remet rien depuis {length} : {error} ; {n} messages attendent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Routes: {routes}</source>
   <translation>Voies : {routes}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules are tried at a desk.</source>
   <translation>Les règles s'essaient à un poste.</translation>
  </message>
  <message>
   <source>Rules of your own; with the id of one of the program's it changes that one. The Back-test page tries them on past days.</source>
   <translation>Règles à vous ; avec l'id d'une du programme, elle la change. La page Rétrotest les essaie sur des jours passés.</translation>
  </message>
  <message>
   <source>Running the days through the engine …</source>
   <translation>Passage des jours dans le moteur …</translation>
  </message>
  <message>
   <source>SL</source>
   <translation>NS</translation>
  </message>
  <message>
   <source>SL 30 min</source>
   <translation>NS 30 min</translation>
  </message>
  <message>
   <source>SL day</source>
   <translation>NS jour</translation>
  </message>
  <message>
   <source>SMS</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>Sa&amp;ve words</source>
   <translation>En&amp;registrer les mots</translation>
  </message>
  <message>
   <source>Said at the handover</source>
   <translation>Dit à la passation</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>samedi</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save  ⏎</source>
   <translation>Enregistrer  ⏎</translation>
  </message>
  <message>
   <source>Save and open the floor  ⏎</source>
   <translation>Enregistrer et ouvrir le plateau  ⏎</translation>
  </message>
  <message>
   <source>Save and send  ⏎</source>
   <translation>Enregistrer et envoyer  ⏎</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Enregistrer quand même</translation>
  </message>
  <message>
   <source>Save as document…</source>
   <translation>Enregistrer en document…</translation>
  </message>
  <message>
   <source>Save the handover</source>
   <translation>Enregistrer la passation</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Saved in the configuration. Where the feed tells the waits of the day, it is counted anew.</source>
   <translation>Enregistré dans la configuration. Là où le flux donne les attentes du jour, celui-ci est recompté.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>Enregistré : {path}</translation>
  </message>
  <message>
   <source>Say in a few words what was done, or with whom.</source>
   <translation>Dites en quelques mots ce qui a été fait, ou avec qui.</translation>
  </message>
  <message>
   <source>Say who you are first.</source>
   <translation>Dites d'abord qui vous êtes.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Planifiés</translation>
  </message>
  <message>
   <source>Seat everyone</source>
   <translation>Placer tout le monde</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Places</translation>
  </message>
  <message>
   <source>Seats are arranged at a desk, on the page Seats.</source>
   <translation>Les places se disposent à un poste, sur la page Places.</translation>
  </message>
  <message>
   <source>Seats changed</source>
   <translation>Places modifiées</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Send to agents  {key}</source>
   <translation>Envoyer aux agents  {key}</translation>
  </message>
  <message>
   <source>Sent again</source>
   <translation>Renvoyé</translation>
  </message>
  <message>
   <source>Sent, not confirmed yet</source>
   <translation>Envoyé, pas encore confirmé</translation>
  </message>
  <message>
   <source>Service level</source>
   <translation>Niveau de service</translation>
  </message>
  <message>
   <source>Service level 30 min</source>
   <translation>Niveau de service 30 min</translation>
  </message>
  <message>
   <source>Service level ahead</source>
   <translation>Niveau de service prévu</translation>
  </message>
  <message>
   <source>Service level by interval, as it goes and with the change</source>
   <translation>Niveau de service par intervalle, comme il va et avec le changement</translation>
  </message>
  <message>
   <source>Service level by queue and day</source>
   <translation>Niveau de service par file et jour</translation>
  </message>
  <message>
   <source>Service level by queue and day, the last {n} days</source>
   <translation>Niveau de service par file et jour, {n} derniers jours</translation>
  </message>
  <message>
   <source>Service level day</source>
   <translation>Niveau de service jour</translation>
  </message>
  <message>
   <source>Service level half an hour after, in percentage points. Beyond: more than was expected without the lever, where no other was used there. The bar holds the mean with {sure} % confidence and needs {least} such cases. What leads choose, and when, is in it: no proof.</source>
   <translation>Niveau de service une demi-heure après, en points. Au-delà : plus que ce qui était attendu sans le levier, où aucun autre n'a été utilisé. La barre contient la moyenne avec {sure} % de confiance et demande {least} cas. Ce que les responsables choisissent, et quand, y est : pas une preuve.</translation>
  </message>
  <message>
   <source>Service level of each interval; the dashed line is its target</source>
   <translation>Niveau de service de chaque intervalle ; le tireté est son objectif</translation>
  </message>
  <message>
   <source>Service level of the day</source>
   <translation>Niveau de service du jour</translation>
  </message>
  <message>
   <source>Service level of the last 30 minutes against its target</source>
   <translation>Niveau de service des 30 dernières minutes contre son objectif</translation>
  </message>
  <message>
   <source>Service level today</source>
   <translation>Niveau de service du jour</translation>
  </message>
  <message>
   <source>Service level was lowest at {clock}: {level}; most contacts came at {busiest}: {n}. The tables below have all figures.</source>
   <translation>Le niveau de service était au plus bas à {clock} : {level} ; le plus de contacts est venu à {busiest} : {n}. Les tableaux ci-dessous ont tous les chiffres.</translation>
  </message>
  <message>
   <source>Service level {level}, target {target}.</source>
   <translation>Niveau de service {level}, objectif {target}.</translation>
  </message>
  <message>
   <source>Service level, %</source>
   <translation>Niveau de service, %</translation>
  </message>
  <message>
   <source>Service level, alerts, interventions and contacts.</source>
   <translation>Niveau de service, alertes, interventions et contacts.</translation>
  </message>
  <message>
   <source>Service level, critical</source>
   <translation>Niveau de service, critique</translation>
  </message>
  <message>
   <source>Service level, last 30 min</source>
   <translation>Niveau de service, 30 dernières min</translation>
  </message>
  <message>
   <source>Service level, points</source>
   <translation>Niveau de service, points</translation>
  </message>
  <message>
   <source>Service level: {formulas}.</source>
   <translation>Niveau de service : {formulas}.</translation>
  </message>
  <message>
   <source>Service level: {formulas}. Forecast: expected just before each interval began.</source>
   <translation>Niveau de service : {formulas}. Prévision : attendu juste avant le début de chaque intervalle.</translation>
  </message>
  <message>
   <source>Service level: {formula}</source>
   <translation>Niveau de service : {formula}</translation>
  </message>
  <message>
   <source>Service level: {formula}; target {target} within {within} s</source>
   <translation>Niveau de service : {formula} ; objectif {target} en {within} s</translation>
  </message>
  <message>
   <source>Set the first line. A queue that is left empty is held to it, too.</source>
   <translation>Remplissez la première ligne. Une file laissée vide la suit aussi.</translation>
  </message>
  <message>
   <source>Set up a feed, step by step</source>
   <translation>Installer un flux, pas à pas</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <translation>Réglages (*.toml)</translation>
  </message>
  <message>
   <source>Severities</source>
   <translation>Gravités</translation>
  </message>
  <message>
   <source>Shared agents</source>
   <translation>Agents communs</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Vacation</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Vacations</translation>
  </message>
  <message>
   <source>Short abandons</source>
   <translation>Abandons courts</translation>
  </message>
  <message>
   <source>Should the queue be open now? Check hours and schedule</source>
   <translation>La file devrait-elle être ouverte ? Vérifier heures et planning</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Show agents by their ids.</source>
   <translation>Montrer les agents par leur id.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout voir</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Montrer toutes les touches</translation>
  </message>
  <message>
   <source>Show in Intraday</source>
   <translation>Voir dans Journée</translation>
  </message>
  <message>
   <source>Show the columns as they were at first</source>
   <translation>Montrer les colonnes comme au début</translation>
  </message>
  <message>
   <source>Show the whole day (Home)</source>
   <translation>Voir tout le jour (Origine)</translation>
  </message>
  <message>
   <source>Shown instead of the id.</source>
   <translation>Montré à la place de l'id.</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Connectés</translation>
  </message>
  <message>
   <source>Signed on at {clock}</source>
   <translation>Connectés à {clock}</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Déconnecté</translation>
  </message>
  <message>
   <source>Signed: {role}</source>
   <translation>Signé : {role}</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>Depuis hier</translation>
  </message>
  <message>
   <source>Since {clock}, {n} times since {first}.</source>
   <translation>Depuis {clock}, {n} fois depuis {first}.</translation>
  </message>
  <message>
   <source>Since {clock}.</source>
   <translation>Depuis {clock}.</translation>
  </message>
  <message>
   <source>Since {time}</source>
   <translation>Depuis {time}</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Site</translation>
  </message>
  <message>
   <source>Skill or queue move</source>
   <translation>Changement de compétence ou de file</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Snooze 30 min: {name}</source>
   <translation>Reporter 30 min : {name}</translation>
  </message>
  <message>
   <source>Snooze the chosen alert</source>
   <translation>Reporter l'alerte choisie</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Reportée</translation>
  </message>
  <message>
   <source>Snoozed until {clock}: {alert}</source>
   <translation>Reportée jusqu'à {clock} : {alert}</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Reporter…</translation>
  </message>
  <message>
   <source>Snooze…  S</source>
   <translation>Reporter…  S</translation>
  </message>
  <message>
   <source>So long it helps.</source>
   <translation>Il aide aussi longtemps.</translation>
  </message>
  <message>
   <source>So long until it helps.</source>
   <translation>Le temps qu'il aide.</translation>
  </message>
  <message>
   <source>So many contacts waiting in a queue.</source>
   <translation>Autant de contacts en attente dans une file.</translation>
  </message>
  <message>
   <source>Someone has waited {value}; the limit is {limit}.</source>
   <translation>Quelqu'un attend depuis {value} ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>Something is wrong in {where}: it is marked ▲.</source>
   <translation>Quelque chose ne va pas dans {where} : c'est marqué ▲.</translation>
  </message>
  <message>
   <source>Something was missed once: {what}</source>
   <translation>Quelque chose a manqué une fois : {what}</translation>
  </message>
  <message>
   <source>Something was missed {n} times: {what}</source>
   <translation>Quelque chose a manqué {n} fois : {what}</translation>
  </message>
  <message>
   <source>Speed of answer</source>
   <translation>Délai de réponse</translation>
  </message>
  <message>
   <source>Spike</source>
   <translation>Pic</translation>
  </message>
  <message>
   <source>Squares or table (Ctrl+T)</source>
   <translation>Carrés ou tableau (Ctrl+T)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Effectif</translation>
  </message>
  <message>
   <source>Staff at the end</source>
   <translation>Effectif à la fin</translation>
  </message>
  <message>
   <source>Staffing note</source>
   <translation>Note d'effectif</translation>
  </message>
  <message>
   <source>Stands at the top of every page. Empty: as the feed says.</source>
   <translation>En haut de chaque page. Vide : comme le dit le flux.</translation>
  </message>
  <message>
   <source>Stands before its queues', contacts' and agents' ids where another feed has the same ones.</source>
   <translation>Précède les identifiants de ses files, contacts et agents quand un autre flux a les mêmes.</translation>
  </message>
  <message>
   <source>Stands in the empty text field.</source>
   <translation>Dans le champ de texte vide.</translation>
  </message>
  <message>
   <source>Stands on its button in the form.</source>
   <translation>Sur son bouton dans le formulaire.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Étape {step} sur {steps}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Encore ouvertes</translation>
  </message>
  <message>
   <source>Still {agents} short from {start} to {end}</source>
   <translation>Il manque encore {agents} de {start} à {end}</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Ranger</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>dimanche</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>Superviseur</translation>
  </message>
  <message>
   <source>Surge</source>
   <translation>Afflux</translation>
  </message>
  <message>
   <source>Switch the others on above.</source>
   <translation>Activez les autres ci-dessus.</translation>
  </message>
  <message>
   <source>Switch “Needs a look” off to see all of them.</source>
   <translation>Désactivez « À regarder » pour les voir toutes.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Tables as text (*.csv)</source>
   <translation>Tableaux en texte (*.csv)</translation>
  </message>
  <message>
   <source>Tables for Excel (*.xlsx)</source>
   <translation>Tableaux pour Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Take it into the log form…</source>
   <translation>Reprendre dans le formulaire…</translation>
  </message>
  <message>
   <source>Take it off the form; what was logged stays.</source>
   <translation>L'ôter du formulaire ; ce qui est noté reste.</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Take over: &amp;sign</source>
   <translation>Reprendre : &amp;signer</translation>
  </message>
  <message>
   <source>Take {count} agent off work that can wait</source>
   <translation>Retirer {count} agent d'un travail qui peut attendre</translation>
  </message>
  <message>
   <source>Take {count} agents off work that can wait</source>
   <translation>Retirer {count} agents d'un travail qui peut attendre</translation>
  </message>
  <message>
   <source>Taken by the feed</source>
   <translation>Pris par le flux</translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Pris en charge</translation>
  </message>
  <message>
   <source>Taken care of by {name}.</source>
   <translation>Pris en charge par {name}.</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>En ligne</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Objectifs</translation>
  </message>
  <message>
   <source>Targets of {queue}</source>
   <translation>Objectifs de {queue}</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>Team scorecard</source>
   <translation>Tableau de bord d'équipe</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Équipes</translation>
  </message>
  <message>
   <source>Tell callers how long it takes, or offer call-backs.</source>
   <translation>Dites aux appelants combien cela prend, ou proposez un rappel.</translation>
  </message>
  <message>
   <source>Tell the floor what callers ask and what to answer</source>
   <translation>Dire au plateau ce que demandent les appelants et quoi répondre</translation>
  </message>
  <message>
   <source>Tells also</source>
   <translation>Dit aussi</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Test the connection  ⏎</source>
   <translation>Tester la connexion  ⏎</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text as configured</source>
   <translation>Texte selon la configuration</translation>
  </message>
  <message>
   <source>Text for chat and wiki (*.md)</source>
   <translation>Texte pour messagerie et wiki (*.md)</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>That was not it.</source>
   <translation>Ce n'était pas cela.</translation>
  </message>
  <message>
   <source>That was not it. Try again in {wait_s} s.</source>
   <translation>Ce n'était pas cela. Réessayez dans {wait_s} s.</translation>
  </message>
  <message>
   <source>The PBX counted other callers than we did in {names}; its queues are read anew.</source>
   <translation>Le PBX a compté d'autres appelants que nous dans {names} ; ses files sont relues.</translation>
  </message>
  <message>
   <source>The SQLite file. Empty: this platform's data folder. Used at the next start.</source>
   <translation>Le fichier SQLite. Vide : le dossier de données de la plateforme. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>The Seats page, on which the room is drawn.</source>
   <translation>La page Places, où la salle est dessinée.</translation>
  </message>
  <message>
   <source>The agent's id on this floor.</source>
   <translation>L’identifiant de l’agent sur ce plateau.</translation>
  </message>
  <message>
   <source>The agent's team. Empty: as a feed says.</source>
   <translation>L’équipe de l’agent. Vide : comme le dit un flux.</translation>
  </message>
  <message>
   <source>The centre: its name, its clock and its days.</source>
   <translation>Le centre : son nom, son horloge et ses jours.</translation>
  </message>
  <message>
   <source>The certificate of {place} is not trusted ({why})</source>
   <translation>Le certificat de {place} n'est pas reconnu ({why})</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} ahead of this machine's; its times are corrected</source>
   <translation>L’horloge de {source} avance de {far} sur celle de cette machine ; ses heures sont corrigées</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} behind this machine's; its times are corrected</source>
   <translation>L’horloge de {source} retarde de {far} sur celle de cette machine ; ses heures sont corrigées</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Les couleurs de la fenêtre.</translation>
  </message>
  <message>
   <source>The connection to {place} broke off.</source>
   <translation>La connexion à {place} s'est rompue.</translation>
  </message>
  <message>
   <source>The country, by its two letters, whose numbers are recognised without a +: DE.</source>
   <translation>Le pays, en deux lettres, dont les numéros sont reconnus sans + : DE.</translation>
  </message>
  <message>
   <source>The cursor goes to the first … in it.</source>
   <translation>Le curseur va au premier … qu'il contient.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>Le jour</translation>
  </message>
  <message>
   <source>The day and all clocks are the site's: Europe/Berlin. Empty: as the feed says.</source>
   <translation>Le jour et toutes les horloges sont ceux du site : Europe/Berlin. Vide : comme le dit le flux.</translation>
  </message>
  <message>
   <source>The day's log on a time line</source>
   <translation>Le journal du jour sur une ligne de temps</translation>
  </message>
  <message>
   <source>The days</source>
   <translation>Les jours</translation>
  </message>
  <message>
   <source>The entry of this machine's keyring that holds it, in place of a variable.</source>
   <translation>L'entrée du trousseau de cette machine qui le contient, au lieu d'une variable.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password. It never stands in the file.</source>
   <translation>La variable d'environnement qui contient le jeton ou mot de passe. Il n'est jamais dans le fichier.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password; empty where none is needed.</source>
   <translation>La variable d'environnement qui contient le jeton ou mot de passe ; vide s'il n'en faut pas.</translation>
  </message>
  <message>
   <source>The feed cannot be reached</source>
   <translation>Le flux est injoignable</translation>
  </message>
  <message>
   <source>The feed cannot be used</source>
   <translation>Le flux est inutilisable</translation>
  </message>
  <message>
   <source>The feed has stopped</source>
   <translation>Le flux s'est arrêté</translation>
  </message>
  <message>
   <source>The file of a Jinja template of your own for the message.</source>
   <translation>Le fichier d'un modèle Jinja à vous pour le message.</translation>
  </message>
  <message>
   <source>The file of a certificate authority of your own, PEM.</source>
   <translation>Le fichier d'une autorité de certification à vous, PEM.</translation>
  </message>
  <message>
   <source>The file of the settings can't be read. Mend it with an editor, then try again.</source>
   <translation>Le fichier des réglages est illisible. Réparez-le avec un éditeur, puis réessayez.</translation>
  </message>
  <message>
   <source>The first picture of the floor is being made.</source>
   <translation>La première image du plateau se prépare.</translation>
  </message>
  <message>
   <source>The floor at sign-off</source>
   <translation>Le plateau à la fin</translation>
  </message>
  <message>
   <source>The floor at {at}</source>
   <translation>Le plateau à {at}</translation>
  </message>
  <message>
   <source>The floor at {clock}</source>
   <translation>Le plateau à {clock}</translation>
  </message>
  <message>
   <source>The floor in your own words: what a figure does not tell</source>
   <translation>Le plateau avec vos mots : ce qu'un chiffre ne dit pas</translation>
  </message>
  <message>
   <source>The floor is current.</source>
   <translation>Le plateau est à jour.</translation>
  </message>
  <message>
   <source>The floor is not complete; the server is being asked for it.</source>
   <translation>Le plateau n'est pas complet ; il est demandé au serveur.</translation>
  </message>
  <message>
   <source>The floor is shown as soon as it answers.</source>
   <translation>Le plateau s’affiche dès qu’il répond.</translation>
  </message>
  <message>
   <source>The forecast is what earlier days of the recording let one expect; nobody planned it.</source>
   <translation>La prévision est ce que des jours antérieurs de l'enregistrement laissent attendre ; personne ne l'a planifiée.</translation>
  </message>
  <message>
   <source>The handover's document could not be made: {why}.</source>
   <translation>Le document de la passation n'a pu être fait : {why}.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention by which it is logged.</source>
   <translation>L'id du type d'intervention sous lequel il est noté.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention for which it is offered.</source>
   <translation>L'id du type d'intervention pour lequel elle est proposée.</translation>
  </message>
  <message>
   <source>The id of the rule.</source>
   <translation>L'id de la règle.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are far too low.</source>
   <translation>L'intervalle de {clock} a apporté {n} où {expected} étaient attendus ; si cela continue, ces chiffres sont bien trop bas.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are too high.</source>
   <translation>L'intervalle de {clock} a apporté {n} où {expected} étaient attendus ; si cela continue, ces chiffres sont trop hauts.</translation>
  </message>
  <message>
   <source>The limits of the program's own rules. What a queue states itself wins.</source>
   <translation>Les limites des règles du programme. Ce qu'une file dit elle-même l'emporte.</translation>
  </message>
  <message>
   <source>The local log of what was done on the floor.</source>
   <translation>Le journal local de ce qui a été fait sur le plateau.</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>Le journal</translation>
  </message>
  <message>
   <source>The log could not be read</source>
   <translation>Le journal n'a pas pu être lu</translation>
  </message>
  <message>
   <source>The log in full</source>
   <translation>Le journal en entier</translation>
  </message>
  <message>
   <source>The log of the period</source>
   <translation>Le journal de la période</translation>
  </message>
  <message>
   <source>The newest {n}; narrow it for others</source>
   <translation>Les {n} plus récents ; affinez pour d'autres</translation>
  </message>
  <message>
   <source>The next hours</source>
   <translation>Les heures à venir</translation>
  </message>
  <message>
   <source>The period before: {level}, {n} contacts.</source>
   <translation>La période d'avant : {level}, {n} contacts.</translation>
  </message>
  <message>
   <source>The picture or the figures (Ctrl+E)</source>
   <translation>L'image ou les chiffres (Ctrl+E)</translation>
  </message>
  <message>
   <source>The process that tried the rule ended by itself; see the program's log.</source>
   <translation>Le processus qui essayait la règle s'est arrêté ; voir le journal du programme.</translation>
  </message>
  <message>
   <source>The program could not apply what the feed said; its log has the details.</source>
   <translation>Le programme n'a pu appliquer ce qu'a dit le flux ; son journal a les détails.</translation>
  </message>
  <message>
   <source>The queue is back by {clock} by itself</source>
   <translation>La file est revenue d'elle-même à {clock}</translation>
  </message>
  <message>
   <source>The queue's id in the feed.</source>
   <translation>L'id de la file dans le flux.</translation>
  </message>
  <message>
   <source>The queues over the shift</source>
   <translation>Les files sur la vacation</translation>
  </message>
  <message>
   <source>The queues the agent serves</source>
   <translation>Les files que sert l'agent</translation>
  </message>
  <message>
   <source>The rule as tried raises no alert on these days.</source>
   <translation>La règle essayée ne lève aucune alerte ces jours-là.</translation>
  </message>
  <message>
   <source>The same for one agent. Left out: the words above.</source>
   <translation>La même chose pour un agent. Vide : les mots ci-dessus.</translation>
  </message>
  <message>
   <source>The secret for the keyring</source>
   <translation>Le secret pour le trousseau</translation>
  </message>
  <message>
   <source>The server did not send the floor it was asked for.</source>
   <translation>Le serveur n'a pas envoyé le plateau demandé.</translation>
  </message>
  <message>
   <source>The share to be answered in time.</source>
   <translation>La part à répondre à temps.</translation>
  </message>
  <message>
   <source>The shift</source>
   <translation>La vacation</translation>
  </message>
  <message>
   <source>The shift against target and forecast</source>
   <translation>La vacation contre objectif et prévision</translation>
  </message>
  <message>
   <source>The shift's figures: no interval of it was recorded.</source>
   <translation>Les chiffres de la vacation : aucun intervalle enregistré.</translation>
  </message>
  <message>
   <source>The shift, with alerts and interventions on its time axis</source>
   <translation>La vacation, avec alertes et interventions sur son axe de temps</translation>
  </message>
  <message>
   <source>The source's clock is {far} ahead of this machine's: times are the source's; check both clocks</source>
   <translation>L'horloge de la source avance de {far} sur cette machine : les heures sont celles de la source ; vérifiez les deux</translation>
  </message>
  <message>
   <source>The source's clock is {far} behind this machine's: times are the source's; check both clocks</source>
   <translation>L'horloge de la source retarde de {far} sur cette machine : les heures sont celles de la source ; vérifiez les deux</translation>
  </message>
  <message>
   <source>The steps to take when a rule's alert comes, in place of the program's.</source>
   <translation>Les étapes quand vient l'alerte d'une règle, à la place de celles du programme.</translation>
  </message>
  <message>
   <source>The supervisor left no words of their own.</source>
   <translation>Le superviseur n'a pas laissé de mots.</translation>
  </message>
  <message>
   <source>The supervisor's own words, in full</source>
   <translation>Les mots du superviseur, en entier</translation>
  </message>
  <message>
   <source>The trial failed: {error}</source>
   <translation>L'essai a échoué : {error}</translation>
  </message>
  <message>
   <source>The variable {name} is not set here: set it, then start the program anew.</source>
   <translation>La variable {name} n'est pas définie ici : définissez-la, puis relancez le programme.</translation>
  </message>
  <message>
   <source>The view before</source>
   <translation>La vue d'avant</translation>
  </message>
  <message>
   <source>The wall kept no figures near this time: it did not run, or had no data.</source>
   <translation>Le mur n'a pas gardé de chiffres vers cette heure : il ne tournait pas, ou n'avait pas de données.</translation>
  </message>
  <message>
   <source>The wall makes no new figures</source>
   <translation>Le mur ne fait plus de nouveaux chiffres</translation>
  </message>
  <message>
   <source>The wall shows the floor</source>
   <translation>Le mur montre le plateau</translation>
  </message>
  <message>
   <source>The wall's own log keeps sums of intervals, not single contacts; a rule needs the days contact by contact: recordings of the feed, or call files. Give files that begin some weeks earlier: each day is judged by what the days before it taught.</source>
   <translation>Le journal du mur garde des sommes d'intervalles, pas des contacts ; une règle demande les jours contact par contact : enregistrements du flux ou fichiers d'appels. Donnez des fichiers qui commencent quelques semaines plus tôt : chaque jour est jugé par ce que les jours d'avant ont appris.</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Tout le jour</translation>
  </message>
  <message>
   <source>The whole floor by day</source>
   <translation>Tout le plateau par jour</translation>
  </message>
  <message>
   <source>The whole floor by interval</source>
   <translation>Tout le plateau par intervalle</translation>
  </message>
  <message>
   <source>The {name} shift ended at {at}</source>
   <translation>La vacation {name} a fini à {at}</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; nobody has signed its handover.</source>
   <translation>La vacation {name} a fini à {clock} ; personne n'a signé sa passation.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {incoming} has signed, the one who went has not.</source>
   <translation>La vacation {name} a fini à {clock} ; {incoming} a signé, celui qui est parti non.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {outgoing} has signed, nobody who takes over has.</source>
   <translation>La vacation {name} a fini à {clock} ; {outgoing} a signé, personne qui reprend ne l'a fait.</translation>
  </message>
  <message>
   <source>The {name} shift ends at {at}</source>
   <translation>La vacation {name} finit à {at}</translation>
  </message>
  <message>
   <source>Their queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Leurs files ne montrent aucun chiffre, et ceux de tout le plateau sont incomplets.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Theme: {theme}</source>
   <translation>Thème : {theme}</translation>
  </message>
  <message>
   <source>There can be {most} lines at most.</source>
   <translation>{most} lignes au plus.</translation>
  </message>
  <message>
   <source>There is no log to read.</source>
   <translation>Il n'y a pas de journal à lire.</translation>
  </message>
  <message>
   <source>There is no time zone {zone}: write one such as Europe/Berlin.</source>
   <translation>Il n'y a pas de fuseau {zone} : écrivez-en un comme Europe/Berlin.</translation>
  </message>
  <message>
   <source>There is nothing to hand over yet</source>
   <translation>Rien à transmettre encore</translation>
  </message>
  <message>
   <source>They appear by themselves as soon as the feed names them.</source>
   <translation>Elles apparaissent dès que le flux les nomme.</translation>
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation>Cela ne va pas ici.</translation>
  </message>
  <message>
   <source>This file cannot be taken</source>
   <translation>Ce fichier ne peut être pris</translation>
  </message>
  <message>
   <source>This is heeded when the program is started anew: {names}. All else holds now.</source>
   <translation>Pris en compte au redémarrage du programme : {names}. Tout le reste vaut dès maintenant.</translation>
  </message>
  <message>
   <source>This looks like {what}. Customer data does not belong in the log.</source>
   <translation>Cela ressemble à {what}. Les données de clients n'ont rien à faire dans le journal.</translation>
  </message>
  <message>
   <source>This machine has no keyring: name an environment variable instead.</source>
   <translation>Cette machine n'a pas de trousseau : nommez une variable d'environnement.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>À remplir.</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Cette page</translation>
  </message>
  <message>
   <source>This page in a window of its own</source>
   <translation>Cette page dans sa propre fenêtre</translation>
  </message>
  <message>
   <source>This wallboard has not been told what to show.</source>
   <translation>On n'a pas dit à ce mur quoi montrer.</translation>
  </message>
  <message>
   <source>This would change</source>
   <translation>Cela changerait</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>jeudi</translation>
  </message>
  <message>
   <source>Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it.</source>
   <translation>Cochez ce qui est montré. Glissez une ligne, ou Alt+↑ et Alt+↓, pour la déplacer.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Time in this state; marked where it is too long</source>
   <translation>Temps dans cet état ; marqué s'il est trop long</translation>
  </message>
  <message>
   <source>Time off offer (VTO)</source>
   <translation>Offre de temps libre (VTO)</translation>
  </message>
  <message>
   <source>Time signed on since this wall watches</source>
   <translation>Temps connecté depuis que ce mur regarde</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To act on it, type its PIN. Looking needs none.</source>
   <translation>Pour agir, tapez le PIN. Regarder n'en demande pas.</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>À suivre</translation>
  </message>
  <message>
   <source>To take over:</source>
   <translation>À reprendre :</translation>
  </message>
  <message>
   <source>To whom, from when until when, how many places</source>
   <translation>À qui, de quand à quand, combien de places</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Today in the log</source>
   <translation>Aujourd'hui dans le journal</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Aujourd'hui jusqu'ici</translation>
  </message>
  <message>
   <source>Today, hour by hour</source>
   <translation>Aujourd'hui, heure par heure</translation>
  </message>
  <message>
   <source>Token in the keyring</source>
   <translation>Jeton dans le trousseau</translation>
  </message>
  <message>
   <source>Token's file</source>
   <translation>Fichier du jeton</translation>
  </message>
  <message>
   <source>Token's variable</source>
   <translation>Variable du jeton</translation>
  </message>
  <message>
   <source>Too few contacts</source>
   <translation>Trop peu de contacts</translation>
  </message>
  <message>
   <source>Too few to say: {n} of {least}</source>
   <translation>Trop peu pour le dire : {n} sur {least}</translation>
  </message>
  <message>
   <source>Too long in their state</source>
   <translation>Trop longtemps dans leur état</translation>
  </message>
  <message>
   <source>Too many waiting</source>
   <translation>Trop en attente</translation>
  </message>
  <message>
   <source>Totals</source>
   <translation>Totaux</translation>
  </message>
  <message>
   <source>Train {count} agent</source>
   <translation>Former {count} agent</translation>
  </message>
  <message>
   <source>Train {count} agents</source>
   <translation>Former {count} agents</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Formation</translation>
  </message>
  <message>
   <source>Tried: {limits}.</source>
   <translation>Essayée : {limits}.</translation>
  </message>
  <message>
   <source>Try a rule on last month before you live with it</source>
   <translation>Essayez une règle sur le mois passé avant de vivre avec</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>Essayer  F5</translation>
  </message>
  <message>
   <source>Try it anew  F5</source>
   <translation>Réessayer  F5</translation>
  </message>
  <message>
   <source>Try the rule</source>
   <translation>Essayer la règle</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>mardi</translation>
  </message>
  <message>
   <source>Twice the speed</source>
   <translation>Deux fois plus vite</translation>
  </message>
  <message>
   <source>Under 3 min in their state</source>
   <translation>Moins de 3 min dans leur état</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Understood: {name}</source>
   <translation>Compris : {name}</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Défaire  Ctrl+Z</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Défaire la dernière action</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Défait : {what}</translation>
  </message>
  <message>
   <source>Unencrypted</source>
   <translation>Non chiffré</translation>
  </message>
  <message>
   <source>Unlock  ⏎</source>
   <translation>Déverrouiller  ⏎</translation>
  </message>
  <message>
   <source>Unlock this wall</source>
   <translation>Déverrouiller ce mur</translation>
  </message>
  <message>
   <source>Unlock this wall by its PIN</source>
   <translation>Déverrouiller ce mur par son PIN</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu'à</translation>
  </message>
  <message>
   <source>Until then: announcement, or lead callers to another queue</source>
   <translation>D'ici là : annonce, ou mener les appels vers une autre file</translation>
  </message>
  <message>
   <source>Until when the effect is expected</source>
   <translation>Jusqu'à quand l'effet est attendu</translation>
  </message>
  <message>
   <source>Until when this holds: {rows}. No time is named.</source>
   <translation>Jusqu'à quand cela vaut : {rows}. Aucune heure n'est dite.</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Upkeep of the log</source>
   <translation>Entretien du journal</translation>
  </message>
  <message>
   <source>Use small letters, digits and _, and begin with a letter.</source>
   <translation>Minuscules, chiffres et _, en commençant par une lettre.</translation>
  </message>
  <message>
   <source>Use the time while it is quiet.</source>
   <translation>Utilisez le temps tant que c'est calme.</translation>
  </message>
  <message>
   <source>Use wss://, or set allow_insecure = true for this feed if the network is trusted.</source>
   <translation>Utilisez wss://, ou mettez allow_insecure = true pour ce flux si le réseau est sûr.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Usual, 95 %</source>
   <translation>Habituel, 95 %</translation>
  </message>
  <message>
   <source>Variable of the token</source>
   <translation>Variable du jeton</translation>
  </message>
  <message>
   <source>View deleted: {name}</source>
   <translation>Vue supprimée : {name}</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Attente</translation>
  </message>
  <message>
   <source>Wait ahead</source>
   <translation>Attente prévue</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting past target</source>
   <translation>Attente hors objectif</translation>
  </message>
  <message>
   <source>Waiting, critical</source>
   <translation>En attente, critique</translation>
  </message>
  <message>
   <source>Waiting, warning</source>
   <translation>En attente, avertissement</translation>
  </message>
  <message>
   <source>Wallboard: set up</source>
   <translation>Wallboard : installation</translation>
  </message>
  <message>
   <source>Warn at</source>
   <translation>Avertir à</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <source>Warning at</source>
   <translation>Avertissement à</translation>
  </message>
  <message>
   <source>Way of writing</source>
   <translation>Façon d'écrire</translation>
  </message>
  <message>
   <source>Ways out</source>
   <translation>Voies de sortie</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>mercredi</translation>
  </message>
  <message>
   <source>Weekly report</source>
   <translation>Rapport de la semaine</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What alerts propose to do; with the id of one of ours it changes that one.</source>
   <translation>Ce que les alertes proposent ; avec l'id d'un des nôtres, il le change.</translation>
  </message>
  <message>
   <source>What are the queues held to?</source>
   <translation>Que visent les files ?</translation>
  </message>
  <message>
   <source>What becomes of the alert while no data come.</source>
   <translation>Ce que devient l'alerte tant qu'aucune donnée ne vient.</translation>
  </message>
  <message>
   <source>What callers hear or are offered, until when</source>
   <translation>Ce que les appelants entendent ou se voient proposer, jusqu'à quand</translation>
  </message>
  <message>
   <source>What came of {rows}: the wall took no figures afterwards.</source>
   <translation>Ce qui est venu de {rows} : le mur n'a pas pris de chiffres ensuite.</translation>
  </message>
  <message>
   <source>What comes in by it. Left out: as the feed says.</source>
   <translation>Ce qui arrive par elle. Vide : comme le dit le flux.</translation>
  </message>
  <message>
   <source>What could not be delivered for so long is given up, and said so.</source>
   <translation>Ce qui n'a pu être remis aussi longtemps est abandonné, et c'est dit.</translation>
  </message>
  <message>
   <source>What customers answered today, on the feed's scale</source>
   <translation>Ce que les clients ont répondu aujourd'hui, sur l'échelle du flux</translation>
  </message>
  <message>
   <source>What every queue is held to, unless it says otherwise itself.</source>
   <translation>Ce que vise chaque file, sauf si elle dit autre chose.</translation>
  </message>
  <message>
   <source>What fails, since when</source>
   <translation>Ce qui est en panne, depuis quand</translation>
  </message>
  <message>
   <source>What holds for every way out.</source>
   <translation>Ce qui vaut pour chaque voie de sortie.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Et si</translation>
  </message>
  <message>
   <source>What if on {name}</source>
   <translation>Et si sur {name}</translation>
  </message>
  <message>
   <source>What if: agents, minutes, handling</source>
   <translation>Et si : agents, minutes, traitement</translation>
  </message>
  <message>
   <source>What if…  W</source>
   <translation>Et si…  W</translation>
  </message>
  <message>
   <source>What is asked of them</source>
   <translation>Ce qui leur est demandé</translation>
  </message>
  <message>
   <source>What is proposed; {count} and {queue} are filled in.</source>
   <translation>Ce qui est proposé ; {count} et {queue} sont remplis.</translation>
  </message>
  <message>
   <source>What is saved holds until the program ends: this is the demo's own configuration.</source>
   <translation>Ce qui est enregistré vaut jusqu'à la fin du programme : c'est la configuration de la démo.</translation>
  </message>
  <message>
   <source>What is seen at once in the window, and goes back with Cancel.</source>
   <translation>Ce qu'on voit aussitôt dans la fenêtre, et qui revient avec Annuler.</translation>
  </message>
  <message>
   <source>What it looks at: abandonment is the last 30 minutes, abandonment_day the day.</source>
   <translation>Ce qu'elle regarde : abandonment, les 30 dernières minutes, abandonment_day, le jour.</translation>
  </message>
  <message>
   <source>What it was</source>
   <translation>Ce que c'était</translation>
  </message>
  <message>
   <source>What levers did</source>
   <translation>Ce qu'ont fait les leviers</translation>
  </message>
  <message>
   <source>What python main.py pin prints. With it one can act on a wall after typing the PIN.</source>
   <translation>Ce qu'affiche python main.py pin. Avec lui on peut agir sur un mur après avoir tapé le PIN.</translation>
  </message>
  <message>
   <source>What the agent is called. Empty: as a feed says.</source>
   <translation>Le nom de l’agent. Vide : comme le dit un flux.</translation>
  </message>
  <message>
   <source>What the charts show</source>
   <translation>Ce que montrent les graphiques</translation>
  </message>
  <message>
   <source>What the feed is called where its health is shown.</source>
   <translation>Le nom du flux là où son état est montré.</translation>
  </message>
  <message>
   <source>What the form asks for beside the text.</source>
   <translation>Ce que demande le formulaire en plus du texte.</translation>
  </message>
  <message>
   <source>What the log does not know</source>
   <translation>Ce que le journal ne sait pas</translation>
  </message>
  <message>
   <source>What the next hours will bring: there is no forecast for them.</source>
   <translation>Ce qu'apporteront les heures à venir : il n'y a pas de prévision.</translation>
  </message>
  <message>
   <source>What the next shift must know</source>
   <translation>Ce que la prochaine vacation doit savoir</translation>
  </message>
  <message>
   <source>What the queue is held to; brighter where it is the queue's own</source>
   <translation>Ce que vise la file ; plus clair quand c'est à elle</translation>
  </message>
  <message>
   <source>What the shift is called in its handover.</source>
   <translation>Le nom de la vacation dans sa passation.</translation>
  </message>
  <message>
   <source>What the way out is called where its health is shown.</source>
   <translation>Le nom de la voie là où son état est montré.</translation>
  </message>
  <message>
   <source>What this report does not know</source>
   <translation>Ce que ce rapport ne sait pas</translation>
  </message>
  <message>
   <source>What to do, or a queue, an agent, an alert</source>
   <translation>Quoi faire, ou une file, un agent, une alerte</translation>
  </message>
  <message>
   <source>What was coached, and what comes of it</source>
   <translation>Ce qui a été coaché, et ce qui en vient</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>What was done well</source>
   <translation>Ce qui a été bien fait</translation>
  </message>
  <message>
   <source>What was done, and what it did</source>
   <translation>Ce qui a été fait, et ce que cela a donné</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>What would more agents change?</source>
   <translation>Que changeraient plus d'agents ?</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Quand c'est arrivé</translation>
  </message>
  <message>
   <source>When it is due</source>
   <translation>Pour quand c'est dû</translation>
  </message>
  <message>
   <source>When shifts run. Fifteen minutes before the end of one its handover is offered.</source>
   <translation>Quand courent les vacations. Quinze minutes avant la fin, la passation est proposée.</translation>
  </message>
  <message>
   <source>When the last 30 minutes are so far below the target.</source>
   <translation>Quand les 30 dernières minutes sont autant sous l'objectif.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where do the figures come from?</source>
   <translation>D'où viennent les chiffres ?</translation>
  </message>
  <message>
   <source>Where it stands, what to do</source>
   <translation>Où cela en est, que faire</translation>
  </message>
  <message>
   <source>Where messages about alerts go, and which.</source>
   <translation>Où vont les messages d'alertes, et lesquels.</translation>
  </message>
  <message>
   <source>Where most contacts were not answered within the target.</source>
   <translation>Où le plus de contacts n'ont pas été répondus dans l'objectif.</translation>
  </message>
  <message>
   <source>Where the alert may end. Left out: a fifth (of shares 0.05) better than the limit.</source>
   <translation>Où l'alerte peut finir. Vide : un cinquième (0.05 pour les parts) mieux que la limite.</translation>
  </message>
  <message>
   <source>Where the figures come from. A feed named when the program was started wins.</source>
   <translation>D'où viennent les chiffres. Un flux nommé au lancement l'emporte.</translation>
  </message>
  <message>
   <source>Where, with whom</source>
   <translation>Où, avec qui</translation>
  </message>
  <message>
   <source>Whether the shift was busier than expected: there was no plan and too few earlier days.</source>
   <translation>Si la vacation était plus chargée que prévu : il n'y avait ni planning ni assez de jours passés.</translation>
  </message>
  <message>
   <source>Which contacts count for the service level; it is named beside the number.</source>
   <translation>Quels contacts comptent pour le niveau de service ; c'est dit à côté du nombre.</translation>
  </message>
  <message>
   <source>Which message means what: docs/howto/own-feed.md; for Twilio docs/feeds/twilio.md.</source>
   <translation>Ce que signifie chaque message : docs/howto/own-feed.md ; pour Twilio, docs/feeds/twilio.md.</translation>
  </message>
  <message>
   <source>Which pages there are, and their order, which is that of their keys.</source>
   <translation>Quelles pages il y a, et leur ordre, celui de leurs touches.</translation>
  </message>
  <message>
   <source>Which step was taken</source>
   <translation>Quelle étape a été faite</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Who and where?</source>
   <translation>Qui et où ?</translation>
  </message>
  <message>
   <source>Who did it</source>
   <translation>Qui l'a fait</translation>
  </message>
  <message>
   <source>Who is absent or late: nobody wrote a staffing note.</source>
   <translation>Qui est absent ou en retard : personne n'a écrit de note d'effectif.</translation>
  </message>
  <message>
   <source>Who is absent, late or added</source>
   <translation>Qui est absent, en retard ou ajouté</translation>
  </message>
  <message>
   <source>Who sits at this screen, for the log.</source>
   <translation>Qui est à cet écran, pour le journal.</translation>
  </message>
  <message>
   <source>Who sits where. Empty: beside the configuration's usual place.</source>
   <translation>Qui est assis où. Vide : à côté de la place usuelle de la configuration.</translation>
  </message>
  <message>
   <source>Who was really signed on: the source does not tell, sign-ons are inferred from the contacts.</source>
   <translation>Qui était vraiment connecté : la source ne le dit pas, c'est déduit des contacts.</translation>
  </message>
  <message>
   <source>Who you are</source>
   <translation>Qui vous êtes</translation>
  </message>
  <message>
   <source>Whoever comes from now on is answered in target even if nothing is done.</source>
   <translation>Qui arrive à partir de maintenant est pris dans l'objectif, même si rien n'est fait.</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Toute la journée</translation>
  </message>
  <message>
   <source>Whole floor</source>
   <translation>Tout le plateau</translation>
  </message>
  <message>
   <source>Whole intervals: from {start} to {end}.</source>
   <translation>Intervalles entiers : de {start} à {end}.</translation>
  </message>
  <message>
   <source>Why are there no words?</source>
   <translation>Pourquoi n'y a-t-il pas de mots ?</translation>
  </message>
  <message>
   <source>Why it is snoozed</source>
   <translation>Pourquoi elle est reportée</translation>
  </message>
  <message>
   <source>Why, as the source says</source>
   <translation>Pourquoi, selon la source</translation>
  </message>
  <message>
   <source>Why, for whoever looks next</source>
   <translation>Pourquoi, pour qui regardera ensuite</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>Avec qui</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Sous</translation>
  </message>
  <message>
   <source>Without a seat: {n}</source>
   <translation>Sans place : {n}</translation>
  </message>
  <message>
   <source>Without a team</source>
   <translation>Sans équipe</translation>
  </message>
  <message>
   <source>Without data</source>
   <translation>Sans données</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words for one</source>
   <translation>Mots pour un</translation>
  </message>
  <message>
   <source>Words of {name}.</source>
   <translation>Mots de {name}.</translation>
  </message>
  <message>
   <source>Words to begin an intervention with, offered in its form.</source>
   <translation>Mots pour commencer une intervention, proposés dans son formulaire.</translation>
  </message>
  <message>
   <source>Words, marks, questions and signatures of a handover</source>
   <translation>Mots, marques, questions et signatures d'une passation</translation>
  </message>
  <message>
   <source>Worst intervals</source>
   <translation>Pires intervalles</translation>
  </message>
  <message>
   <source>Wrap-up</source>
   <translation>Post-appel</translation>
  </message>
  <message>
   <source>Write a country by its two capital letters: DE.</source>
   <translation>Écrivez un pays par ses deux majuscules : DE.</translation>
  </message>
  <message>
   <source>Write a day as 2026-12-25.</source>
   <translation>Écrivez un jour comme 2026-12-25.</translation>
  </message>
  <message>
   <source>Write a number above {least}.</source>
   <translation>Écrivez un nombre supérieur à {least}.</translation>
  </message>
  <message>
   <source>Write a number from {least} to {most}.</source>
   <translation>Écrivez un nombre de {least} à {most}.</translation>
  </message>
  <message>
   <source>Write a number of {least} or more.</source>
   <translation>Écrivez un nombre de {least} ou plus.</translation>
  </message>
  <message>
   <source>Write a number of {most} or less.</source>
   <translation>Écrivez un nombre de {most} ou moins.</translation>
  </message>
  <message>
   <source>Write a number.</source>
   <translation>Écrivez un nombre.</translation>
  </message>
  <message>
   <source>Write a time as 06:30.</source>
   <translation>Écrivez une heure comme 06:30.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Écrivez un nombre entier.</translation>
  </message>
  <message>
   <source>Write an address as wss://feed.example:8765.</source>
   <translation>Écrivez une adresse comme wss://feed.example:8765.</translation>
  </message>
  <message>
   <source>Write hours as Mon-Fri 08:00-18:00.</source>
   <translation>Écrivez des heures comme Mon-Fri 08:00-18:00.</translation>
  </message>
  <message>
   <source>Write ws://host:port or wss://host:port.</source>
   <translation>Écrivez ws://host:port ou wss://host:port.</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>You take over</source>
   <translation>Vous reprenez</translation>
  </message>
  <message>
   <source>You take over: {done} of {all} understood</source>
   <translation>Vous reprenez : {done} sur {all} compris</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>a break</source>
   <translation>pause</translation>
  </message>
  <message>
   <source>a card number</source>
   <translation>un numéro de carte</translation>
  </message>
  <message>
   <source>a fifth on the good side</source>
   <translation>un cinquième du bon côté</translation>
  </message>
  <message>
   <source>a handover's words stay</source>
   <translation>les mots d'une passation restent</translation>
  </message>
  <message>
   <source>a meeting</source>
   <translation>réunion</translation>
  </message>
  <message>
   <source>a name is longer than {most} characters</source>
   <translation>un nom dépasse {most} caractères</translation>
  </message>
  <message>
   <source>a new day began in between</source>
   <translation>un nouveau jour a commencé entre-temps</translation>
  </message>
  <message>
   <source>a phone number</source>
   <translation>un numéro de téléphone</translation>
  </message>
  <message>
   <source>a rule of your own</source>
   <translation>une règle à vous</translation>
  </message>
  <message>
   <source>a target of hours is beyond the staffing model</source>
   <translation>un objectif d'heures dépasse le modèle d'effectif</translation>
  </message>
  <message>
   <source>about {length} more</source>
   <translation>encore {length} environ</translation>
  </message>
  <message>
   <source>about “{alert}” · {clock}</source>
   <translation>sur « {alert} » · {clock}</translation>
  </message>
  <message>
   <source>above</source>
   <translation>au-dessus</translation>
  </message>
  <message>
   <source>above {range}</source>
   <translation>au-dessus de {range}</translation>
  </message>
  <message>
   <source>acknowledged</source>
   <translation>acquittée</translation>
  </message>
  <message>
   <source>after {n} min</source>
   <translation>après {n} min</translation>
  </message>
  <message>
   <source>agents as now</source>
   <translation>agents comme maintenant</translation>
  </message>
  <message>
   <source>agents by the schedule</source>
   <translation>agents selon le planning</translation>
  </message>
  <message>
   <source>agents' states are not in the feed</source>
   <translation>les états des agents ne sont pas dans le flux</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>alerte</translation>
  </message>
  <message>
   <source>all queues; or queue:PS, group:Retail</source>
   <translation>toutes les files ; ou queue:PS, group:Retail</translation>
  </message>
  <message>
   <source>all taken</source>
   <translation>toutes prises</translation>
  </message>
  <message>
   <source>all three empty: the program's</source>
   <translation>les trois vides : celles du programme</translation>
  </message>
  <message>
   <source>also {what}</source>
   <translation>aussi {what}</translation>
  </message>
  <message>
   <source>always; or Mon-Fri 08:00-18:00</source>
   <translation>toujours ; ou Mon-Fri 08:00-18:00</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>une adresse e-mail</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>par heure</translation>
  </message>
  <message>
   <source>and {n} more at the desk</source>
   <translation>et {n} de plus au poste</translation>
  </message>
  <message>
   <source>answered in target of answered</source>
   <translation>répondus dans l'objectif, des répondus</translation>
  </message>
  <message>
   <source>answered in target of answered and abandoned, short abandons left out</source>
   <translation>répondus dans l'objectif, des répondus et abandonnés, sans abandons courts</translation>
  </message>
  <message>
   <source>answered in target of answered, abandoned and flowed out</source>
   <translation>répondus dans l'objectif, des répondus, abandonnés et débordés</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons count against</source>
   <translation>répondus dans l'objectif, des présentés, les abandons comptent contre</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons in target left out</source>
   <translation>répondus dans l'objectif, des présentés, sans abandons dans l'objectif</translation>
  </message>
  <message>
   <source>answered in time, of answered</source>
   <translation>répondus à temps, des répondus</translation>
  </message>
  <message>
   <source>answered in time, of answered and abandoned but for short ones</source>
   <translation>répondus à temps, des répondus et abandonnés sauf les courts</translation>
  </message>
  <message>
   <source>answered in time, of answered, abandoned and flowed out</source>
   <translation>répondus à temps, des répondus, abandonnés et débordés</translation>
  </message>
  <message>
   <source>answered in time, of offered</source>
   <translation>répondus à temps, des présentés</translation>
  </message>
  <message>
   <source>answered in time, of offered but those abandoned in time</source>
   <translation>répondus à temps, des présentés sauf ceux abandonnés à temps</translation>
  </message>
  <message>
   <source>answered in {within} of all offered</source>
   <translation>en {within}, de tous les présentés</translation>
  </message>
  <message>
   <source>answered in {within} of all that ended</source>
   <translation>en {within}, de tous les terminés</translation>
  </message>
  <message>
   <source>answered in {within} of answered</source>
   <translation>en {within}, des répondus</translation>
  </message>
  <message>
   <source>answered in {within} of answered + abandoned</source>
   <translation>en {within}, des répondus + abandonnés</translation>
  </message>
  <message>
   <source>answered in {within}, late waiting counts against</source>
   <translation>en {within}, l'attente tardive compte contre</translation>
  </message>
  <message>
   <source>answered in {within}, quick abandons left out</source>
   <translation>en {within}, sans abandons rapides</translation>
  </message>
  <message>
   <source>answered or abandoned in target of answered and abandoned</source>
   <translation>répondus ou abandonnés dans l'objectif, des répondus et abandonnés</translation>
  </message>
  <message>
   <source>answered or abandoned in time, of both</source>
   <translation>répondus ou abandonnés à temps, des deux</translation>
  </message>
  <message>
   <source>answered or abandoned in {within} of all</source>
   <translation>en {within} rép. ou aband., de tous</translation>
  </message>
  <message>
   <source>as answered_of_offered, and those who wait past the target count against</source>
   <translation>comme answered_of_offered, et qui attend au-delà de l'objectif compte contre</translation>
  </message>
  <message>
   <source>as of {clock}</source>
   <translation>à {clock}</translation>
  </message>
  <message>
   <source>as the first, and who waits past the target counts against it</source>
   <translation>comme la première, et qui attend au-delà de l'objectif compte contre</translation>
  </message>
  <message>
   <source>as the site: {value}{unit}</source>
   <translation>comme le site : {value}{unit}</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>comme le système</translation>
  </message>
  <message>
   <source>as the system is</source>
   <translation>comme est le système</translation>
  </message>
  <message>
   <source>ask something</source>
   <translation>demandez quelque chose</translation>
  </message>
  <message>
   <source>below</source>
   <translation>en dessous</translation>
  </message>
  <message>
   <source>below target {level}</source>
   <translation>sous l'objectif {level}</translation>
  </message>
  <message>
   <source>below {range}</source>
   <translation>sous {range}</translation>
  </message>
  <message>
   <source>blue offered · red abandoned</source>
   <translation>bleu présentés · rouge abandonnés</translation>
  </message>
  <message>
   <source>call-back</source>
   <translation>rappel</translation>
  </message>
  <message>
   <source>callback</source>
   <translation>rappel</translation>
  </message>
  <message>
   <source>chance, 80 %</source>
   <translation>hasard, 80 %</translation>
  </message>
  <message>
   <source>chance, 95 %</source>
   <translation>hasard, 95 %</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>canal</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>chat</translation>
  </message>
  <message>
   <source>clear at {limit}</source>
   <translation>fin à {limit}</translation>
  </message>
  <message>
   <source>clearing</source>
   <translation>se résorbe</translation>
  </message>
  <message>
   <source>close to limit {limit}</source>
   <translation>près de la limite {limit}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <source>colour-blind-safe</source>
   <translation>pour daltoniens</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>connexion</translation>
  </message>
  <message>
   <source>connection lost</source>
   <translation>connexion perdue</translation>
  </message>
  <message numerus="yes">
   <source>costs {n} agents × {minutes} min</source>
   <comment>costs {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>coûte {n} agent × {minutes} min</numerusform>
    <numerusform>coûte {n} agents × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>critical</source>
   <translation>critique</translation>
  </message>
  <message>
   <source>critical at {limit}</source>
   <translation>critique à {limit}</translation>
  </message>
  <message>
   <source>customer satisfaction</source>
   <translation>satisfaction des clients</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): below the target of {target}</source>
   <translation>le jour finit vers {mean} ({bounds}) : sous l'objectif de {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): probably below the target of {target}</source>
   <translation>le jour finit vers {mean} ({bounds}) : sans doute sous l'objectif de {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} holds</source>
   <translation>le jour finit vers {mean} ({bounds}) : l'objectif de {target} tient</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} is not safe</source>
   <translation>le jour finit vers {mean} ({bounds}) : l'objectif de {target} n'est pas sûr</translation>
  </message>
  <message>
   <source>day so far</source>
   <translation>jour jusqu'ici</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d MMM yyyy</translation>
  </message>
  <message>
   <source>deferred work does not queue by chance</source>
   <translation>le travail différé ne fait pas la queue par hasard</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>remis</translation>
  </message>
  <message>
   <source>delivered to {n}</source>
   <translation>remis à {n}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>dot an agent · bar the team</source>
   <translation>point : un agent · barre : l'équipe</translation>
  </message>
  <message>
   <source>due at</source>
   <translation>dû à</translation>
  </message>
  <message>
   <source>due at {clock}</source>
   <translation>prévues à {clock}</translation>
  </message>
  <message>
   <source>due {time}</source>
   <translation>dû {time}</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <source>e-mail and other deferred work left out</source>
   <translation>sans e-mail ni travail différé</translation>
  </message>
  <message>
   <source>effect, reference and to whom it was escalated have at most {most} characters each</source>
   <translation>effet, référence et destinataire de l'escalade ont au plus {most} caractères chacun</translation>
  </message>
  <message>
   <source>escalated to</source>
   <translation>escaladé à</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>everyone on {scope}</source>
   <translation>tous sur {scope}</translation>
  </message>
  <message>
   <source>exactly {n}</source>
   <translation>exactement {n}</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>attendu</translation>
  </message>
  <message>
   <source>expected effect</source>
   <translation>effet attendu</translation>
  </message>
  <message>
   <source>expected {basis}</source>
   <translation>attendu {basis}</translation>
  </message>
  <message>
   <source>fails since {clock} ({error})</source>
   <translation>échoue depuis {clock} ({error})</translation>
  </message>
  <message>
   <source>far below target {level}</source>
   <translation>loin sous l'objectif {level}</translation>
  </message>
  <message>
   <source>feed {age}</source>
   <translation>flux {age}</translation>
  </message>
  <message>
   <source>fewer agents</source>
   <translation>moins d'agents</translation>
  </message>
  <message>
   <source>fewer agents scheduled than required at {clocks}; worst {n} for {required} at {clock}</source>
   <translation>moins d'agents planifiés que requis à {clocks} ; au pire {n} pour {required} à {clock}</translation>
  </message>
  <message>
   <source>fewer than 1</source>
   <translation>moins de 1</translation>
  </message>
  <message>
   <source>figures of {at}</source>
   <translation>chiffres de {at}</translation>
  </message>
  <message>
   <source>figures {age} old</source>
   <translation>chiffres vieux de {age}</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>first contact resolution</source>
   <translation>résolution au premier contact</translation>
  </message>
  <message>
   <source>first holiday on record, as an ordinary day</source>
   <translation>premier jour férié connu, comme un jour ordinaire</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>plateau</translation>
  </message>
  <message>
   <source>for csv: offered=Start,wait=Wait,queue=Queue</source>
   <translation>pour csv : offered=Start,wait=Wait,queue=Queue</translation>
  </message>
  <message>
   <source>foreseen, 80 %</source>
   <translation>prévu, 80 %</translation>
  </message>
  <message>
   <source>free now: {agents}</source>
   <translation>libres : {agents}</translation>
  </message>
  <message numerus="yes">
   <source>frees {n} agents × {minutes} min</source>
   <comment>frees {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>libère {n} agent × {minutes} min</numerusform>
    <numerusform>libère {n} agents × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>from earlier days of the recording</source>
   <translation>d'après des jours antérieurs de l'enregistrement</translation>
  </message>
  <message>
   <source>from the alert “{alert}”</source>
   <translation>de l'alerte « {alert} »</translation>
  </message>
  <message>
   <source>from the plan</source>
   <translation>selon le plan</translation>
  </message>
  <message>
   <source>from {n} days</source>
   <translation>d'après {n} jours</translation>
  </message>
  <message numerus="yes">
   <source>from {n} days, no {weekday} among them</source>
   <comment>from {n} day, no {weekday} among them</comment>
   <translation>
    <numerusform>d'après {n} jour, aucun {weekday} parmi eux</numerusform>
    <numerusform>d'après {n} jours, aucun {weekday} parmi eux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} holidays</source>
   <comment>from {n} holiday</comment>
   <translation>
    <numerusform>d'après {n} jour férié</numerusform>
    <numerusform>d'après {n} jours fériés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} {weekday}s among {days}</source>
   <comment>from {n} {weekday} among {days}</comment>
   <translation>
    <numerusform>d'après {n} × {weekday} parmi {days}</numerusform>
    <numerusform>d'après {n} × {weekday} parmi {days}</numerusform>
   </translation>
  </message>
  <message>
   <source>good</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>got worse</source>
   <translation>aggravée</translation>
  </message>
  <message>
   <source>group</source>
   <translation>groupe</translation>
  </message>
  <message>
   <source>hands over</source>
   <translation>transmet</translation>
  </message>
  <message>
   <source>heard</source>
   <translation>entendu</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>contraste élevé</translation>
  </message>
  <message>
   <source>hours ahead of now</source>
   <translation>des heures en avance</translation>
  </message>
  <message>
   <source>how the page is arranged</source>
   <translation>la disposition de la page</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>in {place}</source>
   <translation>dans {place}</translation>
  </message>
  <message>
   <source>information</source>
   <translation>information</translation>
  </message>
  <message>
   <source>interval {clock}: {levels}</source>
   <translation>intervalle {clock} : {levels}</translation>
  </message>
  <message>
   <source>it does harm</source>
   <translation>il nuit</translation>
  </message>
  <message>
   <source>it ends</source>
   <translation>elle finit</translation>
  </message>
  <message>
   <source>it goes to agents by name, and none is named</source>
   <translation>cela va à des agents nommés, et aucun ne l'est</translation>
  </message>
  <message>
   <source>it happened earlier</source>
   <translation>c'était plus tôt</translation>
  </message>
  <message>
   <source>it helps</source>
   <translation>il aide</translation>
  </message>
  <message>
   <source>it is raised</source>
   <translation>elle est levée</translation>
  </message>
  <message>
   <source>it stays as it is</source>
   <translation>elle reste telle quelle</translation>
  </message>
  <message>
   <source>it went out to agents</source>
   <translation>c'est parti vers les agents</translation>
  </message>
  <message>
   <source>its agents mostly serve other queues</source>
   <translation>ses agents servent surtout d'autres files</translation>
  </message>
  <message>
   <source>keeping the day</source>
   <translation>la garde du jour</translation>
  </message>
  <message>
   <source>kept view of the log</source>
   <translation>vue gardée du journal</translation>
  </message>
  <message>
   <source>known since {time}</source>
   <translation>connu depuis {time}</translation>
  </message>
  <message>
   <source>last 30 min</source>
   <translation>30 dernières min</translation>
  </message>
  <message>
   <source>last heard {age} ago</source>
   <translation>entendu il y a {age}</translation>
  </message>
  <message>
   <source>last {n} min</source>
   <translation>{n} dernières min</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omis</translation>
  </message>
  <message>
   <source>less than once in {n} shifts</source>
   <translation>moins d'une fois en {n} vacations</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>limit {limit}</source>
   <translation>limite {limit}</translation>
  </message>
  <message>
   <source>line and band expected</source>
   <translation>ligne et bande : attendu</translation>
  </message>
  <message>
   <source>logged at {clock}</source>
   <translation>noté à {clock}</translation>
  </message>
  <message>
   <source>longer than {length}</source>
   <translation>plus de {length}</translation>
  </message>
  <message>
   <source>longest</source>
   <translation>maximale</translation>
  </message>
  <message>
   <source>lunch</source>
   <translation>déjeuner</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <source>messages did not come</source>
   <translation>des messages ne sont pas arrivés</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>missed by more than chance</source>
   <translation>manqué au-delà du hasard</translation>
  </message>
  <message>
   <source>more agents</source>
   <translation>plus d'agents</translation>
  </message>
  <message>
   <source>more than once a shift</source>
   <translation>plus d'une fois par vacation</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>muet</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>needs {count} more at {clock}</source>
   <translation>demande {count} de plus à {clock}</translation>
  </message>
  <message>
   <source>never; or Mon 08:00-10:00</source>
   <translation>jamais ; ou Mon 08:00-10:00</translation>
  </message>
  <message>
   <source>next try in {seconds}</source>
   <translation>prochain essai dans {seconds}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no agent was on</source>
   <translation>aucun agent n'était là</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>pas de réponse à temps</translation>
  </message>
  <message>
   <source>no contacts since</source>
   <translation>aucun contact depuis</translation>
  </message>
  <message>
   <source>no contacts were expected</source>
   <translation>aucun contact n'était attendu</translation>
  </message>
  <message>
   <source>no contacts yet</source>
   <translation>pas encore de contacts</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>pas de données</translation>
  </message>
  <message>
   <source>no data to judge by</source>
   <translation>pas de données pour juger</translation>
  </message>
  <message>
   <source>no data yet</source>
   <translation>pas encore de données</translation>
  </message>
  <message>
   <source>no earlier days</source>
   <translation>aucun jour antérieur</translation>
  </message>
  <message>
   <source>no feed</source>
   <translation>aucun flux</translation>
  </message>
  <message>
   <source>no feed offers {command} now</source>
   <translation>aucun flux n'offre {command} maintenant</translation>
  </message>
  <message>
   <source>no figures kept</source>
   <translation>aucun chiffre gardé</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>sans suivi</translation>
  </message>
  <message>
   <source>no more contacts are expected today</source>
   <translation>plus aucun contact n'est attendu aujourd'hui</translation>
  </message>
  <message>
   <source>no noise band: {why}</source>
   <translation>pas de bande de hasard : {why}</translation>
  </message>
  <message>
   <source>no outlook: {why}</source>
   <translation>pas de perspective : {why}</translation>
  </message>
  <message>
   <source>no queue is chosen that the agents are to serve</source>
   <translation>aucune file n'est choisie que les agents doivent servir</translation>
  </message>
  <message>
   <source>no secret</source>
   <translation>sans secret</translation>
  </message>
  <message>
   <source>no time named</source>
   <translation>aucune heure dite</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>sans mots</translation>
  </message>
  <message>
   <source>nobody accepted yet</source>
   <translation>personne n'a encore accepté</translation>
  </message>
  <message>
   <source>nobody else waits</source>
   <translation>personne d'autre n'attend</translation>
  </message>
  <message>
   <source>nobody has hung up yet</source>
   <translation>personne n'a encore raccroché</translation>
  </message>
  <message>
   <source>nobody has it yet</source>
   <translation>personne ne l'a prise encore</translation>
  </message>
  <message>
   <source>nobody listens there</source>
   <translation>personne n'écoute là</translation>
  </message>
  <message>
   <source>nobody waits</source>
   <translation>personne n'attend</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>none now</source>
   <translation>aucun maintenant</translation>
  </message>
  <message>
   <source>not beyond chance</source>
   <translation>pas au-delà du hasard</translation>
  </message>
  <message>
   <source>not heard</source>
   <translation>sans nouvelles</translation>
  </message>
  <message>
   <source>not heard now</source>
   <translation>sans nouvelles à présent</translation>
  </message>
  <message>
   <source>not in this feed</source>
   <translation>pas dans ce flux</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>non enregistré</translation>
  </message>
  <message>
   <source>not saved: {why}</source>
   <translation>non enregistré : {why}</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>non vu</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>non envoyé</translation>
  </message>
  <message>
   <source>not signed yet by anyone who takes over</source>
   <translation>pas encore signé par celui qui reprend</translation>
  </message>
  <message>
   <source>not taken back: it went out to agents</source>
   <translation>pas repris : c'est parti vers les agents</translation>
  </message>
  <message>
   <source>nothing handled yet</source>
   <translation>rien de traité encore</translation>
  </message>
  <message>
   <source>nothing is expected of the day yet</source>
   <translation>rien n'est encore attendu du jour</translation>
  </message>
  <message>
   <source>nothing is known of it yet</source>
   <translation>rien n'en est encore connu</translation>
  </message>
  <message>
   <source>nothing recorded</source>
   <translation>rien d'enregistré</translation>
  </message>
  <message>
   <source>nothing sent yet</source>
   <translation>rien d'envoyé encore</translation>
  </message>
  <message>
   <source>of offered</source>
   <translation>des présentés</translation>
  </message>
  <message>
   <source>of {n} signed on</source>
   <translation>sur {n} connectés</translation>
  </message>
  <message>
   <source>offered</source>
   <translation>présentés</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>ok</translation>
  </message>
  <message>
   <source>old</source>
   <translation>périmé</translation>
  </message>
  <message>
   <source>older than a day</source>
   <translation>de plus d'un jour</translation>
  </message>
  <message>
   <source>on</source>
   <translation>présents</translation>
  </message>
  <message>
   <source>on contact</source>
   <translation>en contact</translation>
  </message>
  <message>
   <source>on contact, of on contact + available</source>
   <translation>en contact, de en contact + disponible</translation>
  </message>
  <message>
   <source>on target {level}</source>
   <translation>objectif {level} tenu</translation>
  </message>
  <message>
   <source>on {what}</source>
   <translation>sur {what}</translation>
  </message>
  <message>
   <source>once in {n} shifts</source>
   <translation>une fois en {n} vacations</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>open or done</source>
   <translation>ouvert ou fait</translation>
  </message>
  <message>
   <source>opens {moment}</source>
   <translation>ouvre {moment}</translation>
  </message>
  <message>
   <source>opens {moment}, in {span}</source>
   <translation>ouvre {moment}, dans {span}</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>en dehors</translation>
  </message>
  <message>
   <source>over limit {limit}</source>
   <translation>au-delà de {limit}</translation>
  </message>
  <message>
   <source>over the day</source>
   <translation>sur le jour</translation>
  </message>
  <message>
   <source>over {length}</source>
   <translation>plus de {length}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>en retard</translation>
  </message>
  <message>
   <source>queue</source>
   <translation>file</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME or channel:NAME, one on each line.</source>
   <translation>queue:ID, group:NAME ou channel:NAME, un par ligne.</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME, channel:NAME or *, one on each line. It wins over the line above.</source>
   <translation>queue:ID, group:NAME, channel:NAME ou *, un par ligne. L'emporte sur la ligne du dessus.</translation>
  </message>
  <message>
   <source>raised {clock}</source>
   <translation>levée à {clock}</translation>
  </message>
  <message>
   <source>recovered</source>
   <translation>rétablie</translation>
  </message>
  <message>
   <source>recovered {clock}</source>
   <translation>rétablie à {clock}</translation>
  </message>
  <message>
   <source>recovered {clock} after {span}</source>
   <translation>rétablie à {clock} après {span}</translation>
  </message>
  <message>
   <source>recovering</source>
   <translation>se rétablit</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>refuses us</source>
   <translation>nous refuse</translation>
  </message>
  <message>
   <source>required</source>
   <translation>requis</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>saving…</source>
   <translation>enregistrement…</translation>
  </message>
  <message>
   <source>say it</source>
   <translation>dites-le</translation>
  </message>
  <message>
   <source>say whether the signature is of the one who goes or of the one who comes</source>
   <translation>dites si signe celui qui part ou celui qui vient</translation>
  </message>
  <message>
   <source>say who did it</source>
   <translation>dites qui l'a fait</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>dites pourquoi</translation>
  </message>
  <message>
   <source>scheduled</source>
   <translation>planifiés</translation>
  </message>
  <message>
   <source>scheduled: {activity}</source>
   <translation>planifié : {activity}</translation>
  </message>
  <message>
   <source>schedules, and so adherence</source>
   <translation>les plannings, donc l'adhérence</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <source>seconds back, e.g. 120</source>
   <translation>secondes revenues, p. ex. 120</translation>
  </message>
  <message>
   <source>seconds past the limit, e.g. 30</source>
   <translation>secondes au-delà, p. ex. 30</translation>
  </message>
  <message>
   <source>seen by {name}</source>
   <translation>vue par {name}</translation>
  </message>
  <message>
   <source>seen by {who} at {clock}</source>
   <translation>vue par {who} à {clock}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>envoyé</translation>
  </message>
  <message>
   <source>sent {clock}</source>
   <translation>envoyé à {clock}</translation>
  </message>
  <message>
   <source>sent?</source>
   <translation>envoyé ?</translation>
  </message>
  <message>
   <source>service level {change}; what was expected anyway is not known: {why}</source>
   <translation>niveau de service {change} ; ce qui était attendu de toute façon n'est pas connu : {why}</translation>
  </message>
  <message>
   <source>service level {change}; {range} expected anyway</source>
   <translation>niveau de service {change} ; {range} attendu de toute façon</translation>
  </message>
  <message>
   <source>since {clock}</source>
   <translation>depuis {clock}</translation>
  </message>
  <message>
   <source>since {moment}</source>
   <translation>depuis {moment}</translation>
  </message>
  <message>
   <source>slipping, target {level}</source>
   <translation>en baisse, objectif {level}</translation>
  </message>
  <message>
   <source>sms</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>snoozed until {clock}</source>
   <translation>reportée à {clock}</translation>
  </message>
  <message>
   <source>snoozed until {until}</source>
   <translation>reportée à {until}</translation>
  </message>
  <message>
   <source>social</source>
   <translation>réseaux sociaux</translation>
  </message>
  <message>
   <source>still running</source>
   <translation>en cours, pas fini</translation>
  </message>
  <message>
   <source>still to come</source>
   <translation>encore à venir</translation>
  </message>
  <message>
   <source>taken back at the desk</source>
   <translation>repris au poste</translation>
  </message>
  <message>
   <source>taken over by {name} at {clock}</source>
   <translation>repris par {name} à {clock}</translation>
  </message>
  <message>
   <source>takes over</source>
   <translation>reprend</translation>
  </message>
  <message>
   <source>target {band}</source>
   <translation>objectif {band}</translation>
  </message>
  <message>
   <source>target {level}</source>
   <translation>objectif {level}</translation>
  </message>
  <message>
   <source>target {level} within {within} s; {formula}</source>
   <translation>objectif {level} en {within} s ; {formula}</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>objectif {target}</translation>
  </message>
  <message>
   <source>tells, moves nothing</source>
   <translation>informe, ne change rien</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>l'adresse</translation>
  </message>
  <message>
   <source>the connection to {feed} broke off; it may not have arrived</source>
   <translation>la connexion à {feed} s'est rompue ; ce n'est peut-être pas arrivé</translation>
  </message>
  <message>
   <source>the day</source>
   <translation>le jour</translation>
  </message>
  <message>
   <source>the forecast</source>
   <translation>la prévision</translation>
  </message>
  <message>
   <source>the log could not be written for {n} s</source>
   <translation>le journal n'a pu être écrit pendant {n} s</translation>
  </message>
  <message>
   <source>the log did not answer</source>
   <translation>le journal n'a pas répondu</translation>
  </message>
  <message>
   <source>the longest {wait}</source>
   <translation>la maximale {wait}</translation>
  </message>
  <message>
   <source>the look at alerts</source>
   <translation>le regard sur les alertes</translation>
  </message>
  <message>
   <source>the program failed at it; its log has the details</source>
   <translation>le programme a échoué ; son journal donne les détails</translation>
  </message>
  <message>
   <source>the program's limits</source>
   <translation>les limites du programme</translation>
  </message>
  <message>
   <source>the queue</source>
   <translation>la file</translation>
  </message>
  <message>
   <source>the seconds are a number from 0 to 604,800</source>
   <translation>les secondes sont un nombre de 0 à 604 800</translation>
  </message>
  <message>
   <source>the secret itself</source>
   <translation>le secret lui-même</translation>
  </message>
  <message>
   <source>the service level is a number from 0 to 100</source>
   <translation>le niveau de service est un nombre de 0 à 100</translation>
  </message>
  <message>
   <source>the source gave no reason</source>
   <translation>la source n'a pas donné de raison</translation>
  </message>
  <message>
   <source>the staffing model does not count by {formula}</source>
   <translation>le modèle d'effectif ne compte pas selon {formula}</translation>
  </message>
  <message>
   <source>the text has {n} characters; at most {most} are kept: shorten it</source>
   <translation>le texte a {n} caractères ; {most} au plus sont gardés : raccourcissez-le</translation>
  </message>
  <message>
   <source>the wall missed {share} of it</source>
   <translation>le mur en a manqué {share}</translation>
  </message>
  <message>
   <source>the watch for spikes</source>
   <translation>la veille des pics</translation>
  </message>
  <message>
   <source>there are no words for the agents to read</source>
   <translation>il n'y a pas de mots à lire pour les agents</translation>
  </message>
  <message>
   <source>there is no kind {kind}; choose one of {known}</source>
   <translation>il n'y a pas de type {kind} ; choisissez parmi {known}</translation>
  </message>
  <message>
   <source>this feed does not take it to agents, and no route carries it</source>
   <translation>ce flux ne le mène pas aux agents, et aucune voie ne le porte</translation>
  </message>
  <message>
   <source>this interval</source>
   <translation>cet intervalle</translation>
  </message>
  <message>
   <source>this machine has no keyring: use a variable</source>
   <translation>cette machine n'a pas de trousseau : utilisez une variable</translation>
  </message>
  <message>
   <source>ticket</source>
   <translation>ticket</translation>
  </message>
  <message>
   <source>times of {zone} · printed {time}</source>
   <translation>heures de {zone} · imprimé {time}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>too few contacts handled yet</source>
   <translation>trop peu de contacts traités encore</translation>
  </message>
  <message>
   <source>too few contacts were handled to know how long one takes</source>
   <translation>trop peu de contacts traités pour savoir combien dure un</translation>
  </message>
  <message>
   <source>too few to say: {n} alone, {least} are needed</source>
   <translation>trop peu pour le dire : {n} seuls, il en faut {least}</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>trop long</translation>
  </message>
  <message>
   <source>training</source>
   <translation>formation</translation>
  </message>
  <message>
   <source>tried / stands</source>
   <translation>essayée / actuelle</translation>
  </message>
  <message>
   <source>trying again now</source>
   <translation>nouvel essai</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>inachevé</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>déverrouillé</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>jusqu'à {time}</translation>
  </message>
  <message>
   <source>up to {n}</source>
   <translation>jusqu'à {n}</translation>
  </message>
  <message>
   <source>usual, 95 %</source>
   <translation>habituel, 95 %</translation>
  </message>
  <message>
   <source>video</source>
   <translation>vidéo</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>voix</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>waiting {before} → {after}</source>
   <translation>en attente {before} → {after}</translation>
  </message>
  <message>
   <source>warn at {limit}</source>
   <translation>avertissement à {limit}</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <source>was due {time}</source>
   <translation>était dû {time}</translation>
  </message>
  <message>
   <source>what belongs to a handover is written on the Handover page</source>
   <translation>ce qui tient à une passation s'écrit sur la page Passation</translation>
  </message>
  <message>
   <source>what is signed stays</source>
   <translation>ce qui est signé reste</translation>
  </message>
  <message>
   <source>what is usual</source>
   <translation>l'habituel</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
  </message>
  <message>
   <source>within {range}</source>
   <translation>dans {range}</translation>
  </message>
  <message>
   <source>within, seconds</source>
   <translation>sous, secondes</translation>
  </message>
  <message>
   <source>work</source>
   <translation>travail</translation>
  </message>
  <message>
   <source>worked out from contacts</source>
   <translation>déduit des contacts</translation>
  </message>
  <message>
   <source>write some words on the floor first, or say why there are none</source>
   <translation>écrivez d'abord quelques mots, ou dites pourquoi il n'y en a pas</translation>
  </message>
  <message>
   <source>write them down</source>
   <translation>écrivez-les</translation>
  </message>
  <message>
   <source>wss://feed.example:8765. No password in it.</source>
   <translation>wss://feed.example:8765. Sans mot de passe.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{address} did not take it</source>
   <translation>{address} ne l'a pas pris</translation>
  </message>
  <message numerus="yes">
   <source>{agents} in {n} teams</source>
   <comment>{agents} in {n} team</comment>
   <translation>
    <numerusform>{agents} dans {n} équipe</numerusform>
    <numerusform>{agents} dans {n} équipes</numerusform>
   </translation>
  </message>
  <message>
   <source>{agents} took {n} contacts.</source>
   <translation>{agents} ont pris {n} contacts.</translation>
  </message>
  <message>
   <source>{agents} {more} from {clock} for {minutes} min</source>
   <translation>{agents} {more} de {clock} pendant {minutes} min</translation>
  </message>
  <message>
   <source>{agents}: call them back</source>
   <translation>{agents} : rappelez-les</translation>
  </message>
  <message>
   <source>{agents}: move the next breaks</source>
   <translation>{agents} : déplacez les prochaines pauses</translation>
  </message>
  <message>
   <source>{age} old</source>
   <translation>vieux de {age}</translation>
  </message>
  <message>
   <source>{arrow} as over the day</source>
   <translation>{arrow} comme sur le jour</translation>
  </message>
  <message>
   <source>{arrow} as {n} min ago</source>
   <translation>{arrow} comme il y a {n} min</translation>
  </message>
  <message>
   <source>{arrow} from {level} over the day</source>
   <translation>{arrow} de {level} sur le jour</translation>
  </message>
  <message>
   <source>{arrow} from {value}, {n} min ago</source>
   <translation>{arrow} de {value}, il y a {n} min</translation>
  </message>
  <message>
   <source>{arrow} {level} in the last {n} min</source>
   <translation>{arrow} {level} en {n} min</translation>
  </message>
  <message>
   <source>{basis} and the day so far</source>
   <translation>{basis} et le jour jusqu'ici</translation>
  </message>
  <message>
   <source>{chart}: nothing is known yet.</source>
   <translation>{chart} : rien n'est encore connu.</translation>
  </message>
  <message>
   <source>{chart}: {now} at {clock}, {low} to {high} since {start}. {remark}</source>
   <translation>{chart} : {now} à {clock}, de {low} à {high} depuis {start}. {remark}</translation>
  </message>
  <message>
   <source>{clock} is still to come: choose a time that has been.</source>
   <translation>{clock} est à venir : choisissez une heure passée.</translation>
  </message>
  <message>
   <source>{contact}, long for this agent</source>
   <translation>{contact}, long pour cet agent</translation>
  </message>
  <message>
   <source>{count} short now</source>
   <translation>il en manque {count}</translation>
  </message>
  <message numerus="yes">
   <source>{days} and {n} more days</source>
   <comment>{days} and {n} more day</comment>
   <translation>
    <numerusform>{days} et {n} autre jour</numerusform>
    <numerusform>{days} et {n} autres jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{days} days. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</source>
   <comment>{days} day. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</comment>
   <translation>
    <numerusform>{days} jour. Essayée : {tried}, dont {critical} critiques (barres de couleur). Actuelle : {stands} (barres grises au-dessus).</numerusform>
    <numerusform>{days} jours. Essayée : {tried}, dont {critical} critiques (barres de couleur). Actuelle : {stands} (barres grises au-dessus).</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <source>{day} was held to {within} s</source>
   <translation>{day} visait {within} s</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day} – {end}</source>
   <translation>{day} – {end}</translation>
  </message>
  <message>
   <source>{day}: not kept</source>
   <translation>{day} : non gardé</translation>
  </message>
  <message>
   <source>{day}: reading…</source>
   <translation>{day} : lecture…</translation>
  </message>
  <message>
   <source>{day}: the log could not be read</source>
   <translation>{day} : le journal n'a pas pu être lu</translation>
  </message>
  <message>
   <source>{done} of {count} steps taken</source>
   <translation>{done} étapes sur {count}</translation>
  </message>
  <message>
   <source>{done} of {total} days</source>
   <translation>{done} jours sur {total}</translation>
  </message>
  <message>
   <source>{feed} does not offer {command}</source>
   <translation>{feed} n'offre pas {command}</translation>
  </message>
  <message>
   <source>{feed} is not connected</source>
   <translation>{feed} n'est pas connecté</translation>
  </message>
  <message>
   <source>{figures} by team.</source>
   <translation>{figures} par équipe.</translation>
  </message>
  <message>
   <source>{figures}: not in this feed.</source>
   <translation>{figures} : pas dans ce flux.</translation>
  </message>
  <message>
   <source>{file} is what the program opens when it is started without a command.</source>
   <translation>{file} est ce qu'ouvre le programme lancé sans commande.</translation>
  </message>
  <message>
   <source>{file} says the same.</source>
   <translation>{file} dit la même chose.</translation>
  </message>
  <message>
   <source>{kind} of {clock}</source>
   <translation>{kind} de {clock}</translation>
  </message>
  <message>
   <source>{kind} {clock}</source>
   <translation>{kind} {clock}</translation>
  </message>
  <message>
   <source>{length} · since {clock}</source>
   <translation>{length} · depuis {clock}</translation>
  </message>
  <message>
   <source>{level} in the last half-hour</source>
   <translation>{level} dans la dernière demi-heure</translation>
  </message>
  <message>
   <source>{level} in the last half-hour: on its way down</source>
   <translation>{level} dans la dernière demi-heure : en baisse</translation>
  </message>
  <message>
   <source>{level} in {length}</source>
   <translation>{level} en {length}</translation>
  </message>
  <message>
   <source>{level} over the shift, target {target}</source>
   <translation>{level} sur la vacation, objectif {target}</translation>
  </message>
  <message>
   <source>{lever}: {agents} from {clock} for {n} min</source>
   <translation>{lever} : {agents} de {clock} pendant {n} min</translation>
  </message>
  <message>
   <source>{low} to {high}, at last {last}</source>
   <translation>de {low} à {high}, en dernier {last}</translation>
  </message>
  <message>
   <source>{mean} ({low} to {high})</source>
   <translation>{mean} ({low} à {high})</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} et {n} de plus</translation>
  </message>
  <message>
   <source>{name} asked about {what}:</source>
   <translation>{name} a demandé sur {what} :</translation>
  </message>
  <message>
   <source>{name} asked:</source>
   <translation>{name} a demandé :</translation>
  </message>
  <message>
   <source>{name} has it since {clock}</source>
   <translation>{name} l'a depuis {clock}</translation>
  </message>
  <message>
   <source>{name} has signed already</source>
   <translation>{name} a déjà signé</translation>
  </message>
  <message>
   <source>{name} has signed already; say it in an answer</source>
   <translation>{name} a déjà signé ; dites-le dans une réponse</translation>
  </message>
  <message>
   <source>{name} has signed as the one who hands over: it takes two</source>
   <translation>{name} a signé comme celui qui transmet : il en faut deux</translation>
  </message>
  <message>
   <source>{name} has signed as the one who takes over: it takes two</source>
   <translation>{name} a signé comme celui qui reprend : il en faut deux</translation>
  </message>
  <message>
   <source>{name}, −{end} to +{end} points</source>
   <translation>{name}, de −{end} à +{end} points</translation>
  </message>
  <message>
   <source>{n} abandoned</source>
   <translation>{n} abandonnés</translation>
  </message>
  <message>
   <source>{n} accepted</source>
   <translation>{n} ont accepté</translation>
  </message>
  <message>
   <source>{n} accepted ({names})</source>
   <translation>{n} ont accepté ({names})</translation>
  </message>
  <message>
   <source>{n} accepted, {declined} declined</source>
   <translation>{n} ont accepté, {declined} refusé</translation>
  </message>
  <message numerus="yes">
   <source>{n} agents</source>
   <comment>{n} agent</comment>
   <translation>
    <numerusform>{n} agent</numerusform>
    <numerusform>{n} agents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents are free elsewhere: open this queue to them</source>
   <comment>{n} agent is free elsewhere: open this queue to them</comment>
   <translation>
    <numerusform>{n} agent est libre ailleurs : ouvrez-lui cette file</numerusform>
    <numerusform>{n} agents sont libres ailleurs : ouvrez-leur cette file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</source>
   <comment>{n} agent more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</comment>
   <translation>
    <numerusform>{n} agent de plus que requis jusqu'à {clock} ; l'occupation était {occupancy} sur les 30 dernières min, sa limite basse est {low}.</numerusform>
    <numerusform>{n} agents de plus que requis jusqu'à {clock} ; l'occupation était {occupancy} sur les 30 dernières min, sa limite basse est {low}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts</source>
   <translation>{n} alertes</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts</source>
   <comment>{n} alert</comment>
   <translation>
    <numerusform>{n} alerte</numerusform>
    <numerusform>{n} alertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts in force, {matters}.</source>
   <comment>{n} alert in force, {matters}.</comment>
   <translation>
    <numerusform>{n} alerte en cours, {matters}.</numerusform>
    <numerusform>{n} alertes en cours, {matters}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts over</source>
   <translation>{n} alertes finies</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts, {length} in force.</source>
   <comment>{n} alert, {length} in force.</comment>
   <translation>
    <numerusform>{n} alerte, {length} en cours.</numerusform>
    <numerusform>{n} alertes, {length} en cours.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} at lunch</source>
   <translation>{n} au déjeuner</translation>
  </message>
  <message>
   <source>{n} available</source>
   <translation>{n} disponibles</translation>
  </message>
  <message>
   <source>{n} away</source>
   <translation>{n} absents</translation>
  </message>
  <message>
   <source>{n} before</source>
   <translation>{n} avant</translation>
  </message>
  <message numerus="yes">
   <source>{n} coachings given.</source>
   <comment>{n} coaching given.</comment>
   <translation>
    <numerusform>{n} coaching donné.</numerusform>
    <numerusform>{n} coachings donnés.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contacts</translation>
  </message>
  <message>
   <source>{n} contacts, as many as expected</source>
   <translation>{n} contacts, autant qu'attendu</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, by chance</source>
   <translation>{n} contacts, {change} contre la prévision, par hasard</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, within chance.</source>
   <translation>{n} contacts, {change} contre la prévision, dans le hasard.</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast.</source>
   <translation>{n} contacts, {change} contre la prévision.</translation>
  </message>
  <message>
   <source>{n} contacts, {share} fewer than expected</source>
   <translation>{n} contacts, {share} de moins qu'attendu</translation>
  </message>
  <message>
   <source>{n} contacts, {share} more than expected</source>
   <translation>{n} contacts, {share} de plus qu'attendu</translation>
  </message>
  <message>
   <source>{n} contacts.</source>
   <translation>{n} contacts.</translation>
  </message>
  <message>
   <source>{n} critical</source>
   <translation>{n} critiques</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} jours</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} declined</source>
   <translation>{n} ont refusé</translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier messages could not be delivered in time.</source>
   <comment>{n} earlier message could not be delivered in time.</comment>
   <translation>
    <numerusform>{n} message antérieur n'a pu être remis à temps.</numerusform>
    <numerusform>{n} messages antérieurs n'ont pu être remis à temps.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events dated {years} were refused</source>
   <comment>{n} event dated {years} was refused</comment>
   <translation>
    <numerusform>{n} événement daté de {years} a été refusé</numerusform>
    <numerusform>{n} événements datés de {years} ont été refusés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} follow-ups overdue.</source>
   <comment>{n} follow-up overdue.</comment>
   <translation>
    <numerusform>{n} suivi en retard.</numerusform>
    <numerusform>{n} suivis en retard.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} for {expected}</source>
   <translation>{n} pour {expected}</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>{n} trouvés</translation>
  </message>
  <message>
   <source>{n} given up</source>
   <translation>{n} abandonnés</translation>
  </message>
  <message>
   <source>{n} in 5 min where {usual} were expected; {rarity}.</source>
   <translation>{n} en 5 min où {usual} étaient attendus ; {rarity}.</translation>
  </message>
  <message>
   <source>{n} in a meeting</source>
   <translation>{n} en réunion</translation>
  </message>
  <message>
   <source>{n} in training</source>
   <translation>{n} en formation</translation>
  </message>
  <message>
   <source>{n} in wrap-up</source>
   <translation>{n} en post-appel</translation>
  </message>
  <message numerus="yes">
   <source>{n} levers used.</source>
   <comment>{n} lever used.</comment>
   <translation>
    <numerusform>{n} levier utilisé.</numerusform>
    <numerusform>{n} leviers utilisés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters open</source>
   <comment>{n} matter open</comment>
   <translation>
    <numerusform>{n} affaire ouverte</numerusform>
    <numerusform>{n} affaires ouvertes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages came only when they were asked for</source>
   <comment>{n} message came only when it was asked for</comment>
   <translation>
    <numerusform>{n} message n’est venu que sur demande</numerusform>
    <numerusform>{n} messages ne sont venus que sur demande</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages could not be read; the last: {what}</source>
   <comment>{n} message could not be read: {what}</comment>
   <translation>
    <numerusform>{n} message illisible : {what}</numerusform>
    <numerusform>{n} messages illisibles ; le dernier : {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages of a kind that is not known here ({kinds})</source>
   <comment>{n} message of a kind that is not known here ({kinds})</comment>
   <translation>
    <numerusform>{n} message d'un type inconnu ici ({kinds})</numerusform>
    <numerusform>{n} messages d'un type inconnu ici ({kinds})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages wait</source>
   <comment>{n} message waits</comment>
   <translation>
    <numerusform>{n} message attend</numerusform>
    <numerusform>{n} messages attendent</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <source>{n} more agents for {minutes} min bring the queue back by {clock}</source>
   <comment>{n} more agent for {minutes} min brings the queue back by {clock}</comment>
   <translation>
    <numerusform>{n} agent de plus pendant {minutes} min ramène la file à {clock}</numerusform>
    <numerusform>{n} agents de plus pendant {minutes} min ramènent la file à {clock}</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} not answered</source>
   <translation>{n} sans réponse</translation>
  </message>
  <message>
   <source>{n} not saved: {why}</source>
   <translation>{n} non enregistrés : {why}</translation>
  </message>
  <message>
   <source>{n} not taken</source>
   <translation>{n} non prises</translation>
  </message>
  <message>
   <source>{n} of its messages could not be read; the last: {what}</source>
   <translation>{n} de ses messages n'ont pu être lus ; le dernier : {what}</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} sur {all}</translation>
  </message>
  <message>
   <source>{n} of {places} accepted</source>
   <translation>{n} sur {places} acceptées</translation>
  </message>
  <message>
   <source>{n} of {queue}</source>
   <translation>{n} de {queue}</translation>
  </message>
  <message>
   <source>{n} of {staffed}</source>
   <translation>{n} sur {staffed}</translation>
  </message>
  <message>
   <source>{n} of {staffed} agents free</source>
   <translation>{n} agents libres sur {staffed}</translation>
  </message>
  <message>
   <source>{n} on break</source>
   <translation>{n} en pause</translation>
  </message>
  <message>
   <source>{n} on hold</source>
   <translation>{n} en garde</translation>
  </message>
  <message>
   <source>{n} open until {clock}</source>
   <translation>{n} ouvertes jusqu'à {clock}</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>{n} finies</translation>
  </message>
  <message numerus="yes">
   <source>{n} places: {told}; offered to {asked}</source>
   <comment>{n} place: {told}; offered to {asked}</comment>
   <translation>
    <numerusform>{n} place : {told} ; proposée à {asked}</numerusform>
    <numerusform>{n} places : {told} ; proposées à {asked}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions without an answer</source>
   <comment>{n} question without an answer</comment>
   <translation>
    <numerusform>{n} question sans réponse</numerusform>
    <numerusform>{n} questions sans réponse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} queues</source>
   <comment>{n} queue</comment>
   <translation>
    <numerusform>{n} file</numerusform>
    <numerusform>{n} files</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} ringing</source>
   <translation>{n} sonnent</translation>
  </message>
  <message>
   <source>{n} rows of the log, in full among the details.</source>
   <translation>{n} lignes du journal, en entier dans les détails.</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} talking</source>
   <translation>{n} en ligne</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>{n} en attente</translation>
  </message>
  <message>
   <source>{n} waiting at sign-off, the longest {wait}</source>
   <translation>{n} en attente à la fin, la maximale {wait}</translation>
  </message>
  <message>
   <source>{observed} abandoned in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} abandonnés en {length} où {expected} étaient attendus ; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} agents left ready in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} agents ont quitté « disponible » en {length} où {expected} étaient attendus ; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} answers in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} réponses en {length} où {expected} étaient attendues ; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} contacts in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} contacts en {length} où {expected} étaient attendus ; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} hung up in the menu in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} raccrochés dans le menu en {length} où {expected} étaient attendus ; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} s handling time in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} s de traitement en {length} où {expected} étaient attendues ; {rarity}.</translation>
  </message>
  <message>
   <source>{offered} where {expected} were expected, since {clock}</source>
   <translation>{offered} où {expected} étaient attendus, depuis {clock}</translation>
  </message>
  <message>
   <source>{place} cannot be reached ({why}).</source>
   <translation>{place} est injoignable ({why}).</translation>
  </message>
  <message>
   <source>{place} closed the connection ({why})</source>
   <translation>{place} a fermé la connexion ({why})</translation>
  </message>
  <message>
   <source>{place} does not accept the token (401)</source>
   <translation>{place} n'accepte pas le jeton (401)</translation>
  </message>
  <message>
   <source>{place} does not answer as a feed (HTTP {status})</source>
   <translation>{place} ne répond pas comme un flux (HTTP {status})</translation>
  </message>
  <message>
   <source>{place} does not answer as a wallboard feed</source>
   <translation>{place} ne répond pas comme un flux wallboard</translation>
  </message>
  <message>
   <source>{place} does not let this wallboard in (403)</source>
   <translation>{place} ne laisse pas entrer ce mur (403)</translation>
  </message>
  <message>
   <source>{place} has no feed at that path (404)</source>
   <translation>{place} n'a pas de flux à ce chemin (404)</translation>
  </message>
  <message>
   <source>{place} is not a websocket address</source>
   <translation>{place} n'est pas une adresse websocket</translation>
  </message>
  <message>
   <source>{place} is not encrypted</source>
   <translation>{place} n'est pas chiffré</translation>
  </message>
  <message>
   <source>{place} is not ready (HTTP {status}).</source>
   <translation>{place} n'est pas prêt (HTTP {status}).</translation>
  </message>
  <message>
   <source>{place} says: {message} ({code}).</source>
   <translation>{place} dit : {message} ({code}).</translation>
  </message>
  <message>
   <source>{place} sent a frame over {most} bytes, the protocol's limit. It must send smaller batches, or its snapshot in several frames.</source>
   <translation>{place} a envoyé une trame de plus de {most} octets, la limite du protocole. Il doit envoyer de plus petits lots, ou son instantané en plusieurs trames.</translation>
  </message>
  <message>
   <source>{place} wants a token (401)</source>
   <translation>{place} veut un jeton (401)</translation>
  </message>
  <message>
   <source>{queues} · worst first</source>
   <translation>{queues} · pires d'abord</translation>
  </message>
  <message>
   <source>{range}, too early to judge</source>
   <translation>{range}, trop tôt pour juger</translation>
  </message>
  <message>
   <source>{rule}: {tried} alerts a day as tried, {stands} as it stands</source>
   <translation>{rule} : {tried} alertes par jour essayée, {stands} actuelle</translation>
  </message>
  <message>
   <source>{shown} of {known} queues</source>
   <translation>{shown} files sur {known}</translation>
  </message>
  <message>
   <source>{since}; what came in time is still being served</source>
   <translation>{since} ; ce qui est venu à temps est encore servi</translation>
  </message>
  <message>
   <source>{site} · {scope} · {date}, as of {clock}</source>
   <translation>{site} · {scope} · {date}, à {clock}</translation>
  </message>
  <message>
   <source>{site}: figures are old</source>
   <translation>{site} : les chiffres sont vieux</translation>
  </message>
  <message>
   <source>{site}: no alerts</source>
   <translation>{site} : aucune alerte</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; figures are {n} s behind</source>
   <translation>{source} envoie {rate} messages par seconde, {times} fois l’habitude ; les chiffres ont {n} s de retard</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; no figure is lost</source>
   <translation>{source} envoie {rate} messages par seconde, {times} fois l’habitude ; aucun chiffre n’est perdu</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}, {n} times.</source>
   <translation>{start} à {end}, {length}, {n} fois.</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}.</source>
   <translation>{start} à {end}, {length}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the limit is {limit}.</source>
   <translation>{state} depuis {length} ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the schedule says {activity} until {clock}.</source>
   <translation>{state} depuis {length} ; le planning dit {activity} jusqu'à {clock}.</translation>
  </message>
  <message>
   <source>{text} (Alt+{key})</source>
   <translation>{text} (Alt+{key})</translation>
  </message>
  <message>
   <source>{text} is no day; write it as 2026-03-10</source>
   <translation>{text} n'est pas un jour ; écrivez-le comme 2026-03-10</translation>
  </message>
  <message>
   <source>{text} is no number; write {example}</source>
   <translation>{text} n'est pas un nombre ; écrivez {example}</translation>
  </message>
  <message>
   <source>{time} each</source>
   <translation>{time} chacun</translation>
  </message>
  <message>
   <source>{time} not seen</source>
   <translation>{time} non vu</translation>
  </message>
  <message>
   <source>{time} on contact</source>
   <translation>{time} en contact</translation>
  </message>
  <message>
   <source>{unit} = {n} h</source>
   <translation>{unit} = {n} h</translation>
  </message>
  <message>
   <source>{unit} = {n} min</source>
   <translation>{unit} = {n} min</translation>
  </message>
  <message>
   <source>{value} answered in target in the last 30 min; the limit is {limit}.</source>
   <translation>{value} répondus dans l'objectif sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target in this interval; the limit is {limit}.</source>
   <translation>{value} répondus dans l'objectif dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target today; the limit is {limit}.</source>
   <translation>{value} répondus dans l'objectif aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in the last 30 min; the limit is {limit}.</source>
   <translation>{value} contacts sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in this interval; the limit is {limit}.</source>
   <translation>{value} contacts dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts today; the limit is {limit}.</source>
   <translation>{value} contacts aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in the last 30 min; the limit is {limit}.</source>
   <translation>{value} ont raccroché sur les 30 dernières min ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in this interval; the limit is {limit}.</source>
   <translation>{value} ont raccroché dans cet intervalle ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up today; the limit is {limit}.</source>
   <translation>{value} ont raccroché aujourd'hui ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting longer than the target; the limit is {limit}.</source>
   <translation>{value} attendent au-delà de l'objectif ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting; the limit is {limit}.</source>
   <translation>{value} en attente ; la limite est {limit}.</translation>
  </message>
  <message>
   <source>{vendor}
{gives}</source>
   <translation>{vendor}
{gives}</translation>
  </message>
  <message>
   <source>{vendor} needs {needs}. The steps for its administrator: {page}</source>
   <translation>{vendor} demande {needs}. Les étapes pour son administrateur : {page}</translation>
  </message>
  <message>
   <source>{verdict} after {n} min: {level}</source>
   <translation>{verdict} après {n} min : {level}</translation>
  </message>
  <message>
   <source>{waiting} waiting and no agent signed on: nobody is answered until one is.</source>
   <translation>{waiting} en attente et aucun agent connecté : personne n'est servi tant qu'il n'y en a pas.</translation>
  </message>
  <message>
   <source>{waiting} waiting and none of {staffed} agents free.</source>
   <translation>{waiting} en attente et aucun des {staffed} agents libre.</translation>
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation>{weekday} {day}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday} {day} {month}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <source>{what} Default: {default}.</source>
   <translation>{what} Par défaut : {default}.</translation>
  </message>
  <message>
   <source>{what} failed; the figures go on, and the program's log says why</source>
   <translation>{what} a échoué ; les chiffres continuent, et le journal du programme dit pourquoi</translation>
  </message>
  <message>
   <source>{what} in {places}</source>
   <translation>{what} dans {places}</translation>
  </message>
  <message>
   <source>{what} on the whole floor</source>
   <translation>{what} sur tout le plateau</translation>
  </message>
  <message>
   <source>{where}: added</source>
   <translation>{where} : ajouté</translation>
  </message>
  <message>
   <source>{where}: removed</source>
   <translation>{where} : retiré</translation>
  </message>
  <message>
   <source>{who} has handed over; whoever takes over goes through it and signs.</source>
   <translation>{who} a transmis ; celui qui reprend le parcourt et signe.</translation>
  </message>
  <message>
   <source>{who} has seen it</source>
   <translation>{who} l'a vu</translation>
  </message>
  <message>
   <source>{who}: not signed on</source>
   <translation>{who} : non connecté</translation>
  </message>
  <message>
   <source>{why} The floor goes on without it.</source>
   <translation>{why} Le plateau continue sans cela.</translation>
  </message>
  <message>
   <source>{why} Trying again {when}.</source>
   <translation>{why} Nouvel essai {when}.</translation>
  </message>
  <message>
   <source>{worrying} of {known}</source>
   <translation>{worrying} sur {known}</translation>
  </message>
  <message>
   <source>“Arrange seats” puts everyone on a grid, or on a picture of the room.</source>
   <translation>« Disposer les places » met chacun sur une grille, ou sur une image de la salle.</translation>
  </message>
  <message>
   <source>“Expected anyway” is the staffing model's range from the moment of the intervention, four times in five; what was done is not proven to be the cause.</source>
   <translation>« Attendu de toute façon » est la plage du modèle d'effectif dès l'intervention, quatre fois sur cinq ; que ce qui a été fait en soit la cause n'est pas prouvé.</translation>
  </message>
  <message>
   <source>“Show all” lets everything pass again.</source>
   <translation>« Tout voir » laisse de nouveau tout passer.</translation>
  </message>
  <message>
   <source>“log purge” empties what is older. 0: everything is kept.</source>
   <translation>« log purge » vide ce qui est plus ancien. 0 : tout est gardé.</translation>
  </message>
  <message>
   <source>“{alert}” came {n} times in the shift</source>
   <translation>« {alert} » est venue {n} fois dans la vacation</translation>
  </message>
  <message>
   <source>“{alert}” is over only since {clock}</source>
   <translation>« {alert} » n'est finie que depuis {clock}</translation>
  </message>
  <message>
   <source>“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.</source>
   <translation>« {text} » n'est pas une heure à venir : écrivez 17:30 ou 2026-05-27 09:00.</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <source>… or these groups. With neither: everything.</source>
   <translation>… ou ces groupes. Sans l'un ni l'autre : tout.</translation>
  </message>
  <message>
   <source>… to here. Above, people wear out.</source>
   <translation>… à là. Au-dessus, les gens s'usent.</translation>
  </message>
  <message>
   <source>⏎ run   ↑ ↓ choose   Esc close</source>
   <translation>⏎ lancer   ↑ ↓ choisir   Échap fermer</translation>
  </message>
  <message>
   <source>▲ Better</source>
   <translation>▲ Mieux</translation>
  </message>
  <message>
   <source>▲ Critical</source>
   <translation>▲ Critique</translation>
  </message>
  <message>
   <source>▼ Worse</source>
   <translation>▼ Moins bien</translation>
  </message>
  <message>
   <source>● Warning</source>
   <translation>● Avertissement</translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● changé</translation>
  </message>
  <message>
   <source>✓ Connected. It has no queues yet; they appear by themselves.</source>
   <translation>✓ Connecté. Pas encore de files ; elles apparaissent d'elles-mêmes.</translation>
  </message>
  <message>
   <source>✓ Connected. One queue: {queues}</source>
   <translation>✓ Connecté. Une file : {queues}</translation>
  </message>
  <message>
   <source>✓ Connected. {count} queues: {queues}</source>
   <translation>✓ Connecté. {count} files : {queues}</translation>
  </message>
 </context>
</TS>
