<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>wallboard</name>
  <message>
   <source> (and {count} more)</source>
   <translation> (y {count} más)</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>(unnamed)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>+{count} more</source>
   <translation>+{count} más</translation>
  </message>
  <message>
   <source>, {n} abandoned</source>
   <translation>, {n} abandonados</translation>
  </message>
  <message>
   <source>1 free to 5 dear: the gentlest that close the gap are proposed.</source>
   <translation>De 1, gratis, a 5, caro: se proponen las más suaves que cierran el hueco.</translation>
  </message>
  <message>
   <source>10 to 30 min in their state</source>
   <translation>De 10 a 30 min en su estado</translation>
  </message>
  <message>
   <source>12 weeks</source>
   <translation>12 semanas</translation>
  </message>
  <message>
   <source>120 or 2:00</source>
   <translation>120 o 2:00</translation>
  </message>
  <message>
   <source>2026-03-01, empty: the first</source>
   <translation>2026-03-01, vacío: el primero</translation>
  </message>
  <message>
   <source>2026-03-31, empty: the last</source>
   <translation>2026-03-31, vacío: el último</translation>
  </message>
  <message>
   <source>3 to 10 min in their state</source>
   <translation>De 3 a 10 min en su estado</translation>
  </message>
  <message>
   <source>30 minutes ahead</source>
   <translation>30 minutos adelante</translation>
  </message>
  <message>
   <source>30 minutes back</source>
   <translation>30 minutos atrás</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 semanas</translation>
  </message>
  <message>
   <source>5 minutes ahead</source>
   <translation>5 minutos adelante</translation>
  </message>
  <message>
   <source>5 minutes back</source>
   <translation>5 minutos atrás</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <source>A contact answered by then is answered in time.</source>
   <translation>Un contacto atendido hasta entonces está atendido a tiempo.</translation>
  </message>
  <message>
   <source>A contact takes {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Un contacto dura {value} en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} in this interval; the limit is {limit}.</source>
   <translation>Un contacto dura {value} en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>A contact takes {value} today; the limit is {limit}.</source>
   <translation>Un contacto dura hoy {value}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>A dot for each agent, a bar for the team. The tables below have all figures.</source>
   <translation>Un punto por agente, una barra para el equipo. Las tablas de abajo tienen todas las cifras.</translation>
  </message>
  <message>
   <source>A limit must be broken for so long first.</source>
   <translation>Un límite debe superarse antes durante este tiempo.</translation>
  </message>
  <message>
   <source>A line is too long.</source>
   <translation>Una línea es demasiado larga.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of ours: overtime.</source>
   <translation>Un nombre propio o el de una de las nuestras: overtime.</translation>
  </message>
  <message>
   <source>A name of your own, or that of one of the program's rules: waiting.</source>
   <translation>Un nombre propio o el de una regla del programa: waiting.</translation>
  </message>
  <message>
   <source>A picture of the room</source>
   <translation>Una imagen de la sala</translation>
  </message>
  <message>
   <source>A short word for the log: small letters, digits and _.</source>
   <translation>Una palabra corta para el registro: minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>Un año</translation>
  </message>
  <message>
   <source>AHT</source>
   <translation>TMO</translation>
  </message>
  <message>
   <source>ASA</source>
   <translation>ASA</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abandonos</translation>
  </message>
  <message>
   <source>Abandoned %</source>
   <translation>% abandono</translation>
  </message>
  <message>
   <source>Abandoned today, of those offered</source>
   <translation>Abandonados hoy, de los ofrecidos</translation>
  </message>
  <message>
   <source>Abandoned, at most</source>
   <translation>Abandonados, como máximo</translation>
  </message>
  <message>
   <source>Abandonment</source>
   <translation>Abandono</translation>
  </message>
  <message>
   <source>About any alert</source>
   <translation>De cualquier alerta</translation>
  </message>
  <message>
   <source>About which alert</source>
   <translation>De qué alerta</translation>
  </message>
  <message>
   <source>About:</source>
   <translation>Sobre:</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Acknowledge  A</source>
   <translation>Confirmar  A</translation>
  </message>
  <message>
   <source>Acknowledge the chosen alert</source>
   <translation>Confirmar la alerta elegida</translation>
  </message>
  <message>
   <source>Acknowledge: {name}</source>
   <translation>Confirmar: {name}</translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>Confirmada</translation>
  </message>
  <message>
   <source>Acknowledged: {alert}</source>
   <translation>Confirmada: {alert}</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Actuar</translation>
  </message>
  <message>
   <source>Act before the limit is passed: move breaks, end off-phone work.</source>
   <translation>Actúe antes de pasar el límite: mueva pausas, termine el trabajo fuera de línea.</translation>
  </message>
  <message>
   <source>Act on the chosen alert</source>
   <translation>Actuar ante la alerta elegida</translation>
  </message>
  <message>
   <source>Act on the worst alert</source>
   <translation>Actuar ante la peor alerta</translation>
  </message>
  <message>
   <source>Act on: {name}</source>
   <translation>Actuar: {name}</translation>
  </message>
  <message>
   <source>Act while the interval can still be saved.</source>
   <translation>Actúe mientras aún se pueda salvar el intervalo.</translation>
  </message>
  <message>
   <source>Act…</source>
   <translation>Actuar…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address in the keyring</source>
   <translation>Dirección en el llavero</translation>
  </message>
  <message>
   <source>Address's variable</source>
   <translation>Variable de la dirección</translation>
  </message>
  <message>
   <source>Adherence</source>
   <translation>Adherencia</translation>
  </message>
  <message>
   <source>After {n} min:</source>
   <translation>Tras {n} min:</translation>
  </message>
  <message>
   <source>Against it</source>
   <translation>Desviación</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Agent {name}</source>
   <translation>Agente {name}</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>Agentes</translation>
  </message>
  <message>
   <source>Agents appear here as soon as they sign on.</source>
   <translation>Los agentes aparecen aquí en cuanto se conectan.</translation>
  </message>
  <message>
   <source>Agents are inferred from the contacts.</source>
   <translation>Los agentes se deducen de los contactos.</translation>
  </message>
  <message>
   <source>Agents are not in this feed</source>
   <translation>Los agentes no están en esta fuente</translation>
  </message>
  <message>
   <source>Agents as table or squares</source>
   <translation>Agentes en tabla o en cuadros</translation>
  </message>
  <message>
   <source>Agents free</source>
   <translation>Agentes libres</translation>
  </message>
  <message>
   <source>Agents free while someone waits</source>
   <translation>Agentes libres mientras alguien espera</translation>
  </message>
  <message>
   <source>Agents free: {value}; the limit is {limit}.</source>
   <translation>Agentes libres: {value}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Agents leave ready</source>
   <translation>Los agentes dejan «disponible»</translation>
  </message>
  <message>
   <source>Agents leaving</source>
   <translation>Agentes que salen</translation>
  </message>
  <message>
   <source>Agents missing now for what is expected</source>
   <translation>Agentes que faltan ahora para lo esperado</translation>
  </message>
  <message>
   <source>Agents on</source>
   <translation>Agentes conectados</translation>
  </message>
  <message>
   <source>Agents on a contact or in wrap-up now</source>
   <translation>Agentes ahora en contacto o en cierre</translation>
  </message>
  <message>
   <source>Agents required</source>
   <translation>Agentes necesarios</translation>
  </message>
  <message>
   <source>Agents signed on</source>
   <translation>Agentes conectados</translation>
  </message>
  <message>
   <source>Agents signed on while someone waits</source>
   <translation>Agentes conectados mientras alguien espera</translation>
  </message>
  <message>
   <source>Agents signed on: {value}; the limit is {limit}.</source>
   <translation>Agentes conectados: {value}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Agents who could take a contact now, of those signed on</source>
   <translation>Agentes que podrían tomar un contacto ahora, de los conectados</translation>
  </message>
  <message>
   <source>Agents whom several feeds know: on the floor each is one, with one state.</source>
   <translation>Agentes que conocen varias fuentes: en la sala cada uno es uno solo, con un solo estado.</translation>
  </message>
  <message>
   <source>Agents without a seat</source>
   <translation>Agentes sin puesto</translation>
  </message>
  <message>
   <source>Agents' occupancy is healthy from here …</source>
   <translation>La ocupación de los agentes es sana desde aquí …</translation>
  </message>
  <message>
   <source>Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time are no more than that.</source>
   <translation>Las conexiones de los agentes se deducen de los contactos que tomaron: la ocupación y el tiempo conectado no son más que eso.</translation>
  </message>
  <message>
   <source>Agents, for example Ada; Ben</source>
   <translation>Agentes, por ejemplo Ada; Ben</translation>
  </message>
  <message>
   <source>Agents, more or fewer</source>
   <translation>Agentes, más o menos</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>Alerta</translation>
  </message>
  <message>
   <source>Alert: {name}</source>
   <translation>Alerta: {name}</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Alertas</translation>
  </message>
  <message>
   <source>Alerts as tried</source>
   <translation>Alertas según la prueba</translation>
  </message>
  <message>
   <source>Alerts by rule</source>
   <translation>Alertas por regla</translation>
  </message>
  <message>
   <source>Alerts come as the day goes on.</source>
   <translation>Las alertas llegan a lo largo del día.</translation>
  </message>
  <message>
   <source>Alerts of the shift</source>
   <translation>Alertas del turno</translation>
  </message>
  <message>
   <source>Alerts then in force</source>
   <translation>Alertas vigentes entonces</translation>
  </message>
  <message>
   <source>Alerts within so long go out as one message.</source>
   <translation>Las alertas de este plazo salen en un solo mensaje.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>Todos los agentes</translation>
  </message>
  <message>
   <source>All calm</source>
   <translation>Todo en calma</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <source>All of it can be changed later, in the settings.</source>
   <translation>Todo se puede cambiar después, en los ajustes.</translation>
  </message>
  <message>
   <source>All places</source>
   <translation>Todos los lugares</translation>
  </message>
  <message>
   <source>All queues</source>
   <translation>Todas las colas</translation>
  </message>
  <message>
   <source>All that came of {rows}: the hour after was not over at the end.</source>
   <translation>Todo lo que resultó de {rows}: la hora siguiente no había terminado.</translation>
  </message>
  <message>
   <source>All that is open or runs on</source>
   <translation>Todo lo abierto o en curso</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted</source>
   <translation>Permitir una conexión sin cifrar más allá de este equipo</translation>
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted: anybody between can read it.</source>
   <translation>Permitir una conexión sin cifrar más allá de este equipo: cualquiera en medio puede leerla.</translation>
  </message>
  <message>
   <source>Alone</source>
   <translation>Sola</translation>
  </message>
  <message>
   <source>Also done there within the hour: {what}</source>
   <translation>También hecho allí en esa hora: {what}</translation>
  </message>
  <message>
   <source>Also {places}.</source>
   <translation>También {places}.</translation>
  </message>
  <message>
   <source>Among those of one cost class; ours have 10, 20, 30 … from the gentlest.</source>
   <translation>Entre las de una misma clase de coste; las nuestras tienen 10, 20, 30 … desde la más suave.</translation>
  </message>
  <message>
   <source>An Apprise URL that holds no secret: mailto://relay.example?from=…&amp;to=…</source>
   <translation>Una URL de Apprise sin secretos: mailto://relay.example?from=…&amp;to=…</translation>
  </message>
  <message>
   <source>An offer has from 1 to {most} places, or no limit.</source>
   <translation>Una oferta tiene de 1 a {most} plazas, o sin límite.</translation>
  </message>
  <message>
   <source>And {n} more on the wall.</source>
   <translation>Y {n} más en el panel.</translation>
  </message>
  <message>
   <source>And {n} more, among the details.</source>
   <translation>Y {n} más en los detalles.</translation>
  </message>
  <message>
   <source>And {n} more, in the tables for programs (CSV, XLSX).</source>
   <translation>Y {n} más en las tablas para programas (CSV, XLSX).</translation>
  </message>
  <message>
   <source>And {n} more.</source>
   <translation>Y {n} más.</translation>
  </message>
  <message>
   <source>Announce the trouble, or lead callers to another queue</source>
   <translation>Anuncie la avería o lleve las llamadas a otra cola</translation>
  </message>
  <message>
   <source>Announce the wait</source>
   <translation>Anunciar la espera</translation>
  </message>
  <message>
   <source>Announce the wait on {count} lines</source>
   <translation>Anunciar la espera en {count} líneas</translation>
  </message>
  <message>
   <source>Announce the wait, or offer call-backs</source>
   <translation>Anuncie la espera u ofrezca devolver la llamada</translation>
  </message>
  <message>
   <source>Anonymous Bank files</source>
   <translation>Archivos de «Anonymous Bank»</translation>
  </message>
  <message>
   <source>Another program has changed the file meanwhile. Save again to write over it (it is kept as a backup), or Cancel and open the settings anew to see what is new.</source>
   <translation>Otro programa ha cambiado el archivo entretanto. Guarde de nuevo para sobrescribirlo (queda una copia), o cancele y abra los ajustes otra vez para ver lo nuevo.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Responder antes de</translation>
  </message>
  <message>
   <source>Answer to “{text}”</source>
   <translation>Respuesta a «{text}»</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>Atender en</translation>
  </message>
  <message>
   <source>Answer “{text}”</source>
   <translation>Responder a «{text}»</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Atendidos</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Atendidos en</translation>
  </message>
  <message>
   <source>Answers take {value} in the last 30 min; the limit is {limit}.</source>
   <translation>Se tarda {value} en atender en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} in this interval; the limit is {limit}.</source>
   <translation>Se tarda {value} en atender en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Answers take {value} today; the limit is {limit}.</source>
   <translation>Hoy se tarda {value} en atender; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Applies</source>
   <translation>Se aplica</translation>
  </message>
  <message>
   <source>Arrange seats</source>
   <translation>Ordenar puestos</translation>
  </message>
  <message>
   <source>Arrange seats, and end it</source>
   <translation>Ordenar puestos, y terminar</translation>
  </message>
  <message>
   <source>Arrow keys choose, Enter goes on. Nothing is written before the last step.</source>
   <translation>Las flechas eligen, Enter continúa. Nada se escribe antes del último paso.</translation>
  </message>
  <message>
   <source>As it was typed before the wall was locked. Not saved yet.</source>
   <translation>Como se había escrito antes de bloquear el panel. Aún sin guardar.</translation>
  </message>
  <message>
   <source>As the site</source>
   <translation>Como el centro</translation>
  </message>
  <message>
   <source>As&amp;k</source>
   <translation>Pre&amp;guntar</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask about the shift</source>
   <translation>Preguntar sobre el turno</translation>
  </message>
  <message>
   <source>Ask about {name}</source>
   <translation>Preguntar sobre {name}</translation>
  </message>
  <message>
   <source>Ask on the floor whether contacts arrive at the desks</source>
   <translation>Pregunte en la sala si los contactos llegan a los puestos</translation>
  </message>
  <message>
   <source>Ask on the floor: a system may be down, or a break is taken together.</source>
   <translation>Pregunte en la sala: puede haber caído un sistema, o se toma una pausa juntos.</translation>
  </message>
  <message>
   <source>Ask on the floor: the agents' phones or their sign-on may be down.</source>
   <translation>Pregunte en la sala: pueden fallar los teléfonos de los agentes o su conexión.</translation>
  </message>
  <message>
   <source>Ask what takes so long: a slow system or a new kind of question.</source>
   <translation>Pregunte qué tarda tanto: un sistema lento o un nuevo tipo de consulta.</translation>
  </message>
  <message>
   <source>Ask when he will be back.</source>
   <translation>Pregunte cuándo volverá.</translation>
  </message>
  <message>
   <source>Ask whether something is stuck.</source>
   <translation>Pregunte si algo está atascado.</translation>
  </message>
  <message>
   <source>Ask whether the schedule should be changed, or something keeps him.</source>
   <translation>Pregunte si hay que cambiar el horario o si algo le retiene.</translation>
  </message>
  <message>
   <source>Ask whoever runs it for access.</source>
   <translation>Pida acceso a quien lo gestiona.</translation>
  </message>
  <message>
   <source>Asking the keyring …</source>
   <translation>Consultando el llavero …</translation>
  </message>
  <message>
   <source>Asterisk
Our relay beside it speaks with it; see docs/feeds/asterisk.md</source>
   <translation>Asterisk
