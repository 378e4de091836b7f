<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AddForm</name>
  <message>
   <source>Add a customer</source>
   <translation>Jemanden hinzufügen</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Kundennummer (Kasse)</translation>
  </message>
  <message>
   <source>As the till knows them, if it does.</source>
   <translation>Wie die Kasse diese Person kennt, falls sie es tut.</translation>
  </message>
  <message>
   <source>Visits are kept once they agree to it; you can ask on the next page.</source>
   <translation>Besuche werden aufbewahrt, sobald die Person zustimmt; fragen können Sie auf der nächsten Seite.</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Bitte mindestens einen Vornamen eingeben.</translation>
  </message>
 </context>
 <context>
  <name>AddWish</name>
  <message>
   <source>Write a wish down</source>
   <translation>Einen Wunsch aufschreiben</translation>
  </message>
  <message>
   <source>What would somebody like?</source>
   <translation>Was wünscht sich jemand?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Who wishes it (may stay empty)</source>
   <translation>Wer es sich wünscht (kann leer bleiben)</translation>
  </message>
  <message>
   <source>Without a name it is counted as one vote.</source>
   <translation>Ohne Namen zählt es als eine Stimme.</translation>
  </message>
  <message>
   <source>On the list.</source>
   <translation>Steht auf der Liste.</translation>
  </message>
 </context>
 <context>
  <name>AgeQuestion</name>
  <message>
   <source>Are you of age?</source>
   <translation>Sind Sie volljährig?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
 </context>
 <context>
  <name>AgreementLine</name>
  <message>
   <source>The words</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <source>Read the words: {purpose}</source>
   <translation>Wortlaut lesen: {purpose}</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Neu fragen …</translation>
  </message>
  <message>
   <source>Ask again: {purpose}</source>
   <translation>Neu fragen: {purpose}</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Zurücknehmen …</translation>
  </message>
  <message>
   <source>Ask …</source>
   <translation>Fragen …</translation>
  </message>
  <message>
   <source>Say yes …</source>
   <translation>Ja sagen …</translation>
  </message>
  <message>
   <source>{action}: {purpose}</source>
   <translation>{action}: {purpose}</translation>
  </message>
 </context>
 <context>
  <name>AgreementsSection</name>
  <message>
   <source>What you agreed to</source>
   <translation>Wozu Sie ja gesagt haben</translation>
  </message>
  <message>
   <source>More that can be agreed to</source>
   <translation>Was Sie noch erlauben können</translation>
  </message>
 </context>
 <context>
  <name>AlertsSection</name>
  <message>
   <source>Who to tell you about</source>
   <translation>Wer Ihnen genannt wird</translation>
  </message>
  <message>
   <source>Tell me within</source>
   <translation>Melden innerhalb von</translation>
  </message>
  <message>
   <source>What that would have meant</source>
   <translation>Was das bedeutet hätte</translation>
  </message>
  <message>
   <source>Try it on last year</source>
   <translation>Am letzten Jahr ausprobieren</translation>
  </message>
  <message>
   <source>capacity check-ins week number many few slider</source>
   <translation>Menge Nachfragen Woche Anzahl viele wenige Regler</translation>
  </message>
  <message>
   <source>deadline soon early late weeks</source>
   <translation>Frist bald früh spät Wochen</translation>
  </message>
  <message>
   <source>signals absence order less often on off</source>
   <translation>Signale Fehlen Bestellung seltener an aus</translation>
  </message>
  <message>
   <source>back-test past history simulate</source>
   <translation>Probe Vergangenheit Rückblick simulieren</translation>
  </message>
  <message>
   <source>Whoever is most unusual comes first. With more a week you hear of people earlier, and more often in vain.</source>
   <translation>Wer am ungewöhnlichsten ist, kommt zuerst. Bei mehr in der Woche erfahren Sie früher, wer fehlt, aber öfter ohne Grund.</translation>
  </message>
  <message>
   <source>By when a hello still comes in time for you. Whoever has been missing for longer is not left out, but comes later.</source>
   <translation>Bis wann ein Hallo für Sie noch rechtzeitig kommt. Wer länger fehlt, bleibt nicht außen vor, kommt aber später.</translation>
  </message>
  <message>
   <source>Everything is switched off: nobody will be suggested.</source>
   <translation>Alles ist ausgeschaltet: Niemand wird vorgeschlagen.</translation>
  </message>
  <message>
   <source>Tell me when somebody …</source>
   <translation>Melden, wenn jemand …</translation>
  </message>
  <message>
   <source>The program looks at your last year as if it had been there, week by week, and says whom it would have suggested and who came back without a hello. Nothing is changed. What was need not be what comes.</source>
   <translation>Das Programm sieht sich Ihr letztes Jahr Woche für Woche an, als wäre es dabei gewesen, und sagt, wen es vorgeschlagen hätte und wer ohne ein Hallo wiederkam. Nichts wird geändert. Was war, muss nicht so bleiben.</translation>
  </message>
  <message>
   <source>You have changed what to be told about since: try it again.</source>
   <translation>Sie haben seitdem geändert, was gemeldet wird: Probieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>From now on that is whom you hear of.</source>
   <translation>Diese Menschen werden Ihnen ab jetzt genannt.</translation>
  </message>
  <message>
   <source>Looking at your last year …</source>
   <translation>Ihr letztes Jahr wird angesehen …</translation>
  </message>
 </context>
 <context>
  <name>AskForm</name>
  <message>
   <source>What do you want to know?</source>
   <translation>Was möchten Sie wissen?</translation>
  </message>
  <message>
   <source>What there is to choose from</source>
   <translation>Was es zur Auswahl gibt</translation>
  </message>
  <message>
   <source>One a line, two to six of them.</source>
   <translation>Je eine Zeile, zwei bis sechs.</translation>
  </message>
  <message>
   <source>Open until the evening of</source>
   <translation>Offen bis zum Abend des</translation>
  </message>
  <message>
   <source>Ask this</source>
   <translation>Das fragen</translation>
  </message>
 </context>
 <context>
  <name>AskPanel</name>
  <message>
   <source>Who to ask today</source>
   <translation>Wen heute fragen</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Who to ask today: {survey}</source>
   <translation>Wen heute fragen: {survey}</translation>
  </message>
  <message>
   <source>Drawn from {count} who may be asked; whoever was asked or answered is left alone for {rest}.</source>
   <translation>Ausgelost unter denen, die gefragt werden dürfen ({count}). Wer gefragt wurde oder geantwortet hat, bleibt danach {rest} in Ruhe.</translation>
  </message>
  <message>
   <source>That is enough for today. {count} more may be asked on another day.</source>
   <translation>Das genügt für heute. An einem anderen Tag dürfen noch gefragt werden: {count}.</translation>
  </message>
  <message>
   <source>Nobody may be asked this way now: it takes an adult who agreed to it and was not asked for {rest}.</source>
   <translation>So darf jetzt niemand gefragt werden: Es braucht jemanden, der erwachsen ist, zugestimmt hat und so lange nicht gefragt wurde: {rest}.</translation>
  </message>
  <message>
   <source>Asked: {name}</source>
   <translation>Gefragt: {name}</translation>
  </message>
  <message>
   <source>Not asked after all.</source>
   <translation>Doch nicht gefragt.</translation>
  </message>
 </context>
 <context>
  <name>AskedRow</name>
  <message>
   <source>Asked today, and answered</source>
   <translation>Heute gefragt, und beantwortet</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Heute gefragt</translation>
  </message>
  <message>
   <source>Type their answers</source>
   <translation>Antworten eintippen</translation>
  </message>
  <message>
   <source>Show them the questions</source>
   <translation>Die Fragen zeigen</translation>
  </message>
  <message>
   <source>Print their sheet …</source>
   <translation>Bogen drucken …</translation>
  </message>
  <message>
   <source>Not asked after all</source>
   <translation>Doch nicht gefragt</translation>
  </message>
 </context>
 <context>
  <name>AwayPanel</name>
  <message>
   <source>Until when are they away?</source>
   <translation>Bis wann ist die Person weg?</translation>
  </message>
  <message>
   <source>{days} more</source>
   <translation>noch {days}</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Letzter Tag der Abwesenheit</translation>
  </message>
  <message>
   <source>Until this day</source>
   <translation>Bis zu diesem Tag</translation>
  </message>
 </context>
 <context>
  <name>AwaySection</name>
  <message>
   <source>Add a time away</source>
   <translation>Abwesenheit eintragen</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Nothing known. Ask, it saves a needless worry.</source>
   <translation>Nichts bekannt. Fragen Sie ruhig, das erspart eine unnötige Sorge.</translation>
  </message>
  <message>
   <source>Another time away</source>
   <translation>Weitere Abwesenheit</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Erster Tag der Abwesenheit</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Letzter Tag der Abwesenheit</translation>
  </message>
  <message>
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>BackupsSection</name>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Automatic backups</source>
   <translation>Automatische Sicherungen</translation>
  </message>
  <message>
   <source>A copy in a second place</source>
   <translation>Eine Kopie an einem zweiten Ort</translation>
  </message>
  <message>
   <source>Trying them</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>save now automatic newest date</source>
   <translation>speichern jetzt automatisch neueste Datum</translation>
  </message>
  <message>
   <source>stick USB disk copy export second place</source>
   <translation>Stick USB Platte Kopie Export zweiter Ort</translation>
  </message>
  <message>
   <source>restore rehearsal check damaged integrity</source>
   <translation>zurückspielen Probe prüfen beschädigt</translation>
  </message>
  <message>
   <source>Made by itself after changes, at most every half hour, and whenever you lock or close. They lie in the shop's folder, so they do not help when the disk breaks.</source>
   <translation>Entstehen von selbst nach Änderungen, höchstens jede halbe Stunde, und immer, wenn Sie sperren oder schließen. Sie liegen im Ordner des Geschäfts und helfen darum nicht, wenn die Festplatte kaputtgeht.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Dateien zeigen</translation>
  </message>
  <message>
   <source>One file that holds everything, locked with your passphrase. Keep it away from this computer, on a stick for example. It holds everybody for as long as it exists, also those who ask to be forgotten later.</source>
   <translation>Eine Datei mit allem, verschlossen mit Ihrer Passphrase. Bewahren Sie sie getrennt von diesem Computer auf, etwa auf einem Stick. Sie enthält alle Menschen, solange es sie gibt, auch jene, die später vergessen werden wollen.</translation>
  </message>
  <message>
   <source>Save a copy to a stick …</source>
   <translation>Kopie auf einen Stick speichern …</translation>
  </message>
  <message>
   <source>Try a restore now</source>
   <translation>Zurückspielen jetzt proben</translation>
  </message>
  <message>
   <source>Check the shop now</source>
   <translation>Geschäft jetzt prüfen</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>Die letzte Sicherung ist nicht gelungen. {why}</translation>
  </message>
  <message>
   <source>Trying …</source>
   <translation>Wird geprobt …</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Sie ist gelöscht</translation>
  </message>
  <message>
   <source>Take {file} off this list</source>
   <translation>{file} von dieser Liste nehmen</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Wird gesichert …</translation>
  </message>
  <message>
   <source>Backed up, opened again and checked.</source>
   <translation>Gesichert, wieder geöffnet und geprüft.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup; it holds everything.</source>
   <translation>Seit der letzten Sicherung hat sich nichts geändert; sie enthält alles.</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Kopie speichern</translation>
  </message>
  <message>
   <source>Backups (*.lrbackup)</source>
   <translation>Sicherungen (*.lrbackup)</translation>
  </message>
  <message>
   <source>Saving the copy and checking it …</source>
   <translation>Die Kopie wird gespeichert und geprüft …</translation>
  </message>
  <message>
   <source>Saved as {file}, opened again and checked. Take the stick out and keep it somewhere else.</source>
   <translation>Gespeichert als {file}, wieder geöffnet und geprüft. Nehmen Sie den Stick heraus und bewahren Sie ihn woanders auf.</translation>
  </message>
  <message>
   <source>The copy could not be saved because of a mistake of ours.</source>
   <translation>Die Kopie konnte wegen eines Fehlers von uns nicht gespeichert werden.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
 </context>
 <context>
  <name>BenchmarkForm</name>
  <message>
   <source>A figure that you read somewhere stands beside yours, with its source. Nothing is looked up.</source>
   <translation>Eine Zahl, die Sie irgendwo gelesen haben, steht neben Ihrer, mit ihrer Quelle. Nachgeschlagen wird nichts.</translation>
  </message>
  <message>
   <source>The figure</source>
   <translation>Die Zahl</translation>
  </message>
  <message>
   <source>Where you read it</source>
   <translation>Wo Sie sie gelesen haben</translation>
  </message>
  <message>
   <source>Of which year</source>
   <translation>Aus welchem Jahr</translation>
  </message>
  <message>
   <source>Keep the figure</source>
   <translation>Zahl speichern</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Das ist keine Zahl. Tippen Sie eine, etwa 60.</translation>
  </message>
  <message>
   <source>Say where you read it: without a source a figure says little.</source>
   <translation>Sagen Sie, wo Sie sie gelesen haben: Ohne Quelle sagt eine Zahl wenig.</translation>
  </message>
  <message>
   <source>Type a year, such as 2025.</source>
   <translation>Tippen Sie ein Jahr, etwa 2025.</translation>
  </message>
 </context>
 <context>
  <name>BesideView</name>
  <message>
   <source>Everything else of both records is kept: visits, notes, customer numbers, what they said.</source>
   <translation>Alles andere von beiden Einträgen bleibt: Besuche, Notizen, Kundennummern, was gesagt wurde.</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Was bleibt</translation>
  </message>
  <message>
   <source>A yes that only one record knows, or that is newer than a no, is yours to take: it was written down, and you are sure that it is the same person. One that you do not take is kept for 30 days, unused, until you asked them again.</source>
   <translation>Ein Ja, das nur ein Eintrag kennt oder das neuer ist als ein Nein, können Sie übernehmen: Es wurde aufgeschrieben, und Sie sind sicher, dass es dieselbe Person ist. Eines, das Sie nicht übernehmen, bleibt 30 Tage ungenutzt aufbewahrt, bis Sie neu gefragt haben.</translation>
  </message>
  <message>
   <source>Take every yes</source>
   <translation>Jedes Ja übernehmen</translation>
  </message>
  <message>
   <source>What they agreed to</source>
   <translation>Wozu sie zugestimmt haben</translation>
  </message>
 </context>
 <context>
  <name>BirthdayLine</name>
  <message>
   <source>Greeted</source>
   <translation>Gratuliert</translation>
  </message>
 </context>
 <context>
  <name>BookingsSection</name>
  <message>
   <source>Next appointment</source>
   <translation>Nächster Termin</translation>
  </message>
  <message>
   <source>Subscription until</source>
   <translation>Abo bis</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Termine</translation>
  </message>
  <message>
   <source>No appointment is known. Whoever has one is not missed before that day.</source>
   <translation>Kein Termin bekannt. Wer einen hat, wird vor diesem Tag nicht vermisst.</translation>
  </message>
  <message>
   <source>They are kept only for people who agreed to be asked after.</source>
   <translation>Sie werden nur für Menschen aufbewahrt, nach denen wir fragen dürfen.</translation>
  </message>
  <message>
   <source>Day of the appointment</source>
   <translation>Tag des Termins</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Ohne Uhrzeit</translation>
  </message>
  <message>
   <source>At what time</source>
   <translation>Um welche Uhrzeit</translation>
  </message>
  <message>
   <source>Last day of the subscription</source>
   <translation>Letzter Tag des Abos</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>BusyState</name>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
 <context>
  <name>CapacitySlider</name>
  <message>
   <source>How many hellos you can manage</source>
   <translation>Wie viele Nachfragen Sie schaffen</translation>
  </message>
 </context>
 <context>
  <name>CareCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Zurück zum Profil</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Absprachen</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Care card: {name}</source>
   <translation>Absprachen: {name}</translation>
  </message>
  <message>
   <source>Read it together. Everything is voluntary, and any yes can be taken back without a reason.</source>
   <translation>Lesen Sie sie gemeinsam. Alles ist freiwillig, und jedes Ja lässt sich ohne Begründung zurücknehmen.</translation>
  </message>
 </context>
 <context>
  <name>CareCardModel</name>
  <message>
   <source>{name} agreed: {purpose}</source>
   <translation>{name} hat zugestimmt: {purpose}</translation>
  </message>
  <message>
   <source>{name} said no: {purpose}</source>
   <translation>{name} hat nein gesagt: {purpose}</translation>
  </message>
  <message>
   <source>{name} withdrew: {purpose}</source>
   <translation>{name} hat das Ja zurückgenommen: {purpose}</translation>
  </message>
  <message>
   <source>{name}: age written down</source>
   <translation>{name}: Volljährigkeit aufgeschrieben</translation>
  </message>
  <message>
   <source>{name} agreed to this being shown</source>
   <translation>{name} hat zugestimmt, dass es gezeigt wird</translation>
  </message>
  <message>
   <source>{name}: it is shown from now on</source>
   <translation>{name}: wird ab jetzt gezeigt</translation>
  </message>
  <message>
   <source>{name} took the yes to this back</source>
   <translation>{name} hat das Ja dazu zurückgenommen</translation>
  </message>
  <message>
   <source>{name}: it is taken down</source>
   <translation>{name}: ist abgenommen</translation>
  </message>
  <message>
   <source>{name}: the wish is written down</source>
   <translation>{name}: der Wunsch ist aufgeschrieben</translation>
  </message>
  <message>
   <source>{name}: written down. Now tell the person whom they named.</source>
   <translation>{name}: aufgeschrieben. Sagen Sie es nun der genannten Person.</translation>
  </message>
  <message>
   <source>{name}: they were told</source>
   <translation>{name}: die genannte Person weiß Bescheid</translation>
  </message>
  <message>
   <source>{name}: they said no</source>
   <translation>{name}: die genannte Person hat nein gesagt</translation>
  </message>
  <message>
   <source>{name}: forgotten</source>
   <translation>{name}: gelöscht</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name}: die Angaben sind gespeichert</translation>
  </message>
 </context>
 <context>
  <name>CarePapers</name>
  <message>
   <source>Care card</source>
   <translation>Absprachen</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Hinweisblatt</translation>
  </message>
  <message>
   <source>Why we asked</source>
   <translation>Warum wir gefragt haben</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Quittung</translation>
  </message>
 </context>
 <context>
  <name>ChangeForm</name>
  <message>
   <source>Which change</source>
   <translation>Welche Änderung</translation>
  </message>
  <message>
   <source>A new one, made today</source>
   <translation>Eine neue, von heute an</translation>
  </message>
  <message>
   <source>What is different now?</source>
   <translation>Was ist jetzt anders?</translation>
  </message>
  <message>
   <source>This fixed it</source>
   <translation>Das hat es gelöst</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>It was made …</source>
   <translation>Sie ist gemacht …</translation>
  </message>
  <message>
   <source>We won't do it</source>
   <translation>Wir machen sie nicht</translation>
  </message>
  <message>
   <source>before and after</source>
   <translation>davor und danach</translation>
  </message>
 </context>
 <context>
  <name>ChangesPart</name>
  <message>
   <source>What you changed</source>
   <translation>Was Sie geändert haben</translation>
  </message>
  <message>
   <source>The change that is chosen</source>
   <translation>Die gewählte Änderung</translation>
  </message>
  <message>
   <source>The list of changes</source>
   <translation>Die Liste der Änderungen</translation>
  </message>
  <message>
   <source>Plan a change …</source>
   <translation>Eine Änderung planen …</translation>
  </message>
  <message>
   <source>Nothing is planned yet</source>
   <translation>Noch ist nichts geplant</translation>
  </message>
  <message>
   <source>Open a theme and say what you change; here you see what it brought.</source>
   <translation>Öffnen Sie ein Thema und sagen Sie, was Sie ändern; hier sehen Sie, was es gebracht hat.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Aufgeschrieben.</translation>
  </message>
  <message>
   <source>Made. Whoever said something about it is to be told.</source>
   <translation>Gemacht. Wer etwas dazu gesagt hat, soll es erfahren.</translation>
  </message>
  <message>
   <source>Not to be made after all.</source>
   <translation>Doch nicht geplant.</translation>
  </message>
  <message>
   <source>Note what you changed</source>
   <translation>Notieren, was Sie geändert haben</translation>
  </message>
  <message>
   <source>A new espresso machine, longer hours, a quiet corner: with a note you see later what the numbers did. Please no names of people here.</source>
   <translation>Eine neue Espressomaschine, längere Öffnungszeiten, eine ruhige Ecke: Mit einer Notiz sehen Sie später, was die Zahlen machten. Bitte hier keine Namen.</translation>
  </message>
  <message>
   <source>Note a change …</source>
   <translation>Änderung notieren …</translation>
  </message>
  <message>
   <source>Nothing is noted yet.</source>
   <translation>Noch ist nichts notiert.</translation>
  </message>
  <message>
   <source>The note is on the time line</source>
   <translation>Die Notiz steht auf der Zeitachse</translation>
  </message>
 </context>
 <context>
  <name>ChartPanel</name>
  <message>
   <source>The thin line shows how far chance could move it.</source>
   <translation>Die dünne Linie zeigt, wie weit der Zufall es verschieben könnte.</translation>
  </message>
  <message>
   <source>{chart}, as a table</source>
   <translation>{chart}, als Tabelle</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Away until …</source>
   <translation>Weg bis …</translation>
  </message>
  <message>
   <source>This is wrong</source>
   <translation>Das stimmt nicht</translation>
  </message>
  <message>
   <source>{action} (key {key})</source>
   <translation>{action} (Taste {key})</translation>
  </message>
  <message>
   <source>tried once, no answer</source>
   <translation>einmal versucht, keine Antwort</translation>
  </message>
  <message>
   <source>tried {count} times, no answer</source>
   <translation>{count}-mal versucht, keine Antwort</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
 </context>
 <context>
  <name>CheckInsSection</name>
  <message>
   <source>Hellos</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>Left out of the list for good, as you said.</source>
   <translation>Bleibt dauerhaft aus der Liste, wie Sie es gesagt haben.</translation>
  </message>
  <message>
   <source>Suggest again</source>
   <translation>Wieder vorschlagen</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>Nie vorschlagen</translation>
  </message>
  <message>
   <source>Never needed one so far.</source>
   <translation>Bisher war keine nötig.</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Versucht, niemand antwortete: {way}</translation>
  </message>
  <message>
   <source>Tried, and nobody answered? Write down how:</source>
   <translation>Versucht, und niemand hat geantwortet? Schreiben Sie auf, wie:</translation>
  </message>
  <message>
   <source>I called them: write it down</source>
   <translation>Ich habe angerufen: aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>ChooseForm</name>
  <message>
   <source>Who chooses</source>
   <translation>Wer wählt</translation>
  </message>
  <message>
   <source>What they choose</source>
   <translation>Was die Person wählt</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Mitzählen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Say what they choose, then press the button.</source>
   <translation>Sagen Sie, was die Person wählt, und drücken Sie dann den Knopf.</translation>
  </message>
 </context>
 <context>
  <name>CodeOnPaper</name>
  <message>
   <source>Print this code or write it down, and keep the paper away from the shop, or with somebody you trust. It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer.</source>
   <translation>Drucken Sie diesen Code oder schreiben Sie ihn ab, und bewahren Sie das Blatt außerhalb des Geschäfts auf oder bei jemandem, dem Sie vertrauen. Er öffnet das Geschäft, wenn Sie die Passphrase vergessen. Er wird nur jetzt gezeigt und liegt nirgends auf diesem Computer.</translation>
  </message>
  <message>
   <source>Now type two of the groups from your paper</source>
   <translation>Geben Sie nun zwei der Gruppen von Ihrem Blatt ein</translation>
  </message>
  <message>
   <source>That is not what the code says. Please look at it again.</source>
   <translation>So steht es nicht im Code. Bitte sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Rettungscode</translation>
  </message>
  <message>
   <source>Group {number}</source>
   <translation>Gruppe {number}</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Handed to the printer. Take the page out at once.</source>
   <translation>An den Drucker gegeben. Nehmen Sie das Blatt gleich heraus.</translation>
  </message>
  <message>
   <source>Save the recovery sheet, best on a stick</source>
   <translation>Rettungsblatt speichern, am besten auf einem Stick</translation>
  </message>
  <message>
   <source>Saved as “{file}”. Print it, and do not leave the file on this computer.</source>
   <translation>Gespeichert als „{file}“. Drucken Sie die Datei, und lassen Sie sie nicht auf diesem Computer.</translation>
  </message>
  <message numerus="yes">
   <source>Copied for %n second(s).</source>
   <translation>
    <numerusform>Für %n Sekunde kopiert.</numerusform>
    <numerusform>Für %n Sekunden kopiert.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CohortTable</name>
  <message>
   <source>New customers, month by month</source>
   <translation>Neue Kundschaft, Monat für Monat</translation>
  </message>
  <message>
   <source>Each line is the people whose first visit was in that month; each column says how many of them came so many months later. An empty cell is too few to say. The last {months} months are shown.</source>
   <translation>Jede Zeile sind die Menschen, deren erster Besuch in diesem Monat war; jede Spalte sagt, wie viele von ihnen so viele Monate später kamen. Eine leere Zelle heißt: zu wenige. Gezeigt werden die letzten {months} Monate.</translation>
  </message>
  <message>
   <source>First visit in</source>
   <translation>Erster Besuch im</translation>
  </message>
 </context>
 <context>
  <name>ColumnChooser</name>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Make {name} wider</source>
   <translation>{name} breiter machen</translation>
  </message>
  <message>
   <source>The column {name} is wider</source>
   <translation>Die Spalte {name} ist breiter</translation>
  </message>
  <message>
   <source>Make {name} narrower</source>
   <translation>{name} schmaler machen</translation>
  </message>
  <message>
   <source>The column {name} is narrower</source>
   <translation>Die Spalte {name} ist schmaler</translation>
  </message>
  <message>
   <source>As wide as at first</source>
   <translation>So breit wie am Anfang</translation>
  </message>
  <message>
   <source>The column {name} is shown</source>
   <translation>Die Spalte {name} wird gezeigt</translation>
  </message>
  <message>
   <source>The column {name} is hidden</source>
   <translation>Die Spalte {name} ist ausgeblendet</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Find or do something</source>
   <translation>Etwas finden oder tun</translation>
  </message>
  <message>
   <source>Find a customer, a screen or an action</source>
   <translation>Person, Seite oder Aktion finden</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <source>{found}. First: {entry}</source>
   <translation>{found}. Zuerst: {entry}</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Write something down</source>
   <translation>Etwas aufschreiben</translation>
  </message>
  <message>
   <source>What did somebody say?</source>
   <translation>Was hat jemand gesagt?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>How they sounded</source>
   <translation>Wie es klang</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Wie es kam</translation>
  </message>
  <message>
   <source>Who said it (may stay empty)</source>
   <translation>Von wem (darf leer bleiben)</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <source>Write it down without the name</source>
   <translation>Ohne den Namen aufschreiben</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Ein Bild oder Blatt dazulegen …</translation>
  </message>
  <message>
   <source>Used before: {topics}</source>
   <translation>Schon benutzt: {topics}</translation>
  </message>
  <message>
   <source>Added: {file}</source>
   <translation>Dazugelegt: {file}</translation>
  </message>
  <message>
   <source>Write down what was said first.</source>
   <translation>Schreiben Sie zuerst auf, was gesagt wurde.</translation>
  </message>
  <message>
   <source>Is it a compliment, a complaint, an idea? Choose it, then press Enter.</source>
   <translation>Ist es ein Lob, eine Beschwerde, eine Idee? Wählen Sie, dann Enter.</translation>
  </message>
  <message>
   <source>Leave out {file}</source>
   <translation>{file} weglassen</translation>
  </message>
 </context>
 <context>
  <name>ConsentSection</name>
  <message>
   <source>Ask or take back</source>
   <translation>Fragen oder zurücknehmen</translation>
  </message>
  <message>
   <source>Ask or take back: open the care card</source>
   <translation>Fragen oder zurücknehmen: Absprachen öffnen</translation>
  </message>
  <message>
   <source>Agreed to</source>
   <translation>Zugestimmt</translation>
  </message>
  <message>
   <source>Nothing asked yet. Open the care card and read it together.</source>
   <translation>Noch nichts gefragt. Öffnen Sie die Absprachen und lesen Sie sie gemeinsam.</translation>
  </message>
  <message>
   <source>{purpose}: {state}</source>
   <translation>{purpose}: {state}</translation>
  </message>
 </context>
 <context>
  <name>ConsentWords</name>
  <message>
   <source>The words for</source>
   <translation>Der Wortlaut für</translation>
  </message>
  <message>
   <source>Language of the words</source>
   <translation>Sprache des Wortlauts</translation>
  </message>
  <message>
   <source>Mine are still right</source>
   <translation>Meine stimmen noch</translation>
  </message>
  <message>
   <source>Put them in your own words …</source>
   <translation>In eigenen Worten sagen …</translation>
  </message>
  <message>
   <source>Back to the program's words</source>
   <translation>Zurück zu den Worten des Programms</translation>
  </message>
  <message>
   <source>What customers are shown</source>
   <translation>Was der Kundschaft gezeigt wird</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Entwurf: bitte juristisch prüfen lassen</translation>
  </message>
  <message>
   <source>Save these words first, or leave it as it is.</source>
   <translation>Speichern Sie diese Worte zuerst, oder lassen Sie alles, wie es ist.</translation>
  </message>
  <message>
   <source>These are your own words.</source>
   <translation>Das sind Ihre eigenen Worte.</translation>
  </message>
  <message>
   <source>These are the program's words.</source>
   <translation>Das sind die Worte des Programms.</translation>
  </message>
  <message>
   <source>The program's words have changed since you wrote yours. Compare them.</source>
   <translation>Die Worte des Programms haben sich geändert, seit Sie Ihre geschrieben haben. Vergleichen Sie sie.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>The program's words have changed here too: {places}.</source>
   <translation>Auch hier haben sich die Worte des Programms geändert: {places}.</translation>
  </message>
  <message>
   <source>Change your words …</source>
   <translation>Ihre Worte ändern …</translation>
  </message>
  <message>
   <source>What customers will be shown</source>
   <translation>Was der Kundschaft gezeigt werden wird</translation>
  </message>
 </context>
 <context>
  <name>ConsentWordsModel</name>
  <message>
   <source>Your words stay as they are.</source>
   <translation>Ihre Worte bleiben, wie sie sind.</translation>
  </message>
  <message numerus="yes">
   <source>Kept. %n person(s) have to be asked again.</source>
   <translation>
    <numerusform>Gespeichert. %n Person muss wieder gefragt werden.</numerusform>
    <numerusform>Gespeichert. %n Personen müssen wieder gefragt werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customers are shown your words from now on.</source>
   <translation>Von jetzt an werden der Kundschaft Ihre Worte gezeigt.</translation>
  </message>
  <message>
   <source>Customers are shown the program's words again.</source>
   <translation>Der Kundschaft werden wieder die Worte des Programms gezeigt.</translation>
  </message>
 </context>
 <context>
  <name>ContactBlock</name>
  <message>
   <source>Print their notice</source>
   <translation>Hinweisblatt drucken</translation>
  </message>
  <message>
   <source>Notice as PDF …</source>
   <translation>Hinweisblatt als PDF …</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>Die Person weiß Bescheid</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>Die Person hat nein gesagt</translation>
  </message>
  <message>
   <source>Forget them …</source>
   <translation>Person löschen …</translation>
  </message>
  <message>
   <source>Really forget them</source>
   <translation>Wirklich löschen</translation>
  </message>
 </context>
 <context>
  <name>ContactsSection</name>
  <message>
   <source>Whom we may call</source>
   <translation>Wen wir anrufen dürfen</translation>
  </message>
  <message>
   <source>Name somebody</source>
   <translation>Jemanden nennen</translation>
  </message>
  <message>
   <source>Nobody is called. That needs your clear yes to calling somebody whom you named.</source>
   <translation>Niemand wird angerufen. Dazu braucht es Ihr ausdrückliches Ja, jemanden anzurufen, den Sie genannt haben.</translation>
  </message>
  <message>
   <source>Nobody named yet, so nobody is called.</source>
   <translation>Noch niemand genannt, also wird niemand angerufen.</translation>
  </message>
  <message>
   <source>Somebody to call</source>
   <translation>Jemand zum Anrufen</translation>
  </message>
  <message>
   <source>Their name</source>
   <translation>Name der Person</translation>
  </message>
  <message>
   <source>Their telephone</source>
   <translation>Telefon der Person</translation>
  </message>
  <message>
   <source>Who they are to you (son, neighbour …)</source>
   <translation>Wer das für Sie ist (Sohn, Nachbarin …)</translation>
  </message>
  <message>
   <source>After how many days without you</source>
   <translation>Nach wie vielen Tagen ohne Sie</translation>
  </message>
  <message>
   <source>And after how many tries that reached nobody</source>
   <translation>Und nach wie vielen Versuchen ohne Antwort</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Bitte mindestens einen Vornamen eingeben.</translation>
  </message>
 </context>
 <context>
  <name>CostForm</name>
  <message>
   <source>What was it?</source>
   <translation>Was war es?</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Wie viel</translation>
  </message>
  <message>
   <source>On which day</source>
   <translation>An welchem Tag</translation>
  </message>
  <message>
   <source>Note the cost</source>
   <translation>Kosten notieren</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Das ist keine Zahl. Tippen Sie eine, etwa 15.</translation>
  </message>
  <message>
   <source>In minutes</source>
   <translation>In Minuten</translation>
  </message>
 </context>
 <context>
  <name>CostsPanel</name>
  <message>
   <source>What relationships cost</source>
   <translation>Was Beziehungen kosten</translation>
  </message>
  <message>
   <source>Without costs nobody can say what relationships bring. Note minutes, a coffee on the house, a reward; not for whom.</source>
   <translation>Ohne Kosten kann niemand sagen, was Beziehungen bringen. Notieren Sie Minuten, einen Kaffee aufs Haus, eine Belohnung; nicht für wen.</translation>
  </message>
  <message>
   <source>Note a cost …</source>
   <translation>Kosten notieren …</translation>
  </message>
  <message>
   <source>What an hour costs …</source>
   <translation>Was eine Stunde kostet …</translation>
  </message>
  <message>
   <source>An hour costs {amount}.</source>
   <translation>Eine Stunde kostet {amount}.</translation>
  </message>
  <message>
   <source>You have not said yet what an hour costs, so minutes are not counted.</source>
   <translation>Was eine Stunde kostet, haben Sie noch nicht angegeben; Minuten zählen deshalb nicht mit.</translation>
  </message>
  <message>
   <source>Remove this cost</source>
   <translation>Diese Kosten entfernen</translation>
  </message>
  <message>
   <source>The cost is noted</source>
   <translation>Die Kosten sind notiert</translation>
  </message>
  <message>
   <source>The cost is gone</source>
   <translation>Die Kosten sind weg</translation>
  </message>
  <message>
   <source>That is what an hour costs now</source>
   <translation>So viel kostet eine Stunde jetzt</translation>
  </message>
 </context>
 <context>
  <name>CountingPlace</name>
  <message>
   <source>Counting month by month …</source>
   <translation>Monat für Monat wird gezählt …</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>This is our mistake, not yours</source>
   <translation>Das ist unser Fehler, nicht Ihrer</translation>
  </message>
  <message>
   <source>What you were doing just now was not kept. Everything before it is safe. The report below names places in our program and nothing of your shop; nothing is sent anywhere.</source>
   <translation>Was Sie gerade getan haben, wurde nicht gespeichert. Alles davor ist sicher. Der Bericht unten nennt Stellen in unserem Programm und nichts aus Ihrem Geschäft; nichts wird irgendwohin gesendet.</translation>
  </message>
 </context>
 <context>
  <name>CustomerCommands</name>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
 </context>
 <context>
  <name>CustomerView</name>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation>Frage {number} von {count}</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Ihre Worte</translation>
  </message>
  <message>
   <source>The shop asks this in its own words.</source>
   <translation>Das fragt das Geschäft in seinen eigenen Worten.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Leave this out</source>
   <translation>Das lasse ich aus</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>Danke!</translation>
  </message>
  <message>
   <source>Please hand this back to whoever works here.</source>
   <translation>Bitte geben Sie das Gerät an das Team zurück.</translation>
  </message>
  <message>
   <source>Back to the shop ({keys})</source>
   <translation>Zurück ins Geschäft ({keys})</translation>
  </message>
 </context>
 <context>
  <name>CustomersPage</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Letzter Besuch</translation>
  </message>
  <message>
   <source>Usual rhythm</source>
   <translation>Üblicher Rhythmus</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>None known</source>
   <translation>Keiner bekannt</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Jemanden hinzufügen</translation>
  </message>
  <message>
   <source>Choose somebody</source>
   <translation>Wählen Sie jemanden aus</translation>
  </message>
  <message>
   <source>Their visits, what they agreed to and your hellos show here.</source>
   <translation>Hier stehen dann Besuche, Zustimmungen und Ihre Nachfragen.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>{shown} of {people}</source>
   <translation>{shown} gefunden ({people} insgesamt)</translation>
  </message>
  <message>
   <source>search</source>
   <translation>suchen</translation>
  </message>
  <message>
   <source>add a customer</source>
   <translation>jemanden hinzufügen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>open the profile</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>open the care card</source>
   <translation>Absprachen öffnen</translation>
  </message>
  <message>
   <source>print the care card</source>
   <translation>Absprachen drucken</translation>
  </message>
  <message>
   <source>Letters in the table</source>
   <translation>Buchstaben in der Tabelle</translation>
  </message>
  <message>
   <source>Menu key in the table</source>
   <translation>Menütaste in der Tabelle</translation>
  </message>
  <message>
   <source>choose the columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Search the customers</source>
   <translation>Kundschaft durchsuchen</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Show the group {name}</source>
   <translation>Gruppe {name} zeigen</translation>
  </message>
  <message>
   <source>Record a visit: {name}</source>
   <translation>Besuch eintragen: {name}</translation>
  </message>
  <message>
   <source>Open the care card: {name}</source>
   <translation>Absprachen öffnen: {name}</translation>
  </message>
  <message>
   <source>Put together with another record: {name}</source>
   <translation>Mit einem anderen Eintrag zusammenlegen: {name}</translation>
  </message>
 </context>
 <context>
  <name>CustomersStep</name>
  <message>
   <source>Choose the file that your till can write of its receipts (often called “export”), or a list of what people agreed to. Of people who have not agreed only the number of visits a day is kept: when they have, bring in the same file again. Nothing is counted twice.</source>
   <translation>Wählen Sie die Datei, die Ihre Kasse von ihren Belegen schreiben kann (oft „Export“ genannt), oder eine Liste davon, wer wozu ja gesagt hat. Von Personen, die nicht zugestimmt haben, bleibt nur die Zahl der Besuche am Tag: Haben sie zugestimmt, lesen Sie dieselbe Datei noch einmal ein. Nichts wird doppelt gezählt.</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Datei auswählen …</translation>
  </message>
  <message>
   <source>Look around in the demo shop first</source>
   <translation>Erst im Demo-Geschäft umsehen</translation>
  </message>
  <message>
   <source>Please choose a file, or skip this step.</source>
   <translation>Bitte wählen Sie eine Datei, oder überspringen Sie diesen Schritt.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Weitere Datei auswählen …</translation>
  </message>
  <message>
   <source>Stopped. Nothing of the file was kept.</source>
   <translation>Angehalten. Von der Datei wurde nichts gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>CustomersViewModel</name>
  <message>
   <source>The group {name} is saved</source>
   <translation>Die Gruppe {name} ist gespeichert</translation>
  </message>
  <message>
   <source>The group is called {name} now</source>
   <translation>Die Gruppe heißt jetzt {name}</translation>
  </message>
  <message>
   <source>The group {name} is gone; nobody in it was touched</source>
   <translation>Die Gruppe {name} ist weg; an den Menschen darin wurde nichts geändert</translation>
  </message>
 </context>
 <context>
  <name>DailyReminder</name>
  <message>
   <source>It is time for today's look.</source>
   <translation>Zeit für den Blick von heute.</translation>
  </message>
 </context>
 <context>
  <name>DailySection</name>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Start with this computer</source>
   <translation>Mit diesem Computer starten</translation>
  </message>
  <message>
   <source>The program then waits, minimised and locked, from the moment you sign in.</source>
   <translation>Das Programm wartet dann ab der Anmeldung, minimiert und gesperrt.</translation>
  </message>
  <message>
   <source>Remind me of today's look</source>
   <translation>An den Blick von heute erinnern</translation>
  </message>
  <message>
   <source>Once a day, while the program is locked or minimised: a note at the edge of the screen that says nothing but that it is time. Not on days on which you are closed, and not when you have looked.</source>
   <translation>Einmal am Tag, während das Programm gesperrt oder minimiert ist: ein Hinweis am Bildschirmrand, der nur sagt, dass es Zeit ist. Nicht an Tagen, an denen Sie geschlossen haben, und nicht, wenn Sie schon nachgesehen haben.</translation>
  </message>
  <message>
   <source>When to remind me</source>
   <translation>Wann erinnern</translation>
  </message>
  <message>
   <source>autostart boot sign in login automatically open</source>
   <translation>Autostart hochfahren Anmeldung automatisch öffnen</translation>
  </message>
  <message>
   <source>notification reminder time alarm tray quiet</source>
   <translation>Hinweis Erinnerung Uhrzeit Wecker leise</translation>
  </message>
  <message>
   <source>There is a start entry that this program did not write, or that was changed since. It is left as it is; to use this switch, remove it first: {place}</source>
   <translation>Es gibt einen Starteintrag, den dieses Programm nicht geschrieben hat oder der seitdem geändert wurde. Er bleibt, wie er ist; um diesen Schalter zu verwenden, entfernen Sie ihn zuerst: {place}</translation>
  </message>
  <message>
   <source>The program starts with this computer from now on.</source>
   <translation>Das Programm startet ab jetzt mit diesem Computer.</translation>
  </message>
  <message>
   <source>The program does not start with this computer any more.</source>
   <translation>Das Programm startet nicht mehr mit diesem Computer.</translation>
  </message>
  <message>
   <source>Half an hour after you open ({time})</source>
   <translation>Eine halbe Stunde nach dem Öffnen ({time})</translation>
  </message>
  <message>
   <source>When it suits most ({time})</source>
   <translation>Wenn es meistens passt ({time})</translation>
  </message>
  <message>
   <source>You are reminded at {time}.</source>
   <translation>Sie werden um {time} erinnert.</translation>
  </message>
  <message>
   <source>You are not reminded any more.</source>
   <translation>Sie werden nicht mehr erinnert.</translation>
  </message>
 </context>
 <context>
  <name>DayField</name>
  <message>
   <source>Choose from a calendar</source>
   <translation>Aus dem Kalender wählen</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>What became of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>Es wird an der Theke erzählt und hängt an der Wand, wenn Sie es drucken.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>The demo shop</source>
   <translation>Das Demo-Geschäft</translation>
  </message>
  <message>
   <source>Two years of a shop with people who do not exist. Nothing in it can go wrong.</source>
   <translation>Zwei Jahre eines Geschäfts mit Personen, die es nicht gibt. Hier kann nichts schiefgehen.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Filling the shelves … this takes about ten seconds, the first time.</source>
   <translation>Die Regale werden gefüllt … beim ersten Mal dauert das etwa zehn Sekunden.</translation>
  </message>
  <message>
   <source>The demo shop could not be opened because of a mistake of ours.</source>
   <translation>Das Demo-Geschäft konnte wegen eines Fehlers von uns nicht geöffnet werden.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Name and contacts</source>
   <translation>Name und Kontakt</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Once they agreed to be called or texted.</source>
   <translation>Sobald die Person Anrufen oder SMS zugestimmt hat.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Once they agreed to e-mail.</source>
   <translation>Sobald die Person E-Mails zugestimmt hat.</translation>
  </message>
 </context>
 <context>
  <name>Emergencies</name>
  <message>
   <source>Somebody is in danger …</source>
   <translation>Jemand ist in Gefahr …</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Weglegen</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Jemand ohne Namen</translation>
  </message>
  <message>
   <source>{name} has to be told of an emergency</source>
   <translation>{name} muss von einem Notfall erfahren</translation>
  </message>
  <message>
   <source>{name} still has to be told</source>
   <translation>{name} muss es noch erfahren</translation>
  </message>
  <message>
   <source>On {day}, {first} and {second} looked up how to reach them: “{reason}”</source>
   <translation>Am {day} haben {first} und {second} nachgesehen, wie die Person zu erreichen ist: „{reason}“</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>Die Person weiß Bescheid</translation>
  </message>
  <message>
   <source>Written down that they were told.</source>
   <translation>Aufgeschrieben, dass die Person Bescheid weiß.</translation>
  </message>
  <message>
   <source>Nothing is known by which to reach them.</source>
   <translation>Es ist nichts bekannt, womit die Person zu erreichen wäre.</translation>
  </message>
 </context>
 <context>
  <name>EmergencyForm</name>
  <message>
   <source>Only where somebody is in danger and cannot be asked. Two people decide, the reason is kept, and the customer is told afterwards. If it is urgent, call the emergency number first.</source>
   <translation>Nur wenn jemand in Gefahr ist und nicht gefragt werden kann. Zwei Menschen entscheiden, der Grund wird aufbewahrt, und die Person erfährt es danach. Wenn es eilt, rufen Sie zuerst den Notruf.</translation>
  </message>
  <message>
   <source>What the danger is; the customer reads it later</source>
   <translation>Worin die Gefahr besteht; die Person liest es später</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>Name of the second person</source>
   <translation>Name der zweiten Person</translation>
  </message>
  <message>
   <source>Show how to reach them</source>
   <translation>Zeigen, wie die Person zu erreichen ist</translation>
  </message>
 </context>
 <context>
  <name>EntryFiles</name>
  <message>
   <source>Pictures and pages</source>
   <translation>Bilder und Blätter</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Ein Bild oder Blatt dazulegen …</translation>
  </message>
  <message>
   <source>Take out {number}</source>
   <translation>{number} herausnehmen</translation>
  </message>
  <message>
   <source>Save page {number} …</source>
   <translation>Blatt {number} speichern …</translation>
  </message>
  <message>
   <source>Save picture {number} …</source>
   <translation>Bild {number} speichern …</translation>
  </message>
  <message>
   <source>Feedback {number}</source>
   <translation>Rückmeldung {number}</translation>
  </message>
  <message>
   <source>Save a copy of it</source>
   <translation>Eine Kopie davon speichern</translation>
  </message>
 </context>
 <context>
  <name>EntryPanel</name>
  <message>
   <source>We won't, because …</source>
   <translation>Wir tun es nicht, weil …</translation>
  </message>
  <message>
   <source>Say it honestly: that is what they will be told.</source>
   <translation>Sagen Sie es ehrlich: Genau das wird die Person erfahren.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <source>That is what they will be told.</source>
   <translation>Genau das wird die Person erfahren.</translation>
  </message>
  <message>
   <source>Told …</source>
   <translation>Bescheid gegeben …</translation>
  </message>
  <message>
   <source>Begin with it</source>
   <translation>Damit anfangen</translation>
  </message>
  <message>
   <source>A change fixed it …</source>
   <translation>Eine Änderung hat es gelöst …</translation>
  </message>
  <message>
   <source>The answer …</source>
   <translation>Die Antwort …</translation>
  </message>
  <message>
   <source>Who, and by when …</source>
   <translation>Wer, und bis wann …</translation>
  </message>
  <message>
   <source>I got back to them</source>
   <translation>Ich habe mich gemeldet</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>Take it out of the log …</source>
   <translation>Aus den Aufzeichnungen nehmen …</translation>
  </message>
 </context>
 <context>
  <name>ErasureForm</name>
  <message>
   <source>Type the name to confirm</source>
   <translation>Zur Bestätigung den Namen eingeben</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>There is no way back: everything about {name} goes now.</source>
   <translation>Es gibt kein Zurück: Alles über {name} wird jetzt gelöscht.</translation>
  </message>
  <message>
   <source>What goes: name and other details, {visits}, what was ordered, notes, check-ins, wishes, people to call, and the key without which no automatic backup can be read about them after {days} days.</source>
   <translation>Was gelöscht wird: Name und andere Angaben, {visits}, Bestellungen, Notizen, Nachfragen, Wünsche, Kontakte und der Schlüssel, ohne den nach {days} Tagen keine automatische Sicherung mehr etwas über die Person verrät.</translation>
  </message>
  <message>
   <source>What stays, and names nobody: daily totals of the shop, proofs that agreements were given, the kind and dates of their requests. Copies on sticks hold them until you delete those; Settings lists them under Backups.</source>
   <translation>Was bleibt und niemanden nennt: Tagessummen des Geschäfts, Belege über gegebene Zustimmungen, Art und Daten der Anfragen. Kopien auf Sticks enthalten die Person, bis Sie diese löschen; die Einstellungen führen sie unter Sicherungen auf.</translation>
  </message>
  <message>
   <source>Exactly as it is written here: {name}</source>
   <translation>Genau so, wie es hier steht: {name}</translation>
  </message>
  <message>
   <source>That is not the name; type {name}.</source>
   <translation>Das ist nicht der Name; geben Sie {name} ein.</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export …</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Gespeichert als „{file}“</translation>
  </message>
  <message>
   <source>Copied for half a minute: the picture, and the numbers as cells.</source>
   <translation>Für eine halbe Minute kopiert: das Bild, und die Zahlen als Zellen.</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Bild (PNG) …</translation>
  </message>
  <message>
   <source>Picture for any size (SVG) …</source>
   <translation>Bild für jede Größe (SVG) …</translation>
  </message>
  <message>
   <source>Page (PDF) …</source>
   <translation>Seite (PDF) …</translation>
  </message>
  <message>
   <source>Numbers for a spreadsheet (CSV) …</source>
   <translation>Zahlen für eine Tabellenkalkulation (CSV) …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Wohin speichern</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>An den Drucker gegeben</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <source>At a glance</source>
   <translation>Auf einen Blick</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>next person</source>
   <translation>nächste Person</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>done, with what came of it</source>
   <translation>erledigt, mit Ergebnis</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>away until …</source>
   <translation>weg bis …</translation>
  </message>
  <message>
   <source>this is wrong</source>
   <translation>das stimmt nicht</translation>
  </message>
  <message>
   <source>why?</source>
   <translation>warum?</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>rückgängig</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Feedback</source>
   <translation>Rückmeldungen</translation>
  </message>
  <message>
   <source>What people say, what you make of it, and that they hear back from you.</source>
   <translation>Was man Ihnen sagt, was Sie daraus machen, und dass man von Ihnen hört.</translation>
  </message>
  <message>
   <source>Feedback: {part}</source>
   <translation>Rückmeldungen: {part}</translation>
  </message>
  <message>
   <source>write down what somebody said</source>
   <translation>aufschreiben, was jemand gesagt hat</translation>
  </message>
 </context>
 <context>
  <name>FileStep</name>
  <message>
   <source>Another file</source>
   <translation>Andere Datei</translation>
  </message>
  <message>
   <source>Backups that are on this computer</source>
   <translation>Sicherungen auf diesem Computer</translation>
  </message>
  <message>
   <source>It ends in .lrbackup. The file on your stick will do, and so will one from a shop's folder.</source>
   <translation>Sie endet auf .lrbackup. Die Datei auf Ihrem Stick passt, ebenso eine aus dem Ordner eines Geschäfts.</translation>
  </message>
  <message>
   <source>Backup file</source>
   <translation>Sicherungsdatei</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Passphrase oder Rettungscode</translation>
  </message>
  <message>
   <source>What opened the shop when the backup was made.</source>
   <translation>Was das Geschäft öffnete, als die Sicherung entstand.</translation>
  </message>
  <message>
   <source>Please choose a backup file.</source>
   <translation>Bitte wählen Sie eine Sicherungsdatei.</translation>
  </message>
  <message>
   <source>Please type the passphrase or recovery code.</source>
   <translation>Bitte geben Sie die Passphrase oder den Rettungscode ein.</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Sicherung auswählen</translation>
  </message>
  <message>
   <source>Backups (*{ending});;All files (*)</source>
   <translation>Sicherungen (*{ending});;Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>FilterChips</name>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>In der Liste: {people}</translation>
  </message>
 </context>
 <context>
  <name>GivePanel</name>
  <message>
   <source>This one needs a clear yes to exactly these words. Read them out, or hand over the paper:</source>
   <translation>Hier braucht es ein ausdrückliches Ja zu genau diesen Worten. Lesen Sie sie vor oder geben Sie das Blatt:</translation>
  </message>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lesen Sie diese Worte vor oder geben Sie das Blatt:</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Ein ausdrückliches Ja zu diesen Worten</translation>
  </message>
  <message>
   <source>Read aloud, ticked by you</source>
   <translation>Vorgelesen, von Ihnen angekreuzt</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Auf Papier unterschrieben</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Von Ihnen an diesem Bildschirm gedrückt</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Am Telefon, zu diesen Worten</translation>
  </message>
  <message>
   <source>A yes in passing</source>
   <translation>Ein Ja nebenbei</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>Wie wurde ja gesagt?</translation>
  </message>
  <message>
   <source>Somebody stood by or helped …</source>
   <translation>Jemand war dabei oder hat geholfen …</translation>
  </message>
  <message>
   <source>Who stood by (if anybody)</source>
   <translation>Wer dabei war (falls jemand)</translation>
  </message>
  <message>
   <source>Who helped you decide (if anybody)</source>
   <translation>Wer Ihnen bei der Entscheidung half (falls jemand)</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Ja, aufschreiben</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>Nein, danke</translation>
  </message>
 </context>
 <context>
  <name>GoneForm</name>
  <message>
   <source>Was this written down by mistake?</source>
   <translation>Wurde das aus Versehen aufgeschrieben?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Herausnehmen</translation>
  </message>
 </context>
 <context>
  <name>GroupBar</name>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Save as a group</source>
   <translation>Als Gruppe speichern</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename the group</source>
   <translation>Gruppe umbenennen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the group</source>
   <translation>Gruppe löschen</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>In der Liste: {people}</translation>
  </message>
 </context>
 <context>
  <name>GroupPart</name>
  <message>
   <source>In a chart, the pale band or the thin upright line shows where the truth probably lies.</source>
   <translation>Das blasse Band oder der dünne senkrechte Strich in einem Diagramm zeigt, wo die Wahrheit wahrscheinlich liegt.</translation>
  </message>
 </context>
 <context>
  <name>HandbookDesk</name>
  <message>
   <source>Read the handbook</source>
   <translation>Handbuch lesen</translation>
  </message>
 </context>
 <context>
  <name>HandbookWindow</name>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Nothing found. Try another word.</source>
   <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
  </message>
  <message>
   <source>In 1 chapter. Enter goes to the next place.</source>
   <translation>In 1 Kapitel. Enter führt zur nächsten Stelle.</translation>
  </message>
  <message numerus="yes">
   <source>In %n chapters. Enter goes to the next place.</source>
   <translation>
    <numerusform>In %n Kapitel. Enter führt zur nächsten Stelle.</numerusform>
    <numerusform>In %n Kapiteln. Enter führt zur nächsten Stelle.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeatLegend</name>
  <message>
   <source>Colours: no visit, 1, 2, 3 or more visits a day</source>
   <translation>Farben: kein Besuch, 1, 2, 3 oder mehr Besuche am Tag</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>kein Besuch</translation>
  </message>
  <message>
   <source>3 or more</source>
   <translation>3 oder mehr</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>Visits as a calendar</source>
   <translation>Besuche als Kalender</translation>
  </message>
 </context>
 <context>
  <name>HowCounted</name>
  <message>
   <source>How is this counted: {what}</source>
   <translation>Wie wird das gezählt: {what}</translation>
  </message>
  <message>
   <source>Hide how this is counted</source>
   <translation>Zählweise verbergen</translation>
  </message>
  <message>
   <source>How is this counted?</source>
   <translation>Wie wird das gezählt?</translation>
  </message>
 </context>
 <context>
  <name>ImportStrip</name>
  <message>
   <source>Bringing in {file}</source>
   <translation>{file} wird eingelesen</translation>
  </message>
 </context>
 <context>
  <name>InvitationList</name>
  <message>
   <source>Whom to invite</source>
   <translation>Wen einladen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Save for a spreadsheet …</source>
   <translation>Für eine Tabelle speichern …</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Eingeladen</translation>
  </message>
  <message>
   <source>Copied addresses go into “Bcc”, so that nobody sees the others.</source>
   <translation>Kopierte Adressen gehören ins Feld „Bcc“, damit niemand die anderen sieht.</translation>
  </message>
  <message>
   <source>Mark as invited</source>
   <translation>Als eingeladen vermerken</translation>
  </message>
  <message>
   <source>Not invited after all</source>
   <translation>Doch nicht eingeladen</translation>
  </message>
  <message>
   <source>Copied for half a minute.</source>
   <translation>Für eine halbe Minute kopiert.</translation>
  </message>
  <message>
   <source>invitation.csv</source>
   <translation>einladung.csv</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Wohin speichern</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Gespeichert als {file}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
 </context>
 <context>
  <name>InvitationPanel</name>
  <message>
   <source>What came of it</source>
   <translation>Was sich ergab</translation>
  </message>
  <message>
   <source>All of them are invited</source>
   <translation>Alle sind eingeladen</translation>
  </message>
  <message>
   <source>Show the list again</source>
   <translation>Liste wieder zeigen</translation>
  </message>
  <message>
   <source>What it took …</source>
   <translation>Aufwand …</translation>
  </message>
  <message>
   <source>Remove it: never sent</source>
   <translation>Entfernen: nie verschickt</translation>
  </message>
  <message>
   <source>All of them are invited.</source>
   <translation>Alle sind eingeladen.</translation>
  </message>
  <message>
   <source>The list is there again.</source>
   <translation>Die Liste ist wieder da.</translation>
  </message>
  <message>
   <source>It was never sent: forgotten.</source>
   <translation>Nie verschickt: vergessen.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>Aufgeschrieben.</translation>
  </message>
  <message>
   <source>Marked as invited.</source>
   <translation>Als eingeladen vermerkt.</translation>
  </message>
  <message>
   <source>Not invited after all.</source>
   <translation>Doch nicht eingeladen.</translation>
  </message>
 </context>
 <context>
  <name>InvitationsPart</name>
  <message>
   <source>Invitations</source>
   <translation>Einladungen</translation>
  </message>
  <message>
   <source>Invite people …</source>
   <translation>Einladen …</translation>
  </message>
  <message>
   <source>The invitation that is chosen</source>
   <translation>Die gewählte Einladung</translation>
  </message>
  <message>
   <source>No invitations yet</source>
   <translation>Noch keine Einladungen</translation>
  </message>
  <message>
   <source>A tasting evening, a poll, a survey: invite some, and see whether they came more often for it.</source>
   <translation>Ein Probierabend, eine Abstimmung, eine Umfrage: Laden Sie einige ein und sehen Sie, ob sie deshalb öfter kamen.</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>Wozu</translation>
  </message>
  <message>
   <source>When it was drawn</source>
   <translation>Wann ausgelost</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Wie es steht</translation>
  </message>
  <message>
   <source>Invite people</source>
   <translation>Einladen</translation>
  </message>
  <message>
   <source>Here you invite people to an event, a poll or a survey: only those who agreed to be invited. A draw leaves some out, so that you can see whether it did any good. Nobody is ever left out of being asked how they are.</source>
   <translation>Hier laden Sie zu einem Anlass, einer Abstimmung oder einer Umfrage ein: nur wer zugestimmt hat, eingeladen zu werden. Das Los lässt einige aus, damit Sie sehen, ob es etwas gebracht hat. Bei der Frage, wie es jemandem geht, wird nie jemand ausgelassen.</translation>
  </message>
  <message>
   <source>Drawn: the list of whom to invite is below.</source>
   <translation>Ausgelost: Wen Sie einladen, steht unten.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Strg+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go to the invitation that is chosen</source>
   <translation>Zur gewählten Einladung</translation>
  </message>
 </context>
 <context>
  <name>InviteForm</name>
  <message>
   <source>What you invite to</source>
   <translation>Wozu Sie einladen</translation>
  </message>
  <message>
   <source>Tasting evening, say. It stands on your time line and names nobody.</source>
   <translation>Zum Beispiel: Probierabend. Es steht auf Ihrer Zeitachse und nennt niemanden.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>When it is, or until when one can answer</source>
   <translation>Wann es ist, oder bis wann man antworten kann</translation>
  </message>
  <message>
   <source>How you invite</source>
   <translation>Wie Sie einladen</translation>
  </message>
  <message>
   <source>Whom you invite</source>
   <translation>Wen Sie einladen</translation>
  </message>
  <message>
   <source>How many the draw leaves out</source>
   <translation>Wie viele das Los auslässt</translation>
  </message>
  <message>
   <source>Draw who is invited</source>
   <translation>Auslosen</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>Who wishes it too</source>
   <translation>Wer es sich auch wünscht</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Mitzählen</translation>
  </message>
 </context>
 <context>
  <name>KeepingPart</name>
  <message>
   <source>See what would go now</source>
   <translation>Zeigen, was jetzt gelöscht würde</translation>
  </message>
  <message>
   <source>Clean up now</source>
   <translation>Jetzt aufräumen</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Wie lange aufbewahrt wird</translation>
  </message>
  <message>
   <source>Shorter than customers were told is always allowed, longer is not. Every night the program takes out what was kept long enough; where the computer was off, as soon as the shop is open again.</source>
   <translation>Kürzer als zugesagt ist immer erlaubt, länger nicht. Jede Nacht löscht das Programm, was lange genug aufbewahrt wurde; war der Computer aus, dann sobald das Geschäft wieder geöffnet ist.</translation>
  </message>
  <message>
   <source>Nothing was cleaned up in this shop yet; the first time is tonight.</source>
   <translation>In diesem Geschäft wurde noch nicht aufgeräumt; das erste Mal ist heute Nacht.</translation>
  </message>
  <message>
   <source>The last clean-up was {day}; the next is tonight.</source>
   <translation>Zuletzt aufgeräumt: {day}; das nächste Mal ist heute Nacht.</translation>
  </message>
  <message>
   <source>{what}: kept for {time} from now on.</source>
   <translation>{what}: ab jetzt {time} aufbewahrt.</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Wird nachgesehen …</translation>
  </message>
  <message>
   <source>Nothing was kept too long; there is nothing to clean up.</source>
   <translation>Nichts wurde zu lange aufbewahrt; es gibt nichts aufzuräumen.</translation>
  </message>
  <message>
   <source>This would go now, for good:</source>
   <translation>Das würde jetzt endgültig gelöscht:</translation>
  </message>
  <message>
   <source>Cleaning up …</source>
   <translation>Wird aufgeräumt …</translation>
  </message>
  <message>
   <source>This was taken out:</source>
   <translation>Das wurde gelöscht:</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Aufbewahrt</translation>
  </message>
 </context>
 <context>
  <name>KeptSection</name>
  <message>
   <source>What we may write down</source>
   <translation>Was wir aufschreiben dürfen</translation>
  </message>
  <message>
   <source>Change what is written down</source>
   <translation>Aufgeschriebenes ändern</translation>
  </message>
  <message>
   <source>Allowed, nothing written down</source>
   <translation>Erlaubt, nichts aufgeschrieben</translation>
  </message>
  <message>
   <source>Not agreed to</source>
   <translation>Nicht zugestimmt</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>Birthday: month</source>
   <translation>Geburtstag: Monat</translation>
  </message>
  <message>
   <source>Birthday: day, never the year</source>
   <translation>Geburtstag: Tag, nie das Jahr</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Never an illness. An empty line between two notes.</source>
   <translation>Nie eine Krankheit. Zwischen zwei Notizen eine leere Zeile.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Geburtstag</translation>
  </message>
 </context>
 <context>
  <name>KeyForm</name>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Ihre Passphrase oder Ihr Rettungscode</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Bitte geben Sie die Passphrase ein, die das Geschäft jetzt öffnet.</translation>
  </message>
  <message>
   <source>That is the passphrase of now. Please choose another.</source>
   <translation>Das ist die jetzige Passphrase. Bitte wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Das öffnet dieses Geschäft nicht. Bitte suchen Sie nach einem Tippfehler und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt. Nichts wurde geändert.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>In %n Sekunde können Sie es wieder versuchen.</numerusform>
    <numerusform>In %n Sekunden können Sie es wieder versuchen.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyringSection</name>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Anmeldung dieses Computers</translation>
  </message>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Ihre Passphrase oder Ihr Rettungscode</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>Einschalten</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Aus lassen</translation>
  </message>
  <message>
   <source>keyring keychain password login windows account without passphrase</source>
   <translation>Schlüsselbund Passwort Anmeldung Windows Konto ohne Passphrase</translation>
  </message>
  <message>
   <source>With this, a click opens the shop when the program starts, without the passphrase. Whoever is signed in to this computer can do that, and a stolen computer is as safe as its sign-in. So leave it off where several people use one sign-in, or where this computer starts without asking for a password.</source>
   <translation>Damit öffnet ein Klick das Geschäft beim Start des Programms, ohne die Passphrase. Das kann jede Person, die an diesem Computer angemeldet ist, und ein gestohlener Computer ist so sicher wie seine Anmeldung. Lassen Sie es darum aus, wo mehrere Menschen eine Anmeldung teilen oder dieser Computer ohne Passwort startet.</translation>
  </message>
  <message>
   <source>After a lock, also when the shop locked itself, the passphrase is needed. It always opens the shop, so do not forget it. No backup opens with the sign-in, and new keys for everything turn it off.</source>
   <translation>Nach einer Sperre, auch wenn sich das Geschäft selbst gesperrt hat, braucht es die Passphrase. Sie öffnet das Geschäft immer, vergessen Sie sie also nicht. Keine Sicherung öffnet sich mit der Anmeldung, und neue Schlüssel für alles schalten sie aus.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <source>Let the sign-in open the shop …</source>
   <translation>Geschäft mit der Anmeldung öffnen …</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Bitte geben Sie die Passphrase ein, die das Geschäft jetzt öffnet.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Dieser Computer wird gefragt …</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Das öffnet dieses Geschäft nicht. Bitte suchen Sie nach einem Tippfehler und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt. Nichts wurde geändert.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>In %n Sekunde können Sie es wieder versuchen.</numerusform>
    <numerusform>In %n Sekunden können Sie es wieder versuchen.</numerusform>
   </translation>
  </message>
  <message>
   <source>This computer's sign-in opens the shop from the next start on.</source>
   <translation>Ab dem nächsten Start öffnet die Anmeldung dieses Computers das Geschäft.</translation>
  </message>
  <message>
   <source>Only the passphrase and the recovery code open the shop now.</source>
   <translation>Nur Passphrase und Rettungscode öffnen das Geschäft jetzt noch.</translation>
  </message>
 </context>
 <context>
  <name>KeysSection</name>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>password change</source>
   <translation>Passwort ändern</translation>
  </message>
  <message>
   <source>forgotten lost sheet print paper</source>
   <translation>vergessen verloren Blatt drucken Papier</translation>
  </message>
  <message>
   <source>stolen theft seen leaked stranger password</source>
   <translation>gestohlen Diebstahl gesehen bekannt Fremde Passwort</translation>
  </message>
  <message>
   <source>Changing the passphrase … this takes about a second, on purpose.</source>
   <translation>Die Passphrase wird geändert … das dauert mit Absicht etwa eine Sekunde.</translation>
  </message>
  <message>
   <source>The new passphrase counts from now on. Backups made before still open with the old one.</source>
   <translation>Ab jetzt gilt die neue Passphrase. Frühere Sicherungen öffnen sich noch mit der alten.</translation>
  </message>
  <message>
   <source>Change the passphrase …</source>
   <translation>Passphrase ändern …</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>What you type to unlock the shop. The recovery code stays as it is.</source>
   <translation>Was Sie eingeben, um das Geschäft zu entsperren. Der Rettungscode bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>One moment … this takes about a second, on purpose.</source>
   <translation>Einen Moment … das dauert mit Absicht etwa eine Sekunde.</translation>
  </message>
  <message>
   <source>The new recovery code counts from now on. Tear up the old sheet.</source>
   <translation>Ab jetzt gilt der neue Rettungscode. Zerreißen Sie das alte Blatt.</translation>
  </message>
  <message>
   <source>Make a new recovery code …</source>
   <translation>Neuen Rettungscode anlegen …</translation>
  </message>
  <message>
   <source>Show a new code</source>
   <translation>Neuen Code zeigen</translation>
  </message>
  <message>
   <source>Let the new code count</source>
   <translation>Neuen Code gelten lassen</translation>
  </message>
  <message>
   <source>It opens the shop if the passphrase is forgotten. Make a new one if the sheet is lost or somebody saw it. Until two groups of the new one are typed back, the old one stays in force.</source>
   <translation>Er öffnet das Geschäft, wenn die Passphrase vergessen ist. Legen Sie einen neuen an, wenn das Blatt verloren ist oder jemand es gesehen hat. Bis zwei Gruppen des neuen eingetippt sind, gilt der alte.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Rettungscode</translation>
  </message>
  <message>
   <source>Making new keys. Please leave the computer on until this is done …</source>
   <translation>Neue Schlüssel werden gemacht. Bitte lassen Sie den Computer an, bis das fertig ist …</translation>
  </message>
  <message>
   <source>Everything has new keys now. Make a backup today, and tear up the old sheet.</source>
   <translation>Alles hat jetzt neue Schlüssel. Machen Sie heute eine Sicherung, und zerreißen Sie das alte Blatt.</translation>
  </message>
  <message>
   <source>I think somebody knows it …</source>
   <translation>Ich glaube, jemand kennt sie …</translation>
  </message>
  <message>
   <source>Everything is encrypted anew. Nothing is lost on the way: if the computer stops, the shop opens with the old passphrase or with the new one.</source>
   <translation>Alles wird neu verschlüsselt. Dabei geht nichts verloren: Bleibt der Computer stehen, öffnet sich das Geschäft mit der alten oder der neuen Passphrase.</translation>
  </message>
  <message>
   <source>Backups made before still open with the old passphrase and the old code. Make a new one afterwards, and remove the old ones that somebody could get hold of.</source>
   <translation>Frühere Sicherungen öffnen sich noch mit der alten Passphrase und dem alten Code. Machen Sie danach eine neue, und entfernen Sie die alten, an die jemand kommen könnte.</translation>
  </message>
  <message>
   <source>Where this computer's sign-in opens the shop, that is turned off.</source>
   <translation>Öffnet die Anmeldung dieses Computers das Geschäft, wird das ausgeschaltet.</translation>
  </message>
  <message>
   <source>Go on to the new code</source>
   <translation>Weiter zum neuen Code</translation>
  </message>
  <message>
   <source>Make everything anew</source>
   <translation>Alles neu machen</translation>
  </message>
  <message>
   <source>If somebody may know the passphrase or the code: you choose a new passphrase, get a new recovery code, and what was known before opens the shop no more.</source>
   <translation>Wenn jemand die Passphrase oder den Code kennen könnte: Sie wählen eine neue Passphrase und bekommen einen neuen Rettungscode, und was vorher bekannt war, öffnet das Geschäft nicht mehr.</translation>
  </message>
  <message>
   <source>New keys for everything</source>
   <translation>Neue Schlüssel für alles</translation>
  </message>
  <message>
   <source>A change of keys is still under way. It takes a moment.</source>
   <translation>Die Schlüssel werden noch gewechselt. Das dauert einen Moment.</translation>
  </message>
 </context>
 <context>
  <name>LabelledField</name>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
 </context>
 <context>
  <name>LanguageChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Wie auf diesem Computer</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache (Language)</translation>
  </message>
 </context>
 <context>
  <name>LaterPanel</name>
  <message>
   <source>When shall we ask again?</source>
   <translation>Wann sollen wir wieder fragen?</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Nächste Woche</translation>
  </message>
 </context>
 <context>
  <name>LeaveForm</name>
  <message>
   <source>Who is to be taken out</source>
   <translation>Wer soll herausgenommen werden</translation>
  </message>
  <message>
   <source>For a slip: they count here no longer, and are not told what becomes of it.</source>
   <translation>Für ein Versehen: Die Person zählt hier nicht mehr mit und erfährt nicht, was daraus wird.</translation>
  </message>
  <message>
   <source>Take them out</source>
   <translation>Herausnehmen</translation>
  </message>
 </context>
 <context>
  <name>LeavingPage</name>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <source>What you did is being saved, and a backup is made where anything changed.</source>
   <translation>Was Sie getan haben, wird gespeichert, und wo sich etwas geändert hat, entsteht eine Sicherung.</translation>
  </message>
  <message>
   <source>That is a mistake of ours.</source>
   <translation>Das ist ein Fehler von uns.</translation>
  </message>
  <message>
   <source>What you did is safe in the shop itself; only the backup is missing.</source>
   <translation>Was Sie getan haben, ist im Geschäft sicher gespeichert; nur die Sicherung fehlt.</translation>
  </message>
  <message>
   <source>The backup could not be made. {why} {safe}</source>
   <translation>Die Sicherung ist nicht gelungen. {why} {safe}</translation>
  </message>
  <message>
   <source>The backup takes longer than usual. What you did is safe in the shop itself.</source>
   <translation>Die Sicherung dauert länger als sonst. Was Sie getan haben, ist im Geschäft sicher gespeichert.</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Wird geschlossen …</translation>
  </message>
 </context>
 <context>
  <name>LikelyRow</name>
  <message>
   <source>Perhaps the same person</source>
   <translation>Vielleicht dieselbe Person</translation>
  </message>
  <message>
   <source>{name}, customer number {till_id}</source>
   <translation>{name}, Kundennummer {till_id}</translation>
  </message>
 </context>
 <context>
  <name>LimitCard</name>
  <message>
   <source>People at the counter may put something right at once, up to this amount. You may give more.</source>
   <translation>Wer an der Theke steht, darf bis zu diesem Betrag sofort etwas wiedergutmachen. Sie dürfen mehr geben.</translation>
  </message>
  <message>
   <source>Left empty: an apology only.</source>
   <translation>Leer: nur eine Entschuldigung.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Up to, {in_currency}</source>
   <translation>Bis zu, {in_currency}</translation>
  </message>
 </context>
 <context>
  <name>ListPanel</name>
  <message>
   <source>Search by name or customer number</source>
   <translation>Name oder Kundennummer suchen</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Jemanden hinzufügen</translation>
  </message>
  <message>
   <source>Nobody fits all that you chose. Take a filter away, or search among everybody.</source>
   <translation>Auf niemanden trifft alles Gewählte zu. Nehmen Sie einen Filter weg, oder suchen Sie unter allen.</translation>
  </message>
  <message>
   <source>Nobody found</source>
   <translation>Niemand gefunden</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Try a part of the name, or add this person.</source>
   <translation>Versuchen Sie einen Teil des Namens, oder fügen Sie diese Person hinzu.</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>Noch niemand eingetragen</translation>
  </message>
  <message>
   <source>Add people by hand, or import a file.</source>
   <translation>Tragen Sie Menschen von Hand ein, oder lesen Sie eine Datei ein.</translation>
  </message>
 </context>
 <context>
  <name>LockingSection</name>
  <message>
   <source>Locking</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock the shop when nobody touched anything for</source>
   <translation>Geschäft sperren, wenn niemand etwas berührt hat, seit</translation>
  </message>
  <message>
   <source>It also locks when this computer goes to sleep or locks its screen. Ctrl+L locks it at once.</source>
   <translation>Es sperrt sich auch, wenn dieser Computer in den Ruhezustand geht oder seinen Bildschirm sperrt. Strg+L sperrt es sofort.</translation>
  </message>
  <message>
   <source>idle time minutes automatic sleep screen</source>
   <translation>Leerlauf Zeit Minuten automatisch Schlaf Bildschirm</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The shop locks itself after %n minute(s).</source>
   <translation>
    <numerusform>Das Geschäft sperrt sich nach %n Minute.</numerusform>
    <numerusform>Das Geschäft sperrt sich nach %n Minuten.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LogPart</name>
  <message>
   <source>What people said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>The entry that is chosen</source>
   <translation>Der gewählte Eintrag</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>Die Aufzeichnungen</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Nur zeigen</translation>
  </message>
  <message>
   <source>{entries} in the list</source>
   <translation>{entries} in der Liste</translation>
  </message>
  <message>
   <source>Write down what somebody said</source>
   <translation>Aufschreiben, was jemand gesagt hat</translation>
  </message>
  <message>
   <source>Feedback, show only: {slice}</source>
   <translation>Rückmeldungen, nur zeigen: {slice}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>write it down; in the list: what can be done with an entry</source>
   <translation>aufschreiben; in der Liste: was man mit einem Eintrag tun kann</translation>
  </message>
 </context>
 <context>
  <name>LogViewModel</name>
  <message>
   <source>Written down: {kind}.</source>
   <translation>Aufgeschrieben: {kind}.</translation>
  </message>
  <message>
   <source>Begun.</source>
   <translation>Angefangen.</translation>
  </message>
  <message>
   <source>Put back to what is new.</source>
   <translation>Zurück zu dem, was neu ist.</translation>
  </message>
  <message>
   <source>Written down that you got back to them.</source>
   <translation>Aufgeschrieben, dass Sie sich gemeldet haben.</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} weiß, was daraus wurde.</translation>
  </message>
  <message>
   <source>Written down who sees to it, and by when.</source>
   <translation>Aufgeschrieben, wer sich kümmert und bis wann.</translation>
  </message>
  <message>
   <source>Taken out of the log.</source>
   <translation>Aus den Aufzeichnungen genommen.</translation>
  </message>
  <message>
   <source>Kept with it.</source>
   <translation>Dazugelegt.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Herausgenommen.</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Gespeichert als {file}.</translation>
  </message>
  <message>
   <source>The file could not be saved there; choose another folder, or make room.</source>
   <translation>Die Datei konnte dort nicht gespeichert werden; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>Fixed.</source>
   <translation>Gelöst.</translation>
  </message>
  <message>
   <source>Fixed. {name} is to be told when they next come.</source>
   <translation>Gelöst. Beim nächsten Besuch zu erfahren: {name}.</translation>
  </message>
 </context>
 <context>
  <name>LongerForm</name>
  <message>
   <source>Open until the evening of</source>
   <translation>Offen bis zum Abend des</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Wieder öffnen</translation>
  </message>
 </context>
 <context>
  <name>LookChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Wie auf diesem Computer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Look</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>theme dark mode night font zoom larger smaller contrast language translation</source>
   <translation>Thema dunkel Nacht Schrift größer kleiner Kontrast Sprache Übersetzung language</translation>
  </message>
 </context>
 <context>
  <name>MadeForm</name>
  <message>
   <source>On which day was it made?</source>
   <translation>An welchem Tag war es?</translation>
  </message>
  <message>
   <source>It was made on this day</source>
   <translation>An diesem Tag</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Locking …</source>
   <translation>Wird gesperrt …</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Geschäft sperren</translation>
  </message>
  <message>
   <source>Hand over to somebody else</source>
   <translation>An jemand anderen übergeben</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Das Letzte rückgängig machen</translation>
  </message>
  <message>
   <source>Find or do something</source>
   <translation>Etwas finden oder tun</translation>
  </message>
  <message>
   <source>Go to the next part of the window</source>
   <translation>Zum nächsten Teil des Fensters</translation>
  </message>
  <message>
   <source>Go to the previous part of the window</source>
   <translation>Zum vorigen Teil des Fensters</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Datei einlesen</translation>
  </message>
  <message>
   <source>Print the list, or the open care card</source>
   <translation>Liste oder gerade gezeigte Absprachen drucken</translation>
  </message>
  <message>
   <source>Show all keyboard shortcuts</source>
   <translation>Alle Tastenkürzel zeigen</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <source>Text in its normal size</source>
   <translation>Text in normaler Größe</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>{page} öffnen</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Wird geschlossen …</translation>
  </message>
 </context>
 <context>
  <name>MergeForm</name>
  <message>
   <source>It is the same as</source>
   <translation>Es ist dasselbe wie</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Zusammenlegen</translation>
  </message>
 </context>
 <context>
  <name>MoneyField</name>
  <message>
   <source>Write an amount like {example}, or nothing.</source>
   <translation>Schreiben Sie einen Betrag wie {example} oder nichts.</translation>
  </message>
 </context>
 <context>
  <name>MoreForm</name>
  <message>
   <source>How many more said so, without a name</source>
   <translation>Wie viele es noch gesagt haben, ohne Namen</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Mitzählen</translation>
  </message>
 </context>
 <context>
  <name>MoveForm</name>
  <message>
   <source>Where it stands</source>
   <translation>Wie es steht</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>Es wird an der Theke erzählt und hängt an der Wand, wenn Sie es drucken.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>NameForm</name>
  <message>
   <source>Name of the group</source>
   <translation>Name der Gruppe</translation>
  </message>
  <message>
   <source>What they have in common, not anybody's name. Whoever fits these filters is in the group, now and later.</source>
   <translation>Was sie gemeinsam haben, kein Name eines Menschen. In der Gruppe ist, wer zu diesen Filtern passt, jetzt und später.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Type a name first.</source>
   <translation>Geben Sie zuerst einen Namen ein.</translation>
  </message>
  <message>
   <source>What shall it be called?</source>
   <translation>Wie soll es heißen?</translation>
  </message>
  <message>
   <source>Call it this</source>
   <translation>So nennen</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>People at the counter</source>
   <translation>Menschen an der Theke</translation>
  </message>
 </context>
 <context>
  <name>NewChangeForm</name>
  <message>
   <source>What do you change?</source>
   <translation>Was ändern Sie?</translation>
  </message>
  <message>
   <source>Open from seven, a second till …</source>
   <translation>Ab sieben offen, eine zweite Kasse …</translation>
  </message>
  <message>
   <source>Planned for later</source>
   <translation>Für später geplant</translation>
  </message>
  <message>
   <source>It is so from today</source>
   <translation>Es ist ab heute so</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Whoever has the passphrase can read everything, and without it nobody can. Four or five words that do not belong together are easy to remember and hard to guess.</source>
   <translation>Wer die Passphrase hat, kann alles lesen, und ohne sie niemand. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message numerus="yes">
   <source>Please use at least %n character(s).</source>
   <translation>
    <numerusform>Bitte mindestens %n Zeichen verwenden.</numerusform>
    <numerusform>Bitte mindestens %n Zeichen verwenden.</numerusform>
   </translation>
  </message>
  <message>
   <source>The two are not the same. Use Show to compare them.</source>
   <translation>Die beiden sind nicht gleich. Mit „Anzeigen“ können Sie sie vergleichen.</translation>
  </message>
  <message numerus="yes">
   <source>At least %n character(s).</source>
   <translation>
    <numerusform>Mindestens %n Zeichen.</numerusform>
    <numerusform>Mindestens %n Zeichen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more character(s).</source>
   <translation>
    <numerusform>Noch %n Zeichen.</numerusform>
    <numerusform>Noch %n Zeichen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Long enough, but easy to guess. A few unusual words would be better.</source>
   <translation>Lang genug, aber leicht zu erraten. Ein paar ungewöhnliche Wörter wären besser.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Gut.</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Stark.</translation>
  </message>
 </context>
 <context>
  <name>NewShopPage</name>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Look around in the demo shop instead</source>
   <translation>Stattdessen im Demo-Geschäft umsehen</translation>
  </message>
  <message>
   <source>A new shop</source>
   <translation>Ein neues Geschäft</translation>
  </message>
  <message>
   <source>Step {number} of {total}</source>
   <translation>Schritt {number} von {total}</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>Sprache und Region</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Your shop</source>
   <translation>Ihr Geschäft</translation>
  </message>
  <message>
   <source>A passphrase that only you know</source>
   <translation>Eine Passphrase, die nur Sie kennen</translation>
  </message>
  <message>
   <source>Make the shop</source>
   <translation>Geschäft anlegen</translation>
  </message>
  <message>
   <source>Your recovery sheet</source>
   <translation>Ihr Rettungsblatt</translation>
  </message>
  <message>
   <source>Your customers</source>
   <translation>Ihre Kundschaft</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Wortlaut der Einwilligung</translation>
  </message>
  <message>
   <source>Open the shop</source>
   <translation>Geschäft öffnen</translation>
  </message>
  <message>
   <source>Making the shop … this takes about a second, on purpose.</source>
   <translation>Das Geschäft wird angelegt … das dauert mit Absicht etwa eine Sekunde.</translation>
  </message>
  <message>
   <source>The shop could not be made because of a mistake of ours. Nothing was kept.</source>
   <translation>Das Geschäft konnte wegen eines Fehlers von uns nicht angelegt werden. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>That could not be kept because of a mistake of ours. The shop itself is made.</source>
   <translation>Das konnte wegen eines Fehlers von uns nicht gespeichert werden. Das Geschäft selbst ist angelegt.</translation>
  </message>
  <message>
   <source>If you skip this step, country, time zone and your customers' language are as this computer has them. They can be changed in Settings.</source>
   <translation>Ohne diesen Schritt gelten Land, Zeitzone und Sprache Ihrer Kundschaft so, wie dieser Computer sie hat. In den Einstellungen lassen sie sich ändern.</translation>
  </message>
  <message>
   <source>If you skip this step, the shop begins empty; a file can be brought in at any time.</source>
   <translation>Ohne diesen Schritt ist das Geschäft am Anfang leer; eine Datei lässt sich jederzeit einlesen.</translation>
  </message>
  <message>
   <source>If you skip this step, the consent words do not say yet who is responsible; Today keeps that open for you.</source>
   <translation>Ohne diesen Schritt sagt der Wortlaut der Einwilligungen noch nicht, wer verantwortlich ist; „Heute“ erinnert Sie daran.</translation>
  </message>
 </context>
 <context>
  <name>NoRoom</name>
  <message>
   <source>No room for: {columns}. A wider window shows more.</source>
   <translation>Kein Platz für: {columns}. Ein breiteres Fenster zeigt mehr.</translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>All numbers before and after</source>
   <translation>Alle Zahlen davor und danach</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Ändern …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Too early to say: from {days} days after it on there is something to compare.</source>
   <translation>Zu früh, um es zu sagen: Ab {days} Tagen danach gibt es etwas zu vergleichen.</translation>
  </message>
  <message>
   <source>Too little is known of both times to say anything.</source>
   <translation>Über beide Zeiträume ist zu wenig bekannt, um etwas zu sagen.</translation>
  </message>
  <message>
   <source>{before} compared with {after}</source>
   <translation>{before}, verglichen mit {after}</translation>
  </message>
  <message>
   <source>Other things changed too: this says what happened, not why.</source>
   <translation>Auch anderes hat sich geändert: Die Zahlen zeigen, was geschah, nicht warum.</translation>
  </message>
  <message>
   <source>It went as you hoped: {figures}</source>
   <translation>Es kam wie erhofft: {figures}</translation>
  </message>
  <message>
   <source>It went the other way: {figures}</source>
   <translation>Es ging in die andere Richtung: {figures}</translation>
  </message>
  <message>
   <source>No clear difference: {figures}</source>
   <translation>Kein klarer Unterschied: {figures}</translation>
  </message>
  <message>
   <source>{figures}. Counts alone do not say whether that is chance.</source>
   <translation>{figures}. Gezähltes allein sagt nicht, ob das Zufall ist.</translation>
  </message>
  <message>
   <source>{measure}: {change}</source>
   <translation>{measure}: {change}</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go up.</source>
   <translation>Sie hofften, dass „{measure}“ steigt.</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go down.</source>
   <translation>Sie hofften, dass „{measure}“ sinkt.</translation>
  </message>
  <message>
   <source>The note is changed</source>
   <translation>Die Notiz ist geändert</translation>
  </message>
  <message>
   <source>The note is gone</source>
   <translation>Die Notiz ist weg</translation>
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>What you changed</source>
   <translation>Was Sie geändert haben</translation>
  </message>
  <message>
   <source>Without names of people</source>
   <translation>Ohne Namen von Menschen</translation>
  </message>
  <message>
   <source>Since which day</source>
   <translation>Seit welchem Tag</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Nichts Bestimmtes</translation>
  </message>
  <message>
   <source>What do you hope it changes?</source>
   <translation>Was soll sich dadurch ändern?</translation>
  </message>
  <message>
   <source>It goes up</source>
   <translation>Es steigt</translation>
  </message>
  <message>
   <source>It goes down</source>
   <translation>Es sinkt</translation>
  </message>
  <message>
   <source>Which way?</source>
   <translation>In welche Richtung?</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Notiz speichern</translation>
  </message>
  <message>
   <source>Say in a few words what you changed.</source>
   <translation>Sagen Sie in ein paar Worten, was Sie geändert haben.</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
 </context>
 <context>
  <name>NoticedForm</name>
  <message>
   <source>What went wrong?</source>
   <translation>Was ging schief?</translation>
  </message>
  <message>
   <source>To whom (may stay empty)</source>
   <translation>Wem (darf leer bleiben)</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>NumberPanel</name>
  <message>
   <source>Target …</source>
   <translation>Ziel …</translation>
  </message>
  <message>
   <source>Compare with others …</source>
   <translation>Mit anderen vergleichen …</translation>
  </message>
  <message>
   <source>What you changed:</source>
   <translation>Was Sie geändert haben:</translation>
  </message>
  <message>
   <source>The target is kept</source>
   <translation>Das Ziel ist gespeichert</translation>
  </message>
  <message>
   <source>There is no target any more</source>
   <translation>Es gibt kein Ziel mehr</translation>
  </message>
  <message>
   <source>The figure is kept</source>
   <translation>Die Zahl ist gespeichert</translation>
  </message>
  <message>
   <source>The figure is gone</source>
   <translation>Die Zahl ist weg</translation>
  </message>
 </context>
 <context>
  <name>NumbersPage</name>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Whether things get better, and how sure that is. The fewer answers, the less sure a number.</source>
   <translation>Ob es besser wird, und wie sicher das ist. Je weniger Antworten, desto unsicherer die Zahl.</translation>
  </message>
  <message>
   <source>Working out your numbers …</source>
   <translation>Ihre Zahlen werden ausgerechnet …</translation>
  </message>
  <message>
   <source>Numbers: {part}</source>
   <translation>Zahlen: {part}</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>Bild ab, Bild auf</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Die Seite rollen</translation>
  </message>
  <message>
   <source>Left, Right in a chart</source>
   <translation>Links, Rechts in einem Diagramm</translation>
  </message>
  <message>
   <source>Go from point to point and hear each</source>
   <translation>Von Punkt zu Punkt gehen und jeden hören</translation>
  </message>
 </context>
 <context>
  <name>OfferForm</name>
  <message>
   <source>What did you offer?</source>
   <translation>Was haben Sie angeboten?</translation>
  </message>
  <message>
   <source>A new coffee, an apology, a cake.</source>
   <translation>Ein neuer Kaffee, eine Entschuldigung, ein Kuchen.</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Was es wert ist</translation>
  </message>
  <message>
   <source>An apology alone costs nothing.</source>
   <translation>Eine Entschuldigung allein kostet nichts.</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>OnOff</name>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
 </context>
 <context>
  <name>OpenRequest</name>
  <message>
   <source>Save their data …</source>
   <translation>Daten speichern …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>Only store their data</source>
   <translation>Daten nur noch verwahren</translation>
  </message>
  <message>
   <source>Erase this person …</source>
   <translation>Diese Person löschen …</translation>
  </message>
  <message>
   <source>Use their data again</source>
   <translation>Daten wieder verwenden</translation>
  </message>
  <message>
   <source>It is answered</source>
   <translation>Ist beantwortet</translation>
  </message>
  <message>
   <source>More time …</source>
   <translation>Mehr Zeit …</translation>
  </message>
  <message>
   <source>Decline …</source>
   <translation>Ablehnen …</translation>
  </message>
  <message>
   <source>More time because: {why}</source>
   <translation>Mehr Zeit, weil: {why}</translation>
  </message>
  <message>
   <source>Their data is only stored now.</source>
   <translation>Die Daten werden jetzt nur noch verwahrt.</translation>
  </message>
  <message>
   <source>Data of {name}.zip</source>
   <translation>Daten von {name}.zip</translation>
  </message>
  <message>
   <source>Save everything that is kept about them</source>
   <translation>Alles speichern, was über die Person aufbewahrt wird</translation>
  </message>
  <message>
   <source>What is known of {name} may be used again. Tell them.</source>
   <translation>Was über {name} bekannt ist, darf wieder verwendet werden. Sagen Sie es der Person.</translation>
  </message>
  <message>
   <source>What is known of {name} is only stored from now on.</source>
   <translation>Was über {name} bekannt ist, wird ab jetzt nur noch verwahrt.</translation>
  </message>
  <message>
   <source>Gathering everything and saving it …</source>
   <translation>Alles wird gesammelt und gespeichert …</translation>
  </message>
  <message>
   <source>Saved as {file}. Hand it over, then press “It is answered”.</source>
   <translation>Gespeichert als {file}. Übergeben Sie die Datei und drücken Sie dann „Ist beantwortet“.</translation>
  </message>
  <message>
   <source>Read the notes in it first: {count} of them may speak of other people.</source>
   <translation>Lesen Sie zuerst die Notizen darin: {count} davon könnten von anderen Menschen sprechen.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt.</translation>
  </message>
  <message>
   <source>Erased for good. From {day} on no automatic backup can be read about this person.</source>
   <translation>Endgültig gelöscht. Ab {day} verrät keine automatische Sicherung mehr etwas über diese Person.</translation>
  </message>
  <message>
   <source>Take down what is still shown of theirs: {places}</source>
   <translation>Abnehmen, was von der Person noch gezeigt wird: {places}</translation>
  </message>
  <message>
   <source>Answered: {what}.</source>
   <translation>Beantwortet: {what}.</translation>
  </message>
  <message>
   <source>Two months more, once, where it is hard to answer. Tell the customer now why.</source>
   <translation>Einmal zwei Monate mehr, wo eine Antwort schwierig ist. Sagen Sie der Person jetzt, warum.</translation>
  </message>
  <message>
   <source>Take two months more</source>
   <translation>Zwei Monate mehr nehmen</translation>
  </message>
  <message>
   <source>Tell the customer why, and that they can complain to the data protection authority.</source>
   <translation>Sagen Sie der Person, warum, und dass sie sich bei der Datenschutzbehörde beschweren kann.</translation>
  </message>
  <message>
   <source>Decline it</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>It is due two months later now.</source>
   <translation>Sie ist jetzt zwei Monate später fällig.</translation>
  </message>
  <message>
   <source>Declined. Tell the customer.</source>
   <translation>Abgelehnt. Sagen Sie es der Person.</translation>
  </message>
 </context>
 <context>
  <name>OpenStep</name>
  <message>
   <source>Leave it so</source>
   <translation>So lassen</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>{number} {outcome}</source>
   <translation>{number} {outcome}</translation>
  </message>
 </context>
 <context>
  <name>OverviewPart</name>
  <message>
   <source>Purposes and how many people agreed</source>
   <translation>Zwecke und wie viele Menschen zugestimmt haben</translation>
  </message>
  <message>
   <source>Show every purpose</source>
   <translation>Alle Zwecke zeigen</translation>
  </message>
  <message>
   <source>Who agreed to what, in numbers</source>
   <translation>Wer wozu zugestimmt hat, in Zahlen</translation>
  </message>
  <message>
   <source>Who agreed to what</source>
   <translation>Wer wozu zugestimmt hat</translation>
  </message>
  <message>
   <source>“Ending” is within 30 days. Enter or a double click on a number shows who that is. A narrow window has no room for every column; “To be asked” lists them all.</source>
   <translation>„Läuft ab“ heißt innerhalb von 30 Tagen. Enter oder ein Doppelklick auf eine Zahl zeigt, wer das ist. In einem schmalen Fenster fehlen Spalten; „Zu fragen“ führt alle auf.</translation>
  </message>
  <message>
   <source>{people} known; {without} of them never agreed to anything.</source>
   <translation>{people} bekannt; ohne jede Zustimmung: {without}.</translation>
  </message>
  <message>
   <source>Show only what was asked</source>
   <translation>Nur zeigen, was gefragt wurde</translation>
  </message>
 </context>
 <context>
  <name>PaletteOpener</name>
  <message>
   <source>Reading the names of your customers …</source>
   <translation>Die Namen Ihrer Kundschaft werden gelesen …</translation>
  </message>
  <message>
   <source>Type a part of a name, or of what you want to do</source>
   <translation>Tippen Sie einen Teil eines Namens oder dessen, was Sie tun möchten</translation>
  </message>
  <message>
   <source>Nothing fits; try a part of the name</source>
   <translation>Nichts passt; versuchen Sie einen Teil des Namens</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers fit; type more of the name to see all</source>
   <translation>
    <numerusform>%Ln Person passt; tippen Sie mehr vom Namen, um alle zu sehen</numerusform>
    <numerusform>%Ln Personen passen; tippen Sie mehr vom Namen, um alle zu sehen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 line fits</source>
   <translation>1 Zeile passt</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines fit</source>
   <translation>
    <numerusform>%Ln Zeile passt</numerusform>
    <numerusform>%Ln Zeilen passen</numerusform>
   </translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>{page} öffnen</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Person</translation>
  </message>
 </context>
 <context>
  <name>PaperButtons</name>
  <message>
   <source>Print …</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Save as a text document …</source>
   <translation>Als Textdokument speichern …</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Save as a text document</source>
   <translation>Als Textdokument speichern</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Gespeichert als {file}.</translation>
  </message>
 </context>
 <context>
  <name>PaperDesk</name>
  <message>
   <source>Print the card</source>
   <translation>Absprachen drucken</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Receipt …</source>
   <translation>Quittung …</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Gespeichert als „{file}“</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Quittung</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>An den Drucker gegeben</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Wohin speichern</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Save as data (JSON) …</source>
   <translation>Als Daten speichern (JSON) …</translation>
  </message>
  <message>
   <source>Save as linked data (JSON-LD) …</source>
   <translation>Als verknüpfte Daten speichern (JSON-LD) …</translation>
  </message>
 </context>
 <context>
  <name>PaperPanel</name>
  <message>
   <source>Today's list on paper</source>
   <translation>Liste von heute auf Papier</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>That of the shop</source>
   <translation>Die des Geschäfts</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Names will be on this paper: {people}. Whoever finds it can read it, so keep it with you and shred it in the evening.</source>
   <translation>Auf diesem Papier stehen Namen: {people}. Wer es findet, kann es lesen; behalten Sie es bei sich und vernichten Sie es am Abend.</translation>
  </message>
  <message>
   <source>Nobody is in the list now, so there is nothing to print.</source>
   <translation>Gerade steht niemand in der Liste, also gibt es nichts zu drucken.</translation>
  </message>
  <message>
   <source>On it: one reason for each, words that one might say, and boxes for what came of it. Not on it: telephone numbers, and anything about how somebody is.</source>
   <translation>Darauf: für jede Person ein Grund, Worte, die man sagen könnte, und Kästchen für das Ergebnis. Nicht darauf: Telefonnummern und wie es jemandem geht.</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>An den Drucker gegeben</translation>
  </message>
  <message>
   <source>{title} {day}.pdf</source>
   <translation>{title} {day}.pdf</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Gespeichert als „{file}“</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Ein Hallo wert</translation>
  </message>
  <message>
   <source>A5 sheets</source>
   <translation>A5-Blätter</translation>
  </message>
  <message>
   <source>Receipt paper, 80 mm wide</source>
   <translation>Kassenrolle, 80 mm breit</translation>
  </message>
  <message>
   <source>Receipt paper, 58 mm wide</source>
   <translation>Kassenrolle, 58 mm breit</translation>
  </message>
 </context>
 <context>
  <name>PaperPart</name>
  <message>
   <source>Language of the paper</source>
   <translation>Sprache des Papiers</translation>
  </message>
  <message>
   <source>Save who is responsible</source>
   <translation>Verantwortliche speichern</translation>
  </message>
  <message>
   <source>Ready to print, filled with what is set here. A text document can be changed before it is printed.</source>
   <translation>Fertig zum Drucken, mit dem, was hier eingestellt ist. Ein Textdokument lässt sich vor dem Drucken ändern.</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Wer verantwortlich ist</translation>
  </message>
  <message>
   <source>The law wants this on everything that customers are given.</source>
   <translation>Das Gesetz verlangt das auf allem, was Ihre Kundschaft bekommt.</translation>
  </message>
  <message>
   <source>These words are a draft: have a native lawyer read them before you use them.</source>
   <translation>Dieser Wortlaut ist ein Entwurf: Lassen Sie ihn juristisch prüfen, bevor Sie ihn verwenden.</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>der Name</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>die Anschrift</translation>
  </message>
  <message>
   <source>a phone number or an e-mail address</source>
   <translation>Telefonnummer oder E-Mail-Adresse</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Still missing on every sheet: {what}.</source>
   <translation>Fehlt noch auf jedem Blatt: {what}.</translation>
  </message>
  <message>
   <source>Saved who is responsible; paper that is printed from now on says so.</source>
   <translation>Gespeichert, wer verantwortlich ist; ab jetzt steht es auf jedem Ausdruck.</translation>
  </message>
  <message>
   <source>Person or firm</source>
   <translation>Person oder Firma</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Data protection officer, if there is one</source>
   <translation>Datenschutzbeauftragte Person, falls es eine gibt</translation>
  </message>
  <message>
   <source>Authority, if not that of the country</source>
   <translation>Behörde, falls nicht die des Landes</translation>
  </message>
  <message>
   <source>Who is given the anonymous summary</source>
   <translation>Wer die anonyme Zusammenfassung bekommt</translation>
  </message>
 </context>
 <context>
  <name>PassphraseForm</name>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Passphrase oder Rettungscode</translation>
  </message>
  <message>
   <source>Come in as the owner</source>
   <translation>Als Leitung eintreten</translation>
  </message>
  <message>
   <source>Looking … this takes about a second, on purpose.</source>
   <translation>Wird geprüft … das dauert mit Absicht etwa eine Sekunde.</translation>
  </message>
  <message>
   <source>You can try again in {seconds} s.</source>
   <translation>In {seconds} s können Sie es wieder versuchen.</translation>
  </message>
  <message>
   <source>That is not it. Please look for a typing mistake and try again.</source>
   <translation>Das ist sie nicht. Bitte suchen Sie nach einem Tippfehler und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt.</translation>
  </message>
  <message>
   <source>Please type the passphrase first.</source>
   <translation>Bitte geben Sie zuerst die Passphrase ein.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePart</name>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>People in this list</source>
   <translation>Menschen in dieser Liste</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>People to be asked</source>
   <translation>Zu fragende Menschen</translation>
  </message>
  <message>
   <source>Never agreed to anything</source>
   <translation>Noch nie zugestimmt</translation>
  </message>
  <message>
   <source>Agreement ends in 30 days</source>
   <translation>Zustimmung endet in 30 Tagen</translation>
  </message>
  <message>
   <source>Agreement ran out: ask again</source>
   <translation>Zustimmung abgelaufen: neu fragen</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Zugestimmt</translation>
  </message>
  <message>
   <source>Said no: leave them in peace</source>
   <translation>Nein gesagt: in Ruhe lassen</translation>
  </message>
  <message>
   <source>Not asked about this yet</source>
   <translation>Dazu noch nicht gefragt</translation>
  </message>
  <message>
   <source>Of people who never agreed, only the name and the customer number are kept, and only for a while. Nobody is asked again for half a year after a no.</source>
   <translation>Von Menschen, die nie zugestimmt haben, werden nur Name und Kundennummer aufbewahrt, und nur eine Weile. Nach einem Nein wird ein halbes Jahr lang nicht wieder gefragt.</translation>
  </message>
  <message>
   <source>Nobody is in this list.</source>
   <translation>Niemand steht auf dieser Liste.</translation>
  </message>
  <message>
   <source>The first {shown} of {total}; the page Customers finds the others.</source>
   <translation>Die ersten {shown} von {total}; die Seite Kundschaft findet die anderen.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Eine Person.</translation>
  </message>
  <message>
   <source>{total} in this list.</source>
   <translation>{total} auf dieser Liste.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPicker</name>
  <message>
   <source>Which time</source>
   <translation>Welcher Zeitraum</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>Verglichen mit</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Compared from</source>
   <translation>Verglichen von</translation>
  </message>
  <message>
   <source>Compared until</source>
   <translation>Verglichen bis</translation>
  </message>
  <message>
   <source>Show this time</source>
   <translation>Diesen Zeitraum zeigen</translation>
  </message>
  <message>
   <source>{first} to {last}, compared with {other_first} to {other_last}</source>
   <translation>{first} bis {last}, verglichen mit {other_first} bis {other_last}</translation>
  </message>
  <message>
   <source>The numbers are still of {first} to {last}, compared with {other_first} to {other_last}: “{button}” shows your days.</source>
   <translation>Die Zahlen sind noch von {first} bis {last}, verglichen mit {other_first} bis {other_last}: „{button}“ zeigt Ihre Tage.</translation>
  </message>
 </context>
 <context>
  <name>PersonPicker</name>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Kundennummer (Kasse)</translation>
  </message>
  <message>
   <source>Customer, by name or number</source>
   <translation>Person, nach Name oder Kundennummer</translation>
  </message>
  <message>
   <source>Customers who fit</source>
   <translation>Passende Personen</translation>
  </message>
  <message>
   <source>Choose a customer from the list: type, then press Enter.</source>
   <translation>Wählen Sie eine Person aus der Liste: tippen, dann Enter drücken.</translation>
  </message>
  <message>
   <source>Nobody is called that.</source>
   <translation>Niemand heißt so.</translation>
  </message>
  <message>
   <source>Chosen.</source>
   <translation>Ausgewählt.</translation>
  </message>
 </context>
 <context>
  <name>PersonRow</name>
  <message>
   <source>I am asking them</source>
   <translation>Ich frage jetzt</translation>
  </message>
 </context>
 <context>
  <name>PictureChoice</name>
  <message>
   <source>Reading …</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>Choose its file …</source>
   <translation>Datei auswählen …</translation>
  </message>
  <message>
   <source>If the photo is on this computer: so it is known later which one was meant.</source>
   <translation>Falls das Foto auf diesem Computer liegt: So ist später bekannt, welches gemeint war.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Andere Datei auswählen …</translation>
  </message>
  <message>
   <source>{file}: only its fingerprint is kept, never the picture.</source>
   <translation>{file}: Nur der Fingerabdruck wird aufbewahrt, nie das Bild.</translation>
  </message>
 </context>
 <context>
  <name>PieceBlock</name>
  <message>
   <source>The picture is known by its file.</source>
   <translation>Das Bild ist an seiner Datei zu erkennen.</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Neu fragen …</translation>
  </message>
  <message>
   <source>Taken down</source>
   <translation>Abgenommen</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Zurücknehmen …</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Jetzt zurücknehmen</translation>
  </message>
  <message>
   <source>Mark as shown</source>
   <translation>Als gezeigt vermerken</translation>
  </message>
 </context>
 <context>
  <name>PieceForm</name>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lesen Sie diese Worte vor oder geben Sie das Blatt:</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>The exact words, or what the photo shows</source>
   <translation>Der genaue Wortlaut oder was das Foto zeigt</translation>
  </message>
  <message>
   <source>Where it is shown (wall, website …)</source>
   <translation>Wo es gezeigt wird (Wand, Website …)</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Ein ausdrückliches Ja zu diesen Worten</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Auf Papier unterschrieben</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Von Ihnen an diesem Bildschirm gedrückt</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Am Telefon, zu diesen Worten</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>Wie wurde ja gesagt?</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Ja, aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>PieceRow</name>
  <message>
   <source>Taken down</source>
   <translation>Abgenommen</translation>
  </message>
  <message>
   <source>Taken down, and forgotten here.</source>
   <translation>Abgenommen und hier gelöscht.</translation>
  </message>
 </context>
 <context>
  <name>PinPad</name>
  <message>
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <source>Take the last digit back</source>
   <translation>Letzte Ziffer zurücknehmen</translation>
  </message>
 </context>
 <context>
  <name>PlaceForm</name>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt. Nichts wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>PlanStep</name>
  <message>
   <source>A new folder. What is on this computer now stays as it is.</source>
   <translation>Ein neuer Ordner. Was jetzt auf diesem Computer ist, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Where to restore it</source>
   <translation>Wohin zurückspielen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>In welchem Ordner der Ordner des Geschäfts entstehen soll</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mein Geschäft</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Bitte wählen Sie einen Ordner.</translation>
  </message>
 </context>
 <context>
  <name>PollPanel</name>
  <message>
   <source>Somebody chooses …</source>
   <translation>Jemand wählt …</translation>
  </message>
  <message>
   <source>Type in the sheet …</source>
   <translation>Das Blatt eintippen …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Jemanden herausnehmen …</translation>
  </message>
  <message>
   <source>End it now</source>
   <translation>Jetzt beenden</translation>
  </message>
  <message>
   <source>Open it again …</source>
   <translation>Wieder öffnen …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>Was daraus wurde …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Von der Liste nehmen</translation>
  </message>
  <message>
   <source>Sheet for the counter</source>
   <translation>Blatt für die Theke</translation>
  </message>
  <message>
   <source>Votes of those who said so here; who did not choose may think otherwise.</source>
   <translation>Stimmen derer, die es hier gesagt haben; wer nicht gewählt hat, denkt vielleicht anders.</translation>
  </message>
  <message>
   <source>The sheet for the counter: one page, on which everybody makes a line.</source>
   <translation>Das Blatt für die Theke: eine Seite, auf der jede Person einen Strich macht.</translation>
  </message>
  <message>
   <source>Over: say what becomes of it.</source>
   <translation>Beendet: Sagen Sie, was daraus wird.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Von der Liste genommen.</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Mitgezählt.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Herausgenommen.</translation>
  </message>
  <message>
   <source>Added.</source>
   <translation>Dazugezählt.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>Open again.</source>
   <translation>Wieder offen.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>Die Person weiß, was daraus wurde.</translation>
  </message>
 </context>
 <context>
  <name>PollsPart</name>
  <message>
   <source>Polls</source>
   <translation>Abstimmungen</translation>
  </message>
  <message>
   <source>Ask regulars something …</source>
   <translation>Stammgäste etwas fragen …</translation>
  </message>
  <message>
   <source>The poll that is chosen</source>
   <translation>Die gewählte Abstimmung</translation>
  </message>
  <message>
   <source>No polls yet</source>
   <translation>Noch keine Abstimmungen</translation>
  </message>
  <message>
   <source>Two to six things to choose from, asked here and nowhere else; everybody chooses once.</source>
   <translation>Zwei bis sechs Dinge zur Auswahl, hier gefragt und nirgends sonst; jede Person wählt einmal.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Wie es steht</translation>
  </message>
  <message>
   <source>Ask regulars something</source>
   <translation>Stammgäste etwas fragen</translation>
  </message>
  <message>
   <source>One vote a person. Whoever wants no name in it makes a line on the sheet at the counter.</source>
   <translation>Eine Stimme pro Person. Wer keinen Namen nennen will, macht einen Strich auf dem Blatt an der Theke.</translation>
  </message>
  <message>
   <source>Asked: print the sheet for the counter.</source>
   <translation>Gefragt: Drucken Sie das Blatt für die Theke.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Strg+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go to the poll that is chosen; in the sheet: the next number</source>
   <translation>Zur gewählten Abstimmung; im Blatt: zur nächsten Zahl</translation>
  </message>
 </context>
 <context>
  <name>PrivacyPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Teile dieser Seite</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Datenschutz &amp; Einwilligung</translation>
  </message>
  <message>
   <source>What people agreed to, what they ask, what is kept, what was done.</source>
   <translation>Wozu Menschen zugestimmt haben, was sie verlangen, was aufbewahrt wird, was getan wurde.</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>Bild ab, Bild auf</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Die Seite rollen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Show who is behind a number, or open a customer</source>
   <translation>Zeigen, wer hinter einer Zahl steht, oder ein Profil öffnen</translation>
  </message>
 </context>
 <context>
  <name>ProfilePanel</name>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Record a visit</source>
   <translation>Besuch eintragen</translation>
  </message>
  <message>
   <source>Seen or heard …</source>
   <translation>Gesehen oder gehört …</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Absprachen</translation>
  </message>
  <message>
   <source>What they agreed to and wish for, to be read together</source>
   <translation>Zustimmungen und Wünsche, zum gemeinsamen Lesen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Put together …</source>
   <translation>Zusammenlegen …</translation>
  </message>
  <message>
   <source>When the shop knows this person twice</source>
   <translation>Wenn das Geschäft diese Person zweimal kennt</translation>
  </message>
  <message>
   <source>How they were seen or heard</source>
   <translation>Wie die Person gesehen oder gehört wurde</translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Kundennummer {till_id}</translation>
  </message>
 </context>
 <context>
  <name>ProfileViewModel</name>
  <message>
   <source>{name}: the visit is written down</source>
   <translation>{name}: der Besuch ist eingetragen</translation>
  </message>
  <message>
   <source>{name} was seen or heard: written down</source>
   <translation>{name}: gesehen oder gehört, aufgeschrieben</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name}: die Abwesenheit ist eingetragen</translation>
  </message>
  <message>
   <source>{name}: the away note is gone</source>
   <translation>{name}: die Abwesenheit ist entfernt</translation>
  </message>
  <message>
   <source>{name}: the appointment is written down</source>
   <translation>{name}: der Termin ist eingetragen</translation>
  </message>
  <message>
   <source>{name}: the subscription is written down</source>
   <translation>{name}: das Abo ist eingetragen</translation>
  </message>
  <message>
   <source>{name}: taken off</source>
   <translation>{name}: entfernt</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} wird nicht mehr vorgeschlagen</translation>
  </message>
  <message>
   <source>{name} may be suggested again</source>
   <translation>{name} kann wieder vorgeschlagen werden</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name}: die Angaben sind gespeichert</translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name}: keine Antwort, bleibt in der Liste</translation>
  </message>
  <message>
   <source>{name}: the call is written down</source>
   <translation>{name}: der Anruf ist aufgeschrieben</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
 </context>
 <context>
  <name>QuestionRow</name>
  <message>
   <source>Question {number}</source>
   <translation>Frage {number}</translation>
  </message>
  <message>
   <source>How it is answered</source>
   <translation>Wie geantwortet wird</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Two to six, with a semicolon between them</source>
   <translation>Zwei bis sechs, mit einem Strichpunkt dazwischen</translation>
  </message>
 </context>
 <context>
  <name>ReasonForm</name>
  <message>
   <source>The reason; the customer is told it</source>
   <translation>Der Grund; die Person erfährt ihn</translation>
  </message>
 </context>
 <context>
  <name>ReceiptOffer</name>
  <message>
   <source>A receipt</source>
   <translation>Eine Quittung</translation>
  </message>
  <message>
   <source>Written down. Would you like a receipt, to keep or to throw away?</source>
   <translation>Aufgeschrieben. Möchten Sie eine Quittung, zum Behalten oder Wegwerfen?</translation>
  </message>
  <message>
   <source>Receipt: {way}</source>
   <translation>Quittung: {way}</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Nicht nötig</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPanel</name>
  <message>
   <source>Offer something …</source>
   <translation>Etwas anbieten …</translation>
  </message>
  <message>
   <source>It is put right …</source>
   <translation>Es ist wiedergutgemacht …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>Written down what you offered.</source>
   <translation>Aufgeschrieben, was Sie angeboten haben.</translation>
  </message>
  <message>
   <source>Put right.</source>
   <translation>Wiedergutgemacht.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPart</name>
  <message>
   <source>Put right</source>
   <translation>Wiedergutmachen</translation>
  </message>
  <message>
   <source>Write down what went wrong …</source>
   <translation>Aufschreiben, was schiefging …</translation>
  </message>
  <message>
   <source>The mistake that is chosen</source>
   <translation>Der gewählte Fehler</translation>
  </message>
  <message>
   <source>The list of mistakes</source>
   <translation>Die Liste der Fehler</translation>
  </message>
  <message>
   <source>Write down that something went wrong</source>
   <translation>Aufschreiben, dass etwas schiefging</translation>
  </message>
  <message>
   <source>Written down. Now put it right.</source>
   <translation>Aufgeschrieben. Machen Sie es jetzt wieder gut.</translation>
  </message>
  <message>
   <source>That is what people at the counter may give by themselves.</source>
   <translation>So viel darf man an der Theke selbst geben.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Recovery sheet</source>
   <translation>Rettungsblatt</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Angelegt am {day}</translation>
  </message>
  <message>
   <source>It opens the shop on Local Regulars if the passphrase is forgotten.</source>
   <translation>Er öffnet das Geschäft in Local Regulars, wenn die Passphrase vergessen ist.</translation>
  </message>
  <message>
   <source>Type it into the field for the passphrase. Capitals, spaces and dashes do not matter.</source>
   <translation>Geben Sie ihn in das Feld für die Passphrase ein. Großschreibung, Leerzeichen und Striche sind egal.</translation>
  </message>
  <message>
   <source>It has zeros and ones, but no letters O, I, L or U.</source>
   <translation>Er enthält Nullen und Einsen, aber keine Buchstaben O, I, L oder U.</translation>
  </message>
  <message>
   <source>Without the passphrase and without this code nobody can open the shop, and that includes us.</source>
   <translation>Ohne die Passphrase und ohne diesen Code kann niemand das Geschäft öffnen, auch wir nicht.</translation>
  </message>
  <message>
   <source>Away from the shop and its computer: at home, in a safe, or with somebody you trust.</source>
   <translation>Fern vom Geschäft und seinem Computer: zu Hause, in einem Tresor oder bei jemandem, dem Sie vertrauen.</translation>
  </message>
  <message>
   <source>Never beside the computer, and never together with the passphrase.</source>
   <translation>Nie neben dem Computer und nie zusammen mit der Passphrase.</translation>
  </message>
  <message>
   <source>Only the newest sheet counts. Tear up those made before.</source>
   <translation>Nur das neueste Blatt gilt. Zerreißen Sie die früheren.</translation>
  </message>
  <message>
   <source>If somebody may have seen it, open Settings, Keys, and make a new code.</source>
   <translation>Könnte jemand es gesehen haben, öffnen Sie Einstellungen, Schlüssel, und legen Sie einen neuen Code an.</translation>
  </message>
  <message>
   <source>What this code is for</source>
   <translation>Wozu dieser Code dient</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Wo es aufzubewahren ist</translation>
  </message>
 </context>
 <context>
  <name>RemovableLine</name>
  <message>
   <source>Remove: {days}</source>
   <translation>Entfernen: {days}</translation>
  </message>
 </context>
 <context>
  <name>RequestForm</name>
  <message>
   <source>What they ask</source>
   <translation>Was verlangt wird</translation>
  </message>
  <message>
   <source>The day on which they asked</source>
   <translation>Der Tag der Anfrage</translation>
  </message>
  <message>
   <source>In their own words, if it helps</source>
   <translation>In den eigenen Worten der Person, falls es hilft</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>RequestsPart</name>
  <message>
   <source>Add a request …</source>
   <translation>Anfrage eintragen …</translation>
  </message>
  <message>
   <source>Requests of customers</source>
   <translation>Anfragen der Kundschaft</translation>
  </message>
  <message>
   <source>Whoever asks what you keep about them, or wants it corrected, left alone or erased, is answered within a month, free of charge. Write it down at once, whoever it was told to.</source>
   <translation>Wer fragt, was Sie über sie oder ihn aufbewahren, oder es berichtigt, in Ruhe gelassen oder gelöscht haben will, bekommt innerhalb eines Monats kostenlos Antwort. Schreiben Sie es gleich auf, egal wem es gesagt wurde.</translation>
  </message>
  <message>
   <source>Answered lately</source>
   <translation>Zuletzt beantwortet</translation>
  </message>
  <message>
   <source>Nothing is waiting for an answer.</source>
   <translation>Nichts wartet auf eine Antwort.</translation>
  </message>
  <message>
   <source>{late} of {count} overdue: answer now.</source>
   <translation>{late} von {count} überfällig: jetzt beantworten.</translation>
  </message>
  <message>
   <source>{count} waiting for an answer.</source>
   <translation>{count} warten auf Antwort.</translation>
  </message>
  <message>
   <source>{name} · {what} · {ending}</source>
   <translation>{name} · {what} · {ending}</translation>
  </message>
  <message>
   <source>Written down; it is due within a month.</source>
   <translation>Aufgeschrieben; fällig innerhalb eines Monats.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>What they ask</source>
   <translation>Was verlangt wird</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>In eigenen Worten</translation>
  </message>
 </context>
 <context>
  <name>RestorePage</name>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung zurückspielen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>This would come back</source>
   <translation>Das käme zurück</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Restore and open</source>
   <translation>Zurückspielen und öffnen</translation>
  </message>
  <message>
   <source>Opening the backup and checking every part of it …</source>
   <translation>Die Sicherung wird geöffnet und in allen Teilen geprüft …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Wird zurückgespielt …</translation>
  </message>
  <message>
   <source>The backup could not be restored because of a mistake of ours. Nothing was made.</source>
   <translation>Die Sicherung konnte wegen eines Fehlers von uns nicht zurückgespielt werden. Nichts wurde angelegt.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPanel</name>
  <message>
   <source>The answers</source>
   <translation>Die Antworten</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>The answers: {survey}</source>
   <translation>Die Antworten: {survey}</translation>
  </message>
  <message>
   <source>Written down in the log.</source>
   <translation>In den Aufzeichnungen notiert.</translation>
  </message>
 </context>
 <context>
  <name>RowList</name>
  <message>
   <source>Show more</source>
   <translation>Mehr zeigen</translation>
  </message>
 </context>
 <context>
  <name>RulesForm</name>
  <message>
   <source>Whoever was asked or answered is left alone for</source>
   <translation>Wer gefragt wurde oder geantwortet hat, bleibt in Ruhe</translation>
  </message>
  <message>
   <source>People asked a day, all surveys together</source>
   <translation>Personen, die am Tag gefragt werden, alle Umfragen zusammen</translation>
  </message>
  <message>
   <source>From 1 to 5: put right a mark of at most</source>
   <translation>Noten von 1 bis 5: wiedergutmachen bis zur Note</translation>
  </message>
  <message>
   <source>From 0 to 10: put right a mark of at most</source>
   <translation>Noten von 0 bis 10: wiedergutmachen bis zur Note</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Wie gefragt wird</translation>
  </message>
  <message>
   <source>The days of rest are shared by all surveys. Nobody under age is asked, and nobody who did not agree.</source>
   <translation>Die Ruhezeit gilt für alle Umfragen zusammen. Niemand unter 18 wird gefragt, und niemand, der nicht zugestimmt hat.</translation>
  </message>
  <message>
   <source>Keep this</source>
   <translation>So soll es gelten</translation>
  </message>
 </context>
 <context>
  <name>SameForm</name>
  <message>
   <source>It is the same as</source>
   <translation>Es ist dasselbe wie</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Zusammenlegen</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Caps Lock is on.</source>
   <translation>Die Feststelltaste ist an.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Every change holds at once.</source>
   <translation>Jede Änderung gilt sofort.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <source>No setting is called that</source>
   <translation>Keine Einstellung heißt so</translation>
  </message>
  <message>
   <source>Try another word, or press Esc to see all of them.</source>
   <translation>Versuchen Sie ein anderes Wort, oder drücken Sie Esc, um alle zu sehen.</translation>
  </message>
  <message>
   <source>find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <source>from the search to what it found</source>
   <translation>von der Suche zum Gefundenen</translation>
  </message>
 </context>
 <context>
  <name>SettleForm</name>
  <message>
   <source>What did it cost in the end?</source>
   <translation>Was hat es am Ende gekostet?</translation>
  </message>
  <message>
   <source>Empty: what was offered.</source>
   <translation>Leer: was angeboten wurde.</translation>
  </message>
  <message>
   <source>It is put right</source>
   <translation>Es ist wiedergutgemacht</translation>
  </message>
 </context>
 <context>
  <name>ShopSection</name>
  <message>
   <source>Your shop</source>
   <translation>Ihr Geschäft</translation>
  </message>
  <message>
   <source>It stands on papers for customers. The folder on this computer keeps its name.</source>
   <translation>Dieser Name steht auf Papieren für die Kundschaft. Der Ordner auf diesem Computer behält seinen Namen.</translation>
  </message>
  <message>
   <source>What is your shop called?</source>
   <translation>Wie heißt Ihr Geschäft?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>business name rename kind trade</source>
   <translation>Firma Name umbenennen Art Branche</translation>
  </message>
  <message>
   <source>region place time clock holidays notices</source>
   <translation>Region Ort Zeit Uhr Feiertage Hinweise</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Bitte geben Sie dem Geschäft einen Namen.</translation>
  </message>
  <message>
   <source>The shop is called “{name}”</source>
   <translation>Das Geschäft heißt „{name}“</translation>
  </message>
  <message>
   <source>Kind of place: {kind}</source>
   <translation>Art des Geschäfts: {kind}</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are changed</source>
   <translation>Land, Zeitzone und Sprache der Kundschaft sind geändert</translation>
  </message>
 </context>
 <context>
  <name>ShopShell</name>
  <message>
   <source>Bring in a till export, a file of consents or one of appointments</source>
   <translation>Kassenexport, Datei mit Zustimmungen oder mit Terminen einlesen</translation>
  </message>
  <message>
   <source>Exports (*.csv *.tsv *.txt *.gz);;All files (*)</source>
   <translation>Exporte (*.csv *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Choose the picture</source>
   <translation>Bild auswählen</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;All files (*)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Finden …</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Datei einlesen</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>Das ist der Leitung des Geschäfts vorbehalten; bitten Sie sie, kurz zu übernehmen.</translation>
  </message>
  <message>
   <source>A customer, a screen or an action (Ctrl+K)</source>
   <translation>Person, Seite oder Aktion (Strg+K)</translation>
  </message>
  <message>
   <source>What it says about this screen (Shift+F1)</source>
   <translation>Was darin über diese Seite steht (Umschalt+F1)</translation>
  </message>
 </context>
 <context>
  <name>ShopStep</name>
  <message>
   <source>What is your shop called?</source>
   <translation>Wie heißt Ihr Geschäft?</translation>
  </message>
  <message>
   <source>A new folder on this computer. It holds everything, locked.</source>
   <translation>Ein neuer Ordner auf diesem Computer. Er enthält alles, verschlossen.</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Wo es aufzubewahren ist</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>In welchem Ordner der Ordner des Geschäfts entstehen soll</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mein Geschäft</translation>
  </message>
  <message>
   <source>If you skip this step, your shop is called “{name}” for now, in a new folder, and its kind is “{kind}”. Name and kind can be changed in Settings.</source>
   <translation>Ohne diesen Schritt heißt Ihr Geschäft vorerst „{name}“, in einem neuen Ordner, und seine Art ist „{kind}“. Name und Art lassen sich in den Einstellungen ändern.</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Bitte geben Sie dem Geschäft einen Namen.</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Bitte wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <source>There is something in this folder already. Please choose a new or an empty one.</source>
   <translation>In diesem Ordner liegt schon etwas. Bitte wählen Sie einen neuen oder leeren.</translation>
  </message>
  <message>
   <source>Where to keep the shop</source>
   <translation>Wo das Geschäft liegen soll</translation>
  </message>
  <message>
   <source>{place}, {country}</source>
   <translation>{place}, {country}</translation>
  </message>
  <message>
   <source>Café, bakery or bar</source>
   <translation>Café, Bäckerei oder Bar</translation>
  </message>
  <message>
   <source>Gym or studio</source>
   <translation>Fitness oder Studio</translation>
  </message>
  <message>
   <source>Salon</source>
   <translation>Salon</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>What kind of place is it?</source>
   <translation>Was für ein Geschäft ist es?</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Language of your customers</source>
   <translation>Sprache Ihrer Kundschaft</translation>
  </message>
 </context>
 <context>
  <name>ShortcutSheet</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>ShownPart</name>
  <message>
   <source>Whoever let you show a kind word or a photo may take it back at any time. Take it off the wall or the website, then press the button: only then is it forgotten here too.</source>
   <translation>Wer Sie ein nettes Wort oder ein Foto zeigen lässt, darf es jederzeit zurücknehmen. Nehmen Sie es von der Wand oder der Website und drücken Sie dann den Knopf: Erst dann wird es auch hier gelöscht.</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to take down</source>
   <translation>
    <numerusform>%n Sache abzunehmen</numerusform>
    <numerusform>%n Sachen abzunehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to take down: everything that is shown is agreed to.</source>
   <translation>Nichts abzunehmen: Allem, was gezeigt wird, ist zugestimmt.</translation>
  </message>
 </context>
 <context>
  <name>ShownSection</name>
  <message>
   <source>What others may see</source>
   <translation>Was andere sehen dürfen</translation>
  </message>
  <message>
   <source>Agree to something being shown …</source>
   <translation>Dem Zeigen von etwas zustimmen …</translation>
  </message>
  <message>
   <source>Nothing. We ask about each thing by itself: which words or picture, and where.</source>
   <translation>Nichts. Wir fragen jedes Mal einzeln: welche Worte oder welches Bild, und wo.</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Where to go</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <source>Saved on this computer only</source>
   <translation>Nur auf diesem Computer gespeichert</translation>
  </message>
 </context>
 <context>
  <name>SignInOffer</name>
  <message>
   <source>Open with this computer's sign-in</source>
   <translation>Mit der Anmeldung dieses Computers öffnen</translation>
  </message>
  <message>
   <source>Whoever is signed in to this computer can open the shop.</source>
   <translation>Wer an diesem Computer angemeldet ist, kann das Geschäft öffnen.</translation>
  </message>
  <message>
   <source>This computer's sign-in does not open the shop after a lock: please type the passphrase.</source>
   <translation>Nach einer Sperre öffnet die Anmeldung dieses Computers das Geschäft nicht: Bitte geben Sie die Passphrase ein.</translation>
  </message>
 </context>
 <context>
  <name>StaffDoor</name>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>{name} is here (owner)</source>
   <translation>{name} ist da (Leitung)</translation>
  </message>
  <message>
   <source>The owner is here</source>
   <translation>Die Leitung ist da</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} ist da</translation>
  </message>
 </context>
 <context>
  <name>StaffForm</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>What they may do</source>
   <translation>Was die Person darf</translation>
  </message>
  <message>
   <source>Staff: Today and the counter</source>
   <translation>Team: Heute und die Theke</translation>
  </message>
  <message>
   <source>Owner: everything</source>
   <translation>Leitung: alles</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>The same PIN again</source>
   <translation>Dieselbe PIN noch einmal</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Somebody new at the counter</source>
   <translation>Jemand Neues an der Theke</translation>
  </message>
  <message>
   <source>Another PIN for {name}</source>
   <translation>Andere PIN für {name}</translation>
  </message>
  <message>
   <source>4 to 8 digits, not 1234 or the like.</source>
   <translation>4 bis 8 Ziffern, nicht 1234 oder Ähnliches.</translation>
  </message>
  <message>
   <source>Please type a name; a first name will do.</source>
   <translation>Bitte geben Sie einen Namen ein; der Vorname genügt.</translation>
  </message>
  <message>
   <source>The two PINs differ. Please type them again.</source>
   <translation>Die beiden PINs sind verschieden. Bitte geben Sie sie noch einmal ein.</translation>
  </message>
 </context>
 <context>
  <name>StaffRow</name>
  <message>
   <source>Change the PIN …</source>
   <translation>PIN ändern …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Team</translation>
  </message>
 </context>
 <context>
  <name>StaffSection</name>
  <message>
   <source>People at the counter</source>
   <translation>Menschen an der Theke</translation>
  </message>
  <message>
   <source>Add somebody …</source>
   <translation>Jemanden hinzufügen …</translation>
  </message>
  <message>
   <source>staff employee team PIN role owner password hand over</source>
   <translation>Personal Mitarbeitende Team PIN Rolle Leitung Passwort übergeben</translation>
  </message>
  <message>
   <source>Let others use Today and the counter without your settings, files and customer list: add them here, then press “Hand over” in the sidebar (Ctrl+Shift+L). They say who they are with a PIN.</source>
   <translation>Lassen Sie andere „Heute“ und die Theke nutzen, ohne Ihre Einstellungen, Dateien und die Liste der Kundschaft: Fügen Sie sie hier hinzu und drücken Sie dann links auf „Übergeben“ (Strg+Umschalt+L). Mit einer PIN sagt jede Person, wer sie ist.</translation>
  </message>
  <message>
   <source>A PIN is not a lock. It keeps mistakes and curiosity out, not somebody who knows computers: the shop is open behind it. When nobody is there, lock the shop (Ctrl+L).</source>
   <translation>Eine PIN ist kein Schloss. Sie hält Versehen und Neugier fern, nicht jemanden, der sich mit Computern auskennt: Das Geschäft ist dahinter offen. Wenn niemand da ist, sperren Sie das Geschäft (Strg+L).</translation>
  </message>
  <message>
   <source>{name} is not at the counter any more.</source>
   <translation>{name} ist nicht mehr an der Theke.</translation>
  </message>
  <message>
   <source>{name} can say now that they are here.</source>
   <translation>{name} kann sich jetzt an der Theke melden.</translation>
  </message>
  <message>
   <source>{name} has another PIN.</source>
   <translation>{name} hat eine andere PIN.</translation>
  </message>
 </context>
 <context>
  <name>StandingNotices</name>
  <message>
   <source>Restore a backup …</source>
   <translation>Sicherung zurückspielen …</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>See backups</source>
   <translation>Sicherungen ansehen</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>Die letzte Sicherung ist nicht gelungen. {why}</translation>
  </message>
  <message>
   <source>Something is wrong with the shop's files. {what} {advice}</source>
   <translation>Mit den Dateien des Geschäfts stimmt etwas nicht. {what} {advice}</translation>
  </message>
  <message>
   <source>Your last backup could not be opened. {why}</source>
   <translation>Ihre letzte Sicherung ließ sich nicht öffnen. {why}</translation>
  </message>
  <message>
   <source>The disk with your shop is nearly full: less than 1 GB is left. Please make some room.</source>
   <translation>Die Festplatte mit Ihrem Geschäft ist fast voll: weniger als 1 GB ist frei. Bitte schaffen Sie Platz.</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Notice when a regular is missing, and ask kindly.</source>
   <translation>Merken, wenn ein Stammgast fehlt, und freundlich nachfragen.</translation>
  </message>
  <message>
   <source>Everything stays on this computer, locked with your passphrase. No account, no internet.</source>
   <translation>Alles bleibt auf diesem Computer, verschlossen mit Ihrer Passphrase. Kein Konto, kein Internet.</translation>
  </message>
  <message>
   <source>There is no shop in “{folder}”. Please choose the folder in which the shop was made.</source>
   <translation>In „{folder}“ liegt kein Geschäft. Bitte wählen Sie den Ordner, in dem es angelegt wurde.</translation>
  </message>
  <message>
   <source>Your shops</source>
   <translation>Ihre Geschäfte</translation>
  </message>
  <message>
   <source>Make a new shop</source>
   <translation>Neues Geschäft anlegen</translation>
  </message>
  <message>
   <source>Open an existing shop …</source>
   <translation>Vorhandenes Geschäft öffnen …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Sicherung zurückspielen …</translation>
  </message>
  <message>
   <source>Look around with a demo shop</source>
   <translation>In einem Demo-Geschäft umsehen</translation>
  </message>
  <message>
   <source>The folder of your shop</source>
   <translation>Der Ordner Ihres Geschäfts</translation>
  </message>
 </context>
 <context>
  <name>StepButtons</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Skip this step</source>
   <translation>Schritt überspringen</translation>
  </message>
 </context>
 <context>
  <name>SurveyForm</name>
  <message>
   <source>A new survey</source>
   <translation>Eine neue Umfrage</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Wie sie heißt</translation>
  </message>
  <message>
   <source>Stands above the questions</source>
   <translation>Steht über den Fragen</translation>
  </message>
  <message>
   <source>Language of the usual questions</source>
   <translation>Sprache der üblichen Fragen</translation>
  </message>
  <message>
   <source>One more question</source>
   <translation>Noch eine Frage</translation>
  </message>
  <message>
   <source>Keep this survey</source>
   <translation>Umfrage speichern</translation>
  </message>
  <message>
   <source>Reword this survey</source>
   <translation>Diese Umfrage umformulieren</translation>
  </message>
 </context>
 <context>
  <name>SurveyPaperPanel</name>
  <message>
   <source>Sheet to print</source>
   <translation>Bogen zum Drucken</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>Sprache des Bogens</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Sheet to print: {survey}</source>
   <translation>Bogen zum Drucken: {survey}</translation>
  </message>
  <message>
   <source>For whoever takes one. Nobody can tell from it who filled it in, so copy it as you like.</source>
   <translation>Für alle, die einen nehmen. Niemand sieht ihm an, wer ihn ausgefüllt hat; kopieren Sie ihn, so oft Sie mögen.</translation>
  </message>
  <message>
   <source>For one person: its number says which sheet it is, and no name is on it.</source>
   <translation>Für eine Person: Die Nummer sagt, welcher Bogen es ist, und kein Name steht darauf.</translation>
  </message>
 </context>
 <context>
  <name>SurveyRow</name>
  <message>
   <source>Start asking</source>
   <translation>Mit dem Fragen beginnen</translation>
  </message>
  <message>
   <source>Who to ask today</source>
   <translation>Wen heute fragen</translation>
  </message>
  <message>
   <source>Show to a customer</source>
   <translation>Einer Kundin oder einem Kunden zeigen</translation>
  </message>
  <message>
   <source>Print a sheet for anybody …</source>
   <translation>Bogen für alle drucken …</translation>
  </message>
  <message>
   <source>Read out and type</source>
   <translation>Vorlesen und eintippen</translation>
  </message>
  <message>
   <source>See the answers</source>
   <translation>Antworten ansehen</translation>
  </message>
  <message>
   <source>Reword</source>
   <translation>Umformulieren</translation>
  </message>
  <message>
   <source>Stop asking</source>
   <translation>Nicht mehr fragen</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Wegwerfen</translation>
  </message>
 </context>
 <context>
  <name>SurveysPart</name>
  <message>
   <source>Surveys</source>
   <translation>Umfragen</translation>
  </message>
  <message>
   <source>New survey</source>
   <translation>Neue Umfrage</translation>
  </message>
  <message>
   <source>Type in a paper sheet</source>
   <translation>Papierbogen eingeben</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Wie gefragt wird</translation>
  </message>
  <message>
   <source>Survey</source>
   <translation>Umfrage</translation>
  </message>
  <message>
   <source>No survey yet</source>
   <translation>Noch keine Umfrage</translation>
  </message>
  <message>
   <source>One question a year tells you more than a hundred guesses. Ask few people, and never the same ones.</source>
   <translation>Eine Frage im Jahr sagt Ihnen mehr als hundert Vermutungen. Fragen Sie wenige, und nie dieselben.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>The next field of a sheet; after the last one, keep the answers</source>
   <translation>Das nächste Feld eines Bogens; nach dem letzten die Antworten speichern</translation>
  </message>
  <message>
   <source>Asking begins.</source>
   <translation>Jetzt wird gefragt.</translation>
  </message>
  <message>
   <source>Nobody is asked any more.</source>
   <translation>Niemand wird mehr gefragt.</translation>
  </message>
  <message>
   <source>Thrown away.</source>
   <translation>Weggeworfen.</translation>
  </message>
  <message>
   <source>Kept. Nobody is asked before you start it.</source>
   <translation>Gespeichert. Niemand wird gefragt, bevor Sie beginnen.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>That holds from now on.</source>
   <translation>Das gilt von jetzt an.</translation>
  </message>
  <message>
   <source>An answer was kept.</source>
   <translation>Eine Antwort wurde gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>TabbedPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Teile dieser Seite</translation>
  </message>
 </context>
 <context>
  <name>TableSwitch</name>
  <message>
   <source>Show as chart</source>
   <translation>Als Bild zeigen</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
 </context>
 <context>
  <name>TakeawaySection</name>
  <message>
   <source>Take everything away</source>
   <translation>Alles mitnehmen</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Alles in offenen Formaten</translation>
  </message>
  <message>
   <source>export leave CSV JSON spreadsheet tables data portability</source>
   <translation>Export gehen CSV JSON Tabellen Daten mitnehmen</translation>
  </message>
  <message>
   <source>A new folder with everything that the shop keeps, for other programs: tables for spreadsheets, one document, and a page that explains them. The shop stays as it is.</source>
   <translation>Ein neuer Ordner mit allem, was das Geschäft aufbewahrt, für andere Programme: Tabellen, ein Dokument und eine Seite, die sie erklärt. Das Geschäft bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>The files are not locked: whoever has them can read them. They hold names, telephone numbers, addresses and notes of your customers, every visit and order, what each of them agreed to, whom you asked after and what came of it, away dates, wishes, people to call, requests, the people at your counter, and what was done in the program. Nobody who was erased is in them.</source>
   <translation>Die Dateien sind nicht verschlossen: Wer sie hat, kann sie lesen. Sie enthalten Namen, Telefonnummern, Anschriften und Notizen Ihrer Kundschaft, jeden Besuch und jede Bestellung, wozu wer zugestimmt hat, nach wem Sie gefragt haben und was sich ergab, Abwesenheiten, Wünsche, Kontakte, Anfragen, die Menschen an Ihrer Theke und was im Programm getan wurde. Wer gelöscht wurde, steht nicht darin.</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Dateien zeigen</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <source>Save everything in a folder …</source>
   <translation>Alles in einem Ordner speichern …</translation>
  </message>
  <message>
   <source>Where shall the new folder lie?</source>
   <translation>Wo soll der neue Ordner liegen?</translation>
  </message>
  <message>
   <source>Writing everything …</source>
   <translation>Alles wird geschrieben …</translation>
  </message>
  <message>
   <source>Everything is in {folder}. Begin with README.html.</source>
   <translation>Alles liegt in {folder}. Beginnen Sie mit README.html.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was saved.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <translation>Angehalten. Nichts wurde gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>TallyForm</name>
  <message>
   <source>How many lines are on the sheet? They are added to what is counted already.</source>
   <translation>Wie viele Striche sind auf dem Blatt? Sie kommen zu dem dazu, was schon gezählt ist.</translation>
  </message>
  <message>
   <source>Add them</source>
   <translation>Dazuzählen</translation>
  </message>
 </context>
 <context>
  <name>TargetForm</name>
  <message>
   <source>{unit}; leave it empty to have no target</source>
   <translation>{unit}; leer lassen für kein Ziel</translation>
  </message>
  <message>
   <source>Your target</source>
   <translation>Ihr Ziel</translation>
  </message>
  <message>
   <source>Keep the target</source>
   <translation>Ziel speichern</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Das ist keine Zahl. Tippen Sie eine, etwa 60.</translation>
  </message>
 </context>
 <context>
  <name>TaskForm</name>
  <message>
   <source>Who sees to it</source>
   <translation>Wer sich kümmert</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Noch niemand</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Kein Tag</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>An einem Tag</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Bis wann</translation>
  </message>
  <message>
   <source>The day by which it is done</source>
   <translation>Der Tag, bis zu dem es getan ist</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>TellCard</name>
  <message>
   <source>Tell them today</source>
   <translation>Heute zu sagen</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} weiß, was daraus wurde.</translation>
  </message>
 </context>
 <context>
  <name>TellForm</name>
  <message>
   <source>How did you tell them?</source>
   <translation>Wie haben Sie es gesagt?</translation>
  </message>
 </context>
 <context>
  <name>TellLine</name>
  <message>
   <source>Told</source>
   <translation>Bescheid gegeben</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
 </context>
 <context>
  <name>ThemePanel</name>
  <message>
   <source>Change something …</source>
   <translation>Etwas ändern …</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>It is the same as …</source>
   <translation>Es ist dasselbe wie …</translation>
  </message>
  <message>
   <source>Open entries: {count}</source>
   <translation>Offene Einträge: {count}</translation>
  </message>
  <message>
   <source>The newest of what was said</source>
   <translation>Das Neueste, was gesagt wurde</translation>
  </message>
 </context>
 <context>
  <name>ThemesPart</name>
  <message>
   <source>Themes</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>The theme that is chosen</source>
   <translation>Das gewählte Thema</translation>
  </message>
  <message>
   <source>The list of themes</source>
   <translation>Die Liste der Themen</translation>
  </message>
  <message>
   <source>how pressing a theme is</source>
   <translation>wie dringend ein Thema ist</translation>
  </message>
  <message>
   <source>No themes yet</source>
   <translation>Noch keine Themen</translation>
  </message>
  <message>
   <source>Say what something is about when you write it down: two people on one thing make a theme.</source>
   <translation>Sagen Sie beim Aufschreiben, worum es geht: Zwei Stimmen zu einer Sache sind ein Thema.</translation>
  </message>
  <message>
   <source>Change something: {theme}</source>
   <translation>Etwas ändern: {theme}</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Umbenannt.</translation>
  </message>
  <message>
   <source>They are one theme now.</source>
   <translation>Sie sind jetzt ein Thema.</translation>
  </message>
  <message>
   <source>Written down. What was open on it is fixed, and whoever said it is to be told.</source>
   <translation>Aufgeschrieben. Was dazu offen war, ist gelöst, und wer es gesagt hat, soll es erfahren.</translation>
  </message>
  <message>
   <source>Planned. Say under Changes when it was made.</source>
   <translation>Geplant. Sagen Sie unter „Was Sie geändert haben“, wann es gemacht ist.</translation>
  </message>
 </context>
 <context>
  <name>TimelineSection</name>
  <message>
   <source>Timeline</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Was zeigen</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Noch ist nichts geschehen.</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 Zeile</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Ein Hallo wert</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>not dated</source>
   <translation>ohne Datum</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Datei einlesen</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>Liste drucken</translation>
  </message>
  <message>
   <source>Today's list on A5 or receipt paper (Ctrl+P)</source>
   <translation>Liste von heute auf A5 oder Kassenrolle (Strg+P)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Jetzt nachsehen</translation>
  </message>
  <message>
   <source>Looking at everybody's visits …</source>
   <translation>Alle Besuche werden angesehen …</translation>
  </message>
  <message>
   <source>Not everybody's newest visits are looked at yet.</source>
   <translation>Noch sind nicht alle neuen Besuche angesehen.</translation>
  </message>
 </context>
 <context>
  <name>TodayViewModel</name>
  <message>
   <source>{name}: {outcome}</source>
   <translation>{name}: {outcome}</translation>
  </message>
  <message>
   <source>{name} comes back {day}</source>
   <translation>{name} erscheint wieder: {day}</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name}: die Abwesenheit ist eingetragen</translation>
  </message>
  <message>
   <source>{name}: more patience from now on</source>
   <translation>{name}: ab jetzt mit mehr Geduld</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} wird nicht mehr vorgeschlagen</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
 </context>
 <context>
  <name>TogetherCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Zurück zum Profil</translation>
  </message>
  <message>
   <source>Put two records together</source>
   <translation>Zwei Einträge zusammenlegen</translation>
  </message>
  <message>
   <source>Put together: {name}</source>
   <translation>Zusammenlegen: {name}</translation>
  </message>
  <message>
   <source>For somebody whom the shop knows as two. Nothing changes before you press the button below.</source>
   <translation>Für jemanden, der doppelt eingetragen ist. Nichts ändert sich, bevor Sie unten auf den Knopf drücken.</translation>
  </message>
 </context>
 <context>
  <name>TogetherForm</name>
  <message>
   <source>The other record of the same person</source>
   <translation>Der andere Eintrag derselben Person</translation>
  </message>
  <message>
   <source>These are two people</source>
   <translation>Das sind zwei Personen</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Zusammenlegen</translation>
  </message>
  <message>
   <source>Remembered: two people. They are not suggested again.</source>
   <translation>Gemerkt: zwei Personen. Sie werden nicht mehr vorgeschlagen.</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Tell them when they are here</source>
   <translation>Sagen Sie es ihnen, wenn sie da sind</translation>
  </message>
  <message>
   <source>Press a name once they know what became of it.</source>
   <translation>Drücken Sie auf einen Namen, sobald die Person weiß, was daraus wurde.</translation>
  </message>
  <message>
   <source>{name} was told</source>
   <translation>{name}: weiß Bescheid</translation>
  </message>
 </context>
 <context>
  <name>TookForm</name>
  <message>
   <source>Minutes it took</source>
   <translation>Minuten, die es gedauert hat</translation>
  </message>
  <message>
   <source>What you paid for it</source>
   <translation>Was Sie dafür bezahlt haben</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Stamps, wine, cake; {in_currency}.</source>
   <translation>Briefmarken, Wein, Kuchen; {in_currency}.</translation>
  </message>
 </context>
 <context>
  <name>TourGuide</name>
  <message>
   <source>Take the five-minute tour</source>
   <translation>Rundgang von fünf Minuten</translation>
  </message>
 </context>
 <context>
  <name>TourStrip</name>
  <message>
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Leave the tour</source>
   <translation>Rundgang verlassen</translation>
  </message>
  <message>
   <source>A demo shop: everybody in it is made up. Would you like to be shown round in five minutes?</source>
   <translation>Ein Demo-Geschäft: Alle darin sind erfunden. Möchten Sie in fünf Minuten herumgeführt werden?</translation>
  </message>
  <message>
   <source>Show me round</source>
   <translation>Herumführen</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>Nein, danke</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} von {total}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>TrailPart</name>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Nothing is written down here yet.</source>
   <translation>Hier ist noch nichts aufgeschrieben.</translation>
  </message>
  <message>
   <source>Newer</source>
   <translation>Neuere</translation>
  </message>
  <message>
   <source>Older</source>
   <translation>Ältere</translation>
  </message>
  <message>
   <source>Check the trail</source>
   <translation>Protokoll prüfen</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <source>Every step is written down in a chain that shows a missing or altered line. Names are shown as long as somebody is known; after an erasure nobody can tell any more whom a line was about.</source>
   <translation>Jeder Schritt steht in einer Kette, die eine fehlende oder geänderte Zeile zeigt. Namen erscheinen, solange jemand bekannt ist; nach einer Löschung weiß niemand mehr, um wen es in einer Zeile ging.</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{when} · line {number}</source>
   <translation>{when} · Zeile {number}</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>All {count} lines are as they were written, and none is missing.</source>
   <translation>Alle {count} Zeilen sind so, wie sie geschrieben wurden, und keine fehlt.</translation>
  </message>
  <message>
   <source>Lines were altered or are missing. Restore the newest backup into a new folder.</source>
   <translation>Zeilen wurden geändert oder fehlen. Spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
 </context>
 <context>
  <name>TryPanel</name>
  <message>
   <source>No answer: how did you try?</source>
   <translation>Keine Antwort: Wie haben Sie es versucht?</translation>
  </message>
  <message>
   <source>{number} {way}</source>
   <translation>{number} {way}</translation>
  </message>
 </context>
 <context>
  <name>TypingForm</name>
  <message>
   <source>Type answers in</source>
   <translation>Antworten eintippen</translation>
  </message>
  <message>
   <source>Number on the paper</source>
   <translation>Nummer auf dem Bogen</translation>
  </message>
  <message>
   <source>Scan its square, or type what stands below it; then Enter</source>
   <translation>Scannen Sie das Quadrat oder tippen Sie, was darunter steht; dann Enter</translation>
  </message>
  <message>
   <source>Keep the answers</source>
   <translation>Antworten speichern</translation>
  </message>
  <message>
   <source>Stop typing</source>
   <translation>Nicht weiter tippen</translation>
  </message>
  <message>
   <source>Of {name}</source>
   <translation>Von {name}</translation>
  </message>
  <message>
   <source>Nobody in particular</source>
   <translation>Niemand Bestimmtes</translation>
  </message>
  <message>
   <source>Kept, and their words stand in the log.</source>
   <translation>Gespeichert; die Worte stehen in den Aufzeichnungen.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>Kept. Something went wrong for them: it is waiting in “Put right”.</source>
   <translation>Gespeichert. Da ging etwas schief: Es wartet unter „Wiedergutmachen“.</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Unlock {shop}</source>
   <translation>{shop} entsperren</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Passphrase oder Rettungscode</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>I forgot my passphrase</source>
   <translation>Ich habe meine Passphrase vergessen</translation>
  </message>
  <message>
   <source>The recovery code that you wrote down when the shop was made opens it too: type it into this field. Without the passphrase and without the code, nobody can open this shop, and that includes us. That is what keeps your customers' trust safe if this computer is stolen.</source>
   <translation>Auch der Rettungscode, den Sie beim Anlegen des Geschäfts aufgeschrieben haben, öffnet es: Geben Sie ihn in dieses Feld ein. Ohne Passphrase und ohne Code kann niemand dieses Geschäft öffnen, auch wir nicht. So bleibt das Vertrauen Ihrer Kundschaft geschützt, wenn dieser Computer gestohlen wird.</translation>
  </message>
  <message>
   <source>Other shops</source>
   <translation>Andere Geschäfte</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Sicherung zurückspielen …</translation>
  </message>
  <message>
   <source>Please type your passphrase first.</source>
   <translation>Bitte geben Sie zuerst Ihre Passphrase ein.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Dieser Computer wird gefragt …</translation>
  </message>
  <message>
   <source>Unlocking … this takes about a second, on purpose.</source>
   <translation>Wird entsperrt … das dauert mit Absicht etwa eine Sekunde.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Das öffnet dieses Geschäft nicht. Bitte suchen Sie nach einem Tippfehler und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The shop could not be opened because of a mistake of ours.</source>
   <translation>Das Geschäft konnte wegen eines Fehlers von uns nicht geöffnet werden.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>In %n Sekunde können Sie es wieder versuchen.</numerusform>
    <numerusform>In %n Sekunden können Sie es wieder versuchen.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VisitsOverTime</name>
  <message>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>Four weeks</source>
   <translation>Vier Wochen</translation>
  </message>
  <message>
   <source>Too little is known to draw a line.</source>
   <translation>Es ist zu wenig bekannt, um eine Linie zu zeichnen.</translation>
  </message>
  <message>
   <source>{visits} in one week</source>
   <translation>{visits} in einer Woche</translation>
  </message>
  <message numerus="yes">
   <source>{visits} in the last %n weeks</source>
   <translation>
    <numerusform>{visits} in der letzten Woche</numerusform>
    <numerusform>{visits} in den letzten %n Wochen</numerusform>
   </translation>
  </message>
  <message>
   <source>A week: {first} at first, {last} lately, at most {most}.</source>
   <translation>In einer Woche: zu Beginn {first}, zuletzt {last}, höchstens {most}.</translation>
  </message>
  <message>
   <source>Visits per four weeks: {first} at first, {last} lately, at most {most}.</source>
   <translation>Besuche je vier Wochen: zu Beginn {first}, zuletzt {last}, höchstens {most}.</translation>
  </message>
 </context>
 <context>
  <name>VisitsSection</name>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>Visits as a table</source>
   <translation>Besuche als Tabelle</translation>
  </message>
  <message>
   <source>Show as calendar</source>
   <translation>Als Kalender zeigen</translation>
  </message>
  <message>
   <source>Visits and rhythm</source>
   <translation>Besuche und Rhythmus</translation>
  </message>
  <message>
   <source>{visits}, no rhythm known yet</source>
   <translation>{visits}, noch kein Rhythmus bekannt</translation>
  </message>
  <message>
   <source>{visits}, usually {rhythm}</source>
   <translation>{visits}, sonst {rhythm}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Usually takes {items}</source>
   <translation>Nimmt meistens {items}</translation>
  </message>
  <message>
   <source>Lately also takes {items}</source>
   <translation>Nimmt zuletzt auch {items}</translation>
  </message>
  <message>
   <source>Lately takes {items}</source>
   <translation>Nimmt zuletzt {items}</translation>
  </message>
  <message>
   <source>Day by day since {day}</source>
   <translation>Tag für Tag seit {day}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Bekannt</translation>
  </message>
 </context>
 <context>
  <name>WageForm</name>
  <message>
   <source>What an hour costs the shop</source>
   <translation>Was eine Stunde das Geschäft kostet</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Das ist keine Zahl. Tippen Sie eine, etwa 15.</translation>
  </message>
 </context>
 <context>
  <name>WallPart</name>
  <message>
   <source>Which month</source>
   <translation>Welcher Monat</translation>
  </message>
  <message>
   <source>The page for the wall</source>
   <translation>Die Seite für die Wand</translation>
  </message>
  <message>
   <source>One page that may hang where customers see it: no names, and nothing of whom you asked after. This is what will stand on it.</source>
   <translation>Eine Seite, die hängen darf, wo Ihre Kundschaft sie sieht: keine Namen, und nichts darüber, nach wem Sie gefragt haben. Das wird darauf stehen.</translation>
  </message>
  <message>
   <source>Nothing can be said of this month yet. Choose another, or bring in your till's file.</source>
   <translation>Von diesem Monat lässt sich noch nichts sagen. Wählen Sie einen anderen, oder lesen Sie die Datei Ihrer Kasse ein.</translation>
  </message>
  <message>
   <source>Our {month} in numbers</source>
   <translation>{month} bei uns in Zahlen</translation>
  </message>
 </context>
 <context>
  <name>WeightsPanel</name>
  <message>
   <source>What the engagement score is made of</source>
   <translation>Woraus die Verbundenheit besteht</translation>
  </message>
  <message>
   <source>The weights are your choice. A part that weighs 0 is left out; twice as much counts twice.</source>
   <translation>Die Gewichte sind Ihre Wahl. Ein Teil mit Gewicht 0 bleibt weg; doppelt so viel zählt doppelt.</translation>
  </message>
  <message>
   <source>Change the weights …</source>
   <translation>Gewichte ändern …</translation>
  </message>
  <message>
   <source>Back to the usual weights</source>
   <translation>Zurück zu den üblichen Gewichten</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and 100.</source>
   <translation>Ein Gewicht ist eine Zahl zwischen 0 und 100.</translation>
  </message>
  <message>
   <source>The weights are kept</source>
   <translation>Die Gewichte sind gespeichert</translation>
  </message>
  <message>
   <source>The usual weights hold again</source>
   <translation>Wieder gelten die üblichen Gewichte</translation>
  </message>
 </context>
 <context>
  <name>WhoIsHerePage</name>
  <message>
   <source>Who is here?</source>
   <translation>Wer ist da?</translation>
  </message>
  <message>
   <source>A PIN says who is here. It does not lock the shop: the passphrase does.</source>
   <translation>Eine PIN sagt, wer da ist. Sie sperrt das Geschäft nicht: Das tut die Passphrase.</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <source>Come in</source>
   <translation>Eintreten</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Geschäft sperren</translation>
  </message>
  <message>
   <source>Use a PIN</source>
   <translation>PIN verwenden</translation>
  </message>
  <message>
   <source>Use the owner's passphrase</source>
   <translation>Passphrase der Leitung verwenden</translation>
  </message>
  <message>
   <source>Too many PINs in a row were wrong. Now only the owner's passphrase opens.</source>
   <translation>Zu viele falsche PINs hintereinander. Jetzt öffnet nur die Passphrase der Leitung.</translation>
  </message>
  <message>
   <source>The passphrase of the shop lets the owner in.</source>
   <translation>Die Passphrase des Geschäfts lässt die Leitung herein.</translation>
  </message>
  <message>
   <source>Choose your name and type your PIN.</source>
   <translation>Wählen Sie Ihren Namen und geben Sie Ihre PIN ein.</translation>
  </message>
  <message>
   <source>Please choose your name first.</source>
   <translation>Bitte wählen Sie zuerst Ihren Namen.</translation>
  </message>
  <message>
   <source>Please type your PIN first.</source>
   <translation>Bitte geben Sie zuerst Ihre PIN ein.</translation>
  </message>
  <message>
   <source>That is not the PIN of {name}.</source>
   <translation>Das ist nicht die PIN von {name}.</translation>
  </message>
  <message>
   <source>Tries left: {number}</source>
   <translation>Versuche übrig: {number}</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Das hat wegen eines Fehlers von uns nicht geklappt.</translation>
  </message>
 </context>
 <context>
  <name>WhyPanel</name>
  <message>
   <source>Why this person?</source>
   <translation>Warum diese Person?</translation>
  </message>
  <message>
   <source>Seen from their visits only. You know them better than any number.</source>
   <translation>Nur aus den Besuchen gesehen. Sie kennen die Person besser als jede Zahl.</translation>
  </message>
  <message>
   <source>Open the profile</source>
   <translation>Profil öffnen</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>Nie vorschlagen</translation>
  </message>
 </context>
 <context>
  <name>WishPanel</name>
  <message>
   <source>Count more in …</source>
   <translation>Mehr mitzählen …</translation>
  </message>
  <message>
   <source>Somebody joins …</source>
   <translation>Jemand schließt sich an …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Jemanden herausnehmen …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>Was daraus wurde …</translation>
  </message>
  <message>
   <source>The same as another …</source>
   <translation>Dasselbe wie ein anderer …</translation>
  </message>
  <message>
   <source>Reword …</source>
   <translation>Umformulieren …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Von der Liste nehmen</translation>
  </message>
  <message>
   <source>Also said as: {words}</source>
   <translation>Auch so gesagt: {words}</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Mitgezählt.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Herausgenommen.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>Put together.</source>
   <translation>Zusammengelegt.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Von der Liste genommen.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>Die Person weiß, was daraus wurde.</translation>
  </message>
 </context>
 <context>
  <name>WishSection</name>
  <message>
   <source>How we ask after you</source>
   <translation>Wie wir nach Ihnen fragen</translation>
  </message>
  <message>
   <source>Change the wish</source>
   <translation>Wunsch ändern</translation>
  </message>
  <message>
   <source>Print why we asked after you</source>
   <translation>Drucken, warum wir nach Ihnen fragten</translation>
  </message>
  <message>
   <source>We do not ask after you. That needs your yes to being noticed when you are missing.</source>
   <translation>Wir fragen nicht nach Ihnen. Dazu braucht es Ihr Ja, dass wir merken, wenn Sie fehlen.</translation>
  </message>
  <message>
   <source>How soon</source>
   <translation>Wie bald</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Days without you</source>
   <translation>Tage ohne Sie</translation>
  </message>
  <message>
   <source>Leave it empty and we go by your own rhythm.</source>
   <translation>Leer lassen: Dann gilt Ihr eigener Rhythmus.</translation>
  </message>
  <message>
   <source>How we may ask</source>
   <translation>Wie wir fragen dürfen</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
 </context>
 <context>
  <name>WishesPart</name>
  <message>
   <source>Wishes</source>
   <translation>Wünsche</translation>
  </message>
  <message>
   <source>The wish that is chosen</source>
   <translation>Der gewählte Wunsch</translation>
  </message>
  <message>
   <source>What regulars wish for</source>
   <translation>Was sich Stammgäste wünschen</translation>
  </message>
  <message>
   <source>No wishes yet</source>
   <translation>Noch keine Wünsche</translation>
  </message>
  <message>
   <source>Oat milk, a later hour, a class on Tuesdays: what regulars wish for is written down here.</source>
   <translation>Hafermilch, eine Stunde länger, ein Kurs am Dienstag: Was sich Stammgäste wünschen, steht hier.</translation>
  </message>
  <message>
   <source>You asked, we did</source>
   <translation>Gewünscht und gemacht</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Wunsch</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Wie es steht</translation>
  </message>
  <message>
   <source>For the wall: what was wished for and what became of it, without a name.</source>
   <translation>Für die Wand: was gewünscht wurde und was daraus wurde, ohne Namen.</translation>
  </message>
  <message>
   <source>Write a wish down</source>
   <translation>Einen Wunsch aufschreiben</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Strg+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go to the wish that is chosen</source>
   <translation>Zum gewählten Wunsch</translation>
  </message>
 </context>
 <context>
  <name>WithdrawPanel</name>
  <message>
   <source>No reason is needed. You can say yes anew at any time.</source>
   <translation>Eine Begründung ist nicht nötig. Sie können jederzeit neu ja sagen.</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Jetzt zurücknehmen</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Up to {most} characters. What is promised below is added by itself.</source>
   <translation>Bis zu {most} Zeichen. Was unten versprochen ist, kommt von selbst dazu.</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Ihre Worte</translation>
  </message>
  <message>
   <source>Do your words ask something else than before?</source>
   <translation>Fragen Ihre Worte etwas anderes als bisher?</translation>
  </message>
  <message>
   <source>No, the same in better words</source>
   <translation>Nein, dasselbe in besseren Worten</translation>
  </message>
  <message>
   <source>Yes, something else is asked</source>
   <translation>Ja, es wird etwas anderes gefragt</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Keep in them how long things are kept: {times}.</source>
   <translation>Sagen Sie darin auch, wie lange etwas aufbewahrt wird: {times}.</translation>
  </message>
  <message>
   <source>Please say whether your words ask something else than before.</source>
   <translation>Bitte sagen Sie, ob Ihre Worte etwas anderes fragen als bisher.</translation>
  </message>
  <message>
   <source>The program's words</source>
   <translation>Die Worte des Programms</translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) agreed to the present words.</source>
   <translation>
    <numerusform>%n Person hat dem jetzigen Wortlaut zugestimmt.</numerusform>
    <numerusform>%n Personen haben dem jetzigen Wortlaut zugestimmt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The yes of %n person(s) ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</source>
   <translation>
    <numerusform>Das Ja von %n Person endet sofort, und sie muss wieder gefragt werden. Was darauf beruht, bleibt so lange {days} Tage ungenutzt liegen und wird dann gelöscht. Das lässt sich nicht zurücknehmen.</numerusform>
    <numerusform>Das Ja von %n Personen endet sofort, und sie müssen wieder gefragt werden. Was darauf beruht, bleibt so lange {days} Tage ungenutzt liegen und wird dann gelöscht. Das lässt sich nicht zurücknehmen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save, and ask %n person(s) again</source>
   <translation>
    <numerusform>Speichern und %n Person wieder fragen</numerusform>
    <numerusform>Speichern und %n Personen wieder fragen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show these words from now on</source>
   <translation>Von jetzt an diese Worte zeigen</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>What is wished for</source>
   <translation>Was gewünscht wird</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>These are the words:</source>
   <translation>Das ist der Wortlaut:</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Entwurf: bitte juristisch prüfen lassen</translation>
  </message>
 </context>
 <context>
  <name>WordsPart</name>
  <message>
   <source>Customers are shown or read these words before they say yes. You may ask in your own way; what is promised to everybody stays, and what somebody agreed to is kept in the very words that they were shown.</source>
   <translation>Diese Worte werden der Kundschaft gezeigt oder vorgelesen, bevor sie ja sagt. Sie dürfen auf Ihre Weise fragen; was allen versprochen ist, bleibt, und wozu jemand ja gesagt hat, ist in genau den Worten aufbewahrt, die gezeigt wurden.</translation>
  </message>
 </context>
 <context>
  <name>WordsStep</name>
  <message>
   <source>Customers are shown or read these words before they say yes, a question of its own for each. They are ready to use, and you may ask in your own words. What they still need is who is responsible for the data: the law wants that said.</source>
   <translation>Diese Worte werden der Kundschaft gezeigt oder vorgelesen, bevor sie ja sagt, zu jedem Zweck eine eigene Frage. Sie sind fertig zum Gebrauch, und Sie dürfen in eigenen Worten fragen. Was noch fehlt, ist, wer für die Daten verantwortlich ist: Das Gesetz verlangt das.</translation>
  </message>
  <message>
   <source>Please say who it is.</source>
   <translation>Bitte sagen Sie, wer das ist.</translation>
  </message>
  <message>
   <source>Please give an address for letters.</source>
   <translation>Bitte geben Sie eine Postadresse an.</translation>
  </message>
  <message>
   <source>Please give a phone number or an e-mail address.</source>
   <translation>Bitte geben Sie eine Telefonnummer oder E-Mail-Adresse an.</translation>
  </message>
 </context>
 <context>
  <name>WrittenRows</name>
  <message>
   <source>{number} of {total}: {words}</source>
   <translation>{number} von {total}: {words}</translation>
  </message>
  <message>
   <source>Nobody has written anything yet.</source>
   <translation>Noch hat niemand etwas geschrieben.</translation>
  </message>
  <message>
   <source>Write it down in the log</source>
   <translation>In den Aufzeichnungen notieren</translation>
  </message>
  <message>
   <source>See it in the log</source>
   <translation>In den Aufzeichnungen ansehen</translation>
  </message>
 </context>
 <context>
  <name>_Form</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>_Lines</name>
  <message>
   <source>Remove this figure</source>
   <translation>Diese Zahl entfernen</translation>
  </message>
 </context>
 <context>
  <name>_WeightsForm</name>
  <message>
   <source>Keep the weights</source>
   <translation>Gewichte speichern</translation>
  </message>
 </context>
 <context>
  <name>alerts</name>
  <message>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>There is nothing to draw.</source>
   <translation>Es gibt nichts zu zeichnen.</translation>
  </message>
  <message>
   <source>Never more than 1 check-in in a week</source>
   <translation>Nie mehr als 1 Nachfrage in einer Woche</translation>
  </message>
  <message numerus="yes">
   <source>Never more than %Ln check-ins in a week</source>
   <translation>
    <numerusform>Nie mehr als %Ln Nachfrage in einer Woche</numerusform>
    <numerusform>Nie mehr als %Ln Nachfragen in einer Woche</numerusform>
   </translation>
  </message>
  <message>
   <source>about {number} a week</source>
   <translation>etwa {number} in der Woche</translation>
  </message>
  <message>
   <source>one week, or two at most</source>
   <translation>einer Woche, höchstens zwei</translation>
  </message>
  <message>
   <source>two weeks</source>
   <translation>zwei Wochen</translation>
  </message>
  <message>
   <source>two weeks, or three at most (recommended)</source>
   <translation>zwei Wochen, höchstens drei (empfohlen)</translation>
  </message>
  <message>
   <source>three weeks</source>
   <translation>drei Wochen</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>They stay away for longer than ever, or nearly so.</source>
   <translation>Die Person bleibt so lange weg wie noch nie oder fast nie.</translation>
  </message>
  <message>
   <source>comes less often</source>
   <translation>seltener kommt</translation>
  </message>
  <message>
   <source>They still come, but clearly less often than in the months before.</source>
   <translation>Die Person kommt noch, aber deutlich seltener als in den Monaten davor.</translation>
  </message>
  <message>
   <source>has something else than usual</source>
   <translation>etwas anderes nimmt als sonst</translation>
  </message>
  <message>
   <source>What they nearly always have is missing, or something else took its place.</source>
   <translation>Was die Person fast immer nimmt, fehlt, oder etwas anderes ist an seine Stelle getreten.</translation>
  </message>
  <message>
   <source>makes more or less of a visit</source>
   <translation>mehr oder weniger aus einem Besuch macht</translation>
  </message>
  <message>
   <source>They buy, book or train clearly more, or clearly less, than they used to.</source>
   <translation>Die Person kauft, bucht oder trainiert deutlich mehr oder weniger als früher.</translation>
  </message>
  <message>
   <source>comes at other times</source>
   <translation>zu anderen Zeiten kommt</translation>
  </message>
  <message>
   <source>They come at other hours, or on other days of the week, than they used to.</source>
   <translation>Die Person kommt zu anderen Stunden oder an anderen Wochentagen als früher.</translation>
  </message>
  <message>
   <source>{time}, with 1 regular.</source>
   <translation>{time}, mit 1 Stammgast.</translation>
  </message>
  <message numerus="yes">
   <source>{time}, with %Ln regulars.</source>
   <translation>
    <numerusform>{time}, mit %Ln Stammgast.</numerusform>
    <numerusform>{time}, mit %Ln Stammgästen.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to try it on yet: nobody was a regular in that time.</source>
   <translation>Es gibt noch nichts zum Ausprobieren: Niemand war in dieser Zeit Stammgast.</translation>
  </message>
  <message>
   <source>Your shop is too young to say: there are {days} to look at.</source>
   <translation>Ihr Geschäft ist dafür zu jung: anzusehen gibt es {days}.</translation>
  </message>
  <message>
   <source>Nobody would have been suggested.</source>
   <translation>Niemand wäre vorgeschlagen worden.</translation>
  </message>
  <message>
   <source>Of {people} it is known what came next: too few to say more.</source>
   <translation>Was danach kam, ist bekannt: {people}. Das sind zu wenige, um mehr zu sagen.</translation>
  </message>
  <message>
   <source>Not counted: {people} whom you did ask at that time.</source>
   <translation>Nicht gezählt: {people}, nach denen Sie damals gefragt haben.</translation>
  </message>
  <message>
   <source>They had been silent for about {days}, {times} times as long as usual.</source>
   <translation>Bis dahin waren etwa {days} ohne Besuch vergangen, {times}-mal so viel wie sonst.</translation>
  </message>
  <message>
   <source>About 1 check-in a week would have come of it.</source>
   <translation>Daraus wäre etwa 1 Nachfrage in der Woche geworden.</translation>
  </message>
  <message numerus="yes">
   <source>About %Ln check-ins a week would have come of it.</source>
   <translation>
    <numerusform>Daraus wäre etwa %Ln Nachfrage in der Woche geworden.</numerusform>
    <numerusform>Daraus wären etwa %Ln Nachfragen in der Woche geworden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About one check-in in %Ln weeks would have come of it.</source>
   <translation>
    <numerusform>Daraus wäre etwa eine Nachfrage in %Ln Woche geworden.</numerusform>
    <numerusform>Daraus wäre etwa eine Nachfrage in %Ln Wochen geworden.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in in that time.</source>
   <translation>1 Nachfrage in dieser Zeit.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins in that time.</source>
   <translation>
    <numerusform>%Ln Nachfrage in dieser Zeit.</numerusform>
    <numerusform>%Ln Nachfragen in dieser Zeit.</numerusform>
   </translation>
  </message>
  <message>
   <source>{tenths} of 10 came back by themselves within {days} ({some} of {all}).</source>
   <translation>{tenths} von 10 kamen von selbst wieder, gezählt über {days} ({some} von {all}).</translation>
  </message>
  <message>
   <source>All of them have come again since.</source>
   <translation>Seitdem sind alle wiedergekommen.</translation>
  </message>
  <message>
   <source>1 person did not come again so far.</source>
   <translation>1 Person kam bisher nicht wieder.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people did not come again so far.</source>
   <translation>
    <numerusform>%Ln Person kam bisher nicht wieder.</numerusform>
    <numerusform>%Ln Personen kamen bisher nicht wieder.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Something was done that this version has no words for ({action})</source>
   <translation>Etwas wurde getan, wofür diese Version keine Worte hat ({action})</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Zustimmungen</translation>
  </message>
  <message>
   <source>Words that customers are shown</source>
   <translation>Wortlaut für die Kundschaft</translation>
  </message>
  <message>
   <source>What others may see</source>
   <translation>Was andere sehen dürfen</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>Copies and erasures</source>
   <translation>Kopien und Löschungen</translation>
  </message>
  <message>
   <source>Requests by right</source>
   <translation>Anfragen nach dem Gesetz</translation>
  </message>
  <message>
   <source>Emergencies</source>
   <translation>Notfälle</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>Today's list on paper</source>
   <translation>Liste von heute auf Papier</translation>
  </message>
  <message>
   <source>How customers want to be asked</source>
   <translation>Wie jemand gefragt werden möchte</translation>
  </message>
  <message>
   <source>People to call</source>
   <translation>Kontakte zum Anrufen</translation>
  </message>
  <message>
   <source>Away notes</source>
   <translation>Abwesenheiten</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Termine</translation>
  </message>
  <message>
   <source>What relationships cost</source>
   <translation>Was Beziehungen kosten</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Einladungen</translation>
  </message>
  <message>
   <source>Birthdays</source>
   <translation>Geburtstage</translation>
  </message>
  <message>
   <source>Subscriptions</source>
   <translation>Abos</translation>
  </message>
  <message>
   <source>Visits by hand</source>
   <translation>Besuche von Hand</translation>
  </message>
  <message>
   <source>Files brought in</source>
   <translation>Eingelesene Dateien</translation>
  </message>
  <message>
   <source>Seen or heard</source>
   <translation>Gesehen oder gehört</translation>
  </message>
  <message>
   <source>Looking who is missing</source>
   <translation>Nachsehen, wer fehlt</translation>
  </message>
  <message>
   <source>Clean-ups</source>
   <translation>Aufräumen</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Menschen an der Theke</translation>
  </message>
  <message>
   <source>Groups of customers</source>
   <translation>Gruppen der Kundschaft</translation>
  </message>
  <message>
   <source>Targets and notes beside the numbers</source>
   <translation>Ziele und Notizen neben den Zahlen</translation>
  </message>
  <message>
   <source>What people say about the shop</source>
   <translation>Was über das Geschäft gesagt wird</translation>
  </message>
  <message>
   <source>Themes of what people say</source>
   <translation>Themen, über die gesprochen wird</translation>
  </message>
  <message>
   <source>Changes in the shop</source>
   <translation>Änderungen im Geschäft</translation>
  </message>
  <message>
   <source>Mistakes put right</source>
   <translation>Wiedergutgemachte Fehler</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Umfragen</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Wunschliste</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Abstimmungen</translation>
  </message>
  <message>
   <source>Copies of the shop</source>
   <translation>Kopien des Geschäfts</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Alles in offenen Formaten</translation>
  </message>
  <message>
   <source>Checks of the shop</source>
   <translation>Prüfungen des Geschäfts</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Wer verantwortlich ist</translation>
  </message>
  <message>
   <source>The shop's profile</source>
   <translation>Angaben zum Geschäft</translation>
  </message>
  <message>
   <source>Whom to be told about</source>
   <translation>Wer Ihnen genannt wird</translation>
  </message>
  <message>
   <source>Passphrase and keys</source>
   <translation>Passphrase und Schlüssel</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Jemand, der gelöscht wurde</translation>
  </message>
  <message>
   <source>Customer {number}</source>
   <translation>Person {number}</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>{who} agreed: {purpose}</source>
   <translation>{who} hat zugestimmt: {purpose}</translation>
  </message>
  <message>
   <source>{who} agreed again: {purpose}</source>
   <translation>{who} hat neu zugestimmt: {purpose}</translation>
  </message>
  <message>
   <source>{who} said no: {purpose}</source>
   <translation>{who} hat nein gesagt: {purpose}</translation>
  </message>
  <message>
   <source>{who} took a yes back: {purpose}</source>
   <translation>{who} hat ein Ja zurückgenommen: {purpose}</translation>
  </message>
  <message>
   <source>A file of agreements was brought in: {events} from {rows} rows</source>
   <translation>Eine Datei mit Zustimmungen wurde eingelesen: {events} aus {rows} Zeilen</translation>
  </message>
  <message>
   <source>Agreements that ended by their date: {expired}; not renewed, so what they kept was deleted: {over}</source>
   <translation>Zustimmungen, die abgelaufen sind: {expired}; nicht erneuert, darum wurde das Aufbewahrte gelöscht: {over}</translation>
  </message>
  <message>
   <source>New words for customers were taken over: {added}; agreements to ask for again: {to_renew}</source>
   <translation>Neuer Wortlaut für die Kundschaft: {added}; neu zu fragende Zustimmungen: {to_renew}</translation>
  </message>
  <message>
   <source>Own words for customers: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>Eigene Worte für die Kundschaft: {purpose}, {language} (Fassung {version}); neu zu fragende Zustimmungen: {to_renew}</translation>
  </message>
  <message>
   <source>The program's words again: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>Wieder die Worte des Programms: {purpose}, {language} (Fassung {version}); neu zu fragende Zustimmungen: {to_renew}</translation>
  </message>
  <message>
   <source>Own words were compared with newer ones of the program: {purpose}, {language}</source>
   <translation>Eigene Worte wurden mit neueren des Programms verglichen: {purpose}, {language}</translation>
  </message>
  <message>
   <source>{who} agreed to having something shown</source>
   <translation>{who} hat zugestimmt, dass etwas gezeigt wird</translation>
  </message>
  <message>
   <source>Something of {who} is shown</source>
   <translation>Etwas von {who} wird gezeigt</translation>
  </message>
  <message>
   <source>{who} took the yes to having something shown back</source>
   <translation>{who} hat das Ja zum Zeigen von etwas zurückgenommen</translation>
  </message>
  <message>
   <source>Something that was shown was taken down</source>
   <translation>Etwas Gezeigtes wurde abgenommen</translation>
  </message>
  <message>
   <source>Words and photos whose yes does not hold any more: {pieces}</source>
   <translation>Worte und Fotos, deren Ja nicht mehr gilt: {pieces}</translation>
  </message>
  <message>
   <source>{who} said how they want to be asked after</source>
   <translation>{who} hat gesagt, wie wir nachfragen sollen</translation>
  </message>
  <message>
   <source>{who} named somebody to call</source>
   <translation>{who} hat jemanden zum Anrufen genannt</translation>
  </message>
  <message>
   <source>{who} does not name somebody to call any more</source>
   <translation>{who} nennt niemanden zum Anrufen mehr</translation>
  </message>
  <message>
   <source>Whom {who} named was told about it</source>
   <translation>Wen {who} genannt hat, weiß Bescheid</translation>
  </message>
  <message>
   <source>Whom {who} named does not want to be called</source>
   <translation>Wen {who} genannt hat, will nicht angerufen werden</translation>
  </message>
  <message>
   <source>Whom {who} named was called</source>
   <translation>Wen {who} genannt hat, wurde angerufen</translation>
  </message>
  <message>
   <source>{who} was added</source>
   <translation>{who} wurde hinzugefügt</translation>
  </message>
  <message>
   <source>What {who} said about being of age was written down</source>
   <translation>Was {who} zur Volljährigkeit sagte, wurde aufgeschrieben</translation>
  </message>
  <message>
   <source>Details of {who} were changed</source>
   <translation>Angaben zu {who} wurden geändert</translation>
  </message>
  <message>
   <source>Whether {who} may be suggested was changed</source>
   <translation>Geändert wurde, ob {who} vorgeschlagen wird</translation>
  </message>
  <message>
   <source>Another record was put together with {who}; visits: {visits}</source>
   <translation>Ein anderer Eintrag wurde mit {who} zusammengelegt; Besuche: {visits}</translation>
  </message>
  <message>
   <source>{who} and a record that looks alike were said to be two people</source>
   <translation>{who} und ein ähnlicher Eintrag sind laut Angabe zwei Personen</translation>
  </message>
  <message>
   <source>That {who} and a record that looks alike are two was taken back</source>
   <translation>Dass {who} und ein ähnlicher Eintrag zwei Personen sind, wurde zurückgenommen</translation>
  </message>
  <message>
   <source>{who} and a record put together with them were parted again</source>
   <translation>{who} und ein dazugelegter Eintrag wurden wieder getrennt</translation>
  </message>
  <message>
   <source>What is known of {who} is only stored from now on</source>
   <translation>Was über {who} bekannt ist, wird ab jetzt nur noch verwahrt</translation>
  </message>
  <message>
   <source>What is known of {who} may be used again</source>
   <translation>Was über {who} bekannt ist, darf wieder verwendet werden</translation>
  </message>
  <message>
   <source>Everything about {who} was read out for a copy</source>
   <translation>Alles über {who} wurde für eine Kopie ausgelesen</translation>
  </message>
  <message>
   <source>{who}: everything about this person was erased</source>
   <translation>{who}: alles über diese Person wurde gelöscht</translation>
  </message>
  <message>
   <source>A visit of {who} was recorded by hand</source>
   <translation>Ein Besuch von {who} wurde von Hand eingetragen</translation>
  </message>
  <message>
   <source>A visit of {who} was taken back</source>
   <translation>Ein Besuch von {who} wurde zurückgenommen</translation>
  </message>
  <message>
   <source>{who} was seen or heard</source>
   <translation>{who} wurde gesehen oder gehört</translation>
  </message>
  <message>
   <source>That {who} was seen or heard was taken back</source>
   <translation>Dass {who} gesehen oder gehört wurde, wurde zurückgenommen</translation>
  </message>
  <message>
   <source>{who} will be away; days: {days}</source>
   <translation>{who} wird weg sein; Tage: {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was removed</source>
   <translation>Eine Abwesenheit von {who} wurde entfernt</translation>
  </message>
  <message>
   <source>{who} has an appointment; days until then: {days}</source>
   <translation>{who} hat einen Termin; Tage bis dahin: {days}</translation>
  </message>
  <message>
   <source>A file of appointments was brought in: {kept} kept from {rows} rows</source>
   <translation>Eine Datei mit Terminen wurde eingelesen: {kept} aus {rows} Zeilen gespeichert</translation>
  </message>
  <message>
   <source>An appointment or subscription of {who} was removed</source>
   <translation>Ein Termin oder Abo von {who} wurde entfernt</translation>
  </message>
  <message>
   <source>What was noted on an appointment of {who} was taken back</source>
   <translation>Was zu einem Termin von {who} notiert war, wurde zurückgenommen</translation>
  </message>
  <message>
   <source>{who} has a subscription; days until its end: {days}</source>
   <translation>{who} hat ein Abo; Tage bis zu dessen Ende: {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was taken back</source>
   <translation>Eine Abwesenheit von {who} wurde zurückgenommen</translation>
  </message>
  <message>
   <source>{who} was wished a happy birthday</source>
   <translation>Zum Geburtstag gratuliert: {who}</translation>
  </message>
  <message>
   <source>A birthday greeting to {who} was taken back</source>
   <translation>Ein Glückwunsch wurde zurückgenommen: {who}</translation>
  </message>
  <message>
   <source>{who} was found to be worth a hello</source>
   <translation>{who} war ein Hallo wert</translation>
  </message>
  <message>
   <source>{who} was asked after: {outcome}</source>
   <translation>Nach {who} wurde gefragt: {outcome}</translation>
  </message>
  <message>
   <source>{who} could not be reached ({channel})</source>
   <translation>{who} war nicht zu erreichen ({channel})</translation>
  </message>
  <message>
   <source>A hello to {who} was put off</source>
   <translation>Eine Nachfrage bei {who} wurde verschoben</translation>
  </message>
  <message>
   <source>For {who} it was no reason to worry</source>
   <translation>Bei {who} war es kein Grund zur Sorge</translation>
  </message>
  <message>
   <source>What was noted on a hello to {who} was taken back</source>
   <translation>Was zu einer Nachfrage bei {who} notiert war, wurde zurückgenommen</translation>
  </message>
  <message>
   <source>Today's list went onto paper or into a file; people on it: {people}</source>
   <translation>Die Liste von heute kam auf Papier oder in eine Datei; Menschen darauf: {people}</translation>
  </message>
  <message>
   <source>The program looked who is missing; new: {opened}, ended: {closed}</source>
   <translation>Das Programm hat nachgesehen, wer fehlt; neu: {opened}, beendet: {closed}</translation>
  </message>
  <message>
   <source>The program looked who was missing on a past day; people: {customers}</source>
   <translation>Das Programm hat nachgesehen, wer an einem früheren Tag fehlte; Menschen: {customers}</translation>
  </message>
  <message>
   <source>{who} asked by right: {kind}</source>
   <translation>{who} hat verlangt: {kind}</translation>
  </message>
  <message>
   <source>More time was taken for what {who} asked: {kind}</source>
   <translation>Für die Anfrage von {who} wurde mehr Zeit genommen: {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was answered: {kind}</source>
   <translation>Die Anfrage von {who} wurde beantwortet: {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was declined: {kind}</source>
   <translation>Die Anfrage von {who} wurde abgelehnt: {kind}</translation>
  </message>
  <message>
   <source>A request of {who} was put back to how it stood</source>
   <translation>Eine Anfrage von {who} wurde auf den früheren Stand gesetzt</translation>
  </message>
  <message>
   <source>In an emergency it was looked up how to reach {who}</source>
   <translation>In einem Notfall wurde nachgesehen, wie {who} zu erreichen ist</translation>
  </message>
  <message>
   <source>{who} was told what was looked up in an emergency</source>
   <translation>{who} hat erfahren, was in einem Notfall nachgesehen wurde</translation>
  </message>
  <message>
   <source>What was kept long enough was taken out: {counts}</source>
   <translation>Gelöscht, weil lange genug aufbewahrt: {counts}</translation>
  </message>
  <message>
   <source>How long things are kept was changed</source>
   <translation>Geändert wurde, wie lange aufbewahrt wird</translation>
  </message>
  <message>
   <source>Who is responsible for the data was written down</source>
   <translation>Aufgeschrieben wurde, wer für die Daten verantwortlich ist</translation>
  </message>
  <message>
   <source>What a relationship cost was written down</source>
   <translation>Was eine Beziehung gekostet hat, wurde aufgeschrieben</translation>
  </message>
  <message>
   <source>A line of what relationships cost was removed</source>
   <translation>Eine Zeile der Kosten von Beziehungen wurde entfernt</translation>
  </message>
  <message>
   <source>What an hour costs was changed</source>
   <translation>Was eine Stunde kostet, wurde geändert</translation>
  </message>
  <message>
   <source>Invitation {invitation} was drawn; on the list: {invited}, left out by the draw: {left_out}</source>
   <translation>Einladung {invitation} wurde ausgelost; auf der Liste: {invited}, vom Los ausgelassen: {left_out}</translation>
  </message>
  <message>
   <source>Everybody of invitation {invitation} was invited</source>
   <translation>Alle der Einladung {invitation} wurden eingeladen</translation>
  </message>
  <message>
   <source>Invitation {invitation}: written down that they were invited</source>
   <translation>Einladung {invitation}: vermerkt, dass die Person eingeladen wurde</translation>
  </message>
  <message>
   <source>Invitation {invitation}: not invited after all</source>
   <translation>Einladung {invitation}: doch nicht eingeladen</translation>
  </message>
  <message>
   <source>Invitation {invitation} was opened again</source>
   <translation>Einladung {invitation} wurde wieder geöffnet</translation>
  </message>
  <message>
   <source>The list of invitation {invitation} was put on paper, into a file or copied; people on it: {people}</source>
   <translation>Die Liste der Einladung {invitation} kam auf Papier, in eine Datei oder wurde kopiert; Personen darauf: {people}</translation>
  </message>
  <message>
   <source>Invitation {invitation} was taken back</source>
   <translation>Einladung {invitation} wurde zurückgenommen</translation>
  </message>
  <message>
   <source>Whom to be told about was changed: about {capacity} a week</source>
   <translation>Geändert wurde, wer Ihnen genannt wird: etwa {capacity} in der Woche</translation>
  </message>
  <message>
   <source>The shop's profile was changed</source>
   <translation>Die Angaben zum Geschäft wurden geändert</translation>
  </message>
  <message>
   <source>A till export was brought in: {kept} visits kept from {rows} rows</source>
   <translation>Ein Kassenexport wurde eingelesen: {kept} Besuche aus {rows} Zeilen gespeichert</translation>
  </message>
  <message>
   <source>Everything was saved in open formats; customers: {customers}, visits: {visits}</source>
   <translation>Alles wurde in offenen Formaten gespeichert; Personen: {customers}, Besuche: {visits}</translation>
  </message>
  <message>
   <source>A copy of the shop was saved; copies that are listed now: {copies}</source>
   <translation>Eine Kopie des Geschäfts wurde gespeichert; Kopien auf der Liste: {copies}</translation>
  </message>
  <message>
   <source>A copy of the shop could not be saved</source>
   <translation>Eine Kopie des Geschäfts ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>A copy of the shop was taken off the list; left: {copies}</source>
   <translation>Eine Kopie des Geschäfts wurde von der Liste genommen; übrig: {copies}</translation>
  </message>
  <message>
   <source>The shop was checked; findings: {findings}, rehearsals that failed: {problems}</source>
   <translation>Das Geschäft wurde geprüft; Befunde: {findings}, misslungene Proben: {problems}</translation>
  </message>
  <message>
   <source>Somebody new can be at the counter now ({role})</source>
   <translation>Jemand Neues kann jetzt an der Theke sein ({role})</translation>
  </message>
  <message>
   <source>Somebody at the counter has another PIN</source>
   <translation>Jemand an der Theke hat eine andere PIN</translation>
  </message>
  <message>
   <source>Somebody is not at the counter any more</source>
   <translation>Jemand ist nicht mehr an der Theke</translation>
  </message>
  <message>
   <source>The counter was handed over ({role})</source>
   <translation>Die Theke wurde übergeben ({role})</translation>
  </message>
  <message>
   <source>Somebody took over at the counter ({role})</source>
   <translation>Jemand hat an der Theke übernommen ({role})</translation>
  </message>
  <message>
   <source>A wrong PIN was typed at the counter; tries left: {tries_left}</source>
   <translation>An der Theke wurde eine falsche PIN eingegeben; Versuche übrig: {tries_left}</translation>
  </message>
  <message>
   <source>The owner took over with the passphrase</source>
   <translation>Die Leitung hat mit der Passphrase übernommen</translation>
  </message>
  <message>
   <source>Group {group} of customers was saved</source>
   <translation>Gruppe {group} der Kundschaft wurde gespeichert</translation>
  </message>
  <message>
   <source>Group {group} of customers has another name</source>
   <translation>Gruppe {group} der Kundschaft hat einen anderen Namen</translation>
  </message>
  <message>
   <source>Group {group} of customers was deleted; nobody in it was touched</source>
   <translation>Gruppe {group} der Kundschaft wurde gelöscht; an den Menschen darin wurde nichts geändert</translation>
  </message>
  <message>
   <source>A target was set: {measure}</source>
   <translation>Ein Ziel wurde gesetzt: {measure}</translation>
  </message>
  <message>
   <source>A target was taken away: {measure}</source>
   <translation>Ein Ziel wurde weggenommen: {measure}</translation>
  </message>
  <message>
   <source>The weights of the engagement score were changed</source>
   <translation>Die Gewichte der Verbundenheit wurden geändert</translation>
  </message>
  <message>
   <source>A figure of others was written down: {measure}</source>
   <translation>Eine Zahl anderer wurde notiert: {measure}</translation>
  </message>
  <message>
   <source>A figure of others was taken out: {measure}</source>
   <translation>Eine Zahl anderer wurde entfernt: {measure}</translation>
  </message>
  <message>
   <source>A note was put on the time line</source>
   <translation>Eine Notiz kam auf die Zeitachse</translation>
  </message>
  <message>
   <source>A note on the time line was changed</source>
   <translation>Eine Notiz auf der Zeitachse wurde geändert</translation>
  </message>
  <message>
   <source>A note was taken off the time line</source>
   <translation>Eine Notiz kam von der Zeitachse weg</translation>
  </message>
  <message>
   <source>Something that was said about the shop was written down: {kind}</source>
   <translation>Etwas, das über das Geschäft gesagt wurde, wurde aufgeschrieben: {kind}</translation>
  </message>
  <message>
   <source>Something that was written down about the shop was taken out again</source>
   <translation>Etwas, das über das Geschäft aufgeschrieben war, wurde wieder herausgenommen</translation>
  </message>
  <message>
   <source>What was taken out of what people said was put in again</source>
   <translation>Was aus dem Gesagten herausgenommen war, wurde wieder hineingenommen</translation>
  </message>
  <message>
   <source>Somebody began with what was said about the shop</source>
   <translation>Jemand begann mit etwas, das über das Geschäft gesagt wurde</translation>
  </message>
  <message>
   <source>What somebody began with was put back</source>
   <translation>Womit jemand begonnen hatte, wurde zurückgelegt</translation>
  </message>
  <message>
   <source>Who sees to what was said was changed, or by when</source>
   <translation>Wer sich um das Gesagte kümmert oder bis wann, wurde geändert</translation>
  </message>
  <message>
   <source>What an entry is about was changed</source>
   <translation>Worum es bei einem Eintrag geht, wurde geändert</translation>
  </message>
  <message>
   <source>A first word was said to whoever spoke up</source>
   <translation>Wer sich gemeldet hatte, bekam ein erstes Wort</translation>
  </message>
  <message>
   <source>It was said honestly why something stays as it is</source>
   <translation>Es wurde ehrlich gesagt, warum etwas bleibt, wie es ist</translation>
  </message>
  <message>
   <source>What was said was put right by a change</source>
   <translation>Das Gesagte wurde durch eine Änderung in Ordnung gebracht</translation>
  </message>
  <message>
   <source>Whoever spoke up heard what came of it</source>
   <translation>Wer sich gemeldet hatte, erfuhr, was daraus wurde</translation>
  </message>
  <message>
   <source>A step with what was said was taken back</source>
   <translation>Ein Schritt mit dem Gesagten wurde zurückgenommen</translation>
  </message>
  <message>
   <source>A picture or page was put beside what was said</source>
   <translation>Ein Bild oder eine Seite wurde zum Gesagten gelegt</translation>
  </message>
  <message>
   <source>A picture or page was taken out</source>
   <translation>Ein Bild oder eine Seite wurde herausgenommen</translation>
  </message>
  <message>
   <source>Theme {theme} has another name</source>
   <translation>Thema {theme} heißt jetzt anders</translation>
  </message>
  <message>
   <source>Themes were put together into theme {theme}; others: {themes}</source>
   <translation>Themen wurden zu Thema {theme} zusammengelegt; andere: {themes}</translation>
  </message>
  <message>
   <source>Themes that were put together into theme {theme} were parted again</source>
   <translation>Themen, die zu Thema {theme} zusammengelegt waren, wurden wieder getrennt</translation>
  </message>
  <message>
   <source>Change {change} was planned</source>
   <translation>Änderung {change} wurde geplant</translation>
  </message>
  <message>
   <source>What change {change} is about was said anew</source>
   <translation>Worum es bei Änderung {change} geht, wurde neu gesagt</translation>
  </message>
  <message>
   <source>Change {change} was made; entries that it put right: {entries}</source>
   <translation>Änderung {change} wurde gemacht; damit in Ordnung gebrachte Einträge: {entries}</translation>
  </message>
  <message>
   <source>Change {change} was not made after all</source>
   <translation>Änderung {change} wurde doch nicht gemacht</translation>
  </message>
  <message>
   <source>Change {change} is not to be made any more</source>
   <translation>Änderung {change} soll nicht mehr gemacht werden</translation>
  </message>
  <message>
   <source>Something went wrong and is to be put right</source>
   <translation>Etwas ging schief und soll wiedergutgemacht werden</translation>
  </message>
  <message>
   <source>Something was offered to put a mistake right</source>
   <translation>Etwas wurde angeboten, um einen Fehler wiedergutzumachen</translation>
  </message>
  <message>
   <source>A mistake was put right</source>
   <translation>Ein Fehler wurde wiedergutgemacht</translation>
  </message>
  <message>
   <source>A step in putting a mistake right was taken back</source>
   <translation>Ein Schritt beim Wiedergutmachen eines Fehlers wurde zurückgenommen</translation>
  </message>
  <message>
   <source>A mistake that was written down was taken out again</source>
   <translation>Ein Fehler, der aufgeschrieben war, wurde wieder herausgenommen</translation>
  </message>
  <message>
   <source>What staff may offer by themselves was changed</source>
   <translation>Was das Team von sich aus anbieten darf, wurde geändert</translation>
  </message>
  <message>
   <source>Survey {survey} was written</source>
   <translation>Umfrage {survey} wurde geschrieben</translation>
  </message>
  <message>
   <source>Survey {survey} was thrown away before anybody was asked</source>
   <translation>Umfrage {survey} wurde weggeworfen, bevor jemand gefragt wurde</translation>
  </message>
  <message>
   <source>Survey {survey} got new words</source>
   <translation>Umfrage {survey} bekam neue Worte</translation>
  </message>
  <message>
   <source>Survey {survey} was started, stopped or put back</source>
   <translation>Umfrage {survey} wurde begonnen, beendet oder zurückgestellt</translation>
  </message>
  <message>
   <source>How surveys are asked was changed: {rest_days} days of rest, {a_day} people a day</source>
   <translation>Wie gefragt wird, wurde geändert: Tage Ruhe: {rest_days}, Menschen am Tag: {a_day}</translation>
  </message>
  <message>
   <source>{who} was asked survey {survey}</source>
   <translation>{who} wurde in Umfrage {survey} gefragt</translation>
  </message>
  <message>
   <source>{who} was not asked survey {survey} after all</source>
   <translation>{who} wurde in Umfrage {survey} doch nicht gefragt</translation>
  </message>
  <message>
   <source>Survey {survey} was answered</source>
   <translation>Umfrage {survey} wurde beantwortet</translation>
  </message>
  <message>
   <source>An answer to survey {survey} was taken back</source>
   <translation>Eine Antwort auf Umfrage {survey} wurde zurückgenommen</translation>
  </message>
  <message>
   <source>The passphrase was changed</source>
   <translation>Die Passphrase wurde geändert</translation>
  </message>
  <message>
   <source>The recovery code was replaced</source>
   <translation>Der Rettungscode wurde ersetzt</translation>
  </message>
  <message>
   <source>All keys were replaced and everything was encrypted anew</source>
   <translation>Alle Schlüssel wurden ersetzt und alles neu verschlüsselt</translation>
  </message>
  <message>
   <source>The sign-in of a computer was allowed to open the shop</source>
   <translation>Der Anmeldung eines Computers wurde erlaubt, das Geschäft zu öffnen</translation>
  </message>
  <message>
   <source>No computer's sign-in opens the shop any more</source>
   <translation>Keine Anmeldung eines Computers öffnet das Geschäft mehr</translation>
  </message>
  <message>
   <source>Wish {wish} was put on the list</source>
   <translation>Wunsch {wish} kam auf die Liste</translation>
  </message>
  <message>
   <source>{who} put a wish on the list</source>
   <translation>{who} hat einen Wunsch geäußert</translation>
  </message>
  <message>
   <source>{who} joined a wish</source>
   <translation>{who} hat sich einem Wunsch angeschlossen</translation>
  </message>
  <message>
   <source>{who} does not wish something any more</source>
   <translation>{who} wünscht sich etwas nicht mehr</translation>
  </message>
  <message>
   <source>Votes without a name for wish {wish}: {more}</source>
   <translation>Stimmen ohne Namen für Wunsch {wish}: {more}</translation>
  </message>
  <message>
   <source>A wish has other words</source>
   <translation>Ein Wunsch hat andere Worte</translation>
  </message>
  <message>
   <source>Wish {wish} stands at: {state}</source>
   <translation>Wunsch {wish} steht auf: {state}</translation>
  </message>
  <message>
   <source>Wish {wish} was put together with wish {into}</source>
   <translation>Wunsch {wish} wurde mit Wunsch {into} zusammengelegt</translation>
  </message>
  <message>
   <source>Wish {wish} stands by itself again</source>
   <translation>Wunsch {wish} steht wieder für sich</translation>
  </message>
  <message>
   <source>{who} was told what became of a wish</source>
   <translation>{who} weiß, was aus einem Wunsch wurde</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a wish</source>
   <translation>{who} weiß doch noch nicht, was aus einem Wunsch wurde</translation>
  </message>
  <message>
   <source>Wish {wish} was taken off the list</source>
   <translation>Wunsch {wish} wurde von der Liste genommen</translation>
  </message>
  <message>
   <source>Wish {wish} is on the list again</source>
   <translation>Wunsch {wish} steht wieder auf der Liste</translation>
  </message>
  <message>
   <source>Poll {poll} was begun</source>
   <translation>Abstimmung {poll} wurde begonnen</translation>
  </message>
  <message>
   <source>{who} chose something in a poll</source>
   <translation>{who} hat bei einer Abstimmung gewählt</translation>
  </message>
  <message>
   <source>{who} took a choice in a poll back</source>
   <translation>{who} hat eine Wahl in einer Abstimmung zurückgenommen</translation>
  </message>
  <message>
   <source>Votes without a name in poll {poll}: {more}</source>
   <translation>Stimmen ohne Namen bei Abstimmung {poll}: {more}</translation>
  </message>
  <message>
   <source>Poll {poll} runs until {until}</source>
   <translation>Abstimmung {poll} läuft bis {until}</translation>
  </message>
  <message>
   <source>What became of poll {poll} was written down</source>
   <translation>Was aus Abstimmung {poll} wurde, ist aufgeschrieben</translation>
  </message>
  <message>
   <source>What became of poll {poll} was taken back</source>
   <translation>Was aus Abstimmung {poll} wurde, ist zurückgenommen</translation>
  </message>
  <message>
   <source>{who} was told what became of a poll</source>
   <translation>{who} weiß, was aus einer Abstimmung wurde</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a poll</source>
   <translation>{who} weiß doch noch nicht, was aus einer Abstimmung wurde</translation>
  </message>
  <message>
   <source>Poll {poll} was taken off the list</source>
   <translation>Abstimmung {poll} wurde von der Liste genommen</translation>
  </message>
  <message>
   <source>Poll {poll} is on the list again</source>
   <translation>Abstimmung {poll} steht wieder auf der Liste</translation>
  </message>
 </context>
 <context>
  <name>birthdays</name>
  <message>
   <source>Birthdays around now</source>
   <translation>Geburtstage in diesen Tagen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>{near}: {day}</source>
   <translation>{near}: {day}</translation>
  </message>
  <message>
   <source>{name}, {when}</source>
   <translation>{name}, {when}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weiterer</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was greeted.</source>
   <translation>Zum Geburtstag gratuliert: {name}.</translation>
  </message>
 </context>
 <context>
  <name>charts</name>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>Probably between</source>
   <translation>Wahrscheinlich zwischen</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>Von wie vielen</translation>
  </message>
  <message>
   <source>{name}, lower end</source>
   <translation>{name}, unteres Ende</translation>
  </message>
  <message>
   <source>{name}, upper end</source>
   <translation>{name}, oberes Ende</translation>
  </message>
  <message>
   <source>{name}, of how many</source>
   <translation>{name}, von wie vielen</translation>
  </message>
  <message>
   <source>There is nothing to show yet.</source>
   <translation>Es gibt noch nichts zu zeigen.</translation>
  </message>
  <message>
   <source>{point}: {value}</source>
   <translation>{point}: {value}</translation>
  </message>
  <message>
   <source>{series}, {words}</source>
   <translation>{series}, {words}</translation>
  </message>
  <message>
   <source>{words}. {happened}</source>
   <translation>{words}. {happened}</translation>
  </message>
  <message>
   <source>{value}, between {low} and {high}</source>
   <translation>{value}, zwischen {low} und {high}</translation>
  </message>
  <message>
   <source>{value} (of {n})</source>
   <translation>{value} (von {n})</translation>
  </message>
  <message>
   <source>{series}: {words}</source>
   <translation>{series}: {words}</translation>
  </message>
  <message>
   <source>Only one is known: {point}, {value}.</source>
   <translation>Bekannt ist nur einer: {point}, {value}.</translation>
  </message>
  <message>
   <source>All the same: {value}.</source>
   <translation>Alle gleich: {value}.</translation>
  </message>
  <message>
   <source>The same all the time, from {first} to {last}: {value}.</source>
   <translation>Immer gleich, von {first} bis {last}: {value}.</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last}); lowest {low_value} ({low}), highest {high_value} ({high}).</source>
   <translation>Von {first_value} ({first}) auf {last_value} ({last}); am niedrigsten {low_value} ({low}), am höchsten {high_value} ({high}).</translation>
  </message>
  <message>
   <source>Highest {high_value} ({high}), lowest {low_value} ({low}).</source>
   <translation>Am höchsten {high_value} ({high}), am niedrigsten {low_value} ({low}).</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln-mal</numerusform>
    <numerusform>%Ln-mal</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>counting</name>
  <message>
   <source>Hellos this week: people whom you marked as done, away or “this is wrong” in the last {days} days. Who came back without you does not count.</source>
   <translation>Nachfragen diese Woche: Menschen, die Sie in den letzten {days} Tagen als erledigt, abwesend oder „Das stimmt nicht“ markiert haben. Wer ohne Sie wiederkam, zählt nicht.</translation>
  </message>
  <message>
   <source>Put off: people whom you wanted to see again on a later day.</source>
   <translation>Verschoben: Menschen, die Sie an einem späteren Tag wieder sehen wollten.</translation>
  </message>
  <message>
   <source>You look out for: adults whose yes to being noticed holds today. Nobody else is looked at, and nobody else can be in the list.</source>
   <translation>Sie achten auf: Erwachsene, deren Ja dazu heute gilt. Auf niemanden sonst wird geachtet, und niemand sonst kann in der Liste stehen.</translation>
  </message>
  <message>
   <source>Visits until: the newest day of which any visit is known, from a file or by hand. Absences are judged as of that day, so that a file that is missing makes nobody look missing.</source>
   <translation>Besuche bis: der neueste Tag, von dem ein Besuch bekannt ist, aus einer Datei oder von Hand. Fehlen wird nach diesem Tag beurteilt, damit wegen einer fehlenden Datei niemand zu fehlen scheint.</translation>
  </message>
  <message>
   <source>Visits that are kept: of all visits in the {days} days up to the newest one, those of people who agreed to have them kept. The others are counted as a number of the day; nothing else is kept of them.</source>
   <translation>Aufbewahrte Besuche: von allen Besuchen der {days} Tage bis zum neuesten jene von Menschen, die dem zugestimmt haben. Die anderen zählen als Zahl des Tages; sonst bleibt von ihnen nichts.</translation>
  </message>
  <message>
   <source>People known: everybody in this shop who was not erased. “Never agreed” are those who did not say yes to anything, and did not say no in the last {months} months.</source>
   <translation>Bekannte Menschen: alle in diesem Geschäft, die nicht gelöscht wurden. „Noch nie zugestimmt“ sind jene, die zu nichts ja und in den letzten {months} Monaten nicht nein gesagt haben.</translation>
  </message>
  <message>
   <source>In the table everybody counts once in each line, by the last thing that they said about it. “Ending” ends within {days} days. Who is to be asked again said yes once, and it ran out or the words changed. A no and a yes that was taken back count together.</source>
   <translation>In der Tabelle zählt jede Person in jeder Zeile einmal, nach dem, was sie zuletzt dazu gesagt hat. „Läuft ab“ endet innerhalb von {days} Tagen. Wer neu zu fragen ist, sagte einmal ja, und es lief ab oder der Wortlaut ist neu. Ein Nein und ein zurückgenommenes Ja zählen zusammen.</translation>
  </message>
  <message>
   <source>Check-ins: the last year is gone through day by day, knowing on each day only what was known by then, with the settings above and everybody who may be looked out for now. Nothing of it is stored.</source>
   <translation>Nachfragen: Das letzte Jahr wird Tag für Tag durchgegangen, jeden Tag nur mit dem Wissen von damals, mit den Einstellungen oben und allen, auf die jetzt geachtet werden darf. Nichts davon wird gespeichert.</translation>
  </message>
  <message>
   <source>Came back by themselves: a visit within so many days, without anybody having asked in between. For those a hello would not have been needed.</source>
   <translation>Kamen von selbst wieder: ein Besuch binnen so vieler Tage, ohne dass jemand dazwischen gefragt hätte. Für sie wäre kein Hallo nötig gewesen.</translation>
  </message>
  <message>
   <source>Counted are only absences of which the next {days} days are known, and whom you did not ask at that time. With fewer than {people} such people no share is said: one of them would weigh too much.</source>
   <translation>Gezählt werden nur Fälle, von denen die nächsten {days} Tage bekannt sind und in denen Sie damals nicht gefragt haben. Bei weniger als {people} solchen Menschen wird kein Anteil gesagt: Einer allein würde zu viel wiegen.</translation>
  </message>
  <message>
   <source>How long they had been silent is the middle one of all, in opening days; days on which the shop is closed and days announced as away do not count.</source>
   <translation>Wie lange jemand fehlte, ist der mittlere Wert von allen, in Öffnungstagen; geschlossene Tage und angekündigte Abwesenheiten zählen nicht.</translation>
  </message>
  <message>
   <source>Visits: all that are known of this person; several on one day are one for the rhythm.</source>
   <translation>Besuche: alle, die von dieser Person bekannt sind; mehrere an einem Tag zählen für den Rhythmus als einer.</translation>
  </message>
  <message>
   <source>Usually every so many days: the mean of the opening days between their visits, where newer ones weigh more (half as much for every {gaps} visits back). Closed days and days announced as away do not count. It is said in days of the calendar. With few visits it is a cautious guess.</source>
   <translation>Sonst alle so viele Tage: der Mittelwert der Öffnungstage zwischen den Besuchen, neuere wiegen mehr (je {gaps} Besuche zurück die Hälfte). Geschlossene Tage und angekündigte Abwesenheiten zählen nicht. Gesagt wird es in Tagen des Kalenders. Bei wenigen Besuchen ist es eine vorsichtige Schätzung.</translation>
  </message>
  <message>
   <source>Mostly on a weekday: two thirds or more of the last {visits} visits, and of six at least, were on it.</source>
   <translation>Meist an einem Wochentag: Zwei Drittel oder mehr der letzten {visits} Besuche, mindestens von sechs, fielen auf ihn.</translation>
  </message>
  <message>
   <source>Usually takes: what was on at least {share}% of all visits whose orders are still kept, and on at least {least} of the last {visits} visits. Lately takes: what was on as many of the last, but on fewer of all.</source>
   <translation>Nimmt meistens: was bei mindestens {share} % aller Besuche dabei war, deren Bestellungen noch aufbewahrt werden, und bei mindestens {least} der letzten {visits} Besuche. Nimmt zuletzt: was bei so vielen der letzten dabei war, aber bei weniger von allen.</translation>
  </message>
  <message>
   <source>Everything was counted, so nothing about it is estimated.</source>
   <translation>Alles wurde gezählt, deshalb ist daran nichts geschätzt.</translation>
  </message>
  <message>
   <source>It comes from a model of how customers come and go, which needs {needed} customers who came more than once. In 95 of 100 shops the truth lies between the two ends; what seasons do is not in it.</source>
   <translation>Es kommt aus einem Modell davon, wie Menschen kommen und gehen; dafür braucht es {needed} Personen, die mehr als einmal kamen. In 95 von 100 Geschäften liegt die Wahrheit zwischen den beiden Enden; was Jahreszeiten machen, ist nicht darin.</translation>
  </message>
  <message>
   <source>Few people make a number unsure: in 95 of 100 shops the truth lies between the two ends. With fewer than {needed} nothing is said. Who did not answer or is not known is in neither.</source>
   <translation>Wenige Menschen machen eine Zahl unsicher: In 95 von 100 Geschäften liegt die Wahrheit zwischen den beiden Enden. Bei weniger als {needed} wird nichts gesagt. Wer nicht geantwortet hat oder nicht bekannt ist, steckt in keinem davon.</translation>
  </message>
  <message>
   <source>Of all answers to “How satisfied are you?” from 1 to 5, those of 4 and 5.</source>
   <translation>Von allen Antworten auf „Wie zufrieden sind Sie mit uns?“ von 1 bis 5 jene mit 4 und 5.</translation>
  </message>
  <message>
   <source>Somebody who answered several times counts as one person.</source>
   <translation>Wer mehrmals geantwortet hat, zählt als eine Person.</translation>
  </message>
  <message>
   <source>The average of what people answered from 1 to 5; of whoever answered often, their own.</source>
   <translation>Der Durchschnitt der Antworten von 1 bis 5; bei allen, die oft antworteten, der eigene Durchschnitt.</translation>
  </message>
  <message>
   <source>“How likely are you to recommend us?”, 0 to 10: the share of 9 and 10, less the share of 0 to 6. It lies between −100 and 100 points.</source>
   <translation>„Wie wahrscheinlich empfehlen Sie uns im Freundeskreis weiter?“, 0 bis 10: der Anteil von 9 und 10, weniger der Anteil von 0 bis 6. Er liegt zwischen −100 und 100 Punkten.</translation>
  </message>
  <message>
   <source>Visits of people who agreed to have them kept; several of one person on a day are one.</source>
   <translation>Besuche von Menschen, die zustimmten, dass sie aufbewahrt werden; mehrere einer Person an einem Tag sind einer.</translation>
  </message>
  <message>
   <source>Of the customers who came in this time, those who came on a second day of it.</source>
   <translation>Von den Menschen, die in dieser Zeit kamen, jene, die an einem zweiten Tag kamen.</translation>
  </message>
  <message>
   <source>Of the customers who came in as many days before, those who did not come in this time. Nobody says goodbye: some of them will come again.</source>
   <translation>Von den Menschen, die in ebenso vielen Tagen davor kamen, jene, die in dieser Zeit nicht kamen. Niemand sagt Auf Wiedersehen: Manche kommen wieder.</translation>
  </message>
  <message>
   <source>Customers by the month of their first visit: the share who came in month {months} after it. Who was there in the first four weeks that are known may have come for years, and is left out.</source>
   <translation>Die Kundschaft nach dem Monat des ersten Besuchs: der Anteil derer, die im Monat {months} danach kamen. Wer in den ersten vier bekannten Wochen da war, kommt vielleicht seit Jahren und bleibt weg.</translation>
  </message>
  <message>
   <source>Regulars at the end of this time: at least 3 visits in half a year and a rhythm of their own, until they have clearly stopped.</source>
   <translation>Stammgäste am Ende dieser Zeit: mindestens 3 Besuche in einem halben Jahr und ein eigener Rhythmus, bis sie deutlich aufgehört haben.</translation>
  </message>
  <message>
   <source>People who became regulars in this time, whoever became one again too.</source>
   <translation>Menschen, die in dieser Zeit Stammgast wurden, auch wer es wieder wurde.</translation>
  </message>
  <message>
   <source>Of those with a subscription on the first day of this time, those without on the last.</source>
   <translation>Von denen, die am ersten Tag dieser Zeit ein Abo hatten, jene, die am letzten keines hatten.</translation>
  </message>
  <message>
   <source>What customers are expected to buy in the time to come, on average: sales, not what is left of them, and a tenth less for each year that they lie ahead. Never a reason to treat anybody otherwise.</source>
   <translation>Was jemand in Zukunft voraussichtlich kauft, im Durchschnitt: Umsatz, nicht was davon übrig bleibt, und ein Zehntel weniger für jedes Jahr, das es noch hin ist. Nie ein Grund, jemanden anders zu behandeln.</translation>
  </message>
  <message>
   <source>How likely each customer has stopped coming, from how often they came and how long they have been away; the mean of all.</source>
   <translation>Wie wahrscheinlich jede Person aufgehört hat zu kommen, nach dem, wie oft sie kam und wie lange sie weg ist; der Durchschnitt von allen.</translation>
  </message>
  <message>
   <source>Whoever stays away lowers it, with a hello or without one. It is no reason to ask less after anybody.</source>
   <translation>Wer wegbleibt, senkt sie, mit einem Hallo oder ohne. Das ist kein Grund, nach jemandem weniger zu fragen.</translation>
  </message>
  <message>
   <source>Parts from 0 to 100, each with a weight that you see and change: came lately, came often, said something, took part, brought somebody. What is not known of somebody is left out for them.</source>
   <translation>Teile von 0 bis 100, jeder mit einem Gewicht, das Sie sehen und ändern: kam zuletzt, kam oft, hat etwas gesagt, hat mitgemacht, hat jemanden mitgebracht. Was von jemandem nicht bekannt ist, bleibt für diese Person weg.</translation>
  </message>
  <message>
   <source>The weights are a choice and not a finding: two choices give two scores.</source>
   <translation>Die Gewichte sind eine Wahl und kein Befund: Zwei Wahlen ergeben zwei Werte.</translation>
  </message>
  <message>
   <source>Of those who were reached at least {days} days ago, those who came within {days} days. Not because of it: some would have come anyway.</source>
   <translation>Von denen, die vor mindestens {days} Tagen erreicht wurden, jene, die innerhalb von {days} Tagen kamen. Nicht deswegen: Manche wären ohnehin gekommen.</translation>
  </message>
  <message>
   <source>Of the check-ins of which you marked what came of it, those with something to help with: unwell, a practical need, lonely, unhappy with you.</source>
   <translation>Von den Nachfragen, bei denen Sie vermerkt haben, was daraus wurde, die mit etwas zum Helfen: nicht wohlauf, ein praktisches Anliegen, einsam, mit Ihnen unzufrieden.</translation>
  </message>
  <message>
   <source>Of the check-ins of which it is known: they came by themselves before anybody asked, or you said “this is wrong”.</source>
   <translation>Von den Nachfragen, bei denen es bekannt ist: Sie kamen von selbst, bevor jemand fragte, oder Sie sagten „das stimmt nicht“.</translation>
  </message>
  <message>
   <source>From the first visit that was missed until somebody was reached: half took longer, half did not. Who still waits counts as long as they have waited.</source>
   <translation>Vom ersten ausgebliebenen Besuch, bis jemand erreicht wurde: Die Hälfte dauerte länger, die Hälfte nicht. Wer noch wartet, zählt so lange, wie das Warten schon dauert.</translation>
  </message>
  <message>
   <source>Of what was fixed, or refused with a reason, and whose sender is known: those who heard of it.</source>
   <translation>Von dem, was behoben oder mit Grund abgelehnt wurde und von wem man es weiß: jene, die davon erfuhren.</translation>
  </message>
  <message>
   <source>From what somebody said until the first word to them: half waited longer, half did not. Who still waits counts as long as they have waited; who cannot be answered is left out.</source>
   <translation>Von dem, was jemand sagte, bis zum ersten Wort zurück: Die Hälfte wartete länger, die Hälfte nicht. Wer noch wartet, zählt so lange, wie das Warten schon dauert; wem man nicht antworten kann, bleibt weg.</translation>
  </message>
  <message>
   <source>From what somebody said until it was fixed or refused with a reason: half took longer, half did not. What is open counts as long as it has been.</source>
   <translation>Von dem, was jemand sagte, bis es behoben oder mit Grund abgelehnt war: Die Hälfte dauerte länger, die Hälfte nicht. Was offen ist, zählt so lange, wie es schon offen ist.</translation>
  </message>
  <message>
   <source>Of all visits of the shop in this time, those of people who agreed to have them kept.</source>
   <translation>Von allen Besuchen im Geschäft in dieser Zeit die von Menschen, die zustimmten, dass sie aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Of the steps that your people should have done, those that are done.</source>
   <translation>Von den Schritten, die Ihre Leute gemacht haben sollten, die gemachten.</translation>
  </message>
  <message>
   <source>Of the birthdays in this time of people who agreed to it, those on which they were greeted.</source>
   <translation>Von den Geburtstagen, die in dieser Zeit lagen und bei denen die Person zugestimmt hat, jene, an denen gratuliert wurde.</translation>
  </message>
  <message>
   <source>How pressing a theme is: everybody who said something that is still open counts once, with the heaviest thing that they said. Unhappy counts 1, so-so or no mood a half, happy a quarter; praise counts nothing.</source>
   <translation>Wie dringend ein Thema ist: Wer etwas gesagt hat, das noch offen ist, zählt einmal, mit dem Schwersten davon. Unzufrieden zählt 1, geht so oder unbekannt ein halb, zufrieden ein Viertel; Lob zählt nichts.</translation>
  </message>
  <message>
   <source>What is {days} old counts half of what was said today, and half again after as long.</source>
   <translation>Was {days} alt ist, zählt halb so viel wie heute Gesagtes, und nach derselben Zeit wieder halb.</translation>
  </message>
  <message>
   <source>Somebody who says the same thing twice counts once. Who is not known counts as one more.</source>
   <translation>Wer dasselbe zweimal sagt, zählt einmal. Wer nicht bekannt ist, zählt als jemand mehr.</translation>
  </message>
  <message>
   <source>Complaints: what was said unhappily or as a complaint on the themes of the change, in {days}. Everybody counts once before it and once after it. Both sides are equally long, at most {most}.</source>
   <translation>Beschwerden: was zu den Themen der Änderung unzufrieden oder als Beschwerde gesagt wurde, in {days}. Jede Person zählt davor und danach je einmal. Beide Seiten sind gleich lang, höchstens {most}.</translation>
  </message>
  <message>
   <source>Something is said from {least} on each side and {needed} complaints on; below that it would be chance.</source>
   <translation>Gesagt wird etwas ab {least} auf jeder Seite und {needed} Beschwerden; darunter wäre es Zufall.</translation>
  </message>
  <message>
   <source>Satisfaction: of people who said how they felt before and after, the difference of each, by their moods and answers to surveys.</source>
   <translation>Zufriedenheit: bei Personen, die davor und danach gesagt haben, wie es ihnen gefällt, der Unterschied bei jeder, nach Stimmung und Antworten auf Umfragen.</translation>
  </message>
  <message>
   <source>What else changed in that time is in these numbers too.</source>
   <translation>Was sich in dieser Zeit sonst geändert hat, steckt auch in diesen Zahlen.</translation>
  </message>
  <message>
   <source>What those who were invited bought afterwards, less what those bought who were left out by the draw, less what it cost; for every {one} that it cost. Nobody is ever left out of a hello for the sake of a number.</source>
   <translation>Was die Eingeladenen danach kauften, weniger was die kauften, die das Los ausließ, weniger was es kostete; je {one} Kosten. Um einer Zahl willen wird nie jemand bei einem Hallo ausgelassen.</translation>
  </message>
  <message>
   <source>By how much more those whom you looked after are expected to buy in a year, as a model says four weeks later and said the day before; for every {one} of minutes, gestures and rewards that you noted. Minutes count with the wage that you noted.</source>
   <translation>Um wie viel mehr die, um die Sie sich gekümmert haben, in einem Jahr voraussichtlich kaufen, wie ein Modell vier Wochen danach sagt und am Tag davor sagte; je {one} an Minuten, Gesten und Belohnungen, die Sie notiert haben. Minuten zählen mit dem Lohn, den Sie notiert haben.</translation>
  </message>
  <message>
   <source>The shop may have had more: under Duties stands how many of all are kept.</source>
   <translation>Es können mehr gewesen sein: Wie viele von allen aufbewahrt werden, steht unter Pflichten.</translation>
  </message>
  <message>
   <source>They are counted among all whose visits are kept. Customers show those of today, among whoever also agreed to be noticed, so there may be fewer.</source>
   <translation>Gezählt wird unter allen, deren Besuche aufbewahrt werden. Unter Kundschaft stehen die von heute, auf die Sie auch achten dürfen; es können weniger sein.</translation>
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Andorra</source>
   <translation>Andorra</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Vereinigte Arabische Emirate</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua und Barbuda</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguilla</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanien</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Armenien</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentinien</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Amerikanisch-Samoa</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Österreich</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australien</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Ålandinseln</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Aserbaidschan</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnien und Herzegowina</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesch</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgien</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarien</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Bahrain</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benin</translation>
  </message>
  <message>
   <source>St. Barthélemy</source>
   <translation>St. Barthélemy</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermuda</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivien</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Karibische Niederlande</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasilien</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bhutan</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Belarus</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Kokosinseln</translation>
  </message>
  <message>
   <source>Congo (Kinshasa)</source>
   <translation>Kongo (Kinshasa)</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>Zentralafrikanische Republik</translation>
  </message>
  <message>
   <source>Congo (Brazzaville)</source>
   <translation>Kongo (Brazzaville)</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Schweiz</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Côte d'Ivoire</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Cookinseln</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Kamerun</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Kolumbien</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Kuba</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cabo Verde</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curaçao</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Weihnachtsinsel</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Zypern</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tschechien</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Deutschland</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Dschibuti</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dänemark</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>Dominikanische Republik</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Algerien</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estland</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Ägypten</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Westsahara</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Spanien</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Äthiopien</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finnland</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fidschi</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Falklandinseln</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Mikronesien</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Färöer</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Frankreich</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabun</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Grenada</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgien</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Französisch-Guayana</translation>
  </message>
  <message>
   <source>Guernsey</source>
   <translation>Guernsey</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Grönland</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadeloupe</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Äquatorialguinea</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Griechenland</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guam</source>
   <translation>Guam</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guinea-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hongkong</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Kroatien</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haiti</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Ungarn</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesien</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irland</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Isle of Man</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Indien</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Island</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italien</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaika</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordanien</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japan</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenia</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirgisistan</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Kambodscha</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Komoren</translation>
  </message>
  <message>
   <source>St. Kitts and Nevis</source>
   <translation>St. Kitts und Nevis</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Nordkorea</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Südkorea</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Kaimaninseln</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kasachstan</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Libanon</translation>
  </message>
  <message>
   <source>St. Lucia</source>
   <translation>St. Lucia</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesotho</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Litauen</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettland</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libyen</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marokko</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldau</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>St. Martin</source>
   <translation>St. Martin</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagaskar</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Marshallinseln</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Nordmazedonien</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Myanmar (Burma)</source>
   <translation>Myanmar (Birma)</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolei</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macau</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Nördliche Marianen</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinique</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauretanien</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Mauritius</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Malediven</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Mexiko</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malaysia</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mosambik</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Neukaledonien</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Norfolkinsel</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norwegen</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niue</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Neuseeland</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Oman</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Peru</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Französisch-Polynesien</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papua-Neuguinea</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippinen</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polen</translation>
  </message>
  <message>
   <source>St. Pierre and Miquelon</source>
   <translation>St. Pierre und Miquelon</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Pitcairninseln</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Puerto Rico</translation>
  </message>
  <message>
   <source>Palestinian Territories</source>
   <translation>Palästinensische Gebiete</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palau</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Katar</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Réunion</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumänien</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbien</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Russland</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Saudi-Arabien</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Salomonen</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychellen</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudan</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Schweden</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <source>St. Helena</source>
   <translation>St. Helena</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slowenien</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Spitzbergen und Jan Mayen</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slowakei</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>San Marino</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Südsudan</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>São Tomé und Príncipe</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Syrien</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Turks- und Caicosinseln</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Tschad</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thailand</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tadschikistan</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistan</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunesien</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Türkei</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinidad und Tobago</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwan</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tansania</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Usbekistan</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Vatikanstadt</translation>
  </message>
  <message>
   <source>St. Vincent and the Grenadines</source>
   <translation>St. Vincent und die Grenadinen</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Britische Jungferninseln</translation>
  </message>
  <message>
   <source>U.S. Virgin Islands</source>
   <translation>Amerikanische Jungferninseln</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis und Futuna</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Jemen</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Südafrika</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Sambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Simbabwe</translation>
  </message>
 </context>
 <context>
  <name>feedback</name>
  <message>
   <source>Before</source>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seither</translation>
  </message>
  <message>
   <source>Complaints in {days}, before and since</source>
   <translation>Beschwerden je {days}, davor und seither</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Beschwerden</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Was anders ist</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <source>Choose a picture or a scanned page</source>
   <translation>Ein Bild oder ein gescanntes Blatt wählen</translation>
  </message>
  <message>
   <source>Pictures and pages (*.png *.jpg *.jpeg *.pdf)</source>
   <translation>Bilder und Blätter (*.png *.jpg *.jpeg *.pdf)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Stimmung</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Bis wann</translation>
  </message>
  <message>
   <source>The picture or page cannot be read; check that it is still there.</source>
   <translation>Das Bild oder Blatt kann nicht gelesen werden; sehen Sie nach, ob es noch da ist.</translation>
  </message>
  <message>
   <source>What may be given without asking</source>
   <translation>Was ohne Rückfrage gegeben werden darf</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>Was schiefging</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Wie es steht</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>How pressing</source>
   <translation>Wie dringend</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>It leaves the log, its theme and the numbers, as if it had never been written down.</source>
   <translation>Es wird überall entfernt, auch aus Thema und Zahlen, als wäre es nie aufgeschrieben worden.</translation>
  </message>
  <message>
   <source>They were told what came of it. That stays said, but counts no longer.</source>
   <translation>Die Person hat erfahren, was daraus wurde. Das bleibt gesagt, zählt aber nicht mehr mit.</translation>
  </message>
  <message>
   <source>An answer that was kept with a survey stays there.</source>
   <translation>Eine Antwort, die zu einer Umfrage gehört, bleibt dort.</translation>
  </message>
  <message>
   <source>Undo puts everything back.</source>
   <translation>„Rückgängig“ bringt alles zurück.</translation>
  </message>
  <message>
   <source>The picture or page that is kept with it goes too.</source>
   <translation>Das Bild oder Blatt dabei wird mit entfernt.</translation>
  </message>
  <message numerus="yes">
   <source>The %Ln pictures or pages that are kept with it go too.</source>
   <translation>
    <numerusform>Das Bild oder Blatt dabei wird mit entfernt.</numerusform>
    <numerusform>Die %Ln Bilder oder Blätter dabei gehen mit.</numerusform>
   </translation>
  </message>
  <message>
   <source>How it was put right goes with it.</source>
   <translation>Wie es wiedergutgemacht wurde, wird mit entfernt.</translation>
  </message>
  <message>
   <source>How it was put right goes with it, and the {amount} that it cost count no longer.</source>
   <translation>Wie es wiedergutgemacht wurde, wird mit entfernt, und was es kostete ({amount}), zählt nicht mehr mit.</translation>
  </message>
  <message>
   <source>What people said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>Wiedergutmachen</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Was Sie geändert haben</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Wünsche</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Abstimmungen</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Umfragen</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Einladungen</translation>
  </message>
 </context>
 <context>
  <name>invitations</name>
  <message>
   <source>An event</source>
   <translation>Ein Anlass</translation>
  </message>
  <message>
   <source>A poll</source>
   <translation>Eine Abstimmung</translation>
  </message>
  <message>
   <source>A survey</source>
   <translation>Eine Umfrage</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Per Telefon</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Per SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Per E-Mail</translation>
  </message>
  <message>
   <source>By letter</source>
   <translation>Per Brief</translation>
  </message>
  <message>
   <source>{way}: {people} agreed</source>
   <translation>{way}: zugestimmt haben {people}</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Regulars who agreed</source>
   <translation>Stammgäste, die zugestimmt haben</translation>
  </message>
  <message>
   <source>Everybody who agreed</source>
   <translation>Alle, die zugestimmt haben</translation>
  </message>
  <message>
   <source>Group: {group}</source>
   <translation>Gruppe: {group}</translation>
  </message>
  <message>
   <source>{number} of a hundred</source>
   <translation>{number} von hundert</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet.</source>
   <translation>Noch niemand hat zugestimmt, so eingeladen zu werden.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way.</source>
   <translation>Von diesen Personen hat niemand zugestimmt, so eingeladen zu werden.</translation>
  </message>
  <message>
   <source>Of {all} who can be asked, the draw invites {invited} and leaves {left_out} out, so that you can see whether it did any good.</source>
   <translation>Zu erreichen: {all}. Das Los lädt davon {invited} ein und lässt {left_out} aus, damit Sie sehen, ob es etwas gebracht hat.</translation>
  </message>
  <message>
   <source>That is enough to tell afterwards.</source>
   <translation>Das genügt, um danach etwas sagen zu können.</translation>
  </message>
  <message>
   <source>Too few to tell afterwards: it takes {needed} who are invited and {needed} who are left out.</source>
   <translation>Zu wenige, um danach etwas zu sagen: Es braucht {needed} Eingeladene und {needed} Ausgelassene.</translation>
  </message>
  <message>
   <source>To be able to tell afterwards, leave out {percent} of a hundred.</source>
   <translation>Um danach etwas sagen zu können, lassen Sie {percent} von hundert aus.</translation>
  </message>
  <message>
   <source>{way}, {when}: {invited} on the list; left out by the draw: {left_out}.</source>
   <translation>{way}, {when}: {invited} auf der Liste; vom Los ausgelassen: {left_out}.</translation>
  </message>
  <message>
   <source>On {day}</source>
   <translation>Am {day}</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Vorbei</translation>
  </message>
  <message>
   <source>To be invited</source>
   <translation>Einzuladen</translation>
  </message>
  <message>
   <source>All invited</source>
   <translation>Alle eingeladen</translation>
  </message>
  <message>
   <source>What it took is not written down; without it nobody can say whether it was worth it.</source>
   <translation>Der Aufwand ist nicht aufgeschrieben; ohne ihn kann niemand sagen, ob es sich gelohnt hat.</translation>
  </message>
  <message>
   <source>It took {what}.</source>
   <translation>Aufwand: {what}.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>Too few to say what came of it: {invited} invited and {left_out} left out, and it takes {needed} of each.</source>
   <translation>Zu wenige, um zu sagen, was daraus wurde: {invited} eingeladen, {left_out} ausgelassen; es braucht je {needed}.</translation>
  </message>
  <message>
   <source>On how many days each of them came, from the day of the draw on for four weeks: those who were invited, and those who were left out by the draw. Everybody on the list counts as invited, reached or not: whoever drops somebody afterwards no longer compares like with like.</source>
   <translation>An wie vielen Tagen jede Person kam, vom Tag des Loses an vier Wochen lang: die Eingeladenen, und die vom Los Ausgelassenen. Wer auf der Liste steht, zählt als eingeladen, erreicht oder nicht: Wer danach jemanden streicht, vergleicht nicht mehr Gleiches mit Gleichem.</translation>
  </message>
  <message>
   <source>Chance decided who is in which group, so a difference that chance would hardly make comes from the invitation. What that is worth in money stands on the screen Numbers.</source>
   <translation>Der Zufall hat entschieden, wer wo ist; ein Unterschied, den der Zufall kaum macht, kommt deshalb von der Einladung. Was das in Geld wert ist, steht auf der Seite „Zahlen“.</translation>
  </message>
  <message>
   <source>Too few to say what came of it.</source>
   <translation>Zu wenige, um zu sagen, was daraus wurde.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: too close to say.</source>
   <translation>Die Eingeladenen kamen in vier Wochen an je {invited} Tagen, die Ausgelassenen an {left_out}: zu nah beieinander, um etwas zu sagen.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: more, beyond what chance would do.</source>
   <translation>Die Eingeladenen kamen in vier Wochen an je {invited} Tagen, die Ausgelassenen an {left_out}: öfter, und mehr als Zufall.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: fewer, beyond what chance would do.</source>
   <translation>Die Eingeladenen kamen in vier Wochen an je {invited} Tagen, die Ausgelassenen an {left_out}: seltener, und mehr als Zufall.</translation>
  </message>
  <message>
   <source>The difference is probably between {low} and {high} days.</source>
   <translation>Der Unterschied liegt wahrscheinlich zwischen {low} und {high} Tagen.</translation>
  </message>
  <message>
   <source>What came of it can be told from {day} on, when four weeks are over; {days} are known so far.</source>
   <translation>Was daraus wurde, lässt sich ab {day} sagen, wenn vier Wochen vorbei sind; bisher bekannt: {days}.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this.</source>
   <translation>Von denen, die dem zugestimmt haben, ist keine Nummer oder Adresse aufbewahrt.</translation>
  </message>
  <message>
   <source>Of those whom you chose, only one person can be asked this way, so there is nobody to compare.</source>
   <translation>Von den Gewählten lässt sich so nur eine Person fragen; es gibt also niemanden zum Vergleichen.</translation>
  </message>
  <message>
   <source>Of {missing} more who agreed, no number or address is kept.</source>
   <translation>Zugestimmt, aber ohne Nummer oder Adresse: {missing}.</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 Minute</translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln Minute</numerusform>
    <numerusform>%Ln Minuten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>merging</name>
  <message>
   <source>This record</source>
   <translation>Dieser Eintrag</translation>
  </message>
  <message>
   <source>The other record</source>
   <translation>Der andere Eintrag</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <source>Which name stays?</source>
   <translation>Welcher Name bleibt?</translation>
  </message>
  <message>
   <source>Which phone number stays?</source>
   <translation>Welche Telefonnummer bleibt?</translation>
  </message>
  <message>
   <source>Which e-mail address stays?</source>
   <translation>Welche E-Mail-Adresse bleibt?</translation>
  </message>
  <message>
   <source>Which address stays?</source>
   <translation>Welche Adresse bleibt?</translation>
  </message>
  <message>
   <source>Which birthday stays?</source>
   <translation>Welcher Geburtstag bleibt?</translation>
  </message>
  <message>
   <source>{what}: {text}</source>
   <translation>{what}: {text}</translation>
  </message>
  <message>
   <source>Customer numbers (till)</source>
   <translation>Kundennummern (Kasse)</translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n Notiz</numerusform>
    <numerusform>%n Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) that they said</source>
   <translation>
    <numerusform>%n Eintrag von Gesagtem</numerusform>
    <numerusform>%n Einträge von Gesagtem</numerusform>
   </translation>
  </message>
  <message>
   <source>Only stored: they asked for that</source>
   <translation>Nur noch verwahrt: so gewünscht</translation>
  </message>
  <message>
   <source>Never suggested</source>
   <translation>Nie vorgeschlagen</translation>
  </message>
  <message>
   <source>Are they of age?</source>
   <translation>Volljährig?</translation>
  </message>
  <message>
   <source>Yes, of age</source>
   <translation>Ja, volljährig</translation>
  </message>
  <message>
   <source>No, under age</source>
   <translation>Nein, minderjährig</translation>
  </message>
  <message>
   <source>Both records say yes to: {purposes}</source>
   <translation>Beide Einträge sagen ja zu: {purposes}</translation>
  </message>
  <message>
   <source>{purpose}: they said no on {day}. It holds, and what was kept for it goes.</source>
   <translation>{purpose}: Nein, gesagt am {day}. Das gilt, und was dafür aufbewahrt wurde, geht.</translation>
  </message>
  <message>
   <source>{purpose}: a yes ran out. Ask them again.</source>
   <translation>{purpose}: Ein Ja ist abgelaufen. Fragen Sie neu.</translation>
  </message>
  <message>
   <source>{purpose} (this record: {ours}; the other: {theirs})</source>
   <translation>{purpose} (dieser Eintrag: {ours}; der andere: {theirs})</translation>
  </message>
  <message>
   <source>Take the yes</source>
   <translation>Das Ja übernehmen</translation>
  </message>
  <message>
   <source>Ask them again</source>
   <translation>Neu fragen</translation>
  </message>
  <message>
   <source>{name}: two records are one now</source>
   <translation>{name}: Zwei Einträge sind jetzt einer</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) taken</source>
   <translation>
    <numerusform>%n Antwort übernommen</numerusform>
    <numerusform>%n Antworten übernommen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 Besuch</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln Besuch</numerusform>
    <numerusform>%Ln Besuche</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known whether of age</source>
   <translation>Nicht bekannt, ob volljährig</translation>
  </message>
  <message>
   <source>Of age</source>
   <translation>Volljährig</translation>
  </message>
  <message>
   <source>Under age</source>
   <translation>Minderjährig</translation>
  </message>
  <message>
   <source>never asked</source>
   <translation>nie gefragt</translation>
  </message>
  <message>
   <source>yes, on {day}</source>
   <translation>ja, am {day}</translation>
  </message>
  <message>
   <source>no, on {day}</source>
   <translation>nein, am {day}</translation>
  </message>
  <message>
   <source>ran out</source>
   <translation>abgelaufen</translation>
  </message>
  <message>
   <source>{what}: {text} (the same in both)</source>
   <translation>{what}: {text} (in beiden gleich)</translation>
  </message>
  <message>
   <source>The same in both: {fields}</source>
   <translation>In beiden gleich: {fields}</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>A dash: nothing is known of that month.</source>
   <translation>Ein Strich: Von diesem Monat ist nichts bekannt.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, or fewer than half of them are over.</source>
   <translation>Ein Strich: weniger als {needed} in diesem Monat, oder weniger als die Hälfte davon ist vorbei.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, too few to say.</source>
   <translation>Ein Strich: weniger als {needed} in diesem Monat, zu wenige für eine Aussage.</translation>
  </message>
  <message>
   <source>An empty bar: the month is not over yet.</source>
   <translation>Ein leerer Balken: Der Monat ist noch nicht vorbei.</translation>
  </message>
  <message>
   <source>The newest month is not over yet, so it has no point.</source>
   <translation>Der neueste Monat ist noch nicht vorbei und hat daher keinen Punkt.</translation>
  </message>
  <message>
   <source>{name}, month by month</source>
   <translation>{name}, Monat für Monat</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Was Sie geändert haben</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last})</source>
   <translation>Von {first_value} ({first}) auf {last_value} ({last})</translation>
  </message>
  <message>
   <source>New customers who came, by months since their first visit</source>
   <translation>Neue Kundschaft, die kam, nach Monaten seit dem ersten Besuch</translation>
  </message>
  <message>
   <source>Months since the first visit</source>
   <translation>Monate seit dem ersten Besuch</translation>
  </message>
  <message>
   <source>A line is drawn from two months on of which something can be said.</source>
   <translation>Eine Linie gibt es ab zwei Monaten, von denen sich etwas sagen lässt.</translation>
  </message>
  <message>
   <source>{month} so far</source>
   <translation>{month} bisher</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>noch nicht vorbei</translation>
  </message>
  <message>
   <source>too early to say</source>
   <translation>zu früh für eine Aussage</translation>
  </message>
  <message>
   <source>too few to say</source>
   <translation>zu wenige für eine Aussage</translation>
  </message>
  <message>
   <source>{day}: {words}</source>
   <translation>{day}: {words}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>A gesture</source>
   <translation>Eine Geste</translation>
  </message>
  <message>
   <source>A reward</source>
   <translation>Eine Belohnung</translation>
  </message>
  <message>
   <source>{day}: 1 minute</source>
   <translation>{day}: 1 Minute</translation>
  </message>
  <message numerus="yes">
   <source>{day}: %Ln minutes</source>
   <translation>
    <numerusform>{day}: %Ln Minute</numerusform>
    <numerusform>{day}: %Ln Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {kind}, {amount}</source>
   <translation>{day}: {kind}, {amount}</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>Auf einen Blick</translation>
  </message>
  <message>
   <source>Satisfaction</source>
   <translation>Zufriedenheit</translation>
  </message>
  <message>
   <source>Visiting</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Care</source>
   <translation>Fürsorge</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Pflichten</translation>
  </message>
  <message>
   <source>For the wall</source>
   <translation>Für die Wand</translation>
  </message>
  <message>
   <source>Went up: {words}</source>
   <translation>Gestiegen: {words}</translation>
  </message>
  <message>
   <source>Went down: {words}</source>
   <translation>Gesunken: {words}</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Dieser Monat</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Letzter Monat</translation>
  </message>
  <message>
   <source>Last three months</source>
   <translation>Letzte drei Monate</translation>
  </message>
  <message>
   <source>Last twelve months</source>
   <translation>Letzte zwölf Monate</translation>
  </message>
  <message>
   <source>Between two days …</source>
   <translation>Zwischen zwei Tagen …</translation>
  </message>
  <message>
   <source>The time before</source>
   <translation>Der Zeitraum davor</translation>
  </message>
  <message>
   <source>A year ago</source>
   <translation>Ein Jahr zuvor</translation>
  </message>
  <message>
   <source>Other days …</source>
   <translation>Andere Tage …</translation>
  </message>
  <message>
   <source>of 100</source>
   <translation>von 100</translation>
  </message>
  <message>
   <source>points, from −100 to 100</source>
   <translation>Punkte, von −100 bis 100</translation>
  </message>
  <message>
   <source>from 1 to 5</source>
   <translation>von 1 bis 5</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>Eine Zahl</translation>
  </message>
  <message>
   <source>Numbers of this shop, counted with Local Regulars. Nobody is named in them.</source>
   <translation>Zahlen dieses Geschäfts, gezählt mit Local Regulars. Niemand wird darin genannt.</translation>
  </message>
  <message>
   <source>What you told us, and what we did</source>
   <translation>Was Sie uns sagten, und was wir taten</translation>
  </message>
  <message>
   <source>What we changed</source>
   <translation>Was wir geändert haben</translation>
  </message>
  <message>
   <source>The month before, and this one: {change}</source>
   <translation>Der Monat davor und dieser: {change}</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>Came lately</source>
   <translation>Kam kürzlich</translation>
  </message>
  <message>
   <source>Came often</source>
   <translation>Kam oft</translation>
  </message>
  <message>
   <source>Said something</source>
   <translation>Hat etwas gesagt</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>Hat mitgemacht</translation>
  </message>
  <message>
   <source>Brought somebody</source>
   <translation>Hat jemanden mitgebracht</translation>
  </message>
  <message>
   <source>{part}: {weight}</source>
   <translation>{part}: {weight}</translation>
  </message>
  <message>
   <source>Satisfied</source>
   <translation>Zufrieden</translation>
  </message>
  <message>
   <source>Average rating</source>
   <translation>Durchschnittliche Note</translation>
  </message>
  <message>
   <source>Would recommend you</source>
   <translation>Würden Ihr Geschäft weiterempfehlen</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>Came again</source>
   <translation>Kamen wieder</translation>
  </message>
  <message>
   <source>Did not come this time</source>
   <translation>Kamen diesmal nicht</translation>
  </message>
  <message>
   <source>Still come after three months</source>
   <translation>Kommen nach drei Monaten noch</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Stammgäste</translation>
  </message>
  <message>
   <source>New regulars</source>
   <translation>Neue Stammgäste</translation>
  </message>
  <message>
   <source>Subscriptions that ended</source>
   <translation>Beendete Abos</translation>
  </message>
  <message>
   <source>Worth of purchases to come</source>
   <translation>Wert künftiger Einkäufe</translation>
  </message>
  <message>
   <source>Likely stopped coming</source>
   <translation>Kommen wohl nicht mehr</translation>
  </message>
  <message>
   <source>What invitations brought</source>
   <translation>Was Einladungen brachten</translation>
  </message>
  <message>
   <source>What relationships bring</source>
   <translation>Was Beziehungen bringen</translation>
  </message>
  <message>
   <source>Engagement score</source>
   <translation>Verbundenheit</translation>
  </message>
  <message>
   <source>Came back after a hello</source>
   <translation>Kamen nach einem Hallo wieder</translation>
  </message>
  <message>
   <source>Needs found</source>
   <translation>Gefundene Anliegen</translation>
  </message>
  <message>
   <source>Check-ins nobody needed</source>
   <translation>Nachfragen, die nicht nötig waren</translation>
  </message>
  <message>
   <source>Days until a hello</source>
   <translation>Tage bis zum Hallo</translation>
  </message>
  <message>
   <source>People who heard what came of it</source>
   <translation>Menschen, die erfuhren, was daraus wurde</translation>
  </message>
  <message>
   <source>Time to the first answer</source>
   <translation>Zeit bis zur ersten Antwort</translation>
  </message>
  <message>
   <source>Time until it was settled</source>
   <translation>Zeit, bis es erledigt war</translation>
  </message>
  <message>
   <source>Visits that are kept</source>
   <translation>Besuche, die aufbewahrt werden</translation>
  </message>
  <message>
   <source>Training of your people</source>
   <translation>Schulung Ihrer Leute</translation>
  </message>
  <message>
   <source>Birthdays remembered</source>
   <translation>Bedachte Geburtstage</translation>
  </message>
  <message>
   <source>What these invitations took is not written down, so there is nothing to set against it. Write it down with “What it took” on the screen Feedback, under Invitations.</source>
   <translation>Der Aufwand für diese Einladungen ist nicht aufgeschrieben; so gibt es nichts zum Gegenüberstellen. Schreiben Sie ihn mit „Aufwand“ auf, bei den Rückmeldungen unter „Einladungen“.</translation>
  </message>
  <message>
   <source>Nothing is known of that time yet. Choose a later one.</source>
   <translation>Von dieser Zeit ist noch nichts bekannt. Wählen Sie eine spätere.</translation>
  </message>
  <message>
   <source>Too little time is known for this. Choose a longer time, or look again in some weeks.</source>
   <translation>Dafür ist zu wenig Zeit bekannt. Wählen Sie eine längere, oder schauen Sie in einigen Wochen wieder.</translation>
  </message>
  <message>
   <source>No cost is noted in this time, so there is nothing to set against it. Note minutes, gestures and rewards with “Note a cost”.</source>
   <translation>In dieser Zeit sind keine Kosten notiert, so gibt es nichts zum Gegenüberstellen. Notieren Sie Minuten, Gesten und Belohnungen mit „Kosten notieren“.</translation>
  </message>
  <message>
   <source>A cost below zero is noted. Look at the costs again.</source>
   <translation>Kosten unter null sind notiert. Sehen Sie sich die Kosten noch einmal an.</translation>
  </message>
  <message>
   <source>More was given back than was bought in this time. Choose a longer time, or check the file.</source>
   <translation>In dieser Zeit wurde mehr zurückgegeben als gekauft. Wählen Sie eine längere, oder prüfen Sie die Datei.</translation>
  </message>
  <message>
   <source>No part of the score weighs anything. Give at least one part a weight.</source>
   <translation>Kein Teil wiegt etwas. Geben Sie mindestens einem Teil ein Gewicht.</translation>
  </message>
  <message>
   <source>A target of zero has no share that could be reached.</source>
   <translation>Ein Ziel von null hat keinen Anteil, der erreicht werden könnte.</translation>
  </message>
  <message>
   <source>Too early to say: fewer than half of {n} are over.</source>
   <translation>Zu früh, um es zu sagen: Von {n} ist weniger als die Hälfte vorbei.</translation>
  </message>
  <message>
   <source>Too few to say: {n} so far, {needed} are needed.</source>
   <translation>Zu wenige für eine Aussage: bisher {n}, nötig sind {needed}.</translation>
  </message>
  <message>
   <source>Nothing of the kind is known of this time. Choose another one.</source>
   <translation>Von dieser Zeit ist nichts dergleichen bekannt. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Nobody has answered yet. A survey asks; ten people who answer are enough to begin.</source>
   <translation>Noch hat niemand geantwortet. Eine Umfrage fragt; zehn Antworten reichen für den Anfang.</translation>
  </message>
  <message>
   <source>No visits are known of this time. Bring in your till's file, or choose another time.</source>
   <translation>Von dieser Zeit sind keine Besuche bekannt. Lesen Sie die Datei Ihrer Kasse ein, oder wählen Sie eine andere Zeit.</translation>
  </message>
  <message>
   <source>No subscriptions are noted. They are noted on a customer's page.</source>
   <translation>Es sind keine Abos notiert. Sie werden auf der Seite einer Person notiert.</translation>
  </message>
  <message>
   <source>Too little is known of your customers yet. Bring in your till's file.</source>
   <translation>Von Ihrer Kundschaft ist noch zu wenig bekannt. Lesen Sie die Datei Ihrer Kasse ein.</translation>
  </message>
  <message>
   <source>Nothing can be said of the invitations of this time. Draw one on the screen Feedback, under Invitations, and look here four weeks later.</source>
   <translation>Aus dieser Zeit lässt sich von keiner Einladung etwas sagen. Losen Sie bei den Rückmeldungen unter „Einladungen“ eine aus und sehen Sie vier Wochen später hier nach.</translation>
  </message>
  <message>
   <source>Too little is known of what people bought whom you looked after, and of what that cost. Bring in your till's file, and note a cost.</source>
   <translation>Zu wenig ist bekannt von dem, was die Menschen kauften, um die Sie sich gekümmert haben, und was das kostete. Lesen Sie die Datei Ihrer Kasse ein und notieren Sie Kosten.</translation>
  </message>
  <message>
   <source>No check-ins are over in this time. What comes of a hello is marked on Today.</source>
   <translation>In dieser Zeit ist keine Nachfrage abgeschlossen. Was aus einem Hallo wurde, vermerken Sie unter Heute.</translation>
  </message>
  <message>
   <source>Nobody's words are written down in this time. They are written down under Feedback.</source>
   <translation>In dieser Zeit ist nichts aufgeschrieben, was jemand sagte. Aufgeschrieben wird es unter Rückmeldungen.</translation>
  </message>
  <message>
   <source>The program does not keep yet what your people were trained in; a later version will.</source>
   <translation>Worin Ihr Team geschult wurde, hält das Programm noch nicht fest; eine spätere Version wird es tun.</translation>
  </message>
  <message>
   <source>No birthdays to count in this time: they count from the first one on that somebody marks as greeted, on the screen Today.</source>
   <translation>Keine Geburtstage zu zählen in dieser Zeit: Sie zählen vom ersten an, zu dem jemand auf der Seite „Heute“ ein „Gratuliert“ vermerkt.</translation>
  </message>
  <message>
   <source>Counted, not estimated</source>
   <translation>Gezählt, nicht geschätzt</translation>
  </message>
  <message>
   <source>Probably {low} or more</source>
   <translation>Wahrscheinlich {low} oder mehr</translation>
  </message>
  <message>
   <source>Probably about {value}</source>
   <translation>Wahrscheinlich etwa {value}</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Wahrscheinlich {low} bis {high}</translation>
  </message>
  <message>
   <source>{certainty} ({rests_on})</source>
   <translation>{certainty} ({rests_on})</translation>
  </message>
  <message>
   <source>There is nothing to compare it with: too little is known of the other time.</source>
   <translation>Es gibt nichts zum Vergleichen: Über den anderen Zeitraum ist zu wenig bekannt.</translation>
  </message>
  <message>
   <source>{value} both times</source>
   <translation>beide Male {value}</translation>
  </message>
  <message>
   <source>{before} → {after}, more than chance would do</source>
   <translation>{before} → {after}, mehr als Zufall</translation>
  </message>
  <message>
   <source>{before} → {after}, too close to say</source>
   <translation>{before} → {after}, zu knapp, um es zu sagen</translation>
  </message>
  <message>
   <source>Your target: {target}</source>
   <translation>Ihr Ziel: {target}</translation>
  </message>
  <message>
   <source>Your target of {target} is reached.</source>
   <translation>Ihr Ziel ist erreicht: {target}</translation>
  </message>
  <message>
   <source>Your target of {target} is not reached yet.</source>
   <translation>Ihr Ziel ist noch nicht erreicht: {target}</translation>
  </message>
  <message>
   <source>Near your target of {target}: too close to say on which side.</source>
   <translation>Nahe an Ihrem Ziel, {target}: zu knapp, um zu sagen, auf welcher Seite.</translation>
  </message>
  <message>
   <source>Elsewhere: {value} ({source}, {year})</source>
   <translation>Anderswo: {value} ({source}, {year})</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 Punkt</translation>
  </message>
  <message>
   <source>{value} points</source>
   <translation>{value} Punkte</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 Tag</translation>
  </message>
  <message>
   <source>{value} days</source>
   <translation>{value} Tage</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 Stunde</translation>
  </message>
  <message>
   <source>{value} hours</source>
   <translation>{value} Stunden</translation>
  </message>
  <message>
   <source>{value} of 5</source>
   <translation>{value} von 5</translation>
  </message>
  <message>
   <source>{value} of 100</source>
   <translation>{value} von 100</translation>
  </message>
  <message>
   <source>As many would recommend you as would not: 0 points</source>
   <translation>Ebenso viele würden Sie empfehlen wie nicht: 0 Punkte</translation>
  </message>
  <message>
   <source>More people would recommend you than would not: {points}</source>
   <translation>Mehr Menschen würden Sie empfehlen als nicht: {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend you than would not: {points}</source>
   <translation>Weniger Menschen würden Sie empfehlen als nicht: {points}</translation>
  </message>
  <message>
   <source>Less is expected of those whom you looked after than before: {value}</source>
   <translation>Von denen, um die Sie sich gekümmert haben, ist weniger zu erwarten als zuvor: {value}</translation>
  </message>
  <message>
   <source>Relationships bring back {value} on them</source>
   <translation>Beziehungen bringen zurück: {value}</translation>
  </message>
  <message>
   <source>{value} of the answers say “satisfied”</source>
   <translation>{value} der Antworten sagen „zufrieden“</translation>
  </message>
  <message>
   <source>People give you {value} on average</source>
   <translation>Im Durchschnitt geben Ihnen die Leute {value}</translation>
  </message>
  <message>
   <source>1 visit in this time</source>
   <translation>1 Besuch in dieser Zeit</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in this time</source>
   <translation>
    <numerusform>%Ln Besuch in dieser Zeit</numerusform>
    <numerusform>%Ln Besuche in dieser Zeit</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of those who came, came again</source>
   <translation>{value} derer, die kamen, kamen wieder</translation>
  </message>
  <message>
   <source>{value} of those who came before did not come in this time</source>
   <translation>{value} derer, die vorher kamen, kamen in dieser Zeit nicht</translation>
  </message>
  <message>
   <source>{value} of new customers still come after three months</source>
   <translation>{value} der neuen Kundschaft kommen nach drei Monaten noch</translation>
  </message>
  <message>
   <source>1 regular at the end of this time</source>
   <translation>1 Stammgast am Ende dieser Zeit</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars at the end of this time</source>
   <translation>
    <numerusform>%Ln Stammgast am Ende dieser Zeit</numerusform>
    <numerusform>%Ln Stammgäste am Ende dieser Zeit</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person became a regular</source>
   <translation>1 Person wurde Stammgast</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people became regulars</source>
   <translation>
    <numerusform>%Ln Person wurde Stammgast</numerusform>
    <numerusform>%Ln Personen wurden Stammgäste</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of the subscriptions came to an end</source>
   <translation>{value} der Abos gingen zu Ende</translation>
  </message>
  <message>
   <source>What a customer will buy is worth {value} today, on average</source>
   <translation>Was jemand noch kaufen wird, ist heute im Durchschnitt {value} wert</translation>
  </message>
  <message>
   <source>{value} of your customers have likely stopped coming</source>
   <translation>{value} Ihrer Kundschaft kommen wohl nicht mehr</translation>
  </message>
  <message>
   <source>Invitations brought in {value}</source>
   <translation>Einladungen brachten ein: {value}</translation>
  </message>
  <message>
   <source>Your customers take part with {value}</source>
   <translation>Verbundenheit Ihrer Kundschaft: {value}</translation>
  </message>
  <message>
   <source>{value} came back after a hello</source>
   <translation>{value} kamen nach einem Hallo wieder</translation>
  </message>
  <message>
   <source>{value} of the hellos found something to help with</source>
   <translation>Bei {value} der Nachfragen wurde Hilfe gebraucht</translation>
  </message>
  <message>
   <source>{value} of the check-ins were not needed</source>
   <translation>{value} der Nachfragen waren nicht nötig</translation>
  </message>
  <message>
   <source>From the first missed visit to the hello: {value}</source>
   <translation>Vom ersten ausgebliebenen Besuch bis zum Hallo: {value}</translation>
  </message>
  <message>
   <source>{value} of those who spoke up heard what came of it</source>
   <translation>{value} derer, die etwas sagten, hörten, was daraus wurde</translation>
  </message>
  <message>
   <source>First answer to whoever spoke up: after {value}</source>
   <translation>Bis zur ersten Antwort, wenn jemand etwas sagt: {value}</translation>
  </message>
  <message>
   <source>What people say is settled: after {value}</source>
   <translation>Bis erledigt ist, was jemand sagt: {value}</translation>
  </message>
  <message>
   <source>{value} of all visits are of people who agreed to have them kept</source>
   <translation>{value} aller Besuche sind von Menschen, die zustimmten, dass sie aufbewahrt werden</translation>
  </message>
  <message>
   <source>{value} of the training steps are done</source>
   <translation>{value} der Schulungsschritte sind gemacht</translation>
  </message>
  <message>
   <source>{value} of the birthdays were remembered</source>
   <translation>An {value} der Geburtstage wurde gedacht</translation>
  </message>
  <message>
   <source>As many would recommend us as would not: 0 points</source>
   <translation>Gleich viele würden uns empfehlen wie nicht: 0 Punkte</translation>
  </message>
  <message>
   <source>More people would recommend us than would not: {points}</source>
   <translation>Mehr Menschen würden uns empfehlen als nicht: {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend us than would not: {points}</source>
   <translation>Weniger Menschen würden uns empfehlen als nicht: {points}</translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 Besuch</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln Besuch</numerusform>
    <numerusform>%Ln Besuche</numerusform>
   </translation>
  </message>
  <message>
   <source>1 regular</source>
   <translation>1 Stammgast</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars</source>
   <translation>
    <numerusform>%Ln Stammgast</numerusform>
    <numerusform>%Ln Stammgäste</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 customer</source>
   <translation>1 Person</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in</source>
   <translation>1 Nachfrage</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins</source>
   <translation>
    <numerusform>%Ln Nachfrage</numerusform>
    <numerusform>%Ln Nachfragen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 Eintrag</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message numerus="yes">
   <source>%Ln steps</source>
   <translation>
    <numerusform>%Ln Schritt</numerusform>
    <numerusform>%Ln Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>for every {one} that it cost</source>
   <translation>je {one} Kosten</translation>
  </message>
  <message>
   <source>{value} for every {one} spent</source>
   <translation>{value} je {one} Ausgaben</translation>
  </message>
  <message>
   <source>Counted among those whose visits are kept</source>
   <translation>Gezählt unter denen, deren Besuche aufbewahrt werden</translation>
  </message>
  <message>
   <source>1 visit in all</source>
   <translation>1 Besuch insgesamt</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in all</source>
   <translation>
    <numerusform>%Ln Besuch insgesamt</numerusform>
    <numerusform>%Ln Besuche insgesamt</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>polls</name>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>To be decided</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Entschieden</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>“{file}” could not be saved. Check that its folder can be written to and that the disk has room.</source>
   <translation>„{file}“ ließ sich nicht speichern. Prüfen Sie, ob der Ordner beschreibbar ist und die Festplatte Platz hat.</translation>
  </message>
 </context>
 <context>
  <name>privacy</name>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>To be asked</source>
   <translation>Zu fragen</translation>
  </message>
  <message>
   <source>Shown to others</source>
   <translation>Anderen gezeigt</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Wortlaut der Einwilligung</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Wie lange aufbewahrt wird</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Kundennummer (Kasse)</translation>
  </message>
  <message>
   <source>See what you keep about me</source>
   <translation>Sehen, was Sie über mich aufbewahren</translation>
  </message>
  <message>
   <source>Give me my data to take elsewhere</source>
   <translation>Meine Daten zum Mitnehmen</translation>
  </message>
  <message>
   <source>Correct what is wrong about me</source>
   <translation>Berichtigen, was über mich falsch ist</translation>
  </message>
  <message>
   <source>Keep my data, but do not use it</source>
   <translation>Meine Daten behalten, aber nicht verwenden</translation>
  </message>
  <message>
   <source>Erase everything about me</source>
   <translation>Alles über mich löschen</translation>
  </message>
  <message>
   <source>Stop using my data</source>
   <translation>Meine Daten nicht mehr verwenden</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
  <message>
   <source>Overdue since today: answer it now</source>
   <translation>Seit heute überfällig: jetzt beantworten</translation>
  </message>
  <message>
   <source>{days} overdue: answer it now (it was due on {day})</source>
   <translation>{days} überfällig: jetzt beantworten (fällig war es am {day})</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Heute fällig</translation>
  </message>
  <message>
   <source>Due in {days}, on {day}</source>
   <translation>Noch {days}, fällig am {day}</translation>
  </message>
  <message>
   <source>Answered on {day}</source>
   <translation>Beantwortet am {day}</translation>
  </message>
  <message>
   <source>Ended on {day} with the erasure</source>
   <translation>Beendet am {day} mit der Löschung</translation>
  </message>
  <message>
   <source>Declined on {day}: {why}</source>
   <translation>Abgelehnt am {day}: {why}</translation>
  </message>
  <message>
   <source>Declined on {day}</source>
   <translation>Abgelehnt am {day}</translation>
  </message>
  <message>
   <source>Asked {day}</source>
   <translation>Gefragt: {day}</translation>
  </message>
  <message>
   <source>No visits are known yet, so there is nothing to say about how many are of people who agreed.</source>
   <translation>Noch sind keine Besuche bekannt, also lässt sich nicht sagen, wie viele von Menschen sind, die zugestimmt haben.</translation>
  </message>
  <message>
   <source>{kept} of {visits} in the last {days}</source>
   <translation>{visits} während der letzten {days}, davon {kept} aufbewahrt</translation>
  </message>
  <message>
   <source>All visits are of people who agreed</source>
   <translation>Alle Besuche sind von Menschen, die zugestimmt haben</translation>
  </message>
  <message>
   <source>Fewer than 1 of 10 visits are of people who agreed</source>
   <translation>Weniger als 1 von 10 Besuchen ist von Menschen, die zugestimmt haben</translation>
  </message>
  <message>
   <source>{tenths} of 10 visits are of people who agreed</source>
   <translation>{tenths} von 10 Besuchen sind von Menschen, die zugestimmt haben</translation>
  </message>
  <message>
   <source>{share}: {counted}.</source>
   <translation>{share}: {counted}.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Zugestimmt</translation>
  </message>
  <message>
   <source>Ending</source>
   <translation>Läuft ab</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Neu fragen</translation>
  </message>
  <message>
   <source>Said no</source>
   <translation>Nein gesagt</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Nicht gefragt</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message>
   <source>Name kept for {days} more</source>
   <translation>Name bleibt noch {days}</translation>
  </message>
  <message>
   <source>Name goes tonight</source>
   <translation>Name wird heute Nacht gelöscht</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Bis {day}</translation>
  </message>
  <message>
   <source>Ends on {day}</source>
   <translation>Endet am {day}</translation>
  </message>
  <message>
   <source>Said on {day}</source>
   <translation>Gesagt am {day}</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Was bestellt wurde</translation>
  </message>
  <message>
   <source>Visits one by one, then counts a week</source>
   <translation>Einzelne Besuche, danach Zahl je Woche</translation>
  </message>
  <message>
   <source>What came of check-ins</source>
   <translation>Was Nachfragen ergaben</translation>
  </message>
  <message>
   <source>What customers told us</source>
   <translation>Was uns die Kundschaft sagte</translation>
  </message>
  <message>
   <source>Names of people who never agreed</source>
   <translation>Namen von Menschen, die nie zugestimmt haben</translation>
  </message>
  <message>
   <source>Proof of agreements, after they ended</source>
   <translation>Belege über Zustimmungen, nach deren Ende</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 Monat</translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n Monat</numerusform>
    <numerusform>%n Monate</numerusform>
   </translation>
  </message>
  <message>
   <source>visits whose orders go</source>
   <translation>Besuche, deren Bestellungen gelöscht werden</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>receipt numbers</source>
   <translation>Belegnummern</translation>
  </message>
  <message>
   <source>outcomes, and who was seen or heard</source>
   <translation>Ergebnisse, und wer gesehen oder gehört wurde</translation>
  </message>
  <message>
   <source>away notes and appointments</source>
   <translation>Abwesenheiten und Termine</translation>
  </message>
  <message>
   <source>askings and answers of surveys</source>
   <translation>gestellte Umfragen und Antworten</translation>
  </message>
  <message>
   <source>words that people said about the shop</source>
   <translation>Worte, die über das Geschäft gesagt wurden</translation>
  </message>
  <message>
   <source>invitations, greetings and thank-yous</source>
   <translation>Einladungen, Glückwünsche und Dankeschöns</translation>
  </message>
  <message>
   <source>names of people who never agreed</source>
   <translation>Namen von Menschen, die nie zugestimmt haben</translation>
  </message>
  <message>
   <source>former customers</source>
   <translation>frühere Kundschaft</translation>
  </message>
  <message>
   <source>closed requests</source>
   <translation>erledigte Anfragen</translation>
  </message>
  <message>
   <source>names beside wishes and in polls</source>
   <translation>Namen bei Wünschen und Abstimmungen</translation>
  </message>
  <message>
   <source>proofs of old agreements</source>
   <translation>Belege über alte Zustimmungen</translation>
  </message>
  <message>
   <source>{what}: {count}</source>
   <translation>{what}: {count}</translation>
  </message>
  <message>
   <source>Sign-up sheet for the counter</source>
   <translation>Anmeldeblatt für die Theke</translation>
  </message>
  <message>
   <source>Privacy policy of the shop</source>
   <translation>Datenschutzblatt des Geschäfts</translation>
  </message>
  <message>
   <source>Record of processing, for the authority</source>
   <translation>Verzeichnis der Verarbeitungen, für die Behörde</translation>
  </message>
  <message>
   <source>Impact assessment, for the authority</source>
   <translation>Folgenabschätzung, für die Behörde</translation>
  </message>
  <message>
   <source>Deleted on {day}</source>
   <translation>Wird am {day} gelöscht</translation>
  </message>
  <message>
   <source>Not renewed</source>
   <translation>Nicht erneuert</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>Write down between one minute and a day; what was shorter cost nothing.</source>
   <translation>Schreiben Sie zwischen einer Minute und einem Tag auf; was kürzer war, hat nichts gekostet.</translation>
  </message>
  <message>
   <source>What a gesture or a reward cost is more than nothing, and less than a million.</source>
   <translation>Was eine Geste oder eine Belohnung gekostet hat, ist mehr als nichts und weniger als eine Million.</translation>
  </message>
  <message>
   <source>A wage is nothing or more, and less than a million an hour.</source>
   <translation>Ein Lohn ist nichts oder mehr und weniger als eine Million in der Stunde.</translation>
  </message>
  <message>
   <source>A check-in that ends with an outcome needs one; one that ends otherwise has none.</source>
   <translation>Eine Nachfrage, die mit einem Ergebnis endet, braucht eines; sonst hat sie keines.</translation>
  </message>
  <message>
   <source>This check-in is closed already; open the customer to see what came of it.</source>
   <translation>Diese Nachfrage ist schon abgeschlossen; öffnen Sie das Profil, um zu sehen, was sich ergab.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; ask for it first, or write it down without the name.</source>
   <translation>Diese Person hat nicht zugestimmt, dass wir Gesagtes mit ihrem Namen aufheben; fragen Sie zuerst danach, oder schreiben Sie es ohne den Namen auf.</translation>
  </message>
  <message>
   <source>Only pictures (PNG, JPEG) and PDF pages can be kept beside the words; save it as one of these.</source>
   <translation>Nur Bilder (PNG, JPEG) und PDF-Seiten lassen sich neben den Worten aufheben; speichern Sie es als eines davon.</translation>
  </message>
  <message>
   <source>An idea is a colleague's own; what a customer proposes is a suggestion.</source>
   <translation>Eine Idee kommt aus dem Team; was aus der Kundschaft vorgeschlagen wird, ist ein Vorschlag.</translation>
  </message>
  <message>
   <source>Somebody began with this already; open the list anew.</source>
   <translation>Damit hat schon jemand begonnen; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>Only what somebody began with can be put back; open the list anew.</source>
   <translation>Nur was begonnen wurde, lässt sich zurücklegen; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>This change was not made yet; say on which day it was made, then what it fixed.</source>
   <translation>Diese Änderung ist noch nicht gemacht; sagen Sie, an welchem Tag sie gemacht wurde, und dann, was sie in Ordnung gebracht hat.</translation>
  </message>
  <message>
   <source>Tell them once something came of it: a change that was made, or an honest reason why not.</source>
   <translation>Sagen Sie es, sobald etwas daraus wurde: eine Änderung, die gemacht ist, oder ein ehrlicher Grund, warum nicht.</translation>
  </message>
  <message>
   <source>Their yes rests, so they are told nothing until they agree again; ask them when they are here.</source>
   <translation>Das Ja dieser Person ruht; sie erfährt also nichts, bis sie wieder zustimmt. Fragen Sie, wenn sie da ist.</translation>
  </message>
  <message>
   <source>Nobody knows who said this, so nobody can be told; it is done once it is fixed.</source>
   <translation>Niemand weiß, wer das gesagt hat, also kann es niemand erfahren; es ist erledigt, sobald es in Ordnung gebracht ist.</translation>
  </message>
  <message>
   <source>What came of this is written down already; take that back first, if it was not so.</source>
   <translation>Was daraus wurde, steht schon da; nehmen Sie das zuerst zurück, wenn es nicht so war.</translation>
  </message>
  <message>
   <source>A group needs at least one filter; choose what its people have in common.</source>
   <translation>Eine Gruppe braucht mindestens einen Filter; wählen Sie, was die Menschen darin gemeinsam haben.</translation>
  </message>
  <message>
   <source>Say what it is, in a few words.</source>
   <translation>Sagen Sie in wenigen Worten, was es ist.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a day to come.</source>
   <translation>Dieser Tag ist vorbei; wählen Sie heute oder einen kommenden Tag.</translation>
  </message>
  <message>
   <source>That is four weeks off or more, and only four weeks are counted; invite nearer to the day.</source>
   <translation>Bis dahin sind es vier Wochen oder mehr, und gezählt werden nur vier; laden Sie näher am Tag ein.</translation>
  </message>
  <message>
   <source>Fewer than two people agreed to be invited this way, so there is nobody to compare; ask for it first.</source>
   <translation>Weniger als zwei Personen sind einverstanden, so eingeladen zu werden; es gibt niemanden zu vergleichen. Fragen Sie zuerst danach.</translation>
  </message>
  <message>
   <source>The program's own words are not whole; install the program again.</source>
   <translation>Die Worte des Programms sind nicht vollständig; installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>These words are in another language than the one that is chosen; choose the language first.</source>
   <translation>Diese Worte sind in einer anderen Sprache als der gewählten; wählen Sie zuerst die Sprache.</translation>
  </message>
  <message>
   <source>Write what you ask your customers, or go back to the program's words.</source>
   <translation>Schreiben Sie, was Sie Ihre Kundschaft fragen, oder gehen Sie zurück zu den Worten des Programms.</translation>
  </message>
  <message>
   <source>It holds characters that cannot be read; type that part instead of pasting it.</source>
   <translation>Es enthält Zeichen, die sich nicht lesen lassen; tippen Sie diesen Teil, statt ihn einzufügen.</translation>
  </message>
  <message>
   <source>Ask a whole question and say what it is for, so that both yes and no are answers to it.</source>
   <translation>Stellen Sie eine ganze Frage und sagen Sie, wofür, sodass Ja und Nein beide Antworten darauf sind.</translation>
  </message>
  <message>
   <source>Two choices are the same; nobody could tell them apart.</source>
   <translation>Zwei Antworten sind gleich; niemand könnte sie unterscheiden.</translation>
  </message>
  <message>
   <source>Choose a last day between today and a year from now.</source>
   <translation>Wählen Sie einen letzten Tag zwischen heute und in einem Jahr.</translation>
  </message>
  <message>
   <source>The poll has no such choice; open the list again.</source>
   <translation>Diese Antwort gibt es bei der Abstimmung nicht; öffnen Sie die Liste noch einmal.</translation>
  </message>
  <message>
   <source>Type how many lines there are on the sheet.</source>
   <translation>Tippen Sie, wie viele Striche auf dem Blatt sind.</translation>
  </message>
  <message>
   <source>The poll is over: what is decided now should be what people chose then.</source>
   <translation>Die Abstimmung ist vorbei: Entschieden werden soll, was damals gewählt wurde.</translation>
  </message>
  <message>
   <source>It was decided already; take the decision back first, if there are votes that were not counted.</source>
   <translation>Es ist schon entschieden; nehmen Sie das erst zurück, wenn noch Stimmen fehlen.</translation>
  </message>
  <message>
   <source>That is more than you may give by yourself; ask the owner, or offer less.</source>
   <translation>Das ist mehr, als Sie von sich aus geben dürfen; fragen Sie die Leitung, oder bieten Sie weniger an.</translation>
  </message>
  <message>
   <source>An amount is nothing or more; check what was typed.</source>
   <translation>Ein Betrag ist null oder mehr; prüfen Sie, was getippt wurde.</translation>
  </message>
  <message>
   <source>This is settled; open it again first, if something more is to be offered.</source>
   <translation>Das ist erledigt; öffnen Sie es zuerst wieder, wenn noch etwas angeboten werden soll.</translation>
  </message>
  <message>
   <source>This is settled already; open the list anew.</source>
   <translation>Das ist schon erledigt; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>This needs a reason; type one in a few words.</source>
   <translation>Das braucht einen Grund; geben Sie ihn in wenigen Worten ein.</translation>
  </message>
  <message>
   <source>This request was extended already; the law allows it once.</source>
   <translation>Diese Anfrage wurde schon verlängert; das Gesetz erlaubt es einmal.</translation>
  </message>
  <message>
   <source>A request can be extended only before it is due; answer this one now.</source>
   <translation>Eine Anfrage lässt sich nur verlängern, bevor sie fällig ist; beantworten Sie diese jetzt.</translation>
  </message>
  <message>
   <source>This request is closed already.</source>
   <translation>Diese Anfrage ist schon erledigt.</translation>
  </message>
  <message>
   <source>The first day has to come before the last one; choose them the other way round.</source>
   <translation>Der erste Tag muss vor dem letzten kommen; wählen Sie sie andersherum.</translation>
  </message>
  <message>
   <source>Nothing is known of so long ago; choose a later day.</source>
   <translation>So lange her ist nichts bekannt; wählen Sie einen späteren Tag.</translation>
  </message>
  <message>
   <source>Choose two days.</source>
   <translation>Wählen Sie zwei Tage.</translation>
  </message>
  <message>
   <source>That PIN is one of the first that anybody would try; choose digits without a pattern.</source>
   <translation>Diese PIN würden alle zuerst versuchen; wählen Sie Ziffern ohne Muster.</translation>
  </message>
  <message>
   <source>Write down where the figure was read: without a source it says little.</source>
   <translation>Schreiben Sie auf, wo die Zahl zu lesen war: Ohne Quelle sagt sie wenig.</translation>
  </message>
  <message>
   <source>A note can be at most a year ahead; check the day.</source>
   <translation>Eine Notiz kann höchstens ein Jahr voraus liegen; prüfen Sie den Tag.</translation>
  </message>
  <message>
   <source>This number can never be that; check what was typed.</source>
   <translation>Das kann diese Zahl nie sein; prüfen Sie, was getippt wurde.</translation>
  </message>
  <message>
   <source>At least one part has to weigh something.</source>
   <translation>Mindestens ein Teil muss etwas wiegen.</translation>
  </message>
  <message>
   <source>Write down what it was.</source>
   <translation>Schreiben Sie auf, was es war.</translation>
  </message>
  <message>
   <source>This is no answer to this question; look at the paper once more and type what is ticked.</source>
   <translation>Das ist keine Antwort auf diese Frage; sehen Sie noch einmal auf den Bogen und tippen Sie, was angekreuzt ist.</translation>
  </message>
  <message>
   <source>This kind of survey has its own question, and at most one in free words; make one of your own for more.</source>
   <translation>Diese Art Umfrage hat ihre eigene Frage und höchstens eine in freien Worten; für mehr schreiben Sie eine mit eigenen Fragen.</translation>
  </message>
  <message>
   <source>Nothing was answered; type at least one answer, or put the paper aside.</source>
   <translation>Nichts wurde beantwortet; tippen Sie wenigstens eine Antwort oder legen Sie den Bogen beiseite.</translation>
  </message>
  <message>
   <source>This number is not right; look at the paper once more, or type the last part again.</source>
   <translation>Diese Nummer stimmt nicht; sehen Sie noch einmal auf den Bogen oder tippen Sie den letzten Teil neu.</translation>
  </message>
  <message>
   <source>A theme needs a name; call it by what it is about.</source>
   <translation>Ein Thema braucht einen Namen; nennen Sie es danach, worum es geht.</translation>
  </message>
  <message>
   <source>Say why not, in words that you would say to whoever wished for it.</source>
   <translation>Sagen Sie, warum nicht, in Worten, die Sie der Person auch sagen würden.</translation>
  </message>
  <message>
   <source>The wish stands there already.</source>
   <translation>Da steht der Wunsch schon.</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>Das ist der Leitung des Geschäfts vorbehalten; bitten Sie sie, kurz zu übernehmen.</translation>
  </message>
  <message>
   <source>Nothing was agreed to or refused yet, so there is nothing to give a receipt for.</source>
   <translation>Es gibt noch kein Ja und kein Nein, also nichts, worüber eine Quittung zu geben wäre.</translation>
  </message>
  <message>
   <source>Minutes cost no amount; write down how long it took.</source>
   <translation>Minuten haben keinen Betrag; schreiben Sie auf, wie lange es gedauert hat.</translation>
  </message>
  <message>
   <source>They did not agree to have their thank-yous kept; ask for it, or write it down without the name.</source>
   <translation>Diese Person ist nicht einverstanden, dass ihre Dankeschöns aufbewahrt werden; fragen Sie danach, oder schreiben Sie es ohne den Namen auf.</translation>
  </message>
  <message>
   <source>That day is still to come; write costs down once they are there.</source>
   <translation>Dieser Tag kommt erst noch; schreiben Sie Kosten auf, wenn sie da sind.</translation>
  </message>
  <message>
   <source>That day is still to come; write a greeting down once it was said.</source>
   <translation>Dieser Tag kommt erst noch; schreiben Sie einen Glückwunsch auf, wenn er gesagt ist.</translation>
  </message>
  <message>
   <source>No birthday of theirs is kept, or they did not agree to it; write it down with their agreement first.</source>
   <translation>Von dieser Person ist kein Geburtstag bekannt, oder sie ist nicht einverstanden; schreiben Sie ihn zuerst mit ihrem Einverständnis auf.</translation>
  </message>
  <message>
   <source>They said that they do not want to be called; that holds.</source>
   <translation>Die Person möchte nicht angerufen werden; das gilt.</translation>
  </message>
  <message>
   <source>The shop is not asking after this customer; nobody is called.</source>
   <translation>Nach dieser Person wird gerade nicht gefragt; niemand wird angerufen.</translation>
  </message>
  <message>
   <source>The customer was reached; nobody else is called.</source>
   <translation>Die Person wurde erreicht; niemand sonst wird angerufen.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after more tries; try them once more first.</source>
   <translation>Dieser Anruf ist erst nach mehr Versuchen vereinbart; versuchen Sie es vorher noch einmal bei der Person selbst.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after a longer silence; wait until then.</source>
   <translation>Dieser Anruf ist erst nach längerer Zeit vereinbart; warten Sie bis dahin.</translation>
  </message>
  <message>
   <source>Wishes belong to looking out for somebody; ask an adult's agreement to that first.</source>
   <translation>Wünsche gehören dazu, auf jemanden zu achten; fragen Sie vorher eine volljährige Person nach ihrem Ja dazu.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; write that down first, or choose another way.</source>
   <translation>Zu diesem Weg gibt es kein Ja; schreiben Sie es vorher auf, oder wählen Sie einen anderen Weg.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept once the customer clearly agreed to it; write that down first.</source>
   <translation>Jemand zum Anrufen darf aufbewahrt werden, sobald es ein ausdrückliches Ja gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>Whoever is to be called needs a telephone number; type it with the country code.</source>
   <translation>Wer angerufen werden soll, braucht eine Telefonnummer; geben Sie sie mit der Landesvorwahl ein.</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet; ask for it at the counter, or choose another way.</source>
   <translation>Noch niemand hat zugestimmt, so eingeladen zu werden; fragen Sie an der Theke danach oder wählen Sie einen anderen Weg.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way; choose another way, or everybody who agreed.</source>
   <translation>Von diesen Personen hat niemand zugestimmt, so eingeladen zu werden; wählen Sie einen anderen Weg oder alle, die zugestimmt haben.</translation>
  </message>
  <message>
   <source>Everybody who agreed was asked or answered something lately; leave them in peace, or invite to an event.</source>
   <translation>Alle, die zugestimmt haben, wurden vor Kurzem gefragt oder haben geantwortet; lassen Sie sie in Ruhe, oder laden Sie zu einem Anlass ein.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this way; write theirs down first.</source>
   <translation>Von denen, die diesem Weg zugestimmt haben, ist keine Nummer oder Adresse aufgehoben; schreiben Sie sie zuerst auf.</translation>
  </message>
  <message>
   <source>This group is not there any more; look at the groups again.</source>
   <translation>Diese Gruppe gibt es nicht mehr; sehen Sie noch einmal in die Gruppen.</translation>
  </message>
  <message>
   <source>An invitation can be taken back on the day on which it was drawn; people have it by now.</source>
   <translation>Eine Einladung kann an dem Tag zurückgenommen werden, an dem sie ausgelost wurde; inzwischen haben die Leute sie.</translation>
  </message>
  <message>
   <source>This person is not on the list any more; look at the invitations again.</source>
   <translation>Diese Person steht nicht mehr auf der Liste; sehen Sie sich die Einladungen noch einmal an.</translation>
  </message>
  <message>
   <source>Type how many minutes it took, or what it cost.</source>
   <translation>Geben Sie ein, wie viele Minuten es gedauert oder was es gekostet hat.</translation>
  </message>
  <message>
   <source>Say in a few words what the danger is; the customer reads it afterwards.</source>
   <translation>Sagen Sie in wenigen Worten, worin die Gefahr besteht; die Person liest es danach.</translation>
  </message>
  <message>
   <source>Two people have to agree to this; type both names.</source>
   <translation>Dem müssen zwei Menschen zustimmen; geben Sie beide Namen ein.</translation>
  </message>
  <message>
   <source>A customer gives, refuses or withdraws a consent; its end by time is written down by the program.</source>
   <translation>Jemand stimmt zu, lehnt ab oder nimmt zurück; das Ende durch Zeitablauf schreibt das Programm auf.</translation>
  </message>
  <message>
   <source>These words were changed meanwhile; read them once more before you change them.</source>
   <translation>Diese Worte wurden inzwischen geändert; lesen Sie sie noch einmal, bevor Sie sie ändern.</translation>
  </message>
  <message>
   <source>That is not a phone number that can be dialled; write it with the country code, such as +44 or +49.</source>
   <translation>Das ist keine wählbare Telefonnummer; schreiben Sie sie mit Landesvorwahl, etwa +44 oder +49.</translation>
  </message>
  <message>
   <source>That is not an e-mail address; it looks like name@example.org.</source>
   <translation>Das ist keine E-Mail-Adresse; sie sieht aus wie name@example.org.</translation>
  </message>
  <message>
   <source>There is a group with just these filters already; rename that one.</source>
   <translation>Eine Gruppe mit genau diesen Filtern gibt es schon; benennen Sie diese um.</translation>
  </message>
  <message>
   <source>Another group is called that already; choose a name that tells them apart.</source>
   <translation>Eine andere Gruppe heißt schon so; wählen Sie einen Namen, der sie unterscheidet.</translation>
  </message>
  <message>
   <source>There are no two such records any more; look at the list again.</source>
   <translation>Diese zwei Einträge gibt es nicht mehr; sehen Sie in der Liste nach.</translation>
  </message>
  <message>
   <source>That is the same record twice; pick two.</source>
   <translation>Das ist zweimal derselbe Eintrag; wählen Sie zwei.</translation>
  </message>
  <message>
   <source>One of them asked to be erased; answer that request first.</source>
   <translation>Für einen der Einträge wurde das Löschen verlangt; beantworten Sie das zuerst.</translation>
  </message>
  <message>
   <source>One of them is the other's emergency contact, so they are two people.</source>
   <translation>Einer der beiden soll für den anderen im Notfall angerufen werden, also sind es zwei Personen.</translation>
  </message>
  <message>
   <source>Another customer has this customer number; search for it first.</source>
   <translation>Jemand anderes hat diese Kundennummer; suchen Sie vorher danach.</translation>
  </message>
  <message>
   <source>No customer is known by that id; check it in the till's export.</source>
   <translation>Unter dieser Nummer ist niemand bekannt; prüfen Sie sie im Kassenexport.</translation>
  </message>
  <message>
   <source>A customer needs a name; type at least a first name.</source>
   <translation>Eine Person braucht einen Namen; geben Sie mindestens einen Vornamen ein.</translation>
  </message>
  <message>
   <source>A phone number can be kept once they agreed to be called or texted; write that down first.</source>
   <translation>Eine Telefonnummer darf aufbewahrt werden, sobald es ein Ja zu Anrufen oder SMS gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>An e-mail address can be kept once they agreed to e-mail; write that down first.</source>
   <translation>Eine E-Mail-Adresse darf aufbewahrt werden, sobald es ein Ja zu E-Mails gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>A postal address can be kept once they agreed to letters; write that down first.</source>
   <translation>Eine Postanschrift darf aufbewahrt werden, sobald es ein Ja zu Briefen gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>Notes can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Notizen dürfen aufbewahrt werden, sobald es ein Ja dazu gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>A birthday can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Ein Geburtstag darf aufbewahrt werden, sobald es ein Ja zu Notizen gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>A name can be kept once they agreed to their visits being kept; write that down first.</source>
   <translation>Ein Name darf aufbewahrt werden, sobald es ein Ja zu den Besuchen gibt; schreiben Sie das vorher auf.</translation>
  </message>
  <message>
   <source>There is no such day in that month; check the birthday.</source>
   <translation>Diesen Tag gibt es in dem Monat nicht; prüfen Sie den Geburtstag.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; write it down without the name, if they want that.</source>
   <translation>Diese Person hat gebeten, ihre Daten nur noch zu verwahren; schreiben Sie es ohne den Namen auf, wenn sie das möchte.</translation>
  </message>
  <message>
   <source>The words of this are not there any more, or rest, so nothing can be put back or kept beside them.</source>
   <translation>Die Worte dazu sind nicht mehr da oder ruhen; also lässt sich nichts zurückholen oder daneben aufheben.</translation>
  </message>
  <message>
   <source>They did not agree to be told this way; tell them in person, or the way they came to you themselves.</source>
   <translation>So erreicht zu werden, hat diese Person nicht zugestimmt; sagen Sie es persönlich, oder auf dem Weg, auf dem sie selbst kam.</translation>
  </message>
  <message>
   <source>Who else sees to it is for the owner to say; take it on yourself, or ask them.</source>
   <translation>Wer sonst sich darum kümmert, sagt die Leitung; übernehmen Sie es selbst, oder fragen Sie dort.</translation>
  </message>
  <message>
   <source>The day by which it is to be done is over already; choose today or later.</source>
   <translation>Der Tag, bis zu dem es erledigt sein soll, ist schon vorbei; wählen Sie heute oder später.</translation>
  </message>
  <message>
   <source>Nobody can have said it in the future; check the day and the time.</source>
   <translation>Niemand kann es in der Zukunft gesagt haben; prüfen Sie Tag und Uhrzeit.</translation>
  </message>
  <message>
   <source>This is on the list of what is to be put right already; open it there.</source>
   <translation>Das steht schon auf der Liste dessen, was wiedergutzumachen ist; öffnen Sie es dort.</translation>
  </message>
  <message>
   <source>This is settled already; take that back first.</source>
   <translation>Das ist schon erledigt; nehmen Sie das zuerst zurück.</translation>
  </message>
  <message>
   <source>The words of this are gone, or rest; what is left is a count, and stays so that counts are honest.</source>
   <translation>Die Worte dazu sind weg oder ruhen; was bleibt, ist eine Zahl, und die bleibt, damit das Gezählte ehrlich ist.</translation>
  </message>
  <message>
   <source>They took their yes back meanwhile, so what they said with their name cannot come back.</source>
   <translation>Die Person hat ihr Ja inzwischen zurückgenommen; was sie mit ihrem Namen gesagt hat, kann nicht zurückkommen.</translation>
  </message>
  <message>
   <source>The change that fixed this is gone meanwhile, so it cannot be put back; write it down anew.</source>
   <translation>Die Änderung, die das behoben hat, gibt es nicht mehr, darum kann es nicht zurück; schreiben Sie es neu auf.</translation>
  </message>
  <message>
   <source>Choose at least two themes that are one thing.</source>
   <translation>Wählen Sie mindestens zwei Themen, die dieselbe Sache sind.</translation>
  </message>
  <message>
   <source>This change was made already; plan another one for what comes next.</source>
   <translation>Diese Änderung ist schon gemacht; planen Sie eine andere für das, was als Nächstes kommt.</translation>
  </message>
  <message>
   <source>A change is made once it is there; choose today or a day that is over.</source>
   <translation>Eine Änderung ist gemacht, sobald sie da ist; wählen Sie heute oder einen Tag, der vorbei ist.</translation>
  </message>
  <message>
   <source>This away note is gone already.</source>
   <translation>Diese Abwesenheit ist schon entfernt.</translation>
  </message>
  <message>
   <source>The last day away lies before the first; choose a later day.</source>
   <translation>Der letzte Tag der Abwesenheit liegt vor dem ersten; wählen Sie einen späteren Tag.</translation>
  </message>
  <message>
   <source>An away note covers a year at most; choose an earlier day.</source>
   <translation>Eine Abwesenheit umfasst höchstens ein Jahr; wählen Sie einen früheren Tag.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a later one.</source>
   <translation>Dieser Tag ist vorbei; wählen Sie heute oder einen späteren.</translation>
  </message>
  <message>
   <source>That is more than two years ahead; choose an earlier day.</source>
   <translation>Das ist mehr als zwei Jahre voraus; wählen Sie einen früheren Tag.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; ask in person, or ask for their agreement first.</source>
   <translation>Zu diesem Weg gibt es kein Ja; fragen Sie persönlich, oder bitten Sie vorher um Zustimmung.</translation>
  </message>
  <message>
   <source>Later means a day that is still to come; choose tomorrow or after.</source>
   <translation>Später heißt an einem kommenden Tag; wählen Sie morgen oder danach.</translation>
  </message>
  <message>
   <source>This check-in has changed since; open the customer to see how it stands now.</source>
   <translation>Diese Nachfrage hat sich seitdem geändert; öffnen Sie das Profil, um den Stand zu sehen.</translation>
  </message>
  <message>
   <source>A receipt line has a quantity or an amount that is too large to keep; check that line in the file.</source>
   <translation>Eine Belegzeile hat eine zu große Menge oder einen zu großen Betrag; prüfen Sie diese Zeile in der Datei.</translation>
  </message>
  <message>
   <source>This note is not there any more; look at the notes again.</source>
   <translation>Diese Notiz ist nicht mehr da; sehen Sie sich die Notizen noch einmal an.</translation>
  </message>
  <message>
   <source>This figure is not there any more; look at them again.</source>
   <translation>Diese Zahl ist nicht mehr da; sehen Sie sich die Zahlen noch einmal an.</translation>
  </message>
  <message>
   <source>The engagement score has no such part.</source>
   <translation>Die Verbundenheit hat keinen solchen Teil.</translation>
  </message>
  <message>
   <source>There is no such number; choose one of those on the screen.</source>
   <translation>Es gibt keine solche Zahl; wählen Sie eine von denen auf dem Bildschirm.</translation>
  </message>
  <message>
   <source>They also asked for a copy of their data; save it first, or close that request.</source>
   <translation>Die Person hat auch um eine Kopie ihrer Daten gebeten; speichern Sie sie vorher, oder schließen Sie diese Anfrage ab.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; lift the restriction first, if they want that.</source>
   <translation>Die Person hat gebeten, ihre Daten nur zu verwahren; heben Sie das vorher auf, wenn sie es möchte.</translation>
  </message>
  <message>
   <source>They took back their yes to this; if they want it shown after all, write it down anew.</source>
   <translation>Das Ja dazu wurde zurückgenommen; soll es doch gezeigt werden, schreiben Sie es neu auf.</translation>
  </message>
  <message>
   <source>Nothing of a customer's is shown without their yes to exactly this; ask for it first.</source>
   <translation>Nichts von jemandem wird ohne ein Ja zu genau dem gezeigt; fragen Sie vorher danach.</translation>
  </message>
  <message>
   <source>This is shown already.</source>
   <translation>Das wird schon gezeigt.</translation>
  </message>
  <message>
   <source>This picture cannot be read; check that the file is still there, or choose another one.</source>
   <translation>Dieses Bild lässt sich nicht lesen; sehen Sie nach, ob die Datei noch da ist, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>A request cannot come from the future; check the day.</source>
   <translation>Eine Anfrage kann nicht aus der Zukunft kommen; prüfen Sie den Tag.</translation>
  </message>
  <message>
   <source>This request has changed since; open the list anew to see how it stands now.</source>
   <translation>Diese Anfrage hat sich seitdem geändert; öffnen Sie die Liste neu, um den Stand zu sehen.</translation>
  </message>
  <message>
   <source>This customer's data is only stored already; there is nothing to do.</source>
   <translation>Die Daten dieser Person werden schon nur noch verwahrt; es gibt nichts zu tun.</translation>
  </message>
  <message>
   <source>This customer is not restricted; there is nothing to lift.</source>
   <translation>Für diese Person gilt keine Einschränkung; es gibt nichts aufzuheben.</translation>
  </message>
  <message>
   <source>This computer has no key store that can be used; the passphrase opens the shop as always.</source>
   <translation>Dieser Computer hat keinen nutzbaren Schlüsselspeicher; die Passphrase öffnet das Geschäft wie immer.</translation>
  </message>
  <message>
   <source>The key store of this computer is locked; the passphrase opens the shop as always.</source>
   <translation>Der Schlüsselspeicher dieses Computers ist gesperrt; die Passphrase öffnet das Geschäft wie immer.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer in time; the passphrase opens the shop as always.</source>
   <translation>Der Schlüsselspeicher dieses Computers hat nicht rechtzeitig geantwortet; die Passphrase öffnet das Geschäft wie immer.</translation>
  </message>
  <message>
   <source>The sign-in of this computer does not open this shop; please type the passphrase.</source>
   <translation>Die Anmeldung dieses Computers öffnet dieses Geschäft nicht; bitte geben Sie die Passphrase ein.</translation>
  </message>
  <message>
   <source>The shop needs a name.</source>
   <translation>Das Geschäft braucht einen Namen.</translation>
  </message>
  <message>
   <source>A country is written with two capital letters, such as DE or US.</source>
   <translation>Ein Land wird mit zwei Großbuchstaben geschrieben, etwa DE oder US.</translation>
  </message>
  <message>
   <source>That time zone is not known; write it like Europe/Berlin or America/New_York.</source>
   <translation>Diese Zeitzone ist nicht bekannt; schreiben Sie sie wie Europe/Berlin oder America/New_York.</translation>
  </message>
  <message>
   <source>Somebody at the counter is called that already; add an initial, so that the two can be told apart.</source>
   <translation>An der Theke heißt schon jemand so; fügen Sie einen Buchstaben hinzu, damit man die beiden unterscheiden kann.</translation>
  </message>
  <message>
   <source>This visit is recorded already.</source>
   <translation>Dieser Besuch ist schon eingetragen.</translation>
  </message>
  <message>
   <source>A visit cannot lie in the future; check the day and the time.</source>
   <translation>Ein Besuch kann nicht in der Zukunft liegen; prüfen Sie Tag und Uhrzeit.</translation>
  </message>
  <message>
   <source>This visit is gone already.</source>
   <translation>Dieser Besuch ist schon entfernt.</translation>
  </message>
  <message>
   <source>Their yes does not stand any more, so what they wrote cannot be written down with their name.</source>
   <translation>Das Ja dieser Person gilt nicht mehr; was sie schrieb, lässt sich also nicht mit ihrem Namen aufschreiben.</translation>
  </message>
  <message>
   <source>There are no words to write down any more; look at the survey again.</source>
   <translation>Hier sind keine Worte mehr zum Aufschreiben; sehen Sie sich die Umfrage noch einmal an.</translation>
  </message>
  <message>
   <source>This stands in the log already; open it there.</source>
   <translation>Das steht schon in den Aufzeichnungen; öffnen Sie es dort.</translation>
  </message>
  <message>
   <source>Polls are for regulars, and their visits are still few; count them without a name if you know them well.</source>
   <translation>Abstimmungen sind für Stammgäste, und diese Person war noch selten da; zählen Sie sie ohne Namen, wenn Sie sie gut kennen.</translation>
  </message>
  <message>
   <source>People may still choose; end the poll first, or wait for its last day.</source>
   <translation>Es kann noch gewählt werden; beenden Sie erst die Abstimmung, oder warten Sie ihren letzten Tag ab.</translation>
  </message>
  <message>
   <source>They know already, or there is nothing to tell yet.</source>
   <translation>Die Person weiß es schon, oder es gibt noch nichts zu sagen.</translation>
  </message>
  <message>
   <source>This paper was typed in already; look at the survey's answers.</source>
   <translation>Dieser Bogen wurde schon eingetippt; sehen Sie die Antworten der Umfrage an.</translation>
  </message>
  <message>
   <source>This paper is another one; type its number once more.</source>
   <translation>Das ist ein anderer Bogen; tippen Sie seine Nummer noch einmal.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without it.</source>
   <translation>Diese Person hat nicht zugestimmt, dass ihre Worte mit Namen aufbewahrt werden; schreiben Sie die Antworten ohne Namen auf.</translation>
  </message>
  <message>
   <source>Nobody is asked this now; start the survey first.</source>
   <translation>Das wird jetzt niemand gefragt; beginnen Sie die Umfrage zuerst.</translation>
  </message>
  <message>
   <source>Only adults are asked, and only in a way that they agreed to; ask for that first.</source>
   <translation>Nur Erwachsene werden gefragt, und nur so, wie sie zugestimmt haben; bitten Sie zuerst darum.</translation>
  </message>
  <message>
   <source>They answered already; take the answer back first.</source>
   <translation>Diese Person hat schon geantwortet; nehmen Sie zuerst die Antwort zurück.</translation>
  </message>
  <message>
   <source>Somebody was asked this already, so its words stand; reword it, which makes a new version.</source>
   <translation>Das wurde schon jemand gefragt, also bleiben die Worte; geben Sie ihr andere Worte, das wird eine neue Fassung.</translation>
  </message>
  <message>
   <source>They are not counted here by their name any more; look at the list again.</source>
   <translation>Die Person zählt hier nicht mehr mit ihrem Namen; sehen Sie noch einmal in die Liste.</translation>
  </message>
  <message>
   <source>That is on the list already; count them in there.</source>
   <translation>Das steht schon auf der Liste; zählen Sie die Person dort mit.</translation>
  </message>
  <message>
   <source>This customer is counted already; everybody is counted once.</source>
   <translation>Diese Person ist schon gezählt; alle zählen einmal.</translation>
  </message>
  <message>
   <source>Choose another wish to put this one to.</source>
   <translation>Wählen Sie einen anderen Wunsch, zu dem dieser gehört.</translation>
  </message>
  <message>
   <source>It is settled what became of this wish; tell them, or take the wish up again first.</source>
   <translation>Was aus diesem Wunsch wurde, steht fest; sagen Sie es weiter, oder öffnen Sie den Wunsch erst wieder.</translation>
  </message>
  <message>
   <source>The audit trail was altered or lines of it are missing; restore the newest backup into a new folder.</source>
   <translation>Das Protokoll wurde geändert, oder Zeilen fehlen; spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>The last day away is before the first; swap the two days.</source>
   <translation>Der letzte Tag der Abwesenheit liegt vor dem ersten; tauschen Sie die beiden.</translation>
  </message>
  <message>
   <source>This backup is damaged or was altered; leave it as it is and take another backup.</source>
   <translation>Diese Sicherung ist beschädigt oder wurde geändert; lassen Sie sie, wie sie ist, und nehmen Sie eine andere.</translation>
  </message>
  <message>
   <source>This file is not a Local Regulars backup; choose one that ends in .lrbackup.</source>
   <translation>Diese Datei ist keine Sicherung von Local Regulars; wählen Sie eine, die auf .lrbackup endet.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Diese Sicherung stammt aus einer neueren Version von Local Regulars; installieren Sie diese, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>This people file belongs to another shop; choose the one that lies beside the backup.</source>
   <translation>Diese Personendatei gehört zu einem anderen Geschäft; wählen Sie die neben der Sicherung.</translation>
  </message>
  <message>
   <source>There is no such backup file; check the path, or plug the stick in.</source>
   <translation>Diese Sicherungsdatei gibt es nicht; prüfen Sie den Pfad, oder stecken Sie den Stick ein.</translation>
  </message>
  <message>
   <source>This file holds only the keys to people's names; choose the .lrbackup file beside it.</source>
   <translation>Diese Datei enthält nur die Schlüssel zu den Namen; wählen Sie die Datei .lrbackup daneben.</translation>
  </message>
  <message>
   <source>There is something at that place already; a backup is restored into a new folder, so choose a new name.</source>
   <translation>An dieser Stelle liegt schon etwas; eine Sicherung kommt in einen neuen Ordner, wählen Sie also einen neuen Namen.</translation>
  </message>
  <message>
   <source>The folder above the new shop is not there; make it first, or choose another place.</source>
   <translation>Den Ordner über dem neuen Geschäft gibt es nicht; legen Sie ihn vorher an, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>There is no sound backup of this shop yet; make one now.</source>
   <translation>Es gibt noch keine heile Sicherung dieses Geschäfts; machen Sie jetzt eine.</translation>
  </message>
  <message>
   <source>The people file of your last backup is missing; make a new backup now.</source>
   <translation>Die Personendatei Ihrer letzten Sicherung fehlt; machen Sie jetzt eine neue Sicherung.</translation>
  </message>
  <message>
   <source>This backup was saved by a newer version of Local Regulars; install that version to restore it.</source>
   <translation>Diese Sicherung stammt aus einer neueren Version von Local Regulars; installieren Sie diese, um sie zurückzuspielen.</translation>
  </message>
  <message>
   <source>There is a file of that name already; choose another name, because a backup replaces nothing.</source>
   <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen, denn eine Sicherung ersetzt nichts.</translation>
  </message>
  <message>
   <source>The folder for the backup is not there; check the path, or plug the stick in.</source>
   <translation>Den Ordner für die Sicherung gibt es nicht; prüfen Sie den Pfad, oder stecken Sie den Stick ein.</translation>
  </message>
  <message>
   <source>This appointment is not there any more; open the customer anew.</source>
   <translation>Diesen Termin gibt es nicht mehr; öffnen Sie das Profil neu.</translation>
  </message>
  <message>
   <source>This person is not kept any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Diese Person ist nicht mehr eingetragen; die Liste ist vielleicht älter als ein Zurücknehmen, öffnen Sie sie neu.</translation>
  </message>
  <message>
   <source>This check-in is not there any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Diese Nachfrage gibt es nicht mehr; die Liste ist vielleicht älter als ein Zurücknehmen, öffnen Sie sie neu.</translation>
  </message>
  <message>
   <source>A consent that is given needs an end after its beginning; anything else has none.</source>
   <translation>Eine Einwilligung braucht ein Ende nach ihrem Beginn; alles andere hat keines.</translation>
  </message>
  <message>
   <source>A notice's words never change; give the new words a new version number.</source>
   <translation>Der Wortlaut eines Hinweises ändert sich nie; geben Sie dem neuen Wortlaut eine neue Nummer.</translation>
  </message>
  <message>
   <source>There is no such notice in this shop; choose one of its own.</source>
   <translation>Diesen Hinweis gibt es in diesem Geschäft nicht; wählen Sie einen eigenen.</translation>
  </message>
  <message>
   <source>This line is not there any more; look at the costs again.</source>
   <translation>Diese Zeile ist nicht mehr da; sehen Sie die Kosten noch einmal an.</translation>
  </message>
  <message>
   <source>This invitation is not there any more; look at the invitations again.</source>
   <translation>Diese Einladung ist nicht mehr da; sehen Sie die Einladungen noch einmal an.</translation>
  </message>
  <message>
   <source>There is no such customer; the list may be older than the last erasure, so open it anew.</source>
   <translation>Diese Person gibt es nicht; die Liste ist vielleicht älter als die letzte Löschung, öffnen Sie sie neu.</translation>
  </message>
  <message>
   <source>This customer number belongs to another customer; check which one is right.</source>
   <translation>Diese Kundennummer gehört jemand anderem; prüfen Sie, welche stimmt.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and do the last step again. Everything saved before is safe.</source>
   <translation>Die Festplatte ist voll; schaffen Sie Platz und machen Sie den letzten Schritt noch einmal. Alles vorher Gespeicherte ist sicher.</translation>
  </message>
  <message>
   <source>Another program is using this shop; close it and try again.</source>
   <translation>Ein anderes Programm verwendet dieses Geschäft; schließen Sie es und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The shop's folder cannot be written to; check that the disk is not write-protected and that it is yours.</source>
   <translation>Der Ordner des Geschäfts ist nicht beschreibbar; prüfen Sie, ob die Festplatte schreibgeschützt ist und ob er Ihnen gehört.</translation>
  </message>
  <message>
   <source>The disk did not answer as it should; check its cable and its health, then try again.</source>
   <translation>Die Festplatte hat nicht richtig geantwortet; prüfen Sie Kabel und Zustand, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The keys of this shop were changed by another program just now; unlock it again and try once more.</source>
   <translation>Die Schlüssel dieses Geschäfts wurden gerade von einem anderen Programm geändert; entsperren Sie es neu und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The computer ran out of memory; close other programs and try again.</source>
   <translation>Der Speicher des Computers reicht nicht; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The store shop.db is damaged; leave it as it is and restore the newest backup into a new folder.</source>
   <translation>Die Datei shop.db ist beschädigt; lassen Sie sie, wie sie ist, und spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>Stopped as you asked; nothing of it was kept.</source>
   <translation>Angehalten, wie Sie es wollten; nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <source>This needs an adult's standing consent to visit history and to being looked after; ask for it first.</source>
   <translation>Das braucht das gültige Ja einer volljährigen Person zu ihren Besuchen und dazu, dass wir auf sie achten; fragen Sie vorher danach.</translation>
  </message>
  <message>
   <source>Visits are kept only while the customer's consent to visit history stands; ask for it first.</source>
   <translation>Besuche werden nur aufbewahrt, solange das Ja dazu gilt; fragen Sie vorher danach.</translation>
  </message>
  <message>
   <source>This can be kept only while the customer agrees to what it is for; ask for it first.</source>
   <translation>Das darf nur aufbewahrt werden, solange es ein Ja dazu gibt; fragen Sie vorher danach.</translation>
  </message>
  <message>
   <source>The customer did not agree to be asked this way; ask in person, or ask for it first.</source>
   <translation>Zu diesem Weg gibt es kein Ja; fragen Sie persönlich, oder bitten Sie vorher darum.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept only while the customer's clear consent to it stands; ask for it first.</source>
   <translation>Jemand zum Anrufen darf nur aufbewahrt werden, solange das ausdrückliche Ja gilt; fragen Sie vorher danach.</translation>
  </message>
  <message>
   <source>This person may be called only in the case that the customer agreed to; it has not come to that.</source>
   <translation>Diese Person darf nur im vereinbarten Fall angerufen werden; dazu ist es nicht gekommen.</translation>
  </message>
  <message>
   <source>Only adults who agreed to be counted may be; nobody else is in a summary.</source>
   <translation>Nur Erwachsene, die zugestimmt haben, werden gezählt; sonst steht niemand in einer Zusammenfassung.</translation>
  </message>
  <message>
   <source>They agreed to being missed, and not yet to the words that also name changes; ask them again in those.</source>
   <translation>Die Person hat zugestimmt, dass wir ihr Fehlen merken, noch nicht aber dem Wortlaut, der auch Veränderungen nennt; fragen Sie mit diesem neu.</translation>
  </message>
  <message>
   <source>How long visits last is kept only of those who agreed to words that say so; ask them again in those.</source>
   <translation>Wie lange Besuche dauern, wird nur von denen aufbewahrt, die Worten zugestimmt haben, in denen das steht; fragen Sie sie mit diesen Worten noch einmal.</translation>
  </message>
  <message>
   <source>For whom a thank-you was is kept only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Für wen ein Dankeschön war, wird nur aufbewahrt, solange die Person einverstanden ist; fragen Sie danach, oder lassen Sie den Namen weg.</translation>
  </message>
  <message>
   <source>Only adults are invited who agreed to it, this way, and to their visits being kept; ask for it first.</source>
   <translation>Eingeladen werden nur Erwachsene, die damit, auf diesem Weg, und mit dem Aufbewahren ihrer Besuche einverstanden sind; fragen Sie zuerst danach.</translation>
  </message>
  <message>
   <source>They agreed to exactly these words in this place; write anything else down by itself, with its own yes.</source>
   <translation>Die Zustimmung gilt genau diesen Worten an diesem Ort; schreiben Sie anderes für sich auf, mit eigenem Ja.</translation>
  </message>
  <message>
   <source>These words or this photo are not where you think; open the list anew, and take down what is still shown.</source>
   <translation>Diese Worte oder dieses Foto sind nicht dort, wo Sie denken; öffnen Sie die Liste neu, und nehmen Sie ab, was noch gezeigt wird.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without the name.</source>
   <translation>Diese Person hat nicht zugestimmt, dass ihre Worte mit Namen aufbewahrt werden; schreiben Sie die Antworten ohne Namen auf.</translation>
  </message>
  <message>
   <source>What they say is kept with their name only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Gesagtes wird nur mit dem Namen aufgehoben, solange die Person zustimmt; fragen Sie danach, oder lassen Sie den Namen weg.</translation>
  </message>
  <message>
   <source>Nothing is fixed by a change that was not made; say on which day it was, and take back what it fixed first.</source>
   <translation>Durch eine Änderung, die nicht gemacht ist, wird nichts in Ordnung gebracht; sagen Sie, an welchem Tag sie war, und nehmen Sie zuerst zurück, was sie in Ordnung gebracht hat.</translation>
  </message>
  <message>
   <source>Only somebody who is known and agreed to it is told, once something came of what they said.</source>
   <translation>Nur wer bekannt ist und zugestimmt hat, erfährt, was daraus wurde, sobald es so weit ist.</translation>
  </message>
  <message>
   <source>Their name is kept with what they say only while they agree to it and are of age; count them without a name.</source>
   <translation>Der Name steht nur dabei, solange die Person zustimmt und volljährig ist; zählen Sie sie ohne Namen.</translation>
  </message>
  <message>
   <source>One of the two was put together with another meanwhile; look at the wishes again.</source>
   <translation>Einer von beiden wurde inzwischen mit einem anderen zusammengelegt; sehen Sie sich die Wünsche noch einmal an.</translation>
  </message>
  <message>
   <source>These words belong to another purpose; show the customer the notice of this one.</source>
   <translation>Dieser Wortlaut gehört zu einem anderen Zweck; zeigen Sie den Hinweis zu diesem.</translation>
  </message>
  <message>
   <source>No consent lasts that long; choose an earlier end, or leave it to the program.</source>
   <translation>So lange gilt keine Einwilligung; wählen Sie ein früheres Ende, oder überlassen Sie es dem Programm.</translation>
  </message>
  <message>
   <source>This entry is not there any more; open the list anew.</source>
   <translation>Dieser Eintrag ist nicht mehr da; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>This picture or page is not there any more; open the entry anew.</source>
   <translation>Dieses Bild oder diese Seite ist nicht mehr da; öffnen Sie den Eintrag neu.</translation>
  </message>
  <message>
   <source>This theme is not there any more; look at the themes again.</source>
   <translation>Dieses Thema ist nicht mehr da; sehen Sie die Themen noch einmal an.</translation>
  </message>
  <message>
   <source>This change is not there any more; look at the changes again.</source>
   <translation>Diese Änderung ist nicht mehr da; sehen Sie die Änderungen noch einmal an.</translation>
  </message>
  <message>
   <source>Something was fixed by this change; take that back first, then the change.</source>
   <translation>Durch diese Änderung wurde etwas in Ordnung gebracht; nehmen Sie zuerst das zurück, dann die Änderung.</translation>
  </message>
  <message>
   <source>The key file asks for an unreasonable amount of work; use an untouched copy of shop.lrkeys.</source>
   <translation>Die Schlüsseldatei verlangt unsinnig viel Arbeit; verwenden Sie eine unberührte Kopie von shop.lrkeys.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys was damaged or missing, so its copy shop.lrkeys.1 was used and put in its place; the damaged one is in the folder set-aside. Check the disk, and make a backup today.</source>
   <translation>Die Schlüsseldatei shop.lrkeys war beschädigt oder fehlte, darum wurde ihre Kopie shop.lrkeys.1 an ihre Stelle gesetzt; die beschädigte liegt im Ordner set-aside. Prüfen Sie die Festplatte, und machen Sie heute eine Sicherung.</translation>
  </message>
  <message>
   <source>The change of keys that was interrupted is finished now; make a new recovery code and a backup.</source>
   <translation>Der unterbrochene Wechsel der Schlüssel ist jetzt fertig; legen Sie einen neuen Rettungscode an und machen Sie eine Sicherung.</translation>
  </message>
  <message>
   <source>The keys of this shop were being changed when the computer stopped; use the new passphrase, not the old one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Die Schlüssel dieses Geschäfts wurden gerade geändert, als der Computer stehen blieb; verwenden Sie die neue Passphrase, nicht die alte. Öffnet keine, spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>The keys of this shop were not changed yet when the computer stopped; use the old passphrase, not the new one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Die Schlüssel dieses Geschäfts waren noch nicht geändert, als der Computer stehen blieb; verwenden Sie die alte Passphrase, nicht die neue. Öffnet keine, spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>This shop is encrypted in an older way (SQLCipher 3 or before) that this version does not open; open it with the program that made it, and save its customers and visits from there.</source>
   <translation>Dieses Geschäft ist auf eine ältere Art verschlüsselt (SQLCipher 3 oder früher), die diese Version nicht öffnet; öffnen Sie es mit dem Programm, das es angelegt hat, und speichern Sie Kundschaft und Besuche von dort.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged or was altered; put back shop.lrkeys.1 or the copy in a backup.</source>
   <translation>Die Schlüsseldatei shop.lrkeys ist beschädigt oder wurde geändert; setzen Sie shop.lrkeys.1 oder die Kopie aus einer Sicherung zurück.</translation>
  </message>
  <message>
   <source>This shop was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Dieses Geschäft stammt aus einer neueren Version von Local Regulars; installieren Sie diese, um es zu öffnen.</translation>
  </message>
  <message>
   <source>This shop was encrypted by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Dieses Geschäft wurde von einer neueren Version von Local Regulars verschlüsselt; installieren Sie diese, um es zu öffnen.</translation>
  </message>
  <message>
   <source>Something was written about this person since they were put together, so they cannot be parted any more.</source>
   <translation>Seit dem Zusammenlegen wurde etwas über diese Person aufgeschrieben; trennen lassen sich die Einträge nicht mehr.</translation>
  </message>
  <message>
   <source>This shop could not be made ready for this version, because what it holds does not fit together; nothing was changed. Check it with `localregulars verify`, and keep the folder as it is.</source>
   <translation>Dieses Geschäft ließ sich nicht auf diese Version bringen, weil sein Inhalt nicht zusammenpasst; nichts wurde geändert. Prüfen Sie es mit `localregulars verify`, und lassen Sie den Ordner, wie er ist.</translation>
  </message>
  <message>
   <source>This shop was saved by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Dieses Geschäft wurde von einer neueren Version von Local Regulars gespeichert; installieren Sie diese, um es zu öffnen.</translation>
  </message>
  <message>
   <source>This passphrase does not open the shop; check capitals and keyboard language, or use the recovery code.</source>
   <translation>Diese Passphrase öffnet das Geschäft nicht; prüfen Sie Großschreibung und Tastatursprache, oder verwenden Sie den Rettungscode.</translation>
  </message>
  <message>
   <source>This recovery code has a slip in it; compare it with the printed one, character by character.</source>
   <translation>In diesem Rettungscode ist ein Fehler; vergleichen Sie ihn Zeichen für Zeichen mit dem gedruckten.</translation>
  </message>
  <message>
   <source>This poll is not there any more; look at the polls again.</source>
   <translation>Diese Abstimmung gibt es nicht mehr; sehen Sie sich die Abstimmungen noch einmal an.</translation>
  </message>
  <message>
   <source>These words or this photo are not there any more; the list may be older than what was taken back, so open it anew.</source>
   <translation>Diese Worte oder dieses Foto gibt es nicht mehr; die Liste ist vielleicht älter als ein Zurücknehmen, öffnen Sie sie neu.</translation>
  </message>
  <message>
   <source>This is not there any more; open the list anew.</source>
   <translation>Das ist nicht mehr da; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>There is no such request; the list may be old, so open it anew.</source>
   <translation>Diese Anfrage gibt es nicht; die Liste ist vielleicht alt, öffnen Sie sie neu.</translation>
  </message>
  <message>
   <source>The customer was told of this already, or it is gone; open the list anew.</source>
   <translation>Die Person weiß es schon, oder es ist nicht mehr da; öffnen Sie die Liste neu.</translation>
  </message>
  <message>
   <source>Leave the folder as it is and restore the newest backup into a new folder.</source>
   <translation>Lassen Sie den Ordner, wie er ist, und spielen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged, altered or missing.</source>
   <translation>Die Schlüsseldatei shop.lrkeys ist beschädigt, geändert oder fehlt.</translation>
  </message>
  <message>
   <source>Unlock the shop once: its copy shop.lrkeys.1 is used where it is sound; otherwise restore the newest backup.</source>
   <translation>Entsperren Sie das Geschäft einmal: Ist die Kopie shop.lrkeys.1 heil, wird sie verwendet; sonst spielen Sie die neueste Sicherung zurück.</translation>
  </message>
  <message>
   <source>The copy of the key file, shop.lrkeys.1, is damaged or does not fit this shop.</source>
   <translation>Die Kopie der Schlüsseldatei, shop.lrkeys.1, ist beschädigt oder passt nicht zu diesem Geschäft.</translation>
  </message>
  <message>
   <source>The shop itself opens; change the passphrase or make a new recovery code, which renews the copy.</source>
   <translation>Das Geschäft selbst öffnet sich; ändern Sie die Passphrase oder legen Sie einen neuen Rettungscode an, das erneuert die Kopie.</translation>
  </message>
  <message>
   <source>The first 16 bytes of the store shop.db are not those that the key file names.</source>
   <translation>Die ersten 16 Bytes der Datei shop.db sind nicht die, die die Schlüsseldatei nennt.</translation>
  </message>
  <message>
   <source>The store shop.db does not open with this shop's keys: it is damaged or another shop's.</source>
   <translation>Die Datei shop.db öffnet sich nicht mit den Schlüsseln dieses Geschäfts: Sie ist beschädigt oder gehört zu einem anderen.</translation>
  </message>
  <message>
   <source>The store shop.db is shorter or longer than it says itself.</source>
   <translation>Die Datei shop.db ist kürzer oder länger, als sie selbst sagt.</translation>
  </message>
  <message>
   <source>Parts of the store shop.db were changed from outside: their seals do not fit.</source>
   <translation>Teile der Datei shop.db wurden von außen geändert: Ihre Siegel passen nicht.</translation>
  </message>
  <message>
   <source>The structure of the store shop.db is broken.</source>
   <translation>Der Aufbau der Datei shop.db ist kaputt.</translation>
  </message>
  <message>
   <source>Records of the store refer to others that are not there.</source>
   <translation>Einträge verweisen auf andere, die es nicht gibt.</translation>
  </message>
  <message>
   <source>The key file and the store belong to different shops.</source>
   <translation>Schlüsseldatei und shop.db gehören zu verschiedenen Geschäften.</translation>
  </message>
  <message>
   <source>Lines of the audit trail were altered, added or are missing.</source>
   <translation>Zeilen des Protokolls wurden geändert, hinzugefügt oder fehlen.</translation>
  </message>
  <message>
   <source>Visits and the totals made from them do not agree.</source>
   <translation>Besuche und ihre Summen stimmen nicht überein.</translation>
  </message>
  <message>
   <source>This person is not at the counter any more; look at the list again.</source>
   <translation>Diese Person ist nicht mehr an der Theke; sehen Sie noch einmal in die Liste.</translation>
  </message>
  <message>
   <source>This answer is not there any more; look at the survey again.</source>
   <translation>Diese Antwort gibt es nicht mehr; sehen Sie die Umfrage noch einmal an.</translation>
  </message>
  <message>
   <source>This survey is not there any more; look at the surveys again.</source>
   <translation>Diese Umfrage gibt es nicht mehr; sehen Sie die Umfragen noch einmal an.</translation>
  </message>
  <message>
   <source>This person was not asked, or that was forgotten; look at the list again.</source>
   <translation>Diese Person wurde nicht gefragt, oder das wurde vergessen; sehen Sie die Liste noch einmal an.</translation>
  </message>
  <message>
   <source>Your shop was made ready for this version; a copy from before is kept.</source>
   <translation>Ihr Geschäft wurde auf diese Version gebracht; eine Kopie von vorher ist aufbewahrt.</translation>
  </message>
  <message>
   <source>That is no recovery code; nothing was changed. Make a new one and try again.</source>
   <translation>Das ist kein Rettungscode; nichts wurde geändert. Legen Sie einen neuen an und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>This wish is not there any more; look at the wishes again.</source>
   <translation>Diesen Wunsch gibt es nicht mehr; sehen Sie sich die Wünsche noch einmal an.</translation>
  </message>
  <message>
   <source>There is something of that name already; choose another name, nothing was written over.</source>
   <translation>Etwas mit diesem Namen gibt es schon; wählen Sie einen anderen, nichts wurde überschrieben.</translation>
  </message>
  <message>
   <source>The folder for it is not there; make it first, or choose another place.</source>
   <translation>Den Ordner dafür gibt es nicht; legen Sie ihn vorher an, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and save the file again. Nothing of it was kept.</source>
   <translation>Die Festplatte ist voll; schaffen Sie Platz und speichern Sie die Datei noch einmal. Nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <source>The file could not be saved there; check the place and its rights, then try again. Nothing of it was kept.</source>
   <translation>Die Datei ließ sich dort nicht speichern; prüfen Sie Ort und Rechte, und versuchen Sie es noch einmal. Nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and try again. Nothing of it was kept.</source>
   <translation>Die Festplatte ist voll; schaffen Sie Platz und versuchen Sie es noch einmal. Nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <source>The folder could not be saved there; check the place and its rights, then try again. Nothing was kept.</source>
   <translation>Der Ordner ließ sich dort nicht speichern; prüfen Sie Ort und Rechte, und versuchen Sie es noch einmal. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The work was stopped as you asked; nothing of it was kept.</source>
   <translation>Die Arbeit wurde angehalten, wie Sie es wollten; nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <source>The shop is locked. Unlock it and try again.</source>
   <translation>Das Geschäft ist gesperrt. Entsperren Sie es und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The computer ended the work before it was done; perhaps its memory is full. Nothing was changed.</source>
   <translation>Der Computer hat die Arbeit vorher beendet; vielleicht ist sein Speicher voll. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The handbook is empty; install the program again.</source>
   <translation>Das Handbuch ist leer; installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>The handbook cannot be read; install the program again.</source>
   <translation>Das Handbuch ist nicht lesbar; installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>the customer is missing; fill it in or remove the row.</source>
   <translation>Die Person fehlt; tragen Sie sie ein oder entfernen Sie die Zeile.</translation>
  </message>
  <message>
   <source>there are more than a million rows; split the file and import its parts.</source>
   <translation>Es sind mehr als eine Million Zeilen; teilen Sie die Datei und lesen Sie die Teile ein.</translation>
  </message>
  <message>
   <source>there are more than a million different items; check that the columns are named rightly.</source>
   <translation>Es sind mehr als eine Million verschiedene Artikel; prüfen Sie, ob die Spalten richtig heißen.</translation>
  </message>
  <message>
   <source>there are more than three million receipts or fifty million lines; export a shorter period.</source>
   <translation>Es sind mehr als drei Millionen Belege oder fünfzig Millionen Posten; exportieren Sie einen kürzeren Zeitraum.</translation>
  </message>
  <message>
   <source>the header has a column twice; rename or remove one of them.</source>
   <translation>In der Kopfzeile steht eine Spalte doppelt; benennen Sie eine davon um oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>the rows cannot be told apart; export the file again as CSV.</source>
   <translation>Die Zeilen lassen sich nicht unterscheiden; exportieren Sie die Datei noch einmal als CSV.</translation>
  </message>
  <message>
   <source>there is a header and no row below it; export it again with its rows.</source>
   <translation>Da ist eine Kopfzeile und keine Zeile darunter; exportieren Sie die Datei noch einmal, mit ihren Zeilen.</translation>
  </message>
  <message>
   <source>there are more than a hundred thousand blank lines; export it again.</source>
   <translation>Es sind mehr als hunderttausend leere Zeilen; exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>a cell has more than a hundred thousand characters; export the file again.</source>
   <translation>Eine Zelle hat mehr als hunderttausend Zeichen; exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>a quotation mark is opened and not closed; export the file again or remove it.</source>
   <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen; exportieren Sie die Datei noch einmal oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>this is a spreadsheet or a ZIP file; save or export it as CSV and import that.</source>
   <translation>Das ist eine Tabellenkalkulation oder eine ZIP-Datei; speichern oder exportieren Sie sie als CSV und lesen Sie diese ein.</translation>
  </message>
  <message>
   <source>this is a spreadsheet file; save or export it as CSV and import that.</source>
   <translation>Das ist eine Tabellenkalkulation; speichern oder exportieren Sie sie als CSV und lesen Sie diese ein.</translation>
  </message>
  <message>
   <source>this is a PDF file; save or export it as CSV and import that.</source>
   <translation>Das ist ein PDF; exportieren Sie die Belege als CSV und lesen Sie diese Datei ein.</translation>
  </message>
  <message>
   <source>this is not text but a binary file; export it from the till as CSV.</source>
   <translation>Das ist kein Text, sondern eine Binärdatei; exportieren Sie sie aus der Kasse als CSV.</translation>
  </message>
  <message>
   <source>the letters are in no encoding that can be read; export the file again as CSV in UTF-8.</source>
   <translation>Die Buchstaben stehen in keiner lesbaren Kodierung; exportieren Sie die Datei noch einmal als CSV in UTF-8.</translation>
  </message>
  <message>
   <source>the file is empty; export it again from the till.</source>
   <translation>Die Datei ist leer; exportieren Sie sie noch einmal aus der Kasse.</translation>
  </message>
  <message>
   <source>the packed file unpacks to far more than a till export does; export it again without packing it.</source>
   <translation>Die gepackte Datei ist entpackt viel größer als jeder Export einer Kasse; exportieren Sie sie noch einmal ungepackt.</translation>
  </message>
  <message>
   <source>the line has more than a million characters, so this is no till export; export it again as CSV.</source>
   <translation>Die Zeile hat mehr als eine Million Zeichen, also ist das kein Export einer Kasse; exportieren Sie die Datei noch einmal als CSV.</translation>
  </message>
  <message>
   <source>the letters are in another encoding than before; export the file again in one piece, as UTF-8.</source>
   <translation>Die Buchstaben stehen in einer anderen Kodierung als davor; exportieren Sie die Datei noch einmal in einem Stück, als UTF-8.</translation>
  </message>
  <message>
   <source>this is a folder; choose the export file inside it.</source>
   <translation>Das ist ein Ordner; wählen Sie die exportierte Datei darin.</translation>
  </message>
  <message>
   <source>this is not a plain file; choose the export file itself.</source>
   <translation>Das ist keine gewöhnliche Datei; wählen Sie die exportierte Datei selbst.</translation>
  </message>
  <message>
   <source>there is no such file; check the folder and the name.</source>
   <translation>Diese Datei gibt es nicht; prüfen Sie Ordner und Namen.</translation>
  </message>
  <message>
   <source>this file may not be read; ask for the right to read it or copy it elsewhere.</source>
   <translation>Diese Datei darf nicht gelesen werden; lassen Sie sich das Recht dazu geben oder kopieren Sie sie anderswohin.</translation>
  </message>
  <message>
   <source>this file cannot be opened; check the folder and the name.</source>
   <translation>Diese Datei lässt sich nicht öffnen; prüfen Sie Ordner und Namen.</translation>
  </message>
  <message>
   <source>the packed file is cut off; download or copy it again.</source>
   <translation>Die gepackte Datei ist abgeschnitten; laden oder kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>the packed file is damaged; download or copy it again.</source>
   <translation>Die gepackte Datei ist beschädigt; laden oder kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>the file could not be read to its end; copy it to this computer and try again.</source>
   <translation>Die Datei ließ sich nicht bis zum Ende lesen; kopieren Sie sie auf diesen Computer und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>the file holds more than 2 GB of text; export a shorter period.</source>
   <translation>Die Datei enthält mehr als 2 GB Text; exportieren Sie einen kürzeren Zeitraum.</translation>
  </message>
  <message>
   <source>A poll has {least} to {most} things to choose from.</source>
   <translation>Eine Abstimmung hat {least} bis {most} Dinge zur Auswahl.</translation>
  </message>
  <message>
   <source>Count in between 1 and {most} votes at a time.</source>
   <translation>Zählen Sie zwischen 1 und {most} Stimmen auf einmal dazu.</translation>
  </message>
  <message>
   <source>Keep each choice to {most} characters, so that it fits on the sheet for the counter.</source>
   <translation>Halten Sie jede Antwort bei höchstens {most} Zeichen, damit sie auf das Blatt für die Theke passt.</translation>
  </message>
  <message>
   <source>Say what became of it, in up to {most} characters: it is told at the counter.</source>
   <translation>Sagen Sie in höchstens {most} Zeichen, was daraus wurde: Es wird an der Theke erzählt.</translation>
  </message>
  <message>
   <source>Type a number from 0 to {most} for every choice.</source>
   <translation>Tippen Sie für jede Antwort eine Zahl von 0 bis {most}.</translation>
  </message>
  <message>
   <source>Write down what was wished for, in one line of up to {most} characters.</source>
   <translation>Schreiben Sie in einer Zeile mit höchstens {most} Zeichen auf, was gewünscht wird.</translation>
  </message>
  <message>
   <source>Write the question in one line of up to {most} characters.</source>
   <translation>Schreiben Sie die Frage in eine Zeile mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>A group needs a name of at most {most} characters; call it by what it is for.</source>
   <translation>Eine Gruppe braucht einen Namen mit höchstens {most} Zeichen; nennen Sie sie nach ihrem Zweck.</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits and nothing else.</source>
   <translation>Eine PIN hat {least} bis {most} Ziffern und sonst nichts.</translation>
  </message>
  <message>
   <source>A note has at most {most} characters; write less, or two notes.</source>
   <translation>Eine Notiz hat höchstens {most} Zeichen; schreiben Sie weniger oder zwei Notizen.</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and {most}.</source>
   <translation>Ein Gewicht ist eine Zahl zwischen 0 und {most}.</translation>
  </message>
  <message>
   <source>A picture or page may have {most} MB at most; save it smaller first.</source>
   <translation>Ein Bild oder eine Seite darf höchstens {most} MB haben; speichern Sie es zuerst kleiner.</translation>
  </message>
  <message>
   <source>A receipt has more than {most} lines, which no visit has; check the receipt numbers in the file.</source>
   <translation>Ein Beleg hat mehr als {most} Zeilen, so viele hat kein Besuch; prüfen Sie die Belegnummern in der Datei.</translation>
  </message>
  <message>
   <source>A topic is a word or two (coffee, opening hours), at most {most} characters.</source>
   <translation>Ein Stichwort ist ein Wort oder zwei (Kaffee, Öffnungszeiten), höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>A visit has at most {most} lines; check what was entered.</source>
   <translation>Ein Besuch hat höchstens {most} Zeilen; prüfen Sie die Eingabe.</translation>
  </message>
  <message>
   <source>An address has at most {most} characters.</source>
   <translation>Eine Anschrift hat höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Ask one to {most} questions; people do not answer more than that to the end.</source>
   <translation>Stellen Sie eine bis {most} Fragen; mehr beantwortet niemand bis zum Ende.</translation>
  </message>
  <message>
   <source>Choose 1 to {days} days and 1 to {tries} tries before somebody is called.</source>
   <translation>Wählen Sie 1 bis {days} Tage und 1 bis {tries} Versuche, bevor jemand angerufen wird.</translation>
  </message>
  <message>
   <source>Choose a wait of 1 to {days} days, or none.</source>
   <translation>Wählen Sie eine Wartezeit von 1 bis {days} Tagen oder keine.</translation>
  </message>
  <message>
   <source>Choose a number between {least} and {most}.</source>
   <translation>Wählen Sie eine Zahl zwischen {least} und {most}.</translation>
  </message>
  <message>
   <source>Choose between 1 and {most} check-ins a week.</source>
   <translation>Wählen Sie 1 bis {most} Nachfragen in der Woche.</translation>
  </message>
  <message>
   <source>Choose between {least} and {most} {unit}: that is what customers were told, and what is needed.</source>
   <translation>Wählen Sie {least} bis {most} ({unit}): So wurde es zugesagt, und so viel wird gebraucht.</translation>
  </message>
  <message>
   <source>Give every choice its words, in up to {most} characters.</source>
   <translation>Geben Sie jeder Auswahl ihre Worte, mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Give every question its words, in up to {most} characters.</source>
   <translation>Geben Sie jeder Frage ihre Worte, mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Give the survey a name, in up to {most} characters.</source>
   <translation>Geben Sie der Umfrage einen Namen, mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Give {least} to {most} different choices.</source>
   <translation>Geben Sie {least} bis {most} verschiedene Möglichkeiten zur Auswahl.</translation>
  </message>
  <message>
   <source>Keep it to {most} characters: customers read it at the counter.</source>
   <translation>Höchstens {most} Zeichen, bitte: Es wird an der Theke gelesen.</translation>
  </message>
  <message>
   <source>Keep the note short: at most {most} characters.</source>
   <translation>Halten Sie die Notiz kurz: höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Keep the reason short: at most {most} characters.</source>
   <translation>Halten Sie den Grund kurz: höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Leave out between {least} and {most} of a hundred, by the draw.</source>
   <translation>Lassen Sie zwischen {least} und {most} von hundert nach dem Los weg.</translation>
  </message>
  <message>
   <source>Line {line} has a time that is still to come; correct the column 'at' and import the file again.</source>
   <translation>Zeile {line} hat eine Zeit, die noch kommt; berichtigen Sie die Spalte 'at' und lesen Sie die Datei neu ein.</translation>
  </message>
  <message>
   <source>Line {line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' and for '{purpose}' at the latest on {day}. Correct it and import again.</source>
   <translation>Zeile {line} hat ein unmögliches Ende; 'expires' gehört zu einem Ja, liegt nach 'at' und für '{purpose}' spätestens am {day}. Berichtigen Sie es und lesen Sie neu ein.</translation>
  </message>
  <message>
   <source>Say honestly why, in up to {most} characters: that is what they will be told.</source>
   <translation>Sagen Sie ehrlich, warum, in bis zu {most} Zeichen: das wird die Person erfahren.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what it was.</source>
   <translation>Sagen Sie in höchstens {most} Zeichen, was es war.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what they are invited to; no names.</source>
   <translation>Sagen Sie in höchstens {most} Zeichen, wozu Sie einladen; keine Namen.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters where the figure was read: without a source it says little.</source>
   <translation>Sagen Sie in höchstens {most} Zeichen, wo die Zahl zu lesen war: Ohne Quelle sagt sie wenig.</translation>
  </message>
  <message>
   <source>Say what you change (open from seven, a second till), in up to {most} characters.</source>
   <translation>Sagen Sie, was Sie ändern (ab sieben geöffnet, eine zweite Kasse), in bis zu {most} Zeichen.</translation>
  </message>
  <message>
   <source>Say what you offered (a new coffee, an apology), in up to {most} characters.</source>
   <translation>Sagen Sie, was Sie angeboten haben (einen neuen Kaffee, eine Entschuldigung), in bis zu {most} Zeichen.</translation>
  </message>
  <message>
   <source>Say where it is shown (the wall by the counter, our website), in up to {most} characters.</source>
   <translation>Sagen Sie, wo es gezeigt wird (Wand an der Theke, unsere Website), mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Somebody at the counter needs a name of at most {most} characters; a first name will do.</source>
   <translation>Wer an der Theke ist, braucht einen Namen mit höchstens {most} Zeichen; der Vorname genügt.</translation>
  </message>
  <message>
   <source>That does not look like a name; use at most {most} characters.</source>
   <translation>Das sieht nicht wie ein Name aus; verwenden Sie höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a key file without its store {store}; restore it from a backup.</source>
   <translation>Im Ordner {folder} liegt eine Schlüsseldatei ohne {store}; spielen Sie eine Sicherung zurück.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a store without its key file {file}; put it back from a copy.</source>
   <translation>Im Ordner {folder} fehlt die Schlüsseldatei {file}; setzen Sie sie aus einer Kopie zurück.</translation>
  </message>
  <message>
   <source>The folder {folder} is not a Local Regulars shop; choose the folder that holds {file}.</source>
   <translation>Der Ordner {folder} ist kein Geschäft von Local Regulars; wählen Sie den Ordner, in dem {file} liegt.</translation>
  </message>
  <message>
   <source>The key file {file} is missing; put it back from its copy {copy} or a backup.</source>
   <translation>Die Schlüsseldatei {file} fehlt; setzen Sie sie aus ihrer Kopie {copy} oder einer Sicherung zurück.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {least} characters; four or five unrelated words are easy to keep.</source>
   <translation>Die Passphrase braucht mindestens {least} Zeichen; vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken.</translation>
  </message>
  <message>
   <source>The shop's day can start between 0 and {latest} o'clock.</source>
   <translation>Der Tag des Geschäfts kann zwischen 0 und {latest} Uhr beginnen.</translation>
  </message>
  <message>
   <source>The year has to lie between {first} and this year.</source>
   <translation>Das Jahr muss zwischen {first} und diesem Jahr liegen.</translation>
  </message>
  <message>
   <source>There is no folder {folder}; check the path, or make a new shop there.</source>
   <translation>Den Ordner {folder} gibt es nicht; prüfen Sie den Pfad, oder legen Sie dort ein neues Geschäft an.</translation>
  </message>
  <message>
   <source>This shop has to be made ready for this version, and the copy from before could not be made; nothing was changed. {why}</source>
   <translation>Dieses Geschäft muss auf diese Version gebracht werden, und die Kopie von vorher ist nicht gelungen; nichts wurde geändert. {why}</translation>
  </message>
  <message>
   <source>They were asked, or answered, less than {days} days ago; leave them in peace.</source>
   <translation>Diese Person wurde vor weniger als {days} Tagen gefragt oder hat geantwortet; lassen Sie sie in Ruhe.</translation>
  </message>
  <message>
   <source>This till format is not known; choose one of {codes}.</source>
   <translation>Dieses Kassenformat ist nicht bekannt; wählen Sie eines von {codes}.</translation>
  </message>
  <message>
   <source>Unlocking needs {size} MB of free memory; close other programs and try again.</source>
   <translation>Das Entsperren braucht {size} MB freien Speicher; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Up to {most} pictures or pages are kept with one entry; take one out first.</source>
   <translation>Mit einem Eintrag werden bis zu {most} Bilder oder Seiten aufgehoben; nehmen Sie zuerst eines heraus.</translation>
  </message>
  <message>
   <source>Write down exactly what they agreed to have shown, in up to {most} characters.</source>
   <translation>Schreiben Sie genau auf, was gezeigt werden darf, mit höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <source>Write down what they said, in up to {most} characters.</source>
   <translation>Schreiben Sie auf, was gesagt wurde, in bis zu {most} Zeichen.</translation>
  </message>
  <message>
   <source>{folder} is not empty; a new shop needs a folder of its own, so choose a new name.</source>
   <translation>{folder} ist nicht leer; ein neues Geschäft braucht einen eigenen Ordner, wählen Sie also einen neuen Namen.</translation>
  </message>
  <message>
   <source>{file}: {problem}</source>
   <translation>{file}: {problem}</translation>
  </message>
  <message>
   <source>{file}, line {line}: {problem}</source>
   <translation>{file}, Zeile {line}: {problem}</translation>
  </message>
  <message>
   <source>a customer or receipt number has more than a hundred characters (column '{column}'); check that the columns are named rightly and export the file again.</source>
   <translation>Eine Kunden- oder Belegnummer hat mehr als hundert Zeichen (Spalte „{column}“); prüfen Sie, ob die Spalten richtig heißen, und exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>a date or time is missing or cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>Ein Datum oder eine Uhrzeit fehlt oder ist nicht lesbar (Spalte „{column}“); berichtigen Sie das oder exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>a number cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>Eine Zahl ist nicht lesbar (Spalte „{column}“); berichtigen Sie sie oder exportieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>a receipt has more than {most} lines; check that the columns are named rightly.</source>
   <translation>Ein Beleg hat mehr als {most} Posten; prüfen Sie, ob die Spalten richtig heißen.</translation>
  </message>
  <message>
   <source>a word is not known (column '{column}'); correct it and import the file again.</source>
   <translation>Ein Wort ist nicht bekannt (Spalte „{column}“); berichtigen Sie es und lesen Sie die Datei noch einmal ein.</translation>
  </message>
  <message>
   <source>an id was rounded by a spreadsheet (it looks like 1.3E+18) (column '{column}'); export it again and do not save it in a spreadsheet before the import.</source>
   <translation>Eine Nummer wurde von einer Tabellenkalkulation gerundet (sie sieht aus wie 1.3E+18, Spalte „{column}“); exportieren Sie die Datei noch einmal und speichern Sie sie vor dem Einlesen nicht in einer Tabellenkalkulation.</translation>
  </message>
  <message>
   <source>the column '{column}' has a word that is not known; use one of {words}.</source>
   <translation>In der Spalte „{column}“ steht ein Wort, das nicht bekannt ist; nehmen Sie eines von diesen: {words}.</translation>
  </message>
  <message>
   <source>the dates of this file are written in different orders, so day and month cannot be told apart (column '{column}'); export it again with one date format.</source>
   <translation>Die Datumsangaben dieser Datei sind verschieden geschrieben, Tag und Monat lassen sich nicht unterscheiden (Spalte „{column}“); exportieren Sie sie noch einmal mit einem einzigen Datumsformat.</translation>
  </message>
  <message>
   <source>the header has the column '{column}' twice; rename or remove one of them.</source>
   <translation>In der Kopfzeile steht die Spalte „{column}“ doppelt; benennen Sie eine davon um oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>the items of a visit and their numbers do not fit together (column '{column}'); export the file again and do not change it before the import.</source>
   <translation>Die Artikel eines Besuchs und ihre Zahlen passen nicht zusammen (Spalte „{column}“); exportieren Sie die Datei noch einmal und ändern Sie sie vor dem Einlesen nicht.</translation>
  </message>
  <message>
   <source>the times are in UTC and not in the shop's local time (column '{column}'); export it again in local time.</source>
   <translation>Die Uhrzeiten stehen in UTC und nicht in der Ortszeit des Geschäfts (Spalte „{column}“); exportieren Sie die Datei noch einmal in Ortszeit.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; a cell with a delimiter or a decimal comma in it has to stand in quotation marks, so export it again.</source>
   <translation>Da sind {found} Spalten, in der Kopfzeile {wanted}; eine Zelle mit einem Trennzeichen oder Dezimalkomma darin muss in Anführungszeichen stehen, exportieren Sie die Datei also noch einmal.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; the row is cut off, so export the file again.</source>
   <translation>Da sind {found} Spalten, in der Kopfzeile {wanted}; die Zeile ist abgeschnitten, exportieren Sie die Datei also noch einmal.</translation>
  </message>
  <message>
   <source>this is no file of consents, because it lacks the columns {columns}; add them and import it again.</source>
   <translation>Das ist keine Datei mit Einwilligungen, weil diese Spalten fehlen: {columns}; ergänzen Sie sie und lesen Sie die Datei noch einmal ein.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the column {column}, missing here; export it again with every column.</source>
   <translation>Das ist kein Export einer Kasse, der sich lesen lässt: „{format}“ braucht die Spalte {column}, die hier fehlt; exportieren Sie die Datei noch einmal mit allen Spalten.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the columns {columns}, missing here; export it again with every column.</source>
   <translation>Das ist kein Export einer Kasse, der sich lesen lässt: „{format}“ braucht die Spalten {columns}, die hier fehlen; exportieren Sie die Datei noch einmal mit allen Spalten.</translation>
  </message>
  <message>
   <source>Say as well how long it is kept, in months; your words leave out: {numbers}.</source>
   <translation>Sagen Sie auch, wie lange es aufbewahrt wird, in Monaten; in Ihren Worten fehlt: {numbers}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Your shop</source>
   <translation>Ihr Geschäft</translation>
  </message>
  <message>
   <source>Who to tell you about</source>
   <translation>Wer Ihnen genannt wird</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Anmeldung dieses Computers</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Menschen an der Theke</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>Take everything away</source>
   <translation>Alles mitnehmen</translation>
  </message>
 </context>
 <context>
  <name>sidebar</name>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Rückmeldungen</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Datenschutz &amp; Einwilligung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>surveys</name>
  <message>
   <source>“{answer}” {times}</source>
   <translation>„{answer}“ {times}</translation>
  </message>
  <message>
   <source>All equally often: {times} each.</source>
   <translation>Alle gleich oft: je {times}.</translation>
  </message>
  <message>
   <source>{answers}.</source>
   <translation>{answers}.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Most often: {answers}, {times}.</source>
   <translation>Am häufigsten: {answers}, {times}.</translation>
  </message>
  <message>
   <source>Most often: {answers}, {times} each.</source>
   <translation>Am häufigsten: {answers}, je {times}.</translation>
  </message>
  <message>
   <source>Never: {answers}.</source>
   <translation>Nie: {answers}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times}.</source>
   <translation>Am seltensten: {answers}, {times}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times} each.</source>
   <translation>Am seltensten: {answers}, je {times}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln different answers</source>
   <translation>
    <numerusform>%Ln Antwort</numerusform>
    <numerusform>%Ln verschiedene Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>“{answer}”</source>
   <translation>„{answer}“</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln-mal</numerusform>
    <numerusform>%Ln-mal</numerusform>
   </translation>
  </message>
  <message>
   <source>Satisfaction, 1 to 5</source>
   <translation>Zufriedenheit, 1 bis 5</translation>
  </message>
  <message>
   <source>Would they recommend us? 0 to 10</source>
   <translation>Würde man uns empfehlen? 0 bis 10</translation>
  </message>
  <message>
   <source>One free question</source>
   <translation>Eine freie Frage</translation>
  </message>
  <message>
   <source>Questions of your own</source>
   <translation>Eigene Fragen</translation>
  </message>
  <message>
   <source>A number from 1 to 5</source>
   <translation>Eine Zahl von 1 bis 5</translation>
  </message>
  <message>
   <source>A number from 0 to 10</source>
   <translation>Eine Zahl von 0 bis 10</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Ja oder nein</translation>
  </message>
  <message>
   <source>One of a few choices</source>
   <translation>Eins aus einer Auswahl</translation>
  </message>
  <message>
   <source>Free words</source>
   <translation>Freie Worte</translation>
  </message>
  <message>
   <source>What could we do better?</source>
   <translation>Was könnten wir besser machen?</translation>
  </message>
  <message>
   <source>How satisfied are you with us?</source>
   <translation>Wie zufrieden sind Sie mit uns?</translation>
  </message>
  <message>
   <source>How likely is it that you recommend us to a friend?</source>
   <translation>Wie wahrscheinlich empfehlen Sie uns im Freundeskreis weiter?</translation>
  </message>
  <message>
   <source>Did you find what you came for?</source>
   <translation>Haben Sie gefunden, weswegen Sie kamen?</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>An der Theke</translation>
  </message>
  <message>
   <source>With a sheet handed over in the shop</source>
   <translation>Mit einem Bogen, im Geschäft überreicht</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Am Telefon</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Per SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Per E-Mail</translation>
  </message>
  <message>
   <source>With a sheet by post</source>
   <translation>Mit einem Bogen per Post</translation>
  </message>
  <message>
   <source>{title} (version {version})</source>
   <translation>{title} (Fassung {version})</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Nicht begonnen</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>1 asked</source>
   <translation>1 gefragt</translation>
  </message>
  <message numerus="yes">
   <source>%Ln asked</source>
   <translation>
    <numerusform>%Ln gefragt</numerusform>
    <numerusform>%Ln gefragt</numerusform>
   </translation>
  </message>
  <message>
   <source>1 answer</source>
   <translation>1 Antwort</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers</source>
   <translation>
    <numerusform>%Ln Antwort</numerusform>
    <numerusform>%Ln Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>Was never asked before</source>
   <translation>Wurde noch nie gefragt</translation>
  </message>
  <message>
   <source>Was last asked {when}, among the longest ago</source>
   <translation>Zuletzt gefragt: {when}; das ist mit am längsten her</translation>
  </message>
  <message>
   <source>“May I ask you something? It takes a minute, and no is fine too. {question}”</source>
   <translation>„Darf ich Sie etwas fragen? Es dauert eine Minute, und nein ist auch in Ordnung. {question}“</translation>
  </message>
  <message>
   <source>As it stands there; Enter goes on</source>
   <translation>So, wie es dasteht; Enter führt weiter</translation>
  </message>
  <message>
   <source>1 = yes, 0 = no; nothing if it was left out</source>
   <translation>1 = ja, 0 = nein; nichts, wenn es ausgelassen wurde</translation>
  </message>
  <message>
   <source>{least} to {most}; nothing if it was left out</source>
   <translation>{least} bis {most}; nichts, wenn es ausgelassen wurde</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>{least} = not at all, {most} = very</source>
   <translation>{least} = gar nicht, {most} = sehr</translation>
  </message>
  <message>
   <source>{least} = certainly not, {most} = certainly</source>
   <translation>{least} = sicher nicht, {most} = ganz sicher</translation>
  </message>
  <message>
   <source>{least} = least, {most} = most</source>
   <translation>{least} = am wenigsten, {most} = am meisten</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Noch hat niemand geantwortet.</translation>
  </message>
  <message>
   <source>Nobody has answered this yet.</source>
   <translation>Darauf hat noch niemand geantwortet.</translation>
  </message>
  <message>
   <source>{share} say yes</source>
   <translation>{share} sagen ja</translation>
  </message>
  <message>
   <source>{figure} on average</source>
   <translation>{figure} im Durchschnitt</translation>
  </message>
  <message>
   <source>{number} of 10 on average</source>
   <translation>{number} von 10 im Durchschnitt</translation>
  </message>
  <message>
   <source>All answered alike</source>
   <translation>Alle haben gleich geantwortet</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Wahrscheinlich {low} bis {high}</translation>
  </message>
  <message>
   <source>How often each answer was given</source>
   <translation>Wie oft jede Antwort gegeben wurde</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Wie oft</translation>
  </message>
 </context>
 <context>
  <name>tour</name>
  <message>
   <source>That is all. Ctrl+K finds everything, Shift+F1 opens the handbook, Ctrl+F1 begins this tour again.</source>
   <translation>Das ist alles. Strg+K findet alles, Umschalt+F1 öffnet das Handbuch, Strg+F1 beginnt diesen Rundgang neu.</translation>
  </message>
  <message>
   <source>This is Today, the only screen that you need every day. The people here are made up, so try whatever you like.</source>
   <translation>Das ist „Heute“, die einzige Seite, die Sie jeden Tag brauchen. Die Menschen hier sind erfunden, probieren Sie also, was Sie möchten.</translation>
  </message>
  <message>
   <source>Each card is somebody worth a hello. The coloured words say what was seen, with numbers. Nobody knows why, and the program never guesses.</source>
   <translation>Jede Karte ist jemand, der ein Hallo wert ist. Die farbigen Worte sagen mit Zahlen, was zu sehen war. Niemand weiß, warum, und das Programm rät nie.</translation>
  </message>
  <message>
   <source>“Why?” shows the reasons and a calendar of visits. When you have said hello, press “Done” and what came of it. Everything can be undone with Ctrl+Z.</source>
   <translation>„Warum?“ zeigt die Gründe und einen Kalender der Besuche. Haben Sie Hallo gesagt, drücken Sie „Erledigt“ und was sich ergab. Alles lässt sich mit Strg+Z rückgängig machen.</translation>
  </message>
  <message>
   <source>How far the knowledge reaches. “How is this counted?” says below numbers what they mean.</source>
   <translation>Wie weit das Wissen reicht. „Wie wird das gezählt?“ sagt unter Zahlen, was sie bedeuten.</translation>
  </message>
  <message>
   <source>Everybody whom you know. Type a few letters of a name; Enter opens their visits, their rhythm and what they agreed to.</source>
   <translation>Alle, die Sie kennen. Tippen Sie ein paar Buchstaben eines Namens; Enter öffnet Besuche, Rhythmus und Zustimmungen.</translation>
  </message>
  <message>
   <source>Nothing is kept of anybody who did not agree. Here you see how many did, whom to ask, and what to do when somebody wants a copy or wants to be erased.</source>
   <translation>Von niemandem wird ohne Zustimmung etwas aufbewahrt. Hier sehen Sie, wie viele zugestimmt haben, wen Sie fragen können und was zu tun ist, wenn jemand eine Kopie oder eine Löschung möchte.</translation>
  </message>
  <message>
   <source>You decide how many hellos a week you can manage, and about what you are told.</source>
   <translation>Sie entscheiden, wie viele Nachfragen Sie in der Woche schaffen und was Ihnen gemeldet wird.</translation>
  </message>
  <message>
   <source>Backups make themselves, and are tried. The copy on a stick, kept elsewhere, is up to you.</source>
   <translation>Sicherungen entstehen von selbst und werden geprobt. Die Kopie auf einem Stick, anderswo aufbewahrt, ist Ihre Sache.</translation>
  </message>
 </context>
 <context>
  <name>voices</name>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Vorerst nicht</translation>
  </message>
  <message>
   <source>1 vote</source>
   <translation>1 Stimme</translation>
  </message>
  <message numerus="yes">
   <source>%Ln votes</source>
   <translation>
    <numerusform>%Ln Stimme</numerusform>
    <numerusform>%Ln Stimmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is counted in yet.</source>
   <translation>Noch ist niemand gezählt.</translation>
  </message>
  <message>
   <source>{people} wished for it.</source>
   <translation>Gewünscht von: {people}.</translation>
  </message>
  <message>
   <source>{people} wished for it, without a name.</source>
   <translation>Gewünscht von: {people}, ohne Namen.</translation>
  </message>
  <message>
   <source>{people} wished for it, all without a name.</source>
   <translation>Gewünscht von: {people}, alle ohne Namen.</translation>
  </message>
  <message>
   <source>{people} wished for it, {anonymous} of them without a name.</source>
   <translation>Gewünscht von: {people}, davon {anonymous} ohne Namen.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} und %n weitere Person</numerusform>
    <numerusform>{names} und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{state} since {day}</source>
   <translation>{state} seit {day}</translation>
  </message>
  <message>
   <source>Open until {day}: {voices} so far</source>
   <translation>Offen bis {day}: bisher {voices}</translation>
  </message>
  <message>
   <source>Over since {day}: say what became of it</source>
   <translation>Vorbei seit {day}: Sagen Sie, was daraus wurde</translation>
  </message>
  <message>
   <source>Decided on {day}</source>
   <translation>Entschieden: {day}</translation>
  </message>
  <message>
   <source>“{first}” is clearly ahead</source>
   <translation>„{first}“ liegt klar vorn</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are too close to tell apart</source>
   <translation>„{first}“ und „{second}“ liegen zu nah beieinander, um es zu sagen</translation>
  </message>
  <message>
   <source>Nobody has chosen yet</source>
   <translation>Noch hat niemand gewählt</translation>
  </message>
  <message numerus="yes">
   <source>Too few to say: %n vote(s), at least {needed} are needed</source>
   <translation>
    <numerusform>Zu wenige, um etwas zu sagen: %n Stimme, nötig sind mindestens {needed}</numerusform>
    <numerusform>Zu wenige, um etwas zu sagen: %n Stimmen, nötig sind mindestens {needed}</numerusform>
   </translation>
  </message>
  <message>
   <source>{choice}: {named} with a name, {anonymous} without</source>
   <translation>{choice}: {named} mit Namen, {anonymous} ohne</translation>
  </message>
  <message>
   <source>by phone {count}</source>
   <translation>per Telefon {count}</translation>
  </message>
  <message>
   <source>by text message {count}</source>
   <translation>per SMS {count}</translation>
  </message>
  <message>
   <source>by e-mail {count}</source>
   <translation>per E-Mail {count}</translation>
  </message>
  <message>
   <source>by post {count}</source>
   <translation>per Post {count}</translation>
  </message>
  <message>
   <source>No regular who agreed to be asked is left; the sheet for the counter asks everybody.</source>
   <translation>Es ist kein Stammgast mehr übrig, der gefragt werden darf; das Blatt für die Theke fragt alle.</translation>
  </message>
  <message>
   <source>at the counter {count}</source>
   <translation>an der Theke {count}</translation>
  </message>
  <message>
   <source>Regulars who may still be asked: {ways}.</source>
   <translation>Stammgäste, die noch gefragt werden dürfen: {ways}.</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Share of the votes</source>
   <translation>Anteil der Stimmen</translation>
  </message>
  <message numerus="yes">
   <source>The chart comes from %n vote(s) on.</source>
   <translation>
    <numerusform>Das Diagramm kommt ab %n Stimme.</numerusform>
    <numerusform>Das Diagramm kommt ab %n Stimmen.</numerusform>
   </translation>
  </message>
  <message>
   <source>it is done</source>
   <translation>es ist erledigt</translation>
  </message>
  <message>
   <source>Tell {name} what became of “{asked}”: {became}</source>
   <translation>{name} erfahren lassen, was aus „{asked}“ wurde: {became}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Wished {when}</source>
   <translation>Gewünscht {when}</translation>
  </message>
  <message>
   <source>Chose {when}</source>
   <translation>Gewählt {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>{day} erwartet</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>{day} hier</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>recorded by hand</source>
   <translation>von Hand eingetragen</translation>
  </message>
  <message>
   <source>Planned, not made yet</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Made {when}</source>
   <translation>Gemacht {when}</translation>
  </message>
  <message>
   <source>{open} of {all}</source>
   <translation>{open} von {all}</translation>
  </message>
  <message>
   <source>{share}%</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{day} at {time}</source>
   <translation>{day} um {time}</translation>
  </message>
  <message>
   <source>{customers} and {visits}</source>
   <translation>{customers} und {visits}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s)</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s)</source>
   <translation>
    <numerusform>%Ln Besuch</numerusform>
    <numerusform>%Ln Besuche</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no backup yet. One is made by itself soon after your first changes.</source>
   <translation>Es gibt noch keine Sicherung. Bald nach Ihren ersten Änderungen entsteht eine von selbst.</translation>
  </message>
  <message>
   <source>Made {when}. It holds {what}.</source>
   <translation>Angelegt: {when}. Inhalt: {what}.</translation>
  </message>
  <message>
   <source>{size} MB, opened again and checked.</source>
   <translation>{size} MB, wieder geöffnet und geprüft.</translation>
  </message>
  <message>
   <source>No backup was tried yet. That happens by itself, once a month.</source>
   <translation>Noch wurde keine Sicherung geprobt. Das geschieht von selbst, einmal im Monat.</translation>
  </message>
  <message>
   <source>The try {when} did not go well. {problem}</source>
   <translation>Die Probe ({when}) ging nicht gut. {problem}</translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s) ({when}).</source>
   <translation>
    <numerusform>Ihre letzte Sicherung wurde geöffnet und enthält %Ln Person ({when}).</numerusform>
    <numerusform>Ihre letzte Sicherung wurde geöffnet und enthält %Ln Personen ({when}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s).</source>
   <translation>
    <numerusform>Ihre letzte Sicherung wurde geöffnet und enthält %Ln Person.</numerusform>
    <numerusform>Ihre letzte Sicherung wurde geöffnet und enthält %Ln Personen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The shop was not checked yet. That happens by itself, once a week.</source>
   <translation>Das Geschäft wurde noch nicht geprüft. Das geschieht von selbst, einmal in der Woche.</translation>
  </message>
  <message>
   <source>Every part of the shop was checked {when} and found sound.</source>
   <translation>Alle Teile des Geschäfts wurden geprüft ({when}), alles ist in Ordnung.</translation>
  </message>
  <message>
   <source>A check {when} found something wrong. {what} {advice}</source>
   <translation>Eine Prüfung ({when}) hat einen Fehler gefunden. {what} {advice}</translation>
  </message>
  <message>
   <source>There is no copy in a second place yet.</source>
   <translation>Noch gibt es keine Kopie an einem zweiten Ort.</translation>
  </message>
  <message>
   <source>There is still no copy in a second place. Save one on a stick this week.</source>
   <translation>Es gibt immer noch keine Kopie an einem zweiten Ort. Speichern Sie diese Woche eine auf einem Stick.</translation>
  </message>
  <message>
   <source>There is no copy in a second place. If this computer breaks, everything is gone.</source>
   <translation>Es gibt keine Kopie an einem zweiten Ort. Geht dieser Computer kaputt, ist alles weg.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. That is fine.</source>
   <translation>Die letzte Kopie: {when}. Das ist gut.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Time for a new one.</source>
   <translation>Die letzte Kopie: {when}. Zeit für eine neue.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Please save a new one today.</source>
   <translation>Die letzte Kopie: {when}. Bitte speichern Sie heute eine neue.</translation>
  </message>
  <message>
   <source>No copy yet</source>
   <translation>Noch keine Kopie</translation>
  </message>
  <message numerus="yes">
   <source>Copy: %n day(s) old</source>
   <translation>
    <numerusform>Kopie: %n Tag alt</numerusform>
    <numerusform>Kopie: %n Tage alt</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved {when}.</source>
   <translation>Gespeichert: {when}.</translation>
  </message>
  <message numerus="yes">
   <source>It still holds %n person(s) who asked to be forgotten since; delete it.</source>
   <translation>
    <numerusform>Sie enthält noch %n Person, die seitdem gelöscht werden wollte; löschen Sie die Kopie.</numerusform>
    <numerusform>Sie enthält noch %n Personen, die seitdem gelöscht werden wollten; löschen Sie die Kopie.</numerusform>
   </translation>
  </message>
  <message>
   <source>{shop}, as it was {when}.</source>
   <translation>{shop}, Stand: {when}.</translation>
  </message>
  <message>
   <source>It holds {what}.</source>
   <translation>Inhalt: {what}.</translation>
  </message>
  <message>
   <source>The newest visit is from {day}.</source>
   <translation>Der neueste Besuch: {day}.</translation>
  </message>
  <message numerus="yes">
   <source>What was done in the %n day(s) since is not in it.</source>
   <translation>
    <numerusform>Was in dem %n Tag seitdem getan wurde, fehlt darin.</numerusform>
    <numerusform>Was in den %n Tagen seitdem getan wurde, fehlt darin.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln person(s) who asked to be forgotten since are left out.</source>
   <translation>
    <numerusform>%Ln Person, die seitdem gelöscht werden wollte, bleibt weg.</numerusform>
    <numerusform>%Ln Personen, die seitdem gelöscht werden wollten, bleiben weg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) cannot be read: no people file beside the backup has the key.</source>
   <translation>
    <numerusform>%Ln Name ist nicht lesbar: Keine Personendatei neben der Sicherung hat den Schlüssel.</numerusform>
    <numerusform>%Ln Namen sind nicht lesbar: Keine Personendatei neben der Sicherung hat den Schlüssel.</numerusform>
   </translation>
  </message>
  <message>
   <source>Visits and customer numbers come back.</source>
   <translation>Besuche und Kundennummern kommen zurück.</translation>
  </message>
  <message numerus="yes">
   <source>%n people file(s) could not be used.</source>
   <translation>
    <numerusform>%n Personendatei war nicht zu verwenden.</numerusform>
    <numerusform>%n Personendateien waren nicht zu verwenden.</numerusform>
   </translation>
  </message>
  <message>
   <source>The subscription ended on {day}</source>
   <translation>Das Abo endete am {day}</translation>
  </message>
  <message>
   <source>Subscription until {day}</source>
   <translation>Abo bis {day}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>Appointment: {day}</source>
   <translation>Termin: {day}</translation>
  </message>
  <message>
   <source>Came to the appointment: {day}</source>
   <translation>Kam zum Termin: {day}</translation>
  </message>
  <message>
   <source>No visit known on the day of the appointment: {day}</source>
   <translation>Kein Besuch am Tag des Termins bekannt: {day}</translation>
  </message>
  <message>
   <source>Remembering your visits and what you usually have</source>
   <translation>Uns Ihre Besuche merken und was Sie meistens nehmen</translation>
  </message>
  <message>
   <source>Noticing when you are missing or not as usual, and asking how you are</source>
   <translation>Merken, wenn Sie fehlen oder etwas anders ist als sonst, und fragen, wie es Ihnen geht</translation>
  </message>
  <message>
   <source>Calling you to ask how you are</source>
   <translation>Sie anrufen, um zu fragen, wie es Ihnen geht</translation>
  </message>
  <message>
   <source>Texting you to ask how you are</source>
   <translation>Ihnen eine SMS schreiben, um zu fragen, wie es Ihnen geht</translation>
  </message>
  <message>
   <source>E-mailing you to ask how you are</source>
   <translation>Ihnen eine E-Mail schreiben, um zu fragen, wie es Ihnen geht</translation>
  </message>
  <message>
   <source>Sending you a card to ask how you are</source>
   <translation>Ihnen eine Karte schicken, um zu fragen, wie es Ihnen geht</translation>
  </message>
  <message>
   <source>Calling somebody whom you named, when nobody reaches you</source>
   <translation>Jemanden anrufen, den Sie genannt haben, wenn Sie niemand erreicht</translation>
  </message>
  <message>
   <source>Noting small things that you tell us, and your birthday</source>
   <translation>Kleinigkeiten notieren, die Sie uns erzählen, und Ihren Geburtstag</translation>
  </message>
  <message>
   <source>Keeping what you tell us about the shop</source>
   <translation>Aufbewahren, was Sie uns über das Geschäft sagen</translation>
  </message>
  <message>
   <source>Counting your visits for a thank-you now and then</source>
   <translation>Ihre Besuche zählen, für ein Dankeschön ab und zu</translation>
  </message>
  <message>
   <source>Calling you about events, or to hear your opinion</source>
   <translation>Sie zu Veranstaltungen oder Ihrer Meinung anrufen</translation>
  </message>
  <message>
   <source>Texting you about events, or to hear your opinion</source>
   <translation>Ihnen zu Veranstaltungen oder Ihrer Meinung eine SMS schreiben</translation>
  </message>
  <message>
   <source>E-mailing you about events, or to hear your opinion</source>
   <translation>Ihnen zu Veranstaltungen oder Ihrer Meinung eine E-Mail schreiben</translation>
  </message>
  <message>
   <source>Writing to you about events, or to hear your opinion</source>
   <translation>Ihnen zu Veranstaltungen oder Ihrer Meinung einen Brief schreiben</translation>
  </message>
  <message>
   <source>Asking whether we may show a kind word or a photo of yours</source>
   <translation>Fragen, ob wir ein nettes Wort oder Foto von Ihnen zeigen dürfen</translation>
  </message>
  <message>
   <source>Counting you in the anonymous summary for the community</source>
   <translation>Sie in der anonymen Zusammenfassung für die Nachbarschaft mitzählen</translation>
  </message>
  <message>
   <source>{state}. Only adults can agree to this.</source>
   <translation>{state}. Dem können nur Erwachsene zustimmen.</translation>
  </message>
  <message>
   <source>{state}. Not asked again until {day}.</source>
   <translation>{state}. Bis {day} wird nicht wieder gefragt.</translation>
  </message>
  <message>
   <source>{state}. We ask again from {day}.</source>
   <translation>{state}. Ab {day} fragen wir wieder.</translation>
  </message>
  <message>
   <source>We keep nothing for this yet.</source>
   <translation>Dafür bewahren wir noch nichts auf.</translation>
  </message>
  <message>
   <source>A yes only lets us ask: everything that is shown needs a yes of its own, in “What others may see”.</source>
   <translation>Ein Ja erlaubt uns nur zu fragen: Alles, was gezeigt wird, braucht ein eigenes Ja, unter „Was andere sehen dürfen“.</translation>
  </message>
  <message>
   <source>Your visits are deleted at once, and noticing that you are missing ends with them.</source>
   <translation>Ihre Besuche werden sofort gelöscht, und damit achten wir auch nicht mehr darauf, ob Sie fehlen.</translation>
  </message>
  <message>
   <source>Everything that was worked out from your visits is deleted at once, and nobody asks after you.</source>
   <translation>Alles, was aus Ihren Besuchen berechnet wurde, wird sofort gelöscht, und niemand fragt nach Ihnen.</translation>
  </message>
  <message>
   <source>Whoever you named is forgotten at once, and nobody is called.</source>
   <translation>Wen Sie genannt haben, wird sofort gelöscht, und niemand wird angerufen.</translation>
  </message>
  <message>
   <source>The notes about you and your birthday are deleted at once.</source>
   <translation>Die Notizen über Sie und Ihr Geburtstag werden sofort gelöscht.</translation>
  </message>
  <message>
   <source>Nothing of yours is shown from now on, and whoever works here takes down today what is. Copies that others made cannot be called back.</source>
   <translation>Ab jetzt wird nichts von Ihnen gezeigt, und wer hier arbeitet, nimmt heute ab, was hängt. Kopien, die andere gemacht haben, lassen sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>You are not counted from now on. A number that was published cannot be pulled back.</source>
   <translation>Ab jetzt werden Sie nicht mitgezählt. Eine veröffentlichte Zahl lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>What was kept only for this is deleted at once, and it is not used any more.</source>
   <translation>Was nur dafür aufbewahrt wurde, wird sofort gelöscht und nicht mehr verwendet.</translation>
  </message>
  <message>
   <source>Then we do not look at your visits; that is only for adults.</source>
   <translation>Dann sehen wir uns Ihre Besuche nicht an; das ist nur für Erwachsene.</translation>
  </message>
  <message>
   <source>Only adults are looked out for. We never ask for a year.</source>
   <translation>Nur auf Erwachsene wird geachtet. Nach einem Jahrgang fragen wir nie.</translation>
  </message>
  <message>
   <source>You objected, and that holds.</source>
   <translation>Sie haben widersprochen, und das gilt.</translation>
  </message>
  <message>
   <source>You asked us to leave your data alone for now, and that holds.</source>
   <translation>Sie haben uns gebeten, Ihre Daten vorerst in Ruhe zu lassen, und das gilt.</translation>
  </message>
  <message>
   <source>What we have is stored and nothing else: no visit is written down, nothing is worked out, nobody asks after you, and nothing below can be changed. You can still take back any yes.</source>
   <translation>Was wir haben, wird verwahrt, sonst nichts: Kein Besuch wird aufgeschrieben, nichts berechnet, niemand fragt nach Ihnen, und unten lässt sich nichts ändern. Jedes Ja können Sie trotzdem zurücknehmen.</translation>
  </message>
  <message>
   <source>As we see fit, by your own rhythm</source>
   <translation>Wie wir es richtig finden, nach Ihrem eigenen Rhythmus</translation>
  </message>
  <message>
   <source>After {days} without you</source>
   <translation>Wenn Sie {days} nicht da waren</translation>
  </message>
  <message>
   <source>As we see fit</source>
   <translation>Wie wir es richtig finden</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>Persönlich</translation>
  </message>
  <message>
   <source>By telephone</source>
   <translation>Am Telefon</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Per SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Per E-Mail</translation>
  </message>
  <message>
   <source>By post</source>
   <translation>Per Post</translation>
  </message>
  <message>
   <source>Somebody who said no</source>
   <translation>Jemand, der nein gesagt hat</translation>
  </message>
  <message>
   <source>{who} · {phone}</source>
   <translation>{who} · {phone}</translation>
  </message>
  <message>
   <source>Called only after {days} without you and {tries} that reached nobody.</source>
   <translation>Anruf erst, wenn Sie {days} fehlen und niemand erreicht wurde ({tries}).</translation>
  </message>
  <message>
   <source>Said no on {day}; name and number are deleted. Name somebody else?</source>
   <translation>Hat am {day} nein gesagt; Name und Nummer sind gelöscht. Jemand anderen nennen?</translation>
  </message>
  <message>
   <source>They were told on {day}.</source>
   <translation>Die Person weiß seit {day} Bescheid.</translation>
  </message>
  <message>
   <source>They do not know yet: tell them by {day}.</source>
   <translation>Die Person weiß es noch nicht: Sagen Sie es ihr bis {day}.</translation>
  </message>
  <message>
   <source>Somebody whom they named</source>
   <translation>Die genannte Person</translation>
  </message>
  <message>
   <source>{who} may be called now: what was agreed for has come about.</source>
   <translation>{who} darf jetzt angerufen werden: Der Fall ist eingetreten, für den das vereinbart ist.</translation>
  </message>
  <message>
   <source>{name} said that they do not want to be called.</source>
   <translation>{name} möchte nicht angerufen werden.</translation>
  </message>
  <message>
   <source>{name} is not called: nobody is asking after this customer.</source>
   <translation>{name} wird nicht angerufen: Niemand fragt gerade nach dieser Person.</translation>
  </message>
  <message>
   <source>{name} is not called: the customer was reached.</source>
   <translation>{name} wird nicht angerufen: Die Person wurde erreicht.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {tries}.</source>
   <translation>{name} wird noch nicht angerufen. Vereinbart sind zuerst: {tries}.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {days} of silence.</source>
   <translation>{name} wird noch nicht angerufen. Vereinbart sind zuerst: {days} ohne Besuch.</translation>
  </message>
  <message>
   <source>1 try</source>
   <translation>1 Versuch</translation>
  </message>
  <message numerus="yes">
   <source>%n tries</source>
   <translation>
    <numerusform>%n Versuch</numerusform>
    <numerusform>%n Versuche</numerusform>
   </translation>
  </message>
  <message>
   <source>Also comes around {now} now, usually around {usual}</source>
   <translation>Außerdem jetzt gegen {now} da, sonst gegen {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual}</source>
   <translation>Kommt jetzt gegen {now}, sonst gegen {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual} ({known}).</source>
   <translation>Kommt jetzt gegen {now}, sonst gegen {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes {now} now, usually {usual}</source>
   <translation>Außerdem jetzt {now} da, sonst {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual}</source>
   <translation>Kommt jetzt {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual} ({known}).</source>
   <translation>Kommt jetzt {now}, sonst {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes once a day now, usually around {missing} as well</source>
   <translation>Außerdem jetzt nur einmal am Tag da, sonst auch gegen {missing}</translation>
  </message>
  <message>
   <source>Once a day now, usually also around {missing}</source>
   <translation>Jetzt einmal am Tag, sonst auch gegen {missing}</translation>
  </message>
  <message>
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last day, since {day}).</source>
   <translation>Kommt jetzt einmal am Tag, sonst an {share} der Tage öfter: gegen {missing} fehlt der Besuch (am letzten Tag, seit {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</source>
   <translation>
    <numerusform>Kommt jetzt einmal am Tag, sonst an {share} der Tage öfter: gegen {missing} fehlt der Besuch (am letzten Tag, seit {day}).</numerusform>
    <numerusform>Kommt jetzt einmal am Tag, sonst an {share} der Tage öfter: gegen {missing} fehlt der Besuch (an den letzten %n Tagen, seit {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also here less often ({visits} {weeks}, usually {usual})</source>
   <translation>Außerdem seltener da ({visits} {weeks}, sonst {usual})</translation>
  </message>
  <message>
   <source>Here less often: {visits} {weeks}, usually {usual}</source>
   <translation>Seltener da: {visits} {weeks}, sonst {usual}</translation>
  </message>
  <message>
   <source>Here less often than usual: {visits} {weeks}, usually {usual} (since {day}).</source>
   <translation>Seltener da als sonst: {visits} {weeks}, sonst {usual} (seit {day}).</translation>
  </message>
  <message>
   <source>Also, the last visit was without {item}</source>
   <translation>Außerdem war der letzte Besuch ohne {item}</translation>
  </message>
  <message>
   <source>The last visit without {item}</source>
   <translation>Letzter Besuch ohne {item}</translation>
  </message>
  <message numerus="yes">
   <source>Also, the last %n visits were without {item}</source>
   <translation>
    <numerusform>Außerdem war der letzte Besuch ohne {item}</numerusform>
    <numerusform>Außerdem waren die letzten %n Besuche ohne {item}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %n visits without {item}</source>
   <translation>
    <numerusform>Letzter Besuch ohne {item}</numerusform>
    <numerusform>Die letzten %n Besuche ohne {item}</numerusform>
   </translation>
  </message>
  <message>
   <source>Had {item} at {share} of {visits}; the last one was without it (last on {day}).</source>
   <translation>Sonst {item} bei {share} ({visits}); der letzte Besuch war ohne (zuletzt am {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</source>
   <translation>
    <numerusform>Sonst {item} bei {share} ({visits}); der letzte Besuch war ohne (zuletzt am {day}).</numerusform>
    <numerusform>Sonst {item} bei {share} ({visits}); die letzten %n waren ohne (zuletzt am {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also takes {item} less often lately ({now}, usually {usual})</source>
   <translation>Außerdem zuletzt seltener {item} ({now}, sonst {usual})</translation>
  </message>
  <message>
   <source>Less {item} lately: {now}, usually {usual}</source>
   <translation>Zuletzt weniger {item}: {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Had {item} too at {share} of {visits}, but at about {now} of the newest ones.</source>
   <translation>Sonst auch {item} bei {share} ({visits}), zuletzt nur bei etwa {now}.</translation>
  </message>
  <message>
   <source>Also takes less {category} lately ({now} in 10 visits, usually {usual})</source>
   <translation>Außerdem zuletzt weniger {category} (bei {now} von 10 Besuchen, sonst {usual})</translation>
  </message>
  <message>
   <source>Also takes hardly any {category} lately (usually {usual} in 10 visits)</source>
   <translation>Außerdem zuletzt kaum noch {category} (sonst bei {usual} von 10 Besuchen)</translation>
  </message>
  <message>
   <source>Less {category} lately: {now} in 10 visits, usually {usual}</source>
   <translation>Zuletzt weniger {category}: {now} in 10 Besuchen, sonst {usual}</translation>
  </message>
  <message>
   <source>Hardly any {category} lately, usually {usual} in 10 visits</source>
   <translation>Zuletzt kaum {category}, sonst {usual} in 10 Besuchen</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately about {now}.</source>
   <translation>Hatte in 10 Besuchen etwa {usual}-mal etwas aus {category} ({visits}), zuletzt aber etwa {now}-mal.</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately hardly any.</source>
   <translation>Hatte in 10 Besuchen etwa {usual}-mal etwas aus {category} ({visits}), zuletzt aber kaum noch.</translation>
  </message>
  <message>
   <source>Also takes {item} instead ({with_it} of {visits})</source>
   <translation>Außerdem wird stattdessen {item} genommen ({with_it}-mal, {visits})</translation>
  </message>
  <message>
   <source>Takes {item} instead ({with_it} of {visits})</source>
   <translation>Nimmt stattdessen {item} ({with_it}-mal, {visits})</translation>
  </message>
  <message>
   <source>Took {item} instead.</source>
   <translation>Nahm stattdessen {item}.</translation>
  </message>
  <message numerus="yes">
   <source>Takes {item} instead (at {with_it} of the last %n visits).</source>
   <translation>
    <numerusform>Nimmt stattdessen {item} (bei {with_it} von %n Besuch).</numerusform>
    <numerusform>Nimmt stattdessen {item} (bei {with_it} der letzten %n Besuche).</numerusform>
   </translation>
  </message>
  <message>
   <source>Smaller visits: about {now}, usually {usual}</source>
   <translation>Kleinere Besuche: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Larger visits: about {now}, usually {usual}</source>
   <translation>Größere Besuche: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Fewer things a visit: about {now}, usually {usual}</source>
   <translation>Weniger je Besuch: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>More things a visit: about {now}, usually {usual}</source>
   <translation>Mehr je Besuch: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Shorter visits: about {now}, usually {usual}</source>
   <translation>Kürzere Besuche: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Longer visits: about {now}, usually {usual}</source>
   <translation>Längere Besuche: etwa {now}, sonst {usual}</translation>
  </message>
  <message>
   <source>Also, visits are smaller (about {now}, usually {usual})</source>
   <translation>Außerdem sind die Besuche kleiner (etwa {now}, sonst {usual})</translation>
  </message>
  <message>
   <source>Also, visits are larger (about {now}, usually {usual})</source>
   <translation>Außerdem sind die Besuche größer (etwa {now}, sonst {usual})</translation>
  </message>
  <message>
   <source>Also takes fewer things (about {now}, usually {usual})</source>
   <translation>Außerdem wird weniger genommen (etwa {now} je Besuch, sonst {usual})</translation>
  </message>
  <message>
   <source>Also takes more things (about {now}, usually {usual})</source>
   <translation>Außerdem wird mehr genommen (etwa {now} je Besuch, sonst {usual})</translation>
  </message>
  <message>
   <source>Also, visits are shorter (about {now}, usually {usual})</source>
   <translation>Außerdem sind die Besuche kürzer (etwa {now}, sonst {usual})</translation>
  </message>
  <message>
   <source>Also, visits are longer (about {now}, usually {usual})</source>
   <translation>Außerdem sind die Besuche länger (etwa {now}, sonst {usual})</translation>
  </message>
  <message>
   <source>Visits are smaller than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Besuche sind kleiner als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>Visits are larger than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Besuche sind größer als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes fewer things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Nimmt weniger als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes more things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Nimmt mehr als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for less time than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Bleibt kürzer als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for longer than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Bleibt länger als sonst: etwa {now} statt {usual} ({known}).</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 Stunde</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n Stunde</numerusform>
    <numerusform>%n Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 Minute</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>their usual order</source>
   <translation>die übliche Bestellung</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>the usual</source>
   <translation>das Übliche</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>kein Besuch</translation>
  </message>
  <message>
   <source>in 1 week</source>
   <translation>in 1 Woche</translation>
  </message>
  <message numerus="yes">
   <source>in %n weeks</source>
   <translation>
    <numerusform>in %n Woche</numerusform>
    <numerusform>in %n Wochen</numerusform>
   </translation>
  </message>
  <message>
   <source>in the last week</source>
   <translation>in der letzten Woche</translation>
  </message>
  <message numerus="yes">
   <source>in the last %n weeks</source>
   <translation>
    <numerusform>in der letzten Woche</numerusform>
    <numerusform>in den letzten %n Wochen</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Alles gut</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Unwell</source>
   <translation>Nicht wohlauf</translation>
  </message>
  <message>
   <source>Practical need</source>
   <translation>Braucht praktische Hilfe</translation>
  </message>
  <message>
   <source>Lonely</source>
   <translation>Einsam</translation>
  </message>
  <message>
   <source>Unhappy with us</source>
   <translation>Unzufrieden mit uns</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Umgezogen</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>Tried, no answer yet</source>
   <translation>Versucht, noch keine Antwort</translation>
  </message>
  <message>
   <source>Put off until later</source>
   <translation>Auf später verschoben</translation>
  </message>
  <message>
   <source>Waiting for a hello</source>
   <translation>Wartet auf ein Hallo</translation>
  </message>
  <message>
   <source>new today</source>
   <translation>heute neu</translation>
  </message>
  <message>
   <source>in the list since yesterday</source>
   <translation>seit gestern in der Liste</translation>
  </message>
  <message numerus="yes">
   <source>in the list for %n days</source>
   <translation>
    <numerusform>seit %n Tag in der Liste</numerusform>
    <numerusform>seit %n Tagen in der Liste</numerusform>
   </translation>
  </message>
  <message>
   <source>Last seen on {day}</source>
   <translation>Zuletzt da am {day}</translation>
  </message>
  <message>
   <source>Last seen {day}</source>
   <translation>Zuletzt da: {day}</translation>
  </message>
  <message>
   <source>Say hello when they next come in</source>
   <translation>Beim nächsten Besuch Hallo sagen</translation>
  </message>
  <message>
   <source>Said hello</source>
   <translation>Hallo gesagt</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>You said hello: what came of it?</source>
   <translation>Sie haben Hallo gesagt: Was ergab sich?</translation>
  </message>
  <message>
   <source>What came of it?</source>
   <translation>Was ergab sich?</translation>
  </message>
  <message>
   <source>Still comes, but not as usual.</source>
   <translation>Kommt noch, aber nicht wie sonst.</translation>
  </message>
  <message numerus="yes">
   <source>Still comes, but not as usual: %n small things together.</source>
   <translation>
    <numerusform>Kommt noch, aber nicht wie sonst: %n Kleinigkeit.</numerusform>
    <numerusform>Kommt noch, aber nicht wie sonst: %n Kleinigkeiten zusammen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {ending}</source>
   <translation>{day}: {ending}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Came back or was heard of</source>
   <translation>Kam wieder oder ließ von sich hören</translation>
  </message>
  <message>
   <source>Ended by itself after four weeks</source>
   <translation>Nach vier Wochen von selbst beendet</translation>
  </message>
  <message>
   <source>Not a reason to worry</source>
   <translation>Kein Grund zur Sorge</translation>
  </message>
  <message>
   <source>They had said they would be away</source>
   <translation>Die Abwesenheit war angekündigt</translation>
  </message>
  <message>
   <source>They had an appointment ahead</source>
   <translation>Ein Termin stand noch aus</translation>
  </message>
  <message>
   <source>As usual again</source>
   <translation>Wieder wie sonst</translation>
  </message>
  <message>
   <source>Keep their visits</source>
   <translation>Besuche aufbewahren</translation>
  </message>
  <message>
   <source>Notice when they are missing</source>
   <translation>Merken, wenn die Person fehlt</translation>
  </message>
  <message>
   <source>Call to ask how they are</source>
   <translation>Anrufen und fragen, wie es geht</translation>
  </message>
  <message>
   <source>Text to ask how they are</source>
   <translation>Per SMS fragen, wie es geht</translation>
  </message>
  <message>
   <source>E-mail to ask how they are</source>
   <translation>Per E-Mail fragen, wie es geht</translation>
  </message>
  <message>
   <source>Write a letter to ask how they are</source>
   <translation>Per Brief fragen, wie es geht</translation>
  </message>
  <message>
   <source>Call somebody they named</source>
   <translation>Genannte Person anrufen</translation>
  </message>
  <message>
   <source>Keep notes about them</source>
   <translation>Notizen aufbewahren</translation>
  </message>
  <message>
   <source>Keep what they tell us</source>
   <translation>Aufbewahren, was uns gesagt wird</translation>
  </message>
  <message>
   <source>Thank them for coming often</source>
   <translation>Für häufiges Kommen danken</translation>
  </message>
  <message>
   <source>Invite them by phone</source>
   <translation>Am Telefon einladen</translation>
  </message>
  <message>
   <source>Invite them by text message</source>
   <translation>Per SMS einladen</translation>
  </message>
  <message>
   <source>Invite them by e-mail</source>
   <translation>Per E-Mail einladen</translation>
  </message>
  <message>
   <source>Invite them by letter</source>
   <translation>Per Brief einladen</translation>
  </message>
  <message>
   <source>Ask to publish something of theirs</source>
   <translation>Fragen, ob wir etwas zeigen dürfen</translation>
  </message>
  <message>
   <source>Count them in the anonymous summary</source>
   <translation>In der anonymen Zusammenfassung zählen</translation>
  </message>
  <message>
   <source>call</source>
   <translation>anrufen</translation>
  </message>
  <message>
   <source>text</source>
   <translation>SMS schreiben</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>E-Mail schreiben</translation>
  </message>
  <message>
   <source>write a letter</source>
   <translation>Brief schreiben</translation>
  </message>
  <message>
   <source>Ask in person only</source>
   <translation>Nur persönlich fragen</translation>
  </message>
  <message>
   <source>May {verb}</source>
   <translation>Erlaubt: {verb}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>May {verbs} or {last_verb}</source>
   <translation>Erlaubt: {verbs} oder {last_verb}</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message>
   <source>Ask again: our words changed, or two records became one</source>
   <translation>Neu fragen: Unser Wortlaut hat sich geändert, oder aus zwei Einträgen wurde einer</translation>
  </message>
  <message>
   <source>No, said on {day}</source>
   <translation>Nein, gesagt am {day}</translation>
  </message>
  <message>
   <source>Withdrawn on {day}</source>
   <translation>Zurückgenommen am {day}</translation>
  </message>
  <message>
   <source>Ran out on {day}: ask again</source>
   <translation>Abgelaufen am {day}: neu fragen</translation>
  </message>
  <message>
   <source>Yes, since {day}</source>
   <translation>Ja, seit {day}</translation>
  </message>
  <message>
   <source>Yes, since {day}, until {until}</source>
   <translation>Ja, seit {day}, bis {until}</translation>
  </message>
  <message>
   <source>They said or signed a clear yes to these words</source>
   <translation>Ausdrückliches Ja zu diesen Worten, gesagt oder unterschrieben</translation>
  </message>
  <message>
   <source>They agreed in passing</source>
   <translation>Ja nebenbei gesagt</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Ein Hallo wert</translation>
  </message>
  <message>
   <source>Looked out for</source>
   <translation>Im Blick</translation>
  </message>
  <message>
   <source>Visits only</source>
   <translation>Nur Besuche</translation>
  </message>
  <message>
   <source>Not agreed yet</source>
   <translation>Noch kein Ja</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>vor %n Tag</numerusform>
    <numerusform>vor %n Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n days</source>
   <translation>
    <numerusform>in %n Tag</numerusform>
    <numerusform>in %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 Tag</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>1 opening day</source>
   <translation>1 Öffnungstag</translation>
  </message>
  <message numerus="yes">
   <source>%n opening days</source>
   <translation>
    <numerusform>%n Öffnungstag</numerusform>
    <numerusform>%n Öffnungstage</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>on Mondays</source>
   <translation>montags</translation>
  </message>
  <message>
   <source>on Tuesdays</source>
   <translation>dienstags</translation>
  </message>
  <message>
   <source>on Wednesdays</source>
   <translation>mittwochs</translation>
  </message>
  <message>
   <source>on Thursdays</source>
   <translation>donnerstags</translation>
  </message>
  <message>
   <source>on Fridays</source>
   <translation>freitags</translation>
  </message>
  <message>
   <source>on Saturdays</source>
   <translation>samstags</translation>
  </message>
  <message>
   <source>on Sundays</source>
   <translation>sonntags</translation>
  </message>
  <message>
   <source>Compliment</source>
   <translation>Lob</translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation>Beschwerde</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Vorschlag</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Our own idea</source>
   <translation>Eigene Idee</translation>
  </message>
  <message>
   <source>In a survey</source>
   <translation>In einer Umfrage</translation>
  </message>
  <message>
   <source>On a review site</source>
   <translation>Auf einer Bewertungsseite</translation>
  </message>
  <message>
   <source>On social media</source>
   <translation>In sozialen Medien</translation>
  </message>
  <message>
   <source>On paper</source>
   <translation>Auf Papier</translation>
  </message>
  <message>
   <source>Unhappy</source>
   <translation>Unzufrieden</translation>
  </message>
  <message>
   <source>So-so</source>
   <translation>Geht so</translation>
  </message>
  <message>
   <source>Happy</source>
   <translation>Zufrieden</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Fixed</source>
   <translation>Gelöst</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>Bescheid gegeben</translation>
  </message>
  <message>
   <source>One of us</source>
   <translation>Jemand von uns</translation>
  </message>
  <message>
   <source>Somebody whose yes rests</source>
   <translation>Jemand, dessen Ja ruht</translation>
  </message>
  <message>
   <source>Their yes rests, and so do their words</source>
   <translation>Das Ja ruht, und damit auch die Worte</translation>
  </message>
  <message>
   <source>The words are gone; that it was said still counts</source>
   <translation>Die Worte sind weg; dass es gesagt wurde, zählt noch</translation>
  </message>
  <message>
   <source>{channel}, {when}</source>
   <translation>{channel}, {when}</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Just nice to hear</source>
   <translation>Einfach schön</translation>
  </message>
  <message>
   <source>Nothing is written down yet</source>
   <translation>Noch ist nichts aufgeschrieben</translation>
  </message>
  <message>
   <source>A compliment, a complaint, an idea: what is written down here is not forgotten.</source>
   <translation>Ein Lob, eine Beschwerde, eine Idee: Was hier steht, wird nicht vergessen.</translation>
  </message>
  <message>
   <source>Nothing is here now</source>
   <translation>Hier ist gerade nichts</translation>
  </message>
  <message>
   <source>Press the same button again to see everything.</source>
   <translation>Drücken Sie noch einmal darauf, um alles zu sehen.</translation>
  </message>
  <message>
   <source>{days} overdue</source>
   <translation>{days} überfällig</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Heute fällig</translation>
  </message>
  <message>
   <source>Due {when}</source>
   <translation>Fällig {when}</translation>
  </message>
  <message>
   <source>The owner</source>
   <translation>Die Leitung</translation>
  </message>
  <message>
   <source>{name} sees to it</source>
   <translation>{name} kümmert sich</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
  <message>
   <source>A change was made</source>
   <translation>Etwas wurde geändert</translation>
  </message>
  <message>
   <source>What came of it: {words}</source>
   <translation>Was daraus wurde: {words}</translation>
  </message>
  <message>
   <source>The answer: {words}</source>
   <translation>Die Antwort: {words}</translation>
  </message>
  <message>
   <source>Nothing changes, because: {words}</source>
   <translation>Es bleibt dabei, weil: {words}</translation>
  </message>
  <message>
   <source>Told {when}, {how}</source>
   <translation>Bescheid gegeben {when}, {how}</translation>
  </message>
  <message>
   <source>Fixed {when}; they are still to hear it</source>
   <translation>Gelöst {when}; die Person weiß es noch nicht</translation>
  </message>
  <message>
   <source>Fixed {when}</source>
   <translation>Gelöst {when}</translation>
  </message>
  <message>
   <source>Somebody is doing something about it</source>
   <translation>Jemand tut etwas</translation>
  </message>
  <message>
   <source>New: nobody has begun with it</source>
   <translation>Neu: noch nicht begonnen</translation>
  </message>
  <message>
   <source>Just nice to hear: nothing is to be done about it</source>
   <translation>Einfach schön: Zu tun ist nichts</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>persönlich</translation>
  </message>
  <message>
   <source>by telephone</source>
   <translation>am Telefon</translation>
  </message>
  <message>
   <source>by text message</source>
   <translation>per SMS</translation>
  </message>
  <message>
   <source>by e-mail</source>
   <translation>per E-Mail</translation>
  </message>
  <message>
   <source>by post</source>
   <translation>per Post</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 Eintrag</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Tell {name} what is different now: {words}</source>
   <translation>Was jetzt anders ist, für {name}: {words}</translation>
  </message>
  <message>
   <source>Tell {name} what you decided: {words}</source>
   <translation>Was Sie entschieden haben, für {name}: {words}</translation>
  </message>
  <message>
   <source>They said {when}: {words}</source>
   <translation>Gesagt {when}: {words}</translation>
  </message>
  <message>
   <source>They said something {when}</source>
   <translation>Etwas gesagt {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>{day} erwartet</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>{day} hier</translation>
  </message>
  <message>
   <source>1 more waits to hear from you</source>
   <translation>1 weitere Person wartet auf Antwort</translation>
  </message>
  <message numerus="yes">
   <source>%n more wait to hear from you</source>
   <translation>
    <numerusform>%n weitere Person wartet auf Antwort</numerusform>
    <numerusform>%n weitere Personen warten auf Antwort</numerusform>
   </translation>
  </message>
  <message>
   <source>Still open from the beginning</source>
   <translation>Noch offen vom Anfang</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are those of this computer.</source>
   <translation>Land, Zeitzone und Sprache der Kundschaft sind die dieses Computers.</translation>
  </message>
  <message>
   <source>Name and kind of the shop are still the default ones.</source>
   <translation>Name und Art des Geschäfts sind noch die vorgegebenen.</translation>
  </message>
  <message>
   <source>The recovery sheet was not finished: nobody knows whether the code is on paper.</source>
   <translation>Das Rettungsblatt wurde nicht fertig: Niemand weiß, ob der Code auf Papier steht.</translation>
  </message>
  <message>
   <source>Consent words are still the default ones: they do not say who is responsible.</source>
   <translation>Der Wortlaut der Einwilligung ist noch der vorgegebene: Er sagt nicht, wer verantwortlich ist.</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Name the shop</source>
   <translation>Geschäft benennen</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Neues Blatt machen</translation>
  </message>
  <message>
   <source>Say who is responsible</source>
   <translation>Sagen, wer verantwortlich ist</translation>
  </message>
  <message>
   <source>The region stays as it is</source>
   <translation>Die Region bleibt, wie sie ist</translation>
  </message>
  <message>
   <source>Name and kind stay as they are</source>
   <translation>Name und Art bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>You will not be asked for the recovery sheet any more</source>
   <translation>Nach dem Rettungsblatt wird nicht mehr gefragt</translation>
  </message>
  <message>
   <source>The consent words stay as they are</source>
   <translation>Der Wortlaut bleibt, wie er ist</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Stammgäste</translation>
  </message>
  <message>
   <source>Agreed to be noticed</source>
   <translation>Wir dürfen auf sie achten</translation>
  </message>
  <message>
   <source>Away now</source>
   <translation>Zurzeit weg</translation>
  </message>
  <message>
   <source>Birthday this week</source>
   <translation>Geburtstag diese Woche</translation>
  </message>
  <message>
   <source>Perhaps known twice</source>
   <translation>Vielleicht doppelt</translation>
  </message>
  <message>
   <source>{filter} {count}</source>
   <translation>{filter} {count}</translation>
  </message>
  <message>
   <source>{filter}, {people}</source>
   <translation>{filter}, {people}</translation>
  </message>
  <message>
   <source>Nothing new in this file.</source>
   <translation>Nichts Neues in dieser Datei.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln appointment(s) and subscription(s) written down.</source>
   <translation>
    <numerusform>%Ln Termin oder Abo aufgeschrieben.</numerusform>
    <numerusform>%Ln Termine und Abos aufgeschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were known already.</source>
   <translation>
    <numerusform>%Ln Zeile war schon bekannt.</numerusform>
    <numerusform>%Ln Zeilen waren schon bekannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are over already.</source>
   <translation>
    <numerusform>%Ln Zeile ist schon vorbei.</numerusform>
    <numerusform>%Ln Zeilen sind schon vorbei.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) of people whom the shop does not know.</source>
   <translation>
    <numerusform>%Ln Zeile zu Personen, die das Geschäft nicht kennt.</numerusform>
    <numerusform>%Ln Zeilen zu Personen, die das Geschäft nicht kennt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) left out: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln Zeile ausgelassen: Diese Personen haben nicht zugestimmt.</numerusform>
    <numerusform>%Ln Zeilen ausgelassen: Diese Personen haben nicht zugestimmt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s) brought in.</source>
   <translation>
    <numerusform>%Ln Besuch eingelesen.</numerusform>
    <numerusform>%Ln Besuche eingelesen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln consent(s) written down.</source>
   <translation>
    <numerusform>%Ln Einwilligung aufgeschrieben.</numerusform>
    <numerusform>%Ln Einwilligungen aufgeschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s) new.</source>
   <translation>
    <numerusform>%Ln Person neu.</numerusform>
    <numerusform>%Ln Personen neu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln detail(s) left out: not valid, or no consent to keep them.</source>
   <translation>
    <numerusform>%Ln Angabe weggelassen: ungültig oder ohne Einwilligung.</numerusform>
    <numerusform>%Ln Angaben weggelassen: ungültig oder ohne Einwilligung.</numerusform>
   </translation>
  </message>
  <message>
   <source>Worth a look in the file: lines {lines}.</source>
   <translation>Sehen Sie in der Datei nach: Zeilen {lines}.</translation>
  </message>
  <message>
   <source>a comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>Jahr-Monat-Tag</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>Tag/Monat/Jahr</translation>
  </message>
  <message>
   <source>month/day/year</source>
   <translation>Monat/Tag/Jahr</translation>
  </message>
  <message>
   <source>The file could be read in more than one way: dates were taken as {order}, decimals with {decimal}.</source>
   <translation>Die Datei ließ sich auf mehrere Arten lesen: Datum als {order}, Dezimalzeichen: {decimal}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were refunds.</source>
   <translation>
    <numerusform>%Ln Zeile war eine Erstattung.</numerusform>
    <numerusform>%Ln Zeilen waren Erstattungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were cancelled at the till.</source>
   <translation>
    <numerusform>%Ln Zeile war an der Kasse storniert.</numerusform>
    <numerusform>%Ln Zeilen waren an der Kasse storniert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) named no customer.</source>
   <translation>
    <numerusform>%Ln Zeile nannte niemanden.</numerusform>
    <numerusform>%Ln Zeilen nannten niemanden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were empty.</source>
   <translation>
    <numerusform>%Ln Zeile war leer.</numerusform>
    <numerusform>%Ln Zeilen waren leer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) lie in the future.</source>
   <translation>
    <numerusform>%Ln Zeile liegt in der Zukunft.</numerusform>
    <numerusform>%Ln Zeilen liegen in der Zukunft.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln Zeile nur gezählt: Die Person hat nicht zugestimmt.</numerusform>
    <numerusform>%Ln Zeilen nur gezählt: Diese Personen haben nicht zugestimmt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers were erased.</source>
   <translation>
    <numerusform>%Ln Zeile nur gezählt: Die Person wurde gelöscht.</numerusform>
    <numerusform>%Ln Zeilen nur gezählt: Diese Personen wurden gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are from days of which single visits are not kept any more.</source>
   <translation>
    <numerusform>%Ln Zeile ist von einem Tag, von dem keine einzelnen Besuche mehr aufbewahrt werden.</numerusform>
    <numerusform>%Ln Zeilen sind von Tagen, von denen keine einzelnen Besuche mehr aufbewahrt werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Kundennummer {till_id}</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Jemand ohne Namen</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 Person</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln Person</numerusform>
    <numerusform>%Ln Personen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person was asked or answered something lately and is left alone for now.</source>
   <translation>1 Person wurde vor Kurzem etwas gefragt oder hat geantwortet und wird vorerst in Ruhe gelassen.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people were asked or answered something lately and are left alone for now.</source>
   <translation>
    <numerusform>%Ln Person wurde vor Kurzem etwas gefragt oder hat geantwortet und wird vorerst in Ruhe gelassen.</numerusform>
    <numerusform>%Ln Personen wurden vor Kurzem etwas gefragt oder haben geantwortet und werden vorerst in Ruhe gelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>A kind word</source>
   <translation>Ein nettes Wort</translation>
  </message>
  <message>
   <source>A story</source>
   <translation>Eine Geschichte</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Ein Foto</translation>
  </message>
  <message>
   <source>{kind}: “{words}”</source>
   <translation>{kind}: „{words}“</translation>
  </message>
  <message>
   <source>Where: {place}</source>
   <translation>Wo: {place}</translation>
  </message>
  <message>
   <source>Taken down on {day}.</source>
   <translation>Abgenommen am {day}.</translation>
  </message>
  <message>
   <source>Taken back: we take it down.</source>
   <translation>Zurückgenommen: Wir nehmen es ab.</translation>
  </message>
  <message>
   <source>No yes holds for it now: we take it down.</source>
   <translation>Kein Ja gilt mehr dafür: Wir nehmen es ab.</translation>
  </message>
  <message>
   <source>Shown since {day}, agreed until {until}.</source>
   <translation>Gezeigt seit {day}, Zustimmung bis {until}.</translation>
  </message>
  <message>
   <source>Not shown yet, agreed until {until}.</source>
   <translation>Noch nicht gezeigt, Zustimmung bis {until}.</translation>
  </message>
  <message>
   <source>Not shown: no yes holds for it now.</source>
   <translation>Nicht gezeigt: Kein Ja gilt dafür.</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Jemand, der gelöscht wurde</translation>
  </message>
  <message>
   <source>{who} · {piece}</source>
   <translation>{who} · {piece}</translation>
  </message>
  <message>
   <source>shown since {day}</source>
   <translation>gezeigt seit {day}</translation>
  </message>
  <message>
   <source>what it says and where was erased too</source>
   <translation>Wortlaut und Ort wurden auch gelöscht</translation>
  </message>
  <message>
   <source>they took it back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>their yes does not hold now</source>
   <translation>das Ja gilt nicht mehr</translation>
  </message>
  <message>
   <source>the last of {visits}, since {day}</source>
   <translation>der letzte; insgesamt {visits}, seit {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n of {visits}, since {day}</source>
   <translation>
    <numerusform>der letzte; insgesamt {visits}, seit {day}</numerusform>
    <numerusform>die letzten %n; insgesamt {visits}, seit {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as usual</source>
   <translation>Nicht wie sonst</translation>
  </message>
  <message>
   <source>{reason}, and 1 more reason</source>
   <translation>{reason} und 1 weiterer Grund</translation>
  </message>
  <message numerus="yes">
   <source>{reason}, and %n more reasons</source>
   <translation>
    <numerusform>{reason} und %n weiterer Grund</numerusform>
    <numerusform>{reason} und %n weitere Gründe</numerusform>
   </translation>
  </message>
  <message>
   <source>A complaint</source>
   <translation>Eine Beschwerde</translation>
  </message>
  <message>
   <source>A bad answer in a survey</source>
   <translation>Eine schlechte Antwort in einer Umfrage</translation>
  </message>
  <message>
   <source>We noticed it ourselves</source>
   <translation>Selbst bemerkt</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>Noch gutzumachen</translation>
  </message>
  <message>
   <source>Something was offered</source>
   <translation>Etwas ist angeboten</translation>
  </message>
  <message>
   <source>The words are gone; that it happened still counts</source>
   <translation>Die Worte sind weg; dass es geschah, zählt noch</translation>
  </message>
  <message>
   <source>{cause}, {when}</source>
   <translation>{cause}, {when}</translation>
  </message>
  <message>
   <source>Offered: {what}</source>
   <translation>Angeboten: {what}</translation>
  </message>
  <message>
   <source>Offered: {what} (worth {amount})</source>
   <translation>Angeboten: {what} (Wert {amount})</translation>
  </message>
  <message>
   <source>It cost {amount}</source>
   <translation>Es hat {amount} gekostet</translation>
  </message>
  <message>
   <source>Nobody has got back to them yet</source>
   <translation>Noch hat sich niemand gemeldet</translation>
  </message>
  <message>
   <source>First word after {time}</source>
   <translation>Erste Antwort nach: {time}</translation>
  </message>
  <message>
   <source>Put right after {time}</source>
   <translation>Wiedergutgemacht nach: {time}</translation>
  </message>
  <message>
   <source>They came back</source>
   <translation>Die Person kam wieder</translation>
  </message>
  <message>
   <source>They have not come back</source>
   <translation>Die Person kam nicht wieder</translation>
  </message>
  <message>
   <source>Whether they came back is not known yet</source>
   <translation>Ob die Person wiederkam, ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>They are happier than before</source>
   <translation>Zufriedener als vorher</translation>
  </message>
  <message>
   <source>They are not happier than before</source>
   <translation>Nicht zufriedener als vorher</translation>
  </message>
  <message>
   <source>Whether they are happier is not known yet</source>
   <translation>Ob die Person zufriedener ist, ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>Nothing was put right yet</source>
   <translation>Noch wurde nichts wiedergutgemacht</translation>
  </message>
  <message>
   <source>What you put right is kept here, with what it cost and what came of it.</source>
   <translation>Was Sie wiedergutmachen, steht hier, mit dem, was es gekostet hat und was daraus wurde.</translation>
  </message>
  <message>
   <source>Nothing is to be put right</source>
   <translation>Nichts ist wiedergutzumachen</translation>
  </message>
  <message>
   <source>A complaint opens one by itself. Write down what you notice yourself.</source>
   <translation>Eine Beschwerde kommt von selbst hierher. Schreiben Sie auf, was Sie selbst bemerken.</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>weniger als eine Stunde</translation>
  </message>
  <message>
   <source>{rhythm}, mostly {weekdays}</source>
   <translation>{rhythm}, meist {weekdays}</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Noch nicht bekannt</translation>
  </message>
  <message>
   <source>nearly every day</source>
   <translation>fast jeden Tag</translation>
  </message>
  <message>
   <source>nearly every opening day</source>
   <translation>an fast jedem Öffnungstag</translation>
  </message>
  <message>
   <source>every day or two</source>
   <translation>alle ein bis zwei Tage</translation>
  </message>
  <message>
   <source>about once a week</source>
   <translation>etwa einmal in der Woche</translation>
  </message>
  <message>
   <source>about once a month</source>
   <translation>etwa einmal im Monat</translation>
  </message>
  <message numerus="yes">
   <source>about every %n weeks</source>
   <translation>
    <numerusform>etwa alle %n Woche</numerusform>
    <numerusform>etwa alle %n Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about every %n months</source>
   <translation>
    <numerusform>etwa alle %n Monat</numerusform>
    <numerusform>etwa alle %n Monate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n days</source>
   <translation>
    <numerusform>alle %n Tag</numerusform>
    <numerusform>alle %n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>every {low} to {high} days</source>
   <translation>alle {low} bis {high} Tage</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days}</source>
   <translation>Sonst {rhythm}; nicht da: {days}</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days} (until {day})</source>
   <translation>Sonst {rhythm}; nicht da: {days} (bis {day})</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}: {days} without one.</source>
   <translation>Kommt sonst {rhythm}; der letzte Besuch war am {day}: {days} ohne Besuch.</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}, last seen or heard on {heard}: {days} since.</source>
   <translation>Kommt sonst {rhythm}; der letzte Besuch war am {day}, zuletzt gesehen oder gehört am {heard}: {days} seitdem.</translation>
  </message>
  <message>
   <source>Never away this long before</source>
   <translation>War noch nie so lange weg</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps</source>
   <translation>Länger als {shorter} von {seen} Pausen</translation>
  </message>
  <message>
   <source>They have never been away this long in {visits}.</source>
   <translation>So lange war die Person noch nie weg ({visits}).</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps between visits ({visits} known).</source>
   <translation>Länger als {shorter} von {seen} Pausen zwischen Besuchen ({visits} bekannt).</translation>
  </message>
  <message>
   <source>Did not come to the appointment on {day}</source>
   <translation>Kam nicht zum Termin am {day}</translation>
  </message>
  <message>
   <source>Wants to be asked after {wait}, last here {day}</source>
   <translation>Möchte nach dieser Zeit gefragt werden: {wait}, zuletzt da {day}</translation>
  </message>
  <message>
   <source>They had an appointment on {day} and did not come.</source>
   <translation>Es gab einen Termin am {day}, und die Person kam nicht.</translation>
  </message>
  <message>
   <source>They asked us to say hello after {wait} without them; last here on {day}.</source>
   <translation>Wir sollen Hallo sagen nach: {wait} ohne Besuch; zuletzt da am {day}.</translation>
  </message>
  <message>
   <source>Nothing is open here</source>
   <translation>Hier ist nichts offen</translation>
  </message>
  <message>
   <source>{people}, {mood}, the last one {when}</source>
   <translation>{people}, {mood}, zuletzt {when}</translation>
  </message>
  <message>
   <source>About: {what}</source>
   <translation>Worum es geht: {what}</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Beschwerden</translation>
  </message>
  <message>
   <source>Complaints in {days}: {before} before, {after} since.</source>
   <translation>Beschwerden je {days}: davor {before}, seither {after}.</translation>
  </message>
  <message>
   <source>That may well be chance.</source>
   <translation>Das kann gut Zufall sein.</translation>
  </message>
  <message>
   <source>Clearly fewer.</source>
   <translation>Deutlich weniger.</translation>
  </message>
  <message>
   <source>Clearly more.</source>
   <translation>Deutlich mehr.</translation>
  </message>
  <message>
   <source>People who said something before and after</source>
   <translation>Personen, die davor und danach etwas gesagt haben</translation>
  </message>
  <message>
   <source>The same people ({people}) are about as satisfied as before.</source>
   <translation>Dieselben ({people}) sind etwa so zufrieden wie vorher.</translation>
  </message>
  <message>
   <source>The same people ({people}) are more satisfied than before.</source>
   <translation>Dieselben ({people}) sind zufriedener als vorher.</translation>
  </message>
  <message>
   <source>The same people ({people}) are less satisfied than before.</source>
   <translation>Dieselben ({people}) sind weniger zufrieden als vorher.</translation>
  </message>
  <message>
   <source>Too early to say: four weeks before it and four since are needed.</source>
   <translation>Zu früh für eine Aussage: Nötig sind vier Wochen davor und vier danach.</translation>
  </message>
  <message>
   <source>{what}: none yet, so nothing to compare.</source>
   <translation>{what}: noch keine, daher nichts zu vergleichen.</translation>
  </message>
  <message>
   <source>Too few to say. {what}: {n} so far, from {needed} on.</source>
   <translation>Zu wenig für eine Aussage. {what}: bisher {n}, ab {needed}.</translation>
  </message>
  <message>
   <source>mood not known</source>
   <translation>Stimmung nicht bekannt</translation>
  </message>
  <message>
   <source>unhappy</source>
   <translation>unzufrieden</translation>
  </message>
  <message>
   <source>so-so</source>
   <translation>geht so</translation>
  </message>
  <message>
   <source>happy</source>
   <translation>zufrieden</translation>
  </message>
  <message>
   <source>mostly unhappy</source>
   <translation>meist unzufrieden</translation>
  </message>
  <message>
   <source>mostly so-so</source>
   <translation>meist geht so</translation>
  </message>
  <message>
   <source>mostly happy</source>
   <translation>meist zufrieden</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>Hellos</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Zustimmungen</translation>
  </message>
  <message>
   <source>Time away</source>
   <translation>Abwesenheit</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Termine</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Rückmeldungen</translation>
  </message>
  <message>
   <source>Away until {day}</source>
   <translation>Weg bis {day}</translation>
  </message>
  <message>
   <source>{kind}: {words}</source>
   <translation>{kind}: {words}</translation>
  </message>
  <message>
   <source>Heard what came of it</source>
   <translation>Hat erfahren, was daraus wurde</translation>
  </message>
  <message>
   <source>Heard what came of it: {topic}</source>
   <translation>Hat erfahren, was daraus wurde: {topic}</translation>
  </message>
  <message>
   <source>Offered to put it right: {offer}</source>
   <translation>Zur Wiedergutmachung angeboten: {offer}</translation>
  </message>
  <message>
   <source>Asked: {ending}</source>
   <translation>Gefragt: {ending}</translation>
  </message>
  <message>
   <source>Tried and reached them: {way}</source>
   <translation>Versucht und erreicht: {way}</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Versucht, niemand antwortete: {way}</translation>
  </message>
  <message>
   <source>Seen or heard: {sign}</source>
   <translation>Gesehen oder gehört: {sign}</translation>
  </message>
  <message>
   <source>Visit: {items}</source>
   <translation>Besuch: {items}</translation>
  </message>
  <message>
   <source>Visit, recorded by hand</source>
   <translation>Besuch, von Hand eingetragen</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Besuch</translation>
  </message>
  <message>
   <source>The subscription runs until here</source>
   <translation>Bis hier läuft das Abo</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Termin</translation>
  </message>
  <message>
   <source>Appointment, {time}</source>
   <translation>Termin, {time}</translation>
  </message>
  <message>
   <source>Said yes: {purpose}</source>
   <translation>Ja gesagt: {purpose}</translation>
  </message>
  <message>
   <source>Said yes again: {purpose}</source>
   <translation>Neu ja gesagt: {purpose}</translation>
  </message>
  <message>
   <source>Said no: {purpose}</source>
   <translation>Nein gesagt: {purpose}</translation>
  </message>
  <message>
   <source>Took back: {purpose}</source>
   <translation>Zurückgenommen: {purpose}</translation>
  </message>
  <message>
   <source>Ran out: {purpose}</source>
   <translation>Abgelaufen: {purpose}</translation>
  </message>
  <message>
   <source>To be asked again: {purpose}</source>
   <translation>Neu zu fragen: {purpose}</translation>
  </message>
  <message>
   <source>{day} · {people} worth a hello</source>
   <translation>{day} · ein Hallo wert: {people}</translation>
  </message>
  <message>
   <source>No visits yet. Bring in a file from the till to begin.</source>
   <translation>Noch keine Besuche. Lesen Sie zu Beginn eine Datei aus der Kasse ein.</translation>
  </message>
  <message>
   <source>Visits until {day}. Bring in the newer file.</source>
   <translation>Besuche bis {day}. Lesen Sie die neuere Datei ein.</translation>
  </message>
  <message>
   <source>Visits until {day}</source>
   <translation>Besuche bis {day}</translation>
  </message>
  <message>
   <source>{missing} of {regulars} regulars are missing at once, so nobody is suggested: is an import missing, or was the shop closed?</source>
   <translation>{missing} von {regulars} Stammgästen fehlen auf einmal, darum wird niemand vorgeschlagen: Fehlt eine Datei, oder war das Geschäft geschlossen?</translation>
  </message>
  <message>
   <source>Nobody to look out for yet</source>
   <translation>Noch niemand, auf den zu achten wäre</translation>
  </message>
  <message>
   <source>Ask people whether they want it, and write their yes down under Customers.</source>
   <translation>Fragen Sie die Menschen, ob sie es möchten, und schreiben Sie ihr Ja unter Kundschaft auf.</translation>
  </message>
  <message>
   <source>Nobody needs a hello today.</source>
   <translation>Heute braucht niemand ein Hallo.</translation>
  </message>
  <message>
   <source>Enjoy it.</source>
   <translation>Genießen Sie es.</translation>
  </message>
  <message>
   <source>You look out for {people}</source>
   <translation>Sie achten auf {people}</translation>
  </message>
  <message>
   <source>No hellos yet this week</source>
   <translation>Diese Woche noch keine Nachfrage</translation>
  </message>
  <message>
   <source>1 hello this week</source>
   <translation>1 Nachfrage diese Woche</translation>
  </message>
  <message numerus="yes">
   <source>%n hellos this week</source>
   <translation>
    <numerusform>%n Nachfrage diese Woche</numerusform>
    <numerusform>%n Nachfragen diese Woche</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name}: keine Antwort, bleibt in der Liste</translation>
  </message>
  <message>
   <source>{name}: no answer by telephone, and still in the list</source>
   <translation>{name}: keine Antwort am Telefon, bleibt in der Liste</translation>
  </message>
  <message>
   <source>{name}: no answer by text message, and still in the list</source>
   <translation>{name}: keine Antwort auf die SMS, bleibt in der Liste</translation>
  </message>
  <message>
   <source>{name}: no answer by e-mail, and still in the list</source>
   <translation>{name}: keine Antwort auf die E-Mail, bleibt in der Liste</translation>
  </message>
  <message>
   <source>{name}: no answer by post, and still in the list</source>
   <translation>{name}: keine Antwort auf den Brief, bleibt in der Liste</translation>
  </message>
  <message>
   <source>1 put off until later</source>
   <translation>1 auf später verschoben</translation>
  </message>
  <message numerus="yes">
   <source>%n put off until later</source>
   <translation>
    <numerusform>%n auf später verschoben</numerusform>
    <numerusform>%n auf später verschoben</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 Besuch</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln Besuch</numerusform>
    <numerusform>%Ln Besuche</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: no visit</source>
   <translation>{day}: kein Besuch</translation>
  </message>
  <message>
   <source>{day}: {visits}</source>
   <translation>{day}: {visits}</translation>
  </message>
  <message>
   <source>from the till</source>
   <translation>aus der Kasse</translation>
  </message>
  <message>
   <source>Somebody saw them</source>
   <translation>Jemand hat die Person gesehen</translation>
  </message>
  <message>
   <source>We spoke on the phone</source>
   <translation>Wir haben telefoniert</translation>
  </message>
  <message>
   <source>They wrote to us</source>
   <translation>Die Person hat uns geschrieben</translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of %Ln visits)</source>
   <translation>
    <numerusform>{item} (bei {with_it} von %Ln Besuch)</numerusform>
    <numerusform>{item} (bei {with_it} von %Ln Besuchen)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of the last %Ln visits)</source>
   <translation>
    <numerusform>{item} (bei {with_it} des letzten Besuchs)</numerusform>
    <numerusform>{item} (bei {with_it} der letzten %Ln Besuche)</numerusform>
   </translation>
  </message>
  <message>
   <source>Regulars of today, among those who agreed to be noticed</source>
   <translation>Stammgäste von heute, auf die Sie achten dürfen</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Wiedergutgemacht</translation>
  </message>
  <message>
   <source>Also comes about {now} times a day now, usually {usual}</source>
   <translation>Außerdem jetzt etwa {now}-mal am Tag da, sonst {usual}-mal</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}</source>
   <translation>Kommt jetzt etwa {now}-mal am Tag, sonst {usual}-mal</translation>
  </message>
  <message>
   <source>the last day, since {day}</source>
   <translation>am letzten Tag, seit {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n days, since {day}</source>
   <translation>
    <numerusform>am letzten %n Tag, seit {day}</numerusform>
    <numerusform>an den letzten %n Tagen, seit {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual} ({known}).</source>
   <translation>Kommt jetzt etwa {now}-mal am Tag, sonst {usual}-mal ({known}).</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}: mostly not around {missing} ({known}).</source>
   <translation>Kommt jetzt etwa {now}-mal am Tag, sonst {usual}-mal: meist nicht gegen {missing} ({known}).</translation>
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>money</name>
  <message>
   <source>in your currency</source>
   <translation>in Ihrer Währung</translation>
  </message>
  <message>
   <source>in {currency}</source>
   <translation>in {currency}</translation>
  </message>
 </context>
 <context>
  <name>FormEnd</name>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
 </context>
</TS>
