<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>wallboard</name>
  <message>
   <source> (and {count} more)</source>
   <translation> (und {count} weitere)</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>(unnamed)</source>
   <translation>(ohne Namen)</translation>
  </message>
  <message>
   <source>+{count} more</source>
   <translation>+{count} weitere</translation>
  </message>
  <message>
   <source>, {n} abandoned</source>
   <translation>, {n} abgebrochen</translation>
  </message>
  <message>
   <source>1 free to 5 dear: the gentlest that close the gap are proposed.</source>
   <translation>1 kostenlos bis 5 teuer: vorgeschlagen wird das Mildeste, das die Lücke schließt.</translation>
  </message>
  <message>
   <source>10 to 30 min in their state</source>
   <translation>10 bis 30 min im Zustand</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 Wochen</translation>
  </message>
  <message>
   <source>120 or 2:00</source>
   <translation>120 oder 2:00</translation>
  </message>
  <message>
   <source>2026-03-01, empty: the first</source>
   <translation>2026-03-01, leer: der erste</translation>
  </message>
  <message>
   <source>2026-03-31, empty: the last</source>
   <translation>2026-03-31, leer: der letzte</translation>
  </message>
  <message>
   <source>3 to 10 min in their state</source>
   <translation>3 bis 10 min im Zustand</translation>
  </message>
  <message>
   <source>30 minutes ahead</source>
   <translation>30 Minuten vor</translation>
  </message>
  <message>
   <source>30 minutes back</source>
   <translation>30 Minuten zurück</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 Wochen</translation>
  </message>
  <message>
   <source>5 minutes ahead</source>
   <translation>5 Minuten vor</translation>
  </message>
  <message>
   <source>5 minutes back</source>
   <translation>5 Minuten zurück</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>A contact answered by then is answered in time.</source>
   <translation>Ein bis dahin angenommener Kontakt ist rechtzeitig angenommen.</translation>
  </message>
  <message>
   <source>A contact takes {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Ein Kontakt dauert in den letzten 30 min {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} in this interval; the limit is {limit}.</source>
   <translation>Ein Kontakt dauert in diesem Intervall {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} today; the limit is {limit}.</source>
   <translation>Ein Kontakt dauert heute {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>A dot for each agent, a bar for the team. The tables below have all figures.</source>
   <translation>Ein Punkt je Agent, ein Strich für das Team. Die Tabellen unten haben alle Zahlen.</translation>
  </message>
  <message>
   <source>A limit must be broken for so long first.</source>
   <translation>So lange muss ein Limit zuerst verletzt sein.</translation>
  </message>
  <message>
   <source>A line is too long.</source>
   <translation>Eine Zeile ist zu lang.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of ours: overtime.</source>
   <translation>Ein eigener Name oder der einer unserer Maßnahmen: overtime.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of the program's rules: waiting.</source>
   <translation>Ein eigener Name oder der einer Regel des Programms: waiting.</translation>
  </message>
  <message>
   <source>A picture of the room</source>
   <translation>Ein Bild des Raums</translation>
  </message>
  <message>
   <source>A short word for the log: small letters, digits and _.</source>
   <translation>Ein kurzes Wort für das Protokoll: Kleinbuchstaben, Ziffern und _.</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>Ein Jahr</translation>
  </message>
  <message>
   <source>AHT</source>
   <translation>AHT</translation>
  </message>
  <message>
   <source>ASA</source>
   <translation>ASA</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abbrüche</translation>
  </message>
  <message>
   <source>Abandoned %</source>
   <translation>Abbruchquote %</translation>
  </message>
  <message>
   <source>Abandoned today, of those offered</source>
   <translation>Heute abgebrochen, von den angebotenen</translation>
  </message>
  <message>
   <source>Abandoned, at most</source>
   <translation>Abgebrochen, höchstens</translation>
  </message>
  <message>
   <source>Abandonment</source>
   <translation>Abbruchquote</translation>
  </message>
  <message>
   <source>About any alert</source>
   <translation>Zu jedem Alarm</translation>
  </message>
  <message>
   <source>About which alert</source>
   <translation>Zu welchem Alarm</translation>
  </message>
  <message>
   <source>About:</source>
   <translation>Zu:</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Acknowledge  A</source>
   <translation>Bestätigen  A</translation>
  </message>
  <message>
   <source>Acknowledge the chosen alert</source>
   <translation>Den gewählten Alarm bestätigen</translation>
  </message>
  <message>
   <source>Acknowledge: {name}</source>
   <translation>Bestätigen: {name}</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Acknowledged: {alert}</source>
   <translation>Bestätigt: {alert}</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Handeln</translation>
  </message>
  <message>
   <source>Act before the limit is passed: move breaks, end off-phone work.</source>
   <translation>Handeln Sie, bevor das Limit überschritten ist: Pausen verschieben, Arbeit abseits des Telefons beenden.</translation>
  </message>
  <message>
   <source>Act on the chosen alert</source>
   <translation>Auf den gewählten Alarm reagieren</translation>
  </message>
  <message>
   <source>Act on the worst alert</source>
   <translation>Auf den schlimmsten Alarm reagieren</translation>
  </message>
  <message>
   <source>Act on: {name}</source>
   <translation>Reagieren: {name}</translation>
  </message>
  <message>
   <source>Act while the interval can still be saved.</source>
   <translation>Handeln Sie, solange das Intervall noch zu retten ist.</translation>
  </message>
  <message>
   <source>Act…</source>
   <translation>Handeln…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address in the keyring</source>
   <translation>Adresse im Schlüsselbund</translation>
  </message>
  <message>
   <source>Address's variable</source>
   <translation>Variable der Adresse</translation>
  </message>
  <message>
   <source>Adherence</source>
   <translation>Planeinhaltung</translation>
  </message>
  <message>
   <source>After {n} min:</source>
   <translation>Nach {n} min:</translation>
  </message>
  <message>
   <source>Against it</source>
   <translation>Abweichung</translation>
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
   <translation>Agenten</translation>
  </message>
  <message>
   <source>Agents appear here as soon as they sign on.</source>
   <translation>Agenten erscheinen hier, sobald sie sich anmelden.</translation>
  </message>
  <message>
   <source>Agents are inferred from the contacts.</source>
   <translation>Agenten sind aus den Kontakten erschlossen.</translation>
  </message>
  <message>
   <source>Agents are not in this feed</source>
   <translation>Agenten sind nicht in diesem Feed</translation>
  </message>
  <message>
   <source>Agents as table or squares</source>
   <translation>Agenten als Tabelle oder Kacheln</translation>
  </message>
  <message>
   <source>Agents free</source>
   <translation>Freie Agenten</translation>
  </message>
  <message>
   <source>Agents free while someone waits</source>
   <translation>Freie Agenten, während jemand wartet</translation>
  </message>
  <message>
   <source>Agents free: {value}; the limit is {limit}.</source>
   <translation>Freie Agenten: {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Agents leave ready</source>
   <translation>Agenten verlassen „bereit“</translation>
  </message>
  <message>
   <source>Agents leaving</source>
   <translation>Agenten gehen</translation>
  </message>
  <message>
   <source>Agents missing now for what is expected</source>
   <translation>Agenten, die jetzt für das Erwartete fehlen</translation>
  </message>
  <message>
   <source>Agents on</source>
   <translation>Agenten da</translation>
  </message>
  <message>
   <source>Agents on a contact or in wrap-up now</source>
   <translation>Agenten, die jetzt im Kontakt oder in der Nacharbeit sind</translation>
  </message>
  <message>
   <source>Agents required</source>
   <translation>Agenten nötig</translation>
  </message>
  <message>
   <source>Agents signed on</source>
   <translation>Angemeldete Agenten</translation>
  </message>
  <message>
   <source>Agents signed on while someone waits</source>
   <translation>Angemeldete Agenten, während jemand wartet</translation>
  </message>
  <message>
   <source>Agents signed on: {value}; the limit is {limit}.</source>
   <translation>Angemeldete Agenten: {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Agents who could take a contact now, of those signed on</source>
   <translation>Agenten, die jetzt einen Kontakt annehmen könnten, von den angemeldeten</translation>
  </message>
  <message>
   <source>Agents whom several feeds know: on the floor each is one, with one state.</source>
   <translation>Agenten, die mehrere Feeds kennen: im Betrieb ist jeder einer, mit einem Zustand.</translation>
  </message>
  <message>
   <source>Agents without a seat</source>
   <translation>Agenten ohne Platz</translation>
  </message>
  <message>
   <source>Agents' occupancy is healthy from here …</source>
   <translation>Die Auslastung der Agenten ist gesund von hier …</translation>
  </message>
  <message>
   <source>Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time are no more than that.</source>
   <translation>Die Anmeldungen der Agenten sind aus den angenommenen Kontakten erschlossen: Auslastung und Anmeldezeit sind nicht mehr als das.</translation>
  </message>
  <message>
   <source>Agents, for example Ada; Ben</source>
   <translation>Agenten, zum Beispiel Ada; Ben</translation>
  </message>
  <message>
   <source>Agents, more or fewer</source>
   <translation>Agenten, mehr oder weniger</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <source>Alert: {name}</source>
   <translation>Alarm: {name}</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Alarme</translation>
  </message>
  <message>
   <source>Alerts as tried</source>
   <translation>Alarme wie erprobt</translation>
  </message>
  <message>
   <source>Alerts by rule</source>
   <translation>Alarme nach Regel</translation>
  </message>
  <message>
   <source>Alerts come as the day goes on.</source>
   <translation>Alarme kommen im Lauf des Tages.</translation>
  </message>
  <message>
   <source>Alerts of the shift</source>
   <translation>Alarme der Schicht</translation>
  </message>
  <message>
   <source>Alerts then in force</source>
   <translation>Damals aktive Alarme</translation>
  </message>
  <message>
   <source>Alerts within so long go out as one message.</source>
   <translation>Alarme innerhalb dieser Zeit gehen als eine Nachricht hinaus.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>Alle Agenten</translation>
  </message>
  <message>
   <source>All calm</source>
   <translation>Alles ruhig</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>All of it can be changed later, in the settings.</source>
   <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
  </message>
  <message>
   <source>All places</source>
   <translation>Alle Orte</translation>
  </message>
  <message>
   <source>All queues</source>
   <translation>Alle Warteschlangen</translation>
  </message>
  <message>
   <source>All that came of {rows}: the hour after was not over at the end.</source>
   <translation>Alles, was aus {rows} wurde: die Stunde danach war am Ende nicht vorbei.</translation>
  </message>
  <message>
   <source>All that is open or runs on</source>
   <translation>Alles, was offen ist oder weiterläuft</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted</source>
   <translation>Eine unverschlüsselte Verbindung über diesen Rechner hinaus erlauben</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted: anybody between can read it.</source>
   <translation>Eine unverschlüsselte Verbindung über diesen Rechner hinaus erlauben: jeder dazwischen kann mitlesen.</translation>
  </message>
  <message>
   <source>Alone</source>
   <translation>Allein</translation>
  </message>
  <message>
   <source>Also done there within the hour: {what}</source>
   <translation>Dort in derselben Stunde auch getan: {what}</translation>
  </message>
  <message>
   <source>Also {places}.</source>
   <translation>Außerdem {places}.</translation>
  </message>
  <message>
   <source>Among those of one cost class; ours have 10, 20, 30 … from the gentlest.</source>
   <translation>Unter denen einer Kostenklasse; unsere haben 10, 20, 30 … vom Mildesten an.</translation>
  </message>
  <message>
   <source>An Apprise URL that holds no secret: mailto://relay.example?from=…&amp;to=…</source>
   <translation>Eine Apprise-URL ohne Geheimnis: mailto://relay.example?from=…&amp;to=…</translation>
  </message>
  <message>
   <source>An offer has from 1 to {most} places, or no limit.</source>
   <translation>Ein Angebot hat 1 bis {most} Plätze oder keine Grenze.</translation>
  </message>
  <message>
   <source>And {n} more on the wall.</source>
   <translation>Und {n} weitere an der Wand.</translation>
  </message>
  <message>
   <source>And {n} more, among the details.</source>
   <translation>Und {n} weitere in den Einzelheiten.</translation>
  </message>
  <message>
   <source>And {n} more, in the tables for programs (CSV, XLSX).</source>
   <translation>Und {n} weitere in den Tabellen für Programme (CSV, XLSX).</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>Und {n} weitere.</translation>
  </message>
  <message>
   <source>Announce the trouble, or lead callers to another queue</source>
   <translation>Die Störung ansagen oder Anrufer in eine andere Warteschlange leiten</translation>
  </message>
  <message>
   <source>Announce the wait</source>
   <translation>Wartezeit ansagen</translation>
  </message>
  <message>
   <source>Announce the wait on {count} lines</source>
   <translation>Wartezeit auf {count} Leitungen ansagen</translation>
  </message>
  <message>
   <source>Announce the wait, or offer call-backs</source>
   <translation>Die Wartezeit ansagen oder Rückrufe anbieten</translation>
  </message>
  <message>
   <source>Anonymous Bank files</source>
   <translation>Dateien der „Anonymous Bank“</translation>
  </message>
  <message>
   <source>Another program has changed the file meanwhile. Save again to write over it (it is kept as a backup), or Cancel and open the settings anew to see what is new.</source>
   <translation>Ein anderes Programm hat die Datei inzwischen geändert. Speichern Sie erneut, um sie zu überschreiben (sie bleibt als Sicherung), oder brechen Sie ab und öffnen Sie die Einstellungen neu, um zu sehen, was neu ist.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Antwort bis</translation>
  </message>
  <message>
   <source>Answer to “{text}”</source>
   <translation>Antwort auf „{text}“</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Annahme innerhalb</translation>
  </message>
  <message>
   <source>Answer “{text}”</source>
   <translation>„{text}“ beantworten</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Bedient</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Bedient innerhalb</translation>
  </message>
  <message>
   <source>Answers take {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Die Annahme dauert in den letzten 30 min {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} in this interval; the limit is {limit}.</source>
   <translation>Die Annahme dauert in diesem Intervall {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} today; the limit is {limit}.</source>
   <translation>Die Annahme dauert heute {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Applies</source>
   <translation>Gilt</translation>
  </message>
  <message>
   <source>Arrange seats</source>
   <translation>Plätze anordnen</translation>
  </message>
  <message>
   <source>Arrange seats, and end it</source>
   <translation>Plätze anordnen, und beenden</translation>
  </message>
  <message>
   <source>Arrow keys choose, Enter goes on. Nothing is written before the last step.</source>
   <translation>Pfeiltasten wählen, Enter geht weiter. Vor dem letzten Schritt wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>As it was typed before the wall was locked. Not saved yet.</source>
   <translation>Wie es vor dem Sperren der Wand eingegeben war. Noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>As the site</source>
   <translation>Wie der Standort</translation>
  </message>
  <message>
   <source>As&amp;k</source>
   <translation>Fr&amp;agen</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask about the shift</source>
   <translation>Zur Schicht fragen</translation>
  </message>
  <message>
   <source>Ask about {name}</source>
   <translation>Zu {name} fragen</translation>
  </message>
  <message>
   <source>Ask on the floor whether contacts arrive at the desks</source>
   <translation>Auf der Fläche fragen, ob Kontakte an den Plätzen ankommen</translation>
  </message>
  <message>
   <source>Ask on the floor: a system may be down, or a break is taken together.</source>
   <translation>Fragen Sie auf der Fläche: Ein System kann ausgefallen sein, oder es wird gemeinsam Pause gemacht.</translation>
  </message>
  <message>
   <source>Ask on the floor: the agents' phones or their sign-on may be down.</source>
   <translation>Fragen Sie auf der Fläche: Die Telefone der Agenten oder ihre Anmeldung können gestört sein.</translation>
  </message>
  <message>
   <source>Ask what takes so long: a slow system or a new kind of question.</source>
   <translation>Fragen Sie, was so lange dauert: ein langsames System oder eine neue Art von Anliegen.</translation>
  </message>
  <message>
   <source>Ask when he will be back.</source>
   <translation>Fragen Sie, wann er zurück ist.</translation>
  </message>
  <message>
   <source>Ask whether something is stuck.</source>
   <translation>Fragen Sie, ob etwas hakt.</translation>
  </message>
  <message>
   <source>Ask whether the schedule should be changed, or something keeps him.</source>
   <translation>Fragen Sie, ob der Plan zu ändern ist oder ihn etwas aufhält.</translation>
  </message>
  <message>
   <source>Ask whoever runs it for access.</source>
   <translation>Bitten Sie den Betreiber um Zugang.</translation>
  </message>
  <message>
   <source>Asking the keyring …</source>
   <translation>Schlüsselbund wird gefragt …</translation>
  </message>
  <message>
   <source>Asterisk
Our relay beside it speaks with it; see docs/feeds/asterisk.md</source>
   <translation>Asterisk
Unser Relay daneben spricht damit; siehe docs/feeds/asterisk.md</translation>
  </message>
  <message>
   <source>At lunch</source>
   <translation>Beim Mittagessen</translation>
  </message>
  <message>
   <source>At most this share should hang up.</source>
   <translation>Höchstens dieser Anteil soll auflegen.</translation>
  </message>
  <message>
   <source>At so many times the queue's longest wait.</source>
   <translation>Beim so Vielfachen der längsten Wartezeit der Warteschlange.</translation>
  </message>
  <message>
   <source>At the present course someone will have waited {limit}, the limit, by about {clock}; the longest wait is now {longest}.</source>
   <translation>Geht es so weiter, wird gegen {clock} jemand {limit} gewartet haben, das Limit; die längste Wartezeit ist jetzt {longest}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}, and it stands at {now}.</source>
   <translation>Geht es so weiter, endet das Intervall um {clock} mit etwa {level} im Ziel angenommen; das Ziel ist {target}, und jetzt sind es {now}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}.</source>
   <translation>Geht es so weiter, endet das Intervall um {clock} mit etwa {level} im Ziel angenommen; das Ziel ist {target}.</translation>
  </message>
  <message>
   <source>At these only what is critical passes.</source>
   <translation>Zu diesen Zeiten geht nur Kritisches hinaus.</translation>
  </message>
  <message>
   <source>At worst: {figures}</source>
   <translation>Am schlimmsten: {figures}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Verfügbar</translation>
  </message>
  <message>
   <source>Average handling time today</source>
   <translation>Mittlere Bearbeitungszeit heute</translation>
  </message>
  <message>
   <source>Average handling time today, since this wall watches</source>
   <translation>Mittlere Bearbeitungszeit heute, seit diese Wand zusieht</translation>
  </message>
  <message>
   <source>Average speed of answer today</source>
   <translation>Mittlere Annahmezeit heute</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back  ⌫</source>
   <translation>Zurück  ⌫</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Zurück zur Vorgabe</translation>
  </message>
  <message>
   <source>Back to default: {name}</source>
   <translation>Zurück zur Vorgabe: {name}</translation>
  </message>
  <message>
   <source>Back to the log</source>
   <translation>Zurück zum Protokoll</translation>
  </message>
  <message>
   <source>Back-test</source>
   <translation>Backtest</translation>
  </message>
  <message>
   <source>Before its ids</source>
   <translation>Vor seinen Ids</translation>
  </message>
  <message>
   <source>Beside alerts that are raised.</source>
   <translation>Außer erhobenen Alarmen.</translation>
  </message>
  <message>
   <source>Beyond expected</source>
   <translation>Über Erwartung</translation>
  </message>
  <message>
   <source>Bites after</source>
   <translation>Wirkt nach</translation>
  </message>
  <message>
   <source>Borrow {count} agent from a team or outsourcer</source>
   <translation>{count} Agenten von einem Team oder Dienstleister leihen</translation>
  </message>
  <message>
   <source>Borrow {count} agents from a team or outsourcer</source>
   <translation>{count} Agenten von einem Team oder Dienstleister leihen</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Break or lunch move</source>
   <translation>Pause oder Mittag verschieben</translation>
  </message>
  <message>
   <source>Bring an agent with the skill back from break or off-phone work</source>
   <translation>Einen Agenten mit dem Skill aus Pause oder Arbeit abseits des Telefons zurückholen</translation>
  </message>
  <message>
   <source>Bring in agents from a quieter queue, or offer call-backs.</source>
   <translation>Holen Sie Agenten aus einer ruhigeren Warteschlange, oder bieten Sie Rückrufe an.</translation>
  </message>
  <message>
   <source>But not</source>
   <translation>Außer</translation>
  </message>
  <message>
   <source>But not at</source>
   <translation>Außer um</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>By anyone</source>
   <translation>Von allen</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Nach Kanal</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>Nach Gruppe</translation>
  </message>
  <message>
   <source>By main queue</source>
   <translation>Nach Hauptwarteschlange</translation>
  </message>
  <message>
   <source>By name, team, queue or state</source>
   <translation>Nach Name, Team, Warteschlange oder Zustand</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Nach Zustand</translation>
  </message>
  <message>
   <source>By team</source>
   <translation>Nach Team</translation>
  </message>
  <message>
   <source>By time in state</source>
   <translation>Nach Zeit im Zustand</translation>
  </message>
  <message>
   <source>By when an answer is due to {rows}: no time is named.</source>
   <translation>Bis wann eine Antwort zu {rows} fällig ist: Es ist keine Zeit genannt.</translation>
  </message>
  <message>
   <source>CSAT</source>
   <translation>CSAT</translation>
  </message>
  <message>
   <source>CSV, a contact a line</source>
   <translation>CSV, ein Kontakt je Zeile</translation>
  </message>
  <message>
   <source>Call back whoever is in off-phone work</source>
   <translation>Zurückholen, wer abseits des Telefons arbeitet</translation>
  </message>
  <message>
   <source>Call the number yourself: does it ring at an agent?</source>
   <translation>Rufen Sie die Nummer selbst an: klingelt es bei einem Agenten?</translation>
  </message>
  <message>
   <source>Call {count} agent back from off-phone work</source>
   <translation>{count} Agenten von der Arbeit abseits des Telefons zurückholen</translation>
  </message>
  <message>
   <source>Call {count} agents back from off-phone work</source>
   <translation>{count} Agenten von der Arbeit abseits des Telefons zurückholen</translation>
  </message>
  <message>
   <source>Call-back or announcement</source>
   <translation>Rückruf oder Ansage</translation>
  </message>
  <message>
   <source>Callers who hang up within so long do not count. 0: all count.</source>
   <translation>Anrufer, die so schnell auflegen, zählen nicht. 0: alle zählen.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel  Esc</source>
   <translation>Abbrechen  Esc</translation>
  </message>
  <message>
   <source>Cannot be undone: {what} ({why})</source>
   <translation>Nicht rückgängig zu machen: {what} ({why})</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Überträgt</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Holt auf</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Change it if it happened earlier: type a time, or use the arrow keys</source>
   <translation>Ändern, falls es früher geschah: Zeit eintippen oder Pfeiltasten</translation>
  </message>
  <message>
   <source>Change its targets…</source>
   <translation>Ziele ändern…</translation>
  </message>
  <message>
   <source>Change the targets of the chosen queue</source>
   <translation>Ziele der gewählten Warteschlange ändern</translation>
  </message>
  <message>
   <source>Changed, not saved yet.</source>
   <translation>Geändert, noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Check host and port, and whether the server runs; then test again.</source>
   <translation>Prüfen Sie Host und Port, und ob der Server läuft; dann testen Sie erneut.</translation>
  </message>
  <message>
   <source>Check host, port and path.</source>
   <translation>Prüfen Sie Host, Port und Pfad.</translation>
  </message>
  <message>
   <source>Check the address.</source>
   <translation>Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <source>Choose a longer period, or the whole floor.</source>
   <translation>Wählen Sie einen längeren Zeitraum oder den Gesamtbetrieb.</translation>
  </message>
  <message>
   <source>Choose and order the columns</source>
   <translation>Spalten wählen und ordnen</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Choose recorded days</source>
   <translation>Aufgezeichnete Tage wählen</translation>
  </message>
  <message>
   <source>Choose the recorded days first.</source>
   <translation>Wählen Sie zuerst die aufgezeichneten Tage.</translation>
  </message>
  <message>
   <source>Choose what was done: click it, or press its underlined letter.</source>
   <translation>Wählen Sie, was getan wurde: anklicken oder den unterstrichenen Buchstaben drücken.</translation>
  </message>
  <message>
   <source>Choose, or type 17:30 or 2026-05-27 09:00</source>
   <translation>Wählen, oder 17:30 oder 2026-05-27 09:00 eintippen</translation>
  </message>
  <message>
   <source>Clear at</source>
   <translation>Entwarnung bei</translation>
  </message>
  <message>
   <source>Clear for, s</source>
   <translation>Entwarnung nach, s</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>Schließen  Esc</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Close all groups</source>
   <translation>Alle Gruppen schließen</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Closed in the shift</source>
   <translation>In der Schicht erledigt</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Geschlossen am</translation>
  </message>
  <message>
   <source>Coach</source>
   <translation>Coachen</translation>
  </message>
  <message>
   <source>Coach {count} agent</source>
   <translation>{count} Agenten coachen</translation>
  </message>
  <message>
   <source>Coach {count} agents</source>
   <translation>{count} Agenten coachen</translation>
  </message>
  <message>
   <source>Coached</source>
   <translation>Gecoacht</translation>
  </message>
  <message>
   <source>Coaching</source>
   <translation>Coaching</translation>
  </message>
  <message>
   <source>Coaching and its follow-up</source>
   <translation>Coaching und was daraus folgt</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Columns, from left to right</source>
   <translation>Spalten, von links nach rechts</translation>
  </message>
  <message>
   <source>Columns…</source>
   <translation>Spalten…</translation>
  </message>
  <message>
   <source>Compare who is on with the plan: absent, late, off the phones</source>
   <translation>Vergleichen, wer da ist, mit dem Plan: fehlend, verspätet, nicht am Telefon</translation>
  </message>
  <message>
   <source>Compare with a week ago</source>
   <translation>Mit vor einer Woche vergleichen</translation>
  </message>
  <message>
   <source>Compare with the day a week ago (Shift+Y)</source>
   <translation>Mit dem Tag vor einer Woche vergleichen (Umschalt+Y)</translation>
  </message>
  <message>
   <source>Compare with yesterday</source>
   <translation>Mit gestern vergleichen</translation>
  </message>
  <message>
   <source>Compare with yesterday (Y)</source>
   <translation>Mit gestern vergleichen (Y)</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindung wird aufgebaut</translation>
  </message>
  <message>
   <source>Connecting to {place}</source>
   <translation>Verbindung zu {place}</translation>
  </message>
  <message>
   <source>Connecting to {url} …</source>
   <translation>Verbindung zu {url} …</translation>
  </message>
  <message>
   <source>Connection lost</source>
   <translation>Verbindung verloren</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Kontakte je Tag</translation>
  </message>
  <message>
   <source>Contacts abandoned today</source>
   <translation>Heute abgebrochene Kontakte</translation>
  </message>
  <message>
   <source>Contacts an interval</source>
   <translation>Kontakte je Intervall</translation>
  </message>
  <message>
   <source>Contacts an interval, and what was expected</source>
   <translation>Kontakte je Intervall, und was erwartet war</translation>
  </message>
  <message>
   <source>Contacts answered today</source>
   <translation>Heute angenommene Kontakte</translation>
  </message>
  <message>
   <source>Contacts ended today, since this wall watches</source>
   <translation>Heute beendete Kontakte, seit diese Wand zusieht</translation>
  </message>
  <message>
   <source>Contacts expected</source>
   <translation>Erwartete Kontakte</translation>
  </message>
  <message>
   <source>Contacts expected in the interval that runs</source>
   <translation>Erwartete Kontakte im laufenden Intervall</translation>
  </message>
  <message>
   <source>Contacts kept away</source>
   <translation>Ferngehaltene Kontakte</translation>
  </message>
  <message>
   <source>Contacts offered today</source>
   <translation>Heute angebotene Kontakte</translation>
  </message>
  <message>
   <source>Contacts that wait now</source>
   <translation>Kontakte, die jetzt warten</translation>
  </message>
  <message>
   <source>Contacts that wait now and have waited longer than their target</source>
   <translation>Kontakte, die jetzt schon länger als ihr Ziel warten</translation>
  </message>
  <message>
   <source>Cost class</source>
   <translation>Kostenklasse</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Kritisch</translation>
  </message>
  <message>
   <source>Critical at</source>
   <translation>Kritisch ab</translation>
  </message>
  <message>
   <source>Crosshair an interval back</source>
   <translation>Fadenkreuz ein Intervall zurück</translation>
  </message>
  <message>
   <source>Crosshair an interval on</source>
   <translation>Fadenkreuz ein Intervall weiter</translation>
  </message>
  <message>
   <source>Customers' answers behind the satisfaction: {n}, for {agents} signed on. A single agent's mean is little more than chance below {least} answers.</source>
   <translation>Antworten von Kunden hinter der Zufriedenheit: {n}, bei {agents} Angemeldeten. Unter {least} Antworten ist der Mittelwert eines einzelnen Agenten kaum mehr als Zufall.</translation>
  </message>
  <message>
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <source>Daily report</source>
   <translation>Tagesbericht</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>Tag beginnt</translation>
  </message>
  <message>
   <source>Day {before} → {after}</source>
   <translation>Tag {before} → {after}</translation>
  </message>
  <message>
   <source>Days on which it stays closed, YYYY-MM-DD, one on each line.</source>
   <translation>Tage, an denen geschlossen bleibt, YYYY-MM-DD, einer je Zeile.</translation>
  </message>
  <message>
   <source>Days that are not learned from, YYYY-MM-DD, one on each line.</source>
   <translation>Tage, aus denen nicht gelernt wird, YYYY-MM-DD, einer je Zeile.</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <source>Delivered by {routes}</source>
   <translation>Zugestellt über {routes}</translation>
  </message>
  <message>
   <source>Delivered to {names}</source>
   <translation>Zugestellt an {names}</translation>
  </message>
  <message>
   <source>Delivered to {n} agents</source>
   <translation>Zugestellt an {n} Agenten</translation>
  </message>
  <message>
   <source>Demo: a simulated centre</source>
   <translation>Demo: ein simuliertes Center</translation>
  </message>
  <message>
   <source>Demos and replays send messages, too.</source>
   <translation>Auch Demos und Wiedergaben senden Nachrichten.</translation>
  </message>
  <message>
   <source>Did it help?</source>
   <translation>Hat es geholfen?</translation>
  </message>
  <message>
   <source>Dim at night</source>
   <translation>Nachts dimmen</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done about it</source>
   <translation>Dazu getan</translation>
  </message>
  <message>
   <source>Done already</source>
   <translation>Schon getan</translation>
  </message>
  <message>
   <source>Done in the half-hour before</source>
   <translation>In der halben Stunde davor getan</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Drag, or Shift and an arrow, moves · Delete takes the seat away</source>
   <translation>Ziehen, oder Umschalt und Pfeil, verschiebt · Entf entfernt den Platz</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Einbruch</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>Earlier hours</source>
   <translation>Frühere Stunden</translation>
  </message>
  <message>
   <source>Earlier today</source>
   <translation>Früher heute</translation>
  </message>
  <message>
   <source>Effect after</source>
   <translation>Wirkte nach</translation>
  </message>
  <message>
   <source>Effect after, min</source>
   <translation>Wirkte nach, min</translation>
  </message>
  <message>
   <source>Effect hoped for: {effect}</source>
   <translation>Erhoffte Wirkung: {effect}</translation>
  </message>
  <message>
   <source>Empty: as the feed says.</source>
   <translation>Leer: wie der Feed sagt.</translation>
  </message>
  <message>
   <source>End of day</source>
   <translation>Ende des Tages</translation>
  </message>
  <message>
   <source>Enter tests the connection.</source>
   <translation>Enter testet die Verbindung.</translation>
  </message>
  <message>
   <source>Esc shows all agents again.</source>
   <translation>Esc zeigt wieder alle Agenten.</translation>
  </message>
  <message>
   <source>Esc shows all of them again.</source>
   <translation>Esc zeigt wieder alle.</translation>
  </message>
  <message>
   <source>Escalate</source>
   <translation>Eskalieren</translation>
  </message>
  <message>
   <source>Escalated to</source>
   <translation>Eskaliert an</translation>
  </message>
  <message>
   <source>Escalated to {name}</source>
   <translation>Eskaliert an {name}</translation>
  </message>
  <message>
   <source>Escalated to {whom}</source>
   <translation>Eskaliert an {whom}</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Eskalation</translation>
  </message>
  <message>
   <source>Europe/Berlin. Empty: as the feed says. This machine's: {zone}.</source>
   <translation>Europe/Berlin. Leer: wie der Feed sagt. Dieser Rechner: {zone}.</translation>
  </message>
  <message>
   <source>Every contact was answered within its target.</source>
   <translation>Jeder Kontakt wurde im Ziel angenommen.</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Expected effect</source>
   <translation>Erwartete Wirkung</translation>
  </message>
  <message>
   <source>Expected {basis}.</source>
   <translation>Erwartet {basis}.</translation>
  </message>
  <message>
   <source>Expected: {what}</source>
   <translation>Erwartet: {what}</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Export the day</source>
   <translation>Tag exportieren</translation>
  </message>
  <message>
   <source>Export the picture or the figures</source>
   <translation>Bild oder Zahlen exportieren</translation>
  </message>
  <message>
   <source>Exported to {file}</source>
   <translation>Exportiert nach {file}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>FCR</source>
   <translation>FCR</translation>
  </message>
  <message>
   <source>FEED:ID in each feed that knows the agent, one on each line. FEED is the feed's name.</source>
   <translation>FEED:ID in jedem Feed, der den Agenten kennt, je Zeile einer. FEED ist der Name des Feeds.</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fehlalarme</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Few agents free</source>
   <translation>Wenige Agenten frei</translation>
  </message>
  <message>
   <source>Few agents signed on</source>
   <translation>Wenige Agenten angemeldet</translation>
  </message>
  <message>
   <source>Fewest contacts</source>
   <translation>Mindestzahl Kontakte</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <source>Figures are also shown for each group.</source>
   <translation>Kennzahlen werden auch je Gruppe gezeigt.</translation>
  </message>
  <message>
   <source>Figures as text (*.csv)</source>
   <translation>Zahlen als Text (*.csv)</translation>
  </message>
  <message>
   <source>Figures for Excel (*.xlsx)</source>
   <translation>Zahlen für Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Figures then</source>
   <translation>Zahlen damals</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Find a queue (Ctrl+F)</source>
   <translation>Warteschlange suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <source>Find agents (Ctrl+F)</source>
   <translation>Agenten suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Find anything to do</source>
   <translation>Alles finden, was sich tun lässt</translation>
  </message>
  <message>
   <source>Find anything to do, by a few letters</source>
   <translation>Mit wenigen Buchstaben finden, was sich tun lässt</translation>
  </message>
  <message>
   <source>Find in the log (Ctrl+F)</source>
   <translation>Im Protokoll suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Find on this page</source>
   <translation>Auf dieser Seite suchen</translation>
  </message>
  <message>
   <source>Find the cause: an outage, a mailing, a campaign?</source>
   <translation>Die Ursache finden: eine Störung, ein Versand, eine Kampagne?</translation>
  </message>
  <message>
   <source>First written as:</source>
   <translation>Zuerst geschrieben als:</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Floor, channel, group or queue.</source>
   <translation>Gesamtbetrieb, Kanal, Gruppe oder Warteschlange.</translation>
  </message>
  <message>
   <source>Follow the chosen alert's playbook</source>
   <translation>Dem Ablaufplan des gewählten Alarms folgen</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Nachfassen fällig</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>For</source>
   <comment>a place</comment>
   <translation>Für</translation>
  </message>
  <message>
   <source>For a feed of your own (webhook, sse, mqtt, csv): the file that says what messages mean.</source>
   <translation>Für einen eigenen Feed (webhook, sse, mqtt, csv): die Datei, die sagt, was Nachrichten bedeuten.</translation>
  </message>
  <message>
   <source>For how long from now</source>
   <translation>Für wie lange ab jetzt</translation>
  </message>
  <message>
   <source>For {names}.</source>
   <translation>Für {names}.</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Prognose</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Formel</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Von Anfang an</translation>
  </message>
  <message>
   <source>From the desk</source>
   <translation>Vom Leitstand</translation>
  </message>
  <message>
   <source>From what, until when</source>
   <translation>Wovon, bis wann</translation>
  </message>
  <message>
   <source>From when to when</source>
   <translation>Von wann bis wann</translation>
  </message>
  <message>
   <source>From which queue to which, until when</source>
   <translation>Aus welcher Warteschlange in welche, bis wann</translation>
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation>Vollbild, und zurück</translation>
  </message>
  <message>
   <source>Gathered for</source>
   <translation>Gesammelt über</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Given up after</source>
   <translation>Aufgegeben nach</translation>
  </message>
  <message>
   <source>Go on without a test</source>
   <translation>Ohne Test weiter</translation>
  </message>
  <message>
   <source>Go through it on the Handover page and sign.</source>
   <translation>Gehen Sie sie auf der Seite Übergabe durch und unterschreiben Sie.</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Zu {page} gehen</translation>
  </message>
  <message>
   <source>Good for so long first.</source>
   <translation>So lange zuerst gut.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>Group agents: by team, state, queue, time</source>
   <translation>Agenten gruppieren: nach Team, Zustand, Warteschlange, Zeit</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Gruppieren nach</translation>
  </message>
  <message>
   <source>Group queues: not, by group, by channel</source>
   <translation>Warteschlangen gruppieren: nicht, nach Gruppe, nach Kanal</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Half an hour after: median change of the service level; mean beyond what was expected anyway, where nothing else was done there, 90 % sure between from and to.</source>
   <translation>Eine halbe Stunde danach: mittlere Änderung des Servicelevels; Mittel über dem ohnehin Erwarteten, wo sonst nichts getan wurde, zu 90 % sicher zwischen von und bis.</translation>
  </message>
  <message>
   <source>Half the speed</source>
   <translation>Halbe Geschwindigkeit</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Hand over: &amp;sign</source>
   <translation>Übergeben: unter&amp;schreiben</translation>
  </message>
  <message>
   <source>Handed over by {name} at {clock}</source>
   <translation>Übergeben von {name} um {clock}</translation>
  </message>
  <message>
   <source>Handling time</source>
   <translation>Bearbeitungszeit</translation>
  </message>
  <message>
   <source>Handling time, to the day's end</source>
   <translation>Bearbeitungszeit, bis Tagesende</translation>
  </message>
  <message>
   <source>Handover</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <source>Handover not signed</source>
   <translation>Übergabe nicht unterschrieben</translation>
  </message>
  <message>
   <source>Hang-ups in the menu</source>
   <translation>Aufleger im Menü</translation>
  </message>
  <message>
   <source>Have one agent sign off and on again</source>
   <translation>Einen Agenten sich ab- und wieder anmelden lassen</translation>
  </message>
  <message>
   <source>Have someone with the skill sign on</source>
   <translation>Jemanden mit dem Skill anmelden lassen</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Namen verbergen</translation>
  </message>
  <message>
   <source>Hide the number waiting</source>
   <translation>Zahl der Wartenden verbergen</translation>
  </message>
  <message>
   <source>Hide “{column}”</source>
   <translation>„{column}“ verbergen</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Holding a contact</source>
   <translation>Hält einen Kontakt</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Feiertage</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>Hours it rests, as a peak nobody staffs for: Mon 08:00-09:00.</source>
   <translation>Zeiten, zu denen sie ruht, etwa eine Spitze, für die niemand besetzt: Mon 08:00-09:00.</translation>
  </message>
  <message>
   <source>Hours of the site's time and the share of brightness. A critical alert lifts it.</source>
   <translation>Zeiten des Standorts und der Anteil der Helligkeit. Ein kritischer Alarm hebt sie auf.</translation>
  </message>
  <message>
   <source>How agents spread</source>
   <translation>Wie sich die Agenten verteilen</translation>
  </message>
  <message>
   <source>How large words and rows are, 0.8 to 1.3. Floor and Intraday fill the screen as they are.</source>
   <translation>Wie groß Wörter und Zeilen sind, 0,8 bis 1,3. Übersicht und Intraday füllen den Bildschirm, wie sie sind.</translation>
  </message>
  <message>
   <source>How long an interval on the charts is.</source>
   <translation>Wie lang ein Intervall in den Diagrammen ist.</translation>
  </message>
  <message>
   <source>How long the one who waits longest has waited</source>
   <translation>Wie lange der am längsten Wartende schon wartet</translation>
  </message>
  <message>
   <source>How many agents are rostered for the next hours: the source gives no schedule.</source>
   <translation>Wie viele Agenten für die nächsten Stunden eingeteilt sind: Die Quelle gibt keinen Plan.</translation>
  </message>
  <message>
   <source>How many it yields at most.</source>
   <translation>Wie viele sie höchstens bringt.</translation>
  </message>
  <message>
   <source>How numbers, times and dates are written: de_DE. Empty: as this machine does.</source>
   <translation>Wie Zahlen, Zeiten und Daten geschrieben werden: de_DE. Leer: wie dieser Rechner.</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Wie sicher</translation>
  </message>
  <message>
   <source>How the floor stood after {clock}: no figures were kept later.</source>
   <translation>Wie es nach {clock} stand: Später wurden keine Zahlen festgehalten.</translation>
  </message>
  <message>
   <source>How the floor stood at sign-off: no figures were kept near the end.</source>
   <translation>Wie es bei der Übergabe stand: Gegen Ende wurden keine Zahlen festgehalten.</translation>
  </message>
  <message>
   <source>I have a feed's address
wss://… of a wallboard server or a relay</source>
   <translation>Ich habe die Adresse eines Feeds
wss://… eines Wallboard-Servers oder Relays</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <source>Ids of kinds of intervention that go out by it where the feed takes none to agents.</source>
   <translation>Kennungen der Eingriffe, die darüber hinausgehen, wo kein Feed sie zu Agenten bringt.</translation>
  </message>
  <message>
   <source>If it will last: overtime, or another team</source>
   <translation>Wenn es anhält: Überstunden oder ein anderes Team</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back by {back} by itself.</source>
   <translation>Wird nichts getan, ist die Warteschlange um {back} von selbst zurück im Ziel.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back} and about {n} will be waiting at {clock}.</source>
   <translation>Wird nichts getan, ist die Warteschlange erst um {back} zurück im Ziel, und etwa {n} werden um {clock} warten.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back}.</source>
   <translation>Wird nichts getan, ist die Warteschlange erst um {back} zurück im Ziel.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target and about {n} will be waiting at {clock}.</source>
   <translation>Wird nichts getan, werden {level} der Kontakte der nächsten Stunde im Ziel angenommen, und etwa {n} werden um {clock} warten.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target.</source>
   <translation>Wird nichts getan, werden {level} der Kontakte der nächsten Stunde im Ziel angenommen.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In a meeting</source>
   <translation>In einer Besprechung</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>In force: added up over alerts. Median after: from raised to acknowledged.</source>
   <translation>Aktiv: über alle Alarme zusammengezählt. Median nach: von erhoben bis bestätigt.</translation>
  </message>
  <message>
   <source>In place of agents: so many no longer come.</source>
   <translation>Statt Agenten: so viele kommen nicht mehr.</translation>
  </message>
  <message>
   <source>In the figure's unit. Warning, critical or both.</source>
   <translation>In der Einheit der Kennzahl. Warnung, kritisch oder beides.</translation>
  </message>
  <message>
   <source>In the figure's unit: 80 % is 0.8; seconds; a count.</source>
   <translation>In der Einheit der Kennzahl: 80 % ist 0.8; Sekunden; eine Anzahl.</translation>
  </message>
  <message>
   <source>In the state that is scheduled, of the time scheduled</source>
   <translation>Im geplanten Zustand, von der geplanten Zeit</translation>
  </message>
  <message>
   <source>In training</source>
   <translation>In Schulung</translation>
  </message>
  <message>
   <source>In wrap-up</source>
   <translation>In Nacharbeit</translation>
  </message>
  <message>
   <source>In {file}; the file before it is kept beside it.</source>
   <translation>In {file}; die Datei davor liegt daneben.</translation>
  </message>
  <message>
   <source>In {place}: {figures} {lasted}</source>
   <translation>In {place}: {figures} {lasted}</translation>
  </message>
  <message>
   <source>In “{state}”</source>
   <translation>In „{state}“</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Intervall</translation>
  </message>
  <message>
   <source>Intraday</source>
   <translation>Intraday</translation>
  </message>
  <message>
   <source>Intraday of {name}</source>
   <translation>Intraday von {name}</translation>
  </message>
  <message>
   <source>It can have {most} characters at most.</source>
   <translation>Höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>It could not be exported</source>
   <translation>Der Export ist nicht gelungen</translation>
  </message>
  <message>
   <source>It could not be tried</source>
   <translation>Der Versuch ist nicht gelungen</translation>
  </message>
  <message>
   <source>It does not judge on fewer.</source>
   <translation>Bei weniger urteilt sie nicht.</translation>
  </message>
  <message>
   <source>It goes into this machine's keyring, never into the file.</source>
   <translation>Es kommt in den Schlüsselbund dieses Rechners, nie in die Datei.</translation>
  </message>
  <message>
   <source>It holds no secret.</source>
   <translation>Sie enthält kein Geheimnis.</translation>
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation>Sie liegt im Schlüsselbund.</translation>
  </message>
  <message>
   <source>It is not set where this program was started.</source>
   <translation>Sie ist nicht gesetzt, wo dieses Programm gestartet wurde.</translation>
  </message>
  <message>
   <source>It is read again each time.</source>
   <translation>Sie wird jedes Mal neu gelesen.</translation>
  </message>
  <message>
   <source>It is saved, but the program goes on with the settings before</source>
   <translation>Gespeichert, doch das Programm läuft mit den vorigen Einstellungen weiter</translation>
  </message>
  <message>
   <source>It is set here.</source>
   <translation>Sie ist hier gesetzt.</translation>
  </message>
  <message>
   <source>It may tell how many there are, but not who they are and what they do.</source>
   <translation>Er sagt vielleicht, wie viele es sind, aber nicht, wer sie sind und was sie tun.</translation>
  </message>
  <message>
   <source>It must be kept for so long first.</source>
   <translation>So lange muss es zuerst eingehalten sein.</translation>
  </message>
  <message>
   <source>It must look like {pattern}.</source>
   <translation>Es muss aussehen wie {pattern}.</translation>
  </message>
  <message>
   <source>It was in force {lasted}</source>
   <translation>Aktiv war er {lasted}</translation>
  </message>
  <message>
   <source>Its handover is filled in from the log: add your words, and sign.</source>
   <translation>Ihre Übergabe ist aus dem Protokoll ausgefüllt: Ergänzen Sie Ihre Worte und unterschreiben Sie.</translation>
  </message>
  <message>
   <source>Its handover is not signed.</source>
   <translation>Ihre Übergabe ist nicht unterschrieben.</translation>
  </message>
  <message>
   <source>Its own; the site has {site}</source>
   <translation>Eigenes; der Standort hat {site}</translation>
  </message>
  <message>
   <source>Its queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Seine Warteschlangen zeigen keine Zahlen, und die des Gesamtbetriebs sind unvollständig.</translation>
  </message>
  <message>
   <source>Keep an eye on</source>
   <translation>Im Auge behalten</translation>
  </message>
  <message>
   <source>Keep an eye on, in full</source>
   <translation>Im Auge behalten, vollständig</translation>
  </message>
  <message>
   <source>Keep it off the Queues page.</source>
   <translation>Auf der Seite Warteschlangen nicht zeigen.</translation>
  </message>
  <message>
   <source>Keep still</source>
   <translation>Ruhig halten</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>Ansicht behalten</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Aufbewahrt für</translation>
  </message>
  <message>
   <source>Kept views</source>
   <translation>Gespeicherte Ansichten</translation>
  </message>
  <message>
   <source>Kept with it: the figures of {name}, now {clock}</source>
   <translation>Damit festgehalten: die Zahlen von {name}, jetzt {clock}</translation>
  </message>
  <message>
   <source>Key {number}</source>
   <translation>Taste {number}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kinds of intervention</source>
   <translation>Arten von Eingriffen</translation>
  </message>
  <message>
   <source>Kinds of your own; with the id of one of ours it changes that one.</source>
   <translation>Eigene Arten; mit der Kennung einer unserer ändert sie diese.</translation>
  </message>
  <message>
   <source>Known as</source>
   <translation>Bekannt als</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Last 30 min</source>
   <translation>Letzte 30 min</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>Letzte Woche</translation>
  </message>
  <message>
   <source>Lasts</source>
   <translation>Dauert</translation>
  </message>
  <message>
   <source>Later hours</source>
   <translation>Spätere Stunden</translation>
  </message>
  <message>
   <source>Learning from the days before …</source>
   <translation>Lernt aus den Tagen davor …</translation>
  </message>
  <message>
   <source>Leave  Esc</source>
   <translation>Verlassen  Esc</translation>
  </message>
  <message>
   <source>Leave full screen</source>
   <translation>Vollbild verlassen</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Left out, for it may hold a secret:</source>
   <translation>Weggelassen, denn es könnte ein Geheimnis enthalten:</translation>
  </message>
  <message>
   <source>Lever</source>
   <translation>Maßnahme</translation>
  </message>
  <message>
   <source>Levers</source>
   <translation>Maßnahmen</translation>
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation>Zeile {number}: {why}</translation>
  </message>
  <message>
   <source>Line: as it goes. Bars: with the change. Dashes: target. Service level in {within:.0f} s: {words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, {staff}, handling as in the last half-hour.</source>
   <translation>Linie: wie es läuft. Balken: mit der Änderung. Striche: Ziel. Servicelevel in {within:.0f} s: {words}. Nach Erlang A Minute für Minute gerechnet, mit dem Rückstand: Kontakte wie erwartet, {staff}, Bearbeitung wie in der letzten halben Stunde.</translation>
  </message>
  <message>
   <source>Listen in, or ask whether help is wanted.</source>
   <translation>Hören Sie mit, oder fragen Sie, ob Hilfe gewünscht ist.</translation>
  </message>
  <message>
   <source>Local time at which the site's day begins, HH:MM.</source>
   <translation>Ortszeit, zu der der Tag des Standorts beginnt, HH:MM.</translation>
  </message>
  <message>
   <source>Lock this wall again</source>
   <translation>Diese Wand wieder sperren</translation>
  </message>
  <message>
   <source>Locks again after</source>
   <translation>Sperrt wieder nach</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log an intervention</source>
   <translation>Einen Eingriff festhalten</translation>
  </message>
  <message>
   <source>Log an intervention on what is chosen</source>
   <translation>Einen Eingriff zum Gewählten festhalten</translation>
  </message>
  <message>
   <source>Log on {name}</source>
   <translation>Zu {name} festhalten</translation>
  </message>
  <message>
   <source>Log with {name}</source>
   <translation>Mit {name} festhalten</translation>
  </message>
  <message>
   <source>Logged and sent</source>
   <translation>Festgehalten und gesendet</translation>
  </message>
  <message>
   <source>Logged, then sent to {meant} through the feed.</source>
   <translation>Wird festgehalten, dann über den Feed an {meant} gesendet.</translation>
  </message>
  <message>
   <source>Logged, then told by {routes}.</source>
   <translation>Wird festgehalten, dann über {routes} mitgeteilt.</translation>
  </message>
  <message>
   <source>Logged: {text}</source>
   <translation>Festgehalten: {text}</translation>
  </message>
  <message>
   <source>Log…  L</source>
   <translation>Festhalten…  L</translation>
  </message>
  <message>
   <source>Long break</source>
   <translation>Lange Pause</translation>
  </message>
  <message>
   <source>Long call</source>
   <translation>Langes Gespräch</translation>
  </message>
  <message>
   <source>Long handling</source>
   <translation>Lange Bearbeitung</translation>
  </message>
  <message>
   <source>Long lunch</source>
   <translation>Langes Mittagessen</translation>
  </message>
  <message>
   <source>Long wrap-up</source>
   <translation>Lange Nacharbeit</translation>
  </message>
  <message>
   <source>Long wrapup</source>
   <translation>Lange Nacharbeit</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>Längste</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Längste Wartezeit</translation>
  </message>
  <message>
   <source>Longest wait ahead</source>
   <translation>Längste Wartezeit voraus</translation>
  </message>
  <message>
   <source>Longest wait at each moment</source>
   <translation>Längste Wartezeit in jedem Moment</translation>
  </message>
  <message>
   <source>Longest wait, critical</source>
   <translation>Längste Wartezeit, kritisch</translation>
  </message>
  <message>
   <source>Look and pages</source>
   <translation>Aussehen und Seiten</translation>
  </message>
  <message>
   <source>Look around first
The demo: a simulated centre, with a surge and an outage</source>
   <translation>Erst umsehen
Die Demo: ein simuliertes Center mit Ansturm und Ausfall</translation>
  </message>
  <message>
   <source>Look for alerts at all.</source>
   <translation>Überhaupt auf Alarme achten.</translation>
  </message>
  <message>
   <source>Look who waits for what: is the skill signed on at all?</source>
   <translation>Sehen, wer worauf wartet: Ist der Skill überhaupt angemeldet?</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Sucht …</translation>
  </message>
  <message>
   <source>Looks at every</source>
   <translation>Betrachtet alle</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Mittagessen</translation>
  </message>
  <message>
   <source>Many hang up</source>
   <translation>Viele legen auf</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Zuordnung</translation>
  </message>
  <message>
   <source>Mapping file</source>
   <translation>Zuordnungsdatei</translation>
  </message>
  <message>
   <source>Mark as done</source>
   <translation>Als erledigt markieren</translation>
  </message>
  <message>
   <source>Mask it</source>
   <translation>Maskieren</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>Mittlere Wartezeit</translation>
  </message>
  <message>
   <source>Mean wait of those answered</source>
   <translation>Mittlere Wartezeit der Angenommenen</translation>
  </message>
  <message>
   <source>Median after</source>
   <translation>Median nach</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Besprechung</translation>
  </message>
  <message>
   <source>Menu hangups</source>
   <translation>Aufleger im Menü</translation>
  </message>
  <message>
   <source>Message to the floor</source>
   <translation>Nachricht an alle</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Message…</source>
   <translation>Nachricht…</translation>
  </message>
  <message>
   <source>Minutes in which nobody touched the wall.</source>
   <translation>Minuten, in denen niemand die Wand berührt hat.</translation>
  </message>
  <message>
   <source>Missed the target</source>
   <translation>Ziel verfehlt</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Fehlen</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always.</source>
   <translation>Mon-Fri 08:00-18:00, eine je Zeile, in der Zeit des Standorts. Leer: immer.</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-20:00, one on each line. A closed floor raises no alert. Empty: always open.</source>
   <translation>Mon-Fri 08:00-20:00, eine je Zeile. Ein geschlossener Betrieb erhebt keinen Alarm. Leer: immer offen.</translation>
  </message>
  <message>
   <source>Mon-Fri 14:00-22:00, one on each line, in the site's time. They may pass midnight.</source>
   <translation>Mon-Fri 14:00-22:00, eine je Zeile, in der Zeit des Standorts. Sie dürfen über Mitternacht gehen.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Monthly report</source>
   <translation>Monatsbericht</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More agents than needed</source>
   <translation>Mehr Agenten als nötig</translation>
  </message>
  <message>
   <source>More are coming than the plan has hands for: move breaks now, and look for the cause.</source>
   <translation>Es kommen mehr, als der Plan Hände hat: Verschieben Sie jetzt Pausen, und suchen Sie die Ursache.</translation>
  </message>
  <message>
   <source>More: agents are missing. Fewer: time for agents when it is quiet.</source>
   <translation>Mehr: Agenten fehlen. Weniger: Zeit für Agenten, wenn es ruhig ist.</translation>
  </message>
  <message>
   <source>Move break</source>
   <translation>Pause verschieben</translation>
  </message>
  <message>
   <source>Move breaks now, end off-phone work, and look for the cause.</source>
   <translation>Verschieben Sie jetzt Pausen, beenden Sie Arbeit abseits des Telefons, und suchen Sie die Ursache.</translation>
  </message>
  <message>
   <source>Move breaks, meetings and coaching that can wait</source>
   <translation>Pausen, Besprechungen und Coaching verschieben, die warten können</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <source>Move queue</source>
   <translation>Warteschlange wechseln</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <source>Move the next breaks out of the busy half-hour</source>
   <translation>Die nächsten Pausen aus der Stoßzeit legen</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move {count} break</source>
   <translation>{count} Pause verschieben</translation>
  </message>
  <message>
   <source>Move {count} breaks</source>
   <translation>{count} Pausen verschieben</translation>
  </message>
  <message>
   <source>Mute the sound of alerts, and back</source>
   <translation>Alarmton stumm, und zurück</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name a feed in the configuration ([[feed]] url = …) or start the demo.</source>
   <translation>Nennen Sie einen Feed in der Konfiguration ([[feed]] url = …), oder starten Sie die Demo.</translation>
  </message>
  <message>
   <source>Name of the site</source>
   <translation>Name des Standorts</translation>
  </message>
  <message>
   <source>Name of this view</source>
   <translation>Name dieser Ansicht</translation>
  </message>
  <message>
   <source>Name the environment variable that holds it.</source>
   <translation>Nennen Sie die Umgebungsvariable, die es enthält.</translation>
  </message>
  <message>
   <source>Name the site's own authority as ca_file; check the host name and this machine's clock.</source>
   <translation>Nennen Sie die eigene Zertifizierungsstelle als ca_file; prüfen Sie den Hostnamen und die Uhr dieses Rechners.</translation>
  </message>
  <message>
   <source>Name your shifts in the configuration ([[shift]]) to sign them.</source>
   <translation>Nennen Sie Ihre Schichten in der Konfiguration ([[shift]]), um sie zu unterschreiben.</translation>
  </message>
  <message>
   <source>Names, groups and targets of single queues. Those not listed appear by themselves.</source>
   <translation>Namen, Gruppen und Ziele einzelner Warteschlangen. Nicht genannte erscheinen von selbst.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Braucht einen Blick</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Weiter  ⏎</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Nächstes Farbschema</translation>
  </message>
  <message>
   <source>No agent free</source>
   <translation>Kein Agent frei</translation>
  </message>
  <message>
   <source>No agents' figures were kept for this time.</source>
   <translation>Für diese Zeit wurden keine Zahlen von Agenten festgehalten.</translation>
  </message>
  <message>
   <source>No alert about service level on fewer contacts than this.</source>
   <translation>Bei weniger Kontakten kein Alarm zum Servicelevel.</translation>
  </message>
  <message>
   <source>No alert has been in force since {clock}.</source>
   <translation>Seit {clock} ist kein Alarm aktiv.</translation>
  </message>
  <message>
   <source>No alert has been raised today.</source>
   <translation>Heute wurde kein Alarm erhoben.</translation>
  </message>
  <message>
   <source>No alert is in force.</source>
   <translation>Kein Alarm ist aktiv.</translation>
  </message>
  <message>
   <source>No alert of these severities</source>
   <translation>Kein Alarm dieser Stufen</translation>
  </message>
  <message>
   <source>No alert was in force when last heard.</source>
   <translation>Zuletzt war kein Alarm aktiv.</translation>
  </message>
  <message>
   <source>No alert was in force.</source>
   <translation>Kein Alarm war aktiv.</translation>
  </message>
  <message>
   <source>No alert was raised, or none was watched for.</source>
   <translation>Kein Alarm wurde erhoben, oder auf keinen geachtet.</translation>
  </message>
  <message>
   <source>No alert.</source>
   <translation>Kein Alarm.</translation>
  </message>
  <message>
   <source>No answers</source>
   <translation>Keine Annahmen</translation>
  </message>
  <message>
   <source>No coaching was logged.</source>
   <translation>Kein Coaching wurde festgehalten.</translation>
  </message>
  <message>
   <source>No contact was recorded.</source>
   <translation>Kein Kontakt wurde aufgezeichnet.</translation>
  </message>
  <message>
   <source>No contacts.</source>
   <translation>Keine Kontakte.</translation>
  </message>
  <message>
   <source>No data since {clock}; before that:</source>
   <translation>Keine Daten seit {clock}; davor:</translation>
  </message>
  <message>
   <source>No feed</source>
   <translation>Kein Feed</translation>
  </message>
  <message>
   <source>No follow-up is overdue.</source>
   <translation>Kein Nachfassen ist überfällig.</translation>
  </message>
  <message>
   <source>No forecast was kept that covers {days}.</source>
   <translation>Keine Prognose wurde festgehalten, die {days} abdeckt.</translation>
  </message>
  <message>
   <source>No lever has been used yet</source>
   <translation>Noch keine Maßnahme wurde genutzt</translation>
  </message>
  <message>
   <source>No lever was used there in that time</source>
   <translation>Dort wurde in dieser Zeit keine Maßnahme genutzt</translation>
  </message>
  <message>
   <source>No lever was used.</source>
   <translation>Keine Maßnahme wurde genutzt.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <source>No log is kept here</source>
   <translation>Hier wird kein Protokoll geführt</translation>
  </message>
  <message>
   <source>No messages are sent in a demo or a replay; --notify sends them.</source>
   <translation>In Demo und Wiedergabe werden keine Nachrichten gesendet; --notify sendet sie.</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Kein Bild</translation>
  </message>
  <message>
   <source>No queue</source>
   <translation>Keine Warteschlange</translation>
  </message>
  <message>
   <source>No queue has this in its name</source>
   <translation>Keine Warteschlange hat das im Namen</translation>
  </message>
  <message>
   <source>No queue needs a look</source>
   <translation>Keine Warteschlange braucht einen Blick</translation>
  </message>
  <message>
   <source>No queues yet</source>
   <translation>Noch keine Warteschlangen</translation>
  </message>
  <message>
   <source>No rule is being tried</source>
   <translation>Es wird keine Regel erprobt</translation>
  </message>
  <message>
   <source>No seats yet</source>
   <translation>Noch keine Plätze</translation>
  </message>
  <message>
   <source>No team</source>
   <translation>Kein Team</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Keine Zeit</translation>
  </message>
  <message>
   <source>No view kept yet</source>
   <translation>Noch keine Ansicht gespeichert</translation>
  </message>
  <message>
   <source>No word from the feed</source>
   <translation>Der Feed schweigt</translation>
  </message>
  <message>
   <source>No words of the supervisor's own: skipped by {name}, because: {why}</source>
   <translation>Keine eigenen Worte des Supervisors: von {name} ausgelassen, weil: {why}</translation>
  </message>
  <message>
   <source>No words.</source>
   <translation>Keine Worte.</translation>
  </message>
  <message>
   <source>No words: say why</source>
   <translation>Keine Worte: sagen, warum</translation>
  </message>
  <message>
   <source>Nobody answers</source>
   <translation>Niemand nimmt an</translation>
  </message>
  <message>
   <source>Nobody can know</source>
   <translation>Das kann niemand wissen</translation>
  </message>
  <message>
   <source>Nobody here answers to that</source>
   <translation>Hier antwortet niemand darauf</translation>
  </message>
  <message>
   <source>Nobody here is called “{name}”. Choose from the list.</source>
   <translation>Niemand hier heißt „{name}“. Wählen Sie aus der Liste.</translation>
  </message>
  <message>
   <source>Nobody is off the phones: ask another team or for overtime, or offer call-backs.</source>
   <translation>Niemand ist abseits des Telefons: Bitten Sie ein anderes Team oder um Überstunden, oder bieten Sie Rückrufe an.</translation>
  </message>
  <message>
   <source>Nobody is signed on</source>
   <translation>Niemand ist angemeldet</translation>
  </message>
  <message>
   <source>Nobody should wait longer than this.</source>
   <translation>Länger soll niemand warten.</translation>
  </message>
  <message>
   <source>Nobody signed on</source>
   <translation>Niemand angemeldet</translation>
  </message>
  <message>
   <source>Nobody was signed on.</source>
   <translation>Niemand war angemeldet.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None yet. Add one, or leave it as the program comes.</source>
   <translation>Noch keine. Fügen Sie eine hinzu, oder lassen Sie es, wie das Programm kommt.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Keine.</translation>
  </message>
  <message>
   <source>Not answered.</source>
   <translation>Nicht beantwortet.</translation>
  </message>
  <message>
   <source>Not beyond chance</source>
   <translation>Nicht über den Zufall hinaus</translation>
  </message>
  <message>
   <source>Not grouped</source>
   <translation>Nicht gruppiert</translation>
  </message>
  <message>
   <source>Not heard: {names}</source>
   <translation>Nicht gehört: {names}</translation>
  </message>
  <message>
   <source>Not in this feed: {what}.</source>
   <translation>Nicht in diesem Feed: {what}.</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Not known whether it was sent</source>
   <translation>Nicht bekannt, ob es gesendet wurde</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Nicht bekannt.</translation>
  </message>
  <message>
   <source>Not known: no figures were kept near the end of the shift.</source>
   <translation>Nicht bekannt: Gegen Ende der Schicht wurden keine Zahlen festgehalten.</translation>
  </message>
  <message>
   <source>Not known: there is no forecast for them.</source>
   <translation>Nicht bekannt: Es gibt keine Prognose dafür.</translation>
  </message>
  <message>
   <source>Not saved. Esc again drops what was changed.</source>
   <translation>Nicht gespeichert. Noch einmal Esc verwirft die Änderungen.</translation>
  </message>
  <message>
   <source>Not saved: {why}</source>
   <translation>Nicht gespeichert: {why}</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <source>Not signed by either</source>
   <translation>Von keinem unterschrieben</translation>
  </message>
  <message>
   <source>Not signed by the one who hands over</source>
   <translation>Nicht unterschrieben vom Übergebenden</translation>
  </message>
  <message>
   <source>Not signed on</source>
   <translation>Nicht angemeldet</translation>
  </message>
  <message>
   <source>Not when</source>
   <translation>Nicht wenn</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Notiz…</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts heißt so</translation>
  </message>
  <message>
   <source>Nothing found. Fewer letters find more.</source>
   <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
  </message>
  <message>
   <source>Nothing in the log yet</source>
   <translation>Noch nichts im Protokoll</translation>
  </message>
  <message>
   <source>Nothing is known of this shift</source>
   <translation>Über diese Schicht ist nichts bekannt</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>Nichts ist offen.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert is in force, and the log names no incident, escalation or promise.</source>
   <translation>Nichts ist offen: Kein Alarm ist aktiv, und das Protokoll nennt keine Störung, Eskalation oder Zusage.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert, no incident, no promise.</source>
   <translation>Nichts ist offen: kein Alarm, keine Störung, keine Zusage.</translation>
  </message>
  <message>
   <source>Nothing is saved before you press Save.</source>
   <translation>Nichts wird gespeichert, bevor Sie Speichern drücken.</translation>
  </message>
  <message>
   <source>Nothing like that</source>
   <translation>Nichts dergleichen</translation>
  </message>
  <message>
   <source>Nothing like that today</source>
   <translation>Heute nichts dergleichen</translation>
  </message>
  <message>
   <source>Nothing moves by itself, not even the text cursor. Used at the next start.</source>
   <translation>Nichts bewegt sich von selbst, auch nicht der Textcursor. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Nichts fällt auf.</translation>
  </message>
  <message>
   <source>Nothing that this document would tell.</source>
   <translation>Nichts, was dieses Dokument sagen würde.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nichts zu tun</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Nichts rückgängig zu machen</translation>
  </message>
  <message>
   <source>Nothing today</source>
   <translation>Heute nichts</translation>
  </message>
  <message>
   <source>Nothing was heard for {n} s.</source>
   <translation>Seit {n} s war nichts zu hören.</translation>
  </message>
  <message>
   <source>Nothing was logged.</source>
   <translation>Nichts wurde festgehalten.</translation>
  </message>
  <message>
   <source>Nothing was recorded on {days}.</source>
   <translation>Am {days} wurde nichts aufgezeichnet.</translation>
  </message>
  <message>
   <source>Nothing would change</source>
   <translation>Nichts würde sich ändern</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Now part of “{alert}”. {lasted}</source>
   <translation>Jetzt Teil von „{alert}“. {lasted}</translation>
  </message>
  <message>
   <source>Now {severity}</source>
   <translation>Jetzt {severity}</translation>
  </message>
  <message>
   <source>Occupancy</source>
   <translation>Auslastung</translation>
  </message>
  <message>
   <source>Occupancy from</source>
   <translation>Auslastung von</translation>
  </message>
  <message>
   <source>Occupancy is {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Die Auslastung ist in den letzten 30 min {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} in this interval; the limit is {limit}.</source>
   <translation>Die Auslastung ist in diesem Intervall {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} today; the limit is {limit}.</source>
   <translation>Die Auslastung ist heute {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Occupancy rests on inferred sign-ons.</source>
   <translation>Die Auslastung beruht auf erschlossenen Anmeldungen.</translation>
  </message>
  <message>
   <source>Occupancy to</source>
   <translation>Auslastung bis</translation>
  </message>
  <message>
   <source>Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the period; its follow-ups open, overdue and done.</source>
   <translation>Auslastung: im Kontakt von im Kontakt und verfügbar. Planeinhaltung: von der geplanten Zeit, einmal je Minute betrachtet. FCR: beim ersten Kontakt gelöst. n: Antworten von Kunden. Da: angemeldet. Gecoacht: im Zeitraum; daraus offen, überfällig und erledigt.</translation>
  </message>
  <message>
   <source>Of spikes: one a queue in so many working days. More is calmer, and later.</source>
   <translation>Von Ausschlägen: einer je Warteschlange in so vielen Arbeitstagen. Mehr ist ruhiger, und später.</translation>
  </message>
  <message>
   <source>Of which alerts it tells.</source>
   <translation>Von welchen Alarmen er berichtet.</translation>
  </message>
  <message>
   <source>Off-phone recall</source>
   <translation>Zurückholen ans Telefon</translation>
  </message>
  <message>
   <source>Off: it is never proposed.</source>
   <translation>Aus: sie wird nie vorgeschlagen.</translation>
  </message>
  <message>
   <source>Off: the rule rests, one of the program's too.</source>
   <translation>Aus: die Regel ruht, auch eine des Programms.</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agent</source>
   <translation>{count} Agenten Freizeit anbieten</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agents</source>
   <translation>{count} Agenten Freizeit anbieten</translation>
  </message>
  <message>
   <source>Offer call-backs</source>
   <translation>Rückrufe anbieten</translation>
  </message>
  <message>
   <source>Offer call-backs on {count} lines</source>
   <translation>Rückrufe auf {count} Leitungen anbieten</translation>
  </message>
  <message>
   <source>Offer overtime</source>
   <translation>Überstunden anbieten</translation>
  </message>
  <message>
   <source>Offer overtime to {count}</source>
   <translation>{count} Agenten Überstunden anbieten</translation>
  </message>
  <message>
   <source>Offer those who wait longest a call-back</source>
   <translation>Denen, die am längsten warten, einen Rückruf anbieten</translation>
  </message>
  <message>
   <source>Offer time off</source>
   <translation>Freizeit anbieten</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Angeboten</translation>
  </message>
  <message>
   <source>Offered of expected</source>
   <translation>Angeboten von erwartet</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>On a contact</source>
   <translation>Im Kontakt</translation>
  </message>
  <message>
   <source>On a wall alone: it makes people worse when all see it. A desk always shows it.</source>
   <translation>Nur an der Wand: Es macht schlechter, wenn alle es sehen. Ein Leitstand zeigt es immer.</translation>
  </message>
  <message>
   <source>On a wall: so long each page, then the next. 0: it stays. Used at the wall's next start.</source>
   <translation>An der Wand: so lange jede Seite, dann die nächste. 0: sie bleibt. Gilt ab dem nächsten Start der Wand.</translation>
  </message>
  <message>
   <source>On break</source>
   <translation>In Pause</translation>
  </message>
  <message>
   <source>On contact</source>
   <translation>Im Kontakt</translation>
  </message>
  <message>
   <source>On contact of on contact and available, last 30 minutes</source>
   <translation>Im Kontakt von im Kontakt und verfügbar, letzte 30 Minuten</translation>
  </message>
  <message>
   <source>On contact of on contact and available, today</source>
   <translation>Im Kontakt von im Kontakt und verfügbar, heute</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Gehalten</translation>
  </message>
  <message>
   <source>On its way by {routes}</source>
   <translation>Unterwegs über {routes}</translation>
  </message>
  <message>
   <source>On the screen and in documents. Left out: as the way of writing. Used at the next start.</source>
   <translation>Auf dem Bildschirm und in Dokumenten. Leer: wie die Schreibweise. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>On {day} the wall had no data for {share} of the recorded time.</source>
   <translation>Am {day} hatte die Wand für {share} der aufgezeichneten Zeit keine Daten.</translation>
  </message>
  <message>
   <source>On, h</source>
   <translation>Da, h</translation>
  </message>
  <message>
   <source>One on each line; a ticked step goes into the log. Empty: none, not even the program's.</source>
   <translation>Einer je Zeile; ein abgehakter Schritt kommt ins Protokoll. Leer: keine, auch nicht die des Programms.</translation>
  </message>
  <message>
   <source>One thing would change</source>
   <translation>Eines würde sich ändern</translation>
  </message>
  <message>
   <source>Only logged.</source>
   <translation>Nur festgehalten.</translation>
  </message>
  <message>
   <source>Only logged: {why}.</source>
   <translation>Nur festgehalten: {why}.</translation>
  </message>
  <message>
   <source>Only marked queues: below target, too long a wait, an alert</source>
   <translation>Nur markierte Warteschlangen: unter Ziel, zu lange Wartezeit, ein Alarm</translation>
  </message>
  <message>
   <source>Only queues that need a look, and back</source>
   <translation>Nur Warteschlangen, die einen Blick brauchen, und zurück</translation>
  </message>
  <message>
   <source>Only what concerns these queues, an id on each line …</source>
   <translation>Nur was diese Warteschlangen betrifft, eine Kennung je Zeile …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Open all groups</source>
   <translation>Alle Gruppen öffnen</translation>
  </message>
  <message>
   <source>Open in a window of its own</source>
   <translation>In eigenem Fenster öffnen</translation>
  </message>
  <message>
   <source>Open the queue to agents who are free elsewhere</source>
   <translation>Die Warteschlange für anderswo freie Agenten öffnen</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serve other queues</source>
   <translation>{queue} für {count} öffnen, die andere Warteschlangen bedienen</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serves other queues</source>
   <translation>{queue} für {count} öffnen, der andere Warteschlangen bedient</translation>
  </message>
  <message>
   <source>Open, due {time}</source>
   <translation>Offen, fällig {time}</translation>
  </message>
  <message>
   <source>Open, overdue since {time}</source>
   <translation>Offen, überfällig seit {time}</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>Or a file that holds nothing else and that only its owner can read.</source>
   <translation>Oder eine Datei, die nichts anderes enthält und nur ihr Besitzer lesen kann.</translation>
  </message>
  <message>
   <source>Or just at</source>
   <translation>Oder nur um</translation>
  </message>
  <message>
   <source>Or the entry of this machine's keyring that holds the URL.</source>
   <translation>Oder der Eintrag im Schlüsselbund dieses Rechners, der die URL enthält.</translation>
  </message>
  <message>
   <source>Or the environment variable that holds the URL.</source>
   <translation>Oder die Umgebungsvariable, die die URL enthält.</translation>
  </message>
  <message>
   <source>Or the token itself</source>
   <translation>Oder das Token selbst</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Out of adherence</source>
   <translation>Nicht im Plan</translation>
  </message>
  <message>
   <source>Outage or incident</source>
   <translation>Ausfall oder Störung</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Vorbei</translation>
  </message>
  <message>
   <source>Over 30 min in their state</source>
   <translation>Über 30 min im Zustand</translation>
  </message>
  <message>
   <source>Over after</source>
   <translation>Vorbei nach</translation>
  </message>
  <message>
   <source>Over at</source>
   <translation>Vorbei bei</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Overstaffed</source>
   <translation>Überbesetzt</translation>
  </message>
  <message>
   <source>Overtime offer</source>
   <translation>Überstundenangebot</translation>
  </message>
  <message>
   <source>Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half an hour later this page begins to say what such a lever does on this floor.</source>
   <translation>Überstunden, Zurückholen, eine verschobene Pause, Coaching …: Halten Sie hier oder aus einem Alarm (L) etwas fest, und eine halbe Stunde später beginnt diese Seite zu sagen, was eine solche Maßnahme hier bewirkt.</translation>
  </message>
  <message>
   <source>Own window: {page}</source>
   <translation>Eigenes Fenster: {page}</translation>
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
   <translation>PIN der Wand</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Page (*.pdf)</source>
   <translation>Seite (*.pdf)</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Page for the browser (*.html)</source>
   <translation>Seite für den Browser (*.html)</translation>
  </message>
  <message>
   <source>Page {n} of {pages}</source>
   <translation>Seite {n} von {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Part of the intervals of {clocks}: the wall had no data then.</source>
   <translation>Ein Teil der Intervalle von {clocks}: Die Wand hatte da keine Daten.</translation>
  </message>
  <message>
   <source>Past target</source>
   <translation>Über Ziel</translation>
  </message>
  <message>
   <source>Past the limit for so long first.</source>
   <translation>So lange zuerst über dem Limit.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause, go on</source>
   <translation>Anhalten, weiter</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Pending, s</source>
   <translation>Ausstehend, s</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Phone numbers of</source>
   <translation>Telefonnummern von</translation>
  </message>
  <message>
   <source>Phrases</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <source>Pictures ({endings})</source>
   <translation>Bilder ({endings})</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Bild…</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <source>Playbook step</source>
   <translation>Schritt des Ablaufplans</translation>
  </message>
  <message>
   <source>Playbook: {done} of {count} steps taken{key}</source>
   <translation>Ablaufplan: {done} von {count} Schritten getan{key}</translation>
  </message>
  <message>
   <source>Playbooks</source>
   <translation>Ablaufpläne</translation>
  </message>
  <message>
   <source>Position in the day</source>
   <translation>Stelle im Tag</translation>
  </message>
  <message>
   <source>Praise</source>
   <translation>Loben</translation>
  </message>
  <message>
   <source>Press L to write down the first intervention. Alerts appear by themselves.</source>
   <translation>Drücken Sie L, um den ersten Eingriff festzuhalten. Alarme erscheinen von selbst.</translation>
  </message>
  <message>
   <source>Put the right token in its place.</source>
   <translation>Setzen Sie das richtige Token ein.</translation>
  </message>
  <message>
   <source>Questions and signatures</source>
   <translation>Fragen und Unterschriften</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <source>Queue {name}</source>
   <translation>Warteschlange {name}</translation>
  </message>
  <message>
   <source>Queues</source>
   <translation>Warteschlangen</translation>
  </message>
  <message>
   <source>Queues against target and forecast</source>
   <translation>Warteschlangen gegen Ziel und Prognose</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Ruhezeiten</translation>
  </message>
  <message>
   <source>REPLAY</source>
   <translation>WIEDERGABE</translation>
  </message>
  <message>
   <source>Raised after</source>
   <translation>Erhoben nach</translation>
  </message>
  <message>
   <source>Reading the files …</source>
   <translation>Liest die Dateien …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Liest das Protokoll …</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Recorded days</source>
   <translation>Aufgezeichnete Tage</translation>
  </message>
  <message>
   <source>Recorded days: recordings or call files</source>
   <translation>Aufgezeichnete Tage: Aufzeichnungen oder Anrufdateien</translation>
  </message>
  <message>
   <source>Recording of a feed</source>
   <translation>Aufzeichnung eines Feeds</translation>
  </message>
  <message>
   <source>Recovered today</source>
   <translation>Heute vorbei</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Reference {reference}</source>
   <translation>Referenz {reference}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Rehearsals too</source>
   <translation>Auch Proben</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Replay of a recorded day</source>
   <translation>Wiedergabe eines aufgezeichneten Tages</translation>
  </message>
  <message>
   <source>Replay: {what}</source>
   <translation>Wiedergabe: {what}</translation>
  </message>
  <message>
   <source>Report it to IT or the carrier, and note the reference</source>
   <translation>Der IT oder dem Netzbetreiber melden und die Referenz notieren</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Nötig</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Ring the number yourself: a trunk or the menu may be dead.</source>
   <translation>Rufen Sie die Nummer selbst an: Eine Leitung oder das Menü kann tot sein.</translation>
  </message>
  <message>
   <source>Ring the number yourself: the menu may not let callers through.</source>
   <translation>Rufen Sie die Nummer selbst an: Das Menü lässt Anrufer vielleicht nicht durch.</translation>
  </message>
  <message>
   <source>Ring whoever is scheduled or leads the team</source>
   <translation>Anrufen, wer eingeteilt ist oder das Team leitet</translation>
  </message>
  <message>
   <source>Ringing</source>
   <translation>Klingelt</translation>
  </message>
  <message>
   <source>Rostered</source>
   <translation>Eingeteilt</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Seitenwechsel</translation>
  </message>
  <message numerus="yes">
   <source>Route {name} ({address}) has not delivered for {length}: {error}; {n} messages wait.</source>
   <comment>Route {name} ({address}) has not delivered for {length}: {error}; {n} message waits.</comment>
   <translation>
    <numerusform>Der Weg {name} ({address}) stellt seit {length} nicht zu: {error}; {n} Nachricht wartet.</numerusform>
    <numerusform>Der Weg {name} ({address}) stellt seit {length} nicht zu: {error}; {n} Nachrichten warten.</numerusform>
   </translation>
  </message>
  <message>
   <source>Routes: {routes}</source>
   <translation>Wege: {routes}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules are tried at a desk.</source>
   <translation>Regeln werden an einem Arbeitsplatz erprobt.</translation>
  </message>
  <message>
   <source>Rules of your own; with the id of one of the program's it changes that one. The Back-test page tries them on past days.</source>
   <translation>Eigene Regeln; mit der Kennung einer des Programms ändert sie diese. Die Seite Backtest erprobt sie an vergangenen Tagen.</translation>
  </message>
  <message>
   <source>Running the days through the engine …</source>
   <translation>Lässt die Tage durch die Maschine laufen …</translation>
  </message>
  <message>
   <source>SL</source>
   <translation>SL</translation>
  </message>
  <message>
   <source>SL 30 min</source>
   <translation>SL 30 min</translation>
  </message>
  <message>
   <source>SL day</source>
   <translation>SL Tag</translation>
  </message>
  <message>
   <source>SMS</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>Sa&amp;ve words</source>
   <translation>Wor&amp;te speichern</translation>
  </message>
  <message>
   <source>Said at the handover</source>
   <translation>Bei der Übergabe gesagt</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save  ⏎</source>
   <translation>Speichern  ⏎</translation>
  </message>
  <message>
   <source>Save and open the floor  ⏎</source>
   <translation>Speichern und die Übersicht öffnen  ⏎</translation>
  </message>
  <message>
   <source>Save and send  ⏎</source>
   <translation>Speichern und senden  ⏎</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Trotzdem speichern</translation>
  </message>
  <message>
   <source>Save as document…</source>
   <translation>Als Dokument speichern…</translation>
  </message>
  <message>
   <source>Save the handover</source>
   <translation>Übergabe speichern</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved in the configuration. Where the feed tells the waits of the day, it is counted anew.</source>
   <translation>Wird in der Konfiguration gespeichert. Wo der Feed die Wartezeiten des Tages nennt, wird dieser neu gezählt.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>Gespeichert: {path}</translation>
  </message>
  <message>
   <source>Say in a few words what was done, or with whom.</source>
   <translation>Sagen Sie in wenigen Worten, was getan wurde oder mit wem.</translation>
  </message>
  <message>
   <source>Say who you are first.</source>
   <translation>Sagen Sie zuerst, wer Sie sind.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Eingeplant</translation>
  </message>
  <message>
   <source>Seat everyone</source>
   <translation>Alle setzen</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Sitzplan</translation>
  </message>
  <message>
   <source>Seats are arranged at a desk, on the page Seats.</source>
   <translation>Plätze ordnet man am Leitstand an, auf der Seite Sitzplan.</translation>
  </message>
  <message>
   <source>Seats changed</source>
   <translation>Plätze geändert</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <source>Send to agents  {key}</source>
   <translation>An Agenten senden  {key}</translation>
  </message>
  <message>
   <source>Sent again</source>
   <translation>Erneut gesendet</translation>
  </message>
  <message>
   <source>Sent, not confirmed yet</source>
   <translation>Gesendet, noch nicht bestätigt</translation>
  </message>
  <message>
   <source>Service level</source>
   <translation>Servicelevel</translation>
  </message>
  <message>
   <source>Service level 30 min</source>
   <translation>Servicelevel 30 min</translation>
  </message>
  <message>
   <source>Service level ahead</source>
   <translation>Servicelevel voraus</translation>
  </message>
  <message>
   <source>Service level by interval, as it goes and with the change</source>
   <translation>Servicelevel je Intervall, wie es läuft und mit der Änderung</translation>
  </message>
  <message>
   <source>Service level by queue and day</source>
   <translation>Servicelevel nach Warteschlange und Tag</translation>
  </message>
  <message>
   <source>Service level by queue and day, the last {n} days</source>
   <translation>Servicelevel nach Warteschlange und Tag, die letzten {n} Tage</translation>
  </message>
  <message>
   <source>Service level day</source>
   <translation>Servicelevel Tag</translation>
  </message>
  <message>
   <source>Service level half an hour after, in percentage points. Beyond: more than was expected without the lever, where no other was used there. The bar holds the mean with {sure} % confidence and needs {least} such cases. What leads choose, and when, is in it: no proof.</source>
   <translation>Servicelevel eine halbe Stunde danach, in Prozentpunkten. Darüber: mehr als ohne die Maßnahme erwartet, wo dort keine andere genutzt wurde. Der Balken enthält den Mittelwert mit {sure} % Sicherheit und braucht {least} solche Fälle. Was Leiter wählen, und wann, steckt darin: kein Beweis.</translation>
  </message>
  <message>
   <source>Service level of each interval; the dashed line is its target</source>
   <translation>Servicelevel jedes Intervalls; die gestrichelte Linie ist sein Ziel</translation>
  </message>
  <message>
   <source>Service level of the day</source>
   <translation>Servicelevel des Tages</translation>
  </message>
  <message>
   <source>Service level of the last 30 minutes against its target</source>
   <translation>Servicelevel der letzten 30 Minuten gegen sein Ziel</translation>
  </message>
  <message>
   <source>Service level today</source>
   <translation>Servicelevel heute</translation>
  </message>
  <message>
   <source>Service level was lowest at {clock}: {level}; most contacts came at {busiest}: {n}. The tables below have all figures.</source>
   <translation>Der Servicelevel war am niedrigsten um {clock}: {level}; die meisten Kontakte kamen um {busiest}: {n}. Die Tabellen unten haben alle Zahlen.</translation>
  </message>
  <message>
   <source>Service level {level}, target {target}.</source>
   <translation>Servicelevel {level}, Ziel {target}.</translation>
  </message>
  <message>
   <source>Service level, %</source>
   <translation>Servicelevel, %</translation>
  </message>
  <message>
   <source>Service level, alerts, interventions and contacts.</source>
   <translation>Servicelevel, Alarme, Eingriffe und Kontakte.</translation>
  </message>
  <message>
   <source>Service level, critical</source>
   <translation>Servicelevel, kritisch</translation>
  </message>
  <message>
   <source>Service level, last 30 min</source>
   <translation>Servicelevel, letzte 30 min</translation>
  </message>
  <message>
   <source>Service level, points</source>
   <translation>Servicelevel, Punkte</translation>
  </message>
  <message>
   <source>Service level: {formulas}.</source>
   <translation>Servicelevel: {formulas}.</translation>
  </message>
  <message>
   <source>Service level: {formulas}. Forecast: expected just before each interval began.</source>
   <translation>Servicelevel: {formulas}. Prognose: erwartet kurz vor Beginn jedes Intervalls.</translation>
  </message>
  <message>
   <source>Service level: {formula}</source>
   <translation>Servicelevel: {formula}</translation>
  </message>
  <message>
   <source>Service level: {formula}; target {target} within {within} s</source>
   <translation>Servicelevel: {formula}; Ziel {target} in {within} s</translation>
  </message>
  <message>
   <source>Set the first line. A queue that is left empty is held to it, too.</source>
   <translation>Füllen Sie die erste Zeile. Leere Warteschlangen gelten nach ihr.</translation>
  </message>
  <message>
   <source>Set up a feed, step by step</source>
   <translation>Einen Feed Schritt für Schritt einrichten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <translation>Einstellungen (*.toml)</translation>
  </message>
  <message>
   <source>Severities</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <source>Shared agents</source>
   <translation>Gemeinsame Agenten</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Short abandons</source>
   <translation>Kurze Abbrüche</translation>
  </message>
  <message>
   <source>Should the queue be open now? Check hours and schedule</source>
   <translation>Sollte die Warteschlange jetzt offen sein? Zeiten und Plan prüfen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show agents by their ids.</source>
   <translation>Agenten mit ihren Kennungen zeigen.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Alle Tasten zeigen</translation>
  </message>
  <message>
   <source>Show in Intraday</source>
   <translation>In Intraday zeigen</translation>
  </message>
  <message>
   <source>Show the columns as they were at first</source>
   <translation>Spalten wie zu Anfang zeigen</translation>
  </message>
  <message>
   <source>Show the whole day (Home)</source>
   <translation>Den ganzen Tag zeigen (Pos1)</translation>
  </message>
  <message>
   <source>Shown instead of the id.</source>
   <translation>Wird statt der Kennung gezeigt.</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <source>Signed on at {clock}</source>
   <translation>Angemeldet um {clock}</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Abgemeldet</translation>
  </message>
  <message>
   <source>Signed: {role}</source>
   <translation>Unterschrieben: {role}</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>Seit gestern</translation>
  </message>
  <message>
   <source>Since {clock}, {n} times since {first}.</source>
   <translation>Seit {clock}, {n}-mal seit {first}.</translation>
  </message>
  <message>
   <source>Since {clock}.</source>
   <translation>Seit {clock}.</translation>
  </message>
  <message>
   <source>Since {time}</source>
   <translation>Seit {time}</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Standort</translation>
  </message>
  <message>
   <source>Skill or queue move</source>
   <translation>Skill- oder Warteschlangenwechsel</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <source>Snooze 30 min: {name}</source>
   <translation>30 min zurückstellen: {name}</translation>
  </message>
  <message>
   <source>Snooze the chosen alert</source>
   <translation>Den gewählten Alarm zurückstellen</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <source>Snoozed until {clock}: {alert}</source>
   <translation>Zurückgestellt bis {clock}: {alert}</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Zurückstellen…</translation>
  </message>
  <message>
   <source>Snooze…  S</source>
   <translation>Zurückstellen…  S</translation>
  </message>
  <message>
   <source>So long it helps.</source>
   <translation>So lange hilft sie.</translation>
  </message>
  <message>
   <source>So long until it helps.</source>
   <translation>So lange, bis sie hilft.</translation>
  </message>
  <message>
   <source>So many contacts waiting in a queue.</source>
   <translation>So viele wartende Kontakte in einer Warteschlange.</translation>
  </message>
  <message>
   <source>Someone has waited {value}; the limit is {limit}.</source>
   <translation>Jemand wartet seit {value}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>Something is wrong in {where}: it is marked ▲.</source>
   <translation>In {where} stimmt etwas nicht: es ist mit ▲ markiert.</translation>
  </message>
  <message>
   <source>Something was missed once: {what}</source>
   <translation>Einmal ging etwas verloren: {what}</translation>
  </message>
  <message>
   <source>Something was missed {n} times: {what}</source>
   <translation>{n}-mal ging etwas verloren: {what}</translation>
  </message>
  <message>
   <source>Speed of answer</source>
   <translation>Annahmezeit</translation>
  </message>
  <message>
   <source>Spike</source>
   <translation>Ausschlag</translation>
  </message>
  <message>
   <source>Squares or table (Ctrl+T)</source>
   <translation>Kacheln oder Tabelle (Strg+T)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Besetzung</translation>
  </message>
  <message>
   <source>Staff at the end</source>
   <translation>Besetzung am Ende</translation>
  </message>
  <message>
   <source>Staffing note</source>
   <translation>Notiz zur Besetzung</translation>
  </message>
  <message>
   <source>Stands at the top of every page. Empty: as the feed says.</source>
   <translation>Steht oben auf jeder Seite. Leer: wie der Feed sagt.</translation>
  </message>
  <message>
   <source>Stands before its queues', contacts' and agents' ids where another feed has the same ones.</source>
   <translation>Steht vor den Ids seiner Warteschlangen, Kontakte und Agenten, wo ein anderer Feed dieselben hat.</translation>
  </message>
  <message>
   <source>Stands in the empty text field.</source>
   <translation>Steht im leeren Textfeld.</translation>
  </message>
  <message>
   <source>Stands on its button in the form.</source>
   <translation>Steht auf seinem Knopf im Formular.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Schritt {step} von {steps}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Noch offen</translation>
  </message>
  <message>
   <source>Still {agents} short from {start} to {end}</source>
   <translation>Es fehlen noch {agents} von {start} bis {end}</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Ablegen</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>Supervisor</translation>
  </message>
  <message>
   <source>Surge</source>
   <translation>Ansturm</translation>
  </message>
  <message>
   <source>Switch the others on above.</source>
   <translation>Schalten Sie oben die anderen ein.</translation>
  </message>
  <message>
   <source>Switch “Needs a look” off to see all of them.</source>
   <translation>„Braucht einen Blick“ ausschalten zeigt alle.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Tables as text (*.csv)</source>
   <translation>Tabellen als Text (*.csv)</translation>
  </message>
  <message>
   <source>Tables for Excel (*.xlsx)</source>
   <translation>Tabellen für Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Take it into the log form…</source>
   <translation>Ins Protokollformular übernehmen…</translation>
  </message>
  <message>
   <source>Take it off the form; what was logged stays.</source>
   <translation>Aus dem Formular nehmen; Festgehaltenes bleibt.</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Take over: &amp;sign</source>
   <translation>Übernehmen: unter&amp;schreiben</translation>
  </message>
  <message>
   <source>Take {count} agent off work that can wait</source>
   <translation>{count} Agenten von Arbeit abziehen, die warten kann</translation>
  </message>
  <message>
   <source>Take {count} agents off work that can wait</source>
   <translation>{count} Agenten von Arbeit abziehen, die warten kann</translation>
  </message>
  <message>
   <source>Taken by the feed</source>
   <translation>Vom Feed angenommen</translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Kümmert sich</translation>
  </message>
  <message>
   <source>Taken care of by {name}.</source>
   <translation>{name} kümmert sich.</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>Im Gespräch</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <source>Targets of {queue}</source>
   <translation>Ziele von {queue}</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>Team scorecard</source>
   <translation>Team-Scorecard</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Teams</translation>
  </message>
  <message>
   <source>Tell callers how long it takes, or offer call-backs.</source>
   <translation>Sagen Sie Anrufern, wie lange es dauert, oder bieten Sie Rückrufe an.</translation>
  </message>
  <message>
   <source>Tell the floor what callers ask and what to answer</source>
   <translation>Allen sagen, was Anrufer fragen und was zu antworten ist</translation>
  </message>
  <message>
   <source>Tells also</source>
   <translation>Berichtet auch</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Test the connection  ⏎</source>
   <translation>Verbindung testen  ⏎</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text as configured</source>
   <translation>Schrift wie konfiguriert</translation>
  </message>
  <message>
   <source>Text for chat and wiki (*.md)</source>
   <translation>Text für Chat und Wiki (*.md)</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <source>That was not it.</source>
   <translation>Das war sie nicht.</translation>
  </message>
  <message>
   <source>That was not it. Try again in {wait_s} s.</source>
   <translation>Das war sie nicht. In {wait_s} s erneut versuchen.</translation>
  </message>
  <message>
   <source>The PBX counted other callers than we did in {names}; its queues are read anew.</source>
   <translation>Die Anlage zählte in {names} andere Anrufer als wir; ihre Warteschlangen werden neu gelesen.</translation>
  </message>
  <message>
   <source>The SQLite file. Empty: this platform's data folder. Used at the next start.</source>
   <translation>Die SQLite-Datei. Leer: der Datenordner dieser Plattform. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>The Seats page, on which the room is drawn.</source>
   <translation>Die Seite Sitzplan, auf der der Raum gezeichnet ist.</translation>
  </message>
  <message>
   <source>The agent's id on this floor.</source>
   <translation>Die Id des Agenten in diesem Betrieb.</translation>
  </message>
  <message>
   <source>The agent's team. Empty: as a feed says.</source>
   <translation>Das Team des Agenten. Leer: wie ein Feed sagt.</translation>
  </message>
  <message>
   <source>The centre: its name, its clock and its days.</source>
   <translation>Das Center: sein Name, seine Uhr und seine Tage.</translation>
  </message>
  <message>
   <source>The certificate of {place} is not trusted ({why})</source>
   <translation>Dem Zertifikat von {place} wird nicht vertraut ({why})</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} ahead of this machine's; its times are corrected</source>
   <translation>Die Uhr von {source} geht {far} vor gegenüber der dieses Rechners; ihre Zeiten werden berichtigt</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} behind this machine's; its times are corrected</source>
   <translation>Die Uhr von {source} geht {far} nach gegenüber der dieses Rechners; ihre Zeiten werden berichtigt</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Die Farben des Fensters.</translation>
  </message>
  <message>
   <source>The connection to {place} broke off.</source>
   <translation>Die Verbindung zu {place} brach ab.</translation>
  </message>
  <message>
   <source>The country, by its two letters, whose numbers are recognised without a +: DE.</source>
   <translation>Das Land, mit zwei Buchstaben, dessen Nummern ohne + erkannt werden: DE.</translation>
  </message>
  <message>
   <source>The cursor goes to the first … in it.</source>
   <translation>Der Cursor springt zum ersten … darin.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>Der Tag</translation>
  </message>
  <message>
   <source>The day and all clocks are the site's: Europe/Berlin. Empty: as the feed says.</source>
   <translation>Der Tag und alle Uhren sind die des Standorts: Europe/Berlin. Leer: wie der Feed sagt.</translation>
  </message>
  <message>
   <source>The day's log on a time line</source>
   <translation>Das Protokoll des Tages auf einer Zeitachse</translation>
  </message>
  <message>
   <source>The days</source>
   <translation>Die Tage</translation>
  </message>
  <message>
   <source>The entry of this machine's keyring that holds it, in place of a variable.</source>
   <translation>Der Eintrag im Schlüsselbund dieses Rechners, der es enthält, anstelle einer Variable.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password. It never stands in the file.</source>
   <translation>Die Umgebungsvariable mit dem Token oder Passwort. Es steht nie in der Datei.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password; empty where none is needed.</source>
   <translation>Die Umgebungsvariable mit dem Token oder Passwort; leer, wo keines nötig ist.</translation>
  </message>
  <message>
   <source>The feed cannot be reached</source>
   <translation>Der Feed ist nicht zu erreichen</translation>
  </message>
  <message>
   <source>The feed cannot be used</source>
   <translation>Der Feed ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The feed has stopped</source>
   <translation>Der Feed steht</translation>
  </message>
  <message>
   <source>The file of a Jinja template of your own for the message.</source>
   <translation>Die Datei einer eigenen Jinja-Vorlage für die Nachricht.</translation>
  </message>
  <message>
   <source>The file of a certificate authority of your own, PEM.</source>
   <translation>Die Datei einer eigenen Zertifizierungsstelle, PEM.</translation>
  </message>
  <message>
   <source>The file of the settings can't be read. Mend it with an editor, then try again.</source>
   <translation>Die Datei der Einstellungen ist nicht zu lesen. Bringen Sie sie mit einem Editor in Ordnung, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The first picture of the floor is being made.</source>
   <translation>Das erste Bild des Betriebs entsteht.</translation>
  </message>
  <message>
   <source>The floor at sign-off</source>
   <translation>Der Betrieb bei der Übergabe</translation>
  </message>
  <message>
   <source>The floor at {at}</source>
   <translation>Der Betrieb um {at}</translation>
  </message>
  <message>
   <source>The floor at {clock}</source>
   <translation>Der Betrieb um {clock}</translation>
  </message>
  <message>
   <source>The floor in your own words: what a figure does not tell</source>
   <translation>Der Betrieb in Ihren Worten: was keine Zahl sagt</translation>
  </message>
  <message>
   <source>The floor is current.</source>
   <translation>Die Zahlen sind aktuell.</translation>
  </message>
  <message>
   <source>The floor is not complete; the server is being asked for it.</source>
   <translation>Die Zahlen sind nicht vollständig; der Server wird darum gebeten.</translation>
  </message>
  <message>
   <source>The floor is shown as soon as it answers.</source>
   <translation>Der Betrieb wird gezeigt, sobald er antwortet.</translation>
  </message>
  <message>
   <source>The forecast is what earlier days of the recording let one expect; nobody planned it.</source>
   <translation>Die Prognose ist, was frühere Tage der Aufzeichnung erwarten lassen; niemand hat sie geplant.</translation>
  </message>
  <message>
   <source>The handover's document could not be made: {why}.</source>
   <translation>Das Dokument der Übergabe war nicht zu erstellen: {why}.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention by which it is logged.</source>
   <translation>Die Kennung der Art, unter der es festgehalten wird.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention for which it is offered.</source>
   <translation>Die Kennung der Art, bei der es angeboten wird.</translation>
  </message>
  <message>
   <source>The id of the rule.</source>
   <translation>Die Kennung der Regel.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are far too low.</source>
   <translation>Das Intervall ab {clock} brachte {n}, wo {expected} erwartet waren; geht das so weiter, sind diese Zahlen viel zu niedrig.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are too high.</source>
   <translation>Das Intervall ab {clock} brachte {n}, wo {expected} erwartet waren; geht das so weiter, sind diese Zahlen zu hoch.</translation>
  </message>
  <message>
   <source>The limits of the program's own rules. What a queue states itself wins.</source>
   <translation>Die Limits der Regeln des Programms. Was eine Warteschlange selbst sagt, geht vor.</translation>
  </message>
  <message>
   <source>The local log of what was done on the floor.</source>
   <translation>Das lokale Protokoll dessen, was im Betrieb getan wurde.</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>Das Protokoll</translation>
  </message>
  <message>
   <source>The log could not be read</source>
   <translation>Das Protokoll war nicht zu lesen</translation>
  </message>
  <message>
   <source>The log in full</source>
   <translation>Das Protokoll, vollständig</translation>
  </message>
  <message>
   <source>The log of the period</source>
   <translation>Das Protokoll des Zeitraums</translation>
  </message>
  <message>
   <source>The newest {n}; narrow it for others</source>
   <translation>Die neuesten {n}; für andere eingrenzen</translation>
  </message>
  <message>
   <source>The next hours</source>
   <translation>Die nächsten Stunden</translation>
  </message>
  <message>
   <source>The period before: {level}, {n} contacts.</source>
   <translation>Der Zeitraum davor: {level}, {n} Kontakte.</translation>
  </message>
  <message>
   <source>The picture or the figures (Ctrl+E)</source>
   <translation>Bild oder Zahlen (Strg+E)</translation>
  </message>
  <message>
   <source>The process that tried the rule ended by itself; see the program's log.</source>
   <translation>Der Prozess, der die Regel erprobte, endete von selbst; siehe das Programmprotokoll.</translation>
  </message>
  <message>
   <source>The program could not apply what the feed said; its log has the details.</source>
   <translation>Das Programm konnte nicht anwenden, was der Feed sagte; sein Protokoll hat die Einzelheiten.</translation>
  </message>
  <message>
   <source>The queue is back by {clock} by itself</source>
   <translation>Die Warteschlange ist um {clock} von selbst zurück im Ziel</translation>
  </message>
  <message>
   <source>The queue's id in the feed.</source>
   <translation>Die Kennung der Warteschlange im Feed.</translation>
  </message>
  <message>
   <source>The queues over the shift</source>
   <translation>Die Warteschlangen über die Schicht</translation>
  </message>
  <message>
   <source>The queues the agent serves</source>
   <translation>Die Warteschlangen, die der Agent bedient</translation>
  </message>
  <message>
   <source>The rule as tried raises no alert on these days.</source>
   <translation>Die Regel erhebt wie erprobt an diesen Tagen keinen Alarm.</translation>
  </message>
  <message>
   <source>The same for one agent. Left out: the words above.</source>
   <translation>Dasselbe für einen Agenten. Leer: die Worte oben.</translation>
  </message>
  <message>
   <source>The secret for the keyring</source>
   <translation>Das Geheimnis für den Schlüsselbund</translation>
  </message>
  <message>
   <source>The server did not send the floor it was asked for.</source>
   <translation>Der Server hat die erbetenen Zahlen nicht gesendet.</translation>
  </message>
  <message>
   <source>The share to be answered in time.</source>
   <translation>Der Anteil, der rechtzeitig angenommen werden soll.</translation>
  </message>
  <message>
   <source>The shift</source>
   <translation>Die Schicht</translation>
  </message>
  <message>
   <source>The shift against target and forecast</source>
   <translation>Die Schicht gegen Ziel und Prognose</translation>
  </message>
  <message>
   <source>The shift's figures: no interval of it was recorded.</source>
   <translation>Die Zahlen der Schicht: Kein Intervall wurde aufgezeichnet.</translation>
  </message>
  <message>
   <source>The shift, with alerts and interventions on its time axis</source>
   <translation>Die Schicht mit Alarmen und Eingriffen auf ihrer Zeitachse</translation>
  </message>
  <message>
   <source>The source's clock is {far} ahead of this machine's: times are the source's; check both clocks</source>
   <translation>Die Uhr der Quelle geht {far} vor: Zeiten sind die der Quelle; prüfen Sie beide Uhren</translation>
  </message>
  <message>
   <source>The source's clock is {far} behind this machine's: times are the source's; check both clocks</source>
   <translation>Die Uhr der Quelle geht {far} nach: Zeiten sind die der Quelle; prüfen Sie beide Uhren</translation>
  </message>
  <message>
   <source>The steps to take when a rule's alert comes, in place of the program's.</source>
   <translation>Die Schritte, wenn der Alarm einer Regel kommt, anstelle derer des Programms.</translation>
  </message>
  <message>
   <source>The supervisor left no words of their own.</source>
   <translation>Der Supervisor hat keine eigenen Worte hinterlassen.</translation>
  </message>
  <message>
   <source>The supervisor's own words, in full</source>
   <translation>Die eigenen Worte des Supervisors, vollständig</translation>
  </message>
  <message>
   <source>The trial failed: {error}</source>
   <translation>Der Versuch ist gescheitert: {error}</translation>
  </message>
  <message>
   <source>The variable {name} is not set here: set it, then start the program anew.</source>
   <translation>Die Variable {name} ist hier nicht gesetzt: Setzen Sie sie, und starten Sie das Programm neu.</translation>
  </message>
  <message>
   <source>The view before</source>
   <translation>Vorige Ansicht</translation>
  </message>
  <message>
   <source>The wall kept no figures near this time: it did not run, or had no data.</source>
   <translation>Um diese Zeit hat die Wand keine Zahlen festgehalten: Sie lief nicht oder hatte keine Daten.</translation>
  </message>
  <message>
   <source>The wall makes no new figures</source>
   <translation>Die Wand macht keine neuen Zahlen</translation>
  </message>
  <message>
   <source>The wall shows the floor</source>
   <translation>Die Wand zeigt den Betrieb</translation>
  </message>
  <message>
   <source>The wall's own log keeps sums of intervals, not single contacts; a rule needs the days contact by contact: recordings of the feed, or call files. Give files that begin some weeks earlier: each day is judged by what the days before it taught.</source>
   <translation>Das eigene Protokoll der Wand hält Summen von Intervallen, keine einzelnen Kontakte; eine Regel braucht die Tage Kontakt für Kontakt: Aufzeichnungen des Feeds oder Anrufdateien. Geben Sie Dateien, die einige Wochen früher beginnen: Jeder Tag wird nach dem beurteilt, was die Tage davor lehrten.</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Der ganze Tag</translation>
  </message>
  <message>
   <source>The whole floor by day</source>
   <translation>Der Gesamtbetrieb nach Tagen</translation>
  </message>
  <message>
   <source>The whole floor by interval</source>
   <translation>Der Gesamtbetrieb nach Intervallen</translation>
  </message>
  <message>
   <source>The {name} shift ended at {at}</source>
   <translation>Die Schicht {name} endete um {at}</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; nobody has signed its handover.</source>
   <translation>Die Schicht {name} endete um {clock}; niemand hat ihre Übergabe unterschrieben.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {incoming} has signed, the one who went has not.</source>
   <translation>Die Schicht {name} endete um {clock}; {incoming} hat unterschrieben, der Gehende nicht.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {outgoing} has signed, nobody who takes over has.</source>
   <translation>Die Schicht {name} endete um {clock}; {outgoing} hat unterschrieben, kein Übernehmender.</translation>
  </message>
  <message>
   <source>The {name} shift ends at {at}</source>
   <translation>Die Schicht {name} endet um {at}</translation>
  </message>
  <message>
   <source>Their queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Ihre Warteschlangen zeigen keine Zahlen, und die des Gesamtbetriebs sind unvollständig.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>Theme: {theme}</source>
   <translation>Farbschema: {theme}</translation>
  </message>
  <message>
   <source>There can be {most} lines at most.</source>
   <translation>Höchstens {most} Zeilen.</translation>
  </message>
  <message>
   <source>There is no log to read.</source>
   <translation>Es gibt kein Protokoll zu lesen.</translation>
  </message>
  <message>
   <source>There is no time zone {zone}: write one such as Europe/Berlin.</source>
   <translation>Es gibt keine Zeitzone {zone}: schreiben Sie eine wie Europe/Berlin.</translation>
  </message>
  <message>
   <source>There is nothing to hand over yet</source>
   <translation>Noch ist nichts zu übergeben</translation>
  </message>
  <message>
   <source>They appear by themselves as soon as the feed names them.</source>
   <translation>Sie erscheinen von selbst, sobald der Feed sie nennt.</translation>
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation>Das passt hier nicht.</translation>
  </message>
  <message>
   <source>This file cannot be taken</source>
   <translation>Diese Datei lässt sich nicht übernehmen</translation>
  </message>
  <message>
   <source>This is heeded when the program is started anew: {names}. All else holds now.</source>
   <translation>Das gilt, wenn das Programm neu gestartet ist: {names}. Alles andere gilt jetzt.</translation>
  </message>
  <message>
   <source>This looks like {what}. Customer data does not belong in the log.</source>
   <translation>Das sieht aus wie {what}. Kundendaten gehören nicht ins Protokoll.</translation>
  </message>
  <message>
   <source>This machine has no keyring: name an environment variable instead.</source>
   <translation>Dieser Rechner hat keinen Schlüsselbund: Nennen Sie stattdessen eine Umgebungsvariable.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>Das muss ausgefüllt sein.</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Diese Seite</translation>
  </message>
  <message>
   <source>This page in a window of its own</source>
   <translation>Diese Seite in eigenem Fenster</translation>
  </message>
  <message>
   <source>This wallboard has not been told what to show.</source>
   <translation>Dieser Wand wurde nicht gesagt, was sie zeigen soll.</translation>
  </message>
  <message>
   <source>This would change</source>
   <translation>Das würde sich ändern</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it.</source>
   <translation>Haken Sie an, was gezeigt wird. Ziehen, oder Alt+↑ und Alt+↓, verschiebt eine Zeile.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time in this state; marked where it is too long</source>
   <translation>Zeit in diesem Zustand; markiert, wo sie zu lang ist</translation>
  </message>
  <message>
   <source>Time off offer (VTO)</source>
   <translation>Freizeitangebot (VTO)</translation>
  </message>
  <message>
   <source>Time signed on since this wall watches</source>
   <translation>Angemeldete Zeit, seit diese Wand zusieht</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>To act on it, type its PIN. Looking needs none.</source>
   <translation>Zum Handeln die PIN eintippen. Zum Ansehen braucht es keine.</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>Nachzufassen</translation>
  </message>
  <message>
   <source>To take over:</source>
   <translation>Zu übernehmen:</translation>
  </message>
  <message>
   <source>To whom, from when until when, how many places</source>
   <translation>Wem, von wann bis wann, wie viele Plätze</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today in the log</source>
   <translation>Heute im Protokoll</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Heute bisher</translation>
  </message>
  <message>
   <source>Today, hour by hour</source>
   <translation>Heute, Stunde für Stunde</translation>
  </message>
  <message>
   <source>Token in the keyring</source>
   <translation>Token im Schlüsselbund</translation>
  </message>
  <message>
   <source>Token's file</source>
   <translation>Datei des Tokens</translation>
  </message>
  <message>
   <source>Token's variable</source>
   <translation>Variable des Tokens</translation>
  </message>
  <message>
   <source>Too few contacts</source>
   <translation>Zu wenige Kontakte</translation>
  </message>
  <message>
   <source>Too few to say: {n} of {least}</source>
   <translation>Zu wenige, um es zu sagen: {n} von {least}</translation>
  </message>
  <message>
   <source>Too long in their state</source>
   <translation>Zu lange im Zustand</translation>
  </message>
  <message>
   <source>Too many waiting</source>
   <translation>Zu viele warten</translation>
  </message>
  <message>
   <source>Totals</source>
   <translation>Summen</translation>
  </message>
  <message>
   <source>Train {count} agent</source>
   <translation>{count} Agenten schulen</translation>
  </message>
  <message>
   <source>Train {count} agents</source>
   <translation>{count} Agenten schulen</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Schulung</translation>
  </message>
  <message>
   <source>Tried: {limits}.</source>
   <translation>Erprobt: {limits}.</translation>
  </message>
  <message>
   <source>Try a rule on last month before you live with it</source>
   <translation>Eine Regel am letzten Monat erproben, bevor man mit ihr lebt</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Erproben</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>Erproben  F5</translation>
  </message>
  <message>
   <source>Try it anew  F5</source>
   <translation>Neu erproben  F5</translation>
  </message>
  <message>
   <source>Try the rule</source>
   <translation>Regel erproben</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Twice the speed</source>
   <translation>Doppelte Geschwindigkeit</translation>
  </message>
  <message>
   <source>Under 3 min in their state</source>
   <translation>Unter 3 min im Zustand</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Understood: {name}</source>
   <translation>Verstanden: {name}</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Rückgängig  Strg+Z</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Das Letzte rückgängig machen</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Rückgängig gemacht: {what}</translation>
  </message>
  <message>
   <source>Unencrypted</source>
   <translation>Unverschlüsselt</translation>
  </message>
  <message>
   <source>Unlock  ⏎</source>
   <translation>Entsperren  ⏎</translation>
  </message>
  <message>
   <source>Unlock this wall</source>
   <translation>Diese Wand entsperren</translation>
  </message>
  <message>
   <source>Unlock this wall by its PIN</source>
   <translation>Diese Wand mit ihrer PIN entsperren</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Until then: announcement, or lead callers to another queue</source>
   <translation>Bis dahin: Ansage, oder Anrufer in eine andere Warteschlange leiten</translation>
  </message>
  <message>
   <source>Until when the effect is expected</source>
   <translation>Bis wann die Wirkung erwartet ist</translation>
  </message>
  <message>
   <source>Until when this holds: {rows}. No time is named.</source>
   <translation>Bis wann das gilt: {rows}. Es ist keine Zeit genannt.</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Upkeep of the log</source>
   <translation>Pflege des Protokolls</translation>
  </message>
  <message>
   <source>Use small letters, digits and _, and begin with a letter.</source>
   <translation>Kleinbuchstaben, Ziffern und _ benutzen, und mit einem Buchstaben beginnen.</translation>
  </message>
  <message>
   <source>Use the time while it is quiet.</source>
   <translation>Nutzen Sie die Zeit, solange es ruhig ist.</translation>
  </message>
  <message>
   <source>Use wss://, or set allow_insecure = true for this feed if the network is trusted.</source>
   <translation>Nehmen Sie wss://, oder setzen Sie allow_insecure = true für diesen Feed, wenn das Netz vertrauenswürdig ist.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Genutzt</translation>
  </message>
  <message>
   <source>Usual, 95 %</source>
   <translation>Üblich, 95 %</translation>
  </message>
  <message>
   <source>Variable of the token</source>
   <translation>Variable des Tokens</translation>
  </message>
  <message>
   <source>View deleted: {name}</source>
   <translation>Ansicht gelöscht: {name}</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Wartezeit</translation>
  </message>
  <message>
   <source>Wait ahead</source>
   <translation>Wartezeit voraus</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartend</translation>
  </message>
  <message>
   <source>Waiting past target</source>
   <translation>Warten über Ziel</translation>
  </message>
  <message>
   <source>Waiting, critical</source>
   <translation>Wartend, kritisch</translation>
  </message>
  <message>
   <source>Waiting, warning</source>
   <translation>Wartend, Warnung</translation>
  </message>
  <message>
   <source>Wallboard: set up</source>
   <translation>Wallboard: Einrichtung</translation>
  </message>
  <message>
   <source>Warn at</source>
   <translation>Warnung ab</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>Warning at</source>
   <translation>Warnung ab</translation>
  </message>
  <message>
   <source>Way of writing</source>
   <translation>Schreibweise</translation>
  </message>
  <message>
   <source>Ways out</source>
   <translation>Wege hinaus</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Weekly report</source>
   <translation>Wochenbericht</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What alerts propose to do; with the id of one of ours it changes that one.</source>
   <translation>Was Alarme vorschlagen; mit der Kennung einer unserer ändert sie diese.</translation>
  </message>
  <message>
   <source>What are the queues held to?</source>
   <translation>Woran werden die Warteschlangen gemessen?</translation>
  </message>
  <message>
   <source>What becomes of the alert while no data come.</source>
   <translation>Was aus dem Alarm wird, solange keine Daten kommen.</translation>
  </message>
  <message>
   <source>What callers hear or are offered, until when</source>
   <translation>Was Anrufer hören oder angeboten bekommen, bis wann</translation>
  </message>
  <message>
   <source>What came of {rows}: the wall took no figures afterwards.</source>
   <translation>Was aus {rows} wurde: Die Wand hat danach keine Zahlen genommen.</translation>
  </message>
  <message>
   <source>What comes in by it. Left out: as the feed says.</source>
   <translation>Was darüber kommt. Leer: wie der Feed sagt.</translation>
  </message>
  <message>
   <source>What could not be delivered for so long is given up, and said so.</source>
   <translation>Was so lange nicht zuzustellen war, wird aufgegeben, und das wird gesagt.</translation>
  </message>
  <message>
   <source>What customers answered today, on the feed's scale</source>
   <translation>Was Kunden heute antworteten, auf der Skala des Feeds</translation>
  </message>
  <message>
   <source>What every queue is held to, unless it says otherwise itself.</source>
   <translation>Woran jede Warteschlange gemessen wird, wenn sie nichts anderes sagt.</translation>
  </message>
  <message>
   <source>What fails, since when</source>
   <translation>Was ausgefallen ist, seit wann</translation>
  </message>
  <message>
   <source>What holds for every way out.</source>
   <translation>Was für jeden Weg hinaus gilt.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Was wäre wenn</translation>
  </message>
  <message>
   <source>What if on {name}</source>
   <translation>Was wäre wenn: {name}</translation>
  </message>
  <message>
   <source>What if: agents, minutes, handling</source>
   <translation>Was wäre wenn: Agenten, Minuten, Bearbeitung</translation>
  </message>
  <message>
   <source>What if…  W</source>
   <translation>Was wäre wenn…  W</translation>
  </message>
  <message>
   <source>What is asked of them</source>
   <translation>Was von ihnen verlangt wird</translation>
  </message>
  <message>
   <source>What is proposed; {count} and {queue} are filled in.</source>
   <translation>Was vorgeschlagen wird; {count} und {queue} werden eingesetzt.</translation>
  </message>
  <message>
   <source>What is saved holds until the program ends: this is the demo's own configuration.</source>
   <translation>Was gespeichert wird, gilt bis zum Ende des Programms: Dies ist die eigene Konfiguration der Demo.</translation>
  </message>
  <message>
   <source>What is seen at once in the window, and goes back with Cancel.</source>
   <translation>Was man sofort im Fenster sieht und mit Abbrechen zurückgeht.</translation>
  </message>
  <message>
   <source>What it looks at: abandonment is the last 30 minutes, abandonment_day the day.</source>
   <translation>Worauf sie sieht: abandonment sind die letzten 30 Minuten, abandonment_day der Tag.</translation>
  </message>
  <message>
   <source>What it was</source>
   <translation>Was es war</translation>
  </message>
  <message>
   <source>What levers did</source>
   <translation>Was Maßnahmen bewirkten</translation>
  </message>
  <message>
   <source>What python main.py pin prints. With it one can act on a wall after typing the PIN.</source>
   <translation>Was python main.py pin ausgibt. Damit kann man an einer Wand nach Eingabe der PIN handeln.</translation>
  </message>
  <message>
   <source>What the agent is called. Empty: as a feed says.</source>
   <translation>Wie der Agent heißt. Leer: wie ein Feed sagt.</translation>
  </message>
  <message>
   <source>What the charts show</source>
   <translation>Was die Diagramme zeigen</translation>
  </message>
  <message>
   <source>What the feed is called where its health is shown.</source>
   <translation>Wie der Feed heißt, wo sein Zustand steht.</translation>
  </message>
  <message>
   <source>What the form asks for beside the text.</source>
   <translation>Wonach das Formular neben dem Text fragt.</translation>
  </message>
  <message>
   <source>What the log does not know</source>
   <translation>Was das Protokoll nicht weiß</translation>
  </message>
  <message>
   <source>What the next hours will bring: there is no forecast for them.</source>
   <translation>Was die nächsten Stunden bringen: Es gibt keine Prognose dafür.</translation>
  </message>
  <message>
   <source>What the next shift must know</source>
   <translation>Was die nächste Schicht wissen muss</translation>
  </message>
  <message>
   <source>What the queue is held to; brighter where it is the queue's own</source>
   <translation>Woran die Warteschlange gemessen wird; heller, wo es ihr eigenes ist</translation>
  </message>
  <message>
   <source>What the shift is called in its handover.</source>
   <translation>Wie die Schicht in ihrer Übergabe heißt.</translation>
  </message>
  <message>
   <source>What the way out is called where its health is shown.</source>
   <translation>Wie der Weg heißt, wo sein Zustand steht.</translation>
  </message>
  <message>
   <source>What this report does not know</source>
   <translation>Was dieser Bericht nicht weiß</translation>
  </message>
  <message>
   <source>What to do, or a queue, an agent, an alert</source>
   <translation>Was zu tun ist, oder Warteschlange, Agent, Alarm</translation>
  </message>
  <message>
   <source>What was coached, and what comes of it</source>
   <translation>Was gecoacht wurde, und was daraus folgt</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <source>What was done well</source>
   <translation>Was gut gemacht wurde</translation>
  </message>
  <message>
   <source>What was done, and what it did</source>
   <translation>Was getan wurde, und was es bewirkte</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>What would more agents change?</source>
   <translation>Was würden mehr Agenten ändern?</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Wann es geschah</translation>
  </message>
  <message>
   <source>When it is due</source>
   <translation>Wann es fällig ist</translation>
  </message>
  <message>
   <source>When shifts run. Fifteen minutes before the end of one its handover is offered.</source>
   <translation>Wann Schichten laufen. Fünfzehn Minuten vor ihrem Ende wird ihre Übergabe angeboten.</translation>
  </message>
  <message>
   <source>When the last 30 minutes are so far below the target.</source>
   <translation>Wenn die letzten 30 Minuten so weit unter dem Ziel liegen.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where do the figures come from?</source>
   <translation>Woher kommen die Zahlen?</translation>
  </message>
  <message>
   <source>Where it stands, what to do</source>
   <translation>Wie es steht, was zu tun ist</translation>
  </message>
  <message>
   <source>Where messages about alerts go, and which.</source>
   <translation>Wohin Nachrichten über Alarme gehen, und welche.</translation>
  </message>
  <message>
   <source>Where most contacts were not answered within the target.</source>
   <translation>Wo die meisten Kontakte nicht im Ziel angenommen wurden.</translation>
  </message>
  <message>
   <source>Where the alert may end. Left out: a fifth (of shares 0.05) better than the limit.</source>
   <translation>Wo der Alarm enden darf. Leer: ein Fünftel (bei Anteilen 0.05) besser als das Limit.</translation>
  </message>
  <message>
   <source>Where the figures come from. A feed named when the program was started wins.</source>
   <translation>Woher die Zahlen kommen. Ein beim Start genannter Feed geht vor.</translation>
  </message>
  <message>
   <source>Where, with whom</source>
   <translation>Wo, mit wem</translation>
  </message>
  <message>
   <source>Whether the shift was busier than expected: there was no plan and too few earlier days.</source>
   <translation>Ob die Schicht voller war als erwartet: Es gab keinen Plan und zu wenige frühere Tage.</translation>
  </message>
  <message>
   <source>Which contacts count for the service level; it is named beside the number.</source>
   <translation>Welche Kontakte für den Servicelevel zählen; es steht neben der Zahl.</translation>
  </message>
  <message>
   <source>Which message means what: docs/howto/own-feed.md; for Twilio docs/feeds/twilio.md.</source>
   <translation>Welche Nachricht was bedeutet: docs/howto/own-feed.md; für Twilio docs/feeds/twilio.md.</translation>
  </message>
  <message>
   <source>Which pages there are, and their order, which is that of their keys.</source>
   <translation>Welche Seiten es gibt, und ihre Reihenfolge, die auch die ihrer Tasten ist.</translation>
  </message>
  <message>
   <source>Which step was taken</source>
   <translation>Welcher Schritt getan wurde</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Who and where?</source>
   <translation>Wer und wo?</translation>
  </message>
  <message>
   <source>Who did it</source>
   <translation>Wer es getan hat</translation>
  </message>
  <message>
   <source>Who is absent or late: nobody wrote a staffing note.</source>
   <translation>Wer fehlt oder verspätet ist: Niemand hat eine Notiz zur Besetzung geschrieben.</translation>
  </message>
  <message>
   <source>Who is absent, late or added</source>
   <translation>Wer fehlt, sich verspätet oder dazukam</translation>
  </message>
  <message>
   <source>Who sits at this screen, for the log.</source>
   <translation>Wer an diesem Bildschirm sitzt, für das Protokoll.</translation>
  </message>
  <message>
   <source>Who sits where. Empty: beside the configuration's usual place.</source>
   <translation>Wer wo sitzt. Leer: neben dem üblichen Ort der Konfiguration.</translation>
  </message>
  <message>
   <source>Who was really signed on: the source does not tell, sign-ons are inferred from the contacts.</source>
   <translation>Wer wirklich angemeldet war: Die Quelle sagt es nicht, Anmeldungen sind aus den Kontakten erschlossen.</translation>
  </message>
  <message>
   <source>Who you are</source>
   <translation>Wer Sie sind</translation>
  </message>
  <message>
   <source>Whoever comes from now on is answered in target even if nothing is done.</source>
   <translation>Wer von jetzt an kommt, wird im Ziel angenommen, auch wenn nichts getan wird.</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Ganzer Tag</translation>
  </message>
  <message>
   <source>Whole floor</source>
   <translation>Gesamtbetrieb</translation>
  </message>
  <message>
   <source>Whole intervals: from {start} to {end}.</source>
   <translation>Ganze Intervalle: von {start} bis {end}.</translation>
  </message>
  <message>
   <source>Why are there no words?</source>
   <translation>Warum gibt es keine Worte?</translation>
  </message>
  <message>
   <source>Why it is snoozed</source>
   <translation>Warum zurückgestellt</translation>
  </message>
  <message>
   <source>Why, as the source says</source>
   <translation>Warum, wie die Quelle sagt</translation>
  </message>
  <message>
   <source>Why, for whoever looks next</source>
   <translation>Warum, für den Nächsten, der hinsieht</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>Mit wem</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Innerhalb</translation>
  </message>
  <message>
   <source>Without a seat: {n}</source>
   <translation>Ohne Platz: {n}</translation>
  </message>
  <message>
   <source>Without a team</source>
   <translation>Ohne Team</translation>
  </message>
  <message>
   <source>Without data</source>
   <translation>Ohne Daten</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <source>Words for one</source>
   <translation>Worte für einen</translation>
  </message>
  <message>
   <source>Words of {name}.</source>
   <translation>Worte von {name}.</translation>
  </message>
  <message>
   <source>Words to begin an intervention with, offered in its form.</source>
   <translation>Worte, mit denen ein Eingriff beginnt, im Formular angeboten.</translation>
  </message>
  <message>
   <source>Words, marks, questions and signatures of a handover</source>
   <translation>Worte, Vermerke, Fragen und Unterschriften einer Übergabe</translation>
  </message>
  <message>
   <source>Worst intervals</source>
   <translation>Schlechteste Intervalle</translation>
  </message>
  <message>
   <source>Wrap-up</source>
   <translation>Nacharbeit</translation>
  </message>
  <message>
   <source>Write a country by its two capital letters: DE.</source>
   <translation>Ein Land mit zwei Großbuchstaben schreiben: DE.</translation>
  </message>
  <message>
   <source>Write a day as 2026-12-25.</source>
   <translation>Einen Tag schreiben wie 2026-12-25.</translation>
  </message>
  <message>
   <source>Write a number above {least}.</source>
   <translation>Eine Zahl über {least} schreiben.</translation>
  </message>
  <message>
   <source>Write a number from {least} to {most}.</source>
   <translation>Eine Zahl von {least} bis {most} schreiben.</translation>
  </message>
  <message>
   <source>Write a number of {least} or more.</source>
   <translation>Eine Zahl ab {least} schreiben.</translation>
  </message>
  <message>
   <source>Write a number of {most} or less.</source>
   <translation>Eine Zahl bis {most} schreiben.</translation>
  </message>
  <message>
   <source>Write a number.</source>
   <translation>Eine Zahl schreiben.</translation>
  </message>
  <message>
   <source>Write a time as 06:30.</source>
   <translation>Eine Zeit schreiben wie 06:30.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Eine ganze Zahl schreiben.</translation>
  </message>
  <message>
   <source>Write an address as wss://feed.example:8765.</source>
   <translation>Eine Adresse schreiben wie wss://feed.example:8765.</translation>
  </message>
  <message>
   <source>Write hours as Mon-Fri 08:00-18:00.</source>
   <translation>Zeiten schreiben wie Mon-Fri 08:00-18:00.</translation>
  </message>
  <message>
   <source>Write ws://host:port or wss://host:port.</source>
   <translation>Schreiben Sie ws://host:port oder wss://host:port.</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You take over</source>
   <translation>Sie übernehmen</translation>
  </message>
  <message>
   <source>You take over: {done} of {all} understood</source>
   <translation>Sie übernehmen: {done} von {all} verstanden</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>a break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>a card number</source>
   <translation>eine Kartennummer</translation>
  </message>
  <message>
   <source>a fifth on the good side</source>
   <translation>ein Fünftel auf der guten Seite</translation>
  </message>
  <message>
   <source>a handover's words stay</source>
   <translation>Worte einer Übergabe bleiben</translation>
  </message>
  <message>
   <source>a meeting</source>
   <translation>Besprechung</translation>
  </message>
  <message>
   <source>a name is longer than {most} characters</source>
   <translation>ein Name ist länger als {most} Zeichen</translation>
  </message>
  <message>
   <source>a new day began in between</source>
   <translation>inzwischen begann ein neuer Tag</translation>
  </message>
  <message>
   <source>a phone number</source>
   <translation>eine Telefonnummer</translation>
  </message>
  <message>
   <source>a rule of your own</source>
   <translation>eine eigene Regel</translation>
  </message>
  <message>
   <source>a target of hours is beyond the staffing model</source>
   <translation>ein Ziel von Stunden liegt außerhalb des Besetzungsmodells</translation>
  </message>
  <message>
   <source>about {length} more</source>
   <translation>noch etwa {length}</translation>
  </message>
  <message>
   <source>about “{alert}” · {clock}</source>
   <translation>zu „{alert}“ · {clock}</translation>
  </message>
  <message>
   <source>above</source>
   <translation>darüber</translation>
  </message>
  <message>
   <source>above {range}</source>
   <translation>über {range}</translation>
  </message>
  <message>
   <source>acknowledged</source>
   <translation>bestätigt</translation>
  </message>
  <message>
   <source>after {n} min</source>
   <translation>nach {n} min</translation>
  </message>
  <message>
   <source>agents as now</source>
   <translation>Agenten wie jetzt</translation>
  </message>
  <message>
   <source>agents by the schedule</source>
   <translation>Agenten nach Plan</translation>
  </message>
  <message>
   <source>agents' states are not in the feed</source>
   <translation>die Zustände der Agenten sind nicht im Feed</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <source>all queues; or queue:PS, group:Retail</source>
   <translation>alle Warteschlangen; oder queue:PS, group:Retail</translation>
  </message>
  <message>
   <source>all taken</source>
   <translation>alle vergeben</translation>
  </message>
  <message>
   <source>all three empty: the program's</source>
   <translation>alle drei leer: die des Programms</translation>
  </message>
  <message>
   <source>also {what}</source>
   <translation>auch {what}</translation>
  </message>
  <message>
   <source>always; or Mon-Fri 08:00-18:00</source>
   <translation>immer; oder Mon-Fri 08:00-18:00</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>eine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>je Stunde</translation>
  </message>
  <message>
   <source>and {n} more at the desk</source>
   <translation>und {n} weitere am Platz</translation>
  </message>
  <message>
   <source>answered in target of answered</source>
   <translation>im Ziel angenommen von angenommen</translation>
  </message>
  <message>
   <source>answered in target of answered and abandoned, short abandons left out</source>
   <translation>im Ziel angenommen von angenommen und abgebrochen, ohne kurze Abbrüche</translation>
  </message>
  <message>
   <source>answered in target of answered, abandoned and flowed out</source>
   <translation>im Ziel angenommen von angenommen, abgebrochen und abgeflossen</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons count against</source>
   <translation>im Ziel angenommen von angeboten, Abbrüche zählen dagegen</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons in target left out</source>
   <translation>im Ziel angenommen von angeboten, ohne Abbrüche im Ziel</translation>
  </message>
  <message>
   <source>answered in time, of answered</source>
   <translation>rechtzeitig angenommen, von angenommen</translation>
  </message>
  <message>
   <source>answered in time, of answered and abandoned but for short ones</source>
   <translation>rechtzeitig angenommen, von angenommen und abgebrochen ohne kurze</translation>
  </message>
  <message>
   <source>answered in time, of answered, abandoned and flowed out</source>
   <translation>rechtzeitig angenommen, von angenommen, abgebrochen und abgeflossen</translation>
  </message>
  <message>
   <source>answered in time, of offered</source>
   <translation>rechtzeitig angenommen, von angeboten</translation>
  </message>
  <message>
   <source>answered in time, of offered but those abandoned in time</source>
   <translation>rechtzeitig angenommen, von angeboten ohne rechtzeitig abgebrochene</translation>
  </message>
  <message>
   <source>answered in {within} of all offered</source>
   <translation>in {within}, von allen angebotenen</translation>
  </message>
  <message>
   <source>answered in {within} of all that ended</source>
   <translation>in {within}, von allen beendeten</translation>
  </message>
  <message>
   <source>answered in {within} of answered</source>
   <translation>in {within}, von angenommen</translation>
  </message>
  <message>
   <source>answered in {within} of answered + abandoned</source>
   <translation>in {within}, von angenommen + abgebrochen</translation>
  </message>
  <message>
   <source>answered in {within}, late waiting counts against</source>
   <translation>in {within}, spätes Warten zählt dagegen</translation>
  </message>
  <message>
   <source>answered in {within}, quick abandons left out</source>
   <translation>in {within}, ohne kurze Abbrüche</translation>
  </message>
  <message>
   <source>answered or abandoned in target of answered and abandoned</source>
   <translation>im Ziel angenommen oder abgebrochen von angenommen und abgebrochen</translation>
  </message>
  <message>
   <source>answered or abandoned in time, of both</source>
   <translation>rechtzeitig angenommen oder abgebrochen, von beiden</translation>
  </message>
  <message>
   <source>answered or abandoned in {within} of all</source>
   <translation>in {within} angen. oder abgebr., von allen</translation>
  </message>
  <message>
   <source>as answered_of_offered, and those who wait past the target count against</source>
   <translation>wie answered_of_offered, und wer über das Ziel wartet, zählt dagegen</translation>
  </message>
  <message>
   <source>as of {clock}</source>
   <translation>Stand {clock}</translation>
  </message>
  <message>
   <source>as the first, and who waits past the target counts against it</source>
   <translation>wie die erste, und wer über das Ziel wartet, zählt dagegen</translation>
  </message>
  <message>
   <source>as the site: {value}{unit}</source>
   <translation>wie der Standort: {value}{unit}</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>wie das System</translation>
  </message>
  <message>
   <source>as the system is</source>
   <translation>wie das System ist</translation>
  </message>
  <message>
   <source>ask something</source>
   <translation>etwas fragen</translation>
  </message>
  <message>
   <source>below</source>
   <translation>darunter</translation>
  </message>
  <message>
   <source>below target {level}</source>
   <translation>unter Ziel {level}</translation>
  </message>
  <message>
   <source>below {range}</source>
   <translation>unter {range}</translation>
  </message>
  <message>
   <source>blue offered · red abandoned</source>
   <translation>blau angeboten · rot abgebrochen</translation>
  </message>
  <message>
   <source>call-back</source>
   <translation>Rückruf</translation>
  </message>
  <message>
   <source>callback</source>
   <translation>Rückruf</translation>
  </message>
  <message>
   <source>chance, 80 %</source>
   <translation>Zufall, 80 %</translation>
  </message>
  <message>
   <source>chance, 95 %</source>
   <translation>Zufall, 95 %</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>clear at {limit}</source>
   <translation>Ende bei {limit}</translation>
  </message>
  <message>
   <source>clearing</source>
   <translation>klingt ab</translation>
  </message>
  <message>
   <source>close to limit {limit}</source>
   <translation>nahe Limit {limit}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <source>colour-blind-safe</source>
   <translation>für Farbenblinde</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>Verbindung wird aufgebaut</translation>
  </message>
  <message>
   <source>connection lost</source>
   <translation>Verbindung verloren</translation>
  </message>
  <message numerus="yes">
   <source>costs {n} agents × {minutes} min</source>
   <comment>costs {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>kostet {n} Agenten × {minutes} min</numerusform>
    <numerusform>kostet {n} Agenten × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>critical</source>
   <translation>kritisch</translation>
  </message>
  <message>
   <source>critical at {limit}</source>
   <translation>kritisch bei {limit}</translation>
  </message>
  <message>
   <source>customer satisfaction</source>
   <translation>Kundenzufriedenheit</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): below the target of {target}</source>
   <translation>der Tag endet nahe {mean} ({bounds}): unter dem Ziel von {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): probably below the target of {target}</source>
   <translation>der Tag endet nahe {mean} ({bounds}): wohl unter dem Ziel von {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} holds</source>
   <translation>der Tag endet nahe {mean} ({bounds}): das Ziel von {target} hält</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} is not safe</source>
   <translation>der Tag endet nahe {mean} ({bounds}): das Ziel von {target} ist nicht sicher</translation>
  </message>
  <message>
   <source>day so far</source>
   <translation>Tag bisher</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
  <message>
   <source>deferred work does not queue by chance</source>
   <translation>aufschiebbare Arbeit staut sich nicht zufällig</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>zugestellt</translation>
  </message>
  <message>
   <source>delivered to {n}</source>
   <translation>an {n} zugestellt</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>dot an agent · bar the team</source>
   <translation>Punkt ein Agent · Strich das Team</translation>
  </message>
  <message>
   <source>due at</source>
   <translation>fällig um</translation>
  </message>
  <message>
   <source>due at {clock}</source>
   <translation>fällig um {clock}</translation>
  </message>
  <message>
   <source>due {time}</source>
   <translation>fällig {time}</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>e-mail and other deferred work left out</source>
   <translation>ohne E-Mail und andere aufschiebbare Arbeit</translation>
  </message>
  <message>
   <source>effect, reference and to whom it was escalated have at most {most} characters each</source>
   <translation>Wirkung, Referenz und Eskalationsziel haben je höchstens {most} Zeichen</translation>
  </message>
  <message>
   <source>escalated to</source>
   <translation>eskaliert an</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>everyone on {scope}</source>
   <translation>alle in {scope}</translation>
  </message>
  <message>
   <source>exactly {n}</source>
   <translation>genau {n}</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>erwartet</translation>
  </message>
  <message>
   <source>expected effect</source>
   <translation>erwartete Wirkung</translation>
  </message>
  <message>
   <source>expected {basis}</source>
   <translation>erwartet {basis}</translation>
  </message>
  <message>
   <source>fails since {clock} ({error})</source>
   <translation>scheitert seit {clock} ({error})</translation>
  </message>
  <message>
   <source>far below target {level}</source>
   <translation>weit unter Ziel {level}</translation>
  </message>
  <message>
   <source>feed {age}</source>
   <translation>Feed {age}</translation>
  </message>
  <message>
   <source>fewer agents</source>
   <translation>weniger Agenten</translation>
  </message>
  <message>
   <source>fewer agents scheduled than required at {clocks}; worst {n} for {required} at {clock}</source>
   <translation>weniger Agenten eingeplant als nötig um {clocks}; am ärgsten {n} statt {required} um {clock}</translation>
  </message>
  <message>
   <source>fewer than 1</source>
   <translation>weniger als 1</translation>
  </message>
  <message>
   <source>figures of {at}</source>
   <translation>Zahlen von {at}</translation>
  </message>
  <message>
   <source>figures {age} old</source>
   <translation>Zahlen {age} alt</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>first contact resolution</source>
   <translation>Lösung beim ersten Kontakt</translation>
  </message>
  <message>
   <source>first holiday on record, as an ordinary day</source>
   <translation>erster Feiertag der Aufzeichnung, als gewöhnlicher Tag</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>Gesamtbetrieb</translation>
  </message>
  <message>
   <source>for csv: offered=Start,wait=Wait,queue=Queue</source>
   <translation>für csv: offered=Start,wait=Wait,queue=Queue</translation>
  </message>
  <message>
   <source>foreseen, 80 %</source>
   <translation>vorhergesehen, 80 %</translation>
  </message>
  <message>
   <source>free now: {agents}</source>
   <translation>jetzt frei: {agents}</translation>
  </message>
  <message numerus="yes">
   <source>frees {n} agents × {minutes} min</source>
   <comment>frees {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>spart {n} Agenten × {minutes} min</numerusform>
    <numerusform>spart {n} Agenten × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <source>from earlier days of the recording</source>
   <translation>aus früheren Tagen der Aufzeichnung</translation>
  </message>
  <message>
   <source>from the alert “{alert}”</source>
   <translation>aus dem Alarm „{alert}“</translation>
  </message>
  <message>
   <source>from the plan</source>
   <translation>nach Plan</translation>
  </message>
  <message>
   <source>from {n} days</source>
   <translation>aus {n} Tagen</translation>
  </message>
  <message numerus="yes">
   <source>from {n} days, no {weekday} among them</source>
   <comment>from {n} day, no {weekday} among them</comment>
   <translation>
    <numerusform>aus {n} Tag, kein {weekday} darunter</numerusform>
    <numerusform>aus {n} Tagen, kein {weekday} darunter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} holidays</source>
   <comment>from {n} holiday</comment>
   <translation>
    <numerusform>aus {n} Feiertag</numerusform>
    <numerusform>aus {n} Feiertagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} {weekday}s among {days}</source>
   <comment>from {n} {weekday} among {days}</comment>
   <translation>
    <numerusform>aus {n} × {weekday} unter {days}</numerusform>
    <numerusform>aus {n} × {weekday} unter {days}</numerusform>
   </translation>
  </message>
  <message>
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <source>got worse</source>
   <translation>verschlimmert</translation>
  </message>
  <message>
   <source>group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>hands over</source>
   <translation>übergibt</translation>
  </message>
  <message>
   <source>heard</source>
   <translation>gehört</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>hoher Kontrast</translation>
  </message>
  <message>
   <source>hours ahead of now</source>
   <translation>Stunden in der Zukunft</translation>
  </message>
  <message>
   <source>how the page is arranged</source>
   <translation>wie die Seite angeordnet ist</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <source>in {place}</source>
   <translation>in {place}</translation>
  </message>
  <message>
   <source>information</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>interval {clock}: {levels}</source>
   <translation>Intervall {clock}: {levels}</translation>
  </message>
  <message>
   <source>it does harm</source>
   <translation>sie schadet</translation>
  </message>
  <message>
   <source>it ends</source>
   <translation>er endet</translation>
  </message>
  <message>
   <source>it goes to agents by name, and none is named</source>
   <translation>es geht namentlich an Agenten, und keiner ist genannt</translation>
  </message>
  <message>
   <source>it happened earlier</source>
   <translation>es geschah früher</translation>
  </message>
  <message>
   <source>it helps</source>
   <translation>sie hilft</translation>
  </message>
  <message>
   <source>it is raised</source>
   <translation>er wird erhoben</translation>
  </message>
  <message>
   <source>it stays as it is</source>
   <translation>er bleibt, wie er ist</translation>
  </message>
  <message>
   <source>it went out to agents</source>
   <translation>es ging hinaus an Agenten</translation>
  </message>
  <message>
   <source>its agents mostly serve other queues</source>
   <translation>die Agenten bedienen meist andere Warteschlangen</translation>
  </message>
  <message>
   <source>keeping the day</source>
   <translation>das Festhalten des Tages</translation>
  </message>
  <message>
   <source>kept view of the log</source>
   <translation>gespeicherte Ansicht des Protokolls</translation>
  </message>
  <message>
   <source>known since {time}</source>
   <translation>bekannt seit {time}</translation>
  </message>
  <message>
   <source>last 30 min</source>
   <translation>letzte 30 min</translation>
  </message>
  <message>
   <source>last heard {age} ago</source>
   <translation>zuletzt gehört vor {age}</translation>
  </message>
  <message>
   <source>last {n} min</source>
   <translation>letzte {n} min</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <source>less than once in {n} shifts</source>
   <translation>seltener als einmal in {n} Schichten</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>limit {limit}</source>
   <translation>Limit {limit}</translation>
  </message>
  <message>
   <source>line and band expected</source>
   <translation>Linie und Band erwartet</translation>
  </message>
  <message>
   <source>logged at {clock}</source>
   <translation>festgehalten um {clock}</translation>
  </message>
  <message>
   <source>longer than {length}</source>
   <translation>länger als {length}</translation>
  </message>
  <message>
   <source>longest</source>
   <translation>längste</translation>
  </message>
  <message>
   <source>lunch</source>
   <translation>Mittagspause</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>messages did not come</source>
   <translation>Nachrichten blieben aus</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>missed by more than chance</source>
   <translation>mehr als zufällig verfehlt</translation>
  </message>
  <message>
   <source>more agents</source>
   <translation>mehr Agenten</translation>
  </message>
  <message>
   <source>more than once a shift</source>
   <translation>öfter als einmal je Schicht</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>stumm</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>needs {count} more at {clock}</source>
   <translation>braucht {count} mehr um {clock}</translation>
  </message>
  <message>
   <source>never; or Mon 08:00-10:00</source>
   <translation>nie; oder Mon 08:00-10:00</translation>
  </message>
  <message>
   <source>next try in {seconds}</source>
   <translation>nächster Versuch in {seconds}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no agent was on</source>
   <translation>kein Agent war da</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>keine Antwort in der Zeit</translation>
  </message>
  <message>
   <source>no contacts since</source>
   <translation>seitdem keine Kontakte</translation>
  </message>
  <message>
   <source>no contacts were expected</source>
   <translation>keine Kontakte waren erwartet</translation>
  </message>
  <message>
   <source>no contacts yet</source>
   <translation>noch keine Kontakte</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>keine Daten</translation>
  </message>
  <message>
   <source>no data to judge by</source>
   <translation>keine Daten zum Beurteilen</translation>
  </message>
  <message>
   <source>no data yet</source>
   <translation>noch keine Daten</translation>
  </message>
  <message>
   <source>no earlier days</source>
   <translation>keine früheren Tage</translation>
  </message>
  <message>
   <source>no feed</source>
   <translation>kein Feed</translation>
  </message>
  <message>
   <source>no feed offers {command} now</source>
   <translation>kein Feed bietet jetzt {command}</translation>
  </message>
  <message>
   <source>no figures kept</source>
   <translation>keine Zahlen festgehalten</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>kein Nachfassen</translation>
  </message>
  <message>
   <source>no more contacts are expected today</source>
   <translation>heute werden keine Kontakte mehr erwartet</translation>
  </message>
  <message>
   <source>no noise band: {why}</source>
   <translation>kein Zufallsband: {why}</translation>
  </message>
  <message>
   <source>no outlook: {why}</source>
   <translation>kein Ausblick: {why}</translation>
  </message>
  <message>
   <source>no queue is chosen that the agents are to serve</source>
   <translation>keine Warteschlange ist gewählt, die die Agenten bedienen sollen</translation>
  </message>
  <message>
   <source>no secret</source>
   <translation>kein Geheimnis</translation>
  </message>
  <message>
   <source>no time named</source>
   <translation>keine Zeit genannt</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>keine Worte</translation>
  </message>
  <message>
   <source>nobody accepted yet</source>
   <translation>noch niemand hat angenommen</translation>
  </message>
  <message>
   <source>nobody else waits</source>
   <translation>sonst wartet niemand</translation>
  </message>
  <message>
   <source>nobody has hung up yet</source>
   <translation>noch niemand hat aufgelegt</translation>
  </message>
  <message>
   <source>nobody has it yet</source>
   <translation>noch kümmert sich niemand</translation>
  </message>
  <message>
   <source>nobody listens there</source>
   <translation>dort hört niemand zu</translation>
  </message>
  <message>
   <source>nobody waits</source>
   <translation>niemand wartet</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none now</source>
   <translation>jetzt keiner</translation>
  </message>
  <message>
   <source>not beyond chance</source>
   <translation>nicht über den Zufall hinaus</translation>
  </message>
  <message>
   <source>not heard</source>
   <translation>nicht gehört</translation>
  </message>
  <message>
   <source>not heard now</source>
   <translation>jetzt nicht gehört</translation>
  </message>
  <message>
   <source>not in this feed</source>
   <translation>nicht in diesem Feed</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>not saved: {why}</source>
   <translation>nicht gespeichert: {why}</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>nicht gesehen</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>nicht gesendet</translation>
  </message>
  <message>
   <source>not signed yet by anyone who takes over</source>
   <translation>von keinem Übernehmenden unterschrieben</translation>
  </message>
  <message>
   <source>not taken back: it went out to agents</source>
   <translation>nicht zurückgenommen: es ging hinaus an Agenten</translation>
  </message>
  <message>
   <source>nothing handled yet</source>
   <translation>noch nichts bearbeitet</translation>
  </message>
  <message>
   <source>nothing is expected of the day yet</source>
   <translation>für den Tag wird noch nichts erwartet</translation>
  </message>
  <message>
   <source>nothing is known of it yet</source>
   <translation>noch ist nichts davon bekannt</translation>
  </message>
  <message>
   <source>nothing recorded</source>
   <translation>nichts aufgezeichnet</translation>
  </message>
  <message>
   <source>nothing sent yet</source>
   <translation>noch nichts gesendet</translation>
  </message>
  <message>
   <source>of offered</source>
   <translation>von angeboten</translation>
  </message>
  <message>
   <source>of {n} signed on</source>
   <translation>von {n} angemeldet</translation>
  </message>
  <message>
   <source>offered</source>
   <translation>angeboten</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <source>old</source>
   <translation>veraltet</translation>
  </message>
  <message>
   <source>older than a day</source>
   <translation>älter als ein Tag</translation>
  </message>
  <message>
   <source>on</source>
   <translation>da</translation>
  </message>
  <message>
   <source>on contact</source>
   <translation>im Kontakt</translation>
  </message>
  <message>
   <source>on contact, of on contact + available</source>
   <translation>im Kontakt, von im Kontakt + verfügbar</translation>
  </message>
  <message>
   <source>on target {level}</source>
   <translation>im Ziel {level}</translation>
  </message>
  <message>
   <source>on {what}</source>
   <translation>zu {what}</translation>
  </message>
  <message>
   <source>once in {n} shifts</source>
   <translation>einmal in {n} Schichten</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>open or done</source>
   <translation>offen oder erledigt</translation>
  </message>
  <message>
   <source>opens {moment}</source>
   <translation>öffnet {moment}</translation>
  </message>
  <message>
   <source>opens {moment}, in {span}</source>
   <translation>öffnet {moment}, in {span}</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>außerhalb</translation>
  </message>
  <message>
   <source>over limit {limit}</source>
   <translation>über Limit {limit}</translation>
  </message>
  <message>
   <source>over the day</source>
   <translation>über den Tag</translation>
  </message>
  <message>
   <source>over {length}</source>
   <translation>über {length}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>überfällig</translation>
  </message>
  <message>
   <source>queue</source>
   <translation>Warteschlange</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME or channel:NAME, one on each line.</source>
   <translation>queue:ID, group:NAME oder channel:NAME, eines je Zeile.</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME, channel:NAME or *, one on each line. It wins over the line above.</source>
   <translation>queue:ID, group:NAME, channel:NAME oder *, eines je Zeile. Geht der Zeile darüber vor.</translation>
  </message>
  <message>
   <source>raised {clock}</source>
   <translation>erhoben {clock}</translation>
  </message>
  <message>
   <source>recovered</source>
   <translation>vorbei</translation>
  </message>
  <message>
   <source>recovered {clock}</source>
   <translation>vorbei {clock}</translation>
  </message>
  <message>
   <source>recovered {clock} after {span}</source>
   <translation>vorbei {clock} nach {span}</translation>
  </message>
  <message>
   <source>recovering</source>
   <translation>klingt ab</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>refuses us</source>
   <translation>weist uns ab</translation>
  </message>
  <message>
   <source>required</source>
   <translation>nötig</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>saving…</source>
   <translation>speichert…</translation>
  </message>
  <message>
   <source>say it</source>
   <translation>es sagen</translation>
  </message>
  <message>
   <source>say whether the signature is of the one who goes or of the one who comes</source>
   <translation>sagen, ob der Gehende oder der Kommende unterschreibt</translation>
  </message>
  <message>
   <source>say who did it</source>
   <translation>sagen Sie, wer es getan hat</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>sagen, warum</translation>
  </message>
  <message>
   <source>scheduled</source>
   <translation>eingeplant</translation>
  </message>
  <message>
   <source>scheduled: {activity}</source>
   <translation>eingeplant: {activity}</translation>
  </message>
  <message>
   <source>schedules, and so adherence</source>
   <translation>Pläne, und damit die Planeinhaltung</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>seconds back, e.g. 120</source>
   <translation>Sekunden zurück, z. B. 120</translation>
  </message>
  <message>
   <source>seconds past the limit, e.g. 30</source>
   <translation>Sekunden über dem Limit, z. B. 30</translation>
  </message>
  <message>
   <source>seen by {name}</source>
   <translation>gesehen von {name}</translation>
  </message>
  <message>
   <source>seen by {who} at {clock}</source>
   <translation>gesehen von {who} um {clock}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
  <message>
   <source>sent {clock}</source>
   <translation>gesendet {clock}</translation>
  </message>
  <message>
   <source>sent?</source>
   <translation>gesendet?</translation>
  </message>
  <message>
   <source>service level {change}; what was expected anyway is not known: {why}</source>
   <translation>Servicelevel {change}; was ohnehin erwartet war, ist nicht bekannt: {why}</translation>
  </message>
  <message>
   <source>service level {change}; {range} expected anyway</source>
   <translation>Servicelevel {change}; {range} ohnehin erwartet</translation>
  </message>
  <message>
   <source>since {clock}</source>
   <translation>seit {clock}</translation>
  </message>
  <message>
   <source>since {moment}</source>
   <translation>seit {moment}</translation>
  </message>
  <message>
   <source>slipping, target {level}</source>
   <translation>rutscht ab, Ziel {level}</translation>
  </message>
  <message>
   <source>sms</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>snoozed until {clock}</source>
   <translation>zurückgestellt bis {clock}</translation>
  </message>
  <message>
   <source>snoozed until {until}</source>
   <translation>zurückgestellt bis {until}</translation>
  </message>
  <message>
   <source>social</source>
   <translation>Social Media</translation>
  </message>
  <message>
   <source>still running</source>
   <translation>läuft, nicht beendet</translation>
  </message>
  <message>
   <source>still to come</source>
   <translation>steht noch bevor</translation>
  </message>
  <message>
   <source>taken back at the desk</source>
   <translation>am Leitstand zurückgenommen</translation>
  </message>
  <message>
   <source>taken over by {name} at {clock}</source>
   <translation>übernommen von {name} um {clock}</translation>
  </message>
  <message>
   <source>takes over</source>
   <translation>übernimmt</translation>
  </message>
  <message>
   <source>target {band}</source>
   <translation>Ziel {band}</translation>
  </message>
  <message>
   <source>target {level}</source>
   <translation>Ziel {level}</translation>
  </message>
  <message>
   <source>target {level} within {within} s; {formula}</source>
   <translation>Ziel {level} in {within} s; {formula}</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>Ziel {target}</translation>
  </message>
  <message>
   <source>tells, moves nothing</source>
   <translation>teilt mit, bewegt nichts</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>die Adresse</translation>
  </message>
  <message>
   <source>the connection to {feed} broke off; it may not have arrived</source>
   <translation>die Verbindung zu {feed} brach ab; vielleicht kam es nicht an</translation>
  </message>
  <message>
   <source>the day</source>
   <translation>der Tag</translation>
  </message>
  <message>
   <source>the forecast</source>
   <translation>die Prognose</translation>
  </message>
  <message>
   <source>the log could not be written for {n} s</source>
   <translation>das Protokoll war {n} s lang nicht zu schreiben</translation>
  </message>
  <message>
   <source>the log did not answer</source>
   <translation>das Protokoll hat nicht geantwortet</translation>
  </message>
  <message>
   <source>the longest {wait}</source>
   <translation>der längste {wait}</translation>
  </message>
  <message>
   <source>the look at alerts</source>
   <translation>der Blick auf die Alarme</translation>
  </message>
  <message>
   <source>the program failed at it; its log has the details</source>
   <translation>das Programm ist daran gescheitert; sein Protokoll hat die Einzelheiten</translation>
  </message>
  <message>
   <source>the program's limits</source>
   <translation>die Grenzen des Programms</translation>
  </message>
  <message>
   <source>the queue</source>
   <translation>die Warteschlange</translation>
  </message>
  <message>
   <source>the seconds are a number from 0 to 604,800</source>
   <translation>die Sekunden sind eine Zahl von 0 bis 604.800</translation>
  </message>
  <message>
   <source>the secret itself</source>
   <translation>das Geheimnis selbst</translation>
  </message>
  <message>
   <source>the service level is a number from 0 to 100</source>
   <translation>der Servicelevel ist eine Zahl von 0 bis 100</translation>
  </message>
  <message>
   <source>the source gave no reason</source>
   <translation>die Quelle nannte keinen Grund</translation>
  </message>
  <message>
   <source>the staffing model does not count by {formula}</source>
   <translation>das Besetzungsmodell zählt nicht nach {formula}</translation>
  </message>
  <message>
   <source>the text has {n} characters; at most {most} are kept: shorten it</source>
   <translation>der Text hat {n} Zeichen; höchstens {most} werden aufbewahrt: kürzen Sie ihn</translation>
  </message>
  <message>
   <source>the wall missed {share} of it</source>
   <translation>die Wand hat {share} davon verpasst</translation>
  </message>
  <message>
   <source>the watch for spikes</source>
   <translation>die Suche nach Ausschlägen</translation>
  </message>
  <message>
   <source>there are no words for the agents to read</source>
   <translation>es gibt keine Worte für die Agenten</translation>
  </message>
  <message>
   <source>there is no kind {kind}; choose one of {known}</source>
   <translation>es gibt keine Art {kind}; wählen Sie eine von {known}</translation>
  </message>
  <message>
   <source>this feed does not take it to agents, and no route carries it</source>
   <translation>dieser Feed bringt es nicht zu Agenten, und kein Weg überträgt es</translation>
  </message>
  <message>
   <source>this interval</source>
   <translation>dieses Intervall</translation>
  </message>
  <message>
   <source>this machine has no keyring: use a variable</source>
   <translation>dieser Rechner hat keinen Schlüsselbund: benutzen Sie eine Variable</translation>
  </message>
  <message>
   <source>ticket</source>
   <translation>Ticket</translation>
  </message>
  <message>
   <source>times of {zone} · printed {time}</source>
   <translation>Zeiten von {zone} · gedruckt {time}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>too few contacts handled yet</source>
   <translation>noch zu wenige Kontakte bearbeitet</translation>
  </message>
  <message>
   <source>too few contacts were handled to know how long one takes</source>
   <translation>zu wenige Kontakte wurden bearbeitet, um zu wissen, wie lange einer dauert</translation>
  </message>
  <message>
   <source>too few to say: {n} alone, {least} are needed</source>
   <translation>zu wenige, um es zu sagen: {n} allein, {least} sind nötig</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>zu lange</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Schulung</translation>
  </message>
  <message>
   <source>tried / stands</source>
   <translation>erprobt / steht</translation>
  </message>
  <message>
   <source>trying again now</source>
   <translation>versucht es jetzt erneut</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>unfertig</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>entsperrt</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>bis {time}</translation>
  </message>
  <message>
   <source>up to {n}</source>
   <translation>bis zu {n}</translation>
  </message>
  <message>
   <source>usual, 95 %</source>
   <translation>üblich, 95 %</translation>
  </message>
  <message>
   <source>video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartend</translation>
  </message>
  <message>
   <source>waiting {before} → {after}</source>
   <translation>wartend {before} → {after}</translation>
  </message>
  <message>
   <source>warn at {limit}</source>
   <translation>Warnung bei {limit}</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>was due {time}</source>
   <translation>war fällig {time}</translation>
  </message>
  <message>
   <source>what belongs to a handover is written on the Handover page</source>
   <translation>was zu einer Übergabe gehört, schreibt man auf der Seite Übergabe</translation>
  </message>
  <message>
   <source>what is signed stays</source>
   <translation>was unterschrieben ist, bleibt</translation>
  </message>
  <message>
   <source>what is usual</source>
   <translation>das Übliche</translation>
  </message>
  <message>
   <source>with</source>
   <translation>mit</translation>
  </message>
  <message>
   <source>within {range}</source>
   <translation>im Bereich {range}</translation>
  </message>
  <message>
   <source>within, seconds</source>
   <translation>innerhalb, Sekunden</translation>
  </message>
  <message>
   <source>work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <source>worked out from contacts</source>
   <translation>aus Kontakten erschlossen</translation>
  </message>
  <message>
   <source>write some words on the floor first, or say why there are none</source>
   <translation>schreiben Sie zuerst einige Worte zum Betrieb, oder sagen Sie, warum es keine gibt</translation>
  </message>
  <message>
   <source>write them down</source>
   <translation>sie aufschreiben</translation>
  </message>
  <message>
   <source>wss://feed.example:8765. No password in it.</source>
   <translation>wss://feed.example:8765. Kein Passwort darin.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{address} did not take it</source>
   <translation>{address} hat es nicht angenommen</translation>
  </message>
  <message numerus="yes">
   <source>{agents} in {n} teams</source>
   <comment>{agents} in {n} team</comment>
   <translation>
    <numerusform>{agents} in {n} Team</numerusform>
    <numerusform>{agents} in {n} Teams</numerusform>
   </translation>
  </message>
  <message>
   <source>{agents} took {n} contacts.</source>
   <translation>{agents}: {n} Kontakte angenommen.</translation>
  </message>
  <message>
   <source>{agents} {more} from {clock} for {minutes} min</source>
   <translation>{agents} {more} ab {clock} für {minutes} min</translation>
  </message>
  <message>
   <source>{agents}: call them back</source>
   <translation>{agents}: holen Sie sie zurück</translation>
  </message>
  <message>
   <source>{agents}: move the next breaks</source>
   <translation>{agents}: verschieben Sie die nächsten Pausen</translation>
  </message>
  <message>
   <source>{age} old</source>
   <translation>{age} alt</translation>
  </message>
  <message>
   <source>{arrow} as over the day</source>
   <translation>{arrow} wie über den Tag</translation>
  </message>
  <message>
   <source>{arrow} as {n} min ago</source>
   <translation>{arrow} wie vor {n} min</translation>
  </message>
  <message>
   <source>{arrow} from {level} over the day</source>
   <translation>{arrow} von {level} über den Tag</translation>
  </message>
  <message>
   <source>{arrow} from {value}, {n} min ago</source>
   <translation>{arrow} von {value} vor {n} min</translation>
  </message>
  <message>
   <source>{arrow} {level} in the last {n} min</source>
   <translation>{arrow} {level} in den letzten {n} min</translation>
  </message>
  <message>
   <source>{basis} and the day so far</source>
   <translation>{basis} und dem Tag bisher</translation>
  </message>
  <message>
   <source>{chart}: nothing is known yet.</source>
   <translation>{chart}: noch ist nichts bekannt.</translation>
  </message>
  <message>
   <source>{chart}: {now} at {clock}, {low} to {high} since {start}. {remark}</source>
   <translation>{chart}: {now} um {clock}, {low} bis {high} seit {start}. {remark}</translation>
  </message>
  <message>
   <source>{clock} is still to come: choose a time that has been.</source>
   <translation>{clock} steht noch bevor: Wählen Sie eine vergangene Zeit.</translation>
  </message>
  <message>
   <source>{contact}, long for this agent</source>
   <translation>{contact}, lange für diesen Agenten</translation>
  </message>
  <message>
   <source>{count} short now</source>
   <translation>jetzt fehlen {count}</translation>
  </message>
  <message numerus="yes">
   <source>{days} and {n} more days</source>
   <comment>{days} and {n} more day</comment>
   <translation>
    <numerusform>{days} und {n} weiterer Tag</numerusform>
    <numerusform>{days} und {n} weitere Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{days} days. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</source>
   <comment>{days} day. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</comment>
   <translation>
    <numerusform>{days} Tag. Wie erprobt: {tried}, davon {critical} kritisch (farbige Balken). Wie sie steht: {stands} (graue Balken darüber).</numerusform>
    <numerusform>{days} Tage. Wie erprobt: {tried}, davon {critical} kritisch (farbige Balken). Wie sie steht: {stands} (graue Balken darüber).</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}</source>
   <translation>{day}.</translation>
  </message>
  <message>
   <source>{day} was held to {within} s</source>
   <translation>{day} galten {within} s</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{day} – {end}</source>
   <translation>{day} – {end}</translation>
  </message>
  <message>
   <source>{day}: not kept</source>
   <translation>{day}: nicht aufbewahrt</translation>
  </message>
  <message>
   <source>{day}: reading…</source>
   <translation>{day}: wird gelesen…</translation>
  </message>
  <message>
   <source>{day}: the log could not be read</source>
   <translation>{day}: das Protokoll war nicht zu lesen</translation>
  </message>
  <message>
   <source>{done} of {count} steps taken</source>
   <translation>{done} von {count} Schritten getan</translation>
  </message>
  <message>
   <source>{done} of {total} days</source>
   <translation>{done} von {total} Tagen</translation>
  </message>
  <message>
   <source>{feed} does not offer {command}</source>
   <translation>{feed} bietet {command} nicht</translation>
  </message>
  <message>
   <source>{feed} is not connected</source>
   <translation>{feed} ist nicht verbunden</translation>
  </message>
  <message>
   <source>{figures} by team.</source>
   <translation>{figures} nach Team.</translation>
  </message>
  <message>
   <source>{figures}: not in this feed.</source>
   <translation>{figures}: nicht in diesem Feed.</translation>
  </message>
  <message>
   <source>{file} is what the program opens when it is started without a command.</source>
   <translation>{file} öffnet das Programm, wenn es ohne Befehl gestartet wird.</translation>
  </message>
  <message>
   <source>{file} says the same.</source>
   <translation>{file} sagt dasselbe.</translation>
  </message>
  <message>
   <source>{kind} of {clock}</source>
   <translation>{kind} von {clock}</translation>
  </message>
  <message>
   <source>{kind} {clock}</source>
   <translation>{kind} {clock}</translation>
  </message>
  <message>
   <source>{length} · since {clock}</source>
   <translation>{length} · seit {clock}</translation>
  </message>
  <message>
   <source>{level} in the last half-hour</source>
   <translation>{level} in der letzten halben Stunde</translation>
  </message>
  <message>
   <source>{level} in the last half-hour: on its way down</source>
   <translation>{level} in der letzten halben Stunde: fallend</translation>
  </message>
  <message>
   <source>{level} in {length}</source>
   <translation>{level} in {length}</translation>
  </message>
  <message>
   <source>{level} over the shift, target {target}</source>
   <translation>{level} über die Schicht, Ziel {target}</translation>
  </message>
  <message>
   <source>{lever}: {agents} from {clock} for {n} min</source>
   <translation>{lever}: {agents} ab {clock} für {n} min</translation>
  </message>
  <message>
   <source>{low} to {high}, at last {last}</source>
   <translation>{low} bis {high}, zuletzt {last}</translation>
  </message>
  <message>
   <source>{mean} ({low} to {high})</source>
   <translation>{mean} ({low} bis {high})</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message>
   <source>{name} asked about {what}:</source>
   <translation>{name} fragte zu {what}:</translation>
  </message>
  <message>
   <source>{name} asked:</source>
   <translation>{name} fragte:</translation>
  </message>
  <message>
   <source>{name} has it since {clock}</source>
   <translation>{name} kümmert sich seit {clock}</translation>
  </message>
  <message>
   <source>{name} has signed already</source>
   <translation>{name} hat schon unterschrieben</translation>
  </message>
  <message>
   <source>{name} has signed already; say it in an answer</source>
   <translation>{name} hat schon unterschrieben; sagen Sie es in einer Antwort</translation>
  </message>
  <message>
   <source>{name} has signed as the one who hands over: it takes two</source>
   <translation>{name} hat als Übergebender unterschrieben: es braucht zwei</translation>
  </message>
  <message>
   <source>{name} has signed as the one who takes over: it takes two</source>
   <translation>{name} hat als Übernehmender unterschrieben: es braucht zwei</translation>
  </message>
  <message>
   <source>{name}, −{end} to +{end} points</source>
   <translation>{name}, −{end} bis +{end} Punkte</translation>
  </message>
  <message>
   <source>{n} abandoned</source>
   <translation>{n} abgebrochen</translation>
  </message>
  <message>
   <source>{n} accepted</source>
   <translation>{n} angenommen</translation>
  </message>
  <message>
   <source>{n} accepted ({names})</source>
   <translation>{n} angenommen ({names})</translation>
  </message>
  <message>
   <source>{n} accepted, {declined} declined</source>
   <translation>{n} angenommen, {declined} abgelehnt</translation>
  </message>
  <message numerus="yes">
   <source>{n} agents</source>
   <comment>{n} agent</comment>
   <translation>
    <numerusform>{n} Agent</numerusform>
    <numerusform>{n} Agenten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents are free elsewhere: open this queue to them</source>
   <comment>{n} agent is free elsewhere: open this queue to them</comment>
   <translation>
    <numerusform>{n} Agent ist anderswo frei: Öffnen Sie ihm diese Warteschlange</numerusform>
    <numerusform>{n} Agenten sind anderswo frei: Öffnen Sie ihnen diese Warteschlange</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</source>
   <comment>{n} agent more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</comment>
   <translation>
    <numerusform>{n} Agent mehr als nötig bis {clock}; die Auslastung war in den letzten 30 min {occupancy}, ihre Untergrenze ist {low}.</numerusform>
    <numerusform>{n} Agenten mehr als nötig bis {clock}; die Auslastung war in den letzten 30 min {occupancy}, ihre Untergrenze ist {low}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts</source>
   <translation>{n} Alarme</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts</source>
   <comment>{n} alert</comment>
   <translation>
    <numerusform>{n} Alarm</numerusform>
    <numerusform>{n} Alarme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts in force, {matters}.</source>
   <comment>{n} alert in force, {matters}.</comment>
   <translation>
    <numerusform>{n} Alarm aktiv, {matters}.</numerusform>
    <numerusform>{n} Alarme aktiv, {matters}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts over</source>
   <translation>{n} Alarme vorbei</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts, {length} in force.</source>
   <comment>{n} alert, {length} in force.</comment>
   <translation>
    <numerusform>{n} Alarm, {length} aktiv.</numerusform>
    <numerusform>{n} Alarme, {length} aktiv.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} at lunch</source>
   <translation>{n} beim Mittagessen</translation>
  </message>
  <message>
   <source>{n} available</source>
   <translation>{n} verfügbar</translation>
  </message>
  <message>
   <source>{n} away</source>
   <translation>{n} abwesend</translation>
  </message>
  <message>
   <source>{n} before</source>
   <translation>{n} davor</translation>
  </message>
  <message numerus="yes">
   <source>{n} coachings given.</source>
   <comment>{n} coaching given.</comment>
   <translation>
    <numerusform>{n} Coaching gegeben.</numerusform>
    <numerusform>{n} Coachings gegeben.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} Kontakte</translation>
  </message>
  <message>
   <source>{n} contacts, as many as expected</source>
   <translation>{n} Kontakte, so viele wie erwartet</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, by chance</source>
   <translation>{n} Kontakte, {change} gegen die Prognose, zufällig</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, within chance.</source>
   <translation>{n} Kontakte, {change} gegen die Prognose, im Rahmen des Zufalls.</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast.</source>
   <translation>{n} Kontakte, {change} gegen die Prognose.</translation>
  </message>
  <message>
   <source>{n} contacts, {share} fewer than expected</source>
   <translation>{n} Kontakte, {share} weniger als erwartet</translation>
  </message>
  <message>
   <source>{n} contacts, {share} more than expected</source>
   <translation>{n} Kontakte, {share} mehr als erwartet</translation>
  </message>
  <message>
   <source>{n} contacts.</source>
   <translation>{n} Kontakte.</translation>
  </message>
  <message>
   <source>{n} critical</source>
   <translation>{n} kritisch</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} Tage</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} declined</source>
   <translation>{n} abgelehnt</translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier messages could not be delivered in time.</source>
   <comment>{n} earlier message could not be delivered in time.</comment>
   <translation>
    <numerusform>{n} frühere Nachricht war nicht rechtzeitig zuzustellen.</numerusform>
    <numerusform>{n} frühere Nachrichten waren nicht rechtzeitig zuzustellen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events dated {years} were refused</source>
   <comment>{n} event dated {years} was refused</comment>
   <translation>
    <numerusform>{n} Ereignis mit Datum {years} wurde abgewiesen</numerusform>
    <numerusform>{n} Ereignisse mit Datum {years} wurden abgewiesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} follow-ups overdue.</source>
   <comment>{n} follow-up overdue.</comment>
   <translation>
    <numerusform>{n} Nachfassen überfällig.</numerusform>
    <numerusform>{n} Nachfassen überfällig.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} for {expected}</source>
   <translation>{n} statt {expected}</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>{n} gefunden</translation>
  </message>
  <message>
   <source>{n} given up</source>
   <translation>{n} aufgegeben</translation>
  </message>
  <message>
   <source>{n} in 5 min where {usual} were expected; {rarity}.</source>
   <translation>{n} in 5 min, wo {usual} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{n} in a meeting</source>
   <translation>{n} in einer Besprechung</translation>
  </message>
  <message>
   <source>{n} in training</source>
   <translation>{n} in Schulung</translation>
  </message>
  <message>
   <source>{n} in wrap-up</source>
   <translation>{n} in Nacharbeit</translation>
  </message>
  <message numerus="yes">
   <source>{n} levers used.</source>
   <comment>{n} lever used.</comment>
   <translation>
    <numerusform>{n} Maßnahme genutzt.</numerusform>
    <numerusform>{n} Maßnahmen genutzt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters open</source>
   <comment>{n} matter open</comment>
   <translation>
    <numerusform>{n} Sache offen</numerusform>
    <numerusform>{n} Sachen offen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages came only when they were asked for</source>
   <comment>{n} message came only when it was asked for</comment>
   <translation>
    <numerusform>{n} Nachricht kam erst auf Nachfrage</numerusform>
    <numerusform>{n} Nachrichten kamen erst auf Nachfrage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages could not be read; the last: {what}</source>
   <comment>{n} message could not be read: {what}</comment>
   <translation>
    <numerusform>{n} Nachricht war nicht lesbar: {what}</numerusform>
    <numerusform>{n} Nachrichten waren nicht lesbar; die letzte: {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages of a kind that is not known here ({kinds})</source>
   <comment>{n} message of a kind that is not known here ({kinds})</comment>
   <translation>
    <numerusform>{n} Nachricht einer hier unbekannten Art ({kinds})</numerusform>
    <numerusform>{n} Nachrichten einer hier unbekannten Art ({kinds})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages wait</source>
   <comment>{n} message waits</comment>
   <translation>
    <numerusform>{n} Nachricht wartet</numerusform>
    <numerusform>{n} Nachrichten warten</numerusform>
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
    <numerusform>{n} Agent mehr für {minutes} min bringt die Warteschlange bis {clock} zurück ins Ziel</numerusform>
    <numerusform>{n} Agenten mehr für {minutes} min bringen die Warteschlange bis {clock} zurück ins Ziel</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} not answered</source>
   <translation>{n} nicht beantwortet</translation>
  </message>
  <message>
   <source>{n} not saved: {why}</source>
   <translation>{n} nicht gespeichert: {why}</translation>
  </message>
  <message>
   <source>{n} not taken</source>
   <translation>{n} nicht vergeben</translation>
  </message>
  <message>
   <source>{n} of its messages could not be read; the last: {what}</source>
   <translation>{n} seiner Nachrichten waren nicht zu lesen; die letzte: {what}</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <source>{n} of {places} accepted</source>
   <translation>{n} von {places} angenommen</translation>
  </message>
  <message>
   <source>{n} of {queue}</source>
   <translation>{n} von {queue}</translation>
  </message>
  <message>
   <source>{n} of {staffed}</source>
   <translation>{n} von {staffed}</translation>
  </message>
  <message>
   <source>{n} of {staffed} agents free</source>
   <translation>{n} von {staffed} Agenten frei</translation>
  </message>
  <message>
   <source>{n} on break</source>
   <translation>{n} in Pause</translation>
  </message>
  <message>
   <source>{n} on hold</source>
   <translation>{n} gehalten</translation>
  </message>
  <message>
   <source>{n} open until {clock}</source>
   <translation>{n} offen bis {clock}</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>{n} vorbei</translation>
  </message>
  <message numerus="yes">
   <source>{n} places: {told}; offered to {asked}</source>
   <comment>{n} place: {told}; offered to {asked}</comment>
   <translation>
    <numerusform>{n} Platz: {told}; angeboten an {asked}</numerusform>
    <numerusform>{n} Plätze: {told}; angeboten an {asked}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions without an answer</source>
   <comment>{n} question without an answer</comment>
   <translation>
    <numerusform>{n} Frage ohne Antwort</numerusform>
    <numerusform>{n} Fragen ohne Antwort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} queues</source>
   <comment>{n} queue</comment>
   <translation>
    <numerusform>{n} Warteschlange</numerusform>
    <numerusform>{n} Warteschlangen</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} ringing</source>
   <translation>{n} klingeln</translation>
  </message>
  <message>
   <source>{n} rows of the log, in full among the details.</source>
   <translation>{n} Zeilen des Protokolls, vollständig in den Einzelheiten.</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} talking</source>
   <translation>{n} im Gespräch</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>{n} wartend</translation>
  </message>
  <message>
   <source>{n} waiting at sign-off, the longest {wait}</source>
   <translation>{n} wartend bei der Übergabe, der längste {wait}</translation>
  </message>
  <message>
   <source>{observed} abandoned in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} abgebrochen in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} agents left ready in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} Agenten verließen „bereit“ in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} answers in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} Annahmen in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} contacts in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} Kontakte in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} hung up in the menu in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} Aufleger im Menü in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} s handling time in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} s Bearbeitungszeit in {length}, wo {expected} erwartet waren; {rarity}.</translation>
  </message>
  <message>
   <source>{offered} where {expected} were expected, since {clock}</source>
   <translation>{offered}, wo {expected} erwartet waren, seit {clock}</translation>
  </message>
  <message>
   <source>{place} cannot be reached ({why}).</source>
   <translation>{place} ist nicht zu erreichen ({why}).</translation>
  </message>
  <message>
   <source>{place} closed the connection ({why})</source>
   <translation>{place} hat die Verbindung geschlossen ({why})</translation>
  </message>
  <message>
   <source>{place} does not accept the token (401)</source>
   <translation>{place} nimmt das Token nicht an (401)</translation>
  </message>
  <message>
   <source>{place} does not answer as a feed (HTTP {status})</source>
   <translation>{place} antwortet nicht als Feed (HTTP {status})</translation>
  </message>
  <message>
   <source>{place} does not answer as a wallboard feed</source>
   <translation>{place} antwortet nicht als Wallboard-Feed</translation>
  </message>
  <message>
   <source>{place} does not let this wallboard in (403)</source>
   <translation>{place} lässt diese Wand nicht ein (403)</translation>
  </message>
  <message>
   <source>{place} has no feed at that path (404)</source>
   <translation>{place} hat unter diesem Pfad keinen Feed (404)</translation>
  </message>
  <message>
   <source>{place} is not a websocket address</source>
   <translation>{place} ist keine Websocket-Adresse</translation>
  </message>
  <message>
   <source>{place} is not encrypted</source>
   <translation>{place} ist nicht verschlüsselt</translation>
  </message>
  <message>
   <source>{place} is not ready (HTTP {status}).</source>
   <translation>{place} ist nicht bereit (HTTP {status}).</translation>
  </message>
  <message>
   <source>{place} says: {message} ({code}).</source>
   <translation>{place} sagt: {message} ({code}).</translation>
  </message>
  <message>
   <source>{place} sent a frame over {most} bytes, the protocol's limit. It must send smaller batches, or its snapshot in several frames.</source>
   <translation>{place} sandte einen Frame über {most} Bytes, die Grenze des Protokolls. Er muss kleinere Pakete senden oder sein Abbild in mehreren Frames.</translation>
  </message>
  <message>
   <source>{place} wants a token (401)</source>
   <translation>{place} verlangt ein Token (401)</translation>
  </message>
  <message>
   <source>{queues} · worst first</source>
   <translation>{queues} · schlimmste zuerst</translation>
  </message>
  <message>
   <source>{range}, too early to judge</source>
   <translation>{range}, zu früh zum Urteilen</translation>
  </message>
  <message>
   <source>{rule}: {tried} alerts a day as tried, {stands} as it stands</source>
   <translation>{rule}: {tried} Alarme je Tag wie erprobt, {stands} wie sie steht</translation>
  </message>
  <message>
   <source>{shown} of {known} queues</source>
   <translation>{shown} von {known} Warteschlangen</translation>
  </message>
  <message>
   <source>{since}; what came in time is still being served</source>
   <translation>{since}; was rechtzeitig kam, wird noch bedient</translation>
  </message>
  <message>
   <source>{site} · {scope} · {date}, as of {clock}</source>
   <translation>{site} · {scope} · {date}, Stand {clock}</translation>
  </message>
  <message>
   <source>{site}: figures are old</source>
   <translation>{site}: Zahlen sind alt</translation>
  </message>
  <message>
   <source>{site}: no alerts</source>
   <translation>{site}: keine Alarme</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; figures are {n} s behind</source>
   <translation>{source} sendet {rate} Nachrichten je Sekunde, das {times}-Fache des Üblichen; die Zahlen hängen {n} s nach</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; no figure is lost</source>
   <translation>{source} sendet {rate} Nachrichten je Sekunde, das {times}-Fache des Üblichen; keine Zahl geht verloren</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}, {n} times.</source>
   <translation>{start} bis {end}, {length}, {n}-mal.</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}.</source>
   <translation>{start} bis {end}, {length}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the limit is {limit}.</source>
   <translation>{state} seit {length}; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the schedule says {activity} until {clock}.</source>
   <translation>{state} seit {length}; der Plan sagt {activity} bis {clock}.</translation>
  </message>
  <message>
   <source>{text} (Alt+{key})</source>
   <translation>{text} (Alt+{key})</translation>
  </message>
  <message>
   <source>{text} is no day; write it as 2026-03-10</source>
   <translation>{text} ist kein Tag; schreiben Sie ihn wie 2026-03-10</translation>
  </message>
  <message>
   <source>{text} is no number; write {example}</source>
   <translation>{text} ist keine Zahl; schreiben Sie {example}</translation>
  </message>
  <message>
   <source>{time} each</source>
   <translation>je {time}</translation>
  </message>
  <message>
   <source>{time} not seen</source>
   <translation>{time} nicht gesehen</translation>
  </message>
  <message>
   <source>{time} on contact</source>
   <translation>{time} im Kontakt</translation>
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
   <translation>{value} in den letzten 30 min im Ziel angenommen; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target in this interval; the limit is {limit}.</source>
   <translation>{value} in diesem Intervall im Ziel angenommen; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target today; the limit is {limit}.</source>
   <translation>{value} heute im Ziel angenommen; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in the last 30 min; the limit is {limit}.</source>
   <translation>{value} Kontakte in den letzten 30 min; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in this interval; the limit is {limit}.</source>
   <translation>{value} Kontakte in diesem Intervall; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts today; the limit is {limit}.</source>
   <translation>{value} Kontakte heute; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in the last 30 min; the limit is {limit}.</source>
   <translation>{value} haben in den letzten 30 min aufgelegt; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in this interval; the limit is {limit}.</source>
   <translation>{value} haben in diesem Intervall aufgelegt; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up today; the limit is {limit}.</source>
   <translation>{value} haben heute aufgelegt; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting longer than the target; the limit is {limit}.</source>
   <translation>{value} warten länger als das Ziel; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting; the limit is {limit}.</source>
   <translation>{value} wartend; das Limit ist {limit}.</translation>
  </message>
  <message>
   <source>{vendor}
{gives}</source>
   <translation>{vendor}
{gives}</translation>
  </message>
  <message>
   <source>{vendor} needs {needs}. The steps for its administrator: {page}</source>
   <translation>{vendor} braucht {needs}. Die Schritte für den Administrator: {page}</translation>
  </message>
  <message>
   <source>{verdict} after {n} min: {level}</source>
   <translation>{verdict} nach {n} min: {level}</translation>
  </message>
  <message>
   <source>{waiting} waiting and no agent signed on: nobody is answered until one is.</source>
   <translation>{waiting} wartend und kein Agent angemeldet: Niemand wird bedient, bis einer da ist.</translation>
  </message>
  <message>
   <source>{waiting} waiting and none of {staffed} agents free.</source>
   <translation>{waiting} wartend und keiner von {staffed} Agenten frei.</translation>
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation>{weekday} {day}.</translation>
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday} {day}. {month}</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day}. {month} {year}</translation>
  </message>
  <message>
   <source>{what} Default: {default}.</source>
   <translation>{what} Vorgabe: {default}.</translation>
  </message>
  <message>
   <source>{what} failed; the figures go on, and the program's log says why</source>
   <translation>{what} ist gescheitert; die Zahlen gehen weiter, und das Programmprotokoll sagt, warum</translation>
  </message>
  <message>
   <source>{what} in {places}</source>
   <translation>{what} in {places}</translation>
  </message>
  <message>
   <source>{what} on the whole floor</source>
   <translation>{what} im Gesamtbetrieb</translation>
  </message>
  <message>
   <source>{where}: added</source>
   <translation>{where}: hinzugefügt</translation>
  </message>
  <message>
   <source>{where}: removed</source>
   <translation>{where}: entfernt</translation>
  </message>
  <message>
   <source>{who} has handed over; whoever takes over goes through it and signs.</source>
   <translation>{who} hat übergeben; wer übernimmt, geht es durch und unterschreibt.</translation>
  </message>
  <message>
   <source>{who} has seen it</source>
   <translation>{who} hat es gesehen</translation>
  </message>
  <message>
   <source>{who}: not signed on</source>
   <translation>{who}: nicht angemeldet</translation>
  </message>
  <message>
   <source>{why} The floor goes on without it.</source>
   <translation>{why} Der Betrieb läuft ohne es weiter.</translation>
  </message>
  <message>
   <source>{why} Trying again {when}.</source>
   <translation>{why} Neuer Versuch {when}.</translation>
  </message>
  <message>
   <source>{worrying} of {known}</source>
   <translation>{worrying} von {known}</translation>
  </message>
  <message>
   <source>“Arrange seats” puts everyone on a grid, or on a picture of the room.</source>
   <translation>„Plätze anordnen“ setzt alle auf ein Raster oder auf ein Bild des Raums.</translation>
  </message>
  <message>
   <source>“Expected anyway” is the staffing model's range from the moment of the intervention, four times in five; what was done is not proven to be the cause.</source>
   <translation>„Ohnehin erwartet“ ist der Bereich des Besetzungsmodells ab dem Eingriff, in vier von fünf Fällen; dass das Getane die Ursache ist, ist nicht bewiesen.</translation>
  </message>
  <message>
   <source>“Show all” lets everything pass again.</source>
   <translation>„Alle zeigen“ lässt wieder alles durch.</translation>
  </message>
  <message>
   <source>“log purge” empties what is older. 0: everything is kept.</source>
   <translation>„log purge“ leert, was älter ist. 0: alles bleibt.</translation>
  </message>
  <message>
   <source>“{alert}” came {n} times in the shift</source>
   <translation>„{alert}“ kam {n}-mal in der Schicht</translation>
  </message>
  <message>
   <source>“{alert}” is over only since {clock}</source>
   <translation>„{alert}“ ist erst seit {clock} vorbei</translation>
  </message>
  <message>
   <source>“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.</source>
   <translation>„{text}“ ist keine kommende Zeit: schreiben Sie 17:30 oder 2026-05-27 09:00.</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <source>… or these groups. With neither: everything.</source>
   <translation>… oder diese Gruppen. Ohne beides: alles.</translation>
  </message>
  <message>
   <source>… to here. Above, people wear out.</source>
   <translation>… bis hier. Darüber verschleißen Menschen.</translation>
  </message>
  <message>
   <source>⏎ run   ↑ ↓ choose   Esc close</source>
   <translation>⏎ ausführen   ↑ ↓ wählen   Esc schließen</translation>
  </message>
  <message>
   <source>▲ Better</source>
   <translation>▲ Besser</translation>
  </message>
  <message>
   <source>▲ Critical</source>
   <translation>▲ Kritisch</translation>
  </message>
  <message>
   <source>▼ Worse</source>
   <translation>▼ Schlechter</translation>
  </message>
  <message>
   <source>● Warning</source>
   <translation>● Warnung</translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● geändert</translation>
  </message>
  <message>
   <source>✓ Connected. It has no queues yet; they appear by themselves.</source>
   <translation>✓ Verbunden. Noch keine Warteschlangen; sie erscheinen von selbst.</translation>
  </message>
  <message>
   <source>✓ Connected. One queue: {queues}</source>
   <translation>✓ Verbunden. Eine Warteschlange: {queues}</translation>
  </message>
  <message>
   <source>✓ Connected. {count} queues: {queues}</source>
   <translation>✓ Verbunden. {count} Warteschlangen: {queues}</translation>
  </message>
 </context>
</TS>
