<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AddForm</name>
  <message>
   <source>Add a customer</source>
   <translation>Ajouter quelqu'un</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Numéro client (caisse)</translation>
  </message>
  <message>
   <source>As the till knows them, if it does.</source>
   <translation>Comme la caisse connaît cette personne, si elle la connaît.</translation>
  </message>
  <message>
   <source>Visits are kept once they agree to it; you can ask on the next page.</source>
   <translation>Les visites sont gardées dès que la personne l'accepte ; vous pouvez demander à la page suivante.</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Saisissez au moins un prénom.</translation>
  </message>
 </context>
 <context>
  <name>AddWish</name>
  <message>
   <source>Write a wish down</source>
   <translation>Noter un souhait</translation>
  </message>
  <message>
   <source>What would somebody like?</source>
   <translation>Qu'aimerait quelqu'un ?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Who wishes it (may stay empty)</source>
   <translation>Qui le souhaite (peut rester vide)</translation>
  </message>
  <message>
   <source>Without a name it is counted as one vote.</source>
   <translation>Sans nom, cela compte pour une voix.</translation>
  </message>
  <message>
   <source>On the list.</source>
   <translation>C'est sur la liste.</translation>
  </message>
 </context>
 <context>
  <name>AgeQuestion</name>
  <message>
   <source>Are you of age?</source>
   <translation>Êtes-vous majeur ?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
 </context>
 <context>
  <name>AgreementLine</name>
  <message>
   <source>The words</source>
   <translation>Le texte</translation>
  </message>
  <message>
   <source>Read the words: {purpose}</source>
   <translation>Lire le texte : {purpose}</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Redemander …</translation>
  </message>
  <message>
   <source>Ask again: {purpose}</source>
   <translation>Redemander : {purpose}</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Retirer …</translation>
  </message>
  <message>
   <source>Ask …</source>
   <translation>Demander …</translation>
  </message>
  <message>
   <source>Say yes …</source>
   <translation>Dire oui …</translation>
  </message>
  <message>
   <source>{action}: {purpose}</source>
   <translation>{action} : {purpose}</translation>
  </message>
 </context>
 <context>
  <name>AgreementsSection</name>
  <message>
   <source>What you agreed to</source>
   <translation>Ce à quoi vous avez dit oui</translation>
  </message>
  <message>
   <source>More that can be agreed to</source>
   <translation>Ce que vous pouvez encore accepter</translation>
  </message>
 </context>
 <context>
  <name>AlertsSection</name>
  <message>
   <source>Who to tell you about</source>
   <translation>De qui vous parler</translation>
  </message>
  <message>
   <source>Tell me within</source>
   <translation>Me prévenir sous</translation>
  </message>
  <message>
   <source>What that would have meant</source>
   <translation>Ce que cela aurait donné</translation>
  </message>
  <message>
   <source>Try it on last year</source>
   <translation>L'essayer sur l'an dernier</translation>
  </message>
  <message>
   <source>capacity check-ins week number many few slider</source>
   <translation>nombre prises de nouvelles semaine beaucoup peu curseur</translation>
  </message>
  <message>
   <source>deadline soon early late weeks</source>
   <translation>délai bientôt tôt tard semaines</translation>
  </message>
  <message>
   <source>signals absence order less often on off</source>
   <translation>signaux absence commande moins souvent oui non</translation>
  </message>
  <message>
   <source>back-test past history simulate</source>
   <translation>essai passé historique simuler</translation>
  </message>
  <message>
   <source>Whoever is most unusual comes first. With more a week you hear of people earlier, and more often in vain.</source>
   <translation>En premier, qui s'écarte le plus de ses habitudes. Avec plus par semaine, on vous prévient plus tôt, mais aussi sans raison plus souvent.</translation>
  </message>
  <message>
   <source>By when a hello still comes in time for you. Whoever has been missing for longer is not left out, but comes later.</source>
   <translation>Jusqu'à quand un bonjour arrive encore à temps. Qui manque depuis plus longtemps n'est pas oublié, mais vient après.</translation>
  </message>
  <message>
   <source>Everything is switched off: nobody will be suggested.</source>
   <translation>Tout est désactivé : personne ne sera suggéré.</translation>
  </message>
  <message>
   <source>Tell me when somebody …</source>
   <translation>Me prévenir quand quelqu'un …</translation>
  </message>
  <message>
   <source>The program looks at your last year as if it had been there, week by week, and says whom it would have suggested and who came back without a hello. Nothing is changed. What was need not be what comes.</source>
   <translation>Le programme regarde votre dernière année comme s'il y avait été, semaine après semaine, et dit qui il aurait suggéré et qui est revenu sans un bonjour. Rien n'est changé. Ce qui a été ne dit pas ce qui sera.</translation>
  </message>
  <message>
   <source>You have changed what to be told about since: try it again.</source>
   <translation>Vous avez changé depuis ce qui vous est signalé : essayez de nouveau.</translation>
  </message>
  <message>
   <source>From now on that is whom you hear of.</source>
   <translation>C'est désormais ainsi qu'on vous prévient.</translation>
  </message>
  <message>
   <source>Looking at your last year …</source>
   <translation>Examen de votre dernière année …</translation>
  </message>
 </context>
 <context>
  <name>AskForm</name>
  <message>
   <source>What do you want to know?</source>
   <translation>Que voulez-vous savoir ?</translation>
  </message>
  <message>
   <source>What there is to choose from</source>
   <translation>Ce qu'il y a à choisir</translation>
  </message>
  <message>
   <source>One a line, two to six of them.</source>
   <translation>Une par ligne, de deux à six.</translation>
  </message>
  <message>
   <source>Open until the evening of</source>
   <translation>Ouvert jusqu'au soir du</translation>
  </message>
  <message>
   <source>Ask this</source>
   <translation>Poser la question</translation>
  </message>
 </context>
 <context>
  <name>AskPanel</name>
  <message>
   <source>Who to ask today</source>
   <translation>À qui demander aujourd'hui</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Who to ask today: {survey}</source>
   <translation>À qui demander aujourd'hui : {survey}</translation>
  </message>
  <message>
   <source>Drawn from {count} who may be asked; whoever was asked or answered is left alone for {rest}.</source>
   <translation>Tirage au sort parmi les personnes que l'on peut solliciter ({count}). Qui a été sollicité ou a répondu est laissé en paix pendant {rest}.</translation>
  </message>
  <message>
   <source>That is enough for today. {count} more may be asked on another day.</source>
   <translation>Cela suffit pour aujourd'hui. Un autre jour, on peut encore solliciter : {count}.</translation>
  </message>
  <message>
   <source>Nobody may be asked this way now: it takes an adult who agreed to it and was not asked for {rest}.</source>
   <translation>Personne ne peut être sollicité ainsi maintenant : il faut une personne adulte qui a dit oui et n'a pas été sollicitée depuis : {rest}.</translation>
  </message>
  <message>
   <source>Asked: {name}</source>
   <translation>Question posée : {name}</translation>
  </message>
  <message>
   <source>Not asked after all.</source>
   <translation>Question finalement pas posée.</translation>
  </message>
 </context>
 <context>
  <name>AskedRow</name>
  <message>
   <source>Asked today, and answered</source>
   <translation>Question posée aujourd'hui, réponse reçue</translation>
  </message>
  <message>
   <source>Asked today</source>
   <translation>Question posée aujourd'hui</translation>
  </message>
  <message>
   <source>Type their answers</source>
   <translation>Saisir ses réponses</translation>
  </message>
  <message>
   <source>Show them the questions</source>
   <translation>Montrer les questions</translation>
  </message>
  <message>
   <source>Print their sheet …</source>
   <translation>Imprimer sa feuille …</translation>
  </message>
  <message>
   <source>Not asked after all</source>
   <translation>Question finalement pas posée</translation>
  </message>
 </context>
 <context>
  <name>AwayPanel</name>
  <message>
   <source>Until when are they away?</source>
   <translation>Jusqu'à quand est-elle absente ?</translation>
  </message>
  <message>
   <source>{days} more</source>
   <translation>encore {days}</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Dernier jour d'absence</translation>
  </message>
  <message>
   <source>Until this day</source>
   <translation>Jusqu'à ce jour</translation>
  </message>
 </context>
 <context>
  <name>AwaySection</name>
  <message>
   <source>Add a time away</source>
   <translation>Noter une absence</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absence</translation>
  </message>
  <message>
   <source>Nothing known. Ask, it saves a needless worry.</source>
   <translation>Rien de connu. Demandez, cela évite un souci inutile.</translation>
  </message>
  <message>
   <source>Another time away</source>
   <translation>Une autre absence</translation>
  </message>
  <message>
   <source>First day away</source>
   <translation>Premier jour d'absence</translation>
  </message>
  <message>
   <source>Last day away</source>
   <translation>Dernier jour d'absence</translation>
  </message>
  <message>
   <source>from</source>
   <translation>du</translation>
  </message>
  <message>
   <source>to</source>
   <translation>au</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>BackupsSection</name>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Automatic backups</source>
   <translation>Sauvegardes automatiques</translation>
  </message>
  <message>
   <source>A copy in a second place</source>
   <translation>Une copie dans un deuxième endroit</translation>
  </message>
  <message>
   <source>Trying them</source>
   <translation>Les essayer</translation>
  </message>
  <message>
   <source>save now automatic newest date</source>
   <translation>enregistrer maintenant automatique dernière date</translation>
  </message>
  <message>
   <source>stick USB disk copy export second place</source>
   <translation>clé USB disque copie exporter deuxième endroit</translation>
  </message>
  <message>
   <source>restore rehearsal check damaged integrity</source>
   <translation>restaurer essai vérifier endommagé</translation>
  </message>
  <message>
   <source>Made by itself after changes, at most every half hour, and whenever you lock or close. They lie in the shop's folder, so they do not help when the disk breaks.</source>
   <translation>Elles se font d'elles-mêmes après des changements, au plus toutes les demi-heures, et à chaque verrouillage ou fermeture. Elles sont dans le dossier du commerce et n'aident donc pas si le disque tombe en panne.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Afficher les fichiers</translation>
  </message>
  <message>
   <source>One file that holds everything, locked with your passphrase. Keep it away from this computer, on a stick for example. It holds everybody for as long as it exists, also those who ask to be forgotten later.</source>
   <translation>Un fichier qui contient tout, protégé par votre phrase secrète. Gardez-le loin de cet ordinateur, sur une clé par exemple. Il contient tout le monde tant qu'il existe, aussi ceux qui demanderont plus tard à être oubliés.</translation>
  </message>
  <message>
   <source>Save a copy to a stick …</source>
   <translation>Enregistrer une copie sur une clé …</translation>
  </message>
  <message>
   <source>Try a restore now</source>
   <translation>Essayer une restauration</translation>
  </message>
  <message>
   <source>Check the shop now</source>
   <translation>Vérifier le commerce maintenant</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>La dernière sauvegarde n'a pas pu être faite. {why}</translation>
  </message>
  <message>
   <source>Trying …</source>
   <translation>Essai …</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Vérification …</translation>
  </message>
  <message>
   <source>It is deleted</source>
   <translation>Elle est effacée</translation>
  </message>
  <message>
   <source>Take {file} off this list</source>
   <translation>Retirer {file} de cette liste</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Sauvegarde …</translation>
  </message>
  <message>
   <source>Backed up, opened again and checked.</source>
   <translation>Sauvegardé, rouvert et vérifié.</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup; it holds everything.</source>
   <translation>Rien n'a changé depuis la dernière sauvegarde ; elle contient tout.</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Backups (*.lrbackup)</source>
   <translation>Sauvegardes (*.lrbackup)</translation>
  </message>
  <message>
   <source>Saving the copy and checking it …</source>
   <translation>Enregistrement et vérification de la copie …</translation>
  </message>
  <message>
   <source>Saved as {file}, opened again and checked. Take the stick out and keep it somewhere else.</source>
   <translation>Enregistrée sous {file}, rouverte et vérifiée. Retirez la clé et gardez-la ailleurs.</translation>
  </message>
  <message>
   <source>The copy could not be saved because of a mistake of ours.</source>
   <translation>La copie n'a pas pu être enregistrée à cause d'une erreur de notre part.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
 </context>
 <context>
  <name>BenchmarkForm</name>
  <message>
   <source>A figure that you read somewhere stands beside yours, with its source. Nothing is looked up.</source>
   <translation>Un chiffre que vous avez lu quelque part se trouve à côté du vôtre, avec sa source. Rien n'est recherché.</translation>
  </message>
  <message>
   <source>The figure</source>
   <translation>Le chiffre</translation>
  </message>
  <message>
   <source>Where you read it</source>
   <translation>Où vous l'avez lu</translation>
  </message>
  <message>
   <source>Of which year</source>
   <translation>De quelle année</translation>
  </message>
  <message>
   <source>Keep the figure</source>
   <translation>Enregistrer le chiffre</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Ce n'est pas un nombre. Saisissez-en un, par exemple 60.</translation>
  </message>
  <message>
   <source>Say where you read it: without a source a figure says little.</source>
   <translation>Dites où vous l'avez lu : sans source, un chiffre dit peu.</translation>
  </message>
  <message>
   <source>Type a year, such as 2025.</source>
   <translation>Saisissez une année, par exemple 2025.</translation>
  </message>
 </context>
 <context>
  <name>BesideView</name>
  <message>
   <source>Everything else of both records is kept: visits, notes, customer numbers, what they said.</source>
   <translation>Tout le reste des deux fiches est gardé : visites, notes, numéros client, ce qui a été dit.</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>A yes that only one record knows, or that is newer than a no, is yours to take: it was written down, and you are sure that it is the same person. One that you do not take is kept for 30 days, unused, until you asked them again.</source>
   <translation>Un oui qu'une seule fiche connaît, ou qui est plus récent qu'un non, est à vous de le reprendre : il a été noté, et vous savez que c'est la même personne. Celui que vous ne reprenez pas est gardé 30 jours sans être utilisé, jusqu'à ce que vous ayez redemandé.</translation>
  </message>
  <message>
   <source>Take every yes</source>
   <translation>Reprendre chaque oui</translation>
  </message>
  <message>
   <source>What they agreed to</source>
   <translation>Ce qu'ils ont accepté</translation>
  </message>
 </context>
 <context>
  <name>BirthdayLine</name>
  <message>
   <source>Greeted</source>
   <translation>Souhaité</translation>
  </message>
 </context>
 <context>
  <name>BookingsSection</name>
  <message>
   <source>Next appointment</source>
   <translation>Prochain rendez-vous</translation>
  </message>
  <message>
   <source>Subscription until</source>
   <translation>Abonnement jusqu'au</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <source>No appointment is known. Whoever has one is not missed before that day.</source>
   <translation>Aucun rendez-vous connu. Avant ce jour-là, l'absence n'étonne pas.</translation>
  </message>
  <message>
   <source>They are kept only for people who agreed to be asked after.</source>
   <translation>Ils ne sont gardés que pour qui a accepté qu'on prenne de ses nouvelles.</translation>
  </message>
  <message>
   <source>Day of the appointment</source>
   <translation>Jour du rendez-vous</translation>
  </message>
  <message>
   <source>No time</source>
   <translation>Sans heure</translation>
  </message>
  <message>
   <source>At what time</source>
   <translation>À quelle heure</translation>
  </message>
  <message>
   <source>Last day of the subscription</source>
   <translation>Dernier jour de l'abonnement</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>BusyState</name>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>CapacitySlider</name>
  <message>
   <source>How many hellos you can manage</source>
   <translation>Combien de prises de nouvelles vous pouvez faire</translation>
  </message>
 </context>
 <context>
  <name>CareCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Retour au profil</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Carte des accords</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Care card: {name}</source>
   <translation>Carte des accords : {name}</translation>
  </message>
  <message>
   <source>Read it together. Everything is voluntary, and any yes can be taken back without a reason.</source>
   <translation>Lisez-la ensemble. Tout est facultatif, et tout oui peut être retiré sans donner de raison.</translation>
  </message>
 </context>
 <context>
  <name>CareCardModel</name>
  <message>
   <source>{name} agreed: {purpose}</source>
   <translation>{name} a accepté : {purpose}</translation>
  </message>
  <message>
   <source>{name} said no: {purpose}</source>
   <translation>{name} a dit non : {purpose}</translation>
  </message>
  <message>
   <source>{name} withdrew: {purpose}</source>
   <translation>{name} a retiré son oui : {purpose}</translation>
  </message>
  <message>
   <source>{name}: age written down</source>
   <translation>{name} : majorité notée</translation>
  </message>
  <message>
   <source>{name} agreed to this being shown</source>
   <translation>{name} a accepté que ce soit montré</translation>
  </message>
  <message>
   <source>{name}: it is shown from now on</source>
   <translation>{name} : montré désormais</translation>
  </message>
  <message>
   <source>{name} took the yes to this back</source>
   <translation>{name} a retiré son oui</translation>
  </message>
  <message>
   <source>{name}: it is taken down</source>
   <translation>{name} : c'est décroché</translation>
  </message>
  <message>
   <source>{name}: the wish is written down</source>
   <translation>{name} : le souhait est noté</translation>
  </message>
  <message>
   <source>{name}: written down. Now tell the person whom they named.</source>
   <translation>{name} : noté. Prévenez maintenant la personne nommée.</translation>
  </message>
  <message>
   <source>{name}: they were told</source>
   <translation>{name} : la personne nommée est prévenue</translation>
  </message>
  <message>
   <source>{name}: they said no</source>
   <translation>{name} : la personne nommée a dit non</translation>
  </message>
  <message>
   <source>{name}: forgotten</source>
   <translation>{name} : oublié</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name} : les informations sont enregistrées</translation>
  </message>
 </context>
 <context>
  <name>CarePapers</name>
  <message>
   <source>Care card</source>
   <translation>Carte des accords</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Feuille d'information</translation>
  </message>
  <message>
   <source>Why we asked</source>
   <translation>Pourquoi nous avons demandé</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Reçu</translation>
  </message>
 </context>
 <context>
  <name>ChangeForm</name>
  <message>
   <source>Which change</source>
   <translation>Quel changement</translation>
  </message>
  <message>
   <source>A new one, made today</source>
   <translation>Un nouveau, fait aujourd'hui</translation>
  </message>
  <message>
   <source>What is different now?</source>
   <translation>Qu'est-ce qui est différent maintenant ?</translation>
  </message>
  <message>
   <source>This fixed it</source>
   <translation>Cela l'a réglé</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>It was made …</source>
   <translation>C'est fait …</translation>
  </message>
  <message>
   <source>We won't do it</source>
   <translation>Nous ne le ferons pas</translation>
  </message>
  <message>
   <source>before and after</source>
   <translation>avant et après</translation>
  </message>
 </context>
 <context>
  <name>ChangesPart</name>
  <message>
   <source>What you changed</source>
   <translation>Ce que vous avez changé</translation>
  </message>
  <message>
   <source>The change that is chosen</source>
   <translation>Le changement choisi</translation>
  </message>
  <message>
   <source>The list of changes</source>
   <translation>La liste des changements</translation>
  </message>
  <message>
   <source>Plan a change …</source>
   <translation>Prévoir un changement …</translation>
  </message>
  <message>
   <source>Nothing is planned yet</source>
   <translation>Rien n'est encore prévu</translation>
  </message>
  <message>
   <source>Open a theme and say what you change; here you see what it brought.</source>
   <translation>Ouvrez un thème et dites ce que vous changez ; ici vous voyez ce que cela a apporté.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>C'est noté.</translation>
  </message>
  <message>
   <source>Made. Whoever said something about it is to be told.</source>
   <translation>C'est fait. Qui en avait parlé doit l'apprendre.</translation>
  </message>
  <message>
   <source>Not to be made after all.</source>
   <translation>Finalement pas prévu.</translation>
  </message>
  <message>
   <source>Note what you changed</source>
   <translation>Notez ce que vous avez changé</translation>
  </message>
  <message>
   <source>A new espresso machine, longer hours, a quiet corner: with a note you see later what the numbers did. Please no names of people here.</source>
   <translation>Une nouvelle machine à café, des horaires plus longs, un coin tranquille : avec une note, vous verrez plus tard ce qu'ont fait les chiffres. Pas de noms ici, s'il vous plaît.</translation>
  </message>
  <message>
   <source>Note a change …</source>
   <translation>Noter un changement …</translation>
  </message>
  <message>
   <source>Nothing is noted yet.</source>
   <translation>Rien n'est encore noté.</translation>
  </message>
  <message>
   <source>The note is on the time line</source>
   <translation>La note est sur la ligne du temps</translation>
  </message>
 </context>
 <context>
  <name>ChartPanel</name>
  <message>
   <source>The thin line shows how far chance could move it.</source>
   <translation>Le trait fin montre jusqu'où le hasard pourrait le déplacer.</translation>
  </message>
  <message>
   <source>{chart}, as a table</source>
   <translation>{chart}, en tableau</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Away until …</source>
   <translation>Absent jusqu'au …</translation>
  </message>
  <message>
   <source>This is wrong</source>
   <translation>C'est une erreur</translation>
  </message>
  <message>
   <source>{action} (key {key})</source>
   <translation>{action} (touche {key})</translation>
  </message>
  <message>
   <source>tried once, no answer</source>
   <translation>un essai, pas de réponse</translation>
  </message>
  <message>
   <source>tried {count} times, no answer</source>
   <translation>{count} essais, pas de réponse</translation>
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
   <translation>Prises de nouvelles</translation>
  </message>
  <message>
   <source>Left out of the list for good, as you said.</source>
   <translation>Reste hors de la liste, comme vous l'avez dit.</translation>
  </message>
  <message>
   <source>Suggest again</source>
   <translation>Suggérer de nouveau</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>Ne jamais suggérer</translation>
  </message>
  <message>
   <source>Never needed one so far.</source>
   <translation>Il n'en a jamais fallu jusqu'ici.</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Essayé, personne n'a répondu : {way}</translation>
  </message>
  <message>
   <source>Tried, and nobody answered? Write down how:</source>
   <translation>Essayé, et personne n'a répondu ? Notez comment :</translation>
  </message>
  <message>
   <source>I called them: write it down</source>
   <translation>J'ai appelé : noter</translation>
  </message>
 </context>
 <context>
  <name>ChooseForm</name>
  <message>
   <source>Who chooses</source>
   <translation>Qui choisit</translation>
  </message>
  <message>
   <source>What they choose</source>
   <translation>Ce que la personne choisit</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Compter cette personne</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Say what they choose, then press the button.</source>
   <translation>Dites ce que la personne choisit, puis appuyez sur le bouton.</translation>
  </message>
 </context>
 <context>
  <name>CodeOnPaper</name>
  <message>
   <source>Print this code or write it down, and keep the paper away from the shop, or with somebody you trust. It opens the shop if you forget the passphrase. It is shown only now and is kept nowhere on this computer.</source>
   <translation>Imprimez ce code ou recopiez-le, et gardez le papier loin du commerce ou chez quelqu'un de confiance. Il ouvre le commerce si vous oubliez la phrase secrète. Il n'est montré que maintenant et n'est gardé nulle part sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Now type two of the groups from your paper</source>
   <translation>Saisissez maintenant deux des groupes de votre papier</translation>
  </message>
  <message>
   <source>That is not what the code says. Please look at it again.</source>
   <translation>Ce n'est pas ce que dit le code. Regardez-le encore une fois.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Code de secours</translation>
  </message>
  <message>
   <source>Group {number}</source>
   <translation>Groupe {number}</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimer …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Handed to the printer. Take the page out at once.</source>
   <translation>Envoyé à l'imprimante. Prenez la feuille tout de suite.</translation>
  </message>
  <message>
   <source>Save the recovery sheet, best on a stick</source>
   <translation>Enregistrer la feuille de secours, de préférence sur une clé</translation>
  </message>
  <message>
   <source>Saved as “{file}”. Print it, and do not leave the file on this computer.</source>
   <translation>Enregistré sous « {file} ». Imprimez-le et ne laissez pas le fichier sur cet ordinateur.</translation>
  </message>
  <message numerus="yes">
   <source>Copied for %n second(s).</source>
   <translation>
    <numerusform>Copié pour %n seconde.</numerusform>
    <numerusform>Copié pour %n secondes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CohortTable</name>
  <message>
   <source>New customers, month by month</source>
   <translation>Nouveaux clients, mois par mois</translation>
  </message>
  <message>
   <source>Each line is the people whose first visit was in that month; each column says how many of them came so many months later. An empty cell is too few to say. The last {months} months are shown.</source>
   <translation>Chaque ligne, ce sont les personnes dont la première visite date de ce mois ; chaque colonne dit combien sont venues tant de mois plus tard. Une case vide veut dire trop peu. Les {months} derniers mois sont montrés.</translation>
  </message>
  <message>
   <source>First visit in</source>
   <translation>Première visite en</translation>
  </message>
 </context>
 <context>
  <name>ColumnChooser</name>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Make {name} wider</source>
   <translation>Élargir {name}</translation>
  </message>
  <message>
   <source>The column {name} is wider</source>
   <translation>La colonne {name} est plus large</translation>
  </message>
  <message>
   <source>Make {name} narrower</source>
   <translation>Rétrécir {name}</translation>
  </message>
  <message>
   <source>The column {name} is narrower</source>
   <translation>La colonne {name} est plus étroite</translation>
  </message>
  <message>
   <source>As wide as at first</source>
   <translation>Avec la largeur du début</translation>
  </message>
  <message>
   <source>The column {name} is shown</source>
   <translation>La colonne {name} est affichée</translation>
  </message>
  <message>
   <source>The column {name} is hidden</source>
   <translation>La colonne {name} est masquée</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Find or do something</source>
   <translation>Chercher ou faire quelque chose</translation>
  </message>
  <message>
   <source>Find a customer, a screen or an action</source>
   <translation>Chercher une personne, un écran ou une action</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Ce qui correspond</translation>
  </message>
  <message>
   <source>{found}. First: {entry}</source>
   <translation>{found}. D'abord : {entry}</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Write something down</source>
   <translation>Noter quelque chose</translation>
  </message>
  <message>
   <source>What did somebody say?</source>
   <translation>Qu'est-ce que quelqu'un a dit ?</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c'est</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>How they sounded</source>
   <translation>Le ton</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Comment c'est venu</translation>
  </message>
  <message>
   <source>Who said it (may stay empty)</source>
   <translation>Qui l'a dit (peut rester vide)</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>De quoi il s'agit</translation>
  </message>
  <message>
   <source>Write it down without the name</source>
   <translation>Le noter sans le nom</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Ajouter une image ou une page …</translation>
  </message>
  <message>
   <source>Used before: {topics}</source>
   <translation>Déjà utilisés : {topics}</translation>
  </message>
  <message>
   <source>Added: {file}</source>
   <translation>Ajouté : {file}</translation>
  </message>
  <message>
   <source>Write down what was said first.</source>
   <translation>Notez d'abord ce qui a été dit.</translation>
  </message>
  <message>
   <source>Is it a compliment, a complaint, an idea? Choose it, then press Enter.</source>
   <translation>Est-ce un compliment, une réclamation, une idée ? Choisissez, puis Entrée.</translation>
  </message>
  <message>
   <source>Leave out {file}</source>
   <translation>Enlever {file}</translation>
  </message>
 </context>
 <context>
  <name>ConsentSection</name>
  <message>
   <source>Ask or take back</source>
   <translation>Demander ou retirer</translation>
  </message>
  <message>
   <source>Ask or take back: open the care card</source>
   <translation>Demander ou retirer : ouvrir la carte des accords</translation>
  </message>
  <message>
   <source>Agreed to</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Nothing asked yet. Open the care card and read it together.</source>
   <translation>Rien demandé encore. Ouvrez la carte des accords et lisez-la ensemble.</translation>
  </message>
  <message>
   <source>{purpose}: {state}</source>
   <translation>{purpose} : {state}</translation>
  </message>
 </context>
 <context>
  <name>ConsentWords</name>
  <message>
   <source>The words for</source>
   <translation>Les mots pour</translation>
  </message>
  <message>
   <source>Language of the words</source>
   <translation>Langue des mots</translation>
  </message>
  <message>
   <source>Mine are still right</source>
   <translation>Les miens restent justes</translation>
  </message>
  <message>
   <source>Put them in your own words …</source>
   <translation>Le dire avec vos mots …</translation>
  </message>
  <message>
   <source>Back to the program's words</source>
   <translation>Revenir aux mots du programme</translation>
  </message>
  <message>
   <source>What customers are shown</source>
   <translation>Ce qui est montré aux clients</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Projet : à faire relire par un juriste</translation>
  </message>
  <message>
   <source>Save these words first, or leave it as it is.</source>
   <translation>Enregistrez d'abord ces mots, ou laissez tel quel.</translation>
  </message>
  <message>
   <source>These are your own words.</source>
   <translation>Ce sont vos propres mots.</translation>
  </message>
  <message>
   <source>These are the program's words.</source>
   <translation>Ce sont les mots du programme.</translation>
  </message>
  <message>
   <source>The program's words have changed since you wrote yours. Compare them.</source>
   <translation>Les mots du programme ont changé depuis que vous avez écrit les vôtres. Comparez-les.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>The program's words have changed here too: {places}.</source>
   <translation>Les mots du programme ont aussi changé ici : {places}.</translation>
  </message>
  <message>
   <source>Change your words …</source>
   <translation>Changer vos mots …</translation>
  </message>
  <message>
   <source>What customers will be shown</source>
   <translation>Ce qui sera montré aux clients</translation>
  </message>
 </context>
 <context>
  <name>ConsentWordsModel</name>
  <message>
   <source>Your words stay as they are.</source>
   <translation>Vos mots restent tels quels.</translation>
  </message>
  <message numerus="yes">
   <source>Kept. %n person(s) have to be asked again.</source>
   <translation>
    <numerusform>Enregistré. Il faut redemander à %n personne.</numerusform>
    <numerusform>Enregistré. Il faut redemander à %n personnes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customers are shown your words from now on.</source>
   <translation>Les clients voient désormais vos mots.</translation>
  </message>
  <message>
   <source>Customers are shown the program's words again.</source>
   <translation>Les clients voient de nouveau les mots du programme.</translation>
  </message>
 </context>
 <context>
  <name>ContactBlock</name>
  <message>
   <source>Print their notice</source>
   <translation>Imprimer la feuille d'information</translation>
  </message>
  <message>
   <source>Notice as PDF …</source>
   <translation>Feuille d'information en PDF …</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>La personne est prévenue</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>La personne a dit non</translation>
  </message>
  <message>
   <source>Forget them …</source>
   <translation>Oublier cette personne …</translation>
  </message>
  <message>
   <source>Really forget them</source>
   <translation>Oublier vraiment</translation>
  </message>
 </context>
 <context>
  <name>ContactsSection</name>
  <message>
   <source>Whom we may call</source>
   <translation>Qui nous pouvons appeler</translation>
  </message>
  <message>
   <source>Name somebody</source>
   <translation>Nommer quelqu'un</translation>
  </message>
  <message>
   <source>Nobody is called. That needs your clear yes to calling somebody whom you named.</source>
   <translation>Personne n'est appelé. Il faut pour cela votre oui exprès à l'appel de quelqu'un que vous avez nommé.</translation>
  </message>
  <message>
   <source>Nobody named yet, so nobody is called.</source>
   <translation>Personne n'est encore nommé, donc personne n'est appelé.</translation>
  </message>
  <message>
   <source>Somebody to call</source>
   <translation>Quelqu'un à appeler</translation>
  </message>
  <message>
   <source>Their name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>Their telephone</source>
   <translation>Son téléphone</translation>
  </message>
  <message>
   <source>Who they are to you (son, neighbour …)</source>
   <translation>Qui est-ce pour vous (fils, voisine …)</translation>
  </message>
  <message>
   <source>After how many days without you</source>
   <translation>Après combien de jours sans vous</translation>
  </message>
  <message>
   <source>And after how many tries that reached nobody</source>
   <translation>Et après combien d'essais sans réponse</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Type at least a first name.</source>
   <translation>Saisissez au moins un prénom.</translation>
  </message>
 </context>
 <context>
  <name>CostForm</name>
  <message>
   <source>What was it?</source>
   <translation>Qu'est-ce que c'était ?</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>On which day</source>
   <translation>Quel jour</translation>
  </message>
  <message>
   <source>Note the cost</source>
   <translation>Noter la dépense</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Ce n'est pas un nombre. Saisissez-en un, par exemple 15.</translation>
  </message>
  <message>
   <source>In minutes</source>
   <translation>En minutes</translation>
  </message>
 </context>
 <context>
  <name>CostsPanel</name>
  <message>
   <source>What relationships cost</source>
   <translation>Ce que coûtent les relations</translation>
  </message>
  <message>
   <source>Without costs nobody can say what relationships bring. Note minutes, a coffee on the house, a reward; not for whom.</source>
   <translation>Sans dépenses, personne ne peut dire ce qu'apportent les relations. Notez des minutes, un café offert, une récompense ; pas pour qui.</translation>
  </message>
  <message>
   <source>Note a cost …</source>
   <translation>Noter une dépense …</translation>
  </message>
  <message>
   <source>What an hour costs …</source>
   <translation>Ce que coûte une heure …</translation>
  </message>
  <message>
   <source>An hour costs {amount}.</source>
   <translation>Une heure coûte {amount}.</translation>
  </message>
  <message>
   <source>You have not said yet what an hour costs, so minutes are not counted.</source>
   <translation>Vous n'avez pas encore dit ce que coûte une heure : les minutes ne sont donc pas comptées.</translation>
  </message>
  <message>
   <source>Remove this cost</source>
   <translation>Retirer cette dépense</translation>
  </message>
  <message>
   <source>The cost is noted</source>
   <translation>La dépense est notée</translation>
  </message>
  <message>
   <source>The cost is gone</source>
   <translation>La dépense n'y est plus</translation>
  </message>
  <message>
   <source>That is what an hour costs now</source>
   <translation>Voilà ce que coûte une heure désormais</translation>
  </message>
 </context>
 <context>
  <name>CountingPlace</name>
  <message>
   <source>Counting month by month …</source>
   <translation>Calcul mois par mois …</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Something went wrong</source>
   <translation>Quelque chose s'est mal passé</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>This is our mistake, not yours</source>
   <translation>C'est notre faute, pas la vôtre</translation>
  </message>
  <message>
   <source>What you were doing just now was not kept. Everything before it is safe. The report below names places in our program and nothing of your shop; nothing is sent anywhere.</source>
   <translation>Ce que vous faisiez à l'instant n'a pas été enregistré. Tout ce qui précède est à l'abri. Le rapport ci-dessous nomme des endroits de notre programme et rien de votre commerce ; rien n'est envoyé nulle part.</translation>
  </message>
 </context>
 <context>
  <name>CustomerCommands</name>
  <message>
   <source>Taken back</source>
   <translation>Annulé</translation>
  </message>
 </context>
 <context>
  <name>CustomerView</name>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Question {number} of {count}</source>
   <translation>Question {number} sur {count}</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Vos mots</translation>
  </message>
  <message>
   <source>The shop asks this in its own words.</source>
   <translation>Le commerce pose cette question avec ses propres mots.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Leave this out</source>
   <translation>Passer cette question</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>Merci !</translation>
  </message>
  <message>
   <source>Please hand this back to whoever works here.</source>
   <translation>Merci de rendre l'appareil à la personne qui travaille ici.</translation>
  </message>
  <message>
   <source>Back to the shop ({keys})</source>
   <translation>Retour au commerce ({keys})</translation>
  </message>
 </context>
 <context>
  <name>CustomersPage</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Last visit</source>
   <translation>Dernière visite</translation>
  </message>
  <message>
   <source>Usual rhythm</source>
   <translation>Rythme habituel</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>None known</source>
   <translation>Aucune connue</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientèle</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Ajouter quelqu'un</translation>
  </message>
  <message>
   <source>Choose somebody</source>
   <translation>Choisissez quelqu'un</translation>
  </message>
  <message>
   <source>Their visits, what they agreed to and your hellos show here.</source>
   <translation>Ses visites, ses accords et vos prises de nouvelles s'affichent ici.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture …</translation>
  </message>
  <message>
   <source>{shown} of {people}</source>
   <translation>{shown} sur {people}</translation>
  </message>
  <message>
   <source>search</source>
   <translation>chercher</translation>
  </message>
  <message>
   <source>add a customer</source>
   <translation>ajouter quelqu'un</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>open the profile</source>
   <translation>ouvrir le profil</translation>
  </message>
  <message>
   <source>open the care card</source>
   <translation>ouvrir la carte des accords</translation>
  </message>
  <message>
   <source>print the care card</source>
   <translation>imprimer la carte des accords</translation>
  </message>
  <message>
   <source>Letters in the table</source>
   <translation>Lettres dans le tableau</translation>
  </message>
  <message>
   <source>Menu key in the table</source>
   <translation>Touche Menu dans le tableau</translation>
  </message>
  <message>
   <source>choose the columns</source>
   <translation>choisir les colonnes</translation>
  </message>
  <message>
   <source>Search the customers</source>
   <translation>Chercher dans la clientèle</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Choisir les colonnes</translation>
  </message>
  <message>
   <source>Show the group {name}</source>
   <translation>Montrer le groupe {name}</translation>
  </message>
  <message>
   <source>Record a visit: {name}</source>
   <translation>Noter une visite : {name}</translation>
  </message>
  <message>
   <source>Open the care card: {name}</source>
   <translation>Ouvrir la carte des accords : {name}</translation>
  </message>
  <message>
   <source>Put together with another record: {name}</source>
   <translation>Réunir avec une autre fiche : {name}</translation>
  </message>
 </context>
 <context>
  <name>CustomersStep</name>
  <message>
   <source>Choose the file that your till can write of its receipts (often called “export”), or a list of what people agreed to. Of people who have not agreed only the number of visits a day is kept: when they have, bring in the same file again. Nothing is counted twice.</source>
   <translation>Choisissez le fichier que votre caisse peut écrire de ses tickets (souvent appelé « export »), ou une liste de ce que les personnes ont accepté. De celles qui n'ont pas donné leur accord, seul le nombre de visites par jour est gardé : quand elles l'auront donné, importez de nouveau le même fichier. Rien n'est compté deux fois.</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>Choisir un fichier …</translation>
  </message>
  <message>
   <source>Look around in the demo shop first</source>
   <translation>Visiter d'abord le commerce de démonstration</translation>
  </message>
  <message>
   <source>Please choose a file, or skip this step.</source>
   <translation>Choisissez un fichier, ou passez cette étape.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Choisir un autre fichier …</translation>
  </message>
  <message>
   <source>Stopped. Nothing of the file was kept.</source>
   <translation>Arrêté. Rien du fichier n'a été enregistré.</translation>
  </message>
 </context>
 <context>
  <name>CustomersViewModel</name>
  <message>
   <source>The group {name} is saved</source>
   <translation>Le groupe {name} est enregistré</translation>
  </message>
  <message>
   <source>The group is called {name} now</source>
   <translation>Le groupe s'appelle maintenant {name}</translation>
  </message>
  <message>
   <source>The group {name} is gone; nobody in it was touched</source>
   <translation>Le groupe {name} n'existe plus ; rien n'a été changé pour les personnes</translation>
  </message>
 </context>
 <context>
  <name>DailyReminder</name>
  <message>
   <source>It is time for today's look.</source>
   <translation>C'est l'heure du coup d'œil du jour.</translation>
  </message>
 </context>
 <context>
  <name>DailySection</name>
  <message>
   <source>Every day</source>
   <translation>Chaque jour</translation>
  </message>
  <message>
   <source>Start with this computer</source>
   <translation>Démarrer avec cet ordinateur</translation>
  </message>
  <message>
   <source>The program then waits, minimised and locked, from the moment you sign in.</source>
   <translation>Le programme attend alors, réduit et verrouillé, dès l'ouverture de la session.</translation>
  </message>
  <message>
   <source>Remind me of today's look</source>
   <translation>Me rappeler le coup d'œil du jour</translation>
  </message>
  <message>
   <source>Once a day, while the program is locked or minimised: a note at the edge of the screen that says nothing but that it is time. Not on days on which you are closed, and not when you have looked.</source>
   <translation>Une fois par jour, quand le programme est verrouillé ou réduit : un mot au bord de l'écran qui dit seulement que c'est l'heure. Pas les jours de fermeture, ni si vous avez déjà regardé.</translation>
  </message>
  <message>
   <source>When to remind me</source>
   <translation>Quand me le rappeler</translation>
  </message>
  <message>
   <source>autostart boot sign in login automatically open</source>
   <translation>démarrage automatique session ouvrir</translation>
  </message>
  <message>
   <source>notification reminder time alarm tray quiet</source>
   <translation>avis rappel heure alarme discret</translation>
  </message>
  <message>
   <source>There is a start entry that this program did not write, or that was changed since. It is left as it is; to use this switch, remove it first: {place}</source>
   <translation>Il y a une entrée de démarrage que ce programme n'a pas écrite, ou qui a changé depuis. Elle reste telle quelle ; pour utiliser ce réglage, retirez-la d'abord : {place}</translation>
  </message>
  <message>
   <source>The program starts with this computer from now on.</source>
   <translation>Le programme démarre désormais avec cet ordinateur.</translation>
  </message>
  <message>
   <source>The program does not start with this computer any more.</source>
   <translation>Le programme ne démarre plus avec cet ordinateur.</translation>
  </message>
  <message>
   <source>Half an hour after you open ({time})</source>
   <translation>Une demi-heure après l'ouverture ({time})</translation>
  </message>
  <message>
   <source>When it suits most ({time})</source>
   <translation>Quand cela convient d'habitude ({time})</translation>
  </message>
  <message>
   <source>You are reminded at {time}.</source>
   <translation>Le rappel vient à {time}.</translation>
  </message>
  <message>
   <source>You are not reminded any more.</source>
   <translation>Il n'y a plus de rappel.</translation>
  </message>
 </context>
 <context>
  <name>DayField</name>
  <message>
   <source>Choose from a calendar</source>
   <translation>Choisir dans un calendrier</translation>
  </message>
 </context>
 <context>
  <name>DecisionForm</name>
  <message>
   <source>What became of it</source>
   <translation>Ce qu'il en est advenu</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>C'est dit au comptoir, et affiché au mur si vous l'imprimez.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
 </context>
 <context>
  <name>DemoPage</name>
  <message>
   <source>The demo shop</source>
   <translation>Le commerce de démonstration</translation>
  </message>
  <message>
   <source>Two years of a shop with people who do not exist. Nothing in it can go wrong.</source>
   <translation>Deux ans d'un commerce avec des personnes qui n'existent pas. Rien ne peut y mal tourner.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Filling the shelves … this takes about ten seconds, the first time.</source>
   <translation>On remplit les rayons … la première fois, cela prend une dizaine de secondes.</translation>
  </message>
  <message>
   <source>The demo shop could not be opened because of a mistake of ours.</source>
   <translation>Le commerce de démonstration n'a pas pu être ouvert à cause d'une erreur de notre part.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Name and contacts</source>
   <translation>Nom et contact</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Once they agreed to be called or texted.</source>
   <translation>Dès que la personne a accepté appels ou SMS.</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Once they agreed to e-mail.</source>
   <translation>Dès que la personne a accepté les e-mails.</translation>
  </message>
 </context>
 <context>
  <name>Emergencies</name>
  <message>
   <source>Somebody is in danger …</source>
   <translation>Quelqu'un est en danger …</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Ranger</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Quelqu'un sans nom</translation>
  </message>
  <message>
   <source>{name} has to be told of an emergency</source>
   <translation>{name} doit être informé d'une urgence</translation>
  </message>
  <message>
   <source>{name} still has to be told</source>
   <translation>{name} doit encore être informé</translation>
  </message>
  <message>
   <source>On {day}, {first} and {second} looked up how to reach them: “{reason}”</source>
   <translation>Le {day}, {first} et {second} ont cherché comment joindre cette personne : « {reason} »</translation>
  </message>
  <message>
   <source>They were told</source>
   <translation>La personne est prévenue</translation>
  </message>
  <message>
   <source>Written down that they were told.</source>
   <translation>Noté que la personne est informée.</translation>
  </message>
  <message>
   <source>Nothing is known by which to reach them.</source>
   <translation>Rien n'est connu pour joindre cette personne.</translation>
  </message>
 </context>
 <context>
  <name>EmergencyForm</name>
  <message>
   <source>Only where somebody is in danger and cannot be asked. Two people decide, the reason is kept, and the customer is told afterwards. If it is urgent, call the emergency number first.</source>
   <translation>Seulement si quelqu'un est en danger et qu'on ne peut pas lui poser la question. Deux personnes décident, la raison est gardée, et la personne en est informée après. Si c'est urgent, appelez d'abord les secours.</translation>
  </message>
  <message>
   <source>What the danger is; the customer reads it later</source>
   <translation>Quel est le danger ; la personne le lira plus tard</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Name of the second person</source>
   <translation>Nom de la deuxième personne</translation>
  </message>
  <message>
   <source>Show how to reach them</source>
   <translation>Montrer comment la joindre</translation>
  </message>
 </context>
 <context>
  <name>EntryFiles</name>
  <message>
   <source>Pictures and pages</source>
   <translation>Images et pages</translation>
  </message>
  <message>
   <source>Add a picture or page …</source>
   <translation>Ajouter une image ou une page …</translation>
  </message>
  <message>
   <source>Take out {number}</source>
   <translation>Retirer {number}</translation>
  </message>
  <message>
   <source>Save page {number} …</source>
   <translation>Enregistrer la page {number} …</translation>
  </message>
  <message>
   <source>Save picture {number} …</source>
   <translation>Enregistrer l'image {number} …</translation>
  </message>
  <message>
   <source>Feedback {number}</source>
   <translation>Avis {number}</translation>
  </message>
  <message>
   <source>Save a copy of it</source>
   <translation>En enregistrer une copie</translation>
  </message>
 </context>
 <context>
  <name>EntryPanel</name>
  <message>
   <source>We won't, because …</source>
   <translation>Nous ne le ferons pas, parce que …</translation>
  </message>
  <message>
   <source>Say it honestly: that is what they will be told.</source>
   <translation>Dites-le honnêtement : c'est ce qui lui sera dit.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La réponse</translation>
  </message>
  <message>
   <source>That is what they will be told.</source>
   <translation>C'est ce qui lui sera dit.</translation>
  </message>
  <message>
   <source>Told …</source>
   <translation>Retour fait …</translation>
  </message>
  <message>
   <source>Begin with it</source>
   <translation>S'y mettre</translation>
  </message>
  <message>
   <source>A change fixed it …</source>
   <translation>Un changement l'a réglé …</translation>
  </message>
  <message>
   <source>The answer …</source>
   <translation>La réponse …</translation>
  </message>
  <message>
   <source>Who, and by when …</source>
   <translation>Qui, et pour quand …</translation>
  </message>
  <message>
   <source>I got back to them</source>
   <translation>Je lui ai répondu</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Le remettre</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Ouvrir le profil</translation>
  </message>
  <message>
   <source>Take it out of the log …</source>
   <translation>Le retirer du registre …</translation>
  </message>
 </context>
 <context>
  <name>ErasureForm</name>
  <message>
   <source>Type the name to confirm</source>
   <translation>Saisissez le nom pour confirmer</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Effacer définitivement</translation>
  </message>
  <message>
   <source>There is no way back: everything about {name} goes now.</source>
   <translation>C'est définitif : tout ce qui concerne {name} est effacé maintenant.</translation>
  </message>
  <message>
   <source>What goes: name and other details, {visits}, what was ordered, notes, check-ins, wishes, people to call, and the key without which no automatic backup can be read about them after {days} days.</source>
   <translation>Ce qui part : nom et autres informations, {visits}, ce qui a été commandé, notes, prises de nouvelles, souhaits, personnes à appeler, et la clé sans laquelle, après {days} jours, aucune sauvegarde automatique ne dit plus rien de cette personne.</translation>
  </message>
  <message>
   <source>What stays, and names nobody: daily totals of the shop, proofs that agreements were given, the kind and dates of their requests. Copies on sticks hold them until you delete those; Settings lists them under Backups.</source>
   <translation>Ce qui reste, et ne nomme personne : les totaux du commerce par jour, les preuves des accords donnés, la nature et les dates des demandes. Les copies sur clés contiennent la personne tant que vous ne les effacez pas ; les Réglages les indiquent sous Sauvegardes.</translation>
  </message>
  <message>
   <source>Exactly as it is written here: {name}</source>
   <translation>Exactement comme c'est écrit ici : {name}</translation>
  </message>
  <message>
   <source>That is not the name; type {name}.</source>
   <translation>Ce n'est pas le nom ; saisissez {name}.</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export …</source>
   <translation>Exporter …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Enregistré sous « {file} »</translation>
  </message>
  <message>
   <source>Copied for half a minute: the picture, and the numbers as cells.</source>
   <translation>Copié pour une demi-minute : l'image, et les nombres en cellules.</translation>
  </message>
  <message>
   <source>Picture (PNG) …</source>
   <translation>Image (PNG) …</translation>
  </message>
  <message>
   <source>Picture for any size (SVG) …</source>
   <translation>Image à toute taille (SVG) …</translation>
  </message>
  <message>
   <source>Page (PDF) …</source>
   <translation>Page (PDF) …</translation>
  </message>
  <message>
   <source>Numbers for a spreadsheet (CSV) …</source>
   <translation>Nombres pour un tableur (CSV) …</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimer …</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Où l'enregistrer</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Envoyé à l'imprimante</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <source>At a glance</source>
   <translation>En un coup d'œil</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>next person</source>
   <translation>personne suivante</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>done, with what came of it</source>
   <translation>fait, avec le résultat</translation>
  </message>
  <message>
   <source>later</source>
   <translation>plus tard</translation>
  </message>
  <message>
   <source>away until …</source>
   <translation>absent jusqu'au …</translation>
  </message>
  <message>
   <source>this is wrong</source>
   <translation>c'est une erreur</translation>
  </message>
  <message>
   <source>why?</source>
   <translation>pourquoi ?</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>annuler</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Feedback</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>What people say, what you make of it, and that they hear back from you.</source>
   <translation>Ce qu'on vous dit, ce que vous en faites, et la réponse que vous donnez.</translation>
  </message>
  <message>
   <source>Feedback: {part}</source>
   <translation>Avis : {part}</translation>
  </message>
  <message>
   <source>write down what somebody said</source>
   <translation>noter ce que quelqu'un a dit</translation>
  </message>
 </context>
 <context>
  <name>FileStep</name>
  <message>
   <source>Another file</source>
   <translation>Un autre fichier</translation>
  </message>
  <message>
   <source>Backups that are on this computer</source>
   <translation>Sauvegardes présentes sur cet ordinateur</translation>
  </message>
  <message>
   <source>It ends in .lrbackup. The file on your stick will do, and so will one from a shop's folder.</source>
   <translation>Il se termine par .lrbackup. Le fichier de votre clé convient, comme un fichier du dossier d'un commerce.</translation>
  </message>
  <message>
   <source>Backup file</source>
   <translation>Fichier de sauvegarde</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Phrase secrète ou code de secours</translation>
  </message>
  <message>
   <source>What opened the shop when the backup was made.</source>
   <translation>Ce qui ouvrait le commerce quand la sauvegarde a été faite.</translation>
  </message>
  <message>
   <source>Please choose a backup file.</source>
   <translation>Choisissez un fichier de sauvegarde.</translation>
  </message>
  <message>
   <source>Please type the passphrase or recovery code.</source>
   <translation>Saisissez la phrase secrète ou le code de secours.</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Choisir une sauvegarde</translation>
  </message>
  <message>
   <source>Backups (*{ending});;All files (*)</source>
   <translation>Sauvegardes (*{ending});;Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>FilterChips</name>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Montrer tout le monde</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>{people} dans la liste</translation>
  </message>
 </context>
 <context>
  <name>GivePanel</name>
  <message>
   <source>This one needs a clear yes to exactly these words. Read them out, or hand over the paper:</source>
   <translation>Il faut ici un oui exprès à ces mots exacts. Lisez-les à voix haute ou donnez la feuille :</translation>
  </message>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lisez ces mots à voix haute ou donnez la feuille :</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Un oui exprès à ces mots</translation>
  </message>
  <message>
   <source>Read aloud, ticked by you</source>
   <translation>Lu à voix haute, coché par vous</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Signé sur papier</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Validé par vous sur cet écran</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Par téléphone, à ces mots</translation>
  </message>
  <message>
   <source>A yes in passing</source>
   <translation>Un oui en passant</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>Comment le oui a-t-il été dit ?</translation>
  </message>
  <message>
   <source>Somebody stood by or helped …</source>
   <translation>Quelqu'un était présent ou a aidé …</translation>
  </message>
  <message>
   <source>Who stood by (if anybody)</source>
   <translation>Qui était présent (le cas échéant)</translation>
  </message>
  <message>
   <source>Who helped you decide (if anybody)</source>
   <translation>Qui vous a aidé à décider (le cas échéant)</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Oui, noter</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>Non, merci</translation>
  </message>
 </context>
 <context>
  <name>GoneForm</name>
  <message>
   <source>Was this written down by mistake?</source>
   <translation>Cela a-t-il été noté par erreur ?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Le retirer</translation>
  </message>
 </context>
 <context>
  <name>GroupBar</name>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Save as a group</source>
   <translation>Enregistrer comme groupe</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename the group</source>
   <translation>Renommer le groupe</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the group</source>
   <translation>Supprimer le groupe</translation>
  </message>
  <message>
   <source>{people} in the list</source>
   <translation>{people} dans la liste</translation>
  </message>
 </context>
 <context>
  <name>GroupPart</name>
  <message>
   <source>In a chart, the pale band or the thin upright line shows where the truth probably lies.</source>
   <translation>Dans un graphique, la bande pâle ou le fin trait vertical montre où se trouve probablement la vérité.</translation>
  </message>
 </context>
 <context>
  <name>HandbookDesk</name>
  <message>
   <source>Read the handbook</source>
   <translation>Lire le manuel</translation>
  </message>
 </context>
 <context>
  <name>HandbookWindow</name>
  <message>
   <source>Handbook</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Search the handbook</source>
   <translation>Chercher dans le manuel</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Chapitres</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Nothing found. Try another word.</source>
   <translation>Rien trouvé. Essayez un autre mot.</translation>
  </message>
  <message>
   <source>In 1 chapter. Enter goes to the next place.</source>
   <translation>Dans 1 chapitre. Entrée mène à l'endroit suivant.</translation>
  </message>
  <message numerus="yes">
   <source>In %n chapters. Enter goes to the next place.</source>
   <translation>
    <numerusform>Dans %n chapitre. Entrée mène à l'endroit suivant.</numerusform>
    <numerusform>Dans %n chapitres. Entrée mène à l'endroit suivant.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeatLegend</name>
  <message>
   <source>Colours: no visit, 1, 2, 3 or more visits a day</source>
   <translation>Couleurs : aucune visite, 1, 2, 3 visites ou plus par jour</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>aucune visite</translation>
  </message>
  <message>
   <source>3 or more</source>
   <translation>3 ou plus</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>Visits as a calendar</source>
   <translation>Visites en calendrier</translation>
  </message>
 </context>
 <context>
  <name>HowCounted</name>
  <message>
   <source>How is this counted: {what}</source>
   <translation>Comment est-ce compté : {what}</translation>
  </message>
  <message>
   <source>Hide how this is counted</source>
   <translation>Masquer comment c'est compté</translation>
  </message>
  <message>
   <source>How is this counted?</source>
   <translation>Comment est-ce compté ?</translation>
  </message>
 </context>
 <context>
  <name>ImportStrip</name>
  <message>
   <source>Bringing in {file}</source>
   <translation>Importation de {file}</translation>
  </message>
 </context>
 <context>
  <name>InvitationList</name>
  <message>
   <source>Whom to invite</source>
   <translation>Qui inviter</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Save for a spreadsheet …</source>
   <translation>Enregistrer pour un tableur …</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Invitation faite</translation>
  </message>
  <message>
   <source>Copied addresses go into “Bcc”, so that nobody sees the others.</source>
   <translation>Les adresses copiées se mettent en « Cci », pour que personne ne voie les autres.</translation>
  </message>
  <message>
   <source>Mark as invited</source>
   <translation>Marquer l'invitation comme faite</translation>
  </message>
  <message>
   <source>Not invited after all</source>
   <translation>Finalement pas faite</translation>
  </message>
  <message>
   <source>Copied for half a minute.</source>
   <translation>Copié pour une demi-minute.</translation>
  </message>
  <message>
   <source>invitation.csv</source>
   <translation>invitation.csv</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Où l'enregistrer</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Enregistré sous {file}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
 </context>
 <context>
  <name>InvitationPanel</name>
  <message>
   <source>What came of it</source>
   <translation>Ce que cela a donné</translation>
  </message>
  <message>
   <source>All of them are invited</source>
   <translation>Toutes les invitations sont faites</translation>
  </message>
  <message>
   <source>Show the list again</source>
   <translation>Montrer la liste à nouveau</translation>
  </message>
  <message>
   <source>What it took …</source>
   <translation>Ce que cela a coûté …</translation>
  </message>
  <message>
   <source>Remove it: never sent</source>
   <translation>La retirer : jamais envoyée</translation>
  </message>
  <message>
   <source>All of them are invited.</source>
   <translation>Toutes les invitations sont faites.</translation>
  </message>
  <message>
   <source>The list is there again.</source>
   <translation>La liste est de nouveau là.</translation>
  </message>
  <message>
   <source>It was never sent: forgotten.</source>
   <translation>Jamais envoyée : oubliée.</translation>
  </message>
  <message>
   <source>Written down.</source>
   <translation>C'est noté.</translation>
  </message>
  <message>
   <source>Marked as invited.</source>
   <translation>Invitation marquée comme faite.</translation>
  </message>
  <message>
   <source>Not invited after all.</source>
   <translation>Finalement pas faite.</translation>
  </message>
 </context>
 <context>
  <name>InvitationsPart</name>
  <message>
   <source>Invitations</source>
   <translation>Invitations</translation>
  </message>
  <message>
   <source>Invite people …</source>
   <translation>Inviter …</translation>
  </message>
  <message>
   <source>The invitation that is chosen</source>
   <translation>L'invitation choisie</translation>
  </message>
  <message>
   <source>No invitations yet</source>
   <translation>Pas encore d'invitations</translation>
  </message>
  <message>
   <source>A tasting evening, a poll, a survey: invite some, and see whether they came more often for it.</source>
   <translation>Une dégustation, un vote, une enquête : invitez quelques personnes et voyez si elles sont venues plus souvent.</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>À quoi</translation>
  </message>
  <message>
   <source>When it was drawn</source>
   <translation>Date du tirage</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>Invite people</source>
   <translation>Inviter</translation>
  </message>
  <message>
   <source>Here you invite people to an event, a poll or a survey: only those who agreed to be invited. A draw leaves some out, so that you can see whether it did any good. Nobody is ever left out of being asked how they are.</source>
   <translation>Ici, vous invitez à un événement, un vote ou une enquête, et seulement les personnes qui l'ont accepté. Le tirage au sort en laisse quelques-unes de côté, pour que vous voyiez si cela a servi. Personne n'est jamais laissé de côté quand il s'agit de prendre des nouvelles.</translation>
  </message>
  <message>
   <source>Drawn: the list of whom to invite is below.</source>
   <translation>Tiré au sort : la liste des personnes à inviter est en dessous.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go to the invitation that is chosen</source>
   <translation>Aller à l'invitation choisie</translation>
  </message>
 </context>
 <context>
  <name>InviteForm</name>
  <message>
   <source>What you invite to</source>
   <translation>À quoi vous invitez</translation>
  </message>
  <message>
   <source>Tasting evening, say. It stands on your time line and names nobody.</source>
   <translation>Soirée dégustation, par exemple. Cela figure sur votre ligne du temps et ne nomme personne.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>De quoi il s'agit</translation>
  </message>
  <message>
   <source>When it is, or until when one can answer</source>
   <translation>Quand c'est, ou jusqu'à quand on peut répondre</translation>
  </message>
  <message>
   <source>How you invite</source>
   <translation>Comment vous invitez</translation>
  </message>
  <message>
   <source>Whom you invite</source>
   <translation>Qui vous invitez</translation>
  </message>
  <message>
   <source>How many the draw leaves out</source>
   <translation>Combien le tirage en laisse de côté</translation>
  </message>
  <message>
   <source>Draw who is invited</source>
   <translation>Tirer au sort</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>Who wishes it too</source>
   <translation>Qui le souhaite aussi</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Compter cette personne</translation>
  </message>
 </context>
 <context>
  <name>KeepingPart</name>
  <message>
   <source>See what would go now</source>
   <translation>Voir ce qui partirait maintenant</translation>
  </message>
  <message>
   <source>Clean up now</source>
   <translation>Nettoyer maintenant</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Combien de temps on garde</translation>
  </message>
  <message>
   <source>Shorter than customers were told is always allowed, longer is not. Every night the program takes out what was kept long enough; where the computer was off, as soon as the shop is open again.</source>
   <translation>Moins longtemps que ce qui a été dit est toujours permis, plus longtemps non. Chaque nuit, le programme efface ce qui a été gardé assez longtemps ; si l'ordinateur était éteint, dès que le commerce est rouvert.</translation>
  </message>
  <message>
   <source>Nothing was cleaned up in this shop yet; the first time is tonight.</source>
   <translation>Rien n'a encore été nettoyé dans ce commerce ; la première fois est cette nuit.</translation>
  </message>
  <message>
   <source>The last clean-up was {day}; the next is tonight.</source>
   <translation>Dernier nettoyage : {day} ; le prochain est cette nuit.</translation>
  </message>
  <message>
   <source>{what}: kept for {time} from now on.</source>
   <translation>{what} : gardé {time} désormais.</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>Nothing was kept too long; there is nothing to clean up.</source>
   <translation>Rien n'a été gardé trop longtemps ; il n'y a rien à nettoyer.</translation>
  </message>
  <message>
   <source>This would go now, for good:</source>
   <translation>Ceci partirait maintenant, définitivement :</translation>
  </message>
  <message>
   <source>Cleaning up …</source>
   <translation>Nettoyage …</translation>
  </message>
  <message>
   <source>This was taken out:</source>
   <translation>Ceci a été effacé :</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Gardé</translation>
  </message>
 </context>
 <context>
  <name>KeptSection</name>
  <message>
   <source>What we may write down</source>
   <translation>Ce que nous pouvons noter</translation>
  </message>
  <message>
   <source>Change what is written down</source>
   <translation>Modifier ce qui est noté</translation>
  </message>
  <message>
   <source>Allowed, nothing written down</source>
   <translation>Permis, rien de noté</translation>
  </message>
  <message>
   <source>Not agreed to</source>
   <translation>Pas accepté</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Adresse postale</translation>
  </message>
  <message>
   <source>Birthday: month</source>
   <translation>Anniversaire : mois</translation>
  </message>
  <message>
   <source>Birthday: day, never the year</source>
   <translation>Anniversaire : jour, jamais l'année</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Never an illness. An empty line between two notes.</source>
   <translation>Jamais une maladie. Une ligne vide entre deux notes.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Anniversaire</translation>
  </message>
 </context>
 <context>
  <name>KeyForm</name>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Votre phrase secrète ou code de secours</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Saisissez la phrase secrète qui ouvre le commerce maintenant.</translation>
  </message>
  <message>
   <source>That is the passphrase of now. Please choose another.</source>
   <translation>C'est la phrase secrète actuelle. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Cela n'ouvre pas ce commerce. Cherchez une faute de frappe et réessayez.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part. Rien n'a été changé.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
    <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeyringSection</name>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Session de cet ordinateur</translation>
  </message>
  <message>
   <source>Your passphrase or recovery code</source>
   <translation>Votre phrase secrète ou code de secours</translation>
  </message>
  <message>
   <source>Turn it on</source>
   <translation>Activer</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Laisser désactivé</translation>
  </message>
  <message>
   <source>keyring keychain password login windows account without passphrase</source>
   <translation>trousseau mot de passe session windows compte sans phrase secrète</translation>
  </message>
  <message>
   <source>With this, a click opens the shop when the program starts, without the passphrase. Whoever is signed in to this computer can do that, and a stolen computer is as safe as its sign-in. So leave it off where several people use one sign-in, or where this computer starts without asking for a password.</source>
   <translation>Avec ce réglage, un clic ouvre le commerce au démarrage du programme, sans la phrase secrète. Quiconque a ouvert la session de cet ordinateur peut le faire, et un ordinateur volé est aussi sûr que sa session. Laissez donc désactivé là où plusieurs personnes partagent une session, ou si cet ordinateur démarre sans mot de passe.</translation>
  </message>
  <message>
   <source>After a lock, also when the shop locked itself, the passphrase is needed. It always opens the shop, so do not forget it. No backup opens with the sign-in, and new keys for everything turn it off.</source>
   <translation>Après un verrouillage, même automatique, la phrase secrète est nécessaire. Elle ouvre toujours le commerce, ne l'oubliez donc pas. Aucune sauvegarde ne s'ouvre avec la session, et de nouvelles clés pour tout la désactivent.</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activée</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivée</translation>
  </message>
  <message>
   <source>Turn it off</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Let the sign-in open the shop …</source>
   <translation>Ouvrir le commerce avec la session …</translation>
  </message>
  <message>
   <source>Please type the passphrase that opens the shop now.</source>
   <translation>Saisissez la phrase secrète qui ouvre le commerce maintenant.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Demande à cet ordinateur …</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Cela n'ouvre pas ce commerce. Cherchez une faute de frappe et réessayez.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part. Rien n'a été changé.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
    <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
   </translation>
  </message>
  <message>
   <source>This computer's sign-in opens the shop from the next start on.</source>
   <translation>Dès le prochain démarrage, la session de cet ordinateur ouvre le commerce.</translation>
  </message>
  <message>
   <source>Only the passphrase and the recovery code open the shop now.</source>
   <translation>Seuls la phrase secrète et le code de secours ouvrent maintenant le commerce.</translation>
  </message>
 </context>
 <context>
  <name>KeysSection</name>
  <message>
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <source>password change</source>
   <translation>mot de passe changer</translation>
  </message>
  <message>
   <source>forgotten lost sheet print paper</source>
   <translation>oublié perdu feuille imprimer papier</translation>
  </message>
  <message>
   <source>stolen theft seen leaked stranger password</source>
   <translation>volé vol vu connu étranger mot de passe</translation>
  </message>
  <message>
   <source>Changing the passphrase … this takes about a second, on purpose.</source>
   <translation>Changement de la phrase secrète … cela prend une seconde, exprès.</translation>
  </message>
  <message>
   <source>The new passphrase counts from now on. Backups made before still open with the old one.</source>
   <translation>La nouvelle phrase secrète vaut désormais. Les sauvegardes d'avant s'ouvrent encore avec l'ancienne.</translation>
  </message>
  <message>
   <source>Change the passphrase …</source>
   <translation>Changer la phrase secrète …</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <source>What you type to unlock the shop. The recovery code stays as it is.</source>
   <translation>Ce que vous saisissez pour déverrouiller le commerce. Le code de secours ne change pas.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>One moment … this takes about a second, on purpose.</source>
   <translation>Un instant … cela prend une seconde, exprès.</translation>
  </message>
  <message>
   <source>The new recovery code counts from now on. Tear up the old sheet.</source>
   <translation>Le nouveau code de secours vaut désormais. Déchirez l'ancienne feuille.</translation>
  </message>
  <message>
   <source>Make a new recovery code …</source>
   <translation>Créer un nouveau code de secours …</translation>
  </message>
  <message>
   <source>Show a new code</source>
   <translation>Montrer un nouveau code</translation>
  </message>
  <message>
   <source>Let the new code count</source>
   <translation>Faire valoir le nouveau code</translation>
  </message>
  <message>
   <source>It opens the shop if the passphrase is forgotten. Make a new one if the sheet is lost or somebody saw it. Until two groups of the new one are typed back, the old one stays in force.</source>
   <translation>Il ouvre le commerce si la phrase secrète est oubliée. Créez-en un nouveau si la feuille est perdue ou si quelqu'un l'a vue. Tant que deux groupes du nouveau ne sont pas saisis, l'ancien reste valable.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Code de secours</translation>
  </message>
  <message>
   <source>Making new keys. Please leave the computer on until this is done …</source>
   <translation>Création de nouvelles clés. Laissez l'ordinateur allumé jusqu'à la fin …</translation>
  </message>
  <message>
   <source>Everything has new keys now. Make a backup today, and tear up the old sheet.</source>
   <translation>Tout a maintenant de nouvelles clés. Faites une sauvegarde aujourd'hui et déchirez l'ancienne feuille.</translation>
  </message>
  <message>
   <source>I think somebody knows it …</source>
   <translation>Je crois que quelqu'un la connaît …</translation>
  </message>
  <message>
   <source>Everything is encrypted anew. Nothing is lost on the way: if the computer stops, the shop opens with the old passphrase or with the new one.</source>
   <translation>Tout est chiffré de nouveau. Rien ne se perd en route : si l'ordinateur s'arrête, le commerce s'ouvre avec l'ancienne phrase secrète ou la nouvelle.</translation>
  </message>
  <message>
   <source>Backups made before still open with the old passphrase and the old code. Make a new one afterwards, and remove the old ones that somebody could get hold of.</source>
   <translation>Les sauvegardes d'avant s'ouvrent encore avec l'ancienne phrase secrète et l'ancien code. Faites-en une nouvelle ensuite, et retirez les anciennes que quelqu'un pourrait obtenir.</translation>
  </message>
  <message>
   <source>Where this computer's sign-in opens the shop, that is turned off.</source>
   <translation>Si la session de cet ordinateur ouvre le commerce, cela est désactivé.</translation>
  </message>
  <message>
   <source>Go on to the new code</source>
   <translation>Continuer vers le nouveau code</translation>
  </message>
  <message>
   <source>Make everything anew</source>
   <translation>Tout refaire</translation>
  </message>
  <message>
   <source>If somebody may know the passphrase or the code: you choose a new passphrase, get a new recovery code, and what was known before opens the shop no more.</source>
   <translation>Si quelqu'un peut connaître la phrase secrète ou le code : vous choisissez une nouvelle phrase, recevez un nouveau code, et ce qui était connu avant n'ouvre plus le commerce.</translation>
  </message>
  <message>
   <source>New keys for everything</source>
   <translation>De nouvelles clés pour tout</translation>
  </message>
  <message>
   <source>A change of keys is still under way. It takes a moment.</source>
   <translation>Un changement de clés est encore en cours. Cela prend un instant.</translation>
  </message>
 </context>
 <context>
  <name>LabelledField</name>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
 </context>
 <context>
  <name>LanguageChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Comme sur cet ordinateur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue (Language)</translation>
  </message>
 </context>
 <context>
  <name>LaterPanel</name>
  <message>
   <source>When shall we ask again?</source>
   <translation>Quand redemander ?</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>La semaine prochaine</translation>
  </message>
 </context>
 <context>
  <name>LeaveForm</name>
  <message>
   <source>Who is to be taken out</source>
   <translation>Qui doit être retiré</translation>
  </message>
  <message>
   <source>For a slip: they count here no longer, and are not told what becomes of it.</source>
   <translation>En cas d'erreur : la personne ne compte plus ici et n'apprend pas ce que cela donne.</translation>
  </message>
  <message>
   <source>Take them out</source>
   <translation>Retirer cette personne</translation>
  </message>
 </context>
 <context>
  <name>LeavingPage</name>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Close anyway</source>
   <translation>Fermer quand même</translation>
  </message>
  <message>
   <source>What you did is being saved, and a backup is made where anything changed.</source>
   <translation>Ce que vous avez fait est enregistré, et une sauvegarde est faite si quelque chose a changé.</translation>
  </message>
  <message>
   <source>That is a mistake of ours.</source>
   <translation>C'est une erreur de notre part.</translation>
  </message>
  <message>
   <source>What you did is safe in the shop itself; only the backup is missing.</source>
   <translation>Ce que vous avez fait est à l'abri dans le commerce même ; seule la sauvegarde manque.</translation>
  </message>
  <message>
   <source>The backup could not be made. {why} {safe}</source>
   <translation>La sauvegarde n'a pas pu être faite. {why} {safe}</translation>
  </message>
  <message>
   <source>The backup takes longer than usual. What you did is safe in the shop itself.</source>
   <translation>La sauvegarde prend plus de temps que d'habitude. Ce que vous avez fait est à l'abri dans le commerce même.</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Fermeture …</translation>
  </message>
 </context>
 <context>
  <name>LikelyRow</name>
  <message>
   <source>Perhaps the same person</source>
   <translation>Peut-être la même personne</translation>
  </message>
  <message>
   <source>{name}, customer number {till_id}</source>
   <translation>{name}, numéro client {till_id}</translation>
  </message>
 </context>
 <context>
  <name>LimitCard</name>
  <message>
   <source>People at the counter may put something right at once, up to this amount. You may give more.</source>
   <translation>Au comptoir, on peut rattraper tout de suite jusqu'à ce montant. Vous pouvez donner plus.</translation>
  </message>
  <message>
   <source>Left empty: an apology only.</source>
   <translation>Vide : des excuses seulement.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Up to, {in_currency}</source>
   <translation>Jusqu'à, {in_currency}</translation>
  </message>
 </context>
 <context>
  <name>ListPanel</name>
  <message>
   <source>Search by name or customer number</source>
   <translation>Chercher par nom ou numéro client</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientèle</translation>
  </message>
  <message>
   <source>Add a customer</source>
   <translation>Ajouter quelqu'un</translation>
  </message>
  <message>
   <source>Nobody fits all that you chose. Take a filter away, or search among everybody.</source>
   <translation>Personne ne correspond à tout ce que vous avez choisi. Retirez un filtre, ou cherchez parmi tout le monde.</translation>
  </message>
  <message>
   <source>Nobody found</source>
   <translation>Personne trouvé</translation>
  </message>
  <message>
   <source>Show everybody</source>
   <translation>Montrer tout le monde</translation>
  </message>
  <message>
   <source>Try a part of the name, or add this person.</source>
   <translation>Essayez une partie du nom, ou ajoutez cette personne.</translation>
  </message>
  <message>
   <source>No customers yet</source>
   <translation>Encore personne</translation>
  </message>
  <message>
   <source>Add people by hand, or import a file.</source>
   <translation>Ajoutez des personnes à la main, ou importez un fichier.</translation>
  </message>
 </context>
 <context>
  <name>LockingSection</name>
  <message>
   <source>Locking</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>Lock the shop when nobody touched anything for</source>
   <translation>Verrouiller si personne ne touche à rien pendant</translation>
  </message>
  <message>
   <source>It also locks when this computer goes to sleep or locks its screen. Ctrl+L locks it at once.</source>
   <translation>Il se verrouille aussi quand cet ordinateur se met en veille ou verrouille son écran. Ctrl+L le verrouille aussitôt.</translation>
  </message>
  <message>
   <source>idle time minutes automatic sleep screen</source>
   <translation>inactivité temps minutes automatique veille écran</translation>
  </message>
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
    <numerusform>Le commerce se verrouille après %n minute.</numerusform>
    <numerusform>Le commerce se verrouille après %n minutes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LogPart</name>
  <message>
   <source>What people said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>The entry that is chosen</source>
   <translation>La note choisie</translation>
  </message>
  <message>
   <source>The log</source>
   <translation>Le registre</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Montrer seulement</translation>
  </message>
  <message>
   <source>{entries} in the list</source>
   <translation>{entries} dans la liste</translation>
  </message>
  <message>
   <source>Write down what somebody said</source>
   <translation>Noter ce que quelqu'un a dit</translation>
  </message>
  <message>
   <source>Feedback, show only: {slice}</source>
   <translation>Avis, montrer seulement : {slice}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>write it down; in the list: what can be done with an entry</source>
   <translation>le noter ; dans la liste : ce qu'on peut faire d'une note</translation>
  </message>
 </context>
 <context>
  <name>LogViewModel</name>
  <message>
   <source>Written down: {kind}.</source>
   <translation>C'est noté : {kind}.</translation>
  </message>
  <message>
   <source>Begun.</source>
   <translation>C'est commencé.</translation>
  </message>
  <message>
   <source>Put back to what is new.</source>
   <translation>Remis avec ce qui est nouveau.</translation>
  </message>
  <message>
   <source>Written down that you got back to them.</source>
   <translation>C'est noté : vous avez répondu.</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} sait ce que cela a donné.</translation>
  </message>
  <message>
   <source>Written down who sees to it, and by when.</source>
   <translation>C'est noté : qui s'en occupe, et pour quand.</translation>
  </message>
  <message>
   <source>Taken out of the log.</source>
   <translation>Retiré du registre.</translation>
  </message>
  <message>
   <source>Kept with it.</source>
   <translation>Gardé avec.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Enregistré sous {file}.</translation>
  </message>
  <message>
   <source>The file could not be saved there; choose another folder, or make room.</source>
   <translation>Le fichier n'a pas pu être enregistré là ; choisissez un autre dossier ou faites de la place.</translation>
  </message>
  <message>
   <source>Fixed.</source>
   <translation>C'est réglé.</translation>
  </message>
  <message>
   <source>Fixed. {name} is to be told when they next come.</source>
   <translation>C'est réglé. À dire à la prochaine visite : {name}.</translation>
  </message>
 </context>
 <context>
  <name>LongerForm</name>
  <message>
   <source>Open until the evening of</source>
   <translation>Ouvert jusqu'au soir du</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Le rouvrir</translation>
  </message>
 </context>
 <context>
  <name>LookChoice</name>
  <message>
   <source>As on this computer</source>
   <translation>Comme sur cet ordinateur</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Look</source>
   <translation>Apparence et langue</translation>
  </message>
  <message>
   <source>theme dark mode night font zoom larger smaller contrast language translation</source>
   <translation>thème mode sombre nuit police zoom plus grand plus petit contraste langue traduction language</translation>
  </message>
 </context>
 <context>
  <name>MadeForm</name>
  <message>
   <source>On which day was it made?</source>
   <translation>Quel jour était-ce ?</translation>
  </message>
  <message>
   <source>It was made on this day</source>
   <translation>C'était ce jour-là</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Locking …</source>
   <translation>Verrouillage …</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Verrouiller le commerce</translation>
  </message>
  <message>
   <source>Hand over to somebody else</source>
   <translation>Passer la main à quelqu'un</translation>
  </message>
  <message>
   <source>Undo what was done last</source>
   <translation>Annuler la dernière action</translation>
  </message>
  <message>
   <source>Find or do something</source>
   <translation>Chercher ou faire quelque chose</translation>
  </message>
  <message>
   <source>Go to the next part of the window</source>
   <translation>Aller à la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Go to the previous part of the window</source>
   <translation>Aller à la partie précédente de la fenêtre</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <source>Print the list, or the open care card</source>
   <translation>Imprimer la liste, ou la carte des accords ouverte</translation>
  </message>
  <message>
   <source>Show all keyboard shortcuts</source>
   <translation>Afficher tous les raccourcis clavier</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <source>Text in its normal size</source>
   <translation>Texte à sa taille normale</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Aller à : {page}</translation>
  </message>
  <message>
   <source>Closing …</source>
   <translation>Fermeture …</translation>
  </message>
 </context>
 <context>
  <name>MergeForm</name>
  <message>
   <source>It is the same as</source>
   <translation>C'est la même chose que</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Les réunir</translation>
  </message>
 </context>
 <context>
  <name>MoneyField</name>
  <message>
   <source>Write an amount like {example}, or nothing.</source>
   <translation>Écrivez un montant comme {example}, ou rien.</translation>
  </message>
 </context>
 <context>
  <name>MoreForm</name>
  <message>
   <source>How many more said so, without a name</source>
   <translation>Combien d'autres l'ont dit, sans nom</translation>
  </message>
  <message>
   <source>Count them in</source>
   <translation>Les compter</translation>
  </message>
 </context>
 <context>
  <name>MoveForm</name>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Ce qu'il en est advenu</translation>
  </message>
  <message>
   <source>It is told at the counter, and hangs on the wall if you print it.</source>
   <translation>C'est dit au comptoir, et affiché au mur si vous l'imprimez.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
 </context>
 <context>
  <name>NameForm</name>
  <message>
   <source>Name of the group</source>
   <translation>Nom du groupe</translation>
  </message>
  <message>
   <source>What they have in common, not anybody's name. Whoever fits these filters is in the group, now and later.</source>
   <translation>Ce qu'ils ont en commun, le nom de personne. Fait partie du groupe qui correspond à ces filtres, maintenant et plus tard.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Type a name first.</source>
   <translation>Saisissez d'abord un nom.</translation>
  </message>
  <message>
   <source>What shall it be called?</source>
   <translation>Comment l'appeler ?</translation>
  </message>
  <message>
   <source>Call it this</source>
   <translation>L'appeler ainsi</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>People at the counter</source>
   <translation>Personnes au comptoir</translation>
  </message>
 </context>
 <context>
  <name>NewChangeForm</name>
  <message>
   <source>What do you change?</source>
   <translation>Que changez-vous ?</translation>
  </message>
  <message>
   <source>Open from seven, a second till …</source>
   <translation>Ouvrir dès sept heures, une deuxième caisse …</translation>
  </message>
  <message>
   <source>Planned for later</source>
   <translation>Prévu pour plus tard</translation>
  </message>
  <message>
   <source>It is so from today</source>
   <translation>C'est ainsi dès aujourd'hui</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Whoever has the passphrase can read everything, and without it nobody can. Four or five words that do not belong together are easy to remember and hard to guess.</source>
   <translation>Qui a la phrase secrète peut tout lire, et sans elle, personne. Quatre ou cinq mots sans rapport sont faciles à retenir et difficiles à deviner.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La même encore une fois</translation>
  </message>
  <message numerus="yes">
   <source>Please use at least %n character(s).</source>
   <translation>
    <numerusform>Utilisez au moins %n caractère.</numerusform>
    <numerusform>Utilisez au moins %n caractères.</numerusform>
   </translation>
  </message>
  <message>
   <source>The two are not the same. Use Show to compare them.</source>
   <translation>Les deux ne sont pas identiques. « Afficher » permet de les comparer.</translation>
  </message>
  <message numerus="yes">
   <source>At least %n character(s).</source>
   <translation>
    <numerusform>Au moins %n caractère.</numerusform>
    <numerusform>Au moins %n caractères.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more character(s).</source>
   <translation>
    <numerusform>Encore %n caractère.</numerusform>
    <numerusform>Encore %n caractères.</numerusform>
   </translation>
  </message>
  <message>
   <source>Long enough, but easy to guess. A few unusual words would be better.</source>
   <translation>Assez longue, mais facile à deviner. Quelques mots inhabituels seraient mieux.</translation>
  </message>
  <message>
   <source>Good.</source>
   <translation>Bonne.</translation>
  </message>
  <message>
   <source>Strong.</source>
   <translation>Forte.</translation>
  </message>
 </context>
 <context>
  <name>NewShopPage</name>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Look around in the demo shop instead</source>
   <translation>Visiter plutôt le commerce de démonstration</translation>
  </message>
  <message>
   <source>A new shop</source>
   <translation>Un nouveau commerce</translation>
  </message>
  <message>
   <source>Step {number} of {total}</source>
   <translation>Étape {number} sur {total}</translation>
  </message>
  <message>
   <source>Language and region</source>
   <translation>Langue et région</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Your shop</source>
   <translation>Votre commerce</translation>
  </message>
  <message>
   <source>A passphrase that only you know</source>
   <translation>Une phrase secrète que vous seul connaissez</translation>
  </message>
  <message>
   <source>Make the shop</source>
   <translation>Créer le commerce</translation>
  </message>
  <message>
   <source>Your recovery sheet</source>
   <translation>Votre feuille de secours</translation>
  </message>
  <message>
   <source>Your customers</source>
   <translation>Votre clientèle</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Le texte de l'accord</translation>
  </message>
  <message>
   <source>Open the shop</source>
   <translation>Ouvrir le commerce</translation>
  </message>
  <message>
   <source>Making the shop … this takes about a second, on purpose.</source>
   <translation>Création du commerce … cela prend une seconde, exprès.</translation>
  </message>
  <message>
   <source>The shop could not be made because of a mistake of ours. Nothing was kept.</source>
   <translation>Le commerce n'a pas pu être créé à cause d'une erreur de notre part. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>That could not be kept because of a mistake of ours. The shop itself is made.</source>
   <translation>Cela n'a pas pu être enregistré à cause d'une erreur de notre part. Le commerce lui-même est créé.</translation>
  </message>
  <message>
   <source>If you skip this step, country, time zone and your customers' language are as this computer has them. They can be changed in Settings.</source>
   <translation>Si vous passez cette étape, le pays, le fuseau horaire et la langue de votre clientèle sont ceux de cet ordinateur. Ils se changent dans les Réglages.</translation>
  </message>
  <message>
   <source>If you skip this step, the shop begins empty; a file can be brought in at any time.</source>
   <translation>Si vous passez cette étape, le commerce est vide au début ; un fichier peut être importé à tout moment.</translation>
  </message>
  <message>
   <source>If you skip this step, the consent words do not say yet who is responsible; Today keeps that open for you.</source>
   <translation>Si vous passez cette étape, les textes d'accord ne disent pas encore qui est responsable ; « Aujourd'hui » vous le rappelle.</translation>
  </message>
 </context>
 <context>
  <name>NoRoom</name>
  <message>
   <source>No room for: {columns}. A wider window shows more.</source>
   <translation>Pas de place pour : {columns}. Une fenêtre plus large en montre plus.</translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>All numbers before and after</source>
   <translation>Tous les chiffres avant et après</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Modifier …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Too early to say: from {days} days after it on there is something to compare.</source>
   <translation>Trop tôt pour le dire : à partir de {days} jours après, il y a de quoi comparer.</translation>
  </message>
  <message>
   <source>Too little is known of both times to say anything.</source>
   <translation>On en sait trop peu sur les deux périodes pour dire quelque chose.</translation>
  </message>
  <message>
   <source>{before} compared with {after}</source>
   <translation>Du {before}, comparé à la période du {after}</translation>
  </message>
  <message>
   <source>Other things changed too: this says what happened, not why.</source>
   <translation>D'autres choses ont changé aussi : cela dit ce qui s'est passé, pas pourquoi.</translation>
  </message>
  <message>
   <source>It went as you hoped: {figures}</source>
   <translation>Comme vous l'espériez : {figures}</translation>
  </message>
  <message>
   <source>It went the other way: {figures}</source>
   <translation>Dans l'autre sens : {figures}</translation>
  </message>
  <message>
   <source>No clear difference: {figures}</source>
   <translation>Pas de différence claire : {figures}</translation>
  </message>
  <message>
   <source>{figures}. Counts alone do not say whether that is chance.</source>
   <translation>{figures}. Compter ne suffit pas à dire si c'est le hasard.</translation>
  </message>
  <message>
   <source>{measure}: {change}</source>
   <translation>{measure} : {change}</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go up.</source>
   <translation>Vous espériez que « {measure} » monterait.</translation>
  </message>
  <message>
   <source>You hoped that “{measure}” would go down.</source>
   <translation>Vous espériez que « {measure} » baisserait.</translation>
  </message>
  <message>
   <source>The note is changed</source>
   <translation>La note est modifiée</translation>
  </message>
  <message>
   <source>The note is gone</source>
   <translation>La note n'y est plus</translation>
  </message>
 </context>
 <context>
  <name>NoteForm</name>
  <message>
   <source>What you changed</source>
   <translation>Ce que vous avez changé</translation>
  </message>
  <message>
   <source>Without names of people</source>
   <translation>Sans noms de personnes</translation>
  </message>
  <message>
   <source>Since which day</source>
   <translation>Depuis quel jour</translation>
  </message>
  <message>
   <source>Nothing in particular</source>
   <translation>Rien de particulier</translation>
  </message>
  <message>
   <source>What do you hope it changes?</source>
   <translation>Qu'espérez-vous que cela change ?</translation>
  </message>
  <message>
   <source>It goes up</source>
   <translation>Cela monte</translation>
  </message>
  <message>
   <source>It goes down</source>
   <translation>Cela baisse</translation>
  </message>
  <message>
   <source>Which way?</source>
   <translation>Dans quel sens ?</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Enregistrer la note</translation>
  </message>
  <message>
   <source>Say in a few words what you changed.</source>
   <translation>Dites en quelques mots ce que vous avez changé.</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
 </context>
 <context>
  <name>NoticedForm</name>
  <message>
   <source>What went wrong?</source>
   <translation>Qu'est-ce qui s'est mal passé ?</translation>
  </message>
  <message>
   <source>To whom (may stay empty)</source>
   <translation>À qui (peut rester vide)</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>NumberPanel</name>
  <message>
   <source>Target …</source>
   <translation>Objectif …</translation>
  </message>
  <message>
   <source>Compare with others …</source>
   <translation>Comparer avec d'autres …</translation>
  </message>
  <message>
   <source>What you changed:</source>
   <translation>Ce que vous avez changé :</translation>
  </message>
  <message>
   <source>The target is kept</source>
   <translation>L'objectif est enregistré</translation>
  </message>
  <message>
   <source>There is no target any more</source>
   <translation>Il n'y a plus d'objectif</translation>
  </message>
  <message>
   <source>The figure is kept</source>
   <translation>Le chiffre est enregistré</translation>
  </message>
  <message>
   <source>The figure is gone</source>
   <translation>Le chiffre n'y est plus</translation>
  </message>
 </context>
 <context>
  <name>NumbersPage</name>
  <message>
   <source>Numbers</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Whether things get better, and how sure that is. The fewer answers, the less sure a number.</source>
   <translation>Si les choses vont mieux, et avec quelle certitude. Moins il y a de réponses, moins un chiffre est sûr.</translation>
  </message>
  <message>
   <source>Working out your numbers …</source>
   <translation>Calcul de vos chiffres …</translation>
  </message>
  <message>
   <source>Numbers: {part}</source>
   <translation>Chiffres : {part}</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>Page suiv., Page préc.</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Faire défiler la page</translation>
  </message>
  <message>
   <source>Left, Right in a chart</source>
   <translation>Gauche, Droite dans un graphique</translation>
  </message>
  <message>
   <source>Go from point to point and hear each</source>
   <translation>Aller de point en point et entendre chacun</translation>
  </message>
 </context>
 <context>
  <name>OfferForm</name>
  <message>
   <source>What did you offer?</source>
   <translation>Qu'avez-vous proposé ?</translation>
  </message>
  <message>
   <source>A new coffee, an apology, a cake.</source>
   <translation>Un nouveau café, des excuses, un gâteau.</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Ce que cela vaut</translation>
  </message>
  <message>
   <source>An apology alone costs nothing.</source>
   <translation>Des excuses seules ne coûtent rien.</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>OnOff</name>
  <message>
   <source>On</source>
   <translation>Activée</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivée</translation>
  </message>
 </context>
 <context>
  <name>OpenRequest</name>
  <message>
   <source>Save their data …</source>
   <translation>Enregistrer ses données …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Ouvrir le profil</translation>
  </message>
  <message>
   <source>Only store their data</source>
   <translation>Seulement conserver ses données</translation>
  </message>
  <message>
   <source>Erase this person …</source>
   <translation>Effacer cette personne …</translation>
  </message>
  <message>
   <source>Use their data again</source>
   <translation>Réutiliser ses données</translation>
  </message>
  <message>
   <source>It is answered</source>
   <translation>Réponse donnée</translation>
  </message>
  <message>
   <source>More time …</source>
   <translation>Plus de temps …</translation>
  </message>
  <message>
   <source>Decline …</source>
   <translation>Refuser …</translation>
  </message>
  <message>
   <source>More time because: {why}</source>
   <translation>Plus de temps parce que : {why}</translation>
  </message>
  <message>
   <source>Their data is only stored now.</source>
   <translation>Ses données sont maintenant seulement conservées.</translation>
  </message>
  <message>
   <source>Data of {name}.zip</source>
   <translation>Données de {name}.zip</translation>
  </message>
  <message>
   <source>Save everything that is kept about them</source>
   <translation>Enregistrer tout ce qui est gardé sur cette personne</translation>
  </message>
  <message>
   <source>What is known of {name} may be used again. Tell them.</source>
   <translation>Ce qu'on sait de {name} peut de nouveau être utilisé. Dites-le-lui.</translation>
  </message>
  <message>
   <source>What is known of {name} is only stored from now on.</source>
   <translation>Ce qu'on sait de {name} est désormais seulement conservé.</translation>
  </message>
  <message>
   <source>Gathering everything and saving it …</source>
   <translation>Tout est réuni et enregistré …</translation>
  </message>
  <message>
   <source>Saved as {file}. Hand it over, then press “It is answered”.</source>
   <translation>Enregistré sous {file}. Remettez-le, puis appuyez sur « Réponse donnée ».</translation>
  </message>
  <message>
   <source>Read the notes in it first: {count} of them may speak of other people.</source>
   <translation>Lisez d'abord les notes : {count} d'entre elles parlent peut-être d'autres personnes.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part.</translation>
  </message>
  <message>
   <source>Erased for good. From {day} on no automatic backup can be read about this person.</source>
   <translation>Effacé définitivement. Dès le {day}, aucune sauvegarde automatique ne dit plus rien de cette personne.</translation>
  </message>
  <message>
   <source>Take down what is still shown of theirs: {places}</source>
   <translation>Retirer ce qui est encore montré de cette personne : {places}</translation>
  </message>
  <message>
   <source>Answered: {what}.</source>
   <translation>Répondu : {what}.</translation>
  </message>
  <message>
   <source>Two months more, once, where it is hard to answer. Tell the customer now why.</source>
   <translation>Deux mois de plus, une fois, si la réponse est difficile. Dites maintenant pourquoi à la personne.</translation>
  </message>
  <message>
   <source>Take two months more</source>
   <translation>Prendre deux mois de plus</translation>
  </message>
  <message>
   <source>Tell the customer why, and that they can complain to the data protection authority.</source>
   <translation>Dites pourquoi à la personne, et qu'elle peut se plaindre auprès de l'autorité de protection des données.</translation>
  </message>
  <message>
   <source>Decline it</source>
   <translation>La refuser</translation>
  </message>
  <message>
   <source>It is due two months later now.</source>
   <translation>L'échéance est maintenant deux mois plus tard.</translation>
  </message>
  <message>
   <source>Declined. Tell the customer.</source>
   <translation>Refusée. Dites-le à la personne.</translation>
  </message>
 </context>
 <context>
  <name>OpenStep</name>
  <message>
   <source>Leave it so</source>
   <translation>Laisser ainsi</translation>
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
   <translation>Usages et combien de personnes ont accepté</translation>
  </message>
  <message>
   <source>Show every purpose</source>
   <translation>Montrer tous les usages</translation>
  </message>
  <message>
   <source>Who agreed to what, in numbers</source>
   <translation>Qui a accepté quoi, en chiffres</translation>
  </message>
  <message>
   <source>Who agreed to what</source>
   <translation>Qui a accepté quoi</translation>
  </message>
  <message>
   <source>“Ending” is within 30 days. Enter or a double click on a number shows who that is. A narrow window has no room for every column; “To be asked” lists them all.</source>
   <translation>« Expire » veut dire dans les 30 jours. Entrée ou un double clic sur un nombre montre qui c'est. Une fenêtre étroite n'a pas de place pour toutes les colonnes ; « À demander » les montre toutes.</translation>
  </message>
  <message>
   <source>{people} known; {without} of them never agreed to anything.</source>
   <translation>{people} en tout ; sans aucun accord : {without}.</translation>
  </message>
  <message>
   <source>Show only what was asked</source>
   <translation>Montrer seulement ce qui a été demandé</translation>
  </message>
 </context>
 <context>
  <name>PaletteOpener</name>
  <message>
   <source>Reading the names of your customers …</source>
   <translation>Lecture des noms de votre clientèle …</translation>
  </message>
  <message>
   <source>Type a part of a name, or of what you want to do</source>
   <translation>Saisissez une partie d'un nom, ou de ce que vous voulez faire</translation>
  </message>
  <message>
   <source>Nothing fits; try a part of the name</source>
   <translation>Rien ne correspond ; essayez une partie du nom</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers fit; type more of the name to see all</source>
   <translation>
    <numerusform>%Ln personne correspond ; saisissez la suite du nom pour tout voir</numerusform>
    <numerusform>%Ln personnes correspondent ; saisissez la suite du nom pour tout voir</numerusform>
   </translation>
  </message>
  <message>
   <source>1 line fits</source>
   <translation>1 ligne correspond</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines fit</source>
   <translation>
    <numerusform>%Ln ligne correspond</numerusform>
    <numerusform>%Ln lignes correspondent</numerusform>
   </translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Aller à : {page}</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>Personne</translation>
  </message>
 </context>
 <context>
  <name>PaperButtons</name>
  <message>
   <source>Print …</source>
   <translation>Imprimer …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Save as a text document …</source>
   <translation>Enregistrer en document texte …</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save as a text document</source>
   <translation>Enregistrer en document texte</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Enregistré sous {file}.</translation>
  </message>
 </context>
 <context>
  <name>PaperDesk</name>
  <message>
   <source>Print the card</source>
   <translation>Imprimer la carte des accords</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Receipt …</source>
   <translation>Reçu …</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Enregistré sous « {file} »</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Envoyé à l'imprimante</translation>
  </message>
  <message>
   <source>Where to save it</source>
   <translation>Où l'enregistrer</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Save as data (JSON) …</source>
   <translation>Enregistrer en données (JSON) …</translation>
  </message>
  <message>
   <source>Save as linked data (JSON-LD) …</source>
   <translation>Enregistrer en données liées (JSON-LD) …</translation>
  </message>
 </context>
 <context>
  <name>PaperPanel</name>
  <message>
   <source>Today's list on paper</source>
   <translation>La liste du jour sur papier</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>That of the shop</source>
   <translation>Celle du commerce</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>Imprimer …</translation>
  </message>
  <message>
   <source>Save as PDF …</source>
   <translation>Enregistrer en PDF …</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Names will be on this paper: {people}. Whoever finds it can read it, so keep it with you and shred it in the evening.</source>
   <translation>Des noms seront sur ce papier : {people}. Qui le trouve peut le lire ; gardez-le sur vous et détruisez-le le soir.</translation>
  </message>
  <message>
   <source>Nobody is in the list now, so there is nothing to print.</source>
   <translation>Personne n'est dans la liste maintenant, il n'y a donc rien à imprimer.</translation>
  </message>
  <message>
   <source>On it: one reason for each, words that one might say, and boxes for what came of it. Not on it: telephone numbers, and anything about how somebody is.</source>
   <translation>Dessus : une raison par personne, des mots à dire, et des cases pour le résultat. Pas dessus : les téléphones, ni comment va quelqu'un.</translation>
  </message>
  <message>
   <source>Handed to the printer</source>
   <translation>Envoyé à l'imprimante</translation>
  </message>
  <message>
   <source>{title} {day}.pdf</source>
   <translation>{title} {day}.pdf</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Saved as “{file}”</source>
   <translation>Enregistré sous « {file} »</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Mérite un bonjour</translation>
  </message>
  <message>
   <source>A5 sheets</source>
   <translation>Feuilles A5</translation>
  </message>
  <message>
   <source>Receipt paper, 80 mm wide</source>
   <translation>Papier de caisse, 80 mm de large</translation>
  </message>
  <message>
   <source>Receipt paper, 58 mm wide</source>
   <translation>Papier de caisse, 58 mm de large</translation>
  </message>
 </context>
 <context>
  <name>PaperPart</name>
  <message>
   <source>Language of the paper</source>
   <translation>Langue du papier</translation>
  </message>
  <message>
   <source>Save who is responsible</source>
   <translation>Enregistrer le responsable</translation>
  </message>
  <message>
   <source>Ready to print, filled with what is set here. A text document can be changed before it is printed.</source>
   <translation>Prêt à imprimer, avec ce qui est réglé ici. Un document texte peut être modifié avant l'impression.</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Qui est responsable</translation>
  </message>
  <message>
   <source>The law wants this on everything that customers are given.</source>
   <translation>La loi le demande sur tout ce qui est remis à la clientèle.</translation>
  </message>
  <message>
   <source>These words are a draft: have a native lawyer read them before you use them.</source>
   <translation>Ce texte est un projet : faites-le relire par un juriste avant de l'utiliser.</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>le nom</translation>
  </message>
  <message>
   <source>the address</source>
   <translation>l'adresse</translation>
  </message>
  <message>
   <source>a phone number or an e-mail address</source>
   <translation>un téléphone ou une adresse e-mail</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Still missing on every sheet: {what}.</source>
   <translation>Manque encore sur chaque feuille : {what}.</translation>
  </message>
  <message>
   <source>Saved who is responsible; paper that is printed from now on says so.</source>
   <translation>Responsable enregistré ; ce qui est imprimé désormais le dit.</translation>
  </message>
  <message>
   <source>Person or firm</source>
   <translation>Personne ou entreprise</translation>
  </message>
  <message>
   <source>Postal address</source>
   <translation>Adresse postale</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Data protection officer, if there is one</source>
   <translation>Délégué à la protection des données, le cas échéant</translation>
  </message>
  <message>
   <source>Authority, if not that of the country</source>
   <translation>Autorité, si ce n'est pas celle du pays</translation>
  </message>
  <message>
   <source>Who is given the anonymous summary</source>
   <translation>Qui reçoit le résumé anonyme</translation>
  </message>
 </context>
 <context>
  <name>PassphraseForm</name>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Phrase secrète ou code de secours</translation>
  </message>
  <message>
   <source>Come in as the owner</source>
   <translation>Entrer comme responsable</translation>
  </message>
  <message>
   <source>Looking … this takes about a second, on purpose.</source>
   <translation>Vérification … cela prend une seconde, exprès.</translation>
  </message>
  <message>
   <source>You can try again in {seconds} s.</source>
   <translation>Vous pourrez réessayer dans {seconds} s.</translation>
  </message>
  <message>
   <source>That is not it. Please look for a typing mistake and try again.</source>
   <translation>Ce n'est pas elle. Cherchez une faute de frappe et réessayez.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part.</translation>
  </message>
  <message>
   <source>Please type the passphrase first.</source>
   <translation>Saisissez d'abord la phrase secrète.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePart</name>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>People in this list</source>
   <translation>Personnes dans cette liste</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Ouvrir le profil</translation>
  </message>
  <message>
   <source>People to be asked</source>
   <translation>Personnes à qui demander</translation>
  </message>
  <message>
   <source>Never agreed to anything</source>
   <translation>N'a jamais rien accepté</translation>
  </message>
  <message>
   <source>Agreement ends in 30 days</source>
   <translation>L'accord expire dans 30 jours</translation>
  </message>
  <message>
   <source>Agreement ran out: ask again</source>
   <translation>Accord expiré : redemander</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Said no: leave them in peace</source>
   <translation>A dit non : laisser en paix</translation>
  </message>
  <message>
   <source>Not asked about this yet</source>
   <translation>Pas encore demandé</translation>
  </message>
  <message>
   <source>Of people who never agreed, only the name and the customer number are kept, and only for a while. Nobody is asked again for half a year after a no.</source>
   <translation>De qui n'a jamais accepté, seuls le nom et le numéro client sont gardés, et pour un temps seulement. Après un non, on ne redemande pas pendant six mois.</translation>
  </message>
  <message>
   <source>Nobody is in this list.</source>
   <translation>Personne dans cette liste.</translation>
  </message>
  <message>
   <source>The first {shown} of {total}; the page Customers finds the others.</source>
   <translation>Les {shown} premiers sur {total} ; la page Clientèle trouve les autres.</translation>
  </message>
  <message>
   <source>One person.</source>
   <translation>Une personne.</translation>
  </message>
  <message>
   <source>{total} in this list.</source>
   <translation>{total} dans cette liste.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPicker</name>
  <message>
   <source>Which time</source>
   <translation>Quelle période</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Compared with</source>
   <translation>Comparé à</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>Compared from</source>
   <translation>Comparée du</translation>
  </message>
  <message>
   <source>Compared until</source>
   <translation>Comparée au</translation>
  </message>
  <message>
   <source>Show this time</source>
   <translation>Montrer cette période</translation>
  </message>
  <message>
   <source>{first} to {last}, compared with {other_first} to {other_last}</source>
   <translation>Du {first} au {last}, comparé à la période du {other_first} au {other_last}</translation>
  </message>
  <message>
   <source>The numbers are still of {first} to {last}, compared with {other_first} to {other_last}: “{button}” shows your days.</source>
   <translation>Les chiffres sont encore ceux du {first} au {last}, comparés à ceux du {other_first} au {other_last} : « {button} » montre vos jours.</translation>
  </message>
 </context>
 <context>
  <name>PersonPicker</name>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Numéro client (caisse)</translation>
  </message>
  <message>
   <source>Customer, by name or number</source>
   <translation>Personne, par nom ou numéro client</translation>
  </message>
  <message>
   <source>Customers who fit</source>
   <translation>Personnes qui correspondent</translation>
  </message>
  <message>
   <source>Choose a customer from the list: type, then press Enter.</source>
   <translation>Choisissez une personne dans la liste : saisissez, puis appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>Nobody is called that.</source>
   <translation>Personne ne s'appelle ainsi.</translation>
  </message>
  <message>
   <source>Chosen.</source>
   <translation>Choisi.</translation>
  </message>
 </context>
 <context>
  <name>PersonRow</name>
  <message>
   <source>I am asking them</source>
   <translation>Je lui demande</translation>
  </message>
 </context>
 <context>
  <name>PictureChoice</name>
  <message>
   <source>Reading …</source>
   <translation>Lecture …</translation>
  </message>
  <message>
   <source>Choose its file …</source>
   <translation>Choisir son fichier …</translation>
  </message>
  <message>
   <source>If the photo is on this computer: so it is known later which one was meant.</source>
   <translation>Si la photo est sur cet ordinateur : ainsi on saura plus tard laquelle était visée.</translation>
  </message>
  <message>
   <source>Choose another file …</source>
   <translation>Choisir un autre fichier …</translation>
  </message>
  <message>
   <source>{file}: only its fingerprint is kept, never the picture.</source>
   <translation>{file} : seule son empreinte est gardée, jamais l'image.</translation>
  </message>
 </context>
 <context>
  <name>PieceBlock</name>
  <message>
   <source>The picture is known by its file.</source>
   <translation>L'image se reconnaît à son fichier.</translation>
  </message>
  <message>
   <source>Ask again …</source>
   <translation>Redemander …</translation>
  </message>
  <message>
   <source>Taken down</source>
   <translation>C'est décroché</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>Retirer …</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Retirer maintenant</translation>
  </message>
  <message>
   <source>Mark as shown</source>
   <translation>Marquer comme montré</translation>
  </message>
 </context>
 <context>
  <name>PieceForm</name>
  <message>
   <source>Read these words out, or hand over the paper:</source>
   <translation>Lisez ces mots à voix haute ou donnez la feuille :</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c'est</translation>
  </message>
  <message>
   <source>The exact words, or what the photo shows</source>
   <translation>Les mots exacts, ou ce que montre la photo</translation>
  </message>
  <message>
   <source>Where it is shown (wall, website …)</source>
   <translation>Où c'est montré (mur, site …)</translation>
  </message>
  <message>
   <source>A clear yes to these words</source>
   <translation>Un oui exprès à ces mots</translation>
  </message>
  <message>
   <source>Signed on paper</source>
   <translation>Signé sur papier</translation>
  </message>
  <message>
   <source>Pressed by you on this screen</source>
   <translation>Validé par vous sur cet écran</translation>
  </message>
  <message>
   <source>By telephone, to these words</source>
   <translation>Par téléphone, à ces mots</translation>
  </message>
  <message>
   <source>How was the yes said?</source>
   <translation>Comment le oui a-t-il été dit ?</translation>
  </message>
  <message>
   <source>Yes, write it down</source>
   <translation>Oui, noter</translation>
  </message>
 </context>
 <context>
  <name>PieceRow</name>
  <message>
   <source>Taken down</source>
   <translation>C'est décroché</translation>
  </message>
  <message>
   <source>Taken down, and forgotten here.</source>
   <translation>C'est décroché, et oublié ici.</translation>
  </message>
 </context>
 <context>
  <name>PinPad</name>
  <message>
   <source>Digits</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Take the last digit back</source>
   <translation>Effacer le dernier chiffre</translation>
  </message>
 </context>
 <context>
  <name>PlaceForm</name>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part. Rien n'a été changé.</translation>
  </message>
 </context>
 <context>
  <name>PlanStep</name>
  <message>
   <source>A new folder. What is on this computer now stays as it is.</source>
   <translation>Un nouveau dossier. Ce qui est maintenant sur cet ordinateur reste tel quel.</translation>
  </message>
  <message>
   <source>Where to restore it</source>
   <translation>Où la restaurer</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>Le dossier où créer celui du commerce</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mon commerce</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
 </context>
 <context>
  <name>PollPanel</name>
  <message>
   <source>Somebody chooses …</source>
   <translation>Quelqu'un choisit …</translation>
  </message>
  <message>
   <source>Type in the sheet …</source>
   <translation>Saisir la feuille …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Retirer quelqu'un …</translation>
  </message>
  <message>
   <source>End it now</source>
   <translation>Le terminer maintenant</translation>
  </message>
  <message>
   <source>Open it again …</source>
   <translation>Le rouvrir …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>Ce qu'il en est advenu …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Le retirer de la liste</translation>
  </message>
  <message>
   <source>Sheet for the counter</source>
   <translation>Feuille pour le comptoir</translation>
  </message>
  <message>
   <source>Votes of those who said so here; who did not choose may think otherwise.</source>
   <translation>Les voix de ceux qui l'ont dit ici ; qui n'a pas choisi pense peut-être autrement.</translation>
  </message>
  <message>
   <source>The sheet for the counter: one page, on which everybody makes a line.</source>
   <translation>La feuille pour le comptoir : une page où chacun trace un trait.</translation>
  </message>
  <message>
   <source>Over: say what becomes of it.</source>
   <translation>Terminé : dites ce qu'il en advient.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Retiré de la liste.</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Compté.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Added.</source>
   <translation>Ajouté.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>C'est enregistré.</translation>
  </message>
  <message>
   <source>Open again.</source>
   <translation>De nouveau ouvert.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>La personne sait ce qu'il en est advenu.</translation>
  </message>
 </context>
 <context>
  <name>PollsPart</name>
  <message>
   <source>Polls</source>
   <translation>Votes</translation>
  </message>
  <message>
   <source>Ask regulars something …</source>
   <translation>Demander quelque chose aux habitués …</translation>
  </message>
  <message>
   <source>The poll that is chosen</source>
   <translation>Le vote choisi</translation>
  </message>
  <message>
   <source>No polls yet</source>
   <translation>Pas encore de votes</translation>
  </message>
  <message>
   <source>Two to six things to choose from, asked here and nowhere else; everybody chooses once.</source>
   <translation>De deux à six choses au choix, demandées ici et nulle part ailleurs ; chacun choisit une fois.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>Ask regulars something</source>
   <translation>Demander quelque chose aux habitués</translation>
  </message>
  <message>
   <source>One vote a person. Whoever wants no name in it makes a line on the sheet at the counter.</source>
   <translation>Une voix par personne. Qui ne veut pas donner de nom trace un trait sur la feuille du comptoir.</translation>
  </message>
  <message>
   <source>Asked: print the sheet for the counter.</source>
   <translation>C'est demandé : imprimez la feuille pour le comptoir.</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go to the poll that is chosen; in the sheet: the next number</source>
   <translation>Aller au vote choisi ; dans la feuille : au nombre suivant</translation>
  </message>
 </context>
 <context>
  <name>PrivacyPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Parties de cette page</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Vie privée et accords</translation>
  </message>
  <message>
   <source>What people agreed to, what they ask, what is kept, what was done.</source>
   <translation>Ce que les gens ont accepté, ce qu'ils demandent, ce qui est gardé, ce qui a été fait.</translation>
  </message>
  <message>
   <source>Page Down, Page Up</source>
   <translation>Page suiv., Page préc.</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Faire défiler la page</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Show who is behind a number, or open a customer</source>
   <translation>Montrer qui est derrière un nombre, ou ouvrir un profil</translation>
  </message>
 </context>
 <context>
  <name>ProfilePanel</name>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Record a visit</source>
   <translation>Noter une visite</translation>
  </message>
  <message>
   <source>Seen or heard …</source>
   <translation>Nouvelles reçues …</translation>
  </message>
  <message>
   <source>Care card</source>
   <translation>Carte des accords</translation>
  </message>
  <message>
   <source>What they agreed to and wish for, to be read together</source>
   <translation>Ses accords et ses souhaits, à lire ensemble</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Put together …</source>
   <translation>Réunir …</translation>
  </message>
  <message>
   <source>When the shop knows this person twice</source>
   <translation>Quand le commerce connaît deux fois cette personne</translation>
  </message>
  <message>
   <source>How they were seen or heard</source>
   <translation>Quelles nouvelles</translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Numéro client {till_id}</translation>
  </message>
 </context>
 <context>
  <name>ProfileViewModel</name>
  <message>
   <source>{name}: the visit is written down</source>
   <translation>{name} : la visite est notée</translation>
  </message>
  <message>
   <source>{name} was seen or heard: written down</source>
   <translation>{name} : les nouvelles sont notées</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name} : l'absence est notée</translation>
  </message>
  <message>
   <source>{name}: the away note is gone</source>
   <translation>{name} : l'absence annoncée est retirée</translation>
  </message>
  <message>
   <source>{name}: the appointment is written down</source>
   <translation>{name} : le rendez-vous est noté</translation>
  </message>
  <message>
   <source>{name}: the subscription is written down</source>
   <translation>{name} : l'abonnement est noté</translation>
  </message>
  <message>
   <source>{name}: taken off</source>
   <translation>{name} : retiré</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} n'est plus suggéré</translation>
  </message>
  <message>
   <source>{name} may be suggested again</source>
   <translation>{name} peut de nouveau être suggéré</translation>
  </message>
  <message>
   <source>{name}: the details are saved</source>
   <translation>{name} : les informations sont enregistrées</translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name} : pas de réponse, reste dans la liste</translation>
  </message>
  <message>
   <source>{name}: the call is written down</source>
   <translation>{name} : l'appel est noté</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
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
   <translation>Question {number}</translation>
  </message>
  <message>
   <source>How it is answered</source>
   <translation>Comment on y répond</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Two to six, with a semicolon between them</source>
   <translation>De deux à six, séparés par un point-virgule</translation>
  </message>
 </context>
 <context>
  <name>ReasonForm</name>
  <message>
   <source>The reason; the customer is told it</source>
   <translation>La raison ; elle est dite à la personne</translation>
  </message>
 </context>
 <context>
  <name>ReceiptOffer</name>
  <message>
   <source>A receipt</source>
   <translation>Un reçu</translation>
  </message>
  <message>
   <source>Written down. Would you like a receipt, to keep or to throw away?</source>
   <translation>Noté. Voulez-vous un reçu, à garder ou à jeter ?</translation>
  </message>
  <message>
   <source>Receipt: {way}</source>
   <translation>Reçu : {way}</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Pas nécessaire</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPanel</name>
  <message>
   <source>Offer something …</source>
   <translation>Proposer quelque chose …</translation>
  </message>
  <message>
   <source>It is put right …</source>
   <translation>C'est rattrapé …</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>Ouvrir le profil</translation>
  </message>
  <message>
   <source>Written down what you offered.</source>
   <translation>C'est noté : ce que vous avez proposé.</translation>
  </message>
  <message>
   <source>Put right.</source>
   <translation>C'est rattrapé.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPart</name>
  <message>
   <source>Put right</source>
   <translation>Rattraper</translation>
  </message>
  <message>
   <source>Write down what went wrong …</source>
   <translation>Noter ce qui s'est mal passé …</translation>
  </message>
  <message>
   <source>The mistake that is chosen</source>
   <translation>L'erreur choisie</translation>
  </message>
  <message>
   <source>The list of mistakes</source>
   <translation>La liste des erreurs</translation>
  </message>
  <message>
   <source>Write down that something went wrong</source>
   <translation>Noter que quelque chose s'est mal passé</translation>
  </message>
  <message>
   <source>Written down. Now put it right.</source>
   <translation>C'est noté. À rattraper maintenant.</translation>
  </message>
  <message>
   <source>That is what people at the counter may give by themselves.</source>
   <translation>Voilà ce qu'on peut donner de soi-même au comptoir.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Recovery sheet</source>
   <translation>Feuille de secours</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>Faite le {day}</translation>
  </message>
  <message>
   <source>It opens the shop on Local Regulars if the passphrase is forgotten.</source>
   <translation>Il ouvre le commerce dans Local Regulars si la phrase secrète est oubliée.</translation>
  </message>
  <message>
   <source>Type it into the field for the passphrase. Capitals, spaces and dashes do not matter.</source>
   <translation>Saisissez-le dans le champ de la phrase secrète. Majuscules, espaces et tirets n'importent pas.</translation>
  </message>
  <message>
   <source>It has zeros and ones, but no letters O, I, L or U.</source>
   <translation>Il contient des zéros et des uns, mais pas les lettres O, I, L ou U.</translation>
  </message>
  <message>
   <source>Without the passphrase and without this code nobody can open the shop, and that includes us.</source>
   <translation>Sans la phrase secrète et sans ce code, personne ne peut ouvrir le commerce, nous non plus.</translation>
  </message>
  <message>
   <source>Away from the shop and its computer: at home, in a safe, or with somebody you trust.</source>
   <translation>Loin du commerce et de son ordinateur : chez vous, dans un coffre, ou chez quelqu'un de confiance.</translation>
  </message>
  <message>
   <source>Never beside the computer, and never together with the passphrase.</source>
   <translation>Jamais à côté de l'ordinateur, et jamais avec la phrase secrète.</translation>
  </message>
  <message>
   <source>Only the newest sheet counts. Tear up those made before.</source>
   <translation>Seule la feuille la plus récente compte. Déchirez les précédentes.</translation>
  </message>
  <message>
   <source>If somebody may have seen it, open Settings, Keys, and make a new code.</source>
   <translation>Si quelqu'un a pu la voir, ouvrez Réglages, Clés, et créez un nouveau code.</translation>
  </message>
  <message>
   <source>What this code is for</source>
   <translation>À quoi sert ce code</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Où la garder</translation>
  </message>
 </context>
 <context>
  <name>RemovableLine</name>
  <message>
   <source>Remove: {days}</source>
   <translation>Retirer : {days}</translation>
  </message>
 </context>
 <context>
  <name>RequestForm</name>
  <message>
   <source>What they ask</source>
   <translation>Ce qui est demandé</translation>
  </message>
  <message>
   <source>The day on which they asked</source>
   <translation>Le jour de la demande</translation>
  </message>
  <message>
   <source>In their own words, if it helps</source>
   <translation>Dans ses propres mots, si cela aide</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>RequestsPart</name>
  <message>
   <source>Add a request …</source>
   <translation>Ajouter une demande …</translation>
  </message>
  <message>
   <source>Requests of customers</source>
   <translation>Demandes de la clientèle</translation>
  </message>
  <message>
   <source>Whoever asks what you keep about them, or wants it corrected, left alone or erased, is answered within a month, free of charge. Write it down at once, whoever it was told to.</source>
   <translation>Qui demande ce que vous gardez sur elle ou lui, ou veut le faire corriger, laisser de côté ou effacer, reçoit une réponse gratuite sous un mois. Notez-le tout de suite, à qui que ce soit dit.</translation>
  </message>
  <message>
   <source>Answered lately</source>
   <translation>Répondu récemment</translation>
  </message>
  <message>
   <source>Nothing is waiting for an answer.</source>
   <translation>Rien n'attend de réponse.</translation>
  </message>
  <message>
   <source>{late} of {count} overdue: answer now.</source>
   <translation>{late} sur {count} en retard : répondez maintenant.</translation>
  </message>
  <message>
   <source>{count} waiting for an answer.</source>
   <translation>{count} en attente de réponse.</translation>
  </message>
  <message>
   <source>{name} · {what} · {ending}</source>
   <translation>{name} · {what} · {ending}</translation>
  </message>
  <message>
   <source>Written down; it is due within a month.</source>
   <translation>Noté ; réponse due sous un mois.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>What they ask</source>
   <translation>Ce qui est demandé</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>Dans ses mots</translation>
  </message>
 </context>
 <context>
  <name>RestorePage</name>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>This would come back</source>
   <translation>Ceci reviendrait</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Regarder dedans</translation>
  </message>
  <message>
   <source>Restore and open</source>
   <translation>Restaurer et ouvrir</translation>
  </message>
  <message>
   <source>Opening the backup and checking every part of it …</source>
   <translation>Ouverture de la sauvegarde et vérification de chaque partie …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Restauration …</translation>
  </message>
  <message>
   <source>The backup could not be restored because of a mistake of ours. Nothing was made.</source>
   <translation>La sauvegarde n'a pas pu être restaurée à cause d'une erreur de notre part. Rien n'a été créé.</translation>
  </message>
 </context>
 <context>
  <name>ResultsPanel</name>
  <message>
   <source>The answers</source>
   <translation>Les réponses</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>The answers: {survey}</source>
   <translation>Les réponses : {survey}</translation>
  </message>
  <message>
   <source>Written down in the log.</source>
   <translation>Noté dans le registre.</translation>
  </message>
 </context>
 <context>
  <name>RowList</name>
  <message>
   <source>Show more</source>
   <translation>En montrer plus</translation>
  </message>
 </context>
 <context>
  <name>RulesForm</name>
  <message>
   <source>Whoever was asked or answered is left alone for</source>
   <translation>Qui a été sollicité ou a répondu est laissé en paix</translation>
  </message>
  <message>
   <source>People asked a day, all surveys together</source>
   <translation>Personnes sollicitées par jour, toutes enquêtes ensemble</translation>
  </message>
  <message>
   <source>From 1 to 5: put right a mark of at most</source>
   <translation>De 1 à 5 : rattraper jusqu'à la note</translation>
  </message>
  <message>
   <source>From 0 to 10: put right a mark of at most</source>
   <translation>De 0 à 10 : rattraper jusqu'à la note</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Comment se font les enquêtes</translation>
  </message>
  <message>
   <source>The days of rest are shared by all surveys. Nobody under age is asked, and nobody who did not agree.</source>
   <translation>Les jours de repos valent pour toutes les enquêtes ensemble. On ne sollicite ni mineurs, ni personne qui n'a pas dit oui.</translation>
  </message>
  <message>
   <source>Keep this</source>
   <translation>Appliquer</translation>
  </message>
 </context>
 <context>
  <name>SameForm</name>
  <message>
   <source>It is the same as</source>
   <translation>C'est la même chose que</translation>
  </message>
  <message>
   <source>Put them together</source>
   <translation>Les réunir</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Caps Lock is on.</source>
   <translation>Verr. Maj est activé.</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Every change holds at once.</source>
   <translation>Chaque changement s'applique aussitôt.</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Chercher un réglage</translation>
  </message>
  <message>
   <source>No setting is called that</source>
   <translation>Aucun réglage ne s'appelle ainsi</translation>
  </message>
  <message>
   <source>Try another word, or press Esc to see all of them.</source>
   <translation>Essayez un autre mot, ou appuyez sur Échap pour les voir tous.</translation>
  </message>
  <message>
   <source>find a setting</source>
   <translation>chercher un réglage</translation>
  </message>
  <message>
   <source>from the search to what it found</source>
   <translation>de la recherche au résultat</translation>
  </message>
 </context>
 <context>
  <name>SettleForm</name>
  <message>
   <source>What did it cost in the end?</source>
   <translation>Combien cela a-t-il coûté ?</translation>
  </message>
  <message>
   <source>Empty: what was offered.</source>
   <translation>Vide : ce qui a été proposé.</translation>
  </message>
  <message>
   <source>It is put right</source>
   <translation>C'est rattrapé</translation>
  </message>
 </context>
 <context>
  <name>ShopSection</name>
  <message>
   <source>Your shop</source>
   <translation>Votre commerce</translation>
  </message>
  <message>
   <source>It stands on papers for customers. The folder on this computer keeps its name.</source>
   <translation>Il figure sur les papiers pour la clientèle. Le dossier sur cet ordinateur garde son nom.</translation>
  </message>
  <message>
   <source>What is your shop called?</source>
   <translation>Comment s'appelle votre commerce ?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>business name rename kind trade</source>
   <translation>entreprise nom renommer genre activité</translation>
  </message>
  <message>
   <source>region place time clock holidays notices</source>
   <translation>région lieu heure horloge jours fériés notices</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Donnez un nom au commerce.</translation>
  </message>
  <message>
   <source>The shop is called “{name}”</source>
   <translation>Le commerce s'appelle « {name} »</translation>
  </message>
  <message>
   <source>Kind of place: {kind}</source>
   <translation>Genre de commerce : {kind}</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are changed</source>
   <translation>Pays, fuseau horaire et langue de la clientèle sont changés</translation>
  </message>
 </context>
 <context>
  <name>ShopShell</name>
  <message>
   <source>Bring in a till export, a file of consents or one of appointments</source>
   <translation>Importer un export de caisse, un fichier d'accords ou un fichier de rendez-vous</translation>
  </message>
  <message>
   <source>Exports (*.csv *.tsv *.txt *.gz);;All files (*)</source>
   <translation>Exports (*.csv *.tsv *.txt *.gz);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Choose the picture</source>
   <translation>Choisir l'image</translation>
  </message>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;All files (*)</source>
   <translation>Images (*.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was changed.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Chercher …</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <source>Handbook</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>C'est réservé au responsable du commerce ; demandez-lui de prendre la main un instant.</translation>
  </message>
  <message>
   <source>A customer, a screen or an action (Ctrl+K)</source>
   <translation>Une personne, un écran ou une action (Ctrl+K)</translation>
  </message>
  <message>
   <source>What it says about this screen (Shift+F1)</source>
   <translation>Ce qu'il dit de cet écran (Maj+F1)</translation>
  </message>
 </context>
 <context>
  <name>ShopStep</name>
  <message>
   <source>What is your shop called?</source>
   <translation>Comment s'appelle votre commerce ?</translation>
  </message>
  <message>
   <source>A new folder on this computer. It holds everything, locked.</source>
   <translation>Un nouveau dossier sur cet ordinateur. Il contient tout, sous clé.</translation>
  </message>
  <message>
   <source>Where to keep it</source>
   <translation>Où le garder</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Choisir …</translation>
  </message>
  <message>
   <source>The folder in which to make the shop's folder</source>
   <translation>Le dossier où créer celui du commerce</translation>
  </message>
  <message>
   <source>My shop</source>
   <translation>Mon commerce</translation>
  </message>
  <message>
   <source>If you skip this step, your shop is called “{name}” for now, in a new folder, and its kind is “{kind}”. Name and kind can be changed in Settings.</source>
   <translation>Si vous passez cette étape, votre commerce s'appelle pour l'instant « {name} », dans un nouveau dossier, et son type est « {kind} ». Le nom et le type se changent dans les Réglages.</translation>
  </message>
  <message>
   <source>Please give the shop a name.</source>
   <translation>Donnez un nom au commerce.</translation>
  </message>
  <message>
   <source>Please choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <source>There is something in this folder already. Please choose a new or an empty one.</source>
   <translation>Il y a déjà quelque chose dans ce dossier. Choisissez-en un nouveau ou un vide.</translation>
  </message>
  <message>
   <source>Where to keep the shop</source>
   <translation>Où garder le commerce</translation>
  </message>
  <message>
   <source>{place}, {country}</source>
   <translation>{place}, {country}</translation>
  </message>
  <message>
   <source>Café, bakery or bar</source>
   <translation>Café, boulangerie ou bar</translation>
  </message>
  <message>
   <source>Gym or studio</source>
   <translation>Salle de sport ou studio</translation>
  </message>
  <message>
   <source>Salon</source>
   <translation>Salon</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Boutique</translation>
  </message>
  <message>
   <source>What kind of place is it?</source>
   <translation>De quel genre de commerce s'agit-il ?</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non indiqué</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Language of your customers</source>
   <translation>Langue de votre clientèle</translation>
  </message>
 </context>
 <context>
  <name>ShortcutSheet</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>ShownPart</name>
  <message>
   <source>Whoever let you show a kind word or a photo may take it back at any time. Take it off the wall or the website, then press the button: only then is it forgotten here too.</source>
   <translation>Qui vous a laissé montrer un mot gentil ou une photo peut le retirer à tout moment. Ôtez-le du mur ou du site, puis appuyez sur le bouton : alors seulement il est oublié ici aussi.</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to take down</source>
   <translation>
    <numerusform>%n chose à décrocher</numerusform>
    <numerusform>%n choses à décrocher</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to take down: everything that is shown is agreed to.</source>
   <translation>Rien à retirer : tout ce qui est montré est accepté.</translation>
  </message>
 </context>
 <context>
  <name>ShownSection</name>
  <message>
   <source>What others may see</source>
   <translation>Ce que d'autres peuvent voir</translation>
  </message>
  <message>
   <source>Agree to something being shown …</source>
   <translation>Accepter de montrer quelque chose …</translation>
  </message>
  <message>
   <source>Nothing. We ask about each thing by itself: which words or picture, and where.</source>
   <translation>Rien. Nous demandons à chaque fois : quels mots ou quelle image, et où.</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Where to go</source>
   <translation>Où aller</translation>
  </message>
  <message>
   <source>Saved on this computer only</source>
   <translation>Enregistré sur cet ordinateur seulement</translation>
  </message>
 </context>
 <context>
  <name>SignInOffer</name>
  <message>
   <source>Open with this computer's sign-in</source>
   <translation>Ouvrir avec la session de cet ordinateur</translation>
  </message>
  <message>
   <source>Whoever is signed in to this computer can open the shop.</source>
   <translation>Qui a ouvert la session de cet ordinateur peut ouvrir le commerce.</translation>
  </message>
  <message>
   <source>This computer's sign-in does not open the shop after a lock: please type the passphrase.</source>
   <translation>Après un verrouillage, la session de cet ordinateur n'ouvre pas le commerce : saisissez la phrase secrète.</translation>
  </message>
 </context>
 <context>
  <name>StaffDoor</name>
  <message>
   <source>Hand over</source>
   <translation>Passer la main</translation>
  </message>
  <message>
   <source>{name} is here (owner)</source>
   <translation>{name} est là (responsable)</translation>
  </message>
  <message>
   <source>The owner is here</source>
   <translation>Le responsable est là</translation>
  </message>
  <message>
   <source>{name} is here</source>
   <translation>{name} est là</translation>
  </message>
 </context>
 <context>
  <name>StaffForm</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What they may do</source>
   <translation>Ce que la personne peut faire</translation>
  </message>
  <message>
   <source>Staff: Today and the counter</source>
   <translation>Équipe : Aujourd'hui et le comptoir</translation>
  </message>
  <message>
   <source>Owner: everything</source>
   <translation>Responsable : tout</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>Code PIN</translation>
  </message>
  <message>
   <source>The same PIN again</source>
   <translation>Le même code PIN encore</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Somebody new at the counter</source>
   <translation>Quelqu'un de nouveau au comptoir</translation>
  </message>
  <message>
   <source>Another PIN for {name}</source>
   <translation>Un autre code PIN pour {name}</translation>
  </message>
  <message>
   <source>4 to 8 digits, not 1234 or the like.</source>
   <translation>De 4 à 8 chiffres, pas 1234 ou du même genre.</translation>
  </message>
  <message>
   <source>Please type a name; a first name will do.</source>
   <translation>Saisissez un nom ; un prénom suffit.</translation>
  </message>
  <message>
   <source>The two PINs differ. Please type them again.</source>
   <translation>Les deux codes PIN diffèrent. Saisissez-les de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>StaffRow</name>
  <message>
   <source>Change the PIN …</source>
   <translation>Changer le code PIN …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Équipe</translation>
  </message>
 </context>
 <context>
  <name>StaffSection</name>
  <message>
   <source>People at the counter</source>
   <translation>Personnes au comptoir</translation>
  </message>
  <message>
   <source>Add somebody …</source>
   <translation>Ajouter quelqu'un …</translation>
  </message>
  <message>
   <source>staff employee team PIN role owner password hand over</source>
   <translation>équipe employé personnel PIN rôle responsable mot de passe main</translation>
  </message>
  <message>
   <source>Let others use Today and the counter without your settings, files and customer list: add them here, then press “Hand over” in the sidebar (Ctrl+Shift+L). They say who they are with a PIN.</source>
   <translation>Laissez d'autres utiliser Aujourd'hui et le comptoir sans vos réglages, fichiers et liste de clientèle : ajoutez-les ici, puis appuyez sur « Passer la main » dans la barre latérale (Ctrl+Maj+L). Un code PIN dit qui ils sont.</translation>
  </message>
  <message>
   <source>A PIN is not a lock. It keeps mistakes and curiosity out, not somebody who knows computers: the shop is open behind it. When nobody is there, lock the shop (Ctrl+L).</source>
   <translation>Un code PIN n'est pas une serrure. Il écarte les erreurs et la curiosité, pas quelqu'un qui s'y connaît : derrière, le commerce est ouvert. Quand personne n'est là, verrouillez le commerce (Ctrl+L).</translation>
  </message>
  <message>
   <source>{name} is not at the counter any more.</source>
   <translation>{name} n'est plus au comptoir.</translation>
  </message>
  <message>
   <source>{name} can say now that they are here.</source>
   <translation>{name} peut maintenant dire : je suis là.</translation>
  </message>
  <message>
   <source>{name} has another PIN.</source>
   <translation>{name} a un autre code PIN.</translation>
  </message>
 </context>
 <context>
  <name>StandingNotices</name>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>See backups</source>
   <translation>Voir les sauvegardes</translation>
  </message>
  <message>
   <source>The last backup could not be made. {why}</source>
   <translation>La dernière sauvegarde n'a pas pu être faite. {why}</translation>
  </message>
  <message>
   <source>Something is wrong with the shop's files. {what} {advice}</source>
   <translation>Quelque chose ne va pas avec les fichiers du commerce. {what} {advice}</translation>
  </message>
  <message>
   <source>Your last backup could not be opened. {why}</source>
   <translation>Votre dernière sauvegarde n'a pas pu être ouverte. {why}</translation>
  </message>
  <message>
   <source>The disk with your shop is nearly full: less than 1 GB is left. Please make some room.</source>
   <translation>Le disque de votre commerce est presque plein : il reste moins de 1 Go. Faites un peu de place.</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Notice when a regular is missing, and ask kindly.</source>
   <translation>Remarquer l'absence d'un habitué, et demander gentiment.</translation>
  </message>
  <message>
   <source>Everything stays on this computer, locked with your passphrase. No account, no internet.</source>
   <translation>Tout reste sur cet ordinateur, protégé par votre phrase secrète. Pas de compte, pas d'internet.</translation>
  </message>
  <message>
   <source>There is no shop in “{folder}”. Please choose the folder in which the shop was made.</source>
   <translation>Il n'y a pas de commerce dans « {folder} ». Choisissez le dossier où il a été créé.</translation>
  </message>
  <message>
   <source>Your shops</source>
   <translation>Vos commerces</translation>
  </message>
  <message>
   <source>Make a new shop</source>
   <translation>Créer un nouveau commerce</translation>
  </message>
  <message>
   <source>Open an existing shop …</source>
   <translation>Ouvrir un commerce existant …</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>Look around with a demo shop</source>
   <translation>Visiter un commerce de démonstration</translation>
  </message>
  <message>
   <source>The folder of your shop</source>
   <translation>Le dossier de votre commerce</translation>
  </message>
 </context>
 <context>
  <name>StepButtons</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Skip this step</source>
   <translation>Passer cette étape</translation>
  </message>
 </context>
 <context>
  <name>SurveyForm</name>
  <message>
   <source>A new survey</source>
   <translation>Une nouvelle enquête</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Dans quel but</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Comment elle s'appelle</translation>
  </message>
  <message>
   <source>Stands above the questions</source>
   <translation>Se trouve au-dessus des questions</translation>
  </message>
  <message>
   <source>Language of the usual questions</source>
   <translation>Langue des questions habituelles</translation>
  </message>
  <message>
   <source>One more question</source>
   <translation>Une question de plus</translation>
  </message>
  <message>
   <source>Keep this survey</source>
   <translation>Enregistrer cette enquête</translation>
  </message>
  <message>
   <source>Reword this survey</source>
   <translation>Reformuler cette enquête</translation>
  </message>
 </context>
 <context>
  <name>SurveyPaperPanel</name>
  <message>
   <source>Sheet to print</source>
   <translation>Feuille à imprimer</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Lettre US</translation>
  </message>
  <message>
   <source>Language of the sheet</source>
   <translation>Langue de la feuille</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Sheet to print: {survey}</source>
   <translation>Feuille à imprimer : {survey}</translation>
  </message>
  <message>
   <source>For whoever takes one. Nobody can tell from it who filled it in, so copy it as you like.</source>
   <translation>Pour qui en prend une. Personne ne peut savoir qui l'a remplie ; copiez-la autant que vous voulez.</translation>
  </message>
  <message>
   <source>For one person: its number says which sheet it is, and no name is on it.</source>
   <translation>Pour une personne : son numéro dit quelle feuille c'est, et aucun nom n'y figure.</translation>
  </message>
 </context>
 <context>
  <name>SurveyRow</name>
  <message>
   <source>Start asking</source>
   <translation>Lancer l'enquête</translation>
  </message>
  <message>
   <source>Who to ask today</source>
   <translation>À qui demander aujourd'hui</translation>
  </message>
  <message>
   <source>Show to a customer</source>
   <translation>Montrer à la clientèle</translation>
  </message>
  <message>
   <source>Print a sheet for anybody …</source>
   <translation>Imprimer une feuille pour tous …</translation>
  </message>
  <message>
   <source>Read out and type</source>
   <translation>Lire à voix haute et saisir</translation>
  </message>
  <message>
   <source>See the answers</source>
   <translation>Voir les réponses</translation>
  </message>
  <message>
   <source>Reword</source>
   <translation>Reformuler</translation>
  </message>
  <message>
   <source>Stop asking</source>
   <translation>Arrêter l'enquête</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Jeter</translation>
  </message>
 </context>
 <context>
  <name>SurveysPart</name>
  <message>
   <source>Surveys</source>
   <translation>Enquêtes</translation>
  </message>
  <message>
   <source>New survey</source>
   <translation>Nouvelle enquête</translation>
  </message>
  <message>
   <source>Type in a paper sheet</source>
   <translation>Saisir une feuille papier</translation>
  </message>
  <message>
   <source>How surveys are asked</source>
   <translation>Comment se font les enquêtes</translation>
  </message>
  <message>
   <source>Survey</source>
   <translation>Enquête</translation>
  </message>
  <message>
   <source>No survey yet</source>
   <translation>Pas encore d'enquête</translation>
  </message>
  <message>
   <source>One question a year tells you more than a hundred guesses. Ask few people, and never the same ones.</source>
   <translation>Une question par an vous en dit plus que cent suppositions. Sollicitez peu de monde, et jamais les mêmes.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>The next field of a sheet; after the last one, keep the answers</source>
   <translation>Le champ suivant d'une feuille ; après le dernier, enregistrer les réponses</translation>
  </message>
  <message>
   <source>Asking begins.</source>
   <translation>L'enquête est lancée.</translation>
  </message>
  <message>
   <source>Nobody is asked any more.</source>
   <translation>Plus personne n'est sollicité.</translation>
  </message>
  <message>
   <source>Thrown away.</source>
   <translation>Jetée.</translation>
  </message>
  <message>
   <source>Kept. Nobody is asked before you start it.</source>
   <translation>C'est enregistré. Personne n'est sollicité avant que vous ne lanciez l'enquête.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>C'est enregistré.</translation>
  </message>
  <message>
   <source>That holds from now on.</source>
   <translation>Cela vaut dès maintenant.</translation>
  </message>
  <message>
   <source>An answer was kept.</source>
   <translation>Une réponse a été enregistrée.</translation>
  </message>
 </context>
 <context>
  <name>TabbedPage</name>
  <message>
   <source>Parts of this page</source>
   <translation>Parties de cette page</translation>
  </message>
 </context>
 <context>
  <name>TableSwitch</name>
  <message>
   <source>Show as chart</source>
   <translation>Voir en graphique</translation>
  </message>
  <message>
   <source>Show as table</source>
   <translation>Voir en tableau</translation>
  </message>
 </context>
 <context>
  <name>TakeawaySection</name>
  <message>
   <source>Take everything away</source>
   <translation>Tout emporter</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Tout en formats ouverts</translation>
  </message>
  <message>
   <source>export leave CSV JSON spreadsheet tables data portability</source>
   <translation>export partir CSV JSON tableur tableaux données</translation>
  </message>
  <message>
   <source>A new folder with everything that the shop keeps, for other programs: tables for spreadsheets, one document, and a page that explains them. The shop stays as it is.</source>
   <translation>Un nouveau dossier avec tout ce que le commerce garde, pour d'autres programmes : des tableaux, un document, et une page qui les explique. Le commerce reste tel quel.</translation>
  </message>
  <message>
   <source>The files are not locked: whoever has them can read them. They hold names, telephone numbers, addresses and notes of your customers, every visit and order, what each of them agreed to, whom you asked after and what came of it, away dates, wishes, people to call, requests, the people at your counter, and what was done in the program. Nobody who was erased is in them.</source>
   <translation>Les fichiers ne sont pas sous clé : qui les a peut les lire. Ils contiennent noms, téléphones, adresses et notes de votre clientèle, chaque visite et commande, ce que chacun a accepté, de qui vous avez pris des nouvelles et ce que cela a donné, absences, souhaits, personnes à appeler, demandes, les personnes de votre comptoir, et ce qui a été fait dans le programme. Personne d'effacé n'y est.</translation>
  </message>
  <message>
   <source>Show the files</source>
   <translation>Afficher les fichiers</translation>
  </message>
  <message>
   <source>Saving …</source>
   <translation>Enregistrement …</translation>
  </message>
  <message>
   <source>Save everything in a folder …</source>
   <translation>Tout enregistrer dans un dossier …</translation>
  </message>
  <message>
   <source>Where shall the new folder lie?</source>
   <translation>Où mettre le nouveau dossier ?</translation>
  </message>
  <message>
   <source>Writing everything …</source>
   <translation>Tout est écrit …</translation>
  </message>
  <message>
   <source>Everything is in {folder}. Begin with README.html.</source>
   <translation>Tout est dans {folder}. Commencez par README.html.</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours. Nothing was saved.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was saved.</source>
   <translation>Arrêté. Rien n'a été enregistré.</translation>
  </message>
 </context>
 <context>
  <name>TallyForm</name>
  <message>
   <source>How many lines are on the sheet? They are added to what is counted already.</source>
   <translation>Combien de traits y a-t-il sur la feuille ? Ils s'ajoutent à ce qui est déjà compté.</translation>
  </message>
  <message>
   <source>Add them</source>
   <translation>Les ajouter</translation>
  </message>
 </context>
 <context>
  <name>TargetForm</name>
  <message>
   <source>{unit}; leave it empty to have no target</source>
   <translation>{unit} ; laissez vide pour ne pas avoir d'objectif</translation>
  </message>
  <message>
   <source>Your target</source>
   <translation>Votre objectif</translation>
  </message>
  <message>
   <source>Keep the target</source>
   <translation>Enregistrer l'objectif</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 60.</source>
   <translation>Ce n'est pas un nombre. Saisissez-en un, par exemple 60.</translation>
  </message>
 </context>
 <context>
  <name>TaskForm</name>
  <message>
   <source>Who sees to it</source>
   <translation>Qui s'en occupe</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Encore personne</translation>
  </message>
  <message>
   <source>No day</source>
   <translation>Aucun jour</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>Un jour précis</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Pour quand</translation>
  </message>
  <message>
   <source>The day by which it is done</source>
   <translation>La date limite</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>TellCard</name>
  <message>
   <source>Tell them today</source>
   <translation>À dire aujourd'hui</translation>
  </message>
  <message>
   <source>{name} knows what came of it.</source>
   <translation>{name} sait ce que cela a donné.</translation>
  </message>
 </context>
 <context>
  <name>TellForm</name>
  <message>
   <source>How did you tell them?</source>
   <translation>Comment l'avez-vous dit ?</translation>
  </message>
 </context>
 <context>
  <name>TellLine</name>
  <message>
   <source>Told</source>
   <translation>Retour fait</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Le montrer</translation>
  </message>
 </context>
 <context>
  <name>ThemePanel</name>
  <message>
   <source>Change something …</source>
   <translation>Changer quelque chose …</translation>
  </message>
  <message>
   <source>Rename …</source>
   <translation>Renommer …</translation>
  </message>
  <message>
   <source>It is the same as …</source>
   <translation>C'est la même chose que …</translation>
  </message>
  <message>
   <source>Open entries: {count}</source>
   <translation>Avis à traiter : {count}</translation>
  </message>
  <message>
   <source>The newest of what was said</source>
   <translation>Le plus récent de ce qui a été dit</translation>
  </message>
 </context>
 <context>
  <name>ThemesPart</name>
  <message>
   <source>Themes</source>
   <translation>Thèmes</translation>
  </message>
  <message>
   <source>The theme that is chosen</source>
   <translation>Le thème choisi</translation>
  </message>
  <message>
   <source>The list of themes</source>
   <translation>La liste des thèmes</translation>
  </message>
  <message>
   <source>how pressing a theme is</source>
   <translation>l'urgence d'un thème</translation>
  </message>
  <message>
   <source>No themes yet</source>
   <translation>Pas encore de thèmes</translation>
  </message>
  <message>
   <source>Say what something is about when you write it down: two people on one thing make a theme.</source>
   <translation>Dites de quoi il s'agit en le notant : deux voix sur une chose font un thème.</translation>
  </message>
  <message>
   <source>Change something: {theme}</source>
   <translation>Changer quelque chose : {theme}</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Renommé.</translation>
  </message>
  <message>
   <source>They are one theme now.</source>
   <translation>Ils ne font plus qu'un thème.</translation>
  </message>
  <message>
   <source>Written down. What was open on it is fixed, and whoever said it is to be told.</source>
   <translation>C'est noté. Ce qui restait à faire est réglé, et qui l'avait dit doit l'apprendre.</translation>
  </message>
  <message>
   <source>Planned. Say under Changes when it was made.</source>
   <translation>C'est prévu. Dites sous « Ce que vous avez changé » quand c'est fait.</translation>
  </message>
 </context>
 <context>
  <name>TimelineSection</name>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Que montrer</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Il ne s'est encore rien passé.</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 ligne</translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln ligne</numerusform>
    <numerusform>%Ln lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Mérite un bonjour</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>not dated</source>
   <translation>sans date</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Bring in a file</source>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>Imprimer la liste</translation>
  </message>
  <message>
   <source>Today's list on A5 or receipt paper (Ctrl+P)</source>
   <translation>La liste du jour en A5 ou papier de caisse (Ctrl+P)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Regarder maintenant</translation>
  </message>
  <message>
   <source>Looking at everybody's visits …</source>
   <translation>Examen des visites de chacun …</translation>
  </message>
  <message>
   <source>Not everybody's newest visits are looked at yet.</source>
   <translation>Les visites les plus récentes ne sont pas encore toutes examinées.</translation>
  </message>
 </context>
 <context>
  <name>TodayViewModel</name>
  <message>
   <source>{name}: {outcome}</source>
   <translation>{name} : {outcome}</translation>
  </message>
  <message>
   <source>{name} comes back {day}</source>
   <translation>{name} revient dans la liste {day}</translation>
  </message>
  <message>
   <source>{name}: away is written down</source>
   <translation>{name} : l'absence est notée</translation>
  </message>
  <message>
   <source>{name}: more patience from now on</source>
   <translation>{name} : plus de patience désormais</translation>
  </message>
  <message>
   <source>{name} is not suggested any more</source>
   <translation>{name} n'est plus suggéré</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Annulé</translation>
  </message>
 </context>
 <context>
  <name>TogetherCard</name>
  <message>
   <source>Back to the profile</source>
   <translation>Retour au profil</translation>
  </message>
  <message>
   <source>Put two records together</source>
   <translation>Réunir deux fiches</translation>
  </message>
  <message>
   <source>Put together: {name}</source>
   <translation>Réunir : {name}</translation>
  </message>
  <message>
   <source>For somebody whom the shop knows as two. Nothing changes before you press the button below.</source>
   <translation>Pour quelqu'un que le commerce connaît comme deux. Rien ne change avant que vous n'appuyiez sur le bouton ci-dessous.</translation>
  </message>
 </context>
 <context>
  <name>TogetherForm</name>
  <message>
   <source>The other record of the same person</source>
   <translation>L'autre fiche de la même personne</translation>
  </message>
  <message>
   <source>These are two people</source>
   <translation>Ce sont deux personnes</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Réunir</translation>
  </message>
  <message>
   <source>Remembered: two people. They are not suggested again.</source>
   <translation>Retenu : deux personnes. Elles ne sont plus proposées.</translation>
  </message>
 </context>
 <context>
  <name>ToldRows</name>
  <message>
   <source>Tell them when they are here</source>
   <translation>Dites-le-leur quand ils sont là</translation>
  </message>
  <message>
   <source>Press a name once they know what became of it.</source>
   <translation>Appuyez sur un nom dès que la personne sait ce qu'il en est advenu.</translation>
  </message>
  <message>
   <source>{name} was told</source>
   <translation>{name} : c'est dit</translation>
  </message>
 </context>
 <context>
  <name>TookForm</name>
  <message>
   <source>Minutes it took</source>
   <translation>Minutes que cela a pris</translation>
  </message>
  <message>
   <source>What you paid for it</source>
   <translation>Ce que vous avez payé</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Le noter</translation>
  </message>
  <message>
   <source>Stamps, wine, cake; {in_currency}.</source>
   <translation>Timbres, vin, gâteau ; {in_currency}.</translation>
  </message>
 </context>
 <context>
  <name>TourGuide</name>
  <message>
   <source>Take the five-minute tour</source>
   <translation>Faire la visite de cinq minutes</translation>
  </message>
 </context>
 <context>
  <name>TourStrip</name>
  <message>
   <source>Tour</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Leave the tour</source>
   <translation>Quitter la visite</translation>
  </message>
  <message>
   <source>A demo shop: everybody in it is made up. Would you like to be shown round in five minutes?</source>
   <translation>Un commerce de démonstration : tout le monde y est inventé. Voulez-vous une visite de cinq minutes ?</translation>
  </message>
  <message>
   <source>Show me round</source>
   <translation>Faites-moi visiter</translation>
  </message>
  <message>
   <source>No, thank you</source>
   <translation>Non, merci</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
 </context>
 <context>
  <name>TrailPart</name>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Nothing is written down here yet.</source>
   <translation>Rien n'est encore noté ici.</translation>
  </message>
  <message>
   <source>Newer</source>
   <translation>Plus récent</translation>
  </message>
  <message>
   <source>Older</source>
   <translation>Plus ancien</translation>
  </message>
  <message>
   <source>Check the trail</source>
   <translation>Vérifier le journal</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>Every step is written down in a chain that shows a missing or altered line. Names are shown as long as somebody is known; after an erasure nobody can tell any more whom a line was about.</source>
   <translation>Chaque étape est notée dans une chaîne qui révèle une ligne manquante ou modifiée. Les noms s'affichent tant que la personne est connue ; après un effacement, personne ne peut plus dire de qui parlait une ligne.</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{when} · line {number}</source>
   <translation>{when} · ligne {number}</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Vérification …</translation>
  </message>
  <message>
   <source>All {count} lines are as they were written, and none is missing.</source>
   <translation>Les {count} lignes sont telles qu'elles ont été écrites, et aucune ne manque.</translation>
  </message>
  <message>
   <source>Lines were altered or are missing. Restore the newest backup into a new folder.</source>
   <translation>Des lignes ont été modifiées ou manquent. Restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
 </context>
 <context>
  <name>TryPanel</name>
  <message>
   <source>No answer: how did you try?</source>
   <translation>Pas de réponse : comment avez-vous essayé ?</translation>
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
   <translation>Saisir des réponses</translation>
  </message>
  <message>
   <source>Number on the paper</source>
   <translation>Numéro sur la feuille</translation>
  </message>
  <message>
   <source>Scan its square, or type what stands below it; then Enter</source>
   <translation>Scannez le carré ou saisissez ce qui est écrit dessous ; puis Entrée</translation>
  </message>
  <message>
   <source>Keep the answers</source>
   <translation>Enregistrer les réponses</translation>
  </message>
  <message>
   <source>Stop typing</source>
   <translation>Arrêter la saisie</translation>
  </message>
  <message>
   <source>Of {name}</source>
   <translation>De {name}</translation>
  </message>
  <message>
   <source>Nobody in particular</source>
   <translation>Personne en particulier</translation>
  </message>
  <message>
   <source>Kept, and their words stand in the log.</source>
   <translation>C'est enregistré, et ses mots sont dans le registre.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>C'est enregistré.</translation>
  </message>
  <message>
   <source>Kept. Something went wrong for them: it is waiting in “Put right”.</source>
   <translation>C'est enregistré. Quelque chose s'est mal passé : cela attend sous « Rattraper ».</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Unlock {shop}</source>
   <translation>Déverrouiller {shop}</translation>
  </message>
  <message>
   <source>Passphrase or recovery code</source>
   <translation>Phrase secrète ou code de secours</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>I forgot my passphrase</source>
   <translation>J'ai oublié ma phrase secrète</translation>
  </message>
  <message>
   <source>The recovery code that you wrote down when the shop was made opens it too: type it into this field. Without the passphrase and without the code, nobody can open this shop, and that includes us. That is what keeps your customers' trust safe if this computer is stolen.</source>
   <translation>Le code de secours que vous avez noté à la création du commerce l'ouvre aussi : saisissez-le dans ce champ. Sans la phrase secrète et sans le code, personne ne peut ouvrir ce commerce, nous non plus. C'est ce qui protège la confiance de votre clientèle si cet ordinateur est volé.</translation>
  </message>
  <message>
   <source>Other shops</source>
   <translation>Autres commerces</translation>
  </message>
  <message>
   <source>Restore a backup …</source>
   <translation>Restaurer une sauvegarde …</translation>
  </message>
  <message>
   <source>Please type your passphrase first.</source>
   <translation>Saisissez d'abord votre phrase secrète.</translation>
  </message>
  <message>
   <source>Asking this computer …</source>
   <translation>Demande à cet ordinateur …</translation>
  </message>
  <message>
   <source>Unlocking … this takes about a second, on purpose.</source>
   <translation>Déverrouillage … cela prend une seconde, exprès.</translation>
  </message>
  <message>
   <source>That does not open this shop. Please look for a typing mistake and try again.</source>
   <translation>Cela n'ouvre pas ce commerce. Cherchez une faute de frappe et réessayez.</translation>
  </message>
  <message>
   <source>The shop could not be opened because of a mistake of ours.</source>
   <translation>Le commerce n'a pas pu être ouvert à cause d'une erreur de notre part.</translation>
  </message>
  <message numerus="yes">
   <source>You can try again in %n second(s).</source>
   <translation>
    <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
    <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VisitsOverTime</name>
  <message>
   <source>Week</source>
   <translation>Semaine</translation>
  </message>
  <message>
   <source>Four weeks</source>
   <translation>Quatre semaines</translation>
  </message>
  <message>
   <source>Too little is known to draw a line.</source>
   <translation>On en sait trop peu pour tracer une ligne.</translation>
  </message>
  <message>
   <source>{visits} in one week</source>
   <translation>{visits} en une semaine</translation>
  </message>
  <message numerus="yes">
   <source>{visits} in the last %n weeks</source>
   <translation>
    <numerusform>{visits} sur la dernière semaine</numerusform>
    <numerusform>{visits} sur les %n dernières semaines</numerusform>
   </translation>
  </message>
  <message>
   <source>A week: {first} at first, {last} lately, at most {most}.</source>
   <translation>Par semaine : {first} au début, {last} récemment, {most} au plus.</translation>
  </message>
  <message>
   <source>Visits per four weeks: {first} at first, {last} lately, at most {most}.</source>
   <translation>Visites par quatre semaines : {first} au début, {last} récemment, {most} au plus.</translation>
  </message>
 </context>
 <context>
  <name>VisitsSection</name>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Visits as a table</source>
   <translation>Visites en tableau</translation>
  </message>
  <message>
   <source>Show as calendar</source>
   <translation>Voir en calendrier</translation>
  </message>
  <message>
   <source>Visits and rhythm</source>
   <translation>Visites et rythme</translation>
  </message>
  <message>
   <source>{visits}, no rhythm known yet</source>
   <translation>{visits}, pas encore de rythme connu</translation>
  </message>
  <message>
   <source>{visits}, usually {rhythm}</source>
   <translation>{visits}, d'habitude {rhythm}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Usually takes {items}</source>
   <translation>Prend d'habitude {items}</translation>
  </message>
  <message>
   <source>Lately also takes {items}</source>
   <translation>Prend aussi ces derniers temps {items}</translation>
  </message>
  <message>
   <source>Lately takes {items}</source>
   <translation>Prend ces derniers temps {items}</translation>
  </message>
  <message>
   <source>Day by day since {day}</source>
   <translation>Jour par jour depuis le {day}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Connue</translation>
  </message>
 </context>
 <context>
  <name>WageForm</name>
  <message>
   <source>What an hour costs the shop</source>
   <translation>Ce qu'une heure coûte au commerce</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>That is not a number. Type one, such as 15.</source>
   <translation>Ce n'est pas un nombre. Saisissez-en un, par exemple 15.</translation>
  </message>
 </context>
 <context>
  <name>WallPart</name>
  <message>
   <source>Which month</source>
   <translation>Quel mois</translation>
  </message>
  <message>
   <source>The page for the wall</source>
   <translation>La page pour le mur</translation>
  </message>
  <message>
   <source>One page that may hang where customers see it: no names, and nothing of whom you asked after. This is what will stand on it.</source>
   <translation>Une page qui peut être accrochée là où les clients la voient : pas de noms, et rien sur les personnes dont vous avez pris des nouvelles. Voici ce qui y figurera.</translation>
  </message>
  <message>
   <source>Nothing can be said of this month yet. Choose another, or bring in your till's file.</source>
   <translation>On ne peut encore rien dire de ce mois. Choisissez-en un autre, ou importez le fichier de votre caisse.</translation>
  </message>
  <message>
   <source>Our {month} in numbers</source>
   <translation>Nos chiffres de {month}</translation>
  </message>
 </context>
 <context>
  <name>WeightsPanel</name>
  <message>
   <source>What the engagement score is made of</source>
   <translation>De quoi est fait le score d'attachement</translation>
  </message>
  <message>
   <source>The weights are your choice. A part that weighs 0 is left out; twice as much counts twice.</source>
   <translation>Les poids sont votre choix. Une partie qui pèse 0 est laissée de côté ; deux fois plus compte double.</translation>
  </message>
  <message>
   <source>Change the weights …</source>
   <translation>Modifier les poids …</translation>
  </message>
  <message>
   <source>Back to the usual weights</source>
   <translation>Revenir aux poids habituels</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and 100.</source>
   <translation>Un poids est un nombre entre 0 et 100.</translation>
  </message>
  <message>
   <source>The weights are kept</source>
   <translation>Les poids sont enregistrés</translation>
  </message>
  <message>
   <source>The usual weights hold again</source>
   <translation>Les poids habituels valent à nouveau</translation>
  </message>
 </context>
 <context>
  <name>WhoIsHerePage</name>
  <message>
   <source>Who is here?</source>
   <translation>Qui est là ?</translation>
  </message>
  <message>
   <source>A PIN says who is here. It does not lock the shop: the passphrase does.</source>
   <translation>Un code PIN dit qui est là. Il ne verrouille pas le commerce : c'est la phrase secrète qui le fait.</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>Code PIN</translation>
  </message>
  <message>
   <source>Come in</source>
   <translation>Entrer</translation>
  </message>
  <message>
   <source>Lock the shop</source>
   <translation>Verrouiller le commerce</translation>
  </message>
  <message>
   <source>Use a PIN</source>
   <translation>Utiliser un code PIN</translation>
  </message>
  <message>
   <source>Use the owner's passphrase</source>
   <translation>Utiliser la phrase secrète</translation>
  </message>
  <message>
   <source>Too many PINs in a row were wrong. Now only the owner's passphrase opens.</source>
   <translation>Trop de codes PIN faux de suite. Seule la phrase secrète du responsable ouvre maintenant.</translation>
  </message>
  <message>
   <source>The passphrase of the shop lets the owner in.</source>
   <translation>La phrase secrète du commerce laisse entrer le responsable.</translation>
  </message>
  <message>
   <source>Choose your name and type your PIN.</source>
   <translation>Choisissez votre nom et saisissez votre code PIN.</translation>
  </message>
  <message>
   <source>Please choose your name first.</source>
   <translation>Choisissez d'abord votre nom.</translation>
  </message>
  <message>
   <source>Please type your PIN first.</source>
   <translation>Saisissez d'abord votre code PIN.</translation>
  </message>
  <message>
   <source>That is not the PIN of {name}.</source>
   <translation>Ce n'est pas le code PIN de {name}.</translation>
  </message>
  <message>
   <source>Tries left: {number}</source>
   <translation>Essais restants : {number}</translation>
  </message>
  <message>
   <source>That did not work because of a mistake of ours.</source>
   <translation>Cela n'a pas marché à cause d'une erreur de notre part.</translation>
  </message>
 </context>
 <context>
  <name>WhyPanel</name>
  <message>
   <source>Why this person?</source>
   <translation>Pourquoi cette personne ?</translation>
  </message>
  <message>
   <source>Seen from their visits only. You know them better than any number.</source>
   <translation>Vu seulement d'après ses visites. Vous la connaissez mieux que n'importe quel nombre.</translation>
  </message>
  <message>
   <source>Open the profile</source>
   <translation>Ouvrir le profil</translation>
  </message>
  <message>
   <source>Never suggest</source>
   <translation>Ne jamais suggérer</translation>
  </message>
 </context>
 <context>
  <name>WishPanel</name>
  <message>
   <source>Count more in …</source>
   <translation>En compter d'autres …</translation>
  </message>
  <message>
   <source>Somebody joins …</source>
   <translation>Quelqu'un s'y joint …</translation>
  </message>
  <message>
   <source>Take somebody out …</source>
   <translation>Retirer quelqu'un …</translation>
  </message>
  <message>
   <source>What became of it …</source>
   <translation>Ce qu'il en est advenu …</translation>
  </message>
  <message>
   <source>The same as another …</source>
   <translation>Le même qu'un autre …</translation>
  </message>
  <message>
   <source>Reword …</source>
   <translation>Reformuler …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Le retirer de la liste</translation>
  </message>
  <message>
   <source>Also said as: {words}</source>
   <translation>Dit aussi : {words}</translation>
  </message>
  <message>
   <source>Counted in.</source>
   <translation>Compté.</translation>
  </message>
  <message>
   <source>Taken out.</source>
   <translation>Retiré.</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>C'est enregistré.</translation>
  </message>
  <message>
   <source>Put together.</source>
   <translation>Réunis.</translation>
  </message>
  <message>
   <source>Taken off the list.</source>
   <translation>Retiré de la liste.</translation>
  </message>
  <message>
   <source>They know what became of it.</source>
   <translation>La personne sait ce qu'il en est advenu.</translation>
  </message>
 </context>
 <context>
  <name>WishSection</name>
  <message>
   <source>How we ask after you</source>
   <translation>Comment nous prenons de vos nouvelles</translation>
  </message>
  <message>
   <source>Change the wish</source>
   <translation>Modifier le souhait</translation>
  </message>
  <message>
   <source>Print why we asked after you</source>
   <translation>Imprimer pourquoi nous avons demandé</translation>
  </message>
  <message>
   <source>We do not ask after you. That needs your yes to being noticed when you are missing.</source>
   <translation>Nous ne prenons pas de vos nouvelles. Il faut pour cela votre oui à ce que nous remarquions votre absence.</translation>
  </message>
  <message>
   <source>How soon</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>Days without you</source>
   <translation>Jours sans vous</translation>
  </message>
  <message>
   <source>Leave it empty and we go by your own rhythm.</source>
   <translation>Laissez vide et nous suivons votre propre rythme.</translation>
  </message>
  <message>
   <source>How we may ask</source>
   <translation>Comment nous pouvons demander</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
 </context>
 <context>
  <name>WishesPart</name>
  <message>
   <source>Wishes</source>
   <translation>Souhaits</translation>
  </message>
  <message>
   <source>The wish that is chosen</source>
   <translation>Le souhait choisi</translation>
  </message>
  <message>
   <source>What regulars wish for</source>
   <translation>Ce que souhaitent les habitués</translation>
  </message>
  <message>
   <source>No wishes yet</source>
   <translation>Pas encore de souhaits</translation>
  </message>
  <message>
   <source>Oat milk, a later hour, a class on Tuesdays: what regulars wish for is written down here.</source>
   <translation>Du lait d'avoine, une heure de plus, un cours le mardi : ce que souhaitent les habitués est noté ici.</translation>
  </message>
  <message>
   <source>You asked, we did</source>
   <translation>Vous l'avez demandé, nous l'avons fait</translation>
  </message>
  <message>
   <source>Wish</source>
   <translation>Souhait</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>For the wall: what was wished for and what became of it, without a name.</source>
   <translation>Pour le mur : ce qui a été souhaité et ce qu'il en est advenu, sans nom.</translation>
  </message>
  <message>
   <source>Write a wish down</source>
   <translation>Noter un souhait</translation>
  </message>
  <message>
   <source>Ctrl+N</source>
   <translation>Ctrl+N</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go to the wish that is chosen</source>
   <translation>Aller au souhait choisi</translation>
  </message>
 </context>
 <context>
  <name>WithdrawPanel</name>
  <message>
   <source>No reason is needed. You can say yes anew at any time.</source>
   <translation>Aucune raison n'est nécessaire. Vous pouvez redire oui à tout moment.</translation>
  </message>
  <message>
   <source>Take it back now</source>
   <translation>Retirer maintenant</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Up to {most} characters. What is promised below is added by itself.</source>
   <translation>Jusqu'à {most} caractères. Ce qui est promis plus bas s'ajoute tout seul.</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Vos mots</translation>
  </message>
  <message>
   <source>Do your words ask something else than before?</source>
   <translation>Vos mots demandent-ils autre chose qu'avant ?</translation>
  </message>
  <message>
   <source>No, the same in better words</source>
   <translation>Non, la même chose mieux dite</translation>
  </message>
  <message>
   <source>Yes, something else is asked</source>
   <translation>Oui, on demande autre chose</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Keep in them how long things are kept: {times}.</source>
   <translation>Dites-y aussi combien de temps c'est gardé : {times}.</translation>
  </message>
  <message>
   <source>Please say whether your words ask something else than before.</source>
   <translation>Dites, s'il vous plaît, si vos mots demandent autre chose qu'avant.</translation>
  </message>
  <message>
   <source>The program's words</source>
   <translation>Les mots du programme</translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) agreed to the present words.</source>
   <translation>
    <numerusform>%n personne a accepté les mots actuels.</numerusform>
    <numerusform>%n personnes ont accepté les mots actuels.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The yes of %n person(s) ends at once and they have to be asked again. What they gave is kept unused for {days} days meanwhile, and then deleted. This cannot be taken back.</source>
   <translation>
    <numerusform>Le oui de %n personne prend fin aussitôt et il faut lui redemander. Ce qu'elle a donné est gardé {days} jours sans servir, puis effacé. Cela ne peut pas être annulé.</numerusform>
    <numerusform>Le oui de %n personnes prend fin aussitôt et il faut leur redemander. Ce qu'elles ont donné est gardé {days} jours sans servir, puis effacé. Cela ne peut pas être annulé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save, and ask %n person(s) again</source>
   <translation>
    <numerusform>Enregistrer et redemander à %n personne</numerusform>
    <numerusform>Enregistrer et redemander à %n personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>Show these words from now on</source>
   <translation>Montrer désormais ces mots</translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>What is wished for</source>
   <translation>Ce qui est souhaité</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
 </context>
 <context>
  <name>WordsPanel</name>
  <message>
   <source>These are the words:</source>
   <translation>Voici les mots :</translation>
  </message>
  <message>
   <source>Draft: have a native lawyer read it</source>
   <translation>Projet : à faire relire par un juriste</translation>
  </message>
 </context>
 <context>
  <name>WordsPart</name>
  <message>
   <source>Customers are shown or read these words before they say yes. You may ask in your own way; what is promised to everybody stays, and what somebody agreed to is kept in the very words that they were shown.</source>
   <translation>Ces mots sont montrés ou lus aux clients avant qu'ils disent oui. Vous pouvez demander à votre façon ; ce qui est promis à tous reste, et ce que quelqu'un a accepté est gardé dans les mots mêmes qui lui ont été montrés.</translation>
  </message>
 </context>
 <context>
  <name>WordsStep</name>
  <message>
   <source>Customers are shown or read these words before they say yes, a question of its own for each. They are ready to use, and you may ask in your own words. What they still need is who is responsible for the data: the law wants that said.</source>
   <translation>Ces mots sont montrés ou lus aux clients avant qu'ils disent oui, une question à part pour chaque usage. Ils sont prêts à l'emploi, et vous pouvez demander avec vos propres mots. Il manque encore qui est responsable des données : la loi veut que ce soit dit.</translation>
  </message>
  <message>
   <source>Please say who it is.</source>
   <translation>Dites qui c'est.</translation>
  </message>
  <message>
   <source>Please give an address for letters.</source>
   <translation>Donnez une adresse postale.</translation>
  </message>
  <message>
   <source>Please give a phone number or an e-mail address.</source>
   <translation>Donnez un numéro de téléphone ou une adresse e-mail.</translation>
  </message>
 </context>
 <context>
  <name>WrittenRows</name>
  <message>
   <source>{number} of {total}: {words}</source>
   <translation>{number} sur {total} : {words}</translation>
  </message>
  <message>
   <source>Nobody has written anything yet.</source>
   <translation>Personne n'a encore rien écrit.</translation>
  </message>
  <message>
   <source>Write it down in the log</source>
   <translation>Le noter dans le registre</translation>
  </message>
  <message>
   <source>See it in the log</source>
   <translation>Voir dans le registre</translation>
  </message>
 </context>
 <context>
  <name>_Form</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>_Lines</name>
  <message>
   <source>Remove this figure</source>
   <translation>Retirer ce chiffre</translation>
  </message>
 </context>
 <context>
  <name>_WeightsForm</name>
  <message>
   <source>Keep the weights</source>
   <translation>Enregistrer les poids</translation>
  </message>
 </context>
 <context>
  <name>alerts</name>
  <message>
   <source>Week</source>
   <translation>Semaine</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Prises de nouvelles</translation>
  </message>
  <message>
   <source>There is nothing to draw.</source>
   <translation>Il n'y a rien à dessiner.</translation>
  </message>
  <message>
   <source>Never more than 1 check-in in a week</source>
   <translation>Jamais plus d'une prise de nouvelles par semaine</translation>
  </message>
  <message numerus="yes">
   <source>Never more than %Ln check-ins in a week</source>
   <translation>
    <numerusform>Jamais plus de %Ln prise de nouvelles par semaine</numerusform>
    <numerusform>Jamais plus de %Ln prises de nouvelles par semaine</numerusform>
   </translation>
  </message>
  <message>
   <source>about {number} a week</source>
   <translation>environ {number} par semaine</translation>
  </message>
  <message>
   <source>one week, or two at most</source>
   <translation>une semaine, deux au plus</translation>
  </message>
  <message>
   <source>two weeks</source>
   <translation>deux semaines</translation>
  </message>
  <message>
   <source>two weeks, or three at most (recommended)</source>
   <translation>deux semaines, trois au plus (conseillé)</translation>
  </message>
  <message>
   <source>three weeks</source>
   <translation>trois semaines</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>They stay away for longer than ever, or nearly so.</source>
   <translation>La personne reste absente plus longtemps que jamais, ou presque.</translation>
  </message>
  <message>
   <source>comes less often</source>
   <translation>vient moins souvent</translation>
  </message>
  <message>
   <source>They still come, but clearly less often than in the months before.</source>
   <translation>La personne vient encore, mais nettement moins que les mois d'avant.</translation>
  </message>
  <message>
   <source>has something else than usual</source>
   <translation>prend autre chose que d'habitude</translation>
  </message>
  <message>
   <source>What they nearly always have is missing, or something else took its place.</source>
   <translation>Ce que la personne prend presque toujours manque, ou autre chose a pris sa place.</translation>
  </message>
  <message>
   <source>makes more or less of a visit</source>
   <translation>fait de plus grandes ou petites visites</translation>
  </message>
  <message>
   <source>They buy, book or train clearly more, or clearly less, than they used to.</source>
   <translation>La personne achète, réserve ou s'entraîne nettement plus, ou moins, qu'avant.</translation>
  </message>
  <message>
   <source>comes at other times</source>
   <translation>vient à d'autres moments</translation>
  </message>
  <message>
   <source>They come at other hours, or on other days of the week, than they used to.</source>
   <translation>La personne vient à d'autres heures, ou d'autres jours, qu'avant.</translation>
  </message>
  <message>
   <source>{time}, with 1 regular.</source>
   <translation>{time}, avec 1 habitué.</translation>
  </message>
  <message numerus="yes">
   <source>{time}, with %Ln regulars.</source>
   <translation>
    <numerusform>{time}, avec %Ln habitué.</numerusform>
    <numerusform>{time}, avec %Ln habitués.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to try it on yet: nobody was a regular in that time.</source>
   <translation>Il n'y a encore rien pour l'essayer : personne n'était un habitué pendant cette période.</translation>
  </message>
  <message>
   <source>Your shop is too young to say: there are {days} to look at.</source>
   <translation>Votre commerce est trop jeune pour le dire : il y a {days} à regarder.</translation>
  </message>
  <message>
   <source>Nobody would have been suggested.</source>
   <translation>Personne n'aurait été suggéré.</translation>
  </message>
  <message>
   <source>Of {people} it is known what came next: too few to say more.</source>
   <translation>On sait ce qui a suivi pour {people} : trop peu pour en dire plus.</translation>
  </message>
  <message>
   <source>Not counted: {people} whom you did ask at that time.</source>
   <translation>Pas comptés : {people} dont vous avez pris des nouvelles alors.</translation>
  </message>
  <message>
   <source>They had been silent for about {days}, {times} times as long as usual.</source>
   <translation>Il s'était passé environ {days} sans visite, {times} fois plus que d'habitude.</translation>
  </message>
  <message>
   <source>About 1 check-in a week would have come of it.</source>
   <translation>Cela aurait donné environ 1 prise de nouvelles par semaine.</translation>
  </message>
  <message numerus="yes">
   <source>About %Ln check-ins a week would have come of it.</source>
   <translation>
    <numerusform>Cela aurait donné environ %Ln prise de nouvelles par semaine.</numerusform>
    <numerusform>Cela aurait donné environ %Ln prises de nouvelles par semaine.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About one check-in in %Ln weeks would have come of it.</source>
   <translation>
    <numerusform>Cela aurait donné environ une prise de nouvelles en %Ln semaine.</numerusform>
    <numerusform>Cela aurait donné environ une prise de nouvelles en %Ln semaines.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in in that time.</source>
   <translation>1 prise de nouvelles pendant ce temps.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins in that time.</source>
   <translation>
    <numerusform>%Ln prise de nouvelles pendant ce temps.</numerusform>
    <numerusform>%Ln prises de nouvelles pendant ce temps.</numerusform>
   </translation>
  </message>
  <message>
   <source>{tenths} of 10 came back by themselves within {days} ({some} of {all}).</source>
   <translation>{tenths} sur 10 sont revenus d'eux-mêmes en {days} ({some} sur {all}).</translation>
  </message>
  <message>
   <source>All of them have come again since.</source>
   <translation>Tous sont revenus depuis.</translation>
  </message>
  <message>
   <source>1 person did not come again so far.</source>
   <translation>1 personne n'est pas revenue jusqu'ici.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people did not come again so far.</source>
   <translation>
    <numerusform>%Ln personne n'est pas revenue jusqu'ici.</numerusform>
    <numerusform>%Ln personnes ne sont pas revenues jusqu'ici.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Something was done that this version has no words for ({action})</source>
   <translation>Quelque chose a été fait pour quoi cette version n'a pas de mots ({action})</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Accords</translation>
  </message>
  <message>
   <source>Words that customers are shown</source>
   <translation>Mots montrés à la clientèle</translation>
  </message>
  <message>
   <source>What others may see</source>
   <translation>Ce que d'autres peuvent voir</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientèle</translation>
  </message>
  <message>
   <source>Copies and erasures</source>
   <translation>Copies et effacements</translation>
  </message>
  <message>
   <source>Requests by right</source>
   <translation>Demandes de droit</translation>
  </message>
  <message>
   <source>Emergencies</source>
   <translation>Urgences</translation>
  </message>
  <message>
   <source>Check-ins</source>
   <translation>Prises de nouvelles</translation>
  </message>
  <message>
   <source>Today's list on paper</source>
   <translation>La liste du jour sur papier</translation>
  </message>
  <message>
   <source>How customers want to be asked</source>
   <translation>Comment les clients veulent qu'on les contacte</translation>
  </message>
  <message>
   <source>People to call</source>
   <translation>Personnes à appeler</translation>
  </message>
  <message>
   <source>Away notes</source>
   <translation>Absences annoncées</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <source>What relationships cost</source>
   <translation>Ce que coûtent les relations</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Invitations</translation>
  </message>
  <message>
   <source>Birthdays</source>
   <translation>Anniversaires</translation>
  </message>
  <message>
   <source>Subscriptions</source>
   <translation>Abonnements</translation>
  </message>
  <message>
   <source>Visits by hand</source>
   <translation>Visites à la main</translation>
  </message>
  <message>
   <source>Files brought in</source>
   <translation>Fichiers importés</translation>
  </message>
  <message>
   <source>Seen or heard</source>
   <translation>Nouvelles reçues</translation>
  </message>
  <message>
   <source>Looking who is missing</source>
   <translation>Chercher qui manque</translation>
  </message>
  <message>
   <source>Clean-ups</source>
   <translation>Nettoyages</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Personnes au comptoir</translation>
  </message>
  <message>
   <source>Groups of customers</source>
   <translation>Groupes de la clientèle</translation>
  </message>
  <message>
   <source>Targets and notes beside the numbers</source>
   <translation>Objectifs et notes à côté des chiffres</translation>
  </message>
  <message>
   <source>What people say about the shop</source>
   <translation>Ce qui se dit du commerce</translation>
  </message>
  <message>
   <source>Themes of what people say</source>
   <translation>Thèmes dont on parle</translation>
  </message>
  <message>
   <source>Changes in the shop</source>
   <translation>Changements dans le commerce</translation>
  </message>
  <message>
   <source>Mistakes put right</source>
   <translation>Erreurs rattrapées</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Enquêtes</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Liste de souhaits</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Votes</translation>
  </message>
  <message>
   <source>Copies of the shop</source>
   <translation>Copies du commerce</translation>
  </message>
  <message>
   <source>Everything in open formats</source>
   <translation>Tout en formats ouverts</translation>
  </message>
  <message>
   <source>Checks of the shop</source>
   <translation>Vérifications du commerce</translation>
  </message>
  <message>
   <source>Who is responsible</source>
   <translation>Qui est responsable</translation>
  </message>
  <message>
   <source>The shop's profile</source>
   <translation>Profil du commerce</translation>
  </message>
  <message>
   <source>Whom to be told about</source>
   <translation>De qui vous parler</translation>
  </message>
  <message>
   <source>Passphrase and keys</source>
   <translation>Phrase secrète et clés</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Quelqu'un d'effacé</translation>
  </message>
  <message>
   <source>Customer {number}</source>
   <translation>Personne {number}</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>responsable</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>équipe</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>{who} agreed: {purpose}</source>
   <translation>{who} a accepté : {purpose}</translation>
  </message>
  <message>
   <source>{who} agreed again: {purpose}</source>
   <translation>{who} a de nouveau accepté : {purpose}</translation>
  </message>
  <message>
   <source>{who} said no: {purpose}</source>
   <translation>{who} a dit non : {purpose}</translation>
  </message>
  <message>
   <source>{who} took a yes back: {purpose}</source>
   <translation>{who} a retiré un oui : {purpose}</translation>
  </message>
  <message>
   <source>A file of agreements was brought in: {events} from {rows} rows</source>
   <translation>Un fichier d'accords a été importé : {events} sur {rows} lignes</translation>
  </message>
  <message>
   <source>Agreements that ended by their date: {expired}; not renewed, so what they kept was deleted: {over}</source>
   <translation>Accords arrivés à leur terme : {expired} ; non renouvelés, donc ce qu'ils gardaient a été effacé : {over}</translation>
  </message>
  <message>
   <source>New words for customers were taken over: {added}; agreements to ask for again: {to_renew}</source>
   <translation>Nouveaux mots pour la clientèle : {added} ; accords à redemander : {to_renew}</translation>
  </message>
  <message>
   <source>Own words for customers: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>Propres mots pour la clientèle : {purpose}, {language} (version {version}) ; accords à redemander : {to_renew}</translation>
  </message>
  <message>
   <source>The program's words again: {purpose}, {language} (version {version}); agreements to ask for again: {to_renew}</source>
   <translation>De nouveau les mots du programme : {purpose}, {language} (version {version}) ; accords à redemander : {to_renew}</translation>
  </message>
  <message>
   <source>Own words were compared with newer ones of the program: {purpose}, {language}</source>
   <translation>Des mots propres ont été comparés à de plus récents du programme : {purpose}, {language}</translation>
  </message>
  <message>
   <source>{who} agreed to having something shown</source>
   <translation>{who} a accepté que quelque chose soit montré</translation>
  </message>
  <message>
   <source>Something of {who} is shown</source>
   <translation>Quelque chose de {who} est montré</translation>
  </message>
  <message>
   <source>{who} took the yes to having something shown back</source>
   <translation>{who} a retiré son oui à montrer quelque chose</translation>
  </message>
  <message>
   <source>Something that was shown was taken down</source>
   <translation>Quelque chose qui était montré a été décroché</translation>
  </message>
  <message>
   <source>Words and photos whose yes does not hold any more: {pieces}</source>
   <translation>Mots et photos dont le oui ne vaut plus : {pieces}</translation>
  </message>
  <message>
   <source>{who} said how they want to be asked after</source>
   <translation>{who} a dit comment prendre de ses nouvelles</translation>
  </message>
  <message>
   <source>{who} named somebody to call</source>
   <translation>{who} a nommé quelqu'un à appeler</translation>
  </message>
  <message>
   <source>{who} does not name somebody to call any more</source>
   <translation>{who} ne nomme plus personne à appeler</translation>
  </message>
  <message>
   <source>Whom {who} named was told about it</source>
   <translation>La personne nommée par {who} a été prévenue</translation>
  </message>
  <message>
   <source>Whom {who} named does not want to be called</source>
   <translation>La personne nommée par {who} ne veut pas être appelée</translation>
  </message>
  <message>
   <source>Whom {who} named was called</source>
   <translation>La personne nommée par {who} a été appelée</translation>
  </message>
  <message>
   <source>{who} was added</source>
   <translation>{who} a été ajouté</translation>
  </message>
  <message>
   <source>What {who} said about being of age was written down</source>
   <translation>Ce que {who} a dit de sa majorité a été noté</translation>
  </message>
  <message>
   <source>Details of {who} were changed</source>
   <translation>Les informations de {who} ont été modifiées</translation>
  </message>
  <message>
   <source>Whether {who} may be suggested was changed</source>
   <translation>Le fait de suggérer ou non {who} a été modifié</translation>
  </message>
  <message>
   <source>Another record was put together with {who}; visits: {visits}</source>
   <translation>Une autre fiche a été réunie avec {who} ; visites : {visits}</translation>
  </message>
  <message>
   <source>{who} and a record that looks alike were said to be two people</source>
   <translation>{who} et une fiche semblable ont été dites deux personnes</translation>
  </message>
  <message>
   <source>That {who} and a record that looks alike are two was taken back</source>
   <translation>Il n'est plus dit que {who} et une fiche semblable sont deux personnes</translation>
  </message>
  <message>
   <source>{who} and a record put together with them were parted again</source>
   <translation>{who} et une fiche réunie avec la sienne ont été de nouveau séparées</translation>
  </message>
  <message>
   <source>What is known of {who} is only stored from now on</source>
   <translation>Ce qu'on sait de {who} est désormais seulement conservé</translation>
  </message>
  <message>
   <source>What is known of {who} may be used again</source>
   <translation>Ce qu'on sait de {who} peut de nouveau être utilisé</translation>
  </message>
  <message>
   <source>Everything about {who} was read out for a copy</source>
   <translation>Tout ce qui concerne {who} a été lu pour une copie</translation>
  </message>
  <message>
   <source>{who}: everything about this person was erased</source>
   <translation>{who} : tout ce qui concerne cette personne a été effacé</translation>
  </message>
  <message>
   <source>A visit of {who} was recorded by hand</source>
   <translation>Une visite de {who} a été notée à la main</translation>
  </message>
  <message>
   <source>A visit of {who} was taken back</source>
   <translation>Une visite de {who} a été annulée</translation>
  </message>
  <message>
   <source>{who} was seen or heard</source>
   <translation>Des nouvelles de {who} ont été reçues</translation>
  </message>
  <message>
   <source>That {who} was seen or heard was taken back</source>
   <translation>Des nouvelles de {who} ont été annulées</translation>
  </message>
  <message>
   <source>{who} will be away; days: {days}</source>
   <translation>{who} sera absent ; jours : {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was removed</source>
   <translation>Une absence annoncée de {who} a été retirée</translation>
  </message>
  <message>
   <source>{who} has an appointment; days until then: {days}</source>
   <translation>{who} a un rendez-vous ; jours d'ici là : {days}</translation>
  </message>
  <message>
   <source>A file of appointments was brought in: {kept} kept from {rows} rows</source>
   <translation>Un fichier de rendez-vous a été importé : {kept} gardés sur {rows} lignes</translation>
  </message>
  <message>
   <source>An appointment or subscription of {who} was removed</source>
   <translation>Un rendez-vous ou abonnement de {who} a été retiré</translation>
  </message>
  <message>
   <source>What was noted on an appointment of {who} was taken back</source>
   <translation>Ce qui était noté d'un rendez-vous de {who} a été annulé</translation>
  </message>
  <message>
   <source>{who} has a subscription; days until its end: {days}</source>
   <translation>{who} a un abonnement ; jours jusqu'à sa fin : {days}</translation>
  </message>
  <message>
   <source>An away note of {who} was taken back</source>
   <translation>Une absence annoncée de {who} a été annulée</translation>
  </message>
  <message>
   <source>{who} was wished a happy birthday</source>
   <translation>Anniversaire souhaité : {who}</translation>
  </message>
  <message>
   <source>A birthday greeting to {who} was taken back</source>
   <translation>Un vœu d'anniversaire a été annulé : {who}</translation>
  </message>
  <message>
   <source>{who} was found to be worth a hello</source>
   <translation>{who} méritait un bonjour</translation>
  </message>
  <message>
   <source>{who} was asked after: {outcome}</source>
   <translation>On a pris des nouvelles de {who} : {outcome}</translation>
  </message>
  <message>
   <source>{who} could not be reached ({channel})</source>
   <translation>{who} n'a pas pu être joint ({channel})</translation>
  </message>
  <message>
   <source>A hello to {who} was put off</source>
   <translation>Un bonjour à {who} a été reporté</translation>
  </message>
  <message>
   <source>For {who} it was no reason to worry</source>
   <translation>Pour {who}, il n'y avait pas de quoi s'inquiéter</translation>
  </message>
  <message>
   <source>What was noted on a hello to {who} was taken back</source>
   <translation>Ce qui était noté d'un bonjour à {who} a été annulé</translation>
  </message>
  <message>
   <source>Today's list went onto paper or into a file; people on it: {people}</source>
   <translation>La liste du jour est allée sur papier ou dans un fichier ; personnes : {people}</translation>
  </message>
  <message>
   <source>The program looked who is missing; new: {opened}, ended: {closed}</source>
   <translation>Le programme a cherché qui manque ; nouveaux : {opened}, terminés : {closed}</translation>
  </message>
  <message>
   <source>The program looked who was missing on a past day; people: {customers}</source>
   <translation>Le programme a cherché qui manquait un jour passé ; personnes : {customers}</translation>
  </message>
  <message>
   <source>{who} asked by right: {kind}</source>
   <translation>{who} a demandé : {kind}</translation>
  </message>
  <message>
   <source>More time was taken for what {who} asked: {kind}</source>
   <translation>Plus de temps a été pris pour la demande de {who} : {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was answered: {kind}</source>
   <translation>La demande de {who} a reçu une réponse : {kind}</translation>
  </message>
  <message>
   <source>What {who} asked was declined: {kind}</source>
   <translation>La demande de {who} a été refusée : {kind}</translation>
  </message>
  <message>
   <source>A request of {who} was put back to how it stood</source>
   <translation>Une demande de {who} a été remise comme elle était</translation>
  </message>
  <message>
   <source>In an emergency it was looked up how to reach {who}</source>
   <translation>En urgence, on a cherché comment joindre {who}</translation>
  </message>
  <message>
   <source>{who} was told what was looked up in an emergency</source>
   <translation>{who} a été informé de ce qui a été cherché en urgence</translation>
  </message>
  <message>
   <source>What was kept long enough was taken out: {counts}</source>
   <translation>Effacé car gardé assez longtemps : {counts}</translation>
  </message>
  <message>
   <source>How long things are kept was changed</source>
   <translation>La durée de conservation a été changée</translation>
  </message>
  <message>
   <source>Who is responsible for the data was written down</source>
   <translation>Le responsable des données a été noté</translation>
  </message>
  <message>
   <source>What a relationship cost was written down</source>
   <translation>Ce qu'a coûté une relation a été noté</translation>
  </message>
  <message>
   <source>A line of what relationships cost was removed</source>
   <translation>Une ligne de ce que coûtent les relations a été retirée</translation>
  </message>
  <message>
   <source>What an hour costs was changed</source>
   <translation>Ce que coûte une heure a été changé</translation>
  </message>
  <message>
   <source>Invitation {invitation} was drawn; on the list: {invited}, left out by the draw: {left_out}</source>
   <translation>L'invitation {invitation} a été tirée au sort ; invités : {invited}, laissés de côté par le sort : {left_out}</translation>
  </message>
  <message>
   <source>Everybody of invitation {invitation} was invited</source>
   <translation>Toute la liste de l'invitation {invitation} a été invitée</translation>
  </message>
  <message>
   <source>Invitation {invitation}: written down that they were invited</source>
   <translation>Invitation {invitation} : noté que cette personne a été invitée</translation>
  </message>
  <message>
   <source>Invitation {invitation}: not invited after all</source>
   <translation>Invitation {invitation} : finalement pas invitée</translation>
  </message>
  <message>
   <source>Invitation {invitation} was opened again</source>
   <translation>L'invitation {invitation} a été rouverte</translation>
  </message>
  <message>
   <source>The list of invitation {invitation} was put on paper, into a file or copied; people on it: {people}</source>
   <translation>La liste de l'invitation {invitation} a été mise sur papier, dans un fichier ou copiée ; personnes : {people}</translation>
  </message>
  <message>
   <source>Invitation {invitation} was taken back</source>
   <translation>L'invitation {invitation} a été annulée</translation>
  </message>
  <message>
   <source>Whom to be told about was changed: about {capacity} a week</source>
   <translation>Ce qui vous est signalé a été changé : environ {capacity} par semaine</translation>
  </message>
  <message>
   <source>The shop's profile was changed</source>
   <translation>Le profil du commerce a été modifié</translation>
  </message>
  <message>
   <source>A till export was brought in: {kept} visits kept from {rows} rows</source>
   <translation>Un export de caisse a été importé : {kept} visites gardées sur {rows} lignes</translation>
  </message>
  <message>
   <source>Everything was saved in open formats; customers: {customers}, visits: {visits}</source>
   <translation>Tout a été enregistré en formats ouverts ; personnes : {customers}, visites : {visits}</translation>
  </message>
  <message>
   <source>A copy of the shop was saved; copies that are listed now: {copies}</source>
   <translation>Une copie du commerce a été enregistrée ; copies dans la liste : {copies}</translation>
  </message>
  <message>
   <source>A copy of the shop could not be saved</source>
   <translation>Une copie du commerce n'a pas pu être enregistrée</translation>
  </message>
  <message>
   <source>A copy of the shop was taken off the list; left: {copies}</source>
   <translation>Une copie du commerce a été retirée de la liste ; restent : {copies}</translation>
  </message>
  <message>
   <source>The shop was checked; findings: {findings}, rehearsals that failed: {problems}</source>
   <translation>Le commerce a été vérifié ; constats : {findings}, essais manqués : {problems}</translation>
  </message>
  <message>
   <source>Somebody new can be at the counter now ({role})</source>
   <translation>Quelqu'un de plus peut maintenant être au comptoir ({role})</translation>
  </message>
  <message>
   <source>Somebody at the counter has another PIN</source>
   <translation>Quelqu'un au comptoir a un autre code PIN</translation>
  </message>
  <message>
   <source>Somebody is not at the counter any more</source>
   <translation>Quelqu'un n'est plus au comptoir</translation>
  </message>
  <message>
   <source>The counter was handed over ({role})</source>
   <translation>Le comptoir a changé de main ({role})</translation>
  </message>
  <message>
   <source>Somebody took over at the counter ({role})</source>
   <translation>Quelqu'un a pris le comptoir ({role})</translation>
  </message>
  <message>
   <source>A wrong PIN was typed at the counter; tries left: {tries_left}</source>
   <translation>Un code PIN faux a été saisi au comptoir ; essais restants : {tries_left}</translation>
  </message>
  <message>
   <source>The owner took over with the passphrase</source>
   <translation>Le responsable a pris la main avec la phrase secrète</translation>
  </message>
  <message>
   <source>Group {group} of customers was saved</source>
   <translation>Le groupe {group} de la clientèle a été enregistré</translation>
  </message>
  <message>
   <source>Group {group} of customers has another name</source>
   <translation>Le groupe {group} de la clientèle a un autre nom</translation>
  </message>
  <message>
   <source>Group {group} of customers was deleted; nobody in it was touched</source>
   <translation>Le groupe {group} de la clientèle a été supprimé ; rien n'a été changé pour les personnes</translation>
  </message>
  <message>
   <source>A target was set: {measure}</source>
   <translation>Un objectif a été fixé : {measure}</translation>
  </message>
  <message>
   <source>A target was taken away: {measure}</source>
   <translation>Un objectif a été retiré : {measure}</translation>
  </message>
  <message>
   <source>The weights of the engagement score were changed</source>
   <translation>Les poids du score d'attachement ont été modifiés</translation>
  </message>
  <message>
   <source>A figure of others was written down: {measure}</source>
   <translation>Un chiffre d'autrui a été noté : {measure}</translation>
  </message>
  <message>
   <source>A figure of others was taken out: {measure}</source>
   <translation>Un chiffre d'autrui a été retiré : {measure}</translation>
  </message>
  <message>
   <source>A note was put on the time line</source>
   <translation>Une note a été mise sur la ligne du temps</translation>
  </message>
  <message>
   <source>A note on the time line was changed</source>
   <translation>Une note de la ligne du temps a été modifiée</translation>
  </message>
  <message>
   <source>A note was taken off the time line</source>
   <translation>Une note a été retirée de la ligne du temps</translation>
  </message>
  <message>
   <source>Something that was said about the shop was written down: {kind}</source>
   <translation>Quelque chose qui a été dit du commerce a été noté : {kind}</translation>
  </message>
  <message>
   <source>Something that was written down about the shop was taken out again</source>
   <translation>Quelque chose qui avait été noté sur le commerce a été retiré</translation>
  </message>
  <message>
   <source>What was taken out of what people said was put in again</source>
   <translation>Ce qui avait été retiré de ce que les gens disent a été remis</translation>
  </message>
  <message>
   <source>Somebody began with what was said about the shop</source>
   <translation>Quelqu'un a commencé à s'occuper de ce qui a été dit du commerce</translation>
  </message>
  <message>
   <source>What somebody began with was put back</source>
   <translation>Ce que quelqu'un avait commencé a été remis en attente</translation>
  </message>
  <message>
   <source>Who sees to what was said was changed, or by when</source>
   <translation>La personne qui s'en occupe, ou le délai, a changé</translation>
  </message>
  <message>
   <source>What an entry is about was changed</source>
   <translation>Ce dont parle une note a été changé</translation>
  </message>
  <message>
   <source>A first word was said to whoever spoke up</source>
   <translation>Un premier mot a été dit à la personne qui avait parlé</translation>
  </message>
  <message>
   <source>It was said honestly why something stays as it is</source>
   <translation>Il a été dit franchement pourquoi une chose reste comme elle est</translation>
  </message>
  <message>
   <source>What was said was put right by a change</source>
   <translation>Ce qui avait été dit a été réglé par un changement</translation>
  </message>
  <message>
   <source>Whoever spoke up heard what came of it</source>
   <translation>La personne qui avait parlé a su ce que cela a donné</translation>
  </message>
  <message>
   <source>A step with what was said was taken back</source>
   <translation>Une étape de ce qui avait été dit a été annulée</translation>
  </message>
  <message>
   <source>A picture or page was put beside what was said</source>
   <translation>Une image ou une page a été jointe à ce qui avait été dit</translation>
  </message>
  <message>
   <source>A picture or page was taken out</source>
   <translation>Une image ou une page a été retirée</translation>
  </message>
  <message>
   <source>Theme {theme} has another name</source>
   <translation>Le thème {theme} a un autre nom</translation>
  </message>
  <message>
   <source>Themes were put together into theme {theme}; others: {themes}</source>
   <translation>Des thèmes ont été réunis dans le thème {theme} ; autres : {themes}</translation>
  </message>
  <message>
   <source>Themes that were put together into theme {theme} were parted again</source>
   <translation>Les thèmes réunis dans le thème {theme} ont été séparés</translation>
  </message>
  <message>
   <source>Change {change} was planned</source>
   <translation>Le changement {change} a été prévu</translation>
  </message>
  <message>
   <source>What change {change} is about was said anew</source>
   <translation>Ce dont il s'agit dans le changement {change} a été redit</translation>
  </message>
  <message>
   <source>Change {change} was made; entries that it put right: {entries}</source>
   <translation>Le changement {change} a été fait ; notes qu'il a réglées : {entries}</translation>
  </message>
  <message>
   <source>Change {change} was not made after all</source>
   <translation>Le changement {change} n'a finalement pas été fait</translation>
  </message>
  <message>
   <source>Change {change} is not to be made any more</source>
   <translation>Le changement {change} ne se fera plus</translation>
  </message>
  <message>
   <source>Something went wrong and is to be put right</source>
   <translation>Quelque chose s'est mal passé et doit être rattrapé</translation>
  </message>
  <message>
   <source>Something was offered to put a mistake right</source>
   <translation>Quelque chose a été proposé pour rattraper une erreur</translation>
  </message>
  <message>
   <source>A mistake was put right</source>
   <translation>Une erreur a été rattrapée</translation>
  </message>
  <message>
   <source>A step in putting a mistake right was taken back</source>
   <translation>Une étape du rattrapage d'une erreur a été annulée</translation>
  </message>
  <message>
   <source>A mistake that was written down was taken out again</source>
   <translation>Une erreur qui avait été notée a été retirée</translation>
  </message>
  <message>
   <source>What staff may offer by themselves was changed</source>
   <translation>Ce que l'équipe peut proposer d'elle-même a changé</translation>
  </message>
  <message>
   <source>Survey {survey} was written</source>
   <translation>L'enquête {survey} a été écrite</translation>
  </message>
  <message>
   <source>Survey {survey} was thrown away before anybody was asked</source>
   <translation>L'enquête {survey} a été jetée avant que quelqu'un soit sollicité</translation>
  </message>
  <message>
   <source>Survey {survey} got new words</source>
   <translation>L'enquête {survey} a reçu d'autres mots</translation>
  </message>
  <message>
   <source>Survey {survey} was started, stopped or put back</source>
   <translation>L'enquête {survey} a été lancée, arrêtée ou remise comme avant</translation>
  </message>
  <message>
   <source>How surveys are asked was changed: {rest_days} days of rest, {a_day} people a day</source>
   <translation>La manière de solliciter a changé : jours de repos : {rest_days}, personnes par jour : {a_day}</translation>
  </message>
  <message>
   <source>{who} was asked survey {survey}</source>
   <translation>L'enquête {survey} a été posée à {who}</translation>
  </message>
  <message>
   <source>{who} was not asked survey {survey} after all</source>
   <translation>L'enquête {survey} n'a finalement pas été posée à {who}</translation>
  </message>
  <message>
   <source>Survey {survey} was answered</source>
   <translation>Quelqu'un a répondu à l'enquête {survey}</translation>
  </message>
  <message>
   <source>An answer to survey {survey} was taken back</source>
   <translation>Une réponse à l'enquête {survey} a été retirée</translation>
  </message>
  <message>
   <source>The passphrase was changed</source>
   <translation>La phrase secrète a été changée</translation>
  </message>
  <message>
   <source>The recovery code was replaced</source>
   <translation>Le code de secours a été remplacé</translation>
  </message>
  <message>
   <source>All keys were replaced and everything was encrypted anew</source>
   <translation>Toutes les clés ont été remplacées et tout a été chiffré de nouveau</translation>
  </message>
  <message>
   <source>The sign-in of a computer was allowed to open the shop</source>
   <translation>La session d'un ordinateur peut ouvrir le commerce</translation>
  </message>
  <message>
   <source>No computer's sign-in opens the shop any more</source>
   <translation>Plus aucune session d'ordinateur n'ouvre le commerce</translation>
  </message>
  <message>
   <source>Wish {wish} was put on the list</source>
   <translation>Le souhait {wish} a été mis sur la liste</translation>
  </message>
  <message>
   <source>{who} put a wish on the list</source>
   <translation>{who} a mis un souhait sur la liste</translation>
  </message>
  <message>
   <source>{who} joined a wish</source>
   <translation>{who} s'est joint à un souhait</translation>
  </message>
  <message>
   <source>{who} does not wish something any more</source>
   <translation>{who} ne souhaite plus quelque chose</translation>
  </message>
  <message>
   <source>Votes without a name for wish {wish}: {more}</source>
   <translation>Voix sans nom pour le souhait {wish} : {more}</translation>
  </message>
  <message>
   <source>A wish has other words</source>
   <translation>Un souhait a d'autres mots</translation>
  </message>
  <message>
   <source>Wish {wish} stands at: {state}</source>
   <translation>Le souhait {wish} en est à : {state}</translation>
  </message>
  <message>
   <source>Wish {wish} was put together with wish {into}</source>
   <translation>Le souhait {wish} a été réuni au souhait {into}</translation>
  </message>
  <message>
   <source>Wish {wish} stands by itself again</source>
   <translation>Le souhait {wish} est de nouveau à part</translation>
  </message>
  <message>
   <source>{who} was told what became of a wish</source>
   <translation>{who} sait ce qu'il est advenu d'un souhait</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a wish</source>
   <translation>{who} ne sait pas encore ce qu'il est advenu d'un souhait</translation>
  </message>
  <message>
   <source>Wish {wish} was taken off the list</source>
   <translation>Le souhait {wish} a été retiré de la liste</translation>
  </message>
  <message>
   <source>Wish {wish} is on the list again</source>
   <translation>Le souhait {wish} est de nouveau sur la liste</translation>
  </message>
  <message>
   <source>Poll {poll} was begun</source>
   <translation>Le vote {poll} a commencé</translation>
  </message>
  <message>
   <source>{who} chose something in a poll</source>
   <translation>{who} a choisi dans un vote</translation>
  </message>
  <message>
   <source>{who} took a choice in a poll back</source>
   <translation>{who} a retiré son choix dans un vote</translation>
  </message>
  <message>
   <source>Votes without a name in poll {poll}: {more}</source>
   <translation>Voix sans nom dans le vote {poll} : {more}</translation>
  </message>
  <message>
   <source>Poll {poll} runs until {until}</source>
   <translation>Le vote {poll} dure jusqu'au {until}</translation>
  </message>
  <message>
   <source>What became of poll {poll} was written down</source>
   <translation>Ce qu'il est advenu du vote {poll} a été noté</translation>
  </message>
  <message>
   <source>What became of poll {poll} was taken back</source>
   <translation>Ce qu'il est advenu du vote {poll} a été retiré</translation>
  </message>
  <message>
   <source>{who} was told what became of a poll</source>
   <translation>{who} sait ce qu'il est advenu d'un vote</translation>
  </message>
  <message>
   <source>{who} was not told after all what became of a poll</source>
   <translation>{who} ne sait pas encore ce qu'il est advenu d'un vote</translation>
  </message>
  <message>
   <source>Poll {poll} was taken off the list</source>
   <translation>Le vote {poll} a été retiré de la liste</translation>
  </message>
  <message>
   <source>Poll {poll} is on the list again</source>
   <translation>Le vote {poll} est de nouveau sur la liste</translation>
  </message>
 </context>
 <context>
  <name>birthdays</name>
  <message>
   <source>Birthdays around now</source>
   <translation>Anniversaires de ces jours-ci</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>{near}: {day}</source>
   <translation>{near} : {day}</translation>
  </message>
  <message>
   <source>{name}, {when}</source>
   <translation>{name}, {when}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} was greeted.</source>
   <translation>Anniversaire souhaité : {name}.</translation>
  </message>
 </context>
 <context>
  <name>charts</name>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>Probably between</source>
   <translation>Probablement entre</translation>
  </message>
  <message>
   <source>Of how many</source>
   <translation>Sur combien</translation>
  </message>
  <message>
   <source>{name}, lower end</source>
   <translation>{name}, borne basse</translation>
  </message>
  <message>
   <source>{name}, upper end</source>
   <translation>{name}, borne haute</translation>
  </message>
  <message>
   <source>{name}, of how many</source>
   <translation>{name}, sur combien</translation>
  </message>
  <message>
   <source>There is nothing to show yet.</source>
   <translation>Il n'y a encore rien à montrer.</translation>
  </message>
  <message>
   <source>{point}: {value}</source>
   <translation>{point} : {value}</translation>
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
   <translation>{value}, entre {low} et {high}</translation>
  </message>
  <message>
   <source>{value} (of {n})</source>
   <translation>{value} (sur {n})</translation>
  </message>
  <message>
   <source>{series}: {words}</source>
   <translation>{series} : {words}</translation>
  </message>
  <message>
   <source>Only one is known: {point}, {value}.</source>
   <translation>Un seul est connu : {point}, {value}.</translation>
  </message>
  <message>
   <source>All the same: {value}.</source>
   <translation>Tous pareils : {value}.</translation>
  </message>
  <message>
   <source>The same all the time, from {first} to {last}: {value}.</source>
   <translation>Toujours pareil, de {first} à {last} : {value}.</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last}); lowest {low_value} ({low}), highest {high_value} ({high}).</source>
   <translation>De {first_value} ({first}) à {last_value} ({last}) ; minimum {low_value} ({low}), maximum {high_value} ({high}).</translation>
  </message>
  <message>
   <source>Highest {high_value} ({high}), lowest {low_value} ({low}).</source>
   <translation>Maximum {high_value} ({high}), minimum {low_value} ({low}).</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln fois</numerusform>
    <numerusform>%Ln fois</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>counting</name>
  <message>
   <source>Hellos this week: people whom you marked as done, away or “this is wrong” in the last {days} days. Who came back without you does not count.</source>
   <translation>Bonjours cette semaine : les personnes marquées faites, absentes ou « C'est une erreur » ces {days} derniers jours. Qui est revenu sans vous ne compte pas.</translation>
  </message>
  <message>
   <source>Put off: people whom you wanted to see again on a later day.</source>
   <translation>Reportés : les personnes que vous vouliez revoir un autre jour.</translation>
  </message>
  <message>
   <source>You look out for: adults whose yes to being noticed holds today. Nobody else is looked at, and nobody else can be in the list.</source>
   <translation>Vous veillez sur : les adultes dont le oui vaut aujourd'hui. Personne d'autre n'est regardé, ni ne peut être dans la liste.</translation>
  </message>
  <message>
   <source>Visits until: the newest day of which any visit is known, from a file or by hand. Absences are judged as of that day, so that a file that is missing makes nobody look missing.</source>
   <translation>Visites jusqu'au : le jour le plus récent dont une visite est connue, d'un fichier ou à la main. Les absences sont jugées à ce jour, pour qu'un fichier manquant ne fasse paraître personne absent.</translation>
  </message>
  <message>
   <source>Visits that are kept: of all visits in the {days} days up to the newest one, those of people who agreed to have them kept. The others are counted as a number of the day; nothing else is kept of them.</source>
   <translation>Visites gardées : de toutes les visites des {days} jours jusqu'à la plus récente, celles de personnes qui l'ont accepté. Les autres comptent comme un nombre du jour ; rien d'autre n'en est gardé.</translation>
  </message>
  <message>
   <source>People known: everybody in this shop who was not erased. “Never agreed” are those who did not say yes to anything, and did not say no in the last {months} months.</source>
   <translation>Personnes connues : toutes celles de ce commerce qui n'ont pas été effacées. « N'a jamais rien accepté » : celles qui n'ont dit oui à rien, ni non ces {months} derniers mois.</translation>
  </message>
  <message>
   <source>In the table everybody counts once in each line, by the last thing that they said about it. “Ending” ends within {days} days. Who is to be asked again said yes once, and it ran out or the words changed. A no and a yes that was taken back count together.</source>
   <translation>Dans le tableau, chaque personne compte une fois par ligne, d'après ce qu'elle a dit en dernier. « Expire » finit dans les {days} jours. Qui est à redemander a dit oui une fois, et c'est expiré ou les mots ont changé. Un non et un oui retiré comptent ensemble.</translation>
  </message>
  <message>
   <source>Check-ins: the last year is gone through day by day, knowing on each day only what was known by then, with the settings above and everybody who may be looked out for now. Nothing of it is stored.</source>
   <translation>Prises de nouvelles : l'année passée est parcourue jour après jour, chaque jour avec ce qui était su alors, avec les réglages ci-dessus et tous ceux sur qui on peut veiller maintenant. Rien n'en est gardé.</translation>
  </message>
  <message>
   <source>Came back by themselves: a visit within so many days, without anybody having asked in between. For those a hello would not have been needed.</source>
   <translation>Revenus d'eux-mêmes : une visite dans ces jours, sans que personne ait demandé entre-temps. Pour eux, un bonjour n'aurait pas été nécessaire.</translation>
  </message>
  <message>
   <source>Counted are only absences of which the next {days} days are known, and whom you did not ask at that time. With fewer than {people} such people no share is said: one of them would weigh too much.</source>
   <translation>Ne comptent que les absences dont les {days} jours suivants sont connus, et pour lesquelles vous n'avez pas demandé alors. Avec moins de {people} personnes, aucune part n'est dite : une seule pèserait trop.</translation>
  </message>
  <message>
   <source>How long they had been silent is the middle one of all, in opening days; days on which the shop is closed and days announced as away do not count.</source>
   <translation>La durée sans visite est la valeur du milieu, en jours d'ouverture ; les jours de fermeture et les absences annoncées ne comptent pas.</translation>
  </message>
  <message>
   <source>Visits: all that are known of this person; several on one day are one for the rhythm.</source>
   <translation>Visites : toutes celles connues de cette personne ; plusieurs le même jour comptent pour une dans le rythme.</translation>
  </message>
  <message>
   <source>Usually every so many days: the mean of the opening days between their visits, where newer ones weigh more (half as much for every {gaps} visits back). Closed days and days announced as away do not count. It is said in days of the calendar. With few visits it is a cautious guess.</source>
   <translation>D'habitude tous les tant de jours : la moyenne des jours d'ouverture entre ses visites, les récentes pesant plus (moitié moins toutes les {gaps} visites en arrière). Fermetures et absences annoncées ne comptent pas. C'est dit en jours du calendrier. Avec peu de visites, c'est une estimation prudente.</translation>
  </message>
  <message>
   <source>Mostly on a weekday: two thirds or more of the last {visits} visits, and of six at least, were on it.</source>
   <translation>Surtout un jour de la semaine : deux tiers ou plus des {visits} dernières visites, et d'au moins six, y sont tombés.</translation>
  </message>
  <message>
   <source>Usually takes: what was on at least {share}% of all visits whose orders are still kept, and on at least {least} of the last {visits} visits. Lately takes: what was on as many of the last, but on fewer of all.</source>
   <translation>Prend d'habitude : ce qui figurait à au moins {share} % de toutes les visites dont les commandes sont encore gardées, et à au moins {least} des {visits} dernières visites. Prend ces derniers temps : ce qui figurait à autant des dernières, mais à moins de toutes.</translation>
  </message>
  <message>
   <source>Everything was counted, so nothing about it is estimated.</source>
   <translation>Tout a été compté : rien n'est estimé.</translation>
  </message>
  <message>
   <source>It comes from a model of how customers come and go, which needs {needed} customers who came more than once. In 95 of 100 shops the truth lies between the two ends; what seasons do is not in it.</source>
   <translation>Il vient d'un modèle de la façon dont les clients vont et viennent, qui demande {needed} clients venus plus d'une fois. Dans 95 commerces sur 100, la vérité se trouve entre les deux bornes ; ce que font les saisons n'y est pas.</translation>
  </message>
  <message>
   <source>Few people make a number unsure: in 95 of 100 shops the truth lies between the two ends. With fewer than {needed} nothing is said. Who did not answer or is not known is in neither.</source>
   <translation>Avec peu de personnes, un chiffre est incertain : dans 95 commerces sur 100, la vérité se trouve entre les deux bornes. Avec moins de {needed}, rien n'est dit. Qui n'a pas répondu ou n'est pas connu ne compte pas.</translation>
  </message>
  <message>
   <source>Of all answers to “How satisfied are you?” from 1 to 5, those of 4 and 5.</source>
   <translation>De toutes les réponses à « Êtes-vous satisfait de nous ? » de 1 à 5, celles de 4 et 5.</translation>
  </message>
  <message>
   <source>Somebody who answered several times counts as one person.</source>
   <translation>Qui a répondu plusieurs fois compte pour une personne.</translation>
  </message>
  <message>
   <source>The average of what people answered from 1 to 5; of whoever answered often, their own.</source>
   <translation>La moyenne des réponses de 1 à 5 ; pour qui a souvent répondu, sa propre moyenne.</translation>
  </message>
  <message>
   <source>“How likely are you to recommend us?”, 0 to 10: the share of 9 and 10, less the share of 0 to 6. It lies between −100 and 100 points.</source>
   <translation>« Est-il probable que vous nous recommandiez à un ami ? », de 0 à 10 : la part de 9 et 10, moins la part de 0 à 6. Elle se trouve entre −100 et 100 points.</translation>
  </message>
  <message>
   <source>Visits of people who agreed to have them kept; several of one person on a day are one.</source>
   <translation>Les visites des personnes qui ont accepté qu'on les garde ; plusieurs d'une personne en un jour en font une.</translation>
  </message>
  <message>
   <source>Of the customers who came in this time, those who came on a second day of it.</source>
   <translation>Parmi les clients venus pendant cette période, ceux venus un deuxième jour.</translation>
  </message>
  <message>
   <source>Of the customers who came in as many days before, those who did not come in this time. Nobody says goodbye: some of them will come again.</source>
   <translation>Parmi les clients venus pendant autant de jours avant, ceux qui ne sont pas venus pendant cette période. Personne ne dit adieu : certains reviendront.</translation>
  </message>
  <message>
   <source>Customers by the month of their first visit: the share who came in month {months} after it. Who was there in the first four weeks that are known may have come for years, and is left out.</source>
   <translation>Les clients selon le mois de leur première visite : la part venue au mois {months} après. Qui était là pendant les quatre premières semaines connues vient peut-être depuis des années, et est laissé de côté.</translation>
  </message>
  <message>
   <source>Regulars at the end of this time: at least 3 visits in half a year and a rhythm of their own, until they have clearly stopped.</source>
   <translation>Les habitués à la fin de cette période : au moins 3 visites en six mois et un rythme à eux, jusqu'à ce qu'ils aient clairement cessé.</translation>
  </message>
  <message>
   <source>People who became regulars in this time, whoever became one again too.</source>
   <translation>Les personnes devenues habituées pendant cette période, celles qui le sont redevenues aussi.</translation>
  </message>
  <message>
   <source>Of those with a subscription on the first day of this time, those without on the last.</source>
   <translation>Parmi celles et ceux qui avaient un abonnement le premier jour de cette période, celles et ceux qui n'en avaient plus le dernier.</translation>
  </message>
  <message>
   <source>What customers are expected to buy in the time to come, on average: sales, not what is left of them, and a tenth less for each year that they lie ahead. Never a reason to treat anybody otherwise.</source>
   <translation>Ce que la clientèle devrait acheter à l'avenir, en moyenne : des ventes, pas ce qu'il en reste, et un dixième de moins par année à attendre. Jamais une raison de traiter quelqu'un autrement.</translation>
  </message>
  <message>
   <source>How likely each customer has stopped coming, from how often they came and how long they have been away; the mean of all.</source>
   <translation>La probabilité que chaque personne ait cessé de venir, selon la fréquence de ses visites et la durée de son absence ; la moyenne de toutes.</translation>
  </message>
  <message>
   <source>Whoever stays away lowers it, with a hello or without one. It is no reason to ask less after anybody.</source>
   <translation>Qui ne vient plus fait baisser ce chiffre, avec un bonjour ou sans. Ce n'est pas une raison de demander moins de nouvelles à qui que ce soit.</translation>
  </message>
  <message>
   <source>Parts from 0 to 100, each with a weight that you see and change: came lately, came often, said something, took part, brought somebody. What is not known of somebody is left out for them.</source>
   <translation>Des parties de 0 à 100, chacune avec un poids que vous voyez et modifiez : est venu récemment, est venu souvent, a dit quelque chose, a participé, a amené quelqu'un. Ce qu'on ignore d'une personne est laissé de côté pour elle.</translation>
  </message>
  <message>
   <source>The weights are a choice and not a finding: two choices give two scores.</source>
   <translation>Les poids sont un choix et non une découverte : deux choix donnent deux scores.</translation>
  </message>
  <message>
   <source>Of those who were reached at least {days} days ago, those who came within {days} days. Not because of it: some would have come anyway.</source>
   <translation>Parmi les personnes jointes il y a au moins {days} jours, celles venues dans les {days} jours. Pas à cause de cela : certaines seraient venues de toute façon.</translation>
  </message>
  <message>
   <source>Of the check-ins of which you marked what came of it, those with something to help with: unwell, a practical need, lonely, unhappy with you.</source>
   <translation>Parmi les prises de nouvelles dont vous avez marqué l'issue, celles où il y avait de quoi aider : pas en forme, un besoin pratique, se sent seule, mécontente de vous.</translation>
  </message>
  <message>
   <source>Of the check-ins of which it is known: they came by themselves before anybody asked, or you said “this is wrong”.</source>
   <translation>Parmi les prises de nouvelles dont on le sait : la personne est venue d'elle-même avant qu'on ne demande, ou vous avez dit « c'est une erreur ».</translation>
  </message>
  <message>
   <source>From the first visit that was missed until somebody was reached: half took longer, half did not. Who still waits counts as long as they have waited.</source>
   <translation>De la première visite manquée jusqu'à ce que quelqu'un soit joint : la moitié a pris plus longtemps, la moitié non. Qui attend encore compte pour le temps déjà attendu.</translation>
  </message>
  <message>
   <source>Of what was fixed, or refused with a reason, and whose sender is known: those who heard of it.</source>
   <translation>De ce qui a été réglé, ou refusé avec une raison, et dont on sait de qui cela venait : ce dont la personne a été informée.</translation>
  </message>
  <message>
   <source>From what somebody said until the first word to them: half waited longer, half did not. Who still waits counts as long as they have waited; who cannot be answered is left out.</source>
   <translation>De ce que quelqu'un a dit au premier mot en retour : la moitié a attendu plus, la moitié non. Qui attend encore compte pour le temps déjà attendu ; à qui on ne peut répondre est laissé de côté.</translation>
  </message>
  <message>
   <source>From what somebody said until it was fixed or refused with a reason: half took longer, half did not. What is open counts as long as it has been.</source>
   <translation>De ce que quelqu'un a dit jusqu'à ce que ce soit réglé ou refusé avec une raison : la moitié a pris plus longtemps, la moitié non. Ce qui est ouvert compte pour le temps écoulé.</translation>
  </message>
  <message>
   <source>Of all visits of the shop in this time, those of people who agreed to have them kept.</source>
   <translation>De toutes les visites du commerce pendant cette période, celles des personnes qui ont accepté qu'on les garde.</translation>
  </message>
  <message>
   <source>Of the steps that your people should have done, those that are done.</source>
   <translation>Des étapes que votre équipe devrait avoir faites, celles qui sont faites.</translation>
  </message>
  <message>
   <source>Of the birthdays in this time of people who agreed to it, those on which they were greeted.</source>
   <translation>Des anniversaires de cette période de personnes qui l'ont accepté, ceux où on les leur a souhaités.</translation>
  </message>
  <message>
   <source>How pressing a theme is: everybody who said something that is still open counts once, with the heaviest thing that they said. Unhappy counts 1, so-so or no mood a half, happy a quarter; praise counts nothing.</source>
   <translation>L'urgence d'un thème : qui a dit quelque chose qui reste à faire compte une fois, avec ce qu'il a dit de plus lourd. Mécontent compte 1, mitigé ou inconnu un demi, content un quart ; un compliment ne compte pas.</translation>
  </message>
  <message>
   <source>What is {days} old counts half of what was said today, and half again after as long.</source>
   <translation>Ce qui date de {days} compte moitié moins que ce qui est dit aujourd'hui, et encore moitié moins après autant de temps.</translation>
  </message>
  <message>
   <source>Somebody who says the same thing twice counts once. Who is not known counts as one more.</source>
   <translation>Qui dit deux fois la même chose compte une fois. Qui n'est pas connu compte comme une personne de plus.</translation>
  </message>
  <message>
   <source>Complaints: what was said unhappily or as a complaint on the themes of the change, in {days}. Everybody counts once before it and once after it. Both sides are equally long, at most {most}.</source>
   <translation>Réclamations : ce qui a été dit avec mécontentement ou comme réclamation sur les thèmes du changement, en {days}. Chaque personne compte une fois avant et une fois après. Les deux côtés sont aussi longs, au plus {most}.</translation>
  </message>
  <message>
   <source>Something is said from {least} on each side and {needed} complaints on; below that it would be chance.</source>
   <translation>On dit quelque chose à partir de {least} de chaque côté et de {needed} réclamations ; en dessous, ce serait du hasard.</translation>
  </message>
  <message>
   <source>Satisfaction: of people who said how they felt before and after, the difference of each, by their moods and answers to surveys.</source>
   <translation>Satisfaction : pour qui a dit son avis avant et après, la différence de chaque personne, d'après le ton et les réponses aux enquêtes.</translation>
  </message>
  <message>
   <source>What else changed in that time is in these numbers too.</source>
   <translation>Ce qui a changé d'autre pendant ce temps est aussi dans ces chiffres.</translation>
  </message>
  <message>
   <source>What those who were invited bought afterwards, less what those bought who were left out by the draw, less what it cost; for every {one} that it cost. Nobody is ever left out of a hello for the sake of a number.</source>
   <translation>Ce que les personnes invitées ont acheté ensuite, moins ce qu'ont acheté celles que le sort a laissées de côté, moins ce que cela a coûté ; pour {one} de dépenses. Personne n'est jamais privé d'un bonjour pour un chiffre.</translation>
  </message>
  <message>
   <source>By how much more those whom you looked after are expected to buy in a year, as a model says four weeks later and said the day before; for every {one} of minutes, gestures and rewards that you noted. Minutes count with the wage that you noted.</source>
   <translation>De combien plus les personnes dont vous avez pris soin devraient acheter en un an, d'après ce qu'un modèle dit quatre semaines plus tard et disait la veille ; pour {one} de minutes, de gestes et de récompenses que vous avez notés. Les minutes comptent au salaire que vous avez noté.</translation>
  </message>
  <message>
   <source>The shop may have had more: under Duties stands how many of all are kept.</source>
   <translation>Il peut y en avoir eu plus : combien de toutes sont gardées figure sous Obligations.</translation>
  </message>
  <message>
   <source>They are counted among all whose visits are kept. Customers show those of today, among whoever also agreed to be noticed, so there may be fewer.</source>
   <translation>Ils sont comptés parmi toutes les personnes dont les visites sont gardées. Sous Clientèle figurent ceux d'aujourd'hui, parmi celles qui acceptent aussi qu'on veille ; ils peuvent être moins nombreux.</translation>
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Andorra</source>
   <translation>Andorre</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Émirats arabes unis</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua-et-Barbuda</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguilla</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanie</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Arménie</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentine</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa américaines</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Autriche</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australie</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Îles Åland</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaïdjan</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnie-Herzégovine</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbade</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarie</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Bahreïn</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Bénin</translation>
  </message>
  <message>
   <source>St. Barthélemy</source>
   <translation>Saint-Barthélemy</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudes</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivie</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Pays-Bas caribéens</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brésil</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bhoutan</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botswana</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Biélorussie</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Îles Cocos</translation>
  </message>
  <message>
   <source>Congo (Kinshasa)</source>
   <translation>Congo (Kinshasa)</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>République centrafricaine</translation>
  </message>
  <message>
   <source>Congo (Brazzaville)</source>
   <translation>Congo (Brazzaville)</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suisse</translation>
  </message>
  <message>
   <source>Côte d'Ivoire</source>
   <translation>Côte d'Ivoire</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Îles Cook</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chili</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Cameroun</translation>
  </message>
  <message>
   <source>China</source>
   <translation>Chine</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombie</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cap-Vert</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curaçao</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Île Christmas</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chypre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tchéquie</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Djibouti</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Danemark</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominique</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>République dominicaine</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Algérie</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Équateur</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonie</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Égypte</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sahara occidental</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Érythrée</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Espagne</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Éthiopie</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlande</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fidji</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Îles Malouines</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronésie</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Îles Féroé</translation>
  </message>
  <message>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabon</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Grenade</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Géorgie</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guyane française</translation>
  </message>
  <message>
   <source>Guernsey</source>
   <translation>Guernesey</translation>
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
   <translation>Groenland</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambie</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinée</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadeloupe</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinée équatoriale</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grèce</translation>
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
   <translation>Guinée-Bissau</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hong Kong</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croatie</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haïti</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hongrie</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonésie</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlande</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israël</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Île de Man</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Inde</translation>
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
   <translation>Islande</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italie</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaïque</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordanie</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japon</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenya</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirghizstan</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Cambodge</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comores</translation>
  </message>
  <message>
   <source>St. Kitts and Nevis</source>
   <translation>Saint-Christophe-et-Niévès</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corée du Nord</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corée du Sud</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Koweït</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Îles Caïmans</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazakhstan</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Liban</translation>
  </message>
  <message>
   <source>St. Lucia</source>
   <translation>Sainte-Lucie</translation>
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
   <translation>Lituanie</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettonie</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libye</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Maroc</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavie</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Monténégro</translation>
  </message>
  <message>
   <source>St. Martin</source>
   <translation>Saint-Martin</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Îles Marshall</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macédoine du Nord</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Myanmar (Burma)</source>
   <translation>Myanmar (Birmanie)</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolie</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>Macao</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Îles Mariannes du Nord</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinique</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritanie</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malte</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Maurice</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldives</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Mexique</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malaisie</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibie</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nouvelle-Calédonie</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Île Norfolk</translation>
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
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norvège</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Népal</translation>
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
   <translation>Nouvelle-Zélande</translation>
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
   <translation>Pérou</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polynésie française</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papouasie-Nouvelle-Guinée</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Pologne</translation>
  </message>
  <message>
   <source>St. Pierre and Miquelon</source>
   <translation>Saint-Pierre-et-Miquelon</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Îles Pitcairn</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Porto Rico</translation>
  </message>
  <message>
   <source>Palestinian Territories</source>
   <translation>Territoires palestiniens</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Qatar</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>La Réunion</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Roumanie</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbie</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Russie</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Rwanda</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arabie saoudite</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Îles Salomon</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Soudan</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suède</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapour</translation>
  </message>
  <message>
   <source>St. Helena</source>
   <translation>Sainte-Hélène</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovénie</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard et Jan Mayen</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovaquie</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>Saint-Marin</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Sénégal</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalie</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Soudan du Sud</translation>
  </message>
  <message>
   <source>São Tomé and Príncipe</source>
   <translation>Sao Tomé-et-Principe</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>Salvador</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Saint-Martin (partie néerlandaise)</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Syrie</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Îles Turques-et-Caïques</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Tchad</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thaïlande</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tadjikistan</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor oriental</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkménistan</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunisie</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Turquie</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinité-et-Tobago</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taïwan</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzanie</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Ouganda</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Ouzbékistan</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Cité du Vatican</translation>
  </message>
  <message>
   <source>St. Vincent and the Grenadines</source>
   <translation>Saint-Vincent-et-les-Grenadines</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Îles Vierges britanniques</translation>
  </message>
  <message>
   <source>U.S. Virgin Islands</source>
   <translation>Îles Vierges américaines</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Viêt Nam</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis-et-Futuna</translation>
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
   <translation>Yémen</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Afrique du Sud</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zambie</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabwe</translation>
  </message>
 </context>
 <context>
  <name>feedback</name>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Complaints in {days}, before and since</source>
   <translation>Réclamations en {days}, avant et depuis</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Réclamations</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Ce qui est différent</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos de</translation>
  </message>
  <message>
   <source>Choose a picture or a scanned page</source>
   <translation>Choisir une image ou une page numérisée</translation>
  </message>
  <message>
   <source>Pictures and pages (*.png *.jpg *.jpeg *.pdf)</source>
   <translation>Images et pages (*.png *.jpg *.jpeg *.pdf)</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>By when</source>
   <translation>Pour quand</translation>
  </message>
  <message>
   <source>The picture or page cannot be read; check that it is still there.</source>
   <translation>L'image ou la page ne peut pas être lue ; vérifiez qu'elle est toujours là.</translation>
  </message>
  <message>
   <source>What may be given without asking</source>
   <translation>Ce qui peut être donné sans demander</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>Ce qui s'est mal passé</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>How pressing</source>
   <translation>Urgence</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>It leaves the log, its theme and the numbers, as if it had never been written down.</source>
   <translation>Cela quitte le registre, son thème et les chiffres, comme si rien n'avait été noté.</translation>
  </message>
  <message>
   <source>They were told what came of it. That stays said, but counts no longer.</source>
   <translation>La personne a appris ce que cela a donné. C'est dit, mais cela ne compte plus.</translation>
  </message>
  <message>
   <source>An answer that was kept with a survey stays there.</source>
   <translation>Une réponse qui appartient à une enquête y reste.</translation>
  </message>
  <message>
   <source>Undo puts everything back.</source>
   <translation>« Annuler » remet tout en place.</translation>
  </message>
  <message>
   <source>The picture or page that is kept with it goes too.</source>
   <translation>L'image ou la page qui l'accompagne part aussi.</translation>
  </message>
  <message numerus="yes">
   <source>The %Ln pictures or pages that are kept with it go too.</source>
   <translation>
    <numerusform>L'image ou la page qui l'accompagne part aussi.</numerusform>
    <numerusform>Les %Ln images ou pages qui l'accompagnent partent aussi.</numerusform>
   </translation>
  </message>
  <message>
   <source>How it was put right goes with it.</source>
   <translation>La façon dont cela a été rattrapé part avec.</translation>
  </message>
  <message>
   <source>How it was put right goes with it, and the {amount} that it cost count no longer.</source>
   <translation>La façon dont cela a été rattrapé part avec, et ce que cela a coûté ({amount}) ne compte plus.</translation>
  </message>
  <message>
   <source>What people said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>Rattraper</translation>
  </message>
  <message>
   <source>Themes</source>
   <translation>Thèmes</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Ce que vous avez changé</translation>
  </message>
  <message>
   <source>Wishes</source>
   <translation>Souhaits</translation>
  </message>
  <message>
   <source>Polls</source>
   <translation>Votes</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Enquêtes</translation>
  </message>
  <message>
   <source>Invitations</source>
   <translation>Invitations</translation>
  </message>
 </context>
 <context>
  <name>invitations</name>
  <message>
   <source>An event</source>
   <translation>Un événement</translation>
  </message>
  <message>
   <source>A poll</source>
   <translation>Un vote</translation>
  </message>
  <message>
   <source>A survey</source>
   <translation>Une enquête</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Par téléphone</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Par SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Par e-mail</translation>
  </message>
  <message>
   <source>By letter</source>
   <translation>Par courrier</translation>
  </message>
  <message>
   <source>{way}: {people} agreed</source>
   <translation>{way} : {people} d'accord</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Numéro de téléphone</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresse e-mail</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Regulars who agreed</source>
   <translation>Habitués qui ont accepté</translation>
  </message>
  <message>
   <source>Everybody who agreed</source>
   <translation>Toutes les personnes qui ont accepté</translation>
  </message>
  <message>
   <source>Group: {group}</source>
   <translation>Groupe : {group}</translation>
  </message>
  <message>
   <source>{number} of a hundred</source>
   <translation>{number} sur cent</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet.</source>
   <translation>Personne n'a encore accepté d'être invité de cette façon.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way.</source>
   <translation>Aucune de ces personnes n'a accepté d'être invitée de cette façon.</translation>
  </message>
  <message>
   <source>Of {all} who can be asked, the draw invites {invited} and leaves {left_out} out, so that you can see whether it did any good.</source>
   <translation>On peut joindre {all}. Le tirage en invite {invited} et en laisse {left_out} de côté, pour que vous voyiez si cela a servi.</translation>
  </message>
  <message>
   <source>That is enough to tell afterwards.</source>
   <translation>Cela suffit pour pouvoir en dire quelque chose après.</translation>
  </message>
  <message>
   <source>Too few to tell afterwards: it takes {needed} who are invited and {needed} who are left out.</source>
   <translation>Trop peu pour en dire quelque chose après : il faut {needed} personnes invitées et {needed} laissées de côté.</translation>
  </message>
  <message>
   <source>To be able to tell afterwards, leave out {percent} of a hundred.</source>
   <translation>Pour pouvoir en dire quelque chose après, laissez-en {percent} sur cent de côté.</translation>
  </message>
  <message>
   <source>{way}, {when}: {invited} on the list; left out by the draw: {left_out}.</source>
   <translation>{way}, {when} : {invited} sur la liste ; laissées de côté par tirage, en plus : {left_out}.</translation>
  </message>
  <message>
   <source>On {day}</source>
   <translation>Le {day}</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>To be invited</source>
   <translation>À inviter</translation>
  </message>
  <message>
   <source>All invited</source>
   <translation>Invitations faites</translation>
  </message>
  <message>
   <source>What it took is not written down; without it nobody can say whether it was worth it.</source>
   <translation>Ce que cela a coûté n'est pas noté ; sans cela, personne ne peut dire si cela en valait la peine.</translation>
  </message>
  <message>
   <source>It took {what}.</source>
   <translation>Cela a coûté {what}.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>Too few to say what came of it: {invited} invited and {left_out} left out, and it takes {needed} of each.</source>
   <translation>Trop peu pour dire ce que cela a donné : {invited} sur la liste, {left_out} de côté ; il en faut {needed} dans chaque groupe.</translation>
  </message>
  <message>
   <source>On how many days each of them came, from the day of the draw on for four weeks: those who were invited, and those who were left out by the draw. Everybody on the list counts as invited, reached or not: whoever drops somebody afterwards no longer compares like with like.</source>
   <translation>Combien de jours chaque personne est venue, pendant quatre semaines à partir du jour du tirage : les invitées, et celles que le tirage a laissées de côté. Qui est sur la liste compte comme personne invitée, jointe ou non : retirer quelqu'un après coup, c'est ne plus comparer des semblables.</translation>
  </message>
  <message>
   <source>Chance decided who is in which group, so a difference that chance would hardly make comes from the invitation. What that is worth in money stands on the screen Numbers.</source>
   <translation>Le hasard a décidé qui est dans quel groupe : une différence que le hasard ne ferait guère vient donc de l'invitation. Ce que cela vaut en argent se trouve à l'écran « Chiffres ».</translation>
  </message>
  <message>
   <source>Too few to say what came of it.</source>
   <translation>Trop peu pour dire ce que cela a donné.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: too close to say.</source>
   <translation>Les personnes invitées sont venues {invited} jours chacune en quatre semaines, celles laissées de côté {left_out} : trop proche pour en dire quelque chose.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: more, beyond what chance would do.</source>
   <translation>Les personnes invitées sont venues {invited} jours chacune en quatre semaines, celles laissées de côté {left_out} : plus, et plus que ne ferait le hasard.</translation>
  </message>
  <message>
   <source>Those who were invited came on {invited} days each in four weeks, those left out on {left_out}: fewer, beyond what chance would do.</source>
   <translation>Les personnes invitées sont venues {invited} jours chacune en quatre semaines, celles laissées de côté {left_out} : moins, et plus que ne ferait le hasard.</translation>
  </message>
  <message>
   <source>The difference is probably between {low} and {high} days.</source>
   <translation>La différence est probablement entre {low} et {high} jours.</translation>
  </message>
  <message>
   <source>What came of it can be told from {day} on, when four weeks are over; {days} are known so far.</source>
   <translation>Ce que cela a donné pourra se dire à partir du {day}, une fois quatre semaines passées ; connus jusqu'ici : {days}.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this.</source>
   <translation>Des personnes qui ont accepté cela, aucun numéro ni adresse n'est conservé.</translation>
  </message>
  <message>
   <source>Of those whom you chose, only one person can be asked this way, so there is nobody to compare.</source>
   <translation>Parmi les personnes choisies, une seule peut être jointe ainsi, il n'y a donc personne à comparer.</translation>
  </message>
  <message>
   <source>Of {missing} more who agreed, no number or address is kept.</source>
   <translation>Ont accepté aussi, sans numéro ni adresse conservés : {missing}.</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minute</translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln minute</numerusform>
    <numerusform>%Ln minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>merging</name>
  <message>
   <source>This record</source>
   <translation>Cette fiche</translation>
  </message>
  <message>
   <source>The other record</source>
   <translation>L'autre fiche</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Birthday</source>
   <translation>Anniversaire</translation>
  </message>
  <message>
   <source>Which name stays?</source>
   <translation>Quel nom reste ?</translation>
  </message>
  <message>
   <source>Which phone number stays?</source>
   <translation>Quel numéro de téléphone reste ?</translation>
  </message>
  <message>
   <source>Which e-mail address stays?</source>
   <translation>Quelle adresse e-mail reste ?</translation>
  </message>
  <message>
   <source>Which address stays?</source>
   <translation>Quelle adresse reste ?</translation>
  </message>
  <message>
   <source>Which birthday stays?</source>
   <translation>Quel anniversaire reste ?</translation>
  </message>
  <message>
   <source>{what}: {text}</source>
   <translation>{what} : {text}</translation>
  </message>
  <message>
   <source>Customer numbers (till)</source>
   <translation>Numéros client (caisse)</translation>
  </message>
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
    <numerusform>%n entrée de ce qui a été dit</numerusform>
    <numerusform>%n entrées de ce qui a été dit</numerusform>
   </translation>
  </message>
  <message>
   <source>Only stored: they asked for that</source>
   <translation>Seulement conservé : c'est demandé</translation>
  </message>
  <message>
   <source>Never suggested</source>
   <translation>Jamais suggéré</translation>
  </message>
  <message>
   <source>Are they of age?</source>
   <translation>La personne est-elle adulte ?</translation>
  </message>
  <message>
   <source>Yes, of age</source>
   <translation>Oui, adulte</translation>
  </message>
  <message>
   <source>No, under age</source>
   <translation>Non, mineure</translation>
  </message>
  <message>
   <source>Both records say yes to: {purposes}</source>
   <translation>Les deux fiches disent oui à : {purposes}</translation>
  </message>
  <message>
   <source>{purpose}: they said no on {day}. It holds, and what was kept for it goes.</source>
   <translation>{purpose} : un non dit le {day}. Il vaut, et ce qui était gardé pour cela s'en va.</translation>
  </message>
  <message>
   <source>{purpose}: a yes ran out. Ask them again.</source>
   <translation>{purpose} : un oui a pris fin. Redemandez.</translation>
  </message>
  <message>
   <source>{purpose} (this record: {ours}; the other: {theirs})</source>
   <translation>{purpose} (cette fiche : {ours} ; l'autre : {theirs})</translation>
  </message>
  <message>
   <source>Take the yes</source>
   <translation>Reprendre le oui</translation>
  </message>
  <message>
   <source>Ask them again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>{name}: two records are one now</source>
   <translation>{name} : deux fiches n'en font plus qu'une</translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) taken</source>
   <translation>
    <numerusform>%n réponse reprise</numerusform>
    <numerusform>%n réponses reprises</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visite</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visite</numerusform>
    <numerusform>%Ln visites</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known whether of age</source>
   <translation>On ne sait pas si la personne est adulte</translation>
  </message>
  <message>
   <source>Of age</source>
   <translation>Âge adulte</translation>
  </message>
  <message>
   <source>Under age</source>
   <translation>Enfant ou adolescent</translation>
  </message>
  <message>
   <source>never asked</source>
   <translation>jamais demandé</translation>
  </message>
  <message>
   <source>yes, on {day}</source>
   <translation>oui, le {day}</translation>
  </message>
  <message>
   <source>no, on {day}</source>
   <translation>non, le {day}</translation>
  </message>
  <message>
   <source>ran out</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>{what}: {text} (the same in both)</source>
   <translation>{what} : {text} (identique dans les deux)</translation>
  </message>
  <message>
   <source>The same in both: {fields}</source>
   <translation>Identique dans les deux : {fields}</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>A dash: nothing is known of that month.</source>
   <translation>Un tiret : rien n'est connu de ce mois.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, or fewer than half of them are over.</source>
   <translation>Un tiret : moins de {needed} ce mois-là, ou moins de la moitié est terminée.</translation>
  </message>
  <message>
   <source>A dash: fewer than {needed} in that month, too few to say.</source>
   <translation>Un tiret : moins de {needed} ce mois-là, trop peu pour le dire.</translation>
  </message>
  <message>
   <source>An empty bar: the month is not over yet.</source>
   <translation>Une barre vide : le mois n'est pas terminé.</translation>
  </message>
  <message>
   <source>The newest month is not over yet, so it has no point.</source>
   <translation>Le mois le plus récent n'est pas terminé, il n'a donc pas de point.</translation>
  </message>
  <message>
   <source>{name}, month by month</source>
   <translation>{name}, mois par mois</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>What you changed</source>
   <translation>Ce que vous avez changé</translation>
  </message>
  <message>
   <source>From {first_value} ({first}) to {last_value} ({last})</source>
   <translation>De {first_value} ({first}) à {last_value} ({last})</translation>
  </message>
  <message>
   <source>New customers who came, by months since their first visit</source>
   <translation>Nouveaux clients venus, par mois depuis leur première visite</translation>
  </message>
  <message>
   <source>Months since the first visit</source>
   <translation>Mois depuis la première visite</translation>
  </message>
  <message>
   <source>A line is drawn from two months on of which something can be said.</source>
   <translation>Une ligne est tracée à partir de deux mois dont on peut dire quelque chose.</translation>
  </message>
  <message>
   <source>{month} so far</source>
   <translation>{month} jusqu'ici</translation>
  </message>
  <message>
   <source>not over yet</source>
   <translation>pas encore terminé</translation>
  </message>
  <message>
   <source>too early to say</source>
   <translation>trop tôt pour le dire</translation>
  </message>
  <message>
   <source>too few to say</source>
   <translation>trop peu pour le dire</translation>
  </message>
  <message>
   <source>{day}: {words}</source>
   <translation>{day} : {words}</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>A gesture</source>
   <translation>Un geste</translation>
  </message>
  <message>
   <source>A reward</source>
   <translation>Une récompense</translation>
  </message>
  <message>
   <source>{day}: 1 minute</source>
   <translation>{day} : 1 minute</translation>
  </message>
  <message numerus="yes">
   <source>{day}: %Ln minutes</source>
   <translation>
    <numerusform>{day} : %Ln minute</numerusform>
    <numerusform>{day} : %Ln minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {kind}, {amount}</source>
   <translation>{day} : {kind}, {amount}</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>En un coup d'œil</translation>
  </message>
  <message>
   <source>Satisfaction</source>
   <translation>Satisfaction</translation>
  </message>
  <message>
   <source>Visiting</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Care</source>
   <translation>Prévenance</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>Obligations</translation>
  </message>
  <message>
   <source>For the wall</source>
   <translation>Pour le mur</translation>
  </message>
  <message>
   <source>Went up: {words}</source>
   <translation>En hausse : {words}</translation>
  </message>
  <message>
   <source>Went down: {words}</source>
   <translation>En baisse : {words}</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Ce mois-ci</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>Le mois dernier</translation>
  </message>
  <message>
   <source>Last three months</source>
   <translation>Les trois derniers mois</translation>
  </message>
  <message>
   <source>Last twelve months</source>
   <translation>Les douze derniers mois</translation>
  </message>
  <message>
   <source>Between two days …</source>
   <translation>Entre deux jours …</translation>
  </message>
  <message>
   <source>The time before</source>
   <translation>La période précédente</translation>
  </message>
  <message>
   <source>A year ago</source>
   <translation>Un an plus tôt</translation>
  </message>
  <message>
   <source>Other days …</source>
   <translation>D'autres jours …</translation>
  </message>
  <message>
   <source>of 100</source>
   <translation>sur 100</translation>
  </message>
  <message>
   <source>points, from −100 to 100</source>
   <translation>points, de −100 à 100</translation>
  </message>
  <message>
   <source>from 1 to 5</source>
   <translation>de 1 à 5</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>A number</source>
   <translation>Un nombre</translation>
  </message>
  <message>
   <source>Numbers of this shop, counted with Local Regulars. Nobody is named in them.</source>
   <translation>Chiffres de ce commerce, comptés avec Local Regulars. Personne n'y est nommé.</translation>
  </message>
  <message>
   <source>What you told us, and what we did</source>
   <translation>Ce que vous nous avez dit, et ce que nous avons fait</translation>
  </message>
  <message>
   <source>What we changed</source>
   <translation>Ce que nous avons changé</translation>
  </message>
  <message>
   <source>The month before, and this one: {change}</source>
   <translation>Le mois d'avant et celui-ci : {change}</translation>
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
   <translation>Est venu récemment</translation>
  </message>
  <message>
   <source>Came often</source>
   <translation>Est venu souvent</translation>
  </message>
  <message>
   <source>Said something</source>
   <translation>A dit quelque chose</translation>
  </message>
  <message>
   <source>Took part</source>
   <translation>A participé</translation>
  </message>
  <message>
   <source>Brought somebody</source>
   <translation>A amené quelqu'un</translation>
  </message>
  <message>
   <source>{part}: {weight}</source>
   <translation>{part} : {weight}</translation>
  </message>
  <message>
   <source>Satisfied</source>
   <translation>Satisfaits</translation>
  </message>
  <message>
   <source>Average rating</source>
   <translation>Note moyenne</translation>
  </message>
  <message>
   <source>Would recommend you</source>
   <translation>Vous recommanderaient</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Came again</source>
   <translation>Sont revenues</translation>
  </message>
  <message>
   <source>Did not come this time</source>
   <translation>Ne sont pas venus cette fois</translation>
  </message>
  <message>
   <source>Still come after three months</source>
   <translation>Viennent encore après trois mois</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Habitués</translation>
  </message>
  <message>
   <source>New regulars</source>
   <translation>Nouveaux habitués</translation>
  </message>
  <message>
   <source>Subscriptions that ended</source>
   <translation>Abonnements terminés</translation>
  </message>
  <message>
   <source>Worth of purchases to come</source>
   <translation>Valeur des achats à venir</translation>
  </message>
  <message>
   <source>Likely stopped coming</source>
   <translation>Ne viennent probablement plus</translation>
  </message>
  <message>
   <source>What invitations brought</source>
   <translation>Ce qu'ont apporté les invitations</translation>
  </message>
  <message>
   <source>What relationships bring</source>
   <translation>Ce qu'apportent les relations</translation>
  </message>
  <message>
   <source>Engagement score</source>
   <translation>Score d'attachement</translation>
  </message>
  <message>
   <source>Came back after a hello</source>
   <translation>Sont revenus après un bonjour</translation>
  </message>
  <message>
   <source>Needs found</source>
   <translation>Besoins trouvés</translation>
  </message>
  <message>
   <source>Check-ins nobody needed</source>
   <translation>Prises de nouvelles inutiles</translation>
  </message>
  <message>
   <source>Days until a hello</source>
   <translation>Jours jusqu'à un bonjour</translation>
  </message>
  <message>
   <source>People who heard what came of it</source>
   <translation>Personnes qui ont su ce que cela a donné</translation>
  </message>
  <message>
   <source>Time to the first answer</source>
   <translation>Temps jusqu'à la première réponse</translation>
  </message>
  <message>
   <source>Time until it was settled</source>
   <translation>Temps jusqu'à la solution</translation>
  </message>
  <message>
   <source>Visits that are kept</source>
   <translation>Visites gardées</translation>
  </message>
  <message>
   <source>Training of your people</source>
   <translation>Formation de votre équipe</translation>
  </message>
  <message>
   <source>Birthdays remembered</source>
   <translation>Anniversaires souhaités</translation>
  </message>
  <message>
   <source>What these invitations took is not written down, so there is nothing to set against it. Write it down with “What it took” on the screen Feedback, under Invitations.</source>
   <translation>Ce que ces invitations ont coûté n'est pas noté, il n'y a donc rien à mettre en face. Notez-le avec « Ce que cela a coûté », sous Avis, dans « Invitations ».</translation>
  </message>
  <message>
   <source>Nothing is known of that time yet. Choose a later one.</source>
   <translation>On ne sait encore rien de cette période. Choisissez-en une plus récente.</translation>
  </message>
  <message>
   <source>Too little time is known for this. Choose a longer time, or look again in some weeks.</source>
   <translation>La période connue est trop courte pour cela. Choisissez-en une plus longue, ou revenez dans quelques semaines.</translation>
  </message>
  <message>
   <source>No cost is noted in this time, so there is nothing to set against it. Note minutes, gestures and rewards with “Note a cost”.</source>
   <translation>Aucune dépense n'est notée pour cette période : il n'y a rien à mettre en face. Notez minutes, gestes et récompenses avec « Noter une dépense ».</translation>
  </message>
  <message>
   <source>A cost below zero is noted. Look at the costs again.</source>
   <translation>Une dépense inférieure à zéro est notée. Revoyez les dépenses.</translation>
  </message>
  <message>
   <source>More was given back than was bought in this time. Choose a longer time, or check the file.</source>
   <translation>Plus a été rendu qu'acheté pendant cette période. Choisissez-en une plus longue, ou vérifiez le fichier.</translation>
  </message>
  <message>
   <source>No part of the score weighs anything. Give at least one part a weight.</source>
   <translation>Aucune partie du score n'a de poids. Donnez-en un à au moins une.</translation>
  </message>
  <message>
   <source>A target of zero has no share that could be reached.</source>
   <translation>Un objectif de zéro n'a pas de part qui puisse être atteinte.</translation>
  </message>
  <message>
   <source>Too early to say: fewer than half of {n} are over.</source>
   <translation>Trop tôt pour le dire : sur {n}, moins de la moitié est terminée.</translation>
  </message>
  <message>
   <source>Too few to say: {n} so far, {needed} are needed.</source>
   <translation>Trop peu pour le dire : {n} jusqu'ici, il en faut {needed}.</translation>
  </message>
  <message>
   <source>Nothing of the kind is known of this time. Choose another one.</source>
   <translation>On ne sait rien de tel sur cette période. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>Nobody has answered yet. A survey asks; ten people who answer are enough to begin.</source>
   <translation>Personne n'a encore répondu. Une enquête pose la question ; dix réponses suffisent pour commencer.</translation>
  </message>
  <message>
   <source>No visits are known of this time. Bring in your till's file, or choose another time.</source>
   <translation>Aucune visite n'est connue pour cette période. Importez le fichier de votre caisse, ou choisissez une autre période.</translation>
  </message>
  <message>
   <source>No subscriptions are noted. They are noted on a customer's page.</source>
   <translation>Aucun abonnement n'est noté. Ils se notent sur la page d'une personne.</translation>
  </message>
  <message>
   <source>Too little is known of your customers yet. Bring in your till's file.</source>
   <translation>On en sait encore trop peu sur vos clients. Importez le fichier de votre caisse.</translation>
  </message>
  <message>
   <source>Nothing can be said of the invitations of this time. Draw one on the screen Feedback, under Invitations, and look here four weeks later.</source>
   <translation>De cette période, rien ne peut se dire d'une invitation. Faites un tirage sous Avis, dans « Invitations », et revenez voir ici quatre semaines plus tard.</translation>
  </message>
  <message>
   <source>Too little is known of what people bought whom you looked after, and of what that cost. Bring in your till's file, and note a cost.</source>
   <translation>On sait trop peu de ce qu'ont acheté les personnes dont vous avez pris soin, et de ce que cela a coûté. Importez le fichier de votre caisse et notez une dépense.</translation>
  </message>
  <message>
   <source>No check-ins are over in this time. What comes of a hello is marked on Today.</source>
   <translation>Aucune prise de nouvelles n'est terminée pendant cette période. Ce qu'il advient d'un bonjour se marque dans Aujourd'hui.</translation>
  </message>
  <message>
   <source>Nobody's words are written down in this time. They are written down under Feedback.</source>
   <translation>Rien de ce que les gens ont dit n'est noté pour cette période. Cela se note sous Avis.</translation>
  </message>
  <message>
   <source>The program does not keep yet what your people were trained in; a later version will.</source>
   <translation>Le programme ne conserve pas encore à quoi votre équipe a été formée ; une version ultérieure le fera.</translation>
  </message>
  <message>
   <source>No birthdays to count in this time: they count from the first one on that somebody marks as greeted, on the screen Today.</source>
   <translation>Aucun anniversaire à compter dans cette période : ils comptent à partir du premier que quelqu'un marque comme souhaité, à l'écran « Aujourd'hui ».</translation>
  </message>
  <message>
   <source>Counted, not estimated</source>
   <translation>Compté, pas estimé</translation>
  </message>
  <message>
   <source>Probably {low} or more</source>
   <translation>Probablement {low} ou plus</translation>
  </message>
  <message>
   <source>Probably about {value}</source>
   <translation>Probablement environ {value}</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Probablement entre {low} et {high}</translation>
  </message>
  <message>
   <source>{certainty} ({rests_on})</source>
   <translation>{certainty} ({rests_on})</translation>
  </message>
  <message>
   <source>There is nothing to compare it with: too little is known of the other time.</source>
   <translation>Il n'y a rien à quoi comparer : on en sait trop peu sur l'autre période.</translation>
  </message>
  <message>
   <source>{value} both times</source>
   <translation>{value} les deux fois</translation>
  </message>
  <message>
   <source>{before} → {after}, more than chance would do</source>
   <translation>{before} → {after}, plus que ne ferait le hasard</translation>
  </message>
  <message>
   <source>{before} → {after}, too close to say</source>
   <translation>{before} → {after}, trop serré pour le dire</translation>
  </message>
  <message>
   <source>Your target: {target}</source>
   <translation>Votre objectif : {target}</translation>
  </message>
  <message>
   <source>Your target of {target} is reached.</source>
   <translation>Votre objectif de {target} est atteint.</translation>
  </message>
  <message>
   <source>Your target of {target} is not reached yet.</source>
   <translation>Votre objectif de {target} n'est pas encore atteint.</translation>
  </message>
  <message>
   <source>Near your target of {target}: too close to say on which side.</source>
   <translation>Près de votre objectif de {target} : trop serré pour dire de quel côté.</translation>
  </message>
  <message>
   <source>Elsewhere: {value} ({source}, {year})</source>
   <translation>Ailleurs : {value} ({source}, {year})</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 point</translation>
  </message>
  <message>
   <source>{value} points</source>
   <translation>{value} points</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 jour</translation>
  </message>
  <message>
   <source>{value} days</source>
   <translation>{value} jours</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 heure</translation>
  </message>
  <message>
   <source>{value} hours</source>
   <translation>{value} heures</translation>
  </message>
  <message>
   <source>{value} of 5</source>
   <translation>{value} sur 5</translation>
  </message>
  <message>
   <source>{value} of 100</source>
   <translation>{value} sur 100</translation>
  </message>
  <message>
   <source>As many would recommend you as would not: 0 points</source>
   <translation>Autant de personnes vous recommanderaient que l'inverse : 0 point</translation>
  </message>
  <message>
   <source>More people would recommend you than would not: {points}</source>
   <translation>Plus de personnes vous recommanderaient que l'inverse : {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend you than would not: {points}</source>
   <translation>Moins de personnes vous recommanderaient que l'inverse : {points}</translation>
  </message>
  <message>
   <source>Less is expected of those whom you looked after than before: {value}</source>
   <translation>On attend moins qu'avant de celles et ceux dont vous avez pris soin : {value}</translation>
  </message>
  <message>
   <source>Relationships bring back {value} on them</source>
   <translation>Les relations rapportent {value}</translation>
  </message>
  <message>
   <source>{value} of the answers say “satisfied”</source>
   <translation>{value} des réponses disent « satisfait »</translation>
  </message>
  <message>
   <source>People give you {value} on average</source>
   <translation>Les gens vous donnent {value} en moyenne</translation>
  </message>
  <message>
   <source>1 visit in this time</source>
   <translation>1 visite pendant cette période</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in this time</source>
   <translation>
    <numerusform>%Ln visite pendant cette période</numerusform>
    <numerusform>%Ln visites pendant cette période</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of those who came, came again</source>
   <translation>{value} des personnes venues sont revenues</translation>
  </message>
  <message>
   <source>{value} of those who came before did not come in this time</source>
   <translation>{value} des personnes venues avant ne sont pas venues pendant cette période</translation>
  </message>
  <message>
   <source>{value} of new customers still come after three months</source>
   <translation>{value} des nouveaux clients viennent encore après trois mois</translation>
  </message>
  <message>
   <source>1 regular at the end of this time</source>
   <translation>1 habitué à la fin de cette période</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars at the end of this time</source>
   <translation>
    <numerusform>%Ln habitué à la fin de cette période</numerusform>
    <numerusform>%Ln habitués à la fin de cette période</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person became a regular</source>
   <translation>1 personne est devenue une habituée</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people became regulars</source>
   <translation>
    <numerusform>%Ln personne est devenue une habituée</numerusform>
    <numerusform>%Ln personnes sont devenues des habituées</numerusform>
   </translation>
  </message>
  <message>
   <source>{value} of the subscriptions came to an end</source>
   <translation>{value} des abonnements ont pris fin</translation>
  </message>
  <message>
   <source>What a customer will buy is worth {value} today, on average</source>
   <translation>Ce qu'une personne achètera vaut {value} aujourd'hui, en moyenne</translation>
  </message>
  <message>
   <source>{value} of your customers have likely stopped coming</source>
   <translation>{value} de vos clients ne viennent probablement plus</translation>
  </message>
  <message>
   <source>Invitations brought in {value}</source>
   <translation>Les invitations ont rapporté {value}</translation>
  </message>
  <message>
   <source>Your customers take part with {value}</source>
   <translation>Attachement de votre clientèle : {value}</translation>
  </message>
  <message>
   <source>{value} came back after a hello</source>
   <translation>{value} sont revenus après un bonjour</translation>
  </message>
  <message>
   <source>{value} of the hellos found something to help with</source>
   <translation>{value} des bonjours ont permis d'aider</translation>
  </message>
  <message>
   <source>{value} of the check-ins were not needed</source>
   <translation>{value} des prises de nouvelles étaient inutiles</translation>
  </message>
  <message>
   <source>From the first missed visit to the hello: {value}</source>
   <translation>De la première visite manquée au bonjour : {value}</translation>
  </message>
  <message>
   <source>{value} of those who spoke up heard what came of it</source>
   <translation>{value} des personnes qui ont parlé ont su ce qu'il en est advenu</translation>
  </message>
  <message>
   <source>First answer to whoever spoke up: after {value}</source>
   <translation>Première réponse à qui a parlé : après {value}</translation>
  </message>
  <message>
   <source>What people say is settled: after {value}</source>
   <translation>Ce que disent les gens est réglé : après {value}</translation>
  </message>
  <message>
   <source>{value} of all visits are of people who agreed to have them kept</source>
   <translation>{value} de toutes les visites viennent de personnes qui ont accepté qu'on les garde</translation>
  </message>
  <message>
   <source>{value} of the training steps are done</source>
   <translation>{value} des étapes de formation sont faites</translation>
  </message>
  <message>
   <source>{value} of the birthdays were remembered</source>
   <translation>{value} des anniversaires ont été souhaités</translation>
  </message>
  <message>
   <source>As many would recommend us as would not: 0 points</source>
   <translation>Autant de personnes nous recommanderaient que l'inverse : 0 point</translation>
  </message>
  <message>
   <source>More people would recommend us than would not: {points}</source>
   <translation>Plus de personnes nous recommanderaient que l'inverse : {points}</translation>
  </message>
  <message>
   <source>Fewer people would recommend us than would not: {points}</source>
   <translation>Moins de personnes nous recommanderaient que l'inverse : {points}</translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visite</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visite</numerusform>
    <numerusform>%Ln visites</numerusform>
   </translation>
  </message>
  <message>
   <source>1 regular</source>
   <translation>1 habitué</translation>
  </message>
  <message numerus="yes">
   <source>%Ln regulars</source>
   <translation>
    <numerusform>%Ln habitué</numerusform>
    <numerusform>%Ln habitués</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 personne</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>1 customer</source>
   <translation>1 client</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customers</source>
   <translation>
    <numerusform>%Ln client</numerusform>
    <numerusform>%Ln clients</numerusform>
   </translation>
  </message>
  <message>
   <source>1 check-in</source>
   <translation>1 prise de nouvelles</translation>
  </message>
  <message numerus="yes">
   <source>%Ln check-ins</source>
   <translation>
    <numerusform>%Ln prise de nouvelles</numerusform>
    <numerusform>%Ln prises de nouvelles</numerusform>
   </translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 entrée</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln entrée</numerusform>
    <numerusform>%Ln entrées</numerusform>
   </translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 étape</translation>
  </message>
  <message numerus="yes">
   <source>%Ln steps</source>
   <translation>
    <numerusform>%Ln étape</numerusform>
    <numerusform>%Ln étapes</numerusform>
   </translation>
  </message>
  <message>
   <source>for every {one} that it cost</source>
   <translation>pour {one} de dépenses</translation>
  </message>
  <message>
   <source>{value} for every {one} spent</source>
   <translation>{value} pour {one} de dépenses</translation>
  </message>
  <message>
   <source>Counted among those whose visits are kept</source>
   <translation>Compté parmi les personnes dont les visites sont gardées</translation>
  </message>
  <message>
   <source>1 visit in all</source>
   <translation>1 visite en tout</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits in all</source>
   <translation>
    <numerusform>%Ln visite en tout</numerusform>
    <numerusform>%Ln visites en tout</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>polls</name>
  <message>
   <source>Open</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>To be decided</source>
   <translation>À décider</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Décidé</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>“{file}” could not be saved. Check that its folder can be written to and that the disk has room.</source>
   <translation>« {file} » n'a pas pu être enregistré. Vérifiez que son dossier accepte l'écriture et que le disque a de la place.</translation>
  </message>
 </context>
 <context>
  <name>privacy</name>
  <message>
   <source>What for</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Demandes</translation>
  </message>
  <message>
   <source>To be asked</source>
   <translation>À demander</translation>
  </message>
  <message>
   <source>Shown to others</source>
   <translation>Montré à d'autres</translation>
  </message>
  <message>
   <source>Consent words</source>
   <translation>Le texte de l'accord</translation>
  </message>
  <message>
   <source>How long things are kept</source>
   <translation>Combien de temps on garde</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Customer number (till)</source>
   <translation>Numéro client (caisse)</translation>
  </message>
  <message>
   <source>See what you keep about me</source>
   <translation>Voir ce que vous gardez sur moi</translation>
  </message>
  <message>
   <source>Give me my data to take elsewhere</source>
   <translation>Me donner mes données à emporter</translation>
  </message>
  <message>
   <source>Correct what is wrong about me</source>
   <translation>Corriger ce qui est faux sur moi</translation>
  </message>
  <message>
   <source>Keep my data, but do not use it</source>
   <translation>Garder mes données sans les utiliser</translation>
  </message>
  <message>
   <source>Erase everything about me</source>
   <translation>Effacer tout ce qui me concerne</translation>
  </message>
  <message>
   <source>Stop using my data</source>
   <translation>Ne plus utiliser mes données</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
  <message>
   <source>Overdue since today: answer it now</source>
   <translation>En retard depuis aujourd'hui : répondez maintenant</translation>
  </message>
  <message>
   <source>{days} overdue: answer it now (it was due on {day})</source>
   <translation>En retard de {days} : répondez maintenant (l'échéance était le {day})</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>À faire aujourd'hui</translation>
  </message>
  <message>
   <source>Due in {days}, on {day}</source>
   <translation>À faire dans {days}, le {day}</translation>
  </message>
  <message>
   <source>Answered on {day}</source>
   <translation>Répondu le {day}</translation>
  </message>
  <message>
   <source>Ended on {day} with the erasure</source>
   <translation>Terminé le {day} avec l'effacement</translation>
  </message>
  <message>
   <source>Declined on {day}: {why}</source>
   <translation>Refusé le {day} : {why}</translation>
  </message>
  <message>
   <source>Declined on {day}</source>
   <translation>Refusé le {day}</translation>
  </message>
  <message>
   <source>Asked {day}</source>
   <translation>Demandé {day}</translation>
  </message>
  <message>
   <source>No visits are known yet, so there is nothing to say about how many are of people who agreed.</source>
   <translation>Aucune visite n'est encore connue, on ne peut donc pas dire combien sont de personnes qui ont accepté.</translation>
  </message>
  <message>
   <source>{kept} of {visits} in the last {days}</source>
   <translation>{kept} sur {visits} au cours des {days} passés</translation>
  </message>
  <message>
   <source>All visits are of people who agreed</source>
   <translation>Toutes les visites sont de personnes qui ont accepté</translation>
  </message>
  <message>
   <source>Fewer than 1 of 10 visits are of people who agreed</source>
   <translation>Moins de 1 visite sur 10 est de personnes qui ont accepté</translation>
  </message>
  <message>
   <source>{tenths} of 10 visits are of people who agreed</source>
   <translation>{tenths} visites sur 10 sont de personnes qui ont accepté</translation>
  </message>
  <message>
   <source>{share}: {counted}.</source>
   <translation>{share} : {counted}.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Ending</source>
   <translation>Expire</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Said no</source>
   <translation>A dit non</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Pas demandé</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Pas encore demandé</translation>
  </message>
  <message>
   <source>Name kept for {days} more</source>
   <translation>Nom gardé encore {days}</translation>
  </message>
  <message>
   <source>Name goes tonight</source>
   <translation>Nom effacé cette nuit</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Jusqu'au {day}</translation>
  </message>
  <message>
   <source>Ends on {day}</source>
   <translation>Expire le {day}</translation>
  </message>
  <message>
   <source>Said on {day}</source>
   <translation>Dit le {day}</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Ce qui a été commandé</translation>
  </message>
  <message>
   <source>Visits one by one, then counts a week</source>
   <translation>Chaque visite, ensuite le nombre par semaine</translation>
  </message>
  <message>
   <source>What came of check-ins</source>
   <translation>Ce que les prises de nouvelles ont donné</translation>
  </message>
  <message>
   <source>What customers told us</source>
   <translation>Ce que la clientèle nous a dit</translation>
  </message>
  <message>
   <source>Names of people who never agreed</source>
   <translation>Noms de qui n'a jamais accepté</translation>
  </message>
  <message>
   <source>Proof of agreements, after they ended</source>
   <translation>Preuves des accords, après leur fin</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 mois</translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n mois</numerusform>
    <numerusform>%n mois</numerusform>
   </translation>
  </message>
  <message>
   <source>visits whose orders go</source>
   <translation>visites dont les commandes partent</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>visites</translation>
  </message>
  <message>
   <source>receipt numbers</source>
   <translation>numéros de ticket</translation>
  </message>
  <message>
   <source>outcomes, and who was seen or heard</source>
   <translation>résultats et nouvelles reçues</translation>
  </message>
  <message>
   <source>away notes and appointments</source>
   <translation>absences annoncées et rendez-vous</translation>
  </message>
  <message>
   <source>askings and answers of surveys</source>
   <translation>enquêtes posées et réponses</translation>
  </message>
  <message>
   <source>words that people said about the shop</source>
   <translation>paroles dites sur le commerce</translation>
  </message>
  <message>
   <source>invitations, greetings and thank-yous</source>
   <translation>invitations, vœux et remerciements</translation>
  </message>
  <message>
   <source>names of people who never agreed</source>
   <translation>noms de qui n'a jamais accepté</translation>
  </message>
  <message>
   <source>former customers</source>
   <translation>ancienne clientèle</translation>
  </message>
  <message>
   <source>closed requests</source>
   <translation>demandes closes</translation>
  </message>
  <message>
   <source>names beside wishes and in polls</source>
   <translation>noms à côté de souhaits et dans des votes</translation>
  </message>
  <message>
   <source>proofs of old agreements</source>
   <translation>preuves d'anciens accords</translation>
  </message>
  <message>
   <source>{what}: {count}</source>
   <translation>{what} : {count}</translation>
  </message>
  <message>
   <source>Sign-up sheet for the counter</source>
   <translation>Feuille d'inscription pour le comptoir</translation>
  </message>
  <message>
   <source>Privacy policy of the shop</source>
   <translation>Page sur la vie privée du commerce</translation>
  </message>
  <message>
   <source>Record of processing, for the authority</source>
   <translation>Registre des traitements, pour l'autorité</translation>
  </message>
  <message>
   <source>Impact assessment, for the authority</source>
   <translation>Analyse d'impact, pour l'autorité</translation>
  </message>
  <message>
   <source>Deleted on {day}</source>
   <translation>Effacé le {day}</translation>
  </message>
  <message>
   <source>Not renewed</source>
   <translation>Pas renouvelé</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>Write down between one minute and a day; what was shorter cost nothing.</source>
   <translation>Notez entre une minute et un jour ; ce qui a été plus court n'a rien coûté.</translation>
  </message>
  <message>
   <source>What a gesture or a reward cost is more than nothing, and less than a million.</source>
   <translation>Ce qu'a coûté un geste ou une récompense vaut plus que rien et moins d'un million.</translation>
  </message>
  <message>
   <source>A wage is nothing or more, and less than a million an hour.</source>
   <translation>Un salaire est nul ou plus, et inférieur à un million par heure.</translation>
  </message>
  <message>
   <source>A check-in that ends with an outcome needs one; one that ends otherwise has none.</source>
   <translation>Une prise de nouvelles qui finit par un résultat en demande un ; sinon elle n'en a pas.</translation>
  </message>
  <message>
   <source>This check-in is closed already; open the customer to see what came of it.</source>
   <translation>Cette prise de nouvelles est déjà close ; ouvrez le profil pour voir ce qu'elle a donné.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; ask for it first, or write it down without the name.</source>
   <translation>La personne n'a pas accepté que ce qu'elle dit soit gardé avec son nom ; demandez-le d'abord, ou notez-le sans le nom.</translation>
  </message>
  <message>
   <source>Only pictures (PNG, JPEG) and PDF pages can be kept beside the words; save it as one of these.</source>
   <translation>Seules des images (PNG, JPEG) et des pages PDF peuvent être gardées avec les mots ; enregistrez-le ainsi.</translation>
  </message>
  <message>
   <source>An idea is a colleague's own; what a customer proposes is a suggestion.</source>
   <translation>Une idée vient de l'équipe ; ce que propose la clientèle est une suggestion.</translation>
  </message>
  <message>
   <source>Somebody began with this already; open the list anew.</source>
   <translation>Quelqu'un a déjà commencé ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>Only what somebody began with can be put back; open the list anew.</source>
   <translation>Seul ce qui a été commencé peut être remis en attente ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>This change was not made yet; say on which day it was made, then what it fixed.</source>
   <translation>Ce changement n'est pas encore fait ; dites quel jour il l'a été, puis ce qu'il a réglé.</translation>
  </message>
  <message>
   <source>Tell them once something came of it: a change that was made, or an honest reason why not.</source>
   <translation>Dites-le une fois que cela a donné quelque chose : un changement fait, ou une raison franche de ne pas le faire.</translation>
  </message>
  <message>
   <source>Their yes rests, so they are told nothing until they agree again; ask them when they are here.</source>
   <translation>Son accord est en pause ; on ne lui dit donc rien avant un nouvel accord. Demandez-le quand la personne est là.</translation>
  </message>
  <message>
   <source>Nobody knows who said this, so nobody can be told; it is done once it is fixed.</source>
   <translation>On ne sait pas qui l'a dit, donc personne ne peut l'apprendre ; c'est fini une fois réglé.</translation>
  </message>
  <message>
   <source>What came of this is written down already; take that back first, if it was not so.</source>
   <translation>Ce que cela a donné est déjà noté ; annulez-le d'abord si ce n'était pas cela.</translation>
  </message>
  <message>
   <source>A group needs at least one filter; choose what its people have in common.</source>
   <translation>Un groupe a besoin d'au moins un filtre ; choisissez ce que ses personnes ont en commun.</translation>
  </message>
  <message>
   <source>Say what it is, in a few words.</source>
   <translation>Dites en quelques mots ce que c'est.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a day to come.</source>
   <translation>Ce jour est passé ; choisissez aujourd'hui ou un jour à venir.</translation>
  </message>
  <message>
   <source>That is four weeks off or more, and only four weeks are counted; invite nearer to the day.</source>
   <translation>C'est dans quatre semaines ou plus, et on n'en compte que quatre ; invitez plus près du jour.</translation>
  </message>
  <message>
   <source>Fewer than two people agreed to be invited this way, so there is nobody to compare; ask for it first.</source>
   <translation>Moins de deux personnes ont accepté d'être invitées ainsi, et il n'y a personne à comparer ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>The program's own words are not whole; install the program again.</source>
   <translation>Les mots du programme ne sont pas complets ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>These words are in another language than the one that is chosen; choose the language first.</source>
   <translation>Ces mots sont dans une autre langue que celle qui est choisie ; choisissez d'abord la langue.</translation>
  </message>
  <message>
   <source>Write what you ask your customers, or go back to the program's words.</source>
   <translation>Écrivez ce que vous demandez à vos clients, ou revenez aux mots du programme.</translation>
  </message>
  <message>
   <source>It holds characters that cannot be read; type that part instead of pasting it.</source>
   <translation>Il contient des caractères illisibles ; saisissez ce passage au lieu de le coller.</translation>
  </message>
  <message>
   <source>Ask a whole question and say what it is for, so that both yes and no are answers to it.</source>
   <translation>Posez une question entière et dites à quoi elle sert, pour qu'on puisse répondre oui ou non.</translation>
  </message>
  <message>
   <source>Two choices are the same; nobody could tell them apart.</source>
   <translation>Deux choix sont identiques ; personne ne pourrait les distinguer.</translation>
  </message>
  <message>
   <source>Choose a last day between today and a year from now.</source>
   <translation>Choisissez un dernier jour entre aujourd'hui et dans un an.</translation>
  </message>
  <message>
   <source>The poll has no such choice; open the list again.</source>
   <translation>Le vote n'a pas ce choix ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>Type how many lines there are on the sheet.</source>
   <translation>Saisissez combien de traits il y a sur la feuille.</translation>
  </message>
  <message>
   <source>The poll is over: what is decided now should be what people chose then.</source>
   <translation>Le vote est terminé : ce qui est décidé maintenant doit être ce qui a été choisi alors.</translation>
  </message>
  <message>
   <source>It was decided already; take the decision back first, if there are votes that were not counted.</source>
   <translation>C'est déjà décidé ; annulez d'abord la décision s'il reste des voix à compter.</translation>
  </message>
  <message>
   <source>That is more than you may give by yourself; ask the owner, or offer less.</source>
   <translation>C'est plus que ce que vous pouvez donner de vous-même ; demandez à la personne responsable, ou proposez moins.</translation>
  </message>
  <message>
   <source>An amount is nothing or more; check what was typed.</source>
   <translation>Un montant est nul ou plus ; vérifiez ce qui a été saisi.</translation>
  </message>
  <message>
   <source>This is settled; open it again first, if something more is to be offered.</source>
   <translation>C'est réglé ; rouvrez-le d'abord s'il faut proposer autre chose.</translation>
  </message>
  <message>
   <source>This is settled already; open the list anew.</source>
   <translation>C'est déjà réglé ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>This needs a reason; type one in a few words.</source>
   <translation>Il faut une raison ; saisissez-la en quelques mots.</translation>
  </message>
  <message>
   <source>This request was extended already; the law allows it once.</source>
   <translation>Cette demande a déjà été prolongée ; la loi le permet une fois.</translation>
  </message>
  <message>
   <source>A request can be extended only before it is due; answer this one now.</source>
   <translation>Une demande ne peut être prolongée qu'avant son échéance ; répondez à celle-ci maintenant.</translation>
  </message>
  <message>
   <source>This request is closed already.</source>
   <translation>Cette demande est déjà close.</translation>
  </message>
  <message>
   <source>The first day has to come before the last one; choose them the other way round.</source>
   <translation>Le premier jour doit précéder le dernier ; choisissez-les dans l'autre sens.</translation>
  </message>
  <message>
   <source>Nothing is known of so long ago; choose a later day.</source>
   <translation>On ne sait rien d'il y a si longtemps ; choisissez un jour plus récent.</translation>
  </message>
  <message>
   <source>Choose two days.</source>
   <translation>Choisissez deux jours.</translation>
  </message>
  <message>
   <source>That PIN is one of the first that anybody would try; choose digits without a pattern.</source>
   <translation>Ce code PIN est l'un des premiers qu'on essaierait ; choisissez des chiffres sans suite.</translation>
  </message>
  <message>
   <source>Write down where the figure was read: without a source it says little.</source>
   <translation>Notez où le chiffre a été lu : sans source, il dit peu.</translation>
  </message>
  <message>
   <source>A note can be at most a year ahead; check the day.</source>
   <translation>Une note peut être au plus un an à l'avance ; vérifiez le jour.</translation>
  </message>
  <message>
   <source>This number can never be that; check what was typed.</source>
   <translation>Ce chiffre ne peut jamais valoir cela ; vérifiez ce qui a été saisi.</translation>
  </message>
  <message>
   <source>At least one part has to weigh something.</source>
   <translation>Au moins une partie doit peser quelque chose.</translation>
  </message>
  <message>
   <source>Write down what it was.</source>
   <translation>Notez ce que c'était.</translation>
  </message>
  <message>
   <source>This is no answer to this question; look at the paper once more and type what is ticked.</source>
   <translation>Ce n'est pas une réponse à cette question ; regardez encore la feuille et saisissez ce qui est coché.</translation>
  </message>
  <message>
   <source>This kind of survey has its own question, and at most one in free words; make one of your own for more.</source>
   <translation>Ce genre d'enquête a sa propre question, et au plus une en mots libres ; pour davantage, faites-en une à vous.</translation>
  </message>
  <message>
   <source>Nothing was answered; type at least one answer, or put the paper aside.</source>
   <translation>Rien n'a été répondu ; saisissez au moins une réponse, ou mettez la feuille de côté.</translation>
  </message>
  <message>
   <source>This number is not right; look at the paper once more, or type the last part again.</source>
   <translation>Ce numéro n'est pas juste ; regardez encore la feuille, ou ressaisissez la dernière partie.</translation>
  </message>
  <message>
   <source>A theme needs a name; call it by what it is about.</source>
   <translation>Un thème a besoin d'un nom ; appelez-le d'après ce dont il parle.</translation>
  </message>
  <message>
   <source>Say why not, in words that you would say to whoever wished for it.</source>
   <translation>Dites pourquoi non, avec des mots que vous diriez à qui l'a souhaité.</translation>
  </message>
  <message>
   <source>The wish stands there already.</source>
   <translation>Le souhait en est déjà là.</translation>
  </message>
  <message>
   <source>That is for the owner of the shop; ask them to take over for a moment.</source>
   <translation>C'est réservé au responsable du commerce ; demandez-lui de prendre la main un instant.</translation>
  </message>
  <message>
   <source>Nothing was agreed to or refused yet, so there is nothing to give a receipt for.</source>
   <translation>Il n'y a encore ni oui ni non, donc rien pour quoi donner un reçu.</translation>
  </message>
  <message>
   <source>Minutes cost no amount; write down how long it took.</source>
   <translation>Les minutes n'ont pas de montant ; notez combien de temps cela a pris.</translation>
  </message>
  <message>
   <source>They did not agree to have their thank-yous kept; ask for it, or write it down without the name.</source>
   <translation>Cette personne n'a pas accepté que ses remerciements soient conservés ; demandez-le, ou notez-le sans le nom.</translation>
  </message>
  <message>
   <source>That day is still to come; write costs down once they are there.</source>
   <translation>Ce jour est encore à venir ; notez les dépenses une fois qu'elles sont là.</translation>
  </message>
  <message>
   <source>That day is still to come; write a greeting down once it was said.</source>
   <translation>Ce jour est encore à venir ; notez un vœu une fois qu'il a été dit.</translation>
  </message>
  <message>
   <source>No birthday of theirs is kept, or they did not agree to it; write it down with their agreement first.</source>
   <translation>Aucun anniversaire n'est conservé pour cette personne, ou elle ne l'a pas accepté ; notez-le d'abord avec son accord.</translation>
  </message>
  <message>
   <source>They said that they do not want to be called; that holds.</source>
   <translation>La personne a dit ne pas vouloir être appelée ; cela vaut.</translation>
  </message>
  <message>
   <source>The shop is not asking after this customer; nobody is called.</source>
   <translation>Le commerce ne prend pas de nouvelles de cette personne ; personne n'est appelé.</translation>
  </message>
  <message>
   <source>The customer was reached; nobody else is called.</source>
   <translation>La personne a été jointe ; personne d'autre n'est appelé.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after more tries; try them once more first.</source>
   <translation>Cet appel n'est convenu qu'après plus d'essais ; essayez d'abord encore une fois.</translation>
  </message>
  <message>
   <source>The customer agreed to this call only after a longer silence; wait until then.</source>
   <translation>Cet appel n'est convenu qu'après plus de temps ; attendez jusque-là.</translation>
  </message>
  <message>
   <source>Wishes belong to looking out for somebody; ask an adult's agreement to that first.</source>
   <translation>Les souhaits vont avec le fait de veiller sur quelqu'un ; demandez d'abord l'accord d'un adulte.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; write that down first, or choose another way.</source>
   <translation>La personne n'a pas accepté ce moyen ; notez-le d'abord, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept once the customer clearly agreed to it; write that down first.</source>
   <translation>Une personne à appeler peut être gardée dès qu'il y a un oui exprès ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>Whoever is to be called needs a telephone number; type it with the country code.</source>
   <translation>Qui doit être appelé a besoin d'un numéro ; saisissez-le avec l'indicatif du pays.</translation>
  </message>
  <message>
   <source>Nobody agreed to be invited this way yet; ask for it at the counter, or choose another way.</source>
   <translation>Personne n'a encore accepté d'être invité de cette façon ; demandez-le au comptoir, ou choisissez un autre moyen.</translation>
  </message>
  <message>
   <source>Nobody of these people agreed to be invited this way; choose another way, or everybody who agreed.</source>
   <translation>Aucune de ces personnes n'a accepté d'être invitée de cette façon ; choisissez un autre moyen, ou tous ceux qui ont accepté.</translation>
  </message>
  <message>
   <source>Everybody who agreed was asked or answered something lately; leave them in peace, or invite to an event.</source>
   <translation>Toutes les personnes qui ont accepté ont été sollicitées ou ont répondu il y a peu : laissez-les tranquilles, ou invitez à un événement.</translation>
  </message>
  <message>
   <source>No number or address is kept of those who agreed to this way; write theirs down first.</source>
   <translation>De ceux qui ont accepté ce moyen, aucun numéro ni adresse n'est conservé ; notez-les d'abord.</translation>
  </message>
  <message>
   <source>This group is not there any more; look at the groups again.</source>
   <translation>Ce groupe n'existe plus ; regardez de nouveau les groupes.</translation>
  </message>
  <message>
   <source>An invitation can be taken back on the day on which it was drawn; people have it by now.</source>
   <translation>Une invitation peut être annulée le jour du tirage au sort ; maintenant, les gens l'ont reçue.</translation>
  </message>
  <message>
   <source>This person is not on the list any more; look at the invitations again.</source>
   <translation>Cette personne n'est plus sur la liste ; regardez de nouveau les invitations.</translation>
  </message>
  <message>
   <source>Type how many minutes it took, or what it cost.</source>
   <translation>Indiquez combien de minutes cela a pris, ou ce que cela a coûté.</translation>
  </message>
  <message>
   <source>Say in a few words what the danger is; the customer reads it afterwards.</source>
   <translation>Dites en quelques mots quel est le danger ; la personne le lit ensuite.</translation>
  </message>
  <message>
   <source>Two people have to agree to this; type both names.</source>
   <translation>Deux personnes doivent être d'accord ; saisissez les deux noms.</translation>
  </message>
  <message>
   <source>A customer gives, refuses or withdraws a consent; its end by time is written down by the program.</source>
   <translation>Une personne donne, refuse ou retire un accord ; sa fin par le temps est notée par le programme.</translation>
  </message>
  <message>
   <source>These words were changed meanwhile; read them once more before you change them.</source>
   <translation>Ces mots ont été changés entre-temps ; relisez-les avant de les changer.</translation>
  </message>
  <message>
   <source>That is not a phone number that can be dialled; write it with the country code, such as +44 or +49.</source>
   <translation>Ce n'est pas un numéro que l'on peut composer ; écrivez-le avec l'indicatif du pays, comme +44 ou +33.</translation>
  </message>
  <message>
   <source>That is not an e-mail address; it looks like name@example.org.</source>
   <translation>Ce n'est pas une adresse e-mail ; elle ressemble à nom@example.org.</translation>
  </message>
  <message>
   <source>There is a group with just these filters already; rename that one.</source>
   <translation>Il y a déjà un groupe avec ces mêmes filtres ; renommez-le.</translation>
  </message>
  <message>
   <source>Another group is called that already; choose a name that tells them apart.</source>
   <translation>Un autre groupe s'appelle déjà ainsi ; choisissez un nom qui les distingue.</translation>
  </message>
  <message>
   <source>There are no two such records any more; look at the list again.</source>
   <translation>Ces deux fiches n'existent plus ; regardez de nouveau la liste.</translation>
  </message>
  <message>
   <source>That is the same record twice; pick two.</source>
   <translation>C'est deux fois la même fiche ; choisissez-en deux.</translation>
  </message>
  <message>
   <source>One of them asked to be erased; answer that request first.</source>
   <translation>Pour l'une des fiches, l'effacement a été demandé ; répondez d'abord à cette demande.</translation>
  </message>
  <message>
   <source>One of them is the other's emergency contact, so they are two people.</source>
   <translation>L'une est la personne à appeler pour l'autre en cas d'urgence, ce sont donc deux personnes.</translation>
  </message>
  <message>
   <source>Another customer has this customer number; search for it first.</source>
   <translation>Quelqu'un d'autre a ce numéro client ; cherchez-le d'abord.</translation>
  </message>
  <message>
   <source>No customer is known by that id; check it in the till's export.</source>
   <translation>Personne n'est connu sous ce numéro ; vérifiez-le dans l'export de caisse.</translation>
  </message>
  <message>
   <source>A customer needs a name; type at least a first name.</source>
   <translation>Une personne a besoin d'un nom ; saisissez au moins un prénom.</translation>
  </message>
  <message>
   <source>A phone number can be kept once they agreed to be called or texted; write that down first.</source>
   <translation>Un numéro peut être gardé dès qu'il y a un oui aux appels ou SMS ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>An e-mail address can be kept once they agreed to e-mail; write that down first.</source>
   <translation>Une adresse e-mail peut être gardée dès qu'il y a un oui aux e-mails ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>A postal address can be kept once they agreed to letters; write that down first.</source>
   <translation>Une adresse postale peut être gardée dès qu'il y a un oui aux lettres ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>Notes can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Les notes peuvent être gardées dès qu'il y a un oui ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>A birthday can be kept once they agreed to notes about them; write that down first.</source>
   <translation>Un anniversaire peut être gardé dès qu'il y a un oui aux notes ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>A name can be kept once they agreed to their visits being kept; write that down first.</source>
   <translation>Un nom peut être gardé dès qu'il y a un oui aux visites ; notez-le d'abord.</translation>
  </message>
  <message>
   <source>There is no such day in that month; check the birthday.</source>
   <translation>Ce jour n'existe pas dans ce mois ; vérifiez l'anniversaire.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; write it down without the name, if they want that.</source>
   <translation>La personne a demandé que ses données soient seulement conservées ; notez-le sans le nom, si elle le veut.</translation>
  </message>
  <message>
   <source>The words of this are not there any more, or rest, so nothing can be put back or kept beside them.</source>
   <translation>Les mots ne sont plus là, ou sont en pause ; rien ne peut être repris ni gardé avec eux.</translation>
  </message>
  <message>
   <source>They did not agree to be told this way; tell them in person, or the way they came to you themselves.</source>
   <translation>La personne n'a pas accepté de l'apprendre ainsi ; dites-le-lui en personne, ou par la voie qu'elle a choisie elle-même.</translation>
  </message>
  <message>
   <source>Who else sees to it is for the owner to say; take it on yourself, or ask them.</source>
   <translation>C'est à la personne responsable de dire qui d'autre s'en occupe ; prenez-le vous-même, ou demandez-lui.</translation>
  </message>
  <message>
   <source>The day by which it is to be done is over already; choose today or later.</source>
   <translation>Le jour prévu est déjà passé ; choisissez aujourd'hui ou plus tard.</translation>
  </message>
  <message>
   <source>Nobody can have said it in the future; check the day and the time.</source>
   <translation>Personne n'a pu le dire dans l'avenir ; vérifiez le jour et l'heure.</translation>
  </message>
  <message>
   <source>This is on the list of what is to be put right already; open it there.</source>
   <translation>C'est déjà sur la liste de ce qui est à rattraper ; ouvrez-le là.</translation>
  </message>
  <message>
   <source>This is settled already; take that back first.</source>
   <translation>C'est déjà réglé ; annulez-le d'abord.</translation>
  </message>
  <message>
   <source>The words of this are gone, or rest; what is left is a count, and stays so that counts are honest.</source>
   <translation>Les mots ne sont plus là, ou sont en pause ; il en reste un compte, et il reste pour que les comptes soient honnêtes.</translation>
  </message>
  <message>
   <source>They took their yes back meanwhile, so what they said with their name cannot come back.</source>
   <translation>La personne a retiré son oui entre-temps ; ce qu'elle a dit avec son nom ne peut pas revenir.</translation>
  </message>
  <message>
   <source>The change that fixed this is gone meanwhile, so it cannot be put back; write it down anew.</source>
   <translation>Le changement qui a réglé cela n'existe plus, on ne peut donc pas le remettre ; notez-le à nouveau.</translation>
  </message>
  <message>
   <source>Choose at least two themes that are one thing.</source>
   <translation>Choisissez au moins deux thèmes qui sont une même chose.</translation>
  </message>
  <message>
   <source>This change was made already; plan another one for what comes next.</source>
   <translation>Ce changement est déjà fait ; prévoyez-en un autre pour la suite.</translation>
  </message>
  <message>
   <source>A change is made once it is there; choose today or a day that is over.</source>
   <translation>Un changement est fait une fois qu'il est là ; choisissez aujourd'hui ou un jour passé.</translation>
  </message>
  <message>
   <source>This away note is gone already.</source>
   <translation>Cette absence annoncée est déjà retirée.</translation>
  </message>
  <message>
   <source>The last day away lies before the first; choose a later day.</source>
   <translation>Le dernier jour d'absence est avant le premier ; choisissez un jour plus tard.</translation>
  </message>
  <message>
   <source>An away note covers a year at most; choose an earlier day.</source>
   <translation>Une absence annoncée couvre un an au plus ; choisissez un jour plus tôt.</translation>
  </message>
  <message>
   <source>That day is over; choose today or a later one.</source>
   <translation>Ce jour est passé ; choisissez aujourd'hui ou un jour à venir.</translation>
  </message>
  <message>
   <source>That is more than two years ahead; choose an earlier day.</source>
   <translation>C'est dans plus de deux ans ; choisissez un jour plus tôt.</translation>
  </message>
  <message>
   <source>They did not agree to be asked this way; ask in person, or ask for their agreement first.</source>
   <translation>La personne n'a pas accepté ce moyen ; demandez en personne, ou demandez d'abord son accord.</translation>
  </message>
  <message>
   <source>Later means a day that is still to come; choose tomorrow or after.</source>
   <translation>Plus tard veut dire un jour à venir ; choisissez demain ou après.</translation>
  </message>
  <message>
   <source>This check-in has changed since; open the customer to see how it stands now.</source>
   <translation>Cette prise de nouvelles a changé depuis ; ouvrez le profil pour voir où elle en est.</translation>
  </message>
  <message>
   <source>A receipt line has a quantity or an amount that is too large to keep; check that line in the file.</source>
   <translation>Une ligne de ticket a une quantité ou un montant trop grand ; vérifiez cette ligne dans le fichier.</translation>
  </message>
  <message>
   <source>This note is not there any more; look at the notes again.</source>
   <translation>Cette note n'est plus là ; revoyez les notes.</translation>
  </message>
  <message>
   <source>This figure is not there any more; look at them again.</source>
   <translation>Ce chiffre n'est plus là ; revoyez-les.</translation>
  </message>
  <message>
   <source>The engagement score has no such part.</source>
   <translation>Le score d'attachement n'a pas de telle partie.</translation>
  </message>
  <message>
   <source>There is no such number; choose one of those on the screen.</source>
   <translation>Il n'y a pas de tel chiffre ; choisissez-en un à l'écran.</translation>
  </message>
  <message>
   <source>They also asked for a copy of their data; save it first, or close that request.</source>
   <translation>La personne a aussi demandé une copie de ses données ; enregistrez-la d'abord, ou closez cette demande.</translation>
  </message>
  <message>
   <source>The customer asked for their data to be stored only; lift the restriction first, if they want that.</source>
   <translation>La personne a demandé que ses données soient seulement conservées ; levez d'abord cette limitation, si elle le veut.</translation>
  </message>
  <message>
   <source>They took back their yes to this; if they want it shown after all, write it down anew.</source>
   <translation>Le oui à cela a été retiré ; si la personne veut le montrer tout de même, notez-le de nouveau.</translation>
  </message>
  <message>
   <source>Nothing of a customer's is shown without their yes to exactly this; ask for it first.</source>
   <translation>Rien de quelqu'un n'est montré sans son oui à cela même ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>This is shown already.</source>
   <translation>C'est déjà montré.</translation>
  </message>
  <message>
   <source>This picture cannot be read; check that the file is still there, or choose another one.</source>
   <translation>Cette image ne peut pas être lue ; vérifiez que le fichier est encore là, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>A request cannot come from the future; check the day.</source>
   <translation>Une demande ne peut pas venir du futur ; vérifiez le jour.</translation>
  </message>
  <message>
   <source>This request has changed since; open the list anew to see how it stands now.</source>
   <translation>Cette demande a changé depuis ; rouvrez la liste pour voir où elle en est.</translation>
  </message>
  <message>
   <source>This customer's data is only stored already; there is nothing to do.</source>
   <translation>Les données de cette personne sont déjà seulement conservées ; il n'y a rien à faire.</translation>
  </message>
  <message>
   <source>This customer is not restricted; there is nothing to lift.</source>
   <translation>Cette personne n'a pas de limitation ; il n'y a rien à lever.</translation>
  </message>
  <message>
   <source>This computer has no key store that can be used; the passphrase opens the shop as always.</source>
   <translation>Cet ordinateur n'a pas de trousseau utilisable ; la phrase secrète ouvre le commerce comme toujours.</translation>
  </message>
  <message>
   <source>The key store of this computer is locked; the passphrase opens the shop as always.</source>
   <translation>Le trousseau de cet ordinateur est verrouillé ; la phrase secrète ouvre le commerce comme toujours.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer in time; the passphrase opens the shop as always.</source>
   <translation>Le trousseau de cet ordinateur n'a pas répondu à temps ; la phrase secrète ouvre le commerce comme toujours.</translation>
  </message>
  <message>
   <source>The sign-in of this computer does not open this shop; please type the passphrase.</source>
   <translation>La session de cet ordinateur n'ouvre pas ce commerce ; saisissez la phrase secrète.</translation>
  </message>
  <message>
   <source>The shop needs a name.</source>
   <translation>Le commerce a besoin d'un nom.</translation>
  </message>
  <message>
   <source>A country is written with two capital letters, such as DE or US.</source>
   <translation>Un pays s'écrit avec deux majuscules, comme FR ou US.</translation>
  </message>
  <message>
   <source>That time zone is not known; write it like Europe/Berlin or America/New_York.</source>
   <translation>Ce fuseau horaire n'est pas connu ; écrivez-le comme Europe/Paris ou America/New_York.</translation>
  </message>
  <message>
   <source>Somebody at the counter is called that already; add an initial, so that the two can be told apart.</source>
   <translation>Quelqu'un au comptoir s'appelle déjà ainsi ; ajoutez une initiale pour les distinguer.</translation>
  </message>
  <message>
   <source>This visit is recorded already.</source>
   <translation>Cette visite est déjà notée.</translation>
  </message>
  <message>
   <source>A visit cannot lie in the future; check the day and the time.</source>
   <translation>Une visite ne peut pas être dans le futur ; vérifiez le jour et l'heure.</translation>
  </message>
  <message>
   <source>This visit is gone already.</source>
   <translation>Cette visite est déjà retirée.</translation>
  </message>
  <message>
   <source>Their yes does not stand any more, so what they wrote cannot be written down with their name.</source>
   <translation>Son accord n'est plus valable ; ce que la personne a écrit ne peut donc pas être noté avec son nom.</translation>
  </message>
  <message>
   <source>There are no words to write down any more; look at the survey again.</source>
   <translation>Il n'y a plus de mots à noter ; regardez de nouveau l'enquête.</translation>
  </message>
  <message>
   <source>This stands in the log already; open it there.</source>
   <translation>Cela figure déjà dans le registre ; ouvrez-le là.</translation>
  </message>
  <message>
   <source>Polls are for regulars, and their visits are still few; count them without a name if you know them well.</source>
   <translation>Les votes sont pour les habitués, et cette personne est encore peu venue ; comptez-la sans nom si vous la connaissez bien.</translation>
  </message>
  <message>
   <source>People may still choose; end the poll first, or wait for its last day.</source>
   <translation>On peut encore choisir ; terminez d'abord le vote, ou attendez son dernier jour.</translation>
  </message>
  <message>
   <source>They know already, or there is nothing to tell yet.</source>
   <translation>La personne le sait déjà, ou il n'y a encore rien à dire.</translation>
  </message>
  <message>
   <source>This paper was typed in already; look at the survey's answers.</source>
   <translation>Cette feuille a déjà été saisie ; regardez les réponses de l'enquête.</translation>
  </message>
  <message>
   <source>This paper is another one; type its number once more.</source>
   <translation>Cette feuille en est une autre ; saisissez encore son numéro.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without it.</source>
   <translation>Cette personne n'a pas accepté que ses mots soient gardés avec son nom ; notez les réponses sans lui.</translation>
  </message>
  <message>
   <source>Nobody is asked this now; start the survey first.</source>
   <translation>Personne n'est sollicité là-dessus maintenant ; lancez d'abord l'enquête.</translation>
  </message>
  <message>
   <source>Only adults are asked, and only in a way that they agreed to; ask for that first.</source>
   <translation>On ne sollicite que des adultes, et seulement d'une façon qu'ils ont acceptée ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>They answered already; take the answer back first.</source>
   <translation>Cette personne a déjà répondu ; retirez d'abord la réponse.</translation>
  </message>
  <message>
   <source>Somebody was asked this already, so its words stand; reword it, which makes a new version.</source>
   <translation>Quelqu'un a déjà été sollicité là-dessus, donc les mots restent ; donnez-en d'autres, ce sera une nouvelle version.</translation>
  </message>
  <message>
   <source>They are not counted here by their name any more; look at the list again.</source>
   <translation>La personne ne compte plus ici par son nom ; regardez la liste encore une fois.</translation>
  </message>
  <message>
   <source>That is on the list already; count them in there.</source>
   <translation>C'est déjà sur la liste ; comptez la personne là.</translation>
  </message>
  <message>
   <source>This customer is counted already; everybody is counted once.</source>
   <translation>Cette personne est déjà comptée ; chacun compte une fois.</translation>
  </message>
  <message>
   <source>Choose another wish to put this one to.</source>
   <translation>Choisissez un autre souhait auquel réunir celui-ci.</translation>
  </message>
  <message>
   <source>It is settled what became of this wish; tell them, or take the wish up again first.</source>
   <translation>On sait ce qu'il est advenu de ce souhait ; dites-le, ou rouvrez d'abord le souhait.</translation>
  </message>
  <message>
   <source>The audit trail was altered or lines of it are missing; restore the newest backup into a new folder.</source>
   <translation>Le journal a été modifié ou des lignes manquent ; restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>The last day away is before the first; swap the two days.</source>
   <translation>Le dernier jour d'absence est avant le premier ; échangez les deux jours.</translation>
  </message>
  <message>
   <source>This backup is damaged or was altered; leave it as it is and take another backup.</source>
   <translation>Cette sauvegarde est endommagée ou a été modifiée ; laissez-la telle quelle et prenez-en une autre.</translation>
  </message>
  <message>
   <source>This file is not a Local Regulars backup; choose one that ends in .lrbackup.</source>
   <translation>Ce fichier n'est pas une sauvegarde de Local Regulars ; choisissez-en un qui se termine par .lrbackup.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Cette sauvegarde vient d'une version plus récente de Local Regulars ; installez-la pour l'ouvrir.</translation>
  </message>
  <message>
   <source>This people file belongs to another shop; choose the one that lies beside the backup.</source>
   <translation>Ce fichier de personnes est celui d'un autre commerce ; choisissez celui à côté de la sauvegarde.</translation>
  </message>
  <message>
   <source>There is no such backup file; check the path, or plug the stick in.</source>
   <translation>Ce fichier de sauvegarde n'existe pas ; vérifiez le chemin, ou branchez la clé.</translation>
  </message>
  <message>
   <source>This file holds only the keys to people's names; choose the .lrbackup file beside it.</source>
   <translation>Ce fichier contient seulement les clés des noms ; choisissez le fichier .lrbackup à côté.</translation>
  </message>
  <message>
   <source>There is something at that place already; a backup is restored into a new folder, so choose a new name.</source>
   <translation>Il y a déjà quelque chose à cet endroit ; une sauvegarde se restaure dans un nouveau dossier, choisissez un nouveau nom.</translation>
  </message>
  <message>
   <source>The folder above the new shop is not there; make it first, or choose another place.</source>
   <translation>Le dossier au-dessus du nouveau commerce n'existe pas ; créez-le d'abord, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>There is no sound backup of this shop yet; make one now.</source>
   <translation>Il n'y a pas encore de bonne sauvegarde de ce commerce ; faites-en une maintenant.</translation>
  </message>
  <message>
   <source>The people file of your last backup is missing; make a new backup now.</source>
   <translation>Le fichier de personnes de votre dernière sauvegarde manque ; faites une nouvelle sauvegarde maintenant.</translation>
  </message>
  <message>
   <source>This backup was saved by a newer version of Local Regulars; install that version to restore it.</source>
   <translation>Cette sauvegarde vient d'une version plus récente de Local Regulars ; installez-la pour la restaurer.</translation>
  </message>
  <message>
   <source>There is a file of that name already; choose another name, because a backup replaces nothing.</source>
   <translation>Un fichier de ce nom existe déjà ; choisissez un autre nom, car une sauvegarde ne remplace rien.</translation>
  </message>
  <message>
   <source>The folder for the backup is not there; check the path, or plug the stick in.</source>
   <translation>Le dossier pour la sauvegarde n'existe pas ; vérifiez le chemin, ou branchez la clé.</translation>
  </message>
  <message>
   <source>This appointment is not there any more; open the customer anew.</source>
   <translation>Ce rendez-vous n'existe plus ; rouvrez le profil.</translation>
  </message>
  <message>
   <source>This person is not kept any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Cette personne n'est plus gardée ; la liste est peut-être plus ancienne qu'un retrait, rouvrez-la.</translation>
  </message>
  <message>
   <source>This check-in is not there any more; the list may be older than a withdrawal, so open it anew.</source>
   <translation>Cette prise de nouvelles n'existe plus ; la liste est peut-être plus ancienne qu'un retrait, rouvrez-la.</translation>
  </message>
  <message>
   <source>A consent that is given needs an end after its beginning; anything else has none.</source>
   <translation>Un accord donné a besoin d'une fin après son début ; le reste n'en a pas.</translation>
  </message>
  <message>
   <source>A notice's words never change; give the new words a new version number.</source>
   <translation>Les mots d'un avis ne changent jamais ; donnez aux nouveaux un nouveau numéro de version.</translation>
  </message>
  <message>
   <source>There is no such notice in this shop; choose one of its own.</source>
   <translation>Cet avis n'existe pas dans ce commerce ; choisissez-en un des siens.</translation>
  </message>
  <message>
   <source>This line is not there any more; look at the costs again.</source>
   <translation>Cette ligne n'est plus là ; regardez de nouveau les dépenses.</translation>
  </message>
  <message>
   <source>This invitation is not there any more; look at the invitations again.</source>
   <translation>Cette invitation n'est plus là ; regardez de nouveau les invitations.</translation>
  </message>
  <message>
   <source>There is no such customer; the list may be older than the last erasure, so open it anew.</source>
   <translation>Cette personne n'existe pas ; la liste est peut-être plus ancienne que le dernier effacement, rouvrez-la.</translation>
  </message>
  <message>
   <source>This customer number belongs to another customer; check which one is right.</source>
   <translation>Ce numéro client est à quelqu'un d'autre ; vérifiez lequel est juste.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and do the last step again. Everything saved before is safe.</source>
   <translation>Le disque est plein ; libérez de la place et refaites la dernière étape. Tout ce qui était enregistré est à l'abri.</translation>
  </message>
  <message>
   <source>Another program is using this shop; close it and try again.</source>
   <translation>Un autre programme utilise ce commerce ; fermez-le et réessayez.</translation>
  </message>
  <message>
   <source>The shop's folder cannot be written to; check that the disk is not write-protected and that it is yours.</source>
   <translation>Le dossier du commerce n'accepte pas l'écriture ; vérifiez que le disque n'est pas protégé et qu'il est à vous.</translation>
  </message>
  <message>
   <source>The disk did not answer as it should; check its cable and its health, then try again.</source>
   <translation>Le disque n'a pas répondu comme il faut ; vérifiez son câble et son état, puis réessayez.</translation>
  </message>
  <message>
   <source>The keys of this shop were changed by another program just now; unlock it again and try once more.</source>
   <translation>Les clés de ce commerce viennent d'être changées par un autre programme ; déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The computer ran out of memory; close other programs and try again.</source>
   <translation>L'ordinateur n'a plus de mémoire ; fermez d'autres programmes et réessayez.</translation>
  </message>
  <message>
   <source>The store shop.db is damaged; leave it as it is and restore the newest backup into a new folder.</source>
   <translation>Le fichier shop.db est endommagé ; laissez-le tel quel et restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>Stopped as you asked; nothing of it was kept.</source>
   <translation>Arrêté comme demandé ; rien n'en a été gardé.</translation>
  </message>
  <message>
   <source>This needs an adult's standing consent to visit history and to being looked after; ask for it first.</source>
   <translation>Il faut l'accord valable d'un adulte à ses visites et à ce qu'on veille sur lui ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>Visits are kept only while the customer's consent to visit history stands; ask for it first.</source>
   <translation>Les visites ne sont gardées que tant que l'accord vaut ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>This can be kept only while the customer agrees to what it is for; ask for it first.</source>
   <translation>Ceci ne peut être gardé que tant que la personne l'accepte ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>The customer did not agree to be asked this way; ask in person, or ask for it first.</source>
   <translation>La personne n'a pas accepté ce moyen ; demandez en personne, ou demandez-le d'abord.</translation>
  </message>
  <message>
   <source>Somebody to call can be kept only while the customer's clear consent to it stands; ask for it first.</source>
   <translation>Une personne à appeler n'est gardée que tant que le oui exprès vaut ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>This person may be called only in the case that the customer agreed to; it has not come to that.</source>
   <translation>Cette personne ne peut être appelée que dans le cas convenu ; on n'en est pas là.</translation>
  </message>
  <message>
   <source>Only adults who agreed to be counted may be; nobody else is in a summary.</source>
   <translation>Seuls les adultes qui l'ont accepté sont comptés ; personne d'autre n'est dans un résumé.</translation>
  </message>
  <message>
   <source>They agreed to being missed, and not yet to the words that also name changes; ask them again in those.</source>
   <translation>La personne a accepté qu'on remarque son absence, pas encore les mots qui nomment aussi les changements ; redemandez avec ceux-ci.</translation>
  </message>
  <message>
   <source>How long visits last is kept only of those who agreed to words that say so; ask them again in those.</source>
   <translation>La durée des visites n'est gardée que pour celles et ceux qui ont dit oui à des mots qui le disent ; redemandez-leur avec ces mots.</translation>
  </message>
  <message>
   <source>For whom a thank-you was is kept only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Pour qui était un remerciement n'est conservé que tant que la personne est d'accord ; demandez-le, ou ne mettez pas le nom.</translation>
  </message>
  <message>
   <source>Only adults are invited who agreed to it, this way, and to their visits being kept; ask for it first.</source>
   <translation>Seuls sont invités des adultes qui l'ont accepté, par ce moyen, ainsi que la conservation de leurs visites ; demandez-le d'abord.</translation>
  </message>
  <message>
   <source>They agreed to exactly these words in this place; write anything else down by itself, with its own yes.</source>
   <translation>L'accord vaut pour ces mots exacts à cet endroit ; notez le reste à part, avec son propre oui.</translation>
  </message>
  <message>
   <source>These words or this photo are not where you think; open the list anew, and take down what is still shown.</source>
   <translation>Ces mots ou cette photo ne sont pas où vous croyez ; rouvrez la liste, et retirez ce qui est encore montré.</translation>
  </message>
  <message>
   <source>They did not agree to have what they say kept with their name; write the answers down without the name.</source>
   <translation>Cette personne n'a pas accepté que ses mots soient gardés avec son nom ; notez les réponses sans le nom.</translation>
  </message>
  <message>
   <source>What they say is kept with their name only while they agree to it; ask for it, or leave the name out.</source>
   <translation>Ce que la personne dit n'est gardé avec son nom que tant qu'elle l'accepte ; demandez-le, ou laissez le nom de côté.</translation>
  </message>
  <message>
   <source>Nothing is fixed by a change that was not made; say on which day it was, and take back what it fixed first.</source>
   <translation>Un changement qui n'est pas fait ne règle rien ; dites quel jour c'était, et annulez d'abord ce qu'il a réglé.</translation>
  </message>
  <message>
   <source>Only somebody who is known and agreed to it is told, once something came of what they said.</source>
   <translation>Seule une personne connue qui l'a accepté l'apprend, une fois que cela a donné quelque chose.</translation>
  </message>
  <message>
   <source>Their name is kept with what they say only while they agree to it and are of age; count them without a name.</source>
   <translation>Le nom n'est gardé avec ce que la personne dit que si elle est d'accord et majeure ; comptez-la sans nom.</translation>
  </message>
  <message>
   <source>One of the two was put together with another meanwhile; look at the wishes again.</source>
   <translation>L'un des deux a été réuni à un autre entre-temps ; regardez les souhaits à nouveau.</translation>
  </message>
  <message>
   <source>These words belong to another purpose; show the customer the notice of this one.</source>
   <translation>Ces mots sont ceux d'un autre usage ; montrez l'avis de celui-ci.</translation>
  </message>
  <message>
   <source>No consent lasts that long; choose an earlier end, or leave it to the program.</source>
   <translation>Aucun accord ne dure aussi longtemps ; choisissez une fin plus tôt, ou laissez faire le programme.</translation>
  </message>
  <message>
   <source>This entry is not there any more; open the list anew.</source>
   <translation>Cette note n'est plus là ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>This picture or page is not there any more; open the entry anew.</source>
   <translation>Cette image ou page n'est plus là ; rouvrez la note.</translation>
  </message>
  <message>
   <source>This theme is not there any more; look at the themes again.</source>
   <translation>Ce thème n'est plus là ; regardez à nouveau les thèmes.</translation>
  </message>
  <message>
   <source>This change is not there any more; look at the changes again.</source>
   <translation>Ce changement n'est plus là ; regardez à nouveau les changements.</translation>
  </message>
  <message>
   <source>Something was fixed by this change; take that back first, then the change.</source>
   <translation>Ce changement a réglé quelque chose ; annulez d'abord cela, puis le changement.</translation>
  </message>
  <message>
   <source>The key file asks for an unreasonable amount of work; use an untouched copy of shop.lrkeys.</source>
   <translation>Le fichier de clés demande un travail démesuré ; utilisez une copie intacte de shop.lrkeys.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys was damaged or missing, so its copy shop.lrkeys.1 was used and put in its place; the damaged one is in the folder set-aside. Check the disk, and make a backup today.</source>
   <translation>Le fichier de clés shop.lrkeys était endommagé ou manquait, sa copie shop.lrkeys.1 a donc pris sa place ; l'endommagé est dans le dossier set-aside. Vérifiez le disque, et faites une sauvegarde aujourd'hui.</translation>
  </message>
  <message>
   <source>The change of keys that was interrupted is finished now; make a new recovery code and a backup.</source>
   <translation>Le changement de clés interrompu est maintenant terminé ; créez un nouveau code de secours et une sauvegarde.</translation>
  </message>
  <message>
   <source>The keys of this shop were being changed when the computer stopped; use the new passphrase, not the old one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Les clés de ce commerce étaient en train de changer quand l'ordinateur s'est arrêté ; utilisez la nouvelle phrase secrète, pas l'ancienne. Si aucune ne l'ouvre, restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>The keys of this shop were not changed yet when the computer stopped; use the old passphrase, not the new one. Where neither opens it, restore the newest backup into a new folder.</source>
   <translation>Les clés de ce commerce n'avaient pas encore changé quand l'ordinateur s'est arrêté ; utilisez l'ancienne phrase secrète, pas la nouvelle. Si aucune ne l'ouvre, restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>This shop is encrypted in an older way (SQLCipher 3 or before) that this version does not open; open it with the program that made it, and save its customers and visits from there.</source>
   <translation>Ce commerce est chiffré d'une ancienne façon (SQLCipher 3 ou avant) que cette version n'ouvre pas ; ouvrez-le avec le programme qui l'a créé, et enregistrez de là clientèle et visites.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged or was altered; put back shop.lrkeys.1 or the copy in a backup.</source>
   <translation>Le fichier de clés shop.lrkeys est endommagé ou a été modifié ; remettez shop.lrkeys.1 ou la copie d'une sauvegarde.</translation>
  </message>
  <message>
   <source>This shop was made by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Ce commerce a été créé par une version plus récente de Local Regulars ; installez-la pour l'ouvrir.</translation>
  </message>
  <message>
   <source>This shop was encrypted by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Ce commerce a été chiffré par une version plus récente de Local Regulars ; installez-la pour l'ouvrir.</translation>
  </message>
  <message>
   <source>Something was written about this person since they were put together, so they cannot be parted any more.</source>
   <translation>Depuis la réunion, quelque chose a été noté sur cette personne ; on ne peut plus les séparer.</translation>
  </message>
  <message>
   <source>This shop could not be made ready for this version, because what it holds does not fit together; nothing was changed. Check it with `localregulars verify`, and keep the folder as it is.</source>
   <translation>Ce commerce n'a pas pu être préparé pour cette version, car son contenu ne concorde pas ; rien n'a été changé. Vérifiez-le avec `localregulars verify`, et laissez le dossier tel quel.</translation>
  </message>
  <message>
   <source>This shop was saved by a newer version of Local Regulars; install that version to open it.</source>
   <translation>Ce commerce a été enregistré par une version plus récente de Local Regulars ; installez-la pour l'ouvrir.</translation>
  </message>
  <message>
   <source>This passphrase does not open the shop; check capitals and keyboard language, or use the recovery code.</source>
   <translation>Cette phrase secrète n'ouvre pas le commerce ; vérifiez les majuscules et la langue du clavier, ou utilisez le code de secours.</translation>
  </message>
  <message>
   <source>This recovery code has a slip in it; compare it with the printed one, character by character.</source>
   <translation>Ce code de secours contient une erreur ; comparez-le avec l'imprimé, caractère par caractère.</translation>
  </message>
  <message>
   <source>This poll is not there any more; look at the polls again.</source>
   <translation>Ce vote n'est plus là ; regardez les votes à nouveau.</translation>
  </message>
  <message>
   <source>These words or this photo are not there any more; the list may be older than what was taken back, so open it anew.</source>
   <translation>Ces mots ou cette photo n'existent plus ; la liste est peut-être plus ancienne qu'un retrait, rouvrez-la.</translation>
  </message>
  <message>
   <source>This is not there any more; open the list anew.</source>
   <translation>Cela n'est plus là ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>There is no such request; the list may be old, so open it anew.</source>
   <translation>Cette demande n'existe pas ; la liste est peut-être ancienne, rouvrez-la.</translation>
  </message>
  <message>
   <source>The customer was told of this already, or it is gone; open the list anew.</source>
   <translation>La personne le sait déjà, ou ce n'est plus là ; rouvrez la liste.</translation>
  </message>
  <message>
   <source>Leave the folder as it is and restore the newest backup into a new folder.</source>
   <translation>Laissez le dossier tel quel et restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
  </message>
  <message>
   <source>The key file shop.lrkeys is damaged, altered or missing.</source>
   <translation>Le fichier de clés shop.lrkeys est endommagé, modifié ou manquant.</translation>
  </message>
  <message>
   <source>Unlock the shop once: its copy shop.lrkeys.1 is used where it is sound; otherwise restore the newest backup.</source>
   <translation>Déverrouillez le commerce une fois : sa copie shop.lrkeys.1 sert si elle est bonne ; sinon restaurez la dernière sauvegarde.</translation>
  </message>
  <message>
   <source>The copy of the key file, shop.lrkeys.1, is damaged or does not fit this shop.</source>
   <translation>La copie du fichier de clés, shop.lrkeys.1, est endommagée ou n'est pas celle de ce commerce.</translation>
  </message>
  <message>
   <source>The shop itself opens; change the passphrase or make a new recovery code, which renews the copy.</source>
   <translation>Le commerce lui-même s'ouvre ; changez la phrase secrète ou créez un nouveau code de secours, ce qui renouvelle la copie.</translation>
  </message>
  <message>
   <source>The first 16 bytes of the store shop.db are not those that the key file names.</source>
   <translation>Les 16 premiers octets de shop.db ne sont pas ceux que nomme le fichier de clés.</translation>
  </message>
  <message>
   <source>The store shop.db does not open with this shop's keys: it is damaged or another shop's.</source>
   <translation>Le fichier shop.db ne s'ouvre pas avec les clés de ce commerce : il est endommagé ou celui d'un autre.</translation>
  </message>
  <message>
   <source>The store shop.db is shorter or longer than it says itself.</source>
   <translation>Le fichier shop.db est plus court ou plus long qu'il ne le dit.</translation>
  </message>
  <message>
   <source>Parts of the store shop.db were changed from outside: their seals do not fit.</source>
   <translation>Des parties de shop.db ont été modifiées de l'extérieur : leurs sceaux ne concordent pas.</translation>
  </message>
  <message>
   <source>The structure of the store shop.db is broken.</source>
   <translation>La structure de shop.db est cassée.</translation>
  </message>
  <message>
   <source>Records of the store refer to others that are not there.</source>
   <translation>Des enregistrements renvoient à d'autres qui n'existent pas.</translation>
  </message>
  <message>
   <source>The key file and the store belong to different shops.</source>
   <translation>Le fichier de clés et shop.db sont de commerces différents.</translation>
  </message>
  <message>
   <source>Lines of the audit trail were altered, added or are missing.</source>
   <translation>Des lignes du journal ont été modifiées, ajoutées ou manquent.</translation>
  </message>
  <message>
   <source>Visits and the totals made from them do not agree.</source>
   <translation>Les visites et leurs totaux ne concordent pas.</translation>
  </message>
  <message>
   <source>This person is not at the counter any more; look at the list again.</source>
   <translation>Cette personne n'est plus au comptoir ; regardez de nouveau la liste.</translation>
  </message>
  <message>
   <source>This answer is not there any more; look at the survey again.</source>
   <translation>Cette réponse n'existe plus ; regardez encore l'enquête.</translation>
  </message>
  <message>
   <source>This survey is not there any more; look at the surveys again.</source>
   <translation>Cette enquête n'existe plus ; regardez encore les enquêtes.</translation>
  </message>
  <message>
   <source>This person was not asked, or that was forgotten; look at the list again.</source>
   <translation>Cette personne n'a pas été sollicitée, ou cela a été oublié ; regardez encore la liste.</translation>
  </message>
  <message>
   <source>Your shop was made ready for this version; a copy from before is kept.</source>
   <translation>Votre commerce a été préparé pour cette version ; une copie d'avant est gardée.</translation>
  </message>
  <message>
   <source>That is no recovery code; nothing was changed. Make a new one and try again.</source>
   <translation>Ce n'est pas un code de secours ; rien n'a été changé. Créez-en un nouveau et réessayez.</translation>
  </message>
  <message>
   <source>This wish is not there any more; look at the wishes again.</source>
   <translation>Ce souhait n'est plus là ; regardez les souhaits à nouveau.</translation>
  </message>
  <message>
   <source>There is something of that name already; choose another name, nothing was written over.</source>
   <translation>Quelque chose porte déjà ce nom ; choisissez-en un autre, rien n'a été écrasé.</translation>
  </message>
  <message>
   <source>The folder for it is not there; make it first, or choose another place.</source>
   <translation>Le dossier pour cela n'existe pas ; créez-le d'abord, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and save the file again. Nothing of it was kept.</source>
   <translation>Le disque est plein ; libérez de la place et enregistrez de nouveau le fichier. Rien n'en a été enregistré.</translation>
  </message>
  <message>
   <source>The file could not be saved there; check the place and its rights, then try again. Nothing of it was kept.</source>
   <translation>Le fichier n'a pas pu être enregistré là ; vérifiez l'endroit et ses droits, puis réessayez. Rien n'en a été enregistré.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and try again. Nothing of it was kept.</source>
   <translation>Le disque est plein ; libérez de la place et réessayez. Rien n'en a été enregistré.</translation>
  </message>
  <message>
   <source>The folder could not be saved there; check the place and its rights, then try again. Nothing was kept.</source>
   <translation>Le dossier n'a pas pu être enregistré là ; vérifiez l'endroit et ses droits, puis réessayez. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>The work was stopped as you asked; nothing of it was kept.</source>
   <translation>Le travail a été arrêté comme demandé ; rien n'en a été gardé.</translation>
  </message>
  <message>
   <source>The shop is locked. Unlock it and try again.</source>
   <translation>Le commerce est verrouillé. Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The computer ended the work before it was done; perhaps its memory is full. Nothing was changed.</source>
   <translation>L'ordinateur a terminé le travail avant la fin ; sa mémoire est peut-être pleine. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>The handbook is empty; install the program again.</source>
   <translation>Le manuel est vide ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>The handbook cannot be read; install the program again.</source>
   <translation>Le manuel ne peut pas être lu ; réinstallez le programme.</translation>
  </message>
  <message>
   <source>the customer is missing; fill it in or remove the row.</source>
   <translation>la personne manque ; indiquez-la ou retirez la ligne.</translation>
  </message>
  <message>
   <source>there are more than a million rows; split the file and import its parts.</source>
   <translation>il y a plus d'un million de lignes ; divisez le fichier et importez ses parties.</translation>
  </message>
  <message>
   <source>there are more than a million different items; check that the columns are named rightly.</source>
   <translation>il y a plus d'un million d'articles différents ; vérifiez que les colonnes sont bien nommées.</translation>
  </message>
  <message>
   <source>there are more than three million receipts or fifty million lines; export a shorter period.</source>
   <translation>il y a plus de trois millions de tickets ou cinquante millions de lignes ; exportez une période plus courte.</translation>
  </message>
  <message>
   <source>the header has a column twice; rename or remove one of them.</source>
   <translation>l'en-tête a deux fois la même colonne ; renommez-en une ou retirez-la.</translation>
  </message>
  <message>
   <source>the rows cannot be told apart; export the file again as CSV.</source>
   <translation>les lignes ne se distinguent pas ; exportez de nouveau le fichier en CSV.</translation>
  </message>
  <message>
   <source>there is a header and no row below it; export it again with its rows.</source>
   <translation>il y a un en-tête et aucune ligne en dessous ; exportez de nouveau le fichier avec ses lignes.</translation>
  </message>
  <message>
   <source>there are more than a hundred thousand blank lines; export it again.</source>
   <translation>il y a plus de cent mille lignes vides ; exportez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>a cell has more than a hundred thousand characters; export the file again.</source>
   <translation>une cellule a plus de cent mille caractères ; exportez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>a quotation mark is opened and not closed; export the file again or remove it.</source>
   <translation>un guillemet est ouvert et pas fermé ; exportez de nouveau le fichier ou retirez-le.</translation>
  </message>
  <message>
   <source>this is a spreadsheet or a ZIP file; save or export it as CSV and import that.</source>
   <translation>c'est un tableur ou un fichier ZIP ; enregistrez-le ou exportez-le en CSV et importez celui-ci.</translation>
  </message>
  <message>
   <source>this is a spreadsheet file; save or export it as CSV and import that.</source>
   <translation>c'est un fichier de tableur ; enregistrez-le ou exportez-le en CSV et importez celui-ci.</translation>
  </message>
  <message>
   <source>this is a PDF file; save or export it as CSV and import that.</source>
   <translation>c'est un PDF ; exportez les tickets en CSV et importez ce fichier.</translation>
  </message>
  <message>
   <source>this is not text but a binary file; export it from the till as CSV.</source>
   <translation>ce n'est pas du texte mais un fichier binaire ; exportez-le de la caisse en CSV.</translation>
  </message>
  <message>
   <source>the letters are in no encoding that can be read; export the file again as CSV in UTF-8.</source>
   <translation>les lettres ne sont dans aucun codage lisible ; exportez de nouveau le fichier en CSV et en UTF-8.</translation>
  </message>
  <message>
   <source>the file is empty; export it again from the till.</source>
   <translation>le fichier est vide ; exportez-le de nouveau de la caisse.</translation>
  </message>
  <message>
   <source>the packed file unpacks to far more than a till export does; export it again without packing it.</source>
   <translation>le fichier compressé est bien plus grand qu'un export de caisse ; exportez-le de nouveau sans le compresser.</translation>
  </message>
  <message>
   <source>the line has more than a million characters, so this is no till export; export it again as CSV.</source>
   <translation>la ligne a plus d'un million de caractères, ce n'est donc pas un export de caisse ; exportez de nouveau en CSV.</translation>
  </message>
  <message>
   <source>the letters are in another encoding than before; export the file again in one piece, as UTF-8.</source>
   <translation>les lettres sont dans un autre codage qu'avant ; exportez de nouveau le fichier d'un seul tenant, en UTF-8.</translation>
  </message>
  <message>
   <source>this is a folder; choose the export file inside it.</source>
   <translation>c'est un dossier ; choisissez le fichier exporté qui s'y trouve.</translation>
  </message>
  <message>
   <source>this is not a plain file; choose the export file itself.</source>
   <translation>ce n'est pas un fichier ordinaire ; choisissez le fichier exporté lui-même.</translation>
  </message>
  <message>
   <source>there is no such file; check the folder and the name.</source>
   <translation>ce fichier n'existe pas ; vérifiez le dossier et le nom.</translation>
  </message>
  <message>
   <source>this file may not be read; ask for the right to read it or copy it elsewhere.</source>
   <translation>ce fichier ne peut pas être lu, faute de droits ; demandez-les ou copiez-le ailleurs.</translation>
  </message>
  <message>
   <source>this file cannot be opened; check the folder and the name.</source>
   <translation>ce fichier ne peut pas être ouvert ; vérifiez le dossier et le nom.</translation>
  </message>
  <message>
   <source>the packed file is cut off; download or copy it again.</source>
   <translation>le fichier compressé est coupé ; téléchargez-le ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <source>the packed file is damaged; download or copy it again.</source>
   <translation>le fichier compressé est endommagé ; téléchargez-le ou copiez-le de nouveau.</translation>
  </message>
  <message>
   <source>the file could not be read to its end; copy it to this computer and try again.</source>
   <translation>le fichier n'a pas pu être lu jusqu'au bout ; copiez-le sur cet ordinateur et réessayez.</translation>
  </message>
  <message>
   <source>the file holds more than 2 GB of text; export a shorter period.</source>
   <translation>le fichier contient plus de 2 Go de texte ; exportez une période plus courte.</translation>
  </message>
  <message>
   <source>A poll has {least} to {most} things to choose from.</source>
   <translation>Un vote a de {least} à {most} choses au choix.</translation>
  </message>
  <message>
   <source>Count in between 1 and {most} votes at a time.</source>
   <translation>Comptez de 1 à {most} voix à la fois.</translation>
  </message>
  <message>
   <source>Keep each choice to {most} characters, so that it fits on the sheet for the counter.</source>
   <translation>Limitez chaque choix à {most} caractères, pour qu'il tienne sur la feuille du comptoir.</translation>
  </message>
  <message>
   <source>Say what became of it, in up to {most} characters: it is told at the counter.</source>
   <translation>Dites ce qu'il en est advenu, en {most} caractères au plus : c'est dit au comptoir.</translation>
  </message>
  <message>
   <source>Type a number from 0 to {most} for every choice.</source>
   <translation>Saisissez pour chaque choix un nombre de 0 à {most}.</translation>
  </message>
  <message>
   <source>Write down what was wished for, in one line of up to {most} characters.</source>
   <translation>Écrivez ce qui est souhaité, en une ligne de {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Write the question in one line of up to {most} characters.</source>
   <translation>Écrivez la question en une ligne de {most} caractères au plus.</translation>
  </message>
  <message>
   <source>A group needs a name of at most {most} characters; call it by what it is for.</source>
   <translation>Un groupe a besoin d'un nom de {most} caractères au plus ; nommez-le par son but.</translation>
  </message>
  <message>
   <source>A PIN has {least} to {most} digits and nothing else.</source>
   <translation>Un code PIN a de {least} à {most} chiffres et rien d'autre.</translation>
  </message>
  <message>
   <source>A note has at most {most} characters; write less, or two notes.</source>
   <translation>Une note a au plus {most} caractères ; écrivez moins, ou deux notes.</translation>
  </message>
  <message>
   <source>A weight is a number between 0 and {most}.</source>
   <translation>Un poids est un nombre entre 0 et {most}.</translation>
  </message>
  <message>
   <source>A picture or page may have {most} MB at most; save it smaller first.</source>
   <translation>Une image ou une page peut avoir {most} Mo au plus ; enregistrez-la d'abord plus petite.</translation>
  </message>
  <message>
   <source>A receipt has more than {most} lines, which no visit has; check the receipt numbers in the file.</source>
   <translation>Un ticket a plus de {most} lignes, ce qu'aucune visite n'a ; vérifiez les numéros de ticket dans le fichier.</translation>
  </message>
  <message>
   <source>A topic is a word or two (coffee, opening hours), at most {most} characters.</source>
   <translation>Un sujet tient en un mot ou deux (café, horaires), {most} caractères au plus.</translation>
  </message>
  <message>
   <source>A visit has at most {most} lines; check what was entered.</source>
   <translation>Une visite a au plus {most} lignes ; vérifiez la saisie.</translation>
  </message>
  <message>
   <source>An address has at most {most} characters.</source>
   <translation>Une adresse a au plus {most} caractères.</translation>
  </message>
  <message>
   <source>Ask one to {most} questions; people do not answer more than that to the end.</source>
   <translation>Posez d'une à {most} questions ; au-delà, on ne répond pas jusqu'au bout.</translation>
  </message>
  <message>
   <source>Choose 1 to {days} days and 1 to {tries} tries before somebody is called.</source>
   <translation>Choisissez de 1 à {days} jours et de 1 à {tries} essais avant un appel.</translation>
  </message>
  <message>
   <source>Choose a wait of 1 to {days} days, or none.</source>
   <translation>Choisissez une attente de 1 à {days} jours, ou aucune.</translation>
  </message>
  <message>
   <source>Choose a number between {least} and {most}.</source>
   <translation>Choisissez un nombre entre {least} et {most}.</translation>
  </message>
  <message>
   <source>Choose between 1 and {most} check-ins a week.</source>
   <translation>Choisissez entre 1 et {most} prises de nouvelles par semaine.</translation>
  </message>
  <message>
   <source>Choose between {least} and {most} {unit}: that is what customers were told, and what is needed.</source>
   <translation>Choisissez entre {least} et {most} ({unit}) : c'est ce qui a été dit, et ce qu'il faut.</translation>
  </message>
  <message>
   <source>Give every choice its words, in up to {most} characters.</source>
   <translation>Donnez ses mots à chaque choix, en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Give every question its words, in up to {most} characters.</source>
   <translation>Donnez ses mots à chaque question, en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Give the survey a name, in up to {most} characters.</source>
   <translation>Donnez un nom à l'enquête, en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Give {least} to {most} different choices.</source>
   <translation>Donnez de {least} à {most} choix différents.</translation>
  </message>
  <message>
   <source>Keep it to {most} characters: customers read it at the counter.</source>
   <translation>Tenez-vous à {most} caractères : les clients le lisent au comptoir.</translation>
  </message>
  <message>
   <source>Keep the note short: at most {most} characters.</source>
   <translation>Gardez la note courte : {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Keep the reason short: at most {most} characters.</source>
   <translation>Gardez la raison courte : {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Leave out between {least} and {most} of a hundred, by the draw.</source>
   <translation>Laissez de côté, au sort, entre {least} et {most} sur cent.</translation>
  </message>
  <message>
   <source>Line {line} has a time that is still to come; correct the column 'at' and import the file again.</source>
   <translation>La ligne {line} a une heure à venir ; corrigez la colonne 'at' et importez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>Line {line} has an end that cannot be; 'expires' belongs to a consent that is given, lies after 'at' and for '{purpose}' at the latest on {day}. Correct it and import again.</source>
   <translation>La ligne {line} a une fin impossible ; 'expires' va avec un oui, vient après 'at' et pour '{purpose}' au plus tard le {day}. Corrigez et importez de nouveau.</translation>
  </message>
  <message>
   <source>Say honestly why, in up to {most} characters: that is what they will be told.</source>
   <translation>Dites franchement pourquoi, en {most} caractères au plus : c'est ce que la personne apprendra.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what it was.</source>
   <translation>Dites en {most} caractères au plus ce que c'était.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters what they are invited to; no names.</source>
   <translation>Dites en {most} caractères au plus à quoi vous invitez ; sans noms.</translation>
  </message>
  <message>
   <source>Say in at most {most} characters where the figure was read: without a source it says little.</source>
   <translation>Dites en {most} caractères au plus où le chiffre a été lu : sans source, il dit peu.</translation>
  </message>
  <message>
   <source>Say what you change (open from seven, a second till), in up to {most} characters.</source>
   <translation>Dites ce que vous changez (ouvrir dès sept heures, une deuxième caisse), en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Say what you offered (a new coffee, an apology), in up to {most} characters.</source>
   <translation>Dites ce que vous avez proposé (un nouveau café, des excuses), en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Say where it is shown (the wall by the counter, our website), in up to {most} characters.</source>
   <translation>Dites où c'est montré (le mur du comptoir, notre site), en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Somebody at the counter needs a name of at most {most} characters; a first name will do.</source>
   <translation>Qui est au comptoir a besoin d'un nom de {most} caractères au plus ; un prénom suffit.</translation>
  </message>
  <message>
   <source>That does not look like a name; use at most {most} characters.</source>
   <translation>Cela ne ressemble pas à un nom ; {most} caractères au plus.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a key file without its store {store}; restore it from a backup.</source>
   <translation>Le dossier {folder} contient un fichier de clés sans {store} ; restaurez-le d'une sauvegarde.</translation>
  </message>
  <message>
   <source>The folder {folder} holds a store without its key file {file}; put it back from a copy.</source>
   <translation>Dans le dossier {folder}, le fichier de clés {file} manque ; remettez-le d'une copie.</translation>
  </message>
  <message>
   <source>The folder {folder} is not a Local Regulars shop; choose the folder that holds {file}.</source>
   <translation>Le dossier {folder} n'est pas un commerce de Local Regulars ; choisissez celui qui contient {file}.</translation>
  </message>
  <message>
   <source>The key file {file} is missing; put it back from its copy {copy} or a backup.</source>
   <translation>Le fichier de clés {file} manque ; remettez-le de sa copie {copy} ou d'une sauvegarde.</translation>
  </message>
  <message>
   <source>The passphrase needs at least {least} characters; four or five unrelated words are easy to keep.</source>
   <translation>La phrase secrète a besoin d'au moins {least} caractères ; quatre ou cinq mots sans rapport sont faciles à retenir.</translation>
  </message>
  <message>
   <source>The shop's day can start between 0 and {latest} o'clock.</source>
   <translation>La journée du commerce peut commencer entre 0 et {latest} heures.</translation>
  </message>
  <message>
   <source>The year has to lie between {first} and this year.</source>
   <translation>L'année doit être entre {first} et cette année.</translation>
  </message>
  <message>
   <source>There is no folder {folder}; check the path, or make a new shop there.</source>
   <translation>Le dossier {folder} n'existe pas ; vérifiez le chemin, ou créez-y un nouveau commerce.</translation>
  </message>
  <message>
   <source>This shop has to be made ready for this version, and the copy from before could not be made; nothing was changed. {why}</source>
   <translation>Ce commerce doit être préparé pour cette version, et la copie d'avant n'a pas pu être faite ; rien n'a été changé. {why}</translation>
  </message>
  <message>
   <source>They were asked, or answered, less than {days} days ago; leave them in peace.</source>
   <translation>Cette personne a été sollicitée ou a répondu il y a moins de {days} jours ; laissez-la en paix.</translation>
  </message>
  <message>
   <source>This till format is not known; choose one of {codes}.</source>
   <translation>Ce format de caisse n'est pas connu ; choisissez parmi {codes}.</translation>
  </message>
  <message>
   <source>Unlocking needs {size} MB of free memory; close other programs and try again.</source>
   <translation>Le déverrouillage a besoin de {size} Mo de mémoire libre ; fermez d'autres programmes et réessayez.</translation>
  </message>
  <message>
   <source>Up to {most} pictures or pages are kept with one entry; take one out first.</source>
   <translation>Jusqu'à {most} images ou pages sont gardées avec une note ; retirez-en une d'abord.</translation>
  </message>
  <message>
   <source>Write down exactly what they agreed to have shown, in up to {most} characters.</source>
   <translation>Notez exactement ce qui peut être montré, en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>Write down what they said, in up to {most} characters.</source>
   <translation>Notez ce qui a été dit, en {most} caractères au plus.</translation>
  </message>
  <message>
   <source>{folder} is not empty; a new shop needs a folder of its own, so choose a new name.</source>
   <translation>{folder} n'est pas vide ; un nouveau commerce a besoin de son propre dossier, choisissez donc un autre nom.</translation>
  </message>
  <message>
   <source>{file}: {problem}</source>
   <translation>{file} : {problem}</translation>
  </message>
  <message>
   <source>{file}, line {line}: {problem}</source>
   <translation>{file}, ligne {line} : {problem}</translation>
  </message>
  <message>
   <source>a customer or receipt number has more than a hundred characters (column '{column}'); check that the columns are named rightly and export the file again.</source>
   <translation>un numéro de personne ou de ticket a plus de cent caractères (colonne « {column} ») ; vérifiez que les colonnes sont bien nommées et exportez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>a date or time is missing or cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>une date ou une heure manque ou ne peut pas être lue (colonne « {column} ») ; corrigez-la ou exportez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>a number cannot be read (column '{column}'); correct it or export the file again.</source>
   <translation>un nombre ne peut pas être lu (colonne « {column} ») ; corrigez-le ou exportez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>a receipt has more than {most} lines; check that the columns are named rightly.</source>
   <translation>un ticket a plus de {most} lignes ; vérifiez que les colonnes sont bien nommées.</translation>
  </message>
  <message>
   <source>a word is not known (column '{column}'); correct it and import the file again.</source>
   <translation>un mot n'est pas connu (colonne « {column} ») ; corrigez-le et importez de nouveau le fichier.</translation>
  </message>
  <message>
   <source>an id was rounded by a spreadsheet (it looks like 1.3E+18) (column '{column}'); export it again and do not save it in a spreadsheet before the import.</source>
   <translation>un numéro a été arrondi par un tableur (il ressemble à 1.3E+18, colonne « {column} ») ; exportez de nouveau le fichier et ne l'enregistrez pas dans un tableur avant l'import.</translation>
  </message>
  <message>
   <source>the column '{column}' has a word that is not known; use one of {words}.</source>
   <translation>la colonne « {column} » a un mot qui n'est pas connu ; prenez l'un de ceux-ci : {words}.</translation>
  </message>
  <message>
   <source>the dates of this file are written in different orders, so day and month cannot be told apart (column '{column}'); export it again with one date format.</source>
   <translation>les dates de ce fichier sont écrites dans des ordres différents, jour et mois ne se distinguent pas (colonne « {column} ») ; exportez-le de nouveau avec un seul format de date.</translation>
  </message>
  <message>
   <source>the header has the column '{column}' twice; rename or remove one of them.</source>
   <translation>l'en-tête a deux fois la colonne « {column} » ; renommez-en une ou retirez-la.</translation>
  </message>
  <message>
   <source>the items of a visit and their numbers do not fit together (column '{column}'); export the file again and do not change it before the import.</source>
   <translation>les articles d'une visite et leurs nombres ne vont pas ensemble (colonne « {column} ») ; exportez de nouveau le fichier et ne le changez pas avant l'import.</translation>
  </message>
  <message>
   <source>the times are in UTC and not in the shop's local time (column '{column}'); export it again in local time.</source>
   <translation>les heures sont en UTC et non à l'heure locale du commerce (colonne « {column} ») ; exportez de nouveau le fichier à l'heure locale.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; a cell with a delimiter or a decimal comma in it has to stand in quotation marks, so export it again.</source>
   <translation>il y a {found} colonnes là où l'en-tête en a {wanted} ; une cellule qui contient un séparateur ou une virgule décimale doit être entre guillemets, exportez donc de nouveau le fichier.</translation>
  </message>
  <message>
   <source>there are {found} columns where the header has {wanted}; the row is cut off, so export the file again.</source>
   <translation>il y a {found} colonnes là où l'en-tête en a {wanted} ; la ligne est coupée, exportez donc de nouveau le fichier.</translation>
  </message>
  <message>
   <source>this is no file of consents, because it lacks the columns {columns}; add them and import it again.</source>
   <translation>ce n'est pas un fichier d'accords, car il lui manque les colonnes {columns} ; ajoutez-les et importez-le de nouveau.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the column {column}, missing here; export it again with every column.</source>
   <translation>ce n'est pas un export de caisse lisible : « {format} » a besoin de la colonne {column}, qui manque ici ; exportez-le de nouveau avec toutes les colonnes.</translation>
  </message>
  <message>
   <source>this is no till export that can be read: '{format}' needs the columns {columns}, missing here; export it again with every column.</source>
   <translation>ce n'est pas un export de caisse lisible : « {format} » a besoin des colonnes {columns}, qui manquent ici ; exportez-le de nouveau avec toutes les colonnes.</translation>
  </message>
  <message>
   <source>Say as well how long it is kept, in months; your words leave out: {numbers}.</source>
   <translation>Dites aussi combien de mois c'est gardé ; il manque dans vos mots : {numbers}.</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Your shop</source>
   <translation>Votre commerce</translation>
  </message>
  <message>
   <source>Who to tell you about</source>
   <translation>De qui vous parler</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Chaque jour</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <source>Sign-in of this computer</source>
   <translation>Session de cet ordinateur</translation>
  </message>
  <message>
   <source>Locking</source>
   <translation>Verrouillage</translation>
  </message>
  <message>
   <source>People at the counter</source>
   <translation>Personnes au comptoir</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence et langue</translation>
  </message>
  <message>
   <source>Take everything away</source>
   <translation>Tout emporter</translation>
  </message>
 </context>
 <context>
  <name>sidebar</name>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientèle</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Privacy &amp; consent</source>
   <translation>Vie privée et accords</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>surveys</name>
  <message>
   <source>“{answer}” {times}</source>
   <translation>« {answer} » {times}</translation>
  </message>
  <message>
   <source>All equally often: {times} each.</source>
   <translation>Toutes aussi souvent : {times} chacune.</translation>
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
   <translation>Le plus souvent : {answers}, {times}.</translation>
  </message>
  <message>
   <source>Most often: {answers}, {times} each.</source>
   <translation>Le plus souvent : {answers}, {times} chacune.</translation>
  </message>
  <message>
   <source>Never: {answers}.</source>
   <translation>Jamais : {answers}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times}.</source>
   <translation>Le moins souvent : {answers}, {times}.</translation>
  </message>
  <message>
   <source>Least often: {answers}, {times} each.</source>
   <translation>Le moins souvent : {answers}, {times} chacune.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln different answers</source>
   <translation>
    <numerusform>%Ln réponse</numerusform>
    <numerusform>%Ln réponses différentes</numerusform>
   </translation>
  </message>
  <message>
   <source>“{answer}”</source>
   <translation>« {answer} »</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>once</source>
   <translation>une fois</translation>
  </message>
  <message numerus="yes">
   <source>%Ln times</source>
   <translation>
    <numerusform>%Ln fois</numerusform>
    <numerusform>%Ln fois</numerusform>
   </translation>
  </message>
  <message>
   <source>Satisfaction, 1 to 5</source>
   <translation>Satisfaction, de 1 à 5</translation>
  </message>
  <message>
   <source>Would they recommend us? 0 to 10</source>
   <translation>Nous recommanderait-on ? De 0 à 10</translation>
  </message>
  <message>
   <source>One free question</source>
   <translation>Une question libre</translation>
  </message>
  <message>
   <source>Questions of your own</source>
   <translation>Vos propres questions</translation>
  </message>
  <message>
   <source>A number from 1 to 5</source>
   <translation>Un nombre de 1 à 5</translation>
  </message>
  <message>
   <source>A number from 0 to 10</source>
   <translation>Un nombre de 0 à 10</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Oui ou non</translation>
  </message>
  <message>
   <source>One of a few choices</source>
   <translation>Un choix parmi quelques-uns</translation>
  </message>
  <message>
   <source>Free words</source>
   <translation>Mots libres</translation>
  </message>
  <message>
   <source>What could we do better?</source>
   <translation>Que pourrions-nous faire mieux ?</translation>
  </message>
  <message>
   <source>How satisfied are you with us?</source>
   <translation>Notre commerce vous plaît-il ?</translation>
  </message>
  <message>
   <source>How likely is it that you recommend us to a friend?</source>
   <translation>Est-il probable que vous nous recommandiez à vos proches ?</translation>
  </message>
  <message>
   <source>Did you find what you came for?</source>
   <translation>Avez-vous trouvé ce que vous cherchiez ?</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>Au comptoir</translation>
  </message>
  <message>
   <source>With a sheet handed over in the shop</source>
   <translation>Avec une feuille remise au commerce</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Au téléphone</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Par SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Par e-mail</translation>
  </message>
  <message>
   <source>With a sheet by post</source>
   <translation>Avec une feuille par la poste</translation>
  </message>
  <message>
   <source>{title} (version {version})</source>
   <translation>{title} (version {version})</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>Pas lancée</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Terminée</translation>
  </message>
  <message>
   <source>1 asked</source>
   <translation>1 personne sollicitée</translation>
  </message>
  <message numerus="yes">
   <source>%Ln asked</source>
   <translation>
    <numerusform>%Ln personne sollicitée</numerusform>
    <numerusform>%Ln personnes sollicitées</numerusform>
   </translation>
  </message>
  <message>
   <source>1 answer</source>
   <translation>1 réponse</translation>
  </message>
  <message numerus="yes">
   <source>%Ln answers</source>
   <translation>
    <numerusform>%Ln réponse</numerusform>
    <numerusform>%Ln réponses</numerusform>
   </translation>
  </message>
  <message>
   <source>Was never asked before</source>
   <translation>Aucune question posée jusqu'ici</translation>
  </message>
  <message>
   <source>Was last asked {when}, among the longest ago</source>
   <translation>Dernière question : {when}, une des plus anciennes</translation>
  </message>
  <message>
   <source>“May I ask you something? It takes a minute, and no is fine too. {question}”</source>
   <translation>« Puis-je vous demander quelque chose ? Cela prend une minute, et non est une bonne réponse aussi. {question} »</translation>
  </message>
  <message>
   <source>As it stands there; Enter goes on</source>
   <translation>Tel que c'est écrit ; Entrée continue</translation>
  </message>
  <message>
   <source>1 = yes, 0 = no; nothing if it was left out</source>
   <translation>1 = oui, 0 = non ; rien si c'est resté vide</translation>
  </message>
  <message>
   <source>{least} to {most}; nothing if it was left out</source>
   <translation>De {least} à {most} ; rien si c'est resté vide</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>{least} = not at all, {most} = very</source>
   <translation>{least} = pas du tout, {most} = beaucoup</translation>
  </message>
  <message>
   <source>{least} = certainly not, {most} = certainly</source>
   <translation>{least} = sûrement pas, {most} = sûrement</translation>
  </message>
  <message>
   <source>{least} = least, {most} = most</source>
   <translation>{least} = le moins, {most} = le plus</translation>
  </message>
  <message>
   <source>Nobody has answered yet.</source>
   <translation>Personne n'a encore répondu.</translation>
  </message>
  <message>
   <source>Nobody has answered this yet.</source>
   <translation>Personne n'y a encore répondu.</translation>
  </message>
  <message>
   <source>{share} say yes</source>
   <translation>{share} disent oui</translation>
  </message>
  <message>
   <source>{figure} on average</source>
   <translation>{figure} en moyenne</translation>
  </message>
  <message>
   <source>{number} of 10 on average</source>
   <translation>{number} sur 10 en moyenne</translation>
  </message>
  <message>
   <source>All answered alike</source>
   <translation>Tout le monde a répondu pareil</translation>
  </message>
  <message>
   <source>Probably between {low} and {high}</source>
   <translation>Probablement entre {low} et {high}</translation>
  </message>
  <message>
   <source>How often each answer was given</source>
   <translation>Combien de fois chaque réponse a été donnée</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Combien de fois</translation>
  </message>
 </context>
 <context>
  <name>tour</name>
  <message>
   <source>That is all. Ctrl+K finds everything, Shift+F1 opens the handbook, Ctrl+F1 begins this tour again.</source>
   <translation>C'est tout. Ctrl+K trouve tout, Maj+F1 ouvre le manuel, Ctrl+F1 recommence cette visite.</translation>
  </message>
  <message>
   <source>This is Today, the only screen that you need every day. The people here are made up, so try whatever you like.</source>
   <translation>Voici Aujourd'hui, le seul écran nécessaire chaque jour. Les personnes sont inventées, essayez donc ce que vous voulez.</translation>
  </message>
  <message>
   <source>Each card is somebody worth a hello. The coloured words say what was seen, with numbers. Nobody knows why, and the program never guesses.</source>
   <translation>Chaque fiche est quelqu'un qui mérite un bonjour. Les mots en couleur disent ce qui a été vu, avec des nombres. Personne ne sait pourquoi, et le programme ne devine jamais.</translation>
  </message>
  <message>
   <source>“Why?” shows the reasons and a calendar of visits. When you have said hello, press “Done” and what came of it. Everything can be undone with Ctrl+Z.</source>
   <translation>« Pourquoi ? » montre les raisons et un calendrier des visites. Quand vous avez dit bonjour, appuyez sur « Fait », puis sur ce que cela a donné. Tout s'annule avec Ctrl+Z.</translation>
  </message>
  <message>
   <source>How far the knowledge reaches. “How is this counted?” says below numbers what they mean.</source>
   <translation>Jusqu'où va ce qu'on sait. « Comment est-ce compté ? » dit sous les nombres ce qu'ils signifient.</translation>
  </message>
  <message>
   <source>Everybody whom you know. Type a few letters of a name; Enter opens their visits, their rhythm and what they agreed to.</source>
   <translation>Tous ceux que vous connaissez. Saisissez quelques lettres d'un nom ; Entrée ouvre ses visites, son rythme et ses accords.</translation>
  </message>
  <message>
   <source>Nothing is kept of anybody who did not agree. Here you see how many did, whom to ask, and what to do when somebody wants a copy or wants to be erased.</source>
   <translation>Rien n'est gardé de qui ne l'a pas accepté. Vous voyez ici combien l'ont fait, à qui demander, et que faire si quelqu'un veut une copie ou un effacement.</translation>
  </message>
  <message>
   <source>You decide how many hellos a week you can manage, and about what you are told.</source>
   <translation>Vous décidez combien de prises de nouvelles vous pouvez faire par semaine, et ce qui vous est signalé.</translation>
  </message>
  <message>
   <source>Backups make themselves, and are tried. The copy on a stick, kept elsewhere, is up to you.</source>
   <translation>Les sauvegardes se font et s'essaient d'elles-mêmes. La copie sur une clé, gardée ailleurs, dépend de vous.</translation>
  </message>
 </context>
 <context>
  <name>voices</name>
  <message>
   <source>Open</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévu</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas pour l'instant</translation>
  </message>
  <message>
   <source>1 vote</source>
   <translation>1 voix</translation>
  </message>
  <message numerus="yes">
   <source>%Ln votes</source>
   <translation>
    <numerusform>%Ln voix</numerusform>
    <numerusform>%Ln voix</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is counted in yet.</source>
   <translation>Personne n'est encore compté.</translation>
  </message>
  <message>
   <source>{people} wished for it.</source>
   <translation>Souhaité par : {people}.</translation>
  </message>
  <message>
   <source>{people} wished for it, without a name.</source>
   <translation>Souhaité par : {people}, sans nom.</translation>
  </message>
  <message>
   <source>{people} wished for it, all without a name.</source>
   <translation>Souhaité par : {people}, toutes sans nom.</translation>
  </message>
  <message>
   <source>{people} wished for it, {anonymous} of them without a name.</source>
   <translation>Souhaité par : {people}, dont {anonymous} sans nom.</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} et %n autre</numerusform>
    <numerusform>{names} et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{state} since {day}</source>
   <translation>{state} depuis le {day}</translation>
  </message>
  <message>
   <source>Open until {day}: {voices} so far</source>
   <translation>Ouvert jusqu'au {day} : {voices} pour l'instant</translation>
  </message>
  <message>
   <source>Over since {day}: say what became of it</source>
   <translation>Terminé depuis le {day} : dites ce qu'il en est advenu</translation>
  </message>
  <message>
   <source>Decided on {day}</source>
   <translation>Décidé le {day}</translation>
  </message>
  <message>
   <source>“{first}” is clearly ahead</source>
   <translation>« {first} » est nettement en tête</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are too close to tell apart</source>
   <translation>« {first} » et « {second} » sont trop proches pour trancher</translation>
  </message>
  <message>
   <source>Nobody has chosen yet</source>
   <translation>Personne n'a encore choisi</translation>
  </message>
  <message numerus="yes">
   <source>Too few to say: %n vote(s), at least {needed} are needed</source>
   <translation>
    <numerusform>Trop peu pour le dire : %n voix, il en faut au moins {needed}</numerusform>
    <numerusform>Trop peu pour le dire : %n voix, il en faut au moins {needed}</numerusform>
   </translation>
  </message>
  <message>
   <source>{choice}: {named} with a name, {anonymous} without</source>
   <translation>{choice} : {named} avec un nom, {anonymous} sans</translation>
  </message>
  <message>
   <source>by phone {count}</source>
   <translation>par téléphone {count}</translation>
  </message>
  <message>
   <source>by text message {count}</source>
   <translation>par SMS {count}</translation>
  </message>
  <message>
   <source>by e-mail {count}</source>
   <translation>par e-mail {count}</translation>
  </message>
  <message>
   <source>by post {count}</source>
   <translation>par courrier {count}</translation>
  </message>
  <message>
   <source>No regular who agreed to be asked is left; the sheet for the counter asks everybody.</source>
   <translation>Il ne reste aucun habitué qui ait accepté d'être sollicité ; la feuille du comptoir interroge tout le monde.</translation>
  </message>
  <message>
   <source>at the counter {count}</source>
   <translation>au comptoir {count}</translation>
  </message>
  <message>
   <source>Regulars who may still be asked: {ways}.</source>
   <translation>Habitués que l'on peut encore solliciter : {ways}.</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Share of the votes</source>
   <translation>Part des voix</translation>
  </message>
  <message numerus="yes">
   <source>The chart comes from %n vote(s) on.</source>
   <translation>
    <numerusform>Le graphique vient à partir de %n voix.</numerusform>
    <numerusform>Le graphique vient à partir de %n voix.</numerusform>
   </translation>
  </message>
  <message>
   <source>it is done</source>
   <translation>c'est fait</translation>
  </message>
  <message>
   <source>Tell {name} what became of “{asked}”: {became}</source>
   <translation>Dites à {name} ce qu'il est advenu de « {asked} » : {became}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu'un</translation>
  </message>
  <message>
   <source>Wished {when}</source>
   <translation>Souhaité {when}</translation>
  </message>
  <message>
   <source>Chose {when}</source>
   <translation>Choisi {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>attendu {day}</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>ici {day}</translation>
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
   <translation>notée à la main</translation>
  </message>
  <message>
   <source>Planned, not made yet</source>
   <translation>Prévu, pas encore fait</translation>
  </message>
  <message>
   <source>Made {when}</source>
   <translation>Fait {when}</translation>
  </message>
  <message>
   <source>{open} of {all}</source>
   <translation>{open} sur {all}</translation>
  </message>
  <message>
   <source>{share}%</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{day} at {time}</source>
   <translation>{day} à {time}</translation>
  </message>
  <message>
   <source>{customers} and {visits}</source>
   <translation>{customers} et {visits}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s)</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s)</source>
   <translation>
    <numerusform>%Ln visite</numerusform>
    <numerusform>%Ln visites</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no backup yet. One is made by itself soon after your first changes.</source>
   <translation>Il n'y a pas encore de sauvegarde. Elle se fait d'elle-même peu après vos premiers changements.</translation>
  </message>
  <message>
   <source>Made {when}. It holds {what}.</source>
   <translation>Faite {when}. Elle contient {what}.</translation>
  </message>
  <message>
   <source>{size} MB, opened again and checked.</source>
   <translation>{size} Mo, rouverte et vérifiée.</translation>
  </message>
  <message>
   <source>No backup was tried yet. That happens by itself, once a month.</source>
   <translation>Aucune sauvegarde n'a encore été essayée. Cela se fait tout seul, une fois par mois.</translation>
  </message>
  <message>
   <source>The try {when} did not go well. {problem}</source>
   <translation>L'essai ({when}) ne s'est pas bien passé. {problem}</translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s) ({when}).</source>
   <translation>
    <numerusform>Votre dernière sauvegarde a été ouverte et contient %Ln personne ({when}).</numerusform>
    <numerusform>Votre dernière sauvegarde a été ouverte et contient %Ln personnes ({when}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your last backup was opened and holds %Ln customer(s).</source>
   <translation>
    <numerusform>Votre dernière sauvegarde a été ouverte et contient %Ln personne.</numerusform>
    <numerusform>Votre dernière sauvegarde a été ouverte et contient %Ln personnes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The shop was not checked yet. That happens by itself, once a week.</source>
   <translation>Le commerce n'a pas encore été vérifié. Cela se fait tout seul, une fois par semaine.</translation>
  </message>
  <message>
   <source>Every part of the shop was checked {when} and found sound.</source>
   <translation>Chaque partie du commerce a été vérifiée ({when}) et tout est en ordre.</translation>
  </message>
  <message>
   <source>A check {when} found something wrong. {what} {advice}</source>
   <translation>Une vérification ({when}) a trouvé un problème. {what} {advice}</translation>
  </message>
  <message>
   <source>There is no copy in a second place yet.</source>
   <translation>Il n'y a pas encore de copie dans un deuxième endroit.</translation>
  </message>
  <message>
   <source>There is still no copy in a second place. Save one on a stick this week.</source>
   <translation>Il n'y a toujours pas de copie dans un deuxième endroit. Enregistrez-en une sur une clé cette semaine.</translation>
  </message>
  <message>
   <source>There is no copy in a second place. If this computer breaks, everything is gone.</source>
   <translation>Il n'y a pas de copie dans un deuxième endroit. Si cet ordinateur tombe en panne, tout est perdu.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. That is fine.</source>
   <translation>La dernière copie a été enregistrée {when}. C'est bien.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Time for a new one.</source>
   <translation>La dernière copie a été enregistrée {when}. Il est temps d'en faire une autre.</translation>
  </message>
  <message>
   <source>The last copy was saved {when}. Please save a new one today.</source>
   <translation>La dernière copie a été enregistrée {when}. Enregistrez-en une nouvelle aujourd'hui.</translation>
  </message>
  <message>
   <source>No copy yet</source>
   <translation>Pas encore de copie</translation>
  </message>
  <message numerus="yes">
   <source>Copy: %n day(s) old</source>
   <translation>
    <numerusform>Copie : il y a %n jour</numerusform>
    <numerusform>Copie : il y a %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved {when}.</source>
   <translation>Enregistrée {when}.</translation>
  </message>
  <message numerus="yes">
   <source>It still holds %n person(s) who asked to be forgotten since; delete it.</source>
   <translation>
    <numerusform>Elle contient encore %n personne qui a depuis demandé à être oubliée ; effacez-la.</numerusform>
    <numerusform>Elle contient encore %n personnes qui ont depuis demandé à être oubliées ; effacez-la.</numerusform>
   </translation>
  </message>
  <message>
   <source>{shop}, as it was {when}.</source>
   <translation>{shop}, comme c'était {when}.</translation>
  </message>
  <message>
   <source>It holds {what}.</source>
   <translation>Contient {what}.</translation>
  </message>
  <message>
   <source>The newest visit is from {day}.</source>
   <translation>La visite la plus récente est du {day}.</translation>
  </message>
  <message numerus="yes">
   <source>What was done in the %n day(s) since is not in it.</source>
   <translation>
    <numerusform>Ce qui a été fait dans le %n jour écoulé depuis n'y est pas.</numerusform>
    <numerusform>Ce qui a été fait dans les %n jours écoulés depuis n'y est pas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln person(s) who asked to be forgotten since are left out.</source>
   <translation>
    <numerusform>%Ln personne qui a depuis demandé à être oubliée est laissée de côté.</numerusform>
    <numerusform>%Ln personnes qui ont depuis demandé à être oubliées sont laissées de côté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln name(s) cannot be read: no people file beside the backup has the key.</source>
   <translation>
    <numerusform>%Ln nom est illisible : aucun fichier de personnes à côté de la sauvegarde n'a la clé.</numerusform>
    <numerusform>%Ln noms sont illisibles : aucun fichier de personnes à côté de la sauvegarde n'a la clé.</numerusform>
   </translation>
  </message>
  <message>
   <source>Visits and customer numbers come back.</source>
   <translation>Les visites et les numéros client reviennent.</translation>
  </message>
  <message numerus="yes">
   <source>%n people file(s) could not be used.</source>
   <translation>
    <numerusform>%n fichier de personnes n'a pas pu servir.</numerusform>
    <numerusform>%n fichiers de personnes n'ont pas pu servir.</numerusform>
   </translation>
  </message>
  <message>
   <source>The subscription ended on {day}</source>
   <translation>L'abonnement a fini le {day}</translation>
  </message>
  <message>
   <source>Subscription until {day}</source>
   <translation>Abonnement jusqu'au {day}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>Appointment: {day}</source>
   <translation>Rendez-vous : {day}</translation>
  </message>
  <message>
   <source>Came to the appointment: {day}</source>
   <translation>Est venu au rendez-vous : {day}</translation>
  </message>
  <message>
   <source>No visit known on the day of the appointment: {day}</source>
   <translation>Aucune visite connue le jour du rendez-vous : {day}</translation>
  </message>
  <message>
   <source>Remembering your visits and what you usually have</source>
   <translation>Nous souvenir de vos visites et de ce que vous prenez d'habitude</translation>
  </message>
  <message>
   <source>Noticing when you are missing or not as usual, and asking how you are</source>
   <translation>Remarquer votre absence ou un changement, et demander comment vous allez</translation>
  </message>
  <message>
   <source>Calling you to ask how you are</source>
   <translation>Vous appeler pour demander comment vous allez</translation>
  </message>
  <message>
   <source>Texting you to ask how you are</source>
   <translation>Vous envoyer un SMS pour demander comment vous allez</translation>
  </message>
  <message>
   <source>E-mailing you to ask how you are</source>
   <translation>Vous écrire un e-mail pour demander comment vous allez</translation>
  </message>
  <message>
   <source>Sending you a card to ask how you are</source>
   <translation>Vous envoyer une carte pour demander comment vous allez</translation>
  </message>
  <message>
   <source>Calling somebody whom you named, when nobody reaches you</source>
   <translation>Appeler quelqu'un que vous avez nommé, si personne ne vous joint</translation>
  </message>
  <message>
   <source>Noting small things that you tell us, and your birthday</source>
   <translation>Noter de petites choses que vous nous racontez, et votre anniversaire</translation>
  </message>
  <message>
   <source>Keeping what you tell us about the shop</source>
   <translation>Garder ce que vous nous dites du commerce</translation>
  </message>
  <message>
   <source>Counting your visits for a thank-you now and then</source>
   <translation>Compter vos visites pour un merci de temps en temps</translation>
  </message>
  <message>
   <source>Calling you about events, or to hear your opinion</source>
   <translation>Vous appeler pour un événement ou pour votre avis</translation>
  </message>
  <message>
   <source>Texting you about events, or to hear your opinion</source>
   <translation>Vous envoyer un SMS pour un événement ou pour votre avis</translation>
  </message>
  <message>
   <source>E-mailing you about events, or to hear your opinion</source>
   <translation>Vous écrire un e-mail pour un événement ou pour votre avis</translation>
  </message>
  <message>
   <source>Writing to you about events, or to hear your opinion</source>
   <translation>Vous écrire pour un événement ou pour votre avis</translation>
  </message>
  <message>
   <source>Asking whether we may show a kind word or a photo of yours</source>
   <translation>Demander si nous pouvons montrer un mot gentil ou une photo de vous</translation>
  </message>
  <message>
   <source>Counting you in the anonymous summary for the community</source>
   <translation>Vous compter dans le résumé anonyme pour le quartier</translation>
  </message>
  <message>
   <source>{state}. Only adults can agree to this.</source>
   <translation>{state}. Seuls les adultes peuvent l'accepter.</translation>
  </message>
  <message>
   <source>{state}. Not asked again until {day}.</source>
   <translation>{state}. Pas redemandé avant le {day}.</translation>
  </message>
  <message>
   <source>{state}. We ask again from {day}.</source>
   <translation>{state}. Nous vous redemanderons à partir du {day}.</translation>
  </message>
  <message>
   <source>We keep nothing for this yet.</source>
   <translation>Nous ne gardons encore rien pour cela.</translation>
  </message>
  <message>
   <source>A yes only lets us ask: everything that is shown needs a yes of its own, in “What others may see”.</source>
   <translation>Un oui nous permet seulement de demander : chaque chose montrée demande son propre oui, sous « Ce que d'autres peuvent voir ».</translation>
  </message>
  <message>
   <source>Your visits are deleted at once, and noticing that you are missing ends with them.</source>
   <translation>Vos visites sont effacées aussitôt, et nous cessons aussi de remarquer votre absence.</translation>
  </message>
  <message>
   <source>Everything that was worked out from your visits is deleted at once, and nobody asks after you.</source>
   <translation>Tout ce qui a été calculé d'après vos visites est effacé aussitôt, et personne ne prend de vos nouvelles.</translation>
  </message>
  <message>
   <source>Whoever you named is forgotten at once, and nobody is called.</source>
   <translation>La personne que vous avez nommée est oubliée aussitôt, et personne n'est appelé.</translation>
  </message>
  <message>
   <source>The notes about you and your birthday are deleted at once.</source>
   <translation>Les notes sur vous et votre anniversaire sont effacées aussitôt.</translation>
  </message>
  <message>
   <source>Nothing of yours is shown from now on, and whoever works here takes down today what is. Copies that others made cannot be called back.</source>
   <translation>Rien de vous n'est plus montré, et qui travaille ici retire aujourd'hui ce qui l'est. Les copies faites par d'autres ne peuvent pas être rappelées.</translation>
  </message>
  <message>
   <source>You are not counted from now on. A number that was published cannot be pulled back.</source>
   <translation>Vous n'êtes plus compté désormais. Un chiffre publié ne peut pas être repris.</translation>
  </message>
  <message>
   <source>What was kept only for this is deleted at once, and it is not used any more.</source>
   <translation>Ce qui n'était gardé que pour cela est effacé aussitôt et ne sert plus.</translation>
  </message>
  <message>
   <source>Then we do not look at your visits; that is only for adults.</source>
   <translation>Alors nous ne regardons pas vos visites ; c'est réservé aux adultes.</translation>
  </message>
  <message>
   <source>Only adults are looked out for. We never ask for a year.</source>
   <translation>Nous ne le faisons que pour les adultes. Nous ne demandons jamais d'année.</translation>
  </message>
  <message>
   <source>You objected, and that holds.</source>
   <translation>Vous vous êtes opposé, et cela vaut.</translation>
  </message>
  <message>
   <source>You asked us to leave your data alone for now, and that holds.</source>
   <translation>Vous nous avez demandé de ne pas toucher à vos données pour l'instant, et cela vaut.</translation>
  </message>
  <message>
   <source>What we have is stored and nothing else: no visit is written down, nothing is worked out, nobody asks after you, and nothing below can be changed. You can still take back any yes.</source>
   <translation>Ce que nous avons est conservé, et rien d'autre : aucune visite n'est notée, rien n'est calculé, personne ne prend de vos nouvelles, et rien ci-dessous ne peut changer. Vous pouvez toujours retirer un oui.</translation>
  </message>
  <message>
   <source>As we see fit, by your own rhythm</source>
   <translation>Quand cela nous semble juste, selon votre rythme</translation>
  </message>
  <message>
   <source>After {days} without you</source>
   <translation>Après {days} sans vous</translation>
  </message>
  <message>
   <source>As we see fit</source>
   <translation>Comme cela nous semble juste</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>En personne</translation>
  </message>
  <message>
   <source>By telephone</source>
   <translation>Par téléphone</translation>
  </message>
  <message>
   <source>By text message</source>
   <translation>Par SMS</translation>
  </message>
  <message>
   <source>By e-mail</source>
   <translation>Par e-mail</translation>
  </message>
  <message>
   <source>By post</source>
   <translation>Par courrier</translation>
  </message>
  <message>
   <source>Somebody who said no</source>
   <translation>Quelqu'un qui a dit non</translation>
  </message>
  <message>
   <source>{who} · {phone}</source>
   <translation>{who} · {phone}</translation>
  </message>
  <message>
   <source>Called only after {days} without you and {tries} that reached nobody.</source>
   <translation>Appel seulement après {days} sans vous et {tries} sans réponse.</translation>
  </message>
  <message>
   <source>Said no on {day}; name and number are deleted. Name somebody else?</source>
   <translation>A dit non le {day} ; nom et numéro sont effacés. Nommer quelqu'un d'autre ?</translation>
  </message>
  <message>
   <source>They were told on {day}.</source>
   <translation>La personne a été prévenue le {day}.</translation>
  </message>
  <message>
   <source>They do not know yet: tell them by {day}.</source>
   <translation>La personne ne le sait pas encore : dites-le-lui avant le {day}.</translation>
  </message>
  <message>
   <source>Somebody whom they named</source>
   <translation>La personne nommée</translation>
  </message>
  <message>
   <source>{who} may be called now: what was agreed for has come about.</source>
   <translation>On peut appeler {who} maintenant : c'est le cas prévu.</translation>
  </message>
  <message>
   <source>{name} said that they do not want to be called.</source>
   <translation>{name} a dit ne pas vouloir être appelé.</translation>
  </message>
  <message>
   <source>{name} is not called: nobody is asking after this customer.</source>
   <translation>{name} n'est pas appelé : personne ne prend de nouvelles de cette personne.</translation>
  </message>
  <message>
   <source>{name} is not called: the customer was reached.</source>
   <translation>{name} n'est pas appelé : la personne a été jointe.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {tries}.</source>
   <translation>{name} n'est pas encore appelé : convenu seulement après {tries}.</translation>
  </message>
  <message>
   <source>{name} is not called yet: agreed only after {days} of silence.</source>
   <translation>{name} n'est pas encore appelé : convenu seulement après {days} sans nouvelles.</translation>
  </message>
  <message>
   <source>1 try</source>
   <translation>1 essai</translation>
  </message>
  <message numerus="yes">
   <source>%n tries</source>
   <translation>
    <numerusform>%n essai</numerusform>
    <numerusform>%n essais</numerusform>
   </translation>
  </message>
  <message>
   <source>Also comes around {now} now, usually around {usual}</source>
   <translation>De plus, vient maintenant vers {now}, d'habitude vers {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual}</source>
   <translation>Vient maintenant vers {now}, d'habitude vers {usual}</translation>
  </message>
  <message>
   <source>Comes around {now} now, usually around {usual} ({known}).</source>
   <translation>Vient maintenant vers {now}, d'habitude vers {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes {now} now, usually {usual}</source>
   <translation>De plus, vient maintenant {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual}</source>
   <translation>Vient maintenant {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Comes {now} now, usually {usual} ({known}).</source>
   <translation>Vient maintenant {now}, d'habitude {usual} ({known}).</translation>
  </message>
  <message>
   <source>Also comes once a day now, usually around {missing} as well</source>
   <translation>De plus, vient une fois par jour maintenant, d'habitude aussi vers {missing}</translation>
  </message>
  <message>
   <source>Once a day now, usually also around {missing}</source>
   <translation>Une fois par jour maintenant, d'habitude aussi vers {missing}</translation>
  </message>
  <message>
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last day, since {day}).</source>
   <translation>Vient une fois par jour maintenant, d'habitude plus souvent {share} des jours : il manque la visite vers {missing} (le dernier jour, depuis le {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Comes once a day now, usually more often on {share} of days: none around {missing} (the last %n days, since {day}).</source>
   <translation>
    <numerusform>Vient une fois par jour maintenant, d'habitude plus souvent {share} des jours : il manque la visite vers {missing} (le dernier jour, depuis le {day}).</numerusform>
    <numerusform>Vient une fois par jour maintenant, d'habitude plus souvent {share} des jours : il manque la visite vers {missing} (les %n derniers jours, depuis le {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also here less often ({visits} {weeks}, usually {usual})</source>
   <translation>De plus, vient moins souvent ({visits} {weeks}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Here less often: {visits} {weeks}, usually {usual}</source>
   <translation>Vient moins : {visits} {weeks}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Here less often than usual: {visits} {weeks}, usually {usual} (since {day}).</source>
   <translation>Vient moins que d'habitude : {visits} {weeks}, d'habitude {usual} (depuis le {day}).</translation>
  </message>
  <message>
   <source>Also, the last visit was without {item}</source>
   <translation>De plus, la dernière visite était sans {item}</translation>
  </message>
  <message>
   <source>The last visit without {item}</source>
   <translation>La dernière visite sans {item}</translation>
  </message>
  <message numerus="yes">
   <source>Also, the last %n visits were without {item}</source>
   <translation>
    <numerusform>De plus, la dernière visite était sans {item}</numerusform>
    <numerusform>De plus, les %n dernières visites étaient sans {item}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %n visits without {item}</source>
   <translation>
    <numerusform>La dernière visite sans {item}</numerusform>
    <numerusform>Les %n dernières visites sans {item}</numerusform>
   </translation>
  </message>
  <message>
   <source>Had {item} at {share} of {visits}; the last one was without it (last on {day}).</source>
   <translation>Prenait {item} à {share} de {visits} ; la dernière était sans (la dernière fois le {day}).</translation>
  </message>
  <message numerus="yes">
   <source>Had {item} at {share} of {visits}; the last %n were without it (last on {day}).</source>
   <translation>
    <numerusform>Prenait {item} à {share} de {visits} ; la dernière était sans (la dernière fois le {day}).</numerusform>
    <numerusform>Prenait {item} à {share} de {visits} ; les %n dernières étaient sans (la dernière fois le {day}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Also takes {item} less often lately ({now}, usually {usual})</source>
   <translation>De plus, prend moins souvent {item} ces derniers temps ({now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Less {item} lately: {now}, usually {usual}</source>
   <translation>Moins de {item} ces derniers temps : {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Had {item} too at {share} of {visits}, but at about {now} of the newest ones.</source>
   <translation>Prenait aussi {item} à {share} de {visits} ; dernièrement, à environ {now}.</translation>
  </message>
  <message>
   <source>Also takes less {category} lately ({now} in 10 visits, usually {usual})</source>
   <translation>De plus, prend moins de {category} ces derniers temps ({now} en 10 visites, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also takes hardly any {category} lately (usually {usual} in 10 visits)</source>
   <translation>De plus, ne prend presque plus de {category} ces derniers temps (d'habitude {usual} en 10 visites)</translation>
  </message>
  <message>
   <source>Less {category} lately: {now} in 10 visits, usually {usual}</source>
   <translation>Moins de {category} ces derniers temps : {now} en 10 visites, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Hardly any {category} lately, usually {usual} in 10 visits</source>
   <translation>Presque plus de {category} ces derniers temps, d'habitude {usual} en 10 visites</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately about {now}.</source>
   <translation>Prenait quelque chose de {category} environ {usual} fois en 10 visites ({visits}), mais dernièrement environ {now}.</translation>
  </message>
  <message>
   <source>Had something of {category} about {usual} times in 10 visits ({visits}), but lately hardly any.</source>
   <translation>Prenait quelque chose de {category} environ {usual} fois en 10 visites ({visits}), mais dernièrement presque plus.</translation>
  </message>
  <message>
   <source>Also takes {item} instead ({with_it} of {visits})</source>
   <translation>De plus, prend {item} à la place ({with_it} sur {visits})</translation>
  </message>
  <message>
   <source>Takes {item} instead ({with_it} of {visits})</source>
   <translation>Prend {item} à la place ({with_it} sur {visits})</translation>
  </message>
  <message>
   <source>Took {item} instead.</source>
   <translation>A pris {item} à la place.</translation>
  </message>
  <message numerus="yes">
   <source>Takes {item} instead (at {with_it} of the last %n visits).</source>
   <translation>
    <numerusform>Prend {item} à la place (à {with_it} sur la dernière visite).</numerusform>
    <numerusform>Prend {item} à la place (à {with_it} des %n dernières visites).</numerusform>
   </translation>
  </message>
  <message>
   <source>Smaller visits: about {now}, usually {usual}</source>
   <translation>Visites plus petites : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Larger visits: about {now}, usually {usual}</source>
   <translation>Visites plus grandes : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Fewer things a visit: about {now}, usually {usual}</source>
   <translation>Moins de choses par visite : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>More things a visit: about {now}, usually {usual}</source>
   <translation>Plus de choses par visite : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Shorter visits: about {now}, usually {usual}</source>
   <translation>Visites plus courtes : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Longer visits: about {now}, usually {usual}</source>
   <translation>Visites plus longues : environ {now}, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Also, visits are smaller (about {now}, usually {usual})</source>
   <translation>De plus, les visites sont plus petites (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also, visits are larger (about {now}, usually {usual})</source>
   <translation>De plus, les visites sont plus grandes (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also takes fewer things (about {now}, usually {usual})</source>
   <translation>De plus, prend moins de choses (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also takes more things (about {now}, usually {usual})</source>
   <translation>De plus, prend plus de choses (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also, visits are shorter (about {now}, usually {usual})</source>
   <translation>De plus, les visites sont plus courtes (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Also, visits are longer (about {now}, usually {usual})</source>
   <translation>De plus, les visites sont plus longues (environ {now}, d'habitude {usual})</translation>
  </message>
  <message>
   <source>Visits are smaller than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Les visites sont plus petites que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Visits are larger than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Les visites sont plus grandes que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes fewer things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Prend moins de choses que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Takes more things than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Prend plus de choses que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for less time than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Reste moins longtemps que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>Stays for longer than usual: about {now} instead of {usual} ({known}).</source>
   <translation>Reste plus longtemps que d'habitude : environ {now} au lieu de {usual} ({known}).</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 heure</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n heure</numerusform>
    <numerusform>%n heures</numerusform>
   </translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minute</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>their usual order</source>
   <translation>sa commande habituelle</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <source>the usual</source>
   <translation>l'habituel</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>« {name} »</translation>
  </message>
  <message>
   <source>no visit</source>
   <translation>aucune visite</translation>
  </message>
  <message>
   <source>in 1 week</source>
   <translation>en 1 semaine</translation>
  </message>
  <message numerus="yes">
   <source>in %n weeks</source>
   <translation>
    <numerusform>en %n semaine</numerusform>
    <numerusform>en %n semaines</numerusform>
   </translation>
  </message>
  <message>
   <source>in the last week</source>
   <translation>la dernière semaine</translation>
  </message>
  <message numerus="yes">
   <source>in the last %n weeks</source>
   <translation>
    <numerusform>la dernière semaine</numerusform>
    <numerusform>ces %n dernières semaines</numerusform>
   </translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Tout va bien</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>Unwell</source>
   <translation>Pas en forme</translation>
  </message>
  <message>
   <source>Practical need</source>
   <translation>Besoin pratique</translation>
  </message>
  <message>
   <source>Lonely</source>
   <translation>Solitude</translation>
  </message>
  <message>
   <source>Unhappy with us</source>
   <translation>Mécontent de nous</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>A déménagé</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>Tried, no answer yet</source>
   <translation>Essayé, pas encore de réponse</translation>
  </message>
  <message>
   <source>Put off until later</source>
   <translation>Reporté à plus tard</translation>
  </message>
  <message>
   <source>Waiting for a hello</source>
   <translation>Attend un bonjour</translation>
  </message>
  <message>
   <source>new today</source>
   <translation>nouveau aujourd'hui</translation>
  </message>
  <message>
   <source>in the list since yesterday</source>
   <translation>dans la liste depuis hier</translation>
  </message>
  <message numerus="yes">
   <source>in the list for %n days</source>
   <translation>
    <numerusform>dans la liste depuis %n jour</numerusform>
    <numerusform>dans la liste depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Last seen on {day}</source>
   <translation>Dernière visite le {day}</translation>
  </message>
  <message>
   <source>Last seen {day}</source>
   <translation>Dernière visite : {day}</translation>
  </message>
  <message>
   <source>Say hello when they next come in</source>
   <translation>Dites bonjour à la prochaine visite</translation>
  </message>
  <message>
   <source>Said hello</source>
   <translation>Bonjour dit</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>You said hello: what came of it?</source>
   <translation>Vous avez dit bonjour : qu'est-ce que cela a donné ?</translation>
  </message>
  <message>
   <source>What came of it?</source>
   <translation>Qu'est-ce que cela a donné ?</translation>
  </message>
  <message>
   <source>Still comes, but not as usual.</source>
   <translation>Vient encore, mais pas comme d'habitude.</translation>
  </message>
  <message numerus="yes">
   <source>Still comes, but not as usual: %n small things together.</source>
   <translation>
    <numerusform>Vient encore, mais pas comme d'habitude : %n petite chose.</numerusform>
    <numerusform>Vient encore, mais pas comme d'habitude : %n petites choses ensemble.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: {ending}</source>
   <translation>{day} : {ending}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Clos</translation>
  </message>
  <message>
   <source>Came back or was heard of</source>
   <translation>Est revenu ou a donné des nouvelles</translation>
  </message>
  <message>
   <source>Ended by itself after four weeks</source>
   <translation>Terminé de soi-même après quatre semaines</translation>
  </message>
  <message>
   <source>Not a reason to worry</source>
   <translation>Pas de quoi s'inquiéter</translation>
  </message>
  <message>
   <source>They had said they would be away</source>
   <translation>L'absence était annoncée</translation>
  </message>
  <message>
   <source>They had an appointment ahead</source>
   <translation>Un rendez-vous était prévu</translation>
  </message>
  <message>
   <source>As usual again</source>
   <translation>De nouveau comme d'habitude</translation>
  </message>
  <message>
   <source>Keep their visits</source>
   <translation>Garder ses visites</translation>
  </message>
  <message>
   <source>Notice when they are missing</source>
   <translation>Remarquer son absence</translation>
  </message>
  <message>
   <source>Call to ask how they are</source>
   <translation>Appeler pour prendre des nouvelles</translation>
  </message>
  <message>
   <source>Text to ask how they are</source>
   <translation>SMS pour prendre des nouvelles</translation>
  </message>
  <message>
   <source>E-mail to ask how they are</source>
   <translation>E-mail pour prendre des nouvelles</translation>
  </message>
  <message>
   <source>Write a letter to ask how they are</source>
   <translation>Lettre pour prendre des nouvelles</translation>
  </message>
  <message>
   <source>Call somebody they named</source>
   <translation>Appeler la personne nommée</translation>
  </message>
  <message>
   <source>Keep notes about them</source>
   <translation>Garder des notes</translation>
  </message>
  <message>
   <source>Keep what they tell us</source>
   <translation>Garder ce qui nous est dit</translation>
  </message>
  <message>
   <source>Thank them for coming often</source>
   <translation>Remercier de venir souvent</translation>
  </message>
  <message>
   <source>Invite them by phone</source>
   <translation>Inviter par téléphone</translation>
  </message>
  <message>
   <source>Invite them by text message</source>
   <translation>Inviter par SMS</translation>
  </message>
  <message>
   <source>Invite them by e-mail</source>
   <translation>Inviter par e-mail</translation>
  </message>
  <message>
   <source>Invite them by letter</source>
   <translation>Inviter par lettre</translation>
  </message>
  <message>
   <source>Ask to publish something of theirs</source>
   <translation>Demander à montrer quelque chose</translation>
  </message>
  <message>
   <source>Count them in the anonymous summary</source>
   <translation>Compter dans le résumé anonyme</translation>
  </message>
  <message>
   <source>call</source>
   <translation>appeler</translation>
  </message>
  <message>
   <source>text</source>
   <translation>envoyer un SMS</translation>
  </message>
  <message>
   <source>e-mail</source>
   <translation>écrire un e-mail</translation>
  </message>
  <message>
   <source>write a letter</source>
   <translation>écrire une lettre</translation>
  </message>
  <message>
   <source>Ask in person only</source>
   <translation>Demander en personne seulement</translation>
  </message>
  <message>
   <source>May {verb}</source>
   <translation>Permis : {verb}</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>May {verbs} or {last_verb}</source>
   <translation>Permis : {verbs} ou {last_verb}</translation>
  </message>
  <message>
   <source>Not asked yet</source>
   <translation>Pas encore demandé</translation>
  </message>
  <message>
   <source>Ask again: our words changed, or two records became one</source>
   <translation>Redemandez : nos mots ont changé, ou deux fiches n'en font plus qu'une</translation>
  </message>
  <message>
   <source>No, said on {day}</source>
   <translation>Non, dit le {day}</translation>
  </message>
  <message>
   <source>Withdrawn on {day}</source>
   <translation>Retiré le {day}</translation>
  </message>
  <message>
   <source>Ran out on {day}: ask again</source>
   <translation>Expiré le {day} : redemander</translation>
  </message>
  <message>
   <source>Yes, since {day}</source>
   <translation>Oui, depuis le {day}</translation>
  </message>
  <message>
   <source>Yes, since {day}, until {until}</source>
   <translation>Oui, depuis le {day}, jusqu'au {until}</translation>
  </message>
  <message>
   <source>They said or signed a clear yes to these words</source>
   <translation>Oui exprès à ces mots, dit ou signé</translation>
  </message>
  <message>
   <source>They agreed in passing</source>
   <translation>Oui dit en passant</translation>
  </message>
  <message>
   <source>Worth a hello</source>
   <translation>Mérite un bonjour</translation>
  </message>
  <message>
   <source>Looked out for</source>
   <translation>On y veille</translation>
  </message>
  <message>
   <source>Visits only</source>
   <translation>Visites seules</translation>
  </message>
  <message>
   <source>Not agreed yet</source>
   <translation>Pas encore de oui</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>demain</translation>
  </message>
  <message numerus="yes">
   <source>%n days ago</source>
   <translation>
    <numerusform>il y a %n jour</numerusform>
    <numerusform>il y a %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n days</source>
   <translation>
    <numerusform>dans %n jour</numerusform>
    <numerusform>dans %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 jour</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>1 opening day</source>
   <translation>1 jour d'ouverture</translation>
  </message>
  <message numerus="yes">
   <source>%n opening days</source>
   <translation>
    <numerusform>%n jour d'ouverture</numerusform>
    <numerusform>%n jours d'ouverture</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} au {last}</translation>
  </message>
  <message>
   <source>on Mondays</source>
   <translation>le lundi</translation>
  </message>
  <message>
   <source>on Tuesdays</source>
   <translation>le mardi</translation>
  </message>
  <message>
   <source>on Wednesdays</source>
   <translation>le mercredi</translation>
  </message>
  <message>
   <source>on Thursdays</source>
   <translation>le jeudi</translation>
  </message>
  <message>
   <source>on Fridays</source>
   <translation>le vendredi</translation>
  </message>
  <message>
   <source>on Saturdays</source>
   <translation>le samedi</translation>
  </message>
  <message>
   <source>on Sundays</source>
   <translation>le dimanche</translation>
  </message>
  <message>
   <source>Compliment</source>
   <translation>Compliment</translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation>Réclamation</translation>
  </message>
  <message>
   <source>Suggestion</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Avis en ligne</translation>
  </message>
  <message>
   <source>Our own idea</source>
   <translation>Notre idée</translation>
  </message>
  <message>
   <source>In a survey</source>
   <translation>Dans une enquête</translation>
  </message>
  <message>
   <source>On a review site</source>
   <translation>Sur un site d'avis</translation>
  </message>
  <message>
   <source>On social media</source>
   <translation>Sur les réseaux sociaux</translation>
  </message>
  <message>
   <source>On paper</source>
   <translation>Sur papier</translation>
  </message>
  <message>
   <source>Unhappy</source>
   <translation>Mécontent</translation>
  </message>
  <message>
   <source>So-so</source>
   <translation>Mitigé</translation>
  </message>
  <message>
   <source>Happy</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Doing</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Fixed</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>Retour fait</translation>
  </message>
  <message>
   <source>One of us</source>
   <translation>Quelqu'un de chez nous</translation>
  </message>
  <message>
   <source>Somebody whose yes rests</source>
   <translation>Quelqu'un dont l'accord est en pause</translation>
  </message>
  <message>
   <source>Their yes rests, and so do their words</source>
   <translation>L'accord est en pause, et les mots aussi</translation>
  </message>
  <message>
   <source>The words are gone; that it was said still counts</source>
   <translation>Les mots ne sont plus là ; que ce fut dit compte encore</translation>
  </message>
  <message>
   <source>{channel}, {when}</source>
   <translation>{channel}, {when}</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Just nice to hear</source>
   <translation>Fait plaisir</translation>
  </message>
  <message>
   <source>Nothing is written down yet</source>
   <translation>Rien n'est encore noté</translation>
  </message>
  <message>
   <source>A compliment, a complaint, an idea: what is written down here is not forgotten.</source>
   <translation>Un compliment, une réclamation, une idée : ce qui est noté ici n'est pas oublié.</translation>
  </message>
  <message>
   <source>Nothing is here now</source>
   <translation>Rien ici pour l'instant</translation>
  </message>
  <message>
   <source>Press the same button again to see everything.</source>
   <translation>Appuyez encore une fois pour tout voir.</translation>
  </message>
  <message>
   <source>{days} overdue</source>
   <translation>{days} de retard</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Pour aujourd'hui</translation>
  </message>
  <message>
   <source>Due {when}</source>
   <translation>À faire {when}</translation>
  </message>
  <message>
   <source>The owner</source>
   <translation>Le responsable</translation>
  </message>
  <message>
   <source>{name} sees to it</source>
   <translation>{name} s'en occupe</translation>
  </message>
  <message>
   <source> · </source>
   <translation> · </translation>
  </message>
  <message>
   <source>A change was made</source>
   <translation>Un changement a été fait</translation>
  </message>
  <message>
   <source>What came of it: {words}</source>
   <translation>Ce que cela a donné : {words}</translation>
  </message>
  <message>
   <source>The answer: {words}</source>
   <translation>La réponse : {words}</translation>
  </message>
  <message>
   <source>Nothing changes, because: {words}</source>
   <translation>Rien ne change, parce que : {words}</translation>
  </message>
  <message>
   <source>Told {when}, {how}</source>
   <translation>Retour fait {when}, {how}</translation>
  </message>
  <message>
   <source>Fixed {when}; they are still to hear it</source>
   <translation>Réglé {when} ; reste à le lui dire</translation>
  </message>
  <message>
   <source>Fixed {when}</source>
   <translation>Réglé {when}</translation>
  </message>
  <message>
   <source>Somebody is doing something about it</source>
   <translation>Quelqu'un s'en occupe</translation>
  </message>
  <message>
   <source>New: nobody has begun with it</source>
   <translation>Nouveau : personne ne s'y est mis</translation>
  </message>
  <message>
   <source>Just nice to hear: nothing is to be done about it</source>
   <translation>Fait plaisir : il n'y a rien à faire</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>en personne</translation>
  </message>
  <message>
   <source>by telephone</source>
   <translation>par téléphone</translation>
  </message>
  <message>
   <source>by text message</source>
   <translation>par SMS</translation>
  </message>
  <message>
   <source>by e-mail</source>
   <translation>par e-mail</translation>
  </message>
  <message>
   <source>by post</source>
   <translation>par la poste</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 note</translation>
  </message>
  <message numerus="yes">
   <source>%Ln entries</source>
   <translation>
    <numerusform>%Ln note</numerusform>
    <numerusform>%Ln notes</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu'un</translation>
  </message>
  <message>
   <source>Tell {name} what is different now: {words}</source>
   <translation>Dites à {name} ce qui est différent : {words}</translation>
  </message>
  <message>
   <source>Tell {name} what you decided: {words}</source>
   <translation>Dites à {name} ce que vous avez décidé : {words}</translation>
  </message>
  <message>
   <source>They said {when}: {words}</source>
   <translation>Dit {when} : {words}</translation>
  </message>
  <message>
   <source>They said something {when}</source>
   <translation>A dit quelque chose {when}</translation>
  </message>
  <message>
   <source>expected {day}</source>
   <translation>attendu {day}</translation>
  </message>
  <message>
   <source>here {day}</source>
   <translation>ici {day}</translation>
  </message>
  <message>
   <source>1 more waits to hear from you</source>
   <translation>1 autre personne attend une réponse</translation>
  </message>
  <message numerus="yes">
   <source>%n more wait to hear from you</source>
   <translation>
    <numerusform>%n autre personne attend une réponse</numerusform>
    <numerusform>%n autres personnes attendent une réponse</numerusform>
   </translation>
  </message>
  <message>
   <source>Still open from the beginning</source>
   <translation>Reste à faire depuis le début</translation>
  </message>
  <message>
   <source>Country, time zone and customers' language are those of this computer.</source>
   <translation>Le pays, le fuseau horaire et la langue de la clientèle sont ceux de cet ordinateur.</translation>
  </message>
  <message>
   <source>Name and kind of the shop are still the default ones.</source>
   <translation>Le nom et le genre du commerce sont encore ceux par défaut.</translation>
  </message>
  <message>
   <source>The recovery sheet was not finished: nobody knows whether the code is on paper.</source>
   <translation>La feuille de secours n'a pas été terminée : personne ne sait si le code est sur papier.</translation>
  </message>
  <message>
   <source>Consent words are still the default ones: they do not say who is responsible.</source>
   <translation>Le texte de l'accord est encore celui par défaut : il ne dit pas qui est responsable.</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Les voir</translation>
  </message>
  <message>
   <source>Name the shop</source>
   <translation>Nommer le commerce</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Faire une nouvelle feuille</translation>
  </message>
  <message>
   <source>Say who is responsible</source>
   <translation>Dire qui est responsable</translation>
  </message>
  <message>
   <source>The region stays as it is</source>
   <translation>La région reste comme elle est</translation>
  </message>
  <message>
   <source>Name and kind stay as they are</source>
   <translation>Le nom et le genre restent comme ils sont</translation>
  </message>
  <message>
   <source>You will not be asked for the recovery sheet any more</source>
   <translation>La feuille de secours ne vous sera plus demandée</translation>
  </message>
  <message>
   <source>The consent words stay as they are</source>
   <translation>Les mots restent comme ils sont</translation>
  </message>
  <message>
   <source>Regulars</source>
   <translation>Habitués</translation>
  </message>
  <message>
   <source>Agreed to be noticed</source>
   <translation>Acceptent qu'on veille</translation>
  </message>
  <message>
   <source>Away now</source>
   <translation>Absents</translation>
  </message>
  <message>
   <source>Birthday this week</source>
   <translation>Anniversaire cette semaine</translation>
  </message>
  <message>
   <source>Perhaps known twice</source>
   <translation>Peut-être en double</translation>
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
   <translation>Rien de nouveau dans ce fichier.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln appointment(s) and subscription(s) written down.</source>
   <translation>
    <numerusform>%Ln rendez-vous ou abonnement noté.</numerusform>
    <numerusform>%Ln rendez-vous et abonnements notés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were known already.</source>
   <translation>
    <numerusform>%Ln ligne était déjà connue.</numerusform>
    <numerusform>%Ln lignes étaient déjà connues.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are over already.</source>
   <translation>
    <numerusform>%Ln ligne est déjà passée.</numerusform>
    <numerusform>%Ln lignes sont déjà passées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) of people whom the shop does not know.</source>
   <translation>
    <numerusform>%Ln ligne de personnes que le commerce ne connaît pas.</numerusform>
    <numerusform>%Ln lignes de personnes que le commerce ne connaît pas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) left out: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln ligne laissée de côté : ces personnes n'ont pas accepté.</numerusform>
    <numerusform>%Ln lignes laissées de côté : ces personnes n'ont pas accepté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln visit(s) brought in.</source>
   <translation>
    <numerusform>%Ln visite importée.</numerusform>
    <numerusform>%Ln visites importées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln consent(s) written down.</source>
   <translation>
    <numerusform>%Ln accord noté.</numerusform>
    <numerusform>%Ln accords notés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln customer(s) new.</source>
   <translation>
    <numerusform>%Ln personne nouvelle.</numerusform>
    <numerusform>%Ln personnes nouvelles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln detail(s) left out: not valid, or no consent to keep them.</source>
   <translation>
    <numerusform>%Ln information laissée de côté : non valable ou sans accord.</numerusform>
    <numerusform>%Ln informations laissées de côté : non valables ou sans accord.</numerusform>
   </translation>
  </message>
  <message>
   <source>Worth a look in the file: lines {lines}.</source>
   <translation>À regarder dans le fichier : lignes {lines}.</translation>
  </message>
  <message>
   <source>a comma</source>
   <translation>virgule</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>point</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>année-mois-jour</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>jour/mois/année</translation>
  </message>
  <message>
   <source>month/day/year</source>
   <translation>mois/jour/année</translation>
  </message>
  <message>
   <source>The file could be read in more than one way: dates were taken as {order}, decimals with {decimal}.</source>
   <translation>Le fichier pouvait se lire de plusieurs façons : dates lues comme {order}, décimales avec {decimal}.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were refunds.</source>
   <translation>
    <numerusform>%Ln ligne était un remboursement.</numerusform>
    <numerusform>%Ln lignes étaient des remboursements.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were cancelled at the till.</source>
   <translation>
    <numerusform>%Ln ligne était annulée à la caisse.</numerusform>
    <numerusform>%Ln lignes étaient annulées à la caisse.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) named no customer.</source>
   <translation>
    <numerusform>%Ln ligne ne nommait personne.</numerusform>
    <numerusform>%Ln lignes ne nommaient personne.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) were empty.</source>
   <translation>
    <numerusform>%Ln ligne était vide.</numerusform>
    <numerusform>%Ln lignes étaient vides.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) lie in the future.</source>
   <translation>
    <numerusform>%Ln ligne est dans le futur.</numerusform>
    <numerusform>%Ln lignes sont dans le futur.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers have not agreed.</source>
   <translation>
    <numerusform>%Ln ligne seulement comptée : la personne n'a pas accepté.</numerusform>
    <numerusform>%Ln lignes seulement comptées : ces personnes n'ont pas accepté.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) counted only: those customers were erased.</source>
   <translation>
    <numerusform>%Ln ligne seulement comptée : la personne a été effacée.</numerusform>
    <numerusform>%Ln lignes seulement comptées : ces personnes ont été effacées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) are from days of which single visits are not kept any more.</source>
   <translation>
    <numerusform>%Ln ligne est d'un jour dont les visites ne sont plus gardées une à une.</numerusform>
    <numerusform>%Ln lignes sont de jours dont les visites ne sont plus gardées une à une.</numerusform>
   </translation>
  </message>
  <message>
   <source>Customer number {till_id}</source>
   <translation>Numéro client {till_id}</translation>
  </message>
  <message>
   <source>Somebody without a name</source>
   <translation>Quelqu'un sans nom</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 personne</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation>
    <numerusform>%Ln personne</numerusform>
    <numerusform>%Ln personnes</numerusform>
   </translation>
  </message>
  <message>
   <source>1 person was asked or answered something lately and is left alone for now.</source>
   <translation>1 personne a été sollicitée ou a répondu il y a peu, et reste tranquille pour l'instant.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln people were asked or answered something lately and are left alone for now.</source>
   <translation>
    <numerusform>%Ln personne a été sollicitée ou a répondu il y a peu, et reste tranquille pour l'instant.</numerusform>
    <numerusform>%Ln personnes ont été sollicitées ou ont répondu il y a peu, et restent tranquilles pour l'instant.</numerusform>
   </translation>
  </message>
  <message>
   <source>A kind word</source>
   <translation>Un mot gentil</translation>
  </message>
  <message>
   <source>A story</source>
   <translation>Une histoire</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Une photo</translation>
  </message>
  <message>
   <source>{kind}: “{words}”</source>
   <translation>{kind} : « {words} »</translation>
  </message>
  <message>
   <source>Where: {place}</source>
   <translation>Où : {place}</translation>
  </message>
  <message>
   <source>Taken down on {day}.</source>
   <translation>Décroché le {day}.</translation>
  </message>
  <message>
   <source>Taken back: we take it down.</source>
   <translation>Oui retiré : nous ne le montrons plus.</translation>
  </message>
  <message>
   <source>No yes holds for it now: we take it down.</source>
   <translation>Plus aucun oui ne vaut : nous ne le montrons plus.</translation>
  </message>
  <message>
   <source>Shown since {day}, agreed until {until}.</source>
   <translation>Montré depuis le {day}, accepté jusqu'au {until}.</translation>
  </message>
  <message>
   <source>Not shown yet, agreed until {until}.</source>
   <translation>Pas encore montré, accepté jusqu'au {until}.</translation>
  </message>
  <message>
   <source>Not shown: no yes holds for it now.</source>
   <translation>Pas montré : aucun oui ne vaut.</translation>
  </message>
  <message>
   <source>Somebody who was erased</source>
   <translation>Quelqu'un d'effacé</translation>
  </message>
  <message>
   <source>{who} · {piece}</source>
   <translation>{who} · {piece}</translation>
  </message>
  <message>
   <source>shown since {day}</source>
   <translation>montré depuis le {day}</translation>
  </message>
  <message>
   <source>what it says and where was erased too</source>
   <translation>le contenu et l'endroit sont effacés aussi</translation>
  </message>
  <message>
   <source>they took it back</source>
   <translation>retiré par la personne</translation>
  </message>
  <message>
   <source>their yes does not hold now</source>
   <translation>son oui ne vaut plus</translation>
  </message>
  <message>
   <source>the last of {visits}, since {day}</source>
   <translation>la dernière de {visits}, depuis le {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n of {visits}, since {day}</source>
   <translation>
    <numerusform>la dernière de {visits}, depuis le {day}</numerusform>
    <numerusform>les %n dernières de {visits}, depuis le {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as usual</source>
   <translation>Pas comme d'habitude</translation>
  </message>
  <message>
   <source>{reason}, and 1 more reason</source>
   <translation>{reason} et 1 autre raison</translation>
  </message>
  <message numerus="yes">
   <source>{reason}, and %n more reasons</source>
   <translation>
    <numerusform>{reason} et %n autre raison</numerusform>
    <numerusform>{reason} et %n autres raisons</numerusform>
   </translation>
  </message>
  <message>
   <source>A complaint</source>
   <translation>Une réclamation</translation>
  </message>
  <message>
   <source>A bad answer in a survey</source>
   <translation>Une mauvaise réponse dans une enquête</translation>
  </message>
  <message>
   <source>We noticed it ourselves</source>
   <translation>Remarqué par nous</translation>
  </message>
  <message>
   <source>To be put right</source>
   <translation>À rattraper</translation>
  </message>
  <message>
   <source>Something was offered</source>
   <translation>Quelque chose est proposé</translation>
  </message>
  <message>
   <source>The words are gone; that it happened still counts</source>
   <translation>Les mots ne sont plus là ; que c'est arrivé compte encore</translation>
  </message>
  <message>
   <source>{cause}, {when}</source>
   <translation>{cause}, {when}</translation>
  </message>
  <message>
   <source>Offered: {what}</source>
   <translation>Proposé : {what}</translation>
  </message>
  <message>
   <source>Offered: {what} (worth {amount})</source>
   <translation>Proposé : {what} (valeur {amount})</translation>
  </message>
  <message>
   <source>It cost {amount}</source>
   <translation>Cela a coûté {amount}</translation>
  </message>
  <message>
   <source>Nobody has got back to them yet</source>
   <translation>Personne ne lui a encore répondu</translation>
  </message>
  <message>
   <source>First word after {time}</source>
   <translation>Première réponse après {time}</translation>
  </message>
  <message>
   <source>Put right after {time}</source>
   <translation>Rattrapé après {time}</translation>
  </message>
  <message>
   <source>They came back</source>
   <translation>La personne est revenue</translation>
  </message>
  <message>
   <source>They have not come back</source>
   <translation>La personne n'est pas revenue</translation>
  </message>
  <message>
   <source>Whether they came back is not known yet</source>
   <translation>On ne sait pas encore si la personne est revenue</translation>
  </message>
  <message>
   <source>They are happier than before</source>
   <translation>Plus content qu'avant</translation>
  </message>
  <message>
   <source>They are not happier than before</source>
   <translation>Pas plus content qu'avant</translation>
  </message>
  <message>
   <source>Whether they are happier is not known yet</source>
   <translation>On ne sait pas encore si la personne est plus contente</translation>
  </message>
  <message>
   <source>Nothing was put right yet</source>
   <translation>Rien n'a encore été rattrapé</translation>
  </message>
  <message>
   <source>What you put right is kept here, with what it cost and what came of it.</source>
   <translation>Ce que vous rattrapez reste ici, avec ce que cela a coûté et donné.</translation>
  </message>
  <message>
   <source>Nothing is to be put right</source>
   <translation>Rien n'est à rattraper</translation>
  </message>
  <message>
   <source>A complaint opens one by itself. Write down what you notice yourself.</source>
   <translation>Une réclamation arrive ici d'elle-même. Notez ce que vous remarquez.</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>moins d'une heure</translation>
  </message>
  <message>
   <source>{rhythm}, mostly {weekdays}</source>
   <translation>{rhythm}, surtout {weekdays}</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <source>nearly every day</source>
   <translation>presque tous les jours</translation>
  </message>
  <message>
   <source>nearly every opening day</source>
   <translation>presque chaque jour d'ouverture</translation>
  </message>
  <message>
   <source>every day or two</source>
   <translation>tous les jours ou tous les deux jours</translation>
  </message>
  <message>
   <source>about once a week</source>
   <translation>environ une fois par semaine</translation>
  </message>
  <message>
   <source>about once a month</source>
   <translation>environ une fois par mois</translation>
  </message>
  <message numerus="yes">
   <source>about every %n weeks</source>
   <translation>
    <numerusform>environ toutes les %n semaine</numerusform>
    <numerusform>environ toutes les %n semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about every %n months</source>
   <translation>
    <numerusform>environ tous les %n mois</numerusform>
    <numerusform>environ tous les %n mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n days</source>
   <translation>
    <numerusform>tous les %n jour</numerusform>
    <numerusform>tous les %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>every {low} to {high} days</source>
   <translation>tous les {low} à {high} jours</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days}</source>
   <translation>D'habitude {rhythm} ; sans venir : {days}</translation>
  </message>
  <message>
   <source>Usually {rhythm}; not here for {days} (until {day})</source>
   <translation>D'habitude {rhythm} ; sans venir : {days} (jusqu'au {day})</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}: {days} without one.</source>
   <translation>Vient d'habitude {rhythm} ; la dernière visite était le {day} : {days} sans visite.</translation>
  </message>
  <message>
   <source>Usually here {rhythm}; the last visit was on {day}, last seen or heard on {heard}: {days} since.</source>
   <translation>Vient d'habitude {rhythm} ; la dernière visite était le {day}, les dernières nouvelles le {heard} : {days} depuis.</translation>
  </message>
  <message>
   <source>Never away this long before</source>
   <translation>Jamais absent aussi longtemps</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps</source>
   <translation>Plus long que {shorter} de ses {seen} pauses</translation>
  </message>
  <message>
   <source>They have never been away this long in {visits}.</source>
   <translation>Jamais absent aussi longtemps en {visits}.</translation>
  </message>
  <message>
   <source>Longer than {shorter} of their {seen} gaps between visits ({visits} known).</source>
   <translation>Plus long que {shorter} de ses {seen} pauses entre deux visites ({visits} connues).</translation>
  </message>
  <message>
   <source>Did not come to the appointment on {day}</source>
   <translation>N'est pas venu au rendez-vous du {day}</translation>
  </message>
  <message>
   <source>Wants to be asked after {wait}, last here {day}</source>
   <translation>Veut qu'on demande après {wait}, dernière visite : {day}</translation>
  </message>
  <message>
   <source>They had an appointment on {day} and did not come.</source>
   <translation>Un rendez-vous était prévu le {day}, et la personne n'est pas venue.</translation>
  </message>
  <message>
   <source>They asked us to say hello after {wait} without them; last here on {day}.</source>
   <translation>A demandé un bonjour après {wait} sans visite ; la dernière fois le {day}.</translation>
  </message>
  <message>
   <source>Nothing is open here</source>
   <translation>Rien n'est à faire ici</translation>
  </message>
  <message>
   <source>{people}, {mood}, the last one {when}</source>
   <translation>{people}, {mood}, la dernière fois {when}</translation>
  </message>
  <message>
   <source>About: {what}</source>
   <translation>À propos de : {what}</translation>
  </message>
  <message>
   <source>Complaints</source>
   <translation>Réclamations</translation>
  </message>
  <message>
   <source>Complaints in {days}: {before} before, {after} since.</source>
   <translation>Réclamations en {days} : {before} avant, {after} depuis.</translation>
  </message>
  <message>
   <source>That may well be chance.</source>
   <translation>C'est peut-être le hasard.</translation>
  </message>
  <message>
   <source>Clearly fewer.</source>
   <translation>Nettement moins.</translation>
  </message>
  <message>
   <source>Clearly more.</source>
   <translation>Nettement plus.</translation>
  </message>
  <message>
   <source>People who said something before and after</source>
   <translation>Personnes qui ont parlé avant et après</translation>
  </message>
  <message>
   <source>The same people ({people}) are about as satisfied as before.</source>
   <translation>Les mêmes ({people}) sont à peu près aussi satisfaits.</translation>
  </message>
  <message>
   <source>The same people ({people}) are more satisfied than before.</source>
   <translation>Les mêmes ({people}) sont plus satisfaits qu'avant.</translation>
  </message>
  <message>
   <source>The same people ({people}) are less satisfied than before.</source>
   <translation>Les mêmes ({people}) sont moins satisfaits qu'avant.</translation>
  </message>
  <message>
   <source>Too early to say: four weeks before it and four since are needed.</source>
   <translation>Trop tôt pour le dire : il faut quatre semaines avant et quatre après.</translation>
  </message>
  <message>
   <source>{what}: none yet, so nothing to compare.</source>
   <translation>{what} : aucune pour l'instant, donc rien à comparer.</translation>
  </message>
  <message>
   <source>Too few to say. {what}: {n} so far, from {needed} on.</source>
   <translation>Trop peu pour le dire. {what} : {n} pour l'instant, à partir de {needed}.</translation>
  </message>
  <message>
   <source>mood not known</source>
   <translation>ton inconnu</translation>
  </message>
  <message>
   <source>unhappy</source>
   <translation>mécontent</translation>
  </message>
  <message>
   <source>so-so</source>
   <translation>mitigé</translation>
  </message>
  <message>
   <source>happy</source>
   <translation>content</translation>
  </message>
  <message>
   <source>mostly unhappy</source>
   <translation>surtout mécontentes</translation>
  </message>
  <message>
   <source>mostly so-so</source>
   <translation>surtout mitigées</translation>
  </message>
  <message>
   <source>mostly happy</source>
   <translation>surtout contentes</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>Hellos</source>
   <translation>Prises de nouvelles</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Accords</translation>
  </message>
  <message>
   <source>Time away</source>
   <translation>Absences</translation>
  </message>
  <message>
   <source>Appointments</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>Away until {day}</source>
   <translation>Absent jusqu'au {day}</translation>
  </message>
  <message>
   <source>{kind}: {words}</source>
   <translation>{kind} : {words}</translation>
  </message>
  <message>
   <source>Heard what came of it</source>
   <translation>A su ce que cela a donné</translation>
  </message>
  <message>
   <source>Heard what came of it: {topic}</source>
   <translation>A su ce que cela a donné : {topic}</translation>
  </message>
  <message>
   <source>Offered to put it right: {offer}</source>
   <translation>Proposé pour rattraper : {offer}</translation>
  </message>
  <message>
   <source>Asked: {ending}</source>
   <translation>Demandé : {ending}</translation>
  </message>
  <message>
   <source>Tried and reached them: {way}</source>
   <translation>Essayé, et joint : {way}</translation>
  </message>
  <message>
   <source>Tried, nobody answered: {way}</source>
   <translation>Essayé, personne n'a répondu : {way}</translation>
  </message>
  <message>
   <source>Seen or heard: {sign}</source>
   <translation>Nouvelles reçues : {sign}</translation>
  </message>
  <message>
   <source>Visit: {items}</source>
   <translation>Visite : {items}</translation>
  </message>
  <message>
   <source>Visit, recorded by hand</source>
   <translation>Visite, notée à la main</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visite</translation>
  </message>
  <message>
   <source>The subscription runs until here</source>
   <translation>L'abonnement dure jusqu'ici</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <source>Appointment, {time}</source>
   <translation>Rendez-vous, {time}</translation>
  </message>
  <message>
   <source>Said yes: {purpose}</source>
   <translation>A dit oui : {purpose}</translation>
  </message>
  <message>
   <source>Said yes again: {purpose}</source>
   <translation>A redit oui : {purpose}</translation>
  </message>
  <message>
   <source>Said no: {purpose}</source>
   <translation>A dit non : {purpose}</translation>
  </message>
  <message>
   <source>Took back: {purpose}</source>
   <translation>A retiré : {purpose}</translation>
  </message>
  <message>
   <source>Ran out: {purpose}</source>
   <translation>A expiré : {purpose}</translation>
  </message>
  <message>
   <source>To be asked again: {purpose}</source>
   <translation>À redemander : {purpose}</translation>
  </message>
  <message>
   <source>{day} · {people} worth a hello</source>
   <translation>{day} · un bonjour pour {people}</translation>
  </message>
  <message>
   <source>No visits yet. Bring in a file from the till to begin.</source>
   <translation>Pas encore de visites. Pour commencer, importez un fichier de la caisse.</translation>
  </message>
  <message>
   <source>Visits until {day}. Bring in the newer file.</source>
   <translation>Visites jusqu'au {day}. Importez le fichier plus récent.</translation>
  </message>
  <message>
   <source>Visits until {day}</source>
   <translation>Visites jusqu'au {day}</translation>
  </message>
  <message>
   <source>{missing} of {regulars} regulars are missing at once, so nobody is suggested: is an import missing, or was the shop closed?</source>
   <translation>{missing} habitués sur {regulars} manquent à la fois, personne n'est donc suggéré : manque-t-il un fichier, ou le commerce était-il fermé ?</translation>
  </message>
  <message>
   <source>Nobody to look out for yet</source>
   <translation>Encore personne sur qui veiller</translation>
  </message>
  <message>
   <source>Ask people whether they want it, and write their yes down under Customers.</source>
   <translation>Demandez aux gens s'ils le souhaitent, et notez leur oui sous Clientèle.</translation>
  </message>
  <message>
   <source>Nobody needs a hello today.</source>
   <translation>Personne n'a besoin d'un bonjour aujourd'hui.</translation>
  </message>
  <message>
   <source>Enjoy it.</source>
   <translation>Profitez-en.</translation>
  </message>
  <message>
   <source>You look out for {people}</source>
   <translation>Vous veillez sur {people}</translation>
  </message>
  <message>
   <source>No hellos yet this week</source>
   <translation>Pas encore de bonjour cette semaine</translation>
  </message>
  <message>
   <source>1 hello this week</source>
   <translation>1 bonjour cette semaine</translation>
  </message>
  <message numerus="yes">
   <source>%n hellos this week</source>
   <translation>
    <numerusform>%n bonjour cette semaine</numerusform>
    <numerusform>%n bonjours cette semaine</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: no answer, and still in the list</source>
   <translation>{name} : pas de réponse, reste dans la liste</translation>
  </message>
  <message>
   <source>{name}: no answer by telephone, and still in the list</source>
   <translation>{name} : pas de réponse au téléphone, reste dans la liste</translation>
  </message>
  <message>
   <source>{name}: no answer by text message, and still in the list</source>
   <translation>{name} : pas de réponse au SMS, reste dans la liste</translation>
  </message>
  <message>
   <source>{name}: no answer by e-mail, and still in the list</source>
   <translation>{name} : pas de réponse à l'e-mail, reste dans la liste</translation>
  </message>
  <message>
   <source>{name}: no answer by post, and still in the list</source>
   <translation>{name} : pas de réponse au courrier, reste dans la liste</translation>
  </message>
  <message>
   <source>1 put off until later</source>
   <translation>1 reporté à plus tard</translation>
  </message>
  <message numerus="yes">
   <source>%n put off until later</source>
   <translation>
    <numerusform>%n reporté à plus tard</numerusform>
    <numerusform>%n reportés à plus tard</numerusform>
   </translation>
  </message>
  <message>
   <source>1 visit</source>
   <translation>1 visite</translation>
  </message>
  <message numerus="yes">
   <source>%Ln visits</source>
   <translation>
    <numerusform>%Ln visite</numerusform>
    <numerusform>%Ln visites</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}: no visit</source>
   <translation>{day} : aucune visite</translation>
  </message>
  <message>
   <source>{day}: {visits}</source>
   <translation>{day} : {visits}</translation>
  </message>
  <message>
   <source>from the till</source>
   <translation>de la caisse</translation>
  </message>
  <message>
   <source>Somebody saw them</source>
   <translation>Quelqu'un a vu la personne</translation>
  </message>
  <message>
   <source>We spoke on the phone</source>
   <translation>Nous avons parlé au téléphone</translation>
  </message>
  <message>
   <source>They wrote to us</source>
   <translation>La personne nous a écrit</translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} sur %Ln visite)</numerusform>
    <numerusform>{item} ({with_it} sur %Ln visites)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{item} ({with_it} of the last %Ln visits)</source>
   <translation>
    <numerusform>{item} ({with_it} sur la dernière visite)</numerusform>
    <numerusform>{item} ({with_it} sur les %Ln dernières visites)</numerusform>
   </translation>
  </message>
  <message>
   <source>Regulars of today, among those who agreed to be noticed</source>
   <translation>Habitués d'aujourd'hui, parmi ceux qui acceptent qu'on veille</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Rattrapé</translation>
  </message>
  <message>
   <source>Also comes about {now} times a day now, usually {usual}</source>
   <translation>De plus, vient environ {now} fois par jour maintenant, d'habitude {usual}</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}</source>
   <translation>Vient environ {now} fois par jour maintenant, d'habitude {usual}</translation>
  </message>
  <message>
   <source>the last day, since {day}</source>
   <translation>le dernier jour, depuis le {day}</translation>
  </message>
  <message numerus="yes">
   <source>the last %n days, since {day}</source>
   <translation>
    <numerusform>le dernier %n jour, depuis le {day}</numerusform>
    <numerusform>les %n derniers jours, depuis le {day}</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual} ({known}).</source>
   <translation>Vient environ {now} fois par jour maintenant, d'habitude {usual} ({known}).</translation>
  </message>
  <message>
   <source>Comes about {now} times a day now, usually {usual}: mostly not around {missing} ({known}).</source>
   <translation>Vient environ {now} fois par jour maintenant, d'habitude {usual} : le plus souvent pas vers {missing} ({known}).</translation>
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>money</name>
  <message>
   <source>in your currency</source>
   <translation>dans votre monnaie</translation>
  </message>
  <message>
   <source>in {currency}</source>
   <translation>en {currency}</translation>
  </message>
 </context>
 <context>
  <name>FormEnd</name>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
 </context>
</TS>
