<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>wallboard</name>
  <message>
   <source />
   <translation type="unfinished" />
  </message>
  <message>
   <source> (and {count} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(unnamed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+{count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {n} abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 free to 5 dear: the gentlest that close the gap are proposed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 minutes ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>30 minutes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 minutes ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 minutes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contact answered by then is answered in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contact takes {value} in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contact takes {value} in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contact takes {value} today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dot for each agent, a bar for the team. The tables below have all figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A limit must be broken for so long first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name of your own, or that of one of ours: overtime.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name of your own, or that of one of the program's rules: waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture of the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A short word for the log: small letters, digits and _.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AHT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandonment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About any alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About which alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge  A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge the chosen alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledged: {alert}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act before the limit is passed: move breaks, end off-phone work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act on the chosen alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act on the worst alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act on: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act while the interval can still be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Act…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address's variable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {n} min:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agent {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agent, team, queue or state (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents appear here as soon as they sign on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents are inferred from the contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents as table or squares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents free: {value}; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents leave ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents leaving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents signed on: {value}; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents without a seat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents' occupancy is healthy from here …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents' sign-ons are inferred from the contacts that they took: occupancy and signed-on time are no more than that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents, for example Ada; Ben</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agents, more or fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alert: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts as tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts by rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts come as the day goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts of the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts then in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alerts within so long go out as one message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All calm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that came of {rows}: the hour after was not over at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All that is open or runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow a connection beyond this machine that is not encrypted: anybody between can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also done there within the hour: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also {places}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among those of one cost class; ours have 10, 20, 30 … from the gentlest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An Apprise URL that holds no secret: mailto://relay.example?from=…&amp;to=…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An offer has from 1 to {most} places, or no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {n} more on the wall.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {n} more, among the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {n} more, in the tables for programs (CSV, XLSX).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {n} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announce the trouble, or lead callers to another queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announce the wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announce the wait on {count} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announce the wait, or offer call-backs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program has changed the file meanwhile. Save again to write over it (it is kept as a backup), or Cancel and open the settings anew to see what is new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer to “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers take {value} in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers take {value} in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers take {value} today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrange seats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrange seats, and end it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask on the floor whether contacts arrive at the desks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask on the floor: a system may be down, or a break is taken together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask on the floor: the agents' phones or their sign-on may be down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask what takes so long: a slow system or a new kind of question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask when he will be back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whether something is stuck.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whether the schedule should be changed, or something keeps him.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking the keyring …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At lunch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most this share should hang up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At so many times the queue's longest wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the present course someone will have waited {limit}, the limit, by about {clock}; the longest wait is now {longest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}, and it stands at {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the present course the interval will end at {clock} with about {level} answered in target; the target is {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At these only what is critical passes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At worst: {figures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back  ⌫</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to default: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back-test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beside alerts that are raised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beyond expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bit after, min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bites after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Borrow {count} agent from a team or outsourcer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Borrow {count} agents from a team or outsourcer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break or lunch move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring an agent with the skill back from break or off-phone work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in agents from a quieter queue, or offer call-backs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>But not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>But not at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By anyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By main queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By time in state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By when an answer is due to {rows}: no time is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSAT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call back whoever is in off-phone work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call the number yourself: does it ring at an agent?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call {count} agent back from off-phone work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call {count} agents back from off-phone work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call-back or announcement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Callers who hang up within so long do not count. 0: all count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel  Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be undone: {what} ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catching up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change it if it happened earlier: type a time, or use the arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change its targets…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the targets of the chosen queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed, not saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a longer period, or the whole floor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose and order the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose recorded days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the recorded days first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what was done: click it, or press its underlined letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose, or type 17:30 or 2026-05-27 09:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear for, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close  Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed in the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coach {count} agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coach {count} agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coaching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coaching and its follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns, from left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare who is on with the plan: absent, late, off the phones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with a week ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the day a week ago (Shift+Y)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with yesterday (Y)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected to {self._address} as {self._address.user}, AMI {link.version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts an interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts an interval, and what was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts kept away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Critical at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crosshair an interval back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crosshair an interval on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customers' answers behind the satisfaction: {n}, for {agents} signed on. A single agent's mean is little more than chance below {least} answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DEMO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Daily report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days on which it stays closed, YYYY-MM-DD, one on each line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days that are not learned from, YYYY-MM-DD, one on each line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered by {routes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered to {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered to {n} agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo: a simulated centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demos and replays send messages, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did it help?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done in the half-hour before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag, or Shift and an arrow, moves · Delete takes the seat away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effect hoped for: {effect}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc shows all agents again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc shows all of them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escalate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escalated to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escalated to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escalation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every contact was answered within its target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected {basis}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the picture or the figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FCR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>False alarms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Few agents free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Few agents signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewest contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures are also shown for each group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures as text (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures for Excel (*.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a queue (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find anything to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find anything to do, by a few letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the log (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the cause: an outage, a mailing, a campaign?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First written as:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Floor, channel, group or queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the chosen alert's playbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From what, until when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From when to when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From which queue to which, until when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gathered for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given up after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good for so long first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group agents: by team, state, queue, time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group queues: not, by group, by channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half an hour after: median change of the service level; mean beyond what was expected anyway, where nothing else was done there, 90 % sure between from and to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half the speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over: &amp;sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over by {name} at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handling time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handling time, to the day's end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hang-ups in the menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have one agent sign off and on again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have someone with the skill sign on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the number waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide “{column}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holding a contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holidays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours it rests, as a peak nobody staffs for: Mon 08:00-09:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How agents spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large words and rows are, 0.8 to 1.6. The Floor page fills the screen as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long an interval on the charts is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many agents are rostered for the next hours: the source gives no schedule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many it yields at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How numbers, times and dates are written: de_DE. Empty: as this machine does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the floor stood after {clock}: no figures were kept later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the floor stood at sign-off: no figures were kept near the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ids of kinds of intervention that go out by it where the feed takes none to agents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it will last: overtime, or another team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nothing is done, the queue is back by {back} by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back} and about {n} will be waiting at {clock}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nothing is done, the queue is back only by {back}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target and about {n} will be waiting at {clock}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nothing is done, {level} of the next hour's contacts are answered in target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force: added up over alerts. Median after: from raised to acknowledged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In place of agents: so many no longer come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the figure's unit. Warning, critical or both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the figure's unit: 80 % is 0.8; seconds; a count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In wrap-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {file}; the file before it is kept beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {place}: {figures} {lasted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In “{state}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intraday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intraday of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can have {most} characters at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not judge on fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds no secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in the keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not set where this program was started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is saved, but the program goes on with the settings before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is set here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be kept for so long first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must look like {pattern}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was in force {lasted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its handover is filled in from the log: add your words, and sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its handover is not signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its own; the site has {site}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep an eye on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep an eye on, in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it off the Queues page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept with it: the figures of {name}, now {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of intervention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of your own; with the id of one of ours it changes that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 30 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, for it may hold a secret:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Levers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line: as it goes. Bars: with the change. Dashes: target. {formula} in {within:.0f} s: {words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, {staff}, handling as in the last half-hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listen in, or ask whether help is wanted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local time at which the site's day begins, HH:MM.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an intervention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an intervention on what is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged and sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged, then sent to {meant} through the feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged, then told by {routes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logged: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log…  L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long lunch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long wrap-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long wrapup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest wait ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest wait at each moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest wait, critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look and pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for alerts at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look who waits for what: is the skill signed on at all?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks at every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many hang up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean wait of those answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Median after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu hangups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message to the floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missed the target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon-Fri 08:00-18:00, one on each line, in the site's time. Empty: always.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon-Fri 08:00-20:00, one on each line. A closed floor raises no alert. Empty: always open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mon-Fri 14:00-22:00, one on each line, in the site's time. They may pass midnight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monthly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More agents than needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More are coming than the plan has hands for: move breaks now, and look for the cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More: agents are missing. Fewer: time for agents when it is quiet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move breaks now, end off-phone work, and look for the cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move breaks, meetings and coaching that can wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the next breaks out of the busy half-hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {count} break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {count} breaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute the sound of alerts, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name your shifts in the configuration ([[shift]]) to sign them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, groups and targets of single queues. Those not listed appear by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No agent free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No agents' figures were kept for this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert about service level on fewer contacts than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert has been raised today. What you see is within its usual range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert is in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert of these severities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert was in force when last heard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert was in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert was raised, or none was watched for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No coaching was logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contact was recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No data since {clock}; before that:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No follow-up is overdue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No forecast was kept that covers {days}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No lever has been used yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No lever was used there in that time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No lever was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No log is kept here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No queue has this in its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No queue needs a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No queues yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No seats yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No view kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No word from the feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No words of the supervisor's own: skipped by {name}, because: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No words: say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody here answers to that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody here is called “{name}”. Choose from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is off the phones: ask another team or for overtime, or offer call-backs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody should wait longer than this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody was signed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet. Add one, or leave it as the program comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not beyond chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not grouped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this feed: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known whether it was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known: no figures were kept near the end of the shift.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known: there is no forecast for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not signed by either</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not signed by the one who hands over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the log yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is called so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is called so. Fewer letters find more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is open: no alert is in force, and the log names no incident, escalation or promise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is open: no alert, no incident, no promise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is saved before you press Save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing like that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing like that today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing moves by itself, not even the text cursor. Used at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing that this document would tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was recorded on {days}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now part of “{alert}”. {lasted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now {severity}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy is {value} in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy is {value} in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy is {value} today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy rests on inferred sign-ons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occupancy: on contact of on contact and available. Adherence: of scheduled time, looked at once a minute. FCR: resolved at the first contact. n: answers of customers. On: signed on. Coached: in the period; its follow-ups open, overdue and done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of spikes: one a queue in so many working days. More is calmer, and later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of which alerts it tells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off-phone recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off: it is never proposed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off: the rule rests, one of the program's too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer VTO to {count} agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer VTO to {count} agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer call-backs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer call-backs on {count} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer overtime to {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer those who wait longest a call-back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a wall alone: it makes people worse when all see it. A desk always shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a wall: so long each page, then the next. 0: it stays. Used at the wall's next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way by {routes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {day} the wall had no data for {share} of the recorded time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On, h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One on each line; a ticked step goes into the log. Empty: none, not even the program's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One thing would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only logged: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only marked queues: below target, too long a wait, an alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only queues that need a look, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what concerns these queues, an id on each line …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the queue to agents who are free elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {queue} for {count} who serve other queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {queue} for {count} who serves other queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or a file that holds nothing else and that only its owner can read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or just at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or the entry of this machine's keyring that holds the URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or the environment variable that holds the URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of adherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outage or incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overstaffed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overtime offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half an hour later this page begins to say what such a lever does on this floor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own window: {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PAUSED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the intervals of {clocks}: the wall had no data then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Past the limit for so long first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pending, s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone numbers of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures ({endings})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Playbook step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Playbook: {done} of {count} steps taken{key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Playbooks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position in the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Praise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press L to write down the first intervention. Alerts appear by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions and signatures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queue {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queues against target and forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REPLAY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raised after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the files and learning from the days before …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the log …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded days: recordings or call files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rehearsals too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replay of a recorded day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replay: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report it to IT or the carrier, and note the reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring the number yourself: a trunk or the menu may be dead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring the number yourself: the menu may not let callers through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring whoever is scheduled or leads the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ringing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rostered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Route {name} ({address}) has not delivered for {length}: {error}; {n} messages wait.</source>
   <comment>Route {name} ({address}) has not delivered for {length}: {error}; {n} message waits.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of your own; with the id of one of the program's it changes that one. The Back-test page tries them on past days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running the days through the engine …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SMS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ve words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said at the handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save  ⏎</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save and send  ⏎</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved in the configuration. The figures of the day are counted anew with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in a few words what was done, or with whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who you are first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seat everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seats are arranged at a desk, on the page Seats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to agents  {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent, not confirmed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level by interval, as it goes and with the change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level by queue and day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level by queue and day, the last {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level half an hour after, in percentage points. Beyond: more than was expected without the lever, where no other was used there. The bar holds the mean with {sure} % confidence and needs {least} such cases. What leads choose, and when, is in it: no proof.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level was lowest at {clock}: {level}; most contacts came at {busiest}: {n}. The tables below have all figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level {level}, target {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level, alerts, interventions and contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level, critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level, last 30 min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level, points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level: {formulas}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level: {formulas}. Forecast: expected just before each interval began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service level: {formula}; target {target} within {within} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Severities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short abandons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Should the queue be open now? Check hours and schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show agents by their ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in Intraday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the columns as they were at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole day (Home)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown instead of the id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed on at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed: {role}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since {clock}, {n} times since {first}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since {clock}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skill or queue move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze 30 min: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze the chosen alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snoozed until {clock}: {alert}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snooze…  S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So long it helps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So long until it helps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So many contacts waiting in a queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone has waited {value}; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something is wrong in {where}: it is marked ▲.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed of answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squares or table (Ctrl+T)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staffing note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands at the top of every page. Empty: as the feed says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands in the empty text field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands on its button in the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still {agents} short from {start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supervisor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch the others on above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch “Needs a look” off to see all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it into the log form…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off the form; what was logged stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over: &amp;sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {count} agent off work that can wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {count} agents off work that can wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken by the feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken care of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken care of by {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets of {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team scorecard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell callers how long it takes, or offer call-backs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the floor what callers ask and what to answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text as configured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PBX counted other callers than we did in {names}; its queues are read anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SQLite file. Empty: this platform's data folder. Used at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Seats page, on which the room is drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The centre: its name, its clock and its days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country, by its two letters, whose numbers are recognised without a +: DE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cursor goes to the first … in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day and all clocks are the site's: Europe/Berlin. Empty: as the feed says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day's log on a time line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The entry of this machine's keyring that holds it, in place of a variable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment variable that holds the token or password. It never stands in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The feed refuses us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of a Jinja template of your own for the message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of a certificate authority of your own, PEM.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of the settings can't be read. Mend it with an editor, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The floor at sign-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The floor at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The floor at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The floor in your own words: what a figure does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The floor is current.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The forecast is what earlier days of the recording let one expect; nobody planned it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the kind of intervention by which it is logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the kind of intervention for which it is offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are far too low.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers are too high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits of the program's own rules. What a queue states itself wins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The local log of what was done on the floor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log of the period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {n}; narrow it for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The period before: {level}, {n} contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture or the figures (Ctrl+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The process that tried the rule ended by itself; see the program's log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The queue is back by {clock} by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The queue's id in the feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The queues over the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule as tried raises no alert on these days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same for one agent. Left out: the words above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secret for the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share to be answered in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shift's figures: no interval of it was recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shift, with alerts and interventions on its time axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The steps to take when a rule's alert comes, in place of the program's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The supervisor left no words of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The supervisor's own words, in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trial failed: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The view before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wall kept no figures near this time: it did not run, or had no data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wall makes no new figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole floor by day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole floor by interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} shift ended at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {name} shift ends at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme: {theme}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There can be {most} lines at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no log to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to hand over yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They appear by themselves as soon as the feed names them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file cannot be taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is heeded when the program is started anew: {names}. All else holds now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This looks like {what}. Customer data does not belong in the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This machine has no keyring: name an environment variable instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This must be filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This page in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time off offer (VTO)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To follow up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To whom, from when until when, how many places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today, hour by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token's file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token's variable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too few contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too few to say: {n} of {least}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Totals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train {count} agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train {count} agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try a rule on last month before you live with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it  F5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it anew  F5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Twice the speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understood: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unencrypted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until then: announcement, or lead callers to another queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until when the effect is expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until when this holds: {rows}. No time is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upkeep of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use small letters, digits and _, and begin with a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the time while it is quiet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View deleted: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting past target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting, critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting, warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warn at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Way of writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ways out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weekly report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What alerts propose to do; with the id of one of ours it changes that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What becomes of the alert while no data come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What callers hear or are offered, until when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came of {rows}: the wall took no figures afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes in by it. Left out: as the feed says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could not be delivered for so long is given up, and said so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What every queue is held to, unless it says otherwise itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What fails, since when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What holds for every way out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if on {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if: agents, minutes, handling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if…  W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is asked of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is proposed; {count} and {queue} are filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is saved holds until the program ends: this is the demo's own configuration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is seen at once in the window, and goes back with Cancel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it looks at: abandonment is the last 30 minutes, abandonment_day the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What levers did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the charts show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the feed is called where its health is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the form asks for beside the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the log does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the next hours will bring: there is no forecast for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the next shift must know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the shift is called in its handover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the way out is called where its health is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this report does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do, or a queue, an agent, an alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was coached, and what comes of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done, and what it did</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would more agents change?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When shifts run. Fifteen minutes before the end of one its handover is offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the last 30 minutes are so far below the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it stands, what to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where messages about alerts go, and which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where most contacts were not answered within the target.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the alert may end. Left out: a fifth (of shares 0.05) better than the limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the figures come from. A feed named when the program was started wins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the shift was busier than expected: there was no plan and too few earlier days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which contacts count for the service level; it is named beside the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which pages there are, and their order, which is that of their keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which step was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who did it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is absent or late: nobody wrote a staffing note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is absent, late or added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who sits at this screen, for the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who sits where. Empty: beside the configuration's usual place. Used at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was really signed on: the source does not tell, sign-ons are inferred from the contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole intervals: from {start} to {end}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why are there no words?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is snoozed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why, for whoever looks next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a seat: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words for one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to begin an intervention with, offered in its form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, marks, questions and signatures of a handover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worst intervals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a country by its two capital letters: DE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a day as 2026-12-25.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number above {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number of {least} or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number of {most} or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a time as 06:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write an address as wss://feed.example:8765.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write hours as Mon-Fri 08:00-18:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You take over: {done} of {all} understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`log purge` empties what is older. 0: everything is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a card number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a handover's words stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a new day began in between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a rule of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a target of hours is beyond the staffing model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about “{alert}” · {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acknowledged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after {n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agents as now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agents by the schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agents' states are not in the feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>also {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in target of answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in target of answered and abandoned, short abandons left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in target of answered, abandoned and flowed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in target of offered, abandons count against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in target of offered, abandons in target left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in time, of answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in time, of answered and abandoned but for short ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in time, of answered, abandoned and flowed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in time, of offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered in time, of offered but those abandoned in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered or abandoned in target of answered and abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered or abandoned in time, of both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as answered_of_offered, and those who wait past the target count against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the first, and who waits past the target counts against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the site: {value}{unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the system is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blue offered · red abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>call-back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chance, 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chance, 95 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clearing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>colour-blind-safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>customer satisfaction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): below the target of {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): probably below the target of {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day ends near {mean} ({bounds}): the target of {target} is not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deferred work does not queue by chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delivered to {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dot an agent · bar the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail and other deferred work left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>escalated to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everyone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everyone on {scope}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected {basis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feed {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fewer agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fewer agents scheduled than required at {clocks}; worst {n} for {required} at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fewer than 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>figures of {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>figures {age} old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first contact resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first holiday on record, as an ordinary day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for how long from now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>foreseen, 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>free now: {agents}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from earlier days of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the alert “{alert}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {n} days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>from {n} days, no {weekday} among them</source>
   <comment>from {n} day, no {weekday} among them</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} holidays</source>
   <comment>from {n} holiday</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>from {n} {weekday}s among {days}</source>
   <comment>from {n} {weekday} among {days}</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>got worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hands over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>high contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how the page is arranged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>interval {clock}: {levels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does harm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it goes to agents by name, and none is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it happened earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it stays as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it went out to agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its agents mostly serve other queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keeping the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept view of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than once in {n} shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line and band expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>logged at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>longest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missed by more than chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more agents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than once a shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>muted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>n</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs {count} more at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no agent was on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contacts since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contacts were expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contacts yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no data yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no earlier days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no feed offers {command} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no figures kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no follow-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no more contacts are expected today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no noise band: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no outlook: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no queue is chosen that the agents are to serve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no time named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody accepted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody has hung up yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody has it yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not beyond chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in this feed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not saved: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not signed yet by anyone who takes over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing handled yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is expected of the day yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is known of it yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>once in {n} shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open or done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>queue:ID, group:NAME or channel:NAME, one on each line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>queue:ID, group:NAME, channel:NAME or *, one on each line. It wins over the line above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>raised {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovered {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovered {clock} after {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say whether the signature is of the one who goes or of the one who comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scheduled: {activity}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>schedules, and so adherence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seen by {who} at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service level {change}; what was expected anyway is not known: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>service level {change}; {range} expected anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>snoozed until {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>snoozed until {until}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>social</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken over by {name} at {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takes over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>target {band}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>target {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>target {level} within {within} s; {formula}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>target {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tells, moves nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the log could not be written for {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the longest {wait}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the look at alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the secret itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the source gave no reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the source's clock is {far} ahead of this machine's: times are the source's; check both clocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the source's clock is {far} behind this machine's: times are the source's; check both clocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the staffing model does not count by {formula}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the watch for spikes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are no words for the agents to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this feed does not take it to agents, and no route carries it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>times of {zone} · printed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too few contacts handled yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too few contacts were handled to know how long one takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too few to say: {n} alone, {least} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tried / stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unfinished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up to {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>usual, 95 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting {before} → {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was due {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what is signed stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what is usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write some words on the floor first, or say why there are none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write them down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wss://feed.example:8765. No password in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{agents} in {n} teams</source>
   <comment>{agents} in {n} team</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{agents} took {n} contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{agents} {more} from {clock} for {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{agents}: call them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{agents}: move the next breaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{age} old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{basis} and the day so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{clock} is still to come: choose a time that has been.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{contact}, long for this agent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} short now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{days} and {n} more days</source>
   <comment>{days} and {n} more day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{days} days. As tried: {tried}, {critical} of them critical (coloured bars). As it stands: {stands} (grey bars above).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} was held to {within} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} – {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}: the log could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {count} steps taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figures} by team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figures}: not in this feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} says the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{firing[0].title}{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} of {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known} queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{level} in the last half-hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{level} in the last half-hour: on its way down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{level} in {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{level} over the shift, target {target}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lever}: {agents} from {clock} for {n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mean} ({low} to {high})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} asked about {what}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} asked:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has it since {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has signed already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has signed already; say it in an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has signed as the one who hands over: it takes two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has signed as the one who takes over: it takes two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, −{end} to +{end} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} abandoned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} accepted ({names})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} accepted, {declined} declined</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} agents</source>
   <comment>{n} agent</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents are free elsewhere: open this queue to them</source>
   <comment>{n} agent is free elsewhere: open this queue to them</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} agents more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</source>
   <comment>{n} agent more than required until {clock}; occupancy was {occupancy} in the last 30 min, its lower limit is {low}.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} alerts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} alerts in force, {matters}.</source>
   <comment>{n} alert in force, {matters}.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} alerts over</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} alerts, {length} in force.</source>
   <comment>{n} alert, {length} in force.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} at lunch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} away</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} coachings given.</source>
   <comment>{n} coaching given.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, as many as expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, by chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast, within chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, {change} against the forecast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, {share} fewer than expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts, {share} more than expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} contacts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} declined</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} earlier messages could not be delivered in time.</source>
   <comment>{n} earlier message could not be delivered in time.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} follow-ups overdue.</source>
   <comment>{n} follow-up overdue.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} for {expected}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} in 5 min where {usual} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} in a meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} in training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} in wrap-up</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} levers used.</source>
   <comment>{n} lever used.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} matters open</source>
   <comment>{n} matter open</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} messages wait</source>
   <comment>{n} message waits</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} more agents for {minutes} min bring the queue back by {clock}</source>
   <comment>{n} more agent for {minutes} min brings the queue back by {clock}</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} not answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} not saved: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {places} accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {staffed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {staffed} agents free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} on break</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} open until {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} over</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} places: {told}; offered to {asked}</source>
   <comment>{n} place: {told}; offered to {asked}</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} questions without an answer</source>
   <comment>{n} question without an answer</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{n} ringing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} rows of the log, in full among the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} talking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} waiting at sign-off, the longest {wait}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} abandoned in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} agents left ready in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} answers in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} contacts in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} hung up in the menu in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{observed} s handling time in {length} where {expected} were expected; {rarity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{offered} where {expected} were expected, since {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rule}: {tried} alerts a day as tried, {stands} as it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {known} queues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{since}; what came in time is still being served</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} · {scope} · {date}, as of {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} to {end}, {length}, {n} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} to {end}, {length}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state} for {length}; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state} for {length}; the schedule says {activity} until {clock}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} (Alt+{key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} on contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} = {n} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unit} = {n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} answered in target in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} answered in target in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} answered in target today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} contacts in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} contacts in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} contacts today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} hung up in the last 30 min; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} hung up in this interval; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} hung up today; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} waiting longer than the target; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} waiting; the limit is {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{waiting} waiting and no agent signed on: nobody is answered until one is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{waiting} waiting and none of {staffed} agents free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} Default: {default}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} failed; the figures go on, and the program's log says why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} in {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} on the whole floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}: added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}: removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has handed over; whoever takes over goes through it and signs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has seen it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}: not signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} Trying again {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{worrying} of {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Arrange seats” puts everyone on a grid, or on a picture of the room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Expected anyway” is the staffing model's range from the moment of the intervention, four times in five; what was done is not proven to be the cause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Show all” lets everything pass again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{alert}” came {n} times in the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{alert}” is over only since {clock}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… or these groups. With neither: everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… to here. Above, people wear out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>⏎ run   ↑ ↓ choose   Esc close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Critical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▼ Worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● changed</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