Nuestro relay a su lado habla con él; vea docs/feeds/asterisk.md</translation>
  </message>
  <message>
   <source>At lunch</source>
   <translation>Comiendo</translation>
  </message>
  <message>
   <source>At most this share should hang up.</source>
   <translation>Como máximo debería colgar esta parte.</translation>
  </message>
  <message>
   <source>At so many times the queue's longest wait.</source>
   <translation>A tantas veces la mayor espera de la cola.</translation>
  </message>
  <message>
   <source>At the present course someone will have waited {limit}, the limit, by about {clock}; the longest wait is now {longest}.</source>
   <translation>Al ritmo actual alguien habrá esperado {limit}, el límite, hacia las {clock}; la mayor espera es ahora {longest}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}, and it stands at {now}.</source>
   <translation>Al ritmo actual el intervalo acabará a las {clock} con cerca de {level} atendidos en plazo; el objetivo es {target}, y ahora va en {now}.</translation>
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}.</source>
   <translation>Al ritmo actual el intervalo acabará a las {clock} con cerca de {level} atendidos en plazo; el objetivo es {target}.</translation>
  </message>
  <message>
   <source>At these only what is critical passes.</source>
   <translation>A estas horas solo pasa lo crítico.</translation>
  </message>
  <message>
   <source>At worst: {figures}</source>
   <translation>En lo peor: {figures}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Autoridad</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Disponible</translation>
  </message>
  <message>
   <source>Average handling time today</source>
   <translation>Tiempo medio de operación hoy</translation>
  </message>
  <message>
   <source>Average handling time today, since this wall watches</source>
   <translation>Tiempo medio de operación hoy, desde que este panel observa</translation>
  </message>
  <message>
   <source>Average speed of answer today</source>
   <translation>Tiempo medio de respuesta hoy</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Ausente</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back  ⌫</source>
   <translation>Atrás  ⌫</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Volver al valor inicial</translation>
  </message>
  <message>
   <source>Back to default: {name}</source>
   <translation>Volver al valor inicial: {name}</translation>
  </message>
  <message>
   <source>Back to the log</source>
   <translation>Volver al registro</translation>
  </message>
  <message>
   <source>Back-test</source>
   <translation>Retroprueba</translation>
  </message>
  <message>
   <source>Before its ids</source>
   <translation>Delante de sus id</translation>
  </message>
  <message>
   <source>Beside alerts that are raised.</source>
   <translation>Además de las alertas que surgen.</translation>
  </message>
  <message>
   <source>Beyond expected</source>
   <translation>Más de lo esperado</translation>
  </message>
  <message>
   <source>Bites after</source>
   <translation>Surte efecto tras</translation>
  </message>
  <message>
   <source>Borrow {count} agent from a team or outsourcer</source>
   <translation>Pedir {count} agente a un equipo o proveedor</translation>
  </message>
  <message>
   <source>Borrow {count} agents from a team or outsourcer</source>
   <translation>Pedir {count} agentes a un equipo o proveedor</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Break or lunch move</source>
   <translation>Mover pausa o comida</translation>
  </message>
  <message>
   <source>Bring an agent with the skill back from break or off-phone work</source>
   <translation>Traiga de la pausa o del trabajo fuera de línea a un agente con la habilidad</translation>
  </message>
  <message>
   <source>Bring in agents from a quieter queue, or offer call-backs.</source>
   <translation>Traiga agentes de una cola más tranquila u ofrezca devolver la llamada.</translation>
  </message>
  <message>
   <source>But not</source>
   <translation>Pero no</translation>
  </message>
  <message>
   <source>But not at</source>
   <translation>Pero no a las</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By anyone</source>
   <translation>De cualquiera</translation>
  </message>
  <message>
   <source>By channel</source>
   <translation>Por canal</translation>
  </message>
  <message>
   <source>By group</source>
   <translation>Por grupo</translation>
  </message>
  <message>
   <source>By main queue</source>
   <translation>Por cola principal</translation>
  </message>
  <message>
   <source>By name, team, queue or state</source>
   <translation>Por nombre, equipo, cola o estado</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>Por estado</translation>
  </message>
  <message>
   <source>By team</source>
   <translation>Por equipo</translation>
  </message>
  <message>
   <source>By time in state</source>
   <translation>Por tiempo en estado</translation>
  </message>
  <message>
   <source>By when an answer is due to {rows}: no time is named.</source>
   <translation>Para cuándo debe haber respuesta a {rows}: no se indica hora.</translation>
  </message>
  <message>
   <source>CSAT</source>
   <translation>CSAT</translation>
  </message>
  <message>
   <source>CSV, a contact a line</source>
   <translation>CSV, un contacto por línea</translation>
  </message>
  <message>
   <source>Call back whoever is in off-phone work</source>
   <translation>Llame de vuelta a quien trabaja fuera de línea</translation>
  </message>
  <message>
   <source>Call the number yourself: does it ring at an agent?</source>
   <translation>Llame usted al número: ¿suena en algún agente?</translation>
  </message>
  <message>
   <source>Call {count} agent back from off-phone work</source>
   <translation>Llamar de vuelta a {count} agente fuera de línea</translation>
  </message>
  <message>
   <source>Call {count} agents back from off-phone work</source>
   <translation>Llamar de vuelta a {count} agentes fuera de línea</translation>
  </message>
  <message>
   <source>Call-back or announcement</source>
   <translation>Devolución o anuncio</translation>
  </message>
  <message>
   <source>Callers who hang up within so long do not count. 0: all count.</source>
   <translation>Quien cuelga en este plazo no cuenta. 0: todos cuentan.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel  Esc</source>
   <translation>Cancelar  Esc</translation>
  </message>
  <message>
   <source>Cannot be undone: {what} ({why})</source>
   <translation>No se puede deshacer: {what} ({why})</translation>
  </message>
  <message>
   <source>Carries</source>
   <translation>Transporta</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Poniéndose al día</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change it if it happened earlier: type a time, or use the arrow keys</source>
   <translation>Cámbielo si fue antes: escriba una hora o use las flechas</translation>
  </message>
  <message>
   <source>Change its targets…</source>
   <translation>Cambiar objetivos…</translation>
  </message>
  <message>
   <source>Change the targets of the chosen queue</source>
   <translation>Cambiar los objetivos de la cola elegida</translation>
  </message>
  <message>
   <source>Changed, not saved yet.</source>
   <translation>Cambiado, sin guardar.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check host and port, and whether the server runs; then test again.</source>
   <translation>Compruebe host y puerto, y si el servidor funciona; luego pruebe otra vez.</translation>
  </message>
  <message>
   <source>Check host, port and path.</source>
   <translation>Compruebe host, puerto y ruta.</translation>
  </message>
  <message>
   <source>Check the address.</source>
   <translation>Compruebe la dirección.</translation>
  </message>
  <message>
   <source>Choose a longer period, or the whole floor.</source>
   <translation>Elija un periodo más largo o toda la sala.</translation>
  </message>
  <message>
   <source>Choose and order the columns</source>
   <translation>Elegir y ordenar columnas</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Elegir archivos…</translation>
  </message>
  <message>
   <source>Choose recorded days</source>
   <translation>Elegir días grabados</translation>
  </message>
  <message>
   <source>Choose the recorded days first.</source>
   <translation>Elija primero los días grabados.</translation>
  </message>
  <message>
   <source>Choose what was done: click it, or press its underlined letter.</source>
   <translation>Elija lo que se hizo: haga clic o pulse la letra subrayada.</translation>
  </message>
  <message>
   <source>Choose, or type 17:30 or 2026-05-27 09:00</source>
   <translation>Elija, o escriba 17:30 o 2026-05-27 09:00</translation>
  </message>
  <message>
   <source>Clear at</source>
   <translation>Se despeja con</translation>
  </message>
  <message>
   <source>Clear for, s</source>
   <translation>Despejada durante, s</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close  Esc</source>
   <translation>Cerrar  Esc</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Close all groups</source>
   <translation>Cerrar todos los grupos</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Closed in the shift</source>
   <translation>Cerrado en el turno</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Cerrado el</translation>
  </message>
  <message>
   <source>Coach</source>
   <translation>Asesorar</translation>
  </message>
  <message>
   <source>Coach {count} agent</source>
   <translation>Asesorar a {count} agente</translation>
  </message>
  <message>
   <source>Coach {count} agents</source>
   <translation>Asesorar a {count} agentes</translation>
  </message>
  <message>
   <source>Coached</source>
   <translation>Asesorado</translation>
  </message>
  <message>
   <source>Coaching</source>
   <translation>Coaching</translation>
  </message>
  <message>
   <source>Coaching and its follow-up</source>
   <translation>Coaching y su seguimiento</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Columns, from left to right</source>
   <translation>Columnas, de izquierda a derecha</translation>
  </message>
  <message>
   <source>Columns…</source>
   <translation>Columnas…</translation>
  </message>
  <message>
   <source>Compare who is on with the plan: absent, late, off the phones</source>
   <translation>Compare quién está con el plan: ausente, tarde, fuera de línea</translation>
  </message>
  <message>
   <source>Compare with a week ago</source>
   <translation>Comparar con hace una semana</translation>
  </message>
  <message>
   <source>Compare with the day a week ago (Shift+Y)</source>
   <translation>Comparar con el día de hace una semana (Mayús+Y)</translation>
  </message>
  <message>
   <source>Compare with yesterday</source>
   <translation>Comparar con ayer</translation>
  </message>
  <message>
   <source>Compare with yesterday (Y)</source>
   <translation>Comparar con ayer (Y)</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Connecting to {place}</source>
   <translation>Conectando con {place}</translation>
  </message>
  <message>
   <source>Connecting to {url} …</source>
   <translation>Conectando con {url} …</translation>
  </message>
  <message>
   <source>Connection lost</source>
   <translation>Conexión perdida</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contactos por día</translation>
  </message>
  <message>
   <source>Contacts abandoned today</source>
   <translation>Contactos abandonados hoy</translation>
  </message>
  <message>
   <source>Contacts an interval</source>
   <translation>Contactos por intervalo</translation>
  </message>
  <message>
   <source>Contacts an interval, and what was expected</source>
   <translation>Contactos por intervalo y lo esperado</translation>
  </message>
  <message>
   <source>Contacts answered today</source>
   <translation>Contactos atendidos hoy</translation>
  </message>
  <message>
   <source>Contacts ended today, since this wall watches</source>
   <translation>Contactos terminados hoy, desde que este panel observa</translation>
  </message>
  <message>
   <source>Contacts expected</source>
   <translation>Contactos esperados</translation>
  </message>
  <message>
   <source>Contacts expected in the interval that runs</source>
   <translation>Contactos esperados en el intervalo en curso</translation>
  </message>
  <message>
   <source>Contacts kept away</source>
   <translation>Contactos evitados</translation>
  </message>
  <message>
   <source>Contacts offered today</source>
   <translation>Contactos ofrecidos hoy</translation>
  </message>
  <message>
   <source>Contacts that wait now</source>
   <translation>Contactos que esperan ahora</translation>
  </message>
  <message>
   <source>Contacts that wait now and have waited longer than their target</source>
   <translation>Contactos que esperan ahora más que su objetivo</translation>
  </message>
  <message>
   <source>Cost class</source>
   <translation>Clase de coste</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Crítica</translation>
  </message>
  <message>
   <source>Critical at</source>
   <translation>Crítica desde</translation>
  </message>
  <message>
   <source>Crosshair an interval back</source>
   <translation>Cruz un intervalo atrás</translation>
  </message>
  <message>
   <source>Crosshair an interval on</source>
   <translation>Cruz un intervalo adelante</translation>
  </message>
  <message>
   <source>Customers' answers behind the satisfaction: {n}, for {agents} signed on. A single agent's mean is little more than chance below {least} answers.</source>
   <translation>Respuestas de clientes tras la satisfacción: {n}, con {agents} conectados. Por debajo de {least} respuestas, la media de un agente es poco más que azar.</translation>
  </message>
  <message>
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <source>Daily report</source>
   <translation>Informe diario</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Day begins</source>
   <translation>El día empieza</translation>
  </message>
  <message>
   <source>Day {before} → {after}</source>
   <translation>Día {before} → {after}</translation>
  </message>
  <message>
   <source>Days on which it stays closed, YYYY-MM-DD, one on each line.</source>
   <translation>Días en que permanece cerrado, YYYY-MM-DD, uno por línea.</translation>
  </message>
  <message>
   <source>Days that are not learned from, YYYY-MM-DD, one on each line.</source>
   <translation>Días de los que no se aprende, YYYY-MM-DD, uno por línea.</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Valor inicial</translation>
  </message>
  <message>
   <source>Delivered by {routes}</source>
   <translation>Entregado por {routes}</translation>
  </message>
  <message>
   <source>Delivered to {names}</source>
   <translation>Entregado a {names}</translation>
  </message>
  <message>
   <source>Delivered to {n} agents</source>
   <translation>Entregado a {n} agentes</translation>
  </message>
  <message>
   <source>Demo: a simulated centre</source>
   <translation>Demo: un centro simulado</translation>
  </message>
  <message>
   <source>Demos and replays send messages, too.</source>
   <translation>También las demos y reproducciones envían mensajes.</translation>
  </message>
  <message>
   <source>Did it help?</source>
   <translation>¿Sirvió?</translation>
  </message>
  <message>
   <source>Dim at night</source>
   <translation>Atenuar de noche</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Done about it</source>
   <translation>Hecho al respecto</translation>
  </message>
  <message>
   <source>Done already</source>
   <translation>Ya hecho</translation>
  </message>
  <message>
   <source>Done in the half-hour before</source>
   <translation>Hecho en la media hora anterior</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Drag, or Shift and an arrow, moves · Delete takes the seat away</source>
   <translation>Arrastrar, o Mayús y flecha, mueve · Supr quita el puesto</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Caída</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Earlier hours</source>
   <translation>Horas anteriores</translation>
  </message>
  <message>
   <source>Earlier today</source>
   <translation>Antes, hoy</translation>
  </message>
  <message>
   <source>Effect after</source>
   <translation>Surtió efecto</translation>
  </message>
  <message>
   <source>Effect after, min</source>
   <translation>Efecto tras, min</translation>
  </message>
  <message>
   <source>Effect hoped for: {effect}</source>
   <translation>Efecto esperado: {effect}</translation>
  </message>
  <message>
   <source>Empty: as the feed says.</source>
   <translation>Vacío: como diga la fuente.</translation>
  </message>
  <message>
   <source>End of day</source>
   <translation>Fin del día</translation>
  </message>
  <message>
   <source>Enter tests the connection.</source>
   <translation>Enter prueba la conexión.</translation>
  </message>
  <message>
   <source>Esc shows all agents again.</source>
   <translation>Esc vuelve a mostrar todos los agentes.</translation>
  </message>
  <message>
   <source>Esc shows all of them again.</source>
   <translation>Esc vuelve a mostrarlas todas.</translation>
  </message>
  <message>
   <source>Escalate</source>
   <translation>Escalar</translation>
  </message>
  <message>
   <source>Escalated to</source>
   <translation>Escalado a</translation>
  </message>
  <message>
   <source>Escalated to {name}</source>
   <translation>Escalado a {name}</translation>
  </message>
  <message>
   <source>Escalated to {whom}</source>
   <translation>Escalado a {whom}</translation>
  </message>
  <message>
   <source>Escalation</source>
   <translation>Escalada</translation>
  </message>
  <message>
   <source>Europe/Berlin. Empty: as the feed says. This machine's: {zone}.</source>
   <translation>Europe/Berlin. Vacío: como diga la fuente. Este equipo: {zone}.</translation>
  </message>
  <message>
   <source>Every contact was answered within its target.</source>
   <translation>Todos los contactos se atendieron en plazo.</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Esperado</translation>
  </message>
  <message>
   <source>Expected effect</source>
   <translation>Efecto esperado</translation>
  </message>
  <message>
   <source>Expected {basis}.</source>
   <translation>Esperado {basis}.</translation>
  </message>
  <message>
   <source>Expected: {what}</source>
   <translation>Esperado: {what}</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Exportar ajustes</translation>
  </message>
  <message>
   <source>Export the day</source>
   <translation>Exportar el día</translation>
  </message>
  <message>
   <source>Export the picture or the figures</source>
   <translation>Exportar la imagen o las cifras</translation>
  </message>
  <message>
   <source>Exported to {file}</source>
   <translation>Exportado a {file}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>FCR</source>
   <translation>FCR</translation>
  </message>
  <message>
   <source>FEED:ID in each feed that knows the agent, one on each line. FEED is the feed's name.</source>
   <translation>FEED:ID en cada fuente que conoce al agente, uno por línea. FEED es el nombre de la fuente.</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Falsas alarmas</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Few agents free</source>
   <translation>Pocos agentes libres</translation>
  </message>
  <message>
   <source>Few agents signed on</source>
   <translation>Pocos agentes conectados</translation>
  </message>
  <message>
   <source>Fewest contacts</source>
   <translation>Contactos mínimos</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Figure</source>
   <translation>Cifra</translation>
  </message>
  <message>
   <source>Figures are also shown for each group.</source>
   <translation>Las cifras se muestran también por grupo.</translation>
  </message>
  <message>
   <source>Figures as text (*.csv)</source>
   <translation>Cifras como texto (*.csv)</translation>
  </message>
  <message>
   <source>Figures for Excel (*.xlsx)</source>
   <translation>Cifras para Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Figures then</source>
   <translation>Cifras entonces</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Find a queue (Ctrl+F)</source>
   <translation>Buscar una cola (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <source>Find agents (Ctrl+F)</source>
   <translation>Buscar agentes (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find anything to do</source>
   <translation>Buscar cualquier acción</translation>
  </message>
  <message>
   <source>Find anything to do, by a few letters</source>
   <translation>Buscar cualquier acción con pocas letras</translation>
  </message>
  <message>
   <source>Find in the log (Ctrl+F)</source>
   <translation>Buscar en el registro (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find on this page</source>
   <translation>Buscar en esta página</translation>
  </message>
  <message>
   <source>Find the cause: an outage, a mailing, a campaign?</source>
   <translation>Busque la causa: ¿una avería, un envío, una campaña?</translation>
  </message>
  <message>
   <source>First written as:</source>
   <translation>Escrito primero como:</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>Sala</translation>
  </message>
  <message>
   <source>Floor, channel, group or queue.</source>
   <translation>Sala, canal, grupo o cola.</translation>
  </message>
  <message>
   <source>Follow the chosen alert's playbook</source>
   <translation>Seguir la guía de la alerta elegida</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Seguimiento previsto</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Durante</translation>
  </message>
  <message>
   <source>For</source>
   <comment>a place</comment>
   <translation>Para</translation>
  </message>
  <message>
   <source>For a feed of your own (webhook, sse, mqtt, csv): the file that says what messages mean.</source>
   <translation>Para una fuente propia (webhook, sse, mqtt, csv): el archivo que dice qué significan los mensajes.</translation>
  </message>
  <message>
   <source>For how long from now</source>
   <translation>Durante cuánto desde ahora</translation>
  </message>
  <message>
   <source>For {names}.</source>
   <translation>Para {names}.</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Previsión</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Fórmula</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libres</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>viernes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Desde el principio</translation>
  </message>
  <message>
   <source>From the desk</source>
   <translation>Desde la mesa</translation>
  </message>
  <message>
   <source>From what, until when</source>
   <translation>De qué, hasta cuándo</translation>
  </message>
  <message>
   <source>From when to when</source>
   <translation>De cuándo a cuándo</translation>
  </message>
  <message>
   <source>From which queue to which, until when</source>
   <translation>De qué cola a cuál, hasta cuándo</translation>
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation>Pantalla completa, y volver</translation>
  </message>
  <message>
   <source>Gathered for</source>
   <translation>Reunidas durante</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Given up after</source>
   <translation>Se abandona tras</translation>
  </message>
  <message>
   <source>Go on without a test</source>
   <translation>Seguir sin probar</translation>
  </message>
  <message>
   <source>Go through it on the Handover page and sign.</source>
   <translation>Repáselo en la página Traspaso y firme.</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <source>Good for so long first.</source>
   <translation>Bien durante este tiempo antes.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Group agents: by team, state, queue, time</source>
   <translation>Agrupar agentes: por equipo, estado, cola, tiempo</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Agrupar por</translation>
  </message>
  <message>
   <source>Group queues: not, by group, by channel</source>
   <translation>Agrupar colas: no, por grupo, por canal</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Grupos</translation>
  </message>
  <message>
   <source>Half an hour after: median change of the service level; mean beyond what was expected anyway, where nothing else was done there, 90 % sure between from and to.</source>
   <translation>Media hora después: cambio mediano del nivel de servicio; media sobre lo que se esperaba de todos modos, donde no se hizo nada más, seguro al 90 % entre desde y hasta.</translation>
  </message>
  <message>
   <source>Half the speed</source>
   <translation>Mitad de velocidad</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Traspasar</translation>
  </message>
  <message>
   <source>Hand over: &amp;sign</source>
   <translation>Traspasar: &amp;firmar</translation>
  </message>
  <message>
   <source>Handed over by {name} at {clock}</source>
   <translation>Traspasado por {name} a las {clock}</translation>
  </message>
  <message>
   <source>Handling time</source>
   <translation>Tiempo de operación</translation>
  </message>
  <message>
   <source>Handling time, to the day's end</source>
   <translation>Tiempo de operación, hasta el fin del día</translation>
  </message>
  <message>
   <source>Handover</source>
   <translation>Traspaso</translation>
  </message>
  <message>
   <source>Handover not signed</source>
   <translation>Traspaso sin firmar</translation>
  </message>
  <message>
   <source>Hang-ups in the menu</source>
   <translation>Cuelgues en el menú</translation>
  </message>
  <message>
   <source>Have one agent sign off and on again</source>
   <translation>Haga que un agente se desconecte y vuelva a conectarse</translation>
  </message>
  <message>
   <source>Have someone with the skill sign on</source>
   <translation>Haga que se conecte alguien con la habilidad</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Oculto</translation>
  </message>
  <message>
   <source>Hide names</source>
   <translation>Ocultar nombres</translation>
  </message>
  <message>
   <source>Hide the number waiting</source>
   <translation>Ocultar cuántos esperan</translation>
  </message>
  <message>
   <source>Hide “{column}”</source>
   <translation>Ocultar «{column}»</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Pista</translation>
  </message>
  <message>
   <source>Holding a contact</source>
   <translation>Con un contacto en espera</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Festivos</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Horas</translation>
  </message>
  <message>
   <source>Hours it rests, as a peak nobody staffs for: Mon 08:00-09:00.</source>
   <translation>Horas en que descansa, como un pico para el que nadie dota: Mon 08:00-09:00.</translation>
  </message>
  <message>
   <source>Hours of the site's time and the share of brightness. A critical alert lifts it.</source>
   <translation>Horas del centro y parte del brillo. Una alerta crítica lo levanta.</translation>
  </message>
  <message>
   <source>How agents spread</source>
   <translation>Cómo se reparten los agentes</translation>
  </message>
  <message>
   <source>How large words and rows are, 0.8 to 1.3. Floor and Intraday fill the screen as they are.</source>
   <translation>Tamaño de palabras y filas, de 0,8 a 1,3. Sala e Intradía llenan la pantalla tal como son.</translation>
  </message>
  <message>
   <source>How long an interval on the charts is.</source>
   <translation>Cuánto dura un intervalo en los gráficos.</translation>
  </message>
  <message>
   <source>How long the one who waits longest has waited</source>
   <translation>Cuánto lleva esperando quien más espera</translation>
  </message>
  <message>
   <source>How many agents are rostered for the next hours: the source gives no schedule.</source>
   <translation>Cuántos agentes están programados las próximas horas: la fuente no da horario.</translation>
  </message>
  <message>
   <source>How many it yields at most.</source>
   <translation>Cuántos aporta como máximo.</translation>
  </message>
  <message>
   <source>How numbers, times and dates are written: de_DE. Empty: as this machine does.</source>
   <translation>Cómo se escriben números, horas y fechas: de_DE. Vacío: como este equipo.</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>How the floor stood after {clock}: no figures were kept later.</source>
   <translation>Cómo estaba la sala después de las {clock}: no se guardaron cifras más tarde.</translation>
  </message>
  <message>
   <source>How the floor stood at sign-off: no figures were kept near the end.</source>
   <translation>Cómo estaba la sala al cierre: no se guardaron cifras cerca del final.</translation>
  </message>
  <message>
   <source>I have a feed's address
wss://… of a wallboard server or a relay</source>
   <translation>Tengo la dirección de una fuente
wss://… de un servidor o relay de wallboard</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Ids of kinds of intervention that go out by it where the feed takes none to agents.</source>
   <translation>Ids de los tipos de intervención que salen por ella donde ninguna fuente los lleva a los agentes.</translation>
  </message>
  <message>
   <source>If it will last: overtime, or another team</source>
   <translation>Si va a durar: horas extra u otro equipo</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back by {back} by itself.</source>
   <translation>Si no se hace nada, la cola se recupera sola hacia las {back}.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back} and about {n} will be waiting at {clock}.</source>
   <translation>Si no se hace nada, la cola no se recupera hasta las {back}, y unos {n} esperarán a las {clock}.</translation>
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back}.</source>
   <translation>Si no se hace nada, la cola no se recupera hasta las {back}.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target and about {n} will be waiting at {clock}.</source>
   <translation>Si no se hace nada, se atiende en plazo el {level} de los contactos de la próxima hora, y unos {n} esperarán a las {clock}.</translation>
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target.</source>
   <translation>Si no se hace nada, se atiende en plazo el {level} de los contactos de la próxima hora.</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar ajustes</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In a meeting</source>
   <translation>En reunión</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Vigente</translation>
  </message>
  <message>
   <source>In force: added up over alerts. Median after: from raised to acknowledged.</source>
   <translation>Vigente: sumado sobre las alertas. Mediana tras: de surgida a confirmada.</translation>
  </message>
  <message>
   <source>In place of agents: so many no longer come.</source>
   <translation>En lugar de agentes: tantos ya no llegan.</translation>
  </message>
  <message>
   <source>In the figure's unit. Warning, critical or both.</source>
   <translation>En la unidad de la cifra. Aviso, crítica o ambos.</translation>
  </message>
  <message>
   <source>In the figure's unit: 80 % is 0.8; seconds; a count.</source>
   <translation>En la unidad de la cifra: 80 % es 0.8; segundos; una cantidad.</translation>
  </message>
  <message>
   <source>In the state that is scheduled, of the time scheduled</source>
   <translation>En el estado programado, del tiempo programado</translation>
  </message>
  <message>
   <source>In training</source>
   <translation>En formación</translation>
  </message>
  <message>
   <source>In wrap-up</source>
   <translation>En cierre</translation>
  </message>
  <message>
   <source>In {file}; the file before it is kept beside it.</source>
   <translation>En {file}; el archivo anterior queda al lado.</translation>
  </message>
  <message>
   <source>In {place}: {figures} {lasted}</source>
   <translation>En {place}: {figures} {lasted}</translation>
  </message>
  <message>
   <source>In “{state}”</source>
   <translation>En «{state}»</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Intervalo</translation>
  </message>
  <message>
   <source>Intraday</source>
   <translation>Intradía</translation>
  </message>
  <message>
   <source>Intraday of {name}</source>
   <translation>Intradía de {name}</translation>
  </message>
  <message>
   <source>It can have {most} characters at most.</source>
   <translation>Puede tener como máximo {most} caracteres.</translation>
  </message>
  <message>
   <source>It could not be exported</source>
   <translation>No se pudo exportar</translation>
  </message>
  <message>
   <source>It could not be tried</source>
   <translation>No se pudo probar</translation>
  </message>
  <message>
   <source>It does not judge on fewer.</source>
   <translation>Con menos no juzga.</translation>
  </message>
  <message>
   <source>It goes into this machine's keyring, never into the file.</source>
   <translation>Va al llavero de este equipo, nunca al archivo.</translation>
  </message>
  <message>
   <source>It holds no secret.</source>
   <translation>No contiene secretos.</translation>
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation>Está en el llavero.</translation>
  </message>
  <message>
   <source>It is not set where this program was started.</source>
   <translation>No está definida donde se inició este programa.</translation>
  </message>
  <message>
   <source>It is read again each time.</source>
   <translation>Se lee de nuevo cada vez.</translation>
  </message>
  <message>
   <source>It is saved, but the program goes on with the settings before</source>
   <translation>Guardado, pero el programa sigue con los ajustes anteriores</translation>
  </message>
  <message>
   <source>It is set here.</source>
   <translation>Está definida aquí.</translation>
  </message>
  <message>
   <source>It may tell how many there are, but not who they are and what they do.</source>
   <translation>Puede decir cuántos hay, pero no quiénes son ni qué hacen.</translation>
  </message>
  <message>
   <source>It must be kept for so long first.</source>
   <translation>Debe cumplirse antes durante este tiempo.</translation>
  </message>
  <message>
   <source>It must look like {pattern}.</source>
   <translation>Debe tener la forma {pattern}.</translation>
  </message>
  <message>
   <source>It was in force {lasted}</source>
   <translation>Estuvo vigente {lasted}</translation>
  </message>
  <message>
   <source>Its handover is filled in from the log: add your words, and sign.</source>
   <translation>Su traspaso se rellena desde el registro: añada sus palabras y firme.</translation>
  </message>
  <message>
   <source>Its handover is not signed.</source>
   <translation>Su traspaso no está firmado.</translation>
  </message>
  <message>
   <source>Its own; the site has {site}</source>
   <translation>Propio; el centro tiene {site}</translation>
  </message>
  <message>
   <source>Its queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Sus colas no muestran cifras, y las de toda la sala están incompletas.</translation>
  </message>
  <message>
   <source>Keep an eye on</source>
   <translation>Vigilar</translation>
  </message>
  <message>
   <source>Keep an eye on, in full</source>
   <translation>Vigilar, completo</translation>
  </message>
  <message>
   <source>Keep it off the Queues page.</source>
   <translation>No mostrarla en la página Colas.</translation>
  </message>
  <message>
   <source>Keep still</source>
   <translation>Sin movimiento</translation>
  </message>
  <message>
   <source>Keep view</source>
   <translation>Guardar vista</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Se conserva</translation>
  </message>
  <message>
   <source>Kept views</source>
   <translation>Vistas guardadas</translation>
  </message>
  <message>
   <source>Kept with it: the figures of {name}, now {clock}</source>
   <translation>Se guarda con ello: las cifras de {name}, ahora {clock}</translation>
  </message>
  <message>
   <source>Key {number}</source>
   <translation>Tecla {number}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kinds of intervention</source>
   <translation>Tipos de intervención</translation>
  </message>
  <message>
   <source>Kinds of your own; with the id of one of ours it changes that one.</source>
   <translation>Tipos propios; con el id de uno nuestro, lo cambia.</translation>
  </message>
  <message>
   <source>Known as</source>
   <translation>Conocido como</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Last 30 min</source>
   <translation>Últimos 30 min</translation>
  </message>
  <message>
   <source>Last week</source>
   <translation>Semana pasada</translation>
  </message>
  <message>
   <source>Lasts</source>
   <translation>Dura</translation>
  </message>
  <message>
   <source>Later hours</source>
   <translation>Horas posteriores</translation>
  </message>
  <message>
   <source>Learning from the days before …</source>
   <translation>Aprendiendo de los días anteriores …</translation>
  </message>
  <message>
   <source>Leave  Esc</source>
   <translation>Salir  Esc</translation>
  </message>
  <message>
   <source>Leave full screen</source>
   <translation>Salir de pantalla completa</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Left out, for it may hold a secret:</source>
   <translation>Omitido, porque puede contener un secreto:</translation>
  </message>
  <message>
   <source>Lever</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Levers</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation>Línea {number}: {why}</translation>
  </message>
  <message>
   <source>Line: as it goes. Bars: with the change. Dashes: target. Service level in {within:.0f} s: {words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, {staff}, handling as in the last half-hour.</source>
   <translation>Línea: como va. Barras: con el cambio. Trazos: objetivo. Nivel de servicio en {within:.0f} s: {words}. Calculado con Erlang A minuto a minuto, con lo acumulado: contactos como se espera, {staff}, operación como en la última media hora.</translation>
  </message>
  <message>
   <source>Listen in, or ask whether help is wanted.</source>
   <translation>Escuche, o pregunte si hace falta ayuda.</translation>
  </message>
  <message>
   <source>Local time at which the site's day begins, HH:MM.</source>
   <translation>Hora local a la que empieza el día del centro, HH:MM.</translation>
  </message>
  <message>
   <source>Lock this wall again</source>
   <translation>Bloquear de nuevo este panel</translation>
  </message>
  <message>
   <source>Locks again after</source>
   <translation>Se bloquea de nuevo tras</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log an intervention</source>
   <translation>Registrar una intervención</translation>
  </message>
  <message>
   <source>Log an intervention on what is chosen</source>
   <translation>Registrar una intervención sobre lo elegido</translation>
  </message>
  <message>
   <source>Log on {name}</source>
   <translation>Registrar sobre {name}</translation>
  </message>
  <message>
   <source>Log with {name}</source>
   <translation>Registrar con {name}</translation>
  </message>
  <message>
   <source>Logged and sent</source>
   <translation>Registrado y enviado</translation>
  </message>
  <message>
   <source>Logged, then sent to {meant} through the feed.</source>
   <translation>Se registra y luego se envía a {meant} por la fuente.</translation>
  </message>
  <message>
   <source>Logged, then told by {routes}.</source>
   <translation>Se registra y luego se comunica por {routes}.</translation>
  </message>
  <message>
   <source>Logged: {text}</source>
   <translation>Registrado: {text}</translation>
  </message>
  <message>
   <source>Log…  L</source>
   <translation>Registrar…  L</translation>
  </message>
  <message>
   <source>Long break</source>
   <translation>Pausa larga</translation>
  </message>
  <message>
   <source>Long call</source>
   <translation>Llamada larga</translation>
  </message>
  <message>
   <source>Long handling</source>
   <translation>Operación larga</translation>
  </message>
  <message>
   <source>Long lunch</source>
   <translation>Comida larga</translation>
  </message>
  <message>
   <source>Long wrap-up</source>
   <translation>Cierre largo</translation>
  </message>
  <message>
   <source>Long wrapup</source>
   <translation>Cierre largo</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>Mayor</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Mayor espera</translation>
  </message>
  <message>
   <source>Longest wait ahead</source>
   <translation>Mayor espera prevista</translation>
  </message>
  <message>
   <source>Longest wait at each moment</source>
   <translation>Mayor espera en cada momento</translation>
  </message>
  <message>
   <source>Longest wait, critical</source>
   <translation>Mayor espera, crítica</translation>
  </message>
  <message>
   <source>Look and pages</source>
   <translation>Aspecto y páginas</translation>
  </message>
  <message>
   <source>Look around first
The demo: a simulated centre, with a surge and an outage</source>
   <translation>Primero mirar
La demo: un centro simulado, con una avalancha y una caída</translation>
  </message>
  <message>
   <source>Look for alerts at all.</source>
   <translation>Vigilar alertas.</translation>
  </message>
  <message>
   <source>Look who waits for what: is the skill signed on at all?</source>
   <translation>Mire quién espera qué: ¿hay alguien conectado con la habilidad?</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>Looks at every</source>
   <translation>Mira cada</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Perdidos</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Comida</translation>
  </message>
  <message>
   <source>Many hang up</source>
   <translation>Muchos cuelgan</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Correspondencia</translation>
  </message>
  <message>
   <source>Mapping file</source>
   <translation>Archivo de correspondencia</translation>
  </message>
  <message>
   <source>Mark as done</source>
   <translation>Marcar como hecho</translation>
  </message>
  <message>
   <source>Mask it</source>
   <translation>Ocultarlo</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>Espera media</translation>
  </message>
  <message>
   <source>Mean wait of those answered</source>
   <translation>Espera media de los atendidos</translation>
  </message>
  <message>
   <source>Median after</source>
   <translation>Mediana tras</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>Menu hangups</source>
   <translation>Cuelgues en el menú</translation>
  </message>
  <message>
   <source>Message to the floor</source>
   <translation>Mensaje a la sala</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Message…</source>
   <translation>Mensaje…</translation>
  </message>
  <message>
   <source>Minutes in which nobody touched the wall.</source>
   <translation>Minutos en que nadie tocó el panel.</translation>
  </message>
  <message>
   <source>Missed the target</source>
   <translation>Fuera de plazo</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Faltan</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always.</source>
   <translation>Mon-Fri 08:00-18:00, una por línea, en hora del centro. Vacío: siempre.</translation>
  </message>
  <message>
   <source>Mon-Fri 08:00-20:00, one on each line. A closed floor raises no alert. Empty: always open.</source>
   <translation>Mon-Fri 08:00-20:00, una por línea. Una sala cerrada no da alertas. Vacío: siempre abierta.</translation>
  </message>
  <message>
   <source>Mon-Fri 14:00-22:00, one on each line, in the site's time. They may pass midnight.</source>
   <translation>Mon-Fri 14:00-22:00, una por línea, en hora del centro. Pueden pasar de medianoche.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>lunes</translation>
  </message>
  <message>
   <source>Monthly report</source>
   <translation>Informe mensual</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More agents than needed</source>
   <translation>Más agentes de los necesarios</translation>
  </message>
  <message>
   <source>More are coming than the plan has hands for: move breaks now, and look for the cause.</source>
   <translation>Llegan más de los que el plan puede atender: mueva pausas ya y busque la causa.</translation>
  </message>
  <message>
   <source>More: agents are missing. Fewer: time for agents when it is quiet.</source>
   <translation>Más: faltan agentes. Menos: tiempo para los agentes cuando hay calma.</translation>
  </message>
  <message>
   <source>Move break</source>
   <translation>Mover pausa</translation>
  </message>
  <message>
   <source>Move breaks now, end off-phone work, and look for the cause.</source>
   <translation>Mueva pausas ya, termine el trabajo fuera de línea y busque la causa.</translation>
  </message>
  <message>
   <source>Move breaks, meetings and coaching that can wait</source>
   <translation>Mueva pausas, reuniones y coaching que puedan esperar</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>A la izquierda</translation>
  </message>
  <message>
   <source>Move queue</source>
   <translation>Mover de cola</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>A la derecha</translation>
  </message>
  <message>
   <source>Move the next breaks out of the busy half-hour</source>
   <translation>Saque las próximas pausas de la media hora de más carga</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move {count} break</source>
   <translation>Mover {count} pausa</translation>
  </message>
  <message>
   <source>Move {count} breaks</source>
   <translation>Mover {count} pausas</translation>
  </message>
  <message>
   <source>Mute the sound of alerts, and back</source>
   <translation>Silenciar alertas, y volver</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name a feed in the configuration ([[feed]] url = …) or start the demo.</source>
   <translation>Indique una fuente en la configuración ([[feed]] url = …) o inicie la demo.</translation>
  </message>
  <message>
   <source>Name of the site</source>
   <translation>Nombre del centro</translation>
  </message>
  <message>
   <source>Name of this view</source>
   <translation>Nombre de esta vista</translation>
  </message>
  <message>
   <source>Name the environment variable that holds it.</source>
   <translation>Indique la variable de entorno que lo guarda.</translation>
  </message>
  <message>
   <source>Name the site's own authority as ca_file; check the host name and this machine's clock.</source>
   <translation>Indique la autoridad propia como ca_file; compruebe el nombre del host y el reloj de este equipo.</translation>
  </message>
  <message>
   <source>Name your shifts in the configuration ([[shift]]) to sign them.</source>
   <translation>Indique sus turnos en la configuración ([[shift]]) para firmarlos.</translation>
  </message>
  <message>
   <source>Names, groups and targets of single queues. Those not listed appear by themselves.</source>
   <translation>Nombres, grupos y objetivos de cada cola. Las no listadas aparecen solas.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Requiere atención</translation>
  </message>
  <message>
   <source>Next  ⏎</source>
   <translation>Siguiente  ⏎</translation>
  </message>
  <message>
   <source>Next theme</source>
   <translation>Tema siguiente</translation>
  </message>
  <message>
   <source>No agent free</source>
   <translation>Ningún agente libre</translation>
  </message>
  <message>
   <source>No agents' figures were kept for this time.</source>
   <translation>No se guardaron cifras de agentes de este periodo.</translation>
  </message>
  <message>
   <source>No alert about service level on fewer contacts than this.</source>
   <translation>Con menos contactos no hay alerta de nivel de servicio.</translation>
  </message>
  <message>
   <source>No alert has been in force since {clock}.</source>
   <translation>Sin alertas vigentes desde las {clock}.</translation>
  </message>
  <message>
   <source>No alert has been raised today.</source>
   <translation>Hoy no ha surgido ninguna alerta.</translation>
  </message>
  <message>
   <source>No alert is in force.</source>
   <translation>No hay alertas vigentes.</translation>
  </message>
  <message>
   <source>No alert of these severities</source>
   <translation>Ninguna alerta de esas gravedades</translation>
  </message>
  <message>
   <source>No alert was in force when last heard.</source>
   <translation>No había alertas vigentes en lo último recibido.</translation>
  </message>
  <message>
   <source>No alert was in force.</source>
   <translation>No hubo alertas vigentes.</translation>
  </message>
  <message>
   <source>No alert was raised, or none was watched for.</source>
   <translation>No surgió ninguna alerta, o no se vigilaba ninguna.</translation>
  </message>
  <message>
   <source>No alert.</source>
   <translation>Ninguna alerta.</translation>
  </message>
  <message>
   <source>No answers</source>
   <translation>Nadie atiende</translation>
  </message>
  <message>
   <source>No coaching was logged.</source>
   <translation>No se registró coaching.</translation>
  </message>
  <message>
   <source>No contact was recorded.</source>
   <translation>No se registró ningún contacto.</translation>
  </message>
  <message>
   <source>No contacts.</source>
   <translation>Sin contactos.</translation>
  </message>
  <message>
   <source>No data since {clock}; before that:</source>
   <translation>Sin datos desde las {clock}; antes:</translation>
  </message>
  <message>
   <source>No feed</source>
   <translation>Sin fuente</translation>
  </message>
  <message>
   <source>No follow-up is overdue.</source>
   <translation>Ningún seguimiento está vencido.</translation>
  </message>
  <message>
   <source>No forecast was kept that covers {days}.</source>
   <translation>No se guardó ninguna previsión que cubra {days}.</translation>
  </message>
  <message>
   <source>No lever has been used yet</source>
   <translation>Aún no se ha usado ninguna medida</translation>
  </message>
  <message>
   <source>No lever was used there in that time</source>
   <translation>Allí no se usó ninguna medida en ese tiempo</translation>
  </message>
  <message>
   <source>No lever was used.</source>
   <translation>No se usó ninguna medida.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>No log is kept here</source>
   <translation>Aquí no se lleva registro</translation>
  </message>
  <message>
   <source>No messages are sent in a demo or a replay; --notify sends them.</source>
   <translation>En una demo o reproducción no se envían mensajes; --notify los envía.</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Sin imagen</translation>
  </message>
  <message>
   <source>No queue</source>
   <translation>Sin cola</translation>
  </message>
  <message>
   <source>No queue has this in its name</source>
   <translation>Ninguna cola tiene esto en su nombre</translation>
  </message>
  <message>
   <source>No queue needs a look</source>
   <translation>Ninguna cola requiere atención</translation>
  </message>
  <message>
   <source>No queues yet</source>
   <translation>Aún no hay colas</translation>
  </message>
  <message>
   <source>No rule is being tried</source>
   <translation>No se está probando ninguna regla</translation>
  </message>
  <message>
   <source>No seats yet</source>
   <translation>Aún no hay puestos</translation>
  </message>
  <message>
   <source>No team</source>
   <translation>Sin equipo</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Sin hora</translation>
  </message>
  <message>
   <source>No view kept yet</source>
   <translation>Aún no hay vistas guardadas</translation>
  </message>
  <message>
   <source>No word from the feed</source>
   <translation>La fuente calla</translation>
  </message>
  <message>
   <source>No words of the supervisor's own: skipped by {name}, because: {why}</source>
   <translation>Sin palabras propias del supervisor: omitidas por {name}, porque: {why}</translation>
  </message>
  <message>
   <source>No words.</source>
   <translation>Sin palabras.</translation>
  </message>
  <message>
   <source>No words: say why</source>
   <translation>Sin palabras: diga por qué</translation>
  </message>
  <message>
   <source>Nobody answers</source>
   <translation>Nadie atiende</translation>
  </message>
  <message>
   <source>Nobody can know</source>
   <translation>Nadie puede saberlo</translation>
  </message>
  <message>
   <source>Nobody here answers to that</source>
   <translation>Nadie responde aquí a eso</translation>
  </message>
  <message>
   <source>Nobody here is called “{name}”. Choose from the list.</source>
   <translation>Nadie aquí se llama «{name}». Elija de la lista.</translation>
  </message>
  <message>
   <source>Nobody is off the phones: ask another team or for overtime, or offer call-backs.</source>
   <translation>Nadie está fuera de línea: pida a otro equipo u horas extra, u ofrezca devolver la llamada.</translation>
  </message>
  <message>
   <source>Nobody is signed on</source>
   <translation>Nadie está conectado</translation>
  </message>
  <message>
   <source>Nobody should wait longer than this.</source>
   <translation>Nadie debería esperar más.</translation>
  </message>
  <message>
   <source>Nobody signed on</source>
   <translation>Nadie conectado</translation>
  </message>
  <message>
   <source>Nobody was signed on.</source>
   <translation>Nadie estaba conectado.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None yet. Add one, or leave it as the program comes.</source>
   <translation>Aún ninguna. Añada una o déjelo como viene el programa.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Ninguna.</translation>
  </message>
  <message>
   <source>Not answered.</source>
   <translation>Sin respuesta.</translation>
  </message>
  <message>
   <source>Not beyond chance</source>
   <translation>No más que azar</translation>
  </message>
  <message>
   <source>Not grouped</source>
   <translation>Sin agrupar</translation>
  </message>
  <message>
   <source>Not heard: {names}</source>
   <translation>Sin noticias: {names}</translation>
  </message>
  <message>
   <source>Not in this feed: {what}.</source>
   <translation>No está en esta fuente: {what}.</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>No se sabe</translation>
  </message>
  <message>
   <source>Not known whether it was sent</source>
   <translation>No se sabe si se envió</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>No se sabe.</translation>
  </message>
  <message>
   <source>Not known: no figures were kept near the end of the shift.</source>
   <translation>No se sabe: no se guardaron cifras cerca del final del turno.</translation>
  </message>
  <message>
   <source>Not known: there is no forecast for them.</source>
   <translation>No se sabe: no hay previsión para ellas.</translation>
  </message>
  <message>
   <source>Not saved. Esc again drops what was changed.</source>
   <translation>Sin guardar. Otra vez Esc descarta los cambios.</translation>
  </message>
  <message>
   <source>Not saved: {why}</source>
   <translation>No guardado: {why}</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>No enviado</translation>
  </message>
  <message>
   <source>Not signed by either</source>
   <translation>Sin firma de ninguno</translation>
  </message>
  <message>
   <source>Not signed by the one who hands over</source>
   <translation>Sin firma de quien traspasa</translation>
  </message>
  <message>
   <source>Not signed on</source>
   <translation>No conectado</translation>
  </message>
  <message>
   <source>Not when</source>
   <translation>No cuando</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Nota…</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nada se llama así</translation>
  </message>
  <message>
   <source>Nothing found. Fewer letters find more.</source>
   <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
  </message>
  <message>
   <source>Nothing in the log yet</source>
   <translation>Aún nada en el registro</translation>
  </message>
  <message>
   <source>Nothing is known of this shift</source>
   <translation>No se sabe nada de este turno</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>No hay nada abierto.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert is in force, and the log names no incident, escalation or promise.</source>
   <translation>No hay nada abierto: ninguna alerta vigente, y el registro no menciona averías, escaladas ni promesas.</translation>
  </message>
  <message>
   <source>Nothing is open: no alert, no incident, no promise.</source>
   <translation>No hay nada abierto: ni alertas, ni averías, ni promesas.</translation>
  </message>
  <message>
   <source>Nothing is saved before you press Save.</source>
   <translation>Nada se guarda antes de pulsar Guardar.</translation>
  </message>
  <message>
   <source>Nothing like that</source>
   <translation>Nada parecido</translation>
  </message>
  <message>
   <source>Nothing like that today</source>
   <translation>Nada parecido hoy</translation>
  </message>
  <message>
   <source>Nothing moves by itself, not even the text cursor. Used at the next start.</source>
   <translation>Nada se mueve solo, ni el cursor de texto. Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Nada llama la atención.</translation>
  </message>
  <message>
   <source>Nothing that this document would tell.</source>
   <translation>Nada que este documento diría.</translation>
  </message>
  <message>
   <source>Nothing to do</source>
   <translation>Nada que hacer</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Nada que deshacer</translation>
  </message>
  <message>
   <source>Nothing today</source>
   <translation>Nada hoy</translation>
  </message>
  <message>
   <source>Nothing was heard for {n} s.</source>
   <translation>No se oyó nada durante {n} s.</translation>
  </message>
  <message>
   <source>Nothing was logged.</source>
   <translation>No se registró nada.</translation>
  </message>
  <message>
   <source>Nothing was recorded on {days}.</source>
   <translation>No se registró nada: {days}.</translation>
  </message>
  <message>
   <source>Nothing would change</source>
   <translation>Nada cambiaría</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Aviso leve</translation>
  </message>
  <message>
   <source>Now part of “{alert}”. {lasted}</source>
   <translation>Ahora parte de «{alert}». {lasted}</translation>
  </message>
  <message>
   <source>Now {severity}</source>
   <translation>Ahora {severity}</translation>
  </message>
  <message>
   <source>Occupancy</source>
   <translation>Ocupación</translation>
  </message>
  <message>
   <source>Occupancy from</source>
   <translation>Ocupación desde</translation>
  </message>
  <message>
   <source>Occupancy is {value} in the last 30 min; the limit is {limit}.</source>
   <translation>La ocupación es {value} en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} in this interval; the limit is {limit}.</source>
   <translation>La ocupación es {value} en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Occupancy is {value} today; the limit is {limit}.</source>
   <translation>La ocupación es hoy {value}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Occupancy rests on inferred sign-ons.</source>
   <translation>La ocupación se basa en conexiones deducidas.</translation>
  </message>
  <message>
   <source>Occupancy to</source>
   <translation>Ocupación hasta</translation>
  </message>
  <message>
   <source>Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the period; its follow-ups open, overdue and done.</source>
   <translation>Ocupación: en contacto, de en contacto y disponible. Adherencia: del tiempo programado, mirada cada minuto. FCR: resuelto al primer contacto. n: respuestas de clientes. Con.: conectado. Asesorado: en el periodo; sus seguimientos abiertos, vencidos y hechos.</translation>
  </message>
  <message>
   <source>Of spikes: one a queue in so many working days. More is calmer, and later.</source>
   <translation>De picos: una por cola en tantos días laborables. Más es más tranquilo, y más tarde.</translation>
  </message>
  <message>
   <source>Of which alerts it tells.</source>
   <translation>De qué alertas informa.</translation>
  </message>
  <message>
   <source>Off-phone recall</source>
   <translation>Vuelta a la línea</translation>
  </message>
  <message>
   <source>Off: it is never proposed.</source>
   <translation>Desactivada: nunca se propone.</translation>
  </message>
  <message>
   <source>Off: the rule rests, one of the program's too.</source>
   <translation>Desactivada: la regla descansa, también una del programa.</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agent</source>
   <translation>Ofrecer tiempo libre a {count} agente</translation>
  </message>
  <message>
   <source>Offer VTO to {count} agents</source>
   <translation>Ofrecer tiempo libre a {count} agentes</translation>
  </message>
  <message>
   <source>Offer call-backs</source>
   <translation>Ofrecer devolver la llamada</translation>
  </message>
  <message>
   <source>Offer call-backs on {count} lines</source>
   <translation>Ofrecer devolver la llamada en {count} líneas</translation>
  </message>
  <message>
   <source>Offer overtime</source>
   <translation>Ofrecer horas extra</translation>
  </message>
  <message>
   <source>Offer overtime to {count}</source>
   <translation>Ofrecer horas extra a {count}</translation>
  </message>
  <message>
   <source>Offer those who wait longest a call-back</source>
   <translation>Ofrezca devolver la llamada a quienes más esperan</translation>
  </message>
  <message>
   <source>Offer time off</source>
   <translation>Ofrecer tiempo libre</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Ofrecidos</translation>
  </message>
  <message>
   <source>Offered of expected</source>
   <translation>Ofrecidos de esperados</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activo</translation>
  </message>
  <message>
   <source>On a contact</source>
   <translation>En contacto</translation>
  </message>
  <message>
   <source>On a wall alone: it makes people worse when all see it. A desk always shows it.</source>
   <translation>Solo en un panel: empeora a la gente si todos lo ven. Una mesa siempre lo muestra.</translation>
  </message>
  <message>
   <source>On a wall: so long each page, then the next. 0: it stays. Used at the wall's next start.</source>
   <translation>En un panel: este tiempo cada página, luego la siguiente. 0: se queda. Desde el próximo inicio del panel.</translation>
  </message>
  <message>
   <source>On break</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>On contact</source>
   <translation>En contacto</translation>
  </message>
  <message>
   <source>On contact of on contact and available, last 30 minutes</source>
   <translation>En contacto, de en contacto y disponible, últimos 30 minutos</translation>
  </message>
  <message>
   <source>On contact of on contact and available, today</source>
   <translation>En contacto, de en contacto y disponible, hoy</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>On its way by {routes}</source>
   <translation>En camino por {routes}</translation>
  </message>
  <message>
   <source>On the screen and in documents. Left out: as the way of writing. Used at the next start.</source>
   <translation>En la pantalla y en los documentos. Vacío: como la forma de escribir. Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>On {day} the wall had no data for {share} of the recorded time.</source>
   <translation>El {day} el panel no tuvo datos durante el {share} del tiempo registrado.</translation>
  </message>
  <message>
   <source>On, h</source>
   <translation>Con., h</translation>
  </message>
  <message>
   <source>One on each line; a ticked step goes into the log. Empty: none, not even the program's.</source>
   <translation>Uno por línea; un paso marcado va al registro. Vacío: ninguno, ni los del programa.</translation>
  </message>
  <message>
   <source>One thing would change</source>
   <translation>Una cosa cambiaría</translation>
  </message>
  <message>
   <source>Only logged.</source>
   <translation>Solo registrado.</translation>
  </message>
  <message>
   <source>Only logged: {why}.</source>
   <translation>Solo registrado: {why}.</translation>
  </message>
  <message>
   <source>Only marked queues: below target, too long a wait, an alert</source>
   <translation>Solo colas marcadas: bajo objetivo, espera excesiva, una alerta</translation>
  </message>
  <message>
   <source>Only queues that need a look, and back</source>
   <translation>Solo colas que requieren atención, y volver</translation>
  </message>
  <message>
   <source>Only what concerns these queues, an id on each line …</source>
   <translation>Solo lo que toca a estas colas, un id por línea …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Open all groups</source>
   <translation>Abrir todos los grupos</translation>
  </message>
  <message>
   <source>Open in a window of its own</source>
   <translation>Abrir en ventana propia</translation>
  </message>
  <message>
   <source>Open the queue to agents who are free elsewhere</source>
   <translation>Abra la cola a agentes libres en otra parte</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serve other queues</source>
   <translation>Abrir {queue} a {count} que atienden otras colas</translation>
  </message>
  <message>
   <source>Open {queue} for {count} who serves other queues</source>
   <translation>Abrir {queue} a {count} que atiende otras colas</translation>
  </message>
  <message>
   <source>Open, due {time}</source>
   <translation>Abierto, para {time}</translation>
  </message>
  <message>
   <source>Open, overdue since {time}</source>
   <translation>Abierto, vencido desde {time}</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Horario de apertura</translation>
  </message>
  <message>
   <source>Or a file that holds nothing else and that only its owner can read.</source>
   <translation>O un archivo que no contiene otra cosa y solo su dueño puede leer.</translation>
  </message>
  <message>
   <source>Or just at</source>
   <translation>O solo a las</translation>
  </message>
  <message>
   <source>Or the entry of this machine's keyring that holds the URL.</source>
   <translation>O la entrada del llavero de este equipo que guarda la URL.</translation>
  </message>
  <message>
   <source>Or the environment variable that holds the URL.</source>
   <translation>O la variable de entorno que guarda la URL.</translation>
  </message>
  <message>
   <source>Or the token itself</source>
   <translation>O el propio token</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Out of adherence</source>
   <translation>Fuera de horario</translation>
  </message>
  <message>
   <source>Outage or incident</source>
   <translation>Caída o avería</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>Over 30 min in their state</source>
   <translation>Más de 30 min en su estado</translation>
  </message>
  <message>
   <source>Over after</source>
   <translation>Termina tras</translation>
  </message>
  <message>
   <source>Over at</source>
   <translation>Termina con</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencido</translation>
  </message>
  <message>
   <source>Overstaffed</source>
   <translation>Exceso de personal</translation>
  </message>
  <message>
   <source>Overtime offer</source>
   <translation>Oferta de horas extra</translation>
  </message>
  <message>
   <source>Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half an hour later this page begins to say what such a lever does on this floor.</source>
   <translation>Horas extra, una vuelta a la línea, una pausa movida, coaching…: registre una aquí o desde una alerta (L), y media hora después esta página empezará a decir qué logra esa medida en esta sala.</translation>
  </message>
  <message>
   <source>Own window: {page}</source>
   <translation>Ventana propia: {page}</translation>
  </message>
  <message>
   <source>PAUSED</source>
   <translation>PAUSA</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>PIN of the wall</source>
   <translation>PIN del panel</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page (*.pdf)</source>
   <translation>Página (*.pdf)</translation>
  </message>
  <message>
   <source>Page after</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Page for the browser (*.html)</source>
   <translation>Página para el navegador (*.html)</translation>
  </message>
  <message>
   <source>Page {n} of {pages}</source>
   <translation>Página {n} de {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Part of the intervals of {clocks}: the wall had no data then.</source>
   <translation>Parte de los intervalos de {clocks}: el panel no tenía datos entonces.</translation>
  </message>
  <message>
   <source>Past target</source>
   <translation>Fuera de plazo</translation>
  </message>
  <message>
   <source>Past the limit for so long first.</source>
   <translation>Antes, sobre el límite durante este tiempo.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause, go on</source>
   <translation>Pausar, seguir</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Pending, s</source>
   <translation>Pendiente, s</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Phone numbers of</source>
   <translation>Números de teléfono de</translation>
  </message>
  <message>
   <source>Phrases</source>
   <translation>Frases</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Imagen (*.png)</translation>
  </message>
  <message>
   <source>Pictures ({endings})</source>
   <translation>Imágenes ({endings})</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Imagen…</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Plazas</translation>
  </message>
  <message>
   <source>Playbook step</source>
   <translation>Paso de la guía</translation>
  </message>
  <message>
   <source>Playbook: {done} of {count} steps taken{key}</source>
   <translation>Guía: {done} de {count} pasos dados{key}</translation>
  </message>
  <message>
   <source>Playbooks</source>
   <translation>Guías</translation>
  </message>
  <message>
   <source>Position in the day</source>
   <translation>Posición en el día</translation>
  </message>
  <message>
   <source>Praise</source>
   <translation>Elogiar</translation>
  </message>
  <message>
   <source>Press L to write down the first intervention. Alerts appear by themselves.</source>
   <translation>Pulse L para anotar la primera intervención. Las alertas aparecen solas.</translation>
  </message>
  <message>
   <source>Put the right token in its place.</source>
   <translation>Ponga el token correcto en su lugar.</translation>
  </message>
  <message>
   <source>Questions and signatures</source>
   <translation>Preguntas y firmas</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Cola</translation>
  </message>
  <message>
   <source>Queue {name}</source>
   <translation>Cola {name}</translation>
  </message>
  <message>
   <source>Queues</source>
   <translation>Colas</translation>
  </message>
  <message>
   <source>Queues against target and forecast</source>
   <translation>Colas frente a objetivo y previsión</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Horas de silencio</translation>
  </message>
  <message>
   <source>REPLAY</source>
   <translation>REPRODUCCIÓN</translation>
  </message>
  <message>
   <source>Raised after</source>
   <translation>Surge tras</translation>
  </message>
  <message>
   <source>Reading the files …</source>
   <translation>Leyendo los archivos …</translation>
  </message>
  <message>
   <source>Reading the log …</source>
   <translation>Leyendo el registro …</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Volver a línea</translation>
  </message>
  <message>
   <source>Recorded days</source>
   <translation>Días grabados</translation>
  </message>
  <message>
   <source>Recorded days: recordings or call files</source>
   <translation>Días grabados: grabaciones o archivos de llamadas</translation>
  </message>
  <message>
   <source>Recording of a feed</source>
   <translation>Grabación de una fuente</translation>
  </message>
  <message>
   <source>Recovered today</source>
   <translation>Recuperadas hoy</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Reference {reference}</source>
   <translation>Referencia {reference}</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Rehearsals too</source>
   <translation>También ensayos</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Reproducción</translation>
  </message>
  <message>
   <source>Replay of a recorded day</source>
   <translation>Reproducción de un día grabado</translation>
  </message>
  <message>
   <source>Replay: {what}</source>
   <translation>Reproducción: {what}</translation>
  </message>
  <message>
   <source>Report it to IT or the carrier, and note the reference</source>
   <translation>Avise a informática o al operador y anote la referencia</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Necesarios</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Ring the number yourself: a trunk or the menu may be dead.</source>
   <translation>Llame usted al número: puede fallar una línea o el menú.</translation>
  </message>
  <message>
   <source>Ring the number yourself: the menu may not let callers through.</source>
   <translation>Llame usted al número: quizá el menú no deja pasar.</translation>
  </message>
  <message>
   <source>Ring whoever is scheduled or leads the team</source>
   <translation>Llame a quien está programado o dirige el equipo</translation>
  </message>
  <message>
   <source>Ringing</source>
   <translation>Sonando</translation>
  </message>
  <message>
   <source>Rostered</source>
   <translation>Programados</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotación</translation>
  </message>
  <message numerus="yes">
   <source>Route {name} ({address}) has not delivered for {length}: {error}; {n} messages wait.</source>
   <comment>Route {name} ({address}) has not delivered for {length}: {error}; {n} message waits.</comment>
   <translation>
    <numerusform>La ruta {name} ({address}) no entrega desde hace {length}: {error}; {n} mensaje espera.</numerusform>
    <numerusform>La ruta {name} ({address}) no entrega desde hace {length}: {error}; {n} mensajes esperan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Routes: {routes}</source>
   <translation>Rutas: {routes}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reglas</translation>
  </message>
  <message>
   <source>Rules are tried at a desk.</source>
   <translation>Las reglas se prueban en un puesto.</translation>
  </message>
  <message>
   <source>Rules of your own; with the id of one of the program's it changes that one. The Back-test page tries them on past days.</source>
   <translation>Reglas propias; con el id de una del programa, la cambia. La página Retroprueba las prueba en días pasados.</translation>
  </message>
  <message>
   <source>Running the days through the engine …</source>
   <translation>Pasando los días por el motor …</translation>
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
   <translation>NS día</translation>
  </message>
  <message>
   <source>SMS</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>Sa&amp;ve words</source>
   <translation>Gua&amp;rdar palabras</translation>
  </message>
  <message>
   <source>Said at the handover</source>
   <translation>Dicho en el traspaso</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>sábado</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save  ⏎</source>
   <translation>Guardar  ⏎</translation>
  </message>
  <message>
   <source>Save and open the floor  ⏎</source>
   <translation>Guardar y abrir la sala  ⏎</translation>
  </message>
  <message>
   <source>Save and send  ⏎</source>
   <translation>Guardar y enviar  ⏎</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Guardar igualmente</translation>
  </message>
  <message>
   <source>Save as document…</source>
   <translation>Guardar como documento…</translation>
  </message>
  <message>
   <source>Save the handover</source>
   <translation>Guardar el traspaso</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Saved in the configuration. Where the feed tells the waits of the day, it is counted anew.</source>
   <translation>Se guarda en la configuración. Donde la fuente da las esperas del día, este se vuelve a contar.</translation>
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation>Guardado: {path}</translation>
  </message>
  <message>
   <source>Say in a few words what was done, or with whom.</source>
   <translation>Diga en pocas palabras qué se hizo, o con quién.</translation>
  </message>
  <message>
   <source>Say who you are first.</source>
   <translation>Diga primero quién es.</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programados</translation>
  </message>
  <message>
   <source>Seat everyone</source>
   <translation>Sentar a todos</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>Puestos</translation>
  </message>
  <message>
   <source>Seats are arranged at a desk, on the page Seats.</source>
   <translation>Los puestos se ordenan en una mesa, en la página Puestos.</translation>
  </message>
  <message>
   <source>Seats changed</source>
   <translation>Puestos cambiados</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de nuevo</translation>
  </message>
  <message>
   <source>Send to agents  {key}</source>
   <translation>Enviar a los agentes  {key}</translation>
  </message>
  <message>
   <source>Sent again</source>
   <translation>Enviado de nuevo</translation>
  </message>
  <message>
   <source>Sent, not confirmed yet</source>
   <translation>Enviado, aún sin confirmar</translation>
  </message>
  <message>
   <source>Service level</source>
   <translation>Nivel de servicio</translation>
  </message>
  <message>
   <source>Service level 30 min</source>
   <translation>Nivel de servicio 30 min</translation>
  </message>
  <message>
   <source>Service level ahead</source>
   <translation>Nivel de servicio previsto</translation>
  </message>
  <message>
   <source>Service level by interval, as it goes and with the change</source>
   <translation>Nivel de servicio por intervalo, como va y con el cambio</translation>
  </message>
  <message>
   <source>Service level by queue and day</source>
   <translation>Nivel de servicio por cola y día</translation>
  </message>
  <message>
   <source>Service level by queue and day, the last {n} days</source>
   <translation>Nivel de servicio por cola y día, últimos {n} días</translation>
  </message>
  <message>
   <source>Service level day</source>
   <translation>Nivel de servicio día</translation>
  </message>
  <message>
   <source>Service level half an hour after, in percentage points. Beyond: more than was expected without the lever, where no other was used there. The bar holds the mean with {sure} % confidence and needs {least} such cases. What leads choose, and when, is in it: no proof.</source>
   <translation>Nivel de servicio media hora después, en puntos porcentuales. Además: más de lo esperado sin la medida, donde no se usó otra. La barra contiene la media con {sure} % de confianza y necesita {least} de esos casos. Lo que eligen los responsables, y cuándo, está dentro: no es prueba.</translation>
  </message>
  <message>
   <source>Service level of each interval; the dashed line is its target</source>
   <translation>Nivel de servicio de cada intervalo; la línea discontinua es su objetivo</translation>
  </message>
  <message>
   <source>Service level of the day</source>
   <translation>Nivel de servicio del día</translation>
  </message>
  <message>
   <source>Service level of the last 30 minutes against its target</source>
   <translation>Nivel de servicio de los últimos 30 minutos frente a su objetivo</translation>
  </message>
  <message>
   <source>Service level today</source>
   <translation>Nivel de servicio hoy</translation>
  </message>
  <message>
   <source>Service level was lowest at {clock}: {level}; most contacts came at {busiest}: {n}. The tables below have all figures.</source>
   <translation>El nivel de servicio fue mínimo a las {clock}: {level}; la mayoría de los contactos llegó a las {busiest}: {n}. Las tablas de abajo tienen todas las cifras.</translation>
  </message>
  <message>
   <source>Service level {level}, target {target}.</source>
   <translation>Nivel de servicio {level}, objetivo {target}.</translation>
  </message>
  <message>
   <source>Service level, %</source>
   <translation>Nivel de servicio, %</translation>
  </message>
  <message>
   <source>Service level, alerts, interventions and contacts.</source>
   <translation>Nivel de servicio, alertas, intervenciones y contactos.</translation>
  </message>
  <message>
   <source>Service level, critical</source>
   <translation>Nivel de servicio, crítico</translation>
  </message>
  <message>
   <source>Service level, last 30 min</source>
   <translation>Nivel de servicio, últimos 30 min</translation>
  </message>
  <message>
   <source>Service level, points</source>
   <translation>Nivel de servicio, puntos</translation>
  </message>
  <message>
   <source>Service level: {formulas}.</source>
   <translation>Nivel de servicio: {formulas}.</translation>
  </message>
  <message>
   <source>Service level: {formulas}. Forecast: expected just before each interval began.</source>
   <translation>Nivel de servicio: {formulas}. Previsión: lo esperado justo antes de cada intervalo.</translation>
  </message>
  <message>
   <source>Service level: {formula}</source>
   <translation>Nivel de servicio: {formula}</translation>
  </message>
  <message>
   <source>Service level: {formula}; target {target} within {within} s</source>
   <translation>Nivel de servicio: {formula}; objetivo {target} en {within} s</translation>
  </message>
  <message>
   <source>Set the first line. A queue that is left empty is held to it, too.</source>
   <translation>Rellene la primera línea. Una cola vacía se mide con ella también.</translation>
  </message>
  <message>
   <source>Set up a feed, step by step</source>
   <translation>Configurar una fuente, paso a paso</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <translation>Ajustes (*.toml)</translation>
  </message>
  <message>
   <source>Severities</source>
   <translation>Gravedades</translation>
  </message>
  <message>
   <source>Shared agents</source>
   <translation>Agentes compartidos</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <source>Short abandons</source>
   <translation>Abandonos cortos</translation>
  </message>
  <message>
   <source>Should the queue be open now? Check hours and schedule</source>
   <translation>¿Debería estar abierta la cola? Mire horario y plan</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Show agents by their ids.</source>
   <translation>Mostrar a los agentes por su id.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Ver todo</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Ver todas las teclas</translation>
  </message>
  <message>
   <source>Show in Intraday</source>
   <translation>Ver en Intradía</translation>
  </message>
  <message>
   <source>Show the columns as they were at first</source>
   <translation>Mostrar las columnas como al principio</translation>
  </message>
  <message>
   <source>Show the whole day (Home)</source>
   <translation>Ver todo el día (Inicio)</translation>
  </message>
  <message>
   <source>Shown instead of the id.</source>
   <translation>Se muestra en lugar del id.</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Conectados</translation>
  </message>
  <message>
   <source>Signed on at {clock}</source>
   <translation>Conectados a las {clock}</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Desconectado</translation>
  </message>
  <message>
   <source>Signed: {role}</source>
   <translation>Firmado: {role}</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Since yesterday</source>
   <translation>Desde ayer</translation>
  </message>
  <message>
   <source>Since {clock}, {n} times since {first}.</source>
   <translation>Desde las {clock}, {n} veces desde las {first}.</translation>
  </message>
  <message>
   <source>Since {clock}.</source>
   <translation>Desde las {clock}.</translation>
  </message>
  <message>
   <source>Since {time}</source>
   <translation>Desde {time}</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Centro</translation>
  </message>
  <message>
   <source>Skill or queue move</source>
   <translation>Cambio de habilidad o cola</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Snooze 30 min: {name}</source>
   <translation>Posponer 30 min: {name}</translation>
  </message>
  <message>
   <source>Snooze the chosen alert</source>
   <translation>Posponer la alerta elegida</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Pospuesta</translation>
  </message>
  <message>
   <source>Snoozed until {clock}: {alert}</source>
   <translation>Pospuesta hasta las {clock}: {alert}</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Posponer…</translation>
  </message>
  <message>
   <source>Snooze…  S</source>
   <translation>Posponer…  S</translation>
  </message>
  <message>
   <source>So long it helps.</source>
   <translation>Durante este tiempo ayuda.</translation>
  </message>
  <message>
   <source>So long until it helps.</source>
   <translation>Lo que tarda en ayudar.</translation>
  </message>
  <message>
   <source>So many contacts waiting in a queue.</source>
   <translation>Tantos contactos en espera en una cola.</translation>
  </message>
  <message>
   <source>Someone has waited {value}; the limit is {limit}.</source>
   <translation>Alguien lleva esperando {value}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>Something is wrong in {where}: it is marked ▲.</source>
   <translation>Algo está mal en {where}: está marcado con ▲.</translation>
  </message>
  <message>
   <source>Something was missed once: {what}</source>
   <translation>Se perdió algo una vez: {what}</translation>
  </message>
  <message>
   <source>Something was missed {n} times: {what}</source>
   <translation>Se perdió algo {n} veces: {what}</translation>
  </message>
  <message>
   <source>Speed of answer</source>
   <translation>Tiempo de respuesta</translation>
  </message>
  <message>
   <source>Spike</source>
   <translation>Pico</translation>
  </message>
  <message>
   <source>Squares or table (Ctrl+T)</source>
   <translation>Cuadros o tabla (Ctrl+T)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Staff at the end</source>
   <translation>Personal al final</translation>
  </message>
  <message>
   <source>Staffing note</source>
   <translation>Nota de personal</translation>
  </message>
  <message>
   <source>Stands at the top of every page. Empty: as the feed says.</source>
   <translation>Encabeza cada página. Vacío: como diga la fuente.</translation>
  </message>
  <message>
   <source>Stands before its queues', contacts' and agents' ids where another feed has the same ones.</source>
   <translation>Va delante de los id de sus colas, contactos y agentes cuando otra fuente tiene los mismos.</translation>
  </message>
  <message>
   <source>Stands in the empty text field.</source>
   <translation>Aparece en el campo de texto vacío.</translation>
  </message>
  <message>
   <source>Stands on its button in the form.</source>
   <translation>Aparece en su botón del formulario.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Step {step} of {steps}</source>
   <translation>Paso {step} de {steps}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Aún abiertas</translation>
  </message>
  <message>
   <source>Still {agents} short from {start} to {end}</source>
   <translation>Aún faltan {agents} de {start} a {end}</translation>
  </message>
  <message>
   <source>Store</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>domingo</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <translation>Supervisor</translation>
  </message>
  <message>
   <source>Surge</source>
   <translation>Avalancha</translation>
  </message>
  <message>
   <source>Switch the others on above.</source>
   <translation>Active las otras arriba.</translation>
  </message>
  <message>
   <source>Switch “Needs a look” off to see all of them.</source>
   <translation>Desactive «Requiere atención» para verlas todas.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Tables as text (*.csv)</source>
   <translation>Tablas como texto (*.csv)</translation>
  </message>
  <message>
   <source>Tables for Excel (*.xlsx)</source>
   <translation>Tablas para Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Take it into the log form…</source>
   <translation>Llevar al formulario del registro…</translation>
  </message>
  <message>
   <source>Take it off the form; what was logged stays.</source>
   <translation>Quitarlo del formulario; lo registrado queda.</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Tomarlo</translation>
  </message>
  <message>
   <source>Take over: &amp;sign</source>
   <translation>Recibir: &amp;firmar</translation>
  </message>
  <message>
   <source>Take {count} agent off work that can wait</source>
   <translation>Sacar a {count} agente de trabajo que puede esperar</translation>
  </message>
  <message>
   <source>Take {count} agents off work that can wait</source>
   <translation>Sacar a {count} agentes de trabajo que puede esperar</translation>
  </message>
  <message>
   <source>Taken by the feed</source>
   <translation>Aceptado por la fuente</translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Se encarga</translation>
  </message>
  <message>
   <source>Taken care of by {name}.</source>
   <translation>Se encarga {name}.</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>Hablando</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Objetivos</translation>
  </message>
  <message>
   <source>Targets of {queue}</source>
   <translation>Objetivos de {queue}</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Team scorecard</source>
   <translation>Cuadro de mando del equipo</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Equipos</translation>
  </message>
  <message>
   <source>Tell callers how long it takes, or offer call-backs.</source>
   <translation>Diga a quien llama cuánto tarda, u ofrezca devolver la llamada.</translation>
  </message>
  <message>
   <source>Tell the floor what callers ask and what to answer</source>
   <translation>Diga a la sala qué preguntan y qué responder</translation>
  </message>
  <message>
   <source>Tells also</source>
   <translation>Informa también de</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Test the connection  ⏎</source>
   <translation>Probar la conexión  ⏎</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text as configured</source>
   <translation>Texto según la configuración</translation>
  </message>
  <message>
   <source>Text for chat and wiki (*.md)</source>
   <translation>Texto para chat y wiki (*.md)</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>That was not it.</source>
   <translation>No era ese.</translation>
  </message>
  <message>
   <source>That was not it. Try again in {wait_s} s.</source>
   <translation>No era ese. Pruebe otra vez en {wait_s} s.</translation>
  </message>
  <message>
   <source>The PBX counted other callers than we did in {names}; its queues are read anew.</source>
   <translation>La centralita contó otras llamadas que nosotros en {names}; se releen sus colas.</translation>
  </message>
  <message>
   <source>The SQLite file. Empty: this platform's data folder. Used at the next start.</source>
   <translation>El archivo SQLite. Vacío: la carpeta de datos de la plataforma. Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>The Seats page, on which the room is drawn.</source>
   <translation>La página Puestos, en la que se dibuja la sala.</translation>
  </message>
  <message>
   <source>The agent's id on this floor.</source>
   <translation>El id del agente en esta sala.</translation>
  </message>
  <message>
   <source>The agent's team. Empty: as a feed says.</source>
   <translation>El equipo del agente. Vacío: como diga una fuente.</translation>
  </message>
  <message>
   <source>The centre: its name, its clock and its days.</source>
   <translation>El centro: su nombre, su reloj y sus días.</translation>
  </message>
  <message>
   <source>The certificate of {place} is not trusted ({why})</source>
   <translation>El certificado de {place} no es de confianza ({why})</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} ahead of this machine's; its times are corrected</source>
   <translation>El reloj de {source} va {far} adelantado respecto al de este equipo; sus horas se corrigen</translation>
  </message>
  <message>
   <source>The clock of {source} is {far} behind this machine's; its times are corrected</source>
   <translation>El reloj de {source} va {far} atrasado respecto al de este equipo; sus horas se corrigen</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Los colores de la ventana.</translation>
  </message>
  <message>
   <source>The connection to {place} broke off.</source>
   <translation>La conexión con {place} se cortó.</translation>
  </message>
  <message>
   <source>The country, by its two letters, whose numbers are recognised without a +: DE.</source>
   <translation>El país, con sus dos letras, cuyos números se reconocen sin +: DE.</translation>
  </message>
  <message>
   <source>The cursor goes to the first … in it.</source>
   <translation>El cursor va al primer … que haya.</translation>
  </message>
  <message>
   <source>The day</source>
   <translation>El día</translation>
  </message>
  <message>
   <source>The day and all clocks are the site's: Europe/Berlin. Empty: as the feed says.</source>
   <translation>El día y todos los relojes son los del centro: Europe/Berlin. Vacío: como diga la fuente.</translation>
  </message>
  <message>
   <source>The day's log on a time line</source>
   <translation>El registro del día en una línea de tiempo</translation>
  </message>
  <message>
   <source>The days</source>
   <translation>Los días</translation>
  </message>
  <message>
   <source>The entry of this machine's keyring that holds it, in place of a variable.</source>
   <translation>La entrada del llavero de este equipo que lo guarda, en lugar de una variable.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password. It never stands in the file.</source>
   <translation>La variable de entorno con el token o la contraseña. Nunca está en el archivo.</translation>
  </message>
  <message>
   <source>The environment variable that holds the token or password; empty where none is needed.</source>
   <translation>La variable de entorno con el token o la contraseña; vacía si no hace falta.</translation>
  </message>
  <message>
   <source>The feed cannot be reached</source>
   <translation>No se alcanza la fuente</translation>
  </message>
  <message>
   <source>The feed cannot be used</source>
   <translation>No se puede usar la fuente</translation>
  </message>
  <message>
   <source>The feed has stopped</source>
   <translation>La fuente se ha parado</translation>
  </message>
  <message>
   <source>The file of a Jinja template of your own for the message.</source>
   <translation>El archivo de una plantilla Jinja propia para el mensaje.</translation>
  </message>
  <message>
   <source>The file of a certificate authority of your own, PEM.</source>
   <translation>El archivo de una autoridad de certificación propia, PEM.</translation>
  </message>
  <message>
   <source>The file of the settings can't be read. Mend it with an editor, then try again.</source>
   <translation>No se puede leer el archivo de ajustes. Arréglelo con un editor y pruebe de nuevo.</translation>
  </message>
  <message>
   <source>The first picture of the floor is being made.</source>
   <translation>Se está haciendo la primera imagen de la sala.</translation>
  </message>
  <message>
   <source>The floor at sign-off</source>
   <translation>La sala al cierre</translation>
  </message>
  <message>
   <source>The floor at {at}</source>
   <translation>La sala a las {at}</translation>
  </message>
  <message>
   <source>The floor at {clock}</source>
   <translation>La sala a las {clock}</translation>
  </message>
  <message>
   <source>The floor in your own words: what a figure does not tell</source>
   <translation>La sala en sus palabras: lo que una cifra no dice</translation>
  </message>
  <message>
   <source>The floor is current.</source>
   <translation>La sala está al día.</translation>
  </message>
  <message>
   <source>The floor is not complete; the server is being asked for it.</source>
   <translation>La sala no está completa; se pide al servidor.</translation>
  </message>
  <message>
   <source>The floor is shown as soon as it answers.</source>
   <translation>La sala se muestra en cuanto responda.</translation>
  </message>
  <message>
   <source>The forecast is what earlier days of the recording let one expect; nobody planned it.</source>
   <translation>La previsión es lo que dejan esperar días anteriores de la grabación; nadie la planificó.</translation>
  </message>
  <message>
   <source>The handover's document could not be made: {why}.</source>
   <translation>No se pudo hacer el documento del traspaso: {why}.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention by which it is logged.</source>
   <translation>El id del tipo de intervención con el que se registra.</translation>
  </message>
  <message>
   <source>The id of the kind of intervention for which it is offered.</source>
   <translation>El id del tipo de intervención para el que se ofrece.</translation>
  </message>
  <message>
   <source>The id of the rule.</source>
   <translation>El id de la regla.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are far too low.</source>
   <translation>El intervalo desde las {clock} trajo {n} donde se esperaban {expected}; si sigue así, estas cifras son demasiado bajas.</translation>
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are too high.</source>
   <translation>El intervalo desde las {clock} trajo {n} donde se esperaban {expected}; si sigue así, estas cifras son demasiado altas.</translation>
  </message>
  <message>
   <source>The limits of the program's own rules. What a queue states itself wins.</source>
   <translation>Los límites de las reglas del programa. Lo que diga una cola prevalece.</translation>
  </message>
  <message>
   <source>The local log of what was done on the floor.</source>
   <translation>El registro local de lo que se hizo en la sala.</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>El registro</translation>
  </message>
  <message>
   <source>The log could not be read</source>
   <translation>No se pudo leer el registro</translation>
  </message>
  <message>
   <source>The log in full</source>
   <translation>El registro completo</translation>
  </message>
  <message>
   <source>The log of the period</source>
   <translation>El registro del periodo</translation>
  </message>
  <message>
   <source>The newest {n}; narrow it for others</source>
   <translation>Los {n} más recientes; acote para ver otros</translation>
  </message>
  <message>
   <source>The next hours</source>
   <translation>Las próximas horas</translation>
  </message>
  <message>
   <source>The period before: {level}, {n} contacts.</source>
   <translation>El periodo anterior: {level}, {n} contactos.</translation>
  </message>
  <message>
   <source>The picture or the figures (Ctrl+E)</source>
   <translation>La imagen o las cifras (Ctrl+E)</translation>
  </message>
  <message>
   <source>The process that tried the rule ended by itself; see the program's log.</source>
   <translation>El proceso que probaba la regla terminó solo; vea el registro del programa.</translation>
  </message>
  <message>
   <source>The program could not apply what the feed said; its log has the details.</source>
   <translation>El programa no pudo aplicar lo que dijo la fuente; su registro tiene los detalles.</translation>
  </message>
  <message>
   <source>The queue is back by {clock} by itself</source>
   <translation>La cola se recupera sola hacia las {clock}</translation>
  </message>
  <message>
   <source>The queue's id in the feed.</source>
   <translation>El id de la cola en la fuente.</translation>
  </message>
  <message>
   <source>The queues over the shift</source>
   <translation>Las colas en el turno</translation>
  </message>
  <message>
   <source>The queues the agent serves</source>
   <translation>Las colas que atiende el agente</translation>
  </message>
  <message>
   <source>The rule as tried raises no alert on these days.</source>
   <translation>La regla probada no da alertas en estos días.</translation>
  </message>
  <message>
   <source>The same for one agent. Left out: the words above.</source>
   <translation>Lo mismo para un agente. Vacío: las palabras de arriba.</translation>
  </message>
  <message>
   <source>The secret for the keyring</source>
   <translation>El secreto para el llavero</translation>
  </message>
  <message>
   <source>The server did not send the floor it was asked for.</source>
   <translation>El servidor no envió la sala que se le pidió.</translation>
  </message>
  <message>
   <source>The share to be answered in time.</source>
   <translation>La parte que debe atenderse a tiempo.</translation>
  </message>
  <message>
   <source>The shift</source>
   <translation>El turno</translation>
  </message>
  <message>
   <source>The shift against target and forecast</source>
   <translation>El turno frente a objetivo y previsión</translation>
  </message>
  <message>
   <source>The shift's figures: no interval of it was recorded.</source>
   <translation>Las cifras del turno: no se registró ningún intervalo.</translation>
  </message>
  <message>
   <source>The shift, with alerts and interventions on its time axis</source>
   <translation>El turno, con alertas e intervenciones en su eje de tiempo</translation>
  </message>
  <message>
   <source>The source's clock is {far} ahead of this machine's: times are the source's; check both clocks</source>
   <translation>El reloj de la fuente va {far} adelantado respecto a este equipo: las horas son las de la fuente; revise ambos relojes</translation>
  </message>
  <message>
   <source>The source's clock is {far} behind this machine's: times are the source's; check both clocks</source>
   <translation>El reloj de la fuente va {far} atrasado respecto a este equipo: las horas son las de la fuente; revise ambos relojes</translation>
  </message>
  <message>
   <source>The steps to take when a rule's alert comes, in place of the program's.</source>
   <translation>Los pasos ante la alerta de una regla, en lugar de los del programa.</translation>
  </message>
  <message>
   <source>The supervisor left no words of their own.</source>
   <translation>El supervisor no dejó palabras propias.</translation>
  </message>
  <message>
   <source>The supervisor's own words, in full</source>
   <translation>Las palabras del supervisor, completas</translation>
  </message>
  <message>
   <source>The trial failed: {error}</source>
   <translation>La prueba falló: {error}</translation>
  </message>
  <message>
   <source>The variable {name} is not set here: set it, then start the program anew.</source>
   <translation>La variable {name} no está definida aquí: defínala y reinicie el programa.</translation>
  </message>
  <message>
   <source>The view before</source>
   <translation>La vista anterior</translation>
  </message>
  <message>
   <source>The wall kept no figures near this time: it did not run, or had no data.</source>
   <translation>El panel no guardó cifras cerca de esa hora: no funcionaba o no tenía datos.</translation>
  </message>
  <message>
   <source>The wall makes no new figures</source>
   <translation>El panel no produce cifras nuevas</translation>
  </message>
  <message>
   <source>The wall shows the floor</source>
   <translation>El panel muestra la sala</translation>
  </message>
  <message>
   <source>The wall's own log keeps sums of intervals, not single contacts; a rule needs the days contact by contact: recordings of the feed, or call files. Give files that begin some weeks earlier: each day is judged by what the days before it taught.</source>
   <translation>El registro del panel guarda sumas de intervalos, no contactos sueltos; una regla necesita los días contacto a contacto: grabaciones de la fuente o archivos de llamadas. Dé archivos que empiecen semanas antes: cada día se juzga por lo que enseñaron los anteriores.</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Todo el día</translation>
  </message>
  <message>
   <source>The whole floor by day</source>
   <translation>Toda la sala por día</translation>
  </message>
  <message>
   <source>The whole floor by interval</source>
   <translation>Toda la sala por intervalo</translation>
  </message>
  <message>
   <source>The {name} shift ended at {at}</source>
   <translation>El turno {name} terminó a las {at}</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; nobody has signed its handover.</source>
   <translation>El turno {name} terminó a las {clock}; nadie ha firmado su traspaso.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {incoming} has signed, the one who went has not.</source>
   <translation>El turno {name} terminó a las {clock}; {incoming} ha firmado, quien se fue no.</translation>
  </message>
  <message>
   <source>The {name} shift ended at {clock}; {outgoing} has signed, nobody who takes over has.</source>
   <translation>El turno {name} terminó a las {clock}; {outgoing} ha firmado, nadie que reciba lo ha hecho.</translation>
  </message>
  <message>
   <source>The {name} shift ends at {at}</source>
   <translation>El turno {name} termina a las {at}</translation>
  </message>
  <message>
   <source>Their queues show no figures, and those of the whole floor are incomplete.</source>
   <translation>Sus colas no muestran cifras, y las de toda la sala están incompletas.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Theme: {theme}</source>
   <translation>Tema: {theme}</translation>
  </message>
  <message>
   <source>There can be {most} lines at most.</source>
   <translation>Puede haber {most} líneas como máximo.</translation>
  </message>
  <message>
   <source>There is no log to read.</source>
   <translation>No hay registro que leer.</translation>
  </message>
  <message>
   <source>There is no time zone {zone}: write one such as Europe/Berlin.</source>
   <translation>No existe la zona horaria {zone}: escriba una como Europe/Berlin.</translation>
  </message>
  <message>
   <source>There is nothing to hand over yet</source>
   <translation>Aún no hay nada que traspasar</translation>
  </message>
  <message>
   <source>They appear by themselves as soon as the feed names them.</source>
   <translation>Aparecen solas en cuanto la fuente las nombra.</translation>
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation>Esto no encaja aquí.</translation>
  </message>
  <message>
   <source>This file cannot be taken</source>
   <translation>Este archivo no se puede usar</translation>
  </message>
  <message>
   <source>This is heeded when the program is started anew: {names}. All else holds now.</source>
   <translation>Esto vale cuando se reinicie el programa: {names}. Lo demás vale ya.</translation>
  </message>
  <message>
   <source>This looks like {what}. Customer data does not belong in the log.</source>
   <translation>Esto parece {what}. Los datos de clientes no van en el registro.</translation>
  </message>
  <message>
   <source>This machine has no keyring: name an environment variable instead.</source>
   <translation>Este equipo no tiene llavero: indique una variable de entorno.</translation>
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation>Hay que rellenarlo.</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>Esta página</translation>
  </message>
  <message>
   <source>This page in a window of its own</source>
   <translation>Esta página en ventana propia</translation>
  </message>
  <message>
   <source>This wallboard has not been told what to show.</source>
   <translation>No se ha dicho a este panel qué mostrar.</translation>
  </message>
  <message>
   <source>This would change</source>
   <translation>Esto cambiaría</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>jueves</translation>
  </message>
  <message>
   <source>Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it.</source>
   <translation>Marque lo que se muestra. Arrastre una línea, o pulse Alt+↑ y Alt+↓, para moverla.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Time in this state; marked where it is too long</source>
   <translation>Tiempo en este estado; marcado si es demasiado</translation>
  </message>
  <message>
   <source>Time off offer (VTO)</source>
   <translation>Oferta de tiempo libre (VTO)</translation>
  </message>
  <message>
   <source>Time signed on since this wall watches</source>
   <translation>Tiempo conectado desde que este panel observa</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To act on it, type its PIN. Looking needs none.</source>
   <translation>Para actuar, escriba su PIN. Mirar no lo requiere.</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>Por seguir</translation>
  </message>
  <message>
   <source>To take over:</source>
   <translation>Por recibir:</translation>
  </message>
  <message>
   <source>To whom, from when until when, how many places</source>
   <translation>A quién, de cuándo a cuándo, cuántas plazas</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today in the log</source>
   <translation>Hoy en el registro</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Hoy hasta ahora</translation>
  </message>
  <message>
   <source>Today, hour by hour</source>
   <translation>Hoy, hora a hora</translation>
  </message>
  <message>
   <source>Token in the keyring</source>
   <translation>Token en el llavero</translation>
  </message>
  <message>
   <source>Token's file</source>
   <translation>Archivo del token</translation>
  </message>
  <message>
   <source>Token's variable</source>
   <translation>Variable del token</translation>
  </message>
  <message>
   <source>Too few contacts</source>
   <translation>Muy pocos contactos</translation>
  </message>
  <message>
   <source>Too few to say: {n} of {least}</source>
   <translation>Muy pocos para decirlo: {n} de {least}</translation>
  </message>
  <message>
   <source>Too long in their state</source>
   <translation>Demasiado en su estado</translation>
  </message>
  <message>
   <source>Too many waiting</source>
   <translation>Demasiados en espera</translation>
  </message>
  <message>
   <source>Totals</source>
   <translation>Totales</translation>
  </message>
  <message>
   <source>Train {count} agent</source>
   <translation>Formar a {count} agente</translation>
  </message>
  <message>
   <source>Train {count} agents</source>
   <translation>Formar a {count} agentes</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Formación</translation>
  </message>
  <message>
   <source>Tried: {limits}.</source>
   <translation>Probada: {limits}.</translation>
  </message>
  <message>
   <source>Try a rule on last month before you live with it</source>
   <translation>Pruebe una regla en el último mes antes de vivir con ella</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Try it  F5</source>
   <translation>Probar  F5</translation>
  </message>
  <message>
   <source>Try it anew  F5</source>
   <translation>Probar de nuevo  F5</translation>
  </message>
  <message>
   <source>Try the rule</source>
   <translation>Probar la regla</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>martes</translation>
  </message>
  <message>
   <source>Twice the speed</source>
   <translation>Doble de velocidad</translation>
  </message>
  <message>
   <source>Under 3 min in their state</source>
   <translation>Menos de 3 min en su estado</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>Understood: {name}</source>
   <translation>Entendido: {name}</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Deshacer  Ctrl+Z</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Deshacer lo último</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Deshecho: {what}</translation>
  </message>
  <message>
   <source>Unencrypted</source>
   <translation>Sin cifrar</translation>
  </message>
  <message>
   <source>Unlock  ⏎</source>
   <translation>Desbloquear  ⏎</translation>
  </message>
  <message>
   <source>Unlock this wall</source>
   <translation>Desbloquear este panel</translation>
  </message>
  <message>
   <source>Unlock this wall by its PIN</source>
   <translation>Desbloquear este panel con su PIN</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Until then: announcement, or lead callers to another queue</source>
   <translation>Hasta entonces: anuncio, o lleve las llamadas a otra cola</translation>
  </message>
  <message>
   <source>Until when the effect is expected</source>
   <translation>Hasta cuándo se espera el efecto</translation>
  </message>
  <message>
   <source>Until when this holds: {rows}. No time is named.</source>
   <translation>Hasta cuándo vale: {rows}. No se indica hora.</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Upkeep of the log</source>
   <translation>Mantenimiento del registro</translation>
  </message>
  <message>
   <source>Use small letters, digits and _, and begin with a letter.</source>
   <translation>Use minúsculas, cifras y _, y empiece por una letra.</translation>
  </message>
  <message>
   <source>Use the time while it is quiet.</source>
   <translation>Aproveche el tiempo mientras haya calma.</translation>
  </message>
  <message>
   <source>Use wss://, or set allow_insecure = true for this feed if the network is trusted.</source>
   <translation>Use wss://, o ponga allow_insecure = true en esta fuente si la red es de confianza.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Usada</translation>
  </message>
  <message>
   <source>Usual, 95 %</source>
   <translation>Habitual, 95 %</translation>
  </message>
  <message>
   <source>Variable of the token</source>
   <translation>Variable del token</translation>
  </message>
  <message>
   <source>View deleted: {name}</source>
   <translation>Vista borrada: {name}</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Espera</translation>
  </message>
  <message>
   <source>Wait ahead</source>
   <translation>Espera prevista</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting past target</source>
   <translation>En espera fuera de plazo</translation>
  </message>
  <message>
   <source>Waiting, critical</source>
   <translation>En espera, crítico</translation>
  </message>
  <message>
   <source>Waiting, warning</source>
   <translation>En espera, aviso</translation>
  </message>
  <message>
   <source>Wallboard: set up</source>
   <translation>Wallboard: configuración</translation>
  </message>
  <message>
   <source>Warn at</source>
   <translation>Aviso desde</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Warning at</source>
   <translation>Aviso desde</translation>
  </message>
  <message>
   <source>Way of writing</source>
   <translation>Forma de escribir</translation>
  </message>
  <message>
   <source>Ways out</source>
   <translation>Vías de salida</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>miércoles</translation>
  </message>
  <message>
   <source>Weekly report</source>
   <translation>Informe semanal</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What alerts propose to do; with the id of one of ours it changes that one.</source>
   <translation>Lo que proponen las alertas; con el id de una nuestra, la cambia.</translation>
  </message>
  <message>
   <source>What are the queues held to?</source>
   <translation>¿A qué se comprometen las colas?</translation>
  </message>
  <message>
   <source>What becomes of the alert while no data come.</source>
   <translation>Qué pasa con la alerta mientras no llegan datos.</translation>
  </message>
  <message>
   <source>What callers hear or are offered, until when</source>
   <translation>Qué oyen o se les ofrece, hasta cuándo</translation>
  </message>
  <message>
   <source>What came of {rows}: the wall took no figures afterwards.</source>
   <translation>Qué resultó de {rows}: el panel no tomó cifras después.</translation>
  </message>
  <message>
   <source>What comes in by it. Left out: as the feed says.</source>
   <translation>Qué llega por ella. Vacío: como diga la fuente.</translation>
  </message>
  <message>
   <source>What could not be delivered for so long is given up, and said so.</source>
   <translation>Lo que no se pudo entregar en este plazo se abandona, y se dice.</translation>
  </message>
  <message>
   <source>What customers answered today, on the feed's scale</source>
   <translation>Lo que respondieron hoy los clientes, en la escala de la fuente</translation>
  </message>
  <message>
   <source>What every queue is held to, unless it says otherwise itself.</source>
   <translation>A lo que se compromete cada cola, salvo que diga otra cosa.</translation>
  </message>
  <message>
   <source>What fails, since when</source>
   <translation>Qué falla, desde cuándo</translation>
  </message>
  <message>
   <source>What holds for every way out.</source>
   <translation>Lo que vale para toda vía de salida.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Y si</translation>
  </message>
  <message>
   <source>What if on {name}</source>
   <translation>Y si en {name}</translation>
  </message>
  <message>
   <source>What if: agents, minutes, handling</source>
   <translation>Y si: agentes, minutos, operación</translation>
  </message>
  <message>
   <source>What if…  W</source>
   <translation>Y si…  W</translation>
  </message>
  <message>
   <source>What is asked of them</source>
   <translation>Qué se les pide</translation>
  </message>
  <message>
   <source>What is proposed; {count} and {queue} are filled in.</source>
   <translation>Lo que se propone; se rellenan {count} y {queue}.</translation>
  </message>
  <message>
   <source>What is saved holds until the program ends: this is the demo's own configuration.</source>
   <translation>Lo guardado vale hasta que acabe el programa: es la configuración propia de la demo.</translation>
  </message>
  <message>
   <source>What is seen at once in the window, and goes back with Cancel.</source>
   <translation>Lo que se ve al momento en la ventana y vuelve con Cancelar.</translation>
  </message>
  <message>
   <source>What it looks at: abandonment is the last 30 minutes, abandonment_day the day.</source>
   <translation>Lo que mira: abandonment son los últimos 30 minutos, abandonment_day el día.</translation>
  </message>
  <message>
   <source>What it was</source>
   <translation>Qué fue</translation>
  </message>
  <message>
   <source>What levers did</source>
   <translation>Qué lograron las medidas</translation>
  </message>
  <message>
   <source>What python main.py pin prints. With it one can act on a wall after typing the PIN.</source>
   <translation>Lo que imprime python main.py pin. Con ello se puede actuar en un panel tras escribir el PIN.</translation>
  </message>
  <message>
   <source>What the agent is called. Empty: as a feed says.</source>
   <translation>Cómo se llama el agente. Vacío: como diga una fuente.</translation>
  </message>
  <message>
   <source>What the charts show</source>
   <translation>Qué muestran los gráficos</translation>
  </message>
  <message>
   <source>What the feed is called where its health is shown.</source>
   <translation>Cómo se llama la fuente donde se muestra su estado.</translation>
  </message>
  <message>
   <source>What the form asks for beside the text.</source>
   <translation>Lo que pide el formulario además del texto.</translation>
  </message>
  <message>
   <source>What the log does not know</source>
   <translation>Lo que el registro no sabe</translation>
  </message>
  <message>
   <source>What the next hours will bring: there is no forecast for them.</source>
   <translation>Qué traerán las próximas horas: no hay previsión.</translation>
  </message>
  <message>
   <source>What the next shift must know</source>
   <translation>Lo que debe saber el próximo turno</translation>
  </message>
  <message>
   <source>What the queue is held to; brighter where it is the queue's own</source>
   <translation>A lo que se compromete la cola; más claro si es propio</translation>
  </message>
  <message>
   <source>What the shift is called in its handover.</source>
   <translation>Cómo se llama el turno en su traspaso.</translation>
  </message>
  <message>
   <source>What the way out is called where its health is shown.</source>
   <translation>Cómo se llama la vía donde se muestra su estado.</translation>
  </message>
  <message>
   <source>What this report does not know</source>
   <translation>Lo que este informe no sabe</translation>
  </message>
  <message>
   <source>What to do, or a queue, an agent, an alert</source>
   <translation>Qué hacer, o una cola, un agente, una alerta</translation>
  </message>
  <message>
   <source>What was coached, and what comes of it</source>
   <translation>Qué se trabajó y qué sigue</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Lo que se hizo</translation>
  </message>
  <message>
   <source>What was done well</source>
   <translation>Qué se hizo bien</translation>
  </message>
  <message>
   <source>What was done, and what it did</source>
   <translation>Qué se hizo y qué logró</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo encontrado</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Qué se dijo</translation>
  </message>
  <message>
   <source>What would more agents change?</source>
   <translation>¿Qué cambiarían más agentes?</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Cuándo ocurrió</translation>
  </message>
  <message>
   <source>When it is due</source>
   <translation>Para cuándo es</translation>
  </message>
  <message>
   <source>When shifts run. Fifteen minutes before the end of one its handover is offered.</source>
   <translation>Cuándo hay turnos. Quince minutos antes de acabar se ofrece su traspaso.</translation>
  </message>
  <message>
   <source>When the last 30 minutes are so far below the target.</source>
   <translation>Cuando los últimos 30 minutos están tan por debajo del objetivo.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where do the figures come from?</source>
   <translation>¿De dónde vienen las cifras?</translation>
  </message>
  <message>
   <source>Where it stands, what to do</source>
   <translation>Cómo está, qué hacer</translation>
  </message>
  <message>
   <source>Where messages about alerts go, and which.</source>
   <translation>Adónde van los mensajes de alertas, y cuáles.</translation>
  </message>
  <message>
   <source>Where most contacts were not answered within the target.</source>
   <translation>Donde más contactos no se atendieron en plazo.</translation>
  </message>
  <message>
   <source>Where the alert may end. Left out: a fifth (of shares 0.05) better than the limit.</source>
   <translation>Dónde puede acabar la alerta. Vacío: un quinto (en proporciones 0.05) mejor que el límite.</translation>
  </message>
  <message>
   <source>Where the figures come from. A feed named when the program was started wins.</source>
   <translation>De dónde vienen las cifras. Una fuente indicada al iniciar prevalece.</translation>
  </message>
  <message>
   <source>Where, with whom</source>
   <translation>Dónde, con quién</translation>
  </message>
  <message>
   <source>Whether the shift was busier than expected: there was no plan and too few earlier days.</source>
   <translation>Si el turno tuvo más carga de la esperada: no había plan y muy pocos días anteriores.</translation>
  </message>
  <message>
   <source>Which contacts count for the service level; it is named beside the number.</source>
   <translation>Qué contactos cuentan para el nivel de servicio; se nombra junto a la cifra.</translation>
  </message>
  <message>
   <source>Which message means what: docs/howto/own-feed.md; for Twilio docs/feeds/twilio.md.</source>
   <translation>Qué significa cada mensaje: docs/howto/own-feed.md; para Twilio, docs/feeds/twilio.md.</translation>
  </message>
  <message>
   <source>Which pages there are, and their order, which is that of their keys.</source>
   <translation>Qué páginas hay y su orden, que es el de sus teclas.</translation>
  </message>
  <message>
   <source>Which step was taken</source>
   <translation>Qué paso se dio</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who and where?</source>
   <translation>¿Quién y dónde?</translation>
  </message>
  <message>
   <source>Who did it</source>
   <translation>Quién lo hizo</translation>
  </message>
  <message>
   <source>Who is absent or late: nobody wrote a staffing note.</source>
   <translation>Quién falta o llega tarde: nadie escribió una nota de personal.</translation>
  </message>
  <message>
   <source>Who is absent, late or added</source>
   <translation>Quién falta, llega tarde o se añade</translation>
  </message>
  <message>
   <source>Who sits at this screen, for the log.</source>
   <translation>Quién se sienta ante esta pantalla, para el registro.</translation>
  </message>
  <message>
   <source>Who sits where. Empty: beside the configuration's usual place.</source>
   <translation>Quién se sienta dónde. Vacío: junto al lugar habitual de la configuración.</translation>
  </message>
  <message>
   <source>Who was really signed on: the source does not tell, sign-ons are inferred from the contacts.</source>
   <translation>Quién estaba de verdad conectado: la fuente no lo dice, se deduce de los contactos.</translation>
  </message>
  <message>
   <source>Who you are</source>
   <translation>Quién es usted</translation>
  </message>
  <message>
   <source>Whoever comes from now on is answered in target even if nothing is done.</source>
   <translation>Quien entre a partir de ahora será atendido dentro del objetivo, aunque no se haga nada.</translation>
  </message>
  <message>
   <source>Whole day</source>
   <translation>Todo el día</translation>
  </message>
  <message>
   <source>Whole floor</source>
   <translation>Toda la sala</translation>
  </message>
  <message>
   <source>Whole intervals: from {start} to {end}.</source>
   <translation>Intervalos completos: de {start} a {end}.</translation>
  </message>
  <message>
   <source>Why are there no words?</source>
   <translation>¿Por qué no hay palabras?</translation>
  </message>
  <message>
   <source>Why it is snoozed</source>
   <translation>Por qué se pospone</translation>
  </message>
  <message>
   <source>Why, as the source says</source>
   <translation>Por qué, según la fuente</translation>
  </message>
  <message>
   <source>Why, for whoever looks next</source>
   <translation>Por qué, para quien mire después</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Con</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>Con quién</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>En</translation>
  </message>
  <message>
   <source>Without a seat: {n}</source>
   <translation>Sin puesto: {n}</translation>
  </message>
  <message>
   <source>Without a team</source>
   <translation>Sin equipo</translation>
  </message>
  <message>
   <source>Without data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <source>Words for one</source>
   <translation>Palabras para uno</translation>
  </message>
  <message>
   <source>Words of {name}.</source>
   <translation>Palabras de {name}.</translation>
  </message>
  <message>
   <source>Words to begin an intervention with, offered in its form.</source>
   <translation>Palabras para empezar una intervención, ofrecidas en su formulario.</translation>
  </message>
  <message>
   <source>Words, marks, questions and signatures of a handover</source>
   <translation>Palabras, marcas, preguntas y firmas de un traspaso</translation>
  </message>
  <message>
   <source>Worst intervals</source>
   <translation>Peores intervalos</translation>
  </message>
  <message>
   <source>Wrap-up</source>
   <translation>Cierre</translation>
  </message>
  <message>
   <source>Write a country by its two capital letters: DE.</source>
   <translation>Escriba un país con sus dos mayúsculas: DE.</translation>
  </message>
  <message>
   <source>Write a day as 2026-12-25.</source>
   <translation>Escriba un día como 2026-12-25.</translation>
  </message>
  <message>
   <source>Write a number above {least}.</source>
   <translation>Escriba un número mayor que {least}.</translation>
  </message>
  <message>
   <source>Write a number from {least} to {most}.</source>
   <translation>Escriba un número de {least} a {most}.</translation>
  </message>
  <message>
   <source>Write a number of {least} or more.</source>
   <translation>Escriba un número de {least} o más.</translation>
  </message>
  <message>
   <source>Write a number of {most} or less.</source>
   <translation>Escriba un número de {most} o menos.</translation>
  </message>
  <message>
   <source>Write a number.</source>
   <translation>Escriba un número.</translation>
  </message>
  <message>
   <source>Write a time as 06:30.</source>
   <translation>Escriba una hora como 06:30.</translation>
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation>Escriba un número entero.</translation>
  </message>
  <message>
   <source>Write an address as wss://feed.example:8765.</source>
   <translation>Escriba una dirección como wss://feed.example:8765.</translation>
  </message>
  <message>
   <source>Write hours as Mon-Fri 08:00-18:00.</source>
   <translation>Escriba horas como Mon-Fri 08:00-18:00.</translation>
  </message>
  <message>
   <source>Write ws://host:port or wss://host:port.</source>
   <translation>Escriba ws://host:port o wss://host:port.</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You take over</source>
   <translation>Usted recibe</translation>
  </message>
  <message>
   <source>You take over: {done} of {all} understood</source>
   <translation>Usted recibe: {done} de {all} entendidos</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>a break</source>
   <translation>descanso</translation>
  </message>
  <message>
   <source>a card number</source>
   <translation>un número de tarjeta</translation>
  </message>
  <message>
   <source>a fifth on the good side</source>
   <translation>un quinto del lado bueno</translation>
  </message>
  <message>
   <source>a handover's words stay</source>
   <translation>las palabras de un traspaso quedan</translation>
  </message>
  <message>
   <source>a meeting</source>
   <translation>reunión</translation>
  </message>
  <message>
   <source>a name is longer than {most} characters</source>
   <translation>un nombre supera los {most} caracteres</translation>
  </message>
  <message>
   <source>a new day began in between</source>
   <translation>entretanto empezó otro día</translation>
  </message>
  <message>
   <source>a phone number</source>
   <translation>un número de teléfono</translation>
  </message>
  <message>
   <source>a rule of your own</source>
   <translation>una regla propia</translation>
  </message>
  <message>
   <source>a target of hours is beyond the staffing model</source>
   <translation>un objetivo de horas excede el modelo de dotación</translation>
  </message>
  <message>
   <source>about {length} more</source>
   <translation>faltan unos {length}</translation>
  </message>
  <message>
   <source>about “{alert}” · {clock}</source>
   <translation>sobre «{alert}» · {clock}</translation>
  </message>
  <message>
   <source>above</source>
   <translation>por encima</translation>
  </message>
  <message>
   <source>above {range}</source>
   <translation>sobre {range}</translation>
  </message>
  <message>
   <source>acknowledged</source>
   <translation>confirmada</translation>
  </message>
  <message>
   <source>after {n} min</source>
   <translation>tras {n} min</translation>
  </message>
  <message>
   <source>agents as now</source>
   <translation>agentes como ahora</translation>
  </message>
  <message>
   <source>agents by the schedule</source>
   <translation>agentes según el horario</translation>
  </message>
  <message>
   <source>agents' states are not in the feed</source>
   <translation>los estados de los agentes no están en la fuente</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>alerta</translation>
  </message>
  <message>
   <source>all queues; or queue:PS, group:Retail</source>
   <translation>todas las colas; o queue:PS, group:Retail</translation>
  </message>
  <message>
   <source>all taken</source>
   <translation>todas ocupadas</translation>
  </message>
  <message>
   <source>all three empty: the program's</source>
   <translation>las tres vacías: las del programa</translation>
  </message>
  <message>
   <source>also {what}</source>
   <translation>también {what}</translation>
  </message>
  <message>
   <source>always; or Mon-Fri 08:00-18:00</source>
   <translation>siempre; o Mon-Fri 08:00-18:00</translation>
  </message>
  <message>
   <source>an e-mail address</source>
   <translation>una dirección de correo</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>por hora</translation>
  </message>
  <message>
   <source>and {n} more at the desk</source>
   <translation>y {n} más en el puesto</translation>
  </message>
  <message>
   <source>answered in target of answered</source>
   <translation>atendidos en plazo, de atendidos</translation>
  </message>
  <message>
   <source>answered in target of answered and abandoned, short abandons left out</source>
   <translation>atendidos en plazo, de atendidos y abandonados, sin abandonos cortos</translation>
  </message>
  <message>
   <source>answered in target of answered, abandoned and flowed out</source>
   <translation>atendidos en plazo, de atendidos, abandonados y desviados</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons count against</source>
   <translation>atendidos en plazo, de ofrecidos; los abandonos cuentan en contra</translation>
  </message>
  <message>
   <source>answered in target of offered, abandons in target left out</source>
   <translation>atendidos en plazo, de ofrecidos, sin abandonos en plazo</translation>
  </message>
  <message>
   <source>answered in time, of answered</source>
   <translation>atendidos a tiempo, de atendidos</translation>
  </message>
  <message>
   <source>answered in time, of answered and abandoned but for short ones</source>
   <translation>atendidos a tiempo, de atendidos y abandonados menos los cortos</translation>
  </message>
  <message>
   <source>answered in time, of answered, abandoned and flowed out</source>
   <translation>atendidos a tiempo, de atendidos, abandonados y desviados</translation>
  </message>
  <message>
   <source>answered in time, of offered</source>
   <translation>atendidos a tiempo, de ofrecidos</translation>
  </message>
  <message>
   <source>answered in time, of offered but those abandoned in time</source>
   <translation>atendidos a tiempo, de ofrecidos menos los abandonados a tiempo</translation>
  </message>
  <message>
   <source>answered in {within} of all offered</source>
   <translation>en {within}, de todos los ofrecidos</translation>
  </message>
  <message>
   <source>answered in {within} of all that ended</source>
   <translation>en {within}, de todos los terminados</translation>
  </message>
  <message>
   <source>answered in {within} of answered</source>
   <translation>en {within}, de atendidos</translation>
  </message>
  <message>
   <source>answered in {within} of answered + abandoned</source>
   <translation>en {within}, de atendidos + abandonados</translation>
  </message>
  <message>
   <source>answered in {within}, late waiting counts against</source>
   <translation>en {within}, la espera tardía resta</translation>
  </message>
  <message>
   <source>answered in {within}, quick abandons left out</source>
   <translation>en {within}, sin abandonos rápidos</translation>
  </message>
  <message>
   <source>answered or abandoned in target of answered and abandoned</source>
   <translation>atendidos o abandonados en plazo, de atendidos y abandonados</translation>
  </message>
  <message>
   <source>answered or abandoned in time, of both</source>
   <translation>atendidos o abandonados a tiempo, de ambos</translation>
  </message>
  <message>
   <source>answered or abandoned in {within} of all</source>
   <translation>en {within} atend. o aband., de todos</translation>
  </message>
  <message>
   <source>as answered_of_offered, and those who wait past the target count against</source>
   <translation>como answered_of_offered, y quien espera más del objetivo cuenta en contra</translation>
  </message>
  <message>
   <source>as of {clock}</source>
   <translation>a las {clock}</translation>
  </message>
  <message>
   <source>as the first, and who waits past the target counts against it</source>
   <translation>como la primera, y quien espera más del objetivo cuenta en contra</translation>
  </message>
  <message>
   <source>as the site: {value}{unit}</source>
   <translation>como el centro: {value}{unit}</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>como el sistema</translation>
  </message>
  <message>
   <source>as the system is</source>
   <translation>como esté el sistema</translation>
  </message>
  <message>
   <source>ask something</source>
   <translation>pregunte algo</translation>
  </message>
  <message>
   <source>below</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <source>below target {level}</source>
   <translation>bajo objetivo {level}</translation>
  </message>
  <message>
   <source>below {range}</source>
   <translation>bajo {range}</translation>
  </message>
  <message>
   <source>blue offered · red abandoned</source>
   <translation>azul ofrecidos · rojo abandonados</translation>
  </message>
  <message>
   <source>call-back</source>
   <translation>devolución de llamada</translation>
  </message>
  <message>
   <source>callback</source>
   <translation>devolución</translation>
  </message>
  <message>
   <source>chance, 80 %</source>
   <translation>azar, 80 %</translation>
  </message>
  <message>
   <source>chance, 95 %</source>
   <translation>azar, 95 %</translation>
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
   <translation>fin a {limit}</translation>
  </message>
  <message>
   <source>clearing</source>
   <translation>remitiendo</translation>
  </message>
  <message>
   <source>close to limit {limit}</source>
   <translation>cerca del límite {limit}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>colour-blind-safe</source>
   <translation>apto para daltónicos</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>conectando</translation>
  </message>
  <message>
   <source>connection lost</source>
   <translation>conexión perdida</translation>
  </message>
  <message numerus="yes">
   <source>costs {n} agents × {minutes} min</source>
   <comment>costs {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>cuesta {n} agente × {minutes} min</numerusform>
    <numerusform>cuesta {n} agentes × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>critical</source>
   <translation>crítica</translation>
  </message>
  <message>
   <source>critical at {limit}</source>
   <translation>crítico a {limit}</translation>
  </message>
  <message>
   <source>customer satisfaction</source>
   <translation>satisfacción del cliente</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): below the target of {target}</source>
   <translation>el día acaba cerca de {mean} ({bounds}): bajo el objetivo de {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): probably below the target of {target}</source>
   <translation>el día acaba cerca de {mean} ({bounds}): probablemente bajo el objetivo de {target}</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} holds</source>
   <translation>el día acaba cerca de {mean} ({bounds}): el objetivo de {target} se mantiene</translation>
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} is not safe</source>
   <translation>el día acaba cerca de {mean} ({bounds}): el objetivo de {target} no es seguro</translation>
  </message>
  <message>
   <source>day so far</source>
   <translation>día hasta ahora</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
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
   <translation>el trabajo diferido no hace cola por azar</translation>
  </message>
  <message>
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <source>delivered to {n}</source>
   <translation>entregado a {n}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>dot an agent · bar the team</source>
   <translation>punto: un agente · barra: el equipo</translation>
  </message>
  <message>
   <source>due at</source>
   <translation>para las</translation>
  </message>
  <message>
   <source>due at {clock}</source>
   <translation>previstas a las {clock}</translation>
  </message>
  <message>
   <source>due {time}</source>
   <translation>para {time}</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>correo</translation>
  </message>
  <message>
   <source>e-mail and other deferred work left out</source>
   <translation>sin correo ni otro trabajo diferido</translation>
  </message>
  <message>
   <source>effect, reference and to whom it was escalated have at most {most} characters each</source>
   <translation>efecto, referencia y destino de la escalada tienen como máximo {most} caracteres cada uno</translation>
  </message>
  <message>
   <source>escalated to</source>
   <translation>escalado a</translation>
  </message>
  <message>
   <source>everyone</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>everyone on {scope}</source>
   <translation>todos en {scope}</translation>
  </message>
  <message>
   <source>exactly {n}</source>
   <translation>exactamente {n}</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>esperado</translation>
  </message>
  <message>
   <source>expected effect</source>
   <translation>efecto esperado</translation>
  </message>
  <message>
   <source>expected {basis}</source>
   <translation>esperado {basis}</translation>
  </message>
  <message>
   <source>fails since {clock} ({error})</source>
   <translation>falla desde las {clock} ({error})</translation>
  </message>
  <message>
   <source>far below target {level}</source>
   <translation>muy bajo objetivo {level}</translation>
  </message>
  <message>
   <source>feed {age}</source>
   <translation>fuente {age}</translation>
  </message>
  <message>
   <source>fewer agents</source>
   <translation>menos agentes</translation>
  </message>
  <message>
   <source>fewer agents scheduled than required at {clocks}; worst {n} for {required} at {clock}</source>
   <translation>menos agentes programados de los necesarios a las {clocks}; lo peor, {n} en vez de {required} a las {clock}</translation>
  </message>
  <message>
   <source>fewer than 1</source>
   <translation>menos de 1</translation>
  </message>
  <message>
   <source>figures of {at}</source>
   <translation>cifras de las {at}</translation>
  </message>
  <message>
   <source>figures {age} old</source>
   <translation>cifras de hace {age}</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminado</translation>
  </message>
  <message>
   <source>first contact resolution</source>
   <translation>resolución al primer contacto</translation>
  </message>
  <message>
   <source>first holiday on record, as an ordinary day</source>
   <translation>primer festivo registrado, como día normal</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>sala</translation>
  </message>
  <message>
   <source>for csv: offered=Start,wait=Wait,queue=Queue</source>
   <translation>para csv: offered=Start,wait=Wait,queue=Queue</translation>
  </message>
  <message>
   <source>foreseen, 80 %</source>
   <translation>previsto, 80 %</translation>
  </message>
  <message>
   <source>free now: {agents}</source>
   <translation>libres ahora: {agents}</translation>
  </message>
  <message numerus="yes">
   <source>frees {n} agents × {minutes} min</source>
   <comment>frees {n} agent × {minutes} min</comment>
   <translation>
    <numerusform>libera {n} agente × {minutes} min</numerusform>
    <numerusform>libera {n} agentes × {minutes} min</numerusform>
   </translation>
  </message>
  <message>
   <source>from</source>
   <translation>desde</translation>
  </message>
  <message>
   <source>from earlier days of the recording</source>
   <translation>según días anteriores de la grabación</translation>
  </message>
  <message>
   <source>from the alert “{alert}”</source>
   <translation>de la alerta «{alert}»</translation>
  </message>
  <message>
   <source>from the plan</source>
   <translation>según el plan</translation>
  </message>
  <message>
   <source>from {n} days</source>
   <translation>según {n} días</translation>
  </message>
  <message numerus="yes">
   <source>from {n} days, no {weekday} among them</source>
   <comment>from {n} day, no {weekday} among them</comment>
   <translation>
    <numerusform>según {n} día, ningún {weekday} entre ellos</numerusform>
    <numerusform>según {n} días, ningún {weekday} entre ellos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} holidays</source>
   <comment>from {n} holiday</comment>
   <translation>
    <numerusform>según {n} festivo</numerusform>
    <numerusform>según {n} festivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} {weekday}s among {days}</source>
   <comment>from {n} {weekday} among {days}</comment>
   <translation>
    <numerusform>según {n} × {weekday} entre {days}</numerusform>
    <numerusform>según {n} × {weekday} entre {days}</numerusform>
   </translation>
  </message>
  <message>
   <source>good</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>got worse</source>
   <translation>empeoró</translation>
  </message>
  <message>
   <source>group</source>
   <translation>grupo</translation>
  </message>
  <message>
   <source>hands over</source>
   <translation>traspasa</translation>
  </message>
  <message>
   <source>heard</source>
   <translation>recibida</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>alto contraste</translation>
  </message>
  <message>
   <source>hours ahead of now</source>
   <translation>horas por delante de ahora</translation>
  </message>
  <message>
   <source>how the page is arranged</source>
   <translation>cómo está dispuesta la página</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>vigente</translation>
  </message>
  <message>
   <source>in {place}</source>
   <translation>en {place}</translation>
  </message>
  <message>
   <source>information</source>
   <translation>información</translation>
  </message>
  <message>
   <source>interval {clock}: {levels}</source>
   <translation>intervalo {clock}: {levels}</translation>
  </message>
  <message>
   <source>it does harm</source>
   <translation>perjudica</translation>
  </message>
  <message>
   <source>it ends</source>
   <translation>termina</translation>
  </message>
  <message>
   <source>it goes to agents by name, and none is named</source>
   <translation>va a agentes por su nombre y no se indica ninguno</translation>
  </message>
  <message>
   <source>it happened earlier</source>
   <translation>ocurrió antes</translation>
  </message>
  <message>
   <source>it helps</source>
   <translation>ayuda</translation>
  </message>
  <message>
   <source>it is raised</source>
   <translation>surge</translation>
  </message>
  <message>
   <source>it stays as it is</source>
   <translation>queda como está</translation>
  </message>
  <message>
   <source>it went out to agents</source>
   <translation>salió hacia los agentes</translation>
  </message>
  <message>
   <source>its agents mostly serve other queues</source>
   <translation>sus agentes atienden sobre todo otras colas</translation>
  </message>
  <message>
   <source>keeping the day</source>
   <translation>guardar el día</translation>
  </message>
  <message>
   <source>kept view of the log</source>
   <translation>vista guardada del registro</translation>
  </message>
  <message>
   <source>known since {time}</source>
   <translation>conocido desde {time}</translation>
  </message>
  <message>
   <source>last 30 min</source>
   <translation>últimos 30 min</translation>
  </message>
  <message>
   <source>last heard {age} ago</source>
   <translation>última noticia hace {age}</translation>
  </message>
  <message>
   <source>last {n} min</source>
   <translation>últimos {n} min</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <source>less than once in {n} shifts</source>
   <translation>menos de una vez en {n} turnos</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>limit {limit}</source>
   <translation>límite {limit}</translation>
  </message>
  <message>
   <source>line and band expected</source>
   <translation>línea y banda: esperado</translation>
  </message>
  <message>
   <source>logged at {clock}</source>
   <translation>registrado a las {clock}</translation>
  </message>
  <message>
   <source>longer than {length}</source>
   <translation>más de {length}</translation>
  </message>
  <message>
   <source>longest</source>
   <translation>mayor</translation>
  </message>
  <message>
   <source>lunch</source>
   <translation>comida</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>media</translation>
  </message>
  <message>
   <source>messages did not come</source>
   <translation>no llegaron mensajes</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>missed by more than chance</source>
   <translation>incumplido más allá del azar</translation>
  </message>
  <message>
   <source>more agents</source>
   <translation>más agentes</translation>
  </message>
  <message>
   <source>more than once a shift</source>
   <translation>más de una vez por turno</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>silenciado</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>needs {count} more at {clock}</source>
   <translation>requiere {count} más a las {clock}</translation>
  </message>
  <message>
   <source>never; or Mon 08:00-10:00</source>
   <translation>nunca; o Mon 08:00-10:00</translation>
  </message>
  <message>
   <source>next try in {seconds}</source>
   <translation>próximo intento en {seconds}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no agent was on</source>
   <translation>no había ningún agente</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>sin respuesta a tiempo</translation>
  </message>
  <message>
   <source>no contacts since</source>
   <translation>sin contactos desde entonces</translation>
  </message>
  <message>
   <source>no contacts were expected</source>
   <translation>no se esperaban contactos</translation>
  </message>
  <message>
   <source>no contacts yet</source>
   <translation>aún sin contactos</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <source>no data to judge by</source>
   <translation>sin datos para juzgar</translation>
  </message>
  <message>
   <source>no data yet</source>
   <translation>aún sin datos</translation>
  </message>
  <message>
   <source>no earlier days</source>
   <translation>sin días anteriores</translation>
  </message>
  <message>
   <source>no feed</source>
   <translation>sin fuente</translation>
  </message>
  <message>
   <source>no feed offers {command} now</source>
   <translation>ninguna fuente ofrece {command} ahora</translation>
  </message>
  <message>
   <source>no figures kept</source>
   <translation>sin cifras guardadas</translation>
  </message>
  <message>
   <source>no follow-up</source>
   <translation>sin seguimiento</translation>
  </message>
  <message>
   <source>no more contacts are expected today</source>
   <translation>hoy no se esperan más contactos</translation>
  </message>
  <message>
   <source>no noise band: {why}</source>
   <translation>sin banda de azar: {why}</translation>
  </message>
  <message>
   <source>no outlook: {why}</source>
   <translation>sin pronóstico: {why}</translation>
  </message>
  <message>
   <source>no queue is chosen that the agents are to serve</source>
   <translation>no se ha elegido la cola que deben atender los agentes</translation>
  </message>
  <message>
   <source>no secret</source>
   <translation>sin secreto</translation>
  </message>
  <message>
   <source>no time named</source>
   <translation>sin hora indicada</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>sin palabras</translation>
  </message>
  <message>
   <source>nobody accepted yet</source>
   <translation>nadie ha aceptado aún</translation>
  </message>
  <message>
   <source>nobody else waits</source>
   <translation>nadie más espera</translation>
  </message>
  <message>
   <source>nobody has hung up yet</source>
   <translation>nadie ha colgado aún</translation>
  </message>
  <message>
   <source>nobody has it yet</source>
   <translation>nadie se encarga aún</translation>
  </message>
  <message>
   <source>nobody listens there</source>
   <translation>nadie escucha allí</translation>
  </message>
  <message>
   <source>nobody waits</source>
   <translation>nadie espera</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>none now</source>
   <translation>ninguno ahora</translation>
  </message>
  <message>
   <source>not beyond chance</source>
   <translation>no más que azar</translation>
  </message>
  <message>
   <source>not heard</source>
   <translation>sin noticias</translation>
  </message>
  <message>
   <source>not heard now</source>
   <translation>ahora sin noticias</translation>
  </message>
  <message>
   <source>not in this feed</source>
   <translation>no está en esta fuente</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>no guardado</translation>
  </message>
  <message>
   <source>not saved: {why}</source>
   <translation>no guardado: {why}</translation>
  </message>
  <message>
   <source>not seen</source>
   <translation>no visto</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>no enviado</translation>
  </message>
  <message>
   <source>not signed yet by anyone who takes over</source>
   <translation>aún sin firma de quien recibe</translation>
  </message>
  <message>
   <source>not taken back: it went out to agents</source>
   <translation>no retirado: salió hacia los agentes</translation>
  </message>
  <message>
   <source>nothing handled yet</source>
   <translation>nada gestionado aún</translation>
  </message>
  <message>
   <source>nothing is expected of the day yet</source>
   <translation>aún no se espera nada del día</translation>
  </message>
  <message>
   <source>nothing is known of it yet</source>
   <translation>aún no se sabe nada</translation>
  </message>
  <message>
   <source>nothing recorded</source>
   <translation>nada registrado</translation>
  </message>
  <message>
   <source>nothing sent yet</source>
   <translation>nada enviado aún</translation>
  </message>
  <message>
   <source>of offered</source>
   <translation>de ofrecidos</translation>
  </message>
  <message>
   <source>of {n} signed on</source>
   <translation>de {n} conectados</translation>
  </message>
  <message>
   <source>offered</source>
   <translation>ofrecidos</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>old</source>
   <translation>antiguo</translation>
  </message>
  <message>
   <source>older than a day</source>
   <translation>de hace más de un día</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activos</translation>
  </message>
  <message>
   <source>on contact</source>
   <translation>en contacto</translation>
  </message>
  <message>
   <source>on contact, of on contact + available</source>
   <translation>en contacto, de en contacto + disponible</translation>
  </message>
  <message>
   <source>on target {level}</source>
   <translation>en objetivo {level}</translation>
  </message>
  <message>
   <source>on {what}</source>
   <translation>sobre {what}</translation>
  </message>
  <message>
   <source>once in {n} shifts</source>
   <translation>una vez en {n} turnos</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>open or done</source>
   <translation>abierto o hecho</translation>
  </message>
  <message>
   <source>opens {moment}</source>
   <translation>abre {moment}</translation>
  </message>
  <message>
   <source>opens {moment}, in {span}</source>
   <translation>abre {moment}, en {span}</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>fuera</translation>
  </message>
  <message>
   <source>over limit {limit}</source>
   <translation>sobre el límite {limit}</translation>
  </message>
  <message>
   <source>over the day</source>
   <translation>en el día</translation>
  </message>
  <message>
   <source>over {length}</source>
   <translation>más de {length}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>vencido</translation>
  </message>
  <message>
   <source>queue</source>
   <translation>cola</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME or channel:NAME, one on each line.</source>
   <translation>queue:ID, group:NAME o channel:NAME, uno por línea.</translation>
  </message>
  <message>
   <source>queue:ID, group:NAME, channel:NAME or *, one on each line. It wins over the line above.</source>
   <translation>queue:ID, group:NAME, channel:NAME o *, uno por línea. Prevalece sobre la línea de arriba.</translation>
  </message>
  <message>
   <source>raised {clock}</source>
   <translation>surgida a las {clock}</translation>
  </message>
  <message>
   <source>recovered</source>
   <translation>recuperada</translation>
  </message>
  <message>
   <source>recovered {clock}</source>
   <translation>recuperada a las {clock}</translation>
  </message>
  <message>
   <source>recovered {clock} after {span}</source>
   <translation>recuperada a las {clock} tras {span}</translation>
  </message>
  <message>
   <source>recovering</source>
   <translation>recuperándose</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>refuses us</source>
   <translation>nos rechaza</translation>
  </message>
  <message>
   <source>required</source>
   <translation>necesarios</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>saving…</source>
   <translation>guardando…</translation>
  </message>
  <message>
   <source>say it</source>
   <translation>dígalo</translation>
  </message>
  <message>
   <source>say whether the signature is of the one who goes or of the one who comes</source>
   <translation>diga si firma quien se va o quien llega</translation>
  </message>
  <message>
   <source>say who did it</source>
   <translation>diga quién lo hizo</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>diga por qué</translation>
  </message>
  <message>
   <source>scheduled</source>
   <translation>programados</translation>
  </message>
  <message>
   <source>scheduled: {activity}</source>
   <translation>programado: {activity}</translation>
  </message>
  <message>
   <source>schedules, and so adherence</source>
   <translation>los horarios, y con ello la adherencia</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>seconds back, e.g. 120</source>
   <translation>segundos de vuelta, p. ej. 120</translation>
  </message>
  <message>
   <source>seconds past the limit, e.g. 30</source>
   <translation>segundos sobre el límite, p. ej. 30</translation>
  </message>
  <message>
   <source>seen by {name}</source>
   <translation>vista por {name}</translation>
  </message>
  <message>
   <source>seen by {who} at {clock}</source>
   <translation>vista por {who} a las {clock}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>enviado</translation>
  </message>
  <message>
   <source>sent {clock}</source>
   <translation>enviado a las {clock}</translation>
  </message>
  <message>
   <source>sent?</source>
   <translation>¿enviado?</translation>
  </message>
  <message>
   <source>service level {change}; what was expected anyway is not known: {why}</source>
   <translation>nivel de servicio {change}; no se sabe qué se esperaba de todos modos: {why}</translation>
  </message>
  <message>
   <source>service level {change}; {range} expected anyway</source>
   <translation>nivel de servicio {change}; se esperaba {range} de todos modos</translation>
  </message>
  <message>
   <source>since {clock}</source>
   <translation>desde las {clock}</translation>
  </message>
  <message>
   <source>since {moment}</source>
   <translation>desde {moment}</translation>
  </message>
  <message>
   <source>slipping, target {level}</source>
   <translation>cayendo, objetivo {level}</translation>
  </message>
  <message>
   <source>sms</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>snoozed until {clock}</source>
   <translation>pospuesta hasta las {clock}</translation>
  </message>
  <message>
   <source>snoozed until {until}</source>
   <translation>pospuesta hasta {until}</translation>
  </message>
  <message>
   <source>social</source>
   <translation>redes sociales</translation>
  </message>
  <message>
   <source>still running</source>
   <translation>en curso, sin terminar</translation>
  </message>
  <message>
   <source>still to come</source>
   <translation>aún por venir</translation>
  </message>
  <message>
   <source>taken back at the desk</source>
   <translation>retirado en la mesa</translation>
  </message>
  <message>
   <source>taken over by {name} at {clock}</source>
   <translation>recibido por {name} a las {clock}</translation>
  </message>
  <message>
   <source>takes over</source>
   <translation>recibe</translation>
  </message>
  <message>
   <source>target {band}</source>
   <translation>objetivo {band}</translation>
  </message>
  <message>
   <source>target {level}</source>
   <translation>objetivo {level}</translation>
  </message>
  <message>
   <source>target {level} within {within} s; {formula}</source>
   <translation>objetivo {level} en {within} s; {formula}</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>objetivo {target}</translation>
  </message>
  <message>
   <source>tells, moves nothing</source>
   <translation>informa, no mueve nada</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>la dirección</translation>
  </message>
  <message>
   <source>the connection to {feed} broke off; it may not have arrived</source>
   <translation>la conexión con {feed} se cortó; puede no haber llegado</translation>
  </message>
  <message>
   <source>the day</source>
   <translation>el día</translation>
  </message>
  <message>
   <source>the forecast</source>
   <translation>la previsión</translation>
  </message>
  <message>
   <source>the log could not be written for {n} s</source>
   <translation>no se pudo escribir el registro durante {n} s</translation>
  </message>
  <message>
   <source>the log did not answer</source>
   <translation>el registro no respondió</translation>
  </message>
  <message>
   <source>the longest {wait}</source>
   <translation>la mayor {wait}</translation>
  </message>
  <message>
   <source>the look at alerts</source>
   <translation>la mirada a las alertas</translation>
  </message>
  <message>
   <source>the program failed at it; its log has the details</source>
   <translation>el programa falló al hacerlo; su registro tiene los detalles</translation>
  </message>
  <message>
   <source>the program's limits</source>
   <translation>los límites del programa</translation>
  </message>
  <message>
   <source>the queue</source>
   <translation>la cola</translation>
  </message>
  <message>
   <source>the seconds are a number from 0 to 604,800</source>
   <translation>los segundos son un número de 0 a 604.800</translation>
  </message>
  <message>
   <source>the secret itself</source>
   <translation>el propio secreto</translation>
  </message>
  <message>
   <source>the service level is a number from 0 to 100</source>
   <translation>el nivel de servicio es un número de 0 a 100</translation>
  </message>
  <message>
   <source>the source gave no reason</source>
   <translation>la fuente no dio motivo</translation>
  </message>
  <message>
   <source>the staffing model does not count by {formula}</source>
   <translation>el modelo de dotación no cuenta según {formula}</translation>
  </message>
  <message>
   <source>the text has {n} characters; at most {most} are kept: shorten it</source>
   <translation>el texto tiene {n} caracteres; se guardan {most} como máximo: acórtelo</translation>
  </message>
  <message>
   <source>the wall missed {share} of it</source>
   <translation>el panel perdió el {share}</translation>
  </message>
  <message>
   <source>the watch for spikes</source>
   <translation>la vigilancia de picos</translation>
  </message>
  <message>
   <source>there are no words for the agents to read</source>
   <translation>no hay palabras que lean los agentes</translation>
  </message>
  <message>
   <source>there is no kind {kind}; choose one of {known}</source>
   <translation>no hay un tipo {kind}; elija uno de {known}</translation>
  </message>
  <message>
   <source>this feed does not take it to agents, and no route carries it</source>
   <translation>esta fuente no lo lleva a los agentes y ninguna ruta lo transporta</translation>
  </message>
  <message>
   <source>this interval</source>
   <translation>este intervalo</translation>
  </message>
  <message>
   <source>this machine has no keyring: use a variable</source>
   <translation>este equipo no tiene llavero: use una variable</translation>
  </message>
  <message>
   <source>ticket</source>
   <translation>tique</translation>
  </message>
  <message>
   <source>times of {zone} · printed {time}</source>
   <translation>horas de {zone} · impreso {time}</translation>
  </message>
  <message>
   <source>to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>too few contacts handled yet</source>
   <translation>aún muy pocos contactos gestionados</translation>
  </message>
  <message>
   <source>too few contacts were handled to know how long one takes</source>
   <translation>se gestionaron muy pocos contactos para saber cuánto dura uno</translation>
  </message>
  <message>
   <source>too few to say: {n} alone, {least} are needed</source>
   <translation>muy pocos para decirlo: {n} solas, hacen falta {least}</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>demasiado</translation>
  </message>
  <message>
   <source>training</source>
   <translation>formación</translation>
  </message>
  <message>
   <source>tried / stands</source>
   <translation>probada / actual</translation>
  </message>
  <message>
   <source>trying again now</source>
   <translation>intentando de nuevo</translation>
  </message>
  <message>
   <source>unfinished</source>
   <translation>sin terminar</translation>
  </message>
  <message>
   <source>unlocked</source>
   <translation>desbloqueado</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>hasta {time}</translation>
  </message>
  <message>
   <source>up to {n}</source>
   <translation>hasta {n}</translation>
  </message>
  <message>
   <source>usual, 95 %</source>
   <translation>habitual, 95 %</translation>
  </message>
  <message>
   <source>video</source>
   <translation>vídeo</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>voz</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>waiting {before} → {after}</source>
   <translation>en espera {before} → {after}</translation>
  </message>
  <message>
   <source>warn at {limit}</source>
   <translation>aviso a {limit}</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>aviso</translation>
  </message>
  <message>
   <source>was due {time}</source>
   <translation>era para {time}</translation>
  </message>
  <message>
   <source>what belongs to a handover is written on the Handover page</source>
   <translation>lo que es de un traspaso se escribe en la página Traspaso</translation>
  </message>
  <message>
   <source>what is signed stays</source>
   <translation>lo firmado queda</translation>
  </message>
  <message>
   <source>what is usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <source>with</source>
   <translation>con</translation>
  </message>
  <message>
   <source>within {range}</source>
   <translation>dentro de {range}</translation>
  </message>
  <message>
   <source>within, seconds</source>
   <translation>en, segundos</translation>
  </message>
  <message>
   <source>work</source>
   <translation>trabajo</translation>
  </message>
  <message>
   <source>worked out from contacts</source>
   <translation>deducido de los contactos</translation>
  </message>
  <message>
   <source>write some words on the floor first, or say why there are none</source>
   <translation>escriba antes unas palabras sobre la sala, o diga por qué no las hay</translation>
  </message>
  <message>
   <source>write them down</source>
   <translation>escríbalas</translation>
  </message>
  <message>
   <source>wss://feed.example:8765. No password in it.</source>
   <translation>wss://feed.example:8765. Sin contraseña.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{address} did not take it</source>
   <translation>{address} no lo aceptó</translation>
  </message>
  <message numerus="yes">
   <source>{agents} in {n} teams</source>
   <comment>{agents} in {n} team</comment>
   <translation>
    <numerusform>{agents} en {n} equipo</numerusform>
    <numerusform>{agents} en {n} equipos</numerusform>
   </translation>
  </message>
  <message>
   <source>{agents} took {n} contacts.</source>
   <translation>{agents} tomaron {n} contactos.</translation>
  </message>
  <message>
   <source>{agents} {more} from {clock} for {minutes} min</source>
   <translation>{agents} {more} desde las {clock} durante {minutes} min</translation>
  </message>
  <message>
   <source>{agents}: call them back</source>
   <translation>{agents}: llámelos de vuelta</translation>
  </message>
  <message>
   <source>{agents}: move the next breaks</source>
   <translation>{agents}: mueva las próximas pausas</translation>
  </message>
  <message>
   <source>{age} old</source>
   <translation>de hace {age}</translation>
  </message>
  <message>
   <source>{arrow} as over the day</source>
   <translation>{arrow} como en el día</translation>
  </message>
  <message>
   <source>{arrow} as {n} min ago</source>
   <translation>{arrow} como hace {n} min</translation>
  </message>
  <message>
   <source>{arrow} from {level} over the day</source>
   <translation>{arrow} de {level} en el día</translation>
  </message>
  <message>
   <source>{arrow} from {value}, {n} min ago</source>
   <translation>{arrow} de {value}, hace {n} min</translation>
  </message>
  <message>
   <source>{arrow} {level} in the last {n} min</source>
   <translation>{arrow} {level} en últimos {n} min</translation>
  </message>
  <message>
   <source>{basis} and the day so far</source>
   <translation>{basis} y el día hasta ahora</translation>
  </message>
  <message>
   <source>{chart}: nothing is known yet.</source>
   <translation>{chart}: aún no se sabe nada.</translation>
  </message>
  <message>
   <source>{chart}: {now} at {clock}, {low} to {high} since {start}. {remark}</source>
   <translation>{chart}: {now} a las {clock}, de {low} a {high} desde las {start}. {remark}</translation>
  </message>
  <message>
   <source>{clock} is still to come: choose a time that has been.</source>
   <translation>{clock} está por venir: elija una hora pasada.</translation>
  </message>
  <message>
   <source>{contact}, long for this agent</source>
   <translation>{contact}, largo para este agente</translation>
  </message>
  <message>
   <source>{count} short now</source>
   <translation>faltan {count} ahora</translation>
  </message>
  <message numerus="yes">
   <source>{days} and {n} more days</source>
   <comment>{days} and {n} more day</comment>
   <translation>
    <numerusform>{days} y {n} día más</numerusform>
    <numerusform>{days} y {n} días más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{days} days. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</source>
   <comment>{days} day. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</comment>
   <translation>
    <numerusform>{days} día. Probada: {tried}, {critical} críticas (barras de color). Actual: {stands} (barras grises encima).</numerusform>
    <numerusform>{days} días. Probada: {tried}, {critical} críticas (barras de color). Actual: {stands} (barras grises encima).</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <source>{day} was held to {within} s</source>
   <translation>{day} se medía con {within} s</translation>
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
   <translation>{day}: no guardado</translation>
  </message>
  <message>
   <source>{day}: reading…</source>
   <translation>{day}: leyendo…</translation>
  </message>
  <message>
   <source>{day}: the log could not be read</source>
   <translation>{day}: no se pudo leer el registro</translation>
  </message>
  <message>
   <source>{done} of {count} steps taken</source>
   <translation>{done} de {count} pasos dados</translation>
  </message>
  <message>
   <source>{done} of {total} days</source>
   <translation>{done} de {total} días</translation>
  </message>
  <message>
   <source>{feed} does not offer {command}</source>
   <translation>{feed} no ofrece {command}</translation>
  </message>
  <message>
   <source>{feed} is not connected</source>
   <translation>{feed} no está conectada</translation>
  </message>
  <message>
   <source>{figures} by team.</source>
   <translation>{figures} por equipo.</translation>
  </message>
  <message>
   <source>{figures}: not in this feed.</source>
   <translation>{figures}: no está en esta fuente.</translation>
  </message>
  <message>
   <source>{file} is what the program opens when it is started without a command.</source>
   <translation>{file} es lo que abre el programa cuando se inicia sin comando.</translation>
  </message>
  <message>
   <source>{file} says the same.</source>
   <translation>{file} dice lo mismo.</translation>
  </message>
  <message>
   <source>{kind} of {clock}</source>
   <translation>{kind} de las {clock}</translation>
  </message>
  <message>
   <source>{kind} {clock}</source>
   <translation>{kind} {clock}</translation>
  </message>
  <message>
   <source>{length} · since {clock}</source>
   <translation>{length} · desde las {clock}</translation>
  </message>
  <message>
   <source>{level} in the last half-hour</source>
   <translation>{level} en la última media hora</translation>
  </message>
  <message>
   <source>{level} in the last half-hour: on its way down</source>
   <translation>{level} en la última media hora: a la baja</translation>
  </message>
  <message>
   <source>{level} in {length}</source>
   <translation>{level} en {length}</translation>
  </message>
  <message>
   <source>{level} over the shift, target {target}</source>
   <translation>{level} en el turno, objetivo {target}</translation>
  </message>
  <message>
   <source>{lever}: {agents} from {clock} for {n} min</source>
   <translation>{lever}: {agents} desde las {clock} durante {n} min</translation>
  </message>
  <message>
   <source>{low} to {high}, at last {last}</source>
   <translation>de {low} a {high}, al final {last}</translation>
  </message>
  <message>
   <source>{mean} ({low} to {high})</source>
   <translation>{mean} ({low} a {high})</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} y {n} más</translation>
  </message>
  <message>
   <source>{name} asked about {what}:</source>
   <translation>{name} preguntó sobre {what}:</translation>
  </message>
  <message>
   <source>{name} asked:</source>
   <translation>{name} preguntó:</translation>
  </message>
  <message>
   <source>{name} has it since {clock}</source>
   <translation>{name} se encarga desde las {clock}</translation>
  </message>
  <message>
   <source>{name} has signed already</source>
   <translation>{name} ya ha firmado</translation>
  </message>
  <message>
   <source>{name} has signed already; say it in an answer</source>
   <translation>{name} ya ha firmado; dígalo en una respuesta</translation>
  </message>
  <message>
   <source>{name} has signed as the one who hands over: it takes two</source>
   <translation>{name} firmó como quien traspasa: hacen falta dos</translation>
  </message>
  <message>
   <source>{name} has signed as the one who takes over: it takes two</source>
   <translation>{name} firmó como quien recibe: hacen falta dos</translation>
  </message>
  <message>
   <source>{name}, −{end} to +{end} points</source>
   <translation>{name}, de −{end} a +{end} puntos</translation>
  </message>
  <message>
   <source>{n} abandoned</source>
   <translation>{n} abandonados</translation>
  </message>
  <message>
   <source>{n} accepted</source>
   <translation>{n} aceptaron</translation>
  </message>
  <message>
   <source>{n} accepted ({names})</source>
   <translation>{n} aceptaron ({names})</translation>
  </message>
  <message>
   <source>{n} accepted, {declined} declined</source>
   <translation>{n} aceptaron, {declined} rechazaron</translation>
  </message>
  <message numerus="yes">
   <source>{n} agents</source>
   <comment>{n} agent</comment>
   <translation>
    <numerusform>{n} agente</numerusform>
    <numerusform>{n} agentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents are free elsewhere: open this queue to them</source>
   <comment>{n} agent is free elsewhere: open this queue to them</comment>
   <translation>
    <numerusform>{n} agente está libre en otra parte: ábrale esta cola</numerusform>
    <numerusform>{n} agentes están libres en otra parte: ábrales esta cola</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</source>
   <comment>{n} agent more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</comment>
   <translation>
    <numerusform>{n} agente más de lo necesario hasta las {clock}; la ocupación fue {occupancy} en los últimos 30 min, su límite inferior es {low}.</numerusform>
    <numerusform>{n} agentes más de lo necesario hasta las {clock}; la ocupación fue {occupancy} en los últimos 30 min, su límite inferior es {low}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts</source>
   <translation>{n} alertas</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts</source>
   <comment>{n} alert</comment>
   <translation>
    <numerusform>{n} alerta</numerusform>
    <numerusform>{n} alertas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts in force, {matters}.</source>
   <comment>{n} alert in force, {matters}.</comment>
   <translation>
    <numerusform>{n} alerta vigente, {matters}.</numerusform>
    <numerusform>{n} alertas vigentes, {matters}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} alerts over</source>
   <translation>{n} alertas terminadas</translation>
  </message>
  <message numerus="yes">
   <source>{n} alerts, {length} in force.</source>
   <comment>{n} alert, {length} in force.</comment>
   <translation>
    <numerusform>{n} alerta, {length} vigente.</numerusform>
    <numerusform>{n} alertas, {length} vigentes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} at lunch</source>
   <translation>{n} comiendo</translation>
  </message>
  <message>
   <source>{n} available</source>
   <translation>{n} disponibles</translation>
  </message>
  <message>
   <source>{n} away</source>
   <translation>{n} ausentes</translation>
  </message>
  <message>
   <source>{n} before</source>
   <translation>{n} antes</translation>
  </message>
  <message numerus="yes">
   <source>{n} coachings given.</source>
   <comment>{n} coaching given.</comment>
   <translation>
    <numerusform>{n} sesión de coaching.</numerusform>
    <numerusform>{n} sesiones de coaching.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contactos</translation>
  </message>
  <message>
   <source>{n} contacts, as many as expected</source>
   <translation>{n} contactos, tantos como se esperaba</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, by chance</source>
   <translation>{n} contactos, {change} frente a la previsión, por azar</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, within chance.</source>
   <translation>{n} contactos, {change} frente a la previsión, dentro del azar.</translation>
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast.</source>
   <translation>{n} contactos, {change} frente a la previsión.</translation>
  </message>
  <message>
   <source>{n} contacts, {share} fewer than expected</source>
   <translation>{n} contactos, {share} menos de lo esperado</translation>
  </message>
  <message>
   <source>{n} contacts, {share} more than expected</source>
   <translation>{n} contactos, {share} más de lo esperado</translation>
  </message>
  <message>
   <source>{n} contacts.</source>
   <translation>{n} contactos.</translation>
  </message>
  <message>
   <source>{n} critical</source>
   <translation>{n} críticas</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} declined</source>
   <translation>{n} rechazaron</translation>
  </message>
  <message numerus="yes">
   <source>{n} earlier messages could not be delivered in time.</source>
   <comment>{n} earlier message could not be delivered in time.</comment>
   <translation>
    <numerusform>{n} mensaje anterior no se pudo entregar a tiempo.</numerusform>
    <numerusform>{n} mensajes anteriores no se pudieron entregar a tiempo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events dated {years} were refused</source>
   <comment>{n} event dated {years} was refused</comment>
   <translation>
    <numerusform>se rechazó {n} evento con fecha de {years}</numerusform>
    <numerusform>se rechazaron {n} eventos con fecha de {years}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} follow-ups overdue.</source>
   <comment>{n} follow-up overdue.</comment>
   <translation>
    <numerusform>{n} seguimiento vencido.</numerusform>
    <numerusform>{n} seguimientos vencidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} for {expected}</source>
   <translation>{n} por {expected}</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>{n} encontrados</translation>
  </message>
  <message>
   <source>{n} given up</source>
   <translation>{n} abandonados</translation>
  </message>
  <message>
   <source>{n} in 5 min where {usual} were expected; {rarity}.</source>
   <translation>{n} en 5 min donde se esperaban {usual}; {rarity}.</translation>
  </message>
  <message>
   <source>{n} in a meeting</source>
   <translation>{n} en reunión</translation>
  </message>
  <message>
   <source>{n} in training</source>
   <translation>{n} en formación</translation>
  </message>
  <message>
   <source>{n} in wrap-up</source>
   <translation>{n} en cierre</translation>
  </message>
  <message numerus="yes">
   <source>{n} levers used.</source>
   <comment>{n} lever used.</comment>
   <translation>
    <numerusform>{n} medida usada.</numerusform>
    <numerusform>{n} medidas usadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters open</source>
   <comment>{n} matter open</comment>
   <translation>
    <numerusform>{n} asunto abierto</numerusform>
    <numerusform>{n} asuntos abiertos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages came only when they were asked for</source>
   <comment>{n} message came only when it was asked for</comment>
   <translation>
    <numerusform>{n} mensaje llegó solo al preguntar por él</numerusform>
    <numerusform>{n} mensajes llegaron solo al preguntar por ellos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages could not be read; the last: {what}</source>
   <comment>{n} message could not be read: {what}</comment>
   <translation>
    <numerusform>{n} mensaje no se pudo leer: {what}</numerusform>
    <numerusform>{n} mensajes no se pudieron leer; el último: {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages of a kind that is not known here ({kinds})</source>
   <comment>{n} message of a kind that is not known here ({kinds})</comment>
   <translation>
    <numerusform>{n} mensaje de un tipo desconocido aquí ({kinds})</numerusform>
    <numerusform>{n} mensajes de un tipo desconocido aquí ({kinds})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages wait</source>
   <comment>{n} message waits</comment>
   <translation>
    <numerusform>{n} mensaje espera</numerusform>
    <numerusform>{n} mensajes esperan</numerusform>
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
    <numerusform>{n} agente más durante {minutes} min recupera la cola hacia las {clock}</numerusform>
    <numerusform>{n} agentes más durante {minutes} min recuperan la cola hacia las {clock}</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} not answered</source>
   <translation>{n} sin respuesta</translation>
  </message>
  <message>
   <source>{n} not saved: {why}</source>
   <translation>{n} sin guardar: {why}</translation>
  </message>
  <message>
   <source>{n} not taken</source>
   <translation>{n} sin ocupar</translation>
  </message>
  <message>
   <source>{n} of its messages could not be read; the last: {what}</source>
   <translation>{n} de sus mensajes no se pudieron leer; el último: {what}</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <source>{n} of {places} accepted</source>
   <translation>{n} de {places} aceptadas</translation>
  </message>
  <message>
   <source>{n} of {queue}</source>
   <translation>{n} de {queue}</translation>
  </message>
  <message>
   <source>{n} of {staffed}</source>
   <translation>{n} de {staffed}</translation>
  </message>
  <message>
   <source>{n} of {staffed} agents free</source>
   <translation>{n} de {staffed} agentes libres</translation>
  </message>
  <message>
   <source>{n} on break</source>
   <translation>{n} en pausa</translation>
  </message>
  <message>
   <source>{n} on hold</source>
   <translation>{n} en espera</translation>
  </message>
  <message>
   <source>{n} open until {clock}</source>
   <translation>{n} abiertas hasta las {clock}</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>{n} terminadas</translation>
  </message>
  <message numerus="yes">
   <source>{n} places: {told}; offered to {asked}</source>
   <comment>{n} place: {told}; offered to {asked}</comment>
   <translation>
    <numerusform>{n} plaza: {told}; ofrecida a {asked}</numerusform>
    <numerusform>{n} plazas: {told}; ofrecidas a {asked}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions without an answer</source>
   <comment>{n} question without an answer</comment>
   <translation>
    <numerusform>{n} pregunta sin respuesta</numerusform>
    <numerusform>{n} preguntas sin respuesta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} queues</source>
   <comment>{n} queue</comment>
   <translation>
    <numerusform>{n} cola</numerusform>
    <numerusform>{n} colas</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} ringing</source>
   <translation>{n} sonando</translation>
  </message>
  <message>
   <source>{n} rows of the log, in full among the details.</source>
   <translation>{n} filas del registro, completas en los detalles.</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} talking</source>
   <translation>{n} hablando</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>{n} en espera</translation>
  </message>
  <message>
   <source>{n} waiting at sign-off, the longest {wait}</source>
   <translation>{n} en espera al cierre, la mayor {wait}</translation>
  </message>
  <message>
   <source>{observed} abandoned in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} abandonados en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} agents left ready in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} agentes dejaron «disponible» en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} answers in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} respuestas en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} contacts in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} contactos en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} hung up in the menu in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} cuelgues en el menú en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{observed} s handling time in {length} where {expected} were expected; {rarity}.</source>
   <translation>{observed} s de operación en {length} donde se esperaban {expected}; {rarity}.</translation>
  </message>
  <message>
   <source>{offered} where {expected} were expected, since {clock}</source>
   <translation>{offered} donde se esperaban {expected}, desde las {clock}</translation>
  </message>
  <message>
   <source>{place} cannot be reached ({why}).</source>
   <translation>No se alcanza {place} ({why}).</translation>
  </message>
  <message>
   <source>{place} closed the connection ({why})</source>
   <translation>{place} cerró la conexión ({why})</translation>
  </message>
  <message>
   <source>{place} does not accept the token (401)</source>
   <translation>{place} no acepta el token (401)</translation>
  </message>
  <message>
   <source>{place} does not answer as a feed (HTTP {status})</source>
   <translation>{place} no responde como fuente (HTTP {status})</translation>
  </message>
  <message>
   <source>{place} does not answer as a wallboard feed</source>
   <translation>{place} no responde como fuente de wallboard</translation>
  </message>
  <message>
   <source>{place} does not let this wallboard in (403)</source>
   <translation>{place} no deja entrar a este panel (403)</translation>
  </message>
  <message>
   <source>{place} has no feed at that path (404)</source>
   <translation>{place} no tiene fuente en esa ruta (404)</translation>
  </message>
  <message>
   <source>{place} is not a websocket address</source>
   <translation>{place} no es una dirección websocket</translation>
  </message>
  <message>
   <source>{place} is not encrypted</source>
   <translation>{place} no está cifrado</translation>
  </message>
  <message>
   <source>{place} is not ready (HTTP {status}).</source>
   <translation>{place} no está listo (HTTP {status}).</translation>
  </message>
  <message>
   <source>{place} says: {message} ({code}).</source>
   <translation>{place} dice: {message} ({code}).</translation>
  </message>
  <message>
   <source>{place} sent a frame over {most} bytes, the protocol's limit. It must send smaller batches, or its snapshot in several frames.</source>
   <translation>{place} envió una trama de más de {most} bytes, el límite del protocolo. Debe enviar lotes menores, o su instantánea en varias tramas.</translation>
  </message>
  <message>
   <source>{place} wants a token (401)</source>
   <translation>{place} pide un token (401)</translation>
  </message>
  <message>
   <source>{queues} · worst first</source>
   <translation>{queues} · peores primero</translation>
  </message>
  <message>
   <source>{range}, too early to judge</source>
   <translation>{range}, pronto para juzgar</translation>
  </message>
  <message>
   <source>{rule}: {tried} alerts a day as tried, {stands} as it stands</source>
   <translation>{rule}: {tried} alertas al día probada, {stands} actual</translation>
  </message>
  <message>
   <source>{shown} of {known} queues</source>
   <translation>{shown} de {known} colas</translation>
  </message>
  <message>
   <source>{since}; what came in time is still being served</source>
   <translation>{since}; lo que llegó a tiempo aún se atiende</translation>
  </message>
  <message>
   <source>{site} · {scope} · {date}, as of {clock}</source>
   <translation>{site} · {scope} · {date}, a las {clock}</translation>
  </message>
  <message>
   <source>{site}: figures are old</source>
   <translation>{site}: las cifras son antiguas</translation>
  </message>
  <message>
   <source>{site}: no alerts</source>
   <translation>{site}: sin alertas</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; figures are {n} s behind</source>
   <translation>{source} envía {rate} mensajes por segundo, {times} veces lo habitual; las cifras van {n} s por detrás</translation>
  </message>
  <message>
   <source>{source} sends {rate} messages a second, {times} times its usual; no figure is lost</source>
   <translation>{source} envía {rate} mensajes por segundo, {times} veces lo habitual; no se pierde ninguna cifra</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}, {n} times.</source>
   <translation>{start} a {end}, {length}, {n} veces.</translation>
  </message>
  <message>
   <source>{start} to {end}, {length}.</source>
   <translation>{start} a {end}, {length}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the limit is {limit}.</source>
   <translation>{state} desde hace {length}; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{state} for {length}; the schedule says {activity} until {clock}.</source>
   <translation>{state} desde hace {length}; el horario dice {activity} hasta las {clock}.</translation>
  </message>
  <message>
   <source>{text} (Alt+{key})</source>
   <translation>{text} (Alt+{key})</translation>
  </message>
  <message>
   <source>{text} is no day; write it as 2026-03-10</source>
   <translation>{text} no es un día; escríbalo como 2026-03-10</translation>
  </message>
  <message>
   <source>{text} is no number; write {example}</source>
   <translation>{text} no es un número; escriba {example}</translation>
  </message>
  <message>
   <source>{time} each</source>
   <translation>{time} cada uno</translation>
  </message>
  <message>
   <source>{time} not seen</source>
   <translation>{time} sin ver</translation>
  </message>
  <message>
   <source>{time} on contact</source>
   <translation>{time} en contacto</translation>
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
   <translation>{value} atendidos en plazo en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target in this interval; the limit is {limit}.</source>
   <translation>{value} atendidos en plazo en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} answered in target today; the limit is {limit}.</source>
   <translation>{value} atendidos en plazo hoy; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in the last 30 min; the limit is {limit}.</source>
   <translation>{value} contactos en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts in this interval; the limit is {limit}.</source>
   <translation>{value} contactos en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} contacts today; the limit is {limit}.</source>
   <translation>{value} contactos hoy; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in the last 30 min; the limit is {limit}.</source>
   <translation>{value} colgaron en los últimos 30 min; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up in this interval; the limit is {limit}.</source>
   <translation>{value} colgaron en este intervalo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} hung up today; the limit is {limit}.</source>
   <translation>{value} colgaron hoy; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting longer than the target; the limit is {limit}.</source>
   <translation>{value} esperan más del objetivo; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{value} waiting; the limit is {limit}.</source>
   <translation>{value} en espera; el límite es {limit}.</translation>
  </message>
  <message>
   <source>{vendor}
{gives}</source>
   <translation>{vendor}
{gives}</translation>
  </message>
  <message>
   <source>{vendor} needs {needs}. The steps for its administrator: {page}</source>
   <translation>{vendor} requiere {needs}. Los pasos para su administrador: {page}</translation>
  </message>
  <message>
   <source>{verdict} after {n} min: {level}</source>
   <translation>{verdict} tras {n} min: {level}</translation>
  </message>
  <message>
   <source>{waiting} waiting and no agent signed on: nobody is answered until one is.</source>
   <translation>{waiting} en espera y ningún agente conectado: no se atiende a nadie hasta que haya uno.</translation>
  </message>
  <message>
   <source>{waiting} waiting and none of {staffed} agents free.</source>
   <translation>{waiting} en espera y ninguno de {staffed} agentes libre.</translation>
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
   <translation>{what} Valor inicial: {default}.</translation>
  </message>
  <message>
   <source>{what} failed; the figures go on, and the program's log says why</source>
   <translation>{what} falló; las cifras siguen y el registro del programa dice por qué</translation>
  </message>
  <message>
   <source>{what} in {places}</source>
   <translation>{what} en {places}</translation>
  </message>
  <message>
   <source>{what} on the whole floor</source>
   <translation>{what} en toda la sala</translation>
  </message>
  <message>
   <source>{where}: added</source>
   <translation>{where}: añadido</translation>
  </message>
  <message>
   <source>{where}: removed</source>
   <translation>{where}: quitado</translation>
  </message>
  <message>
   <source>{who} has handed over; whoever takes over goes through it and signs.</source>
   <translation>{who} ha traspasado; quien recibe lo repasa y firma.</translation>
  </message>
  <message>
   <source>{who} has seen it</source>
   <translation>{who} lo ha visto</translation>
  </message>
  <message>
   <source>{who}: not signed on</source>
   <translation>{who}: no conectado</translation>
  </message>
  <message>
   <source>{why} The floor goes on without it.</source>
   <translation>{why} La sala sigue sin ello.</translation>
  </message>
  <message>
   <source>{why} Trying again {when}.</source>
   <translation>{why} Nuevo intento {when}.</translation>
  </message>
  <message>
   <source>{worrying} of {known}</source>
   <translation>{worrying} de {known}</translation>
  </message>
  <message>
   <source>“Arrange seats” puts everyone on a grid, or on a picture of the room.</source>
   <translation>«Ordenar puestos» coloca a todos en una cuadrícula o en una imagen de la sala.</translation>
  </message>
  <message>
   <source>“Expected anyway” is the staffing model's range from the moment of the intervention, four times in five; what was done is not proven to be the cause.</source>
   <translation>«Se esperaba de todos modos» es el margen del modelo de dotación desde la intervención, cuatro de cada cinco veces; no prueba que lo hecho sea la causa.</translation>
  </message>
  <message>
   <source>“Show all” lets everything pass again.</source>
   <translation>«Ver todo» lo deja pasar todo otra vez.</translation>
  </message>
  <message>
   <source>“log purge” empties what is older. 0: everything is kept.</source>
   <translation>«log purge» vacía lo más antiguo. 0: se conserva todo.</translation>
  </message>
  <message>
   <source>“{alert}” came {n} times in the shift</source>
   <translation>«{alert}» surgió {n} veces en el turno</translation>
  </message>
  <message>
   <source>“{alert}” is over only since {clock}</source>
   <translation>«{alert}» terminó hace poco, a las {clock}</translation>
  </message>
  <message>
   <source>“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.</source>
   <translation>«{text}» no es una hora futura: escriba 17:30 o 2026-05-27 09:00.</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
  <message>
   <source>… or these groups. With neither: everything.</source>
   <translation>… o estos grupos. Sin ninguno: todo.</translation>
  </message>
  <message>
   <source>… to here. Above, people wear out.</source>
   <translation>… hasta aquí. Por encima, la gente se agota.</translation>
  </message>
  <message>
   <source>⏎ run   ↑ ↓ choose   Esc close</source>
   <translation>⏎ ejecutar   ↑ ↓ elegir   Esc cerrar</translation>
  </message>
  <message>
   <source>▲ Better</source>
   <translation>▲ Mejor</translation>
  </message>
  <message>
   <source>▲ Critical</source>
   <translation>▲ Crítica</translation>
  </message>
  <message>
   <source>▼ Worse</source>
   <translation>▼ Peor</translation>
  </message>
  <message>
   <source>● Warning</source>
   <translation>● Aviso</translation>
  </message>
  <message>
   <source>● changed</source>
   <translation>● cambiado</translation>
  </message>
  <message>
   <source>✓ Connected. It has no queues yet; they appear by themselves.</source>
   <translation>✓ Conectado. Aún no hay colas; aparecen solas.</translation>
  </message>
  <message>
   <source>✓ Connected. One queue: {queues}</source>
   <translation>✓ Conectado. Una cola: {queues}</translation>
  </message>
  <message>
   <source>✓ Connected. {count} queues: {queues}</source>
   <translation>✓ Conectado. {count} colas: {queues}</translation>
  </message>
 </context>
</TS>
