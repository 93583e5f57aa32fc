<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair an interval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosshair an interval on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture or the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 30 min: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraday of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the sound of alerts, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour-blind-safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything to do, by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: agents, minutes, handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an intervention on what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentField</name>
    <message>
        <source>Agents, for example Ada; Ben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent, team or state (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows all agents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firing[0].title}{more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {clock} · {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · snoozed until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {who} has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · clearing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertDetails</name>
    <message>
        <source>Act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…  S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Intraday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook: {done} of {count} steps taken{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by {who} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertRail</name>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} steps taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the chosen alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze the chosen alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the chosen alert&apos;s playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on the chosen alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the others on above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert has been raised today. What you see is within its usual range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BacktestPage</name>
    <message>
        <source>Cancel  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose recorded days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts as tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it anew  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files and learning from the days before …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the days through the engine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a rule on last month before you live with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {tried} alerts a day as tried, {stands} as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule as tried raises no alert on these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Figures are {age} old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall makes no new figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmCard</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert was in force when last heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts come as the day goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>no noise band: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsChart</name>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offered} where {expected} were expected, since {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Service level by interval, as it goes and with the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTrack</name>
    <message>
        <source>Position in the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Until when the effect is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Choose, or type 17:30 or 2026-05-27 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierField</name>
    <message>
        <source>Change it if it happened earlier: type a time, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} is still to come: choose a time that has been.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the alert “{alert}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered {clock} after {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Kept with it: the figures of {name}, now {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Act on the worst alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshnessNote</name>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures {age} old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} shift ended at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} shift ends at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has handed over; whoever takes over goes through it and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its handover is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its handover is filled in from the log: add your words, and sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your shifts in the configuration ([[shift]]) to sign them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand over yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterventionDialog</name>
    <message>
        <source>Log an intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save  ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about “{alert}” · {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send  ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone on {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done: click it, or press its underlined letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was done, or with whom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntradayBar</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with yesterday (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the day a week ago (Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  ⌫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole day (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture or the figures (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…  W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would more agents change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the log could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} was held to {within} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntradayPage</name>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} · {scope} · {date}, as of {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level: {formula}; target {target} within {within} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeverModel</name>
    <message>
        <source>{name}, −{end} to +{end} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to say: {n} of {least}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeversView</name>
    <message>
        <source>What levers did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level half an hour after, in percentage points. Beyond: more than was expected without the lever, where no other was used there. The bar holds the mean with {sure} % confidence and needs {least} such cases. What leads choose, and when, is in it: no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period, or the whole floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half an hour later this page begins to say what such a lever does on this floor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Find in the log (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About which alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About any alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {n}; narrow it for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view kept yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…  L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Show all” lets everything pass again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press L to write down the first intervention. Alerts appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>kept view of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterRow</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccupancyChart</name>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {band}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, or a queue, an agent, an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏎ run   ↑ ↓ choose   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Mask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {what}. Customer data does not belong in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Find a queue (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only marked queues: below target, too long a wait, an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear by themselves as soon as the feed names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “Needs a look” off to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Intraday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group queues: not, by group, by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only queues that need a look, and back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relay</name>
    <message>
        <source>The floor is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Trying again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save as document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeDelegate</name>
    <message>
        <source>{worrying} of {known}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message>
        <source>target {level} within {within} s; {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own; the site has {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>What the charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Send to agents  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this feed does not take it to agents, and no route carries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happened earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only logged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged, then sent to {meant} through the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged, then told by {routes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer has from 1 to {most} places, or no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceLevelChart</name>
    <message>
        <source>no outlook: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day ends near {mean} ({bounds}): the target of {target} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day ends near {mean} ({bounds}): the target of {target} is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day ends near {mean} ({bounds}): below the target of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day ends near {mean} ({bounds}): probably below the target of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed by more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance, 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreseen, 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftChart</name>
    <message>
        <source>The shift, with alerts and interventions on its time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPanels</name>
    <message>
        <source>Service level, last 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts an interval, and what was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait at each moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>No words: say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over: &amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over: &amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are there no words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor in your own words: what a figure does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeBar</name>
    <message>
        <source>Why, for whoever looks next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffChart</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} short now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {count} more at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>You take over: {done} of {all} understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: no alert, no incident, no promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>{text} (Alt+{key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>The floor at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall kept no figures near this time: it did not run, or had no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts then in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in the half-hour before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The day&apos;s log on a time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialForm</name>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear for, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded days: recordings or call files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recorded days first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialStrip</name>
    <message>
        <source>tried / stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitChart</name>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail and other deferred work left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents, more or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for how long from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time, to the day&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it into the log form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval {clock}: {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents by the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: as it goes. Bars: with the change. Dashes: target. {formula} in {within:.0f} s: {words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, {staff}, handling as in the last half-hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} {more} from {clock} for {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>Connected to {self._address} as {self._address.user}, AMI {link.version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX counted other callers than we did in {names}; its queues are read anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._empty.self</name>
    <message>
        <source>The log could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lever was used there in that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lever has been used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here answers to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert of these severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue has this in its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
