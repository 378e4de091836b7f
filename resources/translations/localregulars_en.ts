<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>CodeOnPaper</name>
  <message numerus="yes">
   <source>Copied for %n second(s).</source>
   <translation>
    <numerusform>Copied for %n second.</numerusform>
    <numerusform>Copied for %n seconds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ConsentWordsModel</name>
  <message numerus="yes">
   <source>Kept. %n person(s) have to be asked again.</source>
   <translation>
    <numerusform>Kept. %n person has to be asked again.</numerusform>
    <numerusform>Kept. %n people have to be asked again.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HandbookWindow</name>
  <message numerus="yes">
   <source>In %n chapters. Enter goes to the next place.</source>
   <translation>
    <numerusform>In %n chapters. Enter goes to the next place.</numerusform>
    <numerusform>In %n chapters. Enter goes to the next place.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyForm</name>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>You can try again in %n second.</numerusform>
    <numerusform>You can try again in %n seconds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyringSection</name>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>You can try again in %n second.</numerusform>
    <numerusform>You can try again in %n seconds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LockingSection</name>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The shop locks itself after %n minute(s).</source>
   <translation>
    <numerusform>The shop locks itself after %n minute.</numerusform>
    <numerusform>The shop locks itself after %n minutes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message numerus="yes">
   <source>Please use at least %n character(s).</source>
   <translation>
    <numerusform>Please use at least %n character.</numerusform>
    <numerusform>Please use at least %n characters.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>At least %n character(s).</source>
   <translation>
    <numerusform>At least %n character.</numerusform>
    <numerusform>At least %n characters.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more character(s).</source>
   <translation>
    <numerusform>%n more character.</numerusform>
    <numerusform>%n more characters.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PaletteOpener</name>
  <message numerus="yes">
   <source>%Ln customers fit; type more of the name to see all</source>
   <translation>
    <numerusform>%Ln customers fit; type more of the name to see all</numerusform>
    <numerusform>%Ln customers fit; type more of the name to see all</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines fit</source>
   <translation>
    <numerusform>%Ln lines fit</numerusform>
    <numerusform>%Ln lines fit</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShownPart</name>
  <message numerus="yes">
   <source>%n thing(s) to take down</source>
   <translation>
    <numerusform>%n thing to take down</numerusform>
    <numerusform>%n things to take down</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineSection</name>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln lines</numerusform>
    <numerusform>%Ln lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>You can try again in %n second.</numerusform>
    <numerusform>You can try again in %n seconds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VisitsOverTime</name>
  <message numerus="yes">
   <source>{visits} in the last %n weeks</source>
   <translation>
    <numerusform>{visits} in the last %n weeks</numerusform>
    <numerusform>{visits} in the last %n weeks</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message numerus="yes">
   <source>%n person(s) agreed to the present words.</source>
   <translation>
    <numerusform>%n person agreed to the present words.</numerusform>
    <numerusform>%n people agreed to the present words.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The yes of %n person(s) ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</source>
   <translation>
    <numerusform>The yes of %n person ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</numerusform>
    <numerusform>The yes of %n people ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save, and ask %n person(s) again</source>
   <translation>
    <numerusform>Save, and ask %n person again</numerusform>
    <numerusform>Save, and ask %n people again</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>alerts</name>
  <message numerus="yes">
   <source>Never more than %Ln check-ins in a week</source>
   <translation>
    <numerusform>Never more than %Ln check-ins in a week</numerusform>
    <numerusform>Never more than %Ln check-ins in a week</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{time}, with %Ln regulars.</source>
   <translation>
    <numerusform>{time}, with %Ln regulars.</numerusform>
    <numerusform>{time}, with %Ln regulars.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %Ln check-ins a week would have come of it.</source>
   <translation>
    <numerusform>About %Ln check-ins a week would have come of it.</numerusform>
    <numerusform>About %Ln check-ins a week would have come of it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About one check-in in %Ln weeks would have come of it.</source>
   <translation>
    <numerusform>About one check-in in %Ln weeks would have come of it.</numerusform>
    <numerusform>About one check-in in %Ln weeks would have come of it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins in that time.</source>
   <translation>
    <numerusform>%Ln check-ins in that time.</numerusform>
    <numerusform>%Ln check-ins in that time.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people did not come again so far.</source>
   <translation>
    <numerusform>%Ln people did not come again so far.</numerusform>
    <numerusform>%Ln people did not come again so far.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>birthdays</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>charts</name>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln times</numerusform>
    <numerusform>%Ln times</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>feedback</name>
  <message numerus="yes">
   <source>The %Ln pictures or pages that are kept with it go too.</source>
   <translation>
    <numerusform>The %Ln pictures or pages that are kept with it go too.</numerusform>
    <numerusform>The %Ln pictures or pages that are kept with it go too.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>invitations</name>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln minutes</numerusform>
    <numerusform>%Ln minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>merging</name>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) that they said</source>
   <translation>
    <numerusform>%n thing that they said</numerusform>
    <numerusform>%n things that they said</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) taken</source>
   <translation>
    <numerusform>%n answer taken</numerusform>
    <numerusform>%n answers taken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visits</numerusform>
    <numerusform>%Ln visits</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message numerus="yes">
   <source>{day}: %Ln minutes</source>
   <translation>
    <numerusform>{day}: %Ln minutes</numerusform>
    <numerusform>{day}: %Ln minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in this time</source>
   <translation>
    <numerusform>%Ln visits in this time</numerusform>
    <numerusform>%Ln visits in this time</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars at the end of this time</source>
   <translation>
    <numerusform>%Ln regulars at the end of this time</numerusform>
    <numerusform>%Ln regulars at the end of this time</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people became regulars</source>
   <translation>
    <numerusform>%Ln people became regulars</numerusform>
    <numerusform>%Ln people became regulars</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visits</numerusform>
    <numerusform>%Ln visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars</source>
   <translation>
    <numerusform>%Ln regulars</numerusform>
    <numerusform>%Ln regulars</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln people</numerusform>
    <numerusform>%Ln people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers</source>
   <translation>
    <numerusform>%Ln customers</numerusform>
    <numerusform>%Ln customers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins</source>
   <translation>
    <numerusform>%Ln check-ins</numerusform>
    <numerusform>%Ln check-ins</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entries</numerusform>
    <numerusform>%Ln entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in all</source>
   <translation>
    <numerusform>%Ln visits in all</numerusform>
    <numerusform>%Ln visits in all</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln steps</source>
   <translation>
    <numerusform>%Ln steps</numerusform>
    <numerusform>%Ln steps</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>privacy</name>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n months</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>surveys</name>
  <message numerus="yes">
   <source>%Ln different answers</source>
   <translation>
    <numerusform>%Ln different answers</numerusform>
    <numerusform>%Ln different answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln times</numerusform>
    <numerusform>%Ln times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln asked</source>
   <translation>
    <numerusform>%Ln asked</numerusform>
    <numerusform>%Ln asked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers</source>
   <translation>
    <numerusform>%Ln answers</numerusform>
    <numerusform>%Ln answers</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>voices</name>
  <message numerus="yes">
   <source>%Ln votes</source>
   <translation>
    <numerusform>%Ln vote</numerusform>
    <numerusform>%Ln votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} and %n more</numerusform>
    <numerusform>{names} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to say: %n vote(s), at least {needed} are needed</source>
   <translation>
    <numerusform>Too few to say: %n vote, at least {needed} are needed</numerusform>
    <numerusform>Too few to say: %n votes, at least {needed} are needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The chart comes from %n vote(s) on.</source>
   <translation>
    <numerusform>The chart comes from %n vote on.</numerusform>
    <numerusform>The chart comes from %n votes on.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message numerus="yes">
   <source>%Ln customer(s)</source>
   <translation>
    <numerusform>%Ln customer</numerusform>
    <numerusform>%Ln customers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s)</source>
   <translation>
    <numerusform>%Ln visit</numerusform>
    <numerusform>%Ln visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s) ({when}).</source>
   <translation>
    <numerusform>Your last backup was opened and holds %Ln customer ({when}).</numerusform>
    <numerusform>Your last backup was opened and holds %Ln customers ({when}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s).</source>
   <translation>
    <numerusform>Your last backup was opened and holds %Ln customer.</numerusform>
    <numerusform>Your last backup was opened and holds %Ln customers.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy: %n day(s) old</source>
   <translation>
    <numerusform>Copy: %n day old</numerusform>
    <numerusform>Copy: %n days old</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It still holds %n person(s) who asked to be forgotten since; delete it.</source>
   <translation>
    <numerusform>It still holds %n person who asked to be forgotten since; delete it.</numerusform>
    <numerusform>It still holds %n people who asked to be forgotten since; delete it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What was done in the %n day(s) since is not in it.</source>
   <translation>
    <numerusform>What was done in the %n day since is not in it.</numerusform>
    <numerusform>What was done in the %n days since is not in it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln person(s) who asked to be forgotten since are left out.</source>
   <translation>
    <numerusform>%Ln person who asked to be forgotten since is left out.</numerusform>
    <numerusform>%Ln people who asked to be forgotten since are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) cannot be read: no people file beside the backup has the key.</source>
   <translation>
    <numerusform>%Ln name cannot be read: no people file beside the backup has the key.</numerusform>
    <numerusform>%Ln names cannot be read: no people file beside the backup has the key.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people file(s) could not be used.</source>
   <translation>
    <numerusform>%n people file could not be used.</numerusform>
    <numerusform>%n people files could not be used.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tries</source>
   <translation>
    <numerusform>%n tries</numerusform>
    <numerusform>%n tries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</source>
   <translation>
    <numerusform>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</numerusform>
    <numerusform>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Also, the last %n visits were without {item}</source>
   <translation>
    <numerusform>Also, the last %n visits were without {item}</numerusform>
    <numerusform>Also, the last %n visits were without {item}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %n visits without {item}</source>
   <translation>
    <numerusform>The last %n visits without {item}</numerusform>
    <numerusform>The last %n visits without {item}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</source>
   <translation>
    <numerusform>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</numerusform>
    <numerusform>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Takes {item} instead (at {with_it} of the last %n visits).</source>
   <translation>
    <numerusform>Takes {item} instead (at {with_it} of the last %n visits).</numerusform>
    <numerusform>Takes {item} instead (at {with_it} of the last %n visits).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n hours</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minutes</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n weeks</source>
   <translation>
    <numerusform>in %n weeks</numerusform>
    <numerusform>in %n weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in the last %n weeks</source>
   <translation>
    <numerusform>in the last %n weeks</numerusform>
    <numerusform>in the last %n weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in the list for %n days</source>
   <translation>
    <numerusform>in the list for %n days</numerusform>
    <numerusform>in the list for %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Still comes, but not as usual: %n small things together.</source>
   <translation>
    <numerusform>Still comes, but not as usual: %n small things together.</numerusform>
    <numerusform>Still comes, but not as usual: %n small things together.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>%n days ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n days</source>
   <translation>
    <numerusform>in %n days</numerusform>
    <numerusform>in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n days</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n opening days</source>
   <translation>
    <numerusform>%n opening days</numerusform>
    <numerusform>%n opening days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entries</numerusform>
    <numerusform>%Ln entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more wait to hear from you</source>
   <translation>
    <numerusform>%n more wait to hear from you</numerusform>
    <numerusform>%n more wait to hear from you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln appointment(s) and subscription(s) written down.</source>
   <translation>
    <numerusform>%Ln appointment and subscription written down.</numerusform>
    <numerusform>%Ln appointments and subscriptions written down.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were known already.</source>
   <translation>
    <numerusform>%Ln row was known already.</numerusform>
    <numerusform>%Ln rows were known already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are over already.</source>
   <translation>
    <numerusform>%Ln row are over already.</numerusform>
    <numerusform>%Ln rows are over already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) of people whom the shop does not know.</source>
   <translation>
    <numerusform>%Ln row of people whom the shop does not know.</numerusform>
    <numerusform>%Ln rows of people whom the shop does not know.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) left out: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln row left out: those customers have not agreed.</numerusform>
    <numerusform>%Ln rows left out: those customers have not agreed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s) brought in.</source>
   <translation>
    <numerusform>%Ln visit brought in.</numerusform>
    <numerusform>%Ln visits brought in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln consent(s) written down.</source>
   <translation>
    <numerusform>%Ln consent written down.</numerusform>
    <numerusform>%Ln consents written down.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s) new.</source>
   <translation>
    <numerusform>%Ln new customer.</numerusform>
    <numerusform>%Ln new customers.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln detail(s) left out: not valid, or no consent to keep them.</source>
   <translation>
    <numerusform>%Ln detail left out: not valid, or no consent to keep them.</numerusform>
    <numerusform>%Ln details left out: not valid, or no consent to keep them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were refunds.</source>
   <translation>
    <numerusform>%Ln row was a refund.</numerusform>
    <numerusform>%Ln rows were refunds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were cancelled at the till.</source>
   <translation>
    <numerusform>%Ln row was cancelled at the till.</numerusform>
    <numerusform>%Ln rows were cancelled at the till.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) named no customer.</source>
   <translation>
    <numerusform>%Ln row named no customer.</numerusform>
    <numerusform>%Ln rows named no customer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were empty.</source>
   <translation>
    <numerusform>%Ln row was empty.</numerusform>
    <numerusform>%Ln rows were empty.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) lie in the future.</source>
   <translation>
    <numerusform>%Ln row lies in the future.</numerusform>
    <numerusform>%Ln rows lie in the future.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln row counted only: that customer has not agreed.</numerusform>
    <numerusform>%Ln rows counted only: those customers have not agreed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers were erased.</source>
   <translation>
    <numerusform>%Ln row counted only: that customer was erased.</numerusform>
    <numerusform>%Ln rows counted only: those customers were erased.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are from days of which single visits are not kept any more.</source>
   <translation>
    <numerusform>%Ln row is from a day of which single visits are not kept any more.</numerusform>
    <numerusform>%Ln rows are from days of which single visits are not kept any more.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln people</numerusform>
    <numerusform>%Ln people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people were asked or answered something lately and are left alone for now.</source>
   <translation>
    <numerusform>%Ln people were asked or answered something lately and are left alone for now.</numerusform>
    <numerusform>%Ln people were asked or answered something lately and are left alone for now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the last %n of {visits}, since {day}</source>
   <translation>
    <numerusform>the last %n of {visits}, since {day}</numerusform>
    <numerusform>the last %n of {visits}, since {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{reason}, and %n more reasons</source>
   <translation>
    <numerusform>{reason}, and %n more reasons</numerusform>
    <numerusform>{reason}, and %n more reasons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about every %n weeks</source>
   <translation>
    <numerusform>about every %n weeks</numerusform>
    <numerusform>about every %n weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about every %n months</source>
   <translation>
    <numerusform>about every %n months</numerusform>
    <numerusform>about every %n months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n days</source>
   <translation>
    <numerusform>every %n days</numerusform>
    <numerusform>every %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hellos this week</source>
   <translation>
    <numerusform>%n hellos this week</numerusform>
    <numerusform>%n hellos this week</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n put off until later</source>
   <translation>
    <numerusform>%n put off until later</numerusform>
    <numerusform>%n put off until later</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visits</numerusform>
    <numerusform>%Ln visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} of %Ln visits)</numerusform>
    <numerusform>{item} ({with_it} of %Ln visits)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of the last %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} of the last %Ln visits)</numerusform>
    <numerusform>{item} ({with_it} of the last %Ln visits)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the last %n days, since {day}</source>
   <translation>
    <numerusform>the last %n days, since {day}</numerusform>
    <numerusform>the last %n days, since {day}</numerusform>
   </translation>
  </message>
 </context>
</TS>
